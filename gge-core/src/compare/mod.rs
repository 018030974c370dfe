//! Comparisons of texts: two reports, a place and its relatives, a rendering and its original, any two strings.
//!
//! Everything that compares returns types; [`Redline`] prints as plain text, and a program that wants colour or markup
//! goes through its changes.

mod align;
mod comparison;
mod drift;
mod expressions;
mod lineage;
mod matched_words;
mod ngram_index;
mod novelty;
mod places;
mod profile;
mod redline;
#[cfg(feature = "serde")]
pub(crate) mod serial;

pub use comparison::{Alignment, CompareError, Comparison, compare, measure};
pub use drift::{Drift, DriftKind, DriftedQualifier, drift, drift_from, drift_of};
pub use expressions::{Expressions, ModalityChange, QualifierChange};
pub use lineage::{Lineage, Relative, Step, lineage};
pub use novelty::{Baseline, Novelty, NoveltyIndex, Span, WordingOrigin, novelty};
pub use places::JoinedText;
pub use profile::{ModalChange, ModalCount, Profile, ProfileChange, Scope, profile, profile_change};
pub use redline::{Change, Containment, Op, Piece, Redline, redline};
