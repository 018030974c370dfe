//! What texts share and where they differ: two reports, a place and its relatives, a rendering and its original.
//!
//! Everything that compares returns types; [`Redline`] prints as plain text, and a program that wants colour or markup
//! goes through its changes.

mod align;
mod comparison;
mod containment;
mod drift;
mod expressions;
mod kept;
mod lineage;
mod ngram_index;
mod novelty;
mod profile;
mod redline;

pub use comparison::{Alignment, CompareError, Comparison, compare, measure};
pub use containment::Containment;
pub use drift::{Drift, DriftKind, DriftedQualifier, drift, drift_from, drift_of};
pub use expressions::{Expressions, ModalityChange, QualifierChange};
pub use lineage::{Lineage, Relative, Step, lineage};
pub use novelty::{Against, Marked, Novelty, NoveltyIndex, Span, Worded, novelty};
pub use profile::{ModalCount, Profile, Scope, Shift, ShiftRow, profile, shift};
pub use redline::{Change, Op, Piece, Redline, redline};

pub(crate) use redline::html;
