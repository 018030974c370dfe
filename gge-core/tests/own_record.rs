//! A record of one's own: loaded from JSON into the same types, added to, edited and compared with another.
#![cfg(feature = "serde")]

mod common;

use common::own::{load, two_reports, with_everything, with_uptake};
use gge_core::compare::compare;
use gge_core::overview::in_every_group;
use gge_core::{
    NewReport, Record, Source,
    model::{Author, Confidence},
    record::{Claim, Fault, RecordDiff, RecordParts},
};
use serde_json::json;

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
    let error = "the record is not sound: shared_wording[0].words[0] (`help one another` in A/87/1#1): \
                 `help one another` does not stand in A/87/1#1";
    assert_eq!(load(own.clone()).unwrap_err(), error);
    own["shared_wording"][0]["at"] = json!("A/87/1#2");
    assert_eq!(load(own).unwrap_err(), error.replace("#1", "#2"));
}

#[test]
fn what_is_no_json_is_no_record() {
    let load = |json: &str| Record::load(&mut serde_json::Deserializer::from_str(json)).unwrap_err();
    let twice = r#"{ "groups": [], "groups": [], "reports": [], "provisions": [] }"#;
    assert_eq!(
        ["[1", "[]", "{}", twice].map(|json| load(json).to_string()),
        [
            "the record is not sound: EOF while parsing a list at line 1 column 2",
            "the record is not sound: is a list, where an object is expected",
            "the record is not sound: lacks `groups`",
            "the record is not sound: has the key `groups` twice"
        ]
    );
    assert!(matches!(load("").problems()[0].fault, Fault::Format { .. }));
}

#[test]
fn the_error_of_a_record_full_of_errors_stays_short() {
    let mut own = two_reports();
    let provision = own["provisions"][0].clone();
    own["provisions"].as_array_mut().unwrap().extend(std::iter::repeat_n(provision, 1000));
    let error = Record::load(own).unwrap_err();
    assert!(error.problems().len() >= 2000, "{}", error.problems().len());
    let text = error.to_string();
    assert!(text.len() < 4000 && text.contains("; and ") && text.ends_with(" more"), "{text}");
}

#[test]
fn a_report_may_be_of_a_process_an_organ_or_a_state() {
    let source = || Source::new("estonia".into(), "A position", "Estonia");
    for author in ["process/oewg-2021-2025", "organ/first-committee", "state/Estonia"] {
        let author: Author = author.parse().unwrap();
        let report = NewReport::new("A/76/1".parse().unwrap(), author.clone(), "2021-05".parse().unwrap(), source())
            .section("law", "Law")
            .paragraph("1", ["States must not use proxies."])
            .whole(1);
        let record = Record::builtin().with(report).unwrap();
        assert_eq!(record.report_of_year(2021).unwrap().author, author);
        assert_eq!(in_every_group(&record), in_every_group(Record::builtin()), "no Group is added");
        let json = serde_json::to_value(&record).unwrap();
        assert_eq!(json["reports"][5]["group"], author.to_string());
        assert_eq!(load(json).unwrap(), record);
    }
}

#[test]
fn additions_are_checked_like_all_else() {
    let report = || {
        let author = Author::State("Estonia".into());
        let source = Source::new("FS".into(), "A position", "Estonia");
        NewReport::new("EE/1".parse().unwrap(), author, "2021".parse().unwrap(), source)
    };
    let error = |report: NewReport| Record::builtin().with(report).unwrap_err().to_string();
    let repeated = report().section("all", "All").paragraph("1", ["One."]);
    let unread = report().paragraph("1(", ["One. "]).paragraph("x y", ["Two."]);
    assert_eq!(
        [error(repeated), error(unread)],
        [
            "the record is not sound: sources[0] (FS): `FS` stands twice",
            "the record is not sound: provisions[0] (EE/1#1(): `EE/1#1(` has an item that is not a letter, numeral or number in brackets: `(`; \
             write it as in `A/70/174#16(d)(iv)`; \
             provisions[0] (EE/1#1(): sentence 1 has white space at an end, or more than one space between words: `One. `; \
             provisions[0] (EE/1#x y): `EE/1#x y` has no paragraph after `#`: write a number from 1 or the name of a section, as in `A/68/98#23` or `A/68/98#summary(2)`"
        ]
    );
    let error = Record::builtin().with(Record::builtin().edit(|_| ()).map(|_| RecordParts::default()).unwrap());
    assert_eq!(&error.unwrap(), Record::builtin());
}

#[test]
fn differences_are_told_by_id() {
    let (before, mut after) = (load(with_everything()).unwrap(), with_everything());
    after["provisions"][1]["wording"]["sentences"] = json!(["States should not attack."]);
    after["contested"] = json!([]);
    after["observations"][0]["id"] = json!("hole");
    let diff: RecordDiff = before.diff(&load(after).unwrap());
    assert_eq!(
        serde_json::to_value(&diff).unwrap(),
        json!({
            "added": [{ "kind": "observation", "id": "hole" }],
            "removed": [{ "kind": "contested", "id": "help" }, { "kind": "observation", "id": "gap" }],
            "changed": [{ "kind": "provision", "id": "A/87/1#2" }],
        })
    );
    assert!(before.diff(&before).is_empty());
}

#[test]
fn claims_are_all_that_has_sources() {
    let record = load(with_everything()).unwrap();
    let claims: Vec<Claim<'_>> = record.claims();
    let sources = serde_json::to_string(&record).unwrap().matches("\"sources\":[{\"source\"").count();
    assert_eq!(claims.len(), sources);
    let medium = claims.iter().filter(|claim| claim.confidence == Some(Confidence::Medium));
    assert_eq!(medium.clone().count(), 6, "{:?}", medium.map(|claim| &claim.path).collect::<Vec<_>>());
}
