//! `search`, as it runs.

mod run;

use run::{assert_snapshot, run, run_with};
use serde_json::{Value, json};

#[test]
fn as_a_list() {
    let run = run("search", &["who", "must", "not", "use", "proxies", "--limit", "4"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(!run.out.contains('\u{1b}'), "piped output is plain");
    assert!(run.out.lines().all(|line| line.chars().count() <= 100), "a line is wider than 100 columns");
    assert_snapshot("search-proxies", &run.out);
}

#[test]
fn as_json() {
    let run = run("search", &["28c self-defence", "--json", "--limit", "2"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let hits: Value = serde_json::from_str(&run.out).unwrap();
    let short: Vec<Value> =
        hits.as_array().unwrap().iter().map(|it| json!([it["kind"], it["id"], it["reason"]])).collect();
    assert_eq!(
        short,
        [
            json!(["provisions", "A/70/174#28(c)", "address"]),
            json!(["renderings", "unidir-2017/section-2.1/2015/3", "address"]),
        ],
    );
    let (text, range) = (hits[0]["text"].as_str().unwrap(), &hits[0]["ranges"][0]);
    let at = |end: usize| usize::try_from(range[end].as_u64().unwrap()).unwrap();
    assert_eq!(&text[at(0)..at(1)], "inherent right");
    assert_snapshot("search-json", &run.out);
}

#[test]
fn filters_as_options_and_in_the_query() {
    let options = ["territory", "--report", "2015", "--kind", "norm", "--topic", "territory", "--only", "provisions"];
    let by_option = run("search", &options).out;
    let by_query = run("search", &["territory report:2015 kind:norm topic:territory only:provisions"]).out;
    assert_eq!(by_option, by_query);
    assert!(by_option.starts_with(" 1 A/70/174, para. 13 (c)\n"), "{by_option}");
    assert!(by_option.contains(" 2 A/70/174, para. 13 (h)\n") && !by_option.contains(" 3 "), "{by_option}");
    let uptake = run("search", &["Digital Geneva Convention", "--only", "uptake", "--limit", "1"]).out;
    assert!(uptake.starts_with(" 1 Digital Geneva Convention") && uptake.contains("uptake by Microsoft"), "{uptake}");
}

#[test]
fn nothing_is_no_error() {
    let run = run("search", &["zeppelin"]);
    assert_eq!((run.code, run.out.as_str()), (0, "nothing found among what the record holds\n"));
}

#[test]
fn colour_is_for_terminals() {
    let forced = run_with("search", &["norm f banks"], &[("CLICOLOR_FORCE", "1")]);
    assert!(forced.out.contains("\u{1b}[") && !forced.out.contains("[critical infrastructure]"));
    let never = run_with("search", &["norm f banks"], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]);
    assert!(!never.out.contains('\u{1b}') && never.out.contains("[critical"));
}

#[test]
fn bad_arguments() {
    let long = "a".repeat(600);
    for (arguments, error) in [
        (
            vec!["A/70/174, para. 33"],
            "paragraph 33 of A/70/174 is not in the record, which holds that report in part: 13-17 and 26-29",
        ),
        (vec!["kind:nrm"], "`kind:nrm` filters nothing: unknown kind `nrm`: did you mean `norm`?"),
        (vec![&long], "the query is 600 bytes long: it takes at most 512"),
        (
            vec!["a", "--report", "13(f)"],
            "`13(f)` is A/70/174#13(f), not a report: write one, as in `A/68/98` or `2013`",
        ),
    ] {
        let run = run("search", &arguments);
        assert_eq!((run.code, run.out.as_str(), run.err), (2, "", format!("error: {error}\n")), "{arguments:?}");
    }
    let unknown = run("search", &["a", "--theme", "nrms"]);
    assert_eq!((unknown.code, unknown.out.as_str()), (2, ""));
    assert!(unknown.err.contains("unknown theme `nrms`: did you mean `norms`?"), "{}", unknown.err);
}
