//! The texts that the outline is made of, before they are provisions, headings and parts.

use std::ops::Range;

use super::clean::Joined;
use super::kind::{FurnitureKind, NumberKind, PartKind};
use super::wording::End;

/// A text of the document, with the lines that it stands on.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) what: What,
    /// The index of its first line.
    pub(super) line: usize,
    pub(super) places: Vec<Range<usize>>,
    pub(super) text: Joined,
    /// How its last line ends; as if with a colon, as long as it has no words.
    pub(super) end: End,
}

/// What a text is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    Title,
    Provision {
        place: String,
        within: String,
        paragraph: String,
        items: Vec<String>,
        number: NumberKind,
    },
    Heading {
        level: u8,
        within: String,
    },
    /// A part, with its label.
    Part {
        id: String,
        kind: PartKind,
        label: String,
    },
    Furniture(FurnitureKind),
    Rest,
}

/// What a document is, where its texts are somebody's statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    /// The record of a meeting.
    Record,
    /// A collection of statements.
    Compendium,
}
