//! Checks quotations against a record that was made ready for it.

use std::ops::Range;
use std::sync::OnceLock;

use crate::compare::{ModalityChange, redline};
use crate::model::Fidelity;
use crate::record::Record;
use crate::text::Finder;

use super::align::{self, Block};
use super::check::{Check, CheckError, LONGEST, LostQualifier, MATCHES, Match, Origin, Verdict};
use super::explain::{Among, COVERED, EVIDENCE, PART, Part, Way, parts, unbroken, weight_of};
use super::reading::{Reading, read};
use super::stock::{Holder, Stock};

/// A record made ready to check quotations against: build it once, use it often.
///
/// ```
/// use gge_core::Record;
/// use gge_core::quote::{Checker, Verdict};
///
/// let checker = Checker::new(Record::builtin());
/// let check = checker.check("States should respect the use of proxies by other States.", None)?;
/// assert_eq!(check.verdict, Verdict::Unrecognized);
/// # Ok::<(), gge_core::quote::CheckError>(())
/// ```
#[derive(Debug)]
pub struct Checker<'r> {
    pub(super) record: &'r Record,
    pub(super) stock: Stock<'r>,
    pub(super) finder: Finder<'r>,
}

impl<'r> Checker<'r> {
    /// Makes a record ready.
    pub fn new(record: &'r Record) -> Self {
        let finder = Finder::new(record.lexicon());
        Self { record, stock: Stock::new(record, &finder), finder }
    }

    /// The checker of the built-in record, made ready at its first use.
    pub fn builtin() -> &'static Checker<'static> {
        static BUILTIN: OnceLock<Checker<'static>> = OnceLock::new();
        BUILTIN.get_or_init(|| Checker::new(Record::builtin()))
    }

    /// Tells which provision a quotation is from, and whether it is right; and if it was cited, whether the citation
    /// fits.
    ///
    /// The text is the quotation alone, without the quotation marks around it. Ellipses and brackets are read as
    /// quoting: words in brackets are neither added nor altered, and what an ellipsis stands for is left out openly.
    ///
    /// # Errors
    ///
    /// If the text is longer than [`LONGEST`].
    pub fn check(&self, text: &str, cited: Option<&str>) -> Result<Check<'r>, CheckError> {
        if text.len() > LONGEST {
            return Err(CheckError::TooLong { length: text.len(), limit: LONGEST });
        }
        let reading = read(&self.stock, text);
        let mut check = self.judge(text, &reading);
        if let Some(cited) = cited {
            self.cite(&mut check, cited);
        }
        check.matches.truncate(MATCHES);
        self.conclude(&mut check);
        Ok(check)
    }

    fn judge(&self, text: &str, reading: &Reading) -> Check<'r> {
        let official = self.explained(text, reading, Among::Official);
        let whole = |matches: &[Match<'r>]| matches.iter().all(|it| it.score >= 1.0);
        let matches = if !official.is_empty() && whole(&official) {
            official
        } else {
            self.with_renderings(text, reading, official)
        };
        let verdict = matches.iter().map(|it| it.verdict).min_by_key(|verdict| rank(*verdict));
        Check {
            verdict: verdict.unwrap_or(Verdict::Unrecognized),
            matches,
            citation: None,
            corrected: None,
            note: None,
        }
    }

    /// Whether a secondary source words it so, or nearer to it than the reports.
    fn with_renderings(&self, text: &str, reading: &Reading, mut official: Vec<Match<'r>>) -> Vec<Match<'r>> {
        let mut rendered = self.explained(text, reading, Among::Renderings);
        let Some(Origin::Rendering(rendering)) = rendered.first().map(|it| it.origin.clone()) else { return official };
        let score = rendered[0].score;
        if rendered.len() != 1 && rendered.iter().any(|it| it.verdict == Verdict::Composite) {
            return official;
        }
        match official.first_mut() {
            Some(lead) if lead.verdict == Verdict::Composite => official,
            Some(lead) => {
                if score > lead.score && score >= 0.9 {
                    lead.worded_by = Some(rendering);
                }
                let elsewhere = rendering.renders.is_empty() && score > lead.score + 0.2;
                if elsewhere { rendered } else { official }
            }
            None if score >= 0.8 => {
                rendered.truncate(1);
                rendered
            }
            None => official,
        }
    }

    fn explained(&self, text: &str, reading: &Reading, among: Among) -> Vec<Match<'r>> {
        let words = 0..reading.words.len();
        let ways = unbroken(&self.stock, reading, among);
        if let Some(way) = ways.first() {
            if align::weight(&self.stock, &way.blocks) < EVIDENCE {
                return Vec::new();
            }
            return best_first(ways.iter().map(|way| self.matched(text, reading, way, None)).collect());
        }
        let parts = parts(&self.stock, reading, among);
        let weight = |part: &Part| align::weight(&self.stock, &part.ways[0].blocks);
        let explained: u32 = parts.iter().map(weight).sum();
        if f64::from(explained) < COVERED * f64::from(weight_of(&self.stock, reading, words)) {
            return Vec::new();
        }
        match self.groups(parts).as_slice() {
            [one] => best_first(one.ways.iter().map(|way| self.matched(text, reading, way, None)).collect()),
            several => {
                let each = |part: &Part| part.ways.clone();
                let ways = several.iter().flat_map(each);
                ways.map(|way| self.matched(text, reading, &way, Some(Verdict::Composite))).collect()
            }
        }
    }

    /// Joins the parts that one provision, or some that follow one another, explain.
    fn groups(&self, parts: Vec<Part>) -> Vec<Part> {
        let mut groups: Vec<Part> = Vec::new();
        for part in parts {
            let fits = |group: &Part| {
                let pairs = group.ways.iter().flat_map(|one| part.ways.iter().map(move |other| (one, other)));
                pairs.filter_map(|(one, other)| self.joined(one, other)).collect::<Vec<Way>>()
            };
            let joined =
                groups.iter().enumerate().map(|(at, group)| (at, fits(group))).find(|(_, ways)| !ways.is_empty());
            match joined {
                Some((at, ways)) => groups[at].ways = ways,
                None => groups.push(part),
            }
        }
        groups
    }

    fn joined(&self, one: &Way, other: &Way) -> Option<Way> {
        let (a, b) = (&one.units, &other.units);
        let within = |range: &Range<u32>| range.clone().skip(1).all(|unit| self.stock.unit(unit).follows);
        let units = a.start.min(b.start)..a.end.max(b.end);
        let touch = a.start <= b.end && b.start <= a.end;
        if !touch || !within(&units) {
            return None;
        }
        let mut blocks = one.blocks.clone();
        blocks.extend(&other.blocks);
        blocks.sort_unstable_by_key(|block| block.q);
        // Words that both claim belong to one.
        let apart = blocks.is_sorted_by(|one, other| one.q_end() <= other.q);
        apart.then_some(Way { units, blocks })
    }

    fn matched(&self, text: &str, reading: &Reading, way: &Way, verdict: Option<Verdict>) -> Match<'r> {
        let whole = verdict.is_none();
        let q = if whole { 0..reading.words.len() } else { way.q() };
        let filled = self.filled(reading, way, &q);
        let way = &self.settled(reading, filled.as_ref().unwrap_or(way));
        let span = self.span(way, &q);
        let kept = way.kept();
        let lost = self.lost(way, &span);
        let added: Vec<Range<usize>> = gaps(way.blocks.iter().map(|block| block.q..block.q_end()), &q);
        let from = match self.stock.unit(way.units.start).holder {
            Holder::Rendering(rendering) => Origin::Rendering(rendering),
            Holder::Provision(_) => Origin::Provisions(
                way.units
                    .clone()
                    .filter_map(|unit| match self.stock.unit(unit).holder {
                        Holder::Provision(provision) => Some(provision),
                        Holder::Rendering(_) => None,
                    })
                    .collect(),
            ),
        };
        let all = self.stock.unit(way.units.start).tokens.start..self.stock.unit(way.units.end - 1).tokens.end;
        let verdict = verdict.unwrap_or_else(|| match (way.is_ordered() && added.is_empty(), lost.is_empty()) {
            (true, true) if span == all => Verdict::Verbatim,
            (true, true) => Verdict::Excerpt,
            (true, false) => Verdict::Abridged,
            (false, _) => Verdict::Altered,
        });
        let fidelity = way.units.clone().map(|unit| self.stock.unit(unit).fidelity());
        let fidelity = fidelity.reduce(|one, other| if one == Fidelity::Verbatim { other } else { one });
        let marked = |gap: &Range<usize>| {
            let before = way.blocks.iter().find(|block| block.s == gap.end);
            before.is_some_and(|block| reading.is_marked(block.q))
        };
        let official = self.stock.text(span.clone());
        let bytes = reading.bytes(q.clone());
        let quoted = quoted_text(text, reading, &q);
        let altered = matches!(verdict, Verdict::Abridged | Verdict::Altered | Verdict::Composite);
        let modality: Vec<ModalityChange> =
            if altered { redline(&*official, &*quoted).expressions_by(&self.finder).modality } else { Vec::new() };
        let (qualifiers_lost, reach) = self.qualifiers(way, &span, reading, &q, &quoted);
        Match {
            origin: from,
            verdict,
            score: share(2 * kept, q.len() + span.len()),
            fidelity: fidelity.unwrap_or(Fidelity::Paraphrase),
            quoted: bytes,
            is_marked: lost.iter().all(marked),
            lost: lost.iter().map(|gap| self.stock.text(gap.clone())).collect(),
            added: added.iter().map(|gap| text[reading.bytes(gap.clone())].to_owned()).collect(),
            qualifiers_lost,
            modality,
            worded_by: None,
            extent: self.extent(way, &span),
            begins: self.stock.is_bound(span.start),
            text: quoted,
            right: self.stock.text(reach),
            official,
        }
    }

    /// The same way with words that stand on both sides of a gap put on the side where the gap is marked.
    fn settled(&self, reading: &Reading, way: &Way) -> Way {
        let mut way = way.clone();
        for at in 1..way.blocks.len() {
            let (one, other) = (way.blocks[at - 1], way.blocks[at]);
            if one.q_end() != other.q || reading.is_marked(other.q) || other.s <= one.s_end() {
                continue;
            }
            let same = |a: usize, b: usize| self.stock.token(a).word == self.stock.token(b).word;
            let left = (1..one.len).take_while(|by| same(one.s_end() - by, other.s - by));
            let right = (1..other.len).take_while(|by| same(one.s_end() + by - 1, other.s + by - 1));
            if let Some(by) = left.clone().find(|by| reading.is_marked(other.q - by)) {
                way.blocks[at - 1].len -= by;
                way.blocks[at] = Block { q: other.q - by, s: other.s - by, len: other.len + by };
            } else if let Some(by) = right.clone().find(|by| reading.is_marked(other.q + by)) {
                way.blocks[at - 1].len += by;
                way.blocks[at] = Block { q: other.q + by, s: other.s + by, len: other.len - by };
            }
        }
        way
    }

    /// The same way with the words between its blocks, if all of them stand in the wording between and in its order, so
    /// that nothing is added.
    fn filled(&self, reading: &Reading, way: &Way, q: &Range<usize>) -> Option<Way> {
        if !way.is_ordered() || way.kept() == q.len() {
            return None;
        }
        let (span, mut blocks) = (way.s(), Vec::new());
        let sentence = |token: usize| self.sentence(token).unwrap_or(token..token + 1);
        let last = Block { q: q.end, s: sentence(span.end - 1).end, len: 0 };
        let (mut at, mut from) = (q.start, sentence(span.start).start);
        for block in way.blocks.iter().chain([&last]) {
            // Before the first block the nearest words count, after it the first.
            let first = at == q.start;
            let mut found = Vec::new();
            let (mut left, mut right) = (from, block.s);
            for step in 0..block.q - at {
                let place = if first { block.q - 1 - step } else { at + step };
                let is = |s: &usize| reading.words[place].is(self.stock.token(*s).word);
                let s = if first { (left..right).rev().find(is)? } else { (left..right).find(is)? };
                found.push(Block { q: place, s, len: 1 });
                if first { right = s } else { left = s + 1 }
            }
            found.sort_unstable_by_key(|block| block.q);
            blocks.extend(found);
            blocks.push(*block);
            (at, from) = (block.q_end(), block.s_end());
        }
        blocks.pop();
        align::join(&mut blocks);
        Some(Way { units: way.units.clone(), blocks })
    }

    /// The stretch of wording that is quoted: from the first to the last equal word, and on to the end of the sentence
    /// where other words stand in the place of a few.
    fn span(&self, way: &Way, q: &Range<usize>) -> Range<usize> {
        let (mut span, quoted) = (way.s(), way.q());
        let reach = |count: usize| 2 * count + 2;
        let (before, after) = (quoted.start - q.start, q.end - quoted.end);
        if let Some(sentence) = self.sentence(span.start).filter(|_| before > 0) {
            if span.start - sentence.start <= reach(before) {
                span.start = sentence.start;
            } else if let Some(modal) = self.modal_before(span.start) {
                span.start = modal;
            }
        }
        if let Some(sentence) = self.sentence(span.end - 1).filter(|_| after > 0) {
            if sentence.end - span.end <= reach(after) {
                span.end = sentence.end;
            }
        }
        span
    }

    /// How much of the sentences that it touches a span is.
    fn extent(&self, way: &Way, span: &Range<usize>) -> f64 {
        let sentences = way.units.clone().flat_map(|unit| &self.stock.unit(unit).sentences);
        let touched = sentences.filter(|it| it.start < span.end && span.start < it.end);
        share(span.len(), touched.map(Range::len).sum())
    }

    /// Whether at most four words and no mark stand between two tokens of a unit.
    fn is_near(&self, from: usize, to: usize) -> bool {
        let (first, last) = (self.stock.token(from), self.stock.token(to));
        let between = &self.stock.unit(first.unit).text[first.end as usize..last.start.max(first.end) as usize];
        first.unit == last.unit && to - from <= NEAR && !between.contains([',', ';', ':', '.', '('])
    }

    /// Where the modal expression begins that stands right before a token.
    fn modal_before(&self, token: usize) -> Option<usize> {
        let unit = self.stock.unit(self.stock.token(token).unit);
        let before = (token > unit.tokens.start).then(|| self.stock.token(token - 1))?;
        let modal = unit.modals.iter().find(|modal| modal.end == before.end as usize)?;
        unit.tokens.clone().find(|at| self.stock.token(*at).start as usize >= modal.start)
    }

    /// The sentence that a token stands in.
    fn sentence(&self, token: usize) -> Option<Range<usize>> {
        let unit = self.stock.unit(self.stock.token(token).unit);
        unit.sentences.iter().find(|sentence| sentence.contains(&token)).cloned()
    }

    /// The stretches of the span that are not quoted.
    fn lost(&self, way: &Way, span: &Range<usize>) -> Vec<Range<usize>> {
        let mut kept: Vec<Range<usize>> = way.blocks.iter().map(|block| block.s..block.s_end()).collect();
        kept.sort_unstable_by_key(|range| range.start);
        gaps(kept.into_iter(), span)
    }

    /// The qualifiers that are left out, and how far the wording reaches that has them all.
    fn qualifiers(
        &self,
        way: &Way,
        span: &Range<usize>,
        reading: &Reading,
        q: &Range<usize>,
        quoted: &str,
    ) -> (Vec<LostQualifier<'r>>, Range<usize>) {
        let (mut lost, mut reach) = (Vec::new(), span.clone());
        let has = |from: usize, to: usize| way.blocks.iter().any(|block| block.s <= from && to < block.s_end());
        let found = self.finder.find(quoted).1;
        for unit in way.units.clone() {
            let unit = self.stock.unit(unit);
            let quoted = |sentence: &Range<usize>| {
                let kept =
                    way.blocks.iter().map(|it| it.s_end().min(sentence.end).saturating_sub(it.s.max(sentence.start)));
                kept.sum::<usize>() >= TOUCHED.min(sentence.len())
            };
            let sentences: Vec<Range<usize>> = unit.sentences.iter().filter(|it| quoted(it)).cloned().collect();
            let touched = |bytes: &Range<usize>| {
                let at = |token: usize| self.stock.token(token).start as usize..self.stock.token(token).end as usize;
                sentences.iter().any(|it| at(it.start).start <= bytes.start && bytes.end <= at(it.end - 1).end)
            };
            for sentence in &sentences {
                for (qualifier, bytes) in &unit.qualifiers {
                    let is_in = |at: &usize| {
                        let token = self.stock.token(*at);
                        (token.start as usize) < bytes.end && bytes.start < token.end as usize
                    };
                    let mut tokens = sentence.clone().filter(is_in);
                    let Some(first) = tokens.next() else { continue };
                    let last = tokens.next_back().unwrap_or(first);
                    if has(first, last) {
                        continue;
                    }
                    // Where the quotation has it in another place, it is moved and not lost.
                    let here = found.iter().filter(|it| it.qualifier.id == qualifier.id).count();
                    let held = unit.qualifiers.iter().filter(|it| it.0.id == qualifier.id && touched(&it.1)).count();
                    if here >= held {
                        continue;
                    }
                    let before = way.blocks.iter().filter(|block| block.s > last).map(|block| block.q).min();
                    let is_marked = reading.is_marked(before.unwrap_or(q.end));
                    let is_near = (span.start <= first || self.is_near(last.min(span.start), span.start))
                        && (last < span.end || self.is_near(span.end - 1, first.max(span.end)));
                    lost.push(LostQualifier { qualifier, words: &unit.text[bytes.clone()], is_marked, is_near });
                    if is_near && last >= span.end {
                        reach.end = reach.end.max(sentence.end);
                    }
                    if is_near && first < span.start {
                        reach.start = reach.start.min(sentence.start);
                    }
                }
            }
        }
        (lost, reach)
    }

    /// The corrected quotation, and what to know of the answer.
    fn conclude(&self, check: &mut Check<'r>) {
        let Some(lead) = check.matches.first() else { return };
        if lead.fidelity != Fidelity::Verbatim || matches!(lead.origin, Origin::Rendering(_)) {
            check.note = Some(unheld(lead));
            return;
        }
        if check.finding().is_none() {
            return;
        }
        check.corrected = Some(if check.verdict == Verdict::Composite {
            let mut cited: Vec<String> = Vec::new();
            let mut at = None;
            for part in check.matches.iter().filter(|it| it.fidelity == Fidelity::Verbatim) {
                // One of those that explain a part equally well is enough.
                if at != Some(part.quoted.clone()) {
                    cited.push(format!("“{}” ({})", part.right, citation(&part.origin)));
                    at = Some(part.quoted.clone());
                }
            }
            cited.join(" … ")
        } else {
            lead.right.clone()
        });
    }
}

/// Of those that explain a quotation equally well, the one that it is truest to first.
fn best_first(mut matches: Vec<Match<'_>>) -> Vec<Match<'_>> {
    matches.sort_by_key(|it| (rank(it.verdict), it.qualifiers_lost.len()));
    matches
}

fn rank(verdict: Verdict) -> usize {
    Verdict::ALL.iter().position(|it| *it == verdict).unwrap_or(usize::MAX)
}

/// How many words away from where a quotation breaks off a lost qualifier begins at most.
const NEAR: usize = 5;

/// How many words of a sentence are quoted at least, for its qualifiers to count.
const TOUCHED: usize = 3;

/// How UN documents are cited: `A/70/174, para. 13 (f)`; of several, the first and the last.
pub(super) fn citation(from: &Origin<'_>) -> String {
    match from.provisions() {
        [] => from.id().to_owned(),
        [one] => one.id.citation(),
        [first, .., last] => {
            let (one, other) = (first.id.citation(), last.id.citation());
            let number = other.rsplit("para. ").next().unwrap_or_default();
            format!("{}–{number}", one.replacen("para. ", "paras. ", 1))
        }
    }
}

fn unheld(lead: &Match<'_>) -> String {
    match lead.fidelity {
        Fidelity::NearVerbatim => "the wording held is near the official one, which is not in the record".to_owned(),
        _ => "the official wording is not in the record".to_owned(),
    }
}

/// What stretches leave of a range, in order.
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

/// The words of a quotation as they stand; without what stands in brackets, if there is something.
fn quoted_text(text: &str, reading: &Reading, q: &Range<usize>) -> String {
    if reading.marks.is_empty() {
        return text[reading.bytes(q.clone())].to_owned();
    }
    let words = reading.words[q.clone()].iter().map(|read| &text[read.start..read.end]);
    words.collect::<Vec<_>>().join(" ").replace(['[', ']'], "")
}

fn share(part: usize, whole: usize) -> f64 {
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    if whole == 0 { 0.0 } else { (count(part) / count(whole)).min(1.0) }
}
