//! The record: reports, provisions, sources, and where the sources disagree.

use gge_core::record::Filter;
use gge_core::{Address, DATA_VERSION, Provision, Report, model::Subject};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

use crate::js::with;
pub use crate::place::resolve;
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

/// The tokens of the vocabularies that a page offers to choose from.
#[wasm_bindgen(js_name = vocabularies, skip_typescript)]
pub fn vocabularies() -> JsData {
    use gge_core::quote::{CitationStatus, FindingKind, Format, Level, Rule, Standing, Verdict};
    use gge_core::{
        Coverage, Fidelity, Kind, Modality, Theme,
        model::{BodyKind, Evidence, Matter, Principle, Stance, Topic},
        record::{ItemKind, MatchLevel},
    };
    JsData::new(json!({
        "body_kind": BodyKind::ALL,
        "citation_status": CitationStatus::ALL,
        "coverage": Coverage::ALL,
        "evidence": Evidence::ALL,
        "fidelity": Fidelity::ALL,
        "finding_kind": FindingKind::ALL,
        "finding_level": Level::ALL,
        "format": Format::ALL,
        "item_kind": ItemKind::ALL,
        "kind": Kind::ALL,
        "matter": Matter::ALL,
        "modality": Modality::ALL,
        "principle": Principle::ALL,
        "reach": MatchLevel::ALL,
        "rule": Rule::ALL,
        "stance": Stance::ALL,
        "standing": Standing::ALL,
        "theme": Theme::ALL,
        "topic": Topic::ALL,
        "verdict": Verdict::ALL,
    }))
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

/// A provision by its address; null if the record does not hold it.
///
/// # Errors
///
/// If it is no address.
#[wasm_bindgen(js_name = provision, skip_typescript)]
pub fn provision(address: &str) -> JsResult {
    let address: Address = address.parse()?;
    Ok(JsData::new(builtin().provision(&address.provision()).map(provision_json)))
}

/// How secondary sources word it: the renderings that fit a filter, as for [`provisions`].
///
/// # Errors
///
/// For a report that is not in the record.
pub fn renderings(filter: Filter) -> JsResult {
    Ok(JsData::new(builtin().renderings().matching(filter.resolved(builtin())?).collect::<Vec<_>>()))
}

/// What sources disagree about, concerning a provision, a report, a Group, a rendering, uptake, a process or a source.
///
/// # Errors
///
/// If it is none of these.
#[wasm_bindgen(js_name = conflicts, skip_typescript)]
pub fn conflicts(about: &str) -> JsResult {
    let subject: Subject = about.parse()?;
    Ok(JsData::new(builtin().conflicts_about(&subject).collect::<Vec<_>>()))
}

/// Everything that sources disagree about.
#[wasm_bindgen(js_name = disputed, skip_typescript)]
pub fn disputed() -> JsData {
    JsData::new(builtin().disputed())
}
