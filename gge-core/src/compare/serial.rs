//! Serializers of fields for JSON.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Serialize, Serializer};

use super::places::JoinedText;
use crate::model::{Provision, Qualifier, QualifierClass, Rendering, Report};

/// Rounds a score to three digits.
pub(crate) fn rounded(score: f64) -> f64 {
    (score * 1000.0).round() / 1000.0
}

/// Serializes a report as its symbol.
pub(crate) fn symbol<S: Serializer>(report: &Report, serializer: S) -> Result<S::Ok, S::Error> {
    report.symbol.serialize(serializer)
}

/// Serializes reports as their symbols.
pub(crate) fn symbols<S: Serializer>(reports: &[&Report], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(reports.iter().map(|report| &report.symbol))
}

/// Serializes a provision as its address.
pub(super) fn id<S: Serializer>(provision: &Provision, serializer: S) -> Result<S::Ok, S::Error> {
    provision.id.serialize(serializer)
}

/// Serializes provisions as their addresses.
pub(super) fn ids<S: Serializer>(provisions: &[&Provision], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(provisions.iter().map(|provision| &provision.id))
}

/// Serializes lists of renderings as lists of their ids.
pub(super) fn rendering_ids<S: Serializer>(
    renderings: &BTreeMap<&str, Vec<&Rendering>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let ids = |list: &Vec<&Rendering>| list.iter().map(|rendering| rendering.id.to_string()).collect::<Vec<_>>();
    serializer.collect_map(renderings.iter().map(|(id, list)| (id, ids(list))))
}

/// Serializes joined texts as one.
pub(super) fn text<S: Serializer>(joined: &JoinedText<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    joined.text.serialize(serializer)
}

/// Serializes a list as its length.
pub(super) fn length<T, S: Serializer>(list: &[T], serializer: S) -> Result<S::Ok, S::Error> {
    list.len().serialize(serializer)
}

/// Serializes a range as `[start, end]`, or null if it is empty.
pub(super) fn pair<S: Serializer>(range: &Range<usize>, serializer: S) -> Result<S::Ok, S::Error> {
    (!range.is_empty()).then_some([range.start, range.end]).serialize(serializer)
}

/// A qualifier of the lexicon, as `{id, class}`.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub(super) struct QualifierShape<'q> {
    /// The id of the qualifier in the lexicon.
    id: &'q str,
    /// The class of the qualifier.
    class: QualifierClass,
}

/// Serializes a qualifier as `{id, class}`.
pub(super) fn qualifier<S: Serializer>(qualifier: &Qualifier, serializer: S) -> Result<S::Ok, S::Error> {
    QualifierShape { id: &qualifier.id, class: qualifier.class }.serialize(serializer)
}
