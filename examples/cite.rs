//! Cite a report, a provision, a sentence or a rendering.
//!
//! `cargo run --example cite -- "norm f" --style bibtex`

mod page;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use gge_core::Record;
use gge_core::exchange::{Style, cite};
use page::{Failure, Page};
use serde_json::{Value, json};

/// Cite a place in the reports, with what the record holds of it and nothing else.
#[derive(Parser)]
#[command(name = "cite")]
struct Arguments {
    /// A report, a provision, a sentence or a rendering, as people write it: `A/68/98`, `norm f`, `2013 para 23:2`.
    place: String,
    /// The style: full, short, bibtex, csl-json (an item) or csl-citation (with the paragraph as its locator).
    #[arg(long, default_value_t = Style::Full)]
    style: Style,
    /// Quote the wording.
    #[arg(long)]
    quote: bool,
    /// Print every style as JSON.
    #[arg(long)]
    json: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    page::exit(run(&arguments, Record::builtin()))
}

fn run(arguments: &Arguments, record: &Record) -> Result<(), Failure> {
    let found = record.resolve(&arguments.place)?;
    let citation = cite(record, &found);
    let citation = if arguments.quote { citation.quoting() } else { citation };
    if arguments.json {
        let read = |style| serde_json::from_str::<Value>(&citation.written(style));
        return page::json(&json!({
            "id": found.to_string(),
            "full": citation.written(Style::Full),
            "short": citation.written(Style::Short),
            "bibtex": citation.written(Style::Bibtex),
            "csl_json": read(Style::CslJson)?,
            "csl_citation": read(Style::CslCitation)?,
        }));
    }
    // Not wrapped: it is for other programs, and for pasting.
    Ok(writeln!(Page::new().out, "{}", citation.written(arguments.style))?)
}
