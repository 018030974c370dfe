//! Which words of two texts are kept, marks aside.

use std::borrow::Cow;
use std::ops::Range;

use crate::compare::redline::{Op, Redline};
use crate::order::Order;
use crate::text::{Word, is_content_word, words};

/// The words of both texts of a redline, each with whether the other side has it.
///
/// A redline takes stray words as a part of the change around them, so that people can read it. Here those that say
/// something by themselves count as kept, with the words next to them.
pub(super) struct Kept {
    pub(super) a: Side,
    pub(super) b: Side,
    /// How many words are lost and added, those that only changed places within a change aside.
    pub(super) count: (usize, usize),
    /// Whether nothing differs but spaces, hyphens and plurals.
    pub(super) only_slips: bool,
}

/// One text of a redline.
#[derive(Default)]
pub(super) struct Side {
    pub(super) words: Vec<KeptWord>,
    /// Stretches that differ from the other text only by spaces and hyphens.
    pub(super) respaced: Vec<Range<usize>>,
}

/// A word or a mark.
pub(super) struct KeptWord {
    pub(super) range: Range<usize>,
    pub(super) is_word: bool,
    /// Whether it says something by itself.
    pub(super) is_content_word: bool,
    /// Whether the other side has it, in its place.
    pub(super) kept: bool,
}

impl Kept {
    pub(super) fn of(redline: &Redline<'_>) -> Self {
        let mut kept = Self { a: Side::default(), b: Side::default(), count: (0, 0), only_slips: true };
        for change in redline.changes() {
            let (a, b) = (&redline.a()[change.a.clone()], &redline.b()[change.b.clone()]);
            let (from, to) = (kept.a.words.len(), kept.b.words.len());
            kept.a.push(a, change.a.start, change.op == Op::Equal);
            kept.b.push(b, change.b.start, change.op == Op::Equal);
            if change.op == Op::Equal {
                continue;
            }
            let (a_words, b_words) = (normals(a), normals(b));
            let is_respaced = letters(a).eq(letters(b));
            if is_respaced {
                kept.a.respaced.push(change.a.clone());
                kept.b.respaced.push(change.b.clone());
            } else {
                let pairs = telling_pairs(&a_words, &b_words);
                kept.a.keep(from, pairs.iter().map(|pair| pair.0));
                kept.b.keep(to, pairs.iter().map(|pair| pair.1));
            }
            kept.only_slips &= is_respaced || is_plural(&a_words, &b_words);
            kept.count.0 += surplus(&a_words, &b_words);
            kept.count.1 += surplus(&b_words, &a_words);
        }
        // What moved stands elsewhere among the changes than in the text.
        kept.a.words.order_by_key(|word| word.range.start);
        kept.b.words.order_by_key(|word| word.range.start);
        kept
    }

    /// The part of the official text that the rendering has something for: what stands before and after it is left out
    /// at an edge. Words that the rendering has in its place make it a part.
    pub(super) fn inside(&self) -> Range<usize> {
        let counts = |word: &&KeptWord| word.is_word;
        let (mut a, mut b) = (self.a.words.iter().filter(counts), self.b.words.iter().filter(counts));
        let (first, last) = (a.clone().find(|word| word.kept), a.rfind(|word| word.kept));
        let (Some(first), Some(last)) = (first, last) else { return 0..usize::MAX };
        let start = if b.next().is_some_and(|word| word.kept) { first.range.start } else { 0 };
        let end = if b.next_back().is_some_and(|word| !word.kept) { usize::MAX } else { last.range.end };
        start..end
    }
}

impl Side {
    fn push(&mut self, text: &str, start: usize, kept: bool) {
        self.words.extend(words(text).map(|word| KeptWord {
            range: start + word.start..start + word.end(),
            is_word: word.is_word(),
            is_content_word: is_long_content_word(&word.normal()),
            kept,
        }));
    }

    /// Marks words as kept, by their number among those from a position on.
    fn keep(&mut self, from: usize, numbers: impl Iterator<Item = usize>) {
        let mut list = self.words[from..].iter_mut().filter(|word| word.is_word).enumerate();
        for number in numbers {
            if let Some((_, word)) = list.find(|(at, _)| *at == number) {
                word.kept = true;
            }
        }
    }

    /// The stretches that the other side does not have, from the first word of each to the last.
    pub(super) fn only_here(&self) -> Vec<Range<usize>> {
        let list = self.words.iter().filter(|word| word.is_word).collect::<Vec<_>>();
        let runs = list.chunk_by(|a, b| a.kept == b.kept).filter(|run| run.iter().all(|word| !word.kept));
        runs.filter_map(|run| Some(run.first()?.range.start..run.last()?.range.end)).collect()
    }

    pub(super) fn is_respaced(&self, range: &Range<usize>) -> bool {
        self.respaced.iter().any(|it| overlap(it, range))
    }

    /// Whether all words of a stretch are kept.
    pub(super) fn is_kept(&self, range: &Range<usize>) -> bool {
        self.words.iter().filter(|word| overlap(&word.range, range)).all(|word| word.kept)
    }
}

pub(super) fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

pub(super) fn word_list(text: &str) -> impl Iterator<Item = Word<'_>> {
    words(text).filter(Word::is_word)
}

pub(super) fn same_words(a: &str, b: &str) -> bool {
    word_list(a).map(|word| word.normal()).eq(word_list(b).map(|word| word.normal()))
}

/// The words of a text in the form in which they are compared.
fn normals(text: &str) -> Vec<Cow<'_, str>> {
    word_list(text).map(|word| word.normal()).collect()
}

/// Pairs of equal words in the same order, as many as there are, without runs that have no word which tells.
fn telling_pairs(a: &[Cow<'_, str>], b: &[Cow<'_, str>]) -> Vec<(usize, usize)> {
    let pairs = common(a, b);
    let runs = pairs.chunk_by(|one, next| (one.0 + 1, one.1 + 1) == *next);
    runs.filter(|run| run.iter().any(|pair| is_long_content_word(&a[pair.0]))).flatten().copied().collect()
}

/// A longest common subsequence: pairs of positions, in order.
pub(super) fn common<T: PartialEq>(a: &[T], b: &[T]) -> Vec<(usize, usize)> {
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

/// A word of four letters or more that does more than hold a sentence together.
fn is_long_content_word(normal: &str) -> bool {
    normal.len() >= 4 && is_content_word(normal)
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Whether both are one word, once in the singular and once in the plural.
fn is_plural(a: &[Cow<'_, str>], b: &[Cow<'_, str>]) -> bool {
    let ([a], [b]) = (a, b) else { return false };
    a.strip_suffix('s') == Some(&**b) || b.strip_suffix('s') == Some(&**a)
}

/// How many words of a list are not in the other, each counted as often as it stands there.
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
