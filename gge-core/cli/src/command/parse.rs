//! A document of one's own, parsed from its text.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use gge_core::Record;
use gge_core::export::{self, Content, Table};
use gge_core::parse::Parsed;

use crate::output::{self, Failure, Formats, Output};
use crate::own;

/// Parse a document into its provisions, headings and notes.
///
/// The document is a Word document, a PDF, Markdown, or text as it comes out of these and of web pages.
/// What the parser was unsure of is told on standard error.
///
/// Example: gge parse report.pdf --json
#[derive(Args)]
pub(crate) struct Arguments {
    /// The file, or `-` for the standard input.
    file: PathBuf,
    /// Print the provisions as CSV: short for `--format csv`.
    #[arg(long, conflicts_with_all = ["format", "json"])]
    csv: bool,
    /// Print the document in Akoma Ntoso: short for `--format akn`.
    #[arg(long, conflicts_with_all = ["format", "json", "csv"])]
    akn: bool,
    /// Read a Word document as it was before its tracked changes: without insertions, with deletions.
    #[arg(long)]
    original: bool,
    #[command(flatten)]
    output: Output<Format>,
}

/// The formats of a parsed document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Headings, and provisions with their places.
    #[default]
    Text,
    /// JSON; `gge schema parse` has the shape.
    Json,
    /// The provisions as CSV.
    Csv,
    /// Akoma Ntoso 3.0, as `gge export akn` writes a report.
    Akn,
}

impl Formats for Format {
    const JSON: Self = Self::Json;
}

pub(crate) fn run(arguments: &Arguments, record: &'static Record) -> Result<(), Failure> {
    let parsed = own::parsed(&arguments.file, arguments.original)?;
    let format = match arguments {
        Arguments { csv: true, .. } => Format::Csv,
        Arguments { akn: true, .. } => Format::Akn,
        _ => arguments.output.format(),
    };
    match format {
        Format::Json => output::json(&parsed),
        Format::Csv => csv(&parsed),
        Format::Akn => akn(record, &arguments.file, parsed),
        Format::Text => print(&parsed),
    }
}

/// Prints headings and provisions in order.
fn print(parsed: &Parsed) -> Result<(), Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    if let Some(title) = &parsed.title {
        writeln!(out, "{title}")?;
    }
    let mut heading = None;
    for provision in &parsed.provisions {
        if provision.heading != heading {
            heading = provision.heading;
            if let Some(heading) = parsed.heading_of(provision) {
                writeln!(out, "\n{}", heading.text)?;
            }
        }
        writeln!(out, "\n{}\n{}", provision.id, provision.text)?;
    }
    Ok(out.flush()?)
}

/// Values with their scores: `norms 0.87; law 0.55`.
fn scored<'s>(values: impl Iterator<Item = (&'s str, f64)>) -> String {
    values.map(|(value, score)| format!("{value} {score}")).collect::<Vec<_>>().join("; ")
}

/// Prints the provisions as CSV, with what they may be.
fn csv(parsed: &Parsed) -> Result<(), Failure> {
    let columns = ["id", "section", "text", "themes", "kind", "modalities"];
    let mut table = Table::new("Provisions", columns.map(str::to_owned));
    for (provision, suggested) in parsed.provisions.iter().zip(parsed.suggestions(Record::builtin())) {
        let section = parsed.heading_of(provision).map_or("", |heading| &heading.text);
        let themes = scored(suggested.themes.iter().map(|it| (it.value.as_str(), it.score)));
        let kind = scored(suggested.kind.iter().map(|it| (it.value.as_str(), it.score)));
        let modalities = scored(suggested.modalities.iter().map(|it| (it.value.as_str(), it.score)));
        table.push([&provision.id, section, &provision.text, &themes, &kind, &modalities].map(Content::from));
    }
    Ok(io::stdout().lock().write_all(table.csv().as_bytes())?)
}

/// Prints the document as a report of its own, in Akoma Ntoso.
fn akn(record: &'static Record, file: &Path, parsed: Parsed) -> Result<(), Failure> {
    let (record, symbol) = own::add_parsed(record, file, parsed)?;
    let report = record.report(symbol.as_str()).ok_or("the document is not in the record")?;
    Ok(write!(io::stdout().lock(), "{}", export::akoma_ntoso(record, report))?)
}
