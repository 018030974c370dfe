//! The texts that every entry goes back to.

use super::{List, SourceId, Text, Transmits};

/// A text that the record draws on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Source {
    /// Its short name.
    pub id: SourceId,
    /// Its title.
    pub title: Text,
    /// Who wrote or published it.
    pub author: Text,
    /// What it is used for.
    pub transmits: List<Transmits>,
    /// What to know before trusting it, in our words.
    pub note: Text,
}
