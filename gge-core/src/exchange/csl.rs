//! CSL-JSON, the data of citation processors.

use std::fmt::{self, Write as _};

use super::cite::{Citation, Document, body};

const SCHEMA: &str = "https://resource.citationstyles.org/schema/latest/input/json/csl-citation.json";

/// Data as JSON has it. `Display` writes it on one line. Made by [`Citation::csl_json`] and [`Citation::csl_citation`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Json {
    /// A whole number.
    Number(u32),
    /// A text.
    Text(String),
    /// Values in order.
    List(Vec<Json>),
    /// Names and values, in order.
    Object(Vec<(&'static str, Json)>),
}

/// A list of one item: the document, with the place and the quotation in its notes.
pub(super) fn items(citation: &Citation<'_>) -> Json {
    let mut item = document(citation);
    let id = citation.address.as_ref().map_or_else(|| id(citation), |address| string(address.as_str()));
    item[0].1 = id;
    let note: Vec<String> = citation.place().into_iter().chain(citation.remarks()).collect();
    item.extend((!note.is_empty()).then(|| ("note", string(&note.join("; ")))));
    item.extend(citation.quotation().map(|text| ("annote", string(text))));
    Json::List(vec![Json::Object(item)])
}

/// A citation: the document as its item, with the place as a locator and the quotation before it.
pub(super) fn citation(citation: &Citation<'_>) -> Json {
    let mut item = vec![("id", id(citation)), ("itemData", Json::Object(document(citation)))];
    if let Some(place) = citation.place() {
        let paragraph = place.strip_prefix("para. ");
        item.push(("label", string(if paragraph.is_some() { "paragraph" } else { "section" })));
        item.push(("locator", string(paragraph.unwrap_or(&place))));
    }
    item.extend(citation.quotation().map(|text| ("prefix", string(&format!("“{text}”, ")))));
    let name = citation.address.as_ref().map_or_else(|| id(citation), |address| string(address.as_str()));
    Json::Object(vec![
        ("schema", string(SCHEMA)),
        ("citationID", name),
        ("citationItems", Json::List(vec![Json::Object(item)])),
        ("properties", Json::Object(vec![("noteIndex", Json::Number(0))])),
    ])
}

/// The item of a document. The first member is its id.
fn document(citation: &Citation<'_>) -> Vec<(&'static str, Json)> {
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
                let date = dated.value;
                let parts = [Some(date.year()), date.month().map(u16::from), date.day().map(u16::from)];
                let parts = parts.into_iter().flatten().map(|part| Json::Number(part.into())).collect();
                item.push(("issued", Json::Object(vec![("date-parts", Json::List(vec![Json::List(parts)]))])));
            }
        }
        Document::Source(source, _) => {
            item.push(("type", string("document")));
            item.extend(source.iter().flat_map(|it| [("author", names(&it.author)), ("title", string(&it.title))]));
        }
    }
    item
}

fn id(citation: &Citation<'_>) -> Json {
    match &citation.document {
        Document::Report { symbol, .. } => string(symbol),
        Document::Source(_, rendering) => string(rendering.source.as_str()),
    }
}

/// A list of one name that is not taken apart.
fn names(name: &str) -> Json {
    Json::List(vec![Json::Object(vec![("literal", string(name))])])
}

fn string(text: &str) -> Json {
    Json::Text(text.to_owned())
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => quoted(f, text),
            Self::List(list) => {
                f.write_char('[')?;
                for (position, value) in list.iter().enumerate() {
                    write!(f, "{}{value}", if position == 0 { "" } else { "," })?;
                }
                f.write_char(']')
            }
            Self::Object(members) => {
                f.write_char('{')?;
                for (position, (name, value)) in members.iter().enumerate() {
                    f.write_str(if position == 0 { "" } else { "," })?;
                    quoted(f, name)?;
                    write!(f, ":{value}")?;
                }
                f.write_char('}')
            }
        }
    }
}

/// A string of JSON.
fn quoted(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_char('"')?;
    for c in text.chars() {
        match c {
            '"' | '\\' => write!(f, "\\{c}")?,
            c if c.is_control() => write!(f, "\\u{:04x}", u32::from(c))?,
            c => f.write_char(c)?,
        }
    }
    f.write_char('"')
}

#[cfg(feature = "serde")]
impl serde::Serialize for Json {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => serializer.serialize_u32(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(list) => serializer.collect_seq(list),
            Self::Object(members) => serializer.collect_map(members.iter().map(|(name, value)| (name, value))),
        }
    }
}
