//! Departures of secondary sources and witnesses from the official wording.

mod official;

use std::cmp::Reverse;
use std::ops::Range;

use crate::model::{Address, Fidelity, Qualifier, Rendering, vocabulary};
use crate::record::Record;

use super::expressions::{self, ModalityChange};
use super::matched_words::{MatchedWords, same_words, word_list};
use super::redline::{Redline, redline};
#[cfg(feature = "serde")]
use super::serial;
use official::OfficialText;

vocabulary! {
    /// The kind of a drift: the weightiest of the changes that were measured.
    DriftKind ("kind of drift") {
        /// A modal expression is lost, gained or replaced, and the words that it governs are still there.
        Modality = "modality",
        /// A qualifier is lost or gained amid words that were kept.
        Qualifier = "qualifier",
        /// Words are replaced by others.
        Reworded = "reworded",
        /// Words are left out, and none added.
        Abridged = "abridged",
        /// Words are added, and none left out.
        Expanded = "expanded",
        /// Only spaces, hyphens or a plural differ, by a slip of transcription.
        Transcription = "transcription",
    }
}

/// A qualifier that only one side has.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DriftedQualifier<'r> {
    /// The qualifier of the lexicon.
    #[cfg_attr(feature = "serde", serde(flatten, serialize_with = "serial::qualifier"))]
    #[cfg_attr(feature = "schemars", schemars(with = "serial::QualifierShape<'static>"))]
    pub qualifier: &'r Qualifier,
    /// The words of the qualifier, as they stand in their text.
    pub words: String,
    /// The official sentence with the qualifier, or its provision if that is one sentence. None for a gained qualifier.
    pub at: Option<Address>,
    /// `true` if the qualifier was lost together with all words at an end of the official text. Else it is missing
    /// between words that were kept.
    pub edge: bool,
}

/// The departure of a rendering from the official wording that it renders. Made by [`drift`].
///
/// The drift is measured on the two texts, with marks, case, spelling and typography put aside. The words that a source
/// puts over several renderings ([`Rendering::lead`]) do not count.
///
/// Through serde a drift is `{id, source, official, rendering, lost, added, qualifiers_lost, modality}` and further
/// keys.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Drift<'r> {
    /// The rendering that departs.
    pub rendering: &'r Rendering,
    /// The provisions or sentences that are rendered; the official text is theirs in this order.
    pub official: &'r [Address],
    /// The fidelity of their wording in the record, the farthest from verbatim if they differ.
    pub fidelity: Fidelity,
    /// The kind of drift.
    pub kind: DriftKind,
    /// The qualifiers that only the official side has, in its order.
    pub qualifiers_lost: Vec<DriftedQualifier<'r>>,
    /// The qualifiers that only the rendering has, in its order.
    pub qualifiers_gained: Vec<DriftedQualifier<'r>>,
    /// The changes of modality, in the order of the official side.
    pub modality: Vec<ModalityChange>,
    /// Further sentences of the same provisions that no rendering of the source has, and that this one leaves out
    /// before its beginning or after its end.
    pub left_out: Vec<Address>,
    redline: Redline<'r>,
    /// The number of words lost, those of left-out sentences included.
    pub words_lost: usize,
    /// The number of words that only the rendering has.
    pub words_added: usize,
    /// The ranges of lost words in the official text.
    lost: Vec<Range<usize>>,
    /// The ranges of added words in the rendering.
    added: Vec<Range<usize>>,
    left_out_texts: Vec<&'r str>,
}

impl<'r> Drift<'r> {
    /// Iterates over the official words that the rendering lacks, phrase by phrase, then the sentences that it leaves
    /// out.
    pub fn lost(&self) -> impl Iterator<Item = &str> {
        let within = self.lost.iter().map(|range| &self.redline.earlier()[range.clone()]);
        within.chain(self.left_out_texts.iter().copied())
    }

    /// Iterates over the words that the rendering adds, phrase by phrase.
    ///
    /// ```
    /// # use gge_core::{compare::{DriftKind, drift}, Record};
    /// let drifts = drift(Record::builtin());
    /// let abridged = drifts.iter().find(|drift| drift.kind == DriftKind::Abridged).unwrap();
    /// assert!(abridged.lost().count() > 0 && abridged.added().count() == 0);
    /// ```
    pub fn added(&self) -> impl Iterator<Item = &str> {
        self.added.iter().map(|range| &self.redline.later()[range.clone()])
    }

    /// Returns the changes word by word, from the official wording to the rendering.
    pub const fn redline(&self) -> &Redline<'r> {
        &self.redline
    }

    /// Returns the limit on calling this a drift: wording in the record that is itself not verbatim. None if it is
    /// verbatim.
    pub fn caveat(&self) -> Option<String> {
        let near = self.fidelity != Fidelity::Verbatim;
        let places: Vec<&str> = self.official.iter().map(Address::as_str).collect();
        near.then(|| format!("the wording that the record holds of {} is {} itself", places.join(", "), self.fidelity))
    }

    /// Tests whether qualifiers or modal expressions changed amid words that were kept.
    pub const fn is_material(&self) -> bool {
        matches!(self.kind, DriftKind::Modality | DriftKind::Qualifier)
    }

    /// The sort key of the order that [`drift`] describes.
    fn rank(&self) -> (bool, u8, Reverse<usize>, Reverse<usize>) {
        let qualifiers = || self.qualifiers_lost.iter().chain(&self.qualifiers_gained);
        let inside = self.modality.len() + qualifiers().filter(|it| !it.edge).count();
        let tier = match self.kind {
            DriftKind::Modality | DriftKind::Qualifier => 0,
            DriftKind::Transcription => 3,
            _ if qualifiers().next().is_some() => 1,
            _ => 2,
        };
        (self.fidelity != Fidelity::Verbatim, tier, Reverse(inside), Reverse(self.words_lost + self.words_added))
    }
}

/// Measures the drift of each rendering of a record from the official wording. Renderings without drift are left out.
///
/// The order: verbatim wording in the record first; then changes of modality or qualifiers, by their number; then other
/// changes, by the number of words lost or added; slips of transcription last. Renderings without official wording in
/// the record cannot be measured, and a source is not compared with wording that the record has from that source.
///
/// ```
/// use gge_core::{compare::drift, Modality, Record};
///
/// let drifts = drift(Record::builtin());
/// let right = drifts.iter().find(|it| it.rendering.id == "hague-table/2015/law/5").unwrap();
/// assert_eq!(right.official[0].as_str(), "A/70/174#28(c):1");
/// assert_eq!((right.modality[0].earlier, right.modality[0].later), (Some(Modality::Noted), None));
/// assert!(right.is_material());
/// ```
pub fn drift(record: &Record) -> Vec<Drift<'_>> {
    ranked(record, record.all_renderings().iter())
}

/// Measures the drift of the renderings of a provision or sentence from its official wording, in the order of
/// [`drift`].
///
/// ```
/// use gge_core::{compare::drift_from, Record};
///
/// let drifts = drift_from(Record::builtin(), &"A/70/174#28(f)".parse()?);
/// assert!(drifts.iter().all(|drift| drift.official.iter().any(|place| place.provision() == "A/70/174#28(f)")));
/// # Ok::<(), gge_core::AddressError>(())
/// ```
pub fn drift_from<'r>(record: &'r Record, place: &Address) -> Vec<Drift<'r>> {
    ranked(record, record.renderings().of(place))
}

fn ranked<'r>(record: &'r Record, renderings: impl Iterator<Item = &'r Rendering>) -> Vec<Drift<'r>> {
    let mut drifts: Vec<Drift<'r>> = renderings.filter_map(|rendering| drift_of(record, rendering)).collect();
    drifts.sort_by_key(Drift::rank);
    drifts
}

/// Measures the drift of a rendering from the official wording. None if there is none, or if it cannot be measured.
///
/// ```
/// use gge_core::{compare::drift_of, Record};
///
/// let record = Record::builtin();
/// let rendering = record.rendering(&"unidir-2017/figure-4/2015/8".parse()?).unwrap();
/// let drift = drift_of(record, rendering).unwrap();
/// assert_eq!(drift.qualifiers_lost[0].words, "in itself");
/// assert_eq!(drift.qualifiers_lost[0].at.as_ref().unwrap().as_str(), "A/70/174#28(f):2");
/// # Ok::<(), gge_core::model::RenderingIdError>(())
/// ```
pub fn drift_of<'r>(record: &'r Record, rendering: &'r Rendering) -> Option<Drift<'r>> {
    let official = OfficialText::of(record, rendering)?;
    let left_out = official::left_out(record, rendering);
    if left_out.is_empty() && same_words(&official.joined.text, &rendering.text) {
        return None;
    }
    let redline = redline(official.joined.text.clone(), &*rendering.text);
    let matched = MatchedWords::of(&redline);
    let found = expressions::measure(&redline, &matched, &record.finder());
    let inside = matched.inside();
    let lost = found.lost.into_iter().map(|it| DriftedQualifier {
        at: official.sentence_at(it.start),
        edge: it.start + it.words.len() <= inside.start || it.start >= inside.end,
        qualifier: it.qualifier,
        words: it.words,
    });
    let gained = found.gained.into_iter().map(|it| DriftedQualifier {
        at: None,
        edge: false,
        qualifier: it.qualifier,
        words: it.words,
    });
    let left_out_texts: Vec<&str> = left_out.iter().filter_map(|address| record.text(address)).collect();
    let more: usize = left_out_texts.iter().map(|text| word_list(text).count()).sum();
    let drift = Drift {
        rendering,
        official: &rendering.renders,
        fidelity: official.fidelity,
        kind: DriftKind::Reworded,
        qualifiers_lost: lost.collect(),
        qualifiers_gained: gained.collect(),
        modality: found.modality,
        left_out,
        left_out_texts,
        words_lost: matched.lost + more,
        words_added: matched.added,
        lost: matched.earlier.only_here(),
        added: matched.later.only_here(),
        redline,
    };
    Some(Drift { kind: kind(&drift, matched.only_slips), ..drift })
}

/// Chooses the weightiest kind of the changes that were measured.
fn kind(drift: &Drift<'_>, only_slips: bool) -> DriftKind {
    let mut qualifiers = drift.qualifiers_lost.iter().chain(&drift.qualifiers_gained);
    let (less, more) = (drift.lost().next().is_some(), drift.added().next().is_some());
    if !drift.modality.is_empty() {
        DriftKind::Modality
    } else if qualifiers.any(|it| !it.edge) {
        DriftKind::Qualifier
    } else if only_slips && drift.left_out.is_empty() {
        DriftKind::Transcription
    } else {
        match (less, more) {
            (true, false) => DriftKind::Abridged,
            (false, true) => DriftKind::Expanded,
            _ => DriftKind::Reworded,
        }
    }
}
