//! The Groups of Governmental Experts.

use super::{Date, List, Sourced, State, Symbol, Text, Years};

/// One Group of Governmental Experts. Every fact is [`Sourced`]: it has its sources.
///
/// Consensus and document are two facts: two Groups issued a procedural document without consensus.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Group {
    /// Its years.
    pub years: Years,
    /// The number of its experts.
    pub experts: Sourced<u8>,
    /// The States that sent them.
    pub members: Sourced<List<State>>,
    /// The resolution that asked for it.
    pub mandate: Sourced<Mandate>,
    /// The document that it issued.
    pub document: Sourced<Symbol>,
    /// `true` if it reached consensus.
    pub consensus: Sourced<bool>,
    /// The date on which its report was adopted.
    pub adopted: Option<Sourced<Date>>,
    /// The date of its end. None where the sources disagree: see the record's conflicts.
    pub concluded: Option<Sourced<Date>>,
    /// The resolution that took the report up.
    pub taken_up_by: Option<Sourced<AssemblyResolution>>,
    /// The State that proposed it, or pressed for it.
    pub sought_by: Option<Sourced<State>>,
    /// The resolution that first asked for it, where the mandate is of a later one.
    pub first_asked: Option<Sourced<Mandate>>,
    /// Words of its mandate, as a source quotes them.
    pub mandate_quote: Option<Sourced<Text>>,
    /// The date on which it first met, or started its work.
    pub started: Option<Sourced<Date>>,
    /// The number of its meetings, where no more is known of them.
    pub meetings: Option<Sourced<u8>>,
    /// Accounts of a source beyond these facts, in our words.
    #[cfg_attr(feature = "serde", serde(default))]
    pub accounts: List<Sourced<Text>>,
    /// The chair.
    pub chair: Option<Sourced<Officeholder>>,
    /// Its sessions.
    pub sessions: Option<Sourced<List<Session>>>,
    /// The organization that advised it.
    pub consultants: Option<Sourced<Consultants>>,
    /// The secretary.
    pub secretary: Option<Sourced<Officeholder>>,
    /// Its members by name.
    pub persons: Option<Sourced<List<Person>>>,
}

/// The resolution that asked for a Group or a process.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Mandate {
    /// The resolution.
    pub resolution: Symbol,
    /// The paragraph, where known.
    pub paragraph: Option<Text>,
    /// Its date, where a source tells.
    pub date: Option<Date>,
}

/// The resolution that took a report up.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AssemblyResolution {
    /// The resolution.
    pub resolution: Symbol,
    /// Its date, where known.
    pub date: Option<Date>,
    /// The words of the resolution about the report, as a source quotes them.
    pub quote: Option<Text>,
}

/// A person in an office.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Officeholder {
    /// The name.
    pub name: Text,
    /// The State or organization that the person stands for.
    pub of: Text,
}

/// A session of a Group.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Session {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
    /// The city.
    pub place: Text,
}

/// The organization that advised a Group, and who represented it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Consultants {
    /// The organization.
    pub organization: Text,
    /// Its persons.
    pub persons: List<Person>,
}

/// A person in a Group.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Person {
    /// The State, for an expert.
    pub state: Option<State>,
    /// The form of address, as printed.
    pub honorific: Option<Text>,
    /// The name, as printed.
    pub name: Text,
    /// The position, as printed.
    pub position: Option<Text>,
    /// The sessions attended, counted from 1. Empty where the source names none in particular.
    pub sessions: List<u8>,
}
