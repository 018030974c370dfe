//! `compare`, as it runs.

mod run;

use run::{assert_snapshot, run, run_with, shape};
use serde_json::Value;

fn json(arguments: &[&str]) -> Value {
    let run = run("compare", arguments);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{arguments:?}");
    serde_json::from_str(&run.out).unwrap()
}

fn ids(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect()
}

#[test]
fn without_arguments() {
    let run = run("compare", &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(!run.out.contains('\u{1b}'), "piped output is plain");
    assert!(run.out.lines().all(|line| line.chars().count() <= 100), "a line is wider than 100 columns");
    assert_snapshot("compare", &run.out);
}

#[test]
fn other_reports_and_themes() {
    assert_snapshot("compare-2010-2013-law", &run("compare", &["2010", "2013", "--theme", "law"]).out);
    let by_symbol = run("compare", &["A/65/201", "A/68/98"]);
    let by_year = run("compare", &["2010", "2013"]);
    assert_eq!((by_symbol.code, &by_symbol.out), (0, &by_year.out));
    assert!(by_year.out.contains("A/65/201#16:2 -> A/68/98#16:3  reiterated"));
}

#[test]
fn the_shape_of_json() {
    let compared = json(&["2010", "2013", "--theme", "recommendations", "--json"]);
    assert_snapshot("compare-json", &shape(&compared));
    let first = &compared["alignments"][0];
    assert_eq!((&first["relation"], &first["act"]), (&"intersects".into(), &"revised".into()));
    assert_eq!(first["places"]["to"], serde_json::json!(["A/68/98#summary(4):1"]));
    assert_eq!(
        first["redline"][1],
        serde_json::json!({
            "op": "equal", "a": [33, 71], "b": [91, 129],
            "a_text": " relevant to the use of ICTs by States", "b_text": " relevant to the use of ICTs by States",
        }),
    );
}

#[test]
fn as_json() {
    let all = json(&["--json"]);
    assert_eq!((&all["from"], &all["to"]), (&"A/68/98".into(), &"A/70/174".into()));
    assert!(ids(&all["new"]).contains(&"A/70/174#13(f)"));
    assert!(ids(&all["not_carried"]).contains(&"A/68/98#14"));
    let alignments = all["alignments"].as_array().unwrap();
    for alignment in alignments {
        let text = |side: &str| -> String {
            let parts = alignment["redline"].as_array().unwrap();
            parts.iter().map(|part| part[side].as_str().unwrap()).collect()
        };
        assert!(!text("a_text").is_empty() && !text("b_text").is_empty(), "{alignment}");
        for key in ["link", "relation", "act", "basis", "reason"] {
            assert!(alignment[key].is_string(), "{key} of {alignment}");
        }
        assert!((0.0..=1.0).contains(&alignment["score"].as_f64().unwrap()), "{alignment}");
    }
    let proxies = alignments.iter().find(|it| ids(&it["to"]) == ["A/70/174#28(e)"] && it["link"] == "wording").unwrap();
    assert_eq!(ids(&proxies["from"]), ["A/68/98#23"]);
    assert_eq!(ids(&proxies["places"]["from"]), ["A/68/98#23:2", "A/68/98#23:3"]);
    let law = json(&["--json", "--theme", "law"]);
    let count = |value: &Value| value["alignments"].as_array().unwrap().len();
    assert!(count(&law) > 5 && count(&law) < count(&all));
}

#[test]
fn colour_is_for_terminals() {
    let forced = run_with("compare", &[], &[("CLICOLOR_FORCE", "1")]);
    assert!(forced.out.contains("\u{1b}[") && !forced.out.contains("{+"));
    let never = run_with("compare", &[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]);
    assert!(!never.out.contains('\u{1b}') && never.out.contains("{+"));
}

#[test]
fn bad_arguments() {
    for (arguments, error) in [
        (
            &["2010", "2014"][..],
            "error: no report of 2014 in the record: it has those of 2005, 2010, 2013, 2015 and 2017\n",
        ),
        (&["A/68/98", "A/70/74"], "error: no report `A/70/74` in the record: did you mean `A/70/174`?\n"),
        (&["2015", "2013"], "error: A/70/174 is later than A/68/98: put the earlier report first\n"),
        (&["2013", "2013"], "error: A/68/98 is compared with itself: choose two reports\n"),
        (&["2015", "2017"], "error: the record holds no wording of A/72/327, a procedural document\n"),
        (&["13f", "2015"], "error: `13f` is A/70/174#13(f), not a report: write one, as in `A/68/98` or `2013`\n"),
    ] {
        let run = run("compare", arguments);
        assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (2, "", error), "{arguments:?}");
    }
    for (arguments, part) in [
        (&["2013"][..], "required arguments were not provided"),
        (&["--theme", "laws"], "unknown theme `laws`: did you mean `law`?"),
        (&["--jsn"], "unexpected argument '--jsn'"),
    ] {
        let run = run("compare", arguments);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(run.err.contains(part), "{}", run.err);
    }
}
