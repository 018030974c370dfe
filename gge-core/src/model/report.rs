//! Reports and their sections.

use super::{Author, Coverage, Date, List, SourceId, SourcePlace, Sourced, Symbol, Text, Years};

/// The report of a Group. Its provisions stand in the [`Record`](crate::Record).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Report {
    /// Its symbol.
    pub symbol: Symbol,
    /// The Group, process, organ or State whose report it is. In JSON it has the key `group`.
    #[cfg_attr(feature = "serde", serde(rename = "group", alias = "author"))]
    pub author: Author,
    /// Its title, where a source gives it.
    pub title: Option<Text>,
    /// The part of it that the record holds.
    pub coverage: Coverage,
    /// The number of its numbered paragraphs, where known.
    pub paragraphs: Option<u32>,
    /// `true` if it is procedural only: without consensus and without recommendations.
    pub procedural: bool,
    /// The sources that call it procedural. Empty where it is not.
    #[cfg_attr(feature = "serde", serde(default))]
    pub procedural_sources: List<SourcePlace>,
    /// The date of the letter of transmittal.
    pub letter: Option<Sourced<Date>>,
    /// The date of the document.
    pub dated: Option<Sourced<Date>>,
    /// The date on which it was reissued; such a document carries an asterisk.
    pub reissued: Option<Sourced<Date>>,
    /// The reason of the reissue, to the letter.
    pub reissue_reason: Option<Text>,
    /// Its headings, in order. A heading may have no provision in the record.
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
    /// The year by which the report is called: the last of its Group, or else that of its date. 0 for a report of another
    /// author that has no date, which no [`Record`](crate::Record) holds.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().report("A/68/98").unwrap().year(), 2013);
    /// ```
    pub fn year(&self) -> u16 {
        match &self.author {
            Author::Group(years) => years.last(),
            _ => self.dated.as_ref().map_or(0, |dated| dated.value.year()),
        }
    }

    /// The year in which its Group began, or else its own year.
    pub(crate) fn first_year(&self) -> u16 {
        self.author.years().map_or_else(|| self.year(), Years::first)
    }

    /// The address of the document on the web: `https://undocs.org/` and the symbol.
    ///
    /// ```
    /// let report = gge_core::Record::builtin().report("A/70/174").unwrap();
    /// assert_eq!(report.url(), "https://undocs.org/A/70/174");
    /// ```
    pub fn url(&self) -> String {
        format!("https://undocs.org/{}", self.symbol)
    }

    /// A section by its id.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let record = Record::builtin();
    /// let norm = record.get("A/70/174#13(f)").unwrap();
    /// let section = record.report("A/70/174").and_then(|report| report.section(&norm.section)).unwrap();
    /// assert!(section.heading.contains("Responsible Behaviour"));
    /// ```
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }
}
