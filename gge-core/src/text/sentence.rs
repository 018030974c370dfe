//! Segmentation of a text into sentences.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::offset_of;
use super::word::{Word, is_abbreviation, words};

/// Splits a text into sentences, in order, without the white space around them.
///
/// A sentence ends where Unicode ends it (UAX 29), but not after an abbreviation (`para.`, `e.g.`), after an initial,
/// or where the text continues in lower case. In the record a person made the cuts; for its wording this function gives
/// the same ones.
///
/// ```
/// use gge_core::text::sentences;
///
/// let found: Vec<_> = sentences("See A/70/174, para. 13 (f). States, e.g. Estonia, agreed.").collect();
/// assert_eq!(found, ["See A/70/174, para. 13 (f).", "States, e.g. Estonia, agreed."]);
/// ```
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let bounds = plain_bounds(text)
        .unwrap_or_else(|| text.split_sentence_bound_indices().map(|(start, piece)| start + piece.len()).collect());
    let mut from = 0;
    let mut bounds = bounds.into_iter().map(move |end| (std::mem::replace(&mut from, end), end)).peekable();
    std::iter::from_fn(move || {
        loop {
            let (start, mut end) = bounds.next()?;
            while let Some((_, next)) = bounds.next_if(|(next, _)| goes_on(&text[start..*next], &text[*next..])) {
                end = next;
            }
            let sentence = text[start..end].trim();
            if !sentence.is_empty() {
                return Some(sentence);
            }
        }
    })
}

/// The sentences of a text, as ranges of bytes in it.
pub(crate) fn sentence_ranges(text: &str) -> Vec<Range<usize>> {
    let range = |sentence: &str| {
        let start = offset_of(sentence, text);
        start..start + sentence.len()
    };
    sentences(text).map(range).collect()
}

/// The class of a character in the rules for sentence boundaries of UAX 29.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Upper,
    Lower,
    Numeric,
    /// A full stop.
    Stop,
    /// An exclamation or question mark.
    End,
    Close,
    Space,
    Continue,
    Line,
    Other,
}

/// The class of a character of ASCII, Latin-1 or common typography, which nearly all characters are. None for any
/// other.
fn class(c: char) -> Option<Class> {
    Some(match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' => Class::Upper,
        'a'..='z' | 'ß'..='ö' | 'ø'..='ÿ' => Class::Lower,
        '0'..='9' => Class::Numeric,
        '.' => Class::Stop,
        '!' | '?' => Class::End,
        '"' | '\'' | '(' | ')' | '[' | ']' | '{' | '}' | '«' | '»' | '‘'..='‟' => Class::Close,
        ' ' | '\t' | '\u{b}' | '\u{c}' | '\u{a0}' => Class::Space,
        ',' | '-' | ':' | ';' | '–' | '—' => Class::Continue,
        '\n' | '\r' => Class::Line,
        _ if c.is_ascii() => Class::Other,
        '§' | '…' | '•' => Class::Other,
        _ => return None,
    })
}

/// The bytes at which the sentences of a text end by UAX 29. None if a character has no [`class`], so that the full
/// tables of Unicode are needed.
fn plain_bounds(text: &str) -> Option<Vec<usize>> {
    use Class::{Close, Continue, End, Line, Lower, Numeric, Other, Space, Stop, Upper};
    if text.chars().any(|c| !c.is_ascii() && class(c).is_none()) {
        return None;
    }
    let classes = |at: usize| text[at..].chars().map(|c| (class(c).unwrap_or(Other), c.len_utf8()));
    let skip =
        |at: usize, of: Class| at + classes(at).take_while(|(it, _)| *it == of).map(|(_, len)| len).sum::<usize>();
    let mut bounds = Vec::new();
    for (at, byte) in text.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'.' | b'!' | b'?' | b'\n' | b'\r')) {
        let after = at + 1;
        let mut bound = after;
        if matches!(byte, b'\n' | b'\r') {
            if byte == b'\r' && text[after..].starts_with('\n') {
                continue;
            }
        } else {
            let is_stop = byte == b'.';
            bound = skip(skip(after, Close), Space);
            let Some((next, _)) = classes(bound).next() else { continue };
            let is_letter = |c| matches!(class(c), Some(Upper | Lower));
            let is_within = bound == after
                && (next == Numeric || next == Upper && text[..at].chars().next_back().is_some_and(is_letter));
            // The first letter after the stop is in lower case, whatever stands before it.
            let mut ahead =
                classes(bound).map(|(it, _)| it).filter(|it| !matches!(it, Numeric | Close | Space | Continue | Other));
            let goes_on =
                matches!(next, Continue | Stop | End | Line) || is_stop && (is_within || ahead.next() == Some(Lower));
            if goes_on {
                continue;
            }
        }
        if bound < text.len() {
            bounds.push(bound);
        }
    }
    if !text.is_empty() {
        bounds.push(text.len());
    }
    Some(bounds)
}

/// The number of tokens after a boundary among which the next word is looked for: marks may stand before it, but not
/// many.
const MARKS: usize = 8;

/// Tests whether a sentence continues after a boundary that Unicode sets.
fn goes_on(before: &str, after: &str) -> bool {
    let before = before.trim_end_matches([' ', '\u{a0}']);
    if before.ends_with(char::is_whitespace) {
        return false;
    }
    let last = before.rsplit(char::is_whitespace).next().unwrap_or_default().trim_start_matches(['(', '“', '"', '[']);
    let stem = last.strip_suffix('.').unwrap_or(last);
    if stem.len() == last.len() {
        return false;
    }
    let initial = stem.chars().count() == 1 && stem.starts_with(char::is_uppercase);
    let next = || words(after).take(MARKS).find(Word::is_word);
    is_abbreviation(stem) || initial || next().is_some_and(|word| word.text.starts_with(char::is_lowercase))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Record;

    #[test]
    fn the_curated_sentences_of_the_record() {
        for provision in Record::builtin().provisions() {
            let curated: Vec<&str> = provision.sentences().collect();
            let found: Vec<&str> = sentences(provision.text().unwrap_or_default()).collect();
            assert_eq!(found, curated, "{}", provision.id);
        }
    }

    proptest::proptest! {
        #[test]
        fn plain_bounds_are_those_of_unicode(text in "[aBé1.!?\"’) \n\r\t,;:*—…\u{a0}]{0,14}|[ -~\n\u{a0}-\u{ff}]{0,40}") {
            if let Some(bounds) = plain_bounds(&text) {
                let unicode: Vec<usize> =
                    text.split_sentence_bound_indices().map(|(start, piece)| start + piece.len()).collect();
                assert_eq!(bounds, unicode, "{text:?}");
            }
        }
    }

    #[test]
    fn abbreviations_initials_and_lines() {
        for (text, want) in [
            ("", &[][..]),
            ("  \n ", &[]),
            ("Mr. J. Lewis came. He left.", &["Mr. J. Lewis came.", "He left."]),
            ("“Must not.” States agreed!\nThen what?", &["“Must not.”", "States agreed!", "Then what?"]),
            ("paras. 19-21 (cf. 28). next", &["paras. 19-21 (cf. 28). next"]),
        ] {
            assert_eq!(sentences(text).collect::<Vec<_>>(), want, "{text}");
        }
    }
}
