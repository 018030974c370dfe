//! A record of one's own: loaded from JSON into the same types, or refused with every reason.
#![cfg(feature = "serde")]

mod common;

use common::own;
use gge_core::compare::{compare, lineage};
use gge_core::{Basis, Record};
use serde_json::{Value, json};

/// Two short reports and a link between them.
fn two_reports() -> Value {
    let provision = |id: &str, text: &str| {
        let mut provision = own::provision(id, &[text]);
        provision["particulars"] =
            json!({ "norm": { "title": "Ours", "expects": "conduct", "topics": ["assistance"] } });
        provision
    };
    json!({
        "groups": [own::group("2031-2032", "A/87/1"), own::group("2033-2034", "A/89/1")],
        "reports": [own::report("A/87/1", "2031-2032", 1), own::report("A/89/1", "2033-2034", 1)],
        "provisions": [
            provision("A/87/1#1", "States should help each other."),
            provision("A/89/1#1", "States should, where possible, help each other."),
        ],
        "links": [{
            "from": ["A/87/1#1"], "to": ["A/89/1#1"], "link": "wording", "relation": "subset", "act": "lengthened",
            "basis": "curated", "shared": ["help each other"], "change": "a condition is new",
        }],
    })
}

fn load(value: Value) -> Result<Record, String> {
    serde_json::from_value(value).map_err(|error| error.to_string())
}

#[test]
fn loads_and_compares() {
    let record = load(two_reports()).unwrap();
    let comparison = compare(&record, &record.reports()[0], &record.reports()[1]).unwrap();
    assert_eq!(comparison.alignments[0].redline().to_string(), "States should{+, where possible,+} help each other.",);
    assert_eq!(record.resolve("2034, para. 1").unwrap().to_string(), "A/89/1#1");
    assert!(!record.lexicon().modals.is_empty(), "the built-in lexicon stands in");
}

#[test]
fn the_builtin_record_survives_the_way_through_json() {
    let json = serde_json::to_string(Record::builtin()).unwrap();
    let record: Record = serde_json::from_str(&json).unwrap();
    assert_eq!(serde_json::to_string(&record).unwrap(), json);
    assert_eq!(record.provisions().count(), Record::builtin().provisions().count());
}

/// Uptake, a map and a process of one's own; the exports of before have none of these keys, and load.
fn with_uptake() -> Value {
    let mut own = two_reports();
    own["sources"] =
        json!([{ "id": "paper", "title": "A paper", "author": "Someone", "transmits": ["renderings"], "note": "" }]);
    let sources = json!([{ "source": "paper", "place": "page 1" }]);
    own["bodies"] = json!([{ "id": "club", "name": "A club", "short": "Club", "kind": "plurilateral" }]);
    own["uptake"] = json!([{
        "id": "club-declaration", "by": ["club"], "instrument": "Declaration", "date": "2035", "summary": "Agrees.",
        "touches": [{ "stance": "endorses", "on": ["A/87/1#1", "norms"], "basis": "stated" }],
        "confidence": "medium", "sources": sources,
    }]);
    own["contested"] = json!([{
        "id": "help", "group": "2033-2034", "on": ["A/87/1"], "summary": "Reportedly.", "confidence": "low",
        "sources": sources,
    }]);
    own["organs"] = json!([{ "id": "assembly", "name": "Assembly", "part_of": null }]);
    own["organ_mandates"] = json!([{
        "organ": "assembly", "matter": "crime", "summary": "Debates.", "confidence": "high", "sources": sources,
    }]);
    own["recommendations"] = json!([{ "id": "more", "summary": "Do more.", "sources": sources }]);
    own["observations"] = json!([{ "id": "gap", "kind": "obstacle", "summary": "A gap.", "sources": sources }]);
    let claim = |value: Value| json!({ "value": value, "confidence": "high", "sources": sources });
    own["processes"] = json!([{
        "id": "talks", "kind": "mechanism", "name": "Talks", "from": "2040", "to": "2041",
        "documents": [claim(json!({ "symbol": "A/95/1", "role": "report" }))],
        "dissociations": [claim(json!({ "state": "Estonia", "document": "A/95/1", "from": "paragraph 1" }))],
        "meetings": [claim(json!({ "title": "First", "from": "2040-01", "to": "2040-02", "scheduled": false }))],
        "basis": claim(json!({ "restates": ["A/87/1#1"], "names": ["A/89/1", "A/95/1"] })),
    }]);
    own
}

#[test]
fn loads_uptake_and_processes() {
    let record = load(with_uptake()).unwrap();
    let norms = "norms".parse().unwrap();
    assert_eq!(record.uptake().about(&norms).count(), 1);
    assert_eq!(record.process("talks").unwrap().years(), "2040-2041");
    let json = serde_json::to_value(&record).unwrap();
    assert_eq!(serde_json::to_value(load(json.clone()).unwrap()).unwrap(), json);
    assert!(load(two_reports()).unwrap().uptake().next().is_none());
}

#[test]
fn loads_shared_wording_if_it_stands_where_it_is_said_to() {
    let mut own = with_uptake();
    assert!(load(own.clone()).unwrap().shared_wording().is_empty());
    own["shared_wording"] = json!([{
        "kind": "instrument", "owner": "A treaty, Article 1", "at": "A/87/1#1", "words": ["help each other"],
        "sources": [{ "source": "paper", "place": "page 2" }],
    }]);
    let record = load(own.clone()).unwrap();
    assert_eq!(record.shared_wording()[0].owner.as_deref(), Some("A treaty, Article 1"));
    own["shared_wording"][0]["words"][0] = json!("help one another");
    let error = "the record is not sound: A/87/1#1: `help one another` does not stand in it";
    assert_eq!(load(own.clone()).unwrap_err(), error);
    own["shared_wording"][0]["at"] = json!("A/87/1#2");
    assert_eq!(load(own).unwrap_err(), error.replace("#1", "#2"));
}

#[test]
fn refuses_uptake_that_is_not_sound() {
    for (pointer, value, want) in [
        ("/uptake/0/by", json!(["club", "pub"]), "club-declaration: body pub is not in the record"),
        ("/uptake/0/by", json!([]), "club: is a body that did nothing; club-declaration: is by nobody"),
        ("/uptake/0/touches", json!([]), "club-declaration: touches nothing"),
        ("/uptake/0/touches/0/on", json!([]), "club-declaration: names nothing that it is about"),
        ("/uptake/0/touches/0/on/0", json!("A/87/1#2"), "club-declaration: A/87/1#2 is not in the record"),
        ("/uptake/0/date", json!("2030"), "club-declaration: is of 2030, not surely after A/87/1#1"),
        ("/uptake/0/sources", json!([]), "club-declaration: has no source"),
        ("/uptake/0/sources/0/place", Value::Null, "club-declaration: names no place in paper"),
        ("/uptake/0/sources/0/source", json!("book"), "club-declaration: source book is not in the record"),
        ("/contested/0/group", json!("2001-2002"), "help: group 2001-2002 is not in the record"),
        ("/organ_mandates/0/organ", json!("council"), "council on crime: the organ is not in the record"),
        ("/organs/0/part_of", json!("assembly"), "assembly: organ assembly is not in the record, or is itself"),
        ("/observations/0/sources", json!([]), "gap: has no source"),
        ("/processes/0/to", json!("2039"), "talks: ends before it begins"),
        ("/processes/0/meetings/0/value/to", json!("2039"), "talks: First ends before it begins"),
        ("/processes/0/dissociations/0/value/document", json!("A/95/2"), "talks: A/95/2 is none of its documents"),
        (
            "/processes/0/basis/value/names/0",
            json!("A/1/1"),
            "talks: A/1/1 is neither a report nor a document of a process",
        ),
        ("/processes/0/basis/value/restates/0", json!("A/1/1#1"), "talks: A/1/1#1 is not in the record"),
    ] {
        let mut own = with_uptake();
        *own.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = value;
        assert_eq!(load(own).unwrap_err(), format!("the record is not sound: {want}"), "{pointer}");
    }
}

#[test]
fn refuses_what_is_not_sound_and_says_all_of_it() {
    let mut twice = two_reports();
    twice["provisions"][1]["id"] = json!("A/87/1#1");
    twice["links"][0]["to"] = json!(["A/89/1#2"]);
    twice["reports"][0]["group"] = json!("2031-2033");
    assert_eq!(
        load(twice).unwrap_err(),
        "the record is not sound: A/87/1#1: stands twice; A/87/1: group 2031-2033 is not in the record; \
         link A/87/1#1 to A/89/1#2: A/89/1#2 is not in the record",
    );
    let mut words = two_reports();
    words["provisions"][0]["cites"] =
        json!([{ "instrument": "Charter of the United Nations", "words": "the Charter" }]);
    assert_eq!(load(words).unwrap_err(), "the record is not sound: A/87/1#1: `the Charter` does not stand in A/87/1#1",);
    let mut space = two_reports();
    space["provisions"][0]["wording"]["sentences"] = json!(["Two  spaces."]);
    assert_eq!(
        load(space).unwrap_err(),
        "sentence 1 has white space at an end, or more than one space between words: `Two  spaces.`",
    );
    let mut token = two_reports();
    token["provisions"][0]["themes"] = json!(["norm"]);
    assert_eq!(load(token).unwrap_err(), "unknown theme `norm`: did you mean `norms`?");
    let mut field = two_reports();
    field["provisons"] = json!([]);
    assert!(load(field).unwrap_err().starts_with("unknown field `provisons`"));
}

#[test]
fn links_may_go_round_in_a_circle() {
    let mut record = two_reports();
    for list in ["groups", "reports", "provisions"] {
        let last = record[list][1].to_string().replace("A/89/1", "A/91/1").replace("2033-2034", "2035-2036");
        record[list].as_array_mut().unwrap().push(last.parse().unwrap());
    }
    let mut back = record["links"][0].clone();
    (back["from"], back["to"]) = (json!(["A/89/1#1"]), json!(["A/87/1#1"]));
    record["links"].as_array_mut().unwrap().push(back);
    let record = load(record).unwrap();
    let [first, _, last] = record.reports() else { panic!("{:?}", record.reports()) };
    let comparison = compare(&record, first, last).unwrap();
    assert!(comparison.alignments.iter().all(|it| it.basis == Basis::Measured));
    for place in ["A/87/1#1", "A/89/1#1", "A/91/1#1"] {
        assert!(lineage(&record, &place.parse().unwrap()).descendants.len() <= 2);
    }
}
