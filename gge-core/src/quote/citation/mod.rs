//! Citations of the reports, and of other UN documents, in a text.

mod alias;
mod around;
mod document;
mod finding;
mod join;
mod known;
mod lookup;
mod notes;
mod reader;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use crate::Record;
use crate::model::{Address, Provision, Report, Symbol, vocabulary};

use super::position::Position;

pub(in crate::quote) use around::{has_group, is_of_another_group};
pub(in crate::quote) use known::KnownSymbols;
pub(crate) use reader::{BlockCitation, CitationReader};

/// The greatest length of a block, in bytes. Longer ones are cut, so that the work and the memory stay bounded.
const LONGEST_BLOCK: usize = 64 * 1024;

vocabulary! {
    /// The status of what is cited, by the record.
    CitationStatus ("standing") {
        /// Held: it is in the record.
        Held = "held",
        /// Not held: it is not in the record, which says nothing against it.
        NotHeld = "not-held",
        /// Ambiguous: no report is named, and several may be meant.
        Ambiguous = "ambiguous",
        /// Suspicious: probably a slip, as a symbol nearly that of a report or a year that is not the report's.
        Suspicious = "suspicious",
        /// Impossible: there is no such place, since a report held whole, or a paragraph held with its items, has none.
        Impossible = "impossible",
    }
}

impl CitationStatus {
    /// Tests whether something is wrong with the citation itself. What the record does not hold is not wrong.
    pub const fn is_wrong(self) -> bool {
        matches!(self, Self::Suspicious | Self::Impossible)
    }

    /// Ranks the status, from 0 (best) to 4: the whole of a citation stands as the worst of its parts.
    pub(super) const fn rank(self) -> u8 {
        match self {
            Self::Held => 0,
            Self::NotHeld => 1,
            Self::Ambiguous => 2,
            Self::Suspicious => 3,
            Self::Impossible => 4,
        }
    }
}

/// A citation in a text. Made by [`citations`].
///
/// Serialized as `{text, start, end, line, column, document, places, standing, inferred, note, suggestion}`, the
/// document by its symbol.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Citation<'r, 't> {
    /// The citation as written, from its first character to its last.
    pub text: &'t str,
    /// The offset of its first character, in bytes.
    pub start: usize,
    /// The line that it begins in, counted from 1. Lines end with a line feed.
    pub line: usize,
    /// The column that it begins in, counted from 1, in characters.
    pub column: usize,
    /// The document. None where none is named and none can be inferred, or where the record knows none of that year.
    pub document: Option<Document<'r>>,
    /// The places in it, ranges and lists written out, in the order of the text. Empty where the document alone is
    /// cited.
    pub places: Vec<CitedPlace<'r>>,
    /// The status of the whole: the worst of its parts.
    pub standing: CitationStatus,
    /// True if the document is not named in the citation itself: it is the one cited before, or the only one with such
    /// a place.
    pub inferred: bool,
    /// The reason why it is wrong, not held or not clear, in words.
    pub note: Option<String>,
    /// The nearest right citation, as one writes it: `A/70/174`.
    pub suggestion: Option<String>,
    /// True if it is listed without being asked for.
    pub(crate) is_listed: bool,
}

/// The choice of what [`citations_with`] lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CitationOptions {
    /// True for all UN documents; false for only those that the record knows of, that stand beside a quotation, or with
    /// which something is wrong.
    pub all: bool,
    /// True if the text is nothing but a citation that somebody gives.
    pub(crate) is_given: bool,
}

impl CitationOptions {
    /// Makes the default: what the record knows of, what stands beside a quotation, and what is wrong is listed.
    pub const fn new() -> Self {
        Self { all: false, is_given: false }
    }

    /// Lists all UN documents, or not.
    #[must_use]
    pub const fn all(self, all: bool) -> Self {
        Self { all, ..self }
    }
}

/// A document that is cited.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Document<'r> {
    /// A report of the record.
    Report(&'r Report),
    /// Another document, by its symbol: `A/76/135`, `A/RES/58/199`.
    Other(Symbol),
}

/// A place that is cited.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CitedPlace<'r> {
    /// The address of the place. None where no document is known, or no address can be formed: "norm (f)" of a report
    /// that is not held.
    pub address: Option<Address>,
    /// The provision, if the record holds it; for a sentence, that in which it stands.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub provision: Option<&'r Provision>,
    /// The status of the place.
    pub standing: CitationStatus,
}

impl Citation<'_, '_> {
    /// Tests whether one of the places is a provision, one of its sentences, or what it stands in.
    pub(super) fn names(&self, provision: &Address) -> bool {
        let mut places = self.places.iter().filter_map(|place| place.address.as_ref());
        places.any(|it| it.provision().contains(provision))
    }

    /// Returns the offset behind its last character, in bytes.
    pub const fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

impl Document<'_> {
    /// Returns the symbol of the document.
    pub const fn symbol(&self) -> &Symbol {
        match self {
            Self::Report(report) => &report.symbol,
            Self::Other(symbol) => symbol,
        }
    }
}

/// Finds the citations of the reports, and of UN documents, in a text that people wrote.
///
/// They are in the order of the text and do not overlap. Ranges and lists are written out; what is impossible or
/// suspicious is told with the reason; what is not in the record is never wrong. Work grows with the length of the
/// text.
///
/// ```
/// use gge_core::Record;
/// use gge_core::quote::{CitationStatus, citations};
///
/// let text = "See paragraphs 28e and f of the 2015 GGE report; A/70/74 asks for more.";
/// let found = citations(Record::builtin(), text);
/// let [first, second] = found.as_slice() else { panic!("{found:?}") };
///
/// assert_eq!(first.text, "paragraphs 28e and f of the 2015 GGE report");
/// let places: Vec<String> = first.places.iter().filter_map(|it| Some(it.address.as_ref()?.to_string())).collect();
/// assert_eq!(places, ["A/70/174#28(e)", "A/70/174#28(f)"]);
///
/// assert_eq!(second.standing, CitationStatus::Suspicious);
/// assert_eq!(second.suggestion.as_deref(), Some("A/70/174"));
/// assert_eq!(
///     second.to_string(),
///     "line 1, column 50: A/70/74 (suspicious): no report `A/70/74` in the record: did you mean `A/70/174`?",
/// );
/// ```
pub fn citations<'r, 't>(record: &'r Record, text: &'t str) -> Vec<Citation<'r, 't>> {
    citations_with(record, text, CitationOptions::new())
}

/// Finds the citations in a text, and with [`CitationOptions::all`] those of all UN documents.
///
/// ```
/// use gge_core::Record;
/// use gge_core::quote::{CitationOptions, citations, citations_with};
///
/// let text = "Compare A/70/172 with A/70/174.";
/// let all = citations_with(Record::builtin(), text, CitationOptions::new().all(true));
/// assert_eq!((citations(Record::builtin(), text).len(), all.len()), (1, 2));
/// ```
pub fn citations_with<'r, 't>(record: &'r Record, text: &'t str, options: CitationOptions) -> Vec<Citation<'r, 't>> {
    let mut reader = CitationReader::new(Arc::new(KnownSymbols::new(record)), options);
    reader.learn(text);
    let mut position = Position::new(text);
    let mut all = Vec::new();
    for block in blocks(text) {
        let read = reader.read(text.get(block.clone()).unwrap_or_default());
        for found in read.into_iter().filter(|found| options.all || found.is_listed) {
            all.push(citation(text, block.start, found, &mut position));
        }
    }
    all
}

/// Reads what somebody gives for a citation: a number alone is a paragraph.
pub(super) fn given<'r, 't>(record: &'r Record, text: &'t str) -> Vec<Citation<'r, 't>> {
    let mut reader =
        CitationReader::new(Arc::new(KnownSymbols::new(record)), CitationOptions { all: true, is_given: true });
    let mut position = Position::new(text);
    let start = blocks(text).next().map_or(0, |block| block.start);
    let read = reader.read_only(text.get(start..).unwrap_or_default());
    read.into_iter().map(|found| citation(text, start, found, &mut position)).collect()
}

fn citation<'r, 't>(
    text: &'t str,
    base: usize,
    found: BlockCitation<'r>,
    position: &mut Position<'t>,
) -> Citation<'r, 't> {
    let start = base + found.span.start;
    position.advance(start);
    let place = start..base + found.span.end;
    Citation { line: position.line, column: position.column, ..found.at(text, place) }
}

impl<'r> BlockCitation<'r> {
    /// Places the citation in a text, at line and column 1.
    pub(super) fn at<'t>(self, text: &'t str, place: Range<usize>) -> Citation<'r, 't> {
        let Self { finding, is_listed, .. } = self;
        Citation {
            text: text.get(place.clone()).unwrap_or_default(),
            start: place.start,
            line: 1,
            column: 1,
            document: finding.document,
            places: finding.places,
            standing: finding.standing,
            inferred: finding.is_inferred,
            note: finding.note,
            suggestion: finding.suggestion,
            is_listed,
        }
    }
}

/// Splits a text into blocks at blank lines; long ones are cut at white space. The ranges are in bytes.
fn blocks(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
        let window = rest.as_bytes().get(..LONGEST_BLOCK).unwrap_or(rest.as_bytes());
        let ends = window.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
        let is_blank = |end: &usize| {
            let line = rest.as_bytes().get(*end..).unwrap_or_default();
            line.iter().find(|byte| !matches!(byte, b' ' | b'\t' | b'\r')) == Some(&b'\n')
        };
        let cut = || {
            (0..=LONGEST_BLOCK).rev().find(|at| {
                rest.is_char_boundary(*at)
                    && (*at < LONGEST_BLOCK / 2 || window.get(at - 1).is_some_and(u8::is_ascii_whitespace))
            })
        };
        let length = ends
            .into_iter()
            .find(is_blank)
            .unwrap_or_else(|| if rest.len() <= LONGEST_BLOCK { rest.len() } else { cut().unwrap_or(rest.len()) });
        at += length;
        Some(at - length..at)
    })
}

impl fmt::Display for Citation<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.text.split_whitespace().collect::<Vec<_>>().join(" ");
        write!(f, "line {}, column {}: {text} ({})", self.line, self.column, self.standing)?;
        match &self.note {
            Some(note) => write!(f, ": {note}"),
            None if self.places.is_empty() => self.document.iter().try_for_each(|it| write!(f, ": {}", it.symbol())),
            None => {
                let places: Vec<&str> =
                    self.places.iter().filter_map(|it| Some(it.address.as_ref()?.as_str())).collect();
                write!(f, ": {}", places.join(", "))
            }
        }
    }
}
