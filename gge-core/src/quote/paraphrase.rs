//! Recognizes a provision in other words.
//!
//! A passage and a sentence of the record are compared by what their words say ([`Thesaurus`]), each weighed by how rare it is
//! in the record. What the record does not say counts against the passage, what the passage leaves out counts less.

use std::ops::Range;

use crate::model::{Modality, Place, Provision, QualifierClass};
use crate::order::Order;
use crate::record::Record;
use crate::text::{Finder, FoundModal, Sense, Thesaurus, UNKNOWN};

use super::check::LostQualifier;
use super::force::{Force, Says, force, is_reversed};

/// The score from which a passage about information technology is a paraphrase. Other texts on the field end below, and
/// four paraphrases in five are above.
const RECOGNIZED: f64 = 0.52;

/// The same for a passage that names no information technology, and neither does the provision: its words are those of
/// many fields.
const RECOGNIZED_ELSEWHERE: f64 = 0.62;

/// The same where the provision does: other fields word the same duties for ships or fissile material, and the Charter of
/// peace in general, up to 0.71.
const RECOGNIZED_UNNAMED: f64 = 0.75;

/// How much more it takes where somebody tells what happened or speaks for himself: such texts borrow words, not the sense.
const OWN_VOICE: f64 = 0.1;

/// How many telling words of the provision stand in it at least, and how many where it names no information technology.
const LEAST: usize = 3;
const LEAST_ELSEWHERE: usize = 4;

/// From which score on one telling word less is enough: short passages have few.
const CLEARLY_RECOGNIZED: f64 = 0.64;

/// From which weight on a word is telling: one that is in a fifth of the sentences or fewer.
const TELLING: f64 = 1.4;

/// The weight of what both say, at least: three rare words, or five of middling rarity.
const EVIDENCE: f64 = 6.0;
const EVIDENCE_ELSEWHERE: f64 = 12.0;

/// The weight of a word that the record does not have: that of one in ten sentences, as others word freely.
const UNKNOWN_WEIGHT: f64 = 2.5;

/// The most that a word weighs, so that no single one decides, and the least.
const WEIGHTS: (f64, f64) = (0.15, 4.5);

/// The most that the adjectives of the formula of an open, secure, stable, accessible and peaceful environment weigh.
const FORMULA: f64 = 1.0;

/// What a word counts that is missing on the other side, where it is a qualifier, which is what people lose, or tells who
/// speaks and in which document.
const MISSING: f64 = 0.3;

/// How much of the score is how much of the provision is said, beside how much of what is said is the provision's.
const COMPLETE: f64 = 0.25;

/// What is left of the score where one says what not to do and the other what to do.
const OPPOSITE: f64 = 0.85;

/// How much of the weight of a passage a provision has at least, to be compared at all.
const COVERED: f64 = 0.35;

/// How far ahead of the next provision it is that is not linked to it.
const AHEAD: f64 = 0.01;

/// How far behind the best linked provisions may be that say the same.
const BEHIND: f64 = 0.1;

/// The most words that a passage has.
const LONGEST: usize = 150;

/// A provision in other words, and what became of it.
#[derive(Debug)]
pub(super) struct Paraphrase<'r> {
    /// The provision that is nearest, then those linked to it that are nearly as near.
    pub(super) provisions: Vec<&'r Provision>,
    /// How near, from 0 to 1.
    pub(super) score: f64,
    /// The qualifiers of what is paraphrased that are not in it, in any words of the thesaurus.
    pub(super) qualifiers_lost: Vec<LostQualifier<'r>>,
    /// The modal expressions of both, where they are of another force.
    pub(super) modality: Option<(Option<Modality>, Option<Modality>)>,
    /// Whether what States should do is asked of others.
    pub(super) subject_changed: bool,
    /// Whether it says the opposite.
    pub(super) negated: bool,
}

/// The sentences of a record, ready to be found in other words.
#[derive(Debug)]
pub(super) struct ParaphraseIndex<'r> {
    thesaurus: Thesaurus,
    passages: Vec<Passage<'r>>,
    /// The passages that say something, by its number.
    postings: Vec<Vec<u32>>,
    /// How rare it is to say something, by its number.
    weights: Vec<f64>,
    /// The positions of provisions that are linked, each pair both ways, in order.
    links: Vec<(usize, usize)>,
}

/// What a word says and where it begins, one after the other; what one word says stands together.
type Said = [(Sense, usize)];

/// A sentence, or a provision of several.
#[derive(Debug)]
struct Passage<'r> {
    provision: &'r Provision,
    /// Where the provision stands among all.
    position: usize,
    text: &'r str,
    /// Where it begins in the text of the provision, in bytes.
    from: usize,
    /// What it says, with places in the text of the provision.
    said: Vec<(Sense, usize)>,
    /// Where its qualifiers stand in it, in bytes.
    qualifiers: Vec<Range<usize>>,
    /// What each of its words weighs, and what it counts if it is missing.
    weights: Vec<(f64, f64)>,
    /// Whether it says what should not be done.
    is_denied: bool,
}

/// A passage, and how near it is.
#[derive(Clone, Copy)]
struct Near {
    passage: usize,
    score: f64,
    /// The weight of what both say, and how many telling words of the record that is.
    evidence: f64,
    telling: usize,
}

/// What two texts have in common: its weight, that of all with what is missing, and how many words of it are telling.
struct Compared {
    both: f64,
    all: f64,
    telling: usize,
}

impl<'r> ParaphraseIndex<'r> {
    pub(super) fn new(record: &'r Record, finder: &Finder<'r>) -> Self {
        let (mut thesaurus, mut passages) = (Thesaurus::new(), Vec::new());
        for (position, provision) in record.all_provisions().iter().enumerate() {
            // A letter or a foreword says nothing that anybody would paraphrase as the report.
            if matches!(provision.id.paragraph(), "letter" | "foreword") {
                continue;
            }
            let Some(text) = provision.text() else { continue };
            let (said, (modals, qualifiers)) = (thesaurus.learn_text(text), finder.find(text));
            let mut parts: Vec<Range<usize>> = Vec::new();
            for sentence in provision.sentences() {
                let from = parts.iter().map(|it| it.end + 1).max().unwrap_or(0);
                parts.push(from..from + sentence.len());
                parts.extend(main_clause(sentence).map(|at| from + at..from + sentence.len()));
            }
            if provision.sentences().nth(1).is_some() {
                parts.push(0..text.len());
            }
            for part in parts {
                let Some(words) = text.get(part.clone()) else { continue };
                let said: Vec<(Sense, usize)> = said.iter().filter(|it| part.contains(&it.1)).copied().collect();
                let is_denied = |it: &FoundModal<'_>| matches!(it.modality, Modality::MustNot | Modality::ShouldNot);
                let ranges = qualifiers.iter().map(|it| it.start..it.start + it.words.len());
                passages.push(Passage {
                    provision,
                    position,
                    text: words,
                    from: part.start,
                    said: once(&said),
                    qualifiers: ranges.filter(|it| part.contains(&it.start)).collect(),
                    weights: Vec::new(),
                    is_denied: modals.iter().any(|it| part.contains(&it.start) && is_denied(it)),
                });
            }
        }
        let mut index = Self { thesaurus, passages, postings: Vec::new(), weights: Vec::new(), links: links(record) };
        index.weigh();
        index
    }

    fn weigh(&mut self) {
        self.postings.resize_with(self.thesaurus.count(), Vec::new);
        for (at, passage) in (0..).zip(&self.passages) {
            for (sense, _) in &passage.said {
                if let Some(list) = self.postings.get_mut(*sense as usize).filter(|list| list.last() != Some(&at)) {
                    list.push(at);
                }
            }
        }
        let all = count(self.passages.len());
        let rarity = |list: &Vec<u32>| (all / count(list.len().max(1))).ln().clamp(WEIGHTS.0, WEIGHTS.1);
        self.weights = self.postings.iter().map(rarity).collect();
        for (sense, weight) in (0..).zip(&mut self.weights) {
            if self.thesaurus.is(sense, "formula") {
                *weight = weight.min(FORMULA);
            }
        }
        let mut passages = std::mem::take(&mut self.passages);
        for passage in &mut passages {
            let is_soft = |word: &Said| passage.qualifiers.iter().any(|it| it.contains(&start(word)));
            passage.weights = self.weighed(&passage.said, is_soft);
        }
        self.passages = passages;
    }

    /// What each word weighs, and what it counts if it is missing on the other side.
    fn weighed(&self, said: &Said, is_soft: impl Fn(&Said) -> bool) -> Vec<(f64, f64)> {
        let weights = words(said).map(|word| (word, self.weight_of(word)));
        weights.map(|(word, it)| (it, if is_soft(word) || self.is_frame(word) { it * MISSING } else { it })).collect()
    }

    /// The provision that a passage words in other words, if it does.
    pub(super) fn paraphrase(&self, finder: &Finder<'r>, text: &str) -> Option<Paraphrase<'r>> {
        let said = once(&self.thesaurus.read(text));
        let mut near = self.near(&said);
        near.first().filter(|best| best.score >= RECOGNIZED)?;
        let own = force(finder, text);
        for it in &mut near {
            let is_other = |passage: &Passage<'_>| is_reversed(passage.is_denied, own.is_asked(), &own);
            if it.score >= RECOGNIZED && self.passages.get(it.passage).is_some_and(is_other) {
                it.score *= OPPOSITE;
            }
        }
        near.order_by(|a, b| b.score.total_cmp(&a.score));
        let best = near.first()?;
        let passage = self.passages.get(best.passage)?;
        let is_digital = |said: &Said| said.iter().any(|(sense, _)| self.thesaurus.is(*sense, "digital"));
        let (least, evidence, mut score) = match (is_digital(&said), is_digital(&passage.said)) {
            (true, _) => (LEAST, EVIDENCE, RECOGNIZED),
            (false, true) => (LEAST_ELSEWHERE, EVIDENCE_ELSEWHERE, RECOGNIZED_UNNAMED),
            (false, false) => (LEAST_ELSEWHERE, EVIDENCE_ELSEWHERE, RECOGNIZED_ELSEWHERE),
        };
        let telling = best.telling + usize::from(best.score >= CLEARLY_RECOGNIZED);
        if best.score < score || best.evidence < evidence || telling < least {
            return None;
        }
        let is_told = own.modality.is_none() && own.says(Says::Past) && force(finder, passage.text).is_asked();
        if own.says(Says::OwnVoice) || is_told {
            score += OWN_VOICE;
        }
        let is_rival = |it: &&Near| self.passages.get(it.passage).is_some_and(|other| !self.linked(passage, other));
        let is_ahead = near.iter().find(is_rival).is_none_or(|it| best.score >= it.score + AHEAD);
        if best.score < score || !is_ahead {
            return None;
        }
        let mut provisions: Vec<&Provision> = Vec::new();
        for it in near.iter().take_while(|it| it.score >= best.score - BEHIND) {
            let Some(other) = self.passages.get(it.passage).filter(|other| self.linked(passage, other)) else {
                continue;
            };
            if !provisions.iter().any(|it| it.id == other.provision.id) {
                provisions.push(other.provision);
            }
        }
        // What a provision of several sentences says of the force is said by the sentence that is nearest.
        let is_of = |it: &&Passage<'_>| it.provision.id == passage.provision.id;
        let sentence = near
            .iter()
            .filter_map(|it| self.passages.get(it.passage))
            .filter(is_of)
            .find(|it| it.provision.text() != Some(it.text) || it.provision.sentences().nth(1).is_none());
        let theirs = force(finder, sentence.unwrap_or(passage).text);
        Some(Paraphrase {
            provisions,
            score: best.score,
            qualifiers_lost: self.lost(finder, passage, &said),
            modality: theirs.changed(&own),
            subject_changed: self.is_of_others(passage, &theirs, text, &own),
            negated: is_reversed(passage.is_denied, theirs.is_asked(), &own),
        })
    }

    /// The passages that have something in common with what is said, the nearest first.
    fn near(&self, said: &Said) -> Vec<Near> {
        if words(said).count() > LONGEST {
            return Vec::new();
        }
        let mut is_said = vec![false; self.weights.len()];
        mark(&mut is_said, said, true);
        // Of each passage, the weight of the words that it has, and the last one with what it weighs there.
        let mut common = vec![(0.0, 0, 0.0); self.passages.len()];
        for (number, word) in (1..).zip(words(said)) {
            for (sense, _) in word {
                let weight = self.weight(*sense);
                for at in self.postings.get(*sense as usize).map_or(&[][..], Vec::as_slice) {
                    let Some((sum, last, best)) = common.get_mut(*at as usize) else { continue };
                    if *last != number {
                        (*last, *best) = (number, 0.0);
                    }
                    if weight > *best {
                        *sum += weight - *best;
                        *best = weight;
                    }
                }
            }
        }
        let weights = self.weighed(said, |_| false);
        let least = weights.iter().map(|(_, missing)| missing).sum::<f64>() * COVERED;
        let is_enough = |at: &usize| common.get(*at).is_some_and(|it| it.0 >= EVIDENCE / 2.0 && it.0 >= least);
        let (mut near, mut stands) = (Vec::new(), vec![false; self.weights.len()]);
        for (at, passage) in self.passages.iter().enumerate().filter(|(at, _)| is_enough(at)) {
            mark(&mut stands, &passage.said, true);
            let theirs = self.compared(&passage.said, &passage.weights, &is_said);
            let ours = self.compared(said, &weights, &stands);
            mark(&mut stands, &passage.said, false);
            let score = 1.0 / (COMPLETE * theirs.all / theirs.both + (1.0 - COMPLETE) * ours.all / ours.both);
            if score.is_finite() {
                near.push(Near { passage: at, score, evidence: theirs.both, telling: theirs.telling });
            }
        }
        near.order_by(|a, b| b.score.total_cmp(&a.score));
        near
    }

    /// What of words is among the marked.
    fn compared(&self, said: &Said, weights: &[(f64, f64)], marked: &[bool]) -> Compared {
        let mut sum = Compared { both: 0.0, all: 0.0, telling: 0 };
        for (word, (weight, missing)) in words(said).zip(weights) {
            let both = word.iter().filter(|(sense, _)| marked.get(*sense as usize) == Some(&true));
            let both = both.map(|(sense, _)| self.weight(*sense)).fold(0.0, f64::max);
            sum.both += both;
            sum.all += both + (weight - both) * missing / weight;
            sum.telling += usize::from(both > TELLING);
        }
        sum
    }

    fn weight(&self, sense: Sense) -> f64 {
        self.weights.get(sense as usize).copied().unwrap_or(UNKNOWN_WEIGHT)
    }

    /// The weight of a word: of the rarest thing that it says.
    fn weight_of(&self, word: &Said) -> f64 {
        word.iter().map(|(sense, _)| self.weight(*sense)).fold(0.0, f64::max)
    }

    /// The rarest thing that a word says.
    fn rarest(&self, word: &Said) -> Option<(Sense, usize)> {
        word.iter().max_by(|a, b| self.weight(a.0).total_cmp(&self.weight(b.0))).copied()
    }

    /// Whether a word tells who speaks and in which document.
    fn is_frame(&self, word: &Said) -> bool {
        word.iter().any(|(sense, _)| self.thesaurus.is(*sense, "frame"))
    }

    /// Whether two passages are of one provision, or of two that the record links, directly or through a third.
    fn linked(&self, one: &Passage<'_>, other: &Passage<'_>) -> bool {
        let next = |of: usize| {
            let from = self.links.partition_point(|(it, _)| *it < of);
            self.links.get(from..).unwrap_or_default().iter().take_while(move |(it, _)| *it == of).map(|(_, to)| *to)
        };
        let is_next = |of: usize| next(of).any(|it| it == other.position);
        one.position == other.position || is_next(one.position) || next(one.position).any(is_next)
    }

    /// The qualifiers of a passage that are not said, where what they limit is: those of what is left out are not lost.
    fn lost(&self, finder: &Finder<'r>, passage: &Passage<'r>, said: &Said) -> Vec<LostQualifier<'r>> {
        let has = |word: &Said| word.iter().any(|(sense, _)| said.iter().any(|(it, _)| it == sense));
        let is_free = |word: &&Said| !passage.qualifiers.iter().any(|it| it.contains(&start(word)));
        let mut lost = Vec::new();
        for found in finder.find(passage.text).1.into_iter().filter(|it| !is_circumstance(it.qualifier.class, it.words))
        {
            let forms = found.qualifier.forms.iter().map(|form| self.thesaurus.read(form));
            let is_kept = forms.filter(|form| !form.is_empty()).any(|form| {
                let weight =
                    |is: &dyn Fn(&Said) -> bool| words(&form).filter(|it| is(it)).map(|it| self.weight_of(it)).sum();
                let (some, all): (f64, f64) =
                    (weight(&|word| self.rarest(word).is_some_and(|it| has(&[it]))), weight(&|_| true));
                some >= KEPT * all
            });
            // A single word ("knowingly") limits what comes after it, several what came before.
            let mut limited: Vec<&Said> = words(&passage.said).filter(is_free).collect();
            let at = limited.partition_point(|word| start(word) < passage.from + found.start);
            limited = if found.words.contains(' ') {
                limited.drain(at.saturating_sub(LIMITED)..at).collect()
            } else {
                limited.drain(at..).take(LIMITED).collect()
            };
            if !is_kept && (limited.is_empty() || limited.into_iter().any(has)) {
                lost.push(LostQualifier {
                    qualifier: found.qualifier,
                    words: found.words,
                    is_marked: false,
                    is_near: true,
                });
            }
        }
        lost
    }

    /// Whether what is asked of States in the record is asked of others, whom the record does not name there.
    fn is_of_others(&self, passage: &Passage<'_>, theirs: &Force, text: &str, own: &Force) -> bool {
        let (Some(start), Some(own)) = (theirs.start, own.start) else { return false };
        let subject = |text: &str, end: usize| self.thesaurus.read(text.get(..end).unwrap_or_default());
        let (subject, own) = (subject(passage.text, start), subject(text, own));
        let has = |said: &Said, name: &str| said.iter().any(|(sense, _)| self.thesaurus.is(*sense, name));
        let is_new = |sense: Sense| !passage.said.iter().any(|(it, _)| *it == sense);
        has(&subject, "state")
            && !has(&own, "state")
            && own.iter().any(|(sense, _)| self.thesaurus.is(*sense, "other") && is_new(*sense))
    }
}

/// Whether a qualifier only tells of where, of whom or in which case: a paraphrase says that elsewhere, or in its context.
fn is_circumstance(class: QualifierClass, words: &str) -> bool {
    let first = words.split(' ').next().unwrap_or_default().to_lowercase();
    let is_preposition =
        matches!(&*first, "in" | "of" | "to" | "by" | "on" | "using" | "within" | "emanating" | "taking" | "due");
    class == QualifierClass::Degree && words.contains(' ') && is_preposition
}

/// How much of the weight of a qualifier's words stands where it is kept in other words.
const KEPT: f64 = 0.6;

/// How many words beside a qualifier are what it limits.
const LIMITED: usize = 2;

/// The words of a text.
fn words(said: &Said) -> impl Iterator<Item = &Said> {
    said.chunk_by(|one, other| one.1 == other.1)
}

fn start(word: &Said) -> usize {
    word.first().map_or(0, |(_, start)| *start)
}

/// The words of a text, each once; of those that the record does not have, every one.
fn once(said: &Said) -> Vec<(Sense, usize)> {
    let mut list: Vec<(Sense, usize)> = Vec::with_capacity(said.len());
    for word in words(said) {
        let same = |it: &Said| it.iter().map(|it| it.0).eq(word.iter().map(|it| it.0));
        let first = word.first().map(|it| it.0);
        if first == Some(UNKNOWN) || !list.iter().any(|it| Some(it.0) == first) || !words(&list).any(same) {
            list.extend(word);
        }
    }
    list
}

/// Where the main clause of a sentence begins that starts with what the Group or States take into account.
fn main_clause(sentence: &str) -> Option<usize> {
    [", the Group ", ", States "].iter().filter_map(|it| sentence.find(it)).min().map(|at| at + ", ".len())
}

fn mark(marks: &mut [bool], said: &Said, is: bool) {
    for (sense, _) in said {
        marks.get_mut(*sense as usize).into_iter().for_each(|it| *it = is);
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
    links.order_unstable();
    links
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests;
