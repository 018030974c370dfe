//! What a document is made of, as it is read: paragraphs and rows.

use super::styles::Properties;

/// A stretch of a document.
pub(super) enum Block {
    Paragraph(Paragraph),
    /// A row of a table, by its cells.
    Row {
        /// The number of the table.
        table: u32,
        /// The number of the row.
        row: u32,
        cells: Vec<Vec<Block>>,
    },
}

/// A paragraph that has been read.
#[derive(Default)]
pub(super) struct Paragraph {
    /// The text, without the automatic number.
    pub(super) text: String,
    /// The automatic number, with the space behind it.
    pub(super) number: String,
    /// The level, if it is a heading.
    pub(super) heading: Option<u8>,
    /// The page that its text begins on.
    pub(super) page: u32,
}

/// A paragraph while it is read.
#[derive(Default)]
pub(super) struct Open {
    pub(super) paragraph: Paragraph,
    pub(super) properties: Properties,
    /// True if its end is left out, so that the next one goes on with it.
    pub(super) is_joined: bool,
    /// True while text is read that is not shown.
    pub(super) is_hidden: bool,
    /// The note whose mark is the text that follows.
    pub(super) marked: Option<NoteId>,
    /// What stands in the text boxes that hang at it.
    pub(super) boxes: Vec<Block>,
}

/// The id of a footnote, or of an endnote.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct NoteId {
    pub(super) is_endnote: bool,
    pub(super) id: String,
}

/// A note, by its label, with the text of its paragraphs.
pub(super) struct Note {
    pub(super) label: String,
    pub(super) text: String,
}

/// Appends the texts of blocks, each as it is told apart from the next by `separator`.
pub(super) fn join(blocks: &[Block], separator: &str, into: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => {
                if !paragraph.text.is_empty() {
                    if !into.is_empty() {
                        into.push_str(separator);
                    }
                    into.push_str(&paragraph.number);
                    into.push_str(&paragraph.text);
                }
            }
            Block::Row { cells, .. } => cells.iter().for_each(|cell| join(cell, separator, into)),
        }
    }
}

impl Paragraph {
    /// Tests whether it is all on one line.
    pub(super) fn is_line(&self) -> bool {
        !self.text.contains('\n')
    }
}
