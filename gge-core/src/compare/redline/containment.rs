//! Containment: the share of one wording that is in another.

use crate::model::{Act, Relation};
use crate::number::to_f64;

/// The share of each of two wordings that is in the other, by content words, from 0 to 1. It measures wording, not
/// duty.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Containment {
    /// The share of the earlier wording that is in the later one.
    pub of_earlier: f64,
    /// The share of the later wording that is in the earlier one.
    pub of_later: f64,
}

/// The share from which on a wording counts as contained: one word in ten may differ.
const MIN_CONTAINED: f64 = 0.9;

impl Containment {
    /// Computes the shares from the number of content words in both wordings, in the earlier one alone, and in the
    /// later one alone.
    pub(super) fn new(both: usize, earlier: usize, later: usize) -> Self {
        let share = |alone: usize| if both == 0 { 0.0 } else { to_f64(both) / to_f64(both + alone) };
        Self { of_earlier: share(earlier), of_later: share(later) }
    }

    /// Derives the relation of the wordings, and the act of the later one upon the earlier one.
    ///
    /// ```
    /// use gge_core::{compare::redline, Act, Relation};
    ///
    /// let redline = redline("States must not use proxies.", "States must not use proxies for such acts.");
    /// assert_eq!(redline.containment().relation(), (Relation::Subset, Act::Lengthened));
    /// ```
    pub fn relation(&self) -> (Relation, Act) {
        match (self.of_earlier >= MIN_CONTAINED, self.of_later >= MIN_CONTAINED) {
            (true, true) if self.of_earlier >= 1.0 && self.of_later >= 1.0 => (Relation::Equal, Act::Reiterated),
            (true, _) if self.of_earlier >= self.of_later => (Relation::Subset, Act::Lengthened),
            (_, true) => (Relation::Superset, Act::Shortened),
            _ => (Relation::Intersects, Act::Revised),
        }
    }

    /// Computes the likeness of the wordings, from 0 to 1: the geometric mean of both shares.
    ///
    /// ```
    /// use gge_core::compare::redline;
    ///
    /// assert_eq!(redline("States must not act.", "States must not act!").containment().score(), 1.0);
    /// ```
    pub fn score(&self) -> f64 {
        (self.of_earlier * self.of_later).sqrt()
    }
}
