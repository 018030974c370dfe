//! Citations of the reports, and of other UN documents, in a text.

mod around;
mod atom;
mod document;
mod finding;
mod join;
mod judge;
mod known;
mod lookup;
mod named;
mod places;
mod reader;
mod scan;
mod symbol;

use std::fmt;

use crate::Record;
use crate::model::{Address, Provision, Report, Symbol, vocabulary};

use super::position::Position;
use join::{Joiner, Written};
use judge::{Context, Judge};
use known::Known;
use reader::Reader;

vocabulary! {
    /// What the record has to say of what is cited.
    Standing ("standing") {
        /// It is in the record.
        Held = "held",
        /// It is not in the record, which says nothing against it.
        NotHeld = "not-held",
        /// No report is named, and several may be meant.
        Ambiguous = "ambiguous",
        /// It is probably a slip: a symbol nearly that of a report, a year that is not the report's.
        Suspicious = "suspicious",
        /// There is no such place: a report held whole, or a paragraph held with its items, has none.
        Impossible = "impossible",
    }
}

impl Standing {
    /// Whether something is wrong with the citation itself. What the record does not hold is not wrong.
    pub const fn is_wrong(self) -> bool {
        matches!(self, Self::Suspicious | Self::Impossible)
    }

    /// How bad it is: the whole of a citation stands as the worst of its parts.
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
/// Serialized as `{text, start, end, line, column, document, places, standing, inferred, note, suggestion}`, the document
/// by its symbol.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Citation<'r, 't> {
    /// The citation as written, from its first character to its last.
    pub text: &'t str,
    /// Where it begins, in bytes.
    pub start: usize,
    /// The line that it begins in, counted from 1. Lines end with a line feed.
    pub line: usize,
    /// The column that it begins in, counted from 1, in characters.
    pub column: usize,
    /// The document. None where none is named and none can be inferred, or where the record knows none of that year.
    pub document: Option<Document<'r>>,
    /// The places in it, ranges and lists written out, in the order of the text. Empty where the document alone is cited.
    pub places: Vec<CitedPlace<'r>>,
    /// How the whole stands: as the worst of its parts.
    pub standing: Standing,
    /// Whether the document is not named in the citation itself: it is the one cited before, or the only one with such
    /// a place.
    pub inferred: bool,
    /// What is wrong, not held or not clear, in words.
    pub note: Option<String>,
    /// The nearest right thing, as one writes it: `A/70/174`.
    pub suggestion: Option<String>,
}

/// A document that is cited.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Document<'r> {
    /// A report of the record.
    Report(&'r Report),
    /// Another document, by its symbol: `A/76/135`, `A/RES/58/199`.
    Other(Symbol),
}

/// A place that is cited.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CitedPlace<'r> {
    /// Its address. None where no document is known, or no address can be formed: "norm (f)" of a report that is not held.
    pub address: Option<Address>,
    /// The provision, if the record holds it; for a sentence, that in which it stands.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub provision: Option<&'r Provision>,
    /// How it stands.
    pub standing: Standing,
}

impl Citation<'_, '_> {
    /// Where it ends, in bytes.
    pub const fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

impl Document<'_> {
    /// Its symbol.
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
/// suspicious is told with the reason; what is not in the record is never wrong. Work grows with the length of the text.
///
/// ```
/// use gge_core::Record;
/// use gge_core::quote::{Standing, citations};
///
/// let text = "See paragraphs 28e and f of the 2015 GGE report; A/70/74 asks for more.";
/// let found = citations(Record::builtin(), text);
/// let [first, second] = found.as_slice() else { panic!("{found:?}") };
///
/// assert_eq!(first.text, "paragraphs 28e and f of the 2015 GGE report");
/// let places: Vec<String> = first.places.iter().filter_map(|it| Some(it.address.as_ref()?.to_string())).collect();
/// assert_eq!(places, ["A/70/174#28(e)", "A/70/174#28(f)"]);
///
/// assert_eq!(second.standing, Standing::Suspicious);
/// assert_eq!(second.suggestion.as_deref(), Some("A/70/174"));
/// assert_eq!(
///     second.to_string(),
///     "line 1, column 50: A/70/74 (suspicious): no report `A/70/74` in the record: did you mean `A/70/174`?",
/// );
/// ```
pub fn citations<'r, 't>(record: &'r Record, text: &'t str) -> Vec<Citation<'r, 't>> {
    let mut all = Vec::new();
    let mut joiner = Joiner::new(Reader(text), |written: Written| all.push(written));
    scan::scan(text, |atom| joiner.add(atom));
    joiner.flush();
    drop(joiner);
    if all.is_empty() {
        return Vec::new();
    }
    let paragraphs = paragraphs(text, &all);
    let mut judge = Judge::new(Known::new(record), text.len());
    let mut position = Position::new(text);
    let mut found = Vec::new();
    for (at, written) in all.iter().enumerate() {
        let next = all.get(at + 1).filter(|_| paragraphs.get(at + 1) == paragraphs.get(at));
        let context = Context {
            text,
            paragraph: paragraphs.get(at).copied().unwrap_or_default(),
            next: next.and_then(|next| next.named.as_ref()),
        };
        let Some(finding) = judge.judge(written, context) else { continue };
        position.advance(written.start);
        found.push(Citation {
            text: text.get(written.start..written.end).unwrap_or_default(),
            start: written.start,
            line: position.line,
            column: position.column,
            document: finding.document,
            places: finding.places,
            standing: finding.standing,
            inferred: finding.inferred,
            note: finding.note,
            suggestion: finding.suggestion,
        });
    }
    found
}

/// In which paragraph each citation begins. Blank lines part paragraphs.
fn paragraphs(text: &str, all: &[Written]) -> Vec<usize> {
    let (mut at, mut number, mut blank) = (0, 0, false);
    let mut until = |end: usize| {
        for byte in text.as_bytes().get(at..end).unwrap_or_default() {
            match byte {
                b'\n' if blank => number += 1,
                b'\n' => blank = true,
                b' ' | b'\t' | b'\r' => {}
                _ => blank = false,
            }
        }
        at = at.max(end);
        number
    };
    all.iter().map(|written| until(written.start)).collect()
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

#[cfg(feature = "serde")]
impl serde::Serialize for Document<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.symbol().serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Citation<'_, '_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut out = serializer.serialize_struct("Citation", 11)?;
        out.serialize_field("text", self.text)?;
        out.serialize_field("start", &self.start)?;
        out.serialize_field("end", &self.end())?;
        out.serialize_field("line", &self.line)?;
        out.serialize_field("column", &self.column)?;
        out.serialize_field("document", &self.document)?;
        out.serialize_field("places", &self.places)?;
        out.serialize_field("standing", &self.standing)?;
        out.serialize_field("inferred", &self.inferred)?;
        out.serialize_field("note", &self.note)?;
        out.serialize_field("suggestion", &self.suggestion)?;
        out.end()
    }
}
