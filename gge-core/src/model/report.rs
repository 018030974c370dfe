//! Reports and their sections.

use super::{Author, Coverage, Date, List, SourceId, SourcePlace, Sourced, Symbol, Text, Years};

/// The report of a Group, or of another author. The [`Record`](crate::Record) has its provisions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Report {
    /// The symbol of the document.
    pub symbol: Symbol,
    /// The Group, process, organ or State that wrote the report. In JSON the key is `group`.
    #[cfg_attr(feature = "serde", serde(rename = "group", alias = "author"))]
    pub author: Author,
    /// The title, where a source gives it.
    pub title: Option<Text>,
    /// The share of the paragraphs that are in the record.
    pub coverage: Coverage,
    /// The number of numbered paragraphs, where known.
    pub paragraphs: Option<u32>,
    /// `true` if the report is procedural only: without consensus and without recommendations.
    pub procedural: bool,
    /// The sources that call the report procedural. Empty for any other report.
    #[cfg_attr(feature = "serde", serde(default))]
    pub procedural_sources: List<SourcePlace>,
    /// The date of the letter of transmittal.
    pub letter: Option<Sourced<Date>>,
    /// The date that the document bears.
    pub dated: Option<Sourced<Date>>,
    /// The date on which the document was reissued. The symbol on the page then carries an asterisk.
    pub reissued: Option<Sourced<Date>>,
    /// The reason for the reissue, to the letter.
    pub reissue_reason: Option<Text>,
    /// The headings, in order. A heading may have no provision in the record.
    pub sections: List<Section>,
}

/// A heading with the provisions under it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Section {
    /// The id of the section within the report.
    pub id: Text,
    /// The heading, to the letter.
    pub heading: Text,
    /// The source of the heading. The heading is the report's own where that source transmits the report, else the
    /// source's.
    pub source: SourceId,
    /// The id of the section of which this one is a part. None at the top.
    pub under: Option<Text>,
}

impl Report {
    /// The year after which the report is named: the last of its Group, or else the year of the document. 0 for a
    /// report of another author that has no date, which no [`Record`](crate::Record) accepts.
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

    /// The first year of the Group, or else the year of the report.
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

    /// The section with an id. None if the report has no such section.
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
