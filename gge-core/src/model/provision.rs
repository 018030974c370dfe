//! Provisions and their classification: norm, law or confidence-building measure.

use super::{
    Address, Aim, Expectation, Instrument, Kind, Level, List, Measure, Principle, Sentences, SourceId, Text, Theme,
    Topic, Wording,
};

/// A numbered paragraph or item of a report, or a paragraph of one of its unnumbered sections.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Provision {
    /// The address of the provision.
    pub id: Address,
    /// The id, within the [`Report`](crate::Report), of the section in which the provision stands.
    pub section: Text,
    /// The rows of the cumulative table to which the provision belongs.
    pub themes: List<Theme>,
    /// The wording. None for a paragraph of which the record has only the items.
    pub wording: Option<Wording>,
    /// The source of the paragraph number, where the source of the wording does not give it.
    pub numbering: Option<SourceId>,
    /// The instruments that the provision cites.
    pub cites: List<InstrumentCitation>,
    /// The classification. None for a provision that is neither norm, law nor confidence-building measure.
    #[cfg_attr(feature = "serde", serde(rename = "particulars"))]
    pub classification: Option<Classification>,
}

/// An instrument that a provision refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstrumentCitation {
    /// The instrument that is cited.
    pub instrument: Instrument,
    /// The words of the provision that refer to the instrument.
    pub words: Text,
}

/// The classification of a provision, with the details of its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Classification {
    /// A norm of responsible behaviour.
    Norm(Norm),
    /// A statement on how international law applies.
    Law(Law),
    /// A confidence-building measure.
    Cbm(Cbm),
}

/// The details of a norm.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Norm {
    /// A short title in our words, which does not replace the wording.
    pub title: Text,
    /// The kind of behaviour that the norm expects: to do something, or not to.
    pub expects: Expectation,
    /// The subjects of the norm.
    pub topics: List<Topic>,
}

/// The details of a statement on international law.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Law {
    /// The principles and rules that the provision names.
    pub principles: List<Annotated<Principle>>,
}

/// The details of a confidence-building measure.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Cbm {
    /// The kind of measure.
    pub measure: Measure,
    /// The purposes of the measure, where its words or those of its lead-in state them.
    pub aims: List<Annotated<Aim>>,
    /// The levels at which the measure works, where its words or those of its lead-in state them.
    pub levels: List<Annotated<Level>>,
}

/// A value read out of a text, with the words that support it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Annotated<T> {
    /// The value that the words support.
    pub value: T,
    /// The supporting words, to the letter.
    pub words: Text,
    /// The address of the words: the provision itself, or its lead-in.
    pub at: Address,
}

impl<T> Annotated<T> {
    pub(crate) const fn baked(value: T, words: &'static str, at: &'static str) -> Self {
        Self { value, words: Text::Borrowed(words), at: Address::baked(at) }
    }
}

impl Provision {
    /// The text: all sentences joined by one space. None for a paragraph of which the record has only the items.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let norm = Record::builtin().get("A/70/174#13(c)").unwrap();
    /// assert!(norm.text().unwrap().starts_with("States should not knowingly allow their territory"));
    /// ```
    pub fn text(&self) -> Option<&str> {
        self.wording.as_ref().map(Wording::text)
    }

    /// The sentences, in order. Empty for a paragraph of which the record has only the items.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let provision = Record::builtin().get("A/68/98#23").unwrap();
    /// assert_eq!(provision.sentences().nth(1), Some("States must not use proxies to commit internationally wrongful acts."));
    /// ```
    pub fn sentences(&self) -> std::iter::Flatten<std::option::IntoIter<Sentences<'_>>> {
        self.wording.as_ref().map(Wording::sentences).into_iter().flatten()
    }

    /// The sentence with a number, counted from 1. None if there are fewer.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let provision = Record::builtin().get("A/68/98#23").unwrap();
    /// assert_eq!(provision.sentence(2), Some("States must not use proxies to commit internationally wrongful acts."));
    /// assert_eq!(provision.sentence(9), None);
    /// ```
    pub fn sentence(&self, number: u32) -> Option<&str> {
        self.wording.as_ref()?.sentence(number)
    }

    /// The kind. None for a provision that is neither norm, law nor confidence-building measure.
    ///
    /// ```
    /// use gge_core::{Kind, Record};
    ///
    /// let record = Record::builtin();
    /// assert_eq!(record.get("A/70/174#13(f)").unwrap().kind(), Some(Kind::Norm));
    /// assert_eq!(record.get("A/68/98#1").unwrap().kind(), None);
    /// ```
    pub const fn kind(&self) -> Option<Kind> {
        match self.classification {
            Some(Classification::Norm(_)) => Some(Kind::Norm),
            Some(Classification::Law(_)) => Some(Kind::Law),
            Some(Classification::Cbm(_)) => Some(Kind::Cbm),
            None => None,
        }
    }

    /// The details of the norm. None for any other provision.
    ///
    /// ```
    /// use gge_core::{model::Expectation, Record};
    ///
    /// let norm = Record::builtin().get("A/70/174#13(f)").and_then(|it| it.norm()).unwrap();
    /// assert_eq!(norm.expects, Expectation::Restraint);
    /// ```
    pub const fn norm(&self) -> Option<&Norm> {
        if let Some(Classification::Norm(norm)) = &self.classification { Some(norm) } else { None }
    }

    /// The details of the statement on international law. None for any other provision.
    ///
    /// ```
    /// use gge_core::{model::Principle, Record};
    ///
    /// let law = Record::builtin().get("A/70/174#28(e)").and_then(|it| it.law()).unwrap();
    /// assert!(law.principles.iter().any(|it| it.value == Principle::Proxies));
    /// ```
    pub const fn law(&self) -> Option<&Law> {
        if let Some(Classification::Law(law)) = &self.classification { Some(law) } else { None }
    }

    /// The details of the confidence-building measure. None for any other provision.
    ///
    /// ```
    /// use gge_core::{model::Measure, Record};
    ///
    /// let measure = Record::builtin().get("A/70/174#16(a)").and_then(|it| it.cbm()).unwrap();
    /// assert_eq!(measure.measure, Measure::PointsOfContact);
    /// ```
    pub const fn cbm(&self) -> Option<&Cbm> {
        if let Some(Classification::Cbm(cbm)) = &self.classification { Some(cbm) } else { None }
    }

    /// The letter by which the norm is called: `f` for 13 (f). None for any other provision, and for a norm without a
    /// letter.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let record = Record::builtin();
    /// assert_eq!(record.get("A/70/174#13(f)").unwrap().letter(), Some("f"));
    /// assert_eq!(record.get("A/70/174#28(e)").unwrap().letter(), None);
    /// ```
    pub fn letter(&self) -> Option<&str> {
        self.norm().and_then(|_| self.id.items().last())
    }
}
