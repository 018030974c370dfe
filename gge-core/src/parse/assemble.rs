//! The last step: the texts with their addresses, the notes with their marks, and every line accounted for.

use super::clean::{Joined, Words};
use super::kind::FurnitureKind;
use super::lines::{Lines, Role};
use super::marks::Marks;
use super::masthead::Masthead;
use super::notes::Footnote;
use super::parsed::{Doubt, Furniture, Heading, Note, Parsed, ParsedProvision, Part, Reason};
use super::piece::{Piece, What};

/// The result while it is made: pieces are taken as soon as nothing changes them any more.
#[derive(Debug)]
pub(super) struct Assembly<'n> {
    parsed: Parsed,
    /// The symbol of the document, `#` behind it.
    symbol: String,
    notes: &'n [Footnote],
    marks: Marks<'n>,
    /// For each note, the address in which it is marked first.
    marked: Vec<Option<String>>,
    /// The headings under which no provision stands yet.
    waiting: Vec<usize>,
}

impl<'n> Assembly<'n> {
    pub(super) fn new(head: Masthead, notes: &'n [Footnote], texts: usize) -> Self {
        let symbol = format!("{}#", head.symbol.as_ref().map_or("", |symbol| symbol.as_str()));
        let provisions = Vec::with_capacity(texts);
        let parsed =
            Parsed { symbol: head.symbol, title: head.title, date: head.date, provisions, ..Parsed::default() };
        let marked = vec![None; notes.len()];
        Self { parsed, symbol, notes, marks: Marks::new(notes), marked, waiting: Vec::new() }
    }

    /// Takes the next piece.
    pub(super) fn take(&mut self, piece: Piece) {
        let Self { parsed, symbol, .. } = self;
        let (text, marks) = self.marks.take(piece.text.finish(), piece.line);
        let mut note = |id: &str| {
            for (note, _) in &marks {
                if let Some(marked) = self.marked.get_mut(*note).filter(|it| it.is_none()) {
                    *marked = Some(id.to_owned());
                }
            }
        };
        match piece.what {
            What::Title => {
                if parsed.title.is_none() || !parsed.title_places.is_empty() {
                    parsed.title = Some(text);
                }
                parsed.title_places.extend(piece.places);
            }
            What::Furniture(kind) => {
                parsed.furniture.extend(piece.places.into_iter().map(|place| Furniture { kind, place }));
            }
            What::Rest => parsed.rest.extend(piece.places),
            What::Heading { level, within } => {
                self.waiting.push(parsed.headings.len());
                note(&format!("{symbol}{within}"));
                parsed.headings.push(Heading { text, level, within, first: None, places: piece.places });
            }
            What::Part { id, kind, label } => {
                let title = text.strip_prefix(label.as_str()).unwrap_or(&text);
                let title = title.trim_start_matches(['.', ':', '–', '—', '-', ' ']).to_owned();
                note(&format!("{symbol}{id}"));
                parsed.parts.push(Part { id, kind, title, label, places: piece.places });
            }
            What::Provision { place, within, paragraph, items, number } => {
                let id = [symbol.as_str(), &place].concat();
                for heading in self.waiting.drain(..) {
                    parsed.headings[heading].first = Some(id.clone());
                }
                note(&id);
                let heading = parsed.headings.len().checked_sub(1);
                let places = piece.places;
                parsed.provisions.push(ParsedProvision {
                    id,
                    text,
                    within,
                    paragraph,
                    items,
                    number,
                    heading,
                    marks,
                    places,
                });
            }
        }
    }

    /// Adds notes, furniture and doubts.
    pub(super) fn finish(self, lines: &Lines<'_>, doubts: Vec<(usize, Reason)>, words: &Words<'_>) -> Parsed {
        let mut parsed = self.parsed;
        parsed.provisions.shrink_to_fit();
        let mut own: Vec<(usize, Reason)> = doubts;
        for (footnote, marked_in) in self.notes.iter().zip(self.marked) {
            let mut joined = Joined::default();
            footnote
                .words
                .iter()
                .filter_map(|range| lines.text.get(range.clone()))
                .for_each(|line| joined.push(line, words));
            // The marks of stars stand in titles and mastheads too.
            if marked_in.is_none() && !footnote.label.starts_with('*') {
                own.push((footnote.line, Reason::NoMark { label: footnote.label.clone() }));
            }
            let mut places = footnote.places.clone();
            places.sort_by_key(|range| range.start);
            parsed.notes.push(Note { label: footnote.label.clone(), text: joined.finish(), marked_in, places });
        }
        for line in &lines.all {
            if let Role::Furniture(kind) = line.role {
                parsed.furniture.push(Furniture { kind, place: line.start..line.end });
            }
        }
        let margin = lines.margin.iter().cloned();
        parsed.furniture.extend(margin.map(|place| Furniture { kind: FurnitureKind::LineNumber, place }));
        parsed.furniture.sort_by_key(|it| it.place.start);
        own.sort_by_key(|(line, _)| *line);
        parsed.doubts = numbered(lines, own);
        parsed
    }
}

/// Gives doubts the numbers of their lines in the input.
fn numbered(lines: &Lines<'_>, doubts: Vec<(usize, Reason)>) -> Vec<Doubt> {
    let (mut number, mut from) = (1, 0);
    doubts
        .into_iter()
        .map(|(at, reason)| {
            let start = lines.all.get(at).map_or(from, |line| line.start);
            number += memchr::memchr_iter(b'\n', lines.text.get(from..start).unwrap_or_default().as_bytes()).count();
            from = from.max(start);
            Doubt { line: number, reason }
        })
        .collect()
}
