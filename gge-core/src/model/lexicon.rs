//! Modal expressions and qualifiers, which a careless quotation changes or loses, and abbreviations.

use super::{List, ModalClass, Modality, QualifierClass, SourcePlace, Text};

/// The words that a [`Modality`] is recognized by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Modal {
    /// The expression.
    pub modality: Modality,
    /// Its forms, in lower case.
    pub forms: List<Text>,
    /// The sort of words that it consists of.
    pub class: ModalClass,
}

/// Words that limit a commitment and that people lose.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Qualifier {
    /// A short name.
    pub id: Text,
    /// Its forms, in lower case.
    pub forms: List<Text>,
    /// The way in which it limits.
    pub class: QualifierClass,
}

/// An abbreviation, and the forms that are the same thing: written out, in the plural.
///
/// A text that has one form for another quotes the same words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Abbreviation {
    /// The abbreviation: `ICT`.
    pub short: Text,
    /// Its forms: `information and communications technologies`. All of them, and the abbreviation, are read as the first.
    pub forms: List<Text>,
    /// The sources that use both forms, with the places in them.
    pub sources: List<SourcePlace>,
}

/// Words of the field that the reports put otherwise. A search for a trigger finds the expansions as well; see
/// `data/concepts.toml` for the reason of each.
#[derive(Debug)]
pub(crate) struct Concept {
    /// What people say: `self-defence`.
    pub(crate) triggers: &'static [&'static str],
    /// What the texts say: `inherent right`.
    pub(crate) expansions: &'static [&'static str],
}

/// Modal expressions, qualifiers and abbreviations.
///
/// Of forms that overlap, the longer one counts: "may wish to" is no "may".
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Lexicon {
    /// The modal expressions.
    pub modals: List<Modal>,
    /// The qualifiers.
    pub qualifiers: List<Qualifier>,
    /// The abbreviations.
    #[cfg_attr(feature = "serde", serde(default))]
    pub abbreviations: List<Abbreviation>,
}
