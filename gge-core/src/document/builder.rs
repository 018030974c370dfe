//! The blocks of a document, written one after the other.

use std::ops::Range;

use crate::text::ceil_char_boundary;

use super::BARRIER;
use super::block::{Block, Document, Kind};
use super::clean::clean;
use super::marks::Marks;
use super::writer::Writer;

/// The greatest length of a block, in bytes: what works on blocks then works within bounded memory.
const MAX_BLOCK_BYTES: usize = 64 << 10;

/// Cleans a text that is one block whatever stands in it.
pub(crate) fn one_block(text: &str) -> Block<'_> {
    let mut writer = Writer::new(text);
    writer.keep(0..text.len());
    clean(writer, &mut None).finish(Kind::Paragraph, None)
}

/// The blocks of a document while they are written, one after the other.
#[derive(Debug, Default)]
pub(super) struct Builder<'t> {
    pub(super) file: &'t str,
    pub(super) blocks: Vec<Block<'t>>,
    writer: Writer<'t>,
    kind: Kind,
    under: Option<usize>,
    /// The marks to come, in a text that may have some that only their number shows to be marks.
    pub(super) notes: Option<Marks>,
}

impl<'t> Builder<'t> {
    pub(super) fn new(file: &'t str) -> Self {
        Self { file, writer: Writer::new(file), ..Self::default() }
    }

    /// Begins a block, and ends the one before.
    pub(super) fn open(&mut self, kind: Kind, under: Option<usize>) {
        self.close();
        (self.kind, self.under) = (kind, under);
    }

    /// Changes the kind of the open block, and what it stands under.
    pub(super) fn turn(&mut self, kind: Kind, under: Option<usize>) {
        (self.kind, self.under) = (kind, under);
    }

    /// Ends the block. Returns its index; None if it is empty.
    pub(super) fn close(&mut self) -> Option<usize> {
        if self.writer.text().trim().is_empty() {
            self.writer = Writer::new(self.file);
            return None;
        }
        let written = std::mem::replace(&mut self.writer, Writer::new(self.file));
        let notes = if matches!(self.kind, Kind::Note { .. }) { &mut None } else { &mut self.notes };
        let cleaned = if self.kind == Kind::Key { written } else { clean(written, notes) };
        let block = cleaned.finish(self.kind.clone(), self.under);
        if block.text.is_empty() {
            return None;
        }
        self.blocks.push(block);
        Some(self.blocks.len() - 1)
    }

    /// Returns the text of the open block.
    pub(super) fn text(&self) -> &str {
        self.writer.text()
    }

    /// Adds bytes of the file as they stand. Where the block would be too long, another one begins.
    pub(super) fn keep(&mut self, mut range: Range<usize>) {
        while self.text().len() + range.len() > MAX_BLOCK_BYTES {
            let room = MAX_BLOCK_BYTES.saturating_sub(self.text().len()).max(1);
            let rest = self.file.get(range.clone()).unwrap_or_default();
            let cut = ceil_char_boundary(rest, room);
            let cut = rest.get(..cut).and_then(|room| room.rfind([' ', '\n'])).map_or(cut, |space| space + 1);
            self.writer.keep(range.start..range.start + cut);
            range.start += cut;
            self.close();
            if range.is_empty() {
                return;
            }
        }
        self.writer.keep(range);
    }

    /// Adds a text that a range of the file stands for.
    pub(super) fn put(&mut self, text: &str, range: Range<usize>) {
        if self.file.get(range.clone()) == Some(text) {
            return self.keep(range);
        }
        self.writer.put(text, range);
        if self.text().len() >= MAX_BLOCK_BYTES {
            self.close();
        }
    }

    /// Adds the mark of a footnote.
    pub(super) fn mark(&mut self, label: &str) {
        self.writer.mark_before(0, label);
    }

    /// Takes back what was written after a place in the text.
    pub(super) fn cut(&mut self, at: usize) {
        self.writer.cut(at);
    }

    /// Adds the sign that something stood there which is no prose.
    pub(super) fn bar(&mut self, range: Range<usize>) {
        self.put(BARRIER.encode_utf8(&mut [0; 4]), range);
    }

    pub(super) fn finish(mut self) -> Document<'t> {
        self.close();
        Document { blocks: self.blocks }
    }
}
