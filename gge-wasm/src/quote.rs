//! Quotations.

use gge_core::quote::Check;
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::{JsData, JsResult, checker};

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
