//! Reads a text around a place, forwards and backwards, never far.

/// How far white space and words are followed: no more belongs to a citation, and the work stays bounded.
const FAR: usize = 48;

/// A text. Places are bytes; those beyond the text read as NUL.
#[derive(Clone, Copy)]
pub(super) struct Reader<'t>(pub(super) &'t str);

impl<'t> Reader<'t> {
    pub(super) fn byte(self, at: usize) -> u8 {
        self.0.as_bytes().get(at).copied().unwrap_or(0)
    }

    pub(super) fn before(self, at: usize) -> u8 {
        at.checked_sub(1).map_or(0, |at| self.byte(at))
    }

    /// The text between two places; empty if one of them is within a character.
    pub(super) fn slice(self, from: usize, to: usize) -> &'t str {
        self.0.get(from..to).unwrap_or_default()
    }

    /// Past white space. A blank line ends it.
    pub(super) fn space(self, start: usize) -> usize {
        let (mut at, mut lines) = (start, 0);
        while at < start + FAR {
            at += match (self.byte(at), self.byte(at + 1), self.byte(at + 2)) {
                (b'\n', ..) if lines == 1 => break,
                (b'\n', ..) => {
                    lines += 1;
                    1
                }
                (b' ' | b'\t' | b'\r', ..) => 1,
                (0xC2, 0xA0, _) => 2,
                (0xE2, 0x80, 0x80..=0x8A | 0xAF) => 3,
                _ => break,
            };
        }
        at
    }

    /// Before white space. A blank line ends it.
    pub(super) fn space_back(self, start: usize, floor: usize) -> usize {
        let (mut at, mut lines) = (start, 0);
        while at > floor && at + FAR > start {
            let width = match (self.before(at), self.before(at.saturating_sub(1)), self.before(at.saturating_sub(2))) {
                (b'\n', ..) if lines == 1 => break,
                (b'\n', ..) => {
                    lines += 1;
                    1
                }
                (b' ' | b'\t' | b'\r', ..) => 1,
                (0xA0, 0xC2, _) => 2,
                (0x80..=0x8A | 0xAF, 0x80, 0xE2) => 3,
                _ => break,
            };
            match at.checked_sub(width) {
                Some(before) if before >= floor => at = before,
                _ => break,
            }
        }
        at
    }

    /// The letters from here.
    pub(super) fn word(self, at: usize) -> &'t str {
        let run = (at..at + FAR).take_while(|at| self.byte(*at).is_ascii_alphabetic()).count();
        self.slice(at, at + run)
    }

    /// The letters up to here.
    pub(super) fn word_back(self, end: usize, floor: usize) -> &'t str {
        let least = floor.max(end.saturating_sub(FAR));
        let run = (least..end).rev().take_while(|at| self.byte(*at).is_ascii_alphabetic()).count();
        self.slice(end - run, end)
    }

    /// How many digits stand here.
    pub(super) fn digits(self, at: usize) -> usize {
        (at..at + FAR).take_while(|at| self.byte(*at).is_ascii_digit()).count()
    }

    /// The number that stands here, and its end. Too large a number is the largest.
    pub(super) fn number(self, at: usize) -> Option<(u32, usize)> {
        let end = at + self.digits(at);
        (end > at).then(|| (self.slice(at, end).parse().unwrap_or(u32::MAX), end))
    }

    /// Whether a word may begin here: no letter or digit stands before.
    pub(super) fn opens(self, at: usize) -> bool {
        let before = self.0.get(..at).and_then(|before| before.chars().next_back());
        before.is_none_or(|c| !c.is_alphanumeric() && c != '_')
    }

    /// Whether a word may end here: no letter or digit follows.
    pub(super) fn closes(self, at: usize) -> bool {
        let next = self.0.get(at..).and_then(|rest| rest.chars().next());
        next.is_none_or(|c| !c.is_alphanumeric() && c != '_')
    }

    /// Past a hyphen or dash, with white space around it.
    pub(super) fn dash(self, at: usize) -> Option<usize> {
        let start = self.space(at);
        let mut end = start;
        for _ in 0..2 {
            end = self.one_dash(end).unwrap_or(end);
        }
        (end > start).then(|| self.space(end))
    }

    fn one_dash(self, at: usize) -> Option<usize> {
        match (self.byte(at), self.byte(at + 1), self.byte(at + 2)) {
            (b'-', ..) => Some(at + 1),
            (0xE2, 0x80, 0x90..=0x95) | (0xE2, 0x88, 0x92) => Some(at + 3),
            _ => None,
        }
    }

    /// Past a word, in any case, with a full stop if one follows.
    pub(super) fn skip(self, at: usize, wanted: &[&str]) -> Option<usize> {
        let word = self.word(at);
        let found = wanted.iter().any(|it| word.eq_ignore_ascii_case(it)) && self.closes(at + word.len());
        found.then(|| at + word.len() + usize::from(self.byte(at + word.len()) == b'.'))
    }

    /// Past an apostrophe and s.
    pub(super) fn possessive(self, at: usize) -> usize {
        let rest = self.0.get(at..).unwrap_or_default();
        ["’s", "'s", "s’", "s'", "’", "'"].iter().find(|it| rest.starts_with(**it)).map_or(at, |it| at + it.len())
    }
}

/// Whether a word is one of these, in any case.
pub(super) fn among(word: &str, all: &[&str]) -> bool {
    all.iter().any(|it| word.eq_ignore_ascii_case(it))
}
