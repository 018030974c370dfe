//! Instruments that the provisions cite: the Charter, resolutions, documents.

use std::fmt;
use std::str::FromStr;

use super::{Symbol, Text, Truncated, serde_as_str};

/// An instrument that a provision cites.
///
/// Data and JSON have the full name: `General Assembly resolution 58/199`, `Charter of the United Nations`, `A/66/359`.
///
/// ```
/// use gge_core::model::Instrument;
///
/// let resolution: Instrument = "General Assembly resolution 58/199".parse()?;
/// assert_eq!(resolution, "A/RES/58/199".parse()?);
/// # Ok::<(), gge_core::model::InstrumentError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", transform = crate::model::without_examples))]
#[non_exhaustive]
pub enum Instrument {
    /// The Charter of the United Nations.
    Charter,
    /// The Universal Declaration of Human Rights.
    UniversalDeclaration,
    /// A Millennium Development Goal, by its number.
    MillenniumGoal(u8),
    /// A resolution of the General Assembly, by session and number: `58/199`.
    GeneralAssembly(Text),
    /// A resolution of the Human Rights Council, by session and number: `20/8`.
    HumanRightsCouncil(Text),
    /// A document, by its symbol.
    Document(Symbol),
}

/// The error of parsing an [`Instrument`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "unknown instrument `{input}`: expected `Charter of the United Nations`, `Universal Declaration of Human Rights`, \
     `Millennium Development Goal 8`, `General Assembly resolution 58/199`, `Human Rights Council resolution 20/8`, \
     or the symbol of a document, as in `A/66/359`"
)]
pub struct InstrumentError {
    input: String,
}

const CHARTER: &str = "Charter of the United Nations";
const DECLARATION: &str = "Universal Declaration of Human Rights";
const GOAL: &str = "Millennium Development Goal ";
const ASSEMBLY: &str = "General Assembly resolution ";
const COUNCIL: &str = "Human Rights Council resolution ";

impl FromStr for Instrument {
    type Err = InstrumentError;

    fn from_str(input: &str) -> Result<Self, InstrumentError> {
        let number = |prefix: &str| {
            let rest = input.strip_prefix(prefix)?;
            let (session, number) = rest.split_once('/')?;
            let digits = |text: &str| (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
            (digits(session) && digits(number)).then(|| Text::Owned(rest.to_owned()))
        };
        if input == CHARTER {
            Ok(Self::Charter)
        } else if input == DECLARATION {
            Ok(Self::UniversalDeclaration)
        } else if let Some(goal) = input.strip_prefix(GOAL).and_then(|goal| goal.parse().ok()) {
            Ok(Self::MillenniumGoal(goal))
        } else if let Some(number) = number(ASSEMBLY).or_else(|| number("A/RES/")) {
            Ok(Self::GeneralAssembly(number))
        } else if let Some(number) = number(COUNCIL) {
            Ok(Self::HumanRightsCouncil(number))
        } else {
            input.parse().map(Self::Document).map_err(|_| InstrumentError { input: Truncated(input).to_string() })
        }
    }
}

impl fmt::Display for Instrument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Charter => f.write_str(CHARTER),
            Self::UniversalDeclaration => f.write_str(DECLARATION),
            Self::MillenniumGoal(goal) => write!(f, "{GOAL}{goal}"),
            Self::GeneralAssembly(number) => write!(f, "{ASSEMBLY}{number}"),
            Self::HumanRightsCouncil(number) => write!(f, "{COUNCIL}{number}"),
            Self::Document(symbol) => symbol.fmt(f),
        }
    }
}

serde_as_str!(Instrument);
