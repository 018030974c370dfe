//! The match of a quotation with the wording that explains it: the words that it keeps, loses and adds.

mod slips;

use std::ops::Range;

use crate::compare::{ModalityChange, redline};
use crate::model::Fidelity;
use crate::number::to_f64;

use super::align::{self, Block};
use super::check::{LostQualifier, Match, Origin, Verdict};
use super::checker::Checker;
use super::explain::Way;
use super::reading::Reading;
use crate::corpus::{Corpus, Item, Unit, UnitQualifier};

/// The largest number of words between a qualifier that a quotation cuts off and its beginning.
const JUST_BEFORE: usize = 0;

/// The largest number of words between the end of a quotation and a qualifier that it cuts off: "should not knowingly
/// allow their territory" is a part of a sentence, and no sentence without "internationally wrongful", four words on.
const SOON_AFTER: usize = 3;

/// The smallest number of words quoted of a sentence whose qualifiers count; all of a shorter sentence.
const MIN_TOUCHED_WORDS: usize = 3;

impl<'r> Checker<'r> {
    /// Matches a stretch of a quotation with the way that explains it: all its words, or a part of a composite.
    pub(super) fn matched(
        &self,
        text: &str,
        reading: &Reading,
        way: &Way,
        q: Range<usize>,
        verdict: Option<Verdict>,
    ) -> Match<'r> {
        self.laid(text, reading, way, q).matched(verdict)
    }

    /// Aligns a stretch of a quotation with the wording that explains it.
    pub(super) fn laid<'c>(&'c self, text: &'c str, reading: &'c Reading, way: &Way, q: Range<usize>) -> Laid<'c, 'r> {
        let way = settled(&self.corpus, reading, filled(&self.corpus, reading, way, &q));
        let span = span(&self.corpus, &way, &q);
        let way = trimmed(&self.corpus, reading, way, &q, &span);
        Laid { checker: self, text, reading, way, q, span }
    }
}

/// A quotation aligned with the wording that explains it.
pub(super) struct Laid<'c, 'r> {
    checker: &'c Checker<'r>,
    text: &'c str,
    reading: &'c Reading,
    way: Way,
    /// The words of the quotation that are explained.
    q: Range<usize>,
    /// The wording that stands for them, in tokens.
    span: Range<usize>,
}

impl<'r> Laid<'_, 'r> {
    /// Returns the likeness of the words, from 0 to 1.
    pub(super) fn score(&self) -> f64 {
        share(2 * self.way.kept(), self.q.len() + self.span.len())
    }

    /// Makes the match. Without a verdict it is found by what is lost and added.
    pub(super) fn matched(self, verdict: Option<Verdict>) -> Match<'r> {
        let corpus = &self.checker.corpus;
        let (lost, added) = (self.lost(), self.added());
        let verdict = verdict.unwrap_or_else(|| self.verdict(&lost, &added));
        let (official, quoted) = (corpus.text(self.span.clone()), self.quoted());
        let changes = matches!(verdict, Verdict::Abridged | Verdict::Altered | Verdict::Composite);
        let modality = if changes { self.modality(&official, &quoted) } else { Vec::new() };
        let slips = if changes { self.slips(verdict) } else { Vec::new() };
        let (qualifiers_lost, reach) = self.qualifiers(&quoted);
        let fidelity = self.way.units.clone().map(|unit| corpus.unit(unit).fidelity());
        let fidelity = fidelity.reduce(|one, other| if one == Fidelity::Verbatim { other } else { one });
        Match {
            origin: self.origin(),
            verdict,
            score: self.score(),
            fidelity: fidelity.unwrap_or(Fidelity::Paraphrase),
            quoted: self.reading.bytes(self.q.clone()),
            is_marked: lost.iter().all(|gap| self.is_marked(gap)),
            lost: lost.iter().map(|gap| corpus.text(gap.clone())).collect(),
            added: added.iter().map(|gap| self.text[self.reading.bytes(gap.clone())].to_owned()).collect(),
            qualifiers_lost,
            modality,
            worded_by: None,
            extent: self.extent(),
            span: self.span.clone(),
            changes_sense: false,
            slips,
            right: corpus.text(reach),
            text: quoted,
            official,
        }
    }

    /// Lists the modal expressions that changed.
    fn modality(&self, official: &str, quoted: &str) -> Vec<ModalityChange> {
        let corpus = &self.checker.corpus;
        if corpus.modalities_over(self.span.clone()) == corpus.modalities(quoted) {
            return Vec::new();
        }
        redline(official, quoted).expressions(&self.checker.finder).modality
    }

    /// Tells what the quotation is of the wording, by what is lost and added.
    fn verdict(&self, lost: &[Range<usize>], added: &[Range<usize>]) -> Verdict {
        let corpus = &self.checker.corpus;
        let all = corpus.unit(self.way.units.start).tokens().start..corpus.unit(self.way.units.end - 1).tokens().end;
        match (self.way.is_ordered() && added.is_empty(), lost.is_empty()) {
            (true, true) if self.span == all => Verdict::Verbatim,
            (true, true) => Verdict::Excerpt,
            (true, false) => Verdict::Abridged,
            (false, _) => Verdict::Altered,
        }
    }

    /// Returns the provisions or the rendering whose units explain the quotation.
    fn origin(&self) -> Origin<'r> {
        let item = |unit: u32| self.checker.corpus.unit(unit).item;
        let provision = |unit: u32| if let Item::Provision(provision) = item(unit) { Some(provision) } else { None };
        match item(self.way.units.start) {
            Item::Rendering(rendering) => Origin::Rendering(rendering),
            Item::Provision(_) => Origin::Provisions(self.way.units.clone().filter_map(provision).collect()),
        }
    }

    /// Lists the stretches of the wording that are not quoted, in tokens.
    fn lost(&self) -> Vec<Range<usize>> {
        let mut kept: Vec<Range<usize>> = self.way.blocks.iter().map(|block| block.s..block.s_end()).collect();
        kept.sort_unstable_by_key(|range| range.start);
        gaps(kept.into_iter(), &self.span)
    }

    /// Lists the stretches of the quotation that the wording does not have, in words.
    fn added(&self) -> Vec<Range<usize>> {
        gaps(self.way.blocks.iter().map(|block| block.q..block.q_end()), &self.q)
    }

    /// Tests whether a mark shows that a stretch is left out.
    fn is_marked(&self, gap: &Range<usize>) -> bool {
        let after = self.way.blocks.iter().find(|block| block.s == gap.end);
        after.is_some_and(|block| self.reading.is_marked(block.q))
    }

    /// Returns the words as they stand; without what stands in brackets, if there is something.
    fn quoted(&self) -> String {
        if self.reading.marks.is_empty() {
            return self.text[self.reading.bytes(self.q.clone())].to_owned();
        }
        let words = self.reading.words[self.q.clone()].iter().map(|read| &self.text[read.start..read.end]);
        words.collect::<Vec<_>>().join(" ").replace(['[', ']'], "")
    }

    /// Returns the share that is quoted of the sentences that it touches, from 0 to 1.
    fn extent(&self) -> f64 {
        let corpus = &self.checker.corpus;
        let sentences = self.way.units.clone().flat_map(|unit| corpus.unit(unit).sentences);
        let touched = sentences.filter(|it| it.start < self.span.end && self.span.start < it.end);
        share(self.span.len(), touched.map(Range::len).sum())
    }

    /// Lists the qualifiers that are left out of the sentences quoted, and the wording, in tokens, that has those that
    /// count.
    fn qualifiers(&self, quoted: &str) -> (Vec<LostQualifier<'r>>, Range<usize>) {
        let (mut lost, mut reach) = (Vec::new(), self.span.clone());
        let found = std::cell::OnceCell::new();
        let here = |held: &UnitQualifier<'_>| {
            let found = found.get_or_init(|| self.checker.finder.find(quoted).1);
            found.iter().filter(|it| it.qualifier.id == held.qualifier.id).count()
        };
        for unit in self.way.units.clone().map(|unit| self.checker.corpus.unit(unit)) {
            for sentence in unit.sentences.iter().filter(|sentence| self.touches(sentence)) {
                for held in unit.qualifiers().filter(|held| sentence.contains(&held.tokens.start)) {
                    // One that the quotation has in another place is moved, not lost.
                    let is_same = |it: &UnitQualifier<'_>| it.qualifier.id == held.qualifier.id;
                    let there = || unit.qualifiers().filter(is_same).filter(|it| self.is_touched(&unit, it)).count();
                    if self.keeps(&held.tokens) || here(&held) >= there() {
                        continue;
                    }
                    let is_near = self.is_near(&unit, &held.tokens);
                    if is_near && held.tokens.start < reach.start {
                        reach.start = sentence.start;
                    }
                    if is_near && held.tokens.end > reach.end {
                        reach.end = sentence.end;
                    }
                    let (qualifier, words) = (held.qualifier, held.words);
                    lost.push(LostQualifier {
                        qualifier,
                        words,
                        is_marked: self.is_passed_over(&held.tokens),
                        is_near,
                    });
                }
            }
        }
        (lost, reach)
    }

    /// Tests whether enough of a sentence is quoted to say that it is quoted in part.
    fn touches(&self, sentence: &Range<usize>) -> bool {
        let common = |block: &Block| block.s_end().min(sentence.end).saturating_sub(block.s.max(sentence.start));
        self.way.blocks.iter().map(common).sum::<usize>() >= MIN_TOUCHED_WORDS.min(sentence.len())
    }

    fn is_touched(&self, unit: &Unit<'_>, held: &UnitQualifier<'_>) -> bool {
        unit.sentences.iter().any(|sentence| sentence.contains(&held.tokens.start) && self.touches(sentence))
    }

    /// Tests whether words are quoted in one piece.
    fn keeps(&self, tokens: &Range<usize>) -> bool {
        self.way.blocks.iter().any(|block| block.s <= tokens.start && tokens.end <= block.s_end())
    }

    /// Tests whether a mark stands where words are missing in the quotation.
    fn is_passed_over(&self, tokens: &Range<usize>) -> bool {
        let after = self.way.blocks.iter().filter(|block| block.s >= tokens.end).map(|block| block.q).min();
        self.reading.is_marked(after.unwrap_or(self.q.end))
    }

    /// Tests whether words stand within the span, or close to it in the same clause.
    fn is_near(&self, unit: &Unit<'_>, tokens: &Range<usize>) -> bool {
        let gap = if tokens.end <= self.span.start {
            tokens.end..self.span.start
        } else if self.span.end <= tokens.start {
            self.span.end..tokens.start
        } else {
            return true;
        };
        // A single word ("knowingly", "appropriate") limits what comes after it, several ("in itself") what came
        // before.
        let is_before = gap.end == self.span.start;
        let most = if is_before { JUST_BEFORE } else { SOON_AFTER };
        if is_before != (tokens.len() == 1) {
            return false;
        }
        let byte = |token: usize| self.checker.corpus.token(token);
        let between = byte(gap.start - 1).end as usize..byte(gap.end).start as usize;
        gap.len() <= most && !unit.text[between].contains([',', ';', ':', '.', '('])
    }
}

/// Moves words that stand on both sides of a gap to the side where the gap is marked.
fn settled(corpus: &Corpus<'_>, reading: &Reading, mut way: Way) -> Way {
    let same = |a: usize, b: usize| corpus.token(a).word == corpus.token(b).word;
    for at in 1..way.blocks.len() {
        let (one, other) = (way.blocks[at - 1], way.blocks[at]);
        if one.q_end() != other.q || reading.is_marked(other.q) || other.s <= one.s_end() {
            continue;
        }
        let mut left = (1..one.len).take_while(|by| same(one.s_end() - by, other.s - by));
        let mut right = (1..other.len).take_while(|by| same(one.s_end() + by - 1, other.s + by - 1));
        if let Some(by) = left.find(|by| reading.is_marked(other.q - by)) {
            way.blocks[at - 1].len -= by;
            way.blocks[at] = Block { q: other.q - by, s: other.s - by, len: other.len + by };
        } else if let Some(by) = right.find(|by| reading.is_marked(other.q + by)) {
            way.blocks[at - 1].len += by;
            way.blocks[at] = Block { q: other.q + by, s: other.s + by, len: other.len - by };
        }
    }
    way
}

/// Adds to a way the words between its blocks, if all of them stand in the wording between and in its order, so that
/// nothing is added; or else leaves it as it is.
fn filled(corpus: &Corpus<'_>, reading: &Reading, way: &Way, q: &Range<usize>) -> Way {
    let is_open = way.is_ordered() && way.kept() < q.len();
    let blocks = if is_open { between(corpus, reading, way, q) } else { None };
    Way { units: way.units.clone(), blocks: blocks.unwrap_or_else(|| way.blocks.clone()) }
}

/// Finds in the wording the words between the blocks of a way, one by one. None if one of them is not there.
fn between(corpus: &Corpus<'_>, reading: &Reading, way: &Way, q: &Range<usize>) -> Option<Vec<Block>> {
    let (span, mut blocks) = (way.s(), Vec::new());
    let last = Block { q: q.end, s: corpus.sentence(span.end - 1)?.end, len: 0 };
    let (mut at, mut from) = (q.start, corpus.sentence(span.start)?.start);
    for block in way.blocks.iter().chain([&last]) {
        // Before the first block the nearest words count, after it the first.
        let is_first = at == q.start;
        let (mut left, mut right, mut found) = (from, block.s, Vec::new());
        for step in 0..block.q - at {
            let place = if is_first { block.q - 1 - step } else { at + step };
            let is = |s: &usize| reading.words[place].is(corpus.token(*s).word);
            let s = if is_first { (left..right).rev().find(is)? } else { (left..right).find(is)? };
            found.push(Block { q: place, s, len: 1 });
            (left, right) = if is_first { (left, s) } else { (s + 1, right) };
        }
        found.sort_unstable_by_key(|block| block.q);
        blocks.extend(found);
        blocks.push(*block);
        (at, from) = (block.q_end(), block.s_end());
    }
    blocks.pop();
    align::join(&mut blocks);
    Some(blocks)
}

/// Adds to a way the equal words at both ends of each change, few as they may be.
fn trimmed(corpus: &Corpus<'_>, reading: &Reading, mut way: Way, q: &Range<usize>, span: &Range<usize>) -> Way {
    if !way.is_ordered() {
        return way;
    }
    let is = |q: usize, s: usize| reading.words[q].is(corpus.token(s).word);
    let end = Block { q: q.end, s: span.end, len: 0 };
    let (mut at, mut from, mut blocks) = (q.start, span.start, Vec::with_capacity(way.blocks.len()));
    for block in way.blocks.iter().chain([&end]) {
        let room = (block.q - at).min(block.s - from);
        let head = (0..room).take_while(|by| is(at + by, from + by)).count();
        let tail = (0..room - head).take_while(|by| is(block.q - 1 - by, block.s - 1 - by)).count();
        blocks.push(Block { q: at, s: from, len: head });
        blocks.push(Block { q: block.q - tail, s: block.s - tail, len: block.len + tail });
        (at, from) = (block.q_end(), block.s_end());
    }
    blocks.retain(|block| block.len > 0);
    align::join(&mut blocks);
    way.blocks = blocks;
    way
}

/// Returns the stretch of wording that is quoted: from the first to the last equal word, and on to the end of the
/// sentence where other words stand in the place of a few.
fn span(corpus: &Corpus<'_>, way: &Way, q: &Range<usize>) -> Range<usize> {
    let (mut span, quoted) = (way.s(), way.q());
    let reach = |count: usize| 2 * count + 2;
    let (before, after) = (quoted.start - q.start, q.end - quoted.end);
    if let Some(sentence) = corpus.sentence(span.start).filter(|_| before > 0) {
        if span.start - sentence.start <= reach(before) {
            span.start = sentence.start;
        } else if let Some(modal) = corpus.modal_before(span.start) {
            span.start = modal;
        }
    }
    if let Some(sentence) = corpus.sentence(span.end - 1).filter(|_| after > 0)
        && sentence.end - span.end <= reach(after)
    {
        span.end = sentence.end;
    }
    span
}

/// Lists the stretches of a range that are not taken, in order.
fn gaps(taken: impl Iterator<Item = Range<usize>>, all: &Range<usize>) -> Vec<Range<usize>> {
    let (mut from, mut gaps) = (all.start, Vec::new());
    for range in taken.chain(std::iter::once(all.end..all.end)) {
        if from < range.start {
            gaps.push(from..range.start);
        }
        from = from.max(range.end);
    }
    gaps
}

/// Divides a part by a whole; at most 1, and 0 of nothing.
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { (to_f64(part) / to_f64(whole)).min(1.0) }
}
