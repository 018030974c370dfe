//! Where in a document its numbering stands: the parts that are open, their paragraphs, their items.

use rustc_hash::FxHashMap;

use super::kind::PartKind;
use super::label::{Form, Label};

/// A run of numbers: that of the document, or of a part.
#[derive(Clone, Debug)]
pub(super) struct Context {
    /// None for the document itself.
    pub(super) kind: Option<PartKind>,
    /// The place of the part, with which its ids begin.
    pub(super) within: String,
    /// The number of the last paragraph, or 0.
    pub(super) last: u32,
    /// The paragraph that is open, as its id has it: "13", "12bis", "1.1". Empty if none is.
    pub(super) paragraph: String,
    /// The items that belong to the paragraph itself: the count of one that has no number.
    pub(super) base: Vec<String>,
    /// The second part of the last number with points, if paragraphs have such numbers.
    pub(super) decimal: u32,
    /// True if the numbers stand in brackets.
    pub(super) is_round: bool,
    /// The levels of items that are open.
    pub(super) levels: Vec<Level>,
    /// The name of the section without numbers, and how many paragraphs each has.
    pub(super) section: String,
    pub(super) counts: FxHashMap<String, u32>,
}

/// A level of items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Level {
    pub(super) series: Series,
    pub(super) last: u32,
    /// The value that was passed over, and may yet come; or 0.
    pub(super) owed: u32,
    pub(super) label: String,
}

impl Level {
    pub(super) fn new(series: Series, last: u32, label: &str) -> Self {
        Self { series, last, owed: 0, label: label.to_owned() }
    }
}

/// What the items of a level count with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Series {
    Letter,
    Roman,
    /// "(1)"
    Number,
    /// "1."
    Point,
    /// "1.1"
    Decimal,
}

/// The greatest number of levels of items, and of parts in one another.
pub(super) const MAX_DEPTH: usize = 6;

/// The name of a section that has none.
pub(super) const TEXT: &str = "text";

impl Context {
    pub(super) fn new(kind: Option<PartKind>, within: String) -> Self {
        Self {
            kind,
            within,
            last: 0,
            paragraph: String::new(),
            base: Vec::new(),
            decimal: 0,
            is_round: false,
            levels: Vec::new(),
            section: String::new(),
            counts: FxHashMap::default(),
        }
    }

    /// Opens a paragraph.
    pub(super) fn open(&mut self, number: u32, suffix: &str) {
        self.last = number;
        self.paragraph = format!("{number}{suffix}");
        self.base.clear();
        self.levels.clear();
        self.section.clear();
    }

    /// Tests whether a label is that of the next paragraph.
    pub(super) fn is_next(&self, label: Label<'_>) -> bool {
        let after = if label.suffix.is_empty() { self.last + 1 } else { self.last };
        match label.form {
            Form::Point => !self.is_round && label.number == after,
            Form::RoundNumber => self.is_round && label.number == after,
            Form::Decimal => {
                let second = label.text.split('.').nth(1).and_then(|part| part.parse().ok()).unwrap_or(0);
                label.number == self.last && self.decimal > 0 && second == self.decimal + 1
                    || label.number == self.last + 1 && second == 1
            }
            Form::Round | Form::UpperRoman | Form::Upper | Form::Bullet => false,
        }
    }

    /// Opens a paragraph that has no number: it is counted in its section.
    pub(super) fn count(&mut self) {
        let name = if self.section.is_empty() { TEXT } else { &self.section };
        let count = match self.counts.get_mut(name) {
            Some(count) => {
                *count += 1;
                *count
            }
            None => *self.counts.entry(name.to_owned()).or_insert(1),
        };
        self.levels.clear();
        self.base.clear();
        self.paragraph.clear();
        if !(self.kind == Some(PartKind::Article) && name == TEXT && count == 1) {
            self.paragraph.push_str(name);
            self.base.push(count.to_string());
        }
    }

    /// The labels of the items that are open, as an id has them.
    pub(super) fn items(&self) -> Vec<String> {
        self.base.iter().chain(self.levels.iter().map(|level| &level.label)).cloned().collect()
    }

    /// The place of what is open, as an id has it.
    pub(super) fn place(&self) -> String {
        let mut place = String::new();
        self.write_place(&mut place);
        place
    }

    /// Writes the place of what is open.
    pub(super) fn write_place(&self, out: &mut String) {
        out.push_str(&self.within);
        if !(self.within.is_empty() || self.paragraph.is_empty()) {
            out.push('/');
        }
        out.push_str(&self.paragraph);
        for item in self.base.iter().chain(self.levels.iter().map(|level| &level.label)) {
            out.push('(');
            out.push_str(item);
            out.push(')');
        }
    }
}

/// Joins places of an id with a slash.
pub(super) fn join(within: &str, place: &str) -> String {
    if within.is_empty() { place.to_owned() } else { format!("{within}/{place}") }
}
