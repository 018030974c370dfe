//! Closed vocabularies: small `Copy` enums, each value of which has a token in data, JSON and on the command line.
//!
//! Each enum has `ALL`, `as_str`, `description`, `Display`, `FromStr` and `TryFrom<&str>`, is serialized as its token,
//! and is listed in [`VOCABULARIES`](crate::VOCABULARIES). `Ord` is the order of declaration, in which tables and lists
//! show the values: it serves maps and sorting and ranks nothing.

mod annotation;
mod content;
mod evidence;
mod language;
mod link;
mod organization;
mod uptake;

use std::fmt;

use super::Truncated;
use super::suggestion::nearest;

pub use annotation::{AnnotationKind, Opinion};
pub use content::{Aim, Expectation, Kind, Level, Measure, Principle, Theme, Topic};
pub use evidence::{Confidence, Coverage, Fidelity, SharedKind, SourceRole};
pub use language::{ModalClass, Modality, QualifierClass};
pub use link::{Act, Basis, LinkKind, Relation};
pub use organization::{DocumentRole, Matter, ObservationKind, ProcessKind};
pub use uptake::{BodyKind, Evidence, Stance};

/// The error of parsing a token of a closed vocabulary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownTokenError {
    vocabulary: &'static str,
    input: String,
    tokens: &'static [&'static str],
}

impl UnknownTokenError {
    /// The known token with the fewest edits to the input. None if no token is near.
    ///
    /// ```
    /// let error = "threat".parse::<gge_core::Theme>().unwrap_err();
    /// assert_eq!(error.suggestion(), Some("threats"));
    /// ```
    pub fn suggestion(&self) -> Option<&'static str> {
        nearest(&self.input, self.tokens.iter().copied())
    }
}

impl fmt::Display for UnknownTokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown {} `{}`", self.vocabulary, Truncated(&self.input))?;
        match self.suggestion() {
            Some(token) => write!(f, ": did you mean `{token}`?"),
            None => write!(f, ": expected one of `{}`", self.tokens.join("`, `")),
        }
    }
}

impl std::error::Error for UnknownTokenError {}

/// The position of a token in its vocabulary.
pub(crate) fn position(
    vocabulary: &'static str,
    tokens: &'static [&'static str],
    input: &str,
) -> Result<usize, UnknownTokenError> {
    let found = tokens.iter().position(|token| *token == input);
    found.ok_or_else(|| UnknownTokenError { vocabulary, input: input.to_owned(), tokens })
}

/// Defines closed vocabularies. Each entry gives the type, its name in error messages, and the variants with their
/// tokens.
macro_rules! vocabulary {
    ($($(#[doc = $doc:literal])* $name:ident ($what:literal) { $($(#[doc = $entry:literal])* $variant:ident = $token:literal,)+ })+) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name { $($(#[doc = $entry])* $variant,)+ }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            const TOKENS: &'static [&'static str] = &[$($token),+];

            /// The entry in [`VOCABULARIES`](crate::VOCABULARIES): the path of the type, and its tokens.
            pub(crate) const LISTED: (&'static str, &'static [&'static str]) =
                (concat!(module_path!(), "::", stringify!($name)), Self::TOKENS);

            /// The token by which data, JSON and the command line name the value.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $token),+ }
            }

            /// The meaning of the value, in our words.
            pub const fn description(self) -> &'static str {
                match self { $(Self::$variant => concat!($($entry),*).trim_ascii_start()),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::model::UnknownTokenError;

            fn from_str(input: &str) -> Result<Self, crate::model::UnknownTokenError> {
                crate::model::vocabulary::position($what, Self::TOKENS, input).map(|position| Self::ALL[position])
            }
        }

        impl TryFrom<&str> for $name {
            type Error = crate::model::UnknownTokenError;

            fn try_from(input: &str) -> Result<Self, crate::model::UnknownTokenError> {
                input.parse()
            }
        }

        #[cfg(feature = "packed")]
        impl crate::codec::Packed for $name {
            fn pack(&self, out: &mut crate::codec::Writer) {
                out.number(*self as usize);
            }

            fn unpack(input: &mut crate::codec::Reader) -> Self {
                Self::ALL[input.choice(Self::ALL.len())]
            }
        }

        crate::model::serde_as_str!($name);

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                Self::LISTED.0.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "description": concat!($($doc),*).trim(),
                    "type": "string",
                    "enum": Self::TOKENS,
                })
            }
        }
    )+};
}
pub(crate) use vocabulary;
