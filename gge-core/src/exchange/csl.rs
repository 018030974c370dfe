//! CSL-JSON, the data of citation processors.

use std::fmt::Write as _;

use super::cite::{Citation, Document, body};

const SCHEMA: &str = "https://resource.citationstyles.org/schema/latest/input/json/csl-citation.json";

/// A list of one item: the document, with the place and the quotation in its notes.
pub(super) fn items(citation: &Citation<'_>) -> String {
    let mut item = document(citation);
    let id = citation.address.as_ref().map_or_else(|| id(citation), |address| string(address.as_str()));
    item[0].1 = id;
    let note: Vec<String> = citation.place().into_iter().chain(citation.remarks()).collect();
    item.extend((!note.is_empty()).then(|| ("note", string(&note.join("; ")))));
    item.extend(citation.quotation().map(|text| ("annote", string(text))));
    format!("[{}]", object(&item))
}

/// A citation: the document as its item, with the place as a locator and the quotation before it.
pub(super) fn citation(citation: &Citation<'_>) -> String {
    let mut item = vec![("id", id(citation)), ("itemData", object(&document(citation)))];
    if let Some(place) = citation.place() {
        let paragraph = place.strip_prefix("para. ");
        item.push(("label", string(if paragraph.is_some() { "paragraph" } else { "section" })));
        item.push(("locator", string(paragraph.unwrap_or(&place))));
    }
    item.extend(citation.quotation().map(|text| ("prefix", string(&format!("“{text}”, ")))));
    let name = citation.address.as_ref().map_or_else(|| id(citation), |address| string(address.as_str()));
    object(&[
        ("schema", string(SCHEMA)),
        ("citationID", name),
        ("citationItems", format!("[{}]", object(&item))),
        ("properties", object(&[("noteIndex", "0".to_owned())])),
    ])
}

/// The item of a document. The first member is its id.
fn document(citation: &Citation<'_>) -> Vec<(&'static str, String)> {
    let mut item = vec![("id", id(citation))];
    match &citation.document {
        Document::Report { symbol, report, .. } => {
            let title = report.and_then(|report| report.title.as_deref());
            item.push(("type", string("report")));
            item.push(("author", names(body(symbol))));
            item.extend(title.map(|title| ("title", string(title))));
            item.push(("number", string(symbol)));
            item.push(("publisher", string("United Nations")));
            if let Some(dated) = report.and_then(|report| report.dated.as_ref()) {
                let parts = dated.value.to_string();
                let parts: Vec<&str> = parts.split('-').map(|part| part.trim_start_matches('0')).collect();
                item.push(("issued", object(&[("date-parts", format!("[[{}]]", parts.join(",")))])));
            }
        }
        Document::Source(source, _) => {
            item.push(("type", string("document")));
            item.extend(source.iter().flat_map(|it| [("author", names(&it.author)), ("title", string(&it.title))]));
        }
    }
    item
}

fn id(citation: &Citation<'_>) -> String {
    match &citation.document {
        Document::Report { symbol, .. } => string(symbol),
        Document::Source(_, rendering) => string(rendering.source.as_str()),
    }
}

/// A list of one name that is not taken apart.
fn names(name: &str) -> String {
    format!("[{}]", object(&[("literal", string(name))]))
}

fn object(members: &[(&str, String)]) -> String {
    let members: Vec<String> = members.iter().map(|(name, value)| format!("{}:{value}", string(name))).collect();
    format!("{{{}}}", members.join(","))
}

/// A string of JSON.
fn string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => _ = write!(out, "\\u{:04x}", u32::from(c)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
