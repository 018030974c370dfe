//! Word-level differences that a person can read.

mod diff;
mod moves;
mod render;

use std::borrow::Cow;
use std::ops::Range;

use super::containment::Containment;
use crate::model::vocabulary;

vocabulary! {
    /// The operation that leads from a stretch of the earlier text to one of the later.
    Op ("operation") {
        /// The same words, spelling and typography aside.
        Equal = "equal",
        /// Only in the earlier text.
        Delete = "delete",
        /// Only in the later text.
        Insert = "insert",
        /// Other words in the later text.
        Replace = "replace",
        /// The same words in another place: once where they stood, once where they stand now.
        Move = "move",
    }
}

/// A stretch of two texts. The ranges are in bytes.
///
/// The range in the later text is empty for [`Op::Delete`] and where moved words stood, that in the earlier text for
/// [`Op::Insert`] and where moved words stand now.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// What happened.
    pub op: Op,
    /// Where it stands in the earlier text.
    pub a: Range<usize>,
    /// Where it stands in the later text.
    pub b: Range<usize>,
    /// Which move it is, counted from 1: the two ends of a move have one number.
    pub moved: Option<usize>,
}

/// The differences of two texts. Made by [`redline`].
///
/// The ranges of its changes, one after the other, make up each text whole. `Display` writes what is gone in `[-...-]`,
/// what is new in `{+...+}`, and moved words in `[~1 ...~]` where they stood and `{~1 ...~}` where they stand now.
///
/// Through serde it is a list of `{op, a: [start, end] | null, b: [start, end] | null, a_text, b_text, moved}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Redline<'t> {
    a: Cow<'t, str>,
    b: Cow<'t, str>,
    changes: Vec<Change>,
    containment: Containment,
}

impl Redline<'_> {
    /// The earlier text.
    pub fn a(&self) -> &str {
        &self.a
    }

    /// The later text.
    pub fn b(&self) -> &str {
        &self.b
    }

    /// The changes, in the order of both texts.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The changes with their words in the earlier and in the later text.
    pub fn parts(&self) -> impl Iterator<Item = (Op, &str, &str)> {
        self.changes.iter().map(|change| (change.op, &self.a[change.a.clone()], &self.b[change.b.clone()]))
    }

    /// The redline as people read it: white space stands outside of what is gone, new or moved.
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        let mut pieces = Vec::with_capacity(2 * self.changes.len());
        for change in &self.changes {
            let (a, b) = (&self.a[change.a.clone()], &self.b[change.b.clone()]);
            let (gone, new) = (a.trim_start(), b.trim_start());
            let (a_space, b_space) = (&a[..a.len() - gone.len()], &b[..b.len() - new.len()]);
            pieces.push(Piece::Same(if b_space.is_empty() { a_space } else { b_space }));
            match (change.op, change.moved) {
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

    /// How much of each text is in the other, by its telling words.
    pub const fn containment(&self) -> Containment {
        self.containment
    }

    /// Whether nothing changed, spelling and typography aside.
    pub fn is_equal(&self) -> bool {
        self.changes.iter().all(|change| change.op == Op::Equal)
    }
}

/// A piece of a redline as people read it. Made by [`Redline::pieces`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Piece<'t> {
    /// Words that are in both texts, as the later one has them; or the white space around other pieces.
    Same(&'t str),
    /// Words that are gone.
    Gone(&'t str),
    /// Words that are new.
    New(&'t str),
    /// Words that stood here, with the number of their move.
    MovedFrom(usize, &'t str),
    /// Words that stand here now, with the number of their move.
    MovedTo(usize, &'t str),
}

impl<'t> Piece<'t> {
    /// The words.
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
/// Words count as equal whatever their case, spelling (-ise, -ize) and typography. Stray words that happen to stand in
/// both sides of a rewritten passage are taken as a part of the change, so that phrases stay together. A phrase of five
/// words or more that went elsewhere is a move.
///
/// ```
/// use gge_core::compare::redline;
///
/// let redline = redline("States must not use proxies.", "States must not use proxies for such acts.");
/// assert_eq!(redline.to_string(), "States must not use proxies {+for such acts+}.");
/// ```
pub fn redline<'t>(a: impl Into<Cow<'t, str>>, b: impl Into<Cow<'t, str>>) -> Redline<'t> {
    let (a, b) = (a.into(), b.into());
    let (changes, containment) = diff::changes(&a, &b);
    Redline { a, b, changes, containment }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Redline<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Part<'t> {
            op: Op,
            a: Option<[usize; 2]>,
            b: Option<[usize; 2]>,
            a_text: &'t str,
            b_text: &'t str,
            #[serde(skip_serializing_if = "Option::is_none")]
            moved: Option<usize>,
        }
        let pair = |range: &Range<usize>| (!range.is_empty()).then_some([range.start, range.end]);
        serializer.collect_seq(self.changes.iter().map(|change| Part {
            op: change.op,
            a: pair(&change.a),
            b: pair(&change.b),
            a_text: &self.a[change.a.clone()],
            b_text: &self.b[change.b.clone()],
            moved: change.moved,
        }))
    }
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
