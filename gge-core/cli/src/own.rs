//! Documents and layers of one's own: files that are read, parsed, and added to the record.

use std::fmt::Display;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::ptr;
use std::time::{SystemTime, UNIX_EPOCH};

use gge_core::model::{Author, Date, Symbol};
use gge_core::parse::Parsed;
use gge_core::quote::Checker;
use gge_core::record::{Layer, Problem};
use gge_core::search::SearchIndex;
use gge_core::{NewReport, Record, RecordError, Report, Source};
use gge_read::Options;

use crate::output::Failure;
use crate::scan::files;

/// The organ of a symbol that no file gives itself.
const OWN: &str = "OWN/";

/// How many doubts or problems are told: a person reads no more, and a file of nonsense has one a line.
const MOST_TOLD: usize = 20;

/// The mean length of a year, in seconds.
const YEAR_SECONDS: u64 = 31_556_952;

/// Reads a file, or standard input for `-`, and parses its text: of a Word document as it is, or as it was before its tracked
/// changes. What was unsure is told on standard error.
pub(crate) fn parsed(file: &Path, is_original: bool) -> Result<Parsed, Failure> {
    let name = file.display().to_string();
    let read = files::read(file, &name, &Options::named(&*name).original(is_original))?;
    let parsed = Report::parse(&read.text);
    tell_doubts(
        &name,
        read.doubts.iter().map(|doubt| doubt as &dyn Display).chain(parsed.doubts.iter().map(|it| it as _)),
    );
    Ok(parsed)
}

/// Tells what was unsure in a file: the first of it, and how much more there is.
fn tell_doubts<'d>(name: &str, mut doubts: impl Iterator<Item = &'d dyn Display>) {
    let mut err = io::stderr().lock();
    // The terminal may be gone.
    for doubt in doubts.by_ref().take(MOST_TOLD) {
        let _ = writeln!(err, "{name}: {doubt}");
    }
    match doubts.count() {
        0 => {}
        more => drop(writeln!(err, "{name}: {more} more like these")),
    }
}

/// A file as a report, with the symbol under which it stands in a record.
pub(crate) struct Own {
    pub(crate) symbol: Symbol,
    pub(crate) report: NewReport,
}

impl Own {
    /// Reads a file as a report, as [`of`](Self::of) makes it.
    pub(crate) fn read(file: &Path, record: &Record, symbol: Option<Symbol>) -> Result<Self, Failure> {
        Self::of(parsed(file, false)?, file, record, symbol)
    }

    /// Takes a document that was parsed from a file for a report. Its symbol is the one given, else that of the document,
    /// else `OWN/` and the name of the file; its author is who wrote the document of that symbol by the record, else the
    /// file.
    fn of(mut parsed: Parsed, file: &Path, record: &Record, symbol: Option<Symbol>) -> Result<Self, Failure> {
        let stem = file.file_stem().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
        let symbol = match symbol.or_else(|| parsed.symbol.clone()) {
            Some(symbol) => symbol,
            None => format!("{OWN}{}", slug(&stem)).parse()?,
        };
        parsed.symbol = Some(symbol.clone());
        if parsed.provisions.is_empty() {
            return Err(format!("{}: has no text", file.display()).into());
        }
        let report = record.report(symbol.as_str()).map(|report| report.author.clone());
        let process =
            || record.process_document(symbol.as_str()).map(|(process, _)| Author::Process(process.id.clone()));
        let author = report.or_else(process).unwrap_or_else(|| Author::Other(stem.clone().into()));
        let date = match parsed.date {
            Some(date) => date,
            None => this_year()?,
        };
        let mut id = format!("own-{}", slug(symbol.as_str()).to_lowercase());
        while record.source(&id).is_some() {
            id.push_str("-copy");
        }
        let title = parsed.title.clone().unwrap_or_else(|| stem.clone());
        let source = Source::new(id.into(), title, file.display().to_string());
        let report = parsed.into_report(author, Some(date), source)?;
        Ok(Self { symbol, report })
    }
}

/// Returns a record with the documents and layers of some files. It lives as long as the program.
pub(crate) fn with(record: &'static Record, files: &[impl AsRef<Path>]) -> Result<&'static Record, Failure> {
    files.iter().map(AsRef::as_ref).try_fold(record, |record, file| match file.extension() {
        Some(extension) if extension.eq_ignore_ascii_case("json") => add_layer(record, file),
        _ => Ok(add(record, file)?.0),
    })
}

/// Returns the name of a report as it is written, or the symbol of the document of a file, with the record that has it.
pub(crate) fn named(record: &'static Record, written: &str) -> Result<(&'static Record, String), Failure> {
    let file = Path::new(written);
    if !file.is_file() {
        return Ok((record, written.to_owned()));
    }
    let (record, symbol) = add(record, file)?;
    Ok((record, symbol.to_string()))
}

/// Returns a record with the document of a file, and its symbol.
fn add(record: &'static Record, file: &Path) -> Result<(&'static Record, Symbol), Failure> {
    add_parsed(record, file, parsed(file, false)?)
}

/// Returns a record with a document that was parsed from a file, and its symbol.
pub(crate) fn add_parsed(
    record: &'static Record,
    file: &Path,
    parsed: Parsed,
) -> Result<(&'static Record, Symbol), Failure> {
    let Own { symbol, report } = Own::of(parsed, file, record, None)?;
    let own = record.with(report).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok((Box::leak(Box::new(own)), symbol))
}

/// Returns a record with the layer of a file.
fn add_layer(record: &'static Record, file: &Path) -> Result<&'static Record, Failure> {
    let name = file.display();
    let json = fs::read_to_string(file).map_err(|error| format!("{name}: {error}"))?;
    let own = Layer::from_json(&json).and_then(|layer| record.with(layer));
    let own = own.map_err(|error| told(&name.to_string(), &error))?;
    Ok(Box::leak(Box::new(own)))
}

/// Returns the problems of a layer by their lines, each in a line of its own that begins with the place in the file: the
/// first of them, and how many more there are.
fn told(file: &str, error: &RecordError) -> String {
    let mut problems: Vec<&Problem> = error.problems().iter().collect();
    problems.sort_by_key(|problem| problem.line);
    let number = if problems.len() == 1 { "a problem".to_owned() } else { format!("{} problems", problems.len()) };
    let lines = problems.iter().take(MOST_TOLD).map(|problem| match problem.line {
        Some(line) => format!("\n{file}:{line}: {problem}"),
        None => format!("\n{file}: {problem}"),
    });
    let more = problems.len().saturating_sub(MOST_TOLD);
    let more = (more > 0).then(|| format!("\nand {more} more"));
    std::iter::once(format!("{file} has {number}, and nothing of it is taken")).chain(lines).chain(more).collect()
}

/// Returns the checker of a record. It lives as long as the program.
pub(crate) fn checker(record: &'static Record) -> &'static Checker<'static> {
    if ptr::eq(record, Record::builtin()) { Checker::builtin() } else { Box::leak(Box::new(Checker::new(record))) }
}

/// Returns the index of a record. It lives as long as the program.
pub(crate) fn index(record: &'static Record) -> &'static SearchIndex<'static> {
    if ptr::eq(record, Record::builtin()) {
        SearchIndex::builtin()
    } else {
        Box::leak(Box::new(SearchIndex::new(record)))
    }
}

/// Returns a name of letters, digits and hyphens.
fn slug(text: &str) -> String {
    let letters = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let name = letters.collect::<Vec<_>>().join("-");
    if name.is_empty() { "file".to_owned() } else { name }
}

/// Returns the date, to the year, of a document that has none.
fn this_year() -> Result<Date, Failure> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    Ok((1970 + seconds / YEAR_SECONDS).to_string().parse()?)
}
