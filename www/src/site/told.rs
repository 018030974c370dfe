//! Facts as they are told: how sure they are, by whom, and what is in dispute.

use gge_core::model::{Confidence, Conflict, SourceId, SourcePlace, Sourced, Subject, Target, Value};
use gge_core::{Place, Record};
use maud::{Markup, Render, html};

use super::links::{self, Links};
use super::names::{self, Named, curly};
use super::parts::joined;

/// The citation of a provision, a sentence or a rendering.
pub(crate) fn citation(place: &Place) -> String {
    match place {
        Place::Provision(address) => address.citation(),
        Place::Rendering(id) => {
            let mut parts = id.as_str().split('/');
            let source = names::source(parts.next().unwrap_or_default()).to_owned();
            let rest = parts.map(|part| {
                part.parse::<gge_core::Theme>().map_or_else(|_| spaced(part), |theme| theme.name().into_owned())
            });
            rest.fold(source, |so_far, part| format!("{so_far}, {part}"))
        }
        other => other.as_str().to_owned(),
    }
}

/// A part of the id of a rendering as it is read: `figure-4` as `figure 4`; years stay what they are.
fn spaced(part: &str) -> String {
    if part.starts_with(|it: char| it.is_ascii_digit()) { part.to_owned() } else { part.replace('-', " ") }
}

/// A link to a provision, a sentence or a rendering, by its citation.
pub(crate) fn place(links: &Links<'_>, place: &Place) -> Markup {
    html! { a.place href=(links.place(place)) { (citation(place)) } }
}

/// Links to some places.
pub(crate) fn places<'p>(links: &Links<'_>, list: impl IntoIterator<Item = &'p Place>) -> Markup {
    joined(list.into_iter().map(|it| place(links, it)), "; ")
}

/// The sources of a fact.
pub(crate) fn sources<'s>(links: &Links<'_>, sources: impl IntoIterator<Item = &'s SourcePlace>) -> Markup {
    let one = |SourcePlace { source, place, .. }: &SourcePlace| {
        html! { (source_link(links, source)) @if let Some(place) = place { ", " (place) } }
    };
    html! { span.sources { (joined(sources.into_iter().map(one), "; ")) } }
}

/// A link to a source, by its short name.
pub(crate) fn source_link(links: &Links<'_>, id: &SourceId) -> Markup {
    html! { a href=(links.to(&links::source(id.as_str()))) { (names::source(id.as_str())) } }
}

/// What a fact or a disagreement is about, by the name that it has on the site.
pub(crate) fn called(record: &Record, subject: &Subject) -> String {
    match subject {
        Subject::Provision(address) => address.citation(),
        Subject::Rendering(id) => citation(&Place::Rendering(id.clone())),
        Subject::Group(years) => format!("Group of {years}"),
        Subject::Uptake(id) => {
            record.uptake_entry(id.as_str()).map_or_else(|| id.to_string(), |it| it.instrument.to_string())
        }
        Subject::Process(id) => record.process(id.as_str()).map_or_else(|| id.to_string(), |it| it.name.to_string()),
        Subject::Source(id) => record.source(id.as_str()).map_or_else(|| id.to_string(), |it| it.title.to_string()),
        other => other.to_string(),
    }
}

/// A link to a source, by its title.
pub(crate) fn source_title(links: &Links<'_>, record: &Record, id: &SourceId) -> Markup {
    let title = record.source(id.as_str()).map_or(id.as_str(), |source| &source.title);
    html! { a href=(links.to(&links::source(id.as_str()))) { cite { (title) } } }
}

/// How sure something is and where it is from.
pub(crate) fn basis<'s>(
    links: &Links<'_>,
    confidence: Confidence,
    from: impl IntoIterator<Item = &'s SourcePlace>,
) -> Markup {
    html! {
        span.basis { span class={ "sure " (confidence) } title=(confidence.description()) { (confidence.name()) } ": " (sources(links, from)) }
    }
}

/// A claim with its basis.
pub(crate) fn claim<T>(links: &Links<'_>, claim: &Sourced<T>, show: impl FnOnce(&T) -> Markup) -> Markup {
    html! { div { (show(&claim.value)) } (basis(links, claim.confidence, claim.sources.iter())) }
}

/// A claim with its basis, if there is one.
pub(crate) fn maybe<T>(links: &Links<'_>, claim: Option<&Sourced<T>>, show: impl FnOnce(&T) -> Markup) -> Markup {
    claim.map(|it| self::claim(links, it, show)).unwrap_or_default()
}

/// Links to what is touched or in dispute, a document that several in a row stand in named once.
pub(crate) fn targets(links: &Links<'_>, list: &[Target]) -> Markup {
    let mut before = None;
    let one = |on: &Target| {
        let document = on.symbol().map(str::to_owned);
        let name = match on {
            Target::Provision(address) if document == before => links::label(address),
            Target::Provision(address) => address.citation(),
            Target::Theme(theme) => format!("the theme “{}”", theme.name()),
            other => other.to_string(),
        };
        before = document;
        html! { a.place href=(links.target(on)) { (name) } }
    };
    joined(list.iter().map(one), ", ")
}

/// What sources disagree about.
pub(crate) fn conflict(links: &Links<'_>, conflict: &Conflict) -> Markup {
    html! {
        div.note.caveat id=(conflict.id) {
            p { strong { "Sources disagree: " (conflict.field) } }
            (sides(links, conflict))
        }
    }
}

/// What the sources of a conflict say, each with its place, and what to know of it.
pub(crate) fn sides(links: &Links<'_>, conflict: &Conflict) -> Markup {
    html! {
        ul { @for statement in conflict.values.iter() { li { (value(&statement.value)) "\u{a0}· " (sources(links, statement.sources.iter())) } } }
        p { (curly(&conflict.note)) }
    }
}

/// What the words for how sure a fact is mean, to stand where they are first read.
pub(crate) fn sureness(links: &Links<'_>) -> Markup {
    html! {
        details.sureness {
            summary { "Each fact names its sources, and how well they bear it out" }
            ul { @for level in Confidence::ALL { li { b { (level.name()) } ": " (level.description().trim()) } } }
            p { "A fact that no source at hand states is left out, or “not stated”: that says nothing of whether it is known elsewhere. " a href=(links.to("sources/")) { "The sources" } }
        }
    }
}

fn value(value: &Value) -> impl Render + use<> {
    match value {
        Value::Date(date) => date.written_out(),
        Value::Kind(kind) => kind.name().into_owned(),
        other => other.to_string(),
    }
}
