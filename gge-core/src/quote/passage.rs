//! Passages: stretches of a block that may be somebody's words.

use std::ops::Range;

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
