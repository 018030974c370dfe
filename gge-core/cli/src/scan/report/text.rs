//! Findings as a compiler tells them.

use annotate_snippets::{AnnotationKind, Element, Group, Level as Severity, Origin, Renderer, Snippet};
use gge_core::quote::Level;

use super::super::files::Document;
use super::super::told::Told;
use super::Report;
use crate::page::one_line;

/// Writes what is told of a place, with the lines that it stands in and what would be right.
pub(super) fn diagnostic(document: &Document, told: &Told<'_>, report: Report) -> String {
    let width = report.width;
    let (severity, word) = match told.level {
        Some(Level::Error) => (Severity::ERROR, "error"),
        Some(Level::Warning) => (Severity::WARNING, "warning"),
        Some(_) => (Severity::NOTE, "note"),
        None => (Severity::NOTE.with_name("right"), "right"),
    };
    let name = told.name();
    let title = filled(&told.message, width, word.len() + name.len() + "[]: ".len());
    let not_fixed = told.not_fixed(document).filter(|_| report.shows_fixes).map(|it| format!("not put right: {it}"));
    let help: Vec<String> = told.help().into_iter().chain(not_fixed).collect();
    let help = help.iter().map(|it| Severity::HELP.message(filled(it, width, "   = help: ".len())));
    let group: Group<'_> = severity.primary_title(title).id(name).elements(place(document, told, width)).elements(help);
    format!("{}\n\n", Renderer::styled().term_width(width).render(&[group]))
}

/// How many bytes of a line before a finding are shown at most. Each diagnostic reads them again.
const BEFORE: usize = 4096;

/// How many characters after it.
const AFTER: usize = 256;

/// The lines that a finding stands in; or where there is too much before it, or no lines are, its place and its words.
fn place<'a>(document: &'a Document, told: &Told<'_>, width: usize) -> Vec<Element<'a>> {
    let (path, text) = (&*document.name, document.text());
    let (before, words, after) = (&text[..told.start], &text[told.start..told.end], &text[told.end..]);
    let words_alone = || Severity::NOTE.no_name().message(shortened(&one_line(words), width)).into();
    if let Some(place) = document.place(told.start) {
        return vec![Origin::path(format!("{path}, {place}")).into(), words_alone()];
    }
    let before = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
    if before.len() > BEFORE {
        let origin = Origin::path(path).line(told.line).char_column(told.column);
        return vec![origin.into(), words_alone()];
    }
    let after: String = after.chars().take_while(|c| !matches!(c, '\n' | '\r')).take(AFTER).collect();
    let words = match words.lines().collect::<Vec<_>>().as_slice() {
        [one] => shortened(one, width),
        // Lines as wide as paragraphs are too wide to be bracketed.
        [first, ..] if text[told.start - before.len()..told.end].lines().any(|it| it.len() > 2 * width) => {
            format!("{} …", shortened(first, width))
        }
        several => several.join("\n"),
    };
    let span = before.len()..before.len() + words.len();
    let snippet = Snippet::source(format!("{before}{words}{after}")).path(path).line_start(told.line);
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

/// Text that is wrapped to what a margin leaves.
fn filled(text: &str, width: usize, margin: usize) -> String {
    textwrap::fill(&one_line(text), width.saturating_sub(margin).max(20))
}
