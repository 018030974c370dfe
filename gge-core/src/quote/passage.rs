//! Passages: stretches of a block that may be somebody's words.

use std::ops::Range;

use crate::text::sentence_ranges;

/// The sign by which a passage is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// The passage stands in quotation marks.
    Marks,
    /// The passage is a block quotation.
    Block,
    /// The passage has no sign: words of a record stand there.
    Plain,
}

/// A stretch of a block that may be somebody's words.
#[derive(Clone, Debug)]
pub(super) struct Passage {
    /// The index of the block.
    pub(super) block: usize,
    /// The sign by which it is one.
    pub(super) form: Form,
    /// The words, in bytes of the text of the block.
    pub(super) inner: Range<usize>,
    /// The words with the marks around them, in bytes.
    pub(super) outer: Range<usize>,
    /// The sentence that it begins in, in bytes.
    pub(super) sentence: Range<usize>,
    /// The byte at which the label ends that it stands behind. None if it stands behind none.
    pub(super) label: Option<usize>,
}

impl Passage {
    /// Makes a passage that no marks stand around.
    pub(super) fn bare(
        block: usize,
        form: Form,
        inner: Range<usize>,
        sentence: Range<usize>,
        label: Option<usize>,
    ) -> Self {
        Self { block, form, outer: inner.clone(), inner, sentence, label }
    }

    /// Tests whether it stands in marks or is a block quotation.
    pub(super) fn is_marked(&self) -> bool {
        self.form != Form::Plain
    }

    /// Tests whether it is all that its block says, or two thirds of it.
    pub(super) fn fills(&self, text: &str) -> bool {
        let rest = text.len().saturating_sub(self.outer.len());
        self.form == Form::Block || rest <= self.outer.len() / 2
    }
}

/// Splits a block into sentences; a line end is no more than a space. The ranges are in bytes.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    if memchr::memchr2(b'\n', b'\r', text.as_bytes()).is_some() {
        sentence_ranges(&text.replace(['\n', '\r'], " "))
    } else {
        sentence_ranges(text)
    }
}

/// Returns the stretch from the beginning of the sentence that a range begins in to the end of that which it ends in.
pub(super) fn sentence_around(sentences: &[Range<usize>], range: &Range<usize>) -> Range<usize> {
    let first = sentences.partition_point(|it| it.end <= range.start);
    let last = sentences.partition_point(|it| it.end < range.end);
    let start = sentences.get(first).map_or(range.start, |it| it.start.min(range.start));
    let end = sentences.get(last).map_or(range.end, |it| it.end.max(range.end));
    start..end
}
