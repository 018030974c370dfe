//! Words, sentences and phrases: what comparing works on.

mod expression;
mod sentence;
mod thesaurus;
mod word;

pub use crate::model::Shown;
pub use expression::{Finder, FoundModal, FoundQualifier, modals, qualifiers};
pub use sentence::sentences;
pub use word::{Word, Words, normal, words};

pub(crate) use sentence::sentence_ranges;
pub(crate) use thesaurus::{Sense, Thesaurus, UNKNOWN, root};
pub(crate) use word::{american, is_content_word, is_function_word, is_modal_word, singular_form, words_from};
