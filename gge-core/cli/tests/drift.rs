//! `drift`, as it runs.

mod run;

use run::{assert_snapshot, run, run_with};
use serde_json::{Value, json};

fn ids(arguments: &[&str]) -> Vec<String> {
    let run = run("drift", arguments);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{arguments:?}");
    let all: Value = serde_json::from_str(&run.out).unwrap();
    all.as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn all_of_it() {
    let run = run("drift", &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(!run.out.contains('\u{1b}'), "piped output is plain");
    assert!(run.out.lines().all(|line| line.chars().count() <= 100), "a line is wider than 100 columns");
    assert_snapshot("drift", &run.out);
}

#[test]
fn of_one_provision() {
    assert_snapshot("drift-28c", &run("drift", &["28(c)"]).out);
    let prose = "unidir-2017/section-2.1/2015/4";
    assert_eq!(ids(&["28(d)", "--json"]), [prose, "hague-table/2015/law/6", "unidir-2017/figure-4/2015/6"]);
    assert_eq!(ids(&["28(d)", "--json", "--source", "unidir-2017"]), [prose, "unidir-2017/figure-4/2015/6"]);
    assert_eq!(ids(&["hague-table/2013/law/5", "--json"]), ["hague-table/2013/law/5"]);
    let none = run("drift", &["28(a)"]);
    assert_eq!(
        (none.code, none.out.as_str()),
        (0, "No drift: the renderings that the record holds keep the official words, or none is held.\n"),
    );
}

#[test]
fn as_json() {
    let run = run("drift", &["--json"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let all: Value = serde_json::from_str(&run.out).unwrap();
    let all = all.as_array().unwrap();
    for drift in all {
        assert!(["id", "source", "rendering", "kind", "fidelity"].iter().all(|key| drift[key].is_string()), "{drift}");
        for key in ["official", "lost", "added", "qualifiers_lost"] {
            assert!(drift[key].as_array().unwrap().iter().all(Value::is_string), "{key} of {drift}");
        }
        assert!(drift["modality"].is_null() || drift["modality"].as_object().unwrap().len() == 2, "{drift}");
    }
    let figure = all.iter().find(|it| it["id"] == "unidir-2017/figure-4/2015/6").unwrap();
    assert_eq!(figure["modality"], json!({ "from": "notes", "to": "noted" }));
    assert_eq!((&figure["lost"], &figure["added"]), (&json!(["notes", "international"]), &json!(["noted"])));
    let leiden = ids(&["--json", "--source", "leiden-consultation"]);
    assert_eq!(leiden.len(), 4, "{leiden:?}");
    let of_2010 = ids(&["--json", "2010"]);
    assert!(of_2010.iter().all(|id| id.contains("/2010/")) && !of_2010.is_empty(), "{of_2010:?}");
}

#[test]
fn colour_is_for_terminals() {
    let forced = run_with("drift", &["28(c)"], &[("CLICOLOR_FORCE", "1")]);
    assert!(forced.out.contains("\u{1b}[") && !forced.out.contains("{+"));
    let never = run_with("drift", &["28(c)"], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]);
    assert!(!never.out.contains('\u{1b}') && never.out.contains("{+"));
}

#[test]
fn bad_arguments() {
    for (arguments, error) in [
        (
            &["13(l)"][..],
            "error: no report in the record has paragraph 13 (l): paragraph 13 of A/70/174 has items (a) to (k)\n",
        ),
        (
            &["--source", "hague"],
            "error: no renderings of `hague`: expected one of `hague-table`, `leiden-consultation`, `unidir-2017`\n",
        ),
    ] {
        let run = run("drift", arguments);
        assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (2, "", error), "{arguments:?}");
    }
}

#[test]
fn the_shape_of_json() {
    assert_snapshot("drift-json", &run::run("drift", &["28(c)", "--json"]).out);
}
