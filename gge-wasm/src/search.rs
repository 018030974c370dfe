//! Searching.

use std::sync::OnceLock;

use gge_core::record::Filter;
use gge_core::search::{Hit, SearchIndex};
use gge_core::text::Utf16;
use serde::Deserialize;
use serde_json::Value;

use crate::js::{count_units, json};
use crate::{JsData, JsResult, builtin};

/// A filter, and how many hits at most.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SearchOptions {
    #[serde(flatten)]
    filter: Filter,
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

/// What fits a query and a filter, best first; `limit` at most.
///
/// # Errors
///
/// For a report that is not in the record, and as `SearchIndex::search`.
pub fn search(query: &str, options: SearchOptions) -> JsResult {
    let filter = options.filter.resolved(builtin())?;
    let hits = index().search(query, &filter, options.limit.unwrap_or(usize::MAX))?;
    Ok(JsData::new(hits.iter().map(hit_json).collect::<Value>()))
}
