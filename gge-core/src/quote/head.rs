//! The head of a sentence: its subject and its modal verb, where a passage begins after them.

use crate::model::Modality;
use crate::text::is_modal_word;

use super::check::Match;
use super::checker::Checker;
use super::force::is_duty;
use super::saying::bare_words;

/// How many words the head of an official sentence has at most.
const HEAD: usize = 12;

/// How many words before a passage are looked at.
const BEFORE: usize = 8;

/// How many words stand at most between a modal verb and the passage.
const BETWEEN: usize = 6;

/// How many words before its modal verb the subject of a rule stands at most.
const SUBJECT: usize = 3;

/// How many words a head has behind its modal verb at least to make it softer: "consider how best to", "seek to".
const SOFTENING: usize = 2;

/// What links a sentence to the one before.
const LINKING: &[&str] = &["also", "therefore", "thus", "then", "accordingly", "hence", "consequently", "however"];

/// What imposes without a modal verb: "requires States to".
const IMPOSING: &[&str] = &[
    "require",
    "requires",
    "required",
    "oblige",
    "obliges",
    "obliged",
    "bound",
    "obligates",
    "duty",
    "forced",
    "compels",
];

impl<'r> Checker<'r> {
    /// The words of an official sentence before those that a match explains. None if it explains the head as well.
    pub(super) fn head(&self, lead: &Match<'r>) -> Option<&'r str> {
        let sentence = self.corpus.sentence(lead.span.start)?;
        let count = lead.span.start - sentence.start;
        if !(1..=HEAD).contains(&count) {
            return None;
        }
        let (first, last) = (self.corpus.token(sentence.start), self.corpus.token(lead.span.start - 1));
        self.corpus.unit(first.unit).text.get(first.start as usize..last.end as usize)
    }

    /// Where the words before a passage begin that stand for the head of the official sentence and change its modal verb.
    /// Of words without marks, what stands between verb and passage belongs to them as well: "States should always respond".
    pub(super) fn changed_head(&self, before: &str, official: &str, is_marked: bool) -> Option<usize> {
        let bound =
            |c: char| matches!(c, '.' | ';' | ':' | ',' | '”' | '»' | '(' | ')' | '[' | ']' | '\u{2014}' | '\u{2013}');
        let trimmed = before.trim_end_matches(|c: char| !c.is_alphanumeric());
        let clause = trimmed.rfind(bound).map_or(0, |at| at + trimmed[at..].chars().next().map_or(1, char::len_utf8));
        let starts: Vec<usize> = word_starts(trimmed, clause);
        let from = *starts.get(starts.len().saturating_sub(BEFORE))?;
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
        if gap > BETWEEN || imposed == Some(owed.modality) && !is_added && !is_cut() {
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

    /// Whether words ask something of States, as a norm does: "States should not interfere in elections".
    pub(super) fn is_rule(&self, text: &str) -> bool {
        let (modals, _) = self.finder.find(text);
        let Some(modal) = modals.iter().find(|it| demands(it.modality)) else { return false };
        let starts = word_starts(&text[..modal.start], 0);
        starts[starts.len().saturating_sub(SUBJECT)..].iter().any(|start| is_subject(&text[*start..]))
    }
}

/// Whether words ask of others what a provision asks of States: they begin with somebody else.
pub(super) fn asks_others(lead: &Match<'_>) -> bool {
    let names_states = |word: &str| is_state(&word.to_lowercase());
    let head = |text: &str| bare_words(text).take(BEFORE).any(names_states);
    let is_lost = lead.lost.iter().any(|lost| bare_words(lost).any(names_states));
    let is_somebody = |word: &str| !is_modal_word(&word.to_lowercase());
    let is_added = lead.added.first().is_some_and(|added| bare_words(added).any(is_somebody));
    is_lost && is_added && head(&lead.official) && !head(&lead.text)
}

/// Whether words make a duty of what a provision recommends.
pub(super) fn imposes(lead: &Match<'_>) -> bool {
    let is_duty = |it: Option<Modality>| it.is_some_and(is_duty);
    lead.modality.iter().any(|change| is_duty(change.later) && !is_duty(change.earlier))
}

/// Where the words of a text begin from a place on.
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

/// Whether an expression says what is to be done, and not what somebody says or does.
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

/// Whether a modal verb demands something.
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

fn is_imposing(text: &str) -> bool {
    let first = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    IMPOSING.contains(&first.to_lowercase().as_str())
}

/// What States are called.
pub(super) fn is_state(word: &str) -> bool {
    matches!(
        word,
        "state" | "states" | "government" | "governments" | "country" | "countries" | "nation" | "nations" | "they"
    )
}

/// Whether a sentence about States may begin here: "States", "A State", "Every State", "All States", "they".
fn is_subject(text: &str) -> bool {
    let mut words = text.split_whitespace().map(str::to_lowercase);
    let (one, other) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let states = |word: &str| is_state(word) || word == "group";
    states(&one)
        || matches!(one.as_str(), "a" | "all" | "every" | "each" | "no" | "the" | "member" | "any") && states(&other)
}
