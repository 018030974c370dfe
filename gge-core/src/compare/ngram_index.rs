//! An index of n-grams: wording of one kind, report by report, by runs of three words. It is a view of the corpus.

use std::num::NonZeroU32;
use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::corpus::{Item, Unit as CorpusUnit, WordId};
use crate::model::{Fidelity, Place, Report, SourceId};
use crate::number::to_u32;
use crate::record::Record;

/// The number of words of a run, at least, and of the n-grams of the index: two words stand together by chance
/// anywhere.
const NGRAM_WORDS: usize = 3;

/// The number of content words and modal verbs in a longer run, at least, so that function words alone are no reuse. In
/// a run of three words all must be.
const MIN_CONTENT_WORDS: u32 = 2;

/// The number of places that an n-gram may have: in more of them it does not tell where it first stood.
const MAX_NGRAM_PLACES: usize = 256;

/// The number of sentences of one report, at least, that make an n-gram a set phrase: "the use of ICTs" stands in
/// dozens.
const MIN_SET_PHRASE_SENTENCES: usize = 4;

/// The sentences that are compared with one another, in the order in which wording counts as first: earlier reports
/// first, and in a report its numbered paragraphs before its summary, foreword and letter, which repeat them.
#[derive(Clone, Debug)]
pub(super) struct NgramIndex<'r> {
    /// The source of the renderings. None for official wording.
    pub(super) source: Option<&'r SourceId>,
    /// The reports of the record, by time.
    pub(super) reports: Vec<&'r Report>,
    /// `true` for each report of which the index has wording.
    pub(super) held: Vec<bool>,
    units: Vec<Unit<'r>>,
    /// The position of each unit, by its id.
    by_id: FxHashMap<&'r str, usize>,
    sentences: Vec<Sentence>,
    /// The sentences that are shorter than a run, by their words.
    short: FxHashMap<Vec<WordId>, Vec<usize>>,
    tokens: Vec<Token>,
    /// The number of content words outside of set phrases before each token; one more entry for the end.
    content_before: Vec<u32>,
    /// The range of postings of the n-gram at each token. Empty where none begins.
    same: Vec<Range<u32>>,
    /// The tokens at which n-grams begin, sorted by n-gram, then by position.
    postings: Vec<u32>,
}

/// A provision or rendering with its sentences.
#[derive(Clone, Debug)]
pub(super) struct Unit<'r> {
    item: Item<'r>,
    text: &'r str,
    report: usize,
    sentences: Range<usize>,
}

#[derive(Clone, Debug)]
/// A sentence, with its range of tokens, and of bytes in the text of its unit.
struct Sentence {
    unit: usize,
    tokens: Range<usize>,
    bytes: Range<usize>,
}

#[derive(Clone, Copy, Debug)]
/// A word of the index with its range of bytes in the text of its unit.
pub(super) struct Token {
    word: WordId,
    sentence: u32,
    pub(super) start: u32,
    pub(super) end: u32,
    /// `true` for content words and modal verbs.
    pub(super) is_content_word: bool,
}

/// A text to measure, with its tokens.
pub(super) struct Text<'s, 'r> {
    pub(super) text: &'r str,
    pub(super) report: usize,
    pub(super) tokens: &'s [Token],
    /// The byte of the unit's text at which this text begins; tokens count their bytes from the start of the unit.
    pub(super) offset: usize,
    first: usize,
    sentences: Range<usize>,
}

/// A run of words that stands in other sentences. The range counts the words of the measured text.
pub(super) struct Run {
    pub(super) words: Range<usize>,
    sentences: Vec<usize>,
}

impl<'r> NgramIndex<'r> {
    /// Indexes the official wording of a record: verbatim and near-verbatim.
    pub(super) fn official(record: &'r Record) -> Self {
        let is_official = |unit: &CorpusUnit<'_>| {
            unit.is_official() && matches!(unit.fidelity(), Fidelity::Verbatim | Fidelity::NearVerbatim)
        };
        let cut = |unit: CorpusUnit<'r>| {
            let Item::Provision(provision) = unit.item else { return (unit, Vec::new()) };
            let mut start = 0;
            let sentences = provision.sentences().map(|sentence| {
                let bytes = start..start + sentence.len();
                start = bytes.end + 1;
                bytes
            });
            (unit, sentences.collect())
        };
        Self::new(record, None, record.corpus().all_units().filter(is_official).map(cut).collect())
    }

    /// Indexes the renderings of one source.
    pub(super) fn renderings(record: &'r Record, source: &'r SourceId) -> Self {
        let of = |unit: CorpusUnit<'r>| match unit.item {
            Item::Rendering(it) if it.source == *source && !it.is_blank() => {
                Some((unit, record.sentences_of_rendering(unit.position())))
            }
            _ => None,
        };
        Self::new(record, Some(source), record.corpus().all_units().filter_map(of).collect())
    }

    fn new(record: &'r Record, source: Option<&'r SourceId>, texts: Vec<(CorpusUnit<'r>, Vec<Range<usize>>)>) -> Self {
        let mut reports: Vec<&'r Report> = record.reports().iter().collect();
        reports.sort_by_key(|report| report.first_year());
        let mut index = Self {
            source,
            units: Vec::with_capacity(texts.len()),
            by_id: FxHashMap::default(),
            sentences: Vec::new(),
            short: FxHashMap::default(),
            tokens: Vec::new(),
            content_before: Vec::new(),
            same: Vec::new(),
            postings: Vec::new(),
            held: vec![false; reports.len()],
            reports,
        };
        let positions: FxHashMap<&str, usize> = index.reports.iter().map(|it| it.symbol.as_str()).zip(0..).collect();
        let report = |item: Item<'_>| positions.get(item.symbol()).copied();
        let mut texts: Vec<_> =
            texts.into_iter().filter_map(|(unit, cuts)| Some((report(unit.item)?, unit, cuts))).collect();
        texts.sort_by_key(|(report, unit, _)| (*report, is_unnumbered(unit.item)));
        for (report, unit, cuts) in texts {
            index.push(record, report, &unit, cuts);
        }
        index.index();
        index
    }

    fn push(&mut self, record: &Record, report: usize, unit: &CorpusUnit<'r>, cuts: Vec<Range<usize>>) {
        let (at, first) = (self.units.len(), self.sentences.len());
        let corpus = record.corpus();
        for bytes in cuts {
            let (start, sentence) = (self.tokens.len(), to_u32(self.sentences.len()));
            self.tokens.extend(unit.words_in(&bytes).iter().map(|word| Token {
                word: word.word,
                sentence,
                start: word.start,
                end: word.end,
                is_content_word: corpus.is_content_word(word.word) || corpus.is_modal_word(word.word),
            }));
            self.sentences.push(Sentence { unit: at, tokens: start..self.tokens.len(), bytes });
        }
        self.held[report] = true;
        self.by_id.insert(unit.item.id(), at);
        let (item, text) = (unit.item, unit.text);
        self.units.push(Unit { item, text, report, sentences: first..self.sentences.len() });
    }

    fn index(&mut self) {
        // Three words and where they begin, in one number: quick to sort.
        let mut all: Vec<u128> = Vec::with_capacity(self.tokens.len());
        for (at, held) in self.sentences.iter().enumerate() {
            if held.tokens.len() < NGRAM_WORDS {
                self.short.entry(self.words(&held.tokens)).or_default().push(at);
            }
            for (three, start) in self.tokens[held.tokens.clone()].windows(NGRAM_WORDS).zip(held.tokens.clone()) {
                let words = three.iter().fold(0, |key, token| key << 32 | u128::from(token.word));
                all.push(words << 32 | u128::from(to_u32(start)));
            }
        }
        all.sort_unstable();
        self.same = vec![0..0; self.tokens.len()];
        self.postings = all.iter().map(|key| to_u32((key & u128::from(u32::MAX)) as usize)).collect();
        let (mut in_set_phrase, mut start) = (vec![false; self.tokens.len()], 0);
        for run in all.chunk_by(|a, b| a >> 32 == b >> 32) {
            let range = start..start + run.len();
            let (postings, range_of) = (&self.postings[range.clone()], to_u32(range.start)..to_u32(range.end));
            let fixed = self.is_set_phrase(postings);
            for token in postings.iter().map(|token| *token as usize) {
                self.same[token] = range_of.clone();
                if fixed {
                    in_set_phrase[token..token + NGRAM_WORDS].fill(true);
                }
            }
            start = range.end;
        }
        let mut count = 0;
        let counts = self.tokens.iter().zip(in_set_phrase).map(|(token, set)| {
            count += u32::from(token.is_content_word && !set);
            count
        });
        self.content_before = std::iter::once(0).chain(counts).collect();
    }

    /// Tests whether an n-gram with these places is a set phrase of a report.
    fn is_set_phrase(&self, postings: &[u32]) -> bool {
        let sentence = |token: u32| self.sentence(token as usize);
        let sentences = |of_report: &[u32]| of_report.chunk_by(|a, b| sentence(*a) == sentence(*b)).count();
        postings.len() >= MIN_SET_PHRASE_SENTENCES
            && postings
                .chunk_by(|a, b| self.report(*a as usize) == self.report(*b as usize))
                .any(|of_report| sentences(of_report) >= MIN_SET_PHRASE_SENTENCES)
    }

    fn sentence(&self, token: usize) -> usize {
        self.tokens[token].sentence as usize
    }

    fn report(&self, token: usize) -> usize {
        self.units[self.sentences[self.sentence(token)].unit].report
    }

    /// The text at a place. None if the index does not have it, or it has no words.
    pub(super) fn text(&self, place: &Place) -> Option<Text<'_, 'r>> {
        let (id, number) = match place {
            Place::Provision(address) => (address.as_str().split(':').next()?, address.sentence()),
            Place::Rendering(id) => (id.as_str(), None),
        };
        let unit = &self.units[*self.by_id.get(id)?];
        let (bytes, sentences) = match number {
            Some(number) => {
                let at = unit.sentences.clone().nth(usize::try_from(number.get()).ok()? - 1)?;
                (self.sentences[at].bytes.clone(), at..at + 1)
            }
            None => (0..unit.text.len(), unit.sentences.clone()),
        };
        let held = self.sentences.get(sentences.clone())?;
        let range = held.first()?.tokens.start..held.last()?.tokens.end;
        let tokens = self.tokens.get(range.clone())?;
        let text = unit.text.get(bytes.clone())?;
        (!tokens.is_empty()).then_some(Text {
            text,
            report: unit.report,
            tokens,
            offset: bytes.start,
            first: range.start,
            sentences,
        })
    }

    fn words(&self, tokens: &Range<usize>) -> Vec<u32> {
        self.tokens[tokens.clone()].iter().map(|token| token.word).collect()
    }

    /// The runs of a text that stand in the allowed reports, from the left and without overlap. Of two that overlap,
    /// the longer one is taken whole. A sentence shorter than a run is one if it stands there as a sentence.
    pub(super) fn runs(&self, text: &Text<'_, 'r>, allowed: &[bool]) -> Vec<Run> {
        let mut runs = Vec::new();
        for sentence in &self.sentences[text.sentences.clone()] {
            let tokens = &sentence.tokens;
            let mut push = |run: &Range<usize>, sentences: Vec<usize>| {
                runs.push(Run { words: run.start - text.first..run.end - text.first, sentences });
            };
            if tokens.len() < NGRAM_WORDS {
                let same = self
                    .short
                    .get(&self.words(tokens))
                    .filter(|same| same.len() <= MAX_NGRAM_PLACES)
                    .into_iter()
                    .flatten();
                let same: Vec<usize> = same.copied().filter(|at| self.allows(allowed, *at)).collect();
                if !(tokens.is_empty() || same.is_empty()) {
                    push(tokens, same);
                }
                continue;
            }
            for run in self.chosen(tokens.start, &self.longest(tokens, allowed)) {
                push(&run, self.sentences_with(&run, allowed));
            }
        }
        runs
    }

    /// Tests whether a sentence belongs to an allowed report.
    fn allows(&self, allowed: &[bool], sentence: usize) -> bool {
        allowed.get(self.units[self.sentences[sentence].unit].report).is_some_and(|it| *it)
    }

    /// The length of the longest run that begins at each word of a sentence. 0 where no run counts.
    fn longest(&self, sentence: &Range<usize>, allowed: &[bool]) -> Vec<usize> {
        let mut best = vec![0; sentence.len()];
        let (mut ahead, mut now) = (Vec::<(usize, usize)>::new(), Vec::new());
        for at in (sentence.start..(sentence.end + 1).saturating_sub(NGRAM_WORDS)).rev() {
            let mut ahead_of = ahead.iter().peekable();
            for token in self.occurrences(at, allowed) {
                while ahead_of.next_if(|(next, _)| *next <= token).is_some() {}
                let further = ahead_of.peek().filter(|(next, _)| *next == token + 1);
                now.push((token, further.map_or(NGRAM_WORDS, |(_, length)| length + 1)));
            }
            let length = now.iter().map(|(_, length)| *length).max().unwrap_or_default();
            if self.is_reuse(&(at..at + length)) {
                best[at - sentence.start] = length;
            }
            std::mem::swap(&mut ahead, &mut now);
            now.clear();
        }
        best
    }

    /// Chooses runs from the left, cutting each before a longer one that overlaps it.
    fn chosen(&self, start: usize, best: &[usize]) -> Vec<Range<usize>> {
        let (mut runs, mut at) = (Vec::new(), 0);
        while at < best.len() {
            let longer = (at + 1..at + best[at]).find(|next| best[*next] > best[at]);
            let end = longer.unwrap_or(at + best[at]);
            let run = start + at..start + end;
            if self.is_reuse(&run) {
                runs.push(run);
            }
            at = end.max(at + 1);
        }
        runs
    }

    /// Tests whether a run has enough words and content words to be a reuse.
    fn is_reuse(&self, run: &Range<usize>) -> bool {
        // Three words that stand together by chance are common ("of human rights"); three content words are not.
        let content = self.content_before[run.end] - self.content_before[run.start];
        run.len() > NGRAM_WORDS && content >= MIN_CONTENT_WORDS
            || run.len() == NGRAM_WORDS && content > MIN_CONTENT_WORDS
    }

    /// The sentences in which a run stands, in order.
    fn sentences_with(&self, run: &Range<usize>, allowed: &[bool]) -> Vec<usize> {
        let same = |start: &usize| {
            let end = start + run.len();
            let (mine, theirs) = (&self.tokens[run.clone()], self.tokens.get(*start..end));
            end <= self.sentences[self.sentence(*start)].tokens.end
                && theirs.is_some_and(|theirs| theirs.iter().zip(mine).all(|(a, b)| a.word == b.word))
        };
        let found = self.occurrences(run.start, allowed).filter(same);
        let mut found: Vec<usize> = found.map(|start| self.sentence(start)).collect();
        found.dedup();
        found
    }

    /// The tokens at which the n-gram of a token stands in the allowed reports. Empty if it has too many places.
    fn occurrences(&self, token: usize, allowed: &[bool]) -> impl Iterator<Item = usize> {
        let same = self.same.get(token).cloned().unwrap_or_default();
        let same = if same.len() > MAX_NGRAM_PLACES { 0..0 } else { same };
        let places = &self.postings[same.start as usize..same.end as usize];
        places.iter().map(|at| *at as usize).filter(|at| self.allows(allowed, self.sentence(*at)))
    }

    /// The places of a run, in order: sentences, provisions of one sentence, or whole renderings.
    pub(super) fn places(&self, run: &Run) -> Vec<Place> {
        let mut places: Vec<Place> = run.sentences.iter().map(|at| self.place(*at)).collect();
        places.dedup();
        places
    }

    fn place(&self, at: usize) -> Place {
        let unit = &self.units[self.sentences[at].unit];
        match unit.item {
            Item::Rendering(rendering) => Place::Rendering(rendering.id.clone()),
            Item::Provision(provision) => {
                let number =
                    NonZeroU32::new(to_u32(at - unit.sentences.start + 1)).filter(|_| unit.sentences.len() > 1);
                let address = &provision.id;
                Place::Provision(number.map_or_else(|| address.clone(), |number| address.at_sentence(number)))
            }
        }
    }
}

/// Tests whether an item is a paragraph of the summary, the foreword or the letter.
fn is_unnumbered(item: Item<'_>) -> bool {
    matches!(item, Item::Provision(provision) if !provision.id.is_numbered())
}
