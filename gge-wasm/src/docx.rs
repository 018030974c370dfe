//! Documents as bytes: Word, and text of any encoding.

use gge_core::text::Utf16;
use gge_read::{Options, read};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

use crate::{Error, JsData, JsResult};

/// The text of a document of a name, with the places that it stands at and what was unsure.
///
/// # Errors
///
/// If it is no Word document and no text: the error says what it is.
#[wasm_bindgen(js_name = readDocument, skip_typescript)]
pub fn read_document(name: &str, bytes: Vec<u8>) -> JsResult {
    let read = read(bytes, &Options::named(name)).map_err(|error| Error::new("unreadable", error.to_string()))?;
    let units = Utf16::new(&read.text);
    let place = |place: &gge_read::Place| json!({ "start": units.offset(place.start), "name": place.to_string() });
    let places: Vec<Value> = read.places.iter().map(place).collect();
    let doubts: Vec<String> = read.doubts.iter().map(ToString::to_string).collect();
    Ok(JsData::new(json!({
        "text": read.text,
        "reader": read.reader.as_str(),
        "places": places,
        "doubts": doubts,
    })))
}
