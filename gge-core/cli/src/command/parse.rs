//! A document of one's own, parsed from its text.

use std::io::{self, Write};
use std::path::Path;

use clap::{Args, ValueEnum};
use gge_core::parse::{Parsed, ParsedProvision};

use crate::output::{self, Failure, Formats, Output};
use crate::own;

/// Parse a document into its provisions, headings and notes.
///
/// The document is text as it comes out of a PDF (`pdftotext report.pdf`), a web page or a word processor, or Markdown.
/// What the parser was unsure of is told on standard error.
///
/// Example: pdftotext report.pdf - | gge parse - --json
#[derive(Args)]
pub(crate) struct Arguments {
    /// The file, or `-` for the standard input.
    file: String,
    /// Print the provisions as CSV: short for `--format csv`.
    #[arg(long, conflicts_with_all = ["format", "json"])]
    csv: bool,
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
}

impl Formats for Format {
    const JSON: Self = Self::Json;
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let parsed = own::parsed(Path::new(&arguments.file))?;
    match arguments.output.format() {
        _ if arguments.csv => csv(&parsed),
        Format::Json => output::json(&parsed),
        Format::Csv => csv(&parsed),
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
            if let Some(heading) = heading.and_then(|at| parsed.headings.get(at)) {
                writeln!(out, "\n{}", heading.text)?;
            }
        }
        writeln!(out, "\n{}\n{}", provision.id, provision.text)?;
    }
    Ok(out.flush()?)
}

/// Prints the provisions as CSV.
fn csv(parsed: &Parsed) -> Result<(), Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    out.write_all(b"id,section,text\r\n")?;
    let section = |it: &ParsedProvision| {
        it.heading.and_then(|at| parsed.headings.get(at)).map_or_else(String::new, |heading| heading.text.clone())
    };
    for it in &parsed.provisions {
        let fields = [&it.id, &section(it), &it.text].map(|field| quoted(field));
        out.write_all(fields.join(",").as_bytes())?;
        out.write_all(b"\r\n")?;
    }
    Ok(out.flush()?)
}

/// Quotes a field of CSV.
fn quoted(field: &str) -> String {
    format!("\"{}\"", field.replace('"', "\"\""))
}
