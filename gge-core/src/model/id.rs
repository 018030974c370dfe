//! The traits that ids, symbols and addresses have in common: each is a text with a type of its own.

/// Implements for newtypes of [`Text`](super::Text) what makes them usable as text: `as_str`, `Display`, `AsRef<str>`,
/// `Borrow<str>`, comparison with `str`, serde and the packed form. There is no `Deref`: an id has not the methods of text.
macro_rules! id {
    ($($name:ident)+) => {$(
        impl $name {
            pub(crate) const fn baked(text: &'static str) -> Self {
                Self(crate::model::Text::Borrowed(text))
            }

            /// The text, as `Display` writes it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == *other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == **other
            }
        }

        impl PartialEq<$name> for str {
            fn eq(&self, other: &$name) -> bool {
                *self == *other.0
            }
        }

        impl PartialEq<$name> for &str {
            fn eq(&self, other: &$name) -> bool {
                **self == *other.0
            }
        }

        #[cfg(feature = "packed")]
        impl crate::codec::Packed for $name {
            fn pack(&self, out: &mut crate::codec::Writer) {
                out.text(&self.0);
            }

            fn unpack(input: &mut crate::codec::Reader) -> Self {
                Self::baked(input.text())
            }
        }

        crate::model::serde_as_str!($name);
    )+};
}
pub(crate) use id;

/// Conversions of ids that any text may be.
macro_rules! any_text {
    ($($name:ident)+) => {$(
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned().into())
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }
    )+};
}
pub(crate) use any_text;

/// Conversions of ids that have a syntax, by their `FromStr`.
macro_rules! parsed_text {
    ($($name:ident: $error:ident)+) => {$(
        impl TryFrom<&str> for $name {
            type Error = $error;

            fn try_from(text: &str) -> Result<Self, $error> {
                text.parse()
            }
        }

        impl TryFrom<String> for $name {
            type Error = $error;

            fn try_from(text: String) -> Result<Self, $error> {
                text.parse()
            }
        }
    )+};
}
pub(crate) use parsed_text;
