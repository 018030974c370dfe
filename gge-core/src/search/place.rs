//! Places named in a query.

use crate::model::{Address, Rendering, Report, Target, Uptake};
use crate::record::{Found, MatchLevel, Record, ResolveError};
use crate::reference::{LocatorKind, Reference, read_one};
use crate::text::is_function_word;

use super::Item;
use super::query::{Query, Unfinished};

/// The number of places that are read in one query: enough for a list of norms, too few for a pasted document.
const MOST_PLACES: usize = 4;

/// The places that a query names, by kind.
#[derive(Debug, Default)]
pub(super) struct Places<'r> {
    /// The addresses of provisions and sentences, in the order of the query.
    pub(super) addresses: Vec<Address>,
    pub(super) renderings: Vec<&'r Rendering>,
    pub(super) reports: Vec<&'r Report>,
    pub(super) uptake: Option<&'r Uptake>,
    /// The error of a query that consists of a place which leads nowhere.
    pub(super) error: Option<ResolveError>,
}

impl<'r> Places<'r> {
    /// Reads the places in a query. Removes the words that name them, and then the query's other words if they are all
    /// function words.
    pub(super) fn read(record: &'r Record, query: &mut Query<'_>) -> Self {
        let mut places = Self::default();
        let words = &mut query.words;
        if words.is_empty() {
            return places;
        }
        if let [id] = words.as_slice() {
            places.uptake = record.uptake_entry(id);
        }
        let whole = words.join(" ");
        places.error = places.resolve(record, &whole).filter(is_informative);
        let mut last_taken = false;
        if !places.is_empty() {
            // "Norms" is both the name of a paragraph and a word.
            if whole.contains(|c: char| c.is_ascii_digit()) || names_place(&read_one(&whole)) {
                words.clear();
            }
        } else if places.error.is_none() {
            let mut start = 0;
            while start < words.len() && places.len() < MOST_PLACES {
                let count = places.read_from(record, words.get(start..).unwrap_or_default());
                words.drain(start..start + count);
                last_taken |= count > 0 && start == words.len();
                start += usize::from(count == 0);
            }
        }
        if !places.is_empty() && words.iter().all(|word| is_function_word(&word.to_lowercase())) {
            words.clear();
        }
        if last_taken || words.is_empty() {
            query.unfinished = query.unfinished.filter(|it| *it == Unfinished::Phrase);
        }
        places
    }

    /// Reads a place from the beginning of some words, and returns the number of words that name it. 0 if there is no
    /// place.
    fn read_from(&mut self, record: &'r Record, words: &[&str]) -> usize {
        let rest = words.join(" ");
        let reference = read_one(&rest);
        let read = rest.get(..reference.rest.start).unwrap_or_default();
        let is_rendering = words.first().is_some_and(|word| word.split('/').count() > 3 && word.contains('-'));
        let (written, count) = match words.first() {
            Some(word) if is_rendering => (*word, 1),
            _ if names_place(&reference) || names_report(&reference) => (read, read.split_whitespace().count()),
            _ => return 0,
        };
        let before = self.len();
        self.resolve(record, written);
        if self.len() > before { count } else { 0 }
    }

    /// Adds the places that a text names. Returns the reason if there are none.
    fn resolve(&mut self, record: &'r Record, written: &str) -> Option<ResolveError> {
        match record.resolve_all(written) {
            Ok(all) => all.into_iter().for_each(|found| self.add(found)),
            Err(ResolveError::Ambiguous { candidates, .. }) => self.addresses.extend(candidates),
            Err(error) => return Some(error),
        }
        None
    }

    fn add(&mut self, found: Found<'r>) {
        match found {
            Found::Report(report) => self.reports.push(report),
            Found::Rendering(rendering) => self.renderings.push(rendering),
            found => self.addresses.extend(found.address()),
        }
    }

    fn len(&self) -> usize {
        self.addresses.len() + self.renderings.len() + self.reports.len() + usize::from(self.uptake.is_some())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The nearness of an entry to the places. None if it is near none of them.
    pub(super) fn nearness(&self, record: &Record, item: Item<'r>) -> Option<Nearness> {
        let near = |is: bool, nearness| is.then_some(nearness);
        let exact = match item {
            Item::Provision(it) => self.addresses.iter().any(|at| at.provision() == it.id),
            Item::Rendering(it) => self.renderings.iter().any(|other| other.id == it.id),
            Item::Uptake(it) => self.uptake.is_some_and(|other| other.id == it.id),
        };
        let beside = || match item {
            Item::Provision(it) => self.addresses.iter().any(|at| at.contains(&it.id)),
            Item::Rendering(it) => self.addresses.iter().any(|at| it.renders.iter().any(|of| of.touches(at))),
            Item::Uptake(it) => {
                let names =
                    |at: &Address| record.match_level(it, &Target::Provision(at.clone())) == Some(MatchLevel::Names);
                self.addresses.iter().any(names)
            }
        };
        let within = || self.reports.iter().any(|report| item.reports().contains(&report.symbol.as_str()));
        near(exact, Nearness::Is)
            .or_else(|| near(beside(), Nearness::Beside))
            .or_else(|| near(within(), Nearness::Within))
    }

    /// The numbers of the sentences of a provision that the query names.
    pub(super) fn sentences(&self, provision: &Address) -> impl Iterator<Item = u32> {
        let here = self.addresses.iter().filter(|at| at.provision() == *provision);
        here.filter_map(Address::sentence).map(std::num::NonZeroU32::get)
    }
}

/// The nearness of an entry to a named place, in the order of the hits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    /// The entry is the place.
    Is,
    /// The entry is an item of the place, renders it, or is uptake that names it.
    Beside,
    /// The entry belongs to the report.
    Within,
}

/// Tests whether a reference names a place, not only a number.
fn names_place(reference: &Reference) -> bool {
    reference.kind.is_some_and(|kind| kind < LocatorKind::Section || reference.document.is_some())
}

/// Tests whether a report is written by its symbol or year.
const fn names_report(reference: &Reference) -> bool {
    reference.document.is_some() && reference.kind.is_none() && reference.count.is_none()
}

/// Tests whether an error says what is there instead of a place, not only that the text is no place.
const fn is_informative(error: &ResolveError) -> bool {
    use ResolveError::{Nothing, TooLong, Unreadable, WholeSection};
    !matches!(error, Nothing { .. } | TooLong { .. } | Unreadable { .. } | WholeSection { .. })
}

/// Tests whether an error is about a document outside of the record, of which texts in the record may speak.
pub(super) const fn is_elsewhere(error: &ResolveError) -> bool {
    use ResolveError::{Resolution, UnknownReport, UnknownYear};
    matches!(error, Resolution { .. } | UnknownReport { .. } | UnknownYear { .. })
}
