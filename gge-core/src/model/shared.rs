//! What stands in the wording of a record and is not its own.

use super::{List, Place, SharedKind, SourcePlace, Text};

/// Words that stand in the wording of a record and are not its own: those of the Charter, titles, names.
///
/// A text that has them and nothing else of a report does not quote the report. They count wherever in the record they
/// stand, case and spelling aside; of two that overlap, the longer one.
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
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SharedWording {
    /// The origin of the words.
    pub kind: SharedKind,
    /// The instrument, and the article where a source tells; none for titles and names, which are what they are.
    pub owner: Option<Text>,
    /// A place where the words stand, all of them.
    pub at: Place,
    /// The words as they stand there.
    pub words: List<Text>,
    /// The sources that tell the origin, with the places in them.
    pub sources: List<SourcePlace>,
}
