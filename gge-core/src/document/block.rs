//! Blocks: the parts that a document is made of.

use std::borrow::Cow;
use std::num::NonZeroU32;
use std::ops::Range;

/// A document, read into blocks in the order of the file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document<'t> {
    /// The blocks, each with some text.
    pub(crate) blocks: Vec<Block<'t>>,
}

impl<'t> Document<'t> {
    /// Returns the cell that heads the column of a cell, and its index.
    pub(crate) fn header(&self, cell: &Block<'_>) -> Option<(usize, &Block<'t>)> {
        let Kind::Cell { header: Some(header) } = cell.kind else { return None };
        let header = usize::try_from(header).ok()?;
        Some((header, self.blocks.get(header)?))
    }
}

/// A stretch of text that belongs together: a paragraph, an item, a cell. At most 64 KB.
#[derive(Clone, Debug)]
pub(crate) struct Block<'t> {
    /// The kind of the block.
    pub(crate) kind: Kind,
    /// The text that a reader reads.
    pub(crate) text: Cow<'t, str>,
    /// The index of the block that it stands under: a heading, the words that lead in a quotation or a list, the item
    /// around an item, the first cell of a row, the key of a value. It always comes earlier.
    pub(crate) under: Option<usize>,
    /// The byte of the file at which the text begins.
    pub(super) start: usize,
    /// The facts on a text that is not as it stands in the file. None if it is.
    pub(super) details: Option<Box<Details>>,
}

/// The level of the term of a definition among headings.
pub(crate) const TERM: u8 = 6;

/// The kind of a block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A paragraph.
    #[default]
    Paragraph,
    /// A heading, of level 1 to 6.
    Heading { level: u8 },
    /// A paragraph of a block quotation.
    Quote,
    /// An item of a list. A label that is written out, such as "(a)", is part of its text.
    Item,
    /// A cell of a table, with the cell that heads its column.
    Cell { header: Option<u32> },
    /// A footnote, with the label that its marks bear.
    Note { label: Box<str> },
    /// A string literal of a program, or a string of a data file, with the number of the object that it is a value of, 0
    /// for none, and true if its key is that of a source.
    Literal { object: u32, is_source: bool },
    /// A comment of a program.
    Comment,
    /// The key of a value in a data file.
    Key,
}

impl Kind {
    /// Tests whether it is a string literal of a program, or a string of a data file.
    pub(crate) const fn is_literal(&self) -> bool {
        matches!(self, Self::Literal { .. })
    }
}

/// Details of a block whose text differs from the file.
#[derive(Clone, Debug, Default)]
pub(super) struct Details {
    pub(super) pieces: Vec<Piece>,
    pub(super) marks: Vec<NoteMark>,
    pub(super) odd: Vec<OddLetter>,
}

/// The mark of a footnote, which is not part of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NoteMark {
    /// The byte of the text at which it stood.
    pub(crate) at: usize,
    /// The label: "1", "a", "*".
    pub(crate) label: Box<str>,
}

/// A letter of the text for which another one, that looks the same, stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OddLetter {
    /// The byte of the text at which it stands.
    pub(crate) at: usize,
    /// The letter that stands in the file.
    pub(crate) letter: char,
}

/// A part of a text and its place in the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    /// The byte of the text at which it begins. It goes up to the next piece.
    pub(super) at: u32,
    /// The number of bytes of the file that it stands for as a whole, as "&" does for "&amp;". None if it was copied
    /// byte for byte.
    pub(super) whole: Option<NonZeroU32>,
    /// The byte of the file at which it begins.
    pub(super) start: usize,
}

impl Block<'_> {
    /// Returns the smallest range of the file, in bytes, that holds a range of the text.
    pub(crate) fn source(&self, range: Range<usize>) -> Range<usize> {
        let pieces = self.details.as_ref().map_or(&[][..], |details| &details.pieces);
        if pieces.is_empty() {
            return self.start + range.start..self.start + range.end;
        }
        source(pieces, range)
    }

    /// Lists the pieces of the text, each with the bytes that it stands for and whether they are the same.
    pub(super) fn pieces(&self) -> impl Iterator<Item = (&str, Range<usize>, bool)> {
        let pieces = self.details.as_ref().map_or(&[][..], |details| &details.pieces);
        let whole = pieces.is_empty().then(|| (&*self.text, self.source(0..self.text.len()), true));
        let ends = pieces.iter().skip(1).map(|next| next.at as usize).chain([self.text.len()]);
        let parts = pieces.iter().zip(ends).map(|(piece, end)| {
            let range = piece.at as usize..end;
            (self.text.get(range.clone()).unwrap_or_default(), self.source(range), piece.whole.is_none())
        });
        whole.into_iter().chain(parts)
    }

    /// Returns the marks of footnotes, in order.
    pub(crate) fn marks(&self) -> &[NoteMark] {
        self.details.as_ref().map_or(&[], |details| &details.marks)
    }

    /// Returns the letters that only look like those of the text, in order.
    pub(crate) fn odd(&self) -> &[OddLetter] {
        self.details.as_ref().map_or(&[], |details| &details.odd)
    }
}

/// Returns the smallest range of the file, in bytes, that holds a range of a text made of pieces.
pub(super) fn source(pieces: &[Piece], range: Range<usize>) -> Range<usize> {
    let piece = |at: usize| {
        let next = pieces.partition_point(|piece| piece.at as usize <= at);
        pieces.get(next.saturating_sub(1)).copied()
    };
    let place = |at: usize, is_end: bool| {
        // An end belongs to the character before it.
        let Some(piece) = piece(if is_end { at.saturating_sub(1) } else { at }) else { return at };
        match piece.whole {
            None => piece.start + at.saturating_sub(piece.at as usize),
            Some(length) if is_end => piece.start + length.get() as usize,
            Some(_) => piece.start,
        }
    };
    let start = place(range.start, false);
    if range.is_empty() { start..start } else { start..place(range.end, true) }
}
