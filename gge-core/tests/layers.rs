//! Layers: annotations, uptake, renderings and links of one's own, added to the record from JSON.
#![cfg(feature = "json")]

mod common;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use common::own::with_everything;
use gge_core::model::{AnnotationKind, Answer, Opinion};
use gge_core::record::{Fault, Layer, RecordParts};
use gge_core::{Record, RecordError, Target};
use serde_json::{Value, json};

const MINIMAL: &str = include_str!("layers/minimal.json");
const EVERYTHING: &str = include_str!("layers/everything.json");

fn added(json: &str) -> Result<Record, RecordError> {
    Record::builtin().with(Layer::from_json(json)?)
}

fn validator() -> jsonschema::Validator {
    jsonschema::validator_for(&Layer::json_schema().to_value()).unwrap()
}

#[test]
fn a_minimal_layer() {
    let record = added(MINIMAL).unwrap();
    let diff = Record::builtin().diff(&record);
    let ids: Vec<&str> = diff.added.iter().map(|it| it.id.as_str()).collect();
    assert_eq!((ids, diff.removed.len(), diff.changed.len()), (vec!["our-paper", "norm-c-distinct"], 0, 0));
    assert_eq!(record.digest(), Record::builtin().digest());
    assert_eq!(added("{}").unwrap(), *Record::builtin());
    assert_eq!(added(&format!("\u{feff}{MINIMAL}\n\n")).unwrap(), record);
}

#[test]
fn a_layer_of_everything() {
    let record = added(EVERYTHING).unwrap();
    let whole: Value = serde_json::from_str(EVERYTHING).unwrap();
    let items: usize = whole.as_object().unwrap().values().map(|list| list.as_array().unwrap().len()).sum();
    let diff = Record::builtin().diff(&record);
    assert_eq!((diff.added.len(), diff.removed.len(), diff.changed.len()), (items, 0, 0));
    let lists = serde_json::to_value(RecordParts::default()).unwrap();
    let missing: Vec<&String> = lists.as_object().unwrap().keys().filter(|it| whole.get(it).is_none()).collect();
    assert_eq!(missing, ["consultation", "lexicon"], "a layer has neither");
    assert!(record.links_to(&"A/87/1#1".parse().unwrap()).next().is_some());
    assert_eq!(record.uptake().by("g7").count(), Record::builtin().uptake().by("g7").count() + 1);
}

#[test]
fn annotations_are_found_by_what_they_are_about() {
    let record = added(EVERYTHING).unwrap();
    let about = |target: &str| -> Vec<&str> {
        let target: Target = target.parse().unwrap();
        record.annotations_about(&target).map(|it| &*it.id).collect()
    };
    assert_eq!(about("A/70/174#13(c)"), ["comment-c"]);
    assert_eq!(about("A/70/174#13"), ["comment-c"], "of the paragraph around it");
    assert_eq!(about("A/68/98#23"), ["comment-c"], "of a sentence in it");
    assert_eq!(about("A/68/98#23:1"), [""; 0]);
    assert_eq!(about("norms"), ["comment-c", "guidance-norms"], "of a provision of the theme");
    assert_eq!(about("A/87/1"), ["reading"]);
    let comment = &record.annotations()[0];
    assert_eq!((comment.kind, comment.author.as_deref()), (AnnotationKind::Comment, Some("Somebody else")));
    let answers: Vec<(&str, Opinion)> =
        comment.answers.iter().map(|(key, Answer { answer, .. })| (key, *answer)).collect();
    assert_eq!(answers, [("distinct", Opinion::No), ("relevant", Opinion::Yes), ("justified", Opinion::Unsure)]);
    assert!(record.claims().iter().any(|claim| claim.path == "annotations[2]" && claim.sources.len() == 2));
}

#[test]
fn what_a_layer_added_survives_the_way_through_json() {
    let record = added(EVERYTHING).unwrap();
    let json = serde_json::to_value(&record).unwrap();
    assert_eq!(json["annotations"][0]["answers"]["distinct"]["answer"], "no");
    assert_eq!(Record::load(json).unwrap(), record);
    let builtin = serde_json::to_value(Record::builtin()).unwrap();
    assert!(builtin.get("annotations").is_none(), "an empty list is left out");
    let export = serde_json::to_value(gge_core::export::export(&record)).unwrap();
    assert_eq!(export["annotations"][2]["id"], "reading");
}

/// All lists of a record make a layer, from which the record comes again.
#[test]
fn a_record_is_a_layer_of_nothing() {
    for mut whole in [serde_json::to_value(Record::builtin()).unwrap(), with_everything()] {
        for key in ["lexicon", "consultation"] {
            whole.as_object_mut().unwrap().remove(key);
        }
        assert!(validator().is_valid(&whole), "{:?}", validator().iter_errors(&whole).next());
        let again = Record::empty().with(Layer::load(whole.clone()).unwrap()).unwrap();
        let again = serde_json::to_value(&again).unwrap();
        for (list, items) in whole.as_object().unwrap() {
            assert_eq!(again[list].as_array().unwrap().len(), items.as_array().unwrap().len(), "{list}");
        }
    }
}

/// A change of the layer that has everything.
#[derive(serde::Deserialize)]
struct Broken {
    from: String,
    to: String,
    schema: Schema,
    /// Every problem in order, after its line.
    problems: Vec<String>,
}

/// What the schema says of it: it knows nothing of the contents, nor of keys that stand twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Schema {
    Accepts,
    Refuses,
}

#[test]
fn refuses_what_is_broken_with_all_reasons_and_lines() {
    let (validator, mut misses) = (validator(), String::new());
    assert!(validator.is_valid(&serde_json::from_str(EVERYTHING).unwrap()));
    assert!(validator.is_valid(&serde_json::from_str(MINIMAL).unwrap()));
    let mut file: BTreeMap<String, Vec<Broken>> = toml::from_str(include_str!("layers/broken.toml")).unwrap();
    let all = file.remove("broken").unwrap();
    for Broken { from, to, schema, problems } in &all {
        assert_eq!(EVERYTHING.matches(from).count(), 1, "{from}");
        let json = EVERYTHING.replace(from, to);
        let got = match added(&json) {
            Ok(_) => vec!["loads".to_owned()],
            Err(error) => error.problems().iter().map(|it| format!("{}: {it}", it.line.unwrap_or_default())).collect(),
        };
        let is_valid = serde_json::from_str(&json).is_ok_and(|json: Value| validator.is_valid(&json));
        let said = if is_valid { Schema::Accepts } else { Schema::Refuses };
        if (&got, said) != (problems, *schema) {
            let _ = writeln!(misses, "{from} -> {to}: {said:?}\n  {}", got.join("\n  "));
        }
    }
    assert!(misses.is_empty(), "{misses}");
    assert!(all.len() > 50, "{} cases were read", all.len());
}

#[test]
fn an_id_that_the_record_has_is_refused_in_each_list() {
    let builtin = serde_json::to_value(Record::builtin()).unwrap();
    let mut refused = Vec::new();
    for (list, items) in builtin.as_object().unwrap().iter().filter(|(_, items)| items.is_array()) {
        // A report that the record has is a copy, and so are its provisions.
        if list == "reports" || items.as_array().unwrap().is_empty() {
            continue;
        }
        let layer = Layer::load(json!({ list: [items[1]] })).unwrap();
        let error = Record::builtin().with(layer).unwrap_err();
        let repeated = |path: &str| {
            let is_there = |it: &&gge_core::record::Problem| it.path == path;
            error.problems().iter().find(is_there).is_some_and(|it| matches!(it.fault, Fault::Repeated { .. }))
        };
        assert!(repeated(&format!("{list}[0]")), "{list}: {error}");
        refused.push(list.as_str());
    }
    assert_eq!(refused.len(), 16, "{refused:?}");
}

#[test]
fn an_id_that_stands_twice_in_a_layer_is_told_at_the_second() {
    let mut layer: Value = serde_json::from_str(MINIMAL).unwrap();
    let again = layer["annotations"][0].clone();
    layer["annotations"].as_array_mut().unwrap().push(again);
    let error = added(&format!("{layer:#}")).unwrap_err();
    let [problem] = error.problems() else { panic!("{error}") };
    assert_eq!(problem.to_string(), "annotations[1] (norm-c-distinct): `norm-c-distinct` stands twice");
    let lines = format!("{layer:#}");
    assert_eq!(lines.lines().nth(problem.line.unwrap() - 1).map(str::trim), Some("{"));
}

#[test]
fn paths_lead_into_the_layer_wherever_its_items_are_sorted_to() {
    let report = |symbol: &str| {
        json!({
            "symbol": symbol, "group": "state/Estonia", "coverage": "whole", "paragraphs": 1, "procedural": false,
            "sections": [{ "id": "all", "heading": "All", "source": "desk" }],
            "dated": {
                "value": if symbol == "EE/1" { "2020" } else { "2001" },
                "confidence": "medium", "sources": [{ "source": "desk" }],
            },
        })
    };
    let provision = |id: &str, source: &str| {
        json!({
            "id": id, "section": "all", "themes": ["norms"], "cites": [],
            "wording": { "sentences": ["States should help."], "source": source, "fidelity": "verbatim" },
        })
    };
    let source = json!({ "id": "desk", "title": "A desk", "author": "A desk", "transmits": ["facts"], "note": "" });
    let layer = json!({
        "sources": [source],
        "reports": [report("EE/1"), report("EE/0")],
        "provisions": [provision("EE/1#1", "desk"), provision("EE/0#1", "disk")],
    });
    let error = added(&layer.to_string()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the record is not sound: line 1, provisions[1].wording.source (EE/0#1): source `disk` is not in the record: did you \
         mean `desk`?"
    );
}

#[test]
fn what_a_layer_breaks_in_the_record_is_told_as_of_the_record() {
    let link = |from: &str, to: &str| {
        json!({
            "from": [from], "to": [to], "link": "idea", "relation": "intersects", "act": "revised", "basis": "curated",
            "shared": [], "change": "Much.",
        })
    };
    let whole = added(EVERYTHING).unwrap();
    let past = Layer::load(json!({ "links": [link("A/65/201#16", "A/87/1#1")] })).unwrap();
    let by_way = json!({ "links": [link("A/65/201#16", "A/70/174#13(h)")] }).to_string();
    let error = whole.with(past).unwrap().with(Layer::from_json(&by_way).unwrap()).unwrap_err();
    let [problem] = error.problems() else { panic!("{error}") };
    assert_eq!(problem.fault, Fault::Detour);
    let direct = whole.links().len();
    assert_eq!((problem.path.as_str(), problem.line), (&*format!("record.links[{direct}]"), None));
}

#[test]
fn what_is_no_json_is_no_layer() {
    let told = |json: &str| {
        let error = Layer::from_json(json).unwrap_err();
        let [problem] = error.problems() else { panic!("{error}") };
        (problem.line, problem.fault.to_string())
    };
    assert_eq!(told(""), (Some(1), "EOF while parsing a value at line 1 column 0".to_owned()));
    assert_eq!(told("{}\n{}"), (Some(2), "trailing characters at line 2 column 1".to_owned()));
    assert_eq!(told("\n[]"), (Some(2), "is a list, where an object is expected".to_owned()));
    assert_eq!(told("{\n\"links\": [,]}").0, Some(2));
    assert_eq!(
        told("{ \"annotations\": [], \n \"annotations\": [] }"),
        (Some(2), "has the key `annotations` twice".to_owned())
    );
    let (line, reason) = told(&"[".repeat(100_000));
    assert!(line == Some(1) && reason.starts_with("recursion limit exceeded"), "{reason}");
}

#[test]
fn many_problems_are_all_told() {
    const MANY: usize = 2_000;
    let annotation = |number: usize| json!({ "id": format!("a{number}"), "kind": "comment", "on": ["A/70/174#99"], "text": "Text.", "sources": [{ "source": "desk" }] });
    let layer = json!({ "annotations": (0..MANY).map(annotation).collect::<Vec<_>>() });
    let error = added(&format!("{layer:#}")).unwrap_err();
    assert_eq!(error.problems().len(), 2 * MANY, "neither place nor source is there");
    assert!(error.problems().iter().all(|it| it.line.is_some()));
    assert!(error.to_string().len() < 6_000);
}
