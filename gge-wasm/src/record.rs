//! The record: reports, provisions, sources, and where the sources disagree.

use gge_core::{
    Address, DATA_VERSION, Found, Kind, Provision, Report,
    model::{Instrument, Subject},
};
use serde::Serialize;
use serde_json::Value;
use wasm_bindgen::prelude::*;

use crate::options::Options;
use crate::plain::{object, with};
use crate::{Answer, Error, Plain, builtin};

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
///
/// # Errors
///
/// None that is known.
#[wasm_bindgen(js_name = vocabularies, skip_typescript)]
pub fn vocabularies() -> Answer {
    use gge_core::quote::{CitationStatus, FindingKind, Format, Level, Rule, Standing, Verdict};
    use gge_core::search::ItemKind;
    use gge_core::{
        Coverage, Fidelity, Modality, Theme,
        model::{BodyKind, Evidence, Matter, Principle, Stance, Topic},
        record::MatchLevel,
    };
    Plain::made(object!({
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

#[derive(Serialize)]
struct Place {
    id: String,
    report: Option<String>,
    citation: Option<String>,
    kind: Option<Kind>,
    text: Option<&'static str>,
}

/// Finds the place that somebody wrote down: as `Record::resolve`.
///
/// # Errors
///
/// As `Record::resolve`.
#[wasm_bindgen(js_name = resolve, skip_typescript)]
pub fn resolve(written: &str) -> Answer {
    let found = builtin().resolve(written)?;
    let report = match found {
        Found::Report(report) => Some(report.symbol.to_string()),
        Found::Rendering(rendering) => Some(rendering.report.to_string()),
        _ => found.address().map(|address| address.symbol().to_owned()),
    };
    Plain::of(&Place {
        id: found.to_string(),
        report,
        citation: found.address().map(|address| address.citation()),
        kind: found.provision().and_then(Provision::kind),
        text: found.text(),
    })
}

/// The reports.
///
/// # Errors
///
/// None that is known.
#[wasm_bindgen(js_name = reports, skip_typescript)]
pub fn reports() -> Answer {
    let view = |report| with(report, object!({ "year": Report::year(report), "url": Report::url(report) }));
    Plain::made(builtin().reports().iter().map(view).collect())
}

/// The sources.
///
/// # Errors
///
/// None that is known.
#[wasm_bindgen(js_name = sources, skip_typescript)]
pub fn sources() -> Answer {
    Plain::of(builtin().sources())
}

fn view(provision: &Provision) -> Value {
    let report = builtin().report(provision.id.symbol());
    let section = report.and_then(|report| report.section(&provision.section));
    with(
        provision,
        object!({
            "report": provision.id.symbol(),
            "citation": provision.id.citation(),
            "kind": provision.kind(),
            "letter": provision.letter(),
            "heading": section.map(|section| &section.heading),
            "text": provision.text(),
        }),
    )
}

/// The provisions, narrowed down by `report`, `kind`, `theme`, `topic`, `principle`, `modality` and `citing`.
///
/// # Errors
///
/// For unknown options and tokens, and for a report that is not in the record.
pub fn provisions_by(mut options: Options) -> Answer {
    let symbol = options.text("report")?.map(|written| report(&written)).transpose()?.map(|report| &report.symbol);
    let citing: Option<Instrument> = options.take("citing")?;
    let mut provisions = builtin().provisions();
    if let Some(symbol) = symbol {
        provisions = provisions.report(symbol.as_str());
    }
    if let Some(kind) = options.take("kind")? {
        provisions = provisions.kind(kind);
    }
    if let Some(theme) = options.take("theme")? {
        provisions = provisions.theme(theme);
    }
    if let Some(topic) = options.take("topic")? {
        provisions = provisions.topic(topic);
    }
    if let Some(principle) = options.take("principle")? {
        provisions = provisions.principle(principle);
    }
    if let Some(modality) = options.take("modality")? {
        provisions = provisions.modality(modality);
    }
    options.finish()?;
    let fits =
        |it: &&Provision| citing.as_ref().is_none_or(|it2| it.cites.iter().any(|cited| cited.instrument == *it2));
    Plain::of(&provisions.filter(fits).map(view).collect::<Vec<_>>())
}

/// [`provisions_by`] for JavaScript.
///
/// # Errors
///
/// As [`provisions_by`].
#[wasm_bindgen(js_name = provisions, skip_typescript)]
pub fn provisions(options: JsValue) -> Answer {
    provisions_by(Options::read(options)?)
}

/// A provision by its address; null if the record does not hold it.
///
/// # Errors
///
/// If it is no address.
#[wasm_bindgen(js_name = provision, skip_typescript)]
pub fn provision(address: &str) -> Answer {
    let address: Address = address.parse()?;
    Plain::of(&builtin().provision(&address.provision()).map(view))
}

/// How secondary sources word it, narrowed down by `report`, `source`, `theme` and `of`.
///
/// # Errors
///
/// For unknown options and tokens, for a report that is not in the record, and for what is no address.
pub fn renderings_by(mut options: Options) -> Answer {
    let symbol = options.text("report")?.map(|written| report(&written)).transpose()?.map(|report| &report.symbol);
    let source = options.text("source")?;
    let of: Option<Address> = options.take("of")?;
    let mut renderings = builtin().renderings();
    if let Some(symbol) = symbol {
        renderings = renderings.report(symbol.as_str());
    }
    if let Some(theme) = options.take("theme")? {
        renderings = renderings.theme(theme);
    }
    if let Some(of) = of {
        renderings = renderings.of(&of);
    }
    options.finish()?;
    let fits = |source: &str, it: &gge_core::Rendering| it.source == source;
    Plain::of(&renderings.filter(|it| source.as_ref().is_none_or(|source| fits(source, it))).collect::<Vec<_>>())
}

/// [`renderings_by`] for JavaScript.
///
/// # Errors
///
/// As [`renderings_by`].
#[wasm_bindgen(js_name = renderings, skip_typescript)]
pub fn renderings(options: JsValue) -> Answer {
    renderings_by(Options::read(options)?)
}

/// What sources disagree about, concerning a provision, a report, a Group, a rendering, uptake, a process or a source.
///
/// # Errors
///
/// If it is none of these.
#[wasm_bindgen(js_name = conflicts, skip_typescript)]
pub fn conflicts(about: &str) -> Answer {
    let subject: Subject = about.parse()?;
    Plain::of(&builtin().conflicts_about(&subject).collect::<Vec<_>>())
}

/// Everything that sources disagree about.
///
/// # Errors
///
/// None that is known.
#[wasm_bindgen(js_name = disputed, skip_typescript)]
pub fn disputed() -> Answer {
    Plain::of(&builtin().disputed())
}

/// A report, however it is written: `A/68/98`, `2013`.
pub(crate) fn report(written: &str) -> Result<&'static Report, Error> {
    match builtin().resolve(written)? {
        Found::Report(report) => Ok(report),
        found => Err(Error::new("no-report", format!("`{found}` is no report: write one, as in `A/68/98` or `2013`"))),
    }
}
