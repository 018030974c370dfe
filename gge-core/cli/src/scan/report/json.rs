//! Findings as JSON: the library's shape, with the document before it.

use gge_core::quote::{Finding, Level};
use serde::Serialize;

use super::super::told::Told;

/// What is told of a place.
#[derive(Serialize)]
struct Element<'t> {
    /// The document, if there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'t str>,
    #[serde(flatten)]
    what: What<'t>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum What<'t> {
    Finding(&'t Finding<'t, 't>),
    Ignore(Ignore<'t>),
}

/// An ignore that silences nothing. Its keys mean what those of a finding do.
#[derive(Serialize)]
struct Ignore<'t> {
    kind: &'static str,
    start: usize,
    end: usize,
    line: usize,
    column: usize,
    text: &'t str,
    ids: [&'static str; 0],
    verdict: Option<&'static str>,
    note: &'t str,
    level: Option<Level>,
    rule: Option<&'static str>,
    reason: &'t str,
}

impl<'t> Element<'t> {
    fn new(file: Option<&'t str>, told: &'t Told<'_>) -> Self {
        let what = match &told.finding {
            Some(finding) => What::Finding(finding),
            None => What::Ignore(Ignore {
                kind: "ignore",
                start: told.start,
                end: told.end,
                line: told.line,
                column: told.column,
                text: &told.text,
                ids: [],
                verdict: None,
                note: &told.message,
                level: told.level,
                rule: told.rule,
                reason: &told.message,
            }),
        };
        Self { file, what }
    }
}

/// Writes an element of the array, each of its lines indented.
pub(super) fn element(file: Option<&str>, told: &Told<'_>) -> String {
    let json = serde_json::to_string_pretty(&Element::new(file, told)).unwrap_or_default();
    format!("\n  {}", json.replace('\n', "\n  "))
}

/// Writes a line of its own.
pub(super) fn line(file: &str, told: &Told<'_>) -> String {
    let mut json = serde_json::to_string(&Element::new(Some(file), told)).unwrap_or_default();
    json.push('\n');
    json
}
