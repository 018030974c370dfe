//! Options that JavaScript hands over as an object.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde::Deserialize;
use wasm_bindgen::JsValue;

use crate::error::Error;

/// Named options; null and undefined are as good as none.
#[derive(Clone, Debug, Default)]
pub struct Options(BTreeMap<String, Option<Given>>);

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "expected a string or a whole number")]
enum Given {
    Text(String),
    Number(usize),
}

impl Options {
    /// Reads an object of strings and whole numbers.
    pub(crate) fn read(object: JsValue) -> Result<Self, Error> {
        let given: Option<BTreeMap<String, Option<Given>>> =
            serde_wasm_bindgen::from_value(object).map_err(|error| {
                Error::new("bad-option", format!("options are an object of strings and numbers: {error}"))
            })?;
        Ok(Self(given.unwrap_or_default()))
    }

    /// Takes an option out.
    pub(crate) fn take<T: FromStr>(&mut self, name: &str) -> Result<Option<T>, Error>
    where
        Error: From<T::Err>,
    {
        Ok(self.text(name)?.map(|given| given.parse()).transpose()?)
    }

    /// Takes a text out.
    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>, Error> {
        match self.0.remove(name).flatten() {
            Some(Given::Number(number)) => Err(wrong(name, &number.to_string(), "a string")),
            Some(Given::Text(text)) => Ok(Some(text)),
            None => Ok(None),
        }
    }

    /// Takes a whole number out.
    pub(crate) fn number(&mut self, name: &str) -> Result<Option<usize>, Error> {
        match self.0.remove(name).flatten() {
            Some(Given::Text(text)) => Err(wrong(name, &format!("{text:?}"), "a whole number")),
            Some(Given::Number(number)) => Ok(Some(number)),
            None => Ok(None),
        }
    }

    /// Says so if there are others than those that were taken.
    pub(crate) fn finish(self) -> Result<(), Error> {
        match self.0.into_keys().next() {
            Some(name) => Err(Error::new("bad-option", format!("there is no option `{name}`"))),
            None => Ok(()),
        }
    }
}

fn wrong(name: &str, given: &str, expected: &str) -> Error {
    Error::new("bad-option", format!("the option `{name}` is {given}: expected {expected}"))
}

impl<const N: usize> From<[(&str, &str); N]> for Options {
    fn from(given: [(&str, &str); N]) -> Self {
        let text = |(name, value): (&str, &str)| (name.to_owned(), Some(Given::Text(value.to_owned())));
        Self(given.into_iter().map(text).collect())
    }
}
