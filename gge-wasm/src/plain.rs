//! The one way out: plain data.

use serde::Serialize;
use serde_json::{Map, Value};
use wasm_bindgen::JsValue;
use wasm_bindgen::convert::{IntoWasmAbi, ReturnWasmAbi};
use wasm_bindgen::describe::WasmDescribe;

use crate::error::Error;
use crate::writer::Writer;

/// Data for JavaScript: objects with keys in camelCase, arrays, strings, numbers, booleans and null. There is nothing to
/// free.
#[derive(Clone, Debug, PartialEq)]
pub struct Plain(Value);

impl Plain {
    /// Takes what the core serializes.
    pub(crate) fn of<T: Serialize + ?Sized>(value: &T) -> Result<Self, Error> {
        Self::made(value_of(value))
    }

    /// Takes values that are made already.
    #[expect(clippy::unnecessary_wraps, reason = "with it every function ends, and others of its lines may fail")]
    pub(crate) fn made(value: Value) -> Result<Self, Error> {
        Ok(Self(camel(value)))
    }

    /// The data.
    pub const fn value(&self) -> &Value {
        &self.0
    }
}

/// What the core serializes, keys as they are.
pub(crate) fn value_of<T: Serialize + ?Sized>(value: &T) -> Value {
    let mut writer = Writer::default();
    writer.write(value);
    writer.value()
}

/// What the core serializes, with further keys.
pub(crate) fn with<T: Serialize + ?Sized>(value: &T, more: Value) -> Value {
    joined(value_of(value), more)
}

fn joined(mut whole: Value, more: Value) -> Value {
    if let (Value::Object(whole), Value::Object(more)) = (&mut whole, more) {
        whole.extend(more);
    }
    whole
}

/// An object: `object!({ "key": value })`, of values that the core serializes.
macro_rules! object {
    ({ $($key:literal: $value:expr),+ $(,)? }) => {{
        let mut writer = $crate::writer::Writer::default();
        writer.open();
        $(
            writer.text($key);
            writer.write(&$value);
        )+
        writer.close_object();
        writer.value()
    }};
}
pub(crate) use object;

/// Every key in camelCase.
fn camel(value: Value) -> Value {
    match value {
        Value::Array(values) => values.into_iter().map(camel).collect(),
        Value::Object(map) => {
            // One by one: to collect them would sort them first.
            let mut renamed = Map::new();
            for (key, value) in map {
                renamed.insert(camel_key(&key), camel(value));
            }
            Value::Object(renamed)
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

impl From<Plain> for JsValue {
    fn from(plain: Plain) -> Self {
        // Plain data has nothing that the serializer could refuse.
        plain.0.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or(Self::NULL)
    }
}

impl WasmDescribe for Plain {
    fn describe() {
        JsValue::describe();
    }
}

impl IntoWasmAbi for Plain {
    type Abi = <JsValue as IntoWasmAbi>::Abi;

    fn into_abi(self) -> Self::Abi {
        JsValue::from(self).into_abi()
    }
}

const _: fn() = || {
    fn returns<T: ReturnWasmAbi>() {}
    returns::<crate::Answer>();
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
