//! Documents of one's own: the record held against a copy, reports added to it, drafts compared.

mod project;
mod run;

use std::fmt::Write;

use gge_core::Record;
use project::Project;
use run::run_in;
use serde_json::Value;

const PARAGRAPH_20: &str = "States should consider a national view of the categories of incidents that they report.";

/// The text of a copy of A/70/174, as it comes out of a PDF: what the record has, and words of ours for the rest.
fn copy(print: impl Fn(&str, &str) -> String) -> String {
    let mut text = "A/70/174\n\nGeneral Assembly\n\nDistr.: General\n22 July 2015\n\nOriginal: English\n".to_owned();
    let mut paragraph = |number: u32| {
        let heading = match number {
            1 => "I. Introduction",
            9 => "III. Norms, Rules and Principles for the Responsible Behaviour of States",
            16 => "IV. Confidence-Building Measures",
            25 => "VI. How International Law applies to the Use of ICTs",
            _ => "",
        };
        if !heading.is_empty() {
            write!(text, "\n{heading}\n").unwrap();
        }
        let whole = format!("A/70/174#{number}");
        let held: Vec<_> = Record::builtin()
            .provisions()
            .report("A/70/174")
            .filter(|it| it.id.paragraph() == number.to_string())
            .collect();
        let own = match number {
            20 => PARAGRAPH_20.to_owned(),
            _ => format!("These words of a copy stand in paragraph {number}."),
        };
        let lead = held.iter().find(|it| it.id == *whole).and_then(|it| it.text()).unwrap_or(&own);
        write!(text, "\n{number}. {}\n", print(&number.to_string(), lead)).unwrap();
        for it in held.iter().filter(|it| it.id != *whole) {
            let place = it.id.as_str().split_once('#').unwrap().1;
            let label = it.id.items().last().unwrap();
            write!(text, "\n({label}) {}\n", print(place, it.text().unwrap())).unwrap();
        }
    };
    (1..=30).for_each(&mut paragraph);
    text
}

fn same(_: &str, text: &str) -> String {
    text.replace('’', "'")
}

#[test]
fn a_copy_proves_the_record() {
    let project = Project::new(&[("copy.txt", &copy(same))]);
    let run = project.gge("verify", &["copy.txt"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert!(run.out.contains(" 0 different, 0 missing in\nthe copy"), "{}", run.out);
    assert!(run.out.ends_with("The copy has all that the record holds as verbatim.\n"), "{}", run.out);
    let json: Value = serde_json::from_str(&project.gge("verify", &["copy.txt", "--json"]).out).unwrap();
    assert_eq!(json["report"], "A/70/174");
    assert!(json["only_in_copy"].as_array().unwrap().iter().any(|id| id == "A/70/174#20"));
    let norm = json["provisions"].as_array().unwrap().iter().find(|it| it["id"] == "A/70/174#13(a)").unwrap();
    assert_eq!((norm["agreement"].as_str(), norm["redline"].is_null()), (Some("equal"), true));
}

#[test]
fn a_copy_without_a_symbol_needs_the_name_of_its_report() {
    let project = Project::new(&[("copy.txt", &copy(same).replace("A/70/174\n\n", ""))]);
    let run = project.gge("verify", &["copy.txt"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.ends_with("no report `OWN/copy` in the record to hold the copy against: name the report with --of, as in `--of 2013`\n"), "{}", run.err);
    let run = project.gge("verify", &["copy.txt", "--of", "2015"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
}

#[test]
fn a_copy_that_differs_is_told_and_not_taken() {
    let changed = |place: &str, text: &str| match place {
        "13(f)" => same(place, text).replace("should", "must"),
        _ => same(place, text),
    };
    let project = Project::new(&[("copy.txt", &copy(changed))]);
    let run = project.gge("verify", &["copy.txt"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""), "{}", run.out);
    assert!(run.out.contains("  13(f)\n    A State [-should-]{+must+} not conduct"), "{}", run.out);
    let run = project.gge("show", &["2015 para 20", "--with", "copy.txt"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(
        run.err.contains("copy.txt: ") && run.err.contains("the copy has `must`, where it reads `should`"),
        "{}",
        run.err
    );
}

#[test]
fn a_copy_makes_the_report_whole() {
    let wrong = format!("“{}” (A/70/174, para. 20)", PARAGRAPH_20.replace("should", "must"));
    let project = Project::new(&[("copies/A_70_174.txt", &copy(same)), ("docs/a.md", &wrong)]);
    let run = project.gge("show", &["2015 para 20"]);
    assert!(run.code == 2 && run.err.contains("not in the record"), "{}", run.err);
    let run = project.gge("show", &["2015 para 20", "--with", "copies/A_70_174.txt"]);
    assert!(run.code == 0 && run.out.contains("States should consider a national view"), "{} {}", run.out, run.err);
    let run = project.gge("search", &["national view of the categories", "--with", "copies/A_70_174.txt", "--json"]);
    assert_eq!(serde_json::from_str::<Value>(&run.out).unwrap()[0]["id"], "A/70/174#20");
    let rules = |project: &Project| project.gge("scan", &["docs", "--json", "--quiet"]).out;
    let none: Value = serde_json::from_str(&rules(&project)).unwrap();
    assert_eq!(none.as_array().unwrap().len(), 0, "{none}");
    project.write("gge.toml", "[with]\ndocuments = [\"copies/A_70_174.txt\"]\n");
    let found: Value = serde_json::from_str(&rules(&project)).unwrap();
    assert_eq!(found[0]["rule"], "changed-modal", "{found}");
}

const LAYER: &str = r#"{
  "sources": [
    { "id": "handbook", "title": "A handbook", "author": "Somebody", "transmits": ["renderings"], "note": "" }
  ],
  "renderings": [
    {
      "id": "handbook/c", "source": "handbook", "report": "A/70/174", "theme": "norms",
      "text": "Do not let others use your networks.", "renders": ["A/70/174#13(c)"], "fidelity": "paraphrase"
    }
  ],
  "annotations": [
    {
      "id": "on-c",
      "kind": "comment",
      "on": ["A/70/174#13(c)"],
      "author": "A reader",
      "text": "It asks for knowledge.",
      "answers": { "distinct": { "answer": "no", "reason": "Customary law has it." } },
      "sources": [{ "source": "handbook", "place": "page 2" }]
    }
  ]
}
"#;

#[test]
fn a_layer_is_shown_with_the_place_that_it_is_about() {
    let project = Project::new(&[("layer.json", LAYER), ("gge.toml", "[with]\ndocuments = [\"layer.json\"]\n")]);
    let run = project.gge("show", &["norm c", "--with", "layer.json"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    let told = "\n\nhandbook/c (paraphrase)  Do not let others use your networks.\n\n\
                comment by A reader, handbook, page 2\n  It asks for knowledge.\n  distinct? no: Customary law has it.\n";
    assert!(run.out.ends_with(told), "{}", run.out);
    let json: Value =
        serde_json::from_str(&project.gge("show", &["norm c", "--with", "layer.json", "--json"]).out).unwrap();
    assert_eq!((&json["annotations"][0]["id"], &json["renderings"][0]["id"]), (&"on-c".into(), &"handbook/c".into()));
    let schema: Value = serde_json::from_str(&project.gge("schema", &["show"]).out).unwrap();
    assert!(jsonschema::is_valid(&schema, &json));
    for place in ["norm c", "A/70/174"] {
        let without = project.gge("show", &[place, "--json"]).out;
        assert!(!without.contains("annotations") && !without.contains("renderings"), "{place}");
    }
    let run = project.gge("show", &["A/70/174", "--with", "layer.json"]);
    assert!(run.out.ends_with("  distinct? no: Customary law has it.\n"), "{}", run.out);
    let run = project.gge("scan", &["gge.toml"]);
    assert!(!run.err.contains("layer.json"), "{}", run.err);
}

#[test]
fn a_broken_layer_is_refused_line_by_line() {
    let broken = LAYER
        .replace("13(c)\"],\n      \"author", "13(ca)\"],\n      \"author")
        .replace("\"handbook\", \"place\"", "\"handbok\", \"place\"");
    let project =
        Project::new(&[("layer.JSON", &broken), ("twice.json", LAYER), ("none.json", "{\n"), ("bytes.json", "")]);
    let run = project.gge("show", &["norm c", "--with", "layer.JSON"]);
    assert_eq!(
        (run.code, run.out.as_str(), run.err.as_str()),
        (
            2,
            "",
            "error: layer.JSON has 2 problems, and nothing of it is taken\n\
             layer.JSON:15: annotations[0].on[0] (on-c): provision `A/70/174#13(ca)` is not in the record: did you mean \
             `A/70/174#13(a)`?\n\
             layer.JSON:19: annotations[0].sources[0].source (on-c): source `handbok` is not in the record: did you mean \
             `handbook`?\n"
        )
    );
    let run = project.gge("show", &["norm c", "--with", "twice.json", "--with", "twice.json"]);
    assert_eq!(run.code, 2);
    let told = "error: twice.json has 3 problems, and nothing of it is taken\ntwice.json:3: sources[0] (handbook): `handbook` \
                stands twice\n";
    assert!(run.err.starts_with(told), "{}", run.err);
    for (file, told) in [
        ("none.json", "error: none.json has a problem, and nothing of it is taken\nnone.json:2: EOF while parsing"),
        ("bytes.json", "error: bytes.json has a problem, and nothing of it is taken\nbytes.json:1: EOF while parsing"),
        ("gone.json", "error: gone.json: "),
    ] {
        let run = project.gge("show", &["norm c", "--with", file]);
        assert!(run.code == 2 && run.err.starts_with(told), "{}", run.err);
    }
}

/// Of thousands of problems the first are told, and the rest is counted.
#[test]
fn a_layer_of_wrong_references_is_refused_at_a_glance() {
    let annotation = |number: usize| {
        format!(
            r#"{{ "id": "a{number}", "kind": "comment", "on": ["A/70/174#{}(a)"], "text": "x", "sources": [{{ "source": "hand{number}" }}] }}"#,
            100 + number,
        )
    };
    let annotations: Vec<String> = (0..5_000).map(annotation).collect();
    let layer = format!("{{ \"annotations\": [\n{}\n] }}", annotations.join(",\n"));
    let run = Project::new(&[("layer.json", &layer)]).gge("show", &["norm c", "--with", "layer.json"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    let lines: Vec<&str> = run.err.lines().collect();
    assert_eq!(lines[0], "error: layer.json has 10000 problems, and nothing of it is taken");
    assert!(
        lines[1].starts_with("layer.json:2: annotations[0].on[0] (a0): provision `A/70/174#100(a)`"),
        "{}",
        lines[1]
    );
    assert_eq!((lines.len(), lines[21]), (22, "and 9980 more"));
}

#[test]
fn the_schema_of_layers_accepts_a_layer() {
    let project = Project::new(&[("layer.json", LAYER)]);
    let schema: Value = serde_json::from_str(&project.gge("schema", &["layer"]).out).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    assert!(validator.is_valid(&serde_json::from_str(LAYER).unwrap()));
    assert!(!validator.is_valid(&serde_json::from_str(&LAYER.replace("comment", "coment")).unwrap()));
}

#[test]
fn a_draft_is_compared_with_a_report() {
    let draft = "# Draft\n\n1. States must not knowingly allow their territory to be used for internationally wrongful acts \
                 using ICTs.\n\n2. The secretariat brings coffee.\n";
    let project = Project::new(&[("draft.md", draft)]);
    let run = project.gge("compare", &["A/70/174", "draft.md"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert!(run.out.contains("A/70/174#13(c):1 -> OWN/draft#1:1  reiterated, measured"), "{}", run.out);
    assert!(run.out.contains("States [-should-]{+must+} not knowingly allow"), "{}", run.out);
    assert!(
        run.out.contains("Only in OWN/draft\n\n  OWN/draft#2\n    The secretariat brings coffee.\n"),
        "{}",
        run.out
    );
    let run = project.gge("compare", &["draft.md", "draft.md"]);
    assert_eq!(run.code, 2, "{}", run.out);
}

const DRAFT: &str = "# Draft\n\n1. States must not use proxies to commit internationally wrongful acts, nor coffee.\n\n\
                     2. The secretariat brings coffee.\n";

/// Another draft, long enough that its words can be rare.
const SECOND: &str = "# Second\n\n1. The secretariat brings coffee.\n\n2. Delegations sit where they like.\n\n\
                      3. The windows are open in summer.\n\n4. Nobody reads from a telephone.\n";

#[test]
fn a_provision_is_followed_into_a_draft() {
    let project = Project::new(&[("draft.md", DRAFT)]);
    let run = project.gge("lineage", &["2013 para 23:2", "--progressive", "--with", "draft.md"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    let last = run.out.split("OWN/draft\n").nth(1).unwrap();
    assert!(
        last.starts_with("  OWN/draft#1:1  revised since A/70/174\n    States must not use proxies"),
        "{}",
        run.out
    );
    assert!(last.contains("\n    new: nor coffee\n"), "{}", run.out);
    let table = |format: &str| {
        project.gge("lineage", &["2013 para 23:2", "--progressive", "--with", "draft.md", "--format", format]).out
    };
    assert!(table("markdown").contains("| A/70/174 (2015) | OWN/draft (20"), "{}", table("markdown"));
    assert_eq!(table("csv").matches("\r\n").count(), 5);
    let schema: Value = serde_json::from_str(&project.gge("schema", &["lineage-progressive"]).out).unwrap();
    let json: Value = serde_json::from_str(&table("json")).unwrap();
    assert!(jsonschema::is_valid(&schema, &json));
    assert_eq!(json["stages"][3]["change"]["since"], "A/70/174");
    let run = project.gge("lineage", &["2013 para 23:2", "--format", "csv"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("only `--progressive` makes a table"), "{}", run.err);
}

#[test]
fn all_reports_are_held_against_a_draft() {
    let project = Project::new(&[("draft.md", DRAFT), ("second.md", SECOND)]);
    let run = project.gge("compare", &["--all", "draft.md", "--with", "second.md"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert!(run.out.contains("acts, {+nor coffee+}.\n    = A/68/98#23:2  "), "{}", run.out);
    assert!(
        run.out.ends_with("    The secretariat brings coffee.\n    = OWN/second#1:1  equal, 1.00, measured\n"),
        "{}",
        run.out
    );
    let table = |format: &str| project.gge("compare", &["--all", "draft.md", "--format", format]).out;
    assert!(
        table("markdown").contains("| 2 | **The secretariat brings coffee**. |  |  |  |\n"),
        "{}",
        table("markdown")
    );
    assert_eq!(table("csv").matches("\r\nOWN/draft#").count(), 6);
    assert!(table("html").contains("<caption>OWN/draft and its nearest counterparts"));
    let schema: Value = serde_json::from_str(&project.gge("schema", &["compare-all"]).out).unwrap();
    let json: Value = serde_json::from_str(&table("json")).unwrap();
    assert!(jsonschema::is_valid(&schema, &json));
    assert_eq!(json["provisions"][0]["counterparts"][1]["report"], "A/70/174");
    assert!(project.gge("compare", &["--all", "2015", "--theme", "law"]).out.contains("A/70/174#28(e)"));
    for (arguments, told) in [
        (&["--all", "2015", "A/68/98", "2013"][..], "cannot be used with"),
        (&["A/68/98", "2015", "--format", "csv"], "only `--all` makes a table"),
        (&["--all", "A/60/202"], "the record holds no wording of A/60/202, a procedural document"),
    ] {
        let run = project.gge("compare", arguments);
        assert!(run.code == 2 && run.err.contains(told), "{arguments:?}: {}", run.err);
    }
}

/// What a document of one's own is called is read, whatever it looks like.
#[test]
fn a_quotation_of_a_draft_is_cited_by_its_symbol() {
    let project = Project::new(&[("draft.md", DRAFT)]);
    let quote = "States must not use proxies to commit internationally wrongful acts, nor coffee.";
    for (cited, code, told) in [
        ("OWN/draft, para. 1", 0, "OWN/draft, para. 1 fits"),
        ("own/draft#1", 0, "own/draft#1 fits"),
        ("OWN/draft", 0, "OWN/draft fits"),
        ("OWN/draft, para. 2", 1, "OWN/draft, para. 2 does not fit: it is OWN/draft, para. 1"),
        ("OWN/draft, para. 9", 1, "is probably a slip (OWN/draft has no paragraph 9"),
        ("OWN/other, para. 2", 0, "OWN/other, para. 2 cannot be judged"),
    ] {
        let run = project.gge("check", &[quote, "--cited", cited, "--with", "draft.md"]);
        assert!(run.code == code && (run.out.clone() + &run.err).contains(told), "{cited}: {}{}", run.out, run.err);
    }
}

#[test]
fn a_draft_is_a_column_of_the_cumulative_table() {
    let project = Project::new(&[("draft.md", DRAFT)]);
    let run = project.gge("cumulative", &["--with", "draft.md"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let last = run.out.split("\nWithout a theme\n").nth(1).unwrap();
    assert!(last.contains("| OWN/draft (20") && last.contains("| {+The secretariat brings coffee+}."), "{last}");
    let json: Value = serde_json::from_str(&project.gge("cumulative", &["--with", "draft.md", "--json"]).out).unwrap();
    assert_eq!((&json["rows"][8]["theme"], &json["reports"][3]), (&Value::Null, &"OWN/draft".into()));
    let schema: Value = serde_json::from_str(&project.gge("schema", &["cumulative"]).out).unwrap();
    assert!(jsonschema::is_valid(&schema, &json));
}

#[test]
fn doubts_are_told_up_to_a_limit() {
    let gaps: String =
        (1..=30).map(|number| format!("{}. States should cooperate in this matter.\n\n", 2 * number)).collect();
    let run = Project::new(&[("gaps.txt", &gaps)]).gge("parse", &["gaps.txt", "--json"]);
    let json: Value = serde_json::from_str(&run.out).unwrap();
    let doubts = json["doubts"].as_array().unwrap().len();
    assert!(doubts > 25, "{doubts}");
    let told: Vec<&str> = run.err.lines().collect();
    assert_eq!(told.len(), 21, "{told:?}");
    assert_eq!(told[20], format!("gaps.txt: {} more like these", doubts - 20));
}

impl Project {
    fn gge(&self, command: &str, arguments: &[&str]) -> run::Run {
        run_in(self.folder(), command, arguments)
    }
}
