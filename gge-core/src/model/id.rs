//! Macros that implement the traits of ids, symbols and addresses: texts with a type of their own.

/// Implements the traits of text for newtypes of [`Text`](super::Text): `as_str`, `Display`, `AsRef<str>`,
/// `Borrow<str>`, comparison with `str`, serde and the packed form. There is no `Deref`, since the methods of `str`
/// make no sense for an id.
macro_rules! id {
    ($($name:ident)+) => {$(
        impl $name {
            /// Wraps a text whose syntax was checked before, as that of the built-in record was.
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

/// Implements conversions for ids without a syntax: every text is valid.
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

/// Implements conversions for ids with a syntax: they go through `FromStr`.
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
