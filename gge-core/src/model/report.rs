//! Reports and their sections.

use super::{Claim, Coverage, Date, List, SourceId, Symbol, Text, Years};

/// The report of a Group. Its provisions stand in the [`Record`](crate::Record).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Report {
    /// Its symbol.
    pub symbol: Symbol,
    /// The Group whose report it is.
    pub group: Years,
    /// Its title, where a source gives it.
    pub title: Option<Text>,
    /// How much of it the record holds.
    pub coverage: Coverage,
    /// How many numbered paragraphs it has, where known.
    pub paragraphs: Option<u32>,
    /// Whether it is procedural only: without consensus and without recommendations.
    pub procedural: bool,
    /// The date of the letter of transmittal.
    pub letter: Option<Claim<Date>>,
    /// The date of the document.
    pub dated: Option<Claim<Date>>,
    /// The date on which it was reissued; such a document carries an asterisk.
    pub reissued: Option<Claim<Date>>,
    /// Its headings, in order.
    pub sections: List<Section>,
}

/// A heading that provisions stand under.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Section {
    /// Its id within the report.
    pub id: Text,
    /// The heading, to the letter.
    pub heading: Text,
    /// Whose heading it is: the report's own where the source transmits the report, else the source's.
    pub source: SourceId,
    /// The section that it is a part of.
    pub under: Option<Text>,
}

impl Report {
    /// The year by which the report is called: the last of its Group.
    pub fn year(&self) -> u16 {
        self.group.last()
    }

    /// A section by its id.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }
}
