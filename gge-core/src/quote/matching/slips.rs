//! The finding of slips: the stretches in which a quotation differs from the wording, as small as they can be.

use std::ops::Range;

use super::Laid;
use crate::quote::align::Block;
use crate::quote::check::Verdict;
use crate::quote::slip::{Slip, is_balanced};

/// The largest number of pairs of words that are compared between two blocks.
const MAX_CELLS: usize = 1 << 12;

/// The largest number of blocks of equal words, which are compared each with each.
const MAX_BLOCKS: usize = 256;

/// The smallest likeness of words that are worth putting right: below it nothing is an error.
const MIN_SCORE: f64 = 0.5;

/// A word of the quotation and the token of the wording that it is.
type Pair = (usize, usize);

impl Laid<'_, '_> {
    /// Lists the slips, but for those that a mark shows. Empty if they cannot be told from the words around them, in
    /// the middle of what an abbreviation stands for; over more than one provision; and in words that are hardly like
    /// the wording.
    pub(super) fn slips(&self, verdict: Verdict) -> Vec<Slip> {
        let is_like = verdict != Verdict::Composite && self.score() >= MIN_SCORE && self.way.blocks.len() <= MAX_BLOCKS;
        if is_like { self.told().unwrap_or_default() } else { Vec::new() }
    }

    fn told(&self) -> Option<Vec<Slip>> {
        let corpus = &self.checker.corpus;
        let (head, tail) = (corpus.token(self.span.start), corpus.token(self.span.end.checked_sub(1)?));
        let words = &self.reading.words;
        let start = words.get(self.q.start)?.start;
        let mut slips = Vec::new();
        let end = (self.q.end, self.span.end);
        let mut before: Option<Pair> = None;
        let mut pairs = self.pairs()?;
        let from = self.set_apart_modal(&mut pairs);
        self.settle_brackets(&mut pairs);
        for pair in pairs.into_iter().chain([end]) {
            let (q, s) = (before.map_or(self.q.start, |it| it.0 + 1), before.map_or(from, |it| it.1 + 1));
            let (added, lost) = (q..pair.0, s..pair.1);
            let is_marked = added.is_empty() && self.is_marked(&lost);
            if (!added.is_empty() || !lost.is_empty()) && !is_marked {
                let token = |at: usize| {
                    let token = corpus.token(at);
                    token.start as usize..token.end as usize
                };
                let word = |at: usize| words[at].start..words[at].end;
                let quoted = gap(word, &added, before.map(|it| it.0), self.q.end)?;
                let official = gap(token, &lost, before.map(|it| it.1), self.span.end)?;
                let base = head.start as usize;
                // A part of several sentences in another order may begin before the first word that is told.
                let from = |range: Range<usize>, base: usize| {
                    Some(range.start.checked_sub(base)?..range.end.checked_sub(base)?)
                };
                slips.push(Slip { quoted: from(quoted, start)?, official: from(official, base)? });
            }
            before = Some(pair);
        }
        (head.unit == tail.unit).then_some(slips)
    }

    /// Lists the words that are those of the wording, in the order of both. None if words are added where a mark shows
    /// that others are left out.
    fn pairs(&self) -> Option<Vec<Pair>> {
        let (mut pairs, mut at) = (Vec::new(), (self.q.start, self.span.start));
        let end = Block { q: self.q.end, s: self.span.end, len: 0 };
        for block in in_order(&self.way.blocks).into_iter().chain([end]) {
            let (added, lost) = (at.0..block.q, at.1..block.s);
            if !added.is_empty() && added.clone().chain([block.q]).any(|word| self.reading.is_marked(word)) {
                return None;
            }
            pairs.extend(self.common(&added, &lost));
            pairs.extend((0..block.len).map(|by| (block.q + by, block.s + by)));
            at = (block.q_end(), block.s_end());
        }
        Some(pairs)
    }

    /// Parts a modal verb that a quotation begins with from the words of the official sentence that it would stand far
    /// before: "must [not use proxies … and should] seek to ensure" has another verb, and leaves nothing out. Returns the token from which
    /// on the sentence counts.
    fn set_apart_modal(&self, pairs: &mut Vec<Pair>) -> usize {
        let [(q, s), (next_q, next_s), ..] = pairs[..] else { return self.span.start };
        let corpus = &self.checker.corpus;
        let is_modal = |token: usize| corpus.is_modal_word(corpus.token(token).word);
        if q == self.q.start && next_q == q + 1 && next_s > s + 2 && is_modal(s) && is_modal(next_s - 1) {
            pairs.remove(0);
            return next_s - 1;
        }
        self.span.start
    }

    /// Moves what is left out along the words that stand on both sides of it, so that it has both brackets or none:
    /// "teams [(sometimes known as … response teams)] of", and not "[teams (sometimes known as … response] teams) of".
    fn settle_brackets(&self, pairs: &mut [Pair]) {
        let corpus = &self.checker.corpus;
        let is_same = |one: usize, other: usize| corpus.token(one).word == corpus.token(other).word;
        for at in 1..pairs.len() {
            let (before, after) = (pairs[at - 1], pairs[at]);
            if after.0 != before.0 + 1 || after.1 == before.1 + 1 || self.is_whole(before.1, after.1) {
                continue;
            }
            let lost = after.1 - before.1 - 1;
            let mut left = (1..at).take_while(|by| {
                pairs[at - by - 1] == (before.0 - by, before.1 - by) && is_same(before.1 + 1 - by, after.1 - by)
            });
            let mut right = (1..pairs.len() - at).take_while(|by| {
                pairs[at + by] == (after.0 + by, after.1 + by) && is_same(before.1 + by, after.1 + by - 1)
            });
            if let Some(by) = left.find(|by| self.is_whole(before.1 - by, after.1 - by)) {
                pairs[at - by..at].iter_mut().for_each(|pair| pair.1 += lost);
            } else if let Some(by) = right.find(|by| self.is_whole(before.1 + by, after.1 + by)) {
                pairs[at..at + by].iter_mut().for_each(|pair| pair.1 -= lost);
            }
        }
    }

    /// Tests whether the words between two tokens have both brackets or none.
    fn is_whole(&self, before: usize, after: usize) -> bool {
        let corpus = &self.checker.corpus;
        let (before, after) = (corpus.token(before), corpus.token(after));
        let text = corpus.unit(before.unit).text.get(before.end as usize..after.start as usize);
        before.unit == after.unit && text.is_some_and(is_balanced)
    }

    /// Finds the longest row of words that two stretches share.
    fn common(&self, added: &Range<usize>, lost: &Range<usize>) -> Vec<Pair> {
        let (rows, columns) = (added.len(), lost.len());
        if rows == 0 || columns == 0 || rows * columns > MAX_CELLS {
            return Vec::new();
        }
        let is = |row: usize, column: usize| {
            self.reading.words[added.start + row].is(self.checker.corpus.token(lost.start + column).word)
        };
        let mut longest = vec![vec![0_usize; columns + 1]; rows + 1];
        for row in (0..rows).rev() {
            for column in (0..columns).rev() {
                longest[row][column] = if is(row, column) {
                    longest[row + 1][column + 1] + 1
                } else {
                    longest[row + 1][column].max(longest[row][column + 1])
                };
            }
        }
        let (mut pairs, mut row, mut column) = (Vec::new(), 0, 0);
        while row < rows && column < columns {
            if is(row, column) {
                pairs.push((added.start + row, lost.start + column));
                (row, column) = (row + 1, column + 1);
            } else if longest[row + 1][column] >= longest[row][column + 1] {
                row += 1;
            } else {
                column += 1;
            }
        }
        pairs
    }
}

/// Finds the bytes from the word before a stretch to the word after it. None if one word of the text is both within and
/// without, as an abbreviation that is read as several.
fn gap(
    bytes: impl Fn(usize) -> Range<usize>,
    stretch: &Range<usize>,
    before: Option<usize>,
    end: usize,
) -> Option<Range<usize>> {
    let after = (stretch.end < end).then(|| bytes(stretch.end));
    let before = before.map(&bytes);
    let start = before.map_or_else(|| (stretch.start < end).then(|| bytes(stretch.start).start), |it| Some(it.end))?;
    let stop = match &after {
        Some(after) => after.start,
        None if stretch.is_empty() => start,
        None => bytes(stretch.end - 1).end,
    };
    let (first, last) =
        if stretch.is_empty() { (stop, start) } else { (bytes(stretch.start).start, bytes(stretch.end - 1).end) };
    (start <= stop && start <= first && last <= stop).then_some(start..stop)
}

/// Keeps of blocks those that stand in the order of the wording, with the most words.
fn in_order(blocks: &[Block]) -> Vec<Block> {
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(blocks.len());
    for (at, block) in blocks.iter().enumerate() {
        let earlier = (0..at).filter(|it| blocks[*it].s_end() <= block.s).max_by_key(|it| best[*it].0);
        best.push((block.len + earlier.map_or(0, |it| best[it].0), earlier));
    }
    let mut at = (0..best.len()).max_by_key(|at| best[*at].0);
    let mut kept = Vec::new();
    while let Some(it) = at {
        kept.push(blocks[it]);
        at = best[it].1;
    }
    kept.reverse();
    kept
}
