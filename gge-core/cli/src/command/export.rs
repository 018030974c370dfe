//! The whole record as one JSON object.

use clap::{Args, ValueEnum};
use gge_core::{
    DATA_VERSION, Group, Link, Provision, Record, Rendering, Report,
    model::{Classification, Sourced},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::output::{self, Failure};

/// Print the whole record.
///
/// Example: gge export json > record.json
#[derive(Args)]
pub(crate) struct Arguments {
    /// In which format.
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// One JSON object.
    Json,
}

pub(crate) fn run(arguments: &Arguments, record: &Record) -> Result<(), Failure> {
    match arguments.format {
        Format::Json => output::json(&export(record)),
    }
}

/// The public shape. Paragraphs without text are left out of `provisions`.
fn export(record: &Record) -> Value {
    json!({
        "data_version": DATA_VERSION,
        "sources": record.sources(),
        "groups": record.groups().iter().map(group).collect::<Vec<_>>(),
        "reports": record.reports().iter().map(report).collect::<Vec<_>>(),
        "provisions": record.provisions().filter_map(|it| provision(record, it)).collect::<Vec<_>>(),
        "renderings": record.renderings().map(rendering).collect::<Vec<_>>(),
        "fragments": record.fragments(),
        "links": record.links().iter().map(link).collect::<Vec<_>>(),
        "conflicts": record.conflicts(),
        "consultation": record.consultation(),
        "bodies": record.bodies(),
        "uptake": record.uptake().collect::<Vec<_>>(),
        "contested": record.contested(),
        "organs": record.organs(),
        "organ_mandates": record.organ_mandates(),
        "recommendations": record.recommendations(),
        "observations": record.observations(),
        "processes": record.processes(),
        "shared_wording": record.shared_wording(),
        "lexicon": record.lexicon(),
    })
}

fn group(group: &Group) -> Value {
    let mut value = json!({
        "years": group.years,
        "members": group.members.value,
        "mandate": group.mandate.value,
        "chair": group.chair.as_ref().map(|chair| &chair.value),
        "consensus": group.consensus.value,
        "document": group.document.value,
    });
    value["claims"] = json!(group);
    value
}

fn report(report: &Report) -> Value {
    let date = |claim: &Option<Sourced<gge_core::Date>>| claim.as_ref().map(|claim| claim.value);
    json!({
        "symbol": report.symbol,
        "group": report.author,
        "title": report.title,
        "url": report.url(),
        "coverage": report.coverage,
        "paragraphs": report.paragraphs,
        "procedural": report.procedural,
        "procedural_sources": report.procedural_sources,
        "letter": date(&report.letter),
        "dated": date(&report.dated),
        "reissued": date(&report.reissued),
        "reissue_reason": report.reissue_reason,
        "sections": report.sections,
    })
}

fn provision(record: &Record, provision: &Provision) -> Option<Value> {
    let wording = provision.wording.as_ref()?;
    let report = record.report(provision.id.symbol())?;
    let hash: String = Sha256::digest(wording.text()).iter().map(|byte| format!("{byte:02x}")).collect();
    let mut value = json!({
        "id": provision.id,
        "report": report.symbol,
        "section": report.section(&provision.section).map(|section| &section.heading),
        "kind": provision.kind(),
        "themes": provision.themes,
        "text": wording.text(),
        "sentences": wording.sentences().collect::<Vec<_>>(),
        "source": wording.source(),
        "witnesses": wording.witnesses(),
        "numbering": provision.numbering,
        "fidelity": wording.fidelity(),
        "citation": provision.id.citation(),
        "cites": provision.cites,
        "sha256": hash,
    });
    match &provision.classification {
        Some(Classification::Norm(norm)) => {
            value["norm"] = json!(norm);
            value["norm"]["letter"] = json!(provision.letter());
        }
        Some(Classification::Law(law)) => value["law"] = json!(law),
        Some(Classification::Cbm(cbm)) => value["cbm"] = json!(cbm),
        _ => {}
    }
    Some(value)
}

fn rendering(rendering: &Rendering) -> Value {
    json!(rendering)
}

fn link(link: &Link) -> Value {
    let mut value = json!(link);
    value["reason"] = json!(link.reason());
    value
}
