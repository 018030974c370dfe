//! Sources: the texts from which every entry of the record comes.

use super::{List, SourceId, SourceRole, Text};

/// A text on which the record draws.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Source {
    /// The short name of the source: `unidir-2017`.
    pub id: SourceId,
    /// The title of the source.
    pub title: Text,
    /// The author or publisher of the source.
    pub author: Text,
    /// The uses that the record makes of the source.
    pub transmits: List<SourceRole>,
    /// `true` if the United Nations speaks in the source: a document of its own, as printed or transcribed, or a page
    /// or fact sheet of the Organization itself. A paper of UNIDIR, which is autonomous, is none of these. See
    /// [`Confidence`].
    ///
    /// [`Confidence`]: super::Confidence
    #[cfg_attr(feature = "serde", serde(default))]
    pub official: bool,
    /// A caution about the source, in our words.
    pub note: Text,
}

impl Source {
    /// Makes a source of official wording and facts that is not itself official.
    ///
    /// ```
    /// use gge_core::Source;
    ///
    /// let source = Source::new("paper".into(), "A paper", "Somebody");
    /// assert_eq!((&*source.title, source.official), ("A paper", false));
    /// ```
    pub fn new(id: SourceId, title: impl Into<String>, author: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into().into(),
            author: author.into().into(),
            transmits: vec![SourceRole::Wording, SourceRole::Facts].into(),
            official: false,
            note: Text::default(),
        }
    }

    /// Returns the source as an official one: the United Nations speaks in it.
    ///
    /// ```
    /// assert!(gge_core::Source::new("a-75-816".into(), "Final report", "United Nations").official().official);
    /// ```
    pub fn official(self) -> Self {
        Self { official: true, ..self }
    }
}
