//! The numbered notes and sources of a text, and which report each names.

use std::collections::HashMap;

use crate::model::Symbol;
use crate::reference::{Certainty, Mention, NamedBy, read_all};
use crate::text::floor_char_boundary;

use super::around;
use super::known::KnownSymbols;

/// The largest number of notes that are kept.
const MOST_NOTES: usize = 1024;
/// The number of bytes of a note that are read: its source stands first.
const LONGEST_SOURCE: usize = 400;

/// The number of a note, and whether it stands in square brackets.
type Key = (u32, bool);

/// The reports that notes name, by number; none where two notes have one number. A heading may begin with the number of a
/// source in a list of those in brackets: "1 Introduction", "[1] A/68/98".
#[derive(Debug, Default)]
pub(super) struct Notes {
    all: HashMap<Key, Option<Symbol>>,
    /// The number of those that name a report.
    reports: usize,
}

impl Notes {
    /// Keeps what the notes in a text name: lines that begin with a number.
    pub(super) fn learn(&mut self, text: &str, known: &KnownSymbols<'_>) {
        for line in text.lines() {
            let digits = line.trim_start_matches([' ', '[', '^']);
            let end = digits.bytes().take_while(u8::is_ascii_digit).count();
            if let (Some(Ok(number)), Some(note)) = (digits.get(..end).map(str::parse), around::note(line)) {
                self.define((number, line.trim_start().starts_with('[')), note, known);
            }
        }
    }

    /// Keeps what one note names.
    pub(super) fn define(&mut self, number: Key, note: &str, known: &KnownSymbols<'_>) {
        if self.all.len() >= MOST_NOTES {
            return;
        }
        let source = note.get(..floor_char_boundary(note, LONGEST_SOURCE)).unwrap_or_default();
        let mut first = None;
        read_all(source, |mention| {
            let named = match mention {
                Mention::Reference(reference) => match reference.document.filter(|it| it.certainty >= Certainty::Group)
                {
                    Some(named) => Some(named),
                    None => return,
                },
                Mention::Another { .. } | Mention::AnotherGroup | Mention::Owned(_) => None,
                _ => return,
            };
            first.get_or_insert(named);
        });
        let named = first.flatten().filter(|it| !matches!(it.by, NamedBy::Before | NamedBy::Note(_)));
        let document = named.and_then(|named| known.named(&named).document);
        let meant = |symbol: &Symbol| {
            let near = || known.near(symbol.as_str()).and_then(|(report, _)| report.parse().ok());
            if known.is_report(symbol.as_str()) { Some(symbol.clone()) } else { near() }
        };
        let symbol = document.and_then(|it| meant(it.symbol()));
        let before = self.all.get(&number);
        self.reports -= usize::from(before.is_some_and(Option::is_some));
        let kept = before.cloned().unwrap_or_else(|| symbol.clone()).filter(|it| Some(it) == symbol.as_ref());
        self.reports += usize::from(kept.is_some());
        self.all.insert(number, kept);
    }

    /// Tests whether a note names a report.
    pub(super) const fn has_any(&self) -> bool {
        self.reports > 0
    }

    /// Returns the report that a note names. None if it names none, or if two notes of its number differ.
    pub(super) fn get(&self, number: u32) -> Option<&Symbol> {
        self.all.get(&(number, true)).or_else(|| self.all.get(&(number, false)))?.as_ref()
    }
}
