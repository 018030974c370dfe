//! Other formats: tables as CSV, Markdown and HTML; citations as text, BibTeX and CSL-JSON.
//!
//! A [`Table`] is plain text in cells, with new wording marked. [`grid`] lays a cumulative table out as people read it,
//! themes by reports; [`list`] as programs do, one row an entry. JSON is for serde: [`Cumulative`] serializes as it is.
//! [`findings`] tells what a scan found in a document.
//! [`cite`] cites what [`Record::resolve`](crate::Record::resolve) finds, in a [`Style`].
//!
//! ```
//! use gge_core::overview::{TableWording, cumulative};
//! use gge_core::{Record, Theme, exchange};
//!
//! let law = cumulative(Record::builtin(), TableWording::Official).only(Theme::Law);
//! let markdown = exchange::grid(&law).markdown();
//! assert!(markdown.contains("attributable to them **under international law. However"));
//! let csv = exchange::list(&law).csv();
//! assert!(csv.starts_with("theme,report,place,citation,lead,text,new_share,first_stood,fidelity,rendering_only\r\n"));
//! ```

mod bibtex;
mod cite;
mod csl;
mod findings;
mod table;

pub use cite::{Citation, Style, cite};
pub use csl::Json;
pub use findings::findings;
pub use table::{Content, Run, Table};

use crate::compare::Piece;
use crate::model::{Fidelity, Place};
use crate::overview::{Cumulative, Entry, TableWording};

/// A cumulative table as people read it: a row a theme, a column a report, a line an entry, new words marked.
///
/// Each line begins with the citation of the provision, or the address of the rendering. Where a rendering stands in for
/// official wording, it says so. A cell without entries is empty.
pub fn grid(cumulative: &Cumulative<'_>) -> Table {
    let head = cumulative.reports.iter().map(|report| format!("{} ({})", report.symbol, report.year()));
    let mut table = Table::new(caption(cumulative), std::iter::once("Theme".to_owned()).chain(head));
    for row in &cumulative.rows {
        let cells = row.cells.iter().map(|cell| Content::new(cell.entries.iter().map(line)));
        table.push(std::iter::once(Content::from(row.theme.as_str())).chain(cells));
    }
    table
}

/// A cumulative table as programs read it: a row an entry, so that it can be sorted, filtered and joined.
///
/// The columns: the tokens of the theme and the symbol of the report; the address and the citation; what a rendering
/// completes; the text; the share of new words (0.00 to 1.00); where the others first stood, separated by `; `; the
/// fidelity; and whether a rendering stands in for official wording (`true`, `false`). New words are marked in Markdown
/// and HTML; in CSV the share is all there is. Share and places are empty for an empty cell of the Hague table.
pub fn list(cumulative: &Cumulative<'_>) -> Table {
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
            theme.as_str().into(),
            report.symbol.as_str().into(),
            entry.place.as_str().into(),
            entry.citation.as_str().into(),
            entry.lead.unwrap_or_default().into(),
            Content::new([marked(entry)]),
            novelty.map(|novelty| hundredths(novelty.new_share)).unwrap_or_default().as_str().into(),
            first.join("; ").as_str().into(),
            entry.fidelity.map(Fidelity::as_str).unwrap_or_default().into(),
            if entry.rendering_only { "true" } else { "false" }.into(),
        ]);
    }
    table
}

/// A share with two decimal places. Made of whole numbers, because formatting floating point ones takes much code.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share is from 0 to 1")]
fn hundredths(share: f64) -> String {
    let number = (share * 100.0).round_ties_even() as u32;
    format!("{}.{:02}", number / 100, number % 100)
}

fn caption(cumulative: &Cumulative<'_>) -> String {
    let whose = match cumulative.wording {
        TableWording::Official => "official wording",
        TableWording::HagueTable => "wording of the Hague table",
    };
    let caveats: String = cumulative.caveats().map(|caveat| format!(" {caveat}.")).collect();
    format!("Themes by reports, {whose}. Words that stood in no earlier report are marked.{caveats}")
}

fn line(entry: &Entry<'_>) -> Vec<Run> {
    let place = match &entry.place {
        Place::Provision(_) => &*entry.citation,
        Place::Rendering(id) => id.as_str(),
    };
    let only = if entry.rendering_only { " (rendering only)" } else { "" };
    let lead = entry.lead.map(|lead| format!("[{lead}] ")).unwrap_or_default();
    let mut runs = vec![Run { text: format!("{place}{only}: {lead}"), new: false }];
    runs.extend(marked(entry));
    runs
}

fn marked(entry: &Entry<'_>) -> Vec<Run> {
    let Some(novelty) = &entry.novelty else { return vec![Run { text: entry.text.to_owned(), new: false }] };
    let run = |piece: Piece<'_>| match piece {
        Piece::New(text) => Run { text: text.to_owned(), new: true },
        piece => Run { text: piece.text().to_owned(), new: false },
    };
    novelty.pieces().into_iter().map(run).collect()
}
