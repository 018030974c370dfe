//! Terms: the words of a text as they are searched, cut, normalized and stemmed.

use std::borrow::Cow;
use std::ops::Range;

use crate::text::{Word, normal, stem, words};

/// A term: a word of a text, or a part of one between hyphens.
#[derive(Clone, Debug)]
pub(super) struct Term<'t> {
    /// The normal form, without differences of spelling and typography.
    pub(super) normal: Cow<'t, str>,
    /// The range of bytes in the text.
    pub(super) range: Range<usize>,
}

impl Term<'_> {
    pub(super) fn stem(&self) -> Cow<'_, str> {
        stem(&self.normal)
    }
}

/// Splits a text into terms. Compounds are cut at hyphens and slashes; symbols of documents stay whole (`A/68/98`,
/// `58/199`).
pub(super) fn terms(text: &str) -> impl Iterator<Item = Term<'_>> {
    words(text).filter(Word::is_word).flat_map(|word| {
        let symbol = word.text.contains('/') && word.text.bytes().any(|b| b.is_ascii_digit());
        let whole = symbol || word.text.contains('(');
        let cuts = move |c| !whole && matches!(c, '-' | '/' | '\u{2010}' | '\u{2011}');
        let mut next = word.start;
        word.text.split_inclusive(cuts).filter_map(move |piece| {
            let start = next;
            next += piece.len();
            term(piece.trim_end_matches(cuts), start)
        })
    })
}

/// Makes a term of a part of a word, without a final full stop, asterisk or genitive. None if nothing is left.
fn term(part: &str, start: usize) -> Option<Term<'_>> {
    let bare = part.trim_end_matches(['.', '*']);
    let bare = ["'s", "’s"].iter().find_map(|ending| bare.strip_suffix(ending)).unwrap_or(bare);
    let range = start..start + bare.len();
    let initials = bare.contains('.') && bare.split('.').all(|letter| letter.chars().count() == 1);
    let normal = if initials { Cow::Owned(normal(&bare.replace('.', "")).into_owned()) } else { normal(bare) };
    (!bare.is_empty()).then_some(Term { normal, range })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        terms(text).map(|term| term.stem().into_owned()).collect()
    }

    #[test]
    fn forms_of_a_word_are_one_term() {
        for (one, other) in [
            ("vulnerability", "vulnerable"),
            ("proxies", "proxy"),
            ("self-defence", "Self Defense"),
            ("State’s", "States"),
            ("organisations", "organization"),
            ("harmonise", "harmonising"),
            ("U.N.", "UN"),
            ("A/68/98*", "a/68/98"),
        ] {
            assert_eq!(found(one), found(other), "{one} and {other}");
        }
        assert_ne!(found("notes"), found("noting that"));
        assert_eq!(found("ICT-related and/or 58/199, 13(f)"), ["ict", "relat", "and", "or", "58/199", "13(f)"]);
    }

    #[test]
    fn terms_know_where_they_stand() {
        let text = "“Bot-nets”, State’s e.g. A/68/98*";
        let parts: Vec<&str> = terms(text).map(|term| &text[term.range]).collect();
        assert_eq!(parts, ["Bot", "nets", "State", "e.g", "A/68/98"]);
    }
}
