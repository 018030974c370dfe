//! What a search finds.

use std::fmt;
use std::ops::Range;

use crate::model::{Address, Provision, Rendering, Target, Theme, Uptake, vocabulary};

use super::Only;

/// What was found: an entry of the record.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum What<'r> {
    /// A provision.
    Provision(&'r Provision),
    /// How a secondary source words one.
    Rendering(&'r Rendering),
    /// What another body did with the reports.
    Uptake(&'r Uptake),
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
/// Through serde it is `{what, id, citation, reports, themes, text, score, why, spans: [[start, end]], pieces: [{text,
/// hit}]}`: `what`
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
    /// The address of the provision, the id of the rendering or of the entry of uptake.
    pub fn id(&self) -> &'r str {
        match self {
            Self::Provision(it) => it.id.as_str(),
            Self::Rendering(it) => it.id.as_str(),
            Self::Uptake(it) => it.id.as_str(),
        }
    }

    /// The text: the wording, the words of the source, or our summary of what a body did. Empty for a paragraph that is
    /// held only through its items.
    pub fn text(&self) -> &'r str {
        match self {
            Self::Provision(it) => it.text().unwrap_or_default(),
            Self::Rendering(it) => &it.text,
            Self::Uptake(it) => &it.summary,
        }
    }

    /// The citation of the provision, or of what the rendering words; the id of the rendering, where that is not held; the
    /// instrument by which a body acted, with its date.
    pub fn citation(&self) -> String {
        match self {
            Self::Provision(it) => it.id.citation(),
            Self::Rendering(it) if it.renders.is_empty() => it.id.to_string(),
            Self::Rendering(it) => it.renders.iter().map(Address::citation).collect::<Vec<_>>().join("; "),
            Self::Uptake(it) => match it.date {
                Some(date) => format!("{} ({date})", it.instrument),
                None => it.instrument.to_string(),
            },
        }
    }

    /// The symbols of the reports that it belongs to or touches, each once.
    pub fn reports(&self) -> Vec<&'r str> {
        match self {
            Self::Provision(it) => vec![it.id.symbol()],
            Self::Rendering(it) => vec![it.report.as_str()],
            Self::Uptake(it) => {
                let mut symbols = Vec::new();
                for symbol in it.touches.iter().flat_map(|touch| touch.on.iter()).filter_map(Target::symbol) {
                    if !symbols.contains(&symbol) {
                        symbols.push(symbol);
                    }
                }
                symbols
            }
        }
    }

    /// The themes that it belongs to or touches, each once.
    pub fn themes(&self) -> Vec<Theme> {
        match self {
            Self::Provision(it) => it.themes.to_vec(),
            Self::Rendering(it) => vec![it.theme],
            Self::Uptake(it) => themes_of(it),
        }
    }

    /// Which sort of entry it is.
    pub const fn only(&self) -> Only {
        match self {
            Self::Provision(_) => Only::Provisions,
            Self::Rendering(_) => Only::Renderings,
            Self::Uptake(_) => Only::Uptake,
        }
    }
}

/// The themes that uptake names, each once.
pub(super) fn themes_of(uptake: &Uptake) -> Vec<Theme> {
    let mut themes = Vec::new();
    for on in uptake.touches.iter().flat_map(|touch| touch.on.iter()) {
        if let Target::Theme(theme) = on
            && !themes.contains(theme)
        {
            themes.push(*theme);
        }
    }
    themes
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

    /// The text with `[` and `]` around what was asked for.
    pub fn marked(&self) -> String {
        self.pieces().iter().map(|it| if it.hit { format!("[{}]", it.text) } else { it.text.to_owned() }).collect()
    }
}

/// The citation, then [`Hit::marked`].
impl fmt::Display for Hit<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.what.citation(), self.marked())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Hit<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut out = serializer.serialize_struct("Hit", 10)?;
        out.serialize_field("what", &self.what.only())?;
        out.serialize_field("id", self.what.id())?;
        out.serialize_field("citation", &self.what.citation())?;
        out.serialize_field("reports", &self.what.reports())?;
        out.serialize_field("themes", &self.what.themes())?;
        out.serialize_field("text", self.what.text())?;
        out.serialize_field("score", &self.score)?;
        out.serialize_field("why", &self.why)?;
        out.serialize_field("spans", &self.spans.iter().map(|it| [it.start, it.end]).collect::<Vec<_>>())?;
        out.serialize_field("pieces", &self.pieces())?;
        out.end()
    }
}
