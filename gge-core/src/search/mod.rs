//! Searching provisions, renderings and uptake by words, phrases, filters and addresses.
//!
//! [`SearchIndex::search`] ranks by BM25F over the text, the titles of norms, what a provision is about and the heading
//! that it stands under. Words count in all their forms (`proxy` finds "proxies"), the last one also as a beginning
//! (`vulnerab`), and words of the field lead to what the texts say instead (`hospital` to "critical infrastructure"): they
//! lead to a text, and say nothing on what it means. Modal expressions are asked for as such (`must not`). Official
//! wording comes before what secondary sources make of it. The same query always gives the same list.
//!
//! In a query, `"quotation marks"` stand around what has to stand so, `-` before a word that must not stand, and filters
//! among the words: `kind:norm report:2015 theme:law topic:territory only:provisions`. Any written form of an address that
//! [`Record::resolve`] reads finds its provision first, alone or with words beside it.
//!
//! ```
//! use gge_core::search::{Filters, SearchIndex};
//!
//! let index = SearchIndex::builtin();
//! for (query, first) in [
//!     ("who must not use proxies", "A/70/174#28(e)"),
//!     ("28c self-defence", "A/70/174#28(c)"),
//!     ("vulnerab kind:norm", "A/70/174#13(j)"),
//!     ("\"inherent right\" only:provisions", "A/70/174#28(c)"),
//! ] {
//!     assert_eq!(index.search(query, &Filters::new(), 5)?[0].what.id(), first);
//! }
//! # Ok::<(), gge_core::search::SearchError>(())
//! ```

mod concept;
mod filters;
mod hit;
mod index;
mod place;
mod query;
mod rank;
mod terms;
mod vocabulary;

use std::ops::Range;
use std::sync::OnceLock;

use crate::model::Truncated;
use crate::order::Order;
use crate::record::{Record, ResolveError};

use index::{Document, Index, Number};
use place::{Nearness, Places, is_elsewhere};
use query::Query;
use rank::Wanted;

pub use filters::{Filters, Only};
pub use hit::{Hit, Stretch, What, Why};

/// How much more counts what belongs to a report that the query names.
const REPORT: f64 = 2.0;

/// Why a query was not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SearchError {
    /// The query is longer than any that is read.
    #[error("the query is {length} bytes long: it takes at most {limit}")]
    TooLong {
        /// Its length in bytes.
        length: usize,
        /// The longest that is read.
        limit: usize,
    },
    /// The query has a character that nobody types.
    #[error("the query has a control character, U+{:04X}", u32::from(*character))]
    Control {
        /// The character.
        character: char,
    },
    /// A filter has a value that it does not take.
    #[error("`{}` filters nothing: {reason}", Truncated(filter))]
    Filter {
        /// The filter as written.
        filter: String,
        /// What is wrong.
        reason: String,
    },
    /// The query names a place that the record does not hold, and no text has its words.
    #[error(transparent)]
    Place(#[from] ResolveError),
}

/// A record made ready to be searched. [`SearchIndex::builtin`] is that of the built-in one, made when first asked for.
#[derive(Clone, Debug)]
pub struct SearchIndex<'r> {
    record: &'r Record,
    index: Index<'r>,
}

impl SearchIndex<'static> {
    /// The index of the built-in record.
    pub fn builtin() -> &'static Self {
        static BUILTIN: OnceLock<SearchIndex<'static>> = OnceLock::new();
        BUILTIN.get_or_init(|| Self::new(Record::builtin()))
    }
}

impl<'r> SearchIndex<'r> {
    /// Makes a record ready: its provisions, its renderings but for empty cells, and uptake.
    pub fn new(record: &'r Record) -> Self {
        Self { record, index: Index::new(record) }
    }

    /// About how many bytes the index takes, the record itself not counted.
    pub fn size(&self) -> usize {
        self.index.size()
    }

    /// What fits a query and the filters, best first, as many as the limit at most. Of equals, the first in the record.
    ///
    /// First come the places that the query names, then their items, renderings and uptake, then the rest by score: what belongs
    /// to a report that the query names counts double. A query of filters alone gives all that they keep, in order; an
    /// empty one everything.
    ///
    /// ```
    /// use gge_core::search::{Filters, SearchIndex, Why};
    ///
    /// let hits = SearchIndex::builtin().search("norm f hospitals", &Filters::new(), 10)?;
    /// assert_eq!((hits[0].what.id(), hits[0].why), ("A/70/174#13(f)", Why::Address));
    /// assert_eq!(&hits[0].what.text()[hits[0].spans[0].clone()], "critical infrastructure");
    /// # Ok::<(), gge_core::search::SearchError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the query is too long or has control characters, if a filter in it takes no such value, or if it names a place
    /// that the record does not hold.
    pub fn search(&self, query: &str, filters: &Filters, limit: usize) -> Result<Vec<Hit<'r>>, SearchError> {
        let mut query = Query::read(self.record, query)?;
        let written = std::mem::take(&mut query.filters);
        let keep = |what: &What<'r>| filters.keep(self.record, what) && written.keep(self.record, what);
        if query.only_narrows(&written) {
            let wanted = Wanted::new(&self.index, self.record, &query);
            let documents = self.index.documents.iter();
            let kept = documents.filter(|it| keep(&it.what) && wanted.allows(&self.index, it)).take(limit);
            return Ok(kept.map(|it| Hit { what: it.what, score: 0, spans: Vec::new(), why: Why::Filters }).collect());
        }
        let places = Places::read(self.record, &mut query);
        if let Some(error) = places.error.as_ref().filter(|error| !is_elsewhere(error)) {
            return Err(error.clone().into());
        }
        let wanted = Wanted::new(&self.index, self.record, &query);
        let mut found = self.ranked(&places, &wanted);
        found.retain(|it| keep(&it.document.what));
        found.truncate(limit);
        match places.error {
            Some(error) if found.is_empty() => Err(error.into()),
            _ => {
                let asked = wanted.asked();
                let spans = |it: &Ranked<'_, 'r>| wanted.spans(&self.index, &asked, it.document);
                Ok(found.into_iter().map(|it| hit(&it, &places, spans(&it), wanted.is_empty())).collect())
            }
        }
    }

    /// What is near to the places or has the words, in order.
    fn ranked(&self, places: &Places<'r>, wanted: &Wanted) -> Vec<Ranked<'_, 'r>> {
        let mut scores = vec![None; self.index.documents.len()];
        if !wanted.is_empty() {
            wanted.scores(&self.index).into_iter().for_each(|(number, score)| scores[number as usize] = Some(score));
        }
        let mut found = Vec::new();
        for (number, (document, score)) in (0..).zip(self.index.documents.iter().zip(scores)) {
            let near = places.nearness(self.record, &document.what);
            let fits = match near {
                Some(Nearness::Within) => score.is_some() || wanted.is_empty(),
                Some(_) => score.is_some() || wanted.allows(&self.index, document),
                None => score.is_some(),
            };
            if fits {
                let factor = if near == Some(Nearness::Within) { REPORT } else { 1.0 };
                let score = in_ten_thousandths(score.unwrap_or(0.0) * factor);
                found.push(Ranked { number, document, near, score });
            }
        }
        behind_what_they_word(&mut found);
        // Stable: what is equal stays in the order of the record.
        found.order_by_key(|it| {
            let tier =
                it.near.filter(|near| *near != Nearness::Within).map_or(2, |near| u8::from(near != Nearness::Is));
            (tier, u32::MAX - it.score)
        });
        found
    }
}

/// What was found, the sentences that the query names marked rather than words.
fn hit<'r>(ranked: &Ranked<'_, 'r>, places: &Places<'r>, words: Vec<Range<usize>>, no_words: bool) -> Hit<'r> {
    let Ranked { document, near, score, .. } = *ranked;
    let mut spans = words;
    if let What::Provision(provision) = document.what {
        let text = document.what.text();
        let sentences = places.sentences(&provision.id).filter_map(|number| provision.sentence(number));
        let named: Vec<_> = sentences.filter_map(|it| text.find(it).map(|start| start..start + it.len())).collect();
        if !named.is_empty() {
            spans = named;
        }
    }
    let by_words = near.is_none() || near == Some(Nearness::Within) && !no_words;
    Hit { what: document.what, score, spans, why: if by_words { Why::Words } else { Why::Address } }
}

#[derive(Clone, Copy)]
struct Ranked<'i, 'r> {
    number: Number,
    document: &'i Document<'r>,
    near: Option<Nearness>,
    score: u32,
}

/// A rendering, which is short, does not come before the official wording that it renders.
fn behind_what_they_word(found: &mut [Ranked<'_, '_>]) {
    let count = found.last().map_or(0, |it| it.number as usize + 1);
    let mut scores = vec![None; count];
    found.iter().for_each(|it| scores[it.number as usize] = Some(it.score));
    for it in found {
        let official = it.document.renders.iter().filter_map(|number| *scores.get(*number as usize)?).max();
        it.score = official.map_or(it.score, |most| it.score.min(most));
    }
}

/// A whole number, so that what differs by less than any machine rounds is equal.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "scores are small and not negative")]
fn in_ten_thousandths(score: f64) -> u32 {
    (score * 1e4).round() as u32
}
