//! Citing.

use gge_core::exchange::{self, Style};
use serde_json::Value;
use wasm_bindgen::prelude::*;

use crate::plain::{object, value_of};
use crate::{Answer, Plain, builtin};

/// The citation of a report, a provision, a sentence or a rendering, as one writes it, in every style; with the wording
/// before it if it is `quoting`.
///
/// # Errors
///
/// As `Record::resolve`.
#[wasm_bindgen(js_name = cite, skip_typescript)]
pub fn cite(written: &str, quoting: Option<bool>) -> Answer {
    let found = builtin().resolve(written)?;
    let citation = exchange::cite(builtin(), &found);
    let citation = if quoting == Some(true) { citation.quoting() } else { citation };
    Plain::made(object!({
        "id": found.to_string(),
        "text": citation.written(Style::Full),
        "short": citation.written(Style::Short),
        "bibtex": citation.written(Style::Bibtex),
        "csl": value_of(&citation.csl_json()).get_mut(0).map(Value::take),
        "csl_citation": citation.csl_citation(),
    }))
}
