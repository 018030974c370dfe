//! Errors of records, as data: the English text is made in `Display` alone.

use std::convert::Infallible;
use std::fmt;

use super::EntryKind;
use crate::model::{Act, Author, Coverage, Date, Relation, SourceId, Symbol, Truncated};

/// The error of loading, extending or editing a record that is not sound. It has every problem that was found.
///
/// ```
/// use gge_core::{record::Fault, Record};
///
/// let error = Record::builtin().edit(|parts| parts.groups.to_mut()[0].experts.value = 3).unwrap_err();
/// let [problem] = error.problems() else { panic!("{error}") };
/// assert_eq!((&*problem.path, &*problem.item), ("groups[0].experts", "2004-2005"));
/// assert_eq!(problem.fault, Fault::Count { stated: 3, listed: 15 });
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordError {
    problems: Vec<Problem>,
}

/// A problem of a record: a fault at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The path by the keys of JSON: `provisions[0].wording.source`. Empty for the record as a whole.
    pub path: String,
    /// The id of the item: of a provision, a rendering, a link ... Empty outside an item, or if the id cannot be read.
    pub item: String,
    /// The line of the input, from 1. None if it was not read from text, as a [`Layer`](super::Layer) may
    /// be.
    pub line: Option<usize>,
    /// The fault at this place.
    pub fault: Fault,
}

/// A fault: a way in which a record can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The input is not JSON, or not the format from which it is read.
    Format {
        /// The error of the format's parser.
        reason: String,
    },
    /// A key does not belong here.
    UnknownKey {
        /// The unknown key.
        key: String,
        /// The nearest key that is allowed. None if none is near.
        suggestion: Option<&'static str>,
        /// All keys that are allowed.
        expected: &'static [&'static str],
    },
    /// A key is missing.
    MissingKey {
        /// The missing key.
        key: &'static str,
    },
    /// A key stands twice.
    RepeatedKey {
        /// The repeated key.
        key: String,
    },
    /// A key contradicts the value of another: a title with an owner, or sources for a report being procedural that is
    /// not.
    UnwantedKey {
        /// The key that should not be there.
        key: &'static str,
    },
    /// A value has the wrong type.
    Type {
        /// The value, or its type, as found.
        found: String,
        /// The type that is expected.
        expected: String,
    },
    /// A text does not have the syntax of its type.
    Syntax {
        /// The error of the type's parser.
        reason: String,
    },
    /// A reference leads to nothing in the record.
    NotInRecord {
        /// The kind of item to which the reference should lead.
        kind: EntryKind,
        /// The id that is not in the record.
        id: String,
        /// The nearest id of this kind. None if none is near.
        suggestion: Option<String>,
    },
    /// A second item has the same id, or a second State, form or section the same name.
    Repeated {
        /// The repeated id or name.
        name: String,
    },
    /// A short name has other characters than letters, digits and hyphens.
    Id,
    /// A text is empty.
    EmptyText,
    /// A text has white space at an end, or more than one space between words.
    Space,
    /// A text has an invisible character.
    Character {
        /// The invisible character.
        character: char,
    },
    /// A list is empty that needs an element.
    EmptyList,
    /// A fact has no source.
    NoSource,
    /// A source from which wording was entered is cited without a place in it.
    NoPlace {
        /// The source that is cited.
        source: SourceId,
    },
    /// A fact is called certain on the word of one source that is not official.
    Unsure {
        /// The only source of the fact.
        source: SourceId,
    },
    /// Words do not stand in the text to which they are assigned.
    WordsNotFound {
        /// The words that were not found.
        words: String,
        /// The place where they should stand.
        place: String,
    },
    /// A period ends before it begins.
    Backwards {
        /// The day on which the period begins.
        from: Date,
        /// The day on which it ends.
        to: Date,
    },
    /// A date of a Group lies outside its years.
    OutOfPeriod {
        /// The date outside of the years.
        date: Date,
        /// The years of the Group.
        period: String,
    },
    /// Uptake is not certain to be later than the text it is about.
    NotYounger {
        /// The date of the uptake.
        date: Date,
        /// The provision or report that the uptake is about.
        target: String,
    },
    /// A stated number differs from the number of items listed.
    Count {
        /// The number as stated.
        stated: u32,
        /// The number of items listed.
        listed: usize,
    },
    /// A number exceeds the last one: of the sessions, or of the paragraphs.
    PastEnd {
        /// The last number that exists.
        last: u32,
    },
    /// A report that is marked as whole lacks some of its paragraphs.
    MissingParagraphs {
        /// The numbers of the missing paragraphs.
        numbers: Vec<u32>,
    },
    /// The coverage of a report does not agree with its provisions in the record.
    WrongCoverage {
        /// The coverage as stated.
        coverage: Coverage,
        /// The number of provisions of the report in the record.
        provisions: usize,
    },
    /// An item stands in the list after one that it precedes in the document or in time.
    OutOfOrder {
        /// The item before this one in the list.
        after: String,
    },
    /// The address of a sentence stands in place of that of a provision.
    IsSentence,
    /// A place belongs to another report.
    OtherReport {
        /// The report to which the place should belong.
        report: Symbol,
    },
    /// The id of a rendering begins with another source.
    OtherSource {
        /// The source with which the id should begin.
        source: SourceId,
    },
    /// The document of a Group is the report of another author.
    OtherAuthor {
        /// The author of that report.
        author: Author,
    },
    /// A report names a Group that has another document.
    OtherDocument {
        /// The document of the Group.
        document: Symbol,
    },
    /// A paragraph has neither wording nor items.
    NoWording,
    /// A link does not lead from places of one report to places of one later report.
    WrongWay,
    /// An act does not go with the relation of the two texts.
    WrongAct {
        /// The act as stated.
        act: Act,
        /// The relation as stated.
        relation: Relation,
    },
    /// A link of ideas has a relation that such a link cannot have.
    WrongRelation {
        /// The relation as stated.
        relation: Relation,
    },
    /// A link leads past a report through which other links lead to the same place.
    Detour,
    /// A State is not a member of the Group.
    NoMember {
        /// The State that is not a member.
        state: String,
    },
    /// A conflict has fewer than two values.
    NoConflict,
    /// A body has no uptake.
    Idle,
    /// An organ is said to be a part of itself.
    OfItself,
    /// A copy of a report has other words than the record, which has the official ones.
    OtherWords {
        /// The official words, after those that both begin with and before those that both end with.
        held: String,
        /// The words of the copy in their place.
        copy: String,
    },
    /// A copy of a report lacks a provision that the record has.
    NotInCopy,
}

impl Problem {
    pub(super) const fn new(path: String, item: String, fault: Fault) -> Self {
        Self { path, item, line: None, fault }
    }
}

impl RecordError {
    pub(crate) fn new(problems: Vec<Problem>) -> Self {
        Self { problems }
    }

    /// The problems, in the order in which they were found; at least one.
    ///
    /// ```
    /// let error = gge_core::Record::builtin().edit(|parts| parts.groups.to_mut().reverse()).unwrap_err();
    /// assert!(error.problems().iter().all(|problem| problem.path.starts_with("groups[")));
    /// ```
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

/// Serves additions that are parts already: their conversion cannot fail.
impl From<Infallible> for RecordError {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// The number of problems that `Display` prints before it counts the rest: a broken record may have thousands.
const MAX_SHOWN_PROBLEMS: usize = 20;

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the record is not sound: ")?;
        for (number, problem) in self.problems.iter().take(MAX_SHOWN_PROBLEMS).enumerate() {
            f.write_str(if number == 0 { "" } else { "; " })?;
            if let Some(line) = problem.line {
                write!(f, "line {line}, ")?;
            }
            problem.fmt(f)?;
        }
        match self.problems.len().saturating_sub(MAX_SHOWN_PROBLEMS) {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}

impl std::error::Error for RecordError {}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&*self.path, &*self.item) {
            ("", "") => {}
            (path, "") => write!(f, "{}: ", Truncated(path))?,
            (path, item) => write!(f, "{} ({}): ", Truncated(path), Truncated(item))?,
        }
        self.fault.fmt(f)
    }
}

/// Prints a suggestion as the end of a message: `: did you mean ...?`, or nothing.
struct Suggestion<'a>(Option<&'a str>);

impl fmt::Display for Suggestion<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |name| write!(f, ": did you mean `{}`?", Truncated(name)))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Format { reason } | Self::Syntax { reason } => f.write_str(reason),
            Self::UnknownKey { key, suggestion: None, expected } => {
                write!(f, "unknown key `{}`: expected one of `{}`", Truncated(key), expected.join("`, `"))
            }
            Self::UnknownKey { key, suggestion, .. } => {
                write!(f, "unknown key `{}`{}", Truncated(key), Suggestion(*suggestion))
            }
            Self::MissingKey { key } => write!(f, "lacks `{key}`"),
            Self::RepeatedKey { key } => write!(f, "has the key `{}` twice", Truncated(key)),
            Self::UnwantedKey { key } => write!(f, "has `{key}`, which does not go with the rest of it"),
            Self::Type { found, expected } => write!(f, "is {}, where {expected} is expected", Truncated(found)),
            Self::NotInRecord { kind, id, suggestion } => {
                let whole = if *kind == EntryKind::Section { "report" } else { "record" };
                write!(f, "{kind} `{}` is not in the {whole}{}", Truncated(id), Suggestion(suggestion.as_deref()))
            }
            Self::Repeated { name } => write!(f, "`{}` stands twice", Truncated(name)),
            Self::Id => f.write_str("is no short name: write letters, digits and hyphens, as in `oewg-2021-2025`"),
            Self::EmptyText => f.write_str("the text is empty"),
            Self::Space => f.write_str("the text has white space at an end, or more than one space between words"),
            Self::Character { character } => write!(f, "the text has the character U+{:04X}", u32::from(*character)),
            Self::EmptyList => f.write_str("the list is empty"),
            Self::NoSource => f.write_str("has no source"),
            Self::NoPlace { source } => write!(f, "names no place in `{}`", Truncated(source)),
            Self::Unsure { source } => {
                write!(f, "is `high` by `{}` alone, which is not official", Truncated(source))
            }
            Self::WordsNotFound { words, place } => {
                write!(f, "`{}` does not stand in {}", Truncated(words), Truncated(place))
            }
            Self::Backwards { from, to } => write!(f, "ends on {to}, before it begins on {from}"),
            Self::OutOfPeriod { date, period } => write!(f, "is of {date}, outside of {period}"),
            Self::NotYounger { date, target } => write!(f, "is of {date}, not surely after {}", Truncated(target)),
            Self::Count { stated, listed } => write!(f, "states {stated}, where {listed} are listed"),
            Self::PastEnd { last } => write!(f, "comes after the last, which is {last}"),
            Self::MissingParagraphs { numbers } => {
                let noun = if numbers.len() == 1 { "paragraph" } else { "paragraphs" };
                let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
                write!(f, "is held whole, and lacks {noun} {}", Truncated(numbers.join(", ")))
            }
            Self::WrongCoverage { coverage, provisions } => {
                write!(f, "has the coverage `{coverage}`, and provisions: {provisions}")
            }
            Self::OutOfOrder { after } => write!(f, "is out of order after {}", Truncated(after)),
            Self::IsSentence => f.write_str("is the address of a sentence, where that of a provision is expected"),
            Self::OtherReport { report } => write!(f, "is of another report than {report}"),
            Self::OtherSource { source } => write!(f, "does not begin with `{}`, its source", Truncated(source)),
            Self::OtherAuthor { author } => write!(f, "is a report of {}", Truncated(author)),
            Self::OtherDocument { document } => write!(f, "is not {document}, the document of the Group"),
            Self::NoWording => f.write_str("has neither wording nor items"),
            Self::WrongWay => f.write_str("does not lead from places of one report to places of one later report"),
            Self::WrongAct { act, relation } => write!(f, "act `{act}` does not go with relation `{relation}`"),
            Self::WrongRelation { relation } => {
                write!(f, "a link of ideas is `equivalent` or `intersects`, not `{relation}`")
            }
            Self::Detour => f.write_str("leads past a report by way of which links lead there too"),
            Self::NoMember { state } => write!(f, "{} is no member", Truncated(state)),
            Self::NoConflict => f.write_str("has fewer than two values"),
            Self::Idle => f.write_str("did nothing"),
            Self::OfItself => f.write_str("belongs to itself"),
            Self::OtherWords { held, copy } => {
                write!(f, "the copy has `{}`, where it reads `{}`", Truncated(copy), Truncated(held))
            }
            Self::NotInCopy => f.write_str("is missing in the copy"),
        }
    }
}
