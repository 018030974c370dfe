//! `gge scan --jsonl`: documents as JSON Lines in, a line of findings for each out, in their order.
//!
//! The input is never held whole: lines are read in batches, each of which one thread scans. A line that cannot be read
//! becomes an error in its place, and the others go on.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use gge_core::Record;
use gge_core::quote::Format;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::config::Config;
use super::files::{self, Document};
use super::report::json::Element;
use super::report::{Report, ReportFormat};
use super::{Arguments, Out, Scan, closed, pool, progress};
use crate::output::{Failure, Outcome};
use crate::own;
use crate::page::Page;

/// How many bytes of lines a thread takes at once, so that short documents cost no more than long ones. A longer line is
/// a batch of its own.
const BATCH: usize = 256 << 10;

/// The longest line that is read, in bytes: a document of the largest size that is scanned, with all of it escaped.
const LONGEST: usize = 2 << 30;

/// A document, as a line gives it. Other keys are passed over.
#[derive(Deserialize)]
struct Line<'l> {
    /// What the document is called: anything, which comes back as it is. Null if it is missing.
    #[serde(default)]
    id: Value,
    /// The text.
    #[serde(borrow)]
    text: Cow<'l, str>,
    /// What it is written in: plain, markdown, html, source, data or notebook. Plain if it is missing.
    #[serde(borrow, default, rename = "as")]
    written_in: Option<Cow<'l, str>>,
}

/// What is told of a document.
#[derive(Serialize)]
#[cfg_attr(any(test, feature = "schemars"), derive(schemars::JsonSchema))]
#[serde(untagged)]
pub(crate) enum Answer<'t> {
    /// It was scanned.
    Scanned {
        /// What the document is called, as the line gave it.
        id: Value,
        /// What was found, in the order of the text.
        findings: Vec<Element<'t>>,
    },
    /// It could not be read.
    Unread {
        /// What the document is called. Null if that could not be read either.
        id: Value,
        /// The number of the line in its file, counted from 1.
        line: usize,
        /// Why.
        error: String,
    },
}

/// Lines of a file, and the number of the first.
struct Batch {
    first: usize,
    bytes: Vec<u8>,
}

/// What is told of a batch.
#[derive(Default)]
struct Told {
    text: String,
    documents: u64,
    is_failing: bool,
    has_unread: bool,
}

pub(super) fn run(arguments: &Arguments, record: &'static Record) -> Result<Outcome, Failure> {
    let config = Config::find(arguments.config.as_deref(), &std::env::current_dir()?)?;
    let checker = own::checker(own::with(record, &config.with)?);
    let mut page = Page::new();
    let report = Report { format: ReportFormat::Jsonl, shows_fixes: false, has_several: true, width: page.width() };
    let scan = Scan { arguments, checker, config: &config, baseline: None, report };
    let mut out = Out { page: &mut page, is_open: true };
    let progress = progress();
    let (mut is_wrong, mut is_bad) = (false, false);
    for path in &arguments.paths {
        let batches = match Batches::open(path) {
            Ok(batches) => batches,
            Err(error) => {
                is_bad = true;
                report_unread(path, &error)?;
                continue;
            }
        };
        let work = |batch: io::Result<Batch>| batch.map(|batch| scan.batch(&batch));
        pool::in_order(batches, arguments.threads(), work, |told| -> io::Result<()> {
            match told {
                Ok(told) => {
                    progress.inc(told.documents);
                    is_wrong |= told.is_failing;
                    is_bad |= told.has_unread;
                    progress.suspend(|| out.write(&told.text))
                }
                Err(error) => {
                    is_bad = true;
                    progress.suspend(|| report_unread(path, &error))
                }
            }
        })?;
    }
    progress.finish_and_clear();
    Ok(Outcome::of(is_wrong, is_bad))
}

/// Tells that a file, or the rest of it, cannot be read.
fn report_unread(path: &Path, error: &io::Error) -> io::Result<()> {
    use std::io::Write;
    writeln!(io::stderr(), "error: {}: {error}", files::name(path)).or_else(closed)
}

/// The batches of a file.
struct Batches {
    input: Box<dyn BufRead>,
    /// The number of the next line.
    next: usize,
    has_failed: bool,
}

impl Batches {
    fn open(path: &PathBuf) -> io::Result<Self> {
        let input: Box<dyn BufRead> = if path.as_os_str() == files::STANDARD_INPUT {
            Box::new(BufReader::with_capacity(BATCH, io::stdin()))
        } else {
            Box::new(BufReader::with_capacity(BATCH, File::open(path)?))
        };
        Ok(Self { input, next: 1, has_failed: false })
    }

    fn batch(&mut self) -> io::Result<Option<Batch>> {
        let (first, mut bytes) = (self.next, Vec::with_capacity(BATCH));
        while bytes.len() < BATCH {
            let before = bytes.len();
            let mut line = (&mut self.input).take(LONGEST as u64 + 1);
            line.read_until(b'\n', &mut bytes)?;
            let length = bytes.len() - before;
            if length == 0 {
                break;
            }
            if length > LONGEST {
                let reason = format!("line {} has more than {} MiB: split it", self.next, LONGEST >> 20);
                return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
            }
            self.next += 1;
        }
        Ok((!bytes.is_empty()).then_some(Batch { first, bytes }))
    }
}

impl Iterator for Batches {
    type Item = io::Result<Batch>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_failed {
            return None;
        }
        let batch = self.batch().transpose();
        self.has_failed = matches!(batch, Some(Err(_)));
        batch
    }
}

impl Scan<'_> {
    /// Scans the documents of a batch. Lines without anything on them are passed over.
    fn batch(&self, batch: &Batch) -> Told {
        let mut told = Told::default();
        let (mut from, ends) = (0, memchr::memchr_iter(b'\n', &batch.bytes).chain([batch.bytes.len()]));
        for (number, end) in (batch.first..).zip(ends) {
            let line = batch.bytes[from..end].trim_ascii();
            from = end + 1;
            if line.is_empty() {
                continue;
            }
            told.documents += 1;
            match document(line) {
                Ok((id, document)) => self.tell(id, &document, &mut told),
                Err((id, error)) => {
                    told.has_unread = true;
                    told.push(&Answer::Unread { id, line: number, error });
                }
            }
        }
        told
    }

    fn tell(&self, id: Value, document: &Document, told: &mut Told) {
        let mut scanned = self.scanned(document);
        told.is_failing |= self.leave_out_quiet(&mut scanned);
        let findings = scanned.told.iter().map(|it| Element::new(None, document, it)).collect();
        told.push(&Answer::Scanned { id, findings });
    }
}

impl Told {
    fn push(&mut self, answer: &Answer<'_>) {
        self.text.push_str(&serde_json::to_string(answer).unwrap_or_default());
        self.text.push('\n');
    }
}

/// Reads a line: what the document is called, and the document. Fails with what it is called, if that much can be read,
/// and the reason.
fn document(line: &[u8]) -> Result<(Value, Document), (Value, String)> {
    // A list would count as the values of the keys.
    if !line.starts_with(b"{") {
        return Err((Value::Null, "expected an object, as in `{\"id\": 1, \"text\": \"…\"}`".to_owned()));
    }
    let Line { id, text, written_in } = serde_json::from_slice(line).map_err(|error| {
        let id = serde_json::from_slice::<Value>(line).ok().and_then(|it| it.get("id").cloned());
        // It is one line, whose number is told beside it.
        (id.unwrap_or_default(), error.to_string().replace(" at line 1 column ", " at column "))
    })?;
    let format = match written_in.as_deref().map(Format::from_str).transpose() {
        Ok(format) => format.unwrap_or(Format::Plain),
        Err(error) => return Err((id, error.to_string())),
    };
    Ok((id, Document { name: String::new(), read: text.into_owned().into(), format }))
}
