//! The head of a sentence: its subject and its modal verb, where a passage begins after them.

use crate::model::Modality;
use crate::text::is_modal_word;

use super::check::Match;
use super::checker::Checker;
use super::force::is_duty;
use super::saying::{bare_words, is_state};
use super::wordset::WordSet;

/// The largest number of words in the head of an official sentence.
const MAX_HEAD_WORDS: usize = 12;

/// The number of words before a passage that are looked at.
const WORDS_BEFORE_PASSAGE: usize = 8;

/// The largest number of words between a modal verb and the passage.
const MAX_WORDS_AFTER_MODAL: usize = 6;

/// The number of words before its modal verb that are searched for the subject of a rule.
const MAX_SUBJECT_WORDS: usize = 3;

/// The smallest number of words behind the modal verb of a head that make it softer, "consider how best to", "seek to";
/// and the largest number that an author puts in that place.
const SOFTENING: usize = 2;

/// The words that link a sentence to the one before.
const LINKING: &[&str] = &["also", "therefore", "thus", "then", "accordingly", "hence", "consequently", "however"];

/// The words that impose without a modal verb: "requires States to".
static IMPOSING_VERBS: WordSet =
    WordSet::new("require requires required oblige obliges obliged bound obligates duty forced compels");

impl<'r> Checker<'r> {
    /// Returns the words of an official sentence before those that a match explains. None if it explains the head as
    /// well, or if the head has more than [`MAX_HEAD_WORDS`].
    pub(super) fn head(&self, lead: &Match<'r>) -> Option<&'r str> {
        let sentence = self.corpus.sentence(lead.span.start)?;
        let count = lead.span.start - sentence.start;
        if !(1..=MAX_HEAD_WORDS).contains(&count) {
            return None;
        }
        let (first, last) = (self.corpus.token(sentence.start), self.corpus.token(lead.span.start - 1));
        self.corpus.unit(first.unit).text.get(first.start as usize..last.end as usize)
    }

    /// Finds the byte at which the words before a passage begin that stand for the head of the official sentence and
    /// change its modal verb. Of words without marks, what stands between verb and passage belongs to them as well:
    /// "States should always respond".
    pub(super) fn changed_head(&self, before: &str, official: &str, is_marked: bool) -> Option<usize> {
        let bound =
            |c: char| matches!(c, '.' | ';' | ':' | ',' | '”' | '»' | '(' | ')' | '[' | ']' | '\u{2014}' | '\u{2013}');
        let trimmed = before.trim_end_matches(|c: char| !c.is_alphanumeric());
        let clause = trimmed.rfind(bound).map_or(0, |at| at + trimmed[at..].chars().next().map_or(1, char::len_utf8));
        let starts: Vec<usize> = word_starts(trimmed, clause);
        let from = *starts.get(starts.len().saturating_sub(WORDS_BEFORE_PASSAGE))?;
        let (found, _) = self.finder.find(&trimmed[from..]);
        let modal = found.iter().rfind(|it| is_modal(it.modality));
        let (imposed, at) = match modal {
            Some(modal) => (Some(modal.modality), from + modal.start),
            None => (None, starts.iter().copied().filter(|at| *at >= from).find(|at| is_imposing(&trimmed[*at..]))?),
        };
        let (owed, _) = self.finder.find(official);
        let owed = owed.last().filter(|it| is_modal(it.modality))?;
        let gap = starts.iter().filter(|start| **start > at).count();
        // "States should ensure …" for "States should take reasonable steps to ensure …".
        let is_cut = || {
            let end = modal.map_or(at, |modal| from + modal.start + modal.words.len());
            let rest = official.get(owed.start + owed.words.len()..).unwrap_or_default();
            trimmed.len() <= end && rest.split_whitespace().count() >= SOFTENING
        };
        let own = &trimmed[starts.get(starts.len() - gap).copied().unwrap_or(trimmed.len())..];
        let is_added = !is_marked && (1..=SOFTENING).contains(&gap) && !bare_words(own).any(|it| LINKING.contains(&it));
        if gap > MAX_WORDS_AFTER_MODAL || imposed == Some(owed.modality) && !is_added && !is_cut() {
            return None;
        }
        // What introduces the sentence is not part of it: "agreed that", "according to the norm".
        let before: Vec<usize> = starts.into_iter().filter(|start| (from..=at).contains(start)).collect();
        let is = |start: &usize| is_subject(&trimmed[*start..]);
        let Some(last) = before.iter().rposition(is) else {
            // What is asked of others is no change of what is asked of States.
            return (before.len() <= 1).then_some(at);
        };
        let first = before[..last].iter().rposition(|start| !is(start)).map_or(0, |at| at + 1);
        Some(before[first])
    }

    /// Tests whether words ask something of States, as a norm does: "States should not interfere in elections".
    pub(super) fn is_rule(&self, text: &str) -> bool {
        let (modals, _) = self.finder.find(text);
        let Some(modal) = modals.iter().find(|it| demands(it.modality)) else { return false };
        let starts = word_starts(&text[..modal.start], 0);
        starts[starts.len().saturating_sub(MAX_SUBJECT_WORDS)..].iter().any(|start| is_subject(&text[*start..]))
    }
}

/// Tests whether words ask of others what a provision asks of States: they begin with somebody else.
pub(super) fn asks_others(lead: &Match<'_>) -> bool {
    let names_states = |word: &str| is_state(word);
    let head = |text: &str| bare_words(text).take(WORDS_BEFORE_PASSAGE).any(names_states);
    let is_lost = lead.lost.iter().any(|lost| bare_words(lost).any(names_states));
    let is_somebody = |word: &str| !is_modal_word(&word.to_lowercase());
    let is_added = lead.added.first().is_some_and(|added| bare_words(added).any(is_somebody));
    is_lost && is_added && head(&lead.official) && !head(&lead.text)
}

/// Tests whether words make a duty of what a provision recommends.
pub(super) fn imposes(lead: &Match<'_>) -> bool {
    let is_duty = |it: Option<Modality>| it.is_some_and(is_duty);
    lead.modality.iter().any(|change| is_duty(change.later) && !is_duty(change.earlier))
}

/// Lists the bytes at which the words of a text begin, from a byte on.
fn word_starts(text: &str, from: usize) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut was_word = false;
    for (at, c) in text[from..].char_indices() {
        let is_word = c.is_alphanumeric() || matches!(c, '-' | '\'' | '’');
        if is_word && !was_word {
            starts.push(from + at);
        }
        was_word = is_word;
    }
    starts
}

/// Tests whether an expression says what is to be done, and not what somebody says or does.
const fn is_modal(modality: Modality) -> bool {
    use Modality as M;
    demands(modality)
        || matches!(
            modality,
            M::IsEncouragedTo
                | M::May
                | M::MayNeedTo
                | M::MayWishTo
                | M::Can
                | M::Cannot
                | M::Could
                | M::Will
                | M::Would
                | M::Might
        )
}

/// Tests whether a modal verb demands something.
const fn demands(modality: Modality) -> bool {
    use Modality as M;
    matches!(
        modality,
        M::Must
            | M::MustNot
            | M::Shall
            | M::ShallNot
            | M::Should
            | M::ShouldNot
            | M::ShouldConsider
            | M::ShouldSeekTo
            | M::MayNot
    )
}

/// Tests whether a text begins with a word that imposes.
fn is_imposing(text: &str) -> bool {
    let first = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    IMPOSING_VERBS.has(first)
}

/// Tests whether a sentence about States may begin here: "States", "A State", "Every State", "All States", "they".
fn is_subject(text: &str) -> bool {
    let mut words = text.split_whitespace().map(str::to_lowercase);
    let (one, other) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let states = |word: &str| is_state(word) || word == "group";
    states(&one)
        || matches!(one.as_str(), "a" | "all" | "every" | "each" | "no" | "the" | "member" | "any") && states(&other)
}
