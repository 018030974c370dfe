//! The Groups of Governmental Experts.

use super::{Date, List, Sourced, State, Symbol, Text, Years};

/// A Group of Governmental Experts. Each fact is [`Sourced`].
///
/// Consensus and document are two facts: two Groups issued a procedural document without consensus.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Group {
    /// The years in which the Group began and ended.
    pub years: Years,
    /// The number of experts.
    pub experts: Sourced<u8>,
    /// The States that sent experts.
    pub members: Sourced<List<State>>,
    /// The resolution that asked for the Group.
    pub mandate: Sourced<Mandate>,
    /// The document that the Group issued.
    pub document: Sourced<Symbol>,
    /// `true` if the Group reached consensus.
    pub consensus: Sourced<bool>,
    /// The date on which the Group adopted its report. None if it adopted none, or no source tells the date.
    pub adopted: Option<Sourced<Date>>,
    /// The date on which the Group ended. None where the sources disagree: see the record's conflicts.
    pub concluded: Option<Sourced<Date>>,
    /// The resolution of the General Assembly that took the report up.
    pub taken_up_by: Option<Sourced<AssemblyResolution>>,
    /// The State that proposed the Group, or pressed for it.
    pub sought_by: Option<Sourced<State>>,
    /// The resolution that first asked for the Group, where the mandate comes from a later one.
    pub first_asked: Option<Sourced<Mandate>>,
    /// Words of the mandate, as a source quotes them.
    pub mandate_quote: Option<Sourced<Text>>,
    /// The date on which the Group first met, or started its work.
    pub started: Option<Sourced<Date>>,
    /// The number of meetings, where the sources give no more than that.
    pub meetings: Option<Sourced<u8>>,
    /// Further statements of sources about the Group, in our words.
    #[cfg_attr(feature = "serde", serde(default))]
    pub accounts: List<Sourced<Text>>,
    /// The chair of the Group, where known.
    pub chair: Option<Sourced<Officeholder>>,
    /// The sessions, in order. None where no source lists them.
    pub sessions: Option<Sourced<List<Session>>>,
    /// The organization that advised the Group.
    pub consultants: Option<Sourced<Consultants>>,
    /// The secretary of the Group, where known.
    pub secretary: Option<Sourced<Officeholder>>,
    /// The members by name. None where no source lists them.
    pub persons: Option<Sourced<List<Person>>>,
}

/// The resolution that asked for a Group or a process.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Mandate {
    /// The symbol of the resolution.
    pub resolution: Symbol,
    /// The paragraph of the resolution, where known.
    pub paragraph: Option<Text>,
    /// The date of the resolution, where a source gives one.
    pub date: Option<Date>,
}

/// A resolution of the General Assembly that took a report up.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AssemblyResolution {
    /// The symbol of the resolution.
    pub resolution: Symbol,
    /// The date of the resolution, where known.
    pub date: Option<Date>,
    /// The words of the resolution about the report, as a source quotes them.
    pub quote: Option<Text>,
}

/// A person who held an office in a Group or process, such as the chair.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Officeholder {
    /// The person's name.
    pub name: Text,
    /// The State or organization that the person represented.
    pub of: Text,
}

/// A session of a Group: its days and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Session {
    /// The first day of the session.
    pub from: Date,
    /// The last day of the session.
    pub to: Date,
    /// The city where the session was held.
    pub place: Text,
}

/// The organization that advised a Group, with its representatives.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Consultants {
    /// The name of the organization.
    pub organization: Text,
    /// The representatives of the organization.
    pub persons: List<Person>,
}

/// A person who sat in a Group or advised it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Person {
    /// The State that sent the person. None for an adviser.
    pub state: Option<State>,
    /// The form of address, as printed. None where the source has none.
    pub honorific: Option<Text>,
    /// The person's name, as printed.
    pub name: Text,
    /// The person's position, as printed. None where the source has none.
    pub position: Option<Text>,
    /// The sessions that the person attended, counted from 1. Empty where the source does not say which.
    pub sessions: List<u8>,
}
