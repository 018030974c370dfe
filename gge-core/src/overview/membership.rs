//! Membership of the Groups: the States in each, and those that joined or left.

use crate::model::{Group, State, Symbol};
use crate::record::Record;

/// The members of one Group, or of a process after 2017. Made by [`memberships`], or from a [`Group`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Membership<'r> {
    /// The years of the Group: `2019-2021`.
    pub years: String,
    /// The document that the Group issued. None for a process after 2017.
    pub report: Option<&'r Symbol>,
    /// `true` for a process after 2017, of which the record has facts only.
    pub after_2017: bool,
    /// The member States, in the order of the source: for the Groups the order of figure 3 of UNIDIR's paper.
    pub members: &'r [State],
}

impl<'r> From<&'r Group> for Membership<'r> {
    fn from(group: &'r Group) -> Self {
        Self {
            years: group.years.to_string(),
            report: Some(&group.document.value),
            after_2017: false,
            members: &group.members.value,
        }
    }
}

/// Lists the members of each Group of a record, then those of each process after 2017 whose members the record has.
///
/// The tables and comparisons of this module take such a list, or a part of it.
///
/// ```
/// use gge_core::{overview::memberships, Record};
///
/// let mut memberships = memberships(Record::builtin());
/// assert_eq!(memberships.iter().map(|it| it.members.len()).collect::<Vec<_>>(), [15, 15, 15, 20, 25, 25]);
/// memberships.retain(|it| !it.after_2017);
/// assert_eq!(memberships.len(), 5);
/// assert_eq!(memberships[4].report.unwrap(), "A/72/327");
/// ```
pub fn memberships(record: &Record) -> Vec<Membership<'_>> {
    let later = record.processes().iter().filter_map(|process| {
        let members = &process.members.as_ref()?.value;
        Some(Membership { years: process.years(), report: None, after_2017: true, members })
    });
    record.groups().iter().map(Membership::from).chain(later).collect()
}

/// Lists the States that were members of every Group of the record.
///
/// ```
/// use gge_core::{overview::in_every_group, Record};
///
/// assert_eq!(in_every_group(Record::builtin()).len(), 6);
/// ```
pub fn in_every_group(record: &Record) -> Vec<&State> {
    let Some((first, rest)) = record.groups().split_first() else { return Vec::new() };
    first.members.value.iter().filter(|state| rest.iter().all(|group| group.members.value.contains(state))).collect()
}

/// A table of States by Groups. Made by [`membership_matrix`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MembershipMatrix<'r> {
    /// The columns, in the order in which they were given.
    pub memberships: Vec<Membership<'r>>,
    /// A row for each State that was a member in a column, in alphabetical order.
    pub states: Vec<MembershipRow<'r>>,
}

/// A row of the table: one State in all columns.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MembershipRow<'r> {
    /// The State of the row.
    pub state: &'r State,
    /// `true` for each column in which the State was a member.
    pub member: Vec<bool>,
    /// The number of columns in which the State was a member.
    pub count: usize,
}

/// Makes a table of States by Groups.
///
/// ```
/// use gge_core::{overview::{membership_matrix, memberships}, Record};
///
/// let mut memberships = memberships(Record::builtin());
/// let norway = membership_matrix(&memberships).row("Norway").unwrap().member.clone();
/// assert_eq!(norway, [false, false, false, false, false, true]);
/// memberships.retain(|it| !it.after_2017);
/// let matrix = membership_matrix(&memberships);
/// assert_eq!(matrix.states.iter().filter(|row| row.count == 5).count(), 6);
/// assert!(matrix.row("Norway").is_none());
/// ```
pub fn membership_matrix<'r>(memberships: &[Membership<'r>]) -> MembershipMatrix<'r> {
    let mut states: Vec<&State> = memberships.iter().flat_map(|it| it.members).collect();
    states.sort_unstable();
    states.dedup();
    let row = |state| {
        let member: Vec<bool> = memberships.iter().map(|it| it.members.contains(state)).collect();
        MembershipRow { state, count: member.iter().filter(|is_member| **is_member).count(), member }
    };
    MembershipMatrix { memberships: memberships.to_vec(), states: states.into_iter().map(row).collect() }
}

impl<'r> MembershipMatrix<'r> {
    /// Finds the row of a State by its name. None if it was a member in no column.
    pub fn row(&self, state: &str) -> Option<&MembershipRow<'r>> {
        self.states.iter().find(|row| row.state == state)
    }
}

/// The difference between the members of two Groups. Each list is in the order of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MembershipChange<'r> {
    /// The years of the earlier Group.
    pub earlier: String,
    /// The years of the later Group.
    pub later: String,
    /// `true` if the later one is a process after 2017.
    pub after_2017: bool,
    /// The States that are members only of the later Group.
    pub joined: Vec<&'r State>,
    /// The States that are members only of the earlier Group.
    pub left: Vec<&'r State>,
    /// The States that are members of both.
    pub stayed: Vec<&'r State>,
}

impl<'r> Membership<'r> {
    /// Compares the members with those of a later Group.
    ///
    /// ```
    /// use gge_core::{overview::Membership, Record};
    ///
    /// let record = Record::builtin();
    /// let third = Membership::from(record.group("2012-2013").unwrap());
    /// let change = third.change_to(&record.group("2014-2015").unwrap().into());
    /// assert_eq!((change.joined.len(), change.left.len(), change.stayed.len()), (10, 5, 10));
    /// assert!(change.left.iter().any(|state| *state == "Australia"));
    /// ```
    pub fn change_to(&self, later: &Self) -> MembershipChange<'r> {
        let (before, after) = (self.members, later.members);
        MembershipChange {
            earlier: self.years.clone(),
            later: later.years.clone(),
            after_2017: later.after_2017,
            joined: after.iter().filter(|state| !before.contains(state)).collect(),
            left: before.iter().filter(|state| !after.contains(state)).collect(),
            stayed: before.iter().filter(|state| after.contains(state)).collect(),
        }
    }
}

/// Compares each Group with the next one in the list.
///
/// ```
/// use gge_core::{overview::{membership_changes, memberships}, Record};
///
/// let changes = membership_changes(&memberships(Record::builtin()));
/// let last = changes.last().unwrap();
/// assert_eq!((last.earlier.as_str(), last.later.as_str(), last.after_2017), ("2016-2017", "2019-2021", true));
/// assert!(last.left.iter().any(|state| *state == "Canada"));
/// ```
pub fn membership_changes<'r>(memberships: &[Membership<'r>]) -> Vec<MembershipChange<'r>> {
    memberships.iter().zip(memberships.iter().skip(1)).map(|(earlier, later)| earlier.change_to(later)).collect()
}

/// The number of States that are members of two Groups. Made by [`membership_overlaps`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MembershipOverlap {
    /// The years of the earlier Group.
    pub earlier: String,
    /// The years of the later Group.
    pub later: String,
    /// `true` if the later one is a process after 2017.
    pub after_2017: bool,
    /// The number of States that are members of both.
    pub states: usize,
}

/// Counts the common members of every two Groups in the list.
///
/// ```
/// use gge_core::{overview::{membership_overlaps, memberships}, Record};
///
/// let overlaps = membership_overlaps(&memberships(Record::builtin()));
/// assert_eq!(overlaps.len(), 15);
/// assert_eq!((overlaps[0].earlier.as_str(), overlaps[0].later.as_str()), ("2004-2005", "2009-2010"));
/// assert_eq!(overlaps[0].states, 11);
/// ```
pub fn membership_overlaps(memberships: &[Membership<'_>]) -> Vec<MembershipOverlap> {
    let pairs = memberships.iter().enumerate();
    let pairs = pairs.flat_map(|(at, earlier)| memberships.iter().skip(at + 1).map(move |later| (earlier, later)));
    let overlap = |(earlier, later): (&Membership<'_>, &Membership<'_>)| MembershipOverlap {
        earlier: earlier.years.clone(),
        later: later.years.clone(),
        after_2017: later.after_2017,
        states: earlier.members.iter().filter(|state| later.members.contains(state)).count(),
    };
    pairs.map(overlap).collect()
}
