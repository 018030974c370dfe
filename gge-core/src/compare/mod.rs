//! What one report did with another, who sat in which Group, what other bodies did, and when.
//!
//! Everything that compares returns types; [`Redline`] prints as plain text, and a program that wants colour or markup
//! goes through its changes.

mod align;
mod comparison;
mod containment;
mod cumulative;
mod drift;
mod expressions;
mod kept;
mod lineage;
mod membership;
mod ngram_index;
mod novelty;
mod profile;
mod redline;
mod roster;
mod timeline;
mod uptake;

pub use comparison::{Alignment, CompareError, Comparison, compare, measure};
pub use containment::Containment;
pub use cumulative::{Cell, Cumulative, Entry, Row, TableWording, cumulative};
pub use drift::{Drift, DriftKind, DriftedQualifier, drift, drift_from, drift_of};
pub use expressions::{Expressions, ModalityChange, QualifierChange};
pub use lineage::{Lineage, Relative, Step, lineage};
pub use membership::{
    Matrix, MatrixRow, Membership, MembershipChange, Overlap, in_every_group, matrix, membership, membership_changes,
    overlaps,
};
pub use novelty::{Against, Marked, Novelty, NoveltyIndex, Span, Worded, novelty};
pub use profile::{ModalCount, Profile, Scope, Shift, ShiftRow, profile, shift};
pub use redline::{Change, Op, Piece, Redline, redline};
pub use roster::{
    Roster, RosterChange, RosterMatrix, RosterOverlap, RosterRow, roster_changes, roster_matrix, roster_overlaps,
    rosters,
};
pub use timeline::{Between, Event, EventKind, Timeline, timeline};
pub use uptake::{
    BodyEntries, Cascade, CascadeStep, Endorser, StanceBodies, Taken, UptakeColumns, UptakeMatrix, UptakeRow,
    bodies_by_stance, cascade, endorsers_of_all, uptake_matrix,
};
