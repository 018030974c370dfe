//! Judgement: tells what there is to say about a passage, and on what level.

use crate::model::Fidelity;
use crate::text::is_modal_word;

use super::attribution::Speaker;
use super::check::{Check, Fault, Match, Verdict};
use super::finding::{Level, Rule};
use super::head::asks_others;
use super::passage::Passage;
use super::saying::{bare_words, is_state};

/// The lowest score at which marked words that nobody claims for a report are a quotation of it all the same. Of the
/// slips in real documents the lowest has 0.77, of other people's words that only sound alike the highest has 0.48.
pub(super) const MIN_SCORE_UNCLAIMED: f64 = 0.7;

/// The lowest score of words that are said to be the report's: of the labelled slips in quotations the lowest has 0.59.
const MIN_SCORE_CLAIMED: f64 = 0.5;

/// The lowest score where "norm (c)" is all that names a report: norms of others are worded otherwise.
const MIN_SCORE_NORM_OF_NOBODY: f64 = 0.8;

/// The lowest score at which words in somebody's own voice are near enough to a provision to be told.
const MIN_SCORE_OWN_VOICE: f64 = 0.6;

/// The number of places in which words are added that make others' words of a provision's, below a score: somebody who
/// writes off a text slips in one.
const SEVERAL_CHANGES: usize = 2;
const MIN_SCORE_SEVERAL_CHANGES: f64 = 0.85;

/// The smallest share of the sentences that they touch at which unmarked words are told, and the number of words from
/// which they are told anyway.
const MIN_SENTENCE_SHARE: f64 = 0.5;
const MANY_WORDS: usize = 20;

/// The decision on a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Judgement {
    /// Right: it is what it is said to be.
    Right,
    /// Told: something is wrong, or good to know.
    Told(Rule),
    /// Told of the places that are cited, whose words these are not: what they do with them.
    ToldOfPlace(Rule, &'static str),
    /// Nothing: it is not worth a word.
    Nothing,
}

/// The facts that the document tells of a passage besides whose words it is.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own that the document tells")]
pub(super) struct Circumstances {
    /// True if unmarked words are said to be those of a place.
    pub(super) is_said: bool,
    /// True if they are all that is said, and not the end of a sentence in somebody's own words.
    pub(super) is_all: bool,
    /// True if the document gives the words as somebody's own for what a report says: it says so, or lists them.
    pub(super) is_disclaimed: bool,
    /// True if the marks around words are those of a programming language or of a format for data.
    pub(super) is_string: bool,
    /// True if marked words are told of as not being the report's.
    pub(super) is_denied: bool,
    /// True if the document names a report of the record anywhere.
    pub(super) names_group: bool,
}

/// Judges a passage that was recognized. `changes_sense` tells of words that are somebody's own whether they ask something
/// else than the provision.
pub(super) fn judge(
    check: &Check<'_>,
    passage: &Passage,
    speaker: &Speaker<'_, '_, '_>,
    Circumstances { is_said, is_all, is_disclaimed, is_string, is_denied, names_group }: Circumstances,
    changes_sense: &dyn Fn(&Match<'_>) -> bool,
) -> Judgement {
    let Some(lead) = check.matches.first() else { return Judgement::Nothing };
    let own_words = || if changes_sense(lead) { Rule::ChangedParaphrase } else { Rule::Adapted };
    let fault = check.fault().map(|fault| match rule(fault, lead) {
        rule if rule.level() != Level::Error || !passage.is_marked() => rule,
        _ if matches!(speaker, Speaker::Nobody) && asks_others(lead) => Rule::Adapted,
        _ if is_denied => Rule::Near,
        Rule::ChangedWording | Rule::UnmarkedOmission | Rule::JoinedProvisions
            if is_string && !speaker.cites_a_place() =>
        {
            Rule::Adapted
        }
        _ if is_string && is_reworded(lead, speaker) => own_words(),
        rule => rule,
    });
    let is_known = names_group || lead.score >= MIN_SCORE_NORM_OF_NOBODY;
    let from = |score: f64, rule: Rule| if lead.score >= score { Judgement::Told(rule) } else { Judgement::Nothing };
    match (speaker, passage.is_marked()) {
        (_, true) => fault.map_or(Judgement::Right, |rule| match speaker {
            Speaker::Report(_) if is_known => from(MIN_SCORE_CLAIMED, rule),
            Speaker::Another(_) => from(MIN_SCORE_CLAIMED, Rule::Near),
            // Where no Group is named, nothing is more than a note.
            Speaker::Nobody if names_group && lead.score >= MIN_SCORE_UNCLAIMED => Judgement::Told(rule),
            Speaker::Report(_) | Speaker::Somebody | Speaker::Nobody => from(MIN_SCORE_OWN_VOICE, Rule::Near),
        }),
        (Speaker::Report(_) | Speaker::Nobody, false) if is_said && is_known => match fault {
            Some(_) if asks_others(lead) => Judgement::Told(Rule::Adapted),
            // A whole report, or half a sentence, is told in one's own words.
            Some(Rule::ChangedWording | Rule::UnmarkedOmission | Rule::JoinedProvisions)
                if !(speaker.cites_a_place() && is_all) =>
            {
                Judgement::Told(Rule::Adapted)
            }
            Some(rule) if !is_disclaimed && !is_reworded(lead, speaker) => Judgement::Told(rule),
            Some(_) => from(MIN_SCORE_CLAIMED, own_words()),
            None => Judgement::Right,
        },
        (_, false) if is_worth_a_note(lead) => match (speaker, fault) {
            (Speaker::Report(_), None) => Judgement::Right,
            (_, None) => Judgement::Told(Rule::Restated),
            (_, Some(_)) if lead.fidelity == Fidelity::Verbatim || lead.score >= MIN_SCORE_UNCLAIMED => {
                Judgement::Told(Rule::Adapted)
            }
            _ => Judgement::Nothing,
        },
        (_, false) => Judgement::Nothing,
    }
}

/// Tests whether words that are given as a report's, and not in quotation marks, are somebody's own for what it says:
/// hardly those of the provision, changed in several places, or of somebody whom it does not name. Of no place in
/// particular, as in a list of the norms, they are so as soon as another word than a modal verb is added.
fn is_reworded(lead: &Match<'_>, speaker: &Speaker<'_, '_, '_>) -> bool {
    let is_own = |word: &str| !is_modal_word(&word.to_lowercase());
    let added = lead.added.iter().filter(|added| bare_words(added).any(is_own)).count();
    lead.score < MIN_SCORE_UNCLAIMED
        || renames_states(lead)
        || added >= SEVERAL_CHANGES && lead.score < MIN_SCORE_SEVERAL_CHANGES
        || added > 0 && !speaker.cites_a_place()
}

/// Tests whether words have another name for the States of a provision.
fn renames_states(lead: &Match<'_>) -> bool {
    let is_name = |word: &str| is_state(word) && !matches!(word, "state" | "states" | "they");
    let names = |list: &[String]| list.iter().any(|it| bare_words(&it.to_lowercase()).any(is_name));
    names(&lead.added) && !names(std::slice::from_ref(&lead.official))
}

/// Names the main thing that is wrong with the words of a quotation.
pub(super) fn rule(fault: Fault, lead: &Match<'_>) -> Rule {
    let changes_modal =
        lead.modality.iter().any(|it| it.earlier.is_some() && it.later.is_some() && it.earlier != it.later);
    let loses_qualifier = lead.qualifiers_lost.iter().any(|it| it.is_near && !it.is_marked);
    match fault {
        Fault::Composite => Rule::JoinedProvisions,
        Fault::Qualifier if lead.verdict == Verdict::Excerpt && is_fragment(lead) => Rule::CutShort,
        Fault::Qualifier => Rule::LostQualifier,
        _ if changes_modal => Rule::ChangedModal,
        _ if loses_qualifier => Rule::LostQualifier,
        Fault::Abridged => Rule::UnmarkedOmission,
        Fault::Altered => Rule::ChangedWording,
    }
}

/// Tests whether the qualifiers of an excerpt are only cut off behind it. Before one that begins right after a
/// qualifier seldom stand the official words, as in "States should not “allow their territory to be used …”".
fn is_fragment(lead: &Match<'_>) -> bool {
    let head = lead.right.find(&lead.official).and_then(|at| lead.right.get(..at)).unwrap_or_default();
    !lead.qualifiers_lost.iter().any(|it| it.is_near && !it.is_marked && head.contains(it.words))
}

/// Tests whether unmarked words are most of a sentence of a report, or many.
fn is_worth_a_note(lead: &Match<'_>) -> bool {
    let words = || lead.official.split_whitespace().count();
    let is_near = match lead.verdict {
        Verdict::Verbatim => true,
        Verdict::Composite | Verdict::Paraphrase | Verdict::Unrecognized => return false,
        Verdict::Excerpt | Verdict::Abridged | Verdict::Altered => lead.score >= MIN_SCORE_OWN_VOICE,
    };
    is_near && (lead.extent >= MIN_SENTENCE_SHARE || words() >= MANY_WORDS)
}

/// Tests whether marked words are the title of something: they begin with capitals where the wording has none.
pub(super) fn is_title(quoted: &str, lead: &Match<'_>) -> bool {
    let capitals = |text: &str| {
        let words = bare_words(text).filter(|word| word.chars().count() >= MIN_CAPITALIZED_LETTERS);
        words.fold((0, 0), |(all, large), word| (all + 1, large + usize::from(word.starts_with(char::is_uppercase))))
    };
    let ((all, large), (official, own)) = (capitals(quoted), capitals(&lead.official));
    let small = quoted.chars().filter(|c| c.is_lowercase()).count();
    let great = quoted.chars().filter(|c| c.is_uppercase()).count();
    small > great && all >= 2 && 4 * large >= 3 * all && 2 * own < official.max(1)
}

/// The number of letters from which on the words of a title begin with a capital.
const MIN_CAPITALIZED_LETTERS: usize = 5;
