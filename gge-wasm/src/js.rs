//! Values for JavaScript.

use std::io;

use gge_core::text::Utf16;
use serde::Serialize;
use serde_json::Value;
use serde_json::ser::{CompactFormatter, Formatter};
use wasm_bindgen::JsValue;
use wasm_bindgen::convert::{IntoWasmAbi, ReturnWasmAbi};
use wasm_bindgen::describe::WasmDescribe;

use crate::error::Error;

/// Data for JavaScript: objects with keys in camelCase, arrays, strings, numbers, booleans and null. There is nothing to
/// free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsData(String);

/// The result of a function that may fail.
pub type JsResult = Result<JsData, Error>;

impl JsData {
    /// Writes what the core serializes.
    pub(crate) fn new<T: Serialize>(value: T) -> Self {
        Self::written(value, None)
    }

    /// Writes what the core says of a text, and turns every offset in it into code units.
    pub(crate) fn of_text<T: Serialize>(value: T, text: &str) -> Self {
        Self::written(value, Some(&Utf16::new(text)))
    }

    fn written<T: Serialize>(value: T, units: Option<&Utf16<'_>>) -> Self {
        let mut out = Text(Vec::new());
        let writer = Writer { units, counted: Counted::Nothing, begins: 0, is_key: false };
        // Only maps whose keys are no strings are refused, and the core has none.
        let written = value.serialize(&mut serde_json::Serializer::with_formatter(&mut out, writer));
        Self(written.ok().and_then(|()| String::from_utf8(out.0).ok()).unwrap_or_else(|| "null".to_owned()))
    }

    /// Returns the data as JSON.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Reads the data.
    pub fn value(&self) -> Value {
        serde_json::from_str(&self.0).unwrap_or_default()
    }
}

/// A text that grows by an eighth: by as much again it would take twice the memory, which a module never gives back.
struct Text(Vec<u8>);

impl io::Write for Text {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes).map(|()| bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.0.capacity() - self.0.len() < bytes.len() {
            self.0.reserve_exact(bytes.len().max(self.0.len() / 8).max(1024));
        }
        self.0.extend_from_slice(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Which numbers under a key are offsets.
#[derive(Clone, Copy)]
enum Counted {
    Nothing,
    /// The one from which those within count, too.
    Start,
    /// Those that count from the beginning of the text.
    Whole,
    /// Those that count from the last offset under the key `start`.
    Within,
}

/// Writes JSON with keys in camelCase, and offsets in code units.
struct Writer<'u, 't> {
    units: Option<&'u Utf16<'t>>,
    counted: Counted,
    /// The last offset under the key `start`, in bytes.
    begins: usize,
    is_key: bool,
}

impl Formatter for Writer<'_, '_> {
    fn begin_object_key<W: io::Write + ?Sized>(&mut self, out: &mut W, is_first: bool) -> io::Result<()> {
        self.is_key = true;
        self.counted = Counted::Nothing;
        if is_first { Ok(()) } else { out.write_all(b",") }
    }

    fn end_object_key<W: io::Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.is_key = false;
        Ok(())
    }

    fn write_string_fragment<W: io::Write + ?Sized>(&mut self, out: &mut W, fragment: &str) -> io::Result<()> {
        if !self.is_key {
            return out.write_all(fragment.as_bytes());
        }
        self.counted = match fragment {
            "start" => Counted::Start,
            "end" => Counted::Whole,
            "quoted" => Counted::Within,
            _ => Counted::Nothing,
        };
        let mut parts = fragment.split('_');
        out.write_all(parts.next().unwrap_or_default().as_bytes())?;
        parts.try_for_each(|part| {
            let (first, rest) = part.split_at(part.len().min(1));
            out.write_all(first.to_ascii_uppercase().as_bytes())?;
            out.write_all(rest.as_bytes())
        })
    }

    fn write_u64<W: io::Write + ?Sized>(&mut self, out: &mut W, number: u64) -> io::Result<()> {
        let Some(units) = self.units else { return CompactFormatter.write_u64(out, number) };
        let byte = usize::try_from(number).unwrap_or(usize::MAX);
        let counted = match self.counted {
            Counted::Nothing => return CompactFormatter.write_u64(out, number),
            Counted::Start | Counted::Whole => units.offset(byte),
            Counted::Within => units.offset(self.begins.saturating_add(byte)) - units.offset(self.begins),
        };
        if let Counted::Start = self.counted {
            self.begins = byte;
        }
        CompactFormatter.write_u64(out, counted as u64)
    }
}

/// What the core serializes, keys as they are.
pub(crate) fn json<T: Serialize>(value: T) -> Value {
    // Only maps whose keys are no strings are refused, and the core has none.
    serde_json::to_value(value).unwrap_or_default()
}

/// What the core serializes, with further keys.
pub(crate) fn with<T: Serialize>(value: T, more: Value) -> Value {
    let mut whole = json(value);
    if let (Value::Object(whole), Value::Object(more)) = (&mut whole, more) {
        whole.extend(more);
    }
    whole
}

/// Turns offsets in bytes into code units: those under the keys, in an object or in each object of a list.
pub(crate) fn count_units(value: &mut Value, keys: &[&str], units: &Utf16<'_>) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|value| count_units(value, keys, units)),
        Value::Object(map) => map
            .iter_mut()
            .filter(|(key, _)| keys.contains(&key.as_str()))
            .for_each(|(_, offsets)| convert_offsets(offsets, units)),
        _ => {}
    }
}

fn convert_offsets(value: &mut Value, units: &Utf16<'_>) {
    if let Value::Array(values) = value {
        values.iter_mut().for_each(|value| convert_offsets(value, units));
    } else if let Some(byte) = value.as_u64().and_then(|byte| usize::try_from(byte).ok()) {
        *value = units.offset(byte).into();
    }
}

impl From<JsData> for JsValue {
    fn from(data: JsData) -> Self {
        // As a text, which browsers read faster than values come over one by one. It is JSON: nothing is refused.
        js_sys::JSON::parse(&data.0).unwrap_or(Self::NULL)
    }
}

impl WasmDescribe for JsData {
    fn describe() {
        JsValue::describe();
    }
}

impl IntoWasmAbi for JsData {
    type Abi = <JsValue as IntoWasmAbi>::Abi;

    fn into_abi(self) -> Self::Abi {
        JsValue::from(self).into_abi()
    }
}

const _: fn() = || {
    fn returns<T: ReturnWasmAbi>() {}
    returns::<JsData>();
    returns::<JsResult>();
};

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::JsData;

    #[test]
    fn keys_are_in_camel_case() {
        let given =
            json!([{ "id": 1 }, { "a_text": "a_b" }, { "not_carried": 2.5 }, { "after_2017": null }, { "": -3 }]);
        assert_eq!(
            JsData::new(given).text(),
            r#"[{"id":1},{"aText":"a_b"},{"notCarried":2.5},{"after2017":null},{"":-3}]"#,
        );
    }

    #[test]
    fn offsets_count_code_units_within_the_last_start_or_in_all() {
        let given = json!([{ "end": 8, "other": 8 }, { "start": 4, "then": { "quoted": [0, 4] } }]);
        assert_eq!(
            JsData::of_text(&given, "𝄞𝄞").text(),
            r#"[{"end":4,"other":8},{"start":2,"then":{"quoted":[0,2]}}]"#
        );
        assert_eq!(JsData::new(&given).text(), given.to_string());
    }
}
