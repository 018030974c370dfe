//! Options that JavaScript hands over as an object.

use std::str::FromStr;

use gge_core::text::Truncated;
use js_sys::{Array, Object};
use wasm_bindgen::{JsCast, JsValue};

use crate::error::Error;

/// Named options; null and undefined are as good as none.
#[derive(Clone, Debug, Default)]
pub struct Options(Vec<(String, Given)>);

#[derive(Clone, Debug)]
enum Given {
    Text(String),
    Number(usize),
}

impl Options {
    /// Reads an object of strings and whole numbers. By itself: a deserializer can tell of any value that it is not what
    /// was expected, and takes more bytes for that than all options together.
    pub(crate) fn read(object: JsValue) -> Result<Self, Error> {
        if object.is_null() || object.is_undefined() {
            return Ok(Self::default());
        }
        if !object.is_object() {
            return Err(bad("an object"));
        }
        let mut options = Vec::new();
        for entry in Object::entries(object.unchecked_ref()).iter() {
            let entry: Array = entry.unchecked_into();
            let (name, value) = (entry.get(0).as_string().unwrap_or_default(), entry.get(1));
            if !value.is_null() && !value.is_undefined() {
                options.push((name, Given::read(&value).ok_or_else(|| bad("a string or a whole number"))?));
            }
        }
        Ok(Self(options))
    }

    fn remove(&mut self, name: &str) -> Option<Given> {
        let position = self.0.iter().position(|(given, _)| given == name)?;
        Some(self.0.swap_remove(position).1)
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
        match self.remove(name) {
            Some(Given::Number(number)) => Err(wrong(name, &number.to_string(), "a string")),
            Some(Given::Text(text)) => Ok(Some(text)),
            None => Ok(None),
        }
    }

    /// Takes a whole number out.
    pub(crate) fn number(&mut self, name: &str) -> Result<Option<usize>, Error> {
        match self.remove(name) {
            Some(Given::Text(text)) => Err(wrong(name, &format!("`{}`", Truncated(&text)), "a whole number")),
            Some(Given::Number(number)) => Ok(Some(number)),
            None => Ok(None),
        }
    }

    /// Says so if there are others than those that were taken.
    pub(crate) fn finish(self) -> Result<(), Error> {
        match self.0.into_iter().map(|(name, _)| name).min() {
            Some(name) => Err(Error::new("bad-option", format!("there is no option `{}`", Truncated(&name)))),
            None => Ok(()),
        }
    }
}

impl Given {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "only where nothing is lost")]
    fn read(value: &JsValue) -> Option<Self> {
        if let Some(text) = value.as_string() {
            return Some(Self::Text(text));
        }
        let number = value.as_f64().filter(|it| it.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(it))?;
        Some(Self::Number(number as usize))
    }
}

fn bad(expected: &str) -> Error {
    Error::new("bad-option", format!("options are an object of strings and numbers: expected {expected}"))
}

fn wrong(name: &str, given: &str, expected: &str) -> Error {
    Error::new("bad-option", format!("the option `{name}` is {given}: expected {expected}"))
}

impl<const N: usize> From<[(&str, &str); N]> for Options {
    fn from(given: [(&str, &str); N]) -> Self {
        let text = |(name, value): (&str, &str)| (name.to_owned(), Given::Text(value.to_owned()));
        Self(given.into_iter().map(text).collect())
    }
}
