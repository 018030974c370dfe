//! `uptake`, as it runs.

mod run;

use run::{assert_snapshot, run, run_with};
use serde_json::{Value, json};

fn output(arguments: &[&str]) -> String {
    run::output("uptake", arguments)
}

fn value(arguments: &[&str]) -> Value {
    serde_json::from_str(&output(&[arguments, &["--json"]].concat())).unwrap()
}

fn ids(entries: &Value) -> Vec<&str> {
    entries.as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect()
}

const NOT_HELD: &str = "the wording of those documents is not in it";

#[test]
fn of_a_provision() {
    let page = output(&["norm (c)"]);
    assert!(page.contains("Names A/70/174#13(c)") && page.contains("Touches its report as a whole"));
    assert!(page.contains("2017-04  G7: Lucca Declaration on Responsible State Behaviour in Cyberspace"));
    assert!(page.contains("- endorses A/70/174#13(a) to (k) (stated)"));
    assert!(page.contains(NOT_HELD));
    assert_snapshot("uptake-norm-c", &page);
}

#[test]
fn of_everything() {
    let page = output(&[]);
    assert!(page.contains("North Atlantic Treaty Organization (military-alliance)"));
    assert!(page.contains("Reportedly contested in the Group of 2016-2017") && page.contains("Bodies by stance"));
    let all = value(&[]);
    assert!(all["entries"].as_array().unwrap().len() >= 60 && all["target"].is_null());
}

#[test]
fn narrowed_down() {
    let g7 = value(&["--body", "Group of Seven"]);
    assert_eq!(ids(&g7["entries"]), ["g7-ise-shima-principles", "g7-lucca-declaration"]);
    let diverging = value(&["2013", "--stance", "diverges"]);
    assert_eq!(ids(&diverging["entries"]), ["sco-code-of-conduct-2015"]);
    assert_eq!(diverging["entries"][0]["stances"], json!(["diverges"]));
    let nothing = output(&["A/68/98#34"]);
    assert!(nothing.starts_with("\nTouches its report as a whole\n") || nothing.starts_with("Nothing"), "{nothing}");
    let theme = value(&["cbm", "--body", "osce"]);
    assert_eq!(
        ids(&theme["entries"]),
        ["osce-working-group", "osce-confidence-building-measures", "osce-academic-group"]
    );
    assert_eq!(theme["entries"][0]["reach"], "names");
}

#[test]
fn as_a_matrix() {
    assert_snapshot("uptake-matrix-themes", &output(&["--matrix", "themes"]));
    assert_snapshot("uptake-matrix-provisions", &output(&["--matrix", "provisions"]));
    let matrix = value(&["--matrix", "provisions", "--body", "g7", "--stance", "endorses"]);
    assert_eq!(matrix["rows"].as_array().unwrap().len(), 1);
    let column = matrix["columns"].as_array().unwrap().iter().position(|it| it == "A/70/174#13(f)").unwrap();
    assert_eq!(
        matrix["rows"][0]["cells"][column],
        json!([{ "entry": "g7-lucca-declaration", "stance": "endorses", "basis": "stated" }]),
    );
}

#[test]
fn endorsed_norms() {
    assert_snapshot("uptake-endorsed-norms", &output(&["--endorsed-norms"]));
    let endorsed = value(&["--endorsed-norms"]);
    assert_eq!((endorsed["report"].as_str(), endorsed["norms"].as_array().unwrap().len()), (Some("A/70/174"), 11));
    let lucca = &endorsed["endorsers"][1];
    assert_eq!(lucca["entry"]["id"], "g7-lucca-declaration");
    assert_eq!((lucca["reach"].as_str(), lucca["basis"].as_str()), (Some("names"), Some("stated")));
}

#[test]
fn organs() {
    let page = output(&["--organs"]);
    assert!(
        page.contains("Who deals with peace and security") && page.contains("What UNIDIR's paper of 2017 recommends")
    );
    let map = value(&["--organs"]);
    assert_eq!(map["organs"][1]["part_of"], "general-assembly");
    assert!(map["mandates"][0]["summary"].is_string() && map["recommendations"][0]["id"].is_string());
}

#[test]
fn colour_is_for_terminals() {
    let forced = run_with("uptake", &["norm c"], &[("CLICOLOR_FORCE", "1")]);
    assert!(forced.out.contains("\u{1b}["));
    let never = run_with("uptake", &["norm c"], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]);
    assert!(!never.out.contains('\u{1b}'));
}

#[test]
fn bad_arguments() {
    for (arguments, part) in [
        (&["13(l)"][..], "no report in the record has paragraph 13 (l): paragraph 13 of A/70/174 has items (a) to (k)"),
        (&["A/70/74"], "did you mean `A/70/174`?"),
        (&["capacty"], "unknown theme `capacty`: did you mean `capacity`?"),
        (&["A/76/135"], "the record has facts about it, not its wording"),
        (&["hague-table/2013/threats/3"], "is a rendering: name what it renders, `A/68/98#5:5`"),
        (&["--body", "g8"], "no body `g8` in the record: did you mean `g7`?"),
        (&["--stance", "endorse"], "unknown stance `endorse`: did you mean `endorses`?"),
        (&["--matrix", "norms"], "unknown columns `norms`: expected one of `provisions`, `themes`"),
        (&["cbm", "--endorsed-norms"], "`cbm` is no report: --endorsed-norms takes one, as in `A/70/174`"),
        (&["A/65/201", "--endorsed-norms"], "no norm of A/65/201 is in the record"),
        (&["norm c", "--organs"], "cannot be used with"),
    ] {
        let run = run("uptake", arguments);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(run.err.contains(part), "{}", run.err);
    }
}

#[test]
fn the_shape_of_json() {
    assert_snapshot("uptake-json", &output(&["A/70/174#28(c)", "--body", "g7", "--json"]));
}
