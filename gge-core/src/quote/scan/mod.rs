//! Finds quotations, citations and echoes in a long text, and checks each.

mod document;
mod markdown;
mod segment;

use std::ops::Range;

use crate::model::vocabulary;

use super::check::{Check, Match, Verdict};
use super::checker::Checker;
use super::explain::{Among, EVIDENCE, PART, parts};
use super::reading::read;
use document::Document;
use segment::{Segment, segments};

vocabulary! {
    /// What a document is written in.
    Format ("format") {
        /// Plain text.
        Plain = "plain",
        /// Markdown: code is left out.
        Markdown = "markdown",
    }

    /// What a scan finds.
    FindingKind ("kind of finding") {
        /// A citation of a report or of another UN document.
        Citation = "citation",
        /// Words of a report, in quotation marks or not.
        Quotation = "quotation",
        /// A phrase that a report has too, too short to be a quotation.
        Echo = "echo",
    }
}

/// What a scan finds in a document.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Finding<'r, 't> {
    /// What it is.
    pub kind: FindingKind,
    /// Its words in the document.
    pub text: &'t str,
    /// Where it begins, in bytes.
    pub start: usize,
    /// The line that it begins in, counted from 1.
    pub line: usize,
    /// The column that it begins in, counted from 1, in characters.
    pub column: usize,
    /// Whether it stands in quotation marks.
    pub is_marked: bool,
    /// What it is and whether it is right; none for a citation.
    pub check: Option<Check<'r>>,
}

/// How many words may stand between words of one passage.
const GAP: usize = 10;

/// How many words of a report an unmarked passage has at least.
const WORDS: usize = 8;

/// What they weigh at least.
const WEIGHT: u32 = EVIDENCE + 7;

/// How many words are looked at together at most.
const TOGETHER: usize = 400;

impl<'r> Checker<'r> {
    /// Finds the citations, quotations and echoes in a document, in its order, and checks each.
    pub fn scan<'t>(&self, text: &'t str, format: Format) -> Vec<Finding<'r, 't>> {
        let document = document::read(&self.stock, text, format);
        let segments = segments(&self.stock, &document);
        let (segments, quoted) = segment::apart(segments, &document.quoted);
        let mut scan = Scan { checker: self, text, document: &document, findings: Vec::new() };
        scan.passages(&segments, &quoted);
        let mut findings = scan.findings;
        findings.sort_by_key(|finding| finding.start);
        findings
    }
}

struct Scan<'c, 'r, 't> {
    checker: &'c Checker<'r>,
    text: &'t str,
    document: &'c Document,
    findings: Vec<Finding<'r, 't>>,
}

impl<'r, 't> Scan<'_, 'r, 't> {
    fn passages(&mut self, segments: &[Segment], quoted: &[Range<usize>]) {
        let (mut at, mut free) = (0, 0);
        for quoted in quoted {
            at += segments[at..].partition_point(|segment| segment.end() <= quoted.start);
            let within = segments[at..].partition_point(|segment| segment.q < quoted.end);
            if within > 0 && self.marked(quoted.clone()) {
                self.unmarked(&segments[free..at]);
                at += within;
                free = at;
            }
        }
        self.unmarked(&segments[free..]);
    }

    /// Checks what stands in quotation marks; whether it is a quotation.
    fn marked(&mut self, words: Range<usize>) -> bool {
        let bytes = self.document.bytes(&words);
        let Ok(check) = self.checker.check(&self.text[bytes.clone()], None) else { return false };
        if check.verdict == Verdict::Unrecognized {
            return false;
        }
        self.add(FindingKind::Quotation, bytes, true, Some(check));
        true
    }

    /// Looks at what stands outside of quotation marks.
    fn unmarked(&mut self, segments: &[Segment]) {
        let together = |one: &Segment, other: &Segment| {
            let between = &self.document.words[one.end()..=other.q];
            between.len() <= GAP + 1 && !between.iter().any(|word| word.begins) && !self.is_cut(one, other)
        };
        let clusters: Vec<&[Segment]> = segments.chunk_by(together).collect();
        for cluster in clusters {
            let mut from = 0;
            while let Some(first) = cluster.get(from) {
                let count = cluster[from..].partition_point(|segment| segment.end() - first.q <= TOGETHER).max(1);
                self.cluster(&cluster[from..from + count]);
                from += count;
            }
        }
    }

    /// Whether one run ends with a sentence where the next one begins with another.
    fn is_cut(&self, one: &Segment, other: &Segment) -> bool {
        let stock = &self.checker.stock;
        let ends = |token: usize| stock.is_bound(token + 1);
        ends(one.s + one.len - 1) && stock.is_bound(other.s) && one.s + one.len != other.s
    }

    fn cluster(&mut self, cluster: &[Segment]) {
        let (Some(first), Some(last)) = (cluster.first(), cluster.last()) else { return };
        let stock = &self.checker.stock;
        let kept: usize = cluster.iter().map(|segment| segment.len).sum();
        let tokens = cluster.iter().flat_map(|segment| stock.tokens(segment.s..segment.s + segment.len));
        let weight: u32 = tokens.map(|token| stock.weight(token.word)).sum();
        if kept < WORDS || weight < WEIGHT {
            return;
        }
        let bytes = self.document.bytes(&(first.q..last.end()));
        if cluster.len() == 1 {
            self.units(first);
            return;
        }
        let text = &self.text[bytes.clone()];
        let reading = read(stock, text);
        for part in parts(stock, &reading, Among::Official) {
            let way = &part.ways[0];
            if way.kept() >= WORDS.max(PART) {
                let within = reading.bytes(way.q());
                self.passage(bytes.start + within.start..bytes.start + within.end);
            }
        }
    }

    /// Takes a run for a passage of each provision that it runs across.
    fn units(&mut self, segment: &Segment) {
        let tokens = self.checker.stock.tokens(segment.s..segment.s + segment.len);
        let mut from = segment.q;
        for stretch in tokens.chunk_by(|one, other| one.unit == other.unit) {
            let words = from..from + stretch.len();
            from = words.end;
            if words.len() >= WORDS || stretch.len() == tokens.len() {
                self.passage(self.document.bytes(&words));
            }
        }
    }

    fn passage(&mut self, bytes: Range<usize>) {
        let Ok(check) = self.checker.check(&self.text[bytes.clone()], None) else { return };
        let Some(lead) = check.matches.first() else { return };
        let kind = match lead {
            lead if is_quotation(lead) => FindingKind::Quotation,
            lead if lead.score >= 0.8 && lead.verdict != Verdict::Composite => FindingKind::Echo,
            _ => return,
        };
        self.add(kind, bytes, false, Some(check));
    }

    fn add(&mut self, kind: FindingKind, bytes: Range<usize>, is_marked: bool, check: Option<Check<'r>>) {
        let text = &self.text[bytes.clone()];
        self.findings.push(Finding { kind, text, start: bytes.start, line: 0, column: 0, is_marked, check });
    }
}

/// Whether an unmarked passage is more than a phrase: most of a sentence, or many words.
fn is_quotation(lead: &Match<'_>) -> bool {
    let words = lead.official.split_whitespace().count();
    match lead.verdict {
        Verdict::Verbatim => true,
        Verdict::Composite => false,
        _ => {
            lead.extent >= 0.6 && lead.score >= 0.7
                || lead.extent >= 0.75 && lead.score >= 0.5
                || words >= 20 && lead.score >= 0.9
        }
    }
}
