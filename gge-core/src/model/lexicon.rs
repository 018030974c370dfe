//! Modal expressions and qualifiers, which a careless quotation changes or loses, and abbreviations.

use super::vocabulary::vocabulary;
use super::{List, ModalClass, QualifierClass, SourcePlace, Text};

vocabulary! {
    /// How a text puts what it says: a modal verb, or a verb by which a Group or another body speaks.
    ///
    /// Not ordered: how much stronger "must" is than "should" is for lawyers to say. See [`ModalClass`] for the sorts.
    Modality ("modality") {
        /// "must".
        Must = "must",
        /// "must not".
        MustNot = "must-not",
        /// "shall".
        Shall = "shall",
        /// "shall not".
        ShallNot = "shall-not",
        /// "should".
        Should = "should",
        /// "should not".
        ShouldNot = "should-not",
        /// "should consider" and its like.
        ShouldConsider = "should-consider",
        /// "should seek to".
        ShouldSeekTo = "should-seek-to",
        /// "to be considered".
        ToBeConsidered = "to-be-considered",
        /// "is encouraged to" and its like.
        IsEncouragedTo = "is-encouraged-to",
        /// "called for" and its like.
        CallsFor = "calls-for",
        /// "called upon" and its like.
        CallsUpon = "calls-upon",
        /// "may".
        May = "may",
        /// "may not".
        MayNot = "may-not",
        /// "may need to".
        MayNeedTo = "may-need-to",
        /// "may wish to".
        MayWishTo = "may-wish-to",
        /// "might".
        Might = "might",
        /// "can".
        Can = "can",
        /// "cannot" and its like.
        Cannot = "cannot",
        /// "could".
        Could = "could",
        /// "would".
        Would = "would",
        /// "will".
        Will = "will",
        /// "there is a need to" and its like.
        ThereIsANeedTo = "there-is-a-need-to",
        /// "applies" and its like.
        Applies = "applies",
        /// "affirmed".
        Affirmed = "affirmed",
        /// "is concerned that" and its like.
        AreConcernedThat = "are-concerned-that",
        /// "believes".
        Believes = "believes",
        /// "concluded that".
        Concluded = "concluded",
        /// "confirmed that".
        Confirmed = "confirmed",
        /// "group considered" and its like.
        Considered = "considered",
        /// "emphasized" and its like.
        Emphasized = "emphasized",
        /// "identified as".
        Identified = "identified",
        /// "noted".
        Noted = "noted",
        /// "notes".
        Notes = "notes",
        /// "has noted" and its like.
        HasNoted = "has-noted",
        /// "observed that".
        Observed = "observed",
        /// "offers".
        Offers = "offers",
        /// "group proposed" and its like.
        Proposed = "proposed",
        /// "recalling".
        Recalling = "recalling",
        /// "recognized" and its like.
        Recognized = "recognized",
        /// "recognizes" and its like.
        Recognizes = "recognizes",
        /// "recognizing" and its like.
        Recognizing = "recognizing",
        /// "recommended".
        Recommended = "recommended",
        /// "recommends".
        Recommends = "recommends",
        /// "reflects".
        Reflects = "reflects",
        /// "requested" and its like.
        Requested = "requested",
        /// "stressed".
        Stressed = "stressed",
        /// "suggested".
        Suggested = "suggested",
        /// "underscoring".
        Underscoring = "underscoring",
    }
}

/// The words that a [`Modality`] is recognized by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Modal {
    /// The expression.
    pub modality: Modality,
    /// Its forms, in lower case.
    pub forms: List<Text>,
    /// What sort of words it consists of.
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
    /// How it limits.
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
    /// Who uses both, and where.
    pub sources: List<SourcePlace>,
}

/// Modal expressions, qualifiers and abbreviations.
///
/// Where forms overlap, the longer one counts: "may wish to" is no "may".
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
