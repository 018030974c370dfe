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
    /// The address.
    pub id: Address,
    /// The section that it stands in, by its id in the [`Report`](crate::Report).
    pub section: Text,
    /// The rows of the cumulative table that it belongs to.
    pub themes: List<Theme>,
    /// Its wording. None for a paragraph that is held only through its items.
    pub wording: Option<Wording>,
    /// The source of the paragraph number, where it is not that of the wording.
    pub numbering: Option<SourceId>,
    /// The instruments that it cites.
    pub cites: List<InstrumentCitation>,
    /// Its classification, if it is a norm, law or a confidence-building measure.
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

/// The classification of a provision, with what goes with its kind.
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

/// The details of a norm.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Norm {
    /// A short title. Ours, and no substitute for the wording.
    pub title: Text,
    /// The behaviour that it expects: to do something, or not to.
    pub expects: Expectation,
    /// The subjects.
    pub topics: List<Topic>,
}

/// The details of a statement on international law.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Law {
    /// The principles and rules that it names.
    pub principles: List<Annotated<Principle>>,
}

/// The details of a confidence-building measure.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Cbm {
    /// The kind of measure.
    pub measure: Measure,
    /// The purposes that its words, or those of its lead-in, state.
    pub aims: List<Annotated<Aim>>,
    /// At which levels it works.
    pub levels: List<Annotated<Level>>,
}

/// Something read out of a text, with the words that carry it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Annotated<T> {
    /// The value that the words support.
    pub value: T,
    /// The words, to the letter.
    pub words: Text,
    /// The place of the words: the provision itself, or the lead-in that it completes.
    pub at: Address,
}

impl<T> Annotated<T> {
    pub(crate) const fn baked(value: T, words: &'static str, at: &'static str) -> Self {
        Self { value, words: Text::Borrowed(words), at: Address::baked(at) }
    }
}

impl Provision {
    /// The text. None for a paragraph that is held only through its items.
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

    /// The sentences; none for a paragraph that is held only through its items.
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

    /// A sentence by its number, counted from 1.
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

    /// The kind: norm, law, confidence-building measure, or none of these.
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

    /// The details of a norm, if it is one.
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

    /// The details of a statement on international law, if it is one.
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

    /// The details of a confidence-building measure, if it is one.
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

    /// The letter by which a norm is called. None where the provision is no norm or has no letter.
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
