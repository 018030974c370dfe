//! The cumulative table: what each report says on each theme, and what of it was new in its year.

use std::io::{self, Write};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Effects, Style};
use clap::Args;
use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width, presets};
use gge_core::compare::{Novelty, Piece};
use gge_core::overview::{Cell, Cumulative, Entry, Row, TableWording, cumulative};
use gge_core::{Place, Record, Theme, export};

use crate::output::{self, Failure, Output, TableFormat};
use crate::page::{self, QUIET, TITLE};

/// Show themes by reports, with the wording that was new in the year of each report.
///
/// A document of your own, given by --with, is a column of its own; what has no theme is a row at the end.
///
/// Example: gge cumulative --theme law --format markdown
#[derive(Args)]
pub(crate) struct Arguments {
    /// Only this theme: goal, threats, norms, law, cbm, cooperation, capacity or recommendations.
    #[arg(long)]
    theme: Option<Theme>,
    /// Whose wording: official or hague-table.
    #[arg(long, default_value = "official")]
    wording: TableWording,
    #[command(flatten)]
    output: Output<TableFormat>,
}

pub(crate) fn run(arguments: &Arguments, record: &Record) -> Result<(), Failure> {
    let mut table = cumulative(record, arguments.wording);
    if let Some(theme) = arguments.theme {
        table = table.only(theme);
    }
    output::print(&table, arguments.output.format(), || page(&table), export::long_table, export::wide_table)
}

const NEW: Style = AnsiColor::Cyan.on_default().effects(Effects::UNDERLINE);

/// The columns that fit beside each other have at least this width.
const COLUMN: usize = 28;

fn page(table: &Cumulative<'_>) -> io::Result<()> {
    let coloured = AutoStream::choice(&io::stdout()) != ColorChoice::Never;
    let width = if coloured { textwrap::termwidth().clamp(COLUMN + 4, 160) } else { 100 };
    Page { out: anstream::stdout().lock(), coloured, width }.table(table)
}

struct Page<W> {
    out: W,
    coloured: bool,
    width: usize,
}

impl<W: Write> Page<W> {
    fn table(&mut self, table: &Cumulative<'_>) -> io::Result<()> {
        let new = if self.coloured { format!("{NEW}like this{NEW:#}") } else { "{+like this+}".to_owned() };
        self.paragraph(&format!("Wording that stood in no earlier report is marked {new}."))?;
        for caveat in table.caveats() {
            self.paragraph(&format!("{QUIET}{caveat}.{QUIET:#}"))?;
        }
        table.rows.iter().try_for_each(|row| self.row(row))
    }

    /// As many reports beside each other as fit.
    fn row(&mut self, row: &Row<'_>) -> io::Result<()> {
        writeln!(self.out, "\n{TITLE}{}{TITLE:#}", row.theme.map_or("Without a theme", page::heading))?;
        let beside = (self.width.saturating_sub(1) / (COLUMN + 3)).clamp(1, row.cells.len().max(1));
        for cells in row.cells.chunks(beside) {
            let column = (self.width - 1) / cells.len() - 1;
            let mut table = Table::new();
            table
                .load_style(if self.coloured { presets::UTF8_FULL } else { presets::ASCII_FULL })
                .set_content_arrangement(ContentArrangement::Dynamic)
                .set_header(cells.iter().map(|cell| format!("{} ({})", cell.report.symbol, cell.report.year())))
                .add_row(cells.iter().map(|cell| self.cell(cell)))
                .set_constraints(
                    cells
                        .iter()
                        .map(|_| ColumnConstraint::Absolute(Width::Fixed(u16::try_from(column).unwrap_or(u16::MAX)))),
                )
                .set_width(u16::try_from(self.width).unwrap_or(u16::MAX));
            writeln!(self.out, "{table}")?;
        }
        Ok(())
    }

    fn cell(&self, cell: &Cell<'_>) -> String {
        let entries: Vec<String> = cell.entries.iter().map(|entry| self.entry(entry)).collect();
        if entries.is_empty() { self.styled(QUIET, "nothing held") } else { entries.join("\n\n") }
    }

    fn entry(&self, entry: &Entry<'_>) -> String {
        let name = within(&entry.place, true);
        let Some(novelty) = &entry.novelty else { return entry.text.to_owned() };
        let only = if entry.rendering_only { ", rendering" } else { "" };
        let share = format!("{:.0}% new{only}", novelty.new_share * 100.0);
        let mut lines = vec![format!("{} {}", self.styled(TITLE, name), self.styled(QUIET, &share))];
        lines.extend(entry.lead.map(|lead| self.styled(QUIET, lead)));
        lines.push(self.marked(novelty));
        let first: Vec<&str> = novelty.first_occurrences().into_iter().map(|place| within(place, false)).collect();
        if !first.is_empty() {
            lines.push(self.styled(QUIET, &format!("from {}", first.join(", "))));
        }
        lines.join("\n")
    }

    fn marked(&self, novelty: &Novelty<'_>) -> String {
        if !self.coloured {
            return novelty.to_string();
        }
        let piece = |piece: Piece<'_>| match piece {
            Piece::New(text) => self.styled(NEW, text),
            piece => piece.text().to_owned(),
        };
        novelty.pieces().into_iter().map(piece).collect()
    }

    fn styled(&self, style: Style, text: &str) -> String {
        if self.coloured { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    fn paragraph(&mut self, text: &str) -> io::Result<()> {
        textwrap::wrap(text, self.width).iter().try_for_each(|line| writeln!(self.out, "{line}"))
    }
}

/// A place as it is called where all renderings are of one source, and in the column of its report.
fn within(place: &Place, in_column: bool) -> &str {
    let whole = place.as_str();
    let cut = match place {
        Place::Provision(_) if in_column => whole.split_once('#'),
        Place::Rendering(_) => whole.split_once('/'),
        _ => None,
    };
    cut.map_or(whole, |(_, within)| within)
}
