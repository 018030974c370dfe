//! What the page should show, computed from the record. In a test: `expected("shell").versions`.

use gge_core::export::{Style, cite};
use gge_core::record::Filter;
use gge_core::search::SearchIndex;
use gge_core::{Coverage, DATA_VERSION, Kind, Record, Theme, compare, overview};
use serde_json::{Value, json};

/// The facts, by view.
pub(crate) fn expectations() -> Value {
    let record = Record::builtin();
    json!({
        "shell": shell(),
        "cumulative": cumulative(record),
        "compare": comparison(record),
        "provision": provision(record),
        "groups": groups(record),
        "uptake": uptake(record),
        "search": search(),
    })
}

fn shell() -> Value {
    json!({ "versions": format!("gge {}, data {DATA_VERSION}", env!("CARGO_PKG_VERSION")) })
}

fn cumulative(record: &Record) -> Value {
    let table = overview::cumulative(record, overview::TableWording::Official);
    json!({
        "themes": Theme::ALL,
        "reports": table.reports.iter().map(|report| &report.symbol).collect::<Vec<_>>(),
        "entries": table.entries().count(),
    })
}

fn comparison(record: &Record) -> Value {
    let report = |symbol| record.report(symbol).unwrap();
    let found = compare::compare(record, report("A/68/98"), report("A/70/174")).unwrap();
    json!({
        "alignments": found.alignments.len(),
        "new": found.new.iter().map(|it| it.id.citation()).collect::<Vec<_>>(),
        "not_carried": found.not_carried.iter().map(|it| it.id.citation()).collect::<Vec<_>>(),
    })
}

fn provision(record: &Record) -> Value {
    let norm = record.resolve("norm (f)").unwrap();
    let held = record.reports().iter().filter(|report| report.coverage != Coverage::None);
    let count = |symbol: &str| record.provisions().report(symbol).filter(|it| it.text().is_some()).count();
    json!({
        "norm_f": norm.text(),
        "norm_f_citation": cite(record, &norm).format(Style::Un),
        "norms": record.provisions().report("A/70/174").kind(Kind::Norm).count(),
        "texts": held.map(|it| (it.symbol.to_string(), json!(count(it.symbol.as_str())))).collect::<serde_json::Map<_, _>>(),
    })
}

fn groups(record: &Record) -> Value {
    json!({
        "years": record.groups().iter().map(|group| group.years.to_string()).collect::<Vec<_>>(),
        "states": overview::membership_matrix(&overview::memberships(record)).states.len(),
    })
}

fn uptake(record: &Record) -> Value {
    json!({ "bodies": record.bodies().len(), "entries": record.uptake().count() })
}

fn search() -> Value {
    let found = |query| {
        let hits = SearchIndex::builtin().search(query, &Filter::new(), 10).unwrap();
        hits.iter().map(|hit| hit.citation.clone()).collect::<Vec<_>>()
    };
    json!({ "28c self-defence": found("28c self-defence"), "who must not use proxies": found("who must not use proxies") })
}
