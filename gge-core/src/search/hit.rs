//! Hits: the entries that a search finds.

use std::fmt;
use std::ops::Range;

use crate::model::{Theme, vocabulary};
use crate::record::ItemKind;
use crate::text::{Span, spans};

use super::Item;

vocabulary! {
    /// The reason why an entry was found.
    MatchReason ("reason") {
        /// The query names the address of the entry, the paragraph that contains it, the provision that it renders, or
        /// its report.
        Address = "address",
        /// The entry has words of the query, or words to which these are expanded.
        Words = "words",
        /// The query has only filters, and the entry passes them.
        Filters = "filters",
    }
}

/// An entry of the record that a search found. Made by [`SearchIndex::search`](super::SearchIndex::search).
///
/// `Display` prints the citation, then [`Hit::marked`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Hit<'r> {
    /// The entry that was found.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub item: Item<'r>,
    /// The kind of the entry.
    pub kind: ItemKind,
    /// The address of the provision, or the id of the rendering or of the entry of uptake.
    pub id: &'r str,
    /// The citation of the provision, or of the provisions that the rendering renders; the id of a rendering of text
    /// that is not in the record; the instrument of uptake with its date.
    pub citation: String,
    /// The symbols of the reports to which the entry belongs or which it names, each once.
    pub reports: Vec<&'r str>,
    /// The themes to which the entry belongs or which it names, each once.
    pub themes: Vec<Theme>,
    /// The wording, the words of the source, or our summary of the uptake. Empty for a paragraph of which the record
    /// has only the items.
    pub text: &'r str,
    /// The score by words, in ten-thousandths, comparable within one search only. 0 if the query has no words.
    pub score: u32,
    /// The reason why the entry was found.
    pub reason: MatchReason,
    /// The ranges of the text that match the query, in bytes, in order and without overlap. In JSON `[[start, end]]`.
    #[cfg_attr(feature = "serde", serde(serialize_with = "pairs"))]
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<[usize; 2]>"))]
    pub ranges: Vec<Range<usize>>,
    /// The text divided at these ranges; the matches are marked.
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

    /// Returns the text with `[` and `]` around the matches.
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
/// Serializes ranges as pairs of start and end.
fn pairs<S: serde::Serializer>(ranges: &[Range<usize>], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(ranges.iter().map(|range| [range.start, range.end]))
}
