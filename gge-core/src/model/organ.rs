//! The United Nations' own map: which organ deals with which matter.

use super::{Confidence, List, Matter, ObservationKind, OrganId, SourcePlace, Text};

/// An organ, committee, agency, programme or forum of the United Nations.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Organ {
    /// Its short name in ids: `first-committee`.
    pub id: OrganId,
    /// Its name.
    pub name: Text,
    /// The organ that it belongs to, where the source tells.
    pub part_of: Option<OrganId>,
}

/// The competence of an organ for a matter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganMandate {
    /// The organ.
    pub organ: OrganId,
    /// The matter.
    pub matter: Matter,
    /// A summary of its work on the matter, in our words.
    pub summary: Text,
    /// The certainty of the fact.
    pub confidence: Confidence,
    /// The sources, with the places in them.
    pub sources: List<SourcePlace>,
}

/// Something that a source itself recommends to the United Nations or its Member States.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Recommendation {
    /// A short name for it.
    pub id: Text,
    /// The matter; none where it is about the organization itself.
    pub matter: Option<Matter>,
    /// A summary of the recommendation, in our words.
    pub summary: Text,
    /// Whose recommendation it is, and where it stands.
    pub sources: List<SourcePlace>,
}

/// Something that a source observes, where it gives it as one of a list: what holds the field back, what the normative
/// framework consists of, where the talks could go on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Observation {
    /// A short name for it.
    pub id: Text,
    /// The list that it is of.
    pub kind: ObservationKind,
    /// The matter; none where it is about several.
    pub matter: Option<Matter>,
    /// A summary of the observation, in our words.
    pub summary: Text,
    /// Whose observation it is, and where it stands.
    pub sources: List<SourcePlace>,
}
