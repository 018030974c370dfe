//! Modal expressions and qualifiers in a text.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use crate::model::{Lexicon, Modal, Modality, Qualifier};

use super::word::{Word, normal, words};

/// A modal expression that stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundModal<'t> {
    /// The expression.
    pub modality: Modality,
    /// The words as they stand.
    pub words: &'t str,
    /// The start, in bytes.
    pub start: usize,
}

/// A qualifier that stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundQualifier<'t, 'l> {
    /// The qualifier, in the lexicon.
    pub qualifier: &'l Qualifier,
    /// The words as they stand.
    pub words: &'t str,
    /// The start, in bytes.
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
    Finder::new(lexicon).find(text).0.into_iter()
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
    Finder::new(lexicon).find(text).1.into_iter()
}

/// A lexicon made ready to be looked for in many texts.
#[derive(Clone, Debug)]
pub struct Finder<'l> {
    /// Forms by their first word: the words of each in the form in which they are compared.
    forms: FxHashMap<Cow<'l, str>, Vec<Form<'l>>>,
}

/// The words of an expression, and what it is.
type Form<'l> = (Vec<Cow<'l, str>>, Expression<'l>);

#[derive(Clone, Copy, Debug)]
enum Expression<'l> {
    Modal(&'l Modal),
    Qualifier(&'l Qualifier),
}

impl<'l> Finder<'l> {
    /// Prepares a lexicon for [`find`](Self::find).
    ///
    /// ```
    /// use gge_core::Record;
    /// use gge_core::text::Finder;
    ///
    /// let lexicon = Record::builtin().lexicon();
    /// let (modals, _) = Finder::new(lexicon).find("States must not use proxies.");
    /// assert_eq!(modals[0].words, "must not");
    /// ```
    pub fn new(lexicon: &'l Lexicon) -> Self {
        let list = |form: &'l str| words(form).filter(Word::is_word).map(|word| normal(word.text)).collect::<Vec<_>>();
        let modals =
            lexicon.modals.iter().flat_map(|modal| modal.forms.iter().map(|form| (form, Expression::Modal(modal))));
        let qualifiers = lexicon.qualifiers.iter();
        let qualifiers = qualifiers.flat_map(|it| it.forms.iter().map(move |form| (form, Expression::Qualifier(it))));
        let mut forms: FxHashMap<Cow<'l, str>, Vec<_>> = FxHashMap::default();
        for (form, expression) in modals.chain(qualifiers) {
            let form = list(form);
            if let Some(first) = form.first() {
                forms.entry(first.clone()).or_default().push((form, expression));
            }
        }
        Self { forms }
    }

    /// The modal expressions and the qualifiers in a text, in order. Leftmost, longest: at each word the longest form
    /// that begins there, and on after it.
    ///
    /// ```
    /// use gge_core::Record;
    /// use gge_core::text::Finder;
    ///
    /// let finder = Finder::new(Record::builtin().lexicon());
    /// let (modals, qualifiers) = finder.find("States should not knowingly allow their territory to be used.");
    /// assert_eq!((modals[0].words, qualifiers[0].words), ("should not", "knowingly"));
    /// ```
    pub fn find<'t>(&self, text: &'t str) -> (Vec<FoundModal<'t>>, Vec<FoundQualifier<'t, 'l>>) {
        let list: Vec<Word<'t>> = words(text).filter(Word::is_word).collect();
        let normals: Vec<Cow<'t, str>> = list.iter().map(Word::normal).collect();
        let (mut modals, mut qualifiers, mut at) = (Vec::new(), Vec::new(), 0);
        while at < list.len() {
            // Of equally long forms the first in the lexicon counts.
            let here = self.forms.get(&normals[at]).map_or(&[][..], Vec::as_slice).iter();
            let longest = here
                .filter(|(form, _)| normals[at..].starts_with(form))
                .reduce(|best, next| if next.0.len() > best.0.len() { next } else { best });
            let Some((form, expression)) = longest else {
                at += 1;
                continue;
            };
            let (start, end) = (list[at].start, list[at + form.len() - 1].end());
            let words = &text[start..end];
            match *expression {
                Expression::Modal(modal) => modals.push(FoundModal { modality: modal.modality, words, start }),
                Expression::Qualifier(qualifier) => qualifiers.push(FoundQualifier { qualifier, words, start }),
            }
            at += form.len();
        }
        (modals, qualifiers)
    }
}
