//! The vocabulary of the search index: forms and stems by number.

use rustc_hash::FxHashMap;

use crate::corpus::{self, UNKNOWN, WordId};
use crate::number::to_u32;
use crate::text::stem;

/// The number of a word in normal form.
pub(super) type Form = WordId;

/// The number of a stem, which all forms of a word share.
pub(super) type Stem = u32;

/// The vocabulary of the corpus, extended by the words of other fields and texts.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    words: corpus::Vocabulary,
    /// The number of each stem, by its text.
    stems: FxHashMap<Box<str>, Stem>,
    /// `true` for each stem that a text has.
    has_stem: Vec<bool>,
    /// The stem of each form, or [`UNKNOWN`] if no text has the form.
    stem_of: Vec<Stem>,
    /// The forms that texts have, in alphabetical order.
    sorted: Vec<Form>,
}

impl Vocabulary {
    pub(super) fn new(words: corpus::Vocabulary) -> Self {
        Self { words, ..Self::default() }
    }

    /// The number of a word in any spelling, which is added if it is new.
    pub(super) fn intern(&mut self, word: &str) -> Form {
        self.words.intern(word)
    }

    /// Tests whether a word is a term as it stands: it has no hyphen, slash, full stop or apostrophe.
    pub(super) fn is_plain(&self, word: Form) -> bool {
        self.words.form(word).bytes().all(|byte| byte.is_ascii_alphanumeric())
    }

    /// Records that a text has a form, and returns its stem.
    pub(super) fn learn(&mut self, form: Form) -> Stem {
        let at = form as usize;
        if self.stem_of.len() <= at {
            self.stem_of.resize(at + 1, UNKNOWN);
        }
        if self.stem_of[at] == UNKNOWN {
            let name = stem(self.words.form(form));
            let stem = intern_stem(&mut self.stems, &name);
            if self.has_stem.len() <= stem as usize {
                self.has_stem.resize(stem as usize + 1, false);
            }
            self.has_stem[stem as usize] = true;
            self.stem_of[at] = stem;
            self.sorted.push(form);
        }
        self.stem_of[at]
    }

    /// The number of a stem, which is added if it is new. This does not record that a text has it.
    pub(super) fn intern_stem(&mut self, stem: &str) -> Stem {
        intern_stem(&mut self.stems, stem)
    }

    /// Sorts the recorded forms, as [`Vocabulary::beginning`] needs them.
    pub(super) fn sort(&mut self) {
        let words = &self.words;
        self.sorted.sort_by(|one, other| words.form(*one).cmp(words.form(*other)));
    }

    /// The number of a word in normal form. None if no text has it.
    pub(super) fn form(&self, normal: &str) -> Option<Form> {
        Some(self.words.get(normal)).filter(|form| self.stem_of(*form) != UNKNOWN)
    }

    /// The number of a stem. None if no text has it.
    pub(super) fn stem(&self, stem: &str) -> Option<Stem> {
        self.stems.get(stem).copied().filter(|stem| self.has_stem.get(*stem as usize) == Some(&true))
    }

    /// The number of a stem, whether a text has it or not, or [`UNKNOWN`].
    pub(super) fn any_stem(&self, stem: &str) -> Stem {
        self.stems.get(stem).copied().unwrap_or(UNKNOWN)
    }

    pub(super) fn stem_of(&self, form: Form) -> Stem {
        self.stem_of.get(form as usize).copied().unwrap_or(UNKNOWN)
    }

    /// The forms that begin with some letters, in alphabetical order.
    pub(super) fn beginning<'v>(&'v self, with: &'v str) -> impl Iterator<Item = Form> + 'v {
        let from = self.sorted.partition_point(|form| self.words.form(*form) < with);
        self.sorted[from..].iter().copied().take_while(move |form| self.words.form(*form).starts_with(with))
    }
}

/// The number of a stem in a table, to which it is added if it is new.
fn intern_stem(stems: &mut FxHashMap<Box<str>, Stem>, stem: &str) -> Stem {
    if let Some(known) = stems.get(stem) {
        return *known;
    }
    let next = to_u32(stems.len());
    stems.insert(stem.into(), next);
    next
}
