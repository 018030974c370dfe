//! What a line is by its characters alone: numbers of pages and jobs, symbols, rules.

use crate::model::Symbol;
use crate::number::roman;

use super::kind::FurnitureKind;

/// The greatest length of a line of furniture, in bytes: blanks may part the sides of a wide page.
const MAX_BYTES: usize = 400;

/// What may stand on both sides of the number of a page.
const DASHES: [char; 3] = ['-', '–', '—'];

/// The smallest length of a rule, in bytes.
const MIN_RULE: usize = 5;

/// Tells what furniture a line is that can be nothing else.
pub(super) fn shape(line: &str) -> Option<FurnitureKind> {
    if line.len() > MAX_BYTES {
        return None;
    }
    let first = line.as_bytes().first()?;
    match first {
        b'*' if is_barcode(line) => Some(FurnitureKind::Barcode),
        b'_' | b'*' | b'-' | b'=' | b'~' | b'\\' if is_rule(line) => Some(FurnitureKind::Rule),
        b'P' | b'A' | b'/' | 0xe2 | b'D' if is_note_of_printers(line) => Some(FurnitureKind::Recycle),
        b'F' | b'D' | b'I' | b'C' | b'M' | b'P' if is_remnant(line) => Some(FurnitureKind::Change),
        _ => numbers(line),
    }
}

/// Tests whether a line is what a word processor says of a change, a comment or a break: "Deleted: the events of".
fn is_remnant(line: &str) -> bool {
    let (head, rest) = line.split_once(':').unwrap_or((line, ""));
    let word = head.split(" [").next().unwrap_or_default();
    // A comment has the letters of who made it, and its number.
    let is_signed = || head.ends_with(']') && head.bytes().any(|b| b.is_ascii_digit());
    match word {
        "Formatted" | "Deleted" | "Inserted" | "Moved down" | "Moved up" | "Moved" => {
            (word.len() == head.len() || is_signed()) && rest.starts_with(' ')
        }
        "Comment" | "Commented" => is_signed() && rest.starts_with(' '),
        "Page Break" | "Section Break" => head.len() == line.len(),
        _ => false,
    }
}

/// Tests whether a line is a rule.
pub(super) fn is_rule(line: &str) -> bool {
    let is = |chars: &[u8], min: usize| {
        line.bytes().all(|b| chars.contains(&b) || b == b' ') && line.bytes().filter(|b| *b != b' ').count() >= min
    };
    is(b"_", MIN_RULE) || is(b"-=~*", 3) || is(b"\\#", 2)
}

/// Tests whether a line is the rule above the footnotes of a page.
pub(super) fn is_note_rule(line: &str) -> bool {
    line.len() >= MIN_RULE && line.bytes().all(|b| b == b'_')
}

fn is_barcode(line: &str) -> bool {
    let inner = line.trim_matches('*');
    (6..=10).contains(&inner.len())
        && line.ends_with('*')
        && inner.bytes().all(|b| b.is_ascii_alphanumeric())
        && inner.bytes().filter(u8::is_ascii_digit).count() >= 6
}

fn is_note_of_printers(line: &str) -> bool {
    let line = line.trim_end_matches(|c: char| !c.is_ascii());
    matches!(
        line.trim(),
        "Please recycle"
            | "Please recycle @"
            | "Accessible document"
            | "/..."
            | "/…"
            | "/"
            | "Printed on recycled paper"
    ) || line.starts_with("Digitized by ")
        || line.is_empty()
}

/// Reads a line of nothing but the numbers of a page or a job.
fn numbers(line: &str) -> Option<FurnitureKind> {
    let digits = |word: &str, from: usize, to: usize| {
        (from..=to).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit())
    };
    let (mut job, mut page, mut word, mut number, mut dashes) = (false, false, false, 0, 0);
    for token in line.split(|c: char| c.is_whitespace() || c.is_control()).filter(|it| !it.is_empty()) {
        let fraction = token.split_once('/').filter(|(a, b)| digits(a, 1, 4) && digits(b, 1, 4));
        match token {
            "Page" | "page" | "PAGE" | "p." | "Pages" => word = true,
            "Please" | "recycle" if job => {}
            "English" | "ENGLISH" | "(E)" | "[E]" | "of" | "|" | "/" | "(E" | "/..." | "/…" => {}
            "-" | "–" | "—" => dashes += 1,
            _ if token
                .strip_prefix(DASHES)
                .and_then(|it| it.strip_suffix(DASHES))
                .is_some_and(|it| digits(it, 1, 4)) =>
            {
                (dashes, number) = (dashes + 2, number + 1);
            }
            _ if is_date(token) => {}
            _ if fraction.is_some_and(|(a, b)| (a.len(), a) <= (b.len(), b)) => page = true,
            _ if is_job(token) => job = true,
            _ if is_barcode(token) => job = true,
            _ if token.len() == 3 && token.starts_with('(') && token.ends_with(')') => {}
            _ if digits(token, 1, 6) => number += 1,
            _ if job && roman(token).is_some() => {}
            _ => return None,
        }
    }
    let is_page = page || number > 0 && (word || dashes == 2 && number == 1) || is_spaced_fraction(line);
    match () {
        () if job => Some(FurnitureKind::JobNumber),
        () if is_page => Some(FurnitureKind::PageNumber),
        () => None,
    }
}

/// Tests whether a line is the number of a page and that of all pages: "2 / 16".
fn is_spaced_fraction(line: &str) -> bool {
    let number = |text: &str| text.trim().parse::<u16>().ok().filter(|_| text.len() <= 5);
    let parts = line.split_once('/').map(|(page, all)| (number(page), number(all)));
    matches!(parts, Some((Some(page), Some(all))) if page <= all && line.contains(" / "))
}

/// Tests whether a word is a date in numbers: "16/04/2025".
pub(super) fn is_date(word: &str) -> bool {
    let is_digits = |part: &str, len: usize| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
    let mut parts = word.split('/');
    [2, 2, 4].into_iter().all(|len| parts.next().is_some_and(|part| is_digits(part, len))) && parts.next().is_none()
}

/// Tests whether a word is a job number: "23-26243", "GE.25-08796", "V.24-01234".
fn is_job(word: &str) -> bool {
    let word = if word.ends_with(')') { word.split('(').next().unwrap_or_default() } else { word };
    let number = match word.split_once('.') {
        Some((place, number)) if place.len() <= 4 && place.bytes().all(|b| b.is_ascii_uppercase()) => number,
        Some(_) => return false,
        None => word,
    };
    number.split_once('-').is_some_and(|(year, job)| {
        year.len() == 2
            && (5..=6).contains(&job.len())
            && [year, job].iter().all(|it| it.bytes().all(|b| b.is_ascii_digit()))
    })
}

/// Reads a line that is nothing but the symbol of a document, set wide or not: "A/79/PV.64", "A /8 0/ 42".
pub(super) fn symbol(line: &str) -> Option<Symbol> {
    if line.len() > 60 || !line.starts_with(|c: char| c.is_ascii_uppercase()) || !line.contains('/') {
        return None;
    }
    // A document may have two: "A/98/404–S/2043/611".
    if let Some((first, second)) = line.split_once(['–', '—']) {
        return symbol(second.trim()).and_then(|_| symbol(first.trim()));
    }
    let line = line.trim_end_matches(['*', '|', ' ']);
    let is_symbol = |b: u8| b.is_ascii_alphanumeric() || b"/.- ()".contains(&b);
    if !line.bytes().all(is_symbol) {
        return None;
    }
    // A line with words in it is no symbol: what stands between blanks is short, or holds a slash.
    let is_part = |word: &str| word.contains('/') || word.len() <= 2 || word.bytes().any(|b| b.is_ascii_digit());
    if !line.split(' ').all(is_part) {
        return None;
    }
    let bare: String = line.chars().filter(|c| *c != ' ').collect();
    let symbol: Symbol = bare.parse().ok()?;
    if bare.ends_with('.') {
        return None;
    }
    let has_digit = bare.bytes().any(|b| b.is_ascii_digit());
    let head = bare.split('/').next().unwrap_or_default();
    let is_organ = head.bytes().all(|b| b.is_ascii_uppercase() || b == b'.') || bare.matches('/').count() >= 2;
    (has_digit && is_organ && bare.len() >= 5).then_some(symbol)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn furniture_is_known_by_its_characters() {
        use FurnitureKind::{Barcode, JobNumber, PageNumber, Recycle, Rule};
        for (line, kind) in [
            ("*2326243*", Barcode),
            ("23-26243 (E)    090124", JobNumber),
            ("GE.25-08796 (E)", JobNumber),
            ("23-26243 2/4", JobNumber),
            ("23-26243\u{8}3/16 16/04/2025", JobNumber),
            ("2/16\u{8} 16/04/2025", PageNumber),
            ("24-23250                 3/18", JobNumber),
            ("2/46", PageNumber),
            ("- 3 -", PageNumber),
            ("–3–", PageNumber),
            ("3 / 16", PageNumber),
            ("Page 3 of 10", PageNumber),
            ("English Page 3", PageNumber),
            ("Please recycle", Recycle),
            ("__________________", Rule),
            ("* * *", Rule),
            ("---", Rule),
        ] {
            assert_eq!(shape(line), Some(kind), "{line}");
        }
        for line in ["3", "17/4", "16/04/2025", "States", "12 December 2024", "- to help", "2 (c)", "A/68/98"] {
            assert_eq!(shape(line), None, "{line}");
        }
    }

    #[test]
    fn symbols_are_read_where_they_are_set_wide() {
        assert_eq!(symbol("A /8 0/ 42").unwrap(), "A/80/42");
        assert_eq!(symbol("A /79/PV.64").unwrap(), "A/79/PV.64");
        assert_eq!(symbol("A/68/98 |*|").unwrap(), "A/68/98");
        for line in ["the A/68/98", "A/68/98 and", "Add.1/", "and/or", "12/3"] {
            assert_eq!(symbol(line), None, "{line}");
        }
    }
}
