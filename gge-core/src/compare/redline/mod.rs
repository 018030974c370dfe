//! Redlines: word-level differences that a person can read.

mod containment;
mod diff;
mod moves;
mod run;

pub use containment::Containment;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

#[cfg(feature = "serde")]
use super::serial;
use crate::model::vocabulary;

vocabulary! {
    /// The operation that turns a stretch of the earlier text into one of the later text.
    Op ("operation") {
        /// The same words, spelling and typography put aside.
        Equal = "equal",
        /// Words only in the earlier text.
        Delete = "delete",
        /// Words only in the later text.
        Insert = "insert",
        /// Other words in the later text.
        Replace = "replace",
        /// The same words in another place. Each move has two changes: one where the words stood, one where they stand
        /// now.
        Move = "move",
    }
}

/// A change: a stretch of two texts and the operation between them. The ranges are in bytes.
///
/// Through serde a change is `{op, a, b, moved}`, where the ranges are `[start, end]`, or null if empty.
///
/// The range in the later text is empty for [`Op::Delete`] and at the old place of moved words, that in the earlier
/// text for [`Op::Insert`] and at their new place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Change {
    /// The operation between the two ranges.
    pub op: Op,
    /// The range of bytes in the earlier text.
    #[cfg_attr(feature = "serde", serde(rename = "a", serialize_with = "serial::pair"))]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<[usize; 2]>"))]
    pub earlier: Range<usize>,
    /// The range of bytes in the later text.
    #[cfg_attr(feature = "serde", serde(rename = "b", serialize_with = "serial::pair"))]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<[usize; 2]>"))]
    pub later: Range<usize>,
    /// The number of the move, counted from 1 and shared by its two changes. None for any other operation.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub moved: Option<usize>,
}

/// The differences of two texts. Made by [`redline`].
///
/// The ranges of the changes, in order, cover each text whole. `Display` prints deleted words in `[-...-]`, inserted
/// words in `{+...+}`, and moved words in `[~1 ...~]` at their old and `{~1 ...~}` at their new place.
///
/// Through serde a redline is a list of `{op, a: [start, end] | null, b: [start, end] | null, a_text, b_text, moved}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Redline<'t> {
    earlier: Cow<'t, str>,
    later: Cow<'t, str>,
    changes: Vec<Change>,
    containment: Containment,
}

impl Redline<'_> {
    /// Returns the earlier text.
    ///
    /// ```
    /// # use gge_core::compare::redline;
    /// assert_eq!(redline("must", "should").earlier(), "must");
    /// ```
    pub fn earlier(&self) -> &str {
        &self.earlier
    }

    /// Returns the later text.
    ///
    /// ```
    /// # use gge_core::compare::redline;
    /// assert_eq!(redline("must", "should").later(), "should");
    /// ```
    pub fn later(&self) -> &str {
        &self.later
    }

    /// Returns the changes, in the order of both texts.
    ///
    /// ```
    /// use gge_core::compare::{Op, redline};
    ///
    /// let redline = redline("States must act.", "States should act.");
    /// let replaced = redline.changes().iter().find(|change| change.op == Op::Replace).unwrap();
    /// assert_eq!(&redline.later()[replaced.later.clone()], " should");
    /// ```
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Iterates over the changes with their words in the earlier and in the later text.
    ///
    /// ```
    /// use gge_core::compare::{Op, redline};
    ///
    /// let redline = redline("States must act.", "States should act.");
    /// assert_eq!(redline.parts().nth(1), Some((Op::Replace, " must", " should")));
    /// ```
    pub fn parts(&self) -> impl Iterator<Item = (Op, &str, &str)> {
        let texts = |change: &Change| (&self.earlier[change.earlier.clone()], &self.later[change.later.clone()]);
        self.changes.iter().map(move |change| (change.op, texts(change).0, texts(change).1))
    }

    /// Divides the redline into pieces for display: white space stands outside of deleted, inserted or moved words.
    ///
    /// ```
    /// use gge_core::compare::{Piece, redline};
    ///
    /// let redline = redline("States must act.", "States should act.");
    /// assert_eq!(redline.pieces()[2..4], [Piece::Gone("must"), Piece::New("should")]);
    /// ```
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        let mut pieces = Vec::with_capacity(2 * self.changes.len());
        for (change, (op, earlier, later)) in self.changes.iter().zip(self.parts()) {
            let (gone, new) = (earlier.trim_start(), later.trim_start());
            let (space_before, space) = (&earlier[..earlier.len() - gone.len()], &later[..later.len() - new.len()]);
            pieces.push(Piece::Same(if space.is_empty() { space_before } else { space }));
            match (op, change.moved) {
                (Op::Equal, _) => pieces.push(Piece::Same(new)),
                (Op::Move, Some(number)) => {
                    pieces.extend([Piece::MovedFrom(number, gone), Piece::MovedTo(number, new)]);
                }
                _ => pieces.extend([Piece::Gone(gone), Piece::New(new)]),
            }
        }
        pieces.retain(|piece| !piece.text().is_empty());
        pieces
    }

    /// Returns the share of each text that is in the other, by its content words.
    ///
    /// ```
    /// use gge_core::compare::redline;
    ///
    /// let measured = redline("States must not use proxies.", "States must not use proxies for such acts.").containment();
    /// assert_eq!((measured.of_earlier, measured.of_later), (1.0, 0.75));
    /// ```
    pub const fn containment(&self) -> Containment {
        self.containment
    }

    /// Tests whether the texts have the same words, spelling and typography put aside.
    ///
    /// ```
    /// use gge_core::compare::redline;
    ///
    /// assert!(redline("Organisations’ behaviour", "organizations' behavior").is_equal());
    /// ```
    pub fn is_equal(&self) -> bool {
        self.changes.iter().all(|change| change.op == Op::Equal)
    }
}

impl fmt::Display for Redline<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces().into_iter().try_for_each(|piece| match piece {
            Piece::Same(text) => f.write_str(text),
            Piece::Gone(text) => write!(f, "[-{text}-]"),
            Piece::New(text) => write!(f, "{{+{text}+}}"),
            Piece::MovedFrom(number, text) => write!(f, "[~{number} {text}~]"),
            Piece::MovedTo(number, text) => write!(f, "{{~{number} {text}~}}"),
        })
    }
}

/// A piece of a text for display. Made by [`Redline::pieces`] and [`Novelty::pieces`](super::Novelty::pieces).
///
/// Through serde a piece is `{piece: "same" | "gone" | "new" | "moved-from" | "moved-to", text, moved}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Piece<'t> {
    /// Words that are not new, as the later text has them; or the white space between other pieces.
    Same(&'t str),
    /// Words that were deleted.
    Gone(&'t str),
    /// Words that are new.
    New(&'t str),
    /// Words that stood in this place, with the number of their move.
    MovedFrom(usize, &'t str),
    /// Words that moved to this place, with the number of their move.
    MovedTo(usize, &'t str),
}

impl<'t> Piece<'t> {
    /// Returns the words of the piece.
    ///
    /// ```
    /// # use gge_core::compare::redline;
    /// assert_eq!(redline("must act", "act").pieces()[0].text(), "must");
    /// ```
    pub const fn text(&self) -> &'t str {
        match self {
            Self::Same(text)
            | Self::Gone(text)
            | Self::New(text)
            | Self::MovedFrom(_, text)
            | Self::MovedTo(_, text) => text,
        }
    }
}

/// Compares two texts word by word.
///
/// Words are equal whatever their case, spelling (-ise, -ize) and typography. Stray words that both sides of a
/// rewritten passage happen to share belong to the change, so that phrases stay together. A phrase of five words or
/// more in another place is a move.
///
/// ```
/// use gge_core::compare::redline;
///
/// let redline = redline("States must not use proxies.", "States must not use proxies for such acts.");
/// assert_eq!(redline.to_string(), "States must not use proxies {+for such acts+}.");
/// ```
pub fn redline<'t>(earlier: impl Into<Cow<'t, str>>, later: impl Into<Cow<'t, str>>) -> Redline<'t> {
    let (earlier, later) = (earlier.into(), later.into());
    let (changes, containment) = diff::changes(&earlier, &later);
    Redline { earlier, later, changes, containment }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(a: &str, b: &str) -> String {
        redline(a, b).to_string()
    }

    #[test]
    fn phrases_stay_together() {
        assert_eq!(
            plain(
                "the security of ICTs must go hand-in-hand with respect for human rights",
                "States must comply with their obligations to respect human rights"
            ),
            "[-the security of ICTs must go hand-in-hand with-]{+States must comply with their obligations to+} respect \
             [-for-] human rights",
        );
    }

    #[test]
    fn spelling_and_typography_are_no_change() {
        assert!(redline("Organisations’ behaviour", "organizations' behavior").is_equal());
        assert!(!redline("request", "requests").is_equal());
    }

    #[test]
    fn sentences_that_change_places_are_moved() {
        assert_eq!(
            plain(
                "One two three four five six. Seven eight nine ten eleven twelve thirteen.",
                "Seven eight nine ten eleven twelve thirteen. One two three four five six."
            ),
            "[~1 One two three four five six.~] Seven eight nine ten eleven twelve thirteen. {~1 One two three four five six.~}",
        );
    }

    #[test]
    fn nothing_and_something() {
        assert_eq!(plain("", ""), "");
        assert_eq!(plain("", "new"), "{+new+}");
        assert_eq!(plain("old", ""), "[-old-]");
        assert_eq!(plain("old words", "words"), "[-old-] words");
        assert_eq!(plain(" ", "\n"), "\n");
    }
}
