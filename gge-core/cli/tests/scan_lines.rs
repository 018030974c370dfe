//! `scan --jsonl`, as it runs: a document a line in, a line out for each.

mod run;

use std::fs;

use run::{Run, run, run_on};
use serde_json::{Value, json};

const WRONG: &str = "“States must not knowingly allow their territory to be used for internationally wrongful acts using \
                     ICTs” (A/70/174, para. 13 (c))";

fn lines(all: &Run) -> Vec<Value> {
    all.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn each_document_has_its_line_in_its_place() {
    let input = [
        json!({ "id": "one", "text": WRONG, "url": "https://example.org/" }),
        json!({ "id": 2, "text": "Nothing of ours." }),
        json!({ "text": format!("> {}", WRONG.trim_matches(['“', '”'])), "as": "markdown" }),
    ];
    let input: String = input.iter().map(|it| format!("{it}\n\n")).collect();
    let all = run_on("scan", &["--jsonl"], input);
    assert_eq!((all.code, all.err.as_str()), (1, ""));
    let lines = lines(&all);
    assert_eq!(lines.iter().map(|it| it["id"].clone()).collect::<Vec<_>>(), [json!("one"), json!(2), json!(null)]);
    assert_eq!(lines[0]["findings"][0]["rule"], "changed-modal");
    assert_eq!(lines[1]["findings"], json!([]));
    assert!(lines[2]["findings"].as_array().is_some_and(|it| !it.is_empty()));
}

#[test]
fn a_document_is_told_as_in_a_file_of_its_own() {
    let speech = fs::read_to_string("../../examples/data/speech.md").unwrap();
    let line = json!({ "id": 1, "text": speech, "as": "markdown" }).to_string();
    let told = lines(&run_on("scan", &["--jsonl"], line))[0]["findings"].clone();
    let alone: Value = serde_json::from_str(&run_on("scan", &["-", "--as", "markdown", "--json"], speech).out).unwrap();
    assert!(alone.as_array().is_some_and(|it| it.len() > 3));
    assert_eq!(told, alone);
}

#[test]
fn a_bad_line_is_an_error_in_its_place_and_the_others_go_on() {
    let input = "{\"id\": 1, \"text\": \"a\"}\nnot JSON\n{\"id\": 3}\n{\"id\": 4, \"text\": \"b\", \"as\": \"markdwn\"}\n\
                 {\"id\": 5, \"text\": \"\\ud800\"}\n[1]\n{\"id\": 7, \"text\": \"c\"}";
    let all = run_on("scan", &["--jsonl"], [input.as_bytes(), b"\n\xff\xfe\n"].concat());
    assert_eq!(all.code, 2);
    let lines = lines(&all);
    assert_eq!(lines.len(), 8);
    assert_eq!((&lines[0], &lines[6]), (&json!({ "id": 1, "findings": [] }), &json!({ "id": 7, "findings": [] })));
    for (at, id, like) in [
        (1, json!(null), "expected an object"),
        (2, json!(3), "missing field `text`"),
        (3, json!(4), "did you mean `markdown`?"),
        (4, json!(null), "hex escape at column 26"),
        (5, json!(null), "expected an object"),
        (7, json!(null), "expected an object"),
    ] {
        assert_eq!((&lines[at]["id"], &lines[at]["line"]), (&id, &json!(at + 1)), "{}", lines[at]);
        assert!(lines[at]["error"].as_str().is_some_and(|it| it.contains(like)), "{}", lines[at]);
    }
}

#[test]
fn the_order_is_that_of_the_input_however_many_threads_there_are() {
    let document = |id: usize| json!({ "id": id, "text": if id.is_multiple_of(7) { WRONG.repeat(1 + id % 40) } else { "Prose.".repeat(id % 300) } });
    let input: String = (0..2_000).map(|id| format!("{}\n", document(id))).collect();
    let told: Vec<String> = ["1", "2", "7"].map(|count| run_on("scan", &["--jsonl", "-j", count], &input).out).into();
    assert!(told[0] == told[1] && told[1] == told[2]);
    let ids: Vec<u64> =
        told[0].lines().map(|it| serde_json::from_str::<Value>(it).unwrap()["id"].as_u64().unwrap()).collect();
    assert_eq!(ids, (0..2_000).collect::<Vec<_>>());
}

#[test]
fn files_are_read_one_after_the_other_and_what_is_not_there_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pages.jsonl");
    fs::write(&file, format!("{}\n", json!({ "id": "a", "text": WRONG }))).unwrap();
    let file = file.to_str().unwrap();
    let all = run("scan", &["--jsonl", "--quiet", "missing.jsonl", file, file]);
    assert_eq!((all.code, lines(&all).len()), (1, 2));
    assert!(all.err.contains("missing.jsonl"), "{}", all.err);
    let twice = run("scan", &["--jsonl", "--fix", file]);
    assert_eq!(twice.code, 2);
}
