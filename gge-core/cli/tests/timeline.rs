//! `timeline`, as it runs.

mod run;

use run::{assert_snapshot, run, run_with};
use serde_json::{Value, json};

fn output(arguments: &[&str]) -> String {
    run::output("timeline", arguments)
}

fn value(arguments: &[&str]) -> Value {
    serde_json::from_str(&output(&[arguments, &["--json"]].concat())).unwrap()
}

#[test]
fn of_everything() {
    let page = output(&[]);
    assert!(page.contains("Without a date") && page.contains("the wording of those documents is not in it"));
    assert_snapshot("timeline", &page);
}

#[test]
fn between_two_dates() {
    let page = output(&["--from", "2015-07", "--to", "2015-12"]);
    assert!(page.contains("2015-07-22 ") && page.contains("2015? ") && page.contains("2014 – 2015? "), "{page}");
    assert!(page.contains("?: could lie outside the dates asked for, or lasted beyond them."));
    assert!(page.contains("Events without a date are left out.") && !page.contains("Without a date\n"));
    let certain = value(&["--from", "2015-07-22", "--to", "2015-07-22", "--kind", "document"]);
    let report = &certain["events"][0];
    assert_eq!((report["symbol"].as_str(), report["certain"].as_bool()), (Some("A/70/174"), Some(true)));
    assert_eq!(certain["undated"], json!([]));
}

#[test]
fn after_2017() {
    let page = output(&["--from", "2018"]);
    assert!(page.contains(
        "2025-07-11               adoption      Open-ended working group 2021-2025: adopts its final report"
    ));
    assert!(page.contains("2026-07-20 – 2026-07-24  meeting       Global Mechanism: first plenary, as scheduled"));
    assert!(page.contains("the wording of those documents is not in it"));
}

#[test]
fn some_kinds() {
    let events = value(&["--kind", "dissociation", "--kind", "adoption"]);
    let kinds: Vec<&str> = events["events"].as_array().unwrap().iter().map(|it| it["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["adoption"; 4]);
    let undated = |at: usize| (&events["undated"][at]["who"][0], &events["undated"][at]["symbol"]);
    assert_eq!(undated(0), (&json!("Iran"), &json!("A/79/214")));
    assert_eq!(undated(1), (&json!("United States of America"), &json!("A/80/257")));
    let none = output(&["--kind", "meeting", "--from", "1990", "--to", "1991"]);
    assert!(none.starts_with("Nothing of this kind is in the record."));
}

#[test]
fn colour_is_for_terminals() {
    let forced = run_with("timeline", &["--from", "2026"], &[("CLICOLOR_FORCE", "1")]);
    assert!(forced.out.contains("\u{1b}["));
    let never = run_with("timeline", &["--from", "2026"], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]);
    assert!(!never.out.contains('\u{1b}'));
}

#[test]
fn bad_arguments() {
    for (arguments, part) in [
        (
            &["--from", "2016", "--to", "2015"][..],
            "--to 2015 ends before --from 2016 begins: give the earlier date as --from",
        ),
        (&["--from", "July 2015"], "`July 2015` is not a date: write a year, a month or a day, as in `2015`"),
        (&["--kind", "uptakes"], "unknown kind of event `uptakes`: did you mean `uptake`?"),
        (&["2015"], "unexpected argument '2015'"),
    ] {
        let run = run("timeline", arguments);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(run.err.contains(part), "{}", run.err);
    }
}

#[test]
fn the_shape_of_json() {
    assert_snapshot("timeline-json", &output(&["--from", "2024-07", "--to", "2024-07", "--json"]));
}
