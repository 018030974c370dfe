//! The lines of a text that are not blank, with their places, and what each of them was found to be.

use std::ops::Range;

use memchr::memchr3_iter;
use rustc_hash::FxHashMap;

use super::kind::FurnitureKind;

/// A line that is not blank.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    /// The byte at which it begins, and that at which it ends, without the space around it.
    pub(super) start: usize,
    pub(super) end: usize,
    /// The number of bytes of space before it.
    pub(super) indent: u32,
    /// The number of the page, from 0, as form feeds tell it.
    pub(super) page: u32,
    /// True if a blank line or the start of a page stands before it.
    pub(super) is_apart: bool,
    pub(super) role: Role,
}

/// What a line was found to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Text, of which the outline is made.
    Body,
    Furniture(FurnitureKind),
    /// A line of footnotes.
    Note,
}

/// A text with its lines.
#[derive(Debug)]
pub(super) struct Lines<'t> {
    pub(super) text: &'t str,
    pub(super) all: Vec<Line>,
    /// True if form feeds part the pages.
    pub(super) has_pages: bool,
    /// The places of the numbers of lines in the margin.
    pub(super) margin: Vec<Range<usize>>,
    /// The lines that are set wide, by the byte at which they begin, with their words.
    wide: &'t FxHashMap<usize, String>,
}

/// The smallest number of letters that stand apart in a line that is set wide.
const MIN_WIDE: usize = 6;

/// Finds the lines that are set wide, letter by letter, with two blanks between words, and joins their letters.
pub(super) fn wide(text: &str) -> FxHashMap<usize, String> {
    let mut found = FxHashMap::default();
    let mut from = 0;
    for end in memchr3_iter(b'\n', b'\r', b'\x0c', text.as_bytes()).chain([text.len()]) {
        let line = &text[from..end];
        let start = from + line.len() - line.trim_start().len();
        from = end + 1;
        let bare = line.trim();
        // Each second byte is a blank, nearly.
        if bare.len() < MIN_WIDE * 2
            || bare.len() > 400
            || bare.as_bytes()[1] != b' ' && bare.as_bytes().get(2) != Some(&b' ')
        {
            continue;
        }
        let words = bare.split_whitespace();
        let (mut all, mut single) = (0, 0);
        for word in words {
            all += 1;
            single += usize::from(word.chars().count() == 1);
        }
        if single >= MIN_WIDE && single * 10 >= all * 8 && bare.contains("  ") {
            let joined: Vec<String> = bare
                .split("  ")
                .map(|word| word.split_whitespace().collect())
                .filter(|it: &String| !it.is_empty())
                .collect();
            found.insert(start, joined.join(" "));
        }
    }
    found
}

impl<'t> Lines<'t> {
    pub(super) fn read(text: &'t str, wide: &'t FxHashMap<usize, String>) -> Self {
        let mut lines = Self { text, all: Vec::new(), has_pages: false, margin: Vec::new(), wide };
        let (mut start, mut page, mut is_apart) = (0, 0, true);
        for at in memchr3_iter(b'\n', b'\r', b'\x0c', text.as_bytes()).chain([text.len()]) {
            let line = text.get(start..at).unwrap_or_default();
            let bare = line.trim();
            if bare.is_empty() {
                // The two bytes of a line end are one.
                let is_pair = at > 0 && text.as_bytes()[at - 1] == b'\r' && text.as_bytes().get(at) == Some(&b'\n');
                is_apart |= !is_pair;
            } else {
                let indent = line.len() - line.trim_start().len();
                let from = start + indent;
                lines.all.push(Line {
                    start: from,
                    end: from + bare.len(),
                    indent: u32::try_from(indent).unwrap_or(u32::MAX),
                    page,
                    is_apart: std::mem::take(&mut is_apart),
                    role: Role::Body,
                });
            }
            if text.as_bytes().get(at) == Some(&b'\x0c') {
                (page, is_apart) = (page + 1, true);
                lines.has_pages |= !lines.all.is_empty();
            }
            start = at + 1;
        }
        lines
    }

    /// Returns a line without the space around it. Nothing for a line that is not there.
    pub(super) fn bare(&self, at: usize) -> &'t str {
        if !self.wide.is_empty()
            && let Some(words) = self.all.get(at).and_then(|line| self.wide.get(&line.start))
        {
            return words;
        }
        self.all.get(at).and_then(|line| self.text.get(line.start..line.end)).unwrap_or_default()
    }

    pub(super) fn range(&self, at: usize) -> Range<usize> {
        self.all.get(at).map_or(0..0, |line| line.start..line.end)
    }

    pub(super) fn is_body(&self, at: usize) -> bool {
        self.all.get(at).is_some_and(|line| line.role == Role::Body)
    }

    pub(super) fn is_furniture(&self, at: usize) -> bool {
        self.all.get(at).is_some_and(|line| matches!(line.role, Role::Furniture(_)))
    }

    /// Tests whether a line is the number of a page or a job.
    pub(super) fn is_number(&self, at: usize) -> bool {
        self.all.get(at).is_some_and(|line| {
            matches!(line.role, Role::Furniture(FurnitureKind::PageNumber | FurnitureKind::JobNumber))
        })
    }

    /// Tests whether a line stands at the head or foot of a page, and nowhere else.
    pub(super) fn is_edge(&self, at: usize) -> bool {
        use FurnitureKind::{Barcode, Recycle, RunningHead, Symbol};
        self.is_number(at)
            || self
                .all
                .get(at)
                .is_some_and(|line| matches!(line.role, Role::Furniture(Symbol | Recycle | Barcode | RunningHead)))
    }

    pub(super) fn mark(&mut self, at: usize, kind: FurnitureKind) {
        if let Some(line) = self.all.get_mut(at) {
            line.role = Role::Furniture(kind);
        }
    }

    /// Marks those of some lines that are text.
    pub(super) fn mark_all(&mut self, range: Range<usize>, kind: FurnitureKind) {
        for line in self.all.get_mut(range).into_iter().flatten().filter(|line| line.role == Role::Body) {
            line.role = Role::Furniture(kind);
        }
    }

    /// Tests whether a page ends between a line and the one before, as form feeds tell it.
    pub(super) fn is_page_start(&self, at: usize) -> bool {
        self.has_pages
            && self.all.get(at).is_some_and(|line| {
                at.checked_sub(1).and_then(|at| self.all.get(at)).is_none_or(|before| before.page != line.page)
            })
    }

    /// Returns the next line of the body at or behind a line.
    pub(super) fn next_body(&self, at: usize) -> Option<usize> {
        (at..self.all.len()).find(|at| self.is_body(*at))
    }
}
