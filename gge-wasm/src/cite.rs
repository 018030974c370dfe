//! Citing.

use gge_core::export::{self, Style};
use serde_json::json;
use wasm_bindgen::prelude::*;

use crate::{JsData, JsResult, builtin};

/// The citation of a report, a provision, a sentence or a rendering, as one writes it, in every style; with the wording
/// before it if it is `quoting`.
///
/// # Errors
///
/// As `Record::resolve`.
#[wasm_bindgen(js_name = cite, skip_typescript)]
pub fn cite(written: &str, quoting: Option<bool>) -> JsResult {
    let found = builtin().resolve(written)?;
    let citation = export::cite(builtin(), &found);
    let citation = if quoting == Some(true) { citation.quoting() } else { citation };
    Ok(JsData::new(json!({
        "id": found.to_string(),
        "text": citation.format(Style::Un),
        "short": citation.format(Style::Short),
        "bibtex": citation.format(Style::Bibtex),
        "csl": citation.csl_item(),
        "csl_citation": citation.csl_citation(),
    })))
}
