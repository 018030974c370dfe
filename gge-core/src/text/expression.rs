//! Modal expressions and qualifiers in a text.

use std::borrow::Cow;

use crate::model::{Lexicon, Modal, Modality, Qualifier};

use super::word::{Word, normal, words};

/// A modal expression that stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundModal<'t> {
    /// What it is.
    pub modality: Modality,
    /// The words as they stand.
    pub words: &'t str,
    /// Where they begin, in bytes.
    pub start: usize,
}

/// A qualifier that stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundQualifier<'t, 'l> {
    /// What it is.
    pub qualifier: &'l Qualifier,
    /// The words as they stand.
    pub words: &'t str,
    /// Where they begin, in bytes.
    pub start: usize,
}

/// The modal expressions in a text, in order, case and spelling aside. Where two overlap, the longer one counts.
///
/// ```
/// use gge_core::{Modality, Record};
/// use gge_core::text::modals;
///
/// let lexicon = Record::builtin().lexicon();
/// let found: Vec<_> = modals("States should seek to prevent what they must not do.", lexicon).collect();
/// assert_eq!(found[0].modality, Modality::ShouldSeekTo);
/// assert_eq!(found[0].words, "should seek to");
/// assert_eq!(found[1].modality, Modality::MustNot);
/// ```
pub fn modals<'t>(text: &'t str, lexicon: &Lexicon) -> impl Iterator<Item = FoundModal<'t>> {
    expressions(text, lexicon).filter_map(|(found, words, start)| match found {
        Expression::Modal(modal) => Some(FoundModal { modality: modal.modality, words, start }),
        Expression::Qualifier(_) => None,
    })
}

/// The qualifiers in a text, in order, case and spelling aside. Where two overlap, the longer one counts.
///
/// ```
/// use gge_core::Record;
/// use gge_core::text::qualifiers;
///
/// let record = Record::builtin();
/// let norm = record.text(&"A/70/174#13(f)".parse()?).unwrap();
/// let found: Vec<_> = qualifiers(norm, record.lexicon()).map(|found| found.words).collect();
/// assert_eq!(found[..2], ["knowingly", "contrary to its obligations under international law"]);
/// # Ok::<(), gge_core::AddressError>(())
/// ```
pub fn qualifiers<'t, 'l>(text: &'t str, lexicon: &'l Lexicon) -> impl Iterator<Item = FoundQualifier<'t, 'l>> {
    expressions(text, lexicon).filter_map(|(found, words, start)| match found {
        Expression::Modal(_) => None,
        Expression::Qualifier(qualifier) => Some(FoundQualifier { qualifier, words, start }),
    })
}

#[derive(Clone, Copy)]
enum Expression<'l> {
    Modal(&'l Modal),
    Qualifier(&'l Qualifier),
}

/// Leftmost, longest: at each word the longest form that begins there, and on after it.
fn expressions<'t, 'l>(text: &'t str, lexicon: &'l Lexicon) -> impl Iterator<Item = (Expression<'l>, &'t str, usize)> {
    let words: Vec<Word<'t>> = words(text).filter(Word::is_word).collect();
    let normals: Vec<Cow<'t, str>> = words.iter().map(Word::normal).collect();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < words.len() {
            let modals = lexicon
                .modals
                .iter()
                .flat_map(|modal| modal.forms.iter().map(move |form| (Expression::Modal(modal), form)));
            let qualifiers = lexicon
                .qualifiers
                .iter()
                .flat_map(|qualifier| qualifier.forms.iter().map(move |form| (Expression::Qualifier(qualifier), form)));
            let longest = modals
                .chain(qualifiers)
                .filter_map(|(expression, form)| Some((length(form, &normals[at..])?, expression)))
                .reduce(|best, next| if next.0 > best.0 { next } else { best });
            let start = words[at].start;
            match longest {
                Some((length, expression)) => {
                    let end = words[at + length - 1].end();
                    at += length;
                    return Some((expression, &text[start..end], start));
                }
                None => at += 1,
            }
        }
        None
    })
}

/// How many words a form has, if they begin the list.
fn length(form: &str, list: &[Cow<'_, str>]) -> Option<usize> {
    if form.as_bytes().first() != list.first()?.as_bytes().first() {
        return None;
    }
    let mut count = 0;
    for word in words(form).filter(Word::is_word) {
        if normal(word.text) != *list.get(count)? {
            return None;
        }
        count += 1;
    }
    (count > 0).then_some(count)
}
