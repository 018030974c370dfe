//! What other bodies did with the reports.

use gge_core::overview as core;
use gge_core::{Target, model::Uptake};
use wasm_bindgen::prelude::*;

use crate::options::Options;
use crate::record::report;
use crate::{Answer, Error, Plain, builtin};

fn target(written: Option<String>) -> Result<Option<Target>, Error> {
    Ok(written.map(|written| builtin().find_target(&written)).transpose()?)
}

/// The bodies.
///
/// # Errors
///
/// None that is known.
#[wasm_bindgen(js_name = bodies, skip_typescript)]
pub fn bodies() -> Answer {
    Plain::of(builtin().bodies())
}

/// The entries of uptake, narrowed down by `by`, `kind`, `stance`, `basis` and `touching`.
///
/// # Errors
///
/// For unknown options, tokens and bodies; as `Record::find_target` for what they touch.
pub fn uptake_by(mut options: Options) -> Answer {
    let by = options.text("by")?.map(|written| builtin().find_body(&written)).transpose()?;
    let mut entries = builtin().uptake();
    if let Some(body) = by {
        entries = entries.by(body.id.as_str());
    }
    if let Some(kind) = options.take("kind")? {
        entries = entries.kind(kind);
    }
    if let Some(stance) = options.take("stance")? {
        entries = entries.stance(stance);
    }
    if let Some(basis) = options.take("basis")? {
        entries = entries.evidence(basis);
    }
    if let Some(target) = target(options.text("touching")?)? {
        entries = entries.about(&target);
    }
    options.finish()?;
    Plain::of(&entries.collect::<Vec<&Uptake>>())
}

/// [`uptake_by`] for JavaScript.
///
/// # Errors
///
/// As [`uptake_by`].
#[wasm_bindgen(js_name = uptake, skip_typescript)]
pub fn uptake(options: JsValue) -> Answer {
    uptake_by(Options::read(options)?)
}

/// Bodies against `provisions` or `themes`.
///
/// # Errors
///
/// For other columns.
#[wasm_bindgen(js_name = uptakeMatrix, skip_typescript)]
pub fn uptake_matrix(columns: &str) -> Answer {
    Plain::of(&core::uptake_matrix(builtin(), columns.parse()?))
}

/// What was done with a provision, report or theme, in the order of time.
///
/// # Errors
///
/// As `Record::find_target`.
#[wasm_bindgen(js_name = uptakeTimeline, skip_typescript)]
pub fn uptake_timeline(written: &str) -> Answer {
    Plain::of(&core::uptake_timeline(builtin(), &builtin().find_target(written)?))
}

/// The bodies by their stance, to all or to a target.
///
/// # Errors
///
/// As `Record::find_target`.
#[wasm_bindgen(js_name = bodiesByStance, skip_typescript)]
pub fn bodies_by_stance(written: Option<String>) -> Answer {
    Plain::of(&core::bodies_by_stance(builtin(), target(written)?.as_ref()))
}

/// Who stands by all norms of a report.
///
/// # Errors
///
/// If the report is not in the record.
#[wasm_bindgen(js_name = endorsersOfAll, skip_typescript)]
pub fn endorsers_of_all(of: &str) -> Answer {
    Plain::of(&core::endorsers_of_all(builtin(), report(of)?.symbol.as_str()))
}

/// What was reportedly contested in a later Group, of all or of a target.
///
/// # Errors
///
/// As `Record::find_target`.
#[wasm_bindgen(js_name = contested, skip_typescript)]
pub fn contested(written: Option<String>) -> Answer {
    match target(written)? {
        Some(target) => Plain::of(&builtin().contested_about(&target).collect::<Vec<_>>()),
        None => Plain::of(builtin().contested()),
    }
}
