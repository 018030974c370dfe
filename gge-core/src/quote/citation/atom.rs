//! The pieces that citations consist of: documents and places, each as it is named.

use crate::model::Symbol;

use super::places::Listed;

/// A piece of a citation, with where it stands.
#[derive(Clone, Debug)]
pub(super) struct Atom {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) what: What,
}

#[derive(Clone, Debug)]
pub(super) enum What {
    Named(Named),
    Places(Listing),
    Count(Count),
}

/// A document as it is named.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) by: By,
    /// The years that are said to be the document's, from and to.
    pub(super) years: Option<(u16, u16)>,
    /// Whether a report is called a resolution.
    pub(super) as_resolution: bool,
    /// A place that belongs to the name: "A/70/174#13(f)", "the summary of A/68/98".
    pub(super) place: Option<Listed>,
    pub(super) weight: Weight,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum By {
    Symbol(Symbol),
    /// The years alone, and whose report it is.
    Years(Body),
    /// The first Group, the second ...
    Ordinal(usize),
    /// The document cited before.
    Before,
}

/// Who handed a report in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Body {
    Group,
    WorkingGroup,
    Unsaid,
}

/// How much a name is worth by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// It cites a document.
    Whole,
    /// It names a Group: with a place of its report, it cites that.
    Group,
    /// It counts only with a place: "2015 norm (f)".
    WithPlace,
}

/// A list of places.
#[derive(Clone, Debug)]
pub(super) struct Listing {
    pub(super) listed: Vec<Listed>,
    pub(super) sort: Sort,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Said to be paragraphs.
    Said,
    /// Said to be norms.
    Norms,
    /// "13(f)": counts where a report is cited nearby.
    Bare,
    /// "13f": counts where it stands with a document.
    Letter,
}

/// A number of norms: "13 norms".
#[derive(Clone, Copy, Debug)]
pub(super) struct Count {
    pub(super) number: u32,
    /// Whether all of them are meant: "the ten norms".
    pub(super) all: bool,
    /// Whether the words between number and "norms" tell which norms.
    pub(super) told: bool,
    pub(super) year: Option<u16>,
}

impl Named {
    pub(super) const fn new(by: By, years: Option<(u16, u16)>, weight: Weight) -> Self {
        Self { by, years, as_resolution: false, place: None, weight }
    }
}
