//! Comparisons as mapping collections of OSCAL.

use serde::Serialize;

use crate::compare::serial::rounded;
use crate::compare::{Alignment, Comparison};
use crate::model::{Basis, LinkKind, Place, Provision, Relation, Report};
use crate::record::{DATA_VERSION, Record};

use super::written::{RIGHTS, first_day, identifier, uuid};

/// The version of OSCAL that has mapping collections first.
const OSCAL_VERSION: &str = "1.2.0";

/// A comparison of two reports as a mapping collection of OSCAL. Made by [`oscal`], and written by serde.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct OscalMapping {
    mapping_collection: Collection,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Collection {
    uuid: String,
    metadata: Metadata,
    provenance: Provenance,
    mappings: [Mapping; 1],
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Metadata {
    title: String,
    last_modified: String,
    version: &'static str,
    oscal_version: &'static str,
    remarks: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Provenance {
    method: &'static str,
    matching_rationale: &'static str,
    status: &'static str,
    mapping_description: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Mapping {
    uuid: String,
    source_resource: Resource,
    target_resource: Resource,
    maps: Vec<Map>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_gap_summary: Option<Gap>,
    #[serde(skip_serializing_if = "Option::is_none")]
    target_gap_summary: Option<Gap>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Resource {
    #[serde(rename = "type")]
    kind: &'static str,
    href: String,
    remarks: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Map {
    uuid: String,
    matching_rationale: &'static str,
    relationship: &'static str,
    sources: Vec<Item>,
    targets: Vec<Item>,
    coverage: Coverage,
    remarks: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Coverage {
    generation_method: &'static str,
    target_coverage: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Item {
    #[serde(rename = "type")]
    kind: &'static str,
    id_ref: String,
    remarks: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Gap {
    uuid: String,
    unmapped_controls: [Controls; 1],
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Controls {
    with_ids: Vec<String>,
}

/// Makes a comparison into a mapping collection of OSCAL 1.2: the earlier report is the source, the later one the target.
/// None if nothing of one is in the other, since a mapping has at least one map.
///
/// A map is an alignment: its places are statements or, for whole provisions, controls, with an id in letters that OSCAL takes
/// (`A_70_174__13.f`) and the address as the remark; its relationship is that of the wordings, its rationale syntactic for
/// shared words and semantic for a shared idea, its coverage the share of the later wording that is in the earlier one.
/// The gap summaries list the numbered provisions without a counterpart among those that the record holds. Since an
/// export bears no date, it is as old as the later report.
///
/// ```
/// use gge_core::{Record, compare::compare, export};
///
/// let record = Record::builtin();
/// let comparison = compare(record, record.report("A/68/98").unwrap(), record.report("A/70/174").unwrap())?;
/// let json = serde_json::to_value(export::oscal(record, &comparison).unwrap()).unwrap();
/// let mapping = &json["mapping-collection"]["mappings"][0];
/// assert_eq!(mapping["target-resource"]["href"], "https://undocs.org/A/70/174");
/// assert_eq!(mapping["maps"].as_array().unwrap().len(), comparison.alignments.len());
/// # Ok::<(), gge_core::compare::CompareError>(())
/// ```
pub fn oscal(record: &Record, comparison: &Comparison<'_>) -> Option<OscalMapping> {
    let (earlier, later) = (comparison.earlier, comparison.later);
    let name = format!("oscal/{}/{}", earlier.symbol, later.symbol);
    let maps: Vec<Map> = comparison.alignments.iter().enumerate().map(|(at, it)| map(&name, at, it)).collect();
    let mapping = (!maps.is_empty()).then(|| Mapping {
        uuid: uuid(&format!("{name}/mapping")).to_string(),
        source_resource: resource(earlier),
        target_resource: resource(later),
        maps,
        source_gap_summary: gap(&format!("{name}/source"), &comparison.not_carried),
        target_gap_summary: gap(&format!("{name}/target"), &comparison.new),
    })?;
    let title = format!("{} mapped to {}", earlier.symbol, later.symbol);
    Some(OscalMapping {
        mapping_collection: Collection {
            uuid: uuid(&format!("{name}/{DATA_VERSION}")).to_string(),
            metadata: Metadata {
                title,
                last_modified: format!("{}T00:00:00Z", first_day(record, later)),
                version: DATA_VERSION,
                oscal_version: OSCAL_VERSION,
                remarks: RIGHTS.to_owned(),
            },
            provenance: Provenance {
                method: method(&comparison.alignments),
                matching_rationale: "syntactic",
                status: "complete",
                mapping_description: description(comparison),
            },
            mappings: [mapping],
        },
    })
}

/// The method of a mapping: by persons, by a program, or by both.
fn method(alignments: &[Alignment<'_>]) -> &'static str {
    let is_any = |basis: Basis| alignments.iter().any(|alignment| alignment.basis == basis);
    match (is_any(Basis::Curated), is_any(Basis::Measured)) {
        (true, true) => "hybrid",
        (true, false) => "human",
        _ => "automation",
    }
}

/// The description of a mapping: what it compares, and its limits.
fn description(comparison: &Comparison<'_>) -> String {
    let caveats: String = comparison.caveats.iter().map(|caveat| format!(" {caveat}.")).collect();
    format!(
        "What the later report did with the wording of the earlier one. Relationships are of wording, not of duties.{caveats}"
    )
}

fn resource(report: &Report) -> Resource {
    Resource { kind: "catalog", href: report.url(), remarks: report.symbol.to_string() }
}

fn map(name: &str, at: usize, alignment: &Alignment<'_>) -> Map {
    Map {
        uuid: uuid(&format!("{name}/{at}")).to_string(),
        matching_rationale: match alignment.link {
            LinkKind::Wording => "syntactic",
            LinkKind::Idea => "semantic",
        },
        relationship: match alignment.relation {
            Relation::Equal => "equal-to",
            Relation::Equivalent => "equivalent-to",
            Relation::Subset => "subset-of",
            Relation::Superset => "superset-of",
            Relation::Intersects => "intersects-with",
        },
        sources: alignment.earlier.iter().map(item).collect(),
        targets: alignment.later.iter().map(item).collect(),
        coverage: Coverage {
            generation_method: "arbitrary",
            target_coverage: rounded(alignment.redline().containment().of_later),
        },
        remarks: alignment.reason(),
    }
}

fn item(place: &Place) -> Item {
    let is_sentence = place.address().is_some_and(|address| address.sentence().is_some());
    Item {
        kind: if is_sentence { "statement" } else { "control" },
        id_ref: identifier(place.as_str()),
        remarks: place.to_string(),
    }
}

/// The provisions without a counterpart. None if there are none.
fn gap(name: &str, provisions: &[&Provision]) -> Option<Gap> {
    let with_ids: Vec<String> = provisions.iter().map(|provision| identifier(provision.id.as_str())).collect();
    let uuid = uuid(&format!("{name}/gap")).to_string();
    (!with_ids.is_empty()).then_some(Gap { uuid, unmapped_controls: [Controls { with_ids }] })
}
