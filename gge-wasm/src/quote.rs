//! Quotations and citations.

use gge_core::export;
use gge_core::quote::{self as core, Check, Finding, Format};
use gge_core::text::Utf16;
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

use crate::js::{count_units, json, with};
use crate::redline::redline_json;
use crate::table::written;
use crate::{Error, JsData, JsResult, builtin, checker};

/// Where citations and findings stand.
const PLACE: &[&str] = &["start", "end"];

fn check_json(check: &Check<'_>, text: &str) -> Value {
    let matches = check.matches.iter().map(|it| with(it, json!({ "redline": redline_json(&it.redline()) })));
    let mut matches = matches.collect();
    count_units(&mut matches, &["quoted"], &Utf16::new(text));
    with(check, json!({ "matches": matches, "summary": check.to_string() }))
}

/// Which provision a quotation is from, what is wrong with it, and whether its citation fits.
///
/// # Errors
///
/// If the text is too long for a quotation.
#[wasm_bindgen(js_name = check, skip_typescript)]
pub fn check(text: &str, cited: Option<String>) -> JsResult {
    Ok(JsData::new(check_json(&checker().check(text, cited.as_deref())?, text)))
}

fn finding_json(finding: &Finding<'_, '_>, units: &Utf16<'_>) -> Value {
    let mut value = match &finding.check {
        Some(check) => with(finding, json!({ "check": check_json(check, finding.text) })),
        None => json(finding),
    };
    count_units(&mut value, PLACE, units);
    count_units(&mut value["citation"], PLACE, units);
    if let Some(edits) = value.pointer_mut("/fix/edits") {
        count_units(edits, PLACE, units);
    }
    value
}

/// What a document cites and quotes, each checked; a document of any [`Format`], `plain` text if none is given.
///
/// # Errors
///
/// For an unknown format.
#[wasm_bindgen(js_name = scan, skip_typescript)]
pub fn scan(text: &str, format: Option<String>) -> JsResult {
    let units = Utf16::new(text);
    let findings = checker().scan(text, reading(format)?);
    Ok(JsData::new(findings.iter().map(|finding| finding_json(finding, &units)).collect::<Value>()))
}

fn reading(format: Option<String>) -> Result<Format, Error> {
    Ok(format.map(|token| token.parse()).transpose()?.unwrap_or(Format::Plain))
}

/// What a document cites and quotes as a file: `csv`, `markdown` or `html`; under the name of the document, which is read
/// as any [`Format`], `plain` text if none is given.
///
/// # Errors
///
/// For an unknown format.
#[wasm_bindgen(js_name = findingsTable, skip_typescript)]
pub fn findings_table(format: &str, name: &str, text: &str, read_as: Option<String>) -> Result<String, Error> {
    written(&export::findings(name, &checker().scan(text, reading(read_as)?)), format)
}

/// What a text cites.
#[wasm_bindgen(js_name = citations, skip_typescript)]
pub fn citations(text: &str) -> JsData {
    let mut citations = json(core::citations(builtin(), text));
    count_units(&mut citations, PLACE, &Utf16::new(text));
    JsData::new(citations)
}
