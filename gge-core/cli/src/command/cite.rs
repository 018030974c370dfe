//! Cite a report, a provision, a sentence or a rendering.

use std::io::Write;
use std::str::FromStr;

use clap::Args;
use gge_core::export::{CslCitation, CslItem, Style, cite};
use gge_core::{Record, model::UnknownTokenError};
use serde::Serialize;

use crate::output::{self, Failure, Output};
use crate::page::Page;

/// Cite a place in the reports, with what the record holds of it and nothing else.
///
/// Example: gge cite "norm (f)" --style oscola
#[derive(Args)]
pub(crate) struct Arguments {
    /// A report, a provision, a sentence or a rendering, as people write it: `A/68/98`, `norm f`, `2013 para 23:2`.
    place: String,
    /// The style: un, short, oscola, bluebook, chicago, bibtex, ris, csl (a CSL-JSON item) or csl-citation (with the
    /// paragraph as its locator).
    #[arg(long, default_value = "un")]
    style: Format,
    /// Quote the wording.
    #[arg(long)]
    quote: bool,
    #[command(flatten)]
    output: Output,
}

/// What is printed.
#[derive(Clone, Copy)]
enum Format {
    Text(Style),
    CslJson,
    CslCitation,
}

impl FromStr for Format {
    type Err = UnknownTokenError;

    fn from_str(token: &str) -> Result<Self, UnknownTokenError> {
        match token {
            "csl" => Ok(Self::CslJson),
            "csl-citation" => Ok(Self::CslCitation),
            style => style.parse().map(Self::Text),
        }
    }
}

/// A place in every style.
#[derive(Serialize)]
#[cfg_attr(any(test, feature = "schemars"), derive(schemars::JsonSchema))]
pub(crate) struct Cited {
    /// The address.
    id: String,
    /// As the United Nations cites.
    un: String,
    /// As it cites within a text.
    short: String,
    /// As OSCOLA has it.
    oscola: String,
    /// As the Bluebook has it.
    bluebook: String,
    /// As the Chicago Manual of Style has it.
    chicago: String,
    /// For BibTeX.
    bibtex: String,
    /// For reference managers.
    ris: String,
    /// As CSL-JSON.
    csl: [CslItem; 1],
    /// As a citation of CSL-JSON, with the paragraph as its locator.
    csl_citation: CslCitation,
}

pub(crate) fn run(arguments: &Arguments, record: &Record) -> Result<(), Failure> {
    let found = record.resolve(&arguments.place)?;
    let citation = cite(record, &found);
    let citation = if arguments.quote { citation.quoting() } else { citation };
    let items = [citation.csl_item()];
    if arguments.output.is_json() {
        return output::json(&Cited {
            id: found.to_string(),
            un: citation.format(Style::Un),
            short: citation.format(Style::Short),
            oscola: citation.format(Style::Oscola),
            bluebook: citation.format(Style::Bluebook),
            chicago: citation.format(Style::Chicago),
            bibtex: citation.format(Style::Bibtex),
            ris: citation.format(Style::Ris),
            csl: items,
            csl_citation: citation.csl_citation(),
        });
    }
    let text = match arguments.style {
        Format::Text(style) => citation.format(style),
        Format::CslJson => serde_json::to_string(&items)?,
        Format::CslCitation => serde_json::to_string(&citation.csl_citation())?,
    };
    // Not wrapped: it is for other programs, and for pasting.
    Ok(writeln!(Page::new().out, "{text}")?)
}
