//! The last step: the texts with their addresses, the notes with their marks, and every line accounted for.

use super::clean::{Joined, Words};
use super::kind::FurnitureKind;
use super::lines::{Lines, Role};
use super::marks::Marks;
use super::masthead::Masthead;
use super::notes::Footnote;
use super::outline::{Piece, What};
use super::parsed::{Doubt, Furniture, Heading, Note, Parsed, ParsedProvision, Part, Reason};

/// Makes the result of its parts.
pub(super) fn assemble(
    lines: &Lines<'_>,
    head: Masthead,
    pieces: Vec<Piece>,
    notes: &[Footnote],
    doubts: Vec<(usize, Reason)>,
    words: &Words<'_>,
) -> Parsed {
    let mut parsed = Parsed { symbol: head.symbol, title: head.title, date: head.date, ..Parsed::default() };
    let symbol = parsed.symbol.as_ref().map_or("", |symbol| symbol.as_str()).to_owned();
    let mut marks = Marks::new(notes);
    let mut marked: Vec<Option<String>> = vec![None; notes.len()];
    // The headings under which no provision stands yet.
    let mut waiting: Vec<usize> = Vec::new();
    for piece in pieces {
        let (text, found) = marks.take(piece.text.finish(), piece.line);
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
                waiting.push(parsed.headings.len());
                note(&mut marked, &found, &format!("{symbol}#{within}"));
                parsed.headings.push(Heading { text, level, within, first: None, places: piece.places });
            }
            What::Part { id, kind, label } => {
                let title = text.strip_prefix(label.as_str()).unwrap_or(&text);
                let title = title.trim_start_matches(['.', ':', '–', '—', '-', ' ']).to_owned();
                note(&mut marked, &found, &format!("{symbol}#{id}"));
                parsed.parts.push(Part { id, kind, title, label, places: piece.places });
            }
            What::Provision { place, within, paragraph, items, number } => {
                let id = format!("{symbol}#{place}");
                for heading in waiting.drain(..) {
                    parsed.headings[heading].first = Some(id.clone());
                }
                note(&mut marked, &found, &id);
                let heading = parsed.headings.len().checked_sub(1);
                parsed.provisions.push(ParsedProvision {
                    id,
                    text,
                    within,
                    paragraph,
                    items,
                    number,
                    heading,
                    marks: found,
                    places: piece.places,
                });
            }
        }
    }
    let mut own: Vec<(usize, Reason)> = doubts;
    for (footnote, marked_in) in notes.iter().zip(marked) {
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

/// Notes where notes are marked first.
fn note(marked: &mut [Option<String>], found: &[(usize, usize)], id: &str) {
    for (note, _) in found {
        if let Some(marked) = marked.get_mut(*note).filter(|it| it.is_none()) {
            *marked = Some(id.to_owned());
        }
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
