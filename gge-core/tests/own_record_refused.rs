//! Records of one's own that are not sound: refused, with every reason at its place.
#![cfg(feature = "serde")]

mod common;

use std::fmt::Write as _;

use common::own::{load, two_reports, with_everything, with_uptake};
use gge_core::Record;
use serde_json::{Value, json};

/// Changes values of a record by their places: a value of null takes the key away.
fn changed(mut record: Value, changes: &[(&str, Value)]) -> Value {
    for (pointer, value) in changes {
        if let Some(found) = record.pointer_mut(pointer) {
            *found = value.clone();
            continue;
        }
        let (above, key) = pointer.rsplit_once('/').unwrap();
        record.pointer_mut(above).unwrap_or_else(|| panic!("{pointer}"))[key] = value.clone();
    }
    record
}

/// Each list has changes of one record, and all that is then wrong with it.
fn refused(record: &Value, cases: &[(&[(&str, Value)], &str)]) {
    assert!(load(record.clone()).is_ok(), "{:?}", load(record.clone()));
    let mut misses = String::new();
    for (changes, want) in cases {
        let got = load(changed(record.clone(), changes)).map_or_else(|error| error, |_| "loads".to_owned());
        if got.strip_prefix("the record is not sound: ") != Some(want) {
            let _ = writeln!(misses, "{changes:?}\n  {got}");
        }
    }
    assert!(misses.is_empty(), "{misses}");
}

/// A change of one value.
macro_rules! cases {
    ($($pointer:literal = $value:tt => $want:expr;)+) => {
        &[$((&[($pointer, json!($value))][..], $want)),+]
    };
}

#[test]
fn refuses_unknown_sources() {
    refused(
        &with_everything(),
        cases! {
            "/provisions/0/wording/source" = "papr" =>
                "provisions[0].wording.source (A/87/1#1): source `papr` is not in the record: did you mean `paper`?";
            "/provisions/0/wording/witnesses" = ["book"] =>
                "provisions[0].wording.witnesses[0] (A/87/1#1): source `book` is not in the record";
            "/provisions/0/numbering" = "book" =>
                "provisions[0].numbering (A/87/1#1): source `book` is not in the record";
            "/reports/0/sections/0/source" = "book" =>
                "reports[0].sections[0].source (A/87/1): source `book` is not in the record";
            "/renderings/0/source" = "book" =>
                "renderings[0].source (paper/1): source `book` is not in the record; \
                 renderings[0].id (paper/1): does not begin with `book`, its source";
            "/fragments/0/source" = "book" =>
                "fragments[0].source (paper/2): source `book` is not in the record; \
                 fragments[0].id (paper/2): does not begin with `book`, its source";
            "/conflicts/0/values/0/sources/0/source" = "book" =>
                "conflicts[0].values[0].sources[0].source (number): source `book` is not in the record";
            "/groups/0/experts/sources/0/source" = "Own" =>
                "groups[0].experts.sources[0].source (2031-2032): source `Own` is not in the record: did you mean `own`?";
            "/groups/0/accounts" = [{ "value": "Reportedly.", "confidence": "low", "sources": [{ "source": "book" }] }] =>
                "groups[0].accounts[0].sources[0].source (2031-2032): source `book` is not in the record";
            "/uptake/0/sources/0/source" = "book" =>
                "uptake[0].sources[0].source (club-declaration): source `book` is not in the record";
            "/processes/0/documents/0/sources/0/source" = "book" =>
                "processes[0].documents[0].sources[0].source (talks): source `book` is not in the record";
            "/shared_wording/0/sources/0/source" = "book" =>
                "shared_wording[0].sources[0].source (`help each other` in A/87/1#1): source `book` is not in the record";
            "/lexicon/abbreviations/0/sources/0/source" = "book" =>
                "lexicon.abbreviations[0].sources[0].source (ICT): source `book` is not in the record";
        },
    );
}

#[test]
fn refuses_facts_without_sources() {
    refused(
        &with_everything(),
        cases! {
            "/groups/0/experts/sources" = [] => "groups[0].experts (2031-2032): has no source";
            "/conflicts/0/values/0/sources" = [] => "conflicts[0].values[0] (number): has no source";
            "/uptake/0/sources" = [] => "uptake[0] (club-declaration): has no source";
            "/uptake/0/sources/0/place" = null => "uptake[0].sources[0] (club-declaration): names no place in `paper`";
            "/uptake/0/confidence" = "high" =>
                "uptake[0] (club-declaration): is `high` by `paper` alone, which is not official";
            "/observations/0/sources" = [] => "observations[0] (gap): has no source";
            "/shared_wording/0/sources" = [] => "shared_wording[0] (`help each other` in A/87/1#1): has no source";
            "/lexicon/abbreviations/0/sources" = [] => "lexicon.abbreviations[0] (ICT): has no source";
        },
    );
}

#[test]
fn refuses_keys_that_it_does_not_know() {
    refused(
        &with_everything(),
        cases! {
            "/provisons" = [] => "unknown key `provisons`: did you mean `provisions`?";
            "/provisions/0/particular" = { "norm": {} } =>
                "provisions[0] (A/87/1#1): unknown key `particular`: did you mean `particulars`?";
            "/groups/0/chairman" = null => "groups[0] (2031-2032): unknown key `chairman`: did you mean `chair`?";
            "/provisions/0/numberd" = "own" =>
                "provisions[0] (A/87/1#1): unknown key `numberd`: did you mean `numbering`?";
            "/provisions/0/wording/text" = "States" =>
                "provisions[0].wording (A/87/1#1): unknown key `text`: expected one of `sentences`, `source`, `fidelity`, `witnesses`";
            "/provisions/0/particulars" = { "norms": {} } =>
                "provisions[0].particulars (A/87/1#1): unknown key `norms`: did you mean `norm`?";
            "/provisions/0/particulars/norm/topic" = [] =>
                "provisions[0].particulars.norm (A/87/1#1): unknown key `topic`: did you mean `topics`?";
            "/groups/0/experts/confidance" = "high" =>
                "groups[0].experts (2031-2032): unknown key `confidance`: did you mean `confidence`?";
            "/conflicts/0/values/0/value" = { "numbr": 1 } =>
                "conflicts[0].values[0].value (number): unknown key `numbr`: did you mean `number`?";
            "/sources/0/transmit" = [] => "sources[0] (own): unknown key `transmit`: did you mean `transmits`?";
            "/lexicon/modals/0/from" = [] =>
                "lexicon.modals[0]: unknown key `from`: expected one of `modality`, `forms`, `class`";
        },
    );
}

#[test]
fn refuses_values_of_another_type_or_syntax() {
    refused(
        &with_everything(),
        cases! {
            "/groups" = {} => "groups: is an object, where a list is expected";
            "/reports/0" = [1, 2] => "reports[0]: is a list, where an object is expected";
            "/provisions/0" = "A/87/1#1" => "provisions[0]: is “A/87/1#1”, where an object is expected";
            "/groups/0/experts/value" = 300 =>
                "groups[0].experts.value (2031-2032): is 300, where a number from 0 to 255 is expected";
            "/groups/0/experts/value" = "two" =>
                "groups[0].experts.value (2031-2032): is “two”, where a number from 0 to 255 is expected";
            "/reports/0/procedural" = "no" =>
                "reports[0].procedural (A/87/1): is “no”, where true or false is expected";
            "/reports/0/paragraphs" = (-1) => "reports[0].paragraphs (A/87/1): is -1, where a whole number is expected";
            "/provisions/0/id" = "A/87/1" =>
                "provisions[0].id (A/87/1): `A/87/1` has no `#` between symbol and paragraph: write it as in `A/70/174#13(f)`";
            "/provisions/0/themes" = ["norm", "threads", "cbm"] =>
                "provisions[0].themes[0] (A/87/1#1): unknown theme `norm`: did you mean `norms`?; \
                 provisions[0].themes[1] (A/87/1#1): unknown theme `threads`: did you mean `threats`?";
            "/provisions/0/wording/sentences" = ["Two  spaces."] =>
                "provisions[0].wording (A/87/1#1): sentence 1 has white space at an end, or more than one space between words: `Two  spaces.`";
            "/provisions/0/wording/sentences" = [] =>
                "provisions[0].wording (A/87/1#1): a wording has at least one sentence";
            "/uptake/0/date" = "2035-02-30" =>
                "uptake[0].date (club-declaration): `2035-02-30` is not a date: write a year, a month or a day, as in `2015`, `2015-07` or `2015-07-22`";
            "/uptake/0/date" = "2035-13" =>
                "uptake[0].date (club-declaration): `2035-13` is not a date: write a year, a month or a day, as in `2015`, `2015-07` or `2015-07-22`";
            "/uptake/0/date" = 2035 => "uptake[0].date (club-declaration): is 2035, where a text is expected";
            "/groups/0/years" = "2032-2031" =>
                "groups[0].years (2032-2031): `2032-2031` are not the years of a Group: write two years in order, as in `2012-2013`";
            "/provisions/0/cites" = null => "provisions[0].cites (A/87/1#1): is null, where a list is expected";
            "/links/0/act" = "longer" =>
                "links[0].act (A/87/1#1 to A/89/1#1): unknown act `longer`: expected one of `reiterated`, `revised`, `lengthened`, `shortened`";
        },
    );
}

#[test]
fn refuses_wrong_orders() {
    let own = with_everything();
    let swapped = |list: &str, one: usize, other: usize| {
        let mut own = own.clone();
        own[list].as_array_mut().unwrap().swap(one, other);
        load(own).unwrap_err()
    };
    let lists = [("groups", 0, 1), ("reports", 0, 1), ("provisions", 0, 1), ("provisions", 0, 2)];
    let sections =
        changed(own.clone(), &[("/provisions/0/section", json!("end")), ("/provisions/1/section", json!("all"))]);
    let errors = lists.map(|(list, one, other)| swapped(list, one, other)).into_iter().chain(load(sections).err());
    assert_eq!(
        errors.collect::<Vec<_>>(),
        [
            "the record is not sound: groups[1] (2031-2032): is out of order after 2033-2034",
            "the record is not sound: reports[1] (A/87/1): is out of order after A/89/1; \
             provisions[2] (A/89/1#1): is out of order after A/87/1#2; \
             links[0] (A/87/1#1 to A/89/1#1): does not lead from places of one report to places of one later report",
            "the record is not sound: provisions[1] (A/87/1#1): is out of order after A/87/1#2; \
             provisions[1].section (A/87/1#1): is out of order after end",
            "the record is not sound: provisions[1] (A/87/1#2): is out of order after A/89/1#1; \
             provisions[2] (A/87/1#1): is out of order after A/87/1#2; \
             provisions[2].section (A/87/1#1): is out of order after end",
            "the record is not sound: provisions[1].section (A/87/1#2): is out of order after end"
        ]
    );
}

#[test]
fn refuses_reports_that_are_not_what_they_are_said_to_be() {
    refused(
        &with_everything(),
        cases! {
            "/reports/0/paragraphs" = 4 => "reports[0] (A/87/1): is held whole, and lacks paragraphs 3, 4";
            "/reports/0/paragraphs" = 1 => "provisions[1].id (A/87/1#2): comes after the last, which is 1";
            "/reports/0/paragraphs" = null => "reports[0] (A/87/1): lacks `paragraphs`";
            "/reports/0/coverage" = "none" =>
                "reports[0].coverage (A/87/1): has the coverage `none`, and provisions: 2";
            "/reports/0/procedural" = true => "reports[0] (A/87/1): lacks `procedural_sources`";
            "/reports/0/procedural_sources" = [{ "source": "own" }] =>
                "reports[0] (A/87/1): has `procedural_sources`, which does not go with the rest of it";
            "/reports/0/reissue_reason" = "Technical" => "reports[0] (A/87/1): lacks `reissued`";
            "/reports/0/group" = "2031-2033" =>
                "groups[0].document (2031-2032): is a report of 2031-2033; \
                 reports[0].group (A/87/1): Group `2031-2033` is not in the record: did you mean `2031-2032`?";
            "/reports/0/group" = "2033-2034" =>
                "groups[0].document (2031-2032): is a report of 2033-2034; \
                 reports[0].group (A/87/1): is not A/89/1, the document of the Group";
            "/reports/0/group" = "process/tolks" =>
                "groups[0].document (2031-2032): is a report of process/tolks; \
                 reports[0].group (A/87/1): process `tolks` is not in the record: did you mean `talks`?; \
                 reports[0] (A/87/1): lacks `dated`";
            "/reports/0/group" = "organ/assembly" =>
                "groups[0].document (2031-2032): is a report of organ/assembly; \
                 reports[0] (A/87/1): lacks `dated`";
            "/reports/0/group" = "Estonia" =>
                "reports[0].group (A/87/1): `Estonia` is no author: write a Group (`2012-2013`), a process (`process/oewg-2021-2025`), an organ (`organ/first-committee`), a State (`state/Estonia`) or anybody else (`other/A drafting group`)";
            "/reports/0/sections/1/id" = "all" =>
                "reports[0].sections[1] (A/87/1): `all` stands twice; \
                 provisions[1].section (A/87/1#2): section `end` is not in the report";
            "/reports/0/sections/1/under" = "al" =>
                "reports[0].sections[1].under (A/87/1): section `al` is not in the report: did you mean `all`?";
            "/reports/0/sections/0/heading" = "" => "reports[0].sections[0].heading (A/87/1): the text is empty";
            "/provisions/1/section" = "ent" =>
                "provisions[1].section (A/87/1#2): section `ent` is not in the report: did you mean `end`?";
                "/provisions/0/id" = "A/88/1#1" =>
                    "reports[0] (A/87/1): is held whole, and lacks paragraph 1; \
                     provisions[0].id (A/88/1#1): report `A/88/1` is not in the record: did you mean `A/87/1`?; \
                     provisions[1] (A/87/1#2): is out of order after A/88/1#1; \
                     renderings[0].renders[0] (paper/1): provision `A/87/1#1` is not in the record: did you mean `A/88/1#1`?; \
                     links[0].from[0] (A/87/1#1 to A/89/1#1): provision `A/87/1#1` is not in the record: did you mean `A/88/1#1`?; \
                     conflicts[0].about[0] (number): provision `A/87/1#1` is not in the record: did you mean `A/88/1#1`?; \
                     shared_wording[0].at (`help each other` in A/87/1#1): provision `A/87/1#1` is not in the record: did you mean `A/88/1#1`?; \
                     uptake[0].touches[0].on[0] (club-declaration): provision `A/87/1#1` is not in the record: did you mean `A/88/1#1`?; \
                     processes[0].basis.value.restates[0] (talks): provision `A/87/1#1` is not in the record: did you mean `A/88/1#1`?";
            "/provisions/0/id" = "A/87/1#1:1" =>
                "provisions[0].id (A/87/1#1:1): is the address of a sentence, where that of a provision is expected; \
                 renderings[0].renders[0] (paper/1): provision `A/87/1#1` is not in the record: did you mean `A/87/1#2`?; \
                 links[0].from[0] (A/87/1#1 to A/89/1#1): provision `A/87/1#1` is not in the record: did you mean `A/87/1#2`?; \
                 conflicts[0].about[0] (number): provision `A/87/1#1` is not in the record: did you mean `A/87/1#2`?; \
                 shared_wording[0].at (`help each other` in A/87/1#1): provision `A/87/1#1` is not in the record: did you mean `A/87/1#2`?; \
                 uptake[0].touches[0].on[0] (club-declaration): provision `A/87/1#1` is not in the record: did you mean `A/87/1#2`?; \
                 processes[0].basis.value.restates[0] (talks): provision `A/87/1#1` is not in the record: did you mean `A/87/1#2`?";
            "/provisions/1/id" = "A/87/1#1" =>
                "provisions[1] (A/87/1#1): `A/87/1#1` stands twice; \
                 reports[0] (A/87/1): is held whole, and lacks paragraph 2; \
                 provisions[1] (A/87/1#1): is out of order after A/87/1#1; \
                 links[0].shared[0] (A/87/1#1 to A/89/1#1): `help each other` does not stand in `from`; \
                 shared_wording[0].words[0] (`help each other` in A/87/1#1): `help each other` does not stand in A/87/1#1";
            "/provisions/1/id" = "A/87/1#1(b)" =>
                "reports[0] (A/87/1): is held whole, and lacks paragraph 2; \
                 provisions[1] (A/87/1#1(b)): is out of order after A/87/1#1";
            "/provisions/1/wording" = null => "provisions[1] (A/87/1#2): has neither wording nor items";
            "/provisions/0/cites" = [{ "instrument": "A/66/359", "words": "the letter" }] =>
                "provisions[0].cites[0].words (A/87/1#1): `the letter` does not stand in A/87/1#1";
        },
    );
}

#[test]
fn refuses_groups_whose_numbers_do_not_agree() {
    refused(
        &with_everything(),
        cases! {
            "/groups/0/experts/value" = 15 => "groups[0].experts (2031-2032): states 15, where 2 are listed";
            "/groups/0/members/value" = ["Estonia", "Estonia"] =>
                "groups[0].members.value[1] (2031-2032): `Estonia` stands twice";
            "/groups/0/members/value" = ["Estonia", ""] => "groups[0].members.value[1] (2031-2032): the text is empty";
            "/groups/0/document/value" = "A/89/1" =>
                "groups[0].document (2031-2032): is a report of 2033-2034; \
                 reports[0].group (A/87/1): is not A/89/1, the document of the Group";
            "/groups/0/document/value" = "A/99/1" =>
                "reports[0].group (A/87/1): is not A/99/1, the document of the Group";
            "/groups/1/years" = "2031-2032" =>
                "groups[1] (2031-2032): `2031-2032` stands twice; \
                 groups[1].document (2031-2032): is a report of 2033-2034; \
                 reports[1].group (A/89/1): Group `2033-2034` is not in the record: did you mean `2031-2032`?; \
                 contested[0].group (help): Group `2033-2034` is not in the record: did you mean `2031-2032`?";
            "/groups/0/sought_by" = { "value": "Chad", "confidence": "high", "sources": [{ "source": "own" }] } =>
                "groups[0].sought_by (2031-2032): Chad is no member";
            "/groups/0/adopted" = { "value": "2023", "confidence": "high", "sources": [{ "source": "own" }] } =>
                "groups[0].adopted (2031-2032): is of 2023, outside of 2031-2032";
            "/groups/0/sessions" = {
                "value": [{ "from": "2031-05-09", "to": "2031-05-05", "place": "Geneva" }],
                "confidence": "high", "sources": [{ "source": "own" }]
            } => "groups[0].sessions (2031-2032): ends on 2031-05-05, before it begins on 2031-05-09";
            "/groups/0/persons" = {
                "value": [{ "state": "Peru", "name": "Someone", "sessions": [1] }],
                "confidence": "high", "sources": [{ "source": "own" }]
            } => "groups[0].persons (2031-2032): Peru is no member";
        },
    );
}

#[test]
fn refuses_links_that_lead_nowhere_or_back() {
    refused(
        &with_everything(),
        cases! {
            "/links/0/from" = ["A/87/1#3"] =>
                "links[0].from[0] (A/87/1#3 to A/89/1#1): provision `A/87/1#3` is not in the record: did you mean `A/87/1#1`?";
            "/links/0/to" = ["A/89/1#1:2"] =>
                "links[0].to[0] (A/87/1#1 to A/89/1#1:2): provision `A/89/1#1:2` is not in the record: did you mean `A/89/1#1`?";
            "/links/0/to" = ["paper/3"] =>
                "links[0].to[0] (A/87/1#1 to paper/3): rendering `paper/3` is not in the record: did you mean `paper/1`?";
            "/links/0/to" = [] => "links[0].to (A/87/1#1 to ): the list is empty";
            "/links/0/to" = ["A/87/1#2"] =>
                "links[0] (A/87/1#1 to A/87/1#2): does not lead from places of one report to places of one later report; \
                 links[0].shared[0] (A/87/1#1 to A/87/1#2): `help each other` does not stand in `to`";
            "/links/0/from" = ["A/89/1#2"] =>
                "links[0] (A/89/1#2 to A/89/1#1): does not lead from places of one report to places of one later report; \
                 links[0].shared[0] (A/89/1#2 to A/89/1#1): `help each other` does not stand in `from`";
            "/links/0/to" = ["A/89/1#1", "A/87/1#2"] =>
                "links[0] (A/87/1#1 to A/89/1#1, A/87/1#2): does not lead from places of one report to places of one later report";
            "/links/0/act" = "reiterated" =>
                "links[0] (A/87/1#1 to A/89/1#1): act `reiterated` does not go with relation `subset`";
            "/links/0/link" = "idea" =>
                "links[0] (A/87/1#1 to A/89/1#1): a link of ideas is `equivalent` or `intersects`, not `subset`";
            "/links/0/shared" = ["hurt each other"] =>
                "links[0].shared[0] (A/87/1#1 to A/89/1#1): `hurt each other` does not stand in `from`; \
                 links[0].shared[0] (A/87/1#1 to A/89/1#1): `hurt each other` does not stand in `to`";
            "/links/0/shared" = [] => "links[0].shared (A/87/1#1 to A/89/1#1): the list is empty";
            "/links/0/shared" = [""] => "links[0].shared[0] (A/87/1#1 to A/89/1#1): the text is empty";
            "/provisions/0/wording/sentences" = ["States should never help one another."] =>
                "links[0].shared[0] (A/87/1#1 to A/89/1#1): `help each other` does not stand in `from`; \
                 shared_wording[0].words[0] (`help each other` in A/87/1#1): `help each other` does not stand in A/87/1#1";
        },
    );
    let mut back = two_reports();
    (back["links"][0]["from"], back["links"][0]["to"]) = (json!(["A/89/1#1"]), json!(["A/87/1#1"]));
    assert_eq!(
        load(back).unwrap_err(),
        "the record is not sound: links[0] (A/89/1#1 to A/87/1#1): does not lead from places of one report to places of one later report"
    );
}

#[test]
fn refuses_secondary_sources_that_are_not_sound() {
    refused(
        &with_everything(),
        cases! {
            "/renderings/0/id" = "book/1" => "renderings[0].id (book/1): does not begin with `paper`, its source";
            "/renderings/0/report" = "A/87/2" =>
                "renderings[0].report (paper/1): report `A/87/2` is not in the record: did you mean `A/87/1`?; \
                 renderings[0].renders[0] (paper/1): is of another report than A/87/2";
            "/renderings/0/renders" = ["A/89/1#1"] =>
                "renderings[0].renders[0] (paper/1): is of another report than A/87/1";
            "/renderings/0/renders" = ["A/87/1#7"] =>
                "renderings[0].renders[0] (paper/1): provision `A/87/1#7` is not in the record: did you mean `A/87/1#1`?";
            "/renderings/0/fidelity" = null => "renderings[0] (paper/1): lacks `fidelity`";
            "/renderings/0/text" = "" => "renderings[0].text (paper/1): the text is empty";
            "/renderings/0/text" = "soft\u{ad}ly" => "renderings[0].text (paper/1): the text has the character U+00AD";
            "/fragments/0/report" = "A/1/1" => "fragments[0].report (paper/2): report `A/1/1` is not in the record";
            "/fragments/0/context" = " Quoted." =>
                "fragments[0].context (paper/2): the text has white space at an end, or more than one space between words";
            "/conflicts/0/about" = [] => "conflicts[0].about (number): the list is empty";
            "/conflicts/0/about/0" = "uptake/club" =>
                "conflicts[0].about[0] (number): uptake `club` is not in the record";
            "/conflicts/0/about/0" = "process/talk" =>
                "conflicts[0].about[0] (number): process `talk` is not in the record: did you mean `talks`?";
            "/conflicts/0/about/0" = "papper" =>
                "conflicts[0].about[0] (number): source `papper` is not in the record: did you mean `paper`?";
            "/conflicts/0/values/1/value" = { "number": 1 } => "conflicts[0].values[1] (number): `1` stands twice";
            "/conflicts/0/values" = [] => "conflicts[0].values (number): has fewer than two values";
            "/shared_wording/0/words" = ["help one another"] =>
                "shared_wording[0].words[0] (`help one another` in A/87/1#1): `help one another` does not stand in A/87/1#1";
            "/shared_wording/0/words" = ["help each othe"] =>
                "shared_wording[0].words[0] (`help each othe` in A/87/1#1): `help each othe` does not stand in A/87/1#1";
            "/shared_wording/0/words" = ["help each other", "Help each other"] =>
                "shared_wording[0].words[1] (`help each other` in A/87/1#1): `Help each other` does not stand in A/87/1#1; \
                 shared_wording[0].words[1] (`help each other` in A/87/1#1): `Help each other` stands twice";
            "/shared_wording/0/words" = [] => "shared_wording[0].words (`` in A/87/1#1): the list is empty";
            "/shared_wording/0/at" = "A/87/1#3" =>
                "shared_wording[0].at (`help each other` in A/87/1#3): provision `A/87/1#3` is not in the record: did you mean `A/87/1#1`?";
            "/shared_wording/0/owner" = null => "shared_wording[0] (`help each other` in A/87/1#1): lacks `owner`";
            "/shared_wording/0/kind" = "title" =>
                "shared_wording[0] (`help each other` in A/87/1#1): has `owner`, which does not go with the rest of it";
            "/lexicon/modals" = [] => "lexicon.modals (lexicon): the list is empty";
            "/lexicon/qualifiers" = [] => "lexicon.qualifiers (lexicon): the list is empty";
            "/lexicon/qualifiers/0/forms" = ["should"] =>
                "lexicon.qualifiers[0].forms[0] (knowingly): `should` stands twice";
            "/lexicon/qualifiers/0/forms" = [] => "lexicon.qualifiers[0].forms (knowingly): the list is empty";
            "/lexicon/abbreviations/0/forms" = ["ict"] => "lexicon.abbreviations[0] (ICT): `ICT` stands twice";
        },
    );
}

#[test]
fn refuses_uptake_that_is_not_sound() {
    refused(
        &with_uptake(),
        cases! {
            "/uptake/0/by" = ["club", "pub"] => "uptake[0].by[1] (club-declaration): body `pub` is not in the record";
            "/uptake/0/by" = [] => "bodies[0] (club): did nothing; uptake[0].by (club-declaration): the list is empty";
            "/uptake/0/id" = "the club's" =>
                "uptake[0].id (the club's): is no short name: write letters, digits and hyphens, as in `oewg-2021-2025`";
            "/uptake/0/touches" = [] => "uptake[0].touches (club-declaration): the list is empty";
            "/uptake/0/touches/0/on" = [] => "uptake[0].touches[0].on (club-declaration): the list is empty";
            "/uptake/0/touches/0/on/0" = "A/87/1#3" =>
                "uptake[0].touches[0].on[0] (club-declaration): provision `A/87/1#3` is not in the record: did you mean `A/87/1#1`?";
            "/uptake/0/touches/0/on/0" = "A/87/2" =>
                "uptake[0].touches[0].on[0] (club-declaration): report `A/87/2` is not in the record: did you mean `A/87/1`?";
            "/uptake/0/date" = "2030" =>
                "uptake[0].touches[0].on[0] (club-declaration): is of 2030, not surely after A/87/1#1";
            "/contested/0/group" = "2031-2033" =>
                "contested[0].group (help): Group `2031-2033` is not in the record: did you mean `2031-2032`?";
            "/contested/0/on" = [] => "contested[0].on (help): the list is empty";
            "/organ_mandates/0/organ" = "assembli" =>
                "organ_mandates[0].organ (assembli on crime): organ `assembli` is not in the record: did you mean `assembly`?";
            "/organs/0/part_of" = "assembly" => "organs[0].part_of (assembly): belongs to itself";
            "/processes/0/to" = "2039" => "processes[0].to (talks): ends on 2039, before it begins on 2040";
            "/processes/0/meetings/0/value/to" = "2039" =>
                "processes[0].meetings[0].value.to (talks): ends on 2039, before it begins on 2040-01";
            "/processes/0/dissociations/0/value/document" = "A/95/2" =>
                "processes[0].dissociations[0].value.document (talks): document `A/95/2` is not in the record: did you mean `A/95/1`?";
            "/processes/0/basis/value/names/0" = "A/1/1" =>
                "processes[0].basis.value.names[0] (talks): document `A/1/1` is not in the record";
            "/processes/0/basis/value/restates/0" = "A/1/1#1" =>
                "processes[0].basis.value.restates[0] (talks): provision `A/1/1#1` is not in the record: did you mean `A/87/1#1`?";
            "/processes/0/name" = "" => "processes[0].name (talks): the text is empty";
        },
    );
}

#[test]
fn says_everything_at_once() {
    let mut broken = with_everything();
    broken["provisions"][0]["particular"] = json!({});
    broken["provisions"][0]["themes"] = json!(["norm", "law", "cbms"]);
    broken["provisions"][1]["wording"]["source"] = json!(7);
    broken["provisions"][2].as_object_mut().unwrap().remove("cites");
    broken["groups"][0]["chair"] = json!({ "value": { "name": "Someone" }, "confidence": "high", "sources": [] });
    broken["uptake"][0]["date"] = json!("yesterday");
    let mut unsound = with_everything();
    unsound["provisions"][0]["wording"]["source"] = json!("book");
    unsound["groups"][0]["experts"]["value"] = json!(3);
    unsound["links"][0]["to"] = json!(["A/89/1#3"]);
    unsound["reports"][1]["title"] = json!("");
    unsound["titel"] = json!("");
    assert_eq!(
        [load(broken).unwrap_err(), load(unsound).unwrap_err()],
        [
            "the record is not sound: groups[0].chair.value (2031-2032): lacks `of`; \
             provisions[0] (A/87/1#1): unknown key `particular`: did you mean `particulars`?; \
             provisions[0].themes[0] (A/87/1#1): unknown theme `norm`: did you mean `norms`?; \
             provisions[0].themes[2] (A/87/1#1): unknown theme `cbms`: did you mean `cbm`?; \
             provisions[1].wording.source (A/87/1#2): is 7, where a text is expected; \
             provisions[2] (A/89/1#1): lacks `cites`; \
             uptake[0].date (club-declaration): `yesterday` is not a date: write a year, a month or a day, as in `2015`, `2015-07` or `2015-07-22`",
            "the record is not sound: unknown key `titel`: expected one of `sources`, `groups`, `reports`, `provisions`, `renderings`, `fragments`, `links`, `conflicts`, `bodies`, `uptake`, `contested`, `organs`, `organ_mandates`, `recommendations`, `observations`, `processes`, `annotations`, `shared_wording`, `consultation`, `lexicon`; \
             groups[0].experts (2031-2032): states 3, where 2 are listed; \
             provisions[0].wording.source (A/87/1#1): source `book` is not in the record; \
             links[0].to[0] (A/87/1#1 to A/89/1#3): provision `A/89/1#3` is not in the record: did you mean `A/89/1#1`?; \
             reports[1].title (A/89/1): the text is empty"
        ]
    );
}

#[test]
fn a_whole_report_has_all_its_paragraphs() {
    let error = Record::builtin()
        .edit(|parts| {
            parts.provisions.to_mut().retain(|provision| provision.id != "A/68/98#33");
        })
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "the record is not sound: reports[2] (A/68/98): is held whole, and lacks paragraph 33; \
         renderings[236].renders[0] (unidir-2017/section-2.1/2013/7): provision `A/68/98#33` is not in the record: did you mean `A/68/98#3`?; \
         conflicts[40].about[0] (33-develop-or-developing): provision `A/68/98#33` is not in the record: did you mean `A/68/98#3`?; \
         shared_wording[13].at (`develop a global partnership for development` in A/68/98#33): provision `A/68/98#33` is not in the record: did you mean `A/68/98#3`?; \
         shared_wording[26].at (`Millennium Development Goal` in A/68/98#33): provision `A/68/98#33` is not in the record: did you mean `A/68/98#3`?"
    );
}
