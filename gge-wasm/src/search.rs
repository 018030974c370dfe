//! Searching.

use std::sync::OnceLock;

use gge_core::search::{Filters, Hit, ItemKind, SearchIndex};
use gge_core::text::Utf16;
use gge_core::{Kind, Theme, model::Topic};
use serde::Deserialize;
use serde_json::Value;

use crate::js::{count_units, json};
use crate::record::report;
use crate::{JsData, JsResult, builtin};

/// The options of [`search`].
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SearchOptions {
    report: Option<String>,
    only: Option<ItemKind>,
    kind: Option<Kind>,
    theme: Option<Theme>,
    topic: Option<Topic>,
    limit: Option<usize>,
}

fn index() -> &'static SearchIndex<'static> {
    static INDEX: OnceLock<SearchIndex<'static>> = OnceLock::new();
    INDEX.get_or_init(|| SearchIndex::new(builtin()))
}

fn hit_json(hit: &Hit<'_>) -> Value {
    let mut value = json(hit);
    count_units(&mut value, &["ranges"], &Utf16::new(hit.text));
    value
}

/// What fits a query, best first, narrowed down by `only`, `report`, `kind`, `theme` and `topic`; `limit` at most.
///
/// # Errors
///
/// For a report that is not in the record, and as `SearchIndex::search`.
pub fn search(query: &str, options: SearchOptions) -> JsResult {
    let mut filters = Filters::new();
    if let Some(written) = options.report {
        filters = filters.report(report(&written)?.symbol.as_str());
    }
    filters = options.only.into_iter().fold(filters, Filters::only);
    filters = options.kind.into_iter().fold(filters, Filters::kind);
    filters = options.theme.into_iter().fold(filters, Filters::theme);
    filters = options.topic.into_iter().fold(filters, Filters::topic);
    let hits = index().search(query, &filters, options.limit.unwrap_or(usize::MAX))?;
    Ok(JsData::new(hits.iter().map(hit_json).collect::<Value>()))
}
