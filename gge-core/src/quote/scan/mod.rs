//! Finds quotations, citations and echoes in a long text, and checks each.

mod document;
mod markdown;
mod segment;

use std::fmt;
use std::ops::Range;

use crate::model::vocabulary;
use crate::order::Order;

use super::check::{Check, Match, Origin, Verdict};
use super::checker::Checker;
use super::citation::{Citation, CitationOptions, Standing, citations_with};
use super::cited::attach;
use super::explain::{EVIDENCE, PART, parts};
use super::position::Position;
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
///
/// `Display` is one line for people. Through serde it is `{kind, start, end, line, column, text, is_marked, is_sound, ids,
/// verdict, note, check, citation}`, offsets in bytes.
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
    /// The citation; of a quotation, the one beside it.
    pub citation: Option<Citation<'r, 't>>,
}

impl Finding<'_, '_> {
    /// Where it ends, in bytes.
    pub const fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether nothing is wrong with it: with a quotation as [`Check::is_sound`] tells, with a citation as
    /// [`Standing::is_wrong`](super::Standing::is_wrong) tells. An echo is never wrong.
    pub fn is_sound(&self) -> bool {
        match (self.kind, &self.check, &self.citation) {
            (FindingKind::Quotation, Some(check), _) => check.is_sound(),
            (FindingKind::Citation, _, Some(citation)) => !citation.standing.is_wrong(),
            _ => true,
        }
    }

    /// The addresses of the provisions, or the ids of the renderings, that it is from or names.
    pub fn ids(&self) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        let mut add = |id: String| {
            if !ids.contains(&id) {
                ids.push(id);
            }
        };
        match (&self.check, &self.citation) {
            (Some(check), _) => check.matches.iter().for_each(|it| match &it.origin {
                Origin::Provisions(provisions) => provisions.iter().for_each(|it| add(it.id.to_string())),
                Origin::Rendering(rendering) => add(rendering.id.to_string()),
            }),
            (None, Some(citation)) if citation.places.is_empty() => {
                citation.document.iter().for_each(|it| add(it.symbol().to_string()));
            }
            (None, Some(citation)) => {
                citation.places.iter().filter_map(|it| it.address.as_ref()).for_each(|it| add(it.to_string()));
            }
            (None, None) => {}
        }
        ids
    }

    /// The verdict on a quotation or an echo, or the standing of a citation, as a token.
    pub fn verdict(&self) -> &'static str {
        match (&self.check, &self.citation) {
            (Some(check), _) => check.verdict.as_str(),
            (None, Some(citation)) => citation.standing.as_str(),
            (None, None) => Verdict::Unrecognized.as_str(),
        }
    }

    /// What to say of it, in words.
    pub fn note(&self) -> String {
        match (&self.check, &self.citation) {
            (Some(check), _) => check.to_string(),
            (None, Some(citation)) => citation.note.clone().unwrap_or_else(|| self.ids().join(", ")),
            (None, None) => String::new(),
        }
    }
}

impl fmt::Display for Finding<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: {}: {}", self.line, self.column, self.kind, self.note())
    }
}

/// How many words may stand between words of one passage.
const GAP: usize = 10;

/// How many words of a report an unmarked passage has at least.
const WORDS: usize = 8;

/// What they weigh at least.
const WEIGHT: u32 = EVIDENCE + 7;

/// How many words are looked at together at most.
const TOGETHER: usize = 400;

/// How far from a quotation the citation is that belongs to it, in bytes: after it, and before it.
const AFTER: usize = 80;
const BEFORE: usize = 120;

/// The same where only a document is cited.
const AFTER_DOCUMENT: usize = 20;
const BEFORE_DOCUMENT: usize = 40;

impl<'r> Checker<'r> {
    /// Finds the citations, quotations and echoes in a document, in its order, and checks each.
    ///
    /// A quotation is what stands in quotation marks, and most of a sentence of a report without them; fewer words are an
    /// echo. A quotation is checked against the citation beside it. Work grows with the length of the document.
    ///
    /// ```
    /// use gge_core::Record;
    /// use gge_core::quote::{Checker, FindingKind, Format};
    ///
    /// let text = "States agreed that “States must not use proxies to commit internationally wrongful acts using ICTs” \
    ///             (A/70/174, para. 13 (c)).";
    /// let checker = Checker::new(Record::builtin());
    /// let findings = checker.scan(text, Format::Plain);
    /// let quotation = findings.iter().find(|it| it.kind == FindingKind::Quotation).unwrap();
    /// assert_eq!((quotation.line, quotation.column), (1, 21));
    /// assert_eq!(
    ///     quotation.note(),
    ///     "excerpt of A/70/174, para. 28 (e), which is not A/70/174, para. 13 (c)",
    /// );
    /// assert!(!quotation.is_sound());
    /// ```
    pub fn scan<'t>(&self, text: &'t str, format: Format) -> Vec<Finding<'r, 't>> {
        let document = document::read(&self.stock, text, format);
        let segments = segments(&self.stock, &document);
        let (segments, quoted) = segment::apart(segments, &document.quoted);
        let cited = citations_with(self.record, text, CitationOptions::new().all(true));
        let mut scan = Scan { checker: self, text, document: &document, cited: &cited, findings: Vec::new() };
        scan.passages(&segments, &quoted);
        let mut findings = scan.finish();
        findings.extend(cited.into_iter().filter(|it| it.is_listed && !document.is_code(it.start)).map(Finding::from));
        findings.order_by_key(|finding| (finding.start, finding.kind == FindingKind::Citation));
        let mut position = Position::new(text);
        for finding in &mut findings {
            position.advance(finding.start);
            (finding.line, finding.column) = (position.line, position.column);
        }
        findings
    }
}

impl<'r, 't> From<Citation<'r, 't>> for Finding<'r, 't> {
    fn from(citation: Citation<'r, 't>) -> Self {
        Self {
            kind: FindingKind::Citation,
            text: citation.text,
            start: citation.start,
            line: citation.line,
            column: citation.column,
            is_marked: false,
            check: None,
            citation: Some(citation),
        }
    }
}

struct Scan<'c, 'r, 't> {
    checker: &'c Checker<'r>,
    text: &'t str,
    document: &'c Document,
    cited: &'c [Citation<'r, 't>],
    findings: Vec<Finding<'r, 't>>,
}

impl<'c, 'r, 't> Scan<'c, 'r, 't> {
    fn passages(&mut self, segments: &[Segment], quoted: &[Range<usize>]) {
        let (mut at, mut free) = (0, 0);
        for quoted in quoted {
            at += segments[at..].partition_point(|segment| segment.end() <= quoted.start);
            let within = segments[at..].partition_point(|segment| segment.q < quoted.end);
            if self.marked(quoted.clone(), within > 0) {
                self.unmarked(&segments[free..at]);
                at += within;
                free = at;
            }
        }
        self.unmarked(&segments[free..]);
    }

    /// Checks what stands in quotation marks; whether it is a quotation.
    fn marked(&mut self, words: Range<usize>, is_known: bool) -> bool {
        let bytes = self.document.bytes(&words);
        let beside = self.beside(&bytes);
        let claims = || beside.is_some_and(|it| it.standing == Standing::Held && !it.places.is_empty());
        if !is_known && (words.len() < PART || !claims()) {
            return false;
        }
        let Ok(check) = self.checker.check(&self.text[bytes.clone()], None) else { return false };
        if check.verdict == Verdict::Unrecognized && (words.len() < PART || !claims()) {
            return false;
        }
        self.add(FindingKind::Quotation, bytes, true, check);
        true
    }

    /// The citation that belongs to a quotation: after it, or else before it, in the same sentence.
    fn beside(&self, bytes: &Range<usize>) -> Option<&'c Citation<'r, 't>> {
        let after = self.cited.partition_point(|it| it.start < bytes.end);
        let before = self.cited[..after].partition_point(|it| it.start < bytes.start);
        let gap = |range: Range<usize>| self.text.get(range).unwrap_or_default();
        let is_near = |gap: &str, it: &Citation<'_, '_>, places: usize, document: usize| {
            let most = if it.places.is_empty() { document } else { places };
            let bare = gap.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '(');
            gap.len() <= most && !bare.contains(['.', ';', '“', '"', '«']) && !gap.contains("\n\n")
        };
        let next = self
            .cited
            .get(after)
            .filter(|it| it.document.is_some() && is_near(gap(bytes.end..it.start), it, AFTER, AFTER_DOCUMENT));
        let last = before.checked_sub(1).and_then(|at| self.cited.get(at)).filter(|it| {
            it.document.is_some()
                && is_near(
                    gap(it.end()..bytes.start).trim_end_matches(['“', '"', '«', ' ']),
                    it,
                    BEFORE,
                    BEFORE_DOCUMENT,
                )
        });
        next.or(last)
    }

    /// Looks at what stands outside of quotation marks.
    fn unmarked(&mut self, segments: &[Segment]) {
        let together = |one: &Segment, other: &Segment| {
            let is_near = other.q - one.end() <= GAP && !self.document.is_broken(one.end()..other.q + 1);
            is_near && !self.is_cut(one, other)
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
        // A phrase said over and over is no more than the phrase.
        let mut held: Vec<usize> = cluster.iter().flat_map(|segment| segment.s..segment.s + segment.len).collect();
        held.order_unstable();
        held.dedup();
        let weight: u32 = held.iter().map(|token| stock.weight(stock.token(*token).word)).sum();
        if held.len() < WORDS || weight < WEIGHT {
            return;
        }
        let bytes = self.document.bytes(&(first.q..last.end()));
        if cluster.len() == 1 {
            self.units(first);
            return;
        }
        let text = &self.text[bytes.clone()];
        let reading = read(stock, text);
        for part in parts(stock, &reading) {
            let way = &part.ways[0];
            if way.kept() >= WORDS.max(PART) {
                let within = reading.bytes(part.q());
                let check = self.checker.check_part(text, &reading, &part);
                self.passage(bytes.start + within.start..bytes.start + within.end, check);
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
                let bytes = self.document.bytes(&words);
                if let Ok(check) = self.checker.check(&self.text[bytes.clone()], None) {
                    self.passage(bytes, check);
                }
            }
        }
    }

    fn passage(&mut self, bytes: Range<usize>, check: Check<'r>) {
        let Some(lead) = check.matches.first() else { return };
        let Some(kind) = kind(lead) else { return };
        self.add(kind, bytes, false, check);
    }

    fn add(&mut self, kind: FindingKind, bytes: Range<usize>, is_marked: bool, mut check: Check<'r>) {
        let citation = self.beside(&bytes).filter(|_| kind == FindingKind::Quotation);
        if let Some(citation) = citation {
            attach(&mut check, citation.text, std::slice::from_ref(citation));
        }
        self.findings.push(Finding {
            kind,
            text: &self.text[bytes.clone()],
            start: bytes.start,
            line: 0,
            column: 0,
            is_marked,
            check: Some(check),
            citation: citation.cloned(),
        });
    }

    /// The findings in order; of those that overlap, the one that is nearest to the wording.
    fn finish(mut self) -> Vec<Finding<'r, 't>> {
        let score =
            |it: &Finding<'_, '_>| it.check.iter().flat_map(|it| &it.matches).map(|it| it.score).fold(0.0, f64::max);
        self.findings.order_by_key(|finding| finding.start);
        let mut kept: Vec<Finding<'r, 't>> = Vec::with_capacity(self.findings.len());
        for finding in self.findings {
            match kept.last().filter(|last| last.end() > finding.start) {
                Some(last) if score(last) >= score(&finding) => continue,
                Some(_) => _ = kept.pop(),
                None => {}
            }
            kept.push(finding);
        }
        kept
    }
}

/// What an unmarked passage is: most of a sentence, or many words, are a quotation; less is an echo, and so is a free
/// rendering of a whole sentence.
fn kind(lead: &Match<'_>) -> Option<FindingKind> {
    let words = lead.official.split_whitespace().count();
    let is_true = match lead.verdict {
        Verdict::Verbatim => true,
        Verdict::Composite => return None,
        Verdict::Altered => lead.score >= if lead.begins { 0.7 } else { 0.8 } && !only_names(lead),
        _ => lead.score >= 0.7,
    };
    match lead.extent {
        extent if is_true && (extent >= if lead.begins { 0.5 } else { 0.6 } || words >= 20 && lead.score >= 0.85) => {
            Some(FindingKind::Quotation)
        }
        extent if lead.score >= 0.8 || extent >= 0.75 && lead.score >= 0.5 => Some(FindingKind::Echo),
        _ => None,
    }
}

/// Whether all that is added are abbreviations, as one puts them after a name: "Group of Governmental Experts (GGE)".
fn only_names(lead: &Match<'_>) -> bool {
    let is_abbreviation =
        |word: &String| word.chars().filter(char::is_ascii_uppercase).count() > 1 && !word.contains(' ');
    lead.lost.is_empty() && lead.added.iter().all(is_abbreviation)
}

#[cfg(feature = "serde")]
impl serde::Serialize for Finding<'_, '_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut map = serializer.serialize_struct("Finding", 13)?;
        map.serialize_field("kind", &self.kind)?;
        map.serialize_field("start", &self.start)?;
        map.serialize_field("end", &self.end())?;
        map.serialize_field("line", &self.line)?;
        map.serialize_field("column", &self.column)?;
        map.serialize_field("text", self.text)?;
        map.serialize_field("is_marked", &self.is_marked)?;
        map.serialize_field("is_sound", &self.is_sound())?;
        map.serialize_field("ids", &self.ids())?;
        map.serialize_field("verdict", self.verdict())?;
        map.serialize_field("note", &self.note())?;
        map.serialize_field("check", &self.check)?;
        map.serialize_field("citation", &self.citation)?;
        map.end()
    }
}
