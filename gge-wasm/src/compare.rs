//! Comparing: tables, reports, provisions, words.

use gge_core::Link;
use gge_core::compare::{self as core, Baseline, Drift, Step};
use gge_core::export;
use gge_core::overview::{self, TableWording};
use gge_core::record::Filter;
use gge_core::text::Utf16;
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

use crate::js::{count_units, json, with};
use crate::place::{place_at, provision_at};
use crate::redline::{comparison_json, redline_json};
use crate::table::{unknown, written};
use crate::{Error, JsData, JsResult, builtin};

/// Two reports, the earlier one first: what the later one did with the wording of the earlier.
///
/// # Errors
///
/// If a report is not in the record, or as `compare::compare`.
#[wasm_bindgen(js_name = compare, skip_typescript)]
pub fn compare(earlier: &str, later: &str) -> JsResult {
    let found = core::compare(builtin(), builtin().find_report(earlier)?, builtin().find_report(later)?)?;
    Ok(JsData::new(comparison_json(&found)))
}

fn table(wording: Option<String>) -> Result<overview::Cumulative<'static>, Error> {
    let wording = wording.map(|token| token.parse()).transpose()?.unwrap_or(TableWording::Official);
    Ok(overview::cumulative(builtin(), wording))
}

/// The cumulative table: themes by reports, each entry with what was new in it.
///
/// # Errors
///
/// For an unknown wording.
#[wasm_bindgen(js_name = cumulative, skip_typescript)]
pub fn cumulative(wording: Option<String>) -> JsResult {
    let table = table(wording)?;
    let mut value = with(&table, json!({ "caveats": table.caveats().collect::<Vec<_>>() }));
    count_units_of_novelty(&mut value);
    Ok(JsData::new(value))
}

/// Turns the ranges of spans into code units: of each novelty in a value.
fn count_units_of_novelty(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(count_units_of_novelty),
        Value::Object(map) => {
            let text = map.get("text").and_then(Value::as_str).map(str::to_owned);
            match (map.get_mut("spans"), text) {
                (Some(spans), Some(text)) => count_units(spans, &["range"], &Utf16::new(&text)),
                _ => map.values_mut().for_each(count_units_of_novelty),
            }
        }
        _ => {}
    }
}

/// The cumulative table as a file: `csv`, `markdown` or `html`; `wide`, for people, or `long`, for programs.
///
/// # Errors
///
/// For an unknown format, shape or wording.
#[wasm_bindgen(js_name = cumulativeTable, skip_typescript)]
pub fn cumulative_table(format: &str, shape: Option<String>, wording: Option<String>) -> Result<String, Error> {
    let table = table(wording)?;
    let table = match shape.as_deref() {
        None | Some("wide") => export::wide_table(&table),
        Some("long") => export::long_table(&table),
        Some(other) => return Err(unknown("shape", other, "`wide` or `long`")),
    };
    written(&table, format)
}

/// Which words of a provision, sentence or rendering, as one writes it, stood in earlier reports; null where it has no text.
///
/// # Errors
///
/// As `Record::resolve`, and for a report.
#[wasm_bindgen(js_name = novelty, skip_typescript)]
pub fn novelty(written: &str) -> JsResult {
    let place = place_at(written)?;
    let mut value = json(core::novelty(builtin(), &place, Baseline::Earlier));
    count_units_of_novelty(&mut value);
    Ok(JsData::new(value))
}

/// Where a wording, as one writes it, comes from, and where it went.
///
/// # Errors
///
/// As `Record::resolve`, and for a report.
#[wasm_bindgen(js_name = lineage, skip_typescript)]
pub fn lineage(written: &str) -> JsResult {
    let found = core::lineage(builtin(), &place_at(written)?);
    let step = |step: &Step<'_>| with(step, json!({ "redline": redline_json(step.redline()) }));
    let steps: Value = found.steps.iter().map(step).collect();
    Ok(JsData::new(with(&found, json!({ "steps": steps }))))
}

/// How secondary sources depart from the official wording: of a provision or sentence as one writes it, or all of them.
///
/// # Errors
///
/// As `Record::resolve`, and for a report or a rendering.
#[wasm_bindgen(js_name = drift, skip_typescript)]
pub fn drift(written: Option<String>) -> JsResult {
    let found = match written {
        Some(written) => core::drift_from(builtin(), &provision_at(&written)?.1),
        None => core::drift(builtin()),
    };
    let drift = |drift: &Drift<'_>| with(drift, json!({ "redline": redline_json(drift.redline()) }));
    Ok(JsData::new(found.iter().map(drift).collect::<Value>()))
}

/// Which modal expressions a report uses, in all or in the provisions that fit a filter.
///
/// # Errors
///
/// If a report is not in the record.
pub fn profile(of: &str, filter: Filter) -> JsResult {
    Ok(JsData::new(core::profile(builtin(), builtin().find_report(of)?, filter.resolved(builtin())?)))
}

/// The change of modal expressions from one report to another, as for [`profile`].
///
/// # Errors
///
/// As [`profile`].
pub fn profile_change(earlier: &str, later: &str, filter: Filter) -> JsResult {
    let filter = filter.resolved(builtin())?;
    let profile =
        |written: &str| Ok::<_, Error>(core::profile(builtin(), builtin().find_report(written)?, filter.clone()));
    Ok(JsData::new(core::profile_change(&profile(earlier)?, &profile(later)?)))
}

/// The links of the record that begin or end at a provision or sentence as one writes it, or all of them, each with its
/// reason.
///
/// # Errors
///
/// As `Record::resolve`, and for a report or a rendering.
#[wasm_bindgen(js_name = links, skip_typescript)]
pub fn links(written: Option<String>) -> JsResult {
    let view = |link: &Link| with(link, json!({ "reason": link.reason() }));
    let links: Value = match written {
        None => builtin().links().iter().map(view).collect(),
        Some(written) => {
            let (_, address) = provision_at(&written)?;
            builtin().links_to(&address).chain(builtin().links_from(&address)).map(view).collect()
        }
    };
    Ok(JsData::new(links))
}
