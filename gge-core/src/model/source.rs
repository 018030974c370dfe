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

impl Source {
    /// A source of official wording and of facts, which the United Nations does not speak in.
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

    /// The same, as one that the United Nations speaks in.
    ///
    /// ```
    /// assert!(gge_core::Source::new("a-75-816".into(), "Final report", "United Nations").official().official);
    /// ```
    pub fn official(self) -> Self {
        Self { official: true, ..self }
    }
}
