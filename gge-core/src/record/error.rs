//! What can be wrong with a record, as data; English stands in `Display` alone.

use std::convert::Infallible;
use std::fmt;

use super::EntryKind;
use crate::model::{Act, Author, Coverage, Date, Relation, SourceId, Symbol, Truncated};

/// The error of loading, extending or editing a record that is not sound. Has every problem that was found.
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

/// Something wrong in a record.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The place in the record, by the keys that it has in JSON: `provisions[0].wording.source`. Empty for the whole.
    pub path: String,
    /// The id of the item: of a provision, a rendering, a link ... Empty where there is none, or it cannot be read.
    pub item: String,
    /// The fault.
    pub fault: Fault,
}

/// The ways in which a record can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The text is no JSON, or whatever it is read from.
    Format {
        /// The error of its reader.
        reason: String,
    },
    /// A key that does not belong there.
    UnknownKey {
        /// The key.
        key: String,
        /// The nearest key that does.
        suggestion: Option<&'static str>,
        /// The keys that do.
        expected: &'static [&'static str],
    },
    /// A key that must be there.
    MissingKey {
        /// The key.
        key: &'static str,
    },
    /// A key that stands twice.
    RepeatedKey {
        /// The key.
        key: String,
    },
    /// A key whose value contradicts another one's: an owner of a title, a source that calls a report procedural which is not.
    UnwantedKey {
        /// The key.
        key: &'static str,
    },
    /// A value of another type.
    Type {
        /// The value.
        found: String,
        /// The type that it should have.
        expected: String,
    },
    /// A text that does not have the syntax of what it should be.
    Syntax {
        /// The error of its parser.
        reason: String,
    },
    /// A reference to what the record does not hold.
    NotInRecord {
        /// What it should refer to.
        kind: EntryKind,
        /// The id.
        id: String,
        /// The nearest id of this kind.
        suggestion: Option<String>,
    },
    /// A second item with an id, a second State, form or section of a name.
    Repeated {
        /// What stands twice.
        name: String,
    },
    /// A short name that is none: letters, digits and hyphens.
    Id,
    /// A text that is empty.
    EmptyText,
    /// A text with white space at an end, or more than one space between words.
    Space,
    /// A text with a character that nobody sees.
    Character {
        /// The character.
        character: char,
    },
    /// A list without which the item says nothing.
    EmptyList,
    /// A fact without a source.
    NoSource,
    /// A source that the record was entered from, cited without a place in it.
    NoPlace {
        /// The source.
        source: SourceId,
    },
    /// A fact that is called certain by one source that is not official.
    Unsure {
        /// The source.
        source: SourceId,
    },
    /// Words that do not stand where they are said to.
    WordsNotFound {
        /// The words.
        words: String,
        /// The place.
        place: String,
    },
    /// A period that ends before it begins.
    Backwards {
        /// The first day.
        from: Date,
        /// The last day.
        to: Date,
    },
    /// A date of a Group that is not of its years.
    OutOfPeriod {
        /// The date.
        date: Date,
        /// The years.
        period: String,
    },
    /// Uptake that is not certain to be younger than what it touches.
    NotYounger {
        /// The date of the uptake.
        date: Date,
        /// The provision or report.
        target: String,
    },
    /// A number that is not that of the items listed.
    Count {
        /// The number.
        stated: u32,
        /// The number of the items.
        listed: usize,
    },
    /// A number that is larger than there can be: a session after the last, a paragraph after the last.
    PastEnd {
        /// The last.
        last: u32,
    },
    /// A report said to be held whole, without some of its paragraphs.
    MissingParagraphs {
        /// Their numbers.
        numbers: Vec<u32>,
    },
    /// A report whose coverage is not that of the provisions held.
    WrongCoverage {
        /// The coverage.
        coverage: Coverage,
        /// The number of its provisions.
        provisions: usize,
    },
    /// An item that stands before one that it follows in the document or in time.
    OutOfOrder {
        /// The item before it in the list.
        after: String,
    },
    /// The address of a sentence for that of a provision.
    IsSentence,
    /// A place of another report.
    OtherReport {
        /// The report that it should be of.
        report: Symbol,
    },
    /// A rendering whose id begins with another source.
    OtherSource {
        /// The source that it should begin with.
        source: SourceId,
    },
    /// A document of a Group that is the report of another author.
    OtherAuthor {
        /// The author.
        author: Author,
    },
    /// A report whose Group has another document.
    OtherDocument {
        /// The document of the Group.
        document: Symbol,
    },
    /// A paragraph without wording and without items.
    NoWording,
    /// A link that does not lead from places of one report to places of one later report.
    WrongWay,
    /// An act that does not go with the relation of the texts.
    WrongAct {
        /// The act.
        act: Act,
        /// The relation.
        relation: Relation,
    },
    /// A relation that a link of ideas cannot have.
    WrongRelation {
        /// The relation.
        relation: Relation,
    },
    /// A link past a report by way of which other links lead to the same place.
    Detour,
    /// A State that is no member of the Group.
    NoMember {
        /// The State.
        state: String,
    },
    /// A conflict of fewer than two values.
    NoConflict,
    /// A body that did nothing.
    Idle,
    /// An item that belongs to itself.
    OfItself,
}

impl RecordError {
    pub(crate) fn new(problems: Vec<Problem>) -> Self {
        Self { problems }
    }

    /// The problems; at least one.
    ///
    /// ```
    /// let error = gge_core::Record::builtin().edit(|parts| parts.groups.to_mut().reverse()).unwrap_err();
    /// assert!(error.problems().iter().all(|problem| problem.path.starts_with("groups[")));
    /// ```
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

/// What is made of parts has no error of its own.
impl From<Infallible> for RecordError {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// The number of problems that the text of an error shows.
const SHOWN: usize = 20;

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the record is not sound: ")?;
        for (number, problem) in self.problems.iter().take(SHOWN).enumerate() {
            write!(f, "{}{problem}", if number == 0 { "" } else { "; " })?;
        }
        match self.problems.len().saturating_sub(SHOWN) {
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

/// A suggestion, where there is one.
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
        }
    }
}
