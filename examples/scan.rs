//! What documents cite and quote, and what of it is wrong: one's own documents, checked in one command.
//!
//! `cargo run --example scan -- examples/data/speech.md --quiet`

mod page;

use std::fs;
use std::io::{self, Read, Write};
use std::process::ExitCode;

use annotate_snippets::{AnnotationKind, Element, Group, Level as Severity, Message, Origin, Renderer, Snippet};
use clap::Parser;
use gge_core::export;
use gge_core::quote::{Checker, CitationOptions, Finding, FindingKind, Format, Level, Rule, Verdict};
use gge_core::text::Truncated;
use page::{Failure, Outcome, Page, one_line};
use serde::Serialize;

/// Scan documents for citations and quotations of the reports, and check each.
///
/// An error is wrong, a warning probably so, a note is good to know. The exit code is 0 if there is no error, 1 if there is,
/// 2 for bad input.
#[derive(Parser)]
#[command(name = "scan")]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
struct Arguments {
    /// The documents; `-`, or none, is standard input.
    #[arg(default_value = "-")]
    files: Vec<String>,
    /// What they are written in: `plain`, `markdown`, `html`, `source` or `data`; else as their names end.
    #[arg(long)]
    format: Option<Format>,
    /// Print JSON.
    #[arg(long, conflicts_with = "markdown")]
    json: bool,
    /// Print a report in Markdown.
    #[arg(long)]
    markdown: bool,
    /// Print errors and warnings only, and what else makes the exit code 1.
    #[arg(long)]
    quiet: bool,
    /// List citations of all UN documents, not only of those that the record knows of or that belong to a quotation.
    #[arg(long)]
    all_citations: bool,
    /// From which level on a finding makes the exit code 1: `error`, `warning` or `note`.
    #[arg(long, default_value_t = Level::Error)]
    level: Level,
    /// As `--level note`.
    #[arg(long, conflicts_with = "level")]
    strict: bool,
}

impl Arguments {
    /// The lowest level that makes the exit code 1.
    const fn least(&self) -> Level {
        if self.strict { Level::Note } else { self.level }
    }

    /// Whether a finding makes the exit code 1.
    fn fails(&self, finding: &Finding<'_, '_>) -> bool {
        finding.level().is_some_and(|level| rank(level) <= rank(self.least()))
    }

    fn prints(&self, finding: &Finding<'_, '_>) -> bool {
        !self.quiet || is_alarming(finding) || self.fails(finding)
    }
}

/// The place of a level among all, from the worst.
fn rank(level: Level) -> Option<usize> {
    Level::ALL.iter().position(|it| *it == level)
}

/// Whether a finding is an error or a warning.
fn is_alarming(finding: &Finding<'_, '_>) -> bool {
    matches!(finding.level(), Some(Level::Error | Level::Warning))
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    page::exit_as(run(&arguments, Checker::builtin()))
}

fn run(arguments: &Arguments, checker: &Checker<'_>) -> Result<Outcome, Failure> {
    let mut outcome = Outcome::Sound;
    let mut documents = Vec::new();
    for file in &arguments.files {
        match read(file) {
            Ok(text) => documents.push((file.as_str(), text)),
            Err(error) => {
                outcome = Outcome::Bad;
                eprintln!("error: {}: {error}", Truncated(name(file)));
            }
        }
    }
    let scanned: Vec<Scanned<'_>> =
        documents.iter().map(|(file, text)| Scanned::new(arguments, checker, file, text)).collect();
    if scanned.iter().any(|it| it.findings.iter().any(|finding| arguments.fails(finding))) {
        outcome = outcome.max(Outcome::Wrong);
    }
    if arguments.json {
        let several = arguments.files.len() > 1;
        let all = scanned.iter().flat_map(|it| {
            let file = several.then_some(it.file);
            it.printed.iter().map(move |finding| Json { file, finding })
        });
        page::json(&all.collect::<Vec<_>>())?;
    } else if arguments.markdown {
        let report = |it: &Scanned<'_>| export::findings(name(it.file), &it.printed).markdown();
        let reports: Vec<String> = scanned.iter().map(report).collect();
        write!(io::stdout().lock(), "{}", reports.join("\n"))?;
    } else if !scanned.is_empty() {
        print(&mut Page::new(), &scanned)?;
    }
    Ok(outcome)
}

fn read(file: &str) -> io::Result<String> {
    let bytes = if file == "-" {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes)?;
        bytes
    } else {
        fs::read(file)?
    };
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..valid].split(|byte| *byte == b'\n').count();
        io::Error::other(format!("line {line} is not UTF-8"))
    })
}

fn name(file: &str) -> &str {
    if file == "-" { "standard input" } else { file }
}

/// A document and what was found in it.
struct Scanned<'a> {
    file: &'a str,
    text: &'a str,
    findings: Vec<Finding<'a, 'a>>,
    /// Those of the findings that are printed.
    printed: Vec<Finding<'a, 'a>>,
}

impl<'a> Scanned<'a> {
    fn new(arguments: &Arguments, checker: &Checker<'a>, file: &'a str, text: &'a str) -> Self {
        let format = arguments.format.unwrap_or_else(|| Format::of(file));
        let findings = checker.scan_with(text, format, CitationOptions::new().all(arguments.all_citations));
        let printed = findings.iter().filter(|finding| arguments.prints(finding)).cloned().collect();
        Self { file, text, findings, printed }
    }
}

/// The public shape of `--json`: an array of these.
#[derive(Serialize)]
struct Json<'a> {
    /// Which document, if there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    #[serde(flatten)]
    finding: &'a Finding<'a, 'a>,
}

fn print(page: &mut Page, scanned: &[Scanned<'_>]) -> io::Result<()> {
    let renderer = Renderer::styled().term_width(page.width());
    for it in scanned {
        for finding in &it.printed {
            let diagnostic = diagnostic(it, finding, page.width());
            writeln!(page.out, "{}\n", renderer.render(&[diagnostic]))?;
        }
        if it.printed.is_empty() && scanned.len() > 1 {
            writeln!(page.out, "{}: {}\n", one_line(name(it.file)), summary(&it.findings))?;
        }
    }
    let all = scanned.iter().flat_map(|it| &it.findings);
    let of = match scanned {
        [one] => one_line(name(one.file)),
        several => format!("{} documents", several.len()),
    };
    writeln!(page.out, "{of}: {}", summary(all))
}

/// A finding as a compiler tells it: what is wrong, where it stands, what would be right.
fn diagnostic<'a>(scanned: &'a Scanned<'_>, finding: &'a Finding<'_, '_>, width: usize) -> Group<'a> {
    let (severity, word) = match finding.level() {
        Some(Level::Error) => (Severity::ERROR, "error"),
        Some(Level::Warning) => (Severity::WARNING, "warning"),
        _ => (Severity::NOTE, "note"),
    };
    let id = finding.rule.map_or(finding.kind.as_str(), Rule::as_str);
    let told = finding.reason.clone().unwrap_or_else(|| finding.note());
    let title = filled(&told, width, word.len() + id.len() + "[]: ".len());
    let mut group = severity.primary_title(title).id(id).elements(place(scanned, finding, width));
    if is_alarming(finding) {
        group = group.elements(help(finding, width));
    }
    group
}

/// How many bytes of a line before a finding are shown at most. Each diagnostic reads them again.
const BEFORE: usize = 4096;

/// How many characters after it.
const AFTER: usize = 256;

/// The lines that a finding stands in, or where there is too much before it, its position and its words.
fn place<'a>(scanned: &'a Scanned<'_>, finding: &'a Finding<'_, '_>, width: usize) -> Vec<Element<'a>> {
    let path = name(scanned.file);
    let (before, after) = (&scanned.text[..finding.start], &scanned.text[finding.end()..]);
    let before = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
    if before.len() > BEFORE {
        let origin = Origin::path(path).line(finding.line).char_column(finding.column);
        return vec![origin.into(), Severity::NOTE.no_name().message(shortened(&one_line(finding.text), width)).into()];
    }
    let after: String = after.chars().take_while(|c| !matches!(c, '\n' | '\r')).take(AFTER).collect();
    let words = match finding.text.lines().collect::<Vec<_>>().as_slice() {
        [one] => shortened(one, width),
        // Lines as wide as paragraphs are too wide to be bracketed.
        [first, ..]
            if scanned.text[finding.start - before.len()..finding.end()].lines().any(|it| it.len() > 2 * width) =>
        {
            format!("{} …", shortened(first, width))
        }
        several => several.join("\n"),
    };
    let span = before.len()..before.len() + words.len();
    let snippet = Snippet::source(format!("{before}{words}{after}")).path(path).line_start(finding.line);
    vec![snippet.annotation(AnnotationKind::Primary.span(span)).into()]
}

/// A line without its middle, where it is too long to be underlined.
fn shortened(line: &str, width: usize) -> String {
    let most = width.saturating_sub(30).max(20);
    let length = line.chars().count();
    if length <= most {
        return line.to_owned();
    }
    let cut = |from: usize, to: usize| line.chars().skip(from).take(to - from).collect::<String>();
    let (head, tail) = (cut(0, most / 2), cut(length - most / 2, length));
    format!("{} … {}", head.trim_end(), tail.trim_start())
}

/// What would be right.
fn help<'a>(finding: &Finding<'_, '_>, width: usize) -> Vec<Message<'a>> {
    let check = finding.check.as_ref();
    let reads = check.and_then(|it| match it.verdict {
        Verdict::Paraphrase => it.matches.first().map(|lead| &lead.official),
        _ => it.corrected.as_ref(),
    });
    let reads = reads.map(|it| format!("it reads: {it}"));
    let right = check.and_then(|it| it.citation.as_ref()).map(|it| it.right.join("; ")).filter(|it| !it.is_empty());
    let right = right.or_else(|| finding.citation.as_ref()?.suggestion.clone()).map(|it| format!("cite: {it}"));
    let help = |text: String| Severity::HELP.message(filled(&text, width, "   = help: ".len()));
    reads.into_iter().chain(right).map(help).collect()
}

/// Text that is wrapped to what a margin leaves.
fn filled(text: &str, width: usize, margin: usize) -> String {
    textwrap::fill(&one_line(text), width.saturating_sub(margin).max(20))
}

/// How many of each kind there are, and how many of each level: "3 quotations, 12 citations: 2 errors, 1 warning".
fn summary<'a>(findings: impl IntoIterator<Item = &'a Finding<'a, 'a>>) -> String {
    let findings: Vec<_> = findings.into_iter().collect();
    let counted = |is_counted: &dyn Fn(&Finding<'_, '_>) -> bool, noun: &str| {
        let count = findings.iter().filter(|it| is_counted(it)).count();
        let plural = if count == 1 { "" } else { "s" };
        (count > 0).then(|| format!("{count} {noun}{plural}"))
    };
    let kinds = [FindingKind::Quotation, FindingKind::Citation];
    let kinds = kinds.into_iter().filter_map(|kind| counted(&|it| it.kind == kind, kind.as_str()));
    let levels = Level::ALL.iter().filter_map(|level| counted(&|it| it.level() == Some(*level), level.as_str()));
    let [kinds, levels] = [kinds.collect::<Vec<_>>(), levels.collect()].map(|counts| counts.join(", "));
    match (kinds.as_str(), levels.as_str()) {
        ("", _) => "nothing found".to_owned(),
        (_, "") => format!("{kinds}: nothing wrong"),
        _ => format!("{kinds}: {levels}"),
    }
}
