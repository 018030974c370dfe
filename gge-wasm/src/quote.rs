//! Quotations and citations.

use gge_core::export;
use gge_core::quote::{self as core, Check, Format};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::table::written;
use crate::{Error, JsData, JsResult, builtin, checker};

/// A check, with its result in words.
#[derive(Serialize)]
struct Told<'c> {
    #[serde(flatten)]
    check: &'c Check<'c>,
    summary: String,
}

/// Which provision a quotation is from, what is wrong with it, and whether its citation fits.
///
/// # Errors
///
/// If the text is too long for a quotation.
#[wasm_bindgen(js_name = check, skip_typescript)]
pub fn check(text: &str, cited: Option<String>) -> JsResult {
    let check = checker().check(text, cited.as_deref())?;
    Ok(JsData::of_text(Told { check: &check, summary: check.to_string() }, text))
}

/// What a document cites and quotes, each checked; a document of any [`Format`], `plain` text if none is given.
///
/// # Errors
///
/// For an unknown format.
#[wasm_bindgen(js_name = scan, skip_typescript)]
pub fn scan(text: &str, format: Option<String>) -> JsResult {
    Ok(JsData::of_text(checker().scan(text, reading(format)?), text))
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
    JsData::of_text(core::citations(builtin(), text), text)
}
