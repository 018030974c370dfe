//! Runs of words in two texts.

use std::ops::Range;

use super::Op;

/// A run of words, equal in both texts or changed, as ranges of words.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) equal: bool,
    pub(super) a: Range<usize>,
    pub(super) b: Range<usize>,
    /// The number of content words of an equal run. 0 for any other.
    pub(super) content: usize,
    /// The number of the move. None if the run is not moved.
    pub(super) moved: Option<usize>,
}

impl Run {
    pub(super) fn new(equal: bool, a: Range<usize>, b: Range<usize>) -> Self {
        Self { equal, a, b, content: 0, moved: None }
    }

    /// The number of words of the longer side.
    pub(super) fn size(&self) -> usize {
        self.a.len().max(self.b.len())
    }

    pub(super) fn op(&self) -> Op {
        match (self.equal, self.a.is_empty(), self.b.is_empty()) {
            _ if self.moved.is_some() => Op::Move,
            (true, _, _) => Op::Equal,
            (false, false, true) => Op::Delete,
            (false, true, false) => Op::Insert,
            (false, _, _) => Op::Replace,
        }
    }
}
