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

#[test]
fn other_formats() {
    let run = run("export", &["xml"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("invalid value 'xml'") && run.err.contains("json"), "{}", run.err);
}
