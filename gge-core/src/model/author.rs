//! The authors of reports.

use std::fmt;
use std::str::FromStr;

use super::{OrganId, ProcessId, State, Text, Truncated, Years, serde_as_str};

/// The author of a report: a Group (`2012-2013`), a process (`process/oewg-2021-2025`), an organ
/// (`organ/first-committee`), a State (`state/Estonia`) or anybody else (`other/A drafting group`).
///
/// ```
/// use gge_core::{model::Author, Record};
///
/// assert_eq!(Record::builtin().report("A/68/98").unwrap().author.to_string(), "2012-2013");
/// assert_eq!("state/Estonia".parse(), Ok(Author::State("Estonia".into())));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", transform = crate::model::without_examples))]
#[non_exhaustive]
pub enum Author {
    /// A Group of Governmental Experts, by its years.
    Group(Years),
    /// A process after 2017, by its short name.
    Process(ProcessId),
    /// An organ of the United Nations, by its short name.
    Organ(OrganId),
    /// A State, by its name.
    State(State),
    /// Anybody else, by name.
    Other(Text),
}

/// The error of parsing an [`Author`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{input}` is no author: write a Group (`2012-2013`), a process (`process/oewg-2021-2025`), an organ \
     (`organ/first-committee`), a State (`state/Estonia`) or anybody else (`other/A drafting group`)"
)]
pub struct AuthorError {
    input: String,
}

const PROCESS: &str = "process/";
const ORGAN: &str = "organ/";
const STATE: &str = "state/";
const OTHER: &str = "other/";

impl Author {
    pub(crate) const fn group(years: &'static str) -> Self {
        Self::Group(Years::baked(years))
    }

    /// The years of the Group. None for any other author.
    ///
    /// ```
    /// use gge_core::model::Author;
    ///
    /// let author: Author = "2012-2013".parse()?;
    /// assert_eq!(author.years().map(|years| years.last()), Some(2013));
    /// # Ok::<(), gge_core::model::AuthorError>(())
    /// ```
    pub const fn years(&self) -> Option<&Years> {
        if let Self::Group(years) = self { Some(years) } else { None }
    }
}

impl FromStr for Author {
    type Err = AuthorError;

    fn from_str(input: &str) -> Result<Self, AuthorError> {
        let named = |prefix: &str| input.strip_prefix(prefix).filter(|name| !name.is_empty());
        if let Some(id) = named(PROCESS) {
            Ok(Self::Process(id.into()))
        } else if let Some(id) = named(ORGAN) {
            Ok(Self::Organ(id.into()))
        } else if let Some(name) = named(STATE) {
            Ok(Self::State(name.into()))
        } else if let Some(name) = named(OTHER) {
            Ok(Self::Other(name.to_owned().into()))
        } else {
            input.parse().map(Self::Group).map_err(|_| AuthorError { input: Truncated(input).to_string() })
        }
    }
}

impl fmt::Display for Author {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Group(years) => years.fmt(f),
            Self::Process(id) => write!(f, "{PROCESS}{id}"),
            Self::Organ(id) => write!(f, "{ORGAN}{id}"),
            Self::State(state) => write!(f, "{STATE}{state}"),
            Self::Other(name) => write!(f, "{OTHER}{name}"),
        }
    }
}

serde_as_str!(Author);
