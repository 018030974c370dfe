//! The one way for errors: an `Error` of JavaScript, named `GgeError`, with the core's message and a `code`.

use std::fmt;

use gge_core::compare::CompareError;
use gge_core::quote::CheckError;
use gge_core::search::SearchError;
use gge_core::{
    ResolveError,
    model::{DateError, UnknownTokenError},
    record::{FindTargetError, UnknownBodyError},
};
use wasm_bindgen::JsValue;

/// Why a function gives no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    code: &'static str,
    message: String,
}

macro_rules! codes {
    ($($from:ident $name:ident { $($pattern:pat => $code:literal,)+ })+) => {
        $(impl From<$from> for Error {
            fn from($name: $from) -> Self {
                let code = match &$name { $($pattern => $code,)+ };
                Self::new(code, $name.to_string())
            }
        })+
        /// Every `code`. The scripts of the package give two of them: to an argument of another type, and to a module that
        /// does not run.
        pub const CODES: &[&str] =
            &["bad-argument", "bad-filter", "bad-option", "bad-query", "bad-subject", "bad-text", "no-provision", "not-started", $($($code,)+)+];
    };
}

codes! {
    ResolveError error {
        ResolveError::Nothing { .. } => "nothing",
        ResolveError::TooLong { .. } => "too-long",
        ResolveError::Unreadable { .. } => "unreadable",
        ResolveError::Resolution { .. } => "resolution",
        ResolveError::UnknownReport { .. } => "unknown-report",
        ResolveError::UnknownYear { .. } => "unknown-year",
        ResolveError::Contradiction { .. } => "contradiction",
        ResolveError::NoParagraph { .. } | ResolveError::NoLetters { .. } => "no-paragraph",
        ResolveError::NotHeld { .. } => "not-held",
        ResolveError::NoItem { .. } => "no-item",
        ResolveError::WholeSection { .. } => "whole-section",
        ResolveError::NoSentence { .. } => "no-sentence",
        ResolveError::Nowhere { .. } | ResolveError::NormCount { .. } => "nowhere",
        ResolveError::Ambiguous { .. } => "ambiguous",
        ResolveError::Several { .. } => "several",
        ResolveError::NotAReport { .. } => "no-report",
        ResolveError::UnknownRendering { .. } => "unknown-rendering",
        _ => "unresolved",
    }
    CompareError error {
        CompareError::Same { .. } => "same-report",
        CompareError::Order { .. } => "wrong-order",
        CompareError::NothingHeld { .. } => "nothing-held",
        _ => "incomparable",
    }
    CheckError error {
        CheckError::TooLong { .. } => "too-long",
        _ => "unchecked",
    }
    DateError error { _ => "bad-date", }
    UnknownTokenError error { _ => "unknown-token", }
    UnknownBodyError error { _ => "unknown-body", }
}

impl Error {
    pub(crate) const fn new(code: &'static str, message: String) -> Self {
        Self { code, message }
    }

    /// What sort of error it is: one of [`CODES`].
    pub const fn code(&self) -> &'static str {
        self.code
    }
}

impl From<FindTargetError> for Error {
    fn from(error: FindTargetError) -> Self {
        match error {
            FindTargetError::Theme(unknown) => unknown.into(),
            FindTargetError::Place(place) => place.into(),
            FindTargetError::FactsOnly { .. } => Self::new("not-held", error.to_string()),
            _ => Self::new("unresolved", error.to_string()),
        }
    }
}

impl From<SearchError> for Error {
    fn from(error: SearchError) -> Self {
        match error {
            SearchError::Place(place) => place.into(),
            SearchError::TooLong { .. } => Self::new("too-long", error.to_string()),
            SearchError::Filter { .. } => Self::new("bad-filter", error.to_string()),
            _ => Self::new("bad-query", error.to_string()),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl From<Error> for JsValue {
    fn from(error: Error) -> Self {
        let thrown = js_sys::Error::new(&error.message);
        thrown.set_name("GgeError");
        // Defining a property of a new object does not fail.
        let _ = js_sys::Reflect::set(&thrown, &"code".into(), &error.code.into());
        thrown.into()
    }
}
