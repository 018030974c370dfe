//! Word-level differences that a person can read.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use imara_diff::{Algorithm, Diff, InternedInput};

use crate::text::{Word, words};

/// What happened to a stretch of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Op {
    /// The same words, spelling and typography aside.
    Equal,
    /// Only in the earlier text.
    Delete,
    /// Only in the later text.
    Insert,
    /// Other words in the later text.
    Replace,
}

/// A stretch of two texts. The ranges are in bytes; one of them is empty for [`Op::Delete`] and [`Op::Insert`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// What happened.
    pub op: Op,
    /// Where it stands in the earlier text.
    pub a: Range<usize>,
    /// Where it stands in the later text.
    pub b: Range<usize>,
}

/// The differences of two texts. Made by [`redline`].
///
/// The ranges of its changes, one after the other, make up each text whole. `Display` writes what is gone in `[-...-]`
/// and what is new in `{+...+}`.
///
/// Through serde it is a list of `{op, a: [start, end] | null, b: [start, end] | null, a_text, b_text}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redline<'t> {
    a: Cow<'t, str>,
    b: Cow<'t, str>,
    changes: Vec<Change>,
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

    /// The redline as people read it: white space stands outside of what is gone or new.
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        let mut pieces = Vec::new();
        for (op, a, b) in self.parts() {
            let (gone, new) = (a.trim_start(), b.trim_start());
            let (a_space, b_space) = (&a[..a.len() - gone.len()], &b[..b.len() - new.len()]);
            pieces.push(Piece::Same(if b_space.is_empty() { a_space } else { b_space }));
            if op == Op::Equal {
                pieces.push(Piece::Same(new));
            } else {
                pieces.extend([Piece::Gone(gone), Piece::New(new)]);
            }
        }
        pieces.retain(|piece| !matches!(piece, Piece::Same("") | Piece::Gone("") | Piece::New("")));
        pieces
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
}

impl fmt::Display for Redline<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces().into_iter().try_for_each(|piece| match piece {
            Piece::Same(text) => f.write_str(text),
            Piece::Gone(text) => write!(f, "[-{text}-]"),
            Piece::New(text) => write!(f, "{{+{text}+}}"),
        })
    }
}

/// Compares two texts word by word.
///
/// Words count as equal whatever their case, spelling (-ise, -ize) and typography. Stray words that happen to stand in
/// both sides of a rewritten passage are taken as a part of the change, so that phrases stay together.
///
/// ```
/// use gge_core::compare::redline;
///
/// let redline = redline("States must not use proxies.", "States must not use proxies for such acts.");
/// assert_eq!(redline.to_string(), "States must not use proxies {+for such acts+}.");
/// ```
pub fn redline<'t>(a: impl Into<Cow<'t, str>>, b: impl Into<Cow<'t, str>>) -> Redline<'t> {
    let (a, b) = (a.into(), b.into());
    let changes = {
        let (before, after): (Vec<Word<'_>>, Vec<Word<'_>>) = (words(&a).collect(), words(&b).collect());
        let runs = settle(runs(&before, &after));
        let (a_ends, b_ends) = (ends(&before, a.len()), ends(&after, b.len()));
        let bytes = |ends: &[usize], words: &Range<usize>| ends[words.start]..ends[words.end];
        let mut changes: Vec<Change> = runs
            .iter()
            .map(|run| Change { op: run.op(), a: bytes(&a_ends, &run.a), b: bytes(&b_ends, &run.b) })
            .collect();
        if changes.is_empty() && !(a.is_empty() && b.is_empty()) {
            changes.push(Change { op: Op::Equal, a: 0..a.len(), b: 0..b.len() });
        }
        changes
    };
    Redline { a, b, changes }
}

/// Where words end: right before the white space in front of the next word, so that a phrase which is put in at the end
/// of a sentence brings its space along. The first is 0, the last the length of the text.
fn ends(words: &[Word<'_>], length: usize) -> Vec<usize> {
    let mut ends: Vec<usize> = std::iter::once(0).chain(words.iter().map(Word::end)).collect();
    if let Some(last) = ends.last_mut() {
        *last = length;
    }
    ends
}

/// A stretch of words, equal or not.
#[derive(Clone, Debug)]
struct Run {
    equal: bool,
    a: Range<usize>,
    b: Range<usize>,
    /// How many of its words say something by themselves.
    telling: usize,
}

impl Run {
    fn size(&self) -> usize {
        self.a.len().max(self.b.len())
    }

    fn op(&self) -> Op {
        match (self.equal, self.a.is_empty(), self.b.is_empty()) {
            (true, _, _) => Op::Equal,
            (false, false, true) => Op::Delete,
            (false, true, false) => Op::Insert,
            (false, _, _) => Op::Replace,
        }
    }
}

fn runs(before: &[Word<'_>], after: &[Word<'_>]) -> Vec<Run> {
    let mut input = InternedInput::default();
    input.update_before(before.iter().map(Word::normal));
    input.update_after(after.iter().map(Word::normal));
    let diff = Diff::compute(Algorithm::Histogram, &input);
    let (mut runs, mut a, mut b) = (Vec::new(), 0, 0);
    let equal = |a: Range<usize>, b: Range<usize>, runs: &mut Vec<Run>| {
        if !a.is_empty() {
            let telling = before[a.clone()].iter().filter(|word| is_telling(word)).count();
            runs.push(Run { equal: true, a, b, telling });
        }
    };
    for hunk in diff.hunks() {
        let (from, to) = (range(&hunk.before), range(&hunk.after));
        equal(a..from.start, b..to.start, &mut runs);
        (a, b) = (from.end, to.end);
        runs.push(Run { equal: false, a: from, b: to, telling: 0 });
    }
    equal(a..before.len(), b..after.len(), &mut runs);
    runs
}

fn range(tokens: &Range<u32>) -> Range<usize> {
    tokens.start as usize..tokens.end as usize
}

/// Takes equal words between two changes as a part of the change where they say too little to stand alone.
///
/// Each run is looked at when the change after it comes, and again whenever that change grows: linear in all.
fn settle(runs: Vec<Run>) -> Vec<Run> {
    let mut settled: Vec<Run> = Vec::with_capacity(runs.len());
    for run in runs {
        settled.push(run);
        while let [.., left, middle, right] = settled.as_slice()
            && is_lost(left, middle, right)
        {
            let (a, b) = (left.a.start..right.a.end, left.b.start..right.b.end);
            settled.truncate(settled.len() - 3);
            settled.push(Run { equal: false, a, b, telling: 0 });
        }
    }
    settled
}

/// Whether the words in the middle are lost between two changes.
fn is_lost(left: &Run, middle: &Run, right: &Run) -> bool {
    if !middle.equal || left.equal || right.equal {
        return false;
    }
    let (words, less, more) = (middle.a.len(), left.size().min(right.size()), left.size().max(right.size()));
    match middle.telling {
        0 => words <= 2 * less || words <= 2 && more > 1,
        1 => words < less,
        2 => words * 3 < less,
        _ => false,
    }
}

/// Whether a word says something by itself.
fn is_telling(word: &Word<'_>) -> bool {
    const FUNCTION: &[&str] = &[
        "a", "an", "and", "any", "are", "as", "at", "be", "by", "for", "from", "had", "has", "have", "how", "in", "is",
        "it", "its", "of", "on", "or", "other", "such", "that", "the", "their", "them", "these", "they", "this",
        "those", "to", "was", "were", "which", "will", "with",
    ];
    word.is_word() && !FUNCTION.contains(&&*word.normal())
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
        }
        let pair = |absent: Op, op: Op, range: &Range<usize>| (op != absent).then_some([range.start, range.end]);
        serializer.collect_seq(self.changes.iter().map(|change| Part {
            op: change.op,
            a: pair(Op::Insert, change.op, &change.a),
            b: pair(Op::Delete, change.op, &change.b),
            a_text: &self.a[change.a.clone()],
            b_text: &self.b[change.b.clone()],
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
            "[-the security of ICTs must go hand-in-hand with-]{+States must comply with their obligations to+} respect [-for-] human rights",
        );
    }

    #[test]
    fn spelling_and_typography_are_no_change() {
        assert!(redline("Organisations’ behaviour", "organizations' behavior").is_equal());
        assert!(!redline("request", "requests").is_equal());
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
