//! The labels that lines begin with.

use crate::number::{LATIN, roman};

/// A label at the start of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Label<'t> {
    pub(super) form: Form,
    /// The label itself: "13", "1.13", "iv".
    pub(super) text: &'t str,
    /// The value of a number; the first part of one with points; 0 for letters.
    pub(super) number: u32,
    /// The Latin word behind the number: "bis".
    pub(super) suffix: &'t str,
    /// The number of bytes up to the text behind it.
    pub(super) len: usize,
}

/// The form of a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// "13."
    Point,
    /// "1.13", "1.13."
    Decimal,
    /// "(a)", "(iv)", "a)", "a."
    Round,
    /// "(13)", "13)"
    RoundNumber,
    /// "IV."
    UpperRoman,
    /// "A."
    Upper,
    /// A bullet or a dash.
    Bullet,
}

/// The greatest number of a paragraph. A year has four digits as well, and is none.
const MAX_NUMBER: u32 = 1899;

/// Reads the label that a line begins with.
pub(super) fn label(line: &str) -> Option<Label<'_>> {
    let marks = line.len() - line.trim_start_matches(['*', '_', '\u{200b}', '\u{feff}', '\u{202a}', '\u{202b}']).len();
    // A draft puts paragraphs in brackets: "[3. States".
    let marks = marks + usize::from(line[marks..].starts_with('['));
    // A document that is quoted has a mark before each paragraph: "“3. States".
    let quoted =
        line[marks..].strip_prefix('“').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit() || c == '('));
    let marks = marks + quoted.map_or(0, |_| '“'.len_utf8());
    let rest = &line[marks..];
    let found = match rest.as_bytes().first()? {
        b'0'..=b'9' => number(rest),
        b'(' | b'a'..=b'z' => round(rest),
        b'A'..=b'Z' => upper(rest),
        b'-' | 0xe2 | 0xef | 0xc2 if marks == 0 => bullet(rest),
        _ => None,
    }?;
    let len = found.len + marks;
    let closing = line.get(len..)?;
    let len = len + (closing.len() - closing.trim_start_matches(['*', '_']).trim_start().len());
    (closing.is_empty() || len > found.len + marks || line[..len].ends_with(char::is_whitespace))
        .then_some(Label { len, ..found })
}

/// Reads "13.", "13 bis.", "1.13", "13)", and "17\." of Markdown.
fn number(text: &str) -> Option<Label<'_>> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let number: u32 = text.get(..digits).filter(|_| digits <= 4)?.parse().ok().filter(|n| *n <= MAX_NUMBER)?;
    let rest = &text[digits..];
    let plain = |form, len| Some(Label { form, text: &text[..digits], number, suffix: "", len });
    if text.starts_with('0') {
        return None;
    }
    let bare = rest.trim_start();
    if let Some(suffix) = LATIN.iter().find(|suffix| bare.starts_with(**suffix)) {
        let at = text.len() - bare.len() + suffix.len();
        let form = match text.as_bytes().get(at)? {
            b'.' => Form::Point,
            b')' => Form::RoundNumber,
            _ => return None,
        };
        return Some(Label { form, text: &text[..digits], number, suffix, len: at + 1 });
    }
    let escaped = usize::from(rest.starts_with('\\'));
    match rest.as_bytes().get(escaped)? {
        b'.' => {
            let part = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
            let (mut at, mut parts) = (digits + escaped + 1, 0);
            while let Some(len) = text.get(at..).map(part).filter(|len| (1..=3).contains(len)) {
                (at, parts) = (at + len, parts + 1);
                match text.as_bytes().get(at) {
                    Some(b'.') => at += 1,
                    _ => break,
                }
            }
            if parts == 0 {
                return plain(Form::Point, at);
            }
            let text = text[..at].trim_end_matches('.');
            Some(Label { form: Form::Decimal, text, number, suffix: "", len: at })
        }
        b')' => plain(Form::RoundNumber, digits + escaped + 1),
        // "1 ." of scattered text.
        b' ' if rest.starts_with(" . ") || rest == " ." => plain(Form::Point, digits + 2),
        _ => None,
    }
}

/// Reads "(a)", "(iv)", "(13)", "a)", "a.".
fn round(text: &str) -> Option<Label<'_>> {
    let inner = text.strip_prefix('(').unwrap_or(text);
    let open = text.len() - inner.len();
    let inner = inner.trim_start_matches([' ', '*', '_']);
    let start = text.len() - inner.len();
    let len = inner.bytes().take(7).take_while(u8::is_ascii_alphanumeric).count();
    let label = inner.get(..len).filter(|label| !label.is_empty())?;
    let rest = inner[len..].trim_start_matches(['*', '_', ' ']);
    // "a." has no bracket at all: words stand behind it, and no number as behind "p."
    let has_words = || !rest[1..].trim_start().starts_with(|c: char| c.is_ascii_digit());
    let is_point = start == 0 && rest.starts_with('.') && !label.as_bytes()[0].is_ascii_digit() && has_words();
    (is_point || rest.starts_with(')')).then_some(())?;
    let end = text.len() - rest.len() + 1;
    if label.bytes().all(|b| b.is_ascii_digit()) {
        let number = label.parse().ok().filter(|n| (1..=999).contains(n))?;
        return Some(Label { form: Form::RoundNumber, text: label, number, suffix: "", len: end });
    }
    let is_letter = label.len() <= 2 && label.bytes().all(|b| b == label.as_bytes()[0] && b.is_ascii_lowercase());
    let is_item = is_letter || roman(label).is_some();
    // Words stand in brackets too; a letter before a bracket alone is a label if it is one letter.
    (is_item && (open == 1 || start == 0 && (label.len() == 1 || roman(label).is_some()))).then_some(Label {
        form: Form::Round,
        text: label,
        number: 0,
        suffix: "",
        len: end,
    })
}

/// Reads "IV." and "A."
fn upper(text: &str) -> Option<Label<'_>> {
    let len = text.bytes().take(8).take_while(u8::is_ascii_uppercase).count();
    let label = text.get(..len)?;
    let rest = text[len..].trim_start_matches('\\');
    rest.starts_with('.').then_some(())?;
    let end = text.len() - rest.len() + 1;
    let lower = label.to_ascii_lowercase();
    let number = roman(&lower).unwrap_or(0);
    let form = match label {
        _ if number > 0 && (len > 1 || "IVX".contains(label)) => Form::UpperRoman,
        _ if len == 1 => Form::Upper,
        _ => return None,
    };
    Some(Label { form, text: label, number, suffix: "", len: end })
}

/// Reads a bullet.
fn bullet(text: &str) -> Option<Label<'_>> {
    let first = text.chars().next().filter(|c| "•◦▪‣\u{f0b7}·●○■–—-".contains(*c))?;
    let len = first.len_utf8();
    let words = text[len..].trim_start();
    if words.len() == text.len() - len {
        return None;
    }
    // A list of Markdown whose points have letters.
    let item = words.starts_with('(').then(|| round(words)).flatten();
    let item = item.map(|item| Label { len: item.len + text.len() - words.len(), ..item });
    item.or(Some(Label { form: Form::Bullet, text: &text[..len], number: 0, suffix: "", len }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<(Form, &str, &str, &str)> {
        label(line).map(|it| (it.form, it.text, it.suffix, &line[it.len..]))
    }

    #[test]
    fn labels_of_every_form_are_read() {
        assert_eq!(read("13. States"), Some((Form::Point, "13", "", "States")));
        assert_eq!(read("13."), Some((Form::Point, "13", "", "")));
        assert_eq!(read("17\\. The"), Some((Form::Point, "17", "", "The")));
        assert_eq!(read("**4.** The"), Some((Form::Point, "4", "", "The")));
        assert_eq!(read("12 bis. The"), Some((Form::Point, "12", "bis", "The")));
        assert_eq!(read("1.13. States"), Some((Form::Decimal, "1.13", "", "States")));
        assert_eq!(read("2.1 States"), Some((Form::Decimal, "2.1", "", "States")));
        assert_eq!(read("(a) To help"), Some((Form::Round, "a", "", "To help")));
        assert_eq!(read("(iv)  To"), Some((Form::Round, "iv", "", "To")));
        assert_eq!(read("(aa) To"), Some((Form::Round, "aa", "", "To")));
        assert_eq!(read("iv. To"), Some((Form::Round, "iv", "", "To")));
        assert_eq!(read("b) To"), Some((Form::Round, "b", "", "To")));
        assert_eq!(read("(12) To"), Some((Form::RoundNumber, "12", "", "To")));
        assert_eq!(read("IV. Law"), Some((Form::UpperRoman, "IV", "", "Law")));
        assert_eq!(read("C."), Some((Form::Upper, "C", "", "")));
        assert_eq!(read("- (b) To"), Some((Form::Round, "b", "", "To")));
        assert_eq!(read("[3. States"), Some((Form::Point, "3", "", "States")));
        assert_eq!(read("[(b) To"), Some((Form::Round, "b", "", "To")));
        assert_eq!(read("• To"), Some((Form::Bullet, "•", "", "To")));
    }

    #[test]
    fn what_is_no_label_is_none() {
        for line in [
            "[1] See",
            "[1.] See",
            "1.5°C above",
            "2024. The",
            "(see A/68/98)",
            "as) such",
            "i.e. such",
            "aa. such",
            "p. 12",
            "A/68/98",
            "U.S. law",
            "12 States",
            "(i",
            "0. x",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
        // It has the form of one: whether it is one, what stands before it must tell.
        assert_eq!(read("1.5 °C at"), Some((Form::Decimal, "1.5", "", "°C at")));
    }
}
