//! The texts that every entry goes back to.

use super::{List, SourceId, SourceRole, Text};

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
    pub transmits: List<SourceRole>,
    /// Whether the United Nations speaks in it: a document of its own, as printed or transcribed, or a page or fact sheet of
    /// the Organization itself. A paper of UNIDIR, which is autonomous, is none of these. See [`Confidence`].
    ///
    /// [`Confidence`]: super::Confidence
    #[cfg_attr(feature = "serde", serde(default))]
    pub official: bool,
    /// What to know before trusting it, in our words.
    pub note: Text,
}
