//! What a search finds.

use std::fmt;
use std::ops::Range;

use crate::model::{Theme, vocabulary};
use crate::record::ItemKind;
use crate::text::{Span, spans};

use super::Item;

vocabulary! {
    /// The reason for which an entry was found.
    MatchReason ("reason") {
        /// The query names its address, the paragraph that holds it, the provision that it words, or its report.
        Address = "address",
        /// It has words of the query, or words that they lead to.
        Words = "words",
        /// The query has only filters, and they keep it.
        Filters = "filters",
    }
}

/// An entry of the record that a search found. Made by [`SearchIndex::search`](super::SearchIndex::search).
///
/// `Display` writes the citation, then [`Hit::marked`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Hit<'r> {
    /// The entry.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub item: Item<'r>,
    /// The kind of the entry.
    pub kind: ItemKind,
    /// The address of the provision, or the id of the rendering or of the entry of uptake.
    pub id: &'r str,
    /// The citation of the provision, or of the provisions that the rendering words; the id of a rendering that words
    /// none of the record; the instrument by which a body acted, with its date.
    pub citation: String,
    /// The symbols of the reports that the entry belongs to or names, each once.
    pub reports: Vec<&'r str>,
    /// The themes that the entry belongs to or names, each once.
    pub themes: Vec<Theme>,
    /// The wording, the words of the source, or our summary of what a body did. Empty for a paragraph that is held only
    /// through its items.
    pub text: &'r str,
    /// The score of the words, in ten-thousandths, to be compared within one search only; 0 if no words were asked for.
    pub score: u32,
    /// The reason for which it was found.
    pub reason: MatchReason,
    /// The places in the text of what was asked for, in bytes; in order, none over another. In JSON `[[start, end]]`.
    #[cfg_attr(feature = "serde", serde(serialize_with = "pairs"))]
    pub ranges: Vec<Range<usize>>,
    /// The text cut at those places: what was asked for is marked.
    pub pieces: Vec<Span<'r>>,
}

impl<'r> Hit<'r> {
    pub(super) fn new(item: Item<'r>, score: u32, ranges: Vec<Range<usize>>, reason: MatchReason) -> Self {
        Self {
            item,
            kind: item.kind(),
            id: item.id(),
            citation: item.citation(),
            reports: item.reports(),
            themes: item.themes(),
            text: item.text(),
            score,
            reason,
            pieces: spans(item.text(), ranges.iter().cloned()),
            ranges,
        }
    }

    /// The text with `[` and `]` around what was asked for.
    ///
    /// ```
    /// use gge_core::{record::Filter, search::SearchIndex};
    ///
    /// let hits = SearchIndex::builtin().search("28c self-defence", &Filter::new(), 1)?;
    /// assert!(hits[0].marked().contains("noted the [inherent right] of States"));
    /// # Ok::<(), gge_core::search::SearchError>(())
    /// ```
    pub fn marked(&self) -> String {
        let piece = |it: &Span<'_>| if it.is_marked { format!("[{}]", it.text) } else { it.text.to_string() };
        self.pieces.iter().map(piece).collect()
    }
}

impl fmt::Display for Hit<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.citation, self.marked())
    }
}

#[cfg(feature = "serde")]
fn pairs<S: serde::Serializer>(ranges: &[Range<usize>], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(ranges.iter().map(|range| [range.start, range.end]))
}
