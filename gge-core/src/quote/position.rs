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
        // A byte order mark is no character of the first line.
        let passed = if self.at == 0 { passed.trim_start_matches('\u{feff}') } else { passed };
        let lines = passed.bytes().filter(|byte| *byte == b'\n').count();
        match passed.rfind('\n') {
            Some(last) => self.column = 1 + passed[last + 1..].chars().count(),
            None => self.column += passed.chars().count(),
        }
        self.line += lines;
        self.at = to;
    }
}

/// The lines and columns of some places in a text.
pub(super) struct Positions(Vec<(usize, (usize, usize))>);

impl Positions {
    /// Counts up to each place, in one pass.
    pub(super) fn new(text: &str, mut places: Vec<usize>) -> Self {
        places.sort_unstable();
        places.dedup();
        let mut position = Position::new(text);
        let counted = places.into_iter().map(|place| {
            position.advance(place);
            (place, (position.line, position.column))
        });
        Self(counted.collect())
    }

    /// Returns the line and the column of a place. The first of the text for one that was not counted.
    pub(super) fn of(&self, place: usize) -> (usize, usize) {
        self.0.binary_search_by_key(&place, |it| it.0).map_or((1, 1), |at| self.0[at].1)
    }
}
