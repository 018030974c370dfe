//! Lines and columns of offsets in a text.

/// A place in a text that only moves on, so that counting takes one pass.
pub(super) struct Position<'t> {
    text: &'t str,
    at: usize,
    /// The line, counted from 1. Lines end with a line feed.
    pub(super) line: usize,
    /// The column, counted from 1, in characters.
    pub(super) column: usize,
}

impl<'t> Position<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { text, at: 0, line: 1, column: 1 }
    }

    /// Moves on to a byte, which must not lie before the current one.
    pub(super) fn advance(&mut self, to: usize) {
        let passed = self.text.get(self.at..to).unwrap_or_default();
        let lines = passed.bytes().filter(|byte| *byte == b'\n').count();
        match passed.rfind('\n') {
            Some(last) => self.column = 1 + passed[last + 1..].chars().count(),
            None => self.column += passed.chars().count(),
        }
        self.line += lines;
        self.at = to;
    }
}
