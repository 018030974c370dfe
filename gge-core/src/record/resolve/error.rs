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
    /// The report is in the record as a whole and has no such paragraph.
    #[error("{symbol} has no {paragraph}: it has {has}")]
    NoParagraph {
        /// The symbol of the report.
        symbol: String,
        /// The paragraph asked for.
        paragraph: String,
        /// A description of the paragraphs that the report has.
        has: String,
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
    #[error("no item {item} in {paragraph} of {symbol}, which has {has}")]
    NoItem {
        /// The symbol of the report.
        symbol: String,
        /// The paragraph, with its items down to the last one that exists.
        paragraph: String,
        /// The item that does not exist.
        item: String,
        /// A description of the items that the paragraph has.
        has: String,
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
    #[error("no report in the record has {place}{hint}")]
    Nowhere {
        /// The place, as it was read.
        place: String,
        /// A description of places that come near, or nothing.
        hint: String,
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
    /// The rendering is not in the record.
    #[error("no rendering `{}` in the record{}", Truncated(id), did_you_mean(suggestion.as_deref()))]
    UnknownRendering {
        /// The id that is not in the record.
        id: String,
        /// The nearest id of a rendering in the record. None if none is near.
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

fn ambiguous(place: &str, candidates: &[Address]) -> String {
    match candidates {
        [one] => format!("{place} may be {one}, or of a report held in part"),
        several => format!("{place} is in more than one report: {}", list(several)),
    }
}

/// Joins items for a sentence: commas, and "and" before the last.
pub(super) fn list<T: fmt::Display>(items: &[T]) -> String {
    let all: Vec<String> = items.iter().map(T::to_string).collect();
    match all.as_slice() {
        [] => "nothing".to_owned(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}
