//! What documents cite, quote and echo, and what of it is wrong: one's own documents, checked in one command.
//!
//! `cargo run --example scan -- examples/data/speech.md --quiet`

mod page;

use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Message, Origin, Renderer, Snippet};
use clap::Parser;
use gge_core::exchange;
use gge_core::quote::{Checker, Finding, FindingKind, Format};
use gge_core::text::Shown;
use page::{Failure, Outcome, Page, one_line};
use serde::Serialize;

/// Scan documents for citations, quotations and echoes of the reports, and check each.
///
/// The exit code is 0 if nothing is wrong, 1 if something is, 2 for bad input.
#[derive(Parser)]
#[command(name = "scan")]
struct Arguments {
    /// The documents; `-`, or none, is standard input.
    #[arg(default_value = "-")]
    files: Vec<String>,
    /// What they are written in: `plain` or `markdown`; else as their names end (.md, .markdown).
    #[arg(long)]
    format: Option<Format>,
    /// Print JSON.
    #[arg(long, conflicts_with = "markdown")]
    json: bool,
    /// Print a report in Markdown.
    #[arg(long)]
    markdown: bool,
    /// Print only what is wrong.
    #[arg(long)]
    quiet: bool,
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
                eprintln!("error: {}: {error}", Shown(name(file)));
            }
        }
    }
    let scanned: Vec<Scanned<'_>> =
        documents.iter().map(|(file, text)| Scanned::new(arguments, checker, file, text)).collect();
    if scanned.iter().any(|it| it.findings.iter().any(|finding| !finding.is_sound())) {
        outcome = outcome.max(Outcome::Wrong);
    }
    if arguments.json {
        let several = arguments.files.len() > 1;
        let all = scanned.iter().flat_map(|it| {
            let file = several.then_some(it.file);
            it.findings.iter().map(move |finding| Json::new(file, finding))
        });
        page::json(&all.collect::<Vec<_>>())?;
    } else if arguments.markdown {
        let report = |it: &Scanned<'_>| exchange::findings(name(it.file), &it.findings).markdown();
        let reports: Vec<String> = scanned.iter().map(report).collect();
        write!(io::stdout().lock(), "{}", reports.join("\n"))?;
    } else if !scanned.is_empty() {
        print(&mut Page::new(), &scanned, if arguments.quiet { "nothing wrong" } else { "nothing found" })?;
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
}

impl<'a> Scanned<'a> {
    fn new(arguments: &Arguments, checker: &Checker<'a>, file: &'a str, text: &'a str) -> Self {
        let extension = Path::new(file).extension().unwrap_or_default();
        let is_markdown = ["md", "markdown"].iter().any(|it| extension.eq_ignore_ascii_case(it));
        let format = arguments.format.unwrap_or(if is_markdown { Format::Markdown } else { Format::Plain });
        let mut findings = checker.scan(text, format);
        findings.retain(|finding| !arguments.quiet || !finding.is_sound());
        Self { file, text, findings }
    }
}

/// The public shape of `--json`: an array of these.
#[derive(Serialize)]
struct Json<'a> {
    /// Which document, if there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    kind: FindingKind,
    start: usize,
    end: usize,
    line: usize,
    column: usize,
    ids: Vec<String>,
    verdict: &'static str,
    note: String,
}

impl<'a> Json<'a> {
    fn new(file: Option<&'a str>, finding: &Finding<'_, '_>) -> Self {
        Self {
            file,
            kind: finding.kind,
            start: finding.start,
            end: finding.end(),
            line: finding.line,
            column: finding.column,
            ids: finding.ids(),
            verdict: finding.verdict(),
            note: finding.note(),
        }
    }
}

fn print(page: &mut Page, scanned: &[Scanned<'_>], nothing: &str) -> io::Result<()> {
    let renderer = Renderer::styled().term_width(page.width());
    for it in scanned {
        for finding in &it.findings {
            let diagnostic = diagnostic(it, finding, page.width());
            writeln!(page.out, "{}\n", renderer.render(&[diagnostic]))?;
        }
        if it.findings.is_empty() && scanned.len() > 1 {
            writeln!(page.out, "{}: {nothing}\n", one_line(name(it.file)))?;
        }
    }
    writeln!(page.out, "{}", summary(scanned, nothing))
}

/// A finding as a compiler tells it: what it is, where it stands, what would be right.
fn diagnostic<'a>(scanned: &'a Scanned<'_>, finding: &'a Finding<'_, '_>, width: usize) -> Group<'a> {
    let level = if finding.is_sound() { Level::NOTE } else { Level::ERROR };
    let title = filled(&finding.note(), width, "error[quotation]: ".len());
    let mut group = level.primary_title(title).id(finding.kind.as_str()).elements(place(scanned, finding, width));
    if !finding.is_sound() {
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
        return vec![origin.into(), Level::NOTE.no_name().message(shortened(&one_line(finding.text), width)).into()];
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
    let corrected = check.and_then(|it| it.corrected.as_ref()).map(|it| format!("it reads: {it}"));
    let right = check.and_then(|it| it.citation.as_ref()).map(|it| it.right.join("; ")).filter(|it| !it.is_empty());
    let right = right.or_else(|| finding.citation.as_ref()?.suggestion.clone()).map(|it| format!("cite: {it}"));
    let help = |text: String| Level::HELP.message(filled(&text, width, "   = help: ".len()));
    corrected.into_iter().chain(right).map(help).collect()
}

/// Text that is wrapped to what a margin leaves.
fn filled(text: &str, width: usize, margin: usize) -> String {
    textwrap::fill(&one_line(text), width.saturating_sub(margin).max(20))
}

/// How many of each kind there are, and how many of them are wrong.
fn summary(scanned: &[Scanned<'_>], nothing: &str) -> String {
    let all = || scanned.iter().flat_map(|it| &it.findings);
    let count = |kind: FindingKind| {
        let count = all().filter(|it| it.kind == kind).count();
        let wrong = all().filter(|it| it.kind == kind && !it.is_sound()).count();
        let plural = if count == 1 { "" } else { "s" };
        let wrong = if wrong > 0 { format!(" ({wrong} wrong)") } else { String::new() };
        (count > 0).then(|| format!("{count} {kind}{plural}{wrong}"))
    };
    let counts: Vec<String> = FindingKind::ALL.iter().copied().filter_map(count).collect();
    let what = if counts.is_empty() { nothing.to_owned() } else { counts.join(", ") };
    match scanned {
        [one] => format!("{}: {what}", one_line(name(one.file))),
        several => format!("{} documents: {what}", several.len()),
    }
}
