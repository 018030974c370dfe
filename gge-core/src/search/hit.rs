//! What a search finds.

use std::fmt;
use std::ops::Range;

use crate::model::{Place, Provision, Rendering, Theme, vocabulary};

use super::Only;

/// What was found: an entry of the record.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum What<'r> {
    /// A provision.
    Provision(&'r Provision),
    /// How a secondary source words one.
    Rendering(&'r Rendering),
}

vocabulary! {
    /// Why something was found.
    Why ("reason") {
        /// The query names its address, what holds it, what it words, or its report.
        Address = "address",
        /// It has words of the query, or words that they lead to.
        Words = "words",
        /// The query has only filters, and they keep it.
        Filters = "filters",
    }
}

/// One thing that was found.
///
/// Through serde it is `{what, id, citation, theme, text, score, why, spans: [[start, end]], pieces: [{text, hit}]}`: `what`
/// is a token of [`Only`], spans are in bytes, and pieces are the text cut at them.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Hit<'r> {
    /// What was found.
    pub what: What<'r>,
    /// How well the words fit, in ten-thousandths, to be compared within one search only; 0 where no words were asked for.
    pub score: u32,
    /// Where what was asked for stands in the text, in bytes; in order, none over another.
    pub spans: Vec<Range<usize>>,
    /// Why it was found.
    pub why: Why,
}

/// A stretch of a text. Made by [`Hit::pieces`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Stretch<'r> {
    /// The text.
    pub text: &'r str,
    /// Whether it is what was asked for.
    pub hit: bool,
}

impl<'r> What<'r> {
    /// The address of the provision or the id of the rendering.
    pub fn id(&self) -> &'r str {
        match self {
            Self::Provision(it) => it.id.as_str(),
            Self::Rendering(it) => it.id.as_str(),
        }
    }

    /// The text; empty for a paragraph that is held only through its items.
    pub fn text(&self) -> &'r str {
        match self {
            Self::Provision(it) => it.text().unwrap_or_default(),
            Self::Rendering(it) => &it.text,
        }
    }

    /// The citation: of the provision, or of what the rendering words; the id, where that is not held.
    pub fn citation(&self) -> String {
        match self {
            Self::Provision(it) => it.id.citation(),
            Self::Rendering(it) if it.renders.is_empty() => it.id.to_string(),
            Self::Rendering(it) => it.renders.iter().map(|at| at.citation()).collect::<Vec<_>>().join("; "),
        }
    }

    /// The symbol of the report that it belongs to.
    pub fn symbol(&self) -> &'r str {
        match self {
            Self::Provision(it) => it.id.symbol(),
            Self::Rendering(it) => it.report.as_str(),
        }
    }

    /// The themes that it belongs to.
    pub fn themes(&self) -> &'r [Theme] {
        match self {
            Self::Provision(it) => &it.themes,
            Self::Rendering(it) => std::slice::from_ref(&it.theme),
        }
    }

    /// Which sort of entry it is.
    pub const fn only(&self) -> Only {
        match self {
            Self::Provision(_) => Only::Provisions,
            Self::Rendering(_) => Only::Renderings,
        }
    }

    /// The place that it is.
    pub fn place(&self) -> Place {
        match self {
            Self::Provision(it) => Place::Provision(it.id.clone()),
            Self::Rendering(it) => Place::Rendering(it.id.clone()),
        }
    }
}

impl<'r> Hit<'r> {
    /// The text, cut where what was asked for begins and ends.
    pub fn pieces(&self) -> Vec<Stretch<'r>> {
        let (text, mut at, mut pieces) = (self.what.text(), 0, Vec::new());
        let mut add = |range: Range<usize>, hit| {
            let piece = text.get(range).filter(|piece| !piece.is_empty());
            pieces.extend(piece.map(|text| Stretch { text, hit }));
        };
        for span in &self.spans {
            add(at..span.start, false);
            add(span.clone(), true);
            at = span.end;
        }
        add(at..text.len(), false);
        pieces
    }
}

/// The citation and the text, with `[` and `]` around what was asked for.
impl fmt::Display for Hit<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.what.citation())?;
        self.pieces().iter().try_for_each(|it| if it.hit { write!(f, "[{}]", it.text) } else { f.write_str(it.text) })
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Hit<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut out = serializer.serialize_struct("Hit", 9)?;
        out.serialize_field("what", &self.what.only())?;
        out.serialize_field("id", self.what.id())?;
        out.serialize_field("citation", &self.what.citation())?;
        out.serialize_field("themes", self.what.themes())?;
        out.serialize_field("text", self.what.text())?;
        out.serialize_field("score", &self.score)?;
        out.serialize_field("why", &self.why)?;
        out.serialize_field("spans", &self.spans.iter().map(|it| [it.start, it.end]).collect::<Vec<_>>())?;
        out.serialize_field("pieces", &self.pieces())?;
        out.end()
    }
}
