//! SARIF 2.1.0, the format of code scanning.

use gge_core::quote::{Level, Rule};
use serde_json::{Value, json};

use super::super::files::Document;
use super::super::told::{Told, UNUSED_IGNORE};

/// Where the schema of the format stands.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Writes what stands before the results: the version, and the tool with its rules.
pub(super) fn head() -> String {
    let rules: Vec<Value> = Rule::ALL
        .iter()
        .map(|rule| rule_json(rule.as_str(), rule.summary(), rule.level()))
        .chain([rule_json(UNUSED_IGNORE, "An ignore that silences nothing.", Level::Note)])
        .collect();
    let driver = json!({ "name": "gge", "version": env!("CARGO_PKG_VERSION"), "rules": rules });
    format!(
        "{{\"$schema\":\"{SCHEMA}\",\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{},\"columnKind\":\"unicodeCodePoints\",\
         \"results\":[",
        json!({ "driver": driver })
    )
}

/// Writes what stands behind the results.
pub(super) fn tail() -> String {
    "]}]}\n".to_owned()
}

fn rule_json(id: &str, summary: &str, level: Level) -> Value {
    json!({ "id": id, "shortDescription": { "text": summary }, "defaultConfiguration": { "level": severity(level) } })
}

/// The levels of SARIF have the same names.
const fn severity(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        _ => "note",
    }
}

/// Writes a result.
pub(super) fn result(document: &Document, told: &Told<'_>) -> String {
    let words = &document.text()[told.start..told.end];
    let lines = words.matches('\n').count();
    let last = words.rsplit('\n').next().unwrap_or_default().chars().count();
    let end_column = if lines == 0 { told.column + last } else { last + 1 };
    let message: Vec<String> = [told.message.clone()].into_iter().chain(told.help()).collect();
    let region = json!({
        "startLine": told.line,
        "startColumn": told.column,
        "endLine": told.line + lines,
        "endColumn": end_column,
        "byteOffset": told.start,
        "byteLength": told.end - told.start,
    });
    let artifact = json!({ "uri": uri(&document.name) });
    let location = match document.place(told.start) {
        Some(place) => json!({
            "physicalLocation": { "artifactLocation": artifact },
            "logicalLocations": [{ "fullyQualifiedName": place }],
        }),
        None => json!({ "physicalLocation": { "artifactLocation": artifact, "region": region } }),
    };
    json!({
        "ruleId": told.name(),
        "level": told.level.map_or("none", severity),
        "kind": if told.level.is_some() { "fail" } else { "informational" },
        "message": { "text": message.join("\n") },
        "locations": [location],
    })
    .to_string()
}

/// Writes a path as a relative or absolute URI: bytes that have a meaning in one are escaped.
fn uri(path: &str) -> String {
    let escaped = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => char::from(byte).to_string(),
        b'\\' if cfg!(windows) => "/".to_owned(),
        byte => format!("%{byte:02X}"),
    };
    let scheme = if path.starts_with('/') { "file://" } else { "" };
    scheme.chars().map(String::from).chain(path.bytes().map(escaped)).collect()
}
