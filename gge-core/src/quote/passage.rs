//! Passages: stretches of a block that may be somebody's words.

use std::ops::Range;

use crate::text::sentence_ranges;

/// What makes a passage a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Quotation marks.
    Marks,
    /// A block quotation.
    Block,
    /// Nothing: words of a record stand there.
    Plain,
}

/// A stretch of a block.
#[derive(Clone, Debug)]
pub(super) struct Passage {
    /// The block.
    pub(super) block: usize,
    /// What makes it one.
    pub(super) form: Form,
    /// Its words, in bytes of the text of the block.
    pub(super) inner: Range<usize>,
    /// The same with the marks around it.
    pub(super) outer: Range<usize>,
    /// The sentence that it begins in.
    pub(super) sentence: Range<usize>,
    /// Where the label ends that it stands behind, if it does.
    pub(super) label: Option<usize>,
}

impl Passage {
    /// Words that no marks stand around.
    pub(super) fn bare(
        block: usize,
        form: Form,
        inner: Range<usize>,
        sentence: Range<usize>,
        label: Option<usize>,
    ) -> Self {
        Self { block, form, outer: inner.clone(), inner, sentence, label }
    }

    /// Whether it stands in marks or is a block quotation.
    pub(super) fn is_marked(&self) -> bool {
        self.form != Form::Plain
    }

    /// Whether it is all that its block says.
    pub(super) fn fills(&self, text: &str) -> bool {
        let rest = text.len().saturating_sub(self.outer.len());
        self.form == Form::Block || rest <= self.outer.len() / 2
    }
}

/// The sentences of a block, in which a line end is no more than a space.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    if text.contains(['\n', '\r']) { sentence_ranges(&text.replace(['\n', '\r'], " ")) } else { sentence_ranges(text) }
}

/// From the beginning of the sentence that a range begins in to the end of that which it ends in.
pub(super) fn sentence_around(sentences: &[Range<usize>], range: &Range<usize>) -> Range<usize> {
    let first = sentences.partition_point(|it| it.end <= range.start);
    let last = sentences.partition_point(|it| it.end < range.end);
    let start = sentences.get(first).map_or(range.start, |it| it.start.min(range.start));
    let end = sentences.get(last).map_or(range.end, |it| it.end.max(range.end));
    start..end
}
