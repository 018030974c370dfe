//! Errors of resolving a place.

use std::fmt;

use crate::model::{Address, Truncated};

/// The error of [`Record::resolve`](crate::Record::resolve): no place was found, or more than one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ResolveError {
    /// The input names no place.
    #[error("`{}` names no place: write a report and a paragraph, as in `A/70/174, para. 13 (f)`", Truncated(input))]
    Nothing {
        /// The input, without white space around it.
        input: String,
    },
    /// The input is longer than any written form of a place.
    #[error("the input is {length} bytes long: a place takes at most {limit}")]
    TooLong {
        /// The length of the input, in bytes.
        length: usize,
        /// The longest input that is read, in bytes.
        limit: usize,
    },
    /// A part of the input could not be read.
    #[error(
        "cannot read `{}` in `{}`: write a report and a paragraph, as in `A/70/174, para. 13 (f)`",
        Truncated(part),
        Truncated(input)
    )]
    Unreadable {
        /// The input, without white space around it.
        input: String,
        /// The part that could not be read.
        part: String,
    },
    /// The document is a resolution.
    #[error("`{}` is a resolution, not a report{}", Truncated(symbol), did_you_mean(suggestion.as_deref()))]
    Resolution {
        /// The symbol of the resolution.
        symbol: String,
        /// The report with the same number, if there is one.
        suggestion: Option<String>,
    },
    /// The report is not in the record.
    #[error("no report `{}` in the record{}", Truncated(symbol), or_held(suggestion.as_deref(), held))]
    UnknownReport {
        /// The symbol that is not in the record.
        symbol: String,
        /// The nearest symbol of a report in the record. None if none is near.
        suggestion: Option<String>,
        /// The symbols of the reports in the record.
        held: Vec<String>,
    },
    /// No Group ended in that year, and no other report is of it.
    #[error("no report of {year} in the record: it has those of {}", list(held))]
    UnknownYear {
        /// The year or years asked for.
        year: String,
        /// The years of reports in the record.
        held: Vec<String>,
    },
    /// The symbol and the year belong to different reports.
    #[error("`{}` is not the report of {year}", Truncated(symbol))]
    Contradiction {
        /// The symbol that the input names.
        symbol: String,
        /// The year or years that the input names.
        year: String,
    },
    /// The report has no such paragraph: it is in the record as a whole, or can hardly have as many paragraphs.
    #[error("{symbol} has no {paragraph}: it has {}", has_paragraphs(*count, held))]
    NoParagraph {
        /// The symbol of the report.
        symbol: String,
        /// The paragraph asked for: `paragraph 44`.
        paragraph: String,
        /// The number of paragraphs of the report. None where a section was asked for, or the number is not known.
        count: Option<u32>,
        /// The paragraphs of the report that are in the record, runs of numbers as ranges. Empty if it is there in
        /// part.
        held: Vec<String>,
    },
    /// The report is in the record as a whole and has no norms with letters.
    #[error("{symbol} has no {norm}: it has norms without letters")]
    NoLetters {
        /// The symbol of the report.
        symbol: String,
        /// The norm asked for: `norm (f)`.
        norm: String,
    },
    /// The paragraph is not in the record, which has the report only in part.
    #[error("{paragraph} of {symbol} is not in the record, which holds {}", held_of(held))]
    NotHeld {
        /// The symbol of the report.
        symbol: String,
        /// The paragraph asked for.
        paragraph: String,
        /// The paragraphs of the report that are in the record, runs of numbers as ranges.
        held: Vec<String>,
    },
    /// The paragraph has no such item.
    #[error("no item {item} in {paragraph} of {symbol}, which has {}", items(labels))]
    NoItem {
        /// The symbol of the report.
        symbol: String,
        /// The paragraph, with its items down to the last one that exists: `paragraph 13 (f)`.
        paragraph: String,
        /// The item that does not exist: `(l)`.
        item: String,
        /// The labels of the items that the paragraph has, in order.
        labels: Vec<String>,
    },
    /// The input names an unnumbered section without one of its paragraphs.
    #[error("the {section} of {symbol} has paragraphs {first} to {last}: name one")]
    WholeSection {
        /// The symbol of the report.
        symbol: String,
        /// The name of the section.
        section: String,
        /// The label of the section's first paragraph.
        first: String,
        /// The label of the section's last paragraph.
        last: String,
    },
    /// The provision has fewer sentences.
    #[error("{provision} has no sentence {number}: it has {count}")]
    NoSentence {
        /// The address of the provision.
        provision: Address,
        /// The number asked for, from 1.
        number: u32,
        /// The number of sentences of the provision.
        count: usize,
    },
    /// No report has such a paragraph or item.
    #[error("no report in the record has {place}{}", near_misses(near))]
    Nowhere {
        /// The place, as it was read.
        place: String,
        /// The error of each report in which a part of the place was found.
        near: Vec<ResolveError>,
    },
    /// No report has as many norms.
    #[error("no report in the record has {count} norms{}", norms_of(norms))]
    NormCount {
        /// The number asked for.
        count: u32,
        /// The symbols of the reports with norms that have letters, each with the number of these norms.
        norms: Vec<(String, usize)>,
    },
    /// More than one report has such a paragraph, or could have it.
    #[error("{}", ambiguous(place, candidates))]
    Ambiguous {
        /// The place, as it was read.
        place: String,
        /// The possible addresses that are in the record.
        candidates: Vec<Address>,
    },
    /// The input names several places where one is asked for.
    #[error("`{}` is {}: write one, or ask for all", Truncated(input), list(places))]
    Several {
        /// The input, without white space around it.
        input: String,
        /// The addresses of all places that the input names.
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
        /// The id that is not in the record.
        id: String,
        /// The nearest id of a rendering in the record. None if none is near.
        suggestion: Option<String>,
    },
}

/// The end of a message that offers a suggestion. Empty without one.
fn did_you_mean(suggestion: Option<&str>) -> String {
    suggestion.map(|it| format!(": did you mean `{it}`?")).unwrap_or_default()
}

/// The end of a message: the suggestion, or all that the record has.
fn or_held(suggestion: Option<&str>, held: &[String]) -> String {
    match suggestion {
        Some(_) => did_you_mean(suggestion),
        None => format!(": it has {}", list(held)),
    }
}

/// A description of the part of a report that is in the record.
fn held_of(held: &[String]) -> String {
    if held.is_empty() { "none of that report".to_owned() } else { format!("that report in part: {}", list(held)) }
}

/// A description of the paragraphs of a report: their number if known, else those in the record.
fn has_paragraphs(count: Option<u32>, held: &[String]) -> String {
    match count {
        Some(count) => format!("{count} paragraphs"),
        None if held.is_empty() => "far fewer".to_owned(),
        None => list(held),
    }
}

/// A description of the items that a paragraph has.
fn items(labels: &[String]) -> String {
    match labels {
        [] => "no items".to_owned(),
        [one] => format!("only {one}"),
        [first, .., last] => format!("items {first} to {last}"),
    }
}

/// A description of near misses. Paragraphs without items are left out if another one has items.
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

/// A description of the reports with norms.
fn norms_of(norms: &[(String, usize)]) -> String {
    hints(norms.iter().map(|(symbol, count)| format!("{symbol} has {count}")))
}

/// The end of a message that lists hints. Empty without any.
fn hints(hints: impl Iterator<Item = String>) -> String {
    let all: Vec<String> = hints.collect();
    if all.is_empty() { String::new() } else { format!(": {}", all.join("; ")) }
}

/// The message that a place is, or may be, in several reports.
fn ambiguous(place: &str, candidates: &[Address]) -> String {
    match candidates {
        [one] => format!("{place} may be {one}, or of a report held in part"),
        several => format!("{place} is in more than one report: {}", list(several)),
    }
}

/// Joins items for a sentence: commas, and "and" before the last.
fn list<T: fmt::Display>(items: &[T]) -> String {
    let all: Vec<String> = items.iter().map(T::to_string).collect();
    match all.as_slice() {
        [] => "nothing".to_owned(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}
