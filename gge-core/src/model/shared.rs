//! Shared wording: words in the record that come from elsewhere.

use super::{List, Place, SharedKind, SourcePlace, Text};

/// Words in the record that come from elsewhere: from the Charter, or as a title or a name.
///
/// A text that shares only these words with a report does not quote the report. They count wherever they stand in the
/// record, case and spelling put aside; where two overlap, the longer one counts.
///
/// ```
/// use gge_core::Record;
///
/// let mut shared = Record::builtin().shared_wording().iter();
/// let force = shared.find(|it| it.words.iter().any(|words| words.contains("use of force"))).unwrap();
/// assert_eq!(force.owner.as_deref(), Some("Charter of the United Nations, Article 2 (4)"));
/// assert_eq!(force.at.as_str(), "A/70/174#26");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::without_examples))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SharedWording {
    /// The origin of the words.
    pub kind: SharedKind,
    /// The instrument, with the article where a source gives it. None for titles and names.
    pub owner: Option<Text>,
    /// A place in the record where all the words stand.
    pub at: Place,
    /// The phrases, each as it stands at that place.
    pub words: List<Text>,
    /// The sources for the origin, with the places in them.
    pub sources: List<SourcePlace>,
}
