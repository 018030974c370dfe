//! Words, sentences, spans, modal expressions and qualifiers of a text.

mod escape;
mod expression;
mod sentence;
mod span;
mod thesaurus;
mod typography;
mod utf16;
mod word;

pub use crate::model::Truncated;
pub(crate) use expression::Forms;
pub use expression::{Finder, FoundModal, FoundQualifier, modals, qualifiers};
pub use sentence::sentences;
pub use span::Span;
pub use utf16::Utf16;
pub use word::{Word, Words, normal, words};

pub(crate) use escape::{escape_html, escape_markdown};
pub(crate) use sentence::sentence_ranges;
pub(crate) use span::spans;
pub(crate) use thesaurus::{EMPTY, Meaning, Sense, Thesaurus, UNKNOWN, stem};
pub(crate) use typography::{differing_words, is_same_print};
pub(crate) use word::{
    IRREGULAR, american, is_content_word, is_function_word, is_modal_word, singular_form, words_from,
};

/// The byte of a text at which a part of it begins.
pub(crate) fn offset_of(part: &str, text: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

/// The last character boundary at or before a byte. (`str::floor_char_boundary` needs a newer Rust than this crate
/// does.)
pub(crate) fn floor_char_boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// The first character boundary at or after a byte.
pub(crate) fn ceil_char_boundary(text: &str, at: usize) -> usize {
    (at..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}
