//! `gge scan`: documents in, findings out.
//!
//! The paths become files ([`files`]), each of which one of several threads ([`pool`]) reads, scans, and writes as it is
//! told ([`report`]), in the order of the paths. What an author stands by is left out ([`silence`], [`baseline`]), and
//! how much each rule matters is the project's to say ([`config`]).

mod baseline;
mod config;
pub(crate) mod files;
mod fix;
pub(crate) mod lines;
mod pool;
pub(crate) mod report;
mod silence;
mod told;
mod write;

use std::io::{self, IsTerminal, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use clap::Args;
use clap::builder::RangedU64ValueParser;
use gge_core::Record;
use gge_core::model::UnknownTokenError;
use gge_core::quote::{Checker, CitationOptions, Format, Level, Rule};
use ignore::overrides::{Override, OverrideBuilder};
use indicatif::{ProgressBar, ProgressStyle};

use crate::output::{Failure, Outcome};
use crate::own;
use crate::page::Page;
use baseline::{Baseline, Known};
use config::{Config, is_rule};
use files::{Choice, Document, Source, Unread};
use fix::Fixed;
use report::{Coverage, Report, ReportFormat, Totals};
use told::Scanned;

/// Scan documents for what they quote and cite, and check each: your own texts, in one command.
///
/// An error is wrong: words that are said to be a report's and are not, or a citation of what is not there. A warning is
/// probably wrong. A note is good to know. What is right is told as well, unless --quiet is given.
///
/// A finding that you stand by is silenced by `gge: ignore RULE` in a comment at the end of its line, by
/// `<!-- gge: ignore -->` on the line before its block, or by its wording under [accept] in gge.toml.
#[derive(Args)]
#[command(after_help = AFTER_HELP)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(crate) struct Arguments {
    /// Files and folders; `-`, or none, is standard input. Of folders all that is text, Word and PDF too, but for what
    /// .gitignore leaves out.
    #[arg(default_value = files::STANDARD_INPUT, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// What the documents are written in: plain, markdown, html, source, data or notebook; else as their
    /// names end.
    #[arg(long = "as", value_name = "FORMAT")]
    written_in: Option<Format>,
    /// How to tell it: text, github, sarif, json, jsonl or markdown.
    #[arg(long, value_parser = ReportFormat::parse, default_value = "text", value_name = "FORMAT")]
    format: ReportFormat,
    /// Print JSON: short for `--format json`.
    #[arg(long, conflicts_with = "format")]
    json: bool,
    /// Tell errors and warnings only, and what else makes the exit code 1.
    #[arg(short, long)]
    quiet: bool,
    /// Only findings of this rule; may be given more than once.
    #[arg(long, value_name = "RULE", value_parser = rule)]
    only: Vec<String>,
    /// From which level on a finding makes the exit code 1.
    #[arg(long, default_value_t = Level::Error)]
    level: Level,
    /// As `--level note`.
    #[arg(long, conflicts_with = "level")]
    strict: bool,
    /// List citations of all UN documents, not only of those that the record knows of or that belong to a quotation.
    #[arg(long)]
    all_citations: bool,
    /// Only files that this glob fits, as in .gitignore, or with `!` before it all others; may be given more than once.
    #[arg(long, value_name = "GLOB")]
    glob: Vec<String>,
    /// The configuration, instead of the nearest gge.toml.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Tell only what is not in this file. If there is none, write it with all that is found now.
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Tell how many quotations and citations were seen and checked, and why the others could not be.
    #[arg(long)]
    coverage: bool,
    /// Put the official words in place of the wrong ones, where one provision fits and nothing else changes; then tell
    /// what is left.
    #[arg(long)]
    fix: bool,
    /// Print what --fix would change, and change nothing.
    #[arg(long, conflicts_with_all = ["fix", "format", "json", "baseline"])]
    diff: bool,
    /// Read JSON Lines, a document a line as `{"id": …, "text": …, "as": "markdown"}`, and print a line for each:
    /// `{"id": …, "findings": […]}`, or `{"line": …, "error": …}` where it cannot be read.
    #[arg(long, conflicts_with_all = ["written_in", "format", "json", "glob", "baseline", "coverage", "fix", "diff"])]
    jsonl: bool,
    /// How many documents to scan at once; as many as there are cores, unless given.
    #[arg(short = 'j', long, value_name = "COUNT", value_parser = RangedU64ValueParser::<usize>::new().range(1..))]
    threads: Option<usize>,
}

const AFTER_HELP: &str = "\
Examples:
  gge scan docs README.md              what is wrong in them, and what is right
  gge scan . --quiet --format github   in a pull request
  gge scan - --as html < page.html     from standard input
  gge scan --jsonl pages.jsonl         many documents, each a line

Exit codes: 0 no finding of the level; 1 there is one; 2 bad usage, or something could not be read.";

fn rule(name: &str) -> Result<String, UnknownTokenError> {
    if is_rule(name) { Ok(name.to_owned()) } else { name.parse::<Rule>().map(|rule| rule.to_string()) }
}

impl Arguments {
    /// Returns the lowest level that makes the exit code 1.
    const fn least(&self) -> Level {
        if self.strict { Level::Note } else { self.level }
    }

    const fn report_format(&self) -> ReportFormat {
        if self.json { ReportFormat::Json } else { self.format }
    }

    fn globs(&self) -> Result<Override, ignore::Error> {
        let mut globs = OverrideBuilder::new(std::env::current_dir()?);
        for glob in &self.glob {
            globs.add(glob)?;
        }
        globs.build()
    }

    /// Returns how many threads to scan with: one where there are none to start, as on WASI.
    fn threads(&self) -> usize {
        if cfg!(target_family = "wasm") {
            return 1;
        }
        let all = || thread::available_parallelism().map_or(1, NonZeroUsize::get);
        self.threads.unwrap_or_else(all)
    }
}

/// A document as it is told, when its text is not held any more.
struct Written {
    text: String,
    totals: Totals,
    coverage: Coverage,
    known: Vec<Known>,
    is_failing: bool,
    /// What was unsure in the reading of it.
    doubts: Vec<Aside>,
}

/// Something that is told beside the findings, on standard error.
struct Aside {
    severity: &'static str,
    text: String,
}

impl Aside {
    fn new(is_wrong: bool, name: &str, what: &impl std::fmt::Display) -> Self {
        let severity = if is_wrong { "warning" } else { "note" };
        Self { severity, text: format!("{}: {what}", gge_core::text::Truncated(name)) }
    }
}

/// What is the same for all documents.
struct Scan<'a> {
    arguments: &'a Arguments,
    checker: &'a Checker<'a>,
    config: &'a Config,
    baseline: Option<&'a Baseline>,
    report: Report,
}

pub(crate) fn run(arguments: &Arguments, record: &'static Record) -> Result<Outcome, Failure> {
    if arguments.jsonl {
        return lines::run(arguments, record);
    }
    if arguments.fix && arguments.paths.iter().any(|it| it.as_os_str() == files::STANDARD_INPUT) {
        return Err("standard input cannot be written: name files, or say --diff".into());
    }
    let config = Config::find(arguments.config.as_deref(), &folder_of(&arguments.paths)?)?;
    let globs = arguments.globs()?;
    let baseline = arguments.baseline.as_deref().map(Baseline::read).transpose()?.flatten();
    let own = [config.file.clone(), arguments.baseline.clone()];
    let choice = Choice { globs: [config.globs.clone(), globs], own: own.into_iter().flatten().collect() };
    let mut page = Page::new();
    let report = Report {
        format: arguments.report_format(),
        shows_fixes: arguments.fix,
        has_several: arguments.paths.len() > 1 || arguments.paths.iter().any(|it| it.is_dir()),
        width: page.width(),
    };
    let checker = own::checker(own::with(record, &config.with)?);
    let scan = Scan { arguments, checker, config: &config, baseline: baseline.as_ref(), report };
    let mut out = Out { page: &mut page, is_open: true };
    let (mut totals, mut coverage) = (Totals::default(), Coverage::default());
    let mut written = arguments.baseline.as_deref().map(Baseline::empty).unwrap_or_default();
    let (mut is_wrong, mut is_bad) = (false, false);
    let progress = progress();
    if !arguments.diff {
        out.write(&report.head())?;
    }
    let sources = files::sources(&arguments.paths, &choice);
    let work = |source: Result<Source, Unread>| source.and_then(|source| scan.document(&source));
    pool::in_order(sources, arguments.threads(), work, |result| -> io::Result<()> {
        progress.inc(1);
        match result {
            Ok(document) => {
                let separator = if totals.told > 0 && !document.text.is_empty() { report.separator() } else { "" };
                is_wrong |= document.is_failing;
                written.add(document.totals.name(), document.known);
                totals.add(document.totals);
                coverage.add(document.coverage);
                let told = document.doubts.iter().filter(|it| it.severity != "note" || !arguments.quiet);
                for Aside { severity, text } in told {
                    progress.suspend(|| writeln!(io::stderr(), "{severity}: {text}")).or_else(closed)?;
                }
                progress.suspend(|| out.write(&format!("{separator}{}", document.text)))
            }
            Err(unread) => {
                is_bad |= unread.is_failure();
                if unread.is_told() {
                    let severity = if unread.is_failure() { "error" } else { "warning" };
                    progress.suspend(|| writeln!(io::stderr(), "{severity}: {unread}")).or_else(closed)?;
                }
                Ok(())
            }
        }
    })?;
    progress.finish_and_clear();
    if !arguments.diff {
        out.write(&report.tail(&totals))?;
    }
    if arguments.coverage {
        out.beside(report.format, &coverage.summary())?;
    }
    if totals.documents() == 0 && !is_bad {
        writeln!(io::stderr(), "error: no document there")?;
        return Ok(Outcome::Bad);
    }
    if let (Some(file), None) = (&arguments.baseline, &baseline) {
        written.write(file)?;
        let count = written.count();
        let noun = if count == 1 { "finding" } else { "findings" };
        writeln!(io::stderr(), "{}: written, with {count} {noun}", file.display())?;
        return Ok(Outcome::of(false, is_bad));
    }
    if config.covers(&arguments.paths) {
        for wording in config.unused() {
            writeln!(io::stderr(), "note: {}: accepted but found nowhere: “{wording}”", config.name())?;
        }
    }
    Ok(Outcome::of(is_wrong, is_bad))
}

impl Scan<'_> {
    /// Reads a document, scans it, puts right what is to be, and writes what is told of it.
    fn document(&self, source: &Source) -> Result<Written, Unread> {
        let mut document = source.read(self.arguments.written_in)?;
        let doubts = document.doubts().map(|(is_wrong, doubt)| Aside::new(is_wrong, &document.name, doubt)).collect();
        let written = self.fixed_and_written(source, &mut document)?;
        Ok(Written { doubts, ..written })
    }

    /// Scans a document, puts right what is to be, and writes what is told of it.
    fn fixed_and_written(&self, source: &Source, document: &mut Document) -> Result<Written, Unread> {
        let scanned = self.scanned(document);
        let fixed = if self.arguments.fix || self.arguments.diff { Fixed::of(&scanned) } else { None };
        if self.arguments.diff {
            let text = fixed.as_ref().map(|it| it.diff(document)).unwrap_or_default();
            return Ok(Written { is_failing: fixed.is_some(), text, ..Written::none(document) });
        }
        let Some(Fixed { text, count }) = fixed else { return Ok(self.written(scanned, 0)) };
        drop(scanned);
        source.write(&text)?;
        document.read.text = text;
        Ok(self.written(self.scanned(document), count))
    }

    /// Scans a document. Of what is found, what is silenced, known or not asked for is left out.
    fn scanned<'d>(&'d self, document: &'d Document) -> Scanned<'d> {
        let options = CitationOptions::new().all(self.arguments.all_citations);
        let findings = self.checker.scan_with(document.text(), document.format, options);
        let mut scanned = Scanned::new(document, findings, self.config);
        let coverage = Coverage::of(&scanned);
        scanned.coverage.add(coverage);
        if !self.arguments.only.is_empty() {
            scanned.told.retain(|it| it.rule.is_some_and(|rule| self.arguments.only.iter().any(|only| only == rule)));
        }
        if let Some(baseline) = self.baseline {
            scanned.silenced += baseline.take_known(&document.name, &mut scanned.told);
        }
        scanned
    }

    /// Leaves out what --quiet does not tell. Returns whether something makes the exit code 1.
    fn leave_out_quiet(&self, scanned: &mut Scanned<'_>) -> bool {
        let least = self.arguments.least();
        if self.arguments.quiet {
            scanned.told.retain(|it| it.is_alarming() || it.is_at_least(least));
        }
        scanned.told.iter().any(|it| it.is_at_least(least))
    }

    /// Writes what is told of a document.
    fn written(&self, mut scanned: Scanned<'_>, fixed: usize) -> Written {
        let known = match (&self.arguments.baseline, self.baseline) {
            (Some(_), None) => scanned.told.iter().filter_map(Known::of).collect(),
            _ => Vec::new(),
        };
        let mut totals = Totals::of(&scanned, fixed);
        let coverage = std::mem::take(&mut scanned.coverage);
        let is_failing = self.leave_out_quiet(&mut scanned);
        let text = self.report.document(&scanned);
        totals.told = usize::from(!text.is_empty());
        Written { text, totals, coverage, known, is_failing, doubts: Vec::new() }
    }
}

impl Written {
    /// A document of which nothing is told.
    fn none(document: &Document) -> Self {
        let totals = Totals::named(&document.name);
        let coverage = Coverage::default();
        Self { text: String::new(), totals, coverage, known: Vec::new(), is_failing: false, doubts: Vec::new() }
    }
}

/// Returns the folder from which a configuration is looked for: the one in which all is, if there is one path, else the
/// current one.
fn folder_of(paths: &[PathBuf]) -> io::Result<PathBuf> {
    let current = std::env::current_dir()?;
    match paths {
        [path] if path.as_os_str() != files::STANDARD_INPUT => {
            let path = path.canonicalize().unwrap_or_else(|_| current.join(path));
            Ok(if path.is_dir() { path } else { path.parent().map_or(current, Path::to_path_buf) })
        }
        _ => Ok(current),
    }
}

/// Standard output, until nobody reads it any more: what is found still makes the exit code.
struct Out<'p> {
    page: &'p mut Page,
    is_open: bool,
}

impl Out<'_> {
    fn write(&mut self, text: &str) -> io::Result<()> {
        if self.is_open && !text.is_empty() {
            let written = self.page.out.write_all(text.as_bytes()).and_then(|()| self.page.out.flush());
            self.is_open = written.is_ok();
            return written.or_else(closed);
        }
        Ok(())
    }
}

impl Out<'_> {
    /// Writes what is told besides: on standard error where standard output is for programs.
    fn beside(&mut self, format: ReportFormat, text: &str) -> io::Result<()> {
        if format == ReportFormat::Text {
            self.write(text)
        } else {
            io::stderr().write_all(text.as_bytes()).or_else(closed)
        }
    }
}

/// Takes a pipe that is closed for no fault.
fn closed(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::BrokenPipe { Ok(()) } else { Err(error) }
}

/// The time after which a scan is long enough to show how far it is.
const PATIENCE: Duration = Duration::from_millis(100);

/// Counts documents on a terminal, and nowhere else. A thread of its own keeps it moving, which WASI has not.
fn progress() -> ProgressBar {
    if cfg!(target_family = "wasm") || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {pos} documents, {elapsed}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(PATIENCE);
    bar
}
