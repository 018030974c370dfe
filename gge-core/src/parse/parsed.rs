//! What parsing a text gives.

use std::fmt;
use std::ops::Range;

use crate::model::{Date, Symbol};

use super::kind::{FurnitureKind, NumberKind, PartKind};

/// A document, parsed from its text: its provisions, headings, notes, and all that is none of these.
///
/// Each character of the text that is not white space stands in exactly one of the places: those of the title, a
/// provision, a heading, a part, a note, furniture, or the rest. Places are ranges of bytes of the text.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Parsed {
    /// The symbol of the document, where the text gives it.
    pub symbol: Option<Symbol>,
    /// The title. None if the text has none that can be told from its headings.
    pub title: Option<String>,
    /// The date of the document, where its head gives it.
    pub date: Option<Date>,
    /// The provisions, in the order of the text.
    pub provisions: Vec<ParsedProvision>,
    /// The headings, in the order of the text.
    pub headings: Vec<Heading>,
    /// The parts of the document that count their own paragraphs, in order.
    pub parts: Vec<Part>,
    /// The footnotes and endnotes, in the order of the text.
    pub notes: Vec<Note>,
    /// The furniture, in the order of the text.
    pub furniture: Vec<Furniture>,
    /// The places of the title.
    pub title_places: Vec<Range<usize>>,
    /// The places of what was recognized as nothing.
    pub rest: Vec<Range<usize>>,
    /// What the parser was unsure of, in the order of the text.
    pub doubts: Vec<Doubt>,
}

impl Parsed {
    /// The heading that a provision of the document stands under. None if it stands under none.
    ///
    /// ```
    /// use gge_core::Report;
    ///
    /// let parsed = Report::parse("A/79/999\n\nI. Norms\n\n1. States should cooperate.\n");
    /// assert_eq!(parsed.heading_of(&parsed.provisions[0]).unwrap().text, "I. Norms");
    /// ```
    pub fn heading_of(&self, provision: &ParsedProvision) -> Option<&Heading> {
        self.headings.get(provision.heading?)
    }
}

/// A provision of a parsed document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParsedProvision {
    /// The address: the symbol of the document, `#`, and the place, as in `A/70/174#13(f)` or
    /// `A/79/437/Add.4#19/annex/3`. Without a symbol, the place alone behind `#`.
    pub id: String,
    /// The wording, without the number and the marks of notes. Empty for a paragraph that has nothing but items.
    pub text: String,
    /// The part in which it stands, as the place of an address: `annex`, `19/annex`, `annex/article-2`. Empty for the
    /// document's own text.
    pub within: String,
    /// The number of the paragraph: `13`, `12bis`; or the name of the section: `preamble`.
    pub paragraph: String,
    /// The labels of the items, from the outermost on.
    pub items: Vec<String>,
    /// How it got its number.
    pub number: NumberKind,
    /// The heading that it stands under, by its position among the headings.
    pub heading: Option<usize>,
    /// The notes that are marked in it, by their position among the notes, each with the byte of the text at which the
    /// mark stood.
    pub marks: Vec<(usize, usize)>,
    /// Where it stands in the input: more than one place if a page ends within it.
    pub places: Vec<Range<usize>>,
}

/// A heading of a parsed document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Heading {
    /// The words, with the label: `III. Norms`.
    pub text: String,
    /// The level, from 1 at the top.
    pub level: u8,
    /// The part in which it stands. Empty for the document's own text.
    pub within: String,
    /// The id of the first provision under it. None if there is none.
    pub first: Option<String>,
    /// Where it stands in the input.
    pub places: Vec<Range<usize>>,
}

/// A part of a document: an annex, an article, a statement, a document that is quoted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Part {
    /// The place of the part, with which the ids of its provisions begin: `annex/article-2`.
    pub id: String,
    /// The kind of the part.
    pub kind: PartKind,
    /// The title, without the label.
    pub title: String,
    /// The label: `Annex II`, `Article 2`. Empty if it has none.
    pub label: String,
    /// Where label and title stand in the input.
    pub places: Vec<Range<usize>>,
}

/// A footnote or endnote.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Note {
    /// The label: `3`, `*`.
    pub label: String,
    /// The words of the note.
    pub text: String,
    /// The id of the provision in which it is marked. None if no mark was found.
    pub marked_in: Option<String>,
    /// Where it stands in the input.
    pub places: Vec<Range<usize>>,
}

/// A line of furniture.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Furniture {
    /// What it is.
    pub kind: FurnitureKind,
    /// Where it stands in the input.
    pub place: Range<usize>,
}

/// Something of which the parser was unsure.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Doubt {
    /// The line of the input, from 1.
    pub line: usize,
    /// The reason.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub reason: Reason,
}

/// The reason of a doubt.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(tag = "reason", rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Reason {
    /// The numbering leaves something out.
    Gap {
        /// The label before.
        after: String,
        /// The label that was found.
        found: String,
    },
    /// The numbering begins again, and nothing says why.
    Restart {
        /// The label before.
        after: String,
        /// The label that was found.
        found: String,
    },
    /// A label stands before one that should come first.
    OutOfOrder {
        /// The label that was expected.
        expected: String,
        /// The label that was found.
        found: String,
    },
    /// A line begins with what looks like a label, and is read as text.
    NoLabel {
        /// What it looks like.
        found: String,
        /// The label that was expected.
        expected: String,
    },
    /// A note has no mark in the text.
    NoMark {
        /// The label of the note.
        label: String,
    },
    /// The numbering begins in the middle.
    Start {
        /// The label that was found.
        found: String,
    },
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gap { after, found } => write!(f, "the numbering goes from {after} to {found}"),
            Self::Restart { after, found } => write!(f, "the numbering begins again at {found} after {after}"),
            Self::OutOfOrder { expected, found } => write!(f, "{found} stands where {expected} was expected"),
            Self::NoLabel { found, expected } => {
                write!(f, "`{found}` at the start of the line is read as text: {expected} was expected")
            }
            Self::NoMark { label } => write!(f, "note {label} has no mark in the text"),
            Self::Start { found } => write!(f, "the numbering begins at {found}"),
        }
    }
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}
