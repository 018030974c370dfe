//! The labels at the beginning of items and notes.

/// A label, as it orders items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// A bullet.
    Bullet(char),
    /// A number with a full stop: "13."
    Number(u32),
    /// A number in brackets: "(1)", "1)".
    Bracketed(u32),
    /// A letter: "(a)", "a)".
    Letter(char),
    /// A roman number: "(iv)".
    Roman(String),
    /// A footnote: "[^1]:".
    Note(String),
}

impl Label {
    /// Whether two labels are of one kind, and order items of one list.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bullet(one), Self::Bullet(other)) => one == other,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }

    /// Whether an item with this label may come right after one with another.
    pub(super) fn follows(&self, other: &Self) -> bool {
        match (other, self) {
            (Self::Bullet(one), Self::Bullet(other)) => one == other,
            (Self::Number(one), Self::Number(other)) | (Self::Bracketed(one), Self::Bracketed(other)) => {
                one + 1 == *other
            }
            (Self::Letter(one), Self::Letter(other)) => u32::from(*one) + 1 == u32::from(*other),
            (Self::Letter('h'), Self::Roman(other)) => other == "i",
            (Self::Roman(one), Self::Roman(other)) => roman(one) + 1 == roman(other),
            _ => false,
        }
    }
}

/// The value of a small roman number.
fn roman(letters: &str) -> u32 {
    const NUMBERS: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    NUMBERS.iter().zip(1..).find(|(number, _)| **number == letters).map_or(0, |(_, value)| value)
}

/// The label that a line begins with.
pub(super) fn label(line: &str) -> Option<Label> {
    let first = line.chars().next()?;
    match first {
        '-' | '*' | '+' | '•' | '◦' | '▪' | '‣' | '·' | '–' | '—' | '\u{F0B7}' => {
            let rest = &line[first.len_utf8()..];
            return rest.starts_with([' ', '\t', '\u{A0}']).then_some(Label::Bullet(first));
        }
        '[' => {
            let (inner, rest) = line[1..].split_once(']').filter(|(inner, _)| inner.len() <= 24)?;
            let note = inner.strip_prefix('^').filter(|_| rest.starts_with(':'))?;
            return Some(Label::Note(note.to_owned()));
        }
        '(' | '0'..='9' | 'a'..='z' => {}
        _ => return None,
    }
    match number(line) {
        Some((number, Form::Point)) => return Some(Label::Number(number)),
        Some((number, Form::Round)) => return Some(Label::Bracketed(number)),
        _ => {}
    }
    let inner = line.strip_prefix('(').unwrap_or(line);
    let (inner, rest) = inner.split_at(inner.bytes().take(5).take_while(u8::is_ascii_lowercase).count());
    let rest = rest.strip_prefix(')').filter(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace));
    match (rest, inner.as_bytes()) {
        (None, _) | (_, [] | [_, _, _, _, _, ..]) => None,
        (_, letters) if letters.iter().all(|b| b"ivx".contains(b)) => Some(Label::Roman(inner.to_owned())),
        (_, [letter]) => Some(Label::Letter(char::from(*letter))),
        _ => None,
    }
}

/// What stands around the number of a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Nothing: "1 ", "¹ ".
    Bare,
    /// A full stop or a colon behind it: "1. ".
    Point,
    /// Round brackets: "(1) ", "1) ".
    Round,
    /// Square brackets: "[1] ".
    Square,
}

/// The number that the text of a note begins with, and its form.
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

/// The value of a digit, raised or not.
pub(super) fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => c.to_digit(10),
        '¹' => Some(1),
        '²' => Some(2),
        '³' => Some(3),
        '\u{2070}' | '\u{2074}'..='\u{2079}' => Some(u32::from(c) - 0x2070),
        _ => None,
    }
}
