//! The record as data, without the module: by parts, in the shapes that the functions give.

use std::path::Path;

use gge_core::record::Filter;
use gge_wasm::{JsData, groups, options, record, uptake};
use serde_json::json;

use super::put;
use super::scripts::BANNER;
use crate::Error;

/// The parts: the name, what it is called in TypeScript, and what it is.
pub(super) fn parts() -> Vec<(&'static str, &'static str, &'static str, JsData)> {
    let known = "the record has what the package asks of it";
    let all = || Filter::default();
    let norms = options::parse_options(json!({ "report": "2015", "kind": "norm" })).expect(known);
    let links = gge_wasm::compare::links(None);
    vec![
        (
            "norms",
            "NormProvision[]",
            "The eleven norms of A/70/174, para. 13 (a) to (k).",
            record::provisions(norms).expect(known),
        ),
        (
            "provisions",
            "Provision[]",
            "The provisions, as `provisions()` gives them.",
            record::provisions(all()).expect(known),
        ),
        ("reports", "Report[]", "The reports, as `reports()` gives them.", record::reports()),
        (
            "renderings",
            "Rendering[]",
            "The words of secondary sources, as `renderings()` gives them.",
            record::renderings(all()).expect(known),
        ),
        ("links", "Link[]", "The links between the reports, as `links()` gives them.", links.expect(known)),
        (
            "disputed",
            "Disputed[]",
            "The facts on which sources disagree, as `disputed()` gives them.",
            record::disputed(),
        ),
        ("sources", "Source[]", "The sources, as `sources()` gives them.", record::sources()),
        ("groups", "Group[]", "The five Groups, as `groups()` gives them.", groups::groups()),
        ("processes", "Process[]", "The processes after 2017, as `processes()` gives them.", groups::processes()),
        (
            "members",
            "MembershipMatrix",
            "The States by Groups, as `membershipMatrix()` gives them.",
            groups::membership_matrix(),
        ),
        ("bodies", "Body[]", "The bodies that took the reports up, as `bodies()` gives them.", uptake::bodies()),
        (
            "uptake",
            "Uptake[]",
            "The instruments by which they did, as `uptake()` gives them.",
            uptake::uptake(uptake::UptakeOptions::default()).expect(known),
        ),
        (
            "meanings",
            "Meanings",
            "The meaning of each token of `vocabularies()`, in a sentence of this project.",
            record::meanings(),
        ),
    ]
}

/// Writes each part as JSON and as a script, and an entry with all of them.
pub(super) fn write(folder: &Path) -> Result<(), Error> {
    let version = record::data_version();
    let mut index = vec![BANNER.to_owned(), format!("export const dataVersion = \"{version}\";\n")];
    let mut common = vec![BANNER.to_owned(), format!("exports.dataVersion = \"{version}\";\n")];
    let (mut types, mut used) = (Vec::new(), Vec::new());
    for (name, ty, meaning, data) in parts() {
        let json = data.text();
        put(folder, &format!("data/{name}.json"), json.as_bytes())?;
        put(folder, &format!("data/{name}.js"), format!("{BANNER}export const {name} = {json};\n").as_bytes())?;
        index.push(format!("export {{ {name} }} from \"./{name}.js\";\n"));
        common.push(format!("exports.{name} = require(\"../data/{name}.json\");\n"));
        types.push(format!("/** {meaning} */\nexport const {name}: {ty};\n"));
        used.push(ty.trim_end_matches("[]"));
    }
    let declared = |from: &str| {
        format!(
            "import type {{ {} }} from \"{from}\";\n\n/** The version of the data. */\nexport const dataVersion: string;\n{}",
            used.join(", "),
            types.concat()
        )
    };
    put(folder, "data/index.js", index.concat().as_bytes())?;
    put(folder, "data/index.d.ts", declared("../index.js").as_bytes())?;
    put(folder, "cjs/data.js", common.concat().as_bytes())?;
    put(folder, "cjs/data.d.ts", declared("./index.js").as_bytes())
}
