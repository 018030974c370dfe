//! Places in a document: paragraphs, items and sentences, in lists and ranges.

use super::label::Label;
use super::term::Section;

/// The largest number of places that are read into one list.
pub(super) const LONGEST_LIST: usize = 64;

/// The paragraph of a place, or what stands for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Paragraph {
    Number(u32),
    Section(Section),
    /// The paragraph whose items are norms, called by a letter alone.
    Norms,
    /// The paragraph cited before: "sub-para (e) thereof".
    Before,
}

/// The sentence of a place, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Sentence {
    Number(u32),
    Last,
}

/// A place as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Locator {
    pub(crate) paragraph: Paragraph,
    labels: [Label; 3],
    depth: u8,
    pub(crate) sentence: Option<Sentence>,
}

impl Locator {
    pub(crate) fn new(paragraph: Paragraph) -> Self {
        Self { paragraph, labels: [Label::default(); 3], depth: 0, sentence: None }
    }

    pub(crate) fn labels(&self) -> &[Label] {
        self.labels.get(..usize::from(self.depth)).unwrap_or_default()
    }

    pub(crate) fn last(&self) -> Option<Label> {
        self.labels().last().copied()
    }

    pub(crate) fn with(mut self, label: Label) -> Self {
        if let Some(slot) = self.labels.get_mut(usize::from(self.depth)) {
            *slot = label;
            self.depth += 1;
        }
        self
    }

    /// Returns the same place in another paragraph.
    pub(crate) fn moved_to(self, paragraph: Paragraph) -> Self {
        Self { paragraph, ..self }
    }

    /// Returns the place without its last label and its sentence.
    pub(crate) fn above(mut self) -> Self {
        self.depth = self.depth.saturating_sub(1);
        self.sentence = None;
        self
    }

    pub(crate) fn without_sentence(self) -> Self {
        Self { sentence: None, ..self }
    }

    pub(crate) fn at_sentence(self, sentence: Sentence) -> Self {
        Self { sentence: Some(sentence), ..self }
    }

    /// Returns the same place in a section: "paragraph 2 of the summary".
    pub(super) fn in_section(self, section: Section) -> Self {
        let Paragraph::Number(number) = self.paragraph else { return self };
        let place = Self { sentence: self.sentence, ..Self::new(Paragraph::Section(section)) };
        Label::number(number)
            .map_or(self, |label| self.labels().iter().fold(place.with(label), |it, label| it.with(*label)))
    }

    /// Returns the place that "and (f)" means after this one: the item beside the last, or of the paragraph if there is
    /// none.
    pub(super) fn beside(self, label: Label) -> Self {
        let mut base = self.above();
        if self.depth == 2 && !label.may_be_roman() && self.last().is_some_and(Label::may_be_roman) {
            base = base.above();
        }
        base.with(label)
    }
}

/// A place, or the first and the last of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LocatorRange {
    One(Locator),
    Range(Locator, Locator),
}

impl LocatorRange {
    pub(crate) const fn first(&self) -> &Locator {
        match self {
            Self::One(first) | Self::Range(first, _) => first,
        }
    }

    pub(crate) fn map(self, change: impl Fn(Locator) -> Locator) -> Self {
        match self {
            Self::One(one) => Self::One(change(one)),
            Self::Range(first, last) => Self::Range(change(first), change(last)),
        }
    }
}

/// The sign by which places are meant, from the surest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum LocatorKind {
    /// "Paragraph 13".
    Stated,
    /// "Norm (f)".
    Norms,
    /// "Norm 6", "the sixth norm": by its place in the list.
    CountedNorm,
    /// "13(f)".
    Bracketed,
    /// "13f".
    Lettered,
    /// "The summary": counts only with a document.
    Section,
    /// A number alone, where nothing else is written.
    Number,
}

/// A list of places, and the token that follows it.
#[derive(Clone, Debug)]
pub(super) struct LocatorList {
    pub(super) all: Vec<LocatorRange>,
    pub(super) kind: LocatorKind,
    pub(super) next: usize,
}

impl LocatorList {
    pub(super) fn one(place: Locator, kind: LocatorKind, next: usize) -> Self {
        Self { all: vec![LocatorRange::One(place)], kind, next }
    }
}

/// The word that leads a list of places.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    Paragraph { several: bool },
    Norm,
    Item,
    Bare,
}
