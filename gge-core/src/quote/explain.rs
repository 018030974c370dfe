//! The search for the provisions that explain the words of a quotation.

use std::ops::Range;

use super::align::{Block, align, weight};
use super::reading::{Read, Reading};
use crate::corpus::{Corpus, UNKNOWN, WordId};

/// The smallest number of words of a provision that are a part of a quotation.
pub(super) const MIN_PART_WORDS: usize = 6;

/// The smallest number of words in a quotation.
pub(super) const MIN_QUOTATION_WORDS: usize = 5;

/// The largest number of places in which a quotation stands that is no sentence: what stands in more is a phrase.
pub(super) const MAX_PHRASE_PLACES: usize = 4;

/// The smallest number of words that say something by themselves in an unbroken quotation that stands in several places
/// and is no sentence.
pub(super) const MIN_CONTENT_WORDS: usize = 4;

/// The smallest weight of equal words together: below it they are a phrase of the field, and no quotation.
pub(super) const MIN_WEIGHT: u32 = 17;

/// The smallest share of a quotation, by weight, that is explained.
pub(super) const MIN_COVERED_SHARE: f64 = 0.5;

/// The weight of a word that the record does not have.
const UNKNOWN_WORD_WEIGHT: u32 = 5;

/// The number of units that are aligned with a stretch, those with the most words in common with it.
const MAX_CANDIDATES: usize = 4;

/// The largest number of units of a word that is counted at once, and not only for the units that may be candidates.
const MAX_POSTINGS_COUNTED: usize = 24;

/// The votes of three words in a row for a unit that has them as well.
const TRIGRAM_WEIGHT: u32 = 6;

/// The merit by which another unit must surpass the first to explain a stretch better.
const MIN_RIVAL_MERIT: i64 = 40;

/// The largest number of parts that a quotation is taken apart into.
const MAX_PARTS: usize = 24;

/// A stretch of a quotation and the units that explain it equally well, the first of them first.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) ways: Vec<Way>,
}

impl Part {
    /// Returns the words of the quotation that its units explain.
    pub(super) fn q(&self) -> Range<usize> {
        let ranges = || self.ways.iter().map(Way::q);
        let start = ranges().map(|q| q.start).min().unwrap_or(0);
        start..ranges().map(|q| q.end).max().unwrap_or(start)
    }
}

/// An alignment of the words of one unit, or of some that follow one another, with a quotation.
#[derive(Clone, Debug)]
pub(super) struct Way {
    /// The units, by number.
    pub(super) units: Range<u32>,
    /// The blocks of equal words, in the order of the quotation.
    pub(super) blocks: Vec<Block>,
}

impl Way {
    /// Counts the equal words.
    pub(super) fn kept(&self) -> usize {
        self.blocks.iter().map(|block| block.len).sum()
    }

    /// Returns the stretch of the quotation from the first to the last equal word.
    pub(super) fn q(&self) -> Range<usize> {
        let ends = |block: &Block| block.q_end();
        self.blocks.first().map_or(0, |block| block.q)..self.blocks.last().map_or(0, ends)
    }

    /// Returns the stretch of the corpus from the first to the last equal word, in tokens.
    pub(super) fn s(&self) -> Range<usize> {
        let first = self.blocks.iter().map(|block| block.s).min().unwrap_or(0);
        first..self.blocks.iter().map(Block::s_end).max().unwrap_or(0)
    }

    /// Tests whether its words stand in the order of the unit.
    pub(super) fn is_ordered(&self) -> bool {
        self.blocks.is_sorted_by(|one, other| one.s_end() <= other.s)
    }
}

/// The units that a search is among: those of the reports, or those of secondary sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Among {
    Official,
    Renderings,
}

impl Among {
    /// Chooses from a list that is split into what is of provisions and what is of renderings.
    const fn of<T>(self, (official, renderings): (T, T)) -> T
    where
        T: Copy,
    {
        match self {
            Self::Official => official,
            Self::Renderings => renderings,
        }
    }
}

/// Finds the places at which all words of a quotation stand in one unbroken stretch.
pub(super) fn unbroken(corpus: &Corpus<'_>, reading: &Reading, among: Among) -> Vec<Way> {
    let words = &reading.words;
    let [one, two, three, ..] = words.as_slice() else { return Vec::new() };
    let here = |place: usize| {
        let all = words.iter().enumerate().all(|(at, read)| read.is(corpus.token(place + at).word));
        all.then(|| {
            let unit = |at: usize| corpus.token(at).unit;
            Way {
                units: unit(place)..unit(place + words.len() - 1) + 1,
                blocks: vec![Block { q: 0, s: place, len: words.len() }],
            }
        })
    };
    let places = among.of(corpus.split_places(corpus.places([one.word, two.word, three.word])));
    let places = places.iter().map(|place| *place as usize);
    let ways = places.filter(|place| place + words.len() <= corpus.length()).filter_map(here);
    to_the_letter(corpus, reading, ways.collect())
}

/// Keeps of ways that explain the same words those that have most abbreviations in the form in which they are quoted.
fn to_the_letter(corpus: &Corpus<'_>, reading: &Reading, mut ways: Vec<Way>) -> Vec<Way> {
    let same = |way: &Way| {
        let pairs = way.blocks.iter().flat_map(|block| (block.q..block.q_end()).zip(block.s..block.s_end()));
        let forms = pairs.map(|(q, s)| (reading.words[q].form, corpus.token(s).form));
        forms.filter(|(quoted, held)| quoted == held).count()
    };
    if ways.len() > 1 {
        let most = ways.iter().map(same).max();
        ways.retain(|way| Some(same(way)) == most);
    }
    ways
}

/// Finds the units that explain most of a quotation as a whole.
pub(super) fn whole(corpus: &Corpus<'_>, reading: &Reading, among: Among) -> Option<Part> {
    Search::new(corpus, reading, among).best(&(0..reading.words.len()), &[])
}

/// Takes a quotation apart into what units explain, in its order.
pub(super) fn parts(corpus: &Corpus<'_>, reading: &Reading) -> Vec<Part> {
    let (mut parts, mut work) = (Vec::<Part>::new(), Vec::new());
    work.push(0..reading.words.len());
    let mut search = Search::new(corpus, reading, Among::Official);
    while let Some(range) = work.pop().filter(|_| parts.len() < MAX_PARTS) {
        if range.len() < MIN_PART_WORDS {
            continue;
        }
        let near: Vec<u32> = parts.iter().map(|part| part.ways[0].units.start).collect();
        let Some(mut part) = search.best(&range, &near) else { continue };
        search.contest(&range, &mut part);
        let blocks = &part.ways[0].blocks;
        let mut from = range.start;
        for block in blocks {
            work.push(from..block.q);
            from = block.q_end();
        }
        work.push(from..range.end);
        parts.push(part);
    }
    parts.sort_by_key(|part| part.ways[0].q().start);
    for at in 1..parts.len() {
        if let [.., one, other] = &mut parts[..=at] {
            settle(corpus, &mut one.ways[0], &mut other.ways[0]);
        }
    }
    parts
}

/// A search for the units that explain a quotation or stretches of it.
struct Search<'s, 'r> {
    corpus: &'s Corpus<'r>,
    reading: &'s Reading,
    among: Among,
    /// A count of the words that each unit has in common with a stretch, by weight.
    votes: Vec<u32>,
    /// The units that have some.
    touched: Vec<u32>,
}

impl<'s, 'r> Search<'s, 'r> {
    fn new(corpus: &'s Corpus<'r>, reading: &'s Reading, among: Among) -> Self {
        Self { corpus, reading, among, votes: vec![0; corpus.units()], touched: Vec::new() }
    }

    /// Finds the units that explain most of a stretch. Of equals, those near to what explains the rest come first.
    fn best(&mut self, range: &Range<usize>, near: &[u32]) -> Option<Part> {
        let (corpus, reading) = (self.corpus, self.reading);
        let mut ways: Vec<(i64, Way)> = self.held(range);
        let candidates = if ways.is_empty() { self.candidates(range) } else { Vec::new() };
        let mut most = i64::MIN;
        for unit in candidates {
            // The first has most in common: the others seldom have as much.
            let bound = weight_in(corpus, &reading.words[range.clone()], unit);
            if bound < MIN_WEIGHT || 4 * i64::from(bound) < most {
                continue;
            }
            let blocks = align(corpus, &reading.words, range.clone(), corpus.unit(unit).tokens());
            let way = self.within_a_sentence(range, Way { units: unit..unit + 1, blocks });
            if way.kept() >= MIN_PART_WORDS.min(range.len()) && weight(corpus, &way.blocks) >= MIN_WEIGHT {
                let merit = merit(corpus, &way);
                most = most.max(merit);
                ways.push((merit, way));
            }
        }
        let most = ways.iter().map(|(merit, _)| *merit).max()?;
        ways.retain(|(merit, _)| *merit == most);
        ways.sort_by_key(|(_, way)| (!near.iter().any(|near| near.abs_diff(way.units.start) <= 1), way.units.start));
        Some(Part { ways: to_the_letter(corpus, reading, ways.into_iter().map(|(_, way)| way).collect()) })
    }

    /// Leaves to other units what they explain better: the stretch before or after the longest block.
    fn contest(&mut self, range: &Range<usize>, part: &mut Part) {
        let corpus = self.corpus;
        let Some(longest) = part.ways[0].blocks.iter().copied().max_by_key(|block| block.len) else { return };
        for side in [range.start..longest.q, longest.q_end()..range.end] {
            let way = &part.ways[0];
            let within = |block: &&Block| side.start <= block.q && block.q_end() <= side.end;
            let own = Way { units: way.units.clone(), blocks: way.blocks.iter().filter(within).copied().collect() };
            if side.len() < MIN_PART_WORDS || own.kept() == side.len() {
                continue;
            }
            // No unit explains more than all words that the record knows.
            let most = |read: &Read| i64::from(corpus.weight(read.word).max(corpus.weight(read.bare)));
            if 4 * self.reading.words[side.clone()].iter().map(most).sum::<i64>()
                <= merit(corpus, &own) + MIN_RIVAL_MERIT
            {
                continue;
            }
            let Some(rival) = self.best(&side, &[]) else { continue };
            let rival = &rival.ways[0];
            if rival.units != own.units && merit(corpus, rival) > merit(corpus, &own) + MIN_RIVAL_MERIT {
                let taken = rival.q();
                for way in &mut part.ways {
                    way.blocks.retain(|block| block.q_end() <= taken.start || taken.end <= block.q);
                }
                // The longest block stays to the first; another may have had no others.
                part.ways.retain(|way| !way.blocks.is_empty());
            }
        }
    }

    /// Narrows a way that leaves out much to a sentence of its unit, if that is better: a word that stands in another
    /// sentence as well is not from there.
    fn within_a_sentence(&self, range: &Range<usize>, way: Way) -> Way {
        let corpus = self.corpus;
        let span = way.s();
        if range.len() > MAX_SENTENCE_WORDS || 2 * (span.len() - way.kept()) < way.kept() {
            return way;
        }
        let sentences = corpus.unit(way.units.start).sentences.iter();
        let touched = sentences.filter(|it| it.start < span.end && span.start < it.end);
        let alone = |sentence: &Range<usize>| Way {
            units: way.units.clone(),
            blocks: align(corpus, &self.reading.words, range.clone(), sentence.clone()),
        };
        let best =
            if touched.clone().count() > 1 { touched.map(alone).max_by_key(|it| merit(corpus, it)) } else { None };
        best.filter(|it| merit(corpus, it) > merit(corpus, &way)).unwrap_or(way)
    }

    /// Finds the units that have a whole stretch as it stands: none explains it better. Empty if other units may be before
    /// them among the candidates.
    fn held(&self, range: &Range<usize>) -> Vec<(i64, Way)> {
        let (corpus, among) = (self.corpus, self.among);
        let words = &self.reading.words[range.clone()];
        let [one, two, three, ..] = words else { return Vec::new() };
        let unit = |place: u32| corpus.token(place as usize).unit;
        let is_held = |place: &u32| {
            let tokens = corpus.get(*place as usize..*place as usize + words.len()).unwrap_or_default();
            let all = tokens.iter().zip(words).all(|(token, read)| token.word == read.word && read.bare == UNKNOWN);
            all && tokens.first().zip(tokens.last()).is_some_and(|(first, last)| first.unit == last.unit)
        };
        let places = among.of(corpus.split_places(corpus.places([one.word, two.word, three.word])));
        let held: Vec<u32> = places.iter().copied().filter(is_held).collect();
        let is_once = held.is_sorted_by(|one, other| unit(*one) < unit(*other));
        let Some(first) =
            held.first().filter(|_| words.len() >= MIN_PART_WORDS && held.len() <= MAX_CANDIDATES && is_once)
        else {
            return Vec::new();
        };
        // Other units lack the runs that stand nowhere else; what they have the more often is to be less than that.
        let (mut own, mut more) = (0, 0);
        for at in *first as usize..*first as usize + words.len() - 2 {
            if among.of(corpus.split_places(corpus.places_at(at))).len() == held.len() {
                own += 1;
            } else {
                more += corpus.most_at(at).saturating_sub(1);
            }
        }
        let way = |place: &u32| {
            let blocks = vec![Block { q: range.start, s: *place as usize, len: words.len() }];
            let way = Way { units: unit(*place)..unit(*place) + 1, blocks };
            (weight(corpus, &way.blocks) >= MIN_WEIGHT).then(|| (merit(corpus, &way), way))
        };
        if own > more { held.iter().filter_map(way).collect() } else { Vec::new() }
    }

    /// Adds a weight to the votes of a unit.
    fn vote(&mut self, unit: u32, weight: u32) {
        let votes = &mut self.votes[unit as usize];
        if *votes == 0 {
            self.touched.push(unit);
        }
        *votes += weight;
    }

    /// Finds the units with the most words in common, at most [`MAX_CANDIDATES`], those with most first. Clears the
    /// count.
    fn candidates(&mut self, range: &Range<usize>) -> Vec<u32> {
        let (corpus, among) = (self.corpus, self.among);
        let words = &self.reading.words[range.clone()];
        let mut content: Vec<WordId> =
            words.iter().map(|read| read.word).filter(|word| corpus.is_content_word(*word)).collect();
        content.sort_unstable();
        content.dedup();
        let content = content.iter();
        let content =
            content.map(|word| (corpus.weight(*word), among.of(corpus.split_units(corpus.units_with(*word)))));
        let (common, rare): (Vec<_>, Vec<_>) = content.partition(|(_, units)| units.len() > MAX_POSTINGS_COUNTED);
        for (weight, units) in rare {
            units.iter().for_each(|unit| self.vote(*unit, weight));
        }
        let mut places: &[u32] = &[];
        for run in words.windows(3) {
            places = corpus.places_after(places, [run[0].word, run[1].word, run[2].word]);
            for place in among.of(corpus.split_places(places)) {
                self.vote(corpus.token(*place as usize).unit, TRIGRAM_WEIGHT);
            }
        }
        let mut ranked = self.touched.clone();
        // With all common words a unit has no more votes than this: those that come behind enough others need no
        // counting.
        let rest: u32 = common.iter().map(|(weight, _)| weight).sum();
        let mut counted: Vec<u32> = ranked.iter().map(|unit| self.votes[*unit as usize]).collect();
        let least = counted.len().checked_sub(MAX_CANDIDATES).map_or(0, |at| *counted.select_nth_unstable(at).1);
        if least > rest {
            ranked.retain(|unit| self.votes[*unit as usize] + rest >= least);
            for (weight, units) in common {
                for unit in ranked.iter().filter(|unit| units.binary_search(unit).is_ok()) {
                    self.votes[*unit as usize] += weight;
                }
            }
        } else {
            for (weight, units) in common {
                units.iter().for_each(|unit| self.vote(*unit, weight));
            }
            ranked.clone_from(&self.touched);
        }
        let votes = &self.votes;
        let most = ranked.iter().map(|unit| votes[*unit as usize]).max().unwrap_or(0);
        ranked.retain(|unit| 2 * votes[*unit as usize] >= most);
        ranked.sort_unstable_by_key(|unit| (std::cmp::Reverse(votes[*unit as usize]), *unit));
        ranked.truncate(MAX_CANDIDATES);
        crate::candidates::add(self.touched.len());
        for unit in self.touched.drain(..) {
            self.votes[unit as usize] = 0;
        }
        ranked
    }
}

/// Gives words that two parts side by side both have to the one whose sentence they belong to.
fn settle(corpus: &Corpus<'_>, one: &mut Way, other: &mut Way) {
    let (Some(last), Some(first)) = (one.blocks.last_mut(), other.blocks.first_mut()) else { return };
    if last.q_end() != first.q || corpus.is_bound(first.s) {
        return;
    }
    let same = |a: usize, b: usize, count: usize| {
        let words = |from: usize| corpus.get(from..from + count).map(|tokens| tokens.iter().map(|token| token.word));
        words(a).zip(words(b)).is_some_and(|(a, b)| a.eq(b))
    };
    // The head of the second may end a sentence of the first, and the tail of the first begin one of the second.
    let head = (1..first.len).find(|count| corpus.is_bound(first.s + count));
    let tail = (1..last.len).find(|count| corpus.is_bound(last.s_end() - count));
    if let Some(count) = head.filter(|count| same(last.s_end(), first.s, *count)) {
        last.len += count;
        *first = Block { q: first.q + count, s: first.s + count, len: first.len - count };
    } else if let Some(count) = tail.filter(|count| *count <= first.s && corpus.is_bound(first.s - count))
        && same(last.s_end() - count, first.s - count, count)
    {
        last.len -= count;
        *first = Block { q: first.q - count, s: first.s - count, len: first.len + count };
    }
}

/// Sums the weights of a stretch of a quotation; a word that the record does not have has [`UNKNOWN_WORD_WEIGHT`].
pub(super) fn weight_of(corpus: &Corpus<'_>, reading: &Reading, range: Range<usize>) -> u32 {
    let word = |word| if word == UNKNOWN { UNKNOWN_WORD_WEIGHT } else { corpus.weight(word) };
    reading.words[range].iter().map(|read| word(read.word)).sum()
}

/// The largest number of words in a sentence.
const MAX_SENTENCE_WORDS: usize = 64;

/// Sums the weights of the words that a unit has, in whatever order: more of them it cannot explain.
fn weight_in(corpus: &Corpus<'_>, words: &[Read], unit: u32) -> u32 {
    let weight = |word| {
        let is_there = corpus.units_with(word).binary_search(&unit).is_ok();
        if is_there { corpus.weight(word) } else { 0 }
    };
    words.iter().map(|read| weight(read.word).max(weight(read.bare))).sum()
}

/// Rates a way: four times the weight of the words that it explains, less what it leaves out between them and four for
/// each block.
fn merit(corpus: &Corpus<'_>, way: &Way) -> i64 {
    let lost = way.s().len() - way.kept();
    let kept = i64::from(weight(corpus, &way.blocks));
    4 * kept - i64::try_from(lost + 4 * way.blocks.len()).unwrap_or(i64::MAX / 2)
}
