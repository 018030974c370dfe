//! What one report did with another, and who sat in which Group.
//!
//! Everything that compares returns types; [`Redline`] prints as plain text, and a program that wants colour or markup
//! goes through its changes.

mod comparison;
mod drift;
mod lineage;
mod membership;
mod profile;
mod redline;

pub use comparison::{Alignment, CompareError, Comparison, compare};
pub use drift::{Drift, DriftKind, DriftedQualifier, ModalityChange, drift, drift_from, drift_of};
pub use lineage::{Lineage, Relative, Step, lineage};
pub use membership::{
    Matrix, MatrixRow, Membership, MembershipChange, Overlap, in_every_group, matrix, membership, membership_changes,
    overlaps,
};
pub use profile::{ModalCount, Profile, Scope, Shift, ShiftRow, profile, shift};
pub use redline::{Change, Op, Piece, Redline, redline};
