//! Words and phrases: what comparing works on.

mod expression;
mod word;

pub use expression::{FoundModal, FoundQualifier, modals, qualifiers};
pub use word::{Word, Words, normal, words};
