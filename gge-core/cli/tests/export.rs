//! `export`, as it runs.

mod run;

use run::run;
use serde_json::Value;
use sha2::{Digest, Sha256};

#[test]
fn json() {
    let run = run("export", &["json"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let export: Value = serde_json::from_str(&run.out).unwrap();
    let all = |key: &str| export[key].as_array().unwrap();
    assert_eq!(
        all("groups").iter().map(|it| it["members"].as_array().unwrap().len()).collect::<Vec<_>>(),
        [15, 15, 15, 20, 25]
    );
    assert_eq!(all("groups")[2]["chair"]["name"], "Deborah Stokes");
    assert_eq!(all("groups")[2]["mandate"]["resolution"], "A/RES/66/24");
    assert_eq!(
        all("reports").iter().map(|it| it["coverage"].as_str().unwrap()).collect::<Vec<_>>(),
        ["none", "part", "whole", "part", "none"]
    );
    for provision in all("provisions") {
        let text = provision["text"].as_str().unwrap();
        let hash: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(provision["sha256"], hash, "{}", provision["id"]);
        let keys = ["id", "report", "section", "source", "fidelity"];
        assert!(keys.iter().all(|key| provision[key].is_string()), "{provision}");
        assert!(provision["themes"].is_array() && provision["witnesses"].is_array() && !provision["kind"].is_array());
    }
    assert!(all("provisions").iter().all(|it| it["id"] != "A/70/174#16"), "a node without text is no provision");
    for rendering in all("renderings") {
        for key in ["id", "source", "report", "theme", "text"] {
            assert!(rendering[key].is_string(), "{key} of {rendering}");
        }
        assert!(rendering["renders"].is_array() && rendering.get("lead").is_some());
    }
    for link in all("links") {
        assert!(["link", "relation", "act", "basis", "reason"].iter().all(|key| link[key].is_string()), "{link}");
    }
    assert!(all("conflicts").len() >= 16);
    for (key, fields) in [
        ("bodies", &["id", "name", "short", "kind"][..]),
        ("uptake", &["id", "instrument", "summary", "confidence"]),
        ("contested", &["id", "group", "summary", "confidence"]),
        ("organs", &["id", "name"]),
        ("organ_mandates", &["organ", "matter", "summary", "confidence"]),
        ("recommendations", &["id", "summary"]),
        ("observations", &["id", "kind", "summary"]),
        ("processes", &["id", "kind", "name", "from"]),
    ] {
        assert!(!all(key).is_empty(), "{key}");
        for it in all(key) {
            assert!(fields.iter().all(|field| it[field].is_string()), "{key}: {it}");
        }
    }
}

/// The validator of a schema that the command prints.
fn validator(shape: &str) -> jsonschema::Validator {
    jsonschema::validator_for(&serde_json::from_str(&run("schema", &[shape]).out).unwrap()).unwrap()
}

#[test]
fn json_and_its_lines_keep_to_their_schemas() {
    let whole: Value = serde_json::from_str(&run("export", &["json"]).out).unwrap();
    let errors: Vec<String> = validator("export").iter_errors(&whole).map(|it| it.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert_eq!(whole["digest"], gge_core::Record::builtin().digest());
    let (lines, validator) = (run("export", &["jsonl"]).out, validator("export-line"));
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines.iter().all(|line| validator.is_valid(line)));
    let provisions: Vec<&Value> = lines.iter().filter(|line| line["entry"] == "provision").collect();
    assert_eq!(provisions.len(), whole["provisions"].as_array().unwrap().len());
}

/// Each format, with what it begins with and has in it. What is in them is held against the record by the library's tests.
#[test]
fn each_format() {
    for (arguments, begins, has) in [
        (&["csv"][..], "address,url,report,", "\nA/70/174#13(f),https://undocs.org/A/70/174,"),
        (&["csv", "renderings"], "address,url,report,source,", "\nhague-table/2013/threats/3,"),
        (&["csv", "claims"], "item,url,path,", "\n2004-2005,https://undocs.org/A/60/202,groups[0].experts,"),
        (&["csv", "links"], "number,from,to,", ",subset,"),
        (&["csv", "profile"], "report,url,modality,", "\nA/68/98,https://undocs.org/A/68/98,should,"),
        (&["csv", "members"], "state,group,report,url,after_2017", "\nEstonia,2014-2015,A/70/174,"),
        (&["graphml"], "<?xml ", "<node id=\"A_70_174__13.f\">"),
        (&["dot"], "// Official wording", "\"A/70/174#13(f)\" [label="),
        (&["jsonld"], "{\n  \"@context\": {", "\"https://undocs.org/A/70/174#13(f)\""),
        (&["qdc"], "<?xml ", "name=\"non-intervention\""),
        (&["akn", "2015"], "<?xml ", "eId=\"para_13__point_f\""),
        (&["oscal"], "{\n  \"mapping-collection\": {", "\"https://undocs.org/A/68/98\""),
        (&["oscal", "A/65/201", "A/68/98"], "{\n  \"mapping-collection\": {", "\"https://undocs.org/A/65/201\""),
        (&["ris"], "TY  - RPRT", "M1  - A/70/174"),
        (&["bibtex"], "@techreport{un-a-60-202,", "@techreport{un-a-70-174,"),
    ] {
        let run = run("export", arguments);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{arguments:?}");
        assert!(run.out.starts_with(begins), "{arguments:?} begins with {:?}", run.out.get(..80));
        assert!(run.out.contains(has), "{arguments:?} has no {has:?}");
        assert!(run.out.ends_with('\n'), "{arguments:?}");
    }
}

#[test]
fn what_cannot_be_exported_is_told() {
    for (arguments, told) in [
        (&["csv", "link"][..], "unknown table `link`: did you mean `links`?"),
        (&["csv", "links", "claims"], "csv has one table: write one name, as in `gge export csv links`"),
        (&["akn"], "akn has one report: write which, as in `gge export akn A/70/174`"),
        (&["akn", "norm f"], "`norm f` is A/70/174#13(f), which is no report: write its symbol or year"),
        (&["oscal", "2013"], "oscal maps one report to another: write both, as in `gge export oscal 2013 2015`"),
        (&["oscal", "2015", "2013"], "A/70/174 is later than A/68/98: put the earlier report first"),
        (&["ris", "2015"], "this format has the whole record: only csv, akn and oscal take a part"),
    ] {
        let run = run("export", arguments);
        assert_eq!(
            (run.code, run.out.as_str(), run.err.as_str()),
            (2, "", &*format!("error: {told}\n")),
            "{arguments:?}"
        );
    }
}

#[test]
fn other_formats() {
    let run = run("export", &["xml"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("invalid value 'xml'") && run.err.contains("json"), "{}", run.err);
}
