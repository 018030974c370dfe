//! Alignment by measurement: pairs of sentences of two reports that share wording.
//!
//! Words weigh by their rarity in both reports, and in a shared phrase by the rarity of the phrase, so that "States
//! should" and "the use of ICTs" weigh next to nothing. A phrase counts for more than its words. Candidates come from
//! an index of pairs of adjacent words; a pair of sentences is kept for the shared words that no better pair explains.

use std::num::NonZeroU32;
use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::corpus::{Corpus, Item, TextWord, Unit, WordId};
use crate::model::{Address, Provision, Report};
use crate::number::{to_f64, to_u32};
use crate::record::Record;

/// The least strength of a pair that stands alone. It is tuned on the links that people made between the reports: below
/// it, common phrases make pairs; above it, links of wording are missed.
const MIN_STRENGTH: f64 = 4.2;
/// The least strength of a pair in which each sentence is the best match of the other. It is lower, since a rival would
/// have been stronger.
const MIN_MUTUAL_STRENGTH: f64 = 3.6;
/// The number of places of a word that are tried in one sentence. In a report a word has at most eleven; a hostile text
/// may have thousands.
const MAX_REPEATS: usize = 32;
/// The number of words by which a sentence is aligned. The longest in a report has 109; the time grows with the square.
const MAX_SENTENCE_WORDS: usize = 2_000;
/// The number of sentences that may share a pair of words. A pair in more of them is a common phrase and leads to no
/// alignment.
const MAX_PAIR_SENTENCES: usize = 24;
/// The greatest weight of a function word: it counts in a phrase, but finds nothing by itself.
const MAX_FUNCTION_WORD_WEIGHT: f64 = 0.3;
/// The factor for a word that is shared without its neighbours, which says little.
const SINGLE_WORD_FACTOR: f64 = 0.15;
/// The factor for a phrase of one content word and one function word.
const WORD_PAIR_FACTOR: f64 = 0.5;
/// The number of shared phrases given as the reason of a pair.
const MAX_SHARED_PHRASES: usize = 3;

/// A pair of sentences that share wording.
#[derive(Clone, Debug)]
pub(super) struct Pair<'r> {
    pub(super) earlier: Sentence<'r>,
    pub(super) later: Sentence<'r>,
    /// The strength of the pair: the weight of shared words that no stronger pair explains. Strengths compare within
    /// one measurement only.
    pub(super) strength: f64,
    /// The longest phrases that the sentences share, as the earlier one has them, heaviest first.
    pub(super) shared: Vec<&'r str>,
}

/// A sentence of a provision, by its number from 1.
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

/// Finds the pairs of sentences of two reports that share wording, strongest first.
pub(super) fn pairs<'r>(record: &'r Record, earlier: &Report, later: &Report) -> Vec<Pair<'r>> {
    let (corpus, mut numbers) = (record.corpus(), Numbers::default());
    let mut tokenize = |report: &Report| -> Vec<TokenizedSentence<'r>> {
        let of = |unit: Unit<'r>| match unit.item {
            Item::Provision(provision) if provision.id.symbol() == report.symbol => Some((unit, provision)),
            _ => None,
        };
        let units = corpus.provisions(record.positions_in(report.symbol.as_str()));
        let sentences = units.filter_map(of).flat_map(|(unit, provision)| {
            let (numbers, mut start) = ((1..).map_while(NonZeroU32::new), 0);
            numbers.zip(provision.sentences()).map(move |(number, text)| {
                let bytes = start..start + text.len();
                start = bytes.end + 1;
                (Sentence { provision, number }, unit.text, unit.words_in(&bytes))
            })
        });
        sentences
            .map(|(sentence, text, words)| TokenizedSentence::new(sentence, text, words, &corpus, &mut numbers))
            .collect()
    };
    let (earlier, later) = (tokenize(earlier), tokenize(later));
    let weights = Weights::new(&earlier, &later, numbers);
    let whole = |of: &Vec<TokenizedSentence<'_>>| of.iter().map(|it| weights.sum(&it.tokens)).collect::<Vec<f64>>();
    let (of_earlier, of_later) = (whole(&earlier), whole(&later));
    let candidate = |(a, b, weight): (usize, usize, f64)| {
        let less = of_earlier[a].min(of_later[b]);
        let most = weight + most_beside(&earlier[a], &later[b], &weights);
        let may_count = strength(most, less) >= MIN_MUTUAL_STRENGTH;
        may_count.then(|| Candidate::new((a, &earlier[a]), (b, &later[b]), less, &weights))?
    };
    let named = shared_pairs(&earlier, &later, &weights);
    crate::candidates::add(named.len());
    let mut found: Vec<Candidate> = named.into_iter().filter_map(candidate).collect();
    found.sort_by(|x, y| y.strength.total_cmp(&x.strength).then((x.earlier, x.later).cmp(&(y.earlier, y.later))));
    select(&found, &earlier, &later, &weights)
}

/// The words of both reports, without the ending of the plural, and their pairs of adjacent words, each numbered in the
/// order in which they are met: a record of many reports has far more words than two of them.
#[derive(Default)]
struct Numbers {
    words: FxHashMap<WordId, u32>,
    /// `true` for each word that is a content word and no number.
    content: Vec<bool>,
    pairs: FxHashMap<(u32, u32), u32>,
    words_of_pairs: Vec<(u32, u32)>,
}

impl Numbers {
    fn word(&mut self, word: WordId, corpus: &Corpus<'_>) -> u32 {
        *self.words.entry(word).or_insert_with(|| {
            self.content.push(corpus.is_content_singular(word));
            to_u32(self.content.len() - 1)
        })
    }

    fn pair(&mut self, pair: (u32, u32)) -> u32 {
        *self.pairs.entry(pair).or_insert_with(|| {
            self.words_of_pairs.push(pair);
            to_u32(self.words_of_pairs.len() - 1)
        })
    }
}

/// A sentence with its words, indexed for alignment.
struct TokenizedSentence<'r> {
    sentence: Sentence<'r>,
    /// The text of the whole provision.
    text: &'r str,
    words: &'r [TextWord],
    /// The words without the ending of the plural, by number.
    tokens: Vec<u32>,
    /// The number of each pair of adjacent words: one fewer than the words.
    pairs: Vec<u32>,
    /// The words sorted by number, each with its position in the sentence.
    places: Vec<(u32, u32)>,
}

impl<'r> TokenizedSentence<'r> {
    fn new(
        sentence: Sentence<'r>,
        text: &'r str,
        words: &'r [TextWord],
        corpus: &Corpus<'r>,
        numbers: &mut Numbers,
    ) -> Self {
        let words = &words[..words.len().min(MAX_SENTENCE_WORDS)];
        let tokens: Vec<u32> = words.iter().map(|word| numbers.word(corpus.singular(word.word), corpus)).collect();
        let pairs = tokens.windows(2).map(|pair| numbers.pair((pair[0], pair[1]))).collect();
        let mut places: Vec<(u32, u32)> = tokens.iter().copied().zip(0..).collect();
        places.sort_unstable();
        Self { sentence, text, words, tokens, pairs, places }
    }

    /// The positions of a word in the sentence, in order.
    fn places_of(&self, token: u32) -> impl Iterator<Item = usize> {
        let first = self.places.partition_point(|(other, _)| *other < token);
        self.places[first..].iter().take_while(move |(other, _)| *other == token).map(|(_, at)| *at as usize)
    }

    /// The words of a range of positions, as they stand in the text.
    fn text(&self, range: &Range<usize>) -> &'r str {
        match (self.words.get(range.start), range.end.checked_sub(1).and_then(|last| self.words.get(last))) {
            (Some(first), Some(last)) => &self.text[first.start as usize..last.end as usize],
            _ => "",
        }
    }
}

/// The weights of words and pairs of words in two reports.
struct Weights {
    /// The weight of each word: the logarithm of its rarity among the sentences.
    words: Vec<f64>,
    /// `true` for each word that is a content word.
    content: Vec<bool>,
    /// The weight of each pair of words: that of its words, less if the pair is common. 0 for a pair that finds
    /// nothing.
    pairs: Vec<f64>,
    /// The rarity of each pair: 1 if no third sentence has it, and less the more sentences do.
    rarity: Vec<f64>,
}

impl Weights {
    fn new(a: &[TokenizedSentence<'_>], b: &[TokenizedSentence<'_>], numbers: Numbers) -> Self {
        let all = || a.iter().chain(b);
        let Numbers { content, words_of_pairs: pairs, .. } = numbers;
        let words_in = sentences(all().map(|sentence| sentence.tokens.as_slice()), content.len());
        let pairs_in = sentences(all().map(|sentence| sentence.pairs.as_slice()), pairs.len());
        let count = to_f64(a.len() + b.len() + 1);
        let word = |(sentences, content): (&usize, &bool)| {
            let rarity = (count / to_f64(*sentences.max(&1))).ln();
            if *content { rarity } else { rarity.min(MAX_FUNCTION_WORD_WEIGHT) }
        };
        let words: Vec<f64> = words_in.iter().zip(&content).map(word).collect();
        let rarity: Vec<f64> = pairs_in.iter().map(|sentences| (2.0 / to_f64(*sentences.max(&2))).sqrt()).collect();
        let pair = |(at, (first, second)): (usize, &(u32, u32))| {
            let (first, second) = (*first as usize, *second as usize);
            let is_rare = pairs_in[at] <= MAX_PAIR_SENTENCES && (content[first] || content[second]);
            if is_rare { (words[first] + words[second]) * rarity[at] } else { 0.0 }
        };
        let pairs = pairs.iter().enumerate().map(pair).collect();
        Self { words, content, pairs, rarity }
    }

    fn of(&self, token: u32) -> f64 {
        self.words.get(token as usize).copied().unwrap_or_default()
    }

    /// The weight of some words together.
    fn sum(&self, tokens: &[u32]) -> f64 {
        tokens.iter().map(|token| self.of(*token)).sum()
    }

    fn is_content_word(&self, token: u32) -> bool {
        self.content.get(token as usize).is_some_and(|content| *content)
    }
}

/// Counts, for each number, the sentences in which it stands.
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

/// Finds the pairs of sentences whose shared pairs of words weigh enough, by position in `a` and in `b`, with that
/// weight.
fn shared_pairs(
    a: &[TokenizedSentence<'_>],
    b: &[TokenizedSentence<'_>],
    weights: &Weights,
) -> Vec<(usize, usize, f64)> {
    let mut index: Vec<Vec<usize>> = vec![Vec::new(); weights.pairs.len()];
    for (number, sentence) in a.iter().enumerate() {
        for pair in sentence.pairs.iter().map(|pair| *pair as usize).filter(|pair| weights.pairs[*pair] > 0.0) {
            if index[pair].last() != Some(&number) {
                index[pair].push(number);
            }
        }
    }
    let mut candidates = Vec::new();
    let (mut weight, mut touched) = (vec![0.0; a.len()], Vec::new());
    for (to, sentence) in b.iter().enumerate() {
        for pair in sentence.pairs.iter().map(|pair| *pair as usize) {
            for &from in &index[pair] {
                if weight[from] <= 0.0 {
                    touched.push(from);
                }
                weight[from] += weights.pairs[pair];
            }
        }
        for from in touched.drain(..) {
            if weight[from] >= MIN_MUTUAL_STRENGTH {
                candidates.push((from, to, weight[from]));
            }
            weight[from] = 0.0;
        }
    }
    candidates
}

/// The strength of shared words of this weight, given the weight of the lighter sentence.
fn strength(total: f64, less: f64) -> f64 {
    total * (total / less).min(1.0).sqrt()
}

/// The most that two sentences share beside the pairs of words that find something: a content word counts by itself, or
/// in a pair that is too common to find anything.
fn most_beside(a: &TokenizedSentence<'_>, b: &TokenizedSentence<'_>, weights: &Weights) -> f64 {
    let common_pair = (2.0 / to_f64(MAX_PAIR_SENTENCES + 1)).sqrt();
    let most = |token: u32| {
        let factor = if weights.is_content_word(token) { common_pair.max(SINGLE_WORD_FACTOR) } else { 1.0 };
        weights.of(token) * factor
    };
    let (mut total, mut of_b) = (0.0, b.places.iter().peekable());
    for (token, _) in &a.places {
        while of_b.next_if(|(other, _)| other < token).is_some() {}
        total += of_b.next_if(|(other, _)| other == token).map_or(0.0, |_| most(*token));
    }
    total
}

/// A candidate: a pair of sentences with the wording that they share.
struct Candidate {
    /// The position of the earlier sentence.
    earlier: usize,
    /// The position of the later sentence.
    later: usize,
    strength: f64,
    /// The weight of the shared words as a share of the lighter sentence, at most 1.
    containment: f64,
    /// The shared runs of words: the range in the earlier sentence, that in the later one, and the weight of each word.
    runs: Vec<(Range<usize>, Range<usize>, Vec<f64>)>,
}

impl Candidate {
    fn new(
        (earlier, a): (usize, &TokenizedSentence<'_>),
        (later, b): (usize, &TokenizedSentence<'_>),
        less: f64,
        weights: &Weights,
    ) -> Option<Self> {
        let weighed = |(x, y): (Range<usize>, Range<usize>)| {
            let weigh = weigh(a, &x, weights);
            (x, y, weigh)
        };
        let runs: Vec<_> = runs(a, b, weights).into_iter().map(weighed).collect();
        let total: f64 = runs.iter().flat_map(|run| &run.2).sum();
        if total <= 0.0 || less <= 0.0 {
            return None;
        }
        let containment = (total / less).min(1.0);
        Some(Self { earlier, later, strength: strength(total, less), containment, runs })
    }

    /// The strength without the words that stronger pairs explain on both sides.
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

/// The weight of each word of a run: less where the phrase is common, and little for a single word.
fn weigh(sentence: &TokenizedSentence<'_>, run: &Range<usize>, weights: &Weights) -> Vec<f64> {
    let content = sentence.tokens[run.clone()].iter().filter(|token| weights.is_content_word(**token)).count();
    let phrase = match (run.len(), content) {
        (1, _) => SINGLE_WORD_FACTOR,
        (2, 1) => WORD_PAIR_FACTOR,
        _ => 1.0,
    };
    let pair = |at: usize| weights.rarity[sentence.pairs[at] as usize];
    let rarity = |at: usize| {
        let before = (at > run.start).then(|| pair(at - 1));
        let after = (at + 1 < run.end).then(|| pair(at));
        before.into_iter().chain(after).reduce(f64::max).unwrap_or(1.0)
    };
    run.clone().map(|at| weights.of(sentence.tokens[at]) * rarity(at) * phrase).collect()
}

/// The runs of words that two sentences share, heaviest first, without overlap. Each has a content word.
fn runs(
    first: &TokenizedSentence<'_>,
    second: &TokenizedSentence<'_>,
    weights: &Weights,
) -> Vec<(Range<usize>, Range<usize>)> {
    let (a, b) = (&first.tokens, &second.tokens);
    let mut found: Vec<(f64, usize, usize, usize)> = Vec::new();
    // For each word of the later sentence: the last word of the earlier one that it matched, and the length of the run
    // so far.
    let mut matched: Vec<(usize, usize)> = vec![(usize::MAX, 0); b.len()];
    for x in 0..a.len() {
        let mut before = (usize::MAX, (usize::MAX, 0));
        for y in second.places_of(a[x]).take(MAX_REPEATS) {
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
    found.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
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

/// Selects pairs, strongest first, each for the words that no pair before it explains.
fn select<'r>(
    found: &[Candidate],
    earlier: &[TokenizedSentence<'r>],
    later: &[TokenizedSentence<'r>],
    weights: &Weights,
) -> Vec<Pair<'r>> {
    let (mut best_of_earlier, mut best_of_later) = (vec![None; earlier.len()], vec![None; later.len()]);
    for (at, candidate) in found.iter().enumerate() {
        best_of_earlier[candidate.earlier].get_or_insert(at);
        best_of_later[candidate.later].get_or_insert(at);
    }
    let none_explained = |all: &[TokenizedSentence<'_>]| -> Vec<Vec<bool>> {
        all.iter().map(|sentence| vec![false; sentence.tokens.len()]).collect()
    };
    let (mut a_explained, mut b_explained) = (none_explained(earlier), none_explained(later));
    let mut pairs = Vec::new();
    for (at, candidate) in found.iter().enumerate() {
        let (a, b) = (candidate.earlier, candidate.later);
        let is_mutual = best_of_earlier[a] == Some(at) && best_of_later[b] == Some(at);
        let strength = candidate.beyond(&a_explained[a], &b_explained[b]);
        if strength < if is_mutual { MIN_MUTUAL_STRENGTH } else { MIN_STRENGTH } {
            continue;
        }
        for (x, y, _) in &candidate.runs {
            a_explained[a][x.clone()].fill(true);
            b_explained[b][y.clone()].fill(true);
        }
        let (earlier, later) = (&earlier[a], &later[b]);
        let content = |run: &Range<usize>| {
            earlier.tokens[run.clone()].iter().filter(|token| weights.is_content_word(**token)).count()
        };
        let phrases = candidate.runs.iter().map(|(x, _, _)| x).filter(|x| x.len() > 1 && content(x) > 1);
        pairs.push(Pair {
            earlier: earlier.sentence,
            later: later.sentence,
            strength,
            shared: phrases.take(MAX_SHARED_PHRASES).map(|x| earlier.text(x)).collect(),
        });
    }
    pairs
}
