//! The check of few words that are said to be a place's: too few to be recognized anywhere, enough to be held against
//! that place.

use crate::model::Fidelity;

use super::align::align;
use super::check::Check;
use super::checker::{Checker, assembled};
use super::citation::Citation;
use super::explain::{Among, Way, unbroken};
use super::reading::{Reading, read};
use crate::corpus::Item;

/// The smallest and the largest number of words that are held against a place: more are recognized or are somebody's
/// own.
const FEWEST: usize = 4;
const MOST: usize = 16;

/// The smallest number of content words that the cited place shares with the few words.
const TELLING: usize = 2;

/// The same for a place that is not cited, which has all of the words.
const TELLING_ELSEWHERE: usize = 3;

impl<'r> Checker<'r> {
    /// Checks few words against the place that they are said to be from; or else finds the only other place that has
    /// them as they stand.
    pub(super) fn check_short(&self, text: &str, cited: &Citation<'_, '_>) -> Option<Check<'r>> {
        let reading = read(&self.corpus, text);
        let way = self.cited_way(&reading, cited).or_else(|| self.only_way(&reading))?;
        let words = 0..reading.words.len();
        Some(self.concluded(assembled(vec![self.matched(text, &reading, &way, words, None)])))
    }

    /// Finds the way in which a sentence of a cited provision explains most of the words.
    fn cited_way(&self, reading: &Reading, cited: &Citation<'_, '_>) -> Option<Way> {
        let count = reading.words.len();
        if !(FEWEST..=MOST).contains(&count) {
            return None;
        }
        let units = (0..u32::try_from(self.corpus.units()).ok()?).filter(|unit| {
            let unit = self.corpus.unit(*unit);
            let is_cited = matches!(unit.item, Item::Provision(provision) if cited.names(&provision.id));
            is_cited && unit.fidelity() == Fidelity::Verbatim
        });
        let ways = units.flat_map(|unit| {
            let sentences = self.corpus.unit(unit).sentences.iter();
            sentences.map(move |sentence| Way {
                units: unit..unit + 1,
                blocks: align(&self.corpus, &reading.words, 0..count, sentence.clone()),
            })
        });
        let best = ways.max_by_key(Way::kept)?;
        let is_close = 3 * best.kept() >= 2 * count && best.is_ordered() && best.s().len() <= 2 * count;
        let says = best.blocks.iter().map(|it| self.corpus.content_words(it.s..it.s_end())).sum::<usize>();
        (is_close && says >= TELLING).then_some(best)
    }

    /// Finds the only place that has all words as they stand.
    fn only_way(&self, reading: &Reading) -> Option<Way> {
        let mut ways = unbroken(&self.corpus, reading, Among::Official);
        let way = ways.pop().filter(|_| ways.is_empty() && reading.words.len() >= FEWEST)?;
        (self.corpus.content_words(way.s()) >= TELLING_ELSEWHERE).then_some(way)
    }
}
