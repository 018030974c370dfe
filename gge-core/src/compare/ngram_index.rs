//! Wording of one kind, report by report, indexed by runs of three words.

use std::borrow::Cow;
use std::collections::HashMap;
use std::num::NonZeroU32;
use std::ops::Range;

use crate::model::{Address, Fidelity, Place, Provision, Rendering, RenderingId, Report, SourceId};
use crate::order::Order;
use crate::record::Record;
use crate::text::{Word, is_function_word, is_modal_word, words};

/// How many words a run has at least. The index is made of runs of as many.
const WORDS: usize = 3;

/// How many of them tell at least, if there are more words than that; of three words, all three.
const TELLING: u32 = 2;

/// Three words that stand in more places than this tell nothing about where they first stood.
const PLACES: usize = 256;

/// In how many sentences of one report three words stand that are a set phrase.
const SET_PHRASE: usize = 4;

/// The sentences that are compared with one another, in the order in which wording first stood: earlier reports first,
/// and in a report its numbered paragraphs before its summary, foreword and letter, which repeat them.
#[derive(Clone, Debug)]
pub(super) struct Shelf<'r> {
    /// The source of the renderings; none for official wording.
    pub(super) source: Option<&'r SourceId>,
    /// The reports of the record, in order of time.
    pub(super) reports: Vec<&'r Report>,
    /// Of which of them words stand here.
    pub(super) held: Vec<bool>,
    units: Vec<Unit<'r>>,
    by_id: HashMap<&'r str, usize>,
    sentences: Vec<Sentence>,
    /// Sentences that are too short for a run, by their words.
    short: HashMap<Vec<u32>, Vec<usize>>,
    tokens: Vec<Token>,
    /// How many telling words outside of set phrases stand before each token.
    tells: Vec<u32>,
    /// Where the runs of three words begin that are the same as the one at each token: a range of the postings.
    same: Vec<Range<usize>>,
    /// Where runs of three words begin, by run, then in the order of the tokens.
    postings: Vec<usize>,
}

/// A text with an address of its own.
#[derive(Clone, Debug)]
pub(super) struct Unit<'r> {
    id: UnitId<'r>,
    text: &'r str,
    report: usize,
    sentences: Range<usize>,
}

#[derive(Clone, Copy, Debug)]
enum UnitId<'r> {
    Provision(&'r Address),
    Rendering(&'r RenderingId),
}

#[derive(Clone, Debug)]
struct Sentence {
    unit: usize,
    tokens: Range<usize>,
    bytes: Range<usize>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    word: u32,
    sentence: u32,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) telling: bool,
}

/// A text to measure: its words and where it begins.
pub(super) struct Text<'s, 'r> {
    pub(super) text: &'r str,
    pub(super) report: usize,
    pub(super) tokens: &'s [Token],
    /// Where the text begins in that of its provision; the places of the tokens are counted there.
    pub(super) offset: usize,
    first: usize,
    sentences: Range<usize>,
}

/// A run of words that stands in earlier sentences. The words are counted within the text.
pub(super) struct Run {
    pub(super) words: Range<usize>,
    sentences: Vec<usize>,
}

impl<'r> Shelf<'r> {
    /// Official wording: verbatim and near-verbatim.
    pub(super) fn official(record: &'r Record) -> Self {
        let held = |provision: &&Provision| {
            let fidelity = provision.wording.as_ref().map(crate::Wording::fidelity);
            matches!(fidelity, Some(Fidelity::Verbatim | Fidelity::NearVerbatim))
        };
        let texts = record.all_provisions().iter().filter(held).filter_map(|provision| {
            let mut start = 0;
            let sentences = provision.sentences().map(|sentence| {
                let bytes = start..start + sentence.len();
                start = bytes.end + 1;
                bytes
            });
            let sentences: Vec<_> = sentences.collect();
            Some((UnitId::Provision(&provision.id), provision.id.symbol(), provision.text()?, sentences))
        });
        Self::new(record, None, texts.collect())
    }

    /// The renderings of a source.
    pub(super) fn renderings(record: &'r Record, source: &'r SourceId) -> Self {
        let of = |rendering: &&Rendering| rendering.source == *source && !rendering.is_blank();
        let texts = (0..).zip(record.all_renderings()).filter(|(_, it)| of(it)).map(|(position, rendering)| {
            let (id, sentences) = (UnitId::Rendering(&rendering.id), record.sentences_of_rendering(position));
            (id, rendering.report.as_str(), &*rendering.text, sentences)
        });
        Self::new(record, Some(source), texts.collect())
    }

    fn new(
        record: &'r Record,
        source: Option<&'r SourceId>,
        texts: Vec<(UnitId<'r>, &'r str, &'r str, Vec<Range<usize>>)>,
    ) -> Self {
        let mut reports: Vec<&'r Report> = record.reports().iter().collect();
        reports.order_by_key(|report| report.group.first());
        let mut shelf = Self {
            source,
            units: Vec::with_capacity(texts.len()),
            by_id: HashMap::with_capacity(texts.len()),
            sentences: Vec::new(),
            short: HashMap::new(),
            tokens: Vec::new(),
            tells: Vec::new(),
            same: Vec::new(),
            postings: Vec::new(),
            held: vec![false; reports.len()],
            reports,
        };
        let report = |symbol: &str| shelf.reports.iter().position(|report| report.symbol.as_str() == symbol);
        let mut texts: Vec<_> =
            texts.into_iter().filter_map(|(id, symbol, text, cuts)| Some((report(symbol)?, id, text, cuts))).collect();
        texts.order_by_key(|(report, id, ..)| (*report, id.is_unnumbered()));
        let mut vocabulary: HashMap<Cow<'r, str>, (u32, bool)> = HashMap::with_capacity(2048);
        for (report, id, text, cuts) in texts {
            shelf.push(report, id, text, cuts, &mut vocabulary);
        }
        shelf.index();
        shelf
    }

    fn push(
        &mut self,
        report: usize,
        id: UnitId<'r>,
        text: &'r str,
        cuts: Vec<Range<usize>>,
        vocabulary: &mut HashMap<Cow<'r, str>, (u32, bool)>,
    ) {
        let (unit, first) = (self.units.len(), self.sentences.len());
        for bytes in cuts {
            let (start, sentence) = (self.tokens.len(), number(self.sentences.len()));
            for word in words(text.get(bytes.clone()).unwrap_or_default()).filter(Word::is_word) {
                let next = number(vocabulary.len());
                let entry = vocabulary.entry(word.normal());
                let telling = |form: &Cow<'r, str>| !is_function_word(form) || is_modal_word(form);
                let (word_number, telling) = *entry.or_insert_with_key(|form| (next, telling(form)));
                let (start, end) = (bytes.start + word.start, bytes.start + word.end());
                self.tokens.push(Token { word: word_number, sentence, start, end, telling });
            }
            self.sentences.push(Sentence { unit, tokens: start..self.tokens.len(), bytes });
        }
        self.held[report] = true;
        self.by_id.insert(id.as_str(), unit);
        self.units.push(Unit { id, text, report, sentences: first..self.sentences.len() });
    }

    fn index(&mut self) {
        // Three words and where they begin, in one number: quick to sort.
        let mut all: Vec<u128> = Vec::with_capacity(self.tokens.len());
        for (at, held) in self.sentences.iter().enumerate() {
            if held.tokens.len() < WORDS {
                self.short.entry(self.words(&held.tokens)).or_default().push(at);
            }
            for (three, start) in self.tokens[held.tokens.clone()].windows(WORDS).zip(held.tokens.clone()) {
                let words = three.iter().fold(0, |key, token| key << 32 | u128::from(token.word));
                all.push(words << 32 | u128::from(number(start)));
            }
        }
        all.order_unstable();
        self.same = vec![0..0; self.tokens.len()];
        self.postings = all.iter().map(|key| (key & u128::from(u32::MAX)) as usize).collect();
        let (mut in_set_phrase, mut start) = (vec![false; self.tokens.len()], 0);
        for run in all.chunk_by(|a, b| a >> 32 == b >> 32) {
            let range = start..start + run.len();
            let fixed = self.is_set_phrase(&self.postings[range.clone()]);
            for token in self.postings[range.clone()].iter().copied() {
                self.same[token] = range.clone();
                if fixed {
                    in_set_phrase[token..token + WORDS].fill(true);
                }
            }
            start = range.end;
        }
        let mut count = 0;
        let counts = self.tokens.iter().zip(in_set_phrase).map(|(token, set)| {
            count += u32::from(token.telling && !set);
            count
        });
        self.tells = std::iter::once(0).chain(counts).collect();
    }

    fn is_set_phrase(&self, postings: &[usize]) -> bool {
        let sentences = |of_report: &[usize]| of_report.chunk_by(|a, b| self.sentence(*a) == self.sentence(*b)).count();
        postings.len() >= SET_PHRASE
            && postings
                .chunk_by(|a, b| self.report(*a) == self.report(*b))
                .any(|of_report| sentences(of_report) >= SET_PHRASE)
    }

    fn sentence(&self, token: usize) -> usize {
        self.tokens[token].sentence as usize
    }

    fn report(&self, token: usize) -> usize {
        self.units[self.sentences[self.sentence(token)].unit].report
    }

    /// The text at a place, if it stands here and has words.
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

    /// The runs of a text that stand in the reports allowed: from the left, the longer of two that overlap whole. A
    /// sentence that is too short for a run is one if it stands there as a sentence.
    pub(super) fn runs(&self, text: &Text<'_, 'r>, allowed: &[bool]) -> Vec<Run> {
        let mut runs = Vec::new();
        for sentence in &self.sentences[text.sentences.clone()] {
            let tokens = &sentence.tokens;
            let mut push = |run: &Range<usize>, sentences: Vec<usize>| {
                runs.push(Run { words: run.start - text.first..run.end - text.first, sentences });
            };
            if tokens.len() < WORDS {
                let same =
                    self.short.get(&self.words(tokens)).filter(|same| same.len() <= PLACES).into_iter().flatten();
                let same: Vec<usize> = same.copied().filter(|at| self.allows(allowed, *at)).collect();
                if !(tokens.is_empty() || same.is_empty()) {
                    push(tokens, same);
                }
                continue;
            }
            for run in self.chosen(tokens.start, &self.longest(tokens, allowed)) {
                push(&run, self.standing(&run, allowed));
            }
        }
        runs
    }

    fn allows(&self, allowed: &[bool], sentence: usize) -> bool {
        allowed.get(self.units[self.sentences[sentence].unit].report).is_some_and(|it| *it)
    }

    /// For each word of a sentence the length of the longest run that begins there; 0 where none counts.
    fn longest(&self, sentence: &Range<usize>, allowed: &[bool]) -> Vec<usize> {
        let mut best = vec![0; sentence.len()];
        let (mut ahead, mut now) = (Vec::<(usize, usize)>::new(), Vec::new());
        for at in (sentence.start..(sentence.end + 1).saturating_sub(WORDS)).rev() {
            let mut ahead_of = ahead.iter().peekable();
            for token in self.standing_at(at, allowed) {
                while ahead_of.next_if(|(next, _)| *next <= token).is_some() {}
                let further = ahead_of.peek().filter(|(next, _)| *next == token + 1);
                now.push((token, further.map_or(WORDS, |(_, length)| length + 1)));
            }
            let length = now.iter().map(|(_, length)| *length).max().unwrap_or_default();
            if self.counts(&(at..at + length)) {
                best[at - sentence.start] = length;
            }
            std::mem::swap(&mut ahead, &mut now);
            now.clear();
        }
        best
    }

    /// A run that overlaps a longer one gives way to it.
    fn chosen(&self, start: usize, best: &[usize]) -> Vec<Range<usize>> {
        let (mut runs, mut at) = (Vec::new(), 0);
        while at < best.len() {
            let longer = (at + 1..at + best[at]).find(|next| best[*next] > best[at]);
            let end = longer.unwrap_or(at + best[at]);
            let run = start + at..start + end;
            if self.counts(&run) {
                runs.push(run);
            }
            at = end.max(at + 1);
        }
        runs
    }

    fn counts(&self, run: &Range<usize>) -> bool {
        // Three words that stand together by chance are common ("of human rights"); three that all tell are not.
        let telling = self.tells[run.end] - self.tells[run.start];
        run.len() > WORDS && telling >= TELLING || run.len() == WORDS && telling > TELLING
    }

    /// The sentences that a run stands in, in order.
    fn standing(&self, run: &Range<usize>, allowed: &[bool]) -> Vec<usize> {
        let same = |start: &usize| {
            let end = start + run.len();
            let (mine, theirs) = (&self.tokens[run.clone()], self.tokens.get(*start..end));
            end <= self.sentences[self.sentence(*start)].tokens.end
                && theirs.is_some_and(|theirs| theirs.iter().zip(mine).all(|(a, b)| a.word == b.word))
        };
        let found = self.standing_at(run.start, allowed).filter(same);
        let mut found: Vec<usize> = found.map(|start| self.sentence(start)).collect();
        found.dedup();
        found
    }

    /// Where the three words at a token stand in the reports allowed.
    fn standing_at(&self, token: usize, allowed: &[bool]) -> impl Iterator<Item = usize> {
        let same = self.same.get(token).cloned().unwrap_or_default();
        let same = if same.len() > PLACES { 0..0 } else { same };
        self.postings[same].iter().copied().filter(|at| self.allows(allowed, self.sentence(*at)))
    }

    /// The places of a run, in order: sentences, or the provision that is one sentence; renderings whole.
    pub(super) fn places(&self, run: &Run) -> Vec<Place> {
        let mut places: Vec<Place> = run.sentences.iter().map(|at| self.place(*at)).collect();
        places.dedup();
        places
    }

    fn place(&self, at: usize) -> Place {
        let unit = &self.units[self.sentences[at].unit];
        match unit.id {
            UnitId::Rendering(id) => Place::Rendering(id.clone()),
            UnitId::Provision(address) => {
                let number =
                    NonZeroU32::new(number(at - unit.sentences.start + 1)).filter(|_| unit.sentences.len() > 1);
                Place::Provision(number.map_or_else(|| address.clone(), |number| address.at_sentence(number)))
            }
        }
    }
}

impl<'r> UnitId<'r> {
    fn as_str(self) -> &'r str {
        match self {
            Self::Provision(address) => address.as_str(),
            Self::Rendering(id) => id.as_str(),
        }
    }

    fn is_unnumbered(self) -> bool {
        matches!(self, Self::Provision(address) if !address.paragraph().starts_with(|first: char| first.is_ascii_digit()))
    }
}

/// Positions are kept short; a record of four thousand million words would be the first not to fit.
fn number(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}
