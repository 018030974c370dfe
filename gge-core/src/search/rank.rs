//! The ranking of documents by a query: BM25 over weighted fields.

use std::ops::Range;

use rustc_hash::FxHashSet;

use crate::model::ModalClass;
use crate::number::{to_f64, to_u32};
use crate::record::Record;
use crate::text::{is_function_word, stem};

use super::Item;
use super::index::{Document, Index, Key, Number};
use super::query::{Query, Unfinished};
use super::terms::terms;
use super::vocabulary::Form;

/// The saturation of repeated words, `k1` of BM25 at its usual value: further occurrences count ever less.
const TERM_SATURATION: f64 = 1.2;

/// The weight of a word that begins with an unfinished one: below that of a finished word, which is surely meant.
const PREFIX_WEIGHT: f64 = 0.6;

/// The weight of a modal expression: many provisions share one, and the other words tell them apart.
const MODAL_WEIGHT: f64 = 0.8;

/// The additional weight of a word in the very form of the query, which puts it before other forms.
const EXACT_FORM_WEIGHT: f64 = 0.5;

/// The factor on renderings and uptake, so that the wording of the reports comes first.
const SECONDARY_FACTOR: f64 = 0.6;

/// Words with which people ask questions, and which no text answers.
const QUESTION_WORDS: &[&str] = &[
    "about", "did", "do", "does", "i", "me", "mean", "say", "says", "tell", "we", "whether", "who's", "whom", "whose",
    "why", "yet", "you",
];

/// A clause of the query: alternatives, each with its weight.
#[derive(Clone, Debug, Default)]
struct Clause {
    alternatives: Vec<(Key, f64)>,
}

/// A phrase in quotation marks, as its words in normal form.
#[derive(Clone, Debug)]
struct Phrase {
    words: Vec<String>,
    /// `true` if the last word may be unfinished.
    is_open: bool,
}

/// A query prepared for matching documents of an index.
#[derive(Clone, Debug)]
pub(super) struct Matcher {
    clauses: Vec<Clause>,
    phrases: Vec<Phrase>,
    excluded: Vec<Phrase>,
}

impl Matcher {
    /// Prepares the rest of a query, after its places were removed.
    pub(super) fn new(index: &Index<'_>, record: &Record, query: &Query<'_>) -> Self {
        let mut matcher = Self {
            clauses: Vec::new(),
            phrases: query.phrases.iter().filter_map(|text| phrase(text, false)).collect(),
            excluded: query.excluded.iter().filter_map(|text| phrase(text, false)).collect(),
        };
        if let (Some(Unfinished::Phrase), Some(last)) = (query.unfinished, matcher.phrases.last_mut()) {
            last.is_open = true;
        }
        let text = query.words.join(" ");
        matcher.add_words(index, &text, query.unfinished == Some(Unfinished::Word));
        matcher.add_modals(index, record, &text);
        for (at, text) in query.phrases.iter().enumerate() {
            let open = at + 1 == query.phrases.len() && query.unfinished == Some(Unfinished::Phrase);
            matcher.add_words(index, text, open);
        }
        matcher
    }

    /// Tests whether no words or phrases are asked for. Exclusions alone do not count.
    pub(super) fn is_empty(&self) -> bool {
        self.clauses.is_empty() && self.phrases.is_empty()
    }

    /// Adds a clause for each content word of a text, with the concepts that it triggers. If `open`, the last word may
    /// be unfinished.
    fn add_words(&mut self, index: &Index<'_>, text: &str, open: bool) {
        let all: Vec<_> = terms(text).collect();
        let stems: Vec<String> = all.iter().map(|term| term.stem().into_owned()).collect();
        let of_concepts: Vec<u32> = stems.iter().map(|stem| index.vocabulary.any_stem(stem)).collect();
        let small = |at: usize| is_function_word(&all[at].normal) || QUESTION_WORDS.contains(&&*all[at].normal);
        let nothing_else = (0..all.len()).all(small);
        let mut at = 0;
        while at < all.len() {
            let (length, concepts) = index.concepts.triggered(&of_concepts[at..]);
            let mut alternatives: Vec<(Key, f64)> = concepts.into_iter().map(|it| (Key::Concept(it), 1.0)).collect();
            let mut asked = false;
            if length <= 1 && (!small(at) || nothing_else) {
                let word = &all[at].normal;
                alternatives.extend(index.vocabulary.stem(&stems[at]).map(|it| (Key::Stem(it), 1.0)));
                alternatives.extend(index.vocabulary.form(word).map(|it| (Key::Form(it), EXACT_FORM_WEIGHT)));
                if open && at + 1 == all.len() && alternatives.is_empty() {
                    alternatives = beginning(index, word);
                }
                asked = true;
            }
            if asked || !alternatives.is_empty() {
                self.clauses.push(Clause { alternatives });
            }
            at += length.max(1);
        }
    }

    /// Adds a clause for each modal expression of a text, since its single words stand everywhere. Statements are left
    /// out: their verbs are searched as words.
    fn add_modals(&mut self, index: &Index<'_>, record: &Record, text: &str) {
        for found in index.finder.find(text).0 {
            let class =
                record.lexicon().modals.iter().find(|modal| modal.modality == found.modality).map(|it| it.class);
            if class != Some(ModalClass::Statement) {
                self.clauses.push(Clause { alternatives: vec![(Key::Modality(found.modality), MODAL_WEIGHT)] });
            }
        }
    }

    /// Scores the documents that match, in their order. Those that have no word of the query are not looked at.
    pub(super) fn scores(&self, index: &Index<'_>) -> Vec<(Number, f64)> {
        let all = index.documents.len();
        let (mut sums, mut scores) = (vec![0.0; all], vec![0.0; all]);
        let mut matching: Vec<Number> = if self.clauses.is_empty() { (0..to_u32(all)).collect() } else { Vec::new() };
        for clause in &self.clauses {
            let mut found: Vec<Number> = Vec::new();
            for (key, weight) in &clause.alternatives {
                for (number, often) in index.postings(*key) {
                    let sum = &mut sums[*number as usize];
                    if *sum <= 0.0 {
                        found.push(*number);
                    }
                    *sum += f64::from(*often) * weight;
                }
            }
            let count = to_f64(found.len());
            let rarity = (1.0 + (to_f64(all) - count + 0.5) / (count + 0.5)).ln();
            for number in found {
                let (score, sum) = (&mut scores[number as usize], std::mem::take(&mut sums[number as usize]));
                if *score <= 0.0 {
                    matching.push(number);
                }
                *score += rarity * sum / (TERM_SATURATION + sum);
            }
        }
        crate::candidates::add(matching.len());
        matching.sort_unstable();
        let fits = |number: Number| {
            let document = index.documents.get(number as usize)?;
            let factor = if let Item::Provision(_) = document.item { 1.0 } else { SECONDARY_FACTOR };
            self.allows(index, document).then_some((number, scores[number as usize] * factor))
        };
        matching.into_iter().filter_map(fits).collect()
    }

    /// Tests whether a document has every phrase and no exclusion.
    pub(super) fn allows(&self, index: &Index<'_>, document: &Document<'_>) -> bool {
        if self.phrases.is_empty() && self.excluded.is_empty() {
            return true;
        }
        let fields: Vec<Vec<Form>> = document.fields().collect();
        let has = |phrase: &Phrase| fields.iter().any(|field| phrase.places(index, field).next().is_some());
        let excluded = |phrase: &Phrase| match phrase.words.as_slice() {
            [word] => {
                let stem = index.vocabulary.stem(&stem(word));
                fields.iter().flatten().any(|form| Some(index.vocabulary.stem_of(*form)) == stem)
            }
            _ => has(phrase),
        };
        self.phrases.iter().all(has) && !self.excluded.iter().any(excluded)
    }

    /// The ranges of a document's text that match, in bytes, in order and without overlap.
    pub(super) fn ranges(
        &self,
        index: &Index<'_>,
        asked: &FxHashSet<Key>,
        document: &Document<'_>,
    ) -> Vec<Range<usize>> {
        let asked = |key: Key| asked.contains(&key);
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
        runs(document.item.text().len(), single.chain(marks).chain(phrases))
    }

    /// The keys of all clauses.
    pub(super) fn asked(&self) -> FxHashSet<Key> {
        self.clauses.iter().flat_map(|clause| &clause.alternatives).map(|(key, _)| *key).collect()
    }
}

impl Phrase {
    /// The places of the phrase in a field, as ranges of words.
    fn places<'p>(&'p self, index: &'p Index<'_>, field: &'p [Form]) -> impl Iterator<Item = Range<usize>> + 'p {
        let forms: Vec<Option<Form>> = self.words.iter().map(|word| index.vocabulary.form(word)).collect();
        let last = self.words.len().saturating_sub(1);
        let endings: Vec<Form> = match self.words.last().filter(|_| self.is_open) {
            Some(word) => index.vocabulary.beginning(word).collect(),
            None => Vec::new(),
        };
        let is = move |at: usize, form: Form| forms[at] == Some(form) || at == last && endings.contains(&form);
        (0..(field.len() + 1).saturating_sub(self.words.len()))
            .filter(move |start| (0..=last).all(|at| is(at, field[start + at])))
            .map(move |start| start..start + last + 1)
    }
}

/// Makes a phrase of a text. None if it has no words.
fn phrase(text: &str, is_open: bool) -> Option<Phrase> {
    let words: Vec<String> = terms(text).map(|term| term.normal.into_owned()).collect();
    (!words.is_empty()).then_some(Phrase { words, is_open })
}

/// The stems of the words that begin with an unfinished one, with their weights.
fn beginning(index: &Index<'_>, word: &str) -> Vec<(Key, f64)> {
    let mut keys: Vec<(Key, f64)> = Vec::new();
    for form in index.vocabulary.beginning(word) {
        let key = Key::Stem(index.vocabulary.stem_of(form));
        if !keys.iter().any(|(other, _)| *other == key) {
            keys.push((key, PREFIX_WEIGHT));
        }
    }
    keys
}

/// Merges ranges of bytes that overlap or touch.
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
