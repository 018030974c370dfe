//! `lineage`, as it runs.

mod run;

use run::{assert_snapshot, run, run_with};
use serde_json::{Value, json};

#[test]
fn as_a_tree() {
    let run = run("lineage", &["A/70/174#15"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(!run.out.contains('\u{1b}'), "piped output is plain");
    assert!(run.out.lines().all(|line| line.chars().count() <= 100), "a line is wider than 100 columns");
    assert_snapshot("lineage-70-174-15", &run.out);
}

#[test]
fn as_json() {
    let run = run("lineage", &["A/70/174#15", "--json"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let lineage: Value = serde_json::from_str(&run.out).unwrap();
    let short = |side: &str| -> Vec<Value> {
        let all = lineage[side].as_array().unwrap().iter();
        all.map(|it| json!([it["id"], it["relation"], it["act"]])).collect()
    };
    assert_eq!(lineage["id"], "A/70/174#15");
    assert_eq!(
        short("ancestors"),
        [
            json!(["A/65/201#16:2", "equal", "reiterated"]),
            json!(["A/68/98#summary(4):3", "superset", "shortened"]),
            json!(["A/68/98#16:3", "equal", "reiterated"]),
        ],
    );
    assert!(short("descendants").is_empty());
    assert!(lineage["steps"].as_array().unwrap().iter().all(|step| step["redline"].is_array()));
}

#[test]
fn as_people_write_it() {
    let by_address = run("lineage", &["A/70/174#28(e)"]).out;
    for written in ["28(e)", "A/70/174, para. 28 (e)", "GGE 2015 28e"] {
        let run = run("lineage", &[written]);
        assert_eq!((run.code, &run.out), (0, &by_address), "{written}");
    }
    let rendering = run("lineage", &["hague-table/2015/cooperation/1"]);
    assert!(rendering.out.contains("<- idea of A/68/98#28, revised"), "{}", rendering.out);
}

#[test]
fn without_relatives() {
    let run = run("lineage", &["norm f"]);
    assert_eq!(run.code, 0);
    assert!(run.out.starts_with("A/70/174#13(f)\nno ancestor, no descendant\n"), "{}", run.out);
    assert!(run.out.contains("A/65/201 is held in part: no relative means none among the paragraphs held."));
}

#[test]
fn colour_is_for_terminals() {
    let forced = run_with("lineage", &["A/70/174#15"], &[("CLICOLOR_FORCE", "1")]);
    assert!(forced.out.contains("\u{1b}[") && !forced.out.contains("[-"));
    let never = run_with("lineage", &["A/70/174#15"], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]);
    assert!(!never.out.contains('\u{1b}') && never.out.contains("[-"));
}

#[test]
fn bad_arguments() {
    for (place, error) in [
        (
            "13(l)",
            "error: no report in the record has paragraph 13 (l): paragraph 13 of A/70/174 has items (a) to (k)\n",
        ),
        ("A/70/174", "error: `A/70/174` is A/70/174, a report: name a place in it\n"),
        (
            "A/70/174, para. 33",
            "error: paragraph 33 of A/70/174 is not in the record, which holds that report in part: 13-17 and 26-29\n",
        ),
    ] {
        let run = run("lineage", &[place]);
        assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (2, "", error), "{place}");
    }
    let none = run("lineage", &[]);
    assert_eq!((none.code, none.out.as_str()), (2, ""));
    assert!(none.err.contains("required arguments were not provided"), "{}", none.err);
}

#[test]
fn the_shape_of_json() {
    assert_snapshot("lineage-json", &run::run("lineage", &["A/70/174#15", "--json"]).out);
}
