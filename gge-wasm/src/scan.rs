//! What documents quote and cite.

use gge_core::export;
use gge_core::quote::{self as core, Format};
use wasm_bindgen::prelude::*;

use crate::table::written;
use crate::{Error, JsData, JsResult, builtin, checker};

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
