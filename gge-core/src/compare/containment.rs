//! How much of one wording is in another.

use crate::model::{Act, Relation};
use crate::number::to_f64;

use super::redline::redline;

/// How much of each of two wordings is in the other, by its telling words, from 0 to 1. Of wording, not of duties.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Containment {
    /// How much of the earlier wording is in the later one.
    pub of_earlier: f64,
    /// How much of the later wording is in the earlier one.
    pub of_later: f64,
}

/// From here on a wording counts as contained: a word in ten may be another.
const CONTAINED: f64 = 0.9;

impl Containment {
    /// Measures two texts along their redline. A text without telling words is contained in nothing.
    ///
    /// ```
    /// use gge_core::Relation;
    /// use gge_core::compare::Containment;
    ///
    /// let measured = Containment::of("States must not use proxies.", "States must not use proxies for such acts.");
    /// assert_eq!((measured.of_earlier, measured.of_later), (1.0, 0.75));
    /// assert_eq!(measured.relation().0, Relation::Subset);
    /// ```
    pub fn of(earlier: &str, later: &str) -> Self {
        redline(earlier, later).containment()
    }

    /// From the numbers of words in both, in the earlier and in the later wording alone.
    pub(super) fn new(both: usize, earlier: usize, later: usize) -> Self {
        let share = |alone: usize| if both == 0 { 0.0 } else { to_f64(both) / to_f64(both + alone) };
        Self { of_earlier: share(earlier), of_later: share(later) }
    }

    /// The relation of the wordings, and what the later one did with the earlier one.
    pub fn relation(&self) -> (Relation, Act) {
        match (self.of_earlier >= CONTAINED, self.of_later >= CONTAINED) {
            (true, true) if self.of_earlier >= 1.0 && self.of_later >= 1.0 => (Relation::Equal, Act::Reiterated),
            (true, _) if self.of_earlier >= self.of_later => (Relation::Subset, Act::Lengthened),
            (_, true) => (Relation::Superset, Act::Shortened),
            _ => (Relation::Intersects, Act::Revised),
        }
    }

    /// How alike the wordings are, from 0 to 1: the geometric mean of both.
    pub fn score(&self) -> f64 {
        (self.of_earlier * self.of_later).sqrt()
    }
}
