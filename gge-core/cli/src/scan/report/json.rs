//! Findings as JSON: the library's shape, with the document before it.

use gge_core::quote::{Finding, Level};
use serde::Serialize;

use super::super::files::Document;
use super::super::told::Told;

/// What is told of a place.
#[derive(Serialize)]
#[cfg_attr(any(test, feature = "schemars"), derive(schemars::JsonSchema))]
pub(crate) struct Element<'t> {
    /// The document, if there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'t str>,
    /// Where it stands in a document that is no text itself: `page 2, paragraph 14`. The line, the column and the offsets
    /// are then those of the text that was read of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    #[serde(flatten)]
    what: What<'t>,
}

#[derive(Serialize)]
#[cfg_attr(any(test, feature = "schemars"), derive(schemars::JsonSchema))]
#[serde(untagged)]
enum What<'t> {
    Finding(&'t Finding<'t, 't>),
    Ignore(Ignore<'t>),
}

/// An ignore that silences nothing. Its keys mean what those of a finding do.
#[derive(Serialize)]
#[cfg_attr(any(test, feature = "schemars"), derive(schemars::JsonSchema))]
struct Ignore<'t> {
    /// `ignore`.
    kind: &'static str,
    /// The offset of its first byte.
    start: usize,
    /// The offset behind its last byte.
    end: usize,
    /// The line that it begins in, counted from 1.
    line: usize,
    /// The column that it begins in, counted from 1, in characters.
    column: usize,
    /// The ignore as it stands.
    text: &'t str,
    /// Nothing.
    ids: [&'static str; 0],
    /// Null.
    verdict: Option<&'static str>,
    /// What is wrong with it.
    note: &'t str,
    /// `note`, unless the configuration gives it another.
    level: Option<Level>,
    /// `unused-ignore`.
    rule: Option<&'static str>,
    /// What is wrong with it.
    reason: &'t str,
}

impl<'t> Element<'t> {
    pub(in crate::scan) fn new(file: Option<&'t str>, document: &Document, told: &'t Told<'_>) -> Self {
        let what = match &told.finding {
            Some(finding) => What::Finding(finding),
            None => What::Ignore(Ignore {
                kind: "ignore",
                start: told.start,
                end: told.end,
                line: told.line,
                column: told.column,
                text: told.text,
                ids: [],
                verdict: None,
                note: &told.message,
                level: told.level,
                rule: told.rule,
                reason: &told.message,
            }),
        };
        Self { file, place: document.place(told.start), what }
    }
}

/// Writes an element of the array, each of its lines indented.
pub(super) fn element(file: Option<&str>, document: &Document, told: &Told<'_>) -> String {
    let json = serde_json::to_string_pretty(&Element::new(file, document, told)).unwrap_or_default();
    format!("\n  {}", json.replace('\n', "\n  "))
}

/// Writes a line of its own.
pub(super) fn line(document: &Document, told: &Told<'_>) -> String {
    let mut json = serde_json::to_string(&Element::new(Some(&document.name), document, told)).unwrap_or_default();
    json.push('\n');
    json
}
