//! Leiden University's consultation on the norms of 2015.

use super::{Address, Date, List, SourceId, Sourced, Text};

/// A public consultation on how to carry out the norms.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Consultation {
    /// Its title, in our words.
    pub title: Text,
    /// Who held it.
    pub organizer: Text,
    /// With whom.
    pub partner: Text,
    /// The paragraph that it was about.
    pub paragraph: Address,
    /// When it was launched.
    pub launched: Sourced<Date>,
    /// When its commentary was published.
    pub commentary: Sourced<Date>,
    /// The series that the commentary came out in.
    #[cfg_attr(feature = "serde", serde(default))]
    pub series: Text,
    /// The source of all that is no claim with sources of its own.
    pub source: SourceId,
    /// What was invited, to the letter.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sought: Text,
    /// When it was held, to the letter: the source gives no year with it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub period: Text,
    /// Whom it addressed, each to the letter.
    #[cfg_attr(feature = "serde", serde(default))]
    pub addressees: List<Text>,
    /// Whether people were invited to join the working groups.
    #[cfg_attr(feature = "serde", serde(default))]
    pub open_working_groups: bool,
    /// What the norms are about as the source sorts them, each to the letter.
    #[cfg_attr(feature = "serde", serde(default))]
    pub subjects: List<Text>,
    /// What people were asked, to the letter.
    pub asked: List<Text>,
    /// Who wrote on which norm.
    pub working_groups: List<WorkingGroup>,
}

/// An editorial working group of the consultation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WorkingGroup {
    /// Its title, to the letter.
    pub title: Text,
    /// The norms that it worked on; none for the one on general matters.
    pub norms: List<Address>,
    /// Who led it.
    pub lead: Lead,
}

/// Who led a working group.
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
