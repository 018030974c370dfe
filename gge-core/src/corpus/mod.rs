//! The corpus: the wording of a record as numbered words, divided into units and sentences, indexed by words and by
//! runs of three words.
//!
//! A *unit* is a provision or rendering with wording. Its words are kept twice: as they stand, and as *tokens*, which
//! are cut at hyphens and *folded*: a name in short or in full is read in the form that the reports use. A *run* is
//! three tokens in a row.
//!
//! Checking quotations, measuring novelty, aligning reports and searching are views of the corpus. A record builds it
//! at its first use.

mod build;
mod cut;
mod fold;
mod item;
mod owner;
#[cfg(test)]
mod tests;
mod vocabulary;

use std::ops::Range;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::model::{Lexicon, Provision, Rendering, Report, SharedWording};
use crate::number::to_u32;
use crate::text::{is_content_word, is_modal_word, singular_form};

use fold::Abbreviations;
use owner::Owners;

pub(crate) use fold::{CorpusWord, CorpusWords, Part, Parts, parts_from};
pub(crate) use item::{Item, Unit, UnitQualifier};
pub(crate) use owner::Owner;
pub(crate) use vocabulary::{Phrases, UNKNOWN, Vocabulary, WordId};

/// The token between units that do not follow one another. No word of a text equals it.
const UNIT_BARRIER: WordId = WordId::MAX - 1;

/// The weight of a function word, the lowest of all: content words have 2 and more.
pub(crate) const FUNCTION_WEIGHT: u32 = 1;

/// The number of places at which [`CorpusIndex::places_after`] compares the next word before it looks the run up.
const MAX_FOLLOWED_PLACES: usize = 4;

/// The texts and lists of a record from which a corpus is made.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Texts<'r> {
    pub(crate) reports: &'r [Report],
    pub(crate) provisions: &'r [Provision],
    pub(crate) renderings: &'r [Rendering],
    pub(crate) shared_wording: &'r [SharedWording],
    pub(crate) lexicon: &'r Lexicon,
}

/// The corpus of a record, with its texts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Corpus<'r> {
    texts: Texts<'r>,
    index: &'r CorpusIndex,
}

/// The index of a corpus: all wording of a record, provisions in the order of the documents, then renderings.
#[derive(Clone)]
pub(crate) struct CorpusIndex {
    vocabulary: Vocabulary,
    abbreviations: Abbreviations,
    /// The modal expressions and qualifiers of the lexicon.
    expressions: Phrases<Expression>,
    /// The units: provisions, and behind them renderings.
    units: Vec<UnitIndex>,
    /// The number of units that are provisions, and of the tokens up to the end of the last of these.
    provisions: u32,
    provision_tokens: u32,
    /// The words of all units in order, as they stand.
    words: Vec<TextWord>,
    /// The words of all units in order, cut at hyphens and folded, with barriers. Provisions that follow one another in
    /// a report have no barrier between them, so that a quotation may run across both.
    tokens: Vec<Token>,
    owners: Owners,
    /// The weight of each word, by its number: [`FUNCTION_WEIGHT`], or for a content word 2 and one more for each
    /// halving of the share of units that have it.
    weights: Vec<u32>,
    /// The position in `unit_lists` at which the units of each word begin; they end where those of the next word begin.
    units_with: Vec<u32>,
    unit_lists: Vec<u32>,
    /// The number of each run: three words in a row, joined in one integer.
    runs: FxHashMap<u128, u32>,
    /// The number of the run that begins at each token. `u32::MAX` where a barrier is in it.
    run_at: Vec<u32>,
    /// The position in `places` at which the places of each run end; they begin where those of the run before end.
    ends: Vec<u32>,
    places: Vec<u32>,
    /// The greatest number of places of each run in one unit.
    most: Vec<u32>,
    /// The words without their plural, made when two reports are first aligned.
    singulars: OnceLock<Singulars>,
}

/// Words without the ending of the plural, with numbers of their own.
#[derive(Clone, Debug)]
struct Singulars {
    /// The number of the form without the ending, by word.
    of: Vec<WordId>,
    /// `true` for each form that is a content word and no number.
    content: Vec<bool>,
}

/// A unit, by positions in the lists of the corpus and of the record.
#[derive(Clone, Debug)]
struct UnitIndex {
    /// The position of the provision among the provisions of the record, or of the rendering among the renderings.
    position: u32,
    follows: bool,
    words: Range<u32>,
    tokens: Range<usize>,
    sentences: Vec<Range<usize>>,
    /// The qualifiers: the position in the lexicon, the range of bytes, the range of tokens.
    qualifiers: Vec<(u32, Range<u32>, Range<usize>)>,
    /// The modal expressions: the position in the lexicon, the range of bytes, the range of tokens.
    modals: Vec<(u32, Range<u32>, Range<usize>)>,
}

/// A word of a unit as it stands in the text, neither cut at hyphens nor folded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TextWord {
    pub(crate) word: WordId,
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// A word of the corpus as it is compared: cut at hyphens and folded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) word: WordId,
    /// The number of the form of an abbreviation in the text. 0 for the form as which the others are read, and for any
    /// other word.
    pub(crate) form: u8,
    pub(crate) unit: u32,
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// An expression of the lexicon, by its position in the list of its kind.
#[derive(Clone, Copy, Debug)]
enum Expression {
    Modal(u32),
    Qualifier(u32),
}

impl CorpusIndex {
    /// The words of a text, cut at hyphens and folded, each with its range of bytes; [`UNKNOWN`] for a word that no
    /// unit has. A form of an abbreviation may give several words with one range, which includes brackets that repeat
    /// it; the date after the number of a resolution belongs to the number.
    pub(crate) fn words<'c, 't>(&'c self, text: &'t str) -> impl Iterator<Item = (WordId, Range<usize>)> + use<'c, 't> {
        self.folded(text).flat_map(move |it| it.words().map(move |word| (self.if_known(word), it.start..it.end)))
    }

    /// The words of a text as [`CorpusIndex::words`] reads them, place by place; a word of the lexicon has its number
    /// even if no unit has it.
    pub(crate) const fn folded<'c, 't>(&'c self, text: &'t str) -> CorpusWords<'c, 't> {
        CorpusWords::new(&self.vocabulary, &self.abbreviations, text)
    }

    /// Reads the word at a part of a text, as [`CorpusIndex::words`] reads it, and moves `after` past the further parts
    /// that belong to it.
    pub(crate) fn read(&self, part: Part<'_>, after: &mut Parts<'_>) -> CorpusWord<'_> {
        let mut found = self.abbreviations.read(&self.vocabulary, part, after);
        found.first = self.if_known(found.first);
        if found.first == UNKNOWN && part.text.contains(['\'', '’']) {
            found.first = self.word(part.text);
        }
        found
    }

    /// The number of a word in any spelling, folded, or [`UNKNOWN`].
    pub(crate) fn word(&self, text: &str) -> WordId {
        let word = |text: &str| self.if_known(self.abbreviations.counts_as(self.vocabulary.get(text)));
        let found = word(text);
        // The plural of an abbreviation is often written with an apostrophe: ICT's.
        if found == UNKNOWN && text.contains(['\'', '’']) { word(&text.replace(['\'', '’'], "")) } else { found }
    }

    /// The number of a word without a hyphen, if a unit has it and no form of an abbreviation may be read there.
    pub(crate) fn plain(&self, word: &str) -> Option<WordId> {
        let id = self.vocabulary.get(word);
        (!self.abbreviations.is_special(id) && !self.units_with(id).is_empty()).then_some(id)
    }

    /// The word itself, or [`UNKNOWN`] if no unit has it.
    fn if_known(&self, word: WordId) -> WordId {
        if self.units_with(word).is_empty() { UNKNOWN } else { word }
    }

    pub(crate) const fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The number of units.
    pub(crate) fn units(&self) -> usize {
        self.units.len()
    }

    /// Tests whether a unit is a provision, whose wording is official.
    pub(crate) const fn is_official(&self, unit: u32) -> bool {
        unit < self.provisions
    }

    /// Splits a list of units, in order, into provisions and renderings.
    pub(crate) fn split_units<'l>(&self, units: &'l [u32]) -> (&'l [u32], &'l [u32]) {
        units.split_at(units.partition_point(|unit| *unit < self.provisions))
    }

    /// Splits a list of tokens, in order, into those of provisions and those of renderings.
    pub(crate) fn split_places<'l>(&self, places: &'l [u32]) -> (&'l [u32], &'l [u32]) {
        places.split_at(places.partition_point(|place| *place < self.provision_tokens))
    }

    /// The number of tokens, barriers included.
    pub(crate) fn length(&self) -> usize {
        self.tokens.len()
    }

    pub(crate) fn token(&self, at: usize) -> Token {
        self.tokens[at]
    }

    /// The tokens of a range. None if the range exceeds the corpus.
    pub(crate) fn get(&self, range: Range<usize>) -> Option<&[Token]> {
        self.tokens.get(range)
    }

    pub(crate) fn tokens(&self, range: Range<usize>) -> &[Token] {
        &self.tokens[range]
    }

    /// Tests whether a sentence begins at a token, or a barrier or the end of the corpus is there.
    pub(crate) fn is_bound(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at).filter(|token| token.word != UNIT_BARRIER) else { return true };
        self.units[token.unit as usize].sentences.iter().any(|sentence| sentence.start == at)
    }

    /// The sentence in which a token stands, as a range of tokens. None at a barrier.
    pub(crate) fn sentence(&self, token: usize) -> Option<Range<usize>> {
        self.unit_of(token)?.sentences.iter().find(|sentence| sentence.contains(&token)).cloned()
    }

    fn unit_of(&self, token: usize) -> Option<&UnitIndex> {
        self.units.get(self.tokens.get(token)?.unit as usize)
    }

    /// Counts the content words in a range of tokens.
    pub(crate) fn content_words(&self, tokens: Range<usize>) -> usize {
        self.tokens[tokens].iter().filter(|token| self.is_content_word(token.word)).count()
    }

    /// Tests whether a range of tokens is a whole sentence.
    pub(crate) fn is_sentence(&self, tokens: &Range<usize>) -> bool {
        self.sentence(tokens.start).is_some_and(|sentence| sentence == *tokens)
    }

    /// The token at which a modal expression begins that ends right before a token, or that the token is in the middle
    /// of. None if there is none.
    pub(crate) fn modal_before(&self, token: usize) -> Option<usize> {
        let modals = &self.unit_of(token)?.modals;
        modals.iter().find(|(.., modal)| modal.start < token && token <= modal.end).map(|(.., modal)| modal.start)
    }

    fn singulars(&self) -> &Singulars {
        self.singulars.get_or_init(|| {
            let (mut numbers, mut content) = (FxHashMap::default(), Vec::new());
            let of = (0..to_u32(self.vocabulary.len())).map(|word| {
                let singular = singular_form(self.vocabulary.form(word));
                *numbers.entry(singular).or_insert_with(|| {
                    // A number cites; that two sentences cite one resolution is no shared wording.
                    content.push(is_content_word(singular) && !singular.starts_with(|c: char| c.is_ascii_digit()));
                    to_u32(content.len() - 1)
                })
            });
            Singulars { of: of.collect(), content }
        })
    }

    /// The number of a word without the ending of its plural. These numbers are not those of the vocabulary.
    pub(crate) fn singular(&self, word: WordId) -> WordId {
        self.singulars().of.get(word as usize).copied().unwrap_or_default()
    }

    /// Tests whether a word, by its number without the ending of its plural, is a content word and no number.
    pub(crate) fn is_content_singular(&self, word: WordId) -> bool {
        self.singulars().content.get(word as usize).is_some_and(|content| *content)
    }

    /// Tests whether a word is a content word of the record.
    pub(crate) fn is_content_word(&self, word: WordId) -> bool {
        self.weight(word) > FUNCTION_WEIGHT
    }

    /// Tests whether a word of the record is a modal verb or a negation.
    pub(crate) fn is_modal_word(&self, word: WordId) -> bool {
        !self.is_content_word(word) && is_modal_word(self.vocabulary.form(word))
    }

    /// The weight of a word. 0 for a word that is not in the record.
    pub(crate) fn weight(&self, word: WordId) -> u32 {
        self.weights.get(word as usize).copied().unwrap_or(0)
    }

    /// The units that have a word among their tokens, in order. Empty for an unknown word.
    pub(crate) fn units_with(&self, word: WordId) -> &[u32] {
        let word = word as usize;
        let range = self.units_with.get(word).zip(self.units_with.get(word.wrapping_add(1)));
        range.map_or(&[], |(start, end)| &self.unit_lists[*start as usize..*end as usize])
    }

    /// The places of three words in a row, in order, each by its first token.
    pub(crate) fn places(&self, run: [WordId; 3]) -> &[u32] {
        if run.contains(&UNKNOWN) {
            return &[];
        }
        self.runs.get(&joined(run)).map_or(&[], |run| self.places_of(*run))
    }

    /// The places of the next three words of a text that is read from left to right, given the places of the three
    /// words before, two of which are the same words.
    pub(crate) fn places_after(&self, before: &[u32], run: [WordId; 3]) -> &[u32] {
        let goes_on = |place: &&u32| self.tokens.get(**place as usize + 3).is_some_and(|token| token.word == run[2]);
        match before.iter().take(MAX_FOLLOWED_PLACES).find(goes_on) {
            Some(place) => self.places_at(*place as usize + 1),
            None => self.places(run),
        }
    }

    /// The places of the three words that begin at a token. Empty if a barrier is among them.
    pub(crate) fn places_at(&self, token: usize) -> &[u32] {
        self.run_at.get(token).map_or(&[], |run| self.places_of(*run))
    }

    fn places_of(&self, run: u32) -> &[u32] {
        let end = |run: u32| self.ends.get(run as usize).map_or(0, |end| *end as usize);
        self.places.get(run.checked_sub(1).map_or(0, end)..end(run)).unwrap_or_default()
    }

    /// The greatest number of places in one unit of the three words that begin at a token.
    pub(crate) fn most_at(&self, token: usize) -> u32 {
        self.run_at.get(token).and_then(|run| self.most.get(*run as usize)).copied().unwrap_or_default()
    }
}

/// Prints the name alone: a corpus has nothing to show that the record does not show.
impl std::fmt::Debug for CorpusIndex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CorpusIndex")
    }
}

/// Joins three words into one integer, by which runs are looked up.
fn joined([one, two, three]: [WordId; 3]) -> u128 {
    u128::from(one) | u128::from(two) << 32 | u128::from(three) << 64
}
