//! Modal expressions and qualifiers on both sides of a redline.

use std::ops::Range;

use crate::compare::redline::Redline;
use crate::model::{Lexicon, Modality, Qualifier};
use crate::order::Order;
use crate::text::Finder;

use super::kept::{Kept, KeptWord, Side, common, overlap};

/// What changed in modality and qualifiers between two texts. Made by [`Redline::expressions`].
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// A modal expression that is lost, gained, or replaced by another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModalityChange {
    /// That of the earlier or official text. None where the other adds one.
    pub from: Option<Modality>,
    /// That of the later text or the rendering. None where it states what the other puts so.
    pub to: Option<Modality>,
    /// Where the first begins in its text, in bytes.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub from_start: Option<usize>,
    /// Where the second begins in its text, in bytes.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub to_start: Option<usize>,
}

/// A qualifier that is only in one of two texts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QualifierChange<'l> {
    /// What it is.
    pub qualifier: &'l Qualifier,
    /// Its words, as they stand.
    pub words: String,
    /// Where they begin in its text, in bytes.
    pub start: usize,
}

impl Redline<'_> {
    /// What changed in modality and qualifiers, by the words of a lexicon. A modal expression that goes with all that it
    /// governs is no change of modality: the clause is left out.
    ///
    /// ```
    /// use gge_core::{Modality, Record, compare::redline};
    ///
    /// let lexicon = Record::builtin().lexicon();
    /// let found = redline("States should not knowingly allow such acts.", "States must not allow such acts.")
    ///     .expressions(lexicon);
    /// assert_eq!(found.modality[0].from, Some(Modality::ShouldNot));
    /// assert_eq!(found.modality[0].to, Some(Modality::MustNot));
    /// assert_eq!(found.lost[0].words, "knowingly");
    /// ```
    pub fn expressions<'l>(&self, lexicon: &'l Lexicon) -> Expressions<'l> {
        self.expressions_by(&Finder::new(lexicon))
    }

    /// The same with a lexicon that was made ready before.
    pub(crate) fn expressions_by<'l>(&self, finder: &Finder<'l>) -> Expressions<'l> {
        measure(self, &Kept::of(self), finder)
    }
}

pub(super) fn measure<'l>(redline: &Redline<'_>, kept: &Kept, finder: &Finder<'l>) -> Expressions<'l> {
    let a = Text::new(redline.a(), &kept.a, finder);
    let b = Text::new(redline.b(), &kept.b, finder);
    Expressions { modality: modality(&a, &b), lost: a.surplus(&b), gained: b.surplus(&a) }
}

/// One text with its expressions and where they stand.
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

    fn count(&self, id: &str) -> usize {
        self.qualifiers.iter().filter(|(qualifier, _)| qualifier.id == id).count()
    }

    /// The qualifiers that stand here more often than on the other side; of several, those whose words are not kept.
    fn surplus(&self, other: &Self) -> Vec<QualifierChange<'r>> {
        let mut order: Vec<&(&'r Qualifier, Range<usize>)> = self.qualifiers.iter().collect();
        order.order_by_key(|(_, range)| self.side.is_kept(range));
        let mut only_here: Vec<&(&'r Qualifier, Range<usize>)> = Vec::new();
        for found in order {
            let id = &*found.0.id;
            let taken = only_here.iter().filter(|(qualifier, _)| qualifier.id == id).count();
            if self.count(id) - taken > other.count(id) {
                only_here.push(found);
            }
        }
        only_here.retain(|(_, range)| !self.side.is_respaced(range));
        only_here.order_by_key(|(_, range)| range.start);
        let change = |(qualifier, range): &(&'r Qualifier, Range<usize>)| QualifierChange {
            qualifier,
            words: self.text[range.clone()].to_owned(),
            start: range.start,
        };
        only_here.into_iter().map(change).collect()
    }

    /// Whether what a modal expression governs is still there: of the ten words in its clause that follow it, or precede
    /// it, two that say something are kept, or the only one.
    fn governs_kept(&self, modal: &Range<usize>, forward: bool) -> bool {
        let other = |word: &&KeptWord| self.modals.iter().any(|(_, range)| overlap(range, &word.range));
        let ends = |word: &&KeptWord| matches!(&self.text[word.range.clone()], "." | ";" | ":");
        let is_there = |near: &mut dyn Iterator<Item = &KeptWord>| {
            let clause = near.take_while(|word| !ends(word) && !other(word)).filter(|word| word.is_word).take(10);
            let content = clause.filter(|word| word.is_content_word);
            let (all, kept) = content.fold((0, 0), |(all, kept), word| (all + 1, kept + usize::from(word.kept)));
            kept > 0 && kept >= all.min(2)
        };
        let words = self.side.words.iter();
        if forward {
            is_there(&mut words.skip_while(|word| word.range.start < modal.end))
        } else {
            is_there(&mut words.rev().skip_while(|word| word.range.end > modal.start))
        }
    }
}

/// Aligns the modal expressions of both sides; between two that both have, those that are left are paired in order.
///
/// One that is lost with all that it governs is no change of modality: the rendering leaves the clause out.
fn modality(a: &Text<'_, '_>, b: &Text<'_, '_>) -> Vec<ModalityChange> {
    let lost = |(modality, range): &(Modality, Range<usize>)| {
        let speaks_of_what_is_before = *modality == Modality::Applies;
        !a.side.is_respaced(range)
            && (a.governs_kept(range, true) || speaks_of_what_is_before && a.governs_kept(range, false))
    };
    let gained = |(_, range): &(Modality, Range<usize>)| {
        !b.side.is_respaced(range) && (b.governs_kept(range, true) || b.governs_kept(range, false))
    };
    let of = |text: &Text<'_, '_>| text.modals.iter().map(|(modality, _)| *modality).collect::<Vec<_>>();
    let mut changes = Vec::new();
    let (mut i, mut j) = (0, 0);
    for (next_i, next_j) in common(&of(a), &of(b)).into_iter().chain([(a.modals.len(), b.modals.len())]) {
        let mut from = a.modals[i..next_i].iter().filter(|it| lost(it));
        let mut to = b.modals[j..next_j].iter().filter(|it| gained(it));
        loop {
            match (from.next(), to.next()) {
                (None, None) => break,
                (from, to) => changes.push(ModalityChange {
                    from: from.map(|it| it.0),
                    to: to.map(|it| it.0),
                    from_start: from.map(|it| it.1.start),
                    to_start: to.map(|it| it.1.start),
                }),
            }
        }
        (i, j) = (next_i + 1, next_j + 1);
    }
    changes
}
