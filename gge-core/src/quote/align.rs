//! Lays the words of a quotation along a stretch of official wording.

use std::ops::Range;

use super::reading::Read;
use crate::corpus::{Corpus, WordId};

/// The cost of beginning a new block of equal words, in weights of words: stray words that happen to stand in both
/// texts do not pay for it.
const BLOCK_OPEN_COST: i32 = 4;

/// The smallest number of words in a run that is taken as a fixed point, so that only the texts before and after it are
/// compared.
const MIN_ANCHOR_WORDS: usize = 6;

/// The largest number of pairs of words that are compared between two fixed points; a larger pair of texts stays
/// unaligned.
const MAX_CELLS: usize = 1 << 17;

/// The largest number of pairs of words that are compared before looking for a fixed point.
const MAX_CELLS_WITHOUT_ANCHOR: usize = 1 << 10;

/// A block of equal words: its first word in the quotation (`q`), its first token in the corpus (`s`), and its length
/// in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) q: usize,
    pub(super) s: usize,
    pub(super) len: usize,
}

impl Block {
    pub(super) const fn q_end(&self) -> usize {
        self.q + self.len
    }

    pub(super) const fn s_end(&self) -> usize {
        self.s + self.len
    }
}

/// Aligns a stretch of a quotation with a stretch of the corpus. Returns the blocks of equal words, in the order of
/// both.
pub(super) fn align(corpus: &Corpus<'_>, words: &[Read], q: Range<usize>, s: Range<usize>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut work = vec![(q, s)];
    while let Some((q, s)) = work.pop() {
        let cells = q.len().saturating_mul(s.len());
        match if cells > MAX_CELLS_WITHOUT_ANCHOR { anchor(corpus, words, &q, &s) } else { None } {
            Some(block) => {
                blocks.push(block);
                work.push((q.start..block.q, s.start..block.s));
                work.push((block.q_end()..q.end, block.s_end()..s.end));
            }
            None if cells <= MAX_CELLS => blocks.extend(compare(corpus, words, q, s)),
            None => {}
        }
    }
    blocks.sort_unstable_by_key(|block| block.q);
    join(&mut blocks);
    drop_strays(&mut blocks);
    blocks
}

/// The distance in the wording, in words, beyond which few words are taken to stand in it by chance.
const STRAY_DISTANCE: usize = 12;

/// The number of words from which a group of blocks is no longer few.
const MAX_STRAY_WORDS: usize = 6;

/// Drops few words at either end that are far from the rest in the wording, though other words part them in the
/// quotation.
fn drop_strays(blocks: &mut Vec<Block>) {
    let is_far = |one: &Block, other: &Block| one.q_end() < other.q && other.s - one.s_end() > STRAY_DISTANCE;
    let few = |blocks: &[Block]| blocks.iter().map(|block| block.len).sum::<usize>() < MAX_STRAY_WORDS;
    let clusters: Vec<&[Block]> = blocks.chunk_by(|one, other| !is_far(one, other)).collect();
    let (Some(first), Some(last)) =
        (clusters.iter().position(|cluster| !few(cluster)), clusters.iter().rposition(|cluster| !few(cluster)))
    else {
        return;
    };
    *blocks = clusters[first..=last].concat();
}

/// Sums the weights of the words of blocks.
pub(super) fn weight(corpus: &Corpus<'_>, blocks: &[Block]) -> u32 {
    let tokens = blocks.iter().flat_map(|block| corpus.tokens(block.s..block.s_end()));
    tokens.map(|token| corpus.weight(token.word)).sum()
}

/// Finds the longest run of equal words. None if it has fewer than [`MIN_ANCHOR_WORDS`].
fn anchor(corpus: &Corpus<'_>, words: &[Read], q: &Range<usize>, s: &Range<usize>) -> Option<Block> {
    let (mut longest, mut places): (Option<Block>, &[u32]) = (None, &[]);
    for at in q.clone() {
        let Some([one, two, three]) = words.get(at..at + 3).filter(|_| at + 3 <= q.end) else { break };
        places = corpus.places_after(places, [one.word, two.word, three.word]);
        let first = places.partition_point(|place| (*place as usize) < s.start);
        for place in places[first..].iter().map(|place| *place as usize).take_while(|place| place + 3 <= s.end) {
            // A run is measured from where it begins.
            if at > q.start && place > s.start && words[at - 1].is(corpus.token(place - 1).word) {
                continue;
            }
            let length = (at..q.end).zip(place..s.end).take_while(|(q, s)| words[*q].is(corpus.token(*s).word)).count();
            if length >= MIN_ANCHOR_WORDS && longest.is_none_or(|longest| length > longest.len) {
                longest = Some(Block { q: at, s: place, len: length });
            }
        }
    }
    longest
}

/// The bit of a cell of the matrix of [`compare`] whose best value ends a block: its two words are equal.
const FROM_MATCH: u8 = 1;
/// The bit of a cell that takes its best value from the row above; without either bit it is that of the cell to the
/// left.
const FROM_ABOVE: u8 = 2;
/// The bit of a cell whose block goes on from the cell before it in both texts.
const CONTINUES_BLOCK: u8 = 4;

/// A token that may be one of the words compared: the others are in no block.
struct Column {
    s: usize,
    word: WordId,
    weight: i32,
    /// True if the column before is of the token before.
    follows: bool,
}

/// Compares word by word. Returns the blocks of most weight, last first, where each block costs [`BLOCK_OPEN_COST`].
fn compare(corpus: &Corpus<'_>, words: &[Read], q: Range<usize>, s: Range<usize>) -> Vec<Block> {
    let columns = columns(corpus, &words[q.clone()], s);
    let width = columns.len() + 1;
    let mut from = vec![0_u8; (q.len() + 1) * width];
    let (mut best, mut ends) = (vec![0_i32; width], vec![i32::MIN / 2; width]);
    let mut empty = true;
    for (i, read) in words[q.clone()].iter().enumerate() {
        let (mut corner_best, mut corner_ends) = (best[0], ends[0]);
        let row = &mut from[(i + 1) * width..(i + 2) * width];
        // Many words stand in one of the texts alone.
        if !columns.iter().any(|column| read.is(column.word)) {
            row.fill(FROM_ABOVE);
            ends.fill(i32::MIN / 2);
            continue;
        }
        for (j, column) in columns.iter().enumerate() {
            let (above_best, above_ends) = (best[j + 1], ends[j + 1]);
            let mut way = 0;
            ends[j + 1] = i32::MIN / 2;
            if read.is(column.word) {
                let opened = corner_best - BLOCK_OPEN_COST;
                let continued = if column.follows { corner_ends } else { i32::MIN / 2 };
                if continued >= opened {
                    way |= CONTINUES_BLOCK;
                }
                ends[j + 1] = opened.max(continued) + column.weight;
                empty = false;
            }
            if ends[j + 1] > above_best && ends[j + 1] > best[j] {
                way |= FROM_MATCH;
                best[j + 1] = ends[j + 1];
            } else if above_best >= best[j] {
                way |= FROM_ABOVE;
                best[j + 1] = above_best;
            } else {
                best[j + 1] = best[j];
            }
            row[j + 1] = way;
            (corner_best, corner_ends) = (above_best, above_ends);
        }
    }
    if empty { Vec::new() } else { trace(&from, &columns, &q) }
}

/// Lists the tokens of a stretch that may be one of some words, and hardly any others.
fn columns(corpus: &Corpus<'_>, words: &[Read], s: Range<usize>) -> Vec<Column> {
    let bit = |word: WordId| 1_u128 << (word % u128::BITS);
    let any = words.iter().fold(0, |any, read| any | bit(read.word) | bit(read.bare));
    let mut columns: Vec<Column> = Vec::with_capacity(s.len());
    for (s, token) in s.clone().zip(corpus.tokens(s)).filter(|(_, token)| any & bit(token.word) != 0) {
        let follows = columns.last().is_some_and(|last| last.s + 1 == s);
        let weight = i32::try_from(corpus.weight(token.word)).unwrap_or(0);
        columns.push(Column { s, word: token.word, weight, follows });
    }
    columns
}

/// Follows the cells of [`compare`] back from the last one. Returns the blocks, last first.
fn trace(from: &[u8], columns: &[Column], q: &Range<usize>) -> Vec<Block> {
    let (width, mut i, mut j, mut blocks) = (columns.len() + 1, q.len(), columns.len(), Vec::new());
    while i > 0 && j > 0 {
        let way = from[i * width + j];
        if way & FROM_MATCH == 0 {
            (i, j) = if way & FROM_ABOVE == 0 { (i, j - 1) } else { (i - 1, j) };
            continue;
        }
        let mut len = 1;
        while from[i * width + j] & CONTINUES_BLOCK != 0 && i > 1 && j > 1 {
            (i, j, len) = (i - 1, j - 1, len + 1);
        }
        (i, j) = (i - 1, j - 1);
        blocks.push(Block { q: q.start + i, s: columns[j].s, len });
    }
    blocks
}

/// Joins blocks that touch in both texts.
pub(super) fn join(blocks: &mut Vec<Block>) {
    blocks.dedup_by(|next, block| {
        let touch = block.q_end() == next.q && block.s_end() == next.s;
        if touch {
            block.len += next.len;
        }
        touch
    });
}

#[cfg(test)]
mod tests {
    use super::align;
    use crate::quote::reading::read;
    use crate::record::Record;

    /// Returns the equal words of a quotation and a provision, block by block.
    fn aligned(quotation: &str, address: &str) -> Vec<String> {
        let corpus = Record::builtin().corpus();
        let reading = read(&corpus, quotation);
        let unit = corpus.all_units().find(|unit| unit.item.id() == address).unwrap();
        let blocks = align(&corpus, &reading.words, 0..reading.words.len(), unit.tokens());
        blocks.iter().map(|block| quotation[reading.bytes(block.q..block.q_end())].to_owned()).collect()
    }

    /// Tests that one light word by itself does not pay for a block of its own.
    #[test]
    fn blocks_are_the_words_that_both_have_in_their_order() {
        const NORM: &str = "A/70/174#13(c)";
        for (quotation, want) in [
            (
                "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs",
                &[
                    "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs",
                ][..],
            ),
            (
                "States must not knowingly allow their soil to be used for wrongful acts",
                &["not knowingly allow their", "to be used for", "wrongful acts"],
            ),
            (
                "their territory to be used, say States, for wrongful acts",
                &["their territory to be used", "wrongful acts"],
            ),
            ("Nothing here is the record's", &[]),
        ] {
            assert_eq!(aligned(quotation, NORM), want, "{quotation}");
        }
    }
}
