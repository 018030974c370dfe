//! Candidates: runs of words of a block that stand in the record as well.

use std::ops::Range;

use super::explain::MIN_WEIGHT;
use crate::corpus::{Corpus, Owner, UNKNOWN, WordId};
use crate::number::to_u32;

/// The largest number of places at which three words are followed: a phrase that stands in more tells nothing.
const MAX_FOLLOWED_PLACES: usize = 96;

/// The smallest number of words of a report in an unmarked passage.
pub(super) const MIN_UNMARKED_WORDS: usize = 8;

/// The smallest weight of the words of an unmarked passage.
const MIN_UNMARKED_WEIGHT: u32 = MIN_WEIGHT + 7;

/// A word of a block.
#[derive(Clone, Copy, Debug)]
struct BlockWord {
    word: WordId,
    start: u32,
    end: u32,
}

/// A run of words of a block that stand in the record in the same order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    /// The first byte of the run in the block, and the end of its last word.
    pub(super) start: usize,
    pub(super) end: usize,
    /// The first token in the corpus: of several places, the first of those with the longest run.
    token: usize,
    /// The number of words.
    len: usize,
}

/// The runs of a block, and room to read the next one.
#[derive(Debug, Default)]
pub(super) struct Runs {
    words: Vec<BlockWord>,
    found: Vec<Run>,
}

impl Runs {
    /// Finds the runs of at least three words, from the left, each as long as it can be. They do not overlap.
    pub(super) fn read(&mut self, corpus: &Corpus<'_>, text: &str) {
        self.found.clear();
        self.words.clear();
        for it in corpus.folded(text) {
            let (start, end) = (to_u32(it.start), to_u32(it.end));
            self.words.push(BlockWord { word: it.first, start, end });
            self.words.extend(it.rest.iter().map(|word| BlockWord { word: *word, start, end }));
        }
        let mut at = 0;
        while let Some(window) = self.words.get(at..at + 3) {
            if let Some(unknown) = window.iter().rposition(|it| it.word == UNKNOWN) {
                at += unknown + 1;
                continue;
            }
            let places = corpus.places([window[0].word, window[1].word, window[2].word]);
            let (mut len, mut token) = (0, 0);
            for place in places.iter().take(MAX_FOLLOWED_PLACES).map(|place| *place as usize) {
                let rest = self.words[at + 3..].iter().zip(corpus.tokens(place + 3..corpus.length()));
                let more = 3 + rest.take_while(|(word, token)| word.word == token.word).count();
                if more > len {
                    (len, token) = (more, place);
                }
            }
            if len == 0 {
                at += 1;
                continue;
            }
            let (first, last) = (self.words[at], self.words[at + len - 1]);
            self.found.push(Run { start: first.start as usize, end: last.end as usize, token, len });
            at += len;
        }
    }

    /// Tests whether there are no runs.
    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Tests whether words of the record stand in a range of the block.
    pub(super) fn meet(&self, range: &Range<usize>) -> bool {
        let next = self.found.partition_point(|run| run.end <= range.start);
        self.found.get(next).is_some_and(|run| run.start < range.end)
    }

    /// Tests whether enough words of the record stand in a range of the block for a passage without marks. Each place of the
    /// record counts once, since a phrase said over and over is no more than the phrase; titles and names count not at
    /// all.
    pub(super) fn are_much(&self, corpus: &Corpus<'_>, range: &Range<usize>) -> bool {
        let next = self.found.partition_point(|run| run.end <= range.start);
        let runs = self.found[next..].iter().take_while(|run| run.start < range.end);
        if runs.clone().map(|run| run.len).sum::<usize>() < MIN_UNMARKED_WORDS {
            return false;
        }
        let mut tokens: Vec<usize> = runs.flat_map(|run| run.token..run.token + run.len).collect();
        tokens.retain(|token| !matches!(corpus.owner(*token), Some(Owner::Title | Owner::Name)));
        tokens.sort_unstable();
        tokens.dedup();
        let weight: u32 = tokens.iter().map(|token| corpus.weight(corpus.token(*token).word)).sum();
        tokens.len() >= MIN_UNMARKED_WORDS && weight >= MIN_UNMARKED_WEIGHT
    }
}
