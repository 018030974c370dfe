//! Provisions and what they are.

use super::{
    Address, Aim, Expectation, Instrument, Kind, Level, List, Measure, Principle, Sentences, SourceId, Text, Theme,
    Topic, Wording,
};

/// A numbered paragraph or item of a report, or a paragraph of one of its unnumbered sections.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Provision {
    /// Where it stands.
    pub id: Address,
    /// The section that it stands in, by its id in the [`Report`](crate::Report).
    pub section: Text,
    /// The rows of the cumulative table that it belongs to.
    pub themes: List<Theme>,
    /// Its wording. None for a paragraph that is held only through its items.
    pub wording: Option<Wording>,
    /// The source of the paragraph number, where it is not that of the wording.
    pub numbering: Option<SourceId>,
    /// What it refers to.
    pub cites: List<InstrumentCitation>,
    /// What it is, if it is a norm, law or a confidence-building measure.
    #[cfg_attr(feature = "serde", serde(rename = "particulars"))]
    pub classification: Option<Classification>,
}

/// An instrument that a provision refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstrumentCitation {
    /// The instrument.
    pub instrument: Instrument,
    /// The words of the text that refer to it.
    pub words: Text,
}

/// What a provision is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Classification {
    /// A voluntary, non-binding norm.
    Norm(Norm),
    /// International law as the Group said that it applies.
    Law(Law),
    /// A confidence-building measure.
    Cbm(Cbm),
}

/// What is told of a norm.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Norm {
    /// A short title. Ours, and no substitute for the wording.
    pub title: Text,
    /// Whether States are to do something or not to.
    pub expects: Expectation,
    /// What it is about.
    pub topics: List<Topic>,
}

/// What is told of a statement on international law.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Law {
    /// The principles and rules that it names.
    pub principles: List<Annotated<Principle>>,
}

/// What is told of a confidence-building measure.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Cbm {
    /// What kind of measure it is.
    pub measure: Measure,
    /// What it is meant to bring about.
    pub aims: List<Annotated<Aim>>,
    /// At which levels it works.
    pub levels: List<Annotated<Level>>,
}

/// Something read out of a text, with the words that carry it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Annotated<T> {
    /// What is read.
    pub value: T,
    /// The words, to the letter.
    pub words: Text,
    /// Where they stand: the provision itself, or the lead-in that it completes.
    pub at: Address,
}

impl<T> Annotated<T> {
    pub(crate) const fn baked(value: T, words: &'static str, at: &'static str) -> Self {
        Self { value, words: Text::Borrowed(words), at: Address::baked(at) }
    }
}

impl Provision {
    /// The text. None for a paragraph that is held only through its items.
    pub fn text(&self) -> Option<&str> {
        self.wording.as_ref().map(Wording::text)
    }

    /// The sentences; none for a paragraph that is held only through its items.
    pub fn sentences(&self) -> std::iter::Flatten<std::option::IntoIter<Sentences<'_>>> {
        self.wording.as_ref().map(Wording::sentences).into_iter().flatten()
    }

    /// A sentence by its number, counted from 1.
    pub fn sentence(&self, number: u32) -> Option<&str> {
        self.wording.as_ref()?.sentence(number)
    }

    /// Norm, law, CBM, or none of these.
    pub const fn kind(&self) -> Option<Kind> {
        match self.classification {
            Some(Classification::Norm(_)) => Some(Kind::Norm),
            Some(Classification::Law(_)) => Some(Kind::Law),
            Some(Classification::Cbm(_)) => Some(Kind::Cbm),
            None => None,
        }
    }

    /// The particulars of a norm, if it is one.
    pub const fn norm(&self) -> Option<&Norm> {
        if let Some(Classification::Norm(norm)) = &self.classification { Some(norm) } else { None }
    }

    /// The particulars of a statement on law, if it is one.
    pub const fn law(&self) -> Option<&Law> {
        if let Some(Classification::Law(law)) = &self.classification { Some(law) } else { None }
    }

    /// The particulars of a confidence-building measure, if it is one.
    pub const fn cbm(&self) -> Option<&Cbm> {
        if let Some(Classification::Cbm(cbm)) = &self.classification { Some(cbm) } else { None }
    }

    /// The letter by which a norm is called: `f` of 13 (f). None where the provision is no norm or has no letter.
    pub fn letter(&self) -> Option<&str> {
        self.norm().and_then(|_| self.id.items().last())
    }
}
