//! The building of a corpus: texts into words, tokens, units and lists.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::fold::{Abbreviations, CorpusWords, parts};
use super::owner::Owners;
use super::vocabulary::{Phrases, Vocabulary, WordId};
use super::{CorpusIndex, Expression, FUNCTION_WEIGHT, TextWord, Texts, Token, UNIT_BARRIER, UnitIndex, joined};
use crate::model::{Lexicon, Provision};
use crate::number::to_u32;
use crate::text::{Word, is_content_word, words};

impl CorpusIndex {
    pub(crate) fn new(texts: Texts<'_>) -> Self {
        let mut vocabulary = Vocabulary::default();
        let abbreviations = Abbreviations::new(texts.lexicon, &mut vocabulary);
        let mut corpus = Self {
            vocabulary,
            abbreviations,
            expressions: Phrases::default(),
            units: Vec::new(),
            provisions: 0,
            provision_tokens: 0,
            words: Vec::new(),
            tokens: Vec::new(),
            owners: Owners::default(),
            weights: Vec::new(),
            units_with: Vec::new(),
            unit_lists: Vec::new(),
            runs: FxHashMap::default(),
            run_at: Vec::new(),
            ends: Vec::new(),
            places: Vec::new(),
            most: Vec::new(),
            singulars: OnceLock::new(),
        };
        corpus.expressions = corpus.expressions(texts.lexicon);
        let mut last: Option<&Provision> = None;
        for (position, provision) in (0..).zip(texts.provisions) {
            let Some(text) = provision.text() else { continue };
            let follows = last.is_some_and(|last| is_next(last, provision));
            corpus.add(position, follows, text, provision.sentences());
            last = Some(provision);
        }
        (corpus.provisions, corpus.provision_tokens) = (to_u32(corpus.units.len()), to_u32(corpus.tokens.len()));
        for (position, rendering) in (0..).zip(texts.renderings) {
            let text = &*rendering.text;
            corpus.add(position, false, text, std::iter::once(text));
        }
        corpus.tokens.push(Token { word: UNIT_BARRIER, form: 0, unit: u32::MAX, start: 0, end: 0 });
        corpus.list_units();
        corpus.weigh();
        corpus.index();
        corpus.owners = Owners::new(texts, &corpus);
        corpus
    }

    fn expressions(&mut self, lexicon: &Lexicon) -> Phrases<Expression> {
        let modals = (0..).zip(&*lexicon.modals).map(|(at, it)| (&it.forms, Expression::Modal(at)));
        let qualifiers = (0..).zip(&*lexicon.qualifiers).map(|(at, it)| (&it.forms, Expression::Qualifier(at)));
        let mut phrases = Phrases::default();
        for (forms, expression) in modals.chain(qualifiers) {
            for form in &**forms {
                let words = words(form).filter(Word::is_word);
                let words: Vec<WordId> = words.map(|word| self.vocabulary.intern(word.text)).collect();
                phrases.add(&words, expression);
            }
        }
        phrases
    }

    fn add<'t>(&mut self, position: u32, follows: bool, text: &str, sentences: impl Iterator<Item = &'t str>) {
        if !follows {
            self.tokens.push(Token { word: UNIT_BARRIER, form: 0, unit: u32::MAX, start: 0, end: 0 });
        }
        let first_word = self.words.len();
        for word in words(text).filter(Word::is_word) {
            let id = self.vocabulary.intern(word.text);
            self.words.push(TextWord { word: id, start: to_u32(word.start), end: to_u32(word.end()) });
            if word.text.contains(['-', '\u{2010}', '\u{2011}']) || word.text.ends_with('.') {
                let parts = parts(word.text).filter(|part| part.is_word);
                parts.for_each(|part| _ = self.vocabulary.intern(part.text));
            }
        }
        let unit = to_u32(self.units.len());
        let (first, mut ranges, mut from) = (self.tokens.len(), Vec::new(), 0);
        for sentence in sentences {
            let begin = self.tokens.len();
            let found = CorpusWords::new(&self.vocabulary, &self.abbreviations, sentence);
            self.tokens.extend(found.flat_map(|read| {
                let (start, end) = (to_u32(from + read.start), to_u32(from + read.end));
                read.words().map(move |word| Token { word, form: read.form, unit, start, end })
            }));
            ranges.push(begin..self.tokens.len());
            from += sentence.len() + 1;
        }
        let all = first..self.tokens.len();
        let mut index = UnitIndex {
            position,
            follows,
            words: to_u32(first_word)..to_u32(self.words.len()),
            tokens: all.clone(),
            sentences: ranges,
            qualifiers: Vec::new(),
            modals: Vec::new(),
        };
        let words: Vec<WordId> = self.words[first_word..].iter().map(|word| word.word).collect();
        let at = |byte: u32| first + self.tokens[all.clone()].partition_point(|token| token.start < byte);
        for (range, expression) in self.expressions.find(&words) {
            let bytes = self.words[first_word + range.start].start..self.words[first_word + range.end - 1].end;
            let tokens = at(bytes.start)..at(bytes.end);
            match expression {
                Expression::Modal(position) => index.modals.push((position, bytes, tokens)),
                Expression::Qualifier(position) => index.qualifiers.push((position, bytes, tokens)),
            }
        }
        self.units.push(index);
    }

    /// Fills `unit_lists` and `units_with`: for each word the units that have it, each once, in order.
    fn list_units(&mut self) {
        let mut last = vec![u32::MAX; self.vocabulary.len()];
        let mut counts = vec![0_u32; self.vocabulary.len() + 1];
        let mut pairs = Vec::with_capacity(self.tokens.len());
        for token in self.tokens.iter().filter(|token| token.word != UNIT_BARRIER) {
            let word = token.word as usize;
            if last[word] != token.unit {
                last[word] = token.unit;
                counts[word + 1] += 1;
                pairs.push((word, token.unit));
            }
        }
        let mut sum = 0;
        for count in &mut counts {
            sum += *count;
            *count = sum;
        }
        let mut next = counts.clone();
        self.unit_lists = vec![0; pairs.len()];
        for (word, unit) in pairs {
            self.unit_lists[next[word] as usize] = unit;
            next[word] += 1;
        }
        self.units_with = counts;
    }

    /// Sets the weight of each word.
    fn weigh(&mut self) {
        let all = self.units.len().max(1);
        let weight = |word: WordId| {
            let rare = (all / self.units_with(word).len().max(1)).max(1).ilog2();
            if is_content_word(self.vocabulary.form(word)) { 2 + rare } else { FUNCTION_WEIGHT }
        };
        self.weights = (0..to_u32(self.vocabulary.len())).map(weight).collect();
    }

    /// Lists the places of each run of three words.
    fn index(&mut self) {
        self.runs = FxHashMap::with_capacity_and_hasher(self.tokens.len(), rustc_hash::FxBuildHasher);
        let mut counts: Vec<u32> = Vec::new();
        for tokens in self.tokens.windows(3) {
            let run = [tokens[0].word, tokens[1].word, tokens[2].word];
            self.run_at.push(if run.contains(&UNIT_BARRIER) {
                u32::MAX
            } else {
                let run = *self.runs.entry(joined(run)).or_insert(to_u32(counts.len()));
                counts.resize(counts.len().max(run as usize + 1), 0);
                counts[run as usize] += 1;
                run
            });
        }
        let mut sum = 0;
        for count in &counts {
            self.ends.push(sum);
            sum += count;
        }
        self.places = vec![0; sum as usize];
        self.most = vec![0; counts.len()];
        let mut last = vec![(u32::MAX, 0); counts.len()];
        for (at, run) in (0..).zip(&self.run_at).filter(|(_, run)| **run != u32::MAX) {
            let (run, unit) = (*run as usize, self.tokens[at as usize].unit);
            self.places[self.ends[run] as usize] = at;
            self.ends[run] += 1;
            let (before, count) = last[run];
            last[run] = (unit, if before == unit { count + 1 } else { 1 });
            self.most[run] = self.most[run].max(last[run].1);
        }
    }
}

/// Tests whether a provision directly follows another one in the same report.
fn is_next(last: &Provision, next: &Provision) -> bool {
    let (a, b) = (last.id.paragraph(), next.id.paragraph());
    let paragraphs = match (a.parse::<u32>(), b.parse::<u32>()) {
        (Ok(a), Ok(b)) => b <= a + 1,
        _ => a == b,
    };
    paragraphs && last.id.symbol() == next.id.symbol()
}
