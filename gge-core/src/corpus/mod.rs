//! The wording of a record as streams of words, made ready to be looked for.

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::model::{Fidelity, Provision, Qualifier, Rendering, Wording};
use crate::order::Order;
use crate::record::Record;
use crate::text::{Finder, Word, american, is_function_word, normal, words};

/// A word by its number in the [`Corpus`].
pub(crate) type WordId = u32;

/// A word that the record does not have.
pub(crate) const UNKNOWN: WordId = WordId::MAX;

/// What stands between units that do not follow one another. No word of a text is equal to it.
const BARRIER: WordId = WordId::MAX - 1;

/// The weight of a word that only holds a sentence together.
pub(crate) const FUNCTION_WEIGHT: u32 = 1;

/// All wording of a record: provisions in the order of the documents, then renderings, one stream with barriers.
///
/// Provisions that follow one another in a report stand side by side, so that a quotation may run across them.
#[derive(Debug)]
pub(crate) struct Corpus<'r> {
    units: Vec<Unit<'r>>,
    tokens: Vec<Token>,
    words: FxHashMap<Cow<'r, str>, WordId>,
    /// Those of at most 16 ASCII letters again: nearly all, and found without comparing texts.
    short: FxHashMap<u128, WordId>,
    /// What a word tells, by how few units have it; by its number.
    weights: Vec<u32>,
    /// The units that have a word, by its number.
    units_with: Vec<Vec<u32>>,
    /// Where three words stand: a range of the places.
    runs: FxHashMap<u128, Range<u32>>,
    places: Vec<u32>,
}

/// A provision or a rendering.
#[derive(Debug)]
pub(crate) struct Unit<'r> {
    pub(crate) item: Item<'r>,
    pub(crate) text: &'r str,
    pub(crate) tokens: Range<usize>,
    /// Its sentences, as ranges of tokens.
    pub(crate) sentences: Vec<Range<usize>>,
    pub(crate) qualifiers: Vec<UnitQualifier<'r>>,
    /// Where its modal expressions stand, as ranges of tokens.
    pub(crate) modals: Vec<Range<usize>>,
    /// Whether it comes right after the unit before it.
    pub(crate) follows: bool,
}

/// A qualifier of a unit.
#[derive(Debug)]
pub(crate) struct UnitQualifier<'r> {
    pub(crate) qualifier: &'r Qualifier,
    pub(crate) words: &'r str,
    pub(crate) tokens: Range<usize>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Item<'r> {
    Provision(&'r Provision),
    Rendering(&'r Rendering),
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) word: WordId,
    pub(crate) unit: u32,
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl Unit<'_> {
    pub(crate) const fn is_official(&self) -> bool {
        matches!(self.item, Item::Provision(_))
    }

    pub(crate) fn fidelity(&self) -> Fidelity {
        match self.item {
            Item::Provision(provision) => provision.wording.as_ref().map_or(Fidelity::Verbatim, Wording::fidelity),
            Item::Rendering(rendering) => rendering.fidelity.unwrap_or(Fidelity::Paraphrase),
        }
    }
}

impl<'r> Corpus<'r> {
    pub(crate) fn new(record: &'r Record, finder: &Finder<'r>) -> Self {
        let mut corpus = Self {
            units: Vec::new(),
            tokens: Vec::new(),
            words: FxHashMap::default(),
            short: FxHashMap::default(),
            weights: Vec::new(),
            units_with: Vec::new(),
            runs: FxHashMap::default(),
            places: Vec::new(),
        };
        let mut last: Option<&Provision> = None;
        for provision in record.all_provisions() {
            let Some(text) = provision.text() else { continue };
            let follows = last.is_some_and(|last| is_next(last, provision));
            corpus.add(Item::Provision(provision), text, provision.sentences(), follows, finder);
            last = Some(provision);
        }
        for rendering in record.all_renderings() {
            let text = &*rendering.text;
            corpus.add(Item::Rendering(rendering), text, std::iter::once(text), false, finder);
        }
        corpus.tokens.push(Token { word: BARRIER, unit: u32::MAX, start: 0, end: 0 });
        corpus.weigh();
        corpus.index();
        corpus
    }

    fn add(
        &mut self,
        item: Item<'r>,
        text: &'r str,
        sentences: impl Iterator<Item = &'r str>,
        follows: bool,
        finder: &Finder<'r>,
    ) {
        if !follows {
            self.tokens.push(Token { word: BARRIER, unit: u32::MAX, start: 0, end: 0 });
        }
        let unit = number(self.units.len());
        let (first, mut ranges, mut from) = (self.tokens.len(), Vec::new(), 0);
        for sentence in sentences {
            let begin = self.tokens.len();
            for (part, start) in words_cut_at_hyphens(sentence, from) {
                let word = self.intern(part);
                if self.units_with[word as usize].last() != Some(&unit) {
                    self.units_with[word as usize].push(unit);
                }
                let (start, end) = (number(start), number(start + part.len()));
                self.tokens.push(Token { word, unit, start, end });
            }
            ranges.push(begin..self.tokens.len());
            from += sentence.len() + 1;
        }
        let all = first..self.tokens.len();
        let tokens = |start: usize, words: &str| {
            let at = |byte: usize| first + self.tokens[all.clone()].partition_point(|it| (it.start as usize) < byte);
            at(start)..at(start + words.len())
        };
        let (modals, qualifiers) = finder.find(text);
        let held = |qualifier, words: &'r str, start| UnitQualifier { qualifier, words, tokens: tokens(start, words) };
        self.units.push(Unit {
            item,
            text,
            sentences: ranges,
            qualifiers: qualifiers.into_iter().map(|it| held(it.qualifier, it.words, it.start)).collect(),
            modals: modals.into_iter().map(|it| tokens(it.start, it.words)).collect(),
            tokens: all.clone(),
            follows,
        });
    }

    fn intern(&mut self, part: &'r str) -> WordId {
        let next = number(self.units_with.len());
        let word = *self.words.entry(normal(part)).or_insert(next);
        if word == next {
            self.units_with.push(Vec::new());
        }
        word
    }

    fn weigh(&mut self) {
        let all = self.units.len().max(1);
        let mut weights = vec![0; self.units_with.len()];
        for (word, id) in &self.words {
            let rare = (all / self.units_with[*id as usize].len().max(1)).max(1).ilog2();
            weights[*id as usize] = if is_function_word(word) { FUNCTION_WEIGHT } else { 2 + rare };
        }
        self.weights = weights;
        self.short = self.words.iter().filter_map(|(word, id)| Some((packed(word)?, *id))).collect();
    }

    fn index(&mut self) {
        let mut runs: Vec<([WordId; 3], u32)> = Vec::with_capacity(self.tokens.len());
        for (at, window) in self.tokens.windows(3).enumerate() {
            let run = [window[0].word, window[1].word, window[2].word];
            if !run.contains(&BARRIER) {
                runs.push((run, number(at)));
            }
        }
        runs.order_unstable();
        for same in runs.chunk_by(|one, other| one.0 == other.0) {
            let start = number(self.places.len());
            self.places.extend(same.iter().map(|(_, at)| *at));
            self.runs.insert(joined(same[0].0), start..number(self.places.len()));
        }
    }

    pub(crate) fn unit(&self, at: u32) -> &Unit<'r> {
        &self.units[at as usize]
    }

    pub(crate) fn units(&self) -> usize {
        self.units.len()
    }

    /// How many tokens there are.
    pub(crate) fn length(&self) -> usize {
        self.tokens.len()
    }

    pub(crate) fn token(&self, at: usize) -> Token {
        self.tokens[at]
    }

    /// The tokens of a range, if there are as many.
    pub(crate) fn get(&self, range: Range<usize>) -> Option<&[Token]> {
        self.tokens.get(range)
    }

    pub(crate) fn tokens(&self, range: Range<usize>) -> &[Token] {
        &self.tokens[range]
    }

    /// Whether a sentence begins at a token, or the one before it ends a unit.
    pub(crate) fn is_bound(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at).filter(|token| token.word != BARRIER) else { return true };
        self.unit(token.unit).sentences.iter().any(|sentence| sentence.start == at)
    }

    /// The sentence that a token stands in.
    pub(crate) fn sentence(&self, token: usize) -> Option<Range<usize>> {
        let unit = self.unit(self.tokens.get(token).filter(|token| token.word != BARRIER)?.unit);
        unit.sentences.iter().find(|sentence| sentence.contains(&token)).cloned()
    }

    /// How many words of a stretch say something by themselves.
    pub(crate) fn content_words(&self, tokens: Range<usize>) -> usize {
        self.tokens[tokens].iter().filter(|token| self.weight(token.word) > FUNCTION_WEIGHT).count()
    }

    /// Whether a stretch is a whole sentence.
    pub(crate) fn is_sentence(&self, tokens: &Range<usize>) -> bool {
        self.sentence(tokens.start).is_some_and(|sentence| sentence == *tokens)
    }

    /// Where the modal expression begins that stands right before a token.
    pub(crate) fn modal_before(&self, token: usize) -> Option<usize> {
        let unit = self.unit(self.tokens.get(token).filter(|token| token.word != BARRIER)?.unit);
        unit.modals.iter().find(|modal| modal.end == token).map(|modal| modal.start)
    }

    /// The number of a word, in any spelling, or [`UNKNOWN`].
    pub(crate) fn word(&self, text: &str) -> WordId {
        let Some(key) = packed(text).filter(|_| !text.contains('\'')) else { return self.spelled(text) };
        if let Some(word) = self.short.get(&key) {
            return *word;
        }
        let lower = key.to_le_bytes();
        let lower = lower.get(..text.len()).and_then(|lower| std::str::from_utf8(lower).ok());
        lower.and_then(american).and_then(|word| self.words.get(&*word).copied()).unwrap_or(UNKNOWN)
    }

    /// The same for a word of any length and in any script.
    fn spelled(&self, text: &str) -> WordId {
        let normal = normal(text);
        let found = self.words.get(&*normal).copied();
        // The plural of an abbreviation is often written with an apostrophe: ICT's.
        let bare = || normal.contains('\'').then(|| self.words.get(&*normal.replace('\'', "")).copied()).flatten();
        found.or_else(bare).unwrap_or(UNKNOWN)
    }

    pub(crate) fn weight(&self, word: WordId) -> u32 {
        self.weights.get(word as usize).copied().unwrap_or(0)
    }

    /// The units that have a word.
    pub(crate) fn units_with(&self, word: WordId) -> &[u32] {
        self.units_with.get(word as usize).map_or(&[], Vec::as_slice)
    }

    /// Where three words stand one after the other, in order.
    pub(crate) fn places(&self, run: [WordId; 3]) -> &[u32] {
        self.runs.get(&joined(run)).map_or(&[], |range| &self.places[range.start as usize..range.end as usize])
    }

    /// The wording from one token to another, units joined by a space.
    pub(crate) fn text(&self, tokens: Range<usize>) -> String {
        let mut text = String::new();
        let mut stretches = self.tokens[tokens].chunk_by(|one, other| one.unit == other.unit).peekable();
        while let Some(stretch) = stretches.next() {
            let (unit, first, last) = (self.unit(stretch[0].unit), stretch[0], stretch[stretch.len() - 1]);
            // Within a run of units their marks stand as well.
            let from = if text.is_empty() { first.start as usize } else { 0 };
            let to = if stretches.peek().is_some() { unit.text.len() } else { last.end as usize };
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&unit.text[from..to]);
        }
        text
    }
}

/// A word of at most 16 ASCII characters in lower case as one number. No word has a NUL in it, so that the number tells
/// how long it is.
fn packed(word: &str) -> Option<u128> {
    let mut bytes = [0; 16];
    let all = bytes.get_mut(..word.len()).filter(|_| word.is_ascii())?;
    all.copy_from_slice(word.as_bytes());
    bytes.make_ascii_lowercase();
    Some(u128::from_le_bytes(bytes))
}

/// Three words as one number.
fn joined([one, two, three]: [WordId; 3]) -> u128 {
    u128::from(one) | u128::from(two) << 32 | u128::from(three) << 64
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Whether one provision comes right after another one in their report.
fn is_next(last: &Provision, next: &Provision) -> bool {
    let (a, b) = (last.id.paragraph(), next.id.paragraph());
    let paragraphs = match (a.parse::<u32>(), b.parse::<u32>()) {
        (Ok(a), Ok(b)) => b <= a + 1,
        _ => a == b,
    };
    paragraphs && last.id.symbol() == next.id.symbol()
}

/// The words of a text, those with a hyphen cut at it, with their places; `from` is added to them.
pub(crate) fn words_cut_at_hyphens(text: &str, from: usize) -> impl Iterator<Item = (&str, usize)> {
    words(text).filter(Word::is_word).flat_map(move |word| cut_at_hyphens(word.text, from + word.start))
}

/// The parts of a word between its hyphens, without the full stop of an abbreviation.
pub(crate) fn cut_at_hyphens(word: &str, start: usize) -> impl Iterator<Item = (&str, usize)> {
    let bare = word.trim_end_matches('.');
    let has_hyphen = bare.bytes().any(|byte| byte == b'-' || byte == 0xE2);
    let mut rest = Some(bare).filter(|bare| !bare.is_empty());
    let mut at = start;
    std::iter::from_fn(move || {
        loop {
            let whole = rest.take()?;
            let hyphen = if has_hyphen { whole.find(['-', '\u{2010}', '\u{2011}']) } else { None };
            let (part, from) = (&whole[..hyphen.unwrap_or(whole.len())], at);
            if let Some(hyphen) = hyphen {
                let after = hyphen + whole[hyphen..].chars().next().map_or(1, char::len_utf8);
                (rest, at) = (Some(&whole[after..]), at + after);
            }
            if !part.is_empty() {
                return Some((part, from));
            }
        }
    })
}
