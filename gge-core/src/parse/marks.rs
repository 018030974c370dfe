//! The marks of footnotes in the text: found by the notes that there are, and taken out.

use std::borrow::Cow;

use crate::model::Date;
use crate::number::raised;

use super::notes::Footnote;
use super::wording::{ends_sentence, is_year_at};

/// The marks of a document, in the order of its text.
#[derive(Debug)]
pub(super) struct Marks<'n> {
    notes: &'n [Footnote],
    /// The index of the note whose mark comes next.
    next: usize,
}

/// The number of notes whose marks may be lost before the next one that is found.
const MAX_LOST: usize = 3;

/// The same for a mark that is glued to a sign: hardly anything else is.
const MAX_LOST_BEFORE_SIGN: usize = 40;

/// The number of lines before the notes of a page in which their marks stand, at most.
const MAX_LINES_BEFORE: usize = 160;

/// Words behind which a number is part of the sentence.
const CITING: [&str; 70] = [
    "paragraph",
    "paragraphs",
    "para",
    "paras",
    "article",
    "articles",
    "art",
    "section",
    "sections",
    "sect",
    "chapter",
    "chapters",
    "chap",
    "annex",
    "annexes",
    "no",
    "nos",
    "number",
    "page",
    "pages",
    "p",
    "pp",
    "vol",
    "volume",
    "part",
    "item",
    "items",
    "rule",
    "rules",
    "goal",
    "goals",
    "target",
    "option",
    "figure",
    "table",
    "group",
    "class",
    "level",
    "principle",
    "principles",
    "decision",
    "decisions",
    "resolution",
    "resolutions",
    "conclusion",
    "conclusions",
    "protocol",
    "pillar",
    "phase",
    "norm",
    "norms",
    "recommendation",
    "recommendations",
    "and",
    "or",
    "of",
    "the",
    "to",
    "in",
    "on",
    "at",
    "by",
    "from",
    "for",
    "with",
    "than",
    "over",
    "about",
    "least",
    "between",
];

impl<'n> Marks<'n> {
    pub(super) const fn new(notes: &'n [Footnote]) -> Self {
        Self { notes, next: 0 }
    }

    /// Takes the marks out of a text that begins at a line. Returns it with the indices of the notes, and the bytes of
    /// the new text at which their marks stood.
    pub(super) fn take(&mut self, text: String, line: usize) -> (String, Vec<(usize, usize)>) {
        if self.notes.is_empty() || !text.bytes().any(|b| b.is_ascii_digit() || b == b'*' || b == 0xc2 || b == 0xe2) {
            return (text, Vec::new());
        }
        let (mut out, mut marks, mut from) = (String::with_capacity(text.len()), Vec::new(), 0);
        let mut at = 0;
        let bytes = text.as_bytes();
        while at < bytes.len() {
            let Some(offset) =
                bytes[at..].iter().position(|b| b.is_ascii_digit() || matches!(b, b'*' | b'[' | 0xc2 | 0xe2))
            else {
                break;
            };
            let start = at + offset;
            let (end, found) = candidate(&text, start);
            if let Some(Candidate { from: cut, labels, form }) = found {
                let notes: Option<Vec<usize>> = labels.split(',').map(|label| self.note(label, form, line)).collect();
                if let Some(notes) = notes {
                    out.push_str(&text[from..cut]);
                    out.truncate(out.trim_end().len());
                    for note in notes {
                        marks.push((note, out.len()));
                        self.next = self.next.max(note + 1);
                    }
                    from = end;
                }
            }
            at = end.max(start + 1);
        }
        out.push_str(&text[from..]);
        out.truncate(out.trim_end().len());
        (out, marks)
    }

    /// Finds the note that a label marks.
    fn note(&self, label: &str, form: Form, line: usize) -> Option<usize> {
        // Raised digits are those of the label.
        let plain = |c: char| raised(c).and_then(|it| char::from_digit(it, 10)).unwrap_or(c);
        let label: Cow<'_, str> =
            if label.is_ascii() { label.into() } else { label.chars().map(plain).collect::<String>().into() };
        let label = &*label;
        let is_near = |note: &Footnote| note.line + 2 >= line && note.line <= line + MAX_LINES_BEFORE;
        let window = if form == Form::Sign { MAX_LOST_BEFORE_SIGN } else { MAX_LOST };
        let ahead = self
            .notes
            .iter()
            .enumerate()
            .skip(self.next)
            .filter(|(_, note)| !note.label.starts_with('*') || label.starts_with('*'));
        let mut ahead = ahead.take(window + 1).enumerate().filter(|(_, (_, note))| note.label == label);
        let is_glued = matches!(form, Form::Glued | Form::Sign);
        if let Some((_, (index, _))) = ahead.find(|(lost, (_, note))| is_near(note) || is_glued && *lost <= MAX_LOST) {
            return Some(index);
        }
        if form == Form::Apart {
            return None;
        }
        // The same note may be marked again.
        let series = self.notes.get(self.next.saturating_sub(1)).map_or(0, |note| note.series);
        let known = self.notes.iter().enumerate().take(self.next).rev().take(MAX_LINES_BEFORE);
        known
            .take_while(|(_, note)| note.series == series)
            .find(|(_, note)| note.label == label)
            .map(|(index, _)| index)
    }
}

/// What may be marks of notes.
struct Candidate<'t> {
    /// The byte at which they begin, without the word that they are glued to.
    from: usize,
    /// Their labels, with commas between.
    labels: &'t str,
    form: Form,
}

/// Reads what may be marks at a place: where it ends, and the marks, if it has some.
fn candidate(text: &str, start: usize) -> (usize, Option<Candidate<'_>>) {
    let (before, rest) = (text[..start].chars().next_back(), &text[start..]);
    let glued = |labels| Some(Candidate { from: start, labels, form: Form::Glued });
    match rest.as_bytes()[0] {
        b'*' => {
            let label = &rest[..rest.bytes().take_while(|b| *b == b'*').count()];
            let is_mark =
                before.is_some() && label.len() <= 3 && !rest[label.len()..].starts_with(char::is_alphanumeric);
            (start + label.len(), glued(label).filter(|_| is_mark))
        }
        b'[' => {
            let inner = rest[1..].trim_start_matches('^');
            let label = inner.split_once(']').map_or("", |(label, _)| label);
            let is_mark =
                (1..=4).contains(&label.len()) && (rest.starts_with("[^") || label.bytes().all(|b| b.is_ascii_digit()));
            let end = if is_mark { text.len() - inner.len() + label.len() } else { start };
            (end + 1, glued(label).filter(|_| is_mark))
        }
        b'0'..=b'9' => numbers(text, start, before),
        _ => {
            let digits: usize = rest.chars().take_while(|c| raised(*c).is_some()).map(char::len_utf8).sum();
            let end = if digits > 0 { digits } else { rest.chars().next().map_or(1, char::len_utf8) };
            (start + end, glued(&rest[..digits]).filter(|_| digits > 0))
        }
    }
}

/// Reads numbers that may be marks: "3,4" are two.
fn numbers(text: &str, start: usize, before: Option<char>) -> (usize, Option<Candidate<'_>>) {
    let digits = |at: usize| text[at..].bytes().take_while(u8::is_ascii_digit).count();
    let length = digits(start);
    let first_end = start + length;
    let mut end = first_end;
    while text[end..].starts_with(',') && (1..=3).contains(&digits(end + 1)) {
        end += 1 + digits(end + 1);
    }
    let mut behind = text[end..].chars();
    let (next, second) = (behind.next(), behind.next());
    let goes_on = next.is_some_and(|c| c.is_alphanumeric() || "/-–%°".contains(c))
        || next == Some('.') && second.is_some_and(|c| c.is_ascii_digit());
    let is_year = is_year_at(&text[start..]);
    let found = match (length, before) {
        _ if goes_on => None,
        (5..=7, _) if is_year && before != Some('/') => Some((start + 4, Form::Year)),
        // "1902,8": a year, a comma and a mark.
        (4, _) if end > first_end => Some((first_end + 1, Form::Sign)),
        (4.., _) => None,
        (_, Some(c)) if c.is_alphabetic() => Some((start, Form::Glued)),
        (_, Some(c)) if ",;:)”’\"»".contains(c) => Some((start, Form::Sign)),
        (_, Some('.')) if ends_sentence(text[..start].rsplit(' ').next().unwrap_or_default()) => {
            Some((start, Form::Sign))
        }
        (_, Some(' ')) if stands_apart(text, start, end) => Some((start, Form::Apart)),
        _ => None,
    };
    match found {
        Some((from, form)) => (end, Some(Candidate { from, labels: &text[from..end], form })),
        None => (first_end, None),
    }
}

/// How a mark stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Glued to a word or a sign.
    Glued,
    /// Glued to a sign.
    Sign,
    /// Glued to a year.
    Year,
    /// A word of its own.
    Apart,
}

/// The words behind a number that counts something.
const QUANTITIES: [&str; 9] = ["per", "cent", "percent", "million", "billion", "degrees", "years", "days", "months"];

/// Tests whether a number that stands apart may be a mark, by the words around it.
fn stands_apart(text: &str, start: usize, end: usize) -> bool {
    let word = text[..start].trim_end().rsplit(' ').next().unwrap_or_default();
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    let lower = bare.to_lowercase();
    let is_year = bare.len() == 4 && is_year_at(bare);
    let is_number = bare.bytes().any(|b| b.is_ascii_digit()) && !is_year && !bare.contains('/');
    let next = text[end..].trim_start().split(' ').next().unwrap_or_default();
    let is_date = Date::MONTHS.contains(&next.trim_matches(|c: char| !c.is_alphabetic()));
    let is_quantity = QUANTITIES.contains(&next);
    let is_cited = CITING.contains(&lower.as_str()) && !word.ends_with([',', ';', ':', '”', ')']);
    !(is_cited
        || Date::MONTHS.contains(&bare)
        || is_number
        || is_date
        || is_quantity
        || bare.is_empty() && !word.ends_with(['”', ')', '"']))
}
