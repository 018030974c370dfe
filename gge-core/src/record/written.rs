//! Reads a written place into its parts, before the record is asked.

use super::resolve::{ResolveError, is_number};
use super::words::{ORDINALS, PARAGRAPH, SECTIONS, is_label};

/// What was read, before the record is asked.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub(super) symbol: Option<String>,
    pub(super) year: Option<String>,
    pub(super) norm: bool,
    pub(super) paragraph: Option<String>,
    pub(super) items: Vec<String>,
    pub(super) sentence: Option<u32>,
}

/// Words that say nothing about the place.
const NOISE: &[&str] = &[
    "un",
    "u",
    "n",
    "u.n",
    "gge",
    "gges",
    "ungge",
    "the",
    "of",
    "in",
    "its",
    "report",
    "reports",
    "doc",
    "document",
    "at",
    "item",
    "subparagraph",
    "point",
    "no",
    "number",
];

/// A piece of the input: a symbol, a number, a word, or a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece<'t> {
    Symbol(&'t str),
    Number(&'t str),
    Word(&'t str),
    Mark(char),
}

fn pieces(input: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = input;
    while let Some(first) = rest.chars().next() {
        let run = |fits: fn(char) -> bool| rest.find(|c| !fits(c)).unwrap_or(rest.len());
        let chunk = run(|c| c.is_ascii_alphanumeric() || "/.-".contains(c));
        let end = if first.is_ascii_alphabetic() && rest[..chunk].contains('/') {
            let symbol = rest[..chunk].trim_end_matches(['.', '-', '/']);
            pieces.push(Piece::Symbol(symbol));
            symbol.len()
        } else if first.is_ascii_digit() {
            let digits = run(|c| c.is_ascii_digit());
            let years = rest.get(digits..digits + 5).is_some_and(|tail| {
                digits == 4 && tail.starts_with(['-', '/']) && tail[1..].bytes().all(|b| b.is_ascii_digit())
            });
            let end = if years { digits + 5 } else { digits };
            pieces.push(Piece::Number(&rest[..end]));
            end
        } else if first.is_alphabetic() {
            let letters = run(char::is_alphabetic);
            pieces.push(Piece::Word(&rest[..letters]));
            letters
        } else {
            if !first.is_whitespace() {
                pieces.push(Piece::Mark(first));
            }
            first.len_utf8()
        };
        rest = &rest[end..];
    }
    pieces
}

pub(super) fn read(input: &str) -> Result<Written, ResolveError> {
    let mut written = Written::default();
    let pieces = pieces(input);
    let mut in_brackets = false;
    let mut sentence_next = false;
    let unreadable = |part: &str| ResolveError::Unreadable { input: input.to_owned(), part: part.to_owned() };
    for (at, piece) in pieces.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| pieces.get(before));
        match *piece {
            Piece::Symbol(symbol) if written.symbol.is_none() => written.symbol = Some(symbol.to_ascii_uppercase()),
            Piece::Symbol(symbol) => return Err(unreadable(symbol)),
            Piece::Mark('(') => in_brackets = true,
            Piece::Mark(')') => in_brackets = false,
            Piece::Mark(':') if written.paragraph.is_some() => sentence_next = true,
            Piece::Mark('*' | ',' | '.' | ':' | ';' | '#' | '§' | '¶' | '’' | '\'' | '–' | '-' | '"' | '“' | '”') =>
                {}
            Piece::Mark(mark) => return Err(unreadable(&mark.to_string())),
            Piece::Number(number) => {
                let digits = number.trim_start_matches('0');
                if sentence_next {
                    written.sentence = Some(digits.parse().unwrap_or(0));
                    sentence_next = false;
                } else if [4, 9].contains(&number.len())
                    && written.year.is_none()
                    && (!in_brackets || written.paragraph.is_none())
                {
                    written.year = Some(number.replace('/', "-"));
                } else if digits.is_empty() || number.len() > 4 {
                    return Err(unreadable(number));
                } else if in_brackets || written.paragraph.as_deref().is_some_and(|paragraph| !is_number(paragraph)) {
                    written.items.push(digits.to_owned());
                } else if written.paragraph.is_none() {
                    written.paragraph = Some(digits.to_owned());
                } else {
                    return Err(unreadable(number));
                }
            }
            Piece::Word(word) => {
                let lower = word.to_lowercase();
                let next = pieces[at + 1..].iter().find(|piece| !matches!(piece, Piece::Mark('.' | ',')));
                let before_sentence = matches!(next, Some(Piece::Word(next)) if next.eq_ignore_ascii_case("sentence"));
                if let Some(place) = ORDINALS.iter().position(|ordinal| *ordinal == lower).filter(|_| before_sentence) {
                    written.sentence = u32::try_from(place + 1).ok();
                } else if lower == "sentence" {
                    sentence_next = written.sentence.is_none();
                } else if lower == "norm" || lower == "norms" {
                    written.norm = true;
                } else if SECTIONS.contains(&lower.as_str()) {
                    // "Paragraph 2 of the summary" has the number first.
                    written.items.splice(0..0, written.paragraph.take());
                    written.paragraph = Some(lower);
                } else if is_label(&lower) && (in_brackets || written.paragraph.is_some() || written.norm) {
                    written.items.push(lower);
                } else if !(NOISE.contains(&lower.as_str()) || PARAGRAPH.contains(&lower.as_str())) {
                    let part = match before {
                        Some(Piece::Number(number)) => format!("{number}{word}"),
                        _ => word.to_owned(),
                    };
                    return Err(unreadable(&part));
                }
            }
        }
    }
    Ok(written)
}
