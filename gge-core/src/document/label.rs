//! The labels at the beginning of items and notes.

use crate::number::{raised, roman};

/// A label, as it orders items: the series that it counts with, and its value in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Label<'t> {
    pub(super) series: Series<'t>,
    pub(super) value: u32,
}

/// The series that a label counts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Series<'t> {
    /// Bullets, which count nothing.
    Bullet(char),
    /// Numbers: "13.", "(1)", "1)".
    Number(Form),
    /// Letters: "(a)", "a)".
    Letter,
    /// Roman numbers: "(iv)".
    Roman,
    /// A footnote: "[^1]:".
    Note(&'t str),
}

impl Label<'_> {
    /// Tests whether an item with this label may come right after one with another.
    pub(super) fn follows(&self, other: &Self) -> bool {
        let is_next = self.series == other.series && self.value == other.value + 1;
        is_next || self.is_i_after(other) || matches!(self.series, Series::Bullet(_)) && self == other
    }

    /// Tests whether it begins an item wherever a line begins with it: prose has dashes, but no bullets.
    pub(super) const fn is_sure(&self) -> bool {
        matches!(self.series, Series::Bullet('•' | '◦' | '▪' | '‣' | '\u{F0B7}'))
    }

    /// Tests whether this is "(i)" and the other "(h)".
    pub(super) fn is_i_after(&self, other: &Self) -> bool {
        (self.series, self.value, other.series, other.value) == (Series::Roman, 1, Series::Letter, 8)
    }
}

/// The greatest roman number of an item: "(l)" and "(xx)" are letters.
const MAX_ROMAN: u32 = 12;

/// Reads the label that a line begins with.
pub(super) fn label(line: &str) -> Option<Label<'_>> {
    let first = line.chars().next()?;
    match first {
        '-' | '*' | '+' | '•' | '◦' | '▪' | '‣' | '·' | '–' | '—' | '\u{F0B7}' => {
            let rest = &line[first.len_utf8()..];
            let bullet = Label { series: Series::Bullet(first), value: 0 };
            return rest.starts_with([' ', '\t', '\u{A0}']).then_some(bullet);
        }
        '[' => {
            let (label, rest) = line.strip_prefix("[^")?.split_once(']')?;
            let is_note = label.len() <= 24 && rest.starts_with(':');
            return is_note.then_some(Label { series: Series::Note(label), value: 0 });
        }
        '(' | '0'..='9' | 'a'..='z' => {}
        _ => return None,
    }
    if let Some((value, form @ (Form::Point | Form::Round))) = number(line) {
        return Some(Label { series: Series::Number(form), value });
    }
    let inner = line.strip_prefix('(').unwrap_or(line);
    let (inner, rest) = inner.split_at(inner.bytes().take(5).take_while(u8::is_ascii_lowercase).count());
    rest.strip_prefix(')').filter(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))?;
    let roman = roman(inner).filter(|value| *value <= MAX_ROMAN).map(|value| (Series::Roman, value));
    let letter =
        || inner.bytes().next().filter(|_| inner.len() == 1).map(|b| (Series::Letter, u32::from(b - b'a') + 1));
    roman.or_else(letter).map(|(series, value)| Label { series, value })
}

/// The form in which the number of a note stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Bare, with nothing around it: "1 ", "¹ ".
    Bare,
    /// Followed by a full stop or a colon: "1. ".
    Point,
    /// Round brackets: "(1) ", "1) ".
    Round,
    /// Square brackets: "[1] ".
    Square,
}

/// Reads the number that the text of a note begins with, and its form.
pub(super) fn number(text: &str) -> Option<(u32, Form)> {
    let bare = text.strip_prefix(['[', '(']).unwrap_or(text);
    let (mut number, mut rest, mut length) = (0, bare, 0);
    while let Some((digit, after)) = rest.chars().next().and_then(|c| Some((digit(c)?, &rest[c.len_utf8()..]))) {
        (number, rest, length) = (number * 10 + digit, after, length + 1);
        if length > 3 {
            return None;
        }
    }
    let form = match (text.as_bytes().first()?, rest.chars().next()) {
        _ if length == 0 => return None,
        (b'[', Some(']')) => Form::Square,
        (b'[' | b'(', None) => return None,
        (_, Some(')')) => Form::Round,
        (_, Some('.' | ':')) => Form::Point,
        _ => Form::Bare,
    };
    let rest = if form == Form::Bare { rest } else { &rest[1..] };
    (number > 0 && (rest.is_empty() || rest.starts_with(char::is_whitespace))).then_some((number, form))
}

/// Returns the value of a digit, raised or not.
pub(super) fn digit(c: char) -> Option<u32> {
    c.to_digit(10).or_else(|| raised(c))
}
