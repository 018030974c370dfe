//! Why a place was not found.

use std::fmt;

use crate::model::{Address, Truncated};

/// Why [`Record::resolve`](crate::Record::resolve) found nothing, or more than one thing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ResolveError {
    /// The input names no place.
    #[error("`{}` names no place: write a report and a paragraph, as in `A/70/174, para. 13 (f)`", Truncated(input))]
    Nothing {
        /// The input.
        input: String,
    },
    /// The input is longer than any written form of a place.
    #[error("the input is {length} bytes long: a place takes at most {limit}")]
    TooLong {
        /// Its length in bytes.
        length: usize,
        /// The longest that is read.
        limit: usize,
    },
    /// A part of the input could not be read.
    #[error(
        "cannot read `{}` in `{}`: write a report and a paragraph, as in `A/70/174, para. 13 (f)`",
        Truncated(part),
        Truncated(input)
    )]
    Unreadable {
        /// The input.
        input: String,
        /// The part.
        part: String,
    },
    /// The document is a resolution.
    #[error("`{}` is a resolution, not a report{}", Truncated(symbol), did_you_mean(suggestion.as_deref()))]
    Resolution {
        /// The symbol.
        symbol: String,
        /// The report with the same number, if there is one.
        suggestion: Option<String>,
    },
    /// The report is not in the record.
    #[error("no report `{}` in the record{}", Truncated(symbol), or_held(suggestion.as_deref(), held))]
    UnknownReport {
        /// The symbol.
        symbol: String,
        /// The nearest report.
        suggestion: Option<String>,
        /// The reports in the record.
        held: Vec<String>,
    },
    /// No Group ended in that year.
    #[error("no report of {year} in the record: it has those of {}", list(held))]
    UnknownYear {
        /// The year.
        year: String,
        /// The years of reports in the record.
        held: Vec<String>,
    },
    /// The symbol and the year are of different reports.
    #[error("`{}` is not the report of {year}", Truncated(symbol))]
    Contradiction {
        /// The symbol.
        symbol: String,
        /// The year.
        year: String,
    },
    /// The report, held whole, has no such paragraph.
    #[error("{symbol} has no {paragraph}: it has {}", has_paragraphs(*count, held))]
    NoParagraph {
        /// The report.
        symbol: String,
        /// The paragraph, as people write it: `paragraph 44`.
        paragraph: String,
        /// The number of its paragraphs; none where a section or a norm was asked for.
        count: Option<u32>,
        /// The paragraphs of it that are held.
        held: Vec<String>,
    },
    /// The report, held whole, has norms without letters.
    #[error("{symbol} has no {norm}: it has norms without letters")]
    NoLetters {
        /// The report.
        symbol: String,
        /// The norm, as people write it: `norm (f)`.
        norm: String,
    },
    /// The paragraph is not in the record, which does not hold the whole report.
    #[error("{paragraph} of {symbol} is not in the record, which holds {}", held_of(held))]
    NotHeld {
        /// The report.
        symbol: String,
        /// The paragraph.
        paragraph: String,
        /// The paragraphs of it that are held.
        held: Vec<String>,
    },
    /// The paragraph has no such item.
    #[error("no item {item} in {paragraph} of {symbol}, which has {}", items(labels))]
    NoItem {
        /// The report.
        symbol: String,
        /// The paragraph, with the items down to where it goes wrong: `paragraph 13 (f)`.
        paragraph: String,
        /// The item: `(l)`.
        item: String,
        /// The labels of the items that it has, in order.
        labels: Vec<String>,
    },
    /// An unnumbered section is named without one of its paragraphs.
    #[error("the {section} of {symbol} has paragraphs {first} to {last}: name one")]
    WholeSection {
        /// The report.
        symbol: String,
        /// The section.
        section: String,
        /// Its first paragraph.
        first: String,
        /// Its last paragraph.
        last: String,
    },
    /// The provision has not as many sentences.
    #[error("{provision} has no sentence {number}: it has {count}")]
    NoSentence {
        /// The provision.
        provision: Address,
        /// The number asked for.
        number: u32,
        /// How many it has.
        count: usize,
    },
    /// No report has such a paragraph or item.
    #[error("no report in the record has {place}{}", near_misses(near))]
    Nowhere {
        /// The place as read.
        place: String,
        /// The error of each report in which a part of the place was found.
        near: Vec<ResolveError>,
    },
    /// No report has as many norms.
    #[error("no report in the record has {count} norms{}", norms_of(norms))]
    NormCount {
        /// The number asked for.
        count: u32,
        /// The reports with norms, each with their number.
        norms: Vec<(String, usize)>,
    },
    /// More than one report has such a paragraph, or may have it.
    #[error("{}", ambiguous(place, candidates))]
    Ambiguous {
        /// The place as read.
        place: String,
        /// The addresses that it may mean, as far as the record holds them.
        candidates: Vec<Address>,
    },
    /// More than one place is written, where one is wanted.
    #[error("`{}` is {}: write one, or ask for all", Truncated(input), list(places))]
    Several {
        /// The input.
        input: String,
        /// The places that it names.
        places: Vec<Address>,
    },
    /// A place is written, where a report is wanted.
    #[error("`{}` is {found}, not a report: write one, as in `A/68/98` or `2013`", Truncated(input))]
    NotAReport {
        /// The input.
        input: String,
        /// The address or id of the place.
        found: String,
    },
    /// The rendering is not in the record.
    #[error("no rendering `{}` in the record{}", Truncated(id), did_you_mean(suggestion.as_deref()))]
    UnknownRendering {
        /// The id.
        id: String,
        /// The nearest rendering.
        suggestion: Option<String>,
    },
}

fn did_you_mean(suggestion: Option<&str>) -> String {
    suggestion.map(|it| format!(": did you mean `{it}`?")).unwrap_or_default()
}

fn or_held(suggestion: Option<&str>, held: &[String]) -> String {
    match suggestion {
        Some(_) => did_you_mean(suggestion),
        None => format!(": it has {}", list(held)),
    }
}

fn held_of(held: &[String]) -> String {
    if held.is_empty() { "none of that report".to_owned() } else { format!("that report in part: {}", list(held)) }
}

fn has_paragraphs(count: Option<u32>, held: &[String]) -> String {
    count.map_or_else(|| list(held), |count| format!("{count} paragraphs"))
}

fn items(labels: &[String]) -> String {
    match labels {
        [] => "no items".to_owned(),
        [one] => format!("only {one}"),
        [first, .., last] => format!("items {first} to {last}"),
    }
}

/// Paragraphs without items say nothing beside those that have some.
fn near_misses(near: &[ResolveError]) -> String {
    let has_items = |error: &ResolveError| !matches!(error, ResolveError::NoItem { labels, .. } if labels.is_empty());
    let says_more = near.iter().any(has_items);
    let misses = near.iter().filter(|error| !says_more || has_items(error));
    hints(misses.map(|error| match error {
        ResolveError::NoItem { symbol, paragraph, labels, .. } => {
            format!("{paragraph} of {symbol} has {}", items(labels))
        }
        error => error.to_string(),
    }))
}

fn norms_of(norms: &[(String, usize)]) -> String {
    hints(norms.iter().map(|(symbol, count)| format!("{symbol} has {count}")))
}

fn hints(hints: impl Iterator<Item = String>) -> String {
    let all: Vec<String> = hints.collect();
    if all.is_empty() { String::new() } else { format!(": {}", all.join("; ")) }
}

fn ambiguous(place: &str, candidates: &[Address]) -> String {
    match candidates {
        [one] => format!("{place} may be {one}, or of a report held in part"),
        several => format!("{place} is in more than one report: {}", list(several)),
    }
}

fn list<T: fmt::Display>(items: &[T]) -> String {
    let all: Vec<String> = items.iter().map(T::to_string).collect();
    match all.as_slice() {
        [] => "nothing".to_owned(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}
