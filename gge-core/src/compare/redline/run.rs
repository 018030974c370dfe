//! Stretches of words of two texts.

use std::ops::Range;

use super::Op;

/// A stretch of words, equal or not.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) equal: bool,
    pub(super) a: Range<usize>,
    pub(super) b: Range<usize>,
    /// The number of its content words, if it is equal.
    pub(super) content: usize,
    pub(super) moved: Option<usize>,
}

impl Run {
    pub(super) fn new(equal: bool, a: Range<usize>, b: Range<usize>) -> Self {
        Self { equal, a, b, content: 0, moved: None }
    }

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
