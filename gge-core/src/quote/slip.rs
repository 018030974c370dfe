//! Slips: the stretches in which a quotation differs from the wording.

use std::ops::Range;

/// A stretch in which a quotation differs: from the end of the word before it to the beginning of the word after it, in
/// both texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slip {
    /// The bytes of the part of the quotation that is explained, counted from its beginning.
    pub(super) quoted: Range<usize>,
    /// The bytes of the wording that stands for it.
    pub(super) official: Range<usize>,
}

/// Tests whether each bracket in a text is closed there.
pub(super) fn is_balanced(text: &str) -> bool {
    let depth = text.chars().try_fold(0_usize, |depth, c| match c {
        '(' => Some(depth + 1),
        ')' => depth.checked_sub(1),
        _ => Some(depth),
    });
    depth == Some(0)
}
