//! The organs of the United Nations and the matters with which they deal.

use super::{Confidence, List, Matter, ObservationKind, OrganId, SourcePlace, Text};

/// An organ, committee, agency, programme or forum of the United Nations.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Organ {
    /// The short name of the organ: `first-committee`.
    pub id: OrganId,
    /// The name of the organ in full.
    pub name: Text,
    /// The organ to which this one belongs, where the source says.
    pub part_of: Option<OrganId>,
}

/// The competence of one organ for one matter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganMandate {
    /// The organ, by its short name.
    pub organ: OrganId,
    /// The matter with which the organ deals.
    pub matter: Matter,
    /// A summary of the organ's work on the matter, in our words.
    pub summary: Text,
    /// The certainty of the fact.
    pub confidence: Confidence,
    /// The sources of the fact, with the places in them.
    pub sources: List<SourcePlace>,
}

/// A recommendation that a source itself makes to the United Nations or its Member States.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Recommendation {
    /// A short name of the recommendation.
    pub id: Text,
    /// The matter. None where the recommendation is about the organization itself.
    pub matter: Option<Matter>,
    /// A summary of the recommendation, in our words.
    pub summary: Text,
    /// The sources that make the recommendation, with the places in them.
    pub sources: List<SourcePlace>,
}

/// An observation of a source, one of a list of them: obstacles of the field, areas of the normative framework, or
/// formats for future talks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Observation {
    /// A short name of the observation.
    pub id: Text,
    /// The list of observations to which this one belongs.
    pub kind: ObservationKind,
    /// The matter. None where the observation is about several.
    pub matter: Option<Matter>,
    /// A summary of the observation, in our words.
    pub summary: Text,
    /// The sources of the observation, with the places in them.
    pub sources: List<SourcePlace>,
}
