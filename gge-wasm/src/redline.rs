//! Redlines, as every function gives them.

use gge_core::compare::{self as core, Change, Comparison, Op, Redline};
use gge_core::text::Utf16;
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

use crate::js::{count_units, json, with};
use crate::{JsData, builtin};

/// The differences of two texts, word by word, with what they do to modality and qualifiers.
#[cfg(any(feature = "compare", feature = "quote", feature = "scan"))]
#[wasm_bindgen(js_name = redline, skip_typescript)]
pub fn redline(earlier: &str, later: &str) -> JsData {
    let redline = core::redline(earlier, later);
    JsData::new(with(redline_json(&redline), json!({ "expressions": redline.expressions(&builtin().finder()) })))
}

/// A redline: its changes, and all that a page shows of it.
pub(crate) fn redline_json(redline: &Redline<'_>) -> Value {
    let parts = redline.changes().iter().zip(redline.parts());
    let change = |(change, (_, earlier, later)): (&Change, (Op, &str, &str))| {
        with(change, json!({ "a_text": earlier, "b_text": later, "moved": change.moved }))
    };
    let mut changes: Value = parts.map(change).collect();
    count_units(&mut changes, &["a"], &Utf16::new(redline.earlier()));
    count_units(&mut changes, &["b"], &Utf16::new(redline.later()));
    with(redline.containment(), json!({ "changes": changes, "pieces": redline.pieces() }))
}

/// A comparison, its alignments with their redlines.
pub(crate) fn comparison_json(found: &Comparison<'_>) -> Value {
    let finder = builtin().finder();
    let mut value = json(found);
    let alignments = value["alignments"].as_array_mut().into_iter().flatten();
    for (value, it) in alignments.zip(&found.alignments) {
        value["redline"] = redline_json(it.redline());
        value["expressions"] = json(it.redline().expressions(&finder));
    }
    value
}
