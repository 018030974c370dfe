//! Places that are written in a query.

use crate::model::{Address, Rendering, Report, Target, Uptake};
use crate::record::{Found, Reach, Record, ResolveError};

use crate::text::is_function_word;

use super::What;
use super::query::{Open, Query};

/// How many words a written place takes at most, and how many places are read in one query.
const LONGEST: usize = 8;
const MOST: usize = 4;

const PARAGRAPH: &[&str] = &["para", "paras", "par", "paragraph", "paragraphs"];
const NORM: &[&str] = &["norm", "norms"];

/// The places that a query names.
#[derive(Debug, Default)]
pub(super) struct Places<'r> {
    /// The addresses of provisions and sentences, in the order of the query.
    pub(super) addresses: Vec<Address>,
    pub(super) renderings: Vec<&'r Rendering>,
    pub(super) reports: Vec<&'r Report>,
    pub(super) uptake: Option<&'r Uptake>,
    /// Why the query, which names a place and nothing else, leads nowhere.
    pub(super) error: Option<ResolveError>,
}

impl<'r> Places<'r> {
    /// The places in a query. Takes the words that name them out of it, and with them small words that say nothing alone.
    pub(super) fn read(record: &'r Record, query: &mut Query<'_>) -> Self {
        let mut places = Self::default();
        let words = &mut query.words;
        if words.is_empty() || counts_norms(words) {
            return places;
        }
        let mut last_taken = false;
        if let [id] = words.as_slice() {
            places.uptake = record.uptake_entry(id);
        }
        match record.resolve(&words.join(" ")) {
            Err(error) if !places.add_candidates(&error) => places.error = Some(error).filter(is_telling),
            Err(_) => {}
            Ok(found) => places.add(found),
        }
        if !places.is_empty() {
            // "Norms" is the name of a paragraph, and also a word.
            if has_digit(words) || names_place(words) {
                words.clear();
            }
        } else if places.error.is_none() {
            while let Some(last) = places.read_next(record, words) {
                last_taken |= last;
            }
        }
        if !places.is_empty() && words.iter().all(|word| is_function_word(&word.to_lowercase())) {
            words.clear();
        }
        if last_taken || words.is_empty() {
            query.open = query.open.filter(|open| *open == Open::Phrase);
        }
        places
    }

    /// Reads the longest place, and takes its words out. Tells whether the last word was among them; none if there is no
    /// place.
    fn read_next(&mut self, record: &'r Record, words: &mut Vec<&str>) -> Option<bool> {
        if self.len() >= MOST {
            return None;
        }
        for length in (1..=LONGEST.min(words.len())).rev() {
            for start in 0..=words.len() - length {
                let run = &words[start..start + length];
                let place = names_place(run);
                if !place && !has_digit(run) {
                    continue;
                }
                let before = self.len();
                match record.resolve(&run.join(" ")) {
                    Ok(found @ Found::Report(_)) => self.add(found),
                    Ok(found) if place => self.add(found),
                    Err(error) if place => _ = self.add_candidates(&error),
                    _ => {}
                }
                if self.len() > before {
                    words.drain(start..start + length);
                    return Some(start == words.len());
                }
            }
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

    fn add_candidates(&mut self, error: &ResolveError) -> bool {
        let ResolveError::Ambiguous { candidates, .. } = error else { return false };
        self.addresses.extend_from_slice(candidates);
        true
    }

    fn len(&self) -> usize {
        self.addresses.len() + self.renderings.len() + self.reports.len() + usize::from(self.uptake.is_some())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How near a document comes to the places.
    pub(super) fn nearness(&self, record: &Record, what: &What<'r>) -> Option<Nearness> {
        let near = |is: bool, nearness| is.then_some(nearness);
        let exact = match what {
            What::Provision(it) => self.addresses.iter().any(|at| at.provision() == it.id),
            What::Rendering(it) => self.renderings.iter().any(|other| other.id == it.id),
            What::Uptake(it) => self.uptake.is_some_and(|other| other.id == it.id),
        };
        let beside = || match what {
            What::Provision(it) => self.addresses.iter().any(|at| at.contains(&it.id)),
            What::Rendering(it) => self.addresses.iter().any(|at| it.renders.iter().any(|of| of.touches(at))),
            What::Uptake(it) => {
                let names = |at: &Address| record.reach(it, &Target::Provision(at.clone())) == Some(Reach::Names);
                self.addresses.iter().any(names)
            }
        };
        let within = || self.reports.iter().any(|report| what.reports().contains(&report.symbol.as_str()));
        near(exact, Nearness::Is)
            .or_else(|| near(beside(), Nearness::Beside))
            .or_else(|| near(within(), Nearness::Within))
    }

    /// The sentences of a provision that the query names.
    pub(super) fn sentences(&self, provision: &Address) -> impl Iterator<Item = u32> {
        let here = self.addresses.iter().filter(|at| at.provision() == *provision);
        here.filter_map(Address::sentence).map(std::num::NonZeroU32::get)
    }
}

/// How near a document comes to a place. In the order in which they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    /// It is the place.
    Is,
    /// It is an item of the place, words it, or is uptake that names it.
    Beside,
    /// It belongs to the report.
    Within,
}

fn has_digit(words: &[&str]) -> bool {
    words.iter().any(|word| word.contains(|c: char| c.is_ascii_digit()))
}

/// Whether words name a place and not only a number or year.
fn names_place(words: &[&str]) -> bool {
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    words.iter().enumerate().any(|(at, word)| {
        let next = words.get(at + 1).map(|next| bare(next));
        word.contains(['#', '¶', '§'])
            || has_item(word)
            || word.split('/').count() > 3 && word.contains('-')
            || PARAGRAPH.contains(&bare(word).as_str())
            || NORM.contains(&bare(word).as_str()) && next.is_some_and(|next| next.len() == 1)
    })
}

/// Whether a number has an item: `28c`, `13(f)`.
fn has_item(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.windows(2).any(|pair| pair[0].is_ascii_digit() && (pair[1] == b'(' || pair[1].is_ascii_alphabetic()))
}

/// Whether the query is about a number of norms: "11 norms".
fn counts_norms(words: &[&str]) -> bool {
    let number = |word: &str| word.bytes().all(|b| b.is_ascii_digit()) && word.len() < 4;
    words.windows(2).any(|pair| number(pair[0]) && pair[1].eq_ignore_ascii_case("norms"))
}

/// Whether the error says what is there instead, and not only that this is no place.
const fn is_telling(error: &ResolveError) -> bool {
    use ResolveError::{Nothing, TooLong, Unreadable, WholeSection};
    !matches!(error, Nothing { .. } | TooLong { .. } | Unreadable { .. } | WholeSection { .. })
}

/// Whether the error is about a document that the record does not have, and that its texts may speak of.
pub(super) const fn is_elsewhere(error: &ResolveError) -> bool {
    use ResolveError::{Resolution, UnknownReport, UnknownYear};
    matches!(error, Resolution { .. } | UnknownReport { .. } | UnknownYear { .. })
}
