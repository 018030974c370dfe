//! Annotations: what somebody says about the norms, in the forms that the consultation on them asked for.

use super::{AnnotationKind, List, Opinion, SourcePlace, Target, Text};

/// An annotation of some parts of the reports: a comment, guidance, or reference material.
///
/// The built-in record has none. A [`Layer`](crate::record::Layer) brings them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Annotation {
    /// A short name of the annotation.
    pub id: Text,
    /// The kind of annotation: comment, guidance or reference material.
    pub kind: AnnotationKind,
    /// The parts of the reports that are annotated; at least one.
    pub on: List<Target>,
    /// The person who says so. None if it is the author of the source.
    pub author: Option<Text>,
    /// The annotation. Empty only beside an answer.
    #[cfg_attr(feature = "serde", serde(default))]
    pub text: Text,
    /// The answers to the questions of the consultation.
    #[cfg_attr(feature = "serde", serde(default))]
    pub answers: Answers,
    /// The sources, with the places in them; at least one.
    pub sources: List<SourcePlace>,
}

/// Answers to the questions that the consultation asked about the norms. None where a question is not answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Answers {
    /// The answer to whether the norm is distinct from others.
    pub distinct: Option<Answer>,
    /// The answer to whether the norm is relevant.
    pub relevant: Option<Answer>,
    /// The answer to whether the norm is justified.
    pub justified: Option<Answer>,
}

/// An answer to one of the questions, with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Answer {
    /// The answer.
    pub answer: Opinion,
    /// The reason for the answer.
    pub reason: Text,
}

impl Answers {
    /// The questions that are answered, by their keys, each with its answer.
    ///
    /// ```
    /// use gge_core::model::Answers;
    ///
    /// assert_eq!(Answers::default().iter().count(), 0);
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Answer)> {
        let all = [("distinct", &self.distinct), ("relevant", &self.relevant), ("justified", &self.justified)];
        all.into_iter().filter_map(|(question, answer)| Some((question, answer.as_ref()?)))
    }
}
