//! `mcp`, as a client speaks to it: lines of JSON-RPC on standard input, and the answers on standard output.

mod project;
mod run;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use project::Project;
use run::{run, run_in, run_on};
use serde_json::{Value, json};

const TOOLS: [&str; 5] = ["check_quotation", "resolve", "show", "compare", "search"];

fn request(id: impl Into<Value>, method: &str, params: &Value) -> Value {
    json!({ "jsonrpc": "2.0", "id": id.into(), "method": method, "params": params })
}

fn initialize() -> Value {
    let client = json!({ "name": "test", "version": "1" });
    request(
        "first",
        "initialize",
        &json!({ "protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": client }),
    )
}

fn call(id: impl Into<Value>, name: &str, arguments: &Value) -> Value {
    request(id, "tools/call", &json!({ "name": name, "arguments": arguments }))
}

/// Writes these lines, closes the input at once, and returns the answers in order.
#[track_caller]
fn answers(input: &str) -> Vec<Value> {
    answers_with(&[], input)
}

/// The same with options of the command.
#[track_caller]
fn answers_with(options: &[&str], input: &str) -> Vec<Value> {
    let run = run_on("mcp", options, input);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Asks all of this after the handshake, and returns the answer to each.
#[track_caller]
fn asked(requests: &[Value]) -> Vec<Value> {
    asked_with(&[], requests)
}

/// The same with options of the command.
#[track_caller]
fn asked_with(options: &[&str], requests: &[Value]) -> Vec<Value> {
    let initialized = json!({ "jsonrpc": "2.0", "method": "notifications/initialized" });
    let lines = [initialize(), initialized].into_iter().chain(requests.iter().cloned());
    let mut answers = answers_with(options, &lines.map(|it| format!("{it}\n")).collect::<String>());
    assert_eq!(answers.remove(0)["id"], "first");
    let ids = |of: &[Value]| of.iter().map(|it| it["id"].clone()).collect::<Vec<_>>();
    assert_eq!(ids(&answers), ids(requests), "each is answered, in order");
    answers
}

/// The result of a tool: structured, and the same as text.
#[track_caller]
fn result(name: &str, arguments: &Value) -> Value {
    let answer = asked(&[call(1, name, arguments)]).remove(0);
    let result = &answer["result"];
    assert_eq!(result["isError"], false, "{answer}");
    let text: Value = serde_json::from_str(result["content"][0]["text"].as_str().unwrap()).unwrap();
    assert_eq!(text, result["structuredContent"]);
    text
}

/// What a command prints as JSON.
#[track_caller]
fn printed(name: &str, arguments: &[&str]) -> Value {
    let run = run(name, &[arguments, &["--json"]].concat());
    assert_eq!(run.err, "");
    serde_json::from_str(&run.out).unwrap()
}

#[track_caller]
fn listed() -> BTreeMap<String, Value> {
    let tools = asked(&[request(1, "tools/list", &json!({}))]).remove(0)["result"]["tools"].take();
    let Value::Array(tools) = tools else { panic!("{tools}") };
    assert_eq!(tools.iter().map(|it| it["name"].as_str().unwrap()).collect::<Vec<_>>(), TOOLS);
    tools.into_iter().map(|it| (it["name"].as_str().unwrap().to_owned(), it)).collect()
}

#[test]
fn says_what_it_is_and_what_it_does_not_know() {
    let answer = answers(&format!("{}\n", initialize())).remove(0);
    let result = &answer["result"];
    assert_eq!(result["serverInfo"], json!({ "name": "gge", "version": env!("CARGO_PKG_VERSION") }));
    assert_eq!(result["capabilities"], json!({ "tools": {} }));
    let instructions = result["instructions"].as_str().unwrap();
    assert!(instructions.contains("no report after 2017"), "{instructions}");
    assert_eq!(instructions.matches(". ").count() + 1, 3, "three sentences: {instructions}");
}

/// Each tool answers the examples of its own schema, and the answer keeps to the schema that it declares.
#[test]
fn each_tool_answers_its_example_as_it_declares() {
    for (name, tool) in listed() {
        let [input, output] = ["inputSchema", "outputSchema"].map(|it| jsonschema::validator_for(&tool[it]).unwrap());
        assert_eq!(tool["annotations"]["readOnlyHint"], true);
        let descriptions = tool["inputSchema"]["properties"].as_object().unwrap().values().chain([&tool]);
        for description in descriptions.map(|it| it["description"].as_str().unwrap()) {
            assert!(!description.contains('\n'), "{name}: {description}");
        }
        let examples = tool["inputSchema"]["examples"].as_array().unwrap();
        assert!(!examples.is_empty(), "{name} has no example");
        for example in examples {
            assert!(input.is_valid(example), "{name}: {example}");
            let result = result(&name, example);
            let errors: Vec<String> = output.iter_errors(&result).map(|it| it.to_string()).collect();
            assert!(errors.is_empty(), "{name}: {errors:?}");
            assert!(!output.is_valid(&json!({})), "{name}: nothing is required");
        }
        assert!(!input.is_valid(&json!({ "other": 1 })), "{name}: what it does not read is refused");
    }
}

#[test]
fn answers_what_the_commands_print() {
    let quote = "“States should respond to requests for assistance by another State”";
    let cited = "A/70/174, para. 13 (g)";
    let checked = result("check_quotation", &json!({ "text": quote, "cited": cited }));
    assert_eq!(checked, printed("check", &[quote, "--cited", cited]));
    assert_eq!((&checked["verdict"], &checked["citation"]["fits"]), (&json!("abridged"), &json!(false)));
    assert_eq!(result("check_quotation", &json!({ "text": quote })), printed("check", &[quote]));

    for place in ["norm (f)", "A/68/98", "2013 para 23:2", "A/70/174#28", "hague-table/2015/cbm/6"] {
        let shown = result("show", &json!({ "place": place }));
        assert_eq!(shown, printed("show", &[place]), "{place}");
        let resolved = result("resolve", &json!({ "written": place }));
        for key in ["id", "report", "citation", "kind", "text"] {
            assert_eq!(resolved[key], shown[key], "{place}: {key}");
        }
        assert_eq!(resolved.as_object().unwrap().len(), 5);
    }

    let compared = result("compare", &json!({ "from": "2013", "to": "A/70/174", "theme": "law" }));
    assert_eq!(compared, printed("compare", &["2013", "A/70/174", "--theme", "law"]));
    assert_eq!(result("compare", &json!({ "from": "2010", "to": "2013" })), printed("compare", &["2010", "2013"]));

    for (arguments, options) in [
        (json!({ "query": "proxies" }), vec!["proxies"]),
        (json!({ "query": "28c self-defence", "limit": 2 }), vec!["28c self-defence", "--limit", "2"]),
        (json!({ "query": "zebra" }), vec!["zebra"]),
    ] {
        assert_eq!(result("search", &arguments), json!({ "hits": printed("search", &options) }), "{arguments}");
    }
}

/// Every tool knows what its user added, and says so; a layer counts as a document does.
#[test]
fn answers_from_the_record_with_what_is_added() {
    let draft = "# Draft\n\n1. States must share their coffee with incident response teams of other States.\n\n\
                 2. States must not use proxies to commit internationally wrongful acts.\n";
    let project = Project::new(&[("draft.md", draft), ("layer.json", LAYER)]);
    let files = ["draft.md", "layer.json"].map(|name| project.path(name));
    let options = ["--with", &files[0], "--with", &files[1]];
    let quote = "States should share their coffee with incident response teams of other States";
    let calls = [
        call(1, "check_quotation", &json!({ "text": quote, "cited": "OWN/draft, para. 1" })),
        call(2, "search", &json!({ "query": "coffee" })),
        call(3, "resolve", &json!({ "written": "OWN/draft, para. 1" })),
        call(4, "show", &json!({ "place": "A/70/174#13(c)" })),
        call(5, "compare", &json!({ "from": "A/68/98", "to": "OWN/draft" })),
        call(6, "check_quotation", &json!({ "text": quote, "cited": "OWN/draft, para. 2" })),
        call(7, "search", &json!({ "query": "networks only:renderings" })),
    ];
    let answers = asked_with(&options, &calls);
    let results: Vec<&Value> = answers.iter().map(|it| &it["result"]["structuredContent"]).collect();
    assert_eq!((&results[0]["verdict"], &results[0]["matches"][0]["id"]), (&json!("altered"), &json!("OWN/draft#1")));
    assert_eq!(results[0]["modality"], json!({ "from": "must", "to": "should" }));
    assert_eq!(results[1]["hits"][0]["id"], "OWN/draft#1");
    assert_eq!(results[2]["id"], "OWN/draft#1");
    assert_eq!(results[3]["annotations"][0]["text"], "It asks for knowledge.");
    let alignments = results[4]["alignments"].as_array().unwrap();
    assert!(alignments.iter().any(|it| it["places"]["to"] == json!(["OWN/draft#2:1"])), "{alignments:?}");
    assert_eq!(results[5]["citation"]["fits"], false);
    assert_eq!(results[6]["hits"][0]["id"], "handbook/c");
    // As the commands answer with the same files.
    let printed = |command: &str, arguments: &[&str]| -> Value {
        let run = run_in(project.folder(), command, &[arguments, &options, &["--json"]].concat());
        serde_json::from_str(&run.out).unwrap()
    };
    assert_eq!(*results[0], printed("check", &[quote, "--cited", "OWN/draft, para. 1"]));
    assert_eq!(results[1]["hits"], printed("search", &["coffee"]));
    // Without them, nobody has heard of it.
    let without = asked(&calls[..3]);
    assert_eq!(without[0]["result"]["isError"], true, "{}", without[0]);
    assert_eq!(without[1]["result"]["structuredContent"]["hits"], json!([]));
    let told = answers_with(&options, &format!("{}\n", initialize())).remove(0);
    let told = told["result"]["instructions"].as_str().unwrap();
    assert!(told.ends_with(" Its user added, and every tool knows: OWN/draft (2026, Draft)."), "{told}");
}

const LAYER: &str = r#"{
  "sources": [{ "id": "handbook", "title": "A handbook", "author": "Somebody", "transmits": ["renderings"], "note": "" }],
  "renderings": [{
    "id": "handbook/c", "source": "handbook", "report": "A/70/174", "theme": "norms",
    "text": "Do not let others use your networks.", "renders": ["A/70/174#13(c)"], "fidelity": "paraphrase"
  }],
  "annotations": [{
    "id": "on-c", "kind": "comment", "on": ["A/70/174#13(c)"], "text": "It asks for knowledge.",
    "sources": [{ "source": "handbook", "place": "page 2" }]
  }]
}"#;

/// What the reader got wrong is told to the model, which can mend it, and not to the program around it.
#[test]
fn tells_bad_arguments_as_the_result_of_the_tool() {
    let long = "a".repeat(200_000);
    for (name, arguments, told) in [
        ("resolve", json!({ "written": "norm x" }), "paragraph 13 of A/70/174 has items (a) to (k)"),
        ("resolve", json!({ "written": "norms c to e" }), "A/70/174#13(c), A/70/174#13(d) and A/70/174#13(e)"),
        ("resolve", json!({ "written": long }), "200000"),
        ("show", json!({ "place": "A/76/135" }), "no report `A/76/135` in the record"),
        ("show", json!({}), "missing field `place`"),
        ("show", json!({ "place": 13 }), "expected a string"),
        ("show", json!({ "place": "2013", "theme": "law" }), "unknown field `theme`"),
        ("check_quotation", json!({ "text": " \n" }), "the quotation is empty"),
        ("check_quotation", json!({ "text": long }), "the quotation is too long: 200000 bytes"),
        ("check_quotation", json!({ "text": "States should", "cited": "there" }), "`there` names no place"),
        ("compare", json!({ "from": "2015", "to": "2013" }), "put the earlier report first"),
        ("compare", json!({ "from": "2013", "to": "2013" }), "choose two reports"),
        ("compare", json!({ "from": "2013", "to": "norm f" }), "not a report"),
        ("compare", json!({ "from": "2013", "to": "2015", "theme": "peace" }), "unknown theme `peace`"),
        ("search", json!({ "query": long }), "the query is 200000 bytes long"),
        ("search", json!({ "query": "proxies\u{0}" }), "control character"),
        ("search", json!({ "query": "kind:nothing" }), "`kind:nothing` filters nothing"),
        ("search", json!({ "query": "proxies", "limit": -1 }), "-1"),
    ] {
        let answer = asked(&[call(1, name, &arguments)]).remove(0);
        let text = answer["result"]["content"][0]["text"].as_str().unwrap_or_default();
        assert!(text.contains(told), "{name}: {answer}");
        assert_eq!(answer["result"]["isError"], true, "{name}: {told}");
        assert_eq!(answer["result"].get("structuredContent"), None, "{name}: {told}");
    }
}

#[test]
fn refuses_what_it_does_not_have() {
    let answers = asked(&[
        call("a", "scan", &json!({})),
        request("b", "prompts/list", &json!({})),
        request("c", "nonsense", &json!({})),
        request("d", "tools/call", &json!({ "name": "show", "arguments": ["norm f"] })),
        call("e", "resolve", &json!({ "written": "norm f" })),
    ]);
    let codes: Vec<&Value> = answers.iter().map(|it| &it["error"]["code"]).collect();
    assert_eq!(codes, [&json!(-32602), &json!(-32601), &json!(-32601), &json!(-32601), &Value::Null]);
    assert_eq!(answers[0]["error"]["message"], "no tool `scan`");
    assert_eq!(answers[4]["result"]["structuredContent"]["id"], "A/70/174#13(f)");
}

#[test]
fn goes_on_after_lines_that_are_no_messages() {
    let cancelled = json!({ "jsonrpc": "2.0", "method": "notifications/cancelled", "params": { "requestId": 2 } });
    let lines = [
        "{".to_owned(),
        String::new(),
        cancelled.to_string(),
        initialize().to_string(),
        "no JSON".to_owned(),
        r#"{"an": "object"}"#.to_owned(),
        r#"{"jsonrpc": "2.0", "id": 7, "result": {}}"#.to_owned(),
        "\u{feff}\u{0}".to_owned(),
        call(2, "resolve", &json!({ "written": "norm f" })).to_string(),
        cancelled.to_string(),
        // The last has no newline.
        request(3, "ping", &json!({})).to_string(),
    ];
    let answers = answers(&lines.join("\n"));
    let (refusals, answers): (Vec<_>, Vec<_>) = answers.into_iter().partition(|it| it["id"].is_null());
    assert_eq!(refusals.iter().map(|it| &it["error"]["code"]).collect::<Vec<_>>(), [-32600]);
    assert_eq!(answers.iter().map(|it| &it["id"]).collect::<Vec<_>>(), [&json!("first"), &json!(2), &json!(3)]);
    assert_eq!(answers[1]["result"]["structuredContent"]["id"], "A/70/174#13(f)");
}

/// Whoever writes all at once and goes gets every answer, even if answering takes longer than anybody waits at an end.
#[test]
fn answers_all_that_was_asked_before_the_input_closed() {
    let quote = "States should not conduct ICT activity that intentionally damages infrastructure ".repeat(60);
    let requests: Vec<Value> = (0..240)
        .map(|id| match id % 4 {
            0 => call(id, "compare", &json!({ "from": "2013", "to": "2015" })),
            1 => call(id, "check_quotation", &json!({ "text": quote })),
            2 => call(id, "show", &json!({ "place": "A/68/98" })),
            _ => request(id, "ping", &json!({})),
        })
        .collect();
    for answer in asked(&requests) {
        assert!(answer["result"].is_object(), "{answer}");
        assert_ne!(answer["result"]["isError"], true, "{answer}");
    }
}

/// A client that keeps the input open is answered as it goes.
#[test]
fn answers_at_once_and_ends_with_its_input() {
    let mut server = Command::new(env!("CARGO_BIN_EXE_gge"))
        .arg("mcp")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = server.stdin.take().unwrap();
    let mut output = BufReader::new(server.stdout.take().unwrap()).lines();
    for request in [initialize(), request(1, "ping", &json!({})), call(2, "show", &json!({ "place": "norm f" }))] {
        writeln!(input, "{request}").unwrap();
        let answer: Value = serde_json::from_str(&output.next().unwrap().unwrap()).unwrap();
        assert_eq!(answer["id"], request["id"]);
    }
    drop(input);
    assert!(output.next().is_none());
    assert!(server.wait().unwrap().success());
}

#[test]
fn ends_without_a_word_if_nobody_speaks() {
    assert!(answers("").is_empty());
}
