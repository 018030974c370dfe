//! Overviews of the record: members of the Groups, uptake, a timeline, and the themes by reports.

mod cumulative;
mod membership;
mod timeline;
mod uptake;

pub use cumulative::{Cell, Cumulative, Entry, Row, TableWording, cumulative};
pub use membership::{
    Membership, MembershipChange, MembershipMatrix, MembershipOverlap, MembershipRow, in_every_group,
    membership_changes, membership_matrix, membership_overlaps, memberships,
};
pub use timeline::{Between, Event, EventKind, Timeline, timeline};
pub use uptake::{
    BodyEntries, Endorser, StanceBodies, UptakeCell, UptakeColumns, UptakeMatrix, UptakeRow, UptakeStep,
    UptakeTimeline, bodies_by_stance, endorsers_of_all, uptake_matrix, uptake_timeline,
};
