//! Exports: citations, tables and whole records in the formats of other programs.
//!
//! [`cite`] cites what [`Record::resolve`](crate::Record::resolve) finds, as text or BibTeX ([`Style`]), and as
//! CSL-JSON.
//!
//! A [`Table`] is written as CSV, Markdown or HTML. [`wide_table`] arranges a cumulative table for people, themes by
//! reports with new wording marked; [`long_table`] for programs, one row for each entry; so do [`wide_progression`] and
//! [`long_progression`], [`wide_counterparts`] and [`long_counterparts`]. [`findings`] lists the findings of a scan. For
//! JSON use serde: [`Cumulative`] serializes as it is.
//!
//! A whole record is written without being held a second time: [`export()`] as JSON and JSON Lines, [`csv()`] as tables,
//! [`graphml`] and [`dot`] as a graph of its links, [`json_ld()`] as linked data. [`codebook()`] has the vocabularies for
//! qualitative data analysis, [`akoma_ntoso()`] a report, [`oscal()`] what a later report did with an earlier one.
//!
//! ```
//! use gge_core::overview::{TableWording, cumulative};
//! use gge_core::{export, Record, Theme};
//!
//! let law = cumulative(Record::builtin(), TableWording::Official).only(Theme::Law);
//! let markdown = export::wide_table(&law).markdown();
//! assert!(markdown.contains("attributable to them **under international law. However"));
//! let csv = export::long_table(&law).csv();
//! assert!(csv.starts_with("theme,report,place,citation,lead,text,new_share,first_stood,fidelity,rendering_only\r\n"));
//! ```

mod akoma_ntoso;
mod bibtex;
mod cite;
mod codebook;
mod compared;
mod csl;
mod csv;
mod findings;
mod footnotes;
mod graph;
#[cfg(feature = "serde")]
mod json;
#[cfg(feature = "serde")]
mod json_ld;
#[cfg(feature = "serde")]
mod oscal;
mod rows;
mod table;
mod written;
mod xml;

pub use akoma_ntoso::akoma_ntoso;
pub use cite::{Citation, Style, cite};
pub use codebook::codebook;
pub use compared::{long_counterparts, long_progression, wide_counterparts, wide_progression};
pub use csl::{CslCitation, CslCitationItem, CslDate, CslItem, CslName, CslProperties};
pub use csv::{CsvTable, csv};
pub use findings::findings;
pub use graph::{dot, graphml};
#[cfg(feature = "serde")]
pub use json::{Export, ExportLine, ExportedGroup, ExportedLink, ExportedProvision, ExportedReport, export};
#[cfg(feature = "serde")]
pub use json_ld::{JsonLd, json_ld};
#[cfg(feature = "serde")]
pub use oscal::{OscalMapping, oscal};
pub use table::{Content, Table};

use crate::compare::{Novelty, Piece};
use crate::model::{Fidelity, Place, Theme};
use crate::overview::{Cumulative, Entry, TableWording};
use crate::text::Span;

/// Makes a cumulative table for people: a row for each theme, a column for each report, a line for each entry, with new
/// words marked.
///
/// Each line begins with the citation of the provision, or the id of the rendering. A rendering in place of official
/// wording is marked so. A cell without entries is empty.
///
/// ```
/// use gge_core::overview::{TableWording, cumulative};
/// use gge_core::{export, Record};
///
/// let table = export::wide_table(&cumulative(Record::builtin(), TableWording::Official));
/// assert_eq!(table.head(), ["Theme", "A/65/201 (2010)", "A/68/98 (2013)", "A/70/174 (2015)"]);
/// ```
pub fn wide_table(cumulative: &Cumulative<'_>) -> Table {
    let head = cumulative.reports.iter().map(|report| format!("{} ({})", report.symbol, report.year()));
    let mut table = Table::new(caption(cumulative), std::iter::once("Theme".to_owned()).chain(head));
    for row in &cumulative.rows {
        let cells = row.cells.iter().map(|cell| Content::new(cell.entries.iter().map(line)));
        table.push(std::iter::once(Content::from(row.theme.map_or("without a theme", Theme::as_str))).chain(cells));
    }
    table
}

/// Makes a cumulative table for programs: a row for each entry, to be sorted, filtered and joined.
///
/// The columns: the token of the theme, empty for what has none; the symbol of the report; the address; the citation; the lead-in of a
/// rendering; the text; the share of new words (0.00 to 1.00); the places where the other words first stood, separated
/// by `; `; the fidelity; and `true` or `false` for a rendering in place of official wording. New words are marked in
/// Markdown and HTML; CSV has the share alone. Share and places are empty for an empty cell of the Hague table.
///
/// ```
/// use gge_core::overview::{TableWording, cumulative};
/// use gge_core::{export, Record};
///
/// let table = cumulative(Record::builtin(), TableWording::Official);
/// assert_eq!(export::long_table(&table).rows().len(), table.entries().count());
/// ```
pub fn long_table(cumulative: &Cumulative<'_>) -> Table {
    let head = [
        "theme",
        "report",
        "place",
        "citation",
        "lead",
        "text",
        "new_share",
        "first_stood",
        "fidelity",
        "rendering_only",
    ];
    let mut table = Table::new(caption(cumulative), head.map(str::to_owned));
    for (theme, report, entry) in cumulative.entries() {
        let novelty = entry.novelty.as_ref();
        let first: Vec<&str> =
            novelty.into_iter().flat_map(|novelty| novelty.first_occurrences()).map(Place::as_str).collect();
        table.push([
            theme.map_or("", Theme::as_str).into(),
            report.symbol.as_str().into(),
            entry.place.as_str().into(),
            entry.citation.as_str().into(),
            entry.lead.unwrap_or_default().into(),
            Content::new([text(entry)]),
            novelty.map(|novelty| format!("{:.2}", novelty.new_share)).unwrap_or_default().into(),
            first.join("; ").into(),
            entry.fidelity.map(Fidelity::as_str).unwrap_or_default().into(),
            if entry.rendering_only { "true" } else { "false" }.into(),
        ]);
    }
    table
}

/// The caption of both tables: the origin of the wording, and the caveats.
fn caption(cumulative: &Cumulative<'_>) -> String {
    let whose = match cumulative.wording {
        TableWording::Official => "official wording",
        TableWording::HagueTable => "wording of the Hague table",
    };
    let caveats: String = cumulative.caveats().map(|caveat| format!(" {caveat}.")).collect();
    format!("Themes by reports, {whose}. Words that stood in no earlier report are marked.{caveats}")
}

/// The line of an entry in a cell of the wide table.
fn line(entry: &Entry<'_>) -> Vec<Span<'static>> {
    let place = match &entry.place {
        Place::Provision(_) => &*entry.citation,
        Place::Rendering(id) => id.as_str(),
    };
    let only = if entry.rendering_only { " (rendering only)" } else { "" };
    let lead = entry.lead.map(|lead| format!("[{lead}] ")).unwrap_or_default();
    let mut spans = vec![Span::plain(format!("{place}{only}: {lead}"))];
    spans.extend(text(entry));
    spans
}

/// The text of an entry, with new words marked.
fn text(entry: &Entry<'_>) -> Vec<Span<'static>> {
    entry.novelty.as_ref().map_or_else(|| vec![Span::plain(entry.text.to_owned())], marked)
}

/// A text with its new words marked.
fn marked(novelty: &Novelty<'_>) -> Vec<Span<'static>> {
    let span = |piece: Piece<'_>| match piece {
        Piece::New(text) => Span::marked(text.to_owned()),
        piece => Span::plain(piece.text().to_owned()),
    };
    novelty.pieces().into_iter().map(span).collect()
}
