//! Search for provisions, renderings and uptake by words, phrases, filters and addresses.
//!
//! [`SearchIndex::search`] ranks by BM25F over the text, the titles of norms, labels and headings. A word is found in
//! all its forms (`proxy` finds "proxies"), the last word also as a prefix (`vulnerab`). Words of the field are
//! expanded to those of the reports (`hospital` to "critical infrastructure"): an expansion leads to a text, and says
//! nothing on its meaning. Modal expressions are searched as such (`must not`). Official wording comes before
//! renderings and uptake. The same query always gives the same list.
//!
//! A query may have `"quotation marks"` around a phrase, `-` before an excluded word, and filters among the words:
//! `kind:norm report:2015 theme:law topic:territory only:provisions`. Any written form of an address that
//! [`Record::resolve`] reads finds its provision first, alone or with words beside it.
//!
//! ```
//! use gge_core::{record::Filter, search::SearchIndex};
//!
//! let index = SearchIndex::builtin();
//! for (query, first) in [
//!     ("who must not use proxies", "A/70/174#28(e)"),
//!     ("28c self-defence", "A/70/174#28(c)"),
//!     ("vulnerab kind:norm", "A/70/174#13(j)"),
//!     ("\"inherent right\" only:provisions", "A/70/174#28(c)"),
//! ] {
//!     assert_eq!(index.search(query, &Filter::new(), 5)?[0].id, first);
//! }
//! # Ok::<(), gge_core::search::SearchError>(())
//! ```

mod concept;
mod hit;
mod index;
mod item;
mod place;
mod query;
mod rank;
mod terms;
mod vocabulary;

use std::ops::Range;
use std::sync::OnceLock;

use crate::model::Truncated;
use crate::number::to_u32;
use crate::record::{Filter, Record, ResolveError};

use index::{Document, Index, Number};
use place::{Nearness, Places, is_elsewhere};
use query::Query;
use rank::Matcher;

pub use hit::{Hit, MatchReason};
pub use item::Item;

/// The factor on entries that belong to a report named in the query: enough to bring them up, too little to outweigh
/// the words.
const NAMED_REPORT_FACTOR: f64 = 2.0;

/// The error of a query that cannot be read, or that names a place which is not in the record.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SearchError {
    /// The query is longer than the limit.
    #[error("the query is {length} bytes long: it takes at most {limit}")]
    TooLong {
        /// The length of the query, in bytes.
        length: usize,
        /// The longest query that is read, in bytes.
        limit: usize,
    },
    /// The query has a control character, which nobody types.
    #[error("the query has a control character, U+{:04X}", u32::from(*character))]
    Control {
        /// The control character.
        character: char,
    },
    /// A filter has a value that it does not accept.
    #[error("`{}` filters nothing: {reason}", Truncated(filter))]
    Filter {
        /// The filter as written.
        filter: String,
        /// The reason why it is not accepted.
        reason: String,
    },
    /// The query names a place that is not in the record, and no text has its words.
    #[error(transparent)]
    Place(#[from] ResolveError),
}

/// A search index of a record, for any number of searches. [`SearchIndex::builtin`] is that of the built-in record.
#[derive(Clone, Debug)]
pub struct SearchIndex<'r> {
    record: &'r Record,
    index: Index<'r>,
}

impl SearchIndex<'static> {
    /// The index of the built-in record, built at its first use.
    ///
    /// ```
    /// use gge_core::{record::Filter, search::SearchIndex};
    ///
    /// assert!(!SearchIndex::builtin().search("proxies", &Filter::new(), 1)?.is_empty());
    /// # Ok::<(), gge_core::search::SearchError>(())
    /// ```
    pub fn builtin() -> &'static Self {
        static BUILTIN: OnceLock<SearchIndex<'static>> = OnceLock::new();
        BUILTIN.get_or_init(|| Self::new(Record::builtin()))
    }
}

impl<'r> SearchIndex<'r> {
    /// Indexes a record: its provisions, its renderings without empty cells, and its uptake.
    ///
    /// ```
    /// use gge_core::{record::Filter, search::SearchIndex, Record};
    ///
    /// let index = SearchIndex::new(Record::builtin());
    /// assert_eq!(index.search("norm c", &Filter::new(), 1)?[0].id, "A/70/174#13(c)");
    /// # Ok::<(), gge_core::search::SearchError>(())
    /// ```
    pub fn new(record: &'r Record) -> Self {
        Self { record, index: Index::new(record) }
    }

    /// Searches for entries that match a query and a filter. Returns at most `limit` hits, the best first, and of
    /// equals the first in the record.
    ///
    /// The places that the query names come first, then their items, renderings and uptake, then the rest by score;
    /// entries of a report that the query names count double. A query of filters alone returns all entries that pass
    /// them, in the order of the record; an empty query returns everything.
    ///
    /// ```
    /// use gge_core::record::Filter;
    /// use gge_core::search::{MatchReason, SearchIndex};
    ///
    /// let hits = SearchIndex::builtin().search("norm f hospitals", &Filter::new(), 10)?;
    /// assert_eq!((hits[0].id, hits[0].reason), ("A/70/174#13(f)", MatchReason::Address));
    /// assert_eq!(&hits[0].text[hits[0].ranges[0].clone()], "critical infrastructure");
    /// # Ok::<(), gge_core::search::SearchError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the query is too long or has control characters, if a filter in it has a wrong value, or if it names a
    /// place that is not in the record.
    pub fn search(&self, query: &str, filter: &Filter, limit: usize) -> Result<Vec<Hit<'r>>, SearchError> {
        let mut query = Query::read(self.record, query)?;
        let written = std::mem::take(&mut query.filter);
        let keeps = |item: Item<'r>| item.matches(self.record, filter) && item.matches(self.record, &written);
        if query.only_narrows(&written) {
            let matcher = Matcher::new(&self.index, self.record, &query);
            let documents = self.index.documents.iter();
            let kept = documents.filter(|it| keeps(it.item) && matcher.allows(&self.index, it)).take(limit);
            return Ok(kept.map(|it| Hit::new(it.item, 0, Vec::new(), MatchReason::Filters)).collect());
        }
        let places = Places::read(self.record, &mut query);
        if let Some(error) = places.error.as_ref().filter(|error| !is_elsewhere(error)) {
            return Err(error.clone().into());
        }
        let matcher = Matcher::new(&self.index, self.record, &query);
        let mut found = self.ranked(&places, &matcher);
        found.retain(|it| keeps(it.document.item));
        found.truncate(limit);
        match places.error {
            Some(error) if found.is_empty() => Err(error.into()),
            _ => {
                let asked = matcher.asked();
                let ranges = |it: &Ranked<'_, 'r>| matcher.ranges(&self.index, &asked, it.document);
                Ok(found.into_iter().map(|it| hit(&it, &places, ranges(&it), matcher.is_empty())).collect())
            }
        }
    }

    /// The documents that are near the named places or have the words of the query, in the order of the hits.
    fn ranked(&self, places: &Places<'r>, matcher: &Matcher) -> Vec<Ranked<'_, 'r>> {
        let scores = if matcher.is_empty() { Vec::new() } else { matcher.scores(&self.index) };
        // Without a named place only the words find something.
        let numbers: Vec<Number> = if places.is_empty() {
            scores.iter().map(|(number, _)| *number).collect()
        } else {
            (0..to_u32(self.index.documents.len())).collect()
        };
        let (mut scores, mut found) = (scores.into_iter().peekable(), Vec::new());
        for number in numbers {
            let document = &self.index.documents[number as usize];
            let score = scores.next_if(|(scored, _)| *scored == number).map(|(_, score)| score);
            let near = places.nearness(self.record, document.item);
            let fits = match near {
                Some(Nearness::Within) => score.is_some() || matcher.is_empty(),
                Some(_) => score.is_some() || matcher.allows(&self.index, document),
                None => score.is_some(),
            };
            if fits {
                let factor = if near == Some(Nearness::Within) { NAMED_REPORT_FACTOR } else { 1.0 };
                let score = in_ten_thousandths(score.unwrap_or(0.0) * factor);
                found.push(Ranked { number, document, near, score });
            }
        }
        behind_what_they_word(&mut found);
        // The sort is stable: equal documents stay in the order of the record.
        found.sort_by_key(|ranked| {
            let tier =
                ranked.near.filter(|near| *near != Nearness::Within).map_or(2, |near| u8::from(near != Nearness::Is));
            (tier, u32::MAX - ranked.score)
        });
        found
    }
}

/// Makes the hit of a document. If the query names sentences of it, these are marked in place of words.
fn hit<'r>(ranked: &Ranked<'_, 'r>, places: &Places<'r>, words: Vec<Range<usize>>, no_words: bool) -> Hit<'r> {
    let Ranked { document, near, score, .. } = *ranked;
    let mut ranges = words;
    if let Item::Provision(provision) = document.item {
        let text = document.item.text();
        let sentences = places.sentences(&provision.id).filter_map(|number| provision.sentence(number));
        let named: Vec<_> = sentences.filter_map(|it| text.find(it).map(|start| start..start + it.len())).collect();
        if !named.is_empty() {
            ranges = named;
        }
    }
    let by_words = near.is_none() || near == Some(Nearness::Within) && !no_words;
    Hit::new(document.item, score, ranges, if by_words { MatchReason::Words } else { MatchReason::Address })
}

#[derive(Clone, Copy)]
/// A document with its nearness to the named places and its score.
struct Ranked<'i, 'r> {
    number: Number,
    document: &'i Document<'r>,
    near: Option<Nearness>,
    score: u32,
}

/// Limits the score of each rendering to that of the official wording which it renders, since a rendering is short and
/// would come first.
fn behind_what_they_word(found: &mut [Ranked<'_, '_>]) {
    let scores: Vec<(Number, u32)> = found.iter().map(|it| (it.number, it.score)).collect();
    let score =
        |number: &Number| scores.binary_search_by_key(number, |(number, _)| *number).ok().map(|at| scores[at].1);
    for it in found {
        let official = it.document.renders.iter().filter_map(score).max();
        it.score = official.map_or(it.score, |most| it.score.min(most));
    }
}

/// Rounds a score to ten-thousandths, so that differences within the rounding errors of machines do not decide the
/// order.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "scores are small and not negative")]
fn in_ten_thousandths(score: f64) -> u32 {
    (score * 1e4).round() as u32
}
