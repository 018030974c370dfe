//! The cumulative table: themes by reports.

use crate::model::{Coverage, Fidelity, Place, Provision, Rendering, Report, Theme, vocabulary};
use crate::record::Record;

#[cfg(feature = "serde")]
use crate::compare::serial;
use crate::compare::{Baseline, Novelty, NoveltyIndex};

vocabulary! {
    /// The origin of the wording in a cumulative table.
    TableWording ("wording") {
        /// Official wording, or lines of the Hague table for a theme on which the record has none.
        Official = "official",
        /// The Hague Program's table as it stands.
        HagueTable = "hague-table",
    }
}

/// The id of the source of the Hague Program's table, which the cumulative table follows.
const HAGUE_TABLE: &str = "hague-table";

/// A table of themes by reports that shows what was new in each report. Made by [`cumulative`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Cumulative<'r> {
    /// The origin of the wording that fills the table.
    pub wording: TableWording,
    /// The columns: the reports with wording in the record, by the first year of their Groups.
    #[cfg_attr(feature = "serde", serde(serialize_with = "serial::symbols"))]
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<crate::model::Symbol>"))]
    pub reports: Vec<&'r Report>,
    /// The rows, in the order of [`Theme::ALL`]; then that of what has no theme, if there is any.
    pub rows: Vec<Row<'r>>,
}

/// A row of the table: one theme in all reports, or what has no theme.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Row<'r> {
    /// The theme of the row. None for provisions without one: a document of one's own may have such.
    pub theme: Option<Theme>,
    /// One cell for each report, in the order of the columns.
    pub cells: Vec<Cell<'r>>,
}

/// A cell: the provisions or renderings of one report on one theme.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Cell<'r> {
    /// The report of the column.
    #[cfg_attr(feature = "serde", serde(serialize_with = "serial::symbol"))]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::model::Symbol"))]
    pub report: &'r Report,
    /// The provisions or renderings, in the order of the document. Empty if the record has none on the theme.
    pub entries: Vec<Entry<'r>>,
}

/// A provision or a rendering in a cell.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Entry<'r> {
    /// The address of the provision or the id of the rendering.
    pub place: Place,
    /// The citation in text.
    pub citation: String,
    /// The lead-in that the rendering completes, where it is not a sentence of its own.
    pub lead: Option<&'r str>,
    /// The text. `-` where the Hague table leaves a cell empty.
    pub text: &'r str,
    /// The fidelity to the official wording. None for a rendering whose official wording is not in the record.
    pub fidelity: Option<Fidelity>,
    /// `true` if a rendering stands in for official wording that is not in the record.
    pub rendering_only: bool,
    /// The reused and the new words of the text. None for an empty cell of the Hague table.
    pub novelty: Option<Novelty<'r>>,
}

/// Makes the cumulative table of a record: themes by reports, with the new words of each entry.
///
/// The table follows that of the Hague Program, which had some of its text in turquoise to show that "the wording is
/// not a reiteration of statements from previous reports, but added in the respective year of each report". The text
/// from which the record was entered has lost the colour. [`Entry::novelty`] measures what was new by words: a new span
/// stands in no earlier report in the record, in wording of the same origin. The turquoise of the print may differ,
/// since its author judged statements and not words.
///
/// A provision stands in the row of each of its themes, one without themes in a last row of its own. Paragraphs of unnumbered sections (summary, foreword, letter)
/// and paragraphs without text are left out. With [`TableWording::Official`], a cell without official wording in the
/// record has the lines of the Hague table instead, marked as [`Entry::rendering_only`] and compared with earlier lines
/// of that table; an empty cell of it does not stand in.
///
/// ```
/// use gge_core::overview::{TableWording, cumulative};
/// use gge_core::{Record, Theme};
///
/// let table = cumulative(Record::builtin(), TableWording::Official);
/// let law = table.theme(Theme::Law).unwrap();
/// let years: Vec<u16> = law.cells.iter().map(|cell| cell.report.year()).collect();
/// assert_eq!(years, [2010, 2013, 2015]);
/// let applied = &law.cells[2].entries[1];
/// assert_eq!(applied.citation, "A/70/174, para. 27");
/// assert_eq!(applied.novelty.as_ref().unwrap().first_occurrences(), [&"A/68/98#20".parse()?]);
/// # Ok::<(), gge_core::model::PlaceError>(())
/// ```
pub fn cumulative(record: &Record, wording: TableWording) -> Cumulative<'_> {
    let index = NoveltyIndex::new(record);
    let mut reports: Vec<&Report> = record.reports().iter().filter(|report| is_held(record, report, wording)).collect();
    reports.sort_by_key(|report| report.first_year());
    let cell = |theme, report| Cell { report, entries: entries(record, &index, report, theme, wording) };
    let row = |theme| Row { theme, cells: reports.iter().map(|report| cell(theme, report)).collect() };
    let mut rows: Vec<Row<'_>> = Theme::ALL.iter().copied().map(Some).chain([None]).map(row).collect();
    rows.retain(|row| row.theme.is_some() || row.cells.iter().any(|cell| !cell.entries.is_empty()));
    Cumulative { wording, reports, rows }
}

impl<'r> Cumulative<'r> {
    /// Finds the row of a theme. None if the table was reduced to another one.
    pub fn theme(&self, theme: Theme) -> Option<&Row<'r>> {
        self.rows.iter().find(|row| row.theme == Some(theme))
    }

    /// Keeps the row of one theme.
    ///
    /// ```
    /// # use gge_core::{overview::{TableWording, cumulative}, Record, Theme};
    /// let table = cumulative(Record::builtin(), TableWording::Official).only(Theme::Law);
    /// assert_eq!(table.rows.len(), 1);
    /// assert!(table.entries().all(|(theme, _, _)| theme == Some(Theme::Law)));
    /// ```
    pub fn only(self, theme: Theme) -> Self {
        Self { rows: self.rows.into_iter().filter(|row| row.theme == Some(theme)).collect(), ..self }
    }

    /// Iterates over the entries, row by row and in each row report by report.
    pub fn entries(&self) -> impl Iterator<Item = (Option<Theme>, &'r Report, &Entry<'r>)> {
        let cells = self.rows.iter().flat_map(|row| row.cells.iter().map(|cell| (row.theme, cell)));
        cells.flat_map(|(theme, cell)| cell.entries.iter().map(move |entry| (theme, cell.report, entry)))
    }

    /// Lists the limits on calling something new or missing: reports that are in the record in part, and renderings.
    pub fn caveats(&self) -> impl Iterator<Item = String> {
        let official = self.wording == TableWording::Official;
        let part = move |report: &&&Report| official && report.coverage == Coverage::Part;
        let held = self.reports.iter().filter(part);
        let held =
            held.map(|report| format!("{} is held in part: new means new among the wording held", report.symbol));
        let whose = match self.wording {
            TableWording::HagueTable => Some("All wording is that of the Hague table, not that of the reports"),
            TableWording::Official if self.entries().any(|(_, _, entry)| entry.rendering_only) => {
                Some("Where official wording is not held, renderings of the Hague table stand in, and are marked")
            }
            TableWording::Official => None,
        };
        held.chain(whose.map(str::to_owned))
    }
}

impl Entry<'_> {
    /// Tests whether the entry is an empty cell of the Hague table: a dash in place of words.
    pub const fn is_blank(&self) -> bool {
        self.novelty.is_none()
    }
}

/// Tests whether the record has wording of a report for a table of this origin.
fn is_held(record: &Record, report: &Report, wording: TableWording) -> bool {
    let symbol = report.symbol.as_str();
    let rendered = record.renderings().source(HAGUE_TABLE).report(symbol).any(|it| !it.is_blank());
    rendered
        || wording == TableWording::Official
            && record.provisions().report(symbol).any(|provision| official(provision).is_some())
}

/// The entries of one cell, in the order of the document.
fn entries<'r>(
    record: &'r Record,
    index: &NoveltyIndex<'r>,
    report: &Report,
    theme: Option<Theme>,
    wording: TableWording,
) -> Vec<Entry<'r>> {
    let symbol = report.symbol.as_str();
    if wording == TableWording::Official {
        let is_here = |it: &&Provision| theme.map_or(it.themes.is_empty(), |theme| it.themes.contains(&theme));
        let held = record.provisions().report(symbol).filter(is_here);
        let entries: Vec<_> = held.filter_map(|provision| of_provision(index, provision)).collect();
        if !entries.is_empty() {
            return entries;
        }
    }
    let lines = record.all_renderings().iter().filter(|line| {
        let of = line.source == HAGUE_TABLE && line.report == symbol && Some(line.theme) == theme;
        of && (wording == TableWording::HagueTable || !line.is_blank())
    });
    lines.map(|line| of_rendering(record, index, line, wording == TableWording::Official)).collect()
}

/// The text and fidelity of a numbered paragraph in official wording. None for any other provision.
fn official(provision: &Provision) -> Option<(&str, Fidelity)> {
    let fidelity = provision.wording.as_ref()?.fidelity();
    let official = matches!(fidelity, Fidelity::Verbatim | Fidelity::NearVerbatim);
    (provision.id.is_numbered() && official).then_some((provision.text()?, fidelity))
}

/// Makes the entry of a provision. None if it has no official wording.
fn of_provision<'r>(index: &NoveltyIndex<'r>, provision: &'r Provision) -> Option<Entry<'r>> {
    let (text, fidelity) = official(provision)?;
    let place = Place::Provision(provision.id.clone());
    Some(Entry {
        novelty: index.novelty(&place, Baseline::Earlier),
        place,
        citation: provision.id.citation(),
        lead: None,
        text,
        fidelity: Some(fidelity),
        rendering_only: false,
    })
}

/// Makes the entry of a line of the Hague table.
fn of_rendering<'r>(
    record: &'r Record,
    index: &NoveltyIndex<'r>,
    line: &'r Rendering,
    rendering_only: bool,
) -> Entry<'r> {
    let place = Place::Rendering(line.id.clone());
    Entry {
        novelty: index.novelty(&place, Baseline::Earlier),
        place,
        citation: citation(record, line),
        lead: line.lead.as_deref(),
        text: &line.text,
        fidelity: line.fidelity,
        rendering_only,
    }
}

/// The citation of a line: `Liisi Adamson, Cumulative Recommendations in the UN GGE Reports (2010-2015),
/// 2013/threats/3`.
fn citation(record: &Record, line: &Rendering) -> String {
    let within = line.id.as_str().split_once('/').map_or("", |(_, within)| within);
    match record.source(line.source.as_str()) {
        Some(source) => format!("{}, {}, {within}", source.author, source.title),
        None => line.id.to_string(),
    }
}
