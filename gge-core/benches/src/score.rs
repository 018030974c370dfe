//! How readable a diff is: in how many places it asks to look, and how many words it calls changed.

use std::ops::Range;

use gge_core::text::words;

use crate::peers::{Differ, Hunk, Hunks, normals};

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Score {
    /// Change groups: what stands between two stretches of equal words.
    pub(crate) groups: usize,
    /// Words and marks that are gone or new: both sides of what is replaced, moved ones once.
    pub(crate) words: usize,
}

impl Score {
    pub(crate) fn of(differ: &Differ, a: &str, b: &str) -> Self {
        match (differ.diff)(a, b) {
            Hunks::Words(hunks) => Self {
                groups: groups(&hunks, |pair| pair[0].a.end == pair[1].a.start && pair[0].b.end == pair[1].b.start),
                words: hunks.iter().map(|hunk| hunk.a.len() + hunk.b.len()).sum(),
            },
            Hunks::Bytes(hunks) => {
                let gone: Vec<_> = hunks.iter().filter(|hunk| !hunk.moved_away).map(|hunk| hunk.a.clone()).collect();
                let new: Vec<_> = hunks.iter().map(|hunk| hunk.b.clone()).collect();
                let white =
                    |text: &str, from: &Range<usize>, to: &Range<usize>| text[from.end..to.start].trim().is_empty();
                let meets = |pair: &[Hunk]| white(a, &pair[0].a, &pair[1].a) && white(b, &pair[0].b, &pair[1].b);
                Self { groups: groups(&hunks, meets), words: touched(a, &gone) + touched(b, &new) }
            }
        }
    }

    /// How many words more are changed than have to be, in per cent.
    #[allow(clippy::cast_precision_loss, reason = "counts of words")]
    pub(crate) fn over(self, minimum: usize) -> f64 {
        100.0 * (self.words as f64 - minimum as f64) / minimum.max(1) as f64
    }
}

/// Changes that meet are one group.
fn groups(hunks: &[Hunk], meets: impl Fn(&[Hunk]) -> bool) -> usize {
    hunks.len() - hunks.windows(2).filter(|pair| meets(pair)).count()
}

/// How many words of a text one of the ranges touches.
fn touched(text: &str, ranges: &[Range<usize>]) -> usize {
    let touches = |start, end| ranges.iter().any(|range| range.start < end && start < range.end);
    words(text).filter(|word| touches(word.start, word.end())).count()
}

/// The fewest words that can be taken out and put in to make one text of the other, by the plain table.
pub(crate) fn minimum(a: &str, b: &str) -> usize {
    let (a, b) = (normals(a), normals(b));
    let mut row: Vec<usize> = vec![0; b.len() + 1];
    for x in &a {
        let mut diagonal = 0;
        for (at, y) in b.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if x == y { diagonal + 1 } else { above.max(row[at]) };
            diagonal = above;
        }
    }
    a.len() + b.len() - 2 * row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::peers::{ALL, OURS};

    #[test]
    fn every_differ_is_counted_alike() {
        let (a, b) = ("States must not use such tools.", "States should not use such tools at all.");
        assert_eq!(minimum(a, b), 4);
        for differ in &ALL {
            let Score { groups, words } = Score::of(differ, a, b);
            // Split at white space, the full stop is a part of the words before it.
            let whole = if differ.name == "similar TextDiff::from_words" { 8 } else { 4 };
            assert!(groups == 2 || differ.name.starts_with("dissimilar"), "{}: {groups}", differ.name);
            assert!((4..=whole).contains(&words) || differ.name.starts_with("dissimilar"), "{}: {words}", differ.name);
        }
    }

    #[test]
    fn moved_words_count_once() {
        let a = "One two three four five six. Seven eight nine ten eleven twelve thirteen.";
        let b = "Seven eight nine ten eleven twelve thirteen. One two three four five six.";
        let Score { groups, words } = Score::of(&OURS, a, b);
        assert_eq!((groups, words), (2, 7));
        assert_eq!(minimum(a, b), 14);
    }
}
