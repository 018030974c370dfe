//! Words that stand in no marks: said to be a place's, or in somebody's own voice.

use crate::corpus::FUNCTION_WEIGHT;
use crate::quote::attribution::{Claim, Speaker};
use crate::quote::check::{Check, Match};
use crate::quote::finding::FindingKind;
use crate::quote::judgement::{Circumstances, judge};
use crate::quote::passage::Passage;
use crate::quote::placed::Placed;
use crate::quote::saying::introduces;
use crate::text::offset_of;

use super::{Scan, attach_claim};

/// The share of the sentences that they touch below which unmarked words are an echo.
const MAX_ECHO_SHARE: f64 = 0.6;

/// The largest number of small words that may lead in an unmarked passage: "that", "and that the".
const MAX_LEAD_IN_WORDS: usize = 3;

/// The largest number of words between a place and what it is said to say: "says, among other things, that".
const MAX_WORDS_TO_SAID: usize = 6;

impl<'r, 't> Scan<'_, 'r, 't> {
    /// Checks and judges words that stand in no marks.
    pub(super) fn plain_words(&mut self, passage: &Passage, mut check: Check<'r>) {
        let speaker = self.as_meant(passage, self.cited.speaker(passage, self.taken), &check);
        if check.matches.first().is_some_and(|lead| self.is_anothers(lead, &speaker)) {
            return;
        }
        let mut range = passage.inner.clone();
        let is_led_in = matches!(speaker, Speaker::Nobody)
            && self.names_group()
            && (self.bears_label(passage, &check) || self.cited.is_led_in(passage));
        // Of the passages that nobody claims, which are most, no head is sought.
        let may_be_said = is_led_in || matches!(speaker, Speaker::Report(_));
        let changed = if may_be_said { self.with_head(passage, &check) } else { None };
        let from = changed.as_ref().map_or(range.start, |(start, _)| *start);
        let is_said = is_led_in
            || matches!(&speaker, Speaker::Report(claim)
                if self.is_said(passage, from, claim) || self.bears_label(passage, &check));
        let is_said = is_said && !self.cited.is_proposed(passage.block);
        // Words that a text cites are not right where their head is another, even if they are its own.
        if (is_said || speaker.is_of_a_place())
            && let Some((start, stretched)) = changed
        {
            (range.start, check) = (start, stretched);
        }
        if speaker.cites_a_place() {
            attach_claim(&mut check, &speaker);
        }
        // Where an unmarked passage begins is our guess: "that international law …" may be cited from "international".
        if check.citation.as_ref().is_some_and(|it| it.fits == Some(false))
            && let Some((start, shorter)) = self.without_lead_in(passage, &speaker)
        {
            (range.start, check) = (start, shorter);
        }
        // Unmarked words that are not said to be a place's may stand elsewhere.
        if !is_said && check.citation.as_ref().is_some_and(|it| it.fits == Some(false)) {
            check.citation = None;
        }
        let is_listed = !is_said && self.cited.is_listed(passage);
        let is_disclaimed = is_listed || is_said && self.cited.is_in_own_words(passage);
        let is_said = is_said || is_listed;
        let circumstances = Circumstances {
            is_said,
            is_all: is_said && self.is_all(passage, range.start),
            is_disclaimed,
            is_string: false,
            is_denied: false,
            names_group: self.names_group(),
        };
        let changes_sense = |lead: &Match<'_>| {
            let said = self.said_from(passage, range.start)..passage.sentence.end.max(range.end);
            self.changes_sense(self.text(passage.block, &said).unwrap_or_default(), lead)
        };
        let judgement = judge(&check, passage, &speaker, circumstances, &changes_sense);
        let is_echo = !is_said && check.matches.first().is_some_and(|lead| lead.extent < MAX_ECHO_SHARE);
        let kind = if is_echo { FindingKind::Echo } else { FindingKind::Quotation };
        self.add(kind, passage, &range, check, &speaker, judgement);
    }

    /// Checks an unmarked passage without the small words that it begins with. Returns the byte at which it begins
    /// then, and the check. None if it does not fit what is cited even so.
    fn without_lead_in(&self, passage: &Passage, speaker: &Speaker<'_, 'r, 't>) -> Option<(usize, Check<'r>)> {
        let words = self.text(passage.block, &passage.inner)?;
        let is_small = |word: &&str| self.corpus().weight(self.corpus().word(word)) <= FUNCTION_WEIGHT;
        let small = words.split_whitespace().take(MAX_LEAD_IN_WORDS).take_while(is_small).last()?;
        let start = passage.inner.start + offset_of(small, words) + small.len();
        let text = self.text(passage.block, &(start..passage.inner.end))?;
        let start = passage.inner.end - text.trim_start().len();
        let mut check = self.checker.check_wording(text.trim_start());
        attach_claim(&mut check, speaker);
        check.citation.as_ref().is_some_and(|it| it.fits == Some(true)).then_some((start, check))
    }

    /// Tests whether unmarked words, from a byte on, are said to be those of the place: by a label over them, by a word
    /// before them, or by a source behind them when they are all that is said.
    pub(super) fn is_said(&self, passage: &Passage, from: usize, claim: &Claim<'_, '_, '_>) -> bool {
        let Placed { block, range, .. } = claim.citation;
        if *block != passage.block {
            return claim.must_fit;
        }
        if range.start > passage.inner.start {
            return self.cited.is_all_but_source(passage, from);
        }
        if passage.label.is_some_and(|end| range.end <= end) {
            return true;
        }
        let before = self.text(*block, &(passage.sentence.start.min(range.start)..range.start)).unwrap_or_default();
        let gap = self.text(*block, &(range.end..passage.inner.start)).unwrap_or_default();
        // The head of a changed sentence may stand before the words that are recognized.
        introduces(before, gap.split("State").next().unwrap_or_default())
    }

    /// Finds the byte from which on a sentence says what is said: behind its label, and the citation before a passage.
    fn said_from(&self, passage: &Passage, start: usize) -> usize {
        let all = self.cited.of(passage.block);
        let before = all.partition_point(|it| it.range.end <= start).checked_sub(1).and_then(|at| all.get(at));
        passage.label.unwrap_or(0).max(passage.sentence.start).max(before.map_or(0, |it| it.range.end)).min(start)
    }

    /// Tests whether unmarked words are all that is said, but for a few words that lead them in.
    fn is_all(&self, passage: &Passage, start: usize) -> bool {
        let before = self.text(passage.block, &(self.said_from(passage, start)..start)).unwrap_or_default();
        before.split_whitespace().count() <= MAX_WORDS_TO_SAID
    }
}
