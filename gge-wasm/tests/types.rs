//! The declarations for TypeScript say what the bindings and the core say.

use std::collections::BTreeSet;

use gge_core::VOCABULARIES;
use gge_wasm::{CODES, TYPES};

const SOURCES: &[&str] = &[
    include_str!("../src/cite.rs"),
    include_str!("../src/compare.rs"),
    include_str!("../src/groups.rs"),
    include_str!("../src/options.rs"),
    include_str!("../src/own.rs"),
    include_str!("../src/place.rs"),
    include_str!("../src/quote.rs"),
    include_str!("../src/record.rs"),
    include_str!("../src/scan.rs"),
    include_str!("../src/redline.rs"),
    include_str!("../src/search.rs"),
    include_str!("../src/uptake.rs"),
];

/// What the scripts of the package add, which needs no module.
const HELPERS: [&str; 2] = ["isGgeError", "rangesOf"];

/// The members of `export type NAME = "..." | "...";`.
fn union(name: &str) -> Vec<&'static str> {
    let (_, after) = TYPES.split_once(&format!("export type {name} =")).unwrap_or_else(|| panic!("no type {name}"));
    let (members, _) = after.split_once(';').unwrap();
    members.split('"').skip(1).step_by(2).collect()
}

/// Vocabularies that no answer has.
const WITHOUT_A_TYPE: &[&str] =
    &["Agreement", "CsvTable", "FurnitureKind", "NumberKind", "PartKind", "SharedKind", "Style"];

#[test]
fn unions_are_the_vocabularies_of_the_core() {
    let mut wrong = Vec::new();
    for (path, tokens) in VOCABULARIES {
        // Two lists have one name in the core.
        let name = if path.ends_with("finding::Level") { "FindingLevel" } else { path.rsplit("::").next().unwrap() };
        if !WITHOUT_A_TYPE.contains(&name) && union(name) != *tokens {
            wrong.push(format!("{name} has {:?}, the core {tokens:?}", union(name)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn codes_are_those_of_the_errors() {
    let declared: BTreeSet<&str> = union("ErrorCode").into_iter().collect();
    assert_eq!(declared, CODES.iter().copied().collect());
    let is_kebab = |code: &&str| code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    assert!(declared.iter().all(is_kebab));
}

#[test]
fn every_function_is_declared_and_no_other() {
    let declared: BTreeSet<&str> =
        TYPES.split("export function ").skip(1).map(|rest| rest.split('(').next().unwrap()).collect();
    let exported: BTreeSet<&str> = SOURCES
        .iter()
        .flat_map(|source| source.split("js_name = ").skip(1).map(|rest| rest.split(',').next().unwrap()))
        .collect();
    assert_eq!(declared, exported.iter().copied().chain(HELPERS).collect());
    assert!(exported.len() > 30);
    let attributes: usize = SOURCES.iter().map(|source| source.matches("#[wasm_bindgen(").count()).sum();
    assert_eq!(attributes, exported.len(), "a function has no `js_name`");
}

#[test]
fn nothing_is_any() {
    let is_comment = |line: &&str| line.trim_start().starts_with(['/', '*']);
    // Of what is caught nobody knows anything.
    let is_guard = |line: &&str| line.starts_with("export function isGgeError(error: unknown)");
    for line in TYPES.lines().filter(|line| !is_comment(line) && !is_guard(line)) {
        let code: String = line.split('"').step_by(2).collect();
        let mut words = code.split(|c: char| !c.is_ascii_alphanumeric());
        assert!(words.all(|word| word != "any" && word != "unknown"), "{line}");
    }
}
