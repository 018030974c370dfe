//! Recognizes a provision in other words.
//!
//! A text and a sentence of the record are compared by what their words say ([`Thesaurus`]), each weighed by how rare
//! it is in the record; a word in a wider sense counts less. What the record does not say counts against the text, what
//! the text leaves out counts less, and who tells of it, where and when, hardly counts. So the nearest passage is found;
//! whether the text words it, is decided by [`evidence`] of what it says besides, and of what it leaves out.

use std::ops::Range;

use crate::corpus::{Item, Owner};
use crate::model::{Modality, Place, Provision};
use crate::number::to_f64;
use crate::record::Record;
use crate::text::{EMPTY, Finder, Meaning, Sense, Thesaurus, UNKNOWN};

use super::check::LostQualifier;
use super::force::{Force, force, is_reversed};

mod changes;
mod evidence;

/// The weight from which a word is telling: it is in a fifth of the sentences or fewer.
const MIN_TELLING_WEIGHT: f64 = 1.4;

/// The weight of a word that the record does not have: that of one in twenty sentences, as others word freely.
const UNKNOWN_WEIGHT: f64 = 3.0;

/// The most that a word weighs, so that no single one decides, and the least.
const WEIGHT_RANGE: (f64, f64) = (0.15, 4.5);

/// The factor of a word that is missing on the other side, where it is a qualifier, which is what people lose, or tells
/// who speaks and in which document, is a name, or may as well say little.
const MISSING_FACTOR: f64 = 0.3;

/// The part in the score of the share of the provision that is said; the rest is the share of what is said that is the
/// provision's.
const COMPLETENESS_PART: f64 = 0.3;

/// The factor of a word for what it says in a wider sense only.
const WIDER_SENSE_FACTOR: f64 = 0.65;

/// The factor of the score where one says what not to do and the other what to do.
const OPPOSITE_FACTOR: f64 = 0.85;

/// The most that linked provisions which say the same may be behind the best, in score.
const MAX_LAG: f64 = 0.1;

/// The score below which nothing makes a text a paraphrase.
const MIN_SCORE: f64 = 0.3;

/// The most words that a passage has.
const MAX_PASSAGE_WORDS: usize = 150;

/// A provision in other words, and what became of it.
#[derive(Debug)]
pub(super) struct Paraphrase<'r> {
    /// The provision that is nearest, then those linked to it that are nearly as near.
    pub(super) provisions: Vec<&'r Provision>,
    /// The likeness, from 0 to 1.
    pub(super) score: f64,
    /// The qualifiers of what is paraphrased that are not in it, in any words of the thesaurus.
    pub(super) qualifiers_lost: Vec<LostQualifier<'r>>,
    /// The modal expressions of both, where they are of another force.
    pub(super) modality: Option<(Option<Modality>, Option<Modality>)>,
    /// `true` if what States should do is asked of others.
    pub(super) subject_changed: bool,
    /// `true` if it says the opposite.
    pub(super) negated: bool,
}

/// The sentences of a record, ready to be found in other words.
#[derive(Debug)]
pub(super) struct ParaphraseIndex {
    thesaurus: Thesaurus,
    passages: Vec<Passage>,
    /// The weight of each sense, by its number: the rarer, the more.
    weights: Vec<f64>,
    /// The passages that say each sense that is telling, by its number.
    passages_with: Vec<Vec<usize>>,
    /// The positions of provisions that are linked, each pair both ways, in order.
    links: Vec<(usize, usize)>,
}

/// The senses of words and where each word begins, one after the other; what one word says stands together.
type Said = [Meaning];

/// A text that is compared with the passages.
struct Given<'t> {
    text: &'t str,
    /// Its senses, each word once.
    said: Vec<Meaning>,
    /// The certainty of each sense, by its number, with which it is said.
    certainties: Vec<f64>,
    force: Force,
}

/// A sentence, or a provision of several.
#[derive(Debug)]
struct Passage {
    /// The position of its provision among all.
    provision: usize,
    /// The range in the text of the provision, in bytes.
    range: Range<usize>,
    is_sentence: bool,
    /// Its senses, with places in the text of the provision.
    said: Vec<Meaning>,
    /// The ranges of its qualifiers in that text.
    qualifiers: Vec<Range<usize>>,
    weights: Vec<Weight>,
    /// `true` if it says what should not be done.
    is_denied: bool,
}

/// The weight of a word of a passage.
#[derive(Clone, Copy, Debug, Default)]
struct Weight {
    /// The number of its senses.
    senses: usize,
    all: f64,
    /// The weight if it is missing on the other side.
    missing: f64,
    /// What counts of it if all of it is: most words of most passages are.
    lacking: f64,
    /// `true` if it is the record's own, not of another instrument, a title or a name.
    is_own: bool,
}

/// A passage, how near it is, and what of it is said.
#[derive(Clone, Copy)]
struct Near {
    passage: usize,
    score: f64,
    said: Compared,
}

/// The common ground of two texts: its weight, that of words that are the record's own, that of all with what
/// is missing, and how many words of it are telling.
#[derive(Clone, Copy, Default)]
struct Compared {
    both: f64,
    own: f64,
    all: f64,
    telling: usize,
}

impl Compared {
    /// The cost of what is missing, as a part in the score: that part if nothing is.
    fn cost(&self, part: f64) -> f64 {
        part * self.all / self.both
    }
}

impl ParaphraseIndex {
    pub(super) fn new(record: &Record) -> Self {
        let (mut thesaurus, mut passages, corpus) = (Thesaurus::new(), Vec::new(), record.corpus());
        let bytes = |tokens: &Range<usize>| {
            let tokens = corpus.tokens(tokens.clone());
            let (first, last) = (tokens.first().map_or(0, |it| it.start), tokens.last().map_or(0, |it| it.end));
            first as usize..last as usize
        };
        for unit in corpus.all_units() {
            // A letter or a foreword says nothing that anybody would paraphrase as the report.
            let Item::Provision(provision) = unit.item else { continue };
            if matches!(provision.id.paragraph(), "letter" | "foreword") {
                continue;
            }
            let all = thesaurus.learn_text(unit.text);
            let is_shared = |token: &usize| matches!(corpus.owner(*token), Some(Owner::Instrument(_)));
            let shared: Vec<Range<usize>> = unit.tokens().filter(is_shared).map(|it| bytes(&(it..it + 1))).collect();
            let qualifiers: Vec<Range<usize>> = unit.qualifiers().map(|it| bytes(&it.tokens)).collect();
            let (mut parts, mut from) = (Vec::new(), 0);
            for sentence in provision.sentences() {
                let end = from + sentence.len();
                parts.push(from..end);
                parts.extend(main_clause(sentence).map(|at| from + at..end));
                from = end + 1;
            }
            let sentences = parts.len();
            if unit.sentences.len() > 1 {
                parts.push(0..unit.text.len());
            }
            for (number, range) in parts.into_iter().enumerate() {
                let is_in = |it: &&Meaning| range.contains(&it.start) && it.sense != EMPTY;
                let said: Vec<Meaning> = all.iter().filter(is_in).copied().collect();
                let said = once(&said);
                let is_own = |word: &Said| !shared.iter().any(|it| it.contains(&start(word)));
                let modals = corpus.modals(unit.words_in(&range));
                passages.push(Passage {
                    provision: unit.position(),
                    is_sentence: number < sentences,
                    weights: words(&said).map(|it| Weight { is_own: is_own(it), ..Weight::default() }).collect(),
                    said,
                    qualifiers: qualifiers.iter().filter(|it| range.contains(&it.start)).cloned().collect(),
                    is_denied: modals.iter().any(|(it, _)| matches!(it, Modality::MustNot | Modality::ShouldNot)),
                    range,
                });
            }
        }
        let (none, weights, passages_with) = (Vec::new(), Vec::new(), Vec::new());
        let mut index = Self { thesaurus, passages: none, weights, passages_with, links: links(record) };
        index.weigh(&passages);
        index.list(&passages);
        for passage in &mut passages {
            for (word, weight) in words(&passage.said).zip(&mut passage.weights) {
                let is_soft = passage.qualifiers.iter().any(|it| it.contains(&start(word)));
                *weight = index.weighed(word, is_soft, weight.is_own);
            }
        }
        Self { passages, ..index }
    }

    /// Weighs what is said by how few passages say it.
    fn weigh(&mut self, passages: &[Passage]) {
        let mut last = vec![(0, 0_u32); self.thesaurus.count()];
        for (number, passage) in (1..).zip(passages) {
            for it in &passage.said {
                if let Some(it) = last.get_mut(it.sense as usize).filter(|it| it.0 != number) {
                    *it = (number, it.1 + 1);
                }
            }
        }
        let all = to_f64(passages.len());
        let rarity = |times: u32| match times {
            0 => UNKNOWN_WEIGHT,
            _ => (all / f64::from(times)).ln().clamp(WEIGHT_RANGE.0, WEIGHT_RANGE.1),
        };
        self.weights = last.into_iter().map(|(_, times)| rarity(times)).collect();
    }

    /// Lists the passages by what they say that is telling.
    fn list(&mut self, passages: &[Passage]) {
        let mut lists = vec![Vec::new(); self.weights.len()];
        for (at, passage) in passages.iter().enumerate() {
            for it in passage.said.iter().filter(|it| self.weight(it.sense) > MIN_TELLING_WEIGHT) {
                lists.get_mut(it.sense as usize).into_iter().for_each(|list| list.push(at));
            }
        }
        lists.iter_mut().for_each(Vec::dedup);
        self.passages_with = lists;
    }

    fn weighed(&self, word: &Said, is_soft: bool, is_own: bool) -> Weight {
        let all = self.weight_of(word);
        let missing = if is_soft || self.is(word, "frame") { all * MISSING_FACTOR } else { all };
        Weight { senses: word.len(), all, missing, lacking: all * missing / all, is_own }
    }

    /// The weight of a word of a text: what it says is as rare as can be if no passage says it, and not rarer.
    fn weighed_in(&self, text: &str, word: &Said) -> Weight {
        let it = self.weighed(word, is_name(text, word) || word.iter().any(|it| it.sense == EMPTY), true);
        let missing = it.missing.min(it.missing / it.all * UNKNOWN_WEIGHT);
        Weight { missing, lacking: it.all * missing / it.all, ..it }
    }

    /// The provision that a text words in other words, if it does; of the record that the index is of.
    pub(super) fn paraphrase<'r>(&self, record: &'r Record, finder: &Finder<'r>, text: &str) -> Option<Paraphrase<'r>> {
        let given = self.read(finder, text);
        let near = self.nearest(&given);
        let best = near.first()?;
        let passage = self.passages.get(best.passage)?;
        // What a provision of several sentences says of the force is said by the sentence that is nearest.
        let mut same = near.iter().filter_map(|it| self.passages.get(it.passage));
        let sentence = same.find(|it| it.provision == passage.provision && it.is_sentence).unwrap_or(passage);
        let wording = passage.text(record)?;
        if !self.shares_enough(best, &given.said) || !self.is_enough(&near, &given, false) {
            return None;
        }
        let sentence = sentence.text(record)?;
        let theirs = force(finder, sentence);
        let subject_changed = self.is_of_others(passage, sentence, &theirs, &given);
        if subject_changed && !self.is_enough(&near, &given, true) {
            return None;
        }
        let mut provisions: Vec<&Provision> = Vec::new();
        for it in near.iter().take_while(|it| it.score >= best.score - MAX_LAG) {
            let other = self.passages.get(it.passage).filter(|other| self.linked(passage, other));
            let Some(other) = other.and_then(|it| record.all_provisions().get(it.provision)) else { continue };
            if !provisions.iter().any(|it| it.id == other.id) {
                provisions.push(other);
            }
        }
        Some(Paraphrase {
            provisions,
            score: best.score,
            qualifiers_lost: self.lost(finder, passage, wording, &given),
            modality: theirs.changed(&given.force),
            subject_changed,
            negated: is_reversed(passage.is_denied, theirs.is_asked(), &given.force),
        })
    }

    /// Reads a text that is to be compared with the passages.
    fn read<'t>(&self, finder: &Finder<'_>, text: &'t str) -> Given<'t> {
        let said = once(&self.thesaurus.read(text));
        Given { certainties: self.certainties(&said), said, force: force(finder, text), text }
    }

    /// The passages that are near to what is said, the nearest first: those that say what not to do are less so to what
    /// says what to do.
    fn nearest(&self, given: &Given<'_>) -> Vec<Near> {
        let Given { text, said, certainties, force } = given;
        if words(said).count() > MAX_PASSAGE_WORDS {
            return Vec::new();
        }
        let weights: Vec<Weight> = words(said).map(|word| self.weighed_in(text, word)).collect();
        let (mut near, mut stands) = (Vec::new(), vec![0.0; self.weights.len()]);
        let tells = |it: &&Meaning| certainty(it) * self.weight(it.sense) > MIN_TELLING_WEIGHT;
        let with = |it: &Meaning| self.passages_with.get(it.sense as usize).into_iter().flatten().copied();
        let mut telling: Vec<usize> = said.iter().filter(tells).flat_map(with).collect();
        telling.sort_unstable();
        telling.dedup();
        for at in telling {
            let Some(passage) = self.passages.get(at) else { continue };
            let theirs = self.compared(&passage.said, &passage.weights, certainties);
            let left_out = theirs.cost(COMPLETENESS_PART);
            // At most, all that is said is the provision's.
            if theirs.telling == 0 || 1.0 / (left_out + (1.0 - COMPLETENESS_PART)) < MIN_SCORE {
                continue;
            }
            mark(&mut stands, &passage.said);
            let ours = self.compared(said, &weights, &stands);
            passage.said.iter().for_each(|it| stands.get_mut(it.sense as usize).into_iter().for_each(|it| *it = 0.0));
            let score = 1.0 / (left_out + ours.cost(1.0 - COMPLETENESS_PART));
            if score >= MIN_SCORE {
                let is_opposite = is_reversed(passage.is_denied, force.is_asked(), force);
                let score = if is_opposite { score * OPPOSITE_FACTOR } else { score };
                near.push(Near { passage: at, score, said: theirs });
            }
        }
        near.sort_by(|a, b| b.score.total_cmp(&a.score));
        near
    }

    /// Returns those of the senses that are said with some certainty.
    fn compared(&self, said: &Said, weights: &[Weight], certainties: &[f64]) -> Compared {
        let mut sum = Compared::default();
        let mut rest = said;
        for weight in weights {
            let (word, after) = rest.split_at(weight.senses);
            rest = after;
            let both = self.weight_shared(word, certainties);
            if both == 0.0 {
                sum.all += weight.lacking;
                continue;
            }
            sum.both += both;
            sum.own += if weight.is_own { both } else { 0.0 };
            sum.all += both + (weight.all - both) * weight.missing / weight.all;
            sum.telling += usize::from(both > MIN_TELLING_WEIGHT);
        }
        sum
    }

    /// The weight of what a word says that is said with some certainty on the other side as well.
    fn weight_shared(&self, word: &Said, certainties: &[f64]) -> f64 {
        let shared = |it: &Meaning| match certainties.get(it.sense as usize) {
            Some(other) if *other > 0.0 => other * certainty(it) * self.weight(it.sense),
            _ => 0.0,
        };
        word.iter().map(shared).fold(0.0, f64::max)
    }

    /// The certainty of each sense, by its number, with which it is said.
    fn certainties(&self, said: &Said) -> Vec<f64> {
        let mut certainties = vec![0.0; self.weights.len()];
        mark(&mut certainties, said);
        certainties
    }

    fn weight(&self, sense: Sense) -> f64 {
        let of_none = if sense == EMPTY { 0.0 } else { UNKNOWN_WEIGHT };
        self.weights.get(sense as usize).copied().unwrap_or(of_none)
    }

    /// The weight of a word: of the rarest thing that it says.
    fn weight_of(&self, word: &Said) -> f64 {
        word.iter().map(|it| self.weight(it.sense)).fold(0.0, f64::max)
    }

    /// Tests whether one of senses is that of a line of this name.
    fn is(&self, said: &Said, name: &str) -> bool {
        said.iter().any(|it| self.thesaurus.is(it.sense, name))
    }

    /// Tests whether two passages are of one provision, or of two that the record links, directly or through a third.
    fn linked(&self, one: &Passage, other: &Passage) -> bool {
        let next = |of: usize| {
            let from = self.links.partition_point(|(it, _)| *it < of);
            self.links.get(from..).unwrap_or_default().iter().take_while(move |(it, _)| *it == of).map(|(_, to)| *to)
        };
        let is_next = |of: usize| next(of).any(|it| it == other.provision);
        one.provision == other.provision || is_next(one.provision) || next(one.provision).any(is_next)
    }
}

impl Passage {
    fn text<'r>(&self, record: &'r Record) -> Option<&'r str> {
        record.all_provisions().get(self.provision)?.text()?.get(self.range.clone())
    }
}

/// The words of a text.
fn words(said: &Said) -> impl Iterator<Item = &Said> {
    said.chunk_by(|one, other| one.start == other.start)
}

fn start(word: &Said) -> usize {
    word.first().map_or(0, |it| it.start)
}

/// Tests whether a word of a text is a name that the record does not have.
fn is_name(text: &str, word: &Said) -> bool {
    let is_capital = |at: usize| at > 0 && text.get(at..).is_some_and(|it| it.starts_with(char::is_uppercase));
    word.first().is_some_and(|it| it.sense == UNKNOWN && is_capital(it.start))
}

/// The words of a text, each once; of those that the record does not have, every one.
fn once(said: &Said) -> Vec<Meaning> {
    let mut list: Vec<&Said> = Vec::new();
    for word in words(said) {
        let is_same = |it: &&Said| it.iter().map(|it| it.sense).eq(word.iter().map(|it| it.sense));
        if word.first().is_some_and(|it| it.sense == UNKNOWN) || !list.iter().any(is_same) {
            list.push(word);
        }
    }
    list.concat()
}

/// Finds the beginning of the main clause of a sentence that starts with what the Group or States take into account.
fn main_clause(sentence: &str) -> Option<usize> {
    [", the Group ", ", States "].iter().filter_map(|it| sentence.find(it)).min().map(|at| at + ", ".len())
}

/// The certainty that a word says what it is taken for.
const fn certainty(it: &Meaning) -> f64 {
    if it.is_broad { WIDER_SENSE_FACTOR } else { 1.0 }
}

fn mark(certainties: &mut [f64], said: &Said) {
    for it in said {
        certainties.get_mut(it.sense as usize).into_iter().for_each(|most| *most = most.max(certainty(it)));
    }
}

fn links(record: &Record) -> Vec<(usize, usize)> {
    let position = |place: &Place| place.address().and_then(|it| record.position(&it.provision()));
    let mut links = Vec::new();
    for link in record.links() {
        for (from, to) in link.from.iter().flat_map(|from| link.to.iter().map(move |to| (from, to))) {
            if let (Some(from), Some(to)) = (position(from), position(to)) {
                links.extend([(from, to), (to, from)]);
            }
        }
    }
    links.sort_unstable();
    links
}

#[cfg(test)]
mod tests;
