//! Facts with their sources.

use super::{Confidence, List, SourceId, Text};

/// A fact with its sources and its certainty.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Sourced<T> {
    /// The fact itself.
    pub value: T,
    /// The certainty of the fact.
    pub confidence: Confidence,
    /// The sources, with the places in them.
    pub sources: List<SourcePlace>,
}

/// A place in a source, to back a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SourcePlace {
    /// The source, by its short name.
    pub source: SourceId,
    /// The figure, section or paragraph. None where the source has nothing of the kind to name.
    pub place: Option<Text>,
}

impl<T> Sourced<T> {
    pub(crate) const fn baked(value: T, confidence: Confidence, sources: &'static [SourcePlace]) -> Self {
        Self { value, confidence, sources: List::Borrowed(sources) }
    }
}

impl SourcePlace {
    pub(crate) const fn baked(source: SourceId, place: Option<Text>) -> Self {
        Self { source, place }
    }
}
