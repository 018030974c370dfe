//! Which sentences of two reports share wording, measured.
//!
//! Words weigh by how rare they are in both reports, and those in a shared phrase by how rare the phrase is, so that
//! "States should" and "the use of ICTs" weigh next to nothing. A phrase counts for more than the words in it. Candidates
//! come from an index of pairs of words; a pair of sentences is kept for what it explains that no better pair does.

use std::num::NonZeroU32;
use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::corpus::{Corpus, Item, TextWord, Unit, WordId};
use crate::model::{Address, Provision, Report};
use crate::number::{to_f64, to_u32};
use crate::order::Order;
use crate::record::Record;

/// From here on a pair stands for itself.
const STRONG: f64 = 4.2;
/// From here on a pair stands if each is the other's best.
const MUTUAL: f64 = 3.6;
/// A word that stands more often in one sentence than this says no more the next time.
const REPEATED: usize = 32;
/// A sentence of more words than this is aligned by its first ones.
const LONGEST: usize = 2_000;
/// A pair of words in more sentences than this leads nowhere.
const COMMON: usize = 24;

/// Two sentences that share wording.
#[derive(Clone, Debug)]
pub(super) struct Pair<'r> {
    pub(super) from: Sentence<'r>,
    pub(super) to: Sentence<'r>,
    /// How strongly they belong together; comparable within one measurement.
    pub(super) strength: f64,
    /// The longest phrases that they share, as the earlier sentence has them, heaviest first.
    pub(super) shared: Vec<&'r str>,
}

/// A sentence of a provision.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sentence<'r> {
    pub(super) provision: &'r Provision,
    pub(super) number: NonZeroU32,
}

impl Sentence<'_> {
    pub(super) fn address(&self) -> Address {
        self.provision.id.at_sentence(self.number)
    }
}

/// The pairs of sentences of two reports that share wording, strongest first.
pub(super) fn pairs<'r>(record: &'r Record, from: &Report, to: &Report) -> Vec<Pair<'r>> {
    let (corpus, mut word_pairs) = (record.corpus(), WordPairs::default());
    let mut read = |report: &Report| -> Vec<Read<'r>> {
        let of = |unit: Unit<'r>| match unit.item {
            Item::Provision(provision) if provision.id.symbol() == report.symbol => Some((unit, provision)),
            _ => None,
        };
        let sentences = corpus.all_units().filter_map(of).flat_map(|(unit, provision)| {
            let (numbers, mut start) = ((1..).map_while(NonZeroU32::new), 0);
            numbers.zip(provision.sentences()).map(move |(number, text)| {
                let bytes = start..start + text.len();
                start = bytes.end + 1;
                (Sentence { provision, number }, unit.text, unit.words_in(&bytes))
            })
        });
        sentences.map(|(sentence, text, words)| Read::new(sentence, text, words, &corpus, &mut word_pairs)).collect()
    };
    let (a, b) = (read(from), read(to));
    let weights = Weights::new(&a, &b, &corpus, &word_pairs);
    let shared = |(from, to): (usize, usize)| Shared::new(from, to, &a[from], &b[to], &weights);
    let mut found: Vec<Shared> = candidates(&a, &b, &weights).into_iter().filter_map(shared).collect();
    found.order_by(|x, y| y.strength.total_cmp(&x.strength).then((x.from, x.to).cmp(&(y.from, y.to))));
    select(&found, &a, &b, &weights)
}

/// The pairs of words that stand side by side in both reports, by number.
#[derive(Default)]
struct WordPairs {
    numbers: FxHashMap<(WordId, WordId), u32>,
    pairs: Vec<(WordId, WordId)>,
}

impl WordPairs {
    fn intern(&mut self, pair: (WordId, WordId)) -> u32 {
        *self.numbers.entry(pair).or_insert_with(|| {
            self.pairs.push(pair);
            to_u32(self.pairs.len() - 1)
        })
    }
}

/// A sentence with its words.
struct Read<'r> {
    sentence: Sentence<'r>,
    /// The text of the provision.
    text: &'r str,
    words: &'r [TextWord],
    /// The words without their plural.
    tokens: Vec<WordId>,
    /// Each word with the next one.
    pairs: Vec<u32>,
    /// The words in the order of their numbers, with their places.
    places: Vec<(WordId, usize)>,
}

impl<'r> Read<'r> {
    fn new(
        sentence: Sentence<'r>,
        text: &'r str,
        words: &'r [TextWord],
        corpus: &Corpus<'r>,
        pairs: &mut WordPairs,
    ) -> Self {
        let words = &words[..words.len().min(LONGEST)];
        let tokens: Vec<WordId> = words.iter().map(|word| corpus.singular(word.word)).collect();
        let pairs = tokens.windows(2).map(|pair| pairs.intern((pair[0], pair[1]))).collect();
        let mut places: Vec<(WordId, usize)> = tokens.iter().copied().zip(0..).collect();
        places.order_unstable();
        Self { sentence, text, words, tokens, pairs, places }
    }

    /// Where a word stands.
    fn places_of(&self, token: WordId) -> impl Iterator<Item = usize> {
        let first = self.places.partition_point(|(other, _)| *other < token);
        self.places[first..].iter().take_while(move |(other, _)| *other == token).map(|(_, at)| *at)
    }

    /// The words of a range as they stand.
    fn text(&self, range: &Range<usize>) -> &'r str {
        match (self.words.get(range.start), range.end.checked_sub(1).and_then(|last| self.words.get(last))) {
            (Some(first), Some(last)) => &self.text[first.start as usize..last.end as usize],
            _ => "",
        }
    }
}

/// How much words and pairs of words say in two reports.
struct Weights {
    words: Vec<f64>,
    content: Vec<bool>,
    /// How much a pair of words says: its words, less where it is common; nothing where it leads nowhere.
    pairs: Vec<f64>,
    /// How rare a pair is: 1 if it stands in no third sentence.
    rarity: Vec<f64>,
}

impl Weights {
    fn new(a: &[Read<'_>], b: &[Read<'_>], corpus: &Corpus<'_>, pairs: &WordPairs) -> Self {
        let all = || a.iter().chain(b);
        let content = corpus.content_singulars().to_vec();
        let words_in = sentences(all().map(|read| read.tokens.as_slice()), content.len());
        let pairs_in = sentences(all().map(|read| read.pairs.as_slice()), pairs.pairs.len());
        let count = to_f64(a.len() + b.len() + 1);
        let word = |(sentences, content): (&usize, &bool)| {
            let rarity = (count / to_f64(*sentences.max(&1))).ln();
            if *content { rarity } else { rarity.min(0.3) }
        };
        let words: Vec<f64> = words_in.iter().zip(&content).map(word).collect();
        let rarity: Vec<f64> = pairs_in.iter().map(|sentences| (2.0 / to_f64(*sentences.max(&2))).sqrt()).collect();
        let pair = |(at, (first, second)): (usize, &(WordId, WordId))| {
            let (first, second) = (*first as usize, *second as usize);
            let leads = pairs_in[at] <= COMMON && (content[first] || content[second]);
            if leads { (words[first] + words[second]) * rarity[at] } else { 0.0 }
        };
        let pairs = pairs.pairs.iter().enumerate().map(pair).collect();
        Self { words, content, pairs, rarity }
    }

    fn of(&self, token: WordId) -> f64 {
        self.words.get(token as usize).copied().unwrap_or_default()
    }

    fn is_content_word(&self, token: WordId) -> bool {
        self.content.get(token as usize).is_some_and(|content| *content)
    }
}

/// In how many sentences each number stands.
fn sentences<'a>(all: impl Iterator<Item = &'a [u32]>, numbers: usize) -> Vec<usize> {
    let (mut counts, mut last) = (vec![0; numbers], vec![usize::MAX; numbers]);
    for (number, sentence) in all.enumerate() {
        for token in sentence {
            let token = *token as usize;
            if last[token] != number {
                last[token] = number;
                counts[token] += 1;
            }
        }
    }
    counts
}

/// Pairs of sentences that share pairs of words which together say enough.
fn candidates(a: &[Read<'_>], b: &[Read<'_>], weights: &Weights) -> Vec<(usize, usize)> {
    let mut index: Vec<Vec<usize>> = vec![Vec::new(); weights.pairs.len()];
    for (number, read) in a.iter().enumerate() {
        for pair in read.pairs.iter().map(|pair| *pair as usize).filter(|pair| weights.pairs[*pair] > 0.0) {
            if index[pair].last() != Some(&number) {
                index[pair].push(number);
            }
        }
    }
    let mut candidates = Vec::new();
    let (mut says, mut touched) = (vec![0.0; a.len()], Vec::new());
    for (to, read) in b.iter().enumerate() {
        for pair in read.pairs.iter().map(|pair| *pair as usize) {
            for &from in &index[pair] {
                if says[from] <= 0.0 {
                    touched.push(from);
                }
                says[from] += weights.pairs[pair];
            }
        }
        for from in touched.drain(..) {
            if says[from] >= MUTUAL {
                candidates.push((from, to));
            }
            says[from] = 0.0;
        }
    }
    candidates
}

/// What two sentences share.
struct Shared {
    from: usize,
    to: usize,
    strength: f64,
    /// How much of the weight of either sentence is shared, whichever is more.
    containment: f64,
    /// Runs of words: where in the earlier sentence, where in the later one, and how much each word of it weighs.
    runs: Vec<(Range<usize>, Range<usize>, Vec<f64>)>,
}

impl Shared {
    fn new(from: usize, to: usize, a: &Read<'_>, b: &Read<'_>, weights: &Weights) -> Option<Self> {
        let runs: Vec<_> = runs(a, b, weights)
            .into_iter()
            .map(|(x, y)| {
                let weigh = weigh(a, &x, weights);
                (x, y, weigh)
            })
            .collect();
        let total: f64 = runs.iter().flat_map(|run| &run.2).sum();
        let whole = |read: &Read<'_>| read.tokens.iter().map(|token| weights.of(*token)).sum::<f64>();
        let less = whole(a).min(whole(b));
        if total <= 0.0 || less <= 0.0 {
            return None;
        }
        let containment = (total / less).min(1.0);
        Some(Self { from, to, strength: total * containment.sqrt(), containment, runs })
    }

    /// How strong it is for the words that are not explained on both sides already.
    fn beyond(&self, a: &[bool], b: &[bool]) -> f64 {
        let mut total = 0.0;
        for (x, y, weights) in &self.runs {
            for ((x, y), weight) in x.clone().zip(y.clone()).zip(weights) {
                if !(a[x] && b[y]) {
                    total += weight;
                }
            }
        }
        total * self.containment.sqrt()
    }
}

/// What the words of a run weigh together: less where the phrase is common, and little where it is a single word.
fn weigh(read: &Read<'_>, run: &Range<usize>, weights: &Weights) -> Vec<f64> {
    let content = read.tokens[run.clone()].iter().filter(|token| weights.is_content_word(**token)).count();
    let phrase = match (run.len(), content) {
        (1, _) => 0.15,
        (2, 1) => 0.5,
        _ => 1.0,
    };
    let pair = |at: usize| weights.rarity[read.pairs[at] as usize];
    let rarity = |at: usize| {
        let before = (at > run.start).then(|| pair(at - 1));
        let after = (at + 1 < run.end).then(|| pair(at));
        before.into_iter().chain(after).reduce(f64::max).unwrap_or(1.0)
    };
    run.clone().map(|at| weights.of(read.tokens[at]) * rarity(at) * phrase).collect()
}

/// The runs of words that two sentences share, heaviest first, none overlapping another.
fn runs(first: &Read<'_>, second: &Read<'_>, weights: &Weights) -> Vec<(Range<usize>, Range<usize>)> {
    let (a, b) = (&first.tokens, &second.tokens);
    let mut found: Vec<(f64, usize, usize, usize)> = Vec::new();
    // For each word of the later sentence: the last word of the earlier one that it matched, and how long the run was.
    let mut matched: Vec<(usize, usize)> = vec![(usize::MAX, 0); b.len()];
    for x in 0..a.len() {
        let mut before = (usize::MAX, (usize::MAX, 0));
        for y in second.places_of(a[x]).take(REPEATED) {
            // The cell of the word before may have been written for this `x` already.
            let last = if y == 0 {
                (usize::MAX, 0)
            } else if before.0 == y - 1 {
                before.1
            } else {
                matched[y - 1]
            };
            let length = if last.0.wrapping_add(1) == x { last.1 + 1 } else { 1 };
            before = (y, matched[y]);
            matched[y] = (x, length);
            if x + 1 == a.len() || y + 1 == b.len() || a[x + 1] != b[y + 1] {
                let weight = a[x + 1 - length..=x].iter().map(|token| weights.of(*token)).sum();
                found.push((weight, x + 1 - length, y + 1 - length, length));
            }
        }
    }
    found.order_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    let (mut a_taken, mut b_taken) = (vec![false; a.len()], vec![false; b.len()]);
    let mut runs = Vec::new();
    for (_, x, y, length) in found {
        let free = |at: &usize| !a_taken[x + at] && !b_taken[y + at];
        let Some(first) = (0..length).find(free) else { continue };
        let last = (first..length).take_while(free).last().unwrap_or(first);
        let (x, y) = (x + first..x + last + 1, y + first..y + last + 1);
        if a[x.clone()].iter().any(|token| weights.is_content_word(*token)) {
            a_taken[x.clone()].fill(true);
            b_taken[y.clone()].fill(true);
            runs.push((x, y));
        }
    }
    runs
}

/// Keeps pairs from the strongest on, each for what it explains beyond those before it.
fn select<'r>(found: &[Shared], a: &[Read<'r>], b: &[Read<'r>], weights: &Weights) -> Vec<Pair<'r>> {
    let (mut best_from, mut best_to) = (vec![None; a.len()], vec![None; b.len()]);
    for (at, shared) in found.iter().enumerate() {
        best_from[shared.from].get_or_insert(at);
        best_to[shared.to].get_or_insert(at);
    }
    let mut a_explained: Vec<Vec<bool>> = a.iter().map(|read| vec![false; read.tokens.len()]).collect();
    let mut b_explained: Vec<Vec<bool>> = b.iter().map(|read| vec![false; read.tokens.len()]).collect();
    let mut pairs = Vec::new();
    for (at, shared) in found.iter().enumerate() {
        let mutual = best_from[shared.from] == Some(at) && best_to[shared.to] == Some(at);
        let needed = if mutual { MUTUAL } else { STRONG };
        let strength = shared.beyond(&a_explained[shared.from], &b_explained[shared.to]);
        if strength < needed {
            continue;
        }
        for (x, y, _) in &shared.runs {
            a_explained[shared.from][x.clone()].fill(true);
            b_explained[shared.to][y.clone()].fill(true);
        }
        let (from, to) = (&a[shared.from], &b[shared.to]);
        let phrases = shared.runs.iter().filter(|(x, _, _)| {
            x.len() > 1 && from.tokens[x.clone()].iter().filter(|token| weights.is_content_word(**token)).count() > 1
        });
        pairs.push(Pair {
            from: from.sentence,
            to: to.sentence,
            strength,
            shared: phrases.take(3).map(|(x, _, _)| from.text(x)).collect(),
        });
    }
    pairs
}
