//! Searching.

use std::sync::OnceLock;

use gge_core::search::{Filters, Hit, ItemKind, SearchIndex};
use gge_core::{Kind, Theme, model::Topic};
use serde_json::Value;
use wasm_bindgen::prelude::*;

use crate::offsets::Units;
use crate::options::Options;
use crate::plain::value_of;
use crate::record::report;
use crate::{Answer, Error, Plain, builtin};

fn index() -> &'static SearchIndex<'static> {
    static INDEX: OnceLock<SearchIndex<'static>> = OnceLock::new();
    INDEX.get_or_init(|| SearchIndex::new(builtin()))
}

fn filters(options: &mut Options) -> Result<Filters, Error> {
    let mut filters = Filters::new();
    if let Some(written) = options.text("report")? {
        filters = filters.report(report(&written)?.symbol.as_str());
    }
    filters = options.take::<ItemKind>("only")?.into_iter().fold(filters, Filters::only);
    filters = options.take::<Kind>("kind")?.into_iter().fold(filters, Filters::kind);
    filters = options.take::<Theme>("theme")?.into_iter().fold(filters, Filters::theme);
    Ok(options.take::<Topic>("topic")?.into_iter().fold(filters, Filters::topic))
}

fn view(hit: &Hit<'_>) -> Value {
    let mut value = value_of(hit);
    Units::new(hit.text).convert(&mut value, &["ranges"]);
    value
}

/// What fits a query, best first, narrowed down by `only`, `report`, `kind`, `theme` and `topic`; `limit` at most.
///
/// # Errors
///
/// For unknown options and tokens, for a report that is not in the record, and as `SearchIndex::search`.
pub fn search_by(query: &str, mut options: Options) -> Answer {
    let filters = filters(&mut options)?;
    let limit = options.number("limit")?.unwrap_or(usize::MAX);
    options.finish()?;
    let hits = index().search(query, &filters, limit)?;
    Plain::made(hits.iter().map(view).collect())
}

/// [`search_by`] for JavaScript.
///
/// # Errors
///
/// As [`search_by`].
#[wasm_bindgen(js_name = search, skip_typescript)]
pub fn search(query: &str, options: JsValue) -> Answer {
    search_by(query, Options::read(options)?)
}
