//! Evidence for and against it that a text words the passage that is nearest to it, beside their likeness.

use super::{Given, Near, ParaphraseIndex, Passage, Said, certainty, is_name, words};
use crate::number::to_f64;
use crate::quote::wordset::WordSet;
use crate::text::{EMPTY, Meaning};

/// The sum of the evidence from which a text is a passage in other words. None of the texts that are near to provisions
/// and word none reaches it, not even where the weights are fitted without the texts of its writer.
const MIN_SUM: f64 = 8.8;

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
pub(super) const WEIGHTS: [(&str, f64); 11] = [
    // The share of the words of the text that the passage does not say.
    ("unexplained", -7.4),
    // The share of the rarest words of the passage that the text says.
    ("core", 1.6),
    // The telling words that both share.
    ("telling", 0.25),
    // The nearest passages that are of the same provision, or of one that is linked to it.
    ("linked", 0.15),
    // The words of another field, or of a rule that no report has.
    ("elsewhere", -1.7),
    // The ways in which the text says that it is from a report.
    ("from-report", 2.0),
    // Whether there is a word of information technology, and whether States are named, each in its own sense.
    ("digital", 1.1),
    ("state", 0.9),
    // The likeness of both.
    ("likeness", 11.0),
    // Whether what the passage asks of States is asked of others.
    ("of-others", -1.9),
    // Whether the text tells of a case.
    ("of-a-case", -1.9),
];

impl ParaphraseIndex {
    /// Tests whether a text and the passage that is nearest to it share enough that is not another instrument's.
    pub(super) fn shares_enough(&self, best: &Near, said: &Said) -> bool {
        let telling = best.said.telling + usize::from(best.score >= CLEAR_LIKENESS);
        let is_phrase = words(said).count() < SHORT_WORDS && best.score < SHORT_LIKENESS;
        !is_phrase
            && telling >= MIN_TELLING
            && (self.is(said, "digital") || best.said.own >= OWN_SHARE * best.said.both)
    }

    /// Tests whether the evidence is enough that a text words the nearest of passages.
    pub(super) fn is_enough(&self, near: &[Near], given: &Given<'_>, is_of_others: bool) -> bool {
        let Some(values) = self.evidence(near, given, is_of_others) else { return false };
        let sum: f64 = values.iter().zip(WEIGHTS).map(|(value, (_, weight))| value * weight).sum();
        sum >= MIN_SUM
    }

    /// Returns the evidence that a text words the nearest of passages, each value in its own measure.
    pub(super) fn evidence(
        &self,
        near: &[Near],
        given: &Given<'_>,
        is_of_others: bool,
    ) -> Option<[f64; WEIGHTS.len()]> {
        let Given { text, said, certainties, .. } = given;
        let best = near.first()?;
        let passage = self.passages.get(best.passage)?;
        let names = |name: &str| said.iter().any(|it| !it.is_broad && self.is(&[*it], name));
        let is_linked = |it: &&Near| self.passages.get(it.passage).is_some_and(|other| self.linked(passage, other));
        let is_plain = |word: &Said| !["frame", "digital", "state"].iter().any(|name| self.is(word, name));
        let mut core: Vec<(&Said, f64)> =
            words(&passage.said).zip(passage.weights.iter().map(|it| it.missing)).collect();
        core.retain(|(word, _)| is_plain(word));
        core.sort_by(|a, b| b.1.total_cmp(&a.1));
        core.truncate(CORE_WORDS);
        let share = |word: &Said| (self.weight_shared(word, certainties) / self.weight_of(word)).min(1.0);
        let said_core: f64 = core.iter().map(|(word, _)| share(word)).sum();
        let list: Vec<String> = crate::text::words(text).map(|word| word.text.to_lowercase()).collect();
        let elsewhere = words(said).filter(|word| self.is(word, "elsewhere")).count();
        Some([
            self.unexplained(passage, given),
            said_core / to_f64(core.len().max(1)),
            to_f64(best.said.telling.min(MAX_TELLING)),
            to_f64(near.iter().take(NEAREST).filter(is_linked).count()),
            to_f64(elsewhere.min(MAX_ELSEWHERE)),
            to_f64(self.names_report(&list, said)),
            f64::from(names("digital")),
            f64::from(names("state")),
            best.score,
            f64::from(is_of_others),
            f64::from(is_of_a_case(&list)),
        ])
    }

    /// Returns the share of the words of a text that a passage does not say, of all that do not tell who says it. Half of a
    /// word is said as soon as it may mean what the passage says, the rest by how certain that is.
    fn unexplained(&self, passage: &Passage, given: &Given<'_>) -> f64 {
        let stands = self.certainties(&passage.said);
        let likeness = |it: &Meaning| match it.sense {
            EMPTY => 1.0,
            sense => stands.get(sense as usize).copied().unwrap_or(0.0) * certainty(it),
        };
        let own = words(&given.said).filter(|word| !is_name(given.text, word) && !self.is(word, "frame"));
        let missing: Vec<f64> = own
            .map(|word| word.iter().map(likeness).fold(0.0, f64::max))
            .map(|most| if most > 0.0 { (1.0 - most) / 2.0 } else { 1.0 })
            .collect();
        (missing.iter().sum::<f64>() + 0.5) / to_f64(missing.len() + 1)
    }

    /// Counts the ways in which a text says that it is from a report: by its year, by the number of a norm. Who only
    /// names the Group may as well tell its history.
    fn names_report(&self, list: &[String], said: &Said) -> usize {
        let has = |names: &[&str]| list.iter().any(|word| names.contains(&&**word));
        let is_norm = |word: &str| word.starts_with("norm") || word.starts_with("recommendation");
        let is_numbered = list.windows(2).any(|pair| match pair {
            [one, two] => is_norm(one) && LETTERS.contains(&&**two) || ORDINALS.contains(&&**one) && is_norm(two),
            _ => false,
        });
        let ways = [self.is(said, "frame") && has(YEARS), is_numbered || has(&["eleven"])];
        ways.into_iter().filter(|it| *it).count()
    }
}

/// Tests whether a text, given by its words, tells of a case and not of what is or should be: when something happened,
/// of how many, or of some only.
fn is_of_a_case(list: &[String]) -> bool {
    let is_count = |at: usize, word: &str| {
        let before = at.checked_sub(1).and_then(|it| list.get(it)).map_or("", String::as_str);
        word.bytes().all(|it| it.is_ascii_digit())
            && !YEARS.contains(&word)
            && !NUMBERED.contains(&before.trim_end_matches('s'))
    };
    let is_detail = |at: usize, word: &str| COUNTS.has(word) || TIMES.has(word) || is_count(at, word);
    list.first().is_some_and(|it| PARTS.contains(&&**it)) || list.iter().enumerate().any(|(at, it)| is_detail(at, it))
}

/// The years of the reports.
const YEARS: &[&str] = &["2010", "2013", "2015"];

/// The words before a number that is none of a count.
const NUMBERED: &[&str] =
    &["norm", "recommendation", "paragraph", "para", "chapter", "resolution", "article", "section", "page"];

/// The words of a count. The norms are eleven.
static COUNTS: WordSet = WordSet::new(
    "two three four five six seven eight nine ten twelve twenty thirty fifty hundred thousand million dozen half \
     percent",
);

/// The words that tell when something happened or how long it took.
static TIMES: WordSet = WordSet::new(
    "yesterday today tonight tomorrow night monday tuesday wednesday thursday friday saturday sunday year years \
     month months week weeks now last",
);

/// The words with which a text begins that is of some only.
const PARTS: &[&str] = &["some", "most", "many", "half", "few", "several"];

/// The letters of the norms, save that of the article.
const LETTERS: &[&str] = &["b", "c", "d", "e", "f", "g", "h", "i", "j", "k"];

/// The numbers of the norms.
const ORDINALS: &[&str] =
    &["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"];
