//! What other bodies did with the reports.

use super::{Context, Report};
use crate::truncated::Truncated;

const FILE: &str = "uptake.toml";

/// Every entry is by a known body and touches something, and every body did something.
pub(super) fn uptake(context: &Context<'_>, report: &mut Report<'_>) {
    let data = &context.data.uptake;
    for entry in &data.uptake {
        if entry.by.is_empty() {
            report.add(FILE, &entry.id, "is by nobody");
        }
        for by in entry.by.iter().filter(|by| !data.body.iter().any(|body| body.id == **by)) {
            report.add(FILE, &entry.id, format!("body `{}` is not listed", Truncated(by)));
        }
        if entry.touch.is_empty() {
            report.add(FILE, &entry.id, "touches nothing");
        }
    }
    for body in data.body.iter().filter(|body| !data.uptake.iter().any(|entry| entry.by.contains(&body.id))) {
        report.add(FILE, &body.id, "is a body that did nothing");
    }
    for it in &data.contested {
        if !context.data.groups.group.iter().any(|group| group.years == it.group) {
            report.add(FILE, &it.id, format!("groups.toml has no group {}", it.group));
        }
        if !it.summary.to_lowercase().contains("reportedly") {
            report.add(FILE, &it.id, "is reported only, so its summary says `reportedly`");
        }
    }
}

/// What is touched or contested is in the record, and is certain to be older than the instrument that touches it.
pub(super) fn targets(context: &Context<'_>, report: &mut Report<'_>) {
    let data = &context.data.uptake;
    let touched = data.uptake.iter().flat_map(|entry| entry.touch.iter().map(move |touch| (&entry.id, &touch.on)));
    for (item, on) in touched.chain(data.contested.iter().map(|it| (&it.id, &it.on))) {
        if on.is_empty() {
            report.add(FILE, item, "names nothing that it is about");
        }
        for target in on.iter().filter(|on| on.contains('/')) {
            if context.text(target).is_none() && !context.reports.contains_key(target.as_str()) {
                report.add(FILE, item, format!("`{}` is not in the record", Truncated(target)));
            }
        }
    }
    for entry in &data.uptake {
        let Some(when) = &entry.date else { continue };
        for target in entry.touch.iter().flat_map(|touch| &touch.on) {
            let Some(of) = context.reports.get(target.split('#').next().unwrap_or_default()) else { continue };
            let year = of.group.split('-').next_back().unwrap_or_default();
            // Dates as precise as each other are in order as text; without a date of the report its year has to do.
            let late = of.dated.as_ref().map_or_else(
                || when.get(..4) >= Some(year),
                |dated| {
                    let both = when.len().min(dated.value.len());
                    when.get(..both) > dated.value.get(..both)
                },
            );
            if !late {
                let message =
                    format!("is of {when}, not surely after `{}`: it touches a theme at most", Truncated(target));
                report.add(FILE, &entry.id, message);
            }
        }
    }
}

/// A source that the record was entered from is cited with the place in it.
pub(super) fn places(context: &Context<'_>, report: &mut Report<'_>) {
    let data = context.data;
    let entered = |id: &str| {
        let source = data.sources.source.iter().find(|source| source.id == id);
        source.is_some_and(|source| source.transmits.iter().any(|what| what != "facts"))
    };
    let uptake = data.uptake.uptake.iter().map(|it| (FILE, it.id.clone(), &it.sources));
    let contested = data.uptake.contested.iter().map(|it| (FILE, it.id.clone(), &it.sources));
    let mandates = data.united_nations.mandate.iter().map(|it| ("united-nations.toml", it.item(), &it.sources));
    let recommended =
        data.united_nations.recommendation.iter().map(|it| ("united-nations.toml", it.id.clone(), &it.sources));
    let observed = data.united_nations.observation.iter().map(|it| ("united-nations.toml", it.id.clone(), &it.sources));
    for (file, item, sources) in uptake.chain(contested).chain(mandates).chain(recommended).chain(observed) {
        for place in sources.iter().filter(|it| it.place.is_none() && entered(&it.source)) {
            report.add(file, &item, format!("names no place in `{}`", Truncated(&place.source)));
        }
    }
}
