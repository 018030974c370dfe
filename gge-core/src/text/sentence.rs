//! Sentences of a text that nobody has cut yet.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::word::{Word, is_abbreviation, words};

/// The sentences of a text, in order, without the white space around them.
///
/// Sentences end where Unicode ends them (UAX 29), but not after an abbreviation (`para.`, `e.g.`), an initial, or where
/// the text goes on in lower case. For the wording of the record the cuts made by people count; this gives the same.
///
/// ```
/// use gge_core::text::sentences;
///
/// let found: Vec<_> = sentences("See A/70/174, para. 13 (f). States, e.g. Estonia, agreed.").collect();
/// assert_eq!(found, ["See A/70/174, para. 13 (f).", "States, e.g. Estonia, agreed."]);
/// ```
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut bounds = text.split_sentence_bound_indices().map(|(start, piece)| (start, start + piece.len())).peekable();
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

/// The sentences of a text, as ranges of bytes.
pub(crate) fn sentence_ranges(text: &str) -> Vec<Range<usize>> {
    let range = |sentence: &str| {
        let start = sentence.as_ptr() as usize - text.as_ptr() as usize;
        start..start + sentence.len()
    };
    sentences(text).map(range).collect()
}

/// The most marks that may stand between the end of a sentence and the next word.
const MARKS: usize = 8;

/// Tests whether a sentence goes on after a bound of Unicode.
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
