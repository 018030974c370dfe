//! Matching words of two texts of a redline.

use std::borrow::Cow;
use std::ops::Range;

use crate::compare::redline::{Op, Redline};
use crate::text::{Word, is_content_word, words};

/// The words of both sides of a redline, each marked if the other side has it in its place.
///
/// A redline joins stray words to the change around them, for the sake of people who read it. Here stray content words
/// count as matched, together with the equal words next to them.
pub(super) struct MatchedWords {
    pub(super) earlier: Side,
    pub(super) later: Side,
    /// The number of words lost. Words that only change places within one change are not counted.
    pub(super) lost: usize,
    /// The number of words added. Words that only change places within one change are not counted.
    pub(super) added: usize,
    /// `true` if the texts differ only in spaces, hyphens and plurals.
    pub(super) only_slips: bool,
}

/// The words of one side of a redline.
#[derive(Default)]
pub(super) struct Side {
    pub(super) words: Vec<MatchedWord>,
    /// The ranges of bytes that differ from the other side only by spaces and hyphens.
    pub(super) respaced: Vec<Range<usize>>,
}

/// A word or mark of one side, with its range of bytes.
pub(super) struct MatchedWord {
    pub(super) range: Range<usize>,
    pub(super) is_word: bool,
    /// `true` for a long content word.
    pub(super) is_content_word: bool,
    /// `true` if the other side has the word in its place.
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
        // Moved words stand elsewhere in the text than among the changes.
        matched.earlier.words.sort_by_key(|word| word.range.start);
        matched.later.words.sort_by_key(|word| word.range.start);
        matched
    }

    /// The range of bytes of the earlier text to which the later one has a counterpart. Words outside of it were left
    /// out at an end. The range extends to an end of the text if the later text has other words there.
    pub(super) fn inside(&self) -> Range<usize> {
        let is_word = |word: &&MatchedWord| word.is_word;
        let (earlier, mut later) = (self.earlier.words.iter().filter(is_word), self.later.words.iter().filter(is_word));
        let mut matched = earlier.filter(|word| word.is_matched).map(|word| &word.range);
        let Some(first) = matched.next() else { return 0..usize::MAX };
        let last = matched.next_back().unwrap_or(first);
        let start = if later.clone().next().is_some_and(|word| word.is_matched) { first.start } else { 0 };
        let end = if later.next_back().is_some_and(|word| !word.is_matched) { usize::MAX } else { last.end };
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

    /// Marks words as matched, by their numbers among the words from a position on.
    fn mark(&mut self, first: usize, numbers: impl Iterator<Item = usize>) {
        let mut list = self.words[first..].iter_mut().filter(|word| word.is_word).enumerate();
        for number in numbers {
            if let Some((_, word)) = list.find(|(at, _)| *at == number) {
                word.is_matched = true;
            }
        }
    }

    /// The ranges of bytes that the other side does not have, each from its first word to its last.
    pub(super) fn only_here(&self) -> Vec<Range<usize>> {
        let list = self.words.iter().filter(|word| word.is_word).collect::<Vec<_>>();
        let runs = list.chunk_by(|one, next| one.is_matched == next.is_matched);
        let runs = runs.filter(|run| run.iter().all(|word| !word.is_matched));
        runs.filter_map(|run| Some(run.first()?.range.start..run.last()?.range.end)).collect()
    }

    pub(super) fn is_respaced(&self, range: &Range<usize>) -> bool {
        self.respaced.iter().any(|it| overlap(it, range))
    }

    /// Tests whether all words in a range of bytes are matched.
    pub(super) fn is_matched(&self, range: &Range<usize>) -> bool {
        self.words.iter().filter(|word| overlap(&word.range, range)).all(|word| word.is_matched)
    }
}

/// Tests whether two ranges have a byte in common.
pub(super) fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// The words of a text, without marks.
pub(super) fn word_list(text: &str) -> impl Iterator<Item = Word<'_>> {
    words(text).filter(Word::is_word)
}

/// Tests whether two texts have the same words in normal form.
pub(super) fn same_words(one: &str, other: &str) -> bool {
    word_list(one).map(|word| word.normal()).eq(word_list(other).map(|word| word.normal()))
}

/// The words of a text in normal form, without marks.
fn normals(text: &str) -> Vec<Cow<'_, str>> {
    word_list(text).map(|word| word.normal()).collect()
}

/// The pairs of equal words in a longest common subsequence, without runs that lack a long content word.
fn content_pairs(a: &[Cow<'_, str>], b: &[Cow<'_, str>]) -> Vec<(usize, usize)> {
    let pairs = longest_common_subsequence(a, b);
    let runs = pairs.chunk_by(|one, next| (one.0 + 1, one.1 + 1) == *next);
    runs.filter(|run| run.iter().any(|pair| is_long_content_word(&a[pair.0]))).flatten().copied().collect()
}

/// A longest common subsequence of two lists, as pairs of positions in order.
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

/// The least number of letters of a long content word: shorter ones, such as "use", "all" and "way", match anywhere.
const MIN_CONTENT_LETTERS: usize = 4;

fn is_long_content_word(normal: &str) -> bool {
    normal.len() >= MIN_CONTENT_LETTERS && is_content_word(normal)
}

/// The letters and digits of a text in lower case.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Tests whether two lists are one word each, the one the plural of the other.
fn is_plural(a: &[Cow<'_, str>], b: &[Cow<'_, str>]) -> bool {
    let ([a], [b]) = (a, b) else { return false };
    a.strip_suffix('s') == Some(&**b) || b.strip_suffix('s') == Some(&**a)
}

/// Counts the words of a list that the other lacks. A word that stands there n times is matched n times.
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
