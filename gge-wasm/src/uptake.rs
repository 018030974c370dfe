//! What other bodies did with the reports.

use gge_core::overview as core;
use gge_core::record::Uptakes;
use gge_core::{
    Target,
    model::{BodyKind, Evidence, Stance},
};
use serde::Deserialize;
use serde_json::Value;
use wasm_bindgen::prelude::*;

use crate::js::json;
use crate::{Error, JsData, JsResult, builtin};

/// The options of [`uptake`].
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct UptakeOptions {
    by: Option<String>,
    kind: Option<BodyKind>,
    stance: Option<Stance>,
    basis: Option<Evidence>,
    touching: Option<String>,
}

fn target(written: Option<String>) -> Result<Option<Target>, Error> {
    Ok(written.map(|written| builtin().find_target(&written)).transpose()?)
}

/// The bodies.
#[wasm_bindgen(js_name = bodies, skip_typescript)]
pub fn bodies() -> JsData {
    JsData::new(builtin().bodies())
}

/// The entries of uptake, narrowed down by `by`, `kind`, `stance`, `basis` and `touching`.
///
/// # Errors
///
/// For unknown bodies; as `Record::find_target` for what they touch.
pub fn uptake(options: UptakeOptions) -> JsResult {
    let UptakeOptions { by, kind, stance, basis, touching } = options;
    let mut entries = builtin().uptake();
    if let Some(body) = by.map(|written| builtin().find_body(&written)).transpose()? {
        entries = entries.by(body.id.as_str());
    }
    entries = kind.into_iter().fold(entries, Uptakes::kind);
    entries = stance.into_iter().fold(entries, Uptakes::stance);
    entries = basis.into_iter().fold(entries, Uptakes::evidence);
    if let Some(target) = target(touching)? {
        entries = entries.about(&target);
    }
    Ok(JsData::new(entries.map(json).collect::<Value>()))
}

/// Bodies against `provisions` or `themes`.
///
/// # Errors
///
/// For other columns.
#[wasm_bindgen(js_name = uptakeMatrix, skip_typescript)]
pub fn uptake_matrix(columns: &str) -> JsResult {
    Ok(JsData::new(core::uptake_matrix(builtin(), columns.parse()?)))
}

/// What was done with a provision, report or theme, in the order of time.
///
/// # Errors
///
/// As `Record::find_target`.
#[wasm_bindgen(js_name = uptakeTimeline, skip_typescript)]
pub fn uptake_timeline(written: &str) -> JsResult {
    Ok(JsData::new(core::uptake_timeline(builtin(), &builtin().find_target(written)?)))
}

/// The bodies by their stance, to all or to a target.
///
/// # Errors
///
/// As `Record::find_target`.
#[wasm_bindgen(js_name = bodiesByStance, skip_typescript)]
pub fn bodies_by_stance(written: Option<String>) -> JsResult {
    Ok(JsData::new(core::bodies_by_stance(builtin(), target(written)?.as_ref())))
}

/// Who stands by all norms of a report.
///
/// # Errors
///
/// If the report is not in the record.
#[wasm_bindgen(js_name = endorsersOfAll, skip_typescript)]
pub fn endorsers_of_all(of: &str) -> JsResult {
    Ok(JsData::new(core::endorsers_of_all(builtin(), builtin().find_report(of)?.symbol.as_str())))
}

/// What was reportedly contested in a later Group, of all or of a target.
///
/// # Errors
///
/// As `Record::find_target`.
#[wasm_bindgen(js_name = contested, skip_typescript)]
pub fn contested(written: Option<String>) -> JsResult {
    Ok(match target(written)? {
        Some(target) => JsData::new(builtin().contested_about(&target).collect::<Vec<_>>()),
        None => JsData::new(builtin().contested()),
    })
}
