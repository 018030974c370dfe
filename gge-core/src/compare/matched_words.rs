//! The words of two texts that match, marks aside.

use std::borrow::Cow;
use std::ops::Range;

use crate::compare::redline::{Op, Redline};
use crate::text::{Word, is_content_word, words};

/// The words of both texts of a redline, each with whether the other side has it in its place.
///
/// A redline takes stray words as a part of the change around them, so that people can read it. Here those that say
/// something by themselves count as matched, with the words next to them.
pub(super) struct MatchedWords {
    pub(super) earlier: Side,
    pub(super) later: Side,
    /// The number of words lost, those that only changed places within a change aside.
    pub(super) lost: usize,
    /// The number of words added, in the same way.
    pub(super) added: usize,
    /// True if nothing differs but spaces, hyphens and plurals.
    pub(super) only_slips: bool,
}

/// One text of a redline.
#[derive(Default)]
pub(super) struct Side {
    pub(super) words: Vec<MatchedWord>,
    /// Stretches that differ from the other text only by spaces and hyphens.
    pub(super) respaced: Vec<Range<usize>>,
}

/// A word or a mark.
pub(super) struct MatchedWord {
    pub(super) range: Range<usize>,
    pub(super) is_word: bool,
    /// True if it is a long content word.
    pub(super) is_content_word: bool,
    /// True if the other side has it, in its place.
    pub(super) is_matched: bool,
}

impl MatchedWords {
    pub(super) fn of(redline: &Redline<'_>) -> Self {
        let (earlier, later) = (Side::default(), Side::default());
        let mut matched = Self { earlier, later, lost: 0, added: 0, only_slips: true };
        for (change, (op, a, b)) in redline.changes().iter().zip(redline.parts()) {
            let (a_first, b_first) = (matched.earlier.words.len(), matched.later.words.len());
            matched.earlier.push(a, change.earlier.start, op == Op::Equal);
            matched.later.push(b, change.later.start, op == Op::Equal);
            if op == Op::Equal {
                continue;
            }
            let (a_words, b_words) = (normals(a), normals(b));
            let is_respaced = letters(a).eq(letters(b));
            if is_respaced {
                matched.earlier.respaced.push(change.earlier.clone());
                matched.later.respaced.push(change.later.clone());
            } else {
                let pairs = content_pairs(&a_words, &b_words);
                matched.earlier.mark(a_first, pairs.iter().map(|pair| pair.0));
                matched.later.mark(b_first, pairs.iter().map(|pair| pair.1));
            }
            matched.only_slips &= is_respaced || is_plural(&a_words, &b_words);
            matched.lost += surplus(&a_words, &b_words);
            matched.added += surplus(&b_words, &a_words);
        }
        // What moved stands elsewhere among the changes than in the text.
        matched.earlier.words.sort_by_key(|word| word.range.start);
        matched.later.words.sort_by_key(|word| word.range.start);
        matched
    }

    /// The part of the earlier text that the later one has something for: what stands before and after it is left out at
    /// an edge. Words that the later text has in its place make it a part.
    pub(super) fn inside(&self) -> Range<usize> {
        let is_word = |word: &&MatchedWord| word.is_word;
        let (earlier, later) = (self.earlier.words.iter().filter(is_word), self.later.words.iter().filter(is_word));
        let mut matched = earlier.filter(|word| word.is_matched).map(|word| &word.range);
        let Some(first) = matched.next() else { return 0..usize::MAX };
        let last = matched.next_back().unwrap_or(first);
        let start = if later.clone().next().is_some_and(|word| word.is_matched) { first.start } else { 0 };
        let end = if later.last().is_some_and(|word| !word.is_matched) { usize::MAX } else { last.end };
        start..end
    }
}

impl Side {
    fn push(&mut self, text: &str, start: usize, is_matched: bool) {
        self.words.extend(words(text).map(|word| MatchedWord {
            range: start + word.start..start + word.end(),
            is_word: word.is_word(),
            is_content_word: is_long_content_word(&word.normal()),
            is_matched,
        }));
    }

    /// Marks words as matched, by their number among those from a position on.
    fn mark(&mut self, first: usize, numbers: impl Iterator<Item = usize>) {
        let mut list = self.words[first..].iter_mut().filter(|word| word.is_word).enumerate();
        for number in numbers {
            if let Some((_, word)) = list.find(|(at, _)| *at == number) {
                word.is_matched = true;
            }
        }
    }

    /// The stretches that the other side does not have, from the first word of each to the last.
    pub(super) fn only_here(&self) -> Vec<Range<usize>> {
        let list = self.words.iter().filter(|word| word.is_word).collect::<Vec<_>>();
        let runs = list.chunk_by(|one, next| one.is_matched == next.is_matched);
        let runs = runs.filter(|run| run.iter().all(|word| !word.is_matched));
        runs.filter_map(|run| Some(run.first()?.range.start..run.last()?.range.end)).collect()
    }

    pub(super) fn is_respaced(&self, range: &Range<usize>) -> bool {
        self.respaced.iter().any(|it| overlap(it, range))
    }

    /// Tests whether all words of a stretch are matched.
    pub(super) fn is_matched(&self, range: &Range<usize>) -> bool {
        self.words.iter().filter(|word| overlap(&word.range, range)).all(|word| word.is_matched)
    }
}

pub(super) fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

pub(super) fn word_list(text: &str) -> impl Iterator<Item = Word<'_>> {
    words(text).filter(Word::is_word)
}

pub(super) fn same_words(one: &str, other: &str) -> bool {
    word_list(one).map(|word| word.normal()).eq(word_list(other).map(|word| word.normal()))
}

/// The words of a text in the form in which they are compared.
fn normals(text: &str) -> Vec<Cow<'_, str>> {
    word_list(text).map(|word| word.normal()).collect()
}

/// Pairs of equal words in the same order, as many as there are, without runs that have no long content word.
fn content_pairs(a: &[Cow<'_, str>], b: &[Cow<'_, str>]) -> Vec<(usize, usize)> {
    let pairs = longest_common_subsequence(a, b);
    let runs = pairs.chunk_by(|one, next| (one.0 + 1, one.1 + 1) == *next);
    runs.filter(|run| run.iter().any(|pair| is_long_content_word(&a[pair.0]))).flatten().copied().collect()
}

/// A longest common subsequence: pairs of positions, in order.
pub(super) fn longest_common_subsequence<T: PartialEq>(a: &[T], b: &[T]) -> Vec<(usize, usize)> {
    if a.is_empty() || b.is_empty() {
        return Vec::new();
    }
    let width = b.len() + 1;
    let mut longest = vec![0_usize; (a.len() + 1) * width];
    for (i, one) in a.iter().enumerate().rev() {
        for (j, other) in b.iter().enumerate().rev() {
            longest[i * width + j] = if one == other {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < a.len() && j < b.len() {
        if a[i] == b[j] {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// The letters of a long content word at least: "use", "all" and "way" match anywhere.
const MIN_CONTENT_LETTERS: usize = 4;

fn is_long_content_word(normal: &str) -> bool {
    normal.len() >= MIN_CONTENT_LETTERS && is_content_word(normal)
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Tests whether both are one word, once in the singular and once in the plural.
fn is_plural(a: &[Cow<'_, str>], b: &[Cow<'_, str>]) -> bool {
    let ([a], [b]) = (a, b) else { return false };
    a.strip_suffix('s') == Some(&**b) || b.strip_suffix('s') == Some(&**a)
}

/// Counts the words of a list that are not in the other, each counted as often as it stands there.
fn surplus(list: &[Cow<'_, str>], other: &[Cow<'_, str>]) -> usize {
    let mut other: Vec<&str> = other.iter().map(|word| &**word).collect();
    let is_new = |word: &&Cow<'_, str>| match other.iter().position(|it| *it == **word) {
        Some(at) => {
            other.swap_remove(at);
            false
        }
        None => true,
    };
    list.iter().filter(is_new).count()
}
