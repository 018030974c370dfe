//! Options that JavaScript hands over as an object.

use std::collections::BTreeMap;
use std::str::FromStr;

use wasm_bindgen::JsValue;

use crate::error::Error;

/// Named options; null and undefined are as good as none.
#[derive(Clone, Debug, Default)]
pub struct Options(BTreeMap<String, Option<String>>);

impl Options {
    /// Reads an object of strings.
    pub(crate) fn read(object: JsValue) -> Result<Self, Error> {
        let given: Option<BTreeMap<String, Option<String>>> = serde_wasm_bindgen::from_value(object)
            .map_err(|error| Error::new("bad-option", format!("options are an object of strings: {error}")))?;
        Ok(Self(given.unwrap_or_default()))
    }

    /// Takes an option out.
    pub(crate) fn take<T: FromStr>(&mut self, name: &str) -> Result<Option<T>, Error>
    where
        Error: From<T::Err>,
    {
        Ok(self.0.remove(name).flatten().map(|given| given.parse()).transpose()?)
    }

    /// Takes a text out.
    pub(crate) fn text(&mut self, name: &str) -> Option<String> {
        self.0.remove(name).flatten()
    }

    /// Says so if there are others than those that were taken.
    pub(crate) fn finish(self) -> Result<(), Error> {
        match self.0.into_keys().next() {
            Some(name) => Err(Error::new("bad-option", format!("there is no option `{name}`"))),
            None => Ok(()),
        }
    }
}

impl<const N: usize> From<[(&str, &str); N]> for Options {
    fn from(given: [(&str, &str); N]) -> Self {
        Self(given.into_iter().map(|(name, value)| (name.to_owned(), Some(value.to_owned()))).collect())
    }
}
