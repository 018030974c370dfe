//! The record in the formats of other programs.

use std::fmt::Display;
use std::io::{self, BufWriter, Write};

use clap::{Args, ValueEnum};
use gge_core::compare::compare;
use gge_core::export::{self, CsvTable, Style, cite};
use gge_core::{Found, Record, Report};

use crate::output::{Failure, write_json};

/// Export the record for other programs: as data, a table, a graph, linked data, a codebook, references.
///
/// Example: gge export json > record.json
#[derive(Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct Arguments {
    /// In which format.
    format: Format,
    /// What of it, where there is a choice. Of csv a table: provisions (unless given), renderings, claims, links, profile
    /// or members. Of akn a report. Of oscal two reports, the earlier first: 2013 and 2015, unless given.
    #[arg(num_args = 0..=2)]
    what: Vec<String>,
}

const AFTER_HELP: &str = "\
Examples:
  gge export jsonl | grep '\"entry\":\"provision\"'
  gge export csv > provisions.csv             a row for each provision, for a spreadsheet
  gge export csv links > links.csv            also renderings, claims, profile, members
  gge export graphml > links.graphml          for Gephi, yEd, igraph or networkx
  gge export dot | dot -Tsvg > links.svg      for Graphviz
  gge export jsonld > record.jsonld           for triple stores
  gge export qdc > themes.qdc                 for NVivo, MAXQDA, ATLAS.ti or QualCoder
  gge export akn A/70/174 > report.xml        Akoma Ntoso
  gge export oscal 2013 2015 > mapping.json   an OSCAL mapping collection, with its gaps
  gge export ris > reports.ris                for Zotero, EndNote or Mendeley
  gge export bibtex > reports.bib             for LaTeX

What is in our words is marked as ours: columns and fields that begin with `our_`, comments, descriptions.";

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// One JSON object; `gge schema export` has its shape.
    Json,
    /// JSON Lines: an entry a line, with its kind as `entry`.
    Jsonl,
    /// A table of comma-separated values.
    Csv,
    /// The links as a graph in GraphML.
    Graphml,
    /// The links as a graph in DOT.
    Dot,
    /// Linked data in JSON-LD: schema.org and SKOS.
    Jsonld,
    /// Themes, topics and principles as a codebook of REFI-QDA.
    Qdc,
    /// A report in Akoma Ntoso 3.
    Akn,
    /// A comparison of two reports as an OSCAL mapping collection.
    Oscal,
    /// The reports as RIS records.
    Ris,
    /// The reports as BibTeX entries.
    Bibtex,
}

pub(crate) fn run(arguments: &Arguments, record: &Record) -> Result<(), Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    let what: Vec<&str> = arguments.what.iter().map(String::as_str).collect();
    match (arguments.format, what.as_slice()) {
        (Format::Json, []) => write_json(&mut out, &export::export(record))?,
        (Format::Jsonl, []) => {
            for line in export::export(record).lines() {
                serde_json::to_writer(&mut out, &line).map_err(io::Error::from)?;
                writeln!(out)?;
            }
        }
        (Format::Csv, []) => text(&mut out, &export::csv(record, CsvTable::Provisions))?,
        (Format::Csv, [table]) => text(&mut out, &export::csv(record, table.parse()?))?,
        (Format::Graphml, []) => text(&mut out, &export::graphml(record))?,
        (Format::Dot, []) => text(&mut out, &export::dot(record))?,
        (Format::Jsonld, []) => write_json(&mut out, &export::json_ld(record))?,
        (Format::Qdc, []) => text(&mut out, &export::codebook())?,
        (Format::Akn, [place]) => text(&mut out, &export::akoma_ntoso(record, report(record, place)?))?,
        (Format::Oscal, []) => oscal(&mut out, record, ["2013", "2015"])?,
        (Format::Oscal, [earlier, later]) => oscal(&mut out, record, [earlier, later])?,
        (Format::Ris, []) => references(&mut out, record, Style::Ris)?,
        (Format::Bibtex, []) => references(&mut out, record, Style::Bibtex)?,
        (Format::Csv, _) => return Err("csv has one table: write one name, as in `gge export csv links`".into()),
        (Format::Akn, _) => return Err("akn has one report: write which, as in `gge export akn A/70/174`".into()),
        (Format::Oscal, _) => {
            return Err("oscal maps one report to another: write both, as in `gge export oscal 2013 2015`".into());
        }
        _ => return Err("this format has the whole record: only csv, akn and oscal take a part".into()),
    }
    Ok(out.flush()?)
}

fn text(out: &mut impl Write, text: &impl Display) -> io::Result<()> {
    write!(out, "{text}")
}

/// Returns the report that a person names.
fn report<'r>(record: &'r Record, place: &str) -> Result<&'r Report, Failure> {
    match record.resolve(place)? {
        Found::Report(report) => Ok(report),
        found => Err(format!("`{place}` is {found}, which is no report: write its symbol or year").into()),
    }
}

fn oscal(out: &mut impl Write, record: &Record, [earlier, later]: [&str; 2]) -> Result<(), Failure> {
    let comparison = compare(record, report(record, earlier)?, report(record, later)?)?;
    let mapping = export::oscal(record, &comparison).ok_or_else(|| {
        format!("nothing of {} is in {}: there is nothing to map", comparison.earlier.symbol, comparison.later.symbol)
    })?;
    write_json(out, &mapping)
}

/// Writes a reference to each report.
fn references(out: &mut impl Write, record: &Record, style: Style) -> io::Result<()> {
    for (index, report) in record.reports().iter().enumerate() {
        let gap = if index == 0 { "" } else { "\n" };
        writeln!(out, "{gap}{}", cite(record, &Found::Report(report)).format(style))?;
    }
    Ok(())
}
