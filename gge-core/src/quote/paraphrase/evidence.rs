//! Evidence for and against it that a text words the passage that is nearest to it, beside their likeness.

use super::{Near, ParaphraseIndex, Passage, Said, certainty, is_name, words};
use crate::number::to_f64;
use crate::text::{EMPTY, Meaning};

/// The sum of the evidence from which a text is a passage in other words. None of the texts that are near to provisions
/// and word none reaches it, not even where the weights are fitted without the texts of its writer.
const MIN_SUM: f64 = 3.55;

/// The number of words of a passage, the rarest, without which it is hardly said.
const CORE_WORDS: usize = 3;

/// The number of the nearest passages that are looked at for such as are linked to the best.
const NEAREST: usize = 5;

/// The least number of telling words that both share; one less is enough from a likeness on.
const MIN_TELLING: usize = 3;
const CLEAR_LIKENESS: f64 = 0.6;

/// The number of words below which a text is short, and the likeness from which a short one is said in other words: few
/// words are shared by chance.
const SHORT_WORDS: usize = 6;
const SHORT_LIKENESS: f64 = 0.48;

/// The most telling words, and the most words of other fields, that count.
const MAX_TELLING: usize = 8;
const MAX_ELSEWHERE: usize = 3;

/// The least share that is the record's own, of what a text that is not of information technology shares with a
/// passage: who words the Charter words no report.
const OWN_SHARE: f64 = 1.0 / 3.0;

/// The kinds of evidence and their weights, in the order of [`ParaphraseIndex::evidence`]: those of a logistic regression
/// on the texts of `tests/quotations`.
pub(super) const WEIGHTS: [(&str, f64); 8] = [
    // The share of the words of the text that the passage does not say.
    ("unexplained", -12.0),
    // The share of the rarest words of the passage that the text says.
    ("core", 2.8),
    // The telling words that both share.
    ("telling", 0.4),
    // The nearest passages that are of the same provision, or of one that is linked to it.
    ("linked", 0.2),
    // The words of another field, or of a rule that no report has.
    ("elsewhere", -1.8),
    // The ways in which the text says that it is from a report.
    ("from-report", 2.2),
    // Whether there is a word of information technology, and whether States are named, each in its own sense.
    ("digital", 1.3),
    ("state", 1.5),
];

impl ParaphraseIndex {
    /// Tests whether the evidence is enough that a text words the nearest of passages.
    pub(super) fn is_enough(&self, near: &[Near], text: &str, said: &Said) -> bool {
        let Some(values) = self.evidence(near, text, said) else { return false };
        let sum: f64 = values.iter().zip(WEIGHTS).map(|(value, (_, weight))| value * weight).sum();
        sum >= MIN_SUM
    }

    /// Returns the evidence that a text words the nearest of passages, each value in its own measure. None if they share
    /// too little, or what is another instrument's.
    pub(super) fn evidence(&self, near: &[Near], text: &str, said: &Said) -> Option<[f64; 8]> {
        let best = near.first()?;
        let passage = self.passages.get(best.passage)?;
        let shared = best.said;
        let names = |name: &str| said.iter().any(|it| !it.is_broad && self.is(&[*it], name));
        let telling = shared.telling + usize::from(best.score >= CLEAR_LIKENESS);
        let is_phrase = words(said).count() < SHORT_WORDS && best.score < SHORT_LIKENESS;
        if is_phrase || telling < MIN_TELLING || !self.is(said, "digital") && shared.own < OWN_SHARE * shared.both {
            return None;
        }
        let certainties = self.certainties(said);
        let is_linked = |it: &&Near| self.passages.get(it.passage).is_some_and(|other| self.linked(passage, other));
        let is_plain = |word: &Said| !["frame", "digital", "state"].iter().any(|name| self.is(word, name));
        let mut core: Vec<(&Said, f64)> =
            words(&passage.said).zip(passage.weights.iter().map(|it| it.missing)).collect();
        core.retain(|(word, _)| is_plain(word));
        core.sort_by(|a, b| b.1.total_cmp(&a.1));
        core.truncate(CORE_WORDS);
        let share = |word: &Said| (self.weight_shared(word, &certainties) / self.weight_of(word)).min(1.0);
        let said_core: f64 = core.iter().map(|(word, _)| share(word)).sum();
        let elsewhere = words(said).filter(|word| self.is(word, "elsewhere")).count();
        Some([
            self.unexplained(passage, text, said),
            said_core / to_f64(core.len().max(1)),
            to_f64(shared.telling.min(MAX_TELLING)),
            to_f64(near.iter().take(NEAREST).filter(is_linked).count()),
            to_f64(elsewhere.min(MAX_ELSEWHERE)),
            to_f64(self.names_report(text, said)),
            f64::from(names("digital")),
            f64::from(names("state")),
        ])
    }

    /// Returns the share of the words of a text that a passage does not say, of all that do not tell who says it. Half of a
    /// word is said as soon as it may mean what the passage says, the rest by how certain that is.
    fn unexplained(&self, passage: &Passage, text: &str, said: &Said) -> f64 {
        let stands = self.certainties(&passage.said);
        let likeness = |it: &Meaning| match it.sense {
            EMPTY => 1.0,
            sense => stands.get(sense as usize).copied().unwrap_or(0.0) * certainty(it),
        };
        let own = words(said).filter(|word| !is_name(text, word) && !self.is(word, "frame"));
        let missing: Vec<f64> = own
            .map(|word| word.iter().map(likeness).fold(0.0, f64::max))
            .map(|most| if most > 0.0 { (1.0 - most) / 2.0 } else { 1.0 })
            .collect();
        (missing.iter().sum::<f64>() + 0.5) / to_f64(missing.len() + 1)
    }

    /// Counts the ways in which a text says that it is from a report: by its year, by the number of a norm. Who only
    /// names the Group may as well tell its history.
    fn names_report(&self, text: &str, said: &Said) -> usize {
        let list: Vec<String> = crate::text::words(text).map(|word| word.text.to_lowercase()).collect();
        let has = |names: &[&str]| list.iter().any(|word| names.contains(&&**word));
        let is_norm = |word: &str| word.starts_with("norm") || word.starts_with("recommendation");
        let is_numbered = list.windows(2).any(|pair| match pair {
            [one, two] => is_norm(one) && LETTERS.contains(&&**two) || ORDINALS.contains(&&**one) && is_norm(two),
            _ => false,
        });
        let ways = [self.is(said, "frame") && has(&["2010", "2013", "2015"]), is_numbered || has(&["eleven"])];
        ways.into_iter().filter(|it| *it).count()
    }
}

/// The letters of the norms, save that of the article.
const LETTERS: &[&str] = &["b", "c", "d", "e", "f", "g", "h", "i", "j", "k"];

/// The numbers of the norms.
const ORDINALS: &[&str] =
    &["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"];
