//! The data in the shape of a record's JSON, which the library loads and checks.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{Data, schema};

/// The record. What the data lacks is null, and found by the library.
pub(crate) fn record(data: &Data) -> Value {
    let reports = data.reports.iter().map(|(_, report)| report);
    let lexicon = &data.lexicon;
    json!({
        "sources": data.sources.source,
        "groups": each(&data.groups.group, |group| renamed(group, &[("account", "accounts")])),
        "reports": reports.clone().map(self::report).collect::<Vec<_>>(),
        "provisions": reports.flat_map(|it| it.provision.iter().map(|one| provision(it, one))).collect::<Vec<_>>(),
        "renderings": data.renderings.iter().flat_map(|(_, file)| renderings(file)).collect::<Vec<_>>(),
        "fragments": data.fragments.fragment,
        "links": each(&data.links.link, |link| with(link, "basis", json!("curated"))),
        "conflicts": each(&data.conflicts.conflict, conflict),
        "consultation": consultation(&data.consultation),
        "bodies": data.uptake.body,
        "uptake": each(&data.uptake.uptake, |entry| renamed(entry, &[("touch", "touches")])),
        "contested": data.uptake.contested,
        "organs": data.united_nations.organ,
        "organ_mandates": data.united_nations.mandate,
        "recommendations": data.united_nations.recommendation,
        "observations": data.united_nations.observation,
        "processes": each(&data.processes.process, |process| renamed(process, &[
            ("document", "documents"), ("dissociation", "dissociations"), ("meeting", "meetings"),
        ])),
        "shared_wording": data.shared.shared,
        "lexicon": {
            "modals": each(&lexicon.modal, |modal| renamed(modal, &[("id", "modality")])),
            "qualifiers": lexicon.qualifier,
            "abbreviations": lexicon.abbreviation,
        },
    })
}

fn each<T>(items: &[T], convert: impl Fn(&T) -> Value) -> Vec<Value> {
    items.iter().map(convert).collect()
}

fn object(item: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(item) {
        Ok(Value::Object(object)) => object,
        _ => Map::new(),
    }
}

fn with(item: &impl Serialize, key: &str, value: Value) -> Value {
    let mut object = object(item);
    object.insert(key.to_owned(), value);
    object.into()
}

/// An item, some of its keys called otherwise.
fn renamed(item: &impl Serialize, keys: &[(&str, &str)]) -> Value {
    let mut object = object(item);
    for (from, to) in keys {
        if let Some(value) = object.remove(*from) {
            object.insert((*to).to_owned(), value);
        }
    }
    object.into()
}

fn report(report: &schema::Report) -> Value {
    let mut object = object(report);
    let sections = object.remove("section").unwrap_or_default();
    ["source", "fidelity", "provision"].iter().for_each(|key| drop(object.remove(*key)));
    object.insert("sections".to_owned(), sections);
    object.into()
}

/// Source and fidelity are those of the report where the provision names none; words stand in it where they name no place.
fn provision(report: &schema::Report, it: &schema::Provision) -> Value {
    let id = |at: &str| format!("{}#{at}", report.symbol);
    let annotated = |value: &str, words: &str, at: Option<&String>| json!({ "value": value, "words": words, "at": id(at.unwrap_or(&it.at)) });
    let wording = (!it.sentences.is_empty()).then(|| {
        json!({
            "sentences": it.sentences,
            "source": it.source.as_ref().or(report.source.as_ref()),
            "fidelity": it.fidelity.as_ref().or(report.fidelity.as_ref()),
            "witnesses": it.witnesses,
        })
    });
    let mut particulars = Map::new();
    if let Some(norm) = &it.norm {
        particulars.insert("norm".to_owned(), json!(norm));
    }
    if let Some(law) = &it.law {
        let principles = each(&law.principles, |it| annotated(&it.principle, &it.words, it.at.as_ref()));
        particulars.insert("law".to_owned(), json!({ "principles": principles }));
    }
    if let Some(cbm) = &it.cbm {
        let aims = each(&cbm.aims, |it| annotated(&it.aim, &it.words, it.at.as_ref()));
        let levels = each(&cbm.levels, |it| annotated(&it.level, &it.words, it.at.as_ref()));
        particulars.insert("cbm".to_owned(), json!({ "measure": cbm.measure, "aims": aims, "levels": levels }));
    }
    json!({
        "id": id(&it.at),
        "section": it.section,
        "themes": it.themes,
        "wording": wording,
        "numbering": it.numbering,
        "cites": it.cites,
        "particulars": if particulars.is_empty() { Value::Null } else { particulars.into() },
    })
}

fn renderings(file: &schema::Renderings) -> impl Iterator<Item = Value> {
    let line = |part: &schema::Part, line: &schema::Line| {
        json!({
            "id": part.id(&file.source, line),
            "source": file.source,
            "report": part.report,
            "theme": part.theme,
            "heading": part.heading,
            "lead": line.lead,
            "text": line.text,
            "renders": line.renders,
            "fidelity": line.fidelity,
        })
    };
    file.part.iter().flat_map(move |part| part.line.iter().map(move |it| line(part, it)))
}

fn conflict(conflict: &schema::Conflict) -> Value {
    let values = each(&conflict.value, |statement| {
        let mut value = object(statement);
        let sources = value.remove("sources").unwrap_or_default();
        value.retain(|_, given| !given.is_null());
        json!({ "value": value, "sources": sources })
    });
    let mut object = object(conflict);
    object.remove("value");
    object.insert("values".to_owned(), values.into());
    object.into()
}

fn consultation(consultation: &schema::Consultation) -> Value {
    let asked = each(&consultation.asked, |question| json!(question.asked));
    let renamed = renamed(consultation, &[("working_group", "working_groups")]);
    with(&renamed, "asked", asked.into())
}
