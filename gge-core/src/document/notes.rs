//! Footnotes that stand as a numbered list after the text whose marks they explain.

use std::collections::HashMap;
use std::ops::Range;

use super::block::{Document, Kind};
use super::clean;
use super::label::{Form, number};
use super::marks::Marks;

/// The largest number of lines in a row without the next number of the list, which a long note of it may have.
const MAX_NOTE_LINES: usize = 40;

/// Finds the list of notes at the end of a plain text: lines that count up from 1, with their marks in the text before.
pub(super) fn list(text: &str) -> Option<(Range<usize>, Marks)> {
    // Numbered headings may stand behind the notes: they are another list.
    let mut others: Vec<Form> = Vec::new();
    loop {
        match list_without(text, &others)? {
            Listed::Notes(place, marks) => return Some((place, marks)),
            Listed::Others(form) => others.push(form),
        }
    }
}

/// A list that counts up.
enum Listed {
    /// A list of notes, its bytes, and their marks.
    Notes(Range<usize>, Marks),
    /// A list of something else, by its form.
    Others(Form),
}

/// Finds the last list but those of some forms. It is one of notes if its marks stand before it.
fn list_without(text: &str, others: &[Form]) -> Option<Listed> {
    let (mut end, mut apart) = (text.len(), 0);
    // The number and form of the earliest line found, the number of the last one, and where that begins.
    let mut open: Option<(u32, Form, u32, usize)> = None;
    while apart < MAX_NOTE_LINES {
        let start = memchr::memrchr(b'\n', text.as_bytes().get(..end)?).map_or(0, |line| line + 1);
        let line = number(text.get(start..end)?.trim()).filter(|(_, form)| !others.contains(form));
        match (line, open) {
            (Some((number, form)), Some((next, listed, last, at))) if form == listed && number + 1 == next => {
                (open, apart) = (Some((number, form, last, at)), 0);
            }
            (Some((number, form)), None) => open = Some((number, form, number, start)),
            (Some((number, form)), Some((next, _, last, _))) if next == last => {
                open = Some((number, form, number, start));
            }
            _ => apart += 1,
        }
        if let Some((1, form, last, at)) = open {
            let marks = Marks { next: 1, list: Some((last, form)) };
            let found = clean::marks(text.get(..start)?, &mut Some(marks.clone()));
            let lines = text.get(at..)?.split_inclusive('\n');
            let end = at + lines.take_while(|line| !line.trim().is_empty()).map(str::len).sum::<usize>();
            // Marks may be read where there are none, and some may be lost: most is enough.
            let is_notes = found * 3 >= last as usize * 2;
            return Some(if is_notes { Listed::Notes(start..end, marks) } else { Listed::Others(form) });
        }
        let Some(before) = start.checked_sub(1) else { break };
        end = before;
    }
    open.map(|(_, form, ..)| Listed::Others(form))
}

/// The largest number of other blocks between two notes of a list.
const BETWEEN: usize = 2;

/// Finds the notes: numbered paragraphs in a row, each after the mark with its number, that have nearly all the marks.
pub(super) fn find(document: &mut Document<'_>) {
    let mut marks: HashMap<Box<str>, usize> = HashMap::new();
    for (at, block) in document.blocks.iter().enumerate() {
        for mark in block.marks().iter().filter(|mark| mark.label.bytes().all(|b| b.is_ascii_digit())) {
            marks.entry(mark.label.clone()).or_insert(at);
        }
    }
    for block in &document.blocks {
        if let Kind::Note { label } = &block.kind {
            marks.remove(label);
        }
    }
    if marks.is_empty() {
        return;
    }
    let blocks = &mut document.blocks;
    let label = |(at, block): (usize, &super::Block<'_>)| {
        let label = number(&block.text)?.0.to_string();
        let is_text = matches!(block.kind, Kind::Item | Kind::Paragraph);
        (is_text && marks.get(label.as_str()).is_some_and(|mark| *mark < at)).then_some(label)
    };
    let labels: Vec<Option<String>> = blocks.iter().enumerate().map(label).collect();
    let mut at = 0;
    while at < labels.len() {
        // A running head may stand between two.
        let row = |at: usize| labels.iter().skip(at).take(BETWEEN + 1).position(Option::is_some);
        let mut end = at + usize::from(labels[at].is_some());
        while let Some(next) = row(end).filter(|_| end > at) {
            end += next + 1;
        }
        let count = labels[at..end].iter().flatten().count();
        if count > 0 && count * 5 >= marks.len() * 4 {
            for (block, label) in blocks.iter_mut().zip(&labels).take(end).skip(at) {
                if let Some(label) = label {
                    block.kind = Kind::Note { label: label.as_str().into() };
                }
            }
        }
        at = end.max(at + 1);
    }
}
