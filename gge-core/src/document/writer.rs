//! The writing of a block: the parts of a file that go into its text, piece by piece.

use std::borrow::Cow;
use std::num::NonZeroU32;
use std::ops::Range;

use super::block::{Block, Details, Kind, NoteMark, OddLetter, Piece, source};
use crate::number::to_u32;

/// The text of a block while it is written. As long as it is a stretch of the file, it stays one.
#[derive(Debug, Default)]
pub(super) struct Writer<'t> {
    pub(super) file: &'t str,
    /// The stretch of the file, while there are no pieces.
    range: Range<usize>,
    text: String,
    details: Details,
}

impl<'t> Writer<'t> {
    pub(super) fn new(file: &'t str) -> Self {
        Self { file, ..Self::default() }
    }

    pub(super) fn text(&self) -> &str {
        if self.details.pieces.is_empty() { self.file.get(self.range.clone()).unwrap_or_default() } else { &self.text }
    }

    fn is_empty(&self) -> bool {
        self.range.is_empty() && self.details.pieces.is_empty()
    }

    /// Returns the range of the file that a range of the text stands for.
    pub(super) fn source(&self, range: Range<usize>) -> Range<usize> {
        if self.details.pieces.is_empty() {
            return self.range.start + range.start..self.range.start + range.end;
        }
        source(&self.details.pieces, range)
    }

    /// Adds bytes of the file as they stand. No text begins with white space.
    pub(super) fn keep(&mut self, mut range: Range<usize>) {
        let Some(mut kept) = self.file.get(range.clone()) else { return };
        if self.is_empty() {
            kept = kept.trim_start();
            range.start = range.end - kept.len();
        }
        if kept.is_empty() {
            return;
        }
        if self.is_empty() {
            self.range = range;
            return;
        }
        if self.details.pieces.is_empty() {
            if self.range.end == range.start {
                self.range.end = range.end;
                return;
            }
            self.spill();
        }
        let goes_on =
            self.details.pieces.last().is_some_and(|last| {
                last.whole.is_none() && last.start + self.text.len() - last.at as usize == range.start
            });
        if !goes_on {
            self.piece(range.start, None);
        }
        self.text.push_str(kept);
    }

    /// Adds a text that a range of the file stands for.
    pub(super) fn put(&mut self, text: &str, range: Range<usize>) {
        if text.is_empty() || self.is_empty() && text.trim_start().is_empty() {
            return;
        }
        if self.file.get(range.clone()) == Some(text) {
            return self.keep(range);
        }
        self.spill();
        self.piece(range.start, NonZeroU32::new(to_u32(range.len())));
        self.text.push_str(text);
    }

    /// Notes that another letter stands in the file for the next one.
    pub(super) fn odd(&mut self, letter: char) {
        self.details.odd.push(OddLetter { at: self.text().len(), letter });
    }

    fn piece(&mut self, start: usize, whole: Option<NonZeroU32>) {
        self.details.pieces.push(Piece { at: to_u32(self.text.len()), whole, start });
    }

    /// Copies the stretch of the file into a text of its own, so that pieces can follow.
    fn spill(&mut self) {
        if self.details.pieces.is_empty() && !self.range.is_empty() {
            self.piece(self.range.start, None);
            self.text.push_str(self.file.get(self.range.clone()).unwrap_or_default());
        }
    }

    pub(super) fn marks(&self) -> &[NoteMark] {
        &self.details.marks
    }

    /// Takes back what was written after a place in the text.
    pub(super) fn cut(&mut self, at: usize) {
        let Details { pieces, marks, .. } = &mut self.details;
        marks.truncate(marks.partition_point(|mark| mark.at <= at));
        if pieces.is_empty() {
            self.range.end = self.range.end.min(self.range.start + at);
        } else {
            self.text.truncate(at);
            pieces.truncate(pieces.partition_point(|piece| (piece.at as usize) < at));
        }
        if at == 0 {
            self.range = 0..0;
        }
    }

    /// Takes over the marks and the odd letters of a block with the same text.
    pub(super) fn take_marks(&mut self, block: &Block<'_>) {
        self.details.marks.extend_from_slice(block.marks());
        self.details.odd.extend_from_slice(block.odd());
    }

    /// Adds the mark of a footnote that stands a few bytes before the end of what is written.
    pub(super) fn mark_before(&mut self, back: usize, label: &str) {
        let at = self.text().len().saturating_sub(back);
        self.details.marks.push(NoteMark { at, label: label.into() });
    }

    /// Adds a range of what another writer wrote.
    pub(super) fn copy(&mut self, other: &Self, range: Range<usize>) {
        let (text, pieces) = (other.text(), &other.details.pieces);
        if pieces.is_empty() {
            return self.keep(other.source(range));
        }
        let mut at = range.start;
        let mut next = pieces.partition_point(|piece| piece.at as usize <= at);
        while at < range.end {
            let end = pieces.get(next).map_or(text.len(), |piece| piece.at as usize).min(range.end);
            let place = other.source(at..end);
            if pieces.get(next.saturating_sub(1)).is_some_and(|piece| piece.whole.is_none()) {
                self.keep(place);
            } else {
                self.put(text.get(at..end).unwrap_or_default(), place);
            }
            (at, next) = (end, next + 1);
        }
    }

    /// Makes the block, without white space at its end.
    pub(super) fn finish(mut self, kind: Kind, under: Option<usize>) -> Block<'t> {
        let length = self.text().trim_end().len();
        for mark in &mut self.details.marks {
            mark.at = mark.at.min(length);
        }
        let (text, start) = if self.details.pieces.is_empty() {
            (
                Cow::Borrowed(self.file.get(self.range.start..self.range.start + length).unwrap_or_default()),
                self.range.start,
            )
        } else {
            self.text.truncate(length);
            let start = self.details.pieces.first().map_or(0, |piece| piece.start);
            self.details.pieces.retain(|piece| (piece.at as usize) < length);
            self.details.pieces.shrink_to_fit();
            self.text.shrink_to_fit();
            (Cow::Owned(self.text), start)
        };
        let details = &self.details;
        let is_plain = details.pieces.is_empty() && details.marks.is_empty() && details.odd.is_empty();
        Block { kind, text, under, start, details: (!is_plain).then(|| Box::new(self.details)) }
    }
}
