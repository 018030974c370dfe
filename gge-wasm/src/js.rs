//! Values for JavaScript.

use gge_core::text::Utf16;
use serde::Serialize;
use serde_json::{Map, Value};
use wasm_bindgen::JsValue;
use wasm_bindgen::convert::{IntoWasmAbi, ReturnWasmAbi};
use wasm_bindgen::describe::WasmDescribe;

use crate::error::Error;

/// Data for JavaScript: objects with keys in camelCase, arrays, strings, numbers, booleans and null. There is nothing to
/// free.
#[derive(Clone, Debug, PartialEq)]
pub struct JsData(Value);

/// The result of a function that may fail.
pub type JsResult = Result<JsData, Error>;

impl JsData {
    /// Takes what the core serializes.
    pub(crate) fn new<T: Serialize>(value: T) -> Self {
        Self(camel(json(value)))
    }

    /// Returns the data.
    pub const fn value(&self) -> &Value {
        &self.0
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

/// The same with every key in camelCase.
fn camel(value: Value) -> Value {
    match value {
        Value::Array(values) => values.into_iter().map(camel).collect(),
        Value::Object(map) => {
            Value::Object(map.into_iter().map(|(key, value)| (camel_key(&key), camel(value))).collect::<Map<_, _>>())
        }
        other => other,
    }
}

fn camel_key(key: &str) -> String {
    let mut parts = key.split('_');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (first, rest) = part.split_at(part.len().min(1));
        out.push_str(&first.to_ascii_uppercase());
        out.push_str(rest);
    }
    out
}

impl From<JsData> for JsValue {
    fn from(data: JsData) -> Self {
        // As a text, which browsers read faster than values come over one by one. It is JSON: nothing is refused.
        js_sys::JSON::parse(&data.0.to_string()).unwrap_or(Self::NULL)
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
    use super::camel_key;

    #[test]
    fn keys_are_in_camel_case() {
        let keys = ["id", "a_text", "not_carried", "after_2017", ""];
        assert_eq!(keys.map(camel_key), ["id", "aText", "notCarried", "after2017", ""]);
    }
}
