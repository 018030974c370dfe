//! The formats in which a scan is told.
//!
//! Each document is written on its own, by whichever thread read it, so that its text need not be kept; then all are put
//! together in their order.

mod coverage;
mod github;
pub(crate) mod json;
mod sarif;
mod text;

use clap::ValueEnum;
use clap::builder::PossibleValue;
use gge_core::export::{self, Table};
use gge_core::quote::{Finding, FindingKind, Format, Level};

use super::files::Document;
use super::told::{Scanned, Told};
use crate::output::Formats;
pub(super) use coverage::Coverage;

/// The format in which a scan is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For people, as a compiler tells errors.
    #[default]
    Text,
    /// Annotations of GitHub Actions, which stand beside the lines of a pull request.
    Github,
    /// SARIF 2.1.0, for code scanning and viewers.
    Sarif,
    /// A JSON array of findings.
    Json,
    /// JSON, one finding a line.
    Jsonl,
    /// A table in Markdown for each document.
    Markdown,
}

impl Formats for ReportFormat {
    const JSON: Self = Self::Json;
}

impl ReportFormat {
    /// Reads the name of a format. That of a format in which documents are written is a slip for `--as`.
    pub(crate) fn parse(name: &str) -> Result<Self, String> {
        <Self as ValueEnum>::from_str(name, false).map_err(|_| {
            let known: Vec<String> = Self::value_variants()
                .iter()
                .filter_map(Self::to_possible_value)
                .map(|it: PossibleValue| it.get_name().to_owned())
                .collect();
            match name.parse::<Format>() {
                Ok(_) => format!("a document is written in {name}, a report is not: say `--as {name}`"),
                Err(_) => format!("expected one of {}", known.join(", ")),
            }
        })
    }
}

/// How a scan is told.
#[derive(Clone, Copy, Debug)]
pub(super) struct Report {
    pub(super) format: ReportFormat,
    /// True if more than one document may be told of.
    pub(super) has_several: bool,
    /// True if it is told why something was not put right.
    pub(super) shows_fixes: bool,
    /// The width of the page in columns.
    pub(super) width: usize,
}

impl Report {
    /// Returns what stands before all documents.
    pub(super) fn head(self) -> String {
        match self.format {
            ReportFormat::Json => "[".to_owned(),
            ReportFormat::Sarif => sarif::head(),
            _ => String::new(),
        }
    }

    /// Returns what stands between the documents that are told of.
    pub(super) const fn separator(self) -> &'static str {
        match self.format {
            ReportFormat::Json | ReportFormat::Sarif => ",",
            ReportFormat::Markdown => "\n",
            _ => "",
        }
    }

    /// Writes a document. Empty if there is nothing to tell of it.
    pub(super) fn document(self, scanned: &Scanned<'_>) -> String {
        let all = scanned.told.iter();
        let document = scanned.document;
        match self.format {
            ReportFormat::Text => all.map(|it| text::diagnostic(document, it, self)).collect(),
            ReportFormat::Github => all.map(|it| github::annotation(document, it)).collect(),
            ReportFormat::Jsonl => all.map(|it| json::line(document, it)).collect(),
            ReportFormat::Json => {
                let file = self.has_several.then_some(&*document.name);
                all.map(|it| json::element(file, document, it)).collect::<Vec<_>>().join(",")
            }
            ReportFormat::Sarif => all.map(|it| sarif::result(document, it)).collect::<Vec<_>>().join(","),
            ReportFormat::Markdown if self.has_several && scanned.told.is_empty() => String::new(),
            ReportFormat::Markdown => {
                let findings: Vec<Finding<'_, '_>> = all.clone().filter_map(|it| it.finding.clone()).collect();
                let table = located(export::findings(&document.name, &findings), document, &findings).markdown();
                let ignores = all.filter(|it| it.finding.is_none());
                let ignores = ignores.map(|it| {
                    let place = document.place(it.start).unwrap_or_else(|| format!("{}:{}", it.line, it.column));
                    format!("- {place}: {}\n", it.message)
                });
                table + &ignores.collect::<String>()
            }
        }
    }

    /// Returns what stands behind all documents.
    pub(super) fn tail(self, totals: &Totals) -> String {
        match self.format {
            ReportFormat::Text if totals.documents == 0 => String::new(),
            ReportFormat::Text => totals.summary(),
            ReportFormat::Json if totals.told == 0 => "]\n".to_owned(),
            ReportFormat::Json => "\n]\n".to_owned(),
            ReportFormat::Sarif => sarif::tail(),
            ReportFormat::Markdown if totals.told == 0 => {
                format!("Citations and quotations in {} documents: nothing to tell.\n", totals.documents)
            }
            _ => String::new(),
        }
    }
}

/// Tells the places of findings in words, where lines do not tell them.
fn located(table: Table, document: &Document, findings: &[Finding<'_, '_>]) -> Table {
    let Some(places) = findings.iter().map(|it| document.place(it.start)).collect::<Option<Vec<_>>>() else {
        return table;
    };
    let mut told = Table::new(table.caption(), table.head().to_vec());
    for (place, row) in places.into_iter().zip(table.rows()) {
        told.push([place.into()].into_iter().chain(row.iter().skip(1).cloned()));
    }
    told
}

/// What was found in all documents.
#[derive(Clone, Debug, Default)]
pub(super) struct Totals {
    /// The name of the last document, and the number of all.
    last: String,
    documents: usize,
    quotations: usize,
    citations: usize,
    echoes: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
    silenced: usize,
    fixed: usize,
    /// The number of documents of which something is told.
    pub(super) told: usize,
}

impl Totals {
    /// Counts what was found in a document.
    pub(super) fn of(scanned: &Scanned<'_>, fixed: usize) -> Self {
        let count = |is_counted: &dyn Fn(&Told<'_>) -> bool| scanned.told.iter().filter(|it| is_counted(it)).count();
        let of_kind = |kind: FindingKind| count(&|it| it.is_of(kind));
        let of_level = |level: Level| count(&|it| it.level == Some(level));
        Self {
            last: scanned.document.name.clone(),
            documents: 1,
            quotations: of_kind(FindingKind::Quotation),
            citations: of_kind(FindingKind::Citation),
            echoes: of_kind(FindingKind::Echo),
            errors: of_level(Level::Error),
            warnings: of_level(Level::Warning),
            notes: of_level(Level::Note),
            silenced: scanned.silenced,
            fixed,
            told: 0,
        }
    }

    /// Counts a document of which nothing is told.
    pub(super) fn named(name: &str) -> Self {
        Self { last: name.to_owned(), documents: 1, ..Self::default() }
    }

    /// Returns the name of the last document.
    pub(super) fn name(&self) -> &str {
        &self.last
    }

    /// Returns the number of documents.
    pub(super) const fn documents(&self) -> usize {
        self.documents
    }

    /// Adds those of a further document.
    pub(super) fn add(&mut self, other: Self) {
        self.last = other.last;
        self.documents += other.documents;
        self.quotations += other.quotations;
        self.citations += other.citations;
        self.echoes += other.echoes;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.notes += other.notes;
        self.silenced += other.silenced;
        self.fixed += other.fixed;
        self.told += other.told;
    }

    /// Tells them in one line: `3 documents: 3 quotations, 12 citations: 2 errors, 1 warning`.
    fn summary(&self) -> String {
        let list = |counts: &[(usize, &str)]| {
            let some = counts.iter().filter(|(count, _)| *count > 0);
            let told = some.map(|(count, noun)| format!("{count} {noun}{}", if *count == 1 { "" } else { "s" }));
            told.collect::<Vec<_>>().join(", ")
        };
        let of = match self.documents {
            1 => crate::page::one_line(&self.last),
            several => format!("{several} documents"),
        };
        let kinds = list(&[(self.quotations, "quotation"), (self.citations, "citation")]);
        let levels = list(&[(self.errors, "error"), (self.warnings, "warning"), (self.notes, "note")]);
        let aside = |count: usize, what: &str| if count > 0 { format!(", {count} {what}") } else { String::new() };
        let silenced = aside(self.silenced, "silenced") + &aside(self.fixed, "put right");
        match (kinds.as_str(), levels.as_str()) {
            ("", "") if self.echoes == 0 => format!("{of}: nothing found{silenced}\n"),
            ("", levels) => format!("{of}: {levels}{silenced}\n"),
            (_, "") => format!("{of}: {kinds}: nothing wrong{silenced}\n"),
            _ => format!("{of}: {kinds}: {levels}{silenced}\n"),
        }
    }
}
