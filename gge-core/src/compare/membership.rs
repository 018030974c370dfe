//! States that joined, left and stayed in the Groups of the record. For the one after 2017 see [`super::rosters`].

use crate::model::{Group, State, Years};
use crate::order::Order;
use crate::record::Record;

/// How the membership of two Groups differs. Each list is in the order of figure 3 of UNIDIR's paper.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Membership<'r> {
    /// In the second Group and not in the first.
    pub joined: Vec<&'r State>,
    /// In the first Group and not in the second.
    pub left: Vec<&'r State>,
    /// In both.
    pub stayed: Vec<&'r State>,
}

/// Compares the membership of two Groups.
///
/// ```
/// use gge_core::{Record, compare::membership};
///
/// let record = Record::builtin();
/// let (third, fourth) = (record.group("2012-2013").unwrap(), record.group("2014-2015").unwrap());
/// let change = membership(third, fourth);
/// assert_eq!((change.joined.len(), change.left.len(), change.stayed.len()), (10, 5, 10));
/// assert!(change.left.iter().any(|state| *state == "Australia"));
/// ```
pub fn membership<'r>(first: &'r Group, second: &'r Group) -> Membership<'r> {
    between(&first.members.value, &second.members.value)
}

/// Who joined, left and stayed from one list of members to the next.
pub(super) fn between<'r>(a: &'r [State], b: &'r [State]) -> Membership<'r> {
    Membership {
        joined: b.iter().filter(|state| !a.contains(state)).collect(),
        left: a.iter().filter(|state| !b.contains(state)).collect(),
        stayed: a.iter().filter(|state| b.contains(state)).collect(),
    }
}

/// The States that were members of every Group of the record.
///
/// ```
/// use gge_core::{Record, compare::in_every_group};
///
/// assert_eq!(in_every_group(Record::builtin()).len(), 6);
/// ```
pub fn in_every_group(record: &Record) -> Vec<&State> {
    let Some((first, rest)) = record.groups().split_first() else { return Vec::new() };
    first.members.value.iter().filter(|state| rest.iter().all(|group| group.members.value.contains(state))).collect()
}

/// Who sat in which Group: States by Groups. Made by [`matrix`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Matrix<'r> {
    /// The years of the Groups, in the order of time: the columns.
    pub groups: Vec<&'r Years>,
    /// A row for each State that was ever a member, in alphabetical order.
    pub states: Vec<MatrixRow<'r>>,
}

/// The Groups of one State.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MatrixRow<'r> {
    /// The State.
    pub state: &'r State,
    /// For each Group, in the order of time, whether the State was a member.
    pub groups: Vec<bool>,
    /// In how many it was.
    pub count: usize,
}

/// What changed from one Group to the next. Made by [`membership_changes`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MembershipChange<'r> {
    /// The years of the earlier Group.
    pub from: &'r Years,
    /// The years of the later Group.
    pub to: &'r Years,
    /// Who joined, left and stayed.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub membership: Membership<'r>,
}

/// How many States two Groups have in common. Made by [`overlaps`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Overlap<'r> {
    /// The years of the earlier Group.
    pub first: &'r Years,
    /// The years of the later Group.
    pub second: &'r Years,
    /// The number of States in both.
    pub states: usize,
}

/// The States of every Group of the record in one table.
///
/// ```
/// use gge_core::{Record, compare::matrix};
///
/// let matrix = matrix(Record::builtin());
/// let estonia = matrix.row("Estonia").unwrap();
/// assert_eq!(estonia.groups, [false, true, true, true, true]);
/// assert_eq!(matrix.states.iter().filter(|row| row.count == 5).count(), 6);
/// ```
pub fn matrix(record: &Record) -> Matrix<'_> {
    let groups = record.groups();
    let mut states: Vec<&State> = groups.iter().flat_map(|group| group.members.value.iter()).collect();
    states.order_unstable();
    states.dedup();
    let row = |state| {
        let groups: Vec<bool> = groups.iter().map(|group| group.members.value.contains(state)).collect();
        MatrixRow { state, count: groups.iter().filter(|member| **member).count(), groups }
    };
    Matrix { groups: groups.iter().map(|group| &group.years).collect(), states: states.into_iter().map(row).collect() }
}

impl<'r> Matrix<'r> {
    /// The row of a State, by its name.
    pub fn row(&self, state: &str) -> Option<&MatrixRow<'r>> {
        self.states.iter().find(|row| row.state == state)
    }
}

/// Who joined, left and stayed from each Group of the record to the next, in the order of time.
///
/// ```
/// use gge_core::{Record, compare::membership_changes};
///
/// let changes = membership_changes(Record::builtin());
/// let last = changes.last().unwrap();
/// assert_eq!(last.to.as_str(), "2016-2017");
/// assert!(last.membership.left.iter().any(|state| *state == "Colombia"));
/// ```
pub fn membership_changes(record: &Record) -> Vec<MembershipChange<'_>> {
    let groups = record.groups();
    let pairs = groups.iter().zip(groups.iter().skip(1));
    pairs
        .map(|(from, to)| MembershipChange { from: &from.years, to: &to.years, membership: membership(from, to) })
        .collect()
}

/// How many States each two Groups of the record have in common, in the order of time.
///
/// ```
/// use gge_core::{Record, compare::overlaps};
///
/// let overlaps = overlaps(Record::builtin());
/// assert_eq!(overlaps.len(), 10);
/// assert_eq!((overlaps[0].first.as_str(), overlaps[0].second.as_str()), ("2004-2005", "2009-2010"));
/// assert_eq!(overlaps[0].states, 11);
/// ```
pub fn overlaps(record: &Record) -> Vec<Overlap<'_>> {
    let groups = record.groups();
    let pairs = groups.iter().enumerate().flat_map(|(at, first)| groups.iter().skip(at + 1).map(move |it| (first, it)));
    pairs
        .map(|(first, second)| Overlap {
            first: &first.years,
            second: &second.years,
            states: membership(first, second).stayed.len(),
        })
        .collect()
}
