//! Modal expressions and qualifiers of a lexicon, found in a text.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use crate::model::{Lexicon, Modality, Qualifier};

use super::word::{Word, words};

/// A modal expression found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundModal<'t> {
    /// The expression of the lexicon.
    pub modality: Modality,
    /// The words of the text, as they stand.
    pub words: &'t str,
    /// The byte at which the words begin.
    pub start: usize,
}

/// A qualifier found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundQualifier<'t, 'l> {
    /// The qualifier of the lexicon.
    pub qualifier: &'l Qualifier,
    /// The words of the text, as they stand.
    pub words: &'t str,
    /// The byte at which the words begin.
    pub start: usize,
}

/// Finds the modal expressions in a text, in order. Case and spelling are put aside; where two overlap, the longer one
/// counts.
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

/// Finds the qualifiers in a text, in order. Case and spelling are put aside; where two overlap, the longer one counts.
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

/// A lexicon prepared for searching many texts. [`Record::finder`](crate::Record::finder) returns that of a record.
#[derive(Clone, Debug)]
pub struct Finder<'l> {
    lexicon: &'l Lexicon,
    forms: Cow<'l, Forms>,
}

/// The forms of a lexicon, by the first word of each in normal form.
#[derive(Clone, Debug, Default)]
pub(crate) struct Forms(FxHashMap<String, Vec<Form>>);

/// The words of a form in normal form, with the expression that they belong to.
type Form = (Vec<String>, Expression);

/// An expression of a lexicon, by its position in the list of its kind.
#[derive(Clone, Copy, Debug)]
enum Expression {
    Modal(usize),
    Qualifier(usize),
}

impl Forms {
    pub(crate) fn new(lexicon: &Lexicon) -> Self {
        let modals = lexicon.modals.iter().enumerate().map(|(at, it)| (&it.forms, Expression::Modal(at)));
        let qualifiers = lexicon.qualifiers.iter().enumerate().map(|(at, it)| (&it.forms, Expression::Qualifier(at)));
        let mut forms = Self::default();
        for (form, expression) in modals.chain(qualifiers).flat_map(|(all, it)| all.iter().map(move |form| (form, it)))
        {
            let form: Vec<String> = words(form).filter(Word::is_word).map(|word| word.normal().into_owned()).collect();
            if let Some(first) = form.first() {
                forms.0.entry(first.clone()).or_default().push((form, expression));
            }
        }
        forms
    }
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
        Self { lexicon, forms: Cow::Owned(Forms::new(lexicon)) }
    }

    pub(crate) const fn of(lexicon: &'l Lexicon, forms: &'l Forms) -> Self {
        Self { lexicon, forms: Cow::Borrowed(forms) }
    }

    /// Finds the modal expressions and the qualifiers in a text, each in order. The search takes the longest form that
    /// begins at a word and continues after it; no two expressions overlap.
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
            let here = self.forms.0.get(&*normals[at]).map_or(&[][..], Vec::as_slice).iter();
            let longest = here
                .filter(|(form, _)| form.len() <= normals.len() - at && form.iter().eq(&normals[at..at + form.len()]))
                .reduce(|best, next| if next.0.len() > best.0.len() { next } else { best });
            let Some((form, expression)) = longest else {
                at += 1;
                continue;
            };
            let (start, end) = (list[at].start, list[at + form.len() - 1].end());
            let words = &text[start..end];
            match *expression {
                Expression::Modal(at) => {
                    modals.push(FoundModal { modality: self.lexicon.modals[at].modality, words, start });
                }
                Expression::Qualifier(at) => {
                    qualifiers.push(FoundQualifier { qualifier: &self.lexicon.qualifiers[at], words, start });
                }
            }
            at += form.len();
        }
        (modals, qualifiers)
    }
}
