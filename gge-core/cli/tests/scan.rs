//! `scan`, as it runs.

mod run;

use std::fs;

use gge_core::quote::{Level, Rule};
use run::{assert_snapshot, run, run_on, run_with};
use serde_json::{Value, json};
use tempfile::TempDir;

const SPEECH: &str = "examples/data/speech.md";
const RIGHT: &str = "“States should not knowingly allow their territory to be used for internationally wrongful acts \
                     using ICTs” (A/70/174, para. 13 (c))";
const ALTERED: &str = "“States must not knowingly allow their territory to be used for internationally wrongful acts \
                       using ICTs” (A/70/174, para. 13 (c))";

/// The keys of a finding in JSON, if one document is scanned.
const KEYS: [&str; 17] = [
    "check",
    "citation",
    "column",
    "end",
    "fix",
    "ids",
    "is_marked",
    "is_sound",
    "kind",
    "level",
    "line",
    "note",
    "reason",
    "rule",
    "start",
    "text",
    "verdict",
];

fn array(out: &str) -> Vec<Value> {
    serde_json::from_str::<Value>(out).unwrap().as_array().unwrap().clone()
}

fn pluck<'v>(all: &'v [Value], key: &str) -> Vec<&'v Value> {
    all.iter().map(|it| &it[key]).collect()
}

/// A folder with files in it, and the path of each.
fn folder(files: &[(&str, &[u8])]) -> (TempDir, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    files.iter().for_each(|(name, text)| fs::write(path(name), text).unwrap());
    let paths = files.iter().map(|(name, _)| path(name)).collect();
    (folder, paths)
}

#[test]
fn a_speech_for_people() {
    let all = run("scan", &[SPEECH]);
    assert_eq!((all.code, all.err.as_str()), (1, ""));
    assert!(!all.out.contains('\u{1b}'), "piped output is plain");
    assert!(all.out.lines().all(|line| line.chars().count() <= 100), "a line is wider than 100 columns");
    assert_snapshot("scan", &all.out);
    let quiet = run("scan", &[SPEECH, "--quiet"]);
    assert_eq!((quiet.code, quiet.err.as_str()), (1, ""));
    assert!(!quiet.out.contains("note["));
    let errors = |out: &str| out.matches("error[").count();
    assert_eq!((errors(&quiet.out), errors(&all.out)), (5, 5));
    for out in [&all.out, &quiet.out] {
        assert!(out.ends_with("\nexamples/data/speech.md: 5 quotations, 8 citations: 5 errors\n"), "{out}");
    }
    let readme = include_str!("../../../README.md");
    let first = quiet.out.split("\n\n").next().unwrap();
    assert!(readme.contains(first), "the README shows another output:\n{first}");
}

#[test]
fn a_speech_as_json() {
    let run = run("scan", &[SPEECH, "--json"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    let all = array(&run.out);
    let text = include_str!("../../../examples/data/speech.md");
    for it in &all {
        assert_eq!(it.as_object().unwrap().keys().collect::<Vec<_>>(), KEYS, "{it}");
        let at = |key: &str| usize::try_from(it[key].as_u64().unwrap()).unwrap();
        let before = &text[..at("start")];
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        assert_eq!(at("line"), 1 + before.matches('\n').count(), "{it}");
        assert_eq!(at("column"), 1 + before[line..].chars().count(), "{it}");
        assert!(text.get(at("start")..at("end")).is_some_and(|words| !words.is_empty()), "{it}");
    }
    assert!(run.out.find("\"kind\"").unwrap() < run.out.find("\"start\"").unwrap());
    let quoted: Vec<Value> = all.iter().filter(|it| it["kind"] == "quotation").cloned().collect();
    assert_eq!(pluck(&quoted, "verdict"), ["verbatim", "abridged", "altered", "excerpt", "excerpt"]);
    let ids = [["A/70/174#13(c)"], ["A/70/174#13(f)"], ["A/70/174#13(h)"], ["A/70/174#28(e)"], ["A/68/98#19"]];
    assert_eq!(pluck(&quoted, "ids"), ids.iter().map(|ids| json!(ids)).collect::<Vec<_>>().iter().collect::<Vec<_>>());
    let told = |key: &str| all.iter().map(|it| it[key].as_str()).collect::<Vec<_>>();
    let rules = ["lost-qualifier", "changed-modal", "wrong-citation", "impossible-citation", "impossible-citation"];
    assert_eq!(told("rule").into_iter().flatten().collect::<Vec<_>>(), rules);
    for it in &all {
        assert_eq!(
            (it["level"] == "error", it["reason"].is_string()),
            (it["rule"].is_string(), it["rule"].is_string())
        );
    }
    let code = text.find("Code is not read").unwrap();
    assert!(all.iter().all(|it| it["start"].as_u64().unwrap() < code as u64), "code was read");
    assert_snapshot("scan-json", &run.out);
}

#[test]
fn a_speech_in_markdown() {
    let run = run("scan", &[SPEECH, "--format", "markdown"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    assert!(run.out.starts_with("Citations and quotations in examples/data/speech.md: 5 errors.\n\n| Place |"));
    assert_snapshot("scan-markdown", &run.out);
}

#[test]
fn code_is_text_to_a_plain_document() {
    let (_folder, paths) = folder(&[("a.txt", format!("```\n{ALTERED}\n```\n").as_bytes())]);
    assert_eq!(run("scan", &[&paths[0]]).code, 1);
    let markdown = run("scan", &["--as", "markdown", &paths[0]]);
    assert_eq!((markdown.code, markdown.out), (0, format!("{}: nothing found\n", paths[0])));
    let (_folder, paths) = folder(&[("A.MARKDOWN", format!("`{ALTERED}`").as_bytes())]);
    assert_eq!(run("scan", &[&paths[0]]).code, 0);
    assert_eq!(run("scan", &["--as", "plain", &paths[0]]).code, 1);
}

#[test]
fn standard_input() {
    let sound = run_on("scan", &["--json"], RIGHT);
    assert_eq!((sound.code, sound.err.as_str()), (0, ""));
    let words = &RIGHT["“".len()..RIGHT.find('”').unwrap()];
    let found = &array(&sound.out)[0];
    assert_eq!(
        *found,
        json!({
            "kind": "quotation", "start": 3, "end": 108, "line": 1, "column": 2, "ids": ["A/70/174#13(c)"],
            "verdict": "verbatim", "note": "verbatim of A/70/174, para. 13 (c)",
            "level": null, "rule": null, "reason": null, "fix": null,
            "text": words, "is_marked": true, "is_sound": true,
            "check": found["check"], "citation": found["citation"],
        })
    );
    let check = run("check", &[words, "--json", "--cited", "A/70/174, para. 13 (c)"]).out;
    let check: Value = serde_json::from_str(&check).unwrap();
    for (key, value) in found["check"].as_object().unwrap() {
        assert_eq!(check[key], *value, "{key} is not that of `check`");
    }
    assert_eq!(found["citation"]["places"], json!([{ "address": "A/70/174#13(c)", "standing": "held" }]));
    let wrong = run_on("scan", &["-", "--quiet"], ALTERED);
    assert_eq!((wrong.code, wrong.err.as_str()), (1, ""));
    assert!(
        wrong.out.contains("--> standard input:1:2\n")
            && wrong.out.ends_with("\nstandard input: 1 quotation, 1 citation: 1 error\n")
    );
    for (arguments, input, out) in [
        (&[][..], "Nothing of it.", "standard input: nothing found\n"),
        (&[], "", "standard input: nothing found\n"),
        (&["--quiet"], RIGHT, "standard input: 1 quotation, 1 citation: nothing wrong\n"),
        (&["--json"], "", "[]\n"),
        (&["--json", "--quiet"], RIGHT, "[]\n"),
    ] {
        let run = run_on("scan", arguments, input);
        assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, out, ""), "{arguments:?}");
    }
    let none = run_on("scan", &["--format", "markdown"], "");
    assert!(none.out.starts_with("Citations and quotations in standard input: nothing wrong.\n"), "{}", none.out);
}

#[test]
fn several_documents() {
    let (_folder, paths) = folder(&[
        ("b.md", ALTERED.as_bytes()),
        ("a.md", b"Nothing of it."),
        ("broken.txt", b"one\ntwo \xff three"),
        ("c.txt", RIGHT.as_bytes()),
    ]);
    let [altered, nothing, broken, right] = [0, 1, 2, 3].map(|at| paths[at].as_str());
    let json = run("scan", &["--json", altered, nothing, right]);
    assert_eq!((json.code, json.err.as_str()), (1, ""));
    let all = array(&json.out);
    assert_eq!(pluck(&all, "file"), [altered, altered, right, right]);
    assert_eq!(pluck(&all, "kind"), ["quotation", "citation", "quotation", "citation"]);

    let people = run("scan", &[altered, nothing, right]);
    assert!(!people.out.contains(nothing), "{}", people.out);
    assert!(people.out.ends_with("\n3 documents: 2 quotations, 2 citations: 1 error\n"), "{}", people.out);
    let markdown = run("scan", &["--format", "markdown", altered, right]).out;
    assert!(markdown.find(altered).unwrap() < markdown.find(&format!("in {right}: nothing wrong.")).unwrap());
    assert_eq!(
        run("scan", &["--format", "markdown", nothing, nothing]).out,
        "Citations and quotations in 2 documents: nothing to tell.\n"
    );

    let missing = altered.replace("b.md", "missing.md");
    let run = run("scan", &[&missing, broken, right, "--json"]);
    assert_eq!(run.code, 2);
    let error = "No such file or directory (os error 2)";
    let guess = "line 2 is not UTF-8: read as Windows-1252";
    assert_eq!(run.err, format!("error: {missing}: {error}\nwarning: {broken}: {guess}\n"));
    assert_eq!(pluck(&array(&run.out), "file"), [right, right], "the others are scanned");
}

/// Words of a report in one's own voice are a note: it fails nothing, unless one wishes.
#[test]
fn the_level_that_fails() {
    let restated = RIGHT.replace(['“', '”'], "").replace(" (A/70/174, para. 13 (c))", ".");
    for (arguments, code) in [
        (&[][..], 0),
        (&["--level", "error"], 0),
        (&["--level", "warning"], 0),
        (&["--level", "note"], 1),
        (&["--strict"], 1),
        (&["--strict", "--json"], 1),
    ] {
        assert_eq!(run_on("scan", arguments, &restated).code, code, "{arguments:?}");
    }
    assert_eq!(run_on("scan", &["--strict"], RIGHT).code, 0, "what is right has no level");
    for level in ["error", "warning", "note"] {
        assert_eq!(run_on("scan", &["--level", level], ALTERED).code, 1, "{level}");
    }
    let paraphrase = "Norm 13 (c): Countries must never let their soil be used to launch digital attacks that break \
                      international law.";
    for (level, code) in [("error", 0), ("warning", 1), ("note", 1)] {
        let run = run_on("scan", &["--quiet", "--level", level], paraphrase);
        assert_eq!(run.code, code, "{level}");
        assert!(run.out.starts_with("warning[changed-paraphrase]: "), "{}", run.out);
        assert!(run.out.contains("= help: it reads: States should not knowingly allow"), "{}", run.out);
        assert!(run.out.ends_with("\nstandard input: 1 quotation, 1 citation: 1 warning\n"), "{}", run.out);
    }
    let all = run_on("scan", &[], &restated).out;
    assert!(all.starts_with("note[restated]: "), "{all}");
    assert!(all.ends_with("\nstandard input: 1 quotation: 1 note\n"), "{all}");
    let quiet = run_on("scan", &["--quiet"], &restated);
    assert_eq!((quiet.code, quiet.out.as_str()), (0, "standard input: 1 quotation: 1 note\n"));
    let strict = run_on("scan", &["--quiet", "--strict"], &restated);
    assert_eq!((strict.code, strict.out), (1, all), "what makes the exit code is told");
}

#[test]
fn the_readme_has_each_rule_under_its_level() {
    let readme = include_str!("../README.md");
    for level in Level::ALL {
        let rules = Rule::ALL.iter().filter(|rule| rule.level() == *level);
        let rules: Vec<String> = rules.map(|rule| format!("`{rule}`")).collect();
        let row = format!("| {level} | {} |", rules.join(", "));
        assert!(readme.contains(&row), "the README has no row {row}");
    }
}

/// A citation that does not fit is the error, not the quotation beside it; the right one is told.
#[test]
fn a_wrong_citation() {
    let wrong = RIGHT.replace("13 (c)", "13 (d)");
    let out = run_on("scan", &["--quiet"], &wrong).out;
    assert!(out.starts_with("error[wrong-citation]: the words beside it stand in A/70/174, para. 13 (c)\n"), "{out}");
    assert!(out.contains("= help: cite: A/70/174, para. 13 (c)\n"), "{out}");
    assert!(out.ends_with("\nstandard input: 1 quotation, 1 citation: 1 error\n"), "{out}");
    let all = array(&run_on("scan", &["--json"], &wrong).out);
    assert_eq!(pluck(&all, "level"), [&Value::Null, &json!("error")]);
}

/// What has nothing to do with the record is listed on request.
#[test]
fn citations_of_other_documents() {
    let text = "See A/50/23, and A/70/174, para. 13.";
    let cited = |arguments: &[&str]| array(&run_on("scan", arguments, text).out);
    assert_eq!(pluck(&cited(&["--json"]), "ids"), [&json!(["A/70/174#13"])]);
    assert_eq!(pluck(&cited(&["--json", "--all-citations"]), "ids"), [&json!(["A/50/23"]), &json!(["A/70/174#13"])]);
}

/// Each file is read as what its name says, unless one says otherwise.
#[test]
fn formats_go_by_names() {
    let page = format!("<p title=\"{ALTERED}\">Nothing of it.</p><script>let it = \"{ALTERED}\";</script>");
    let data = format!("{{\"said\": \"{ALTERED}\"}}");
    let source = format!("fn main() {{ println!(\"{ALTERED}\"); }}");
    let (_folder, paths) =
        folder(&[("a.html", page.as_bytes()), ("a.json", data.as_bytes()), ("a.rs", source.as_bytes())]);
    let codes: Vec<i32> = paths.iter().map(|path| run("scan", &[path]).code).collect();
    assert_eq!(codes, [0, 1, 1]);
    assert_eq!(run("scan", &["--as", "plain", &paths[0]]).code, 1);
}

/// Tabs, wide and combining characters stand above their underline; a long line keeps what it is about.
#[test]
fn what_is_underlined() {
    let wide = run_on("scan", &["--quiet"], "\t法律 e\u{301} A/70/74 of the GGE");
    let lines: Vec<&str> = wide.out.lines().collect();
    assert_eq!(
        lines[1..5],
        [" --> standard input:1:8", "  |", "1 |     法律 e\u{301} A/70/74 of the GGE", "  |            ^^^^^^^"],
        "{}",
        wide.out
    );
    let long = format!("{} {ALTERED} {}", "word ".repeat(100), "more ".repeat(100));
    let out = run_on("scan", &["--quiet"], &long).out;
    assert!(out.contains("--> standard input:1:503\n"), "{out}");
    assert!(out.contains("States must not knowingly") && out.contains("acts using ICTs"), "{out}");
    assert!(out.lines().all(|line| line.chars().count() <= 110), "{out}");
    let lines = long.replace("territory to", "territory\nto");
    let out = run_on("scan", &["--quiet"], &lines).out;
    assert!(out.contains("their territory …"), "{out}");
    assert!(out.lines().all(|line| line.chars().count() <= 110), "{out}");
    let far = format!("{} {ALTERED}", "word ".repeat(2000));
    let out = run_on("scan", &["--quiet"], &far).out;
    assert!(out.contains("--> standard input:1:10003\n") && out.contains("States must not knowingly"), "{out}");
}

#[test]
fn colour_is_for_terminals() {
    let forced = run_with("scan", &[SPEECH], &[("CLICOLOR_FORCE", "1")]);
    assert!(forced.out.contains("\u{1b}["));
    let never = run_with("scan", &[SPEECH], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]);
    assert!(!never.out.contains('\u{1b}'));
    let (_folder, paths) = folder(&[("a.txt", ALTERED.replace("States", "\u{1b}[2JStates").as_bytes())]);
    let hostile = run_with("scan", &[&paths[0]], &[("CLICOLOR_FORCE", "1")]);
    assert!(!hostile.out.contains("\u{1b}[2J"), "what a document says does not steer the terminal");
}

#[test]
fn bad_arguments() {
    for (arguments, part) in [
        (&["--json", "--format", "sarif"][..], "cannot be used with"),
        (&["--format", "pdf"], "expected one of text, github, sarif, json, jsonl, markdown"),
        (&["--format", "html"], "a document is written in html, a report is not: say `--as html`"),
        (&["--as", "pdf"], "unknown format `pdf`: expected one of `plain`, `markdown`, `html`, `source`, `data`"),
        (&["--level", "worst"], "unknown level `worst`: expected one of `error`, `warning`, `note`"),
        (&["--level", "error", "--strict"], "cannot be used with"),
        (&["--jsn"], "unexpected argument '--jsn'"),
    ] {
        let run = run("scan", arguments);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(run.err.contains(part), "{}", run.err);
    }
}
