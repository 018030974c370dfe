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
    /// The author or publisher.
    pub author: Text,
    /// The uses that the record makes of it.
    pub transmits: List<SourceRole>,
    /// `true` if the United Nations speaks in it: a document of its own, as printed or transcribed, or a page or fact sheet of
    /// the Organization itself. A paper of UNIDIR, which is autonomous, is none of these. See [`Confidence`].
    ///
    /// [`Confidence`]: super::Confidence
    #[cfg_attr(feature = "serde", serde(default))]
    pub official: bool,
    /// A caution for readers who would trust it, in our words.
    pub note: Text,
}
