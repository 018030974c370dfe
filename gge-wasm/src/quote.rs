//! Quotations and citations.

use gge_core::export;
use gge_core::quote::{self as core, Check, Finding, Format};
use serde_json::Value;
use wasm_bindgen::prelude::*;

use crate::compare::RedlineView;
use crate::offsets::Units;
use crate::plain::{object, value_of, with};
use crate::table::written;
use crate::{Answer, Error, Plain, builtin, checker};

/// Where citations and findings stand.
const PLACE: &[&str] = &["start", "end"];

fn checked(check: &Check<'_>, text: &str) -> Value {
    let units = Units::new(text);
    let matches = check.matches.iter().map(|it| {
        let mut value = with(it, object!({ "redline": RedlineView::of(&it.redline()) }));
        units.convert(&mut value, &["quoted"]);
        value
    });
    let matches: Vec<Value> = matches.collect();
    with(check, object!({ "matches": matches, "standing": check.standing(), "summary": check.to_string() }))
}

/// Which provision a quotation is from, what is wrong with it, and whether its citation fits.
///
/// # Errors
///
/// If the text is too long for a quotation.
#[wasm_bindgen(js_name = check, skip_typescript)]
pub fn check(text: &str, cited: Option<String>) -> Answer {
    Plain::made(checked(&checker().check(text, cited.as_deref())?, text))
}

fn found(finding: &Finding<'_, '_>, units: &Units<'_>) -> Value {
    let mut value = match &finding.check {
        Some(check) => with(finding, object!({ "check": checked(check, finding.text) })),
        None => value_of(finding),
    };
    units.convert(&mut value, PLACE);
    units.convert(&mut value["citation"], PLACE);
    value
}

/// What a document cites and quotes, each checked; a document of any [`Format`], `plain` text if none is given.
///
/// # Errors
///
/// For an unknown format.
#[wasm_bindgen(js_name = scan, skip_typescript)]
pub fn scan(text: &str, format: Option<String>) -> Answer {
    let units = Units::new(text);
    let findings = checker().scan(text, reading(format)?);
    Plain::made(findings.iter().map(|finding| found(finding, &units)).collect())
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
///
/// # Errors
///
/// None that is known.
#[wasm_bindgen(js_name = citations, skip_typescript)]
pub fn citations(text: &str) -> Answer {
    let units = Units::new(text);
    let view = |citation: &core::Citation<'_, '_>| {
        let mut value = value_of(citation);
        units.convert(&mut value, PLACE);
        value
    };
    Plain::made(core::citations(builtin(), text).iter().map(view).collect())
}
