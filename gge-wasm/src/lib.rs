//! gge-core for the web: convert, call, convert.

use gge_core::{Found, Kind, Record, ResolveError};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// What [`resolve`] gives to JavaScript. Absent values are null.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The canonical form: an address, a symbol, or the id of a rendering.
    pub id: String,
    /// The citation in the style of the United Nations, for a provision or a sentence.
    pub citation: Option<String>,
    /// Norm, law or CBM, for a provision that is one.
    pub kind: Option<Kind>,
    /// The text; null for a report, and for a paragraph that is held only through its items.
    pub text: Option<&'static str>,
}

impl From<Found<'static>> for Place {
    fn from(found: Found<'static>) -> Self {
        Self {
            id: found.to_string(),
            citation: found.address().map(|address| address.citation()),
            kind: found.provision().and_then(gge_core::Provision::kind),
            text: found.text(),
        }
    }
}

/// Finds the place that somebody wrote down, in the built-in record.
///
/// # Errors
///
/// As [`Record::resolve`].
pub fn place(written: &str) -> Result<Place, ResolveError> {
    Record::builtin().resolve(written).map(Place::from)
}

/// `place` for JavaScript: `{id, citation, kind, text}`, or a thrown `Error` with the reason.
///
/// # Errors
///
/// A JavaScript `Error` with the message of [`Record::resolve`].
#[wasm_bindgen]
pub fn resolve(written: &str) -> Result<JsValue, JsError> {
    let place = place(written)?;
    Ok(place.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}
