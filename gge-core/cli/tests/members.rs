//! `members`, as it runs.

mod run;

use run::{assert_snapshot, run, shape};
use serde_json::{Value, json};

#[test]
fn as_tables() {
    let run = run("members", &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(!run.out.contains('\u{1b}'), "piped output is plain");
    assert!(run.out.lines().all(|line| line.chars().count() <= 100), "a line is wider than 100 columns");
    assert_snapshot("members", &run.out);
}

#[test]
fn as_json() {
    let run = run("members", &["--json"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let members: Value = serde_json::from_str(&run.out).unwrap();
    let states = members["matrix"]["states"].as_array().unwrap();
    let estonia = states.iter().find(|row| row["state"] == "Estonia").unwrap();
    assert_eq!(estonia, &json!({ "state": "Estonia", "member": [false, true, true, true, true, true], "count": 5 }));
    assert_eq!(states.iter().filter(|row| row["count"] == 6).count(), 6);
    assert_eq!(members["in_every_group"].as_array().unwrap().len(), 6);
    assert_eq!(members["changes"][0]["joined"], json!(["Estonia", "Israel", "Italy", "Qatar"]));
    assert_eq!(members["matrix"]["memberships"][5]["after_2017"], true);
    assert_eq!(members["changes"][4]["joined"].as_array().unwrap().len(), 8);
    assert_eq!(
        members["overlaps"][14],
        json!({ "earlier": "2016-2017", "later": "2019-2021", "after_2017": true, "states": 17 }),
    );
    assert_eq!(
        members["overlaps"][0],
        json!({ "earlier": "2004-2005", "later": "2009-2010", "after_2017": false, "states": 11 })
    );
    let consensus: Vec<bool> =
        members["groups"].as_array().unwrap().iter().map(|it| it["consensus"].as_bool().unwrap()).collect();
    assert_eq!(consensus, [false, true, true, true, false]);
}

#[test]
fn bad_arguments() {
    let run = run("members", &["2013"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("unexpected argument '2013'"), "{}", run.err);
}

#[test]
fn the_shape_of_json() {
    let members: Value = serde_json::from_str(&run::run("members", &["--json"]).out).unwrap();
    assert_snapshot("members-json", &shape(&members));
    assert_eq!(members["groups"][2]["mandate"], "A/RES/66/24");
    assert_eq!(members["groups"][2]["chair"], "Deborah Stokes (Australia)");
    assert_eq!(members["changes"][0]["left"], json!(["Jordan", "Malaysia", "Mali", "Mexico"]));
}
