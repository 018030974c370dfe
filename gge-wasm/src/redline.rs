//! Redlines, as every function gives them.

use gge_core::compare::{Alignment, Change, Comparison, Op, Redline};
use gge_core::text::Utf16;
use serde_json::{Value, json};

use crate::builtin;
use crate::js::{count_units, with};

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
    let alignment = |it: &Alignment<'_>| {
        let expressions = it.redline().expressions(&finder);
        with(it, json!({ "redline": redline_json(it.redline()), "expressions": expressions }))
    };
    let alignments: Value = found.alignments.iter().map(alignment).collect();
    with(found, json!({ "alignments": alignments }))
}
