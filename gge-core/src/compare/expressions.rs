//! Changes of modal expressions and qualifiers between the sides of a redline.

use std::ops::Range;

use crate::compare::redline::Redline;
use crate::model::{Modality, Qualifier};
use crate::text::Finder;

use super::matched_words::{MatchedWord, MatchedWords, Side, longest_common_subsequence, overlap};
#[cfg(feature = "serde")]
use super::serial;

/// The changes in modality and qualifiers between two texts. Made by [`Redline::expressions`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Expressions<'l> {
    /// The changes of modality, in the order of the earlier text.
    pub modality: Vec<ModalityChange>,
    /// The qualifiers that only the earlier text has, in its order.
    pub lost: Vec<QualifierChange<'l>>,
    /// The qualifiers that only the later text has, in its order.
    pub gained: Vec<QualifierChange<'l>>,
}

/// A modal expression that is lost, gained, or replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModalityChange {
    /// The expression of the earlier or official text. None where the other text adds one.
    #[cfg_attr(feature = "serde", serde(rename = "from"))]
    pub earlier: Option<Modality>,
    /// The expression of the later text or the rendering. None where it has none in that place.
    #[cfg_attr(feature = "serde", serde(rename = "to"))]
    pub later: Option<Modality>,
    /// The byte in the earlier text at which its expression begins.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub earlier_start: Option<usize>,
    /// The byte in the later text at which its expression begins.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub later_start: Option<usize>,
}

/// A qualifier that only one of two texts has. Through serde it is `{id, class, words}`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QualifierChange<'l> {
    /// The qualifier of the lexicon.
    #[cfg_attr(feature = "serde", serde(flatten, serialize_with = "serial::qualifier"))]
    #[cfg_attr(feature = "schemars", schemars(with = "serial::QualifierShape<'static>"))]
    pub qualifier: &'l Qualifier,
    /// The words of the qualifier, as they stand in their text.
    pub words: String,
    /// The byte at which the words begin in their text.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub start: usize,
}

impl Redline<'_> {
    /// Returns the changes of modality and qualifiers, by the words of a lexicon. A modal expression that is lost with
    /// all words that it governs is no change of modality: the clause is left out.
    ///
    /// ```
    /// use gge_core::{compare::redline, Modality, Record};
    ///
    /// let finder = Record::builtin().finder();
    /// let redline = redline("States should not knowingly allow such acts.", "States must not allow such acts.");
    /// let found = redline.expressions(&finder);
    /// assert_eq!(found.modality[0].earlier, Some(Modality::ShouldNot));
    /// assert_eq!(found.modality[0].later, Some(Modality::MustNot));
    /// assert_eq!(found.lost[0].words, "knowingly");
    /// ```
    pub fn expressions<'l>(&self, finder: &Finder<'l>) -> Expressions<'l> {
        measure(self, &MatchedWords::of(self), finder)
    }
}

pub(super) fn measure<'l>(redline: &Redline<'_>, matched: &MatchedWords, finder: &Finder<'l>) -> Expressions<'l> {
    let earlier = Text::new(redline.earlier(), &matched.earlier, finder);
    let later = Text::new(redline.later(), &matched.later, finder);
    Expressions { modality: modality(&earlier, &later), lost: earlier.surplus(&later), gained: later.surplus(&earlier) }
}

/// The number of words after or before a modal expression that it is taken to govern: enough for the verb and its
/// object, and no more.
const GOVERNED_WORDS: usize = 10;
/// The number of content words among the governed words that must match, or all if they are fewer: a single one may be
/// a common verb.
const MIN_GOVERNED_MATCHES: usize = 2;

/// One side of a redline with its expressions and their ranges of bytes.
struct Text<'t, 'r> {
    text: &'t str,
    side: &'t Side,
    modals: Vec<(Modality, Range<usize>)>,
    qualifiers: Vec<(&'r Qualifier, Range<usize>)>,
}

impl<'t, 'r> Text<'t, 'r> {
    fn new(text: &'t str, side: &'t Side, finder: &Finder<'r>) -> Self {
        let range = |start: usize, words: &str| start..start + words.len();
        let (modals, qualifiers) = finder.find(text);
        let modals = modals.into_iter().map(|it| (it.modality, range(it.start, it.words))).collect();
        let qualifiers = qualifiers.into_iter().map(|it| (it.qualifier, range(it.start, it.words))).collect();
        Self { text, side, modals, qualifiers }
    }

    /// Counts the uses of a qualifier.
    fn count(&self, id: &str) -> usize {
        self.qualifiers.iter().filter(|(qualifier, _)| qualifier.id == id).count()
    }

    /// The qualifiers of which this side has more uses than the other. Uses whose words do not match are taken first.
    fn surplus(&self, other: &Self) -> Vec<QualifierChange<'r>> {
        let mut order: Vec<&(&'r Qualifier, Range<usize>)> = self.qualifiers.iter().collect();
        order.sort_by_key(|(_, range)| self.side.is_matched(range));
        let mut only_here: Vec<&(&'r Qualifier, Range<usize>)> = Vec::new();
        for found in order {
            let id = &*found.0.id;
            let taken = only_here.iter().filter(|(qualifier, _)| qualifier.id == id).count();
            if self.count(id) - taken > other.count(id) {
                only_here.push(found);
            }
        }
        only_here.retain(|(_, range)| !self.side.is_respaced(range));
        only_here.sort_by_key(|(_, range)| range.start);
        let change = |(qualifier, range): &(&'r Qualifier, Range<usize>)| QualifierChange {
            qualifier,
            words: self.text[range.clone()].to_owned(),
            start: range.start,
        };
        only_here.into_iter().map(change).collect()
    }

    /// Tests whether the words that a modal expression governs are still there: of the words after it in its clause, or
    /// before it, two long content words match, or the only one. One that another follows at once ("shall apply") governs
    /// what that one does.
    fn governs_matched(&self, modal: &Range<usize>, forward: bool) -> bool {
        let other = |word: &&MatchedWord| self.modals.iter().any(|(_, range)| overlap(range, &word.range));
        let ends = |word: &&MatchedWord| matches!(&self.text[word.range.clone()], "." | ";" | ":");
        let is_there = |near: &mut dyn Iterator<Item = &MatchedWord>| {
            let clause = near.skip_while(other).take_while(|word| !ends(word) && !other(word));
            let clause = clause.filter(|word| word.is_word).take(GOVERNED_WORDS);
            let content = clause.filter(|word| word.is_content_word);
            let (all, matched) =
                content.fold((0, 0), |(all, matched), word| (all + 1, matched + usize::from(word.is_matched)));
            matched > 0 && matched >= all.min(MIN_GOVERNED_MATCHES)
        };
        let words = self.side.words.iter();
        if forward {
            is_there(&mut words.skip_while(|word| word.range.start < modal.end))
        } else {
            is_there(&mut words.rev().skip_while(|word| word.range.end > modal.start))
        }
    }
}

/// Aligns the modal expressions of both sides, and pairs those that are left between two common ones in order.
///
/// A lost expression whose governed words are lost too is no change of modality: the rendering leaves the clause out.
fn modality(earlier: &Text<'_, '_>, later: &Text<'_, '_>) -> Vec<ModalityChange> {
    let lost = |(modality, range): &(Modality, Range<usize>)| {
        let speaks_of_what_is_before = *modality == Modality::Applies;
        !earlier.side.is_respaced(range)
            && (earlier.governs_matched(range, true)
                || speaks_of_what_is_before && earlier.governs_matched(range, false))
    };
    let gained = |(_, range): &(Modality, Range<usize>)| {
        !later.side.is_respaced(range) && (later.governs_matched(range, true) || later.governs_matched(range, false))
    };
    let of = |text: &Text<'_, '_>| text.modals.iter().map(|(modality, _)| *modality).collect::<Vec<_>>();
    let common = longest_common_subsequence(&of(earlier), &of(later));
    let mut changes = Vec::new();
    let (mut i, mut j) = (0, 0);
    for (next_i, next_j) in common.into_iter().chain([(earlier.modals.len(), later.modals.len())]) {
        let mut lost = earlier.modals[i..next_i].iter().filter(|it| lost(it));
        let mut gained = later.modals[j..next_j].iter().filter(|it| gained(it));
        loop {
            match (lost.next(), gained.next()) {
                (None, None) => break,
                (lost, gained) => changes.push(ModalityChange {
                    earlier: lost.map(|it| it.0),
                    later: gained.map(|it| it.0),
                    earlier_start: lost.map(|it| it.1.start),
                    later_start: gained.map(|it| it.1.start),
                }),
            }
        }
        (i, j) = (next_i + 1, next_j + 1);
    }
    changes
}
