//! Who sat in which Group, the one after 2017 included.

use crate::model::State;
use crate::order::Order;
use crate::record::Record;

use super::membership::{Membership, between};

/// The States of one Group. See [`rosters`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Roster<'r> {
    /// Its years: `2019-2021`.
    pub years: String,
    /// Whether it is a process after 2017, of which the record has facts only.
    pub after_2017: bool,
    /// Its members, in the order of the source.
    pub members: &'r [State],
}

/// The Groups of the record, then the processes after 2017 whose members the record has.
///
/// ```
/// use gge_core::{Record, compare::rosters};
///
/// let rosters = rosters(Record::builtin());
/// assert_eq!(rosters.iter().map(|it| it.members.len()).collect::<Vec<_>>(), [15, 15, 15, 20, 25, 25]);
/// assert_eq!(rosters.iter().filter(|it| it.after_2017).count(), 1);
/// ```
pub fn rosters(record: &Record) -> Vec<Roster<'_>> {
    let groups = record.groups().iter().map(|group| Roster {
        years: group.years.to_string(),
        after_2017: false,
        members: &group.members.value,
    });
    let later = record.processes().iter().filter_map(|process| {
        let members = &process.members.as_ref()?.value;
        Some(Roster { years: process.years(), after_2017: true, members })
    });
    groups.chain(later).collect()
}

/// States by Groups, the one after 2017 included. Made by [`roster_matrix`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RosterMatrix<'r> {
    /// The columns, in the order of time.
    pub rosters: Vec<Roster<'r>>,
    /// A row for each State that was ever a member, in alphabetical order.
    pub states: Vec<RosterRow<'r>>,
}

/// The Groups of one State.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RosterRow<'r> {
    /// The State.
    pub state: &'r State,
    /// For each column whether the State was a member.
    pub member: Vec<bool>,
    /// In how many it was.
    pub count: usize,
}

/// The States of every Group in one table, the one after 2017 included.
///
/// ```
/// use gge_core::{Record, compare::roster_matrix};
///
/// let matrix = roster_matrix(Record::builtin());
/// assert_eq!(matrix.row("Norway").unwrap().member, [false, false, false, false, false, true]);
/// ```
pub fn roster_matrix(record: &Record) -> RosterMatrix<'_> {
    let rosters = rosters(record);
    let mut states: Vec<&State> = rosters.iter().flat_map(|roster| roster.members).collect();
    states.order_unstable();
    states.dedup();
    let row = |state| {
        let member: Vec<bool> = rosters.iter().map(|roster| roster.members.contains(state)).collect();
        RosterRow { state, count: member.iter().filter(|member| **member).count(), member }
    };
    let states = states.into_iter().map(row).collect();
    RosterMatrix { rosters, states }
}

impl<'r> RosterMatrix<'r> {
    /// The row of a State, by its name.
    pub fn row(&self, state: &str) -> Option<&RosterRow<'r>> {
        self.states.iter().find(|row| row.state == state)
    }
}

/// What changed from one Group to the next. Made by [`roster_changes`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RosterChange<'r> {
    /// The years of the earlier Group.
    pub from: String,
    /// The years of the later Group.
    pub to: String,
    /// Whether the later one came after 2017.
    pub after_2017: bool,
    /// Who joined, left and stayed.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub membership: Membership<'r>,
}

/// Who joined, left and stayed from each Group to the next, the one after 2017 included.
///
/// ```
/// use gge_core::{Record, compare::roster_changes};
///
/// let changes = roster_changes(Record::builtin());
/// let last = changes.last().unwrap();
/// assert_eq!((last.from.as_str(), last.to.as_str(), last.after_2017), ("2016-2017", "2019-2021", true));
/// assert!(last.membership.left.iter().any(|state| *state == "Canada"));
/// ```
pub fn roster_changes(record: &Record) -> Vec<RosterChange<'_>> {
    let rosters = rosters(record);
    let pairs = rosters.iter().zip(rosters.iter().skip(1));
    pairs
        .map(|(from, to)| RosterChange {
            from: from.years.clone(),
            to: to.years.clone(),
            after_2017: to.after_2017,
            membership: between(from.members, to.members),
        })
        .collect()
}

/// How many States two Groups have in common. Made by [`roster_overlaps`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RosterOverlap {
    /// The years of the earlier Group.
    pub first: String,
    /// The years of the later Group.
    pub second: String,
    /// Whether the later one came after 2017.
    pub after_2017: bool,
    /// The number of States in both.
    pub states: usize,
}

/// How many States each two Groups have in common, the one after 2017 included.
///
/// ```
/// use gge_core::{Record, compare::roster_overlaps};
///
/// let overlaps = roster_overlaps(Record::builtin());
/// assert_eq!(overlaps.iter().filter(|it| it.after_2017).count(), 5);
/// ```
pub fn roster_overlaps(record: &Record) -> Vec<RosterOverlap> {
    let all = rosters(record);
    let pairs = all.iter().enumerate().flat_map(|(at, first)| all.iter().skip(at + 1).map(move |it| (first, it)));
    pairs
        .map(|(first, second)| RosterOverlap {
            first: first.years.clone(),
            second: second.years.clone(),
            after_2017: second.after_2017,
            states: between(first.members, second.members).stayed.len(),
        })
        .collect()
}
