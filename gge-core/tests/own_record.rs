//! A record of one's own: loaded from JSON into the same types, or refused with every reason.
#![cfg(feature = "serde")]

use gge_core::Record;
use gge_core::compare::compare;
use serde_json::{Value, json};

/// Two short reports and a link between them.
fn own() -> Value {
    let claim = |value: Value| json!({ "value": value, "confidence": "high", "sources": [] });
    let group = |years: &str, document: &str| {
        json!({
            "years": years,
            "experts": claim(json!(1)),
            "members": claim(json!(["Estonia"])),
            "mandate": claim(json!({ "resolution": "A/RES/1/1" })),
            "document": claim(json!(document)),
            "consensus": claim(json!(true)),
        })
    };
    let report = |symbol: &str, years: &str| {
        json!({
            "symbol": symbol, "group": years, "coverage": "whole", "paragraphs": 1, "procedural": false,
            "sections": [{ "id": "all", "heading": "All", "source": "own" }],
        })
    };
    let provision = |id: &str, text: &str| {
        json!({
            "id": id, "section": "all", "themes": ["norms"], "cites": [],
            "wording": { "sentences": [text], "source": "own", "fidelity": "verbatim" },
            "particulars": { "norm": { "title": "Ours", "expects": "conduct", "topics": ["assistance"] } },
        })
    };
    json!({
        "groups": [group("2031-2032", "A/87/1"), group("2033-2034", "A/89/1")],
        "reports": [report("A/87/1", "2031-2032"), report("A/89/1", "2033-2034")],
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
    let record = load(own()).unwrap();
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

#[test]
fn refuses_what_is_not_sound_and_says_all_of_it() {
    let mut twice = own();
    twice["provisions"][1]["id"] = json!("A/87/1#1");
    twice["links"][0]["to"] = json!(["A/89/1#2"]);
    twice["reports"][0]["group"] = json!("2031-2033");
    assert_eq!(
        load(twice).unwrap_err(),
        "the record is not sound: A/87/1#1: stands twice; A/87/1: group 2031-2033 is not in the record; \
         link A/87/1#1 to A/89/1#2: A/89/1#2 is not in the record",
    );
    let mut words = own();
    words["provisions"][0]["cites"] =
        json!([{ "instrument": "Charter of the United Nations", "words": "the Charter" }]);
    assert_eq!(load(words).unwrap_err(), "the record is not sound: A/87/1#1: `the Charter` does not stand in A/87/1#1",);
    let mut space = own();
    space["provisions"][0]["wording"]["sentences"] = json!(["Two  spaces."]);
    assert_eq!(
        load(space).unwrap_err(),
        "sentence 1 has white space at an end, or more than one space between words: `Two  spaces.`",
    );
    let mut token = own();
    token["provisions"][0]["themes"] = json!(["norm"]);
    assert_eq!(load(token).unwrap_err(), "unknown theme `norm`: did you mean `norms`?");
    let mut field = own();
    field["provisons"] = json!([]);
    assert!(load(field).unwrap_err().starts_with("unknown field `provisons`"));
}
