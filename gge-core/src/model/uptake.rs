//! Uptake: what other bodies did with the reports.

use std::fmt;
use std::str::FromStr;

use super::{
    Address, BodyId, BodyKind, Confidence, Date, Evidence, List, SourcePlace, Stance, Symbol, Text, Theme, Truncated,
    UptakeId, Years, serde_as_str,
};

/// A body that acted on the reports: an organization, a grouping, a State, a company ...
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Body {
    /// The short name of the body: `g7`.
    pub id: BodyId,
    /// The name of the body in full.
    pub name: Text,
    /// The name for a narrow column: `G7`.
    pub short: Text,
    /// The kind of body: regional, a State, research ...
    pub kind: BodyKind,
}

/// An instrument by which a body took a report up, went its own way, or stood beside it: a declaration, a resolution, a
/// work plan, a manual ...
///
/// Everything here is in our words; the wording of the instruments is not in the record.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Uptake {
    /// The short name: `g7-lucca-declaration`.
    pub id: UptakeId,
    /// The bodies that acted: more than one only where they acted jointly.
    pub by: List<BodyId>,
    /// The name of the instrument as the source gives it, or else a description.
    pub instrument: Text,
    /// The symbol, where the instrument is a document of the United Nations and a source gives it.
    pub symbol: Option<Symbol>,
    /// The date, as precise as in the source. None where the source gives none.
    pub date: Option<Date>,
    /// A summary of what the instrument does, in our words.
    pub summary: Text,
    /// The stances of the instrument, each with its targets; at least one.
    pub touches: List<TargetRef>,
    /// The certainty of the entry.
    pub confidence: Confidence,
    /// The sources, with the places in them.
    pub sources: List<SourcePlace>,
}

/// The stance of an instrument on some parts of the reports.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TargetRef {
    /// The stance taken on the targets.
    pub stance: Stance,
    /// The parts of the reports on which the stance is taken; at least one.
    pub on: List<Target>,
    /// The ground for recording the stance: the source states it, or we infer it.
    #[cfg_attr(feature = "serde", serde(rename = "basis"))]
    pub evidence: Evidence,
}

/// A part of the reports on which an instrument takes a stance: a provision (`A/70/174#13(f)`), only where the source
/// names or quotes it; else a report (`A/70/174`); else a theme (`cbm`).
///
/// ```
/// use gge_core::{Target, Theme};
///
/// assert_eq!("cbm".parse(), Ok(Target::Theme(Theme::Cbm)));
/// assert!(matches!("A/70/174#13(f)".parse(), Ok(Target::Provision(_))));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", transform = crate::model::without_examples))]
#[non_exhaustive]
pub enum Target {
    /// A provision or a sentence, by its address.
    Provision(Address),
    /// A report as a whole, by its symbol.
    Report(Symbol),
    /// A theme, in whatever report.
    Theme(Theme),
}

/// The error of parsing a [`Target`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{input}` is no part of the reports: write a provision (`A/70/174#13(f)`), a report (`A/70/174`) or a theme (`cbm`)"
)]
pub struct TargetError {
    input: String,
}

impl Target {
    pub(crate) const fn provision(address: &'static str) -> Self {
        Self::Provision(Address::baked(address))
    }

    pub(crate) const fn report(symbol: &'static str) -> Self {
        Self::Report(Symbol::baked(symbol))
    }

    /// The symbol of the report. None for a theme.
    ///
    /// ```
    /// use gge_core::Target;
    ///
    /// assert_eq!("A/70/174#13(f)".parse::<Target>()?.symbol(), Some("A/70/174"));
    /// assert_eq!("cbm".parse::<Target>()?.symbol(), None);
    /// # Ok::<(), gge_core::model::TargetError>(())
    /// ```
    pub fn symbol(&self) -> Option<&str> {
        match self {
            Self::Provision(address) => Some(address.symbol()),
            Self::Report(symbol) => Some(symbol.as_str()),
            Self::Theme(_) => None,
        }
    }
}

impl FromStr for Target {
    type Err = TargetError;

    fn from_str(input: &str) -> Result<Self, TargetError> {
        let target = if input.contains('#') {
            input.parse().map(Self::Provision).ok()
        } else if input.contains('/') {
            input.parse().map(Self::Report).ok()
        } else {
            input.parse().map(Self::Theme).ok()
        };
        target.ok_or_else(|| TargetError { input: Truncated(input).to_string() })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Provision(address) => address.fmt(f),
            Self::Report(symbol) => symbol.fmt(f),
            Self::Theme(theme) => theme.fmt(f),
        }
    }
}

serde_as_str!(Target);

/// A part of the reports that was contested in a Group, as a source reports.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Contested {
    /// A short name of the contested part.
    pub id: Text,
    /// The Group in which the dispute arose.
    pub group: Years,
    /// The parts of the reports that were contested; at least one.
    pub on: List<Target>,
    /// A summary of the source's account, in our words.
    pub summary: Text,
    /// The certainty of the entry.
    pub confidence: Confidence,
    /// The sources, with the places in them.
    pub sources: List<SourcePlace>,
}
