//! The record: reports, provisions, sources, and where the sources disagree.

use std::collections::BTreeMap;

use gge_core::quote::{CitationStatus, FindingKind, Format, Level, Rule, Standing, Verdict};
use gge_core::record::{Filter, ItemKind, MatchLevel};
use gge_core::{
    Coverage, DATA_VERSION, Fidelity, Kind, Modality, Provision, Report, Theme,
    model::{BodyKind, Evidence, Matter, Principle, Stance, Topic},
};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

use crate::js::with;
pub use crate::place::resolve;
use crate::place::{provision_at, subject_at};
use crate::{JsData, JsResult, builtin};

/// The version of this package.
#[wasm_bindgen(js_name = version, skip_typescript)]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// The version of the data.
#[wasm_bindgen(js_name = dataVersion, skip_typescript)]
pub fn data_version() -> String {
    DATA_VERSION.to_owned()
}

/// Gives the vocabularies that a page offers to choose from: their tokens, and what these mean.
macro_rules! vocabularies {
    ($($key:literal $name:ident,)+) => {
        /// The tokens of the vocabularies that a page offers to choose from.
        #[wasm_bindgen(js_name = vocabularies, skip_typescript)]
        pub fn vocabularies() -> JsData {
            JsData::new(json!({ $($key: $name::ALL,)+ }))
        }

        /// The meaning of each of these tokens, in our words: an object a vocabulary, from token to sentence. It is data of
        /// the package, and no function of it.
        pub fn meanings() -> JsData {
            JsData::new(json!({
                $($key: $name::ALL.iter().map(|it| (it.as_str(), it.description())).collect::<BTreeMap<_, _>>(),)+
            }))
        }
    };
}

vocabularies! {
    "body_kind" BodyKind,
    "citation_status" CitationStatus,
    "coverage" Coverage,
    "evidence" Evidence,
    "fidelity" Fidelity,
    "finding_kind" FindingKind,
    "finding_level" Level,
    "format" Format,
    "item_kind" ItemKind,
    "kind" Kind,
    "matter" Matter,
    "modality" Modality,
    "principle" Principle,
    "reach" MatchLevel,
    "rule" Rule,
    "stance" Stance,
    "standing" Standing,
    "theme" Theme,
    "topic" Topic,
    "verdict" Verdict,
}

/// The reports.
#[wasm_bindgen(js_name = reports, skip_typescript)]
pub fn reports() -> JsData {
    let view = |report: &Report| with(report, json!({ "year": report.year(), "url": report.url() }));
    JsData::new(builtin().reports().iter().map(view).collect::<Value>())
}

/// The sources.
#[wasm_bindgen(js_name = sources, skip_typescript)]
pub fn sources() -> JsData {
    JsData::new(builtin().sources())
}

fn provision_json(provision: &Provision) -> Value {
    let report = builtin().report(provision.id.symbol());
    let section = report.and_then(|report| report.section(&provision.section));
    with(
        provision,
        json!({
            "report": provision.id.symbol(),
            "citation": provision.id.citation(),
            "kind": provision.kind(),
            "letter": provision.letter(),
            "heading": section.map(|section| &section.heading),
            "text": provision.text(),
        }),
    )
}

/// The provisions that fit a filter, whose report may be written as people write it: `2015`.
///
/// # Errors
///
/// For a report that is not in the record.
pub fn provisions(filter: Filter) -> JsResult {
    let provisions = builtin().provisions().matching(filter.resolved(builtin())?);
    Ok(JsData::new(provisions.map(provision_json).collect::<Value>()))
}

/// A provision as one writes it, that of a sentence included.
///
/// # Errors
///
/// As `Record::resolve`, and for a report or a rendering.
#[wasm_bindgen(js_name = provision, skip_typescript)]
pub fn provision(written: &str) -> JsResult {
    Ok(JsData::new(provision_json(provision_at(written)?.0)))
}

/// How secondary sources word it: the renderings that fit a filter, as for [`provisions`].
///
/// # Errors
///
/// For a report that is not in the record.
pub fn renderings(filter: Filter) -> JsResult {
    Ok(JsData::new(builtin().renderings().matching(filter.resolved(builtin())?).collect::<Vec<_>>()))
}

/// What sources disagree about, concerning a provision, a report or a rendering as one writes it, or a Group, uptake, a
/// process or a source by its id.
///
/// # Errors
///
/// If it is none of these.
#[wasm_bindgen(js_name = conflicts, skip_typescript)]
pub fn conflicts(about: &str) -> JsResult {
    let subject = subject_at(about)?;
    Ok(JsData::new(builtin().conflicts_about(&subject).collect::<Vec<_>>()))
}

/// Everything that sources disagree about.
#[wasm_bindgen(js_name = disputed, skip_typescript)]
pub fn disputed() -> JsData {
    JsData::new(builtin().disputed())
}
