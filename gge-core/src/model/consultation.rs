//! Leiden University's consultation on the norms of 2015.

use super::{Address, Date, List, SourceId, Sourced, Text};

/// A public consultation on how to carry out the norms, held by an organizer and a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Consultation {
    /// The title of the consultation, in our words.
    pub title: Text,
    /// The organization that held the consultation.
    pub organizer: Text,
    /// The organization with which it was held.
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
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WorkingGroup {
    /// The title of the working group, to the letter.
    pub title: Text,
    /// The norms that the group worked on; empty for the group on general matters.
    pub norms: List<Address>,
    /// The person who led the working group.
    pub lead: Lead,
}

/// The person who led a working group.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Lead {
    /// The form of address, as printed. None where the source has none.
    pub honorific: Option<Text>,
    /// The person's name.
    pub name: Text,
    /// The position and organization of the person, to the letter.
    pub affiliation: Text,
}
