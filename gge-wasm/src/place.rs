//! Places as people write them.

use wasm_bindgen::prelude::*;

use crate::{JsData, JsResult, builtin};

/// Finds the place that somebody wrote down: as `Record::resolve`.
///
/// # Errors
///
/// As `Record::resolve`.
#[wasm_bindgen(js_name = resolve, skip_typescript)]
pub fn resolve(written: &str) -> JsResult {
    Ok(JsData::new(builtin().resolve(written)?))
}
