//! The lexicon: modal expressions and qualifiers, which a careless quotation changes or loses, and abbreviations.

use super::{List, ModalClass, Modality, QualifierClass, SourcePlace, Text};

/// A modal expression with the forms by which it is recognized.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Modal {
    /// The expression in the vocabulary of modal expressions.
    pub modality: Modality,
    /// The forms of the expression, in lower case.
    pub forms: List<Text>,
    /// The class of words to which the expression belongs.
    pub class: ModalClass,
}

/// A qualifier: words that limit a commitment and that quotations tend to drop.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Qualifier {
    /// A short name of the qualifier.
    pub id: Text,
    /// The forms of the qualifier, in lower case.
    pub forms: List<Text>,
    /// The way in which the qualifier limits a commitment.
    pub class: QualifierClass,
}

/// An abbreviation with the forms that mean the same: written out, in the plural.
///
/// A text that has one form in place of another quotes the same words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Abbreviation {
    /// The short form: `ICT`.
    pub short: Text,
    /// The forms in full and in the plural: `information and communications technologies`. The abbreviation and its
    /// forms are all compared as the first of them.
    pub forms: List<Text>,
    /// The sources that use the abbreviation and the full form, with the places in them.
    pub sources: List<SourcePlace>,
}

/// A concept that readers and reports put in different words. A search for a trigger also finds the expansions. See
/// `data/concepts.toml` for the reason of each.
#[derive(Debug)]
pub(crate) struct Concept {
    /// The words that readers use: `self-defence`.
    pub(crate) triggers: &'static [&'static str],
    /// The words that the reports use: `inherent right`.
    pub(crate) expansions: &'static [&'static str],
}

/// The modal expressions, qualifiers and abbreviations of a record.
///
/// The longest of overlapping forms counts: "may wish to" is not also "may".
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Lexicon {
    /// The modal expressions, each with its forms.
    pub modals: List<Modal>,
    /// The qualifiers, each with its forms.
    pub qualifiers: List<Qualifier>,
    /// The abbreviations, each with its forms. Data may lack them.
    #[cfg_attr(feature = "serde", serde(default))]
    pub abbreviations: List<Abbreviation>,
}
