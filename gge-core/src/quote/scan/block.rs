//! The passages of a block: words in marks, block quotations, words behind a label, and words of a report.

use std::ops::Range;

use crate::document::{Block, Kind};
use crate::quote::attribution::Speaker;
use crate::quote::check::{Check, Verdict};
use crate::quote::cited::fits_any;
use crate::quote::explain::{MIN_PART_WORDS, parts};
use crate::quote::judgement::MIN_SCORE_UNCLAIMED;
use crate::quote::marks::{Marked, marked};
use crate::quote::passage::{Form, Passage, sentence_around, sentences};
use crate::quote::placed::Placed;
use crate::quote::reading::read;
use crate::quote::runs::MIN_UNMARKED_WORDS;
use crate::quote::saying::led_in;
use crate::text::{floor_char_boundary, offset_of};

use super::Scan;

/// The largest number of bytes behind the citation at the end of a quotation.
const MAX_BYTES_AFTER_CITATION: usize = 4;

/// The largest number of bytes behind a citation that are read as what its place says.
const MAX_SAID_BYTES: usize = 600;

/// The largest number of sentences that are taken together for those of a place: the longest provision has five.
const MAX_SENTENCES: usize = 8;

/// A block that is scanned.
struct Here<'c, 't> {
    at: usize,
    block: &'c Block<'t>,
    /// The byte at which its label ends. None if it begins with none.
    label: Option<usize>,
    marks: Vec<Marked>,
    sentences: Vec<Range<usize>>,
}

impl Here<'_, '_> {
    fn text(&self) -> &str {
        &self.block.text
    }

    /// Returns what of each sentence is in a range.
    fn stretches(&self, range: &Range<usize>) -> impl Iterator<Item = Range<usize>> {
        let Range { start, end } = *range;
        let first = self.sentences.partition_point(|it| it.end <= start);
        let reaching = self.sentences[first..].iter().take_while(move |it| it.start < end);
        reaching.map(move |it| it.start.max(start)..it.end.min(end)).filter(|stretch| !stretch.is_empty())
    }

    /// Makes a passage of the block that no marks stand around.
    fn bare(&self, form: Form, inner: Range<usize>, label: Option<usize>) -> Passage {
        let sentence = sentence_around(&self.sentences, &inner);
        Passage::bare(self.at, form, inner, sentence, label)
    }
}

impl Scan<'_, '_, '_> {
    /// Finds the passages of a block, and has each judged.
    pub(super) fn block(&mut self, at: usize) {
        let document = self.document;
        let Some(block) = document.blocks.get(at) else { return };
        self.runs.read(self.corpus(), &block.text);
        let label = self.cited.label(at);
        let is_labelled = label.is_some() || self.cited.is_under_label(at);
        let is_cited = !self.cited.of(at).is_empty();
        if self.runs.is_empty() && !is_labelled && !is_cited {
            return;
        }
        self.taken = 0;
        let label = label.map(|(_, end)| end);
        let marks = marked(&block.text);
        let is_quoted = matches!(block.kind, Kind::Quote | Kind::Literal { .. });
        // Most blocks have but a phrase in common with the record: their sentences need not be found.
        let is_much = || self.is_much(&(0..block.text.len()));
        if marks.is_empty() && !is_labelled && !is_cited && !is_quoted && !is_much() {
            return;
        }
        let here = Here { at, block, label, marks, sentences: sentences(&block.text) };
        if is_quoted && self.quoted_block(&here) {
            return;
        }
        let mut free = Vec::new();
        let mut from = label.unwrap_or(0);
        for top in here.marks.iter().filter(|it| it.depth == 0) {
            let words = &block.text[top.inner.clone()];
            if self.in_marks(&here, top) || words.split_whitespace().count() >= MIN_PART_WORDS {
                free.push(from..top.outer.start.max(from));
                from = top.outer.end;
            }
        }
        free.push(from..block.text.len());
        let before = self.findings.len();
        for range in free {
            self.unmarked(&here, &range);
        }
        if is_labelled && from <= label.unwrap_or(0) && self.findings.len() == before {
            self.labelled(&here);
        } else if is_cited {
            let found = in_order(self.findings[before..].iter().map(|it| it.start..it.end()));
            let marked = in_order(here.marks.iter().map(|it| it.outer.clone()));
            let is_free =
                |sentence: &Range<usize>| !meets(&marked, sentence) && !meets(&found, &block.source(sentence.clone()));
            self.led_in(&here, &is_free);
        }
    }

    /// Takes a block quotation as one passage. False if it is none: what stands in marks within it is quoted by itself,
    /// if that is most of it.
    fn quoted_block(&mut self, here: &Here<'_, '_>) -> bool {
        let in_marks: usize = here.marks.iter().filter(|it| it.depth == 0).map(|it| it.outer.len()).sum();
        let inner = self.without_source(here, 0..here.text().len());
        if 2 * in_marks > inner.len() {
            return false;
        }
        self.marked_words(&here.bare(Form::Block, inner, None))
    }

    /// Cuts from a range of a block the citation at its end that tells where it is from: "… (A/70/174, para. 13 (c))".
    fn without_source(&self, here: &Here<'_, '_>, range: Range<usize>) -> Range<usize> {
        let text = &here.text()[range.clone()];
        let within = |it: &&Placed<'_, '_>| range.start <= it.range.start && it.range.end <= range.end;
        let end = match self.cited.of(here.at).iter().rfind(within) {
            Some(last)
                if range.end - last.range.end <= MAX_BYTES_AFTER_CITATION
                    && is_source(&here.text()[..last.range.start]) =>
            {
                let head = &here.text()[range.start..last.range.start];
                head.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '…' | ']' | ')')).len()
            }
            _ => text.len(),
        };
        let words = text[..end].trim();
        let start = range.start + offset_of(words, text);
        start..start + words.len()
    }

    /// Takes what stands in quotation marks for a passage, or else what stands in marks within. False if none was
    /// taken.
    fn in_marks(&mut self, here: &Here<'_, '_>, mark: &Marked) -> bool {
        let passage = Passage {
            block: here.at,
            form: Form::Marks,
            inner: self.without_source(here, mark.inner.clone()),
            outer: mark.outer.clone(),
            sentence: sentence_around(&here.sentences, &mark.outer),
            label: here.label,
        };
        let within = |it: &&Marked| {
            it.depth == mark.depth + 1 && mark.outer.start < it.outer.start && it.outer.end <= mark.outer.end
        };
        let mut inner = here.marks.iter().filter(within).peekable();
        if inner.peek().is_some() && !self.is_exact(&passage) {
            let mut any = false;
            for it in inner {
                any |= self.in_marks(here, it);
            }
            if any {
                return true;
            }
        }
        self.marked_words(&passage)
    }

    /// Tests whether the words of a passage are a provision's as they stand, marks within it being the wording's own.
    fn is_exact(&self, passage: &Passage) -> bool {
        let Some(words) = self.text(passage.block, &passage.inner) else { return false };
        let verdict = self.checker.check_wording(words).verdict;
        matches!(verdict, Verdict::Verbatim | Verdict::Excerpt | Verdict::Abridged)
    }

    /// Tests whether enough words of the record stand in a range of the block for a passage without marks.
    pub(super) fn is_much(&self, range: &Range<usize>) -> bool {
        self.runs.are_much(self.corpus(), range)
    }

    /// Looks at a stretch of a block that stands in no marks.
    fn unmarked(&mut self, here: &Here<'_, '_>, range: &Range<usize>) {
        if self.sentences_of_a_place(here, range) {
            return;
        }
        let corpus = self.corpus();
        for stretch in here.stretches(range) {
            if !self.is_much(&stretch) {
                continue;
            }
            let text = &here.text()[stretch.clone()];
            let reading = read(corpus, text);
            for part in parts(corpus, &reading) {
                if part.ways[0].kept() < MIN_UNMARKED_WORDS.max(MIN_PART_WORDS) {
                    continue;
                }
                let within = reading.bytes(part.q());
                let inner = stretch.start + within.start..stretch.start + within.end;
                let check = self.checker.check_part(text, &reading, &part);
                let passage = here.bare(Form::Plain, inner, here.label);
                self.plain_words(&passage, check);
            }
        }
    }

    /// Takes several sentences of one place for one passage, where they are said to be the place's: its label or its source
    /// stands beside one of them alone. False if they are not all from there.
    fn sentences_of_a_place(&mut self, here: &Here<'_, '_>, range: &Range<usize>) -> bool {
        let inner = self.behind_lead_in(here, self.without_source(here, range.clone()));
        let within: Vec<_> = here.stretches(&inner).take(MAX_SENTENCES + 1).collect();
        if !(2..=MAX_SENTENCES).contains(&within.len()) || !within.iter().all(|it| self.is_much(it)) {
            return false;
        }
        let passage = here.bare(Form::Plain, inner.clone(), here.label);
        let speaker = self.cited.speaker(&passage, self.taken);
        let Speaker::Report(claim) = &speaker else { return false };
        if !(speaker.is_of_a_place() && self.is_said(&passage, inner.start, claim)) {
            return false;
        }
        let is_from_there = |check: &Check<'_>| {
            matches!(check.verdict, Verdict::Verbatim | Verdict::Excerpt | Verdict::Abridged | Verdict::Altered)
                && check.matches.first().is_some_and(|lead| lead.score >= MIN_SCORE_UNCLAIMED)
                && fits_any(&claim.citation.citation, check)
        };
        let check = self.checker.check_wording(&here.text()[inner]);
        // What the author adds is a sentence of his own.
        let alone = |it: &Range<usize>| is_from_there(&self.checker.check_wording(&here.text()[it.clone()]));
        let is_whole = is_from_there(&check) && within.iter().all(alone);
        if is_whole {
            self.plain_words(&passage, check);
        }
        is_whole
    }

    /// Cuts from a range of a block the words that lead in what a place says: "According to A/68/98, para. 23, States …".
    fn behind_lead_in(&self, here: &Here<'_, '_>, mut range: Range<usize>) -> Range<usize> {
        let text = here.text();
        let first = here.stretches(&range).next().map_or(range.start, |stretch| stretch.end);
        let citation = self.cited.of(here.at).iter().find(|it| range.start <= it.range.start && it.range.end < first);
        if let Some(cited) = citation.map(|it| &it.range)
            && let Some(start) = led_in(&text[range.start..cited.start], &text[cited.end..first])
        {
            let said = &text[cited.end + start..range.end];
            range.start = range.end - said.trim_start().len();
        }
        range
    }

    /// Looks at the first sentence behind a label or under one, where no words of the record stand in it.
    fn labelled(&mut self, here: &Here<'_, '_>) {
        let from = here.label.unwrap_or(0);
        if let Some(sentence) = here.sentences.iter().find(|it| it.end > from) {
            self.in_own_words(here, sentence.clone(), sentence.start.max(from), here.label);
        }
    }

    /// Looks at what sentences say that a cited place asks: "Under norm (j), States shall …".
    fn led_in(&mut self, here: &Here<'_, '_>, is_free: &dyn Fn(&Range<usize>) -> bool) {
        let cited = self.cited;
        let mut citations = cited.of(here.at).iter().filter(|it| it.has_places()).peekable();
        while let Some(citation) = citations.next() {
            let mut sentence = sentence_around(&here.sentences, &citation.range);
            if !is_free(&sentence) {
                continue;
            }
            // What is said ends where the next place is named.
            let next = citations.peek().map_or(sentence.end, |next| next.range.start);
            let limit = floor_char_boundary(here.text(), citation.range.end.saturating_add(MAX_SAID_BYTES));
            sentence.end = sentence.end.min(next).min(limit).max(citation.range.end);
            let head = &here.text()[sentence.start..citation.range.start];
            let rest = &here.text()[citation.range.end..sentence.end];
            if let Some(start) = led_in(head, rest) {
                self.in_own_words(here, sentence, citation.range.end + start, None);
            }
        }
    }

    /// Looks at the rest of a sentence that is said to be a place's, for what is said in other words.
    fn in_own_words(&mut self, here: &Here<'_, '_>, sentence: Range<usize>, from: usize, label: Option<usize>) {
        let words = &here.text()[from..sentence.end];
        let start = sentence.end - words.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
        let inner = start..sentence.end;
        let passage = Passage::bare(here.at, Form::Plain, inner.clone(), sentence, label);
        let speaker = self.cited.speaker(&passage, self.taken);
        let text = &here.text()[inner];
        if speaker.is_of_a_place() && text.split_whitespace().count() >= MIN_PART_WORDS {
            let check = self.checker.in_other_words(text, Check::unrecognized());
            let imposes = || matches!(&speaker, Speaker::Report(claim) if self.imposes_more(text, claim));
            if label.is_some() || check.verdict == Verdict::Paraphrase || imposes() {
                self.other_words(&passage, check, &speaker);
            }
        }
    }
}

/// Tests whether what comes after a text tells where it is from: in brackets, after a dash, after the closing mark.
fn is_source(head: &str) -> bool {
    head.trim_end().ends_with(['(', '[', '—', '–', '-', '”', '"', '»'])
}

/// Puts ranges in the order in which they begin, each with the farthest end of those up to it.
fn in_order(ranges: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = ranges.collect();
    all.sort_by_key(|it| it.start);
    let mut end = 0;
    for it in &mut all {
        end = end.max(it.end);
        it.end = end;
    }
    all
}

/// Tests whether one of the ranges in order has something in common with another one.
fn meets(all: &[Range<usize>], range: &Range<usize>) -> bool {
    let begun = all.partition_point(|it| it.start < range.end);
    begun.checked_sub(1).and_then(|at| all.get(at)).is_some_and(|it| it.end > range.start)
}
