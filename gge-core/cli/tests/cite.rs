//! `cite`, as it runs.

mod run;

use run::{assert_snapshot, run};
use serde_json::Value;

#[test]
fn in_every_style() {
    for (style, wanted) in [
        (
            "un",
            "United Nations, General Assembly, Group of Governmental Experts on Developments in the Field of Information and \
             Telecommunications in the Context of International Security, A/70/174 (22 July 2015), para. 13 (f)\n",
        ),
        ("short", "A/70/174, para. 13 (f)\n"),
    ] {
        let run = run("cite", &["norm f", "--style", style]);
        assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, wanted, ""), "{style}");
    }
    assert_eq!(run("cite", &["norm f"]).out, run("cite", &["A/70/174#13(f)", "--style", "un"]).out);
    assert_snapshot("cite-bibtex", &run("cite", &["A/68/98, para. 23", "--style", "bibtex", "--quote"]).out);
    let item: Value = serde_json::from_str(&run("cite", &["A/68/98", "--style", "csl"]).out).unwrap();
    assert_eq!(item[0]["issued"]["date-parts"], serde_json::json!([[2013, 6, 24]]));
    let quoted = run("cite", &["28(e)", "--quote", "--style", "short"]).out;
    assert!(quoted.starts_with("“States must not use proxies to commit"), "{quoted}");
}

#[test]
fn as_json() {
    let run = run("cite", &["A/70/174#16(a)", "--json", "--quote"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let all: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(all["csl_citation"]["citationItems"][0]["locator"], "16 (a)");
    assert_snapshot("cite-json", &run.out);
}

#[test]
fn bad_arguments() {
    let place = run("cite", &["A/70/74, para. 13"]);
    let error = "error: no report `A/70/74` in the record: did you mean `A/70/174`?\n";
    assert_eq!((place.code, place.out.as_str(), place.err.as_str()), (2, "", error));
    let style = run("cite", &["norm f", "--style", "bibtx"]);
    assert_eq!((style.code, style.out.as_str()), (2, ""));
    assert!(style.err.contains("unknown style of citation `bibtx`: did you mean `bibtex`?"), "{}", style.err);
}
