//! Renderings: the words of secondary sources for the provisions.

use std::str::FromStr;

use super::id::{id, parsed_text};
use super::{Address, Fidelity, List, SourceId, Symbol, Text, Theme, Truncated};

/// The address of a rendering: `hague-table/2013/threats/3`, `unidir-2017/figure-5/2015/4.ii`,
/// `leiden-consultation/13(f)`.
///
/// The address consists of the short name of the source and the place in it. `Display` and `FromStr` are inverse.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", transform = crate::model::without_examples))]
#[cfg_attr(feature = "schemars", schemars(extend("pattern" = r"^[a-z0-9.()-]+(/[a-z0-9.()-]+)+$")))]
pub struct RenderingId(Text);

/// The error of parsing a [`RenderingId`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{input}` is not the address of a rendering: write source and place, as in `hague-table/2013/threats/3`")]
pub struct RenderingIdError {
    input: String,
}

impl RenderingId {
    /// The short name of the source: the part before the first slash.
    ///
    /// ```
    /// use gge_core::RenderingId;
    ///
    /// let id: RenderingId = "hague-table/2013/threats/3".parse()?;
    /// assert_eq!(id.source(), "hague-table");
    /// # Ok::<(), gge_core::model::RenderingIdError>(())
    /// ```
    pub fn source(&self) -> &str {
        self.0.split('/').next().unwrap_or_default()
    }
}

impl FromStr for RenderingId {
    type Err = RenderingIdError;

    fn from_str(input: &str) -> Result<Self, RenderingIdError> {
        let part = |part: &str| {
            !part.is_empty()
                && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.()".contains(&b))
        };
        if input.len() <= 96 && input.contains('/') && input.split('/').all(part) {
            Ok(Self(Text::Owned(input.to_owned())))
        } else {
            Err(RenderingIdError { input: Truncated(input).to_string() })
        }
    }
}

id! { RenderingId }
parsed_text! { RenderingId: RenderingIdError }

/// The words of a secondary source for one or more provisions. They remain their author's.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Rendering {
    /// The address of the rendering.
    pub id: RenderingId,
    /// The source of the words.
    pub source: SourceId,
    /// The report whose provisions are rendered.
    pub report: Symbol,
    /// The row of the cumulative table to which the words belong.
    pub theme: Theme,
    /// The heading that the source puts over the words, where it has one of its own.
    pub heading: Option<Text>,
    /// The lead-in that the words complete, where they are not a sentence of their own.
    pub lead: Option<Text>,
    /// The words. `-` where the source leaves a cell empty.
    pub text: Text,
    /// The provisions or sentences that are rendered. Empty where they are not in the record.
    pub renders: List<Address>,
    /// The closeness to the official wording. None where the official wording is not in the record.
    pub fidelity: Option<Fidelity>,
}

impl Rendering {
    /// Tests whether the source has a dash in place of words.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let blank = Record::builtin().renderings().filter(|it| it.is_blank());
    /// assert!(blank.clone().count() > 0 && blank.clone().all(|it| it.text == "-"));
    /// ```
    pub fn is_blank(&self) -> bool {
        self.text == "-"
    }
}

/// Official words that a secondary source quotes from a paragraph that is not in the record.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Fragment {
    /// The address of the fragment.
    pub id: RenderingId,
    /// The report that is quoted.
    pub report: Symbol,
    /// The rows of the cumulative table to which the words belong.
    pub themes: List<Theme>,
    /// The quoted words.
    pub text: Text,
    /// The source that quotes the words.
    pub source: SourceId,
    /// The place in the source that quotes the words.
    pub place: Text,
    /// The context in which the source quotes the words, in our words.
    pub context: Text,
}
