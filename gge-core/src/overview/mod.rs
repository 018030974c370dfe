//! Tables about the record: members of the Groups, uptake, everything with a date, and the themes by reports.

mod cumulative;
mod membership;
mod roster;
mod timeline;
mod uptake;

pub use cumulative::{Cell, Cumulative, Entry, Row, TableWording, cumulative};
pub use membership::{
    Matrix, MatrixRow, Membership, MembershipChange, Overlap, in_every_group, matrix, membership, membership_changes,
    overlaps,
};
pub use roster::{
    Roster, RosterChange, RosterMatrix, RosterOverlap, RosterRow, roster_changes, roster_matrix, roster_overlaps,
    rosters,
};
pub use timeline::{Between, Event, EventKind, Timeline, timeline};
pub use uptake::{
    BodyEntries, Cascade, CascadeStep, Endorser, StanceBodies, Taken, UptakeColumns, UptakeMatrix, UptakeRow,
    bodies_by_stance, cascade, endorsers_of_all, uptake_matrix,
};
