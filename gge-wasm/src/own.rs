//! A text of one's own beside a report.

use gge_core::compare::compare;
use gge_core::model::{Author, Date};
use gge_core::{Record, Report, Source};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

use crate::redline::comparison_json;
use crate::{Error, JsData, JsResult, builtin};

/// The symbol of a text of one's own: no document of the United Nations has it.
const OWN: &str = "OWN/TEXT";

/// A text of one's own, parsed into its paragraphs, compared with a report, which comes first: what the text did with the
/// wording of the report. The text has a date, which is not before that of the report.
///
/// # Errors
///
/// If the text has no paragraphs, the report is not in the record, or the date is none; as `Record::with` and
/// `compare::compare`.
#[wasm_bindgen(js_name = compareOwn, skip_typescript)]
pub fn compare_own(report: &str, text: &str, date: &str) -> JsResult {
    let report = builtin().find_report(report)?;
    let date: Date = date.parse()?;
    let (record, doubts) = with_text(text, date)?;
    let own = record.report(OWN).ok_or_else(|| refused("the text is not there"))?;
    let earlier = record.find_report(report.symbol.as_str())?;
    let mut value = comparison_json(&compare(&record, earlier, own)?);
    let paragraphs: Vec<Value> = record
        .provisions()
        .report(OWN)
        .map(|it| json!({ "id": it.id, "place": it.id.place(), "text": it.text() }))
        .collect();
    value["own"] = json!({ "paragraphs": paragraphs, "doubts": doubts });
    Ok(JsData::new(value))
}

fn with_text(text: &str, date: Date) -> Result<(Record, Vec<String>), Error> {
    let mut parsed = Report::parse(text);
    if parsed.provisions.is_empty() {
        return Err(refused("the text has no paragraphs that could be compared"));
    }
    parsed.symbol = Some(OWN.parse().map_err(|_| refused("the text has no symbol"))?);
    let doubts = parsed.doubts.iter().map(ToString::to_string).collect();
    let source = Source::new("own-text".into(), "A text of one's own", "its reader");
    let report = parsed.into_report(Author::Other("its reader".into()), Some(date), source);
    let report = report.map_err(|error| refused(&error.to_string()))?;
    Ok((builtin().with(report).map_err(|error| refused(&error.to_string()))?, doubts))
}

fn refused(message: &str) -> Error {
    Error::new("bad-text", message.to_owned())
}
