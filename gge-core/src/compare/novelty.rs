//! Novelty: the new words of a text, and the places where the others first stood.

use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use rustc_hash::FxHashSet;

use crate::model::{Coverage, Place, Report, SourceId};
use crate::number::to_f64;
use crate::record::Record;
use crate::text::{Word, words};

use super::ngram_index::{NgramIndex, Text, Token};
use super::redline::Piece;
#[cfg(feature = "serde")]
use super::serial;

/// The reports with which a text is compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Baseline<'a> {
    /// All reports whose Group began earlier.
    #[default]
    Earlier,
    /// These reports, of whatever time. The report of the text itself is left out.
    Reports(&'a [&'a Report]),
}

/// The origin of the wording that is compared. Wording is compared only with wording of the same origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WordingOrigin<'r> {
    /// Official wording, verbatim and near-verbatim, which is compared with official wording.
    Official,
    /// Renderings of one source, which are compared with renderings of the same source.
    Source(&'r SourceId),
}

impl<'r> WordingOrigin<'r> {
    /// Returns `official`, or the short name of the source.
    ///
    /// ```
    /// use gge_core::compare::WordingOrigin;
    ///
    /// assert_eq!(WordingOrigin::Official.as_str(), "official");
    /// ```
    pub fn as_str(self) -> &'r str {
        match self {
            Self::Official => "official",
            Self::Source(source) => source.as_str(),
        }
    }
}

impl fmt::Display for WordingOrigin<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The reused and the new words of a text. Made by [`novelty`] and [`NoveltyIndex`].
///
/// `Display` prints the text with new words in `{+...+}`. Through serde a novelty is `{place, wording, text, spans,
/// new_share, reports, caveat}`, where a span is `{span, range: [start, end], text, first, also}`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Novelty<'r> {
    /// The place of the text that was measured.
    pub place: Place,
    /// The origin of the wording that is compared.
    #[cfg_attr(feature = "serde", serde(rename = "wording"))]
    pub origin: WordingOrigin<'r>,
    /// The text that was measured.
    pub text: &'r str,
    /// The spans of the text, which joined in order are the whole text.
    pub spans: Vec<Span<'r>>,
    /// The share of new words among the content words of the text, from 0.0 to 1.0. Content words are all but function
    /// words ("the", "of", "with"). The share measures wording, not duty. 1.0 for a text without content words.
    pub new_share: f64,
    /// The reports with which the text was compared, by time, including those without wording in the record.
    #[cfg_attr(feature = "serde", serde(serialize_with = "serial::symbols"))]
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<crate::model::Symbol>"))]
    pub reports: Vec<&'r Report>,
    /// The limit on calling words new. None if every report was there to compare with.
    pub caveat: Option<String>,
}

/// A span of a text. Ranges are in bytes; a span ends right before the next word, or before a mark that opens it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Span<'r> {
    /// Words that stand in another report, spelling and punctuation put aside.
    #[non_exhaustive]
    Reused {
        /// The range of bytes in the text.
        range: Range<usize>,
        /// The words of the span, with the marks after them.
        text: &'r str,
        /// The place where they first stood: a sentence, a provision of one sentence, or a rendering.
        first: Place,
        /// The other places where all of them stood, in order.
        also: Vec<Place>,
    },
    /// Words that stand in no other report.
    #[non_exhaustive]
    New {
        /// The range of bytes in the text.
        range: Range<usize>,
        /// The words of the span, with the marks after them.
        text: &'r str,
    },
}

impl<'r> Span<'r> {
    /// Returns the range of bytes in the text.
    ///
    /// ```
    /// # use gge_core::{compare::{Baseline, novelty}, Record};
    /// let found = novelty(Record::builtin(), &"A/70/174#28(f):1".parse()?, Baseline::Earlier).unwrap();
    /// assert!(found.spans.iter().all(|span| &found.text[span.range().clone()] == span.text()));
    /// assert!(found.spans.iter().all(|span| span.is_new() == span.first().is_none()));
    /// # Ok::<(), gge_core::model::PlaceError>(())
    /// ```
    pub const fn range(&self) -> &Range<usize> {
        match self {
            Self::Reused { range, .. } | Self::New { range, .. } => range,
        }
    }

    /// Returns the words of the span.
    pub const fn text(&self) -> &'r str {
        match self {
            Self::Reused { text, .. } | Self::New { text, .. } => text,
        }
    }

    /// Tests whether the words of the span are new.
    pub const fn is_new(&self) -> bool {
        matches!(self, Self::New { .. })
    }

    /// Returns the place where the words first stood. None for a new span.
    pub const fn first(&self) -> Option<&Place> {
        if let Self::Reused { first, .. } = self { Some(first) } else { None }
    }
}

impl<'r> Novelty<'r> {
    /// Lists the places where the reused words first stood, in the order of the text, each once.
    ///
    /// ```
    /// use gge_core::Record;
    /// use gge_core::compare::{Baseline, novelty};
    ///
    /// let found = novelty(Record::builtin(), &"A/70/174#28(f):1".parse()?, Baseline::Earlier).unwrap();
    /// assert_eq!(found.first_occurrences(), [&"A/68/98#23:1".parse()?]);
    /// # Ok::<(), gge_core::model::PlaceError>(())
    /// ```
    pub fn first_occurrences(&self) -> Vec<&Place> {
        let mut places = Vec::new();
        for place in self.spans.iter().filter_map(Span::first) {
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }

    /// Divides the text into pieces for display: new words without the white space and punctuation at their ends.
    ///
    /// ```
    /// use gge_core::Record;
    /// use gge_core::compare::{Baseline, Piece, novelty};
    ///
    /// let found = novelty(Record::builtin(), &"A/70/174#28(f):1".parse()?, Baseline::Earlier).unwrap();
    /// assert_eq!(found.pieces()[1..], [Piece::New("under international law"), Piece::Same(".")]);
    /// # Ok::<(), gge_core::model::PlaceError>(())
    /// ```
    pub fn pieces(&self) -> Vec<Piece<'r>> {
        let mut pieces = Vec::new();
        for span in &self.spans {
            let text = span.text();
            let mut all = words(text).filter(Word::is_word);
            match (span.is_new(), all.next()) {
                (true, Some(first)) => {
                    let end = all.last().unwrap_or(first).end();
                    let parts = (&text[..first.start], &text[first.start..end], &text[end..]);
                    pieces.extend([Piece::Same(parts.0), Piece::New(parts.1), Piece::Same(parts.2)]);
                }
                _ => pieces.push(Piece::Same(text)),
            }
        }
        pieces.retain(|piece| !piece.text().is_empty());
        pieces
    }

    /// Iterates over the new words, phrase by phrase.
    ///
    /// ```
    /// use gge_core::Record;
    /// use gge_core::compare::{Baseline, novelty};
    ///
    /// let found = novelty(Record::builtin(), &"A/70/174#28(f):1".parse()?, Baseline::Earlier).unwrap();
    /// assert_eq!(found.new_words().collect::<Vec<_>>(), ["under international law"]);
    /// # Ok::<(), gge_core::model::PlaceError>(())
    /// ```
    pub fn new_words(&self) -> impl Iterator<Item = &'r str> + use<'r> {
        self.pieces().into_iter().filter_map(|piece| if let Piece::New(text) = piece { Some(text) } else { None })
    }
}

impl fmt::Display for Novelty<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces().into_iter().try_for_each(|piece| match piece {
            Piece::New(text) => write!(f, "{{+{text}+}}"),
            piece => f.write_str(piece.text()),
        })
    }
}

/// Measures which words of a provision, a sentence or a rendering stood in earlier reports.
///
/// A span is reused if its words stand in one sentence of another report in the same order, spelling, case and
/// punctuation put aside, without crossing the end of a sentence on either side. It has at least four words, two of
/// them content words, or three that all are; a shorter sentence or line is reused if it stood as a whole. Of spans
/// that overlap, the longest is taken whole, then the one on the left. Where a span stands in several places, the
/// earliest report leads, and in a report its numbered paragraphs before summary, foreword and letter, which repeat
/// them.
///
/// Set phrases are no reuse: three words that stand in at least four sentences of one report of the record ("the use of
/// ICTs", "international peace and security") tell nothing. They belong to a reused span only if it has two other
/// content words.
///
/// None for a paragraph without text, an empty cell of a table, wording that is neither official nor a rendering, and a
/// place that is not in the record. To measure many places, make a [`NoveltyIndex`] once.
///
/// ```
/// use gge_core::Record;
/// use gge_core::compare::{Baseline, novelty};
///
/// let found = novelty(Record::builtin(), &"A/70/174#28(f):1".parse()?, Baseline::Earlier).unwrap();
/// assert_eq!(
///     found.to_string(),
///     "States must meet their international obligations regarding internationally wrongful acts attributable to them \
///      {+under international law+}.",
/// );
/// assert_eq!(found.first_occurrences(), [&"A/68/98#23:1".parse()?]);
/// assert!(found.new_share < 0.25);
/// assert_eq!(
///     found.caveat.as_deref(),
///     Some("A/60/202 is not held and A/65/201 in part: new means new among the wording held"),
/// );
/// # Ok::<(), gge_core::model::PlaceError>(())
/// ```
pub fn novelty<'r>(record: &'r Record, place: &Place, baseline: Baseline<'_>) -> Option<Novelty<'r>> {
    NoveltyIndex::new(record).novelty(place, baseline)
}

/// An index of the wording of a record, to measure many places. See [`novelty`] for what counts as reused.
///
/// ```
/// use gge_core::Record;
/// use gge_core::compare::{Baseline, NoveltyIndex};
///
/// let record = Record::builtin();
/// let index = NoveltyIndex::new(record);
/// let share = |place: &str| Some(index.novelty(&place.parse().ok()?, Baseline::Earlier)?.new_share);
/// assert_eq!(share("A/70/174#15"), Some(0.0));
/// assert_eq!(share("A/70/174#13(f)"), Some(1.0));
/// assert_eq!(share("A/70/174#16"), None);
/// ```
#[derive(Clone, Debug)]
pub struct NoveltyIndex<'r> {
    record: &'r Record,
    official: OnceLock<NgramIndex<'r>>,
    renderings: Vec<(&'r SourceId, OnceLock<NgramIndex<'r>>)>,
}

impl<'r> NoveltyIndex<'r> {
    /// Makes an index of a record. Official wording and the renderings of each source are indexed when the first of
    /// their places is measured.
    pub fn new(record: &'r Record) -> Self {
        let mut renderings: Vec<(&SourceId, OnceLock<NgramIndex<'_>>)> = Vec::new();
        for rendering in record.all_renderings() {
            if !renderings.iter().any(|(source, _)| **source == rendering.source) {
                renderings.push((&rendering.source, OnceLock::new()));
            }
        }
        Self { record, official: OnceLock::new(), renderings }
    }

    /// Measures which words of a place stood in other reports. None as for [`novelty`].
    pub fn novelty(&self, place: &Place, baseline: Baseline<'_>) -> Option<Novelty<'r>> {
        let index = match place {
            Place::Provision(_) => self.official.get_or_init(|| NgramIndex::official(self.record)),
            Place::Rendering(id) => {
                let source = &self.record.rendering(id)?.source;
                let (source, index) = self.renderings.iter().find(|(of, _)| *of == source)?;
                index.get_or_init(|| NgramIndex::renderings(self.record, source))
            }
        };
        measure(index, place, baseline)
    }
}

/// Measures the text at a place against an index.
fn measure<'r>(index: &NgramIndex<'r>, place: &Place, baseline: Baseline<'_>) -> Option<Novelty<'r>> {
    let text = index.text(place)?;
    let own = index.reports.get(text.report)?;
    let these: FxHashSet<&str> = match baseline {
        Baseline::Earlier => FxHashSet::default(),
        Baseline::Reports(these) => these.iter().map(|report| report.symbol.as_str()).collect(),
    };
    let allows = |report: &Report| match baseline {
        Baseline::Earlier => report.first_year() < own.first_year(),
        Baseline::Reports(_) => report.symbol != own.symbol && these.contains(report.symbol.as_str()),
    };
    let allowed: Vec<bool> = index.reports.iter().map(|report| allows(report)).collect();
    let spans = spans(index, &text, &allowed);
    let measured = allowed.iter().zip(&index.reports).filter(|(allowed, _)| **allowed);
    Some(Novelty {
        place: place.clone(),
        origin: index.source.map_or(WordingOrigin::Official, WordingOrigin::Source),
        text: text.text,
        new_share: new_share(&text, &spans),
        spans,
        reports: measured.map(|(_, report)| *report).collect(),
        caveat: caveat(index, &allowed),
    })
}

/// Divides a text into reused and new spans.
fn spans<'r>(index: &NgramIndex<'r>, text: &Text<'_, 'r>, allowed: &[bool]) -> Vec<Span<'r>> {
    let (mut spans, mut at) = (Vec::new(), 0);
    let cut = |words: Range<usize>| {
        let range = split_before(text, words.start)..split_before(text, words.end);
        (text.text.get(range.clone()).unwrap_or_default(), range)
    };
    let new = |words: Range<usize>| {
        let (text, range) = cut(words);
        Span::New { range, text }
    };
    for run in index.runs(text, allowed) {
        let mut places = index.places(&run).into_iter();
        let Some(first) = places.next() else { continue };
        if at < run.words.start {
            spans.push(new(at..run.words.start));
        }
        at = run.words.end;
        let (text, range) = cut(run.words);
        spans.push(Span::Reused { range, text, first, also: places.collect() });
    }
    if at < text.tokens.len() {
        spans.push(new(at..text.tokens.len()));
    }
    spans
}

/// The byte offset at which to split before a word. Opening punctuation stays with the word, everything else with the
/// previous one.
fn split_before(text: &Text<'_, '_>, word: usize) -> usize {
    let place = |byte: usize| byte.saturating_sub(text.offset);
    let before = word.checked_sub(1).and_then(|before| text.tokens.get(before));
    match (before, text.tokens.get(word)) {
        (None, _) => 0,
        (_, None) => text.text.len(),
        (Some(before), Some(next)) => {
            let (start, end) = (place(before.end as usize), place(next.start as usize));
            let gap = text.text.get(start..end).unwrap_or_default();
            let opens = gap.rfind(char::is_whitespace).map(|at| gap[at..].trim_start().len());
            end - opens.unwrap_or_default()
        }
    }
}

/// The share of content words that stand in new spans. 1.0 for a text without content words.
fn new_share(text: &Text<'_, '_>, spans: &[Span<'_>]) -> f64 {
    let content = || text.tokens.iter().filter(|token| token.is_content_word);
    let is_new = |token: &&Token| {
        let start = (token.start as usize).saturating_sub(text.offset);
        spans.iter().any(|span| span.is_new() && span.range().contains(&start))
    };
    match content().count() {
        0 => 1.0,
        all => to_f64(content().filter(is_new).count()) / to_f64(all),
    }
}

/// The limit that missing wording of the compared reports sets. None if nothing is missing.
fn caveat(index: &NgramIndex<'_>, allowed: &[bool]) -> Option<String> {
    let symbols = |keep: &dyn Fn(usize, &Report) -> bool| -> Vec<&str> {
        let reports = index.reports.iter().zip(allowed).enumerate().filter(|(_, (_, allowed))| **allowed);
        reports.filter(|(at, (report, _))| keep(*at, report)).map(|(_, (report, _))| report.symbol.as_str()).collect()
    };
    let held = |at: usize, report: &Report| index.held[at] && report.coverage != Coverage::None;
    let missing = match index.source {
        None => {
            let none = listed(&symbols(&|at, report| !held(at, report)), "not held");
            let part = symbols(&|at, report| held(at, report) && report.coverage == Coverage::Part);
            match (none, listed(&part, "held in part")) {
                (Some(none), Some(_)) => format!("{none} and {} in part", part.join(", ")),
                (none, part) => none.or(part)?,
            }
        }
        Some(source) => {
            let none = symbols(&|at, _| !index.held[at]);
            (!none.is_empty()).then(|| format!("{source} has no wording of {}", none.join(", ")))?
        }
    };
    Some(format!("{missing}: new means new among the wording held"))
}

/// Joins reports with a predicate: `A is not held`, `A, B are not held`. None for an empty list.
fn listed(symbols: &[&str], what: &str) -> Option<String> {
    let are = if symbols.len() > 1 { "are" } else { "is" };
    (!symbols.is_empty()).then(|| format!("{} {are} {what}", symbols.join(", ")))
}
