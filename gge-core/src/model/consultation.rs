//! Leiden University's consultation on the norms of 2015.

use super::{Address, Date, List, SourceId, Sourced, Text};

/// A public consultation on how to carry out the norms, held by an organizer and a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Consultation {
    /// The title of the consultation, in our words.
    pub title: Text,
    /// The organizer.
    pub organizer: Text,
    /// The partner of the organizer.
    pub partner: Text,
    /// The paragraph whose norms were consulted on.
    pub paragraph: Address,
    /// The date on which the consultation was launched.
    pub launched: Sourced<Date>,
    /// The date on which the commentary was published.
    pub commentary: Sourced<Date>,
    /// The series in which the commentary appeared.
    #[cfg_attr(feature = "serde", serde(default))]
    pub series: Text,
    /// The source of every field that is not [`Sourced`].
    pub source: SourceId,
    /// The contributions that were invited, to the letter.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sought: Text,
    /// The period of the consultation, to the letter: the source gives no year with it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub period: Text,
    /// The addressees, each to the letter.
    #[cfg_attr(feature = "serde", serde(default))]
    pub addressees: List<Text>,
    /// `true` if people were invited to join the working groups.
    #[cfg_attr(feature = "serde", serde(default))]
    pub open_working_groups: bool,
    /// The subjects into which the source sorts the norms, each to the letter.
    #[cfg_attr(feature = "serde", serde(default))]
    pub subjects: List<Text>,
    /// The questions put to the public, to the letter.
    pub asked: List<Text>,
    /// The working groups that wrote on the norms.
    pub working_groups: List<WorkingGroup>,
}

/// An editorial working group of the consultation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WorkingGroup {
    /// The title, to the letter.
    pub title: Text,
    /// The norms that the group worked on; empty for the group on general matters.
    pub norms: List<Address>,
    /// The leader of the group.
    pub lead: Lead,
}

/// The leader of a working group.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Lead {
    /// The form of address, as printed.
    pub honorific: Option<Text>,
    /// The name.
    pub name: Text,
    /// The affiliation, to the letter.
    pub affiliation: Text,
}
