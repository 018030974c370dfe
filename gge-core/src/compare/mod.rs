//! What one report did with another, and who sat in which Group.
//!
//! Everything that compares returns types; [`Redline`] prints as plain text, and a program that wants colour or markup
//! goes through its changes.

mod align;
mod comparison;
mod containment;
mod cumulative;
mod membership;
mod novelty;
mod redline;
mod shelf;

pub use comparison::{Alignment, CompareError, Comparison, compare, measure};
pub use containment::Containment;
pub use cumulative::{Cell, Cumulative, Entry, Row, TableWording, cumulative};
pub use membership::{Membership, in_every_group, membership};
pub use novelty::{Against, Marked, Novelty, NoveltyIndex, Span, Worded, novelty};
pub use redline::{Change, Op, Piece, Redline, redline};
