//! What fits a query, and how well.

use std::ops::Range;

use crate::model::ModalClass;
use crate::number::to_f64;
use crate::record::Record;
use crate::text::is_function_word;

use super::What;
use super::index::{ByKey, Document, Index, Key, Number};
use super::query::{Open, Query};
use super::terms::terms;
use super::vocabulary::Form;
use crate::text::root;

/// From how many occurrences on further ones count for little.
const SATURATION: f64 = 1.2;

/// How much what begins as the last word counts, beside that word itself.
const BEGINNING: f64 = 0.6;

/// How much a modal expression weighs, beside a word.
const MODAL: f64 = 0.8;

/// How much more the word in the very form counts that was asked for.
const FORM: f64 = 0.5;

/// How much renderings and uptake count beside the wording of the reports.
const ASIDE: f64 = 0.6;

/// Words by which people ask, and which no text answers.
const ASKING: &[&str] = &[
    "about", "did", "do", "does", "i", "me", "mean", "say", "says", "tell", "we", "whether", "who's", "whom", "whose",
    "why", "yet", "you",
];

/// A thing that is asked for: anything of this, weighed.
#[derive(Clone, Debug, Default)]
struct Slot {
    alternatives: Vec<(Key, f64)>,
}

/// A phrase in quotation marks: its words in the form in which they are compared.
#[derive(Clone, Debug)]
struct Phrase {
    words: Vec<String>,
    /// Whether the last word may be only the beginning of one.
    open: bool,
}

/// A query made ready for an index.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    slots: Vec<Slot>,
    phrases: Vec<Phrase>,
    without: Vec<Phrase>,
}

impl Wanted {
    /// Reads what is left of a query after its places were taken out.
    pub(super) fn new(index: &Index<'_>, record: &Record, query: &Query<'_>) -> Self {
        let mut wanted = Self {
            slots: Vec::new(),
            phrases: query.phrases.iter().filter_map(|text| phrase(text, false)).collect(),
            without: query.without.iter().filter_map(|text| phrase(text, false)).collect(),
        };
        if let (Some(Open::Phrase), Some(last)) = (query.open, wanted.phrases.last_mut()) {
            last.open = true;
        }
        let text = query.words.join(" ");
        wanted.add_words(index, &text, query.open == Some(Open::Word));
        wanted.add_modals(index, record, &text);
        for (at, text) in query.phrases.iter().enumerate() {
            let open = at + 1 == query.phrases.len() && query.open == Some(Open::Phrase);
            wanted.add_words(index, text, open);
        }
        wanted
    }

    pub(super) fn is_empty(&self) -> bool {
        self.slots.is_empty() && self.phrases.is_empty()
    }

    fn add_words(&mut self, index: &Index<'_>, text: &str, open: bool) {
        let all: Vec<_> = terms(text).collect();
        let stems: Vec<String> = all.iter().map(|term| term.stem().into_owned()).collect();
        let of_concepts: Vec<u32> = stems.iter().map(|stem| index.vocabulary.any_stem(stem)).collect();
        let small = |at: usize| is_function_word(&all[at].normal) || ASKING.contains(&&*all[at].normal);
        let nothing_else = (0..all.len()).all(small);
        let mut at = 0;
        while at < all.len() {
            let (length, concepts) = index.concepts.said(&of_concepts[at..]);
            let mut alternatives: Vec<(Key, f64)> = concepts.into_iter().map(|it| (Key::Concept(it), 1.0)).collect();
            let mut asked = false;
            if length <= 1 && (!small(at) || nothing_else) {
                let word = &all[at].normal;
                alternatives.extend(index.vocabulary.stem(&stems[at]).map(|it| (Key::Stem(it), 1.0)));
                alternatives.extend(index.vocabulary.form(word).map(|it| (Key::Form(it), FORM)));
                if open && at + 1 == all.len() && alternatives.is_empty() {
                    alternatives = beginning(index, word);
                }
                asked = true;
            }
            if asked || !alternatives.is_empty() {
                self.slots.push(Slot { alternatives });
            }
            at += length.max(1);
        }
    }

    /// "Must not" is asked for as such: its words stand everywhere.
    fn add_modals(&mut self, index: &Index<'_>, record: &Record, text: &str) {
        for found in index.finder.find(text).0 {
            let class =
                record.lexicon().modals.iter().find(|modal| modal.modality == found.modality).map(|it| it.class);
            if class != Some(ModalClass::Statement) {
                self.slots.push(Slot { alternatives: vec![(Key::modality(found.modality), MODAL)] });
            }
        }
    }

    /// The documents that fit, with their scores.
    pub(super) fn scores(&self, index: &Index<'_>) -> Vec<(Number, f64)> {
        let mut scores = vec![None; index.documents.len()];
        for slot in &self.slots {
            let mut sums = vec![0.0; index.documents.len()];
            for (key, weight) in &slot.alternatives {
                for (number, often) in index.postings(*key) {
                    sums[*number as usize] += f64::from(*often) * weight;
                }
            }
            let found = sums.iter().filter(|sum| **sum > 0.0).count();
            let rarity = (1.0 + (to_f64(sums.len()) - to_f64(found) + 0.5) / (to_f64(found) + 0.5)).ln();
            for (score, sum) in scores.iter_mut().zip(sums).filter(|(_, sum)| *sum > 0.0) {
                *score = Some(score.unwrap_or(0.0) + rarity * sum / (SATURATION + sum));
            }
        }
        let fits = |(number, score): (Number, Option<f64>)| {
            let document = index.documents.get(number as usize)?;
            let score = if self.slots.is_empty() { 0.0 } else { score? };
            let factor = if let What::Provision(_) = document.what { 1.0 } else { ASIDE };
            self.allows(index, document).then_some((number, score * factor))
        };
        (0..).zip(scores).filter_map(fits).collect()
    }

    /// Whether a document has every phrase, and nothing that is excluded.
    pub(super) fn allows(&self, index: &Index<'_>, document: &Document<'_>) -> bool {
        if self.phrases.is_empty() && self.without.is_empty() {
            return true;
        }
        let fields: Vec<Vec<Form>> = document.fields().collect();
        let has = |phrase: &Phrase| fields.iter().any(|field| phrase.places(index, field).next().is_some());
        let excluded = |phrase: &Phrase| match phrase.words.as_slice() {
            [word] => {
                let stem = index.vocabulary.stem(&root(word));
                fields.iter().flatten().any(|form| Some(index.vocabulary.stem_of(*form)) == stem)
            }
            _ => has(phrase),
        };
        self.phrases.iter().all(has) && !self.without.iter().any(excluded)
    }

    /// Where what is asked for stands in the text of a document, in bytes; in order, none over another.
    pub(super) fn spans(&self, index: &Index<'_>, asked: &ByKey<bool>, document: &Document<'_>) -> Vec<Range<usize>> {
        let asked = |key: Key| asked.get(key) == Some(&true);
        let words = &document.wording;
        let bytes = |range: Range<usize>| {
            Some(words.get(range.start)?.start as usize..words.get(range.end.checked_sub(1)?)?.end as usize)
        };
        let single = words.iter().filter(|it| asked(Key::Stem(index.vocabulary.stem_of(it.form))));
        let single = single.map(|token| token.start as usize..token.end as usize);
        let marks = document.marks.iter().filter(|(key, ..)| asked(*key));
        let marks = marks.map(|(_, start, end)| *start as usize..*end as usize);
        let forms: Vec<Form> =
            if self.phrases.is_empty() { Vec::new() } else { words.iter().map(|it| it.form).collect() };
        let phrases = self.phrases.iter().flat_map(|phrase| phrase.places(index, &forms)).filter_map(bytes);
        runs(document.what.text().len(), single.chain(marks).chain(phrases))
    }

    /// What of the vocabulary is asked for.
    pub(super) fn asked(&self) -> ByKey<bool> {
        let mut asked = ByKey::new();
        for (key, _) in self.slots.iter().flat_map(|slot| &slot.alternatives) {
            *asked.of(*key) = true;
        }
        asked
    }
}

impl Phrase {
    /// Where it stands among words.
    fn places<'p>(&'p self, index: &'p Index<'_>, field: &'p [Form]) -> impl Iterator<Item = Range<usize>> + 'p {
        let forms: Vec<Option<Form>> = self.words.iter().map(|word| index.vocabulary.form(word)).collect();
        let last = self.words.len().saturating_sub(1);
        let endings: Vec<Form> = match self.words.last().filter(|_| self.open) {
            Some(word) => index.vocabulary.beginning(word).collect(),
            None => Vec::new(),
        };
        let is = move |at: usize, form: Form| forms[at] == Some(form) || at == last && endings.contains(&form);
        (0..(field.len() + 1).saturating_sub(self.words.len()))
            .filter(move |start| (0..=last).all(|at| is(at, field[start + at])))
            .map(move |start| start..start + last + 1)
    }
}

fn phrase(text: &str, open: bool) -> Option<Phrase> {
    let words: Vec<String> = terms(text).map(|term| term.normal.into_owned()).collect();
    (!words.is_empty()).then_some(Phrase { words, open })
}

/// What begins as a word does.
fn beginning(index: &Index<'_>, word: &str) -> Vec<(Key, f64)> {
    let mut keys: Vec<(Key, f64)> = Vec::new();
    for form in index.vocabulary.beginning(word) {
        let key = Key::Stem(index.vocabulary.stem_of(form));
        if !keys.iter().any(|(other, _)| *other == key) {
            keys.push((key, BEGINNING));
        }
    }
    keys
}

/// The runs of bytes that some of the ranges cover.
fn runs(length: usize, ranges: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut covered = vec![false; length];
    for range in ranges {
        covered.get_mut(range).into_iter().flatten().for_each(|byte| *byte = true);
    }
    let mut runs: Vec<Range<usize>> = Vec::new();
    for at in (0..length).filter(|at| covered[*at]) {
        match runs.last_mut() {
            Some(last) if last.end == at => last.end = at + 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs
}
