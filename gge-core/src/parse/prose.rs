//! Text without labels: what goes on, what begins anew, tables and signatures.

use super::kind::{FurnitureKind, NumberKind};
use super::outline::Outline;
use super::piece::{Piece, What};
use super::wording::{End, date, is_opening, is_preambular, part_label};

/// How the closing words of a convention begin, behind its last article.
const CLOSINGS: [&str; 3] = ["in witness whereof", "in faith whereof", "done at"];

impl Outline<'_, '_> {
    /// Takes the caption of a table or a figure, whose text is its own.
    pub(super) fn table(&mut self, place: usize) -> Option<usize> {
        let bare = self.body.bare(place).trim_start_matches(['*', '_']);
        let word = ["Table ", "Figure ", "Box ", "TABLE ", "FIGURE "].iter().find_map(|word| bare.strip_prefix(word));
        let number = word.map_or("", |rest| rest.split([' ', '.', ':', '*', '_', '–', '—']).next().unwrap_or_default());
        let is_number =
            number.bytes().all(|b| b.is_ascii_digit()) || crate::number::roman(&number.to_ascii_lowercase()).is_some();
        if number.is_empty() || !is_number {
            return None;
        }
        let (section, paragraph, items) =
            (self.top_ref().section.clone(), self.top_ref().paragraph.clone(), self.top_ref().base.clone());
        "table".clone_into(&mut self.top().section);
        let levels = std::mem::take(&mut self.top().levels);
        self.top().count();
        self.provision(place, 0, NumberKind::Counted);
        let context = self.top();
        (context.section, context.paragraph, context.base, context.levels) = (section, paragraph, items, levels);
        Some(place + 1)
    }

    /// Tests whether a table is open, and a line is none of its rows, but text: long, or the end of a sentence.
    pub(super) fn is_behind_table(&self, place: usize) -> bool {
        let is_open = matches!(self.pieces.last(), Some(Piece { what: What::Provision { paragraph, .. }, .. }) if paragraph == "table");
        let is_text = |at: usize| {
            let bare = self.body.bare(at);
            bare.len() * 100 > self.body.width * 85 && !bare.contains("  ") && self.body.label(at).is_none()
        };
        let has_rows = || self.body.line(place) > self.pieces.last().map_or(0, |piece| piece.line) + 1;
        // In a text without numbers, a heading may stand between.
        let is_heading = || self.top_ref().last == 0 && self.is_short(place) && is_text(place + 1);
        is_open && has_rows() && (is_text(place) || is_heading())
    }

    /// Takes the date of a letter or behind a text, or who signed it.
    pub(super) fn signature(&mut self, place: usize) -> Option<usize> {
        let bare = self.body.bare(place).trim_matches(['*', '_', ' ']);
        let is_letter = matches!(self.top_ref().section.as_str(), "letter" | "foreword");
        let is_signed = bare.starts_with("(Signed)") || bare.starts_with("(signed)");
        let is_dated = date(bare).is_some() || bare.rsplit_once(", ").is_some_and(|(_, rest)| date(rest).is_some());
        let is_date = is_dated && bare.len() < 60;
        // A date behind a text closes it, with its place: "Geneva, 24 June 2013".
        let is_behind_text = !self.is_front && self.open_end() == Some(End::Sentence);
        let closes = is_letter || is_behind_text && self.body.label(place).is_none();
        if !(closes && is_date || is_signed) {
            return None;
        }
        self.start(What::Furniture(FurnitureKind::Signature), place);
        self.add(place, 0, 0);
        let mut at = place + 1;
        let goes_on = |at: usize| {
            self.body.end(at) == End::Open
                && self.body.label(at).is_none()
                && part_label(self.body.bare(at)).is_none()
                && (!self.body.is_apart(at) || is_letter)
        };
        let last = (place + 4).min(self.body.len());
        while is_signed && at < last && goes_on(at) {
            at += 1;
        }
        (place + 1..at).for_each(|at| self.add(at, 0, 0));
        Some(at)
    }

    /// Reads a line without a label: it goes on with the text that is open, or begins another.
    pub(super) fn prose(&mut self, place: usize) {
        let bare = self.body.bare(place);
        // A stroke alone is one that stood under words.
        let is_stroke = matches!(bare, "-" | "_" | "–" | "—") && self.body.is_apart(place + 1);
        if !bare.contains(char::is_alphanumeric)
            && (is_stroke || !matches!(self.pieces.last(), Some(Piece { what: What::Provision { .. }, .. })))
        {
            if !matches!(self.pieces.last(), Some(Piece { what: What::Rest, .. })) {
                self.start(What::Rest, place);
            }
            self.add(place, 0, 0);
            return;
        }
        if self.goes_on(place) {
            self.add(place, 0, 0);
            return;
        }
        let context = self.top();
        context.count();
        self.provision(place, 0, NumberKind::Counted);
    }

    /// Tests whether a line goes on with the provision that is open.
    fn goes_on(&self, place: usize) -> bool {
        let Some(Piece { what: What::Provision { number, paragraph, .. }, text, .. }) = self.pieces.last() else {
            return false;
        };
        let bare = self.body.bare(place);
        let is_lower = self.body.is_lower(place);
        let end = self.open_end().unwrap_or(End::Open);
        let is_opening = paragraph == "preamble" && *number == NumberKind::Counted && is_opening(text.as_str());
        let is_preamble = self.top_ref().section == "preamble";
        // Items may stand within a preamble.
        let is_behind_items =
            is_preamble && is_preambular(bare) && self.body.is_apart(place) && !matches!(end, End::Open | End::Colon);
        if (*number != NumberKind::Counted || paragraph == "table") && !is_behind_items {
            let begins = |words: &str| bare.get(..words.len()).is_some_and(|it| it.eq_ignore_ascii_case(words));
            return !CLOSINGS.iter().any(|words| begins(words));
        }
        if is_opening {
            return false;
        }
        if is_preamble {
            // A list within a paragraph.
            if self.body.label(place).is_some_and(|label| label.form == super::label::Form::Bullet) {
                return true;
            }
            let begins =
                is_preambular(bare) && (end != End::Open || self.body.is_apart(place) && !self.body.is_cut(place));
            return !(begins || end != End::Open && self.body.is_apart(place) && !is_lower && !self.body.is_cut(place));
        }
        let last = place.checked_sub(1).map_or("", |before| self.body.bare(before));
        let is_short = last.len() * 100 < self.body.width * 85;
        let is_indented = self.indent(place) > self.indent(place.saturating_sub(1)) + 2;
        match end {
            // A line that is full goes on, whatever space an extractor puts behind it.
            End::Open | End::Comma => {
                self.body.is_cut(place)
                    || !self.body.is_apart(place)
                    || is_lower
                    || !is_short && !self.body.is_unwrapped
            }
            _ if is_lower => true,
            End::Sentence | End::Colon | End::Semicolon => {
                let is_parted = self.body.is_apart(place) && !self.body.is_cut(place);
                !(is_parted || is_short || is_indented)
            }
        }
    }

    fn indent(&self, place: usize) -> u32 {
        self.body.lines.all.get(self.body.line(place)).map_or(0, |line| line.indent)
    }
}
