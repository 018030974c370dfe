//! States that joined, left and stayed.

use crate::model::{Group, State};
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
/// assert!(change.left.iter().any(|state| state.as_str() == "Australia"));
/// ```
pub fn membership<'r>(first: &'r Group, second: &'r Group) -> Membership<'r> {
    let (a, b) = (&first.members.value, &second.members.value);
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
