//! Conflicts: facts on which the sources disagree.

use std::fmt;
use std::str::FromStr;

use super::{
    Address, Date, Kind, List, ProcessId, RenderingId, SourceId, SourcePlace, Symbol, Text, Truncated, UptakeId, Years,
    serde_as_str,
};

/// A fact on which the sources disagree. Every statement about it is in the record; none is preferred.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Conflict {
    /// A short name of the conflict.
    pub id: Text,
    /// The subjects of the disputed fact.
    pub about: List<Subject>,
    /// The kind of fact that is disputed: `wording`, `kind`, `date` ...
    pub field: Text,
    /// The statements of the sources: at least two, with different values.
    pub values: List<Statement>,
    /// The reason why the conflict matters, or how it comes about, in our words.
    pub note: Text,
}

/// One side of a conflict: a value and the sources that give it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Statement {
    /// The value that the sources give for the fact.
    pub value: Value,
    /// The sources that give this value, with the places in them.
    pub sources: List<SourcePlace>,
}

/// The value that a source gives for a disputed fact.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Value {
    /// The words of the source, for a disputed wording.
    Quote(Text),
    /// A date, as precise as the source.
    Date(Date),
    /// A number, for a disputed count.
    Number(u32),
    /// A document, by its symbol.
    Symbol(Symbol),
    /// The kind that the source assigns to a provision.
    Kind(Kind),
    /// The statement of the source, in our words.
    Says(Text),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Quote(words) => write!(f, "“{words}”"),
            Self::Date(date) => date.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::Symbol(symbol) => symbol.fmt(f),
            Self::Kind(kind) => kind.fmt(f),
            Self::Says(words) => f.write_str(words),
        }
    }
}

/// The subject of a conflict: a provision (`A/70/174#13(f)`), a report (`A/70/174`), a Group (`2016-2017`), a rendering
/// (`hague-table/2013/threats/3`), uptake (`uptake/g7-lucca-declaration`), a process (`process/oewg-2021-2025`), or
/// anything else, by the source that speaks of it (`unidir-2017`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", transform = crate::model::without_examples))]
#[non_exhaustive]
pub enum Subject {
    /// A provision or a sentence, by its address.
    Provision(Address),
    /// A report, by its symbol.
    Report(Symbol),
    /// A Group, by its years.
    Group(Years),
    /// A rendering, by its address.
    Rendering(RenderingId),
    /// An entry of uptake, by its short name.
    Uptake(UptakeId),
    /// A process after 2017, by its short name.
    Process(ProcessId),
    /// A statement of a source about anything that the other variants do not name.
    Source(SourceId),
}

/// The error of parsing a [`Subject`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{input}` is no subject: write a provision (`A/70/174#13(f)`), a report (`A/70/174`), a Group (`2016-2017`), a rendering (`hague-table/2013/threats/3`), uptake (`uptake/g7-lucca-declaration`), a process (`process/oewg-2021-2025`) or a source (`unidir-2017`)"
)]
pub struct SubjectError {
    input: String,
}

impl Subject {
    pub(crate) const fn provision(address: &'static str) -> Self {
        Self::Provision(Address::baked(address))
    }

    pub(crate) const fn report(symbol: &'static str) -> Self {
        Self::Report(Symbol::baked(symbol))
    }

    pub(crate) const fn group(years: &'static str) -> Self {
        Self::Group(Years::baked(years))
    }

    pub(crate) const fn source(id: &'static str) -> Self {
        Self::Source(SourceId::baked(id))
    }
}

const UPTAKE: &str = "uptake/";
const PROCESS: &str = "process/";

/// Tests whether a text is a short name: ASCII letters, digits and hyphens.
fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

impl FromStr for Subject {
    type Err = SubjectError;

    fn from_str(input: &str) -> Result<Self, SubjectError> {
        let error = || SubjectError { input: Truncated(input).to_string() };
        if input.contains('#') {
            input.parse().map(Self::Provision).map_err(|_| error())
        } else if let Some(id) = input.strip_prefix(UPTAKE) {
            is_id(id).then(|| Self::Uptake(id.into())).ok_or_else(error)
        } else if let Some(id) = input.strip_prefix(PROCESS) {
            is_id(id).then(|| Self::Process(id.into())).ok_or_else(error)
        } else if input.contains('/') {
            let report = input.parse().map(Self::Report);
            report.or_else(|_| input.parse().map(Self::Rendering)).map_err(|_| error())
        } else if let Ok(years) = input.parse() {
            Ok(Self::Group(years))
        } else if is_id(input) {
            Ok(Self::Source(input.into()))
        } else {
            Err(error())
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Provision(address) => address.fmt(f),
            Self::Report(symbol) => symbol.fmt(f),
            Self::Group(years) => years.fmt(f),
            Self::Rendering(id) => id.fmt(f),
            Self::Uptake(id) => write!(f, "{UPTAKE}{id}"),
            Self::Process(id) => write!(f, "{PROCESS}{id}"),
            Self::Source(source) => source.fmt(f),
        }
    }
}

serde_as_str!(Subject);
