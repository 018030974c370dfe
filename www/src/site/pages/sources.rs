//! The sources: what each is, what was taken from it, and its own wording of the reports.

use gge_core::compare::redline;
use gge_core::model::{Consultation, Date, Source, SourceRole, Subject};
use gge_core::{Fidelity, Provision, Record, Rendering};
use maud::{Markup, html};
use serde_json::json;

use super::departure;
use crate::site::Site;
use crate::site::files::{csv, saved};
use crate::site::links::{self, Links};
use crate::site::names::{self, Named, counted, curly};
use crate::site::page::Page;
use crate::site::parts::{caveat, facts, joined, leaf, table};
use crate::site::told;
use crate::site::words;

/// The page of all sources, then one for each.
pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    let sources = site.record.sources();
    let neighbour = |it: &Source| (links::source(it.id.as_str()), it.title.to_string());
    let one = |(at, it): (usize, &Source)| {
        let before = at.checked_sub(1).and_then(|before| sources.get(before)).map(neighbour);
        page(site, it).between(before, sources.get(at + 1).map(neighbour))
    };
    std::iter::once(all(site)).chain(sources.iter().enumerate().map(one)).collect()
}

fn role(role: SourceRole) -> &'static str {
    match role {
        SourceRole::Wording => "wording of the reports",
        SourceRole::Renderings => "its own wording of them",
        _ => "facts",
    }
}

fn roles(it: &Source) -> String {
    it.transmits.iter().map(|it| role(*it)).collect::<Vec<_>>().join(", ")
}

fn all(site: &Site<'_>) -> Page {
    let (record, links) = (site.record, &site.links("sources/"));
    let rows = html! {
        @for it in record.sources() {
            tr {
                th scope="row" { a href=(links.to(&links::source(it.id.as_str()))) { (names::source(it.id.as_str())) } }
                td.prose { cite { (it.title) } ", " (it.author) }
                td.mid { (if it.official { "yes" } else { "no" }) }
                td.roles { (roles(it)) }
                td.number { (facts_of(record, it).len()) }
                td.number { (record.renderings().source(it.id.as_str()).count()) }
            }
        }
    };
    let main = html! {
        div.tells {
            h1 { "Sources" }
            p.lede { "All that is told here goes back to these. The first five are the texts that the wording was taken from; the rest are known by the facts that they tell." }
            p {
                "“Official” are those in which the United Nations speaks: a document of its own, as printed or transcribed, or a page or fact sheet. "
                "A " dfn id="rendering" { "rendering" } " is a provision as a source words it: its words, not the report’s."
            }
            (table("The sources, and how much rests on them", &["Source", "Title and author", "Official", "Taken from it", "Facts", "Renderings"], rows))
            (saved(&[]))
        }
    };
    let about = "The sources of the wording and of every fact on the UN Groups of Governmental Experts: what each is and what was taken from it.";
    Page::new("sources/", "Sources", about, main, record.sources())
}

/// The facts that rest on a source, as the library lists them: the path of each, what it belongs to, and the place.
fn facts_of<'r>(record: &'r Record, it: &Source) -> Vec<(String, String, Option<&'r str>)> {
    let all = record
        .claims()
        .into_iter()
        .flat_map(|claim| claim.sources.iter().map(move |at| (claim.path.clone(), claim.item.clone(), at)));
    all.filter(|(_, _, at)| at.source == it.id).map(|(path, item, at)| (path, item, at.place.as_deref())).collect()
}

fn page(site: &Site<'_>, it: &Source) -> Page {
    let path = links::source(it.id.as_str());
    let (record, links) = (site.record, &site.links(&path));
    let renderings: Vec<&Rendering> = record.renderings().source(it.id.as_str()).collect();
    let provisions: Vec<&Provision> =
        record.provisions().filter(|at| at.wording.as_ref().is_some_and(|it_| *it_.source() == it.id)).collect();
    let conflicts: Vec<_> = record.conflicts_about(&Subject::Source(it.id.clone())).collect();
    let consultation = record.consultation().filter(|held| held.source == it.id);
    let mut parts = vec![
        (
            "source".to_owned(),
            "What it is".to_owned(),
            html! {
                (facts([
                    ("Title", html! { cite { (it.title) } }),
                    ("Author", html! { (it.author) }),
                    ("Official", html! { @if it.official { "yes: the United Nations speaks in it" } @else { "no" } }),
                    ("Taken from it", html! { (roles(it)) }),
                    ("To know", html! { (curly(&it.note)) }),
                ]))
                @for conflict in &conflicts { (told::conflict(links, conflict)) }
            },
        ),
        (
            "wording".to_owned(),
            "Wording of the reports from here".to_owned(),
            html! {
                @if !provisions.is_empty() { p { (counted(provisions.len(), "provision")) ": " (told::targets(links, &provisions.iter().map(|at| gge_core::Target::Provision(at.id.clone())).collect::<Vec<_>>())) } }
            },
        ),
        ("facts".to_owned(), "Facts that rest on it".to_owned(), rested(record, links, it)),
        (
            "consultation".to_owned(),
            "The consultation".to_owned(),
            html! { @if let Some(held) = consultation { (consulted(links, held)) } },
        ),
    ];
    for report in record.reports() {
        let its: Vec<&&Rendering> = renderings.iter().filter(|at| at.report == report.symbol).collect();
        let words = html! { @for rendering in &its { (shown(site, links, rendering)) } };
        parts.push((format!("in-{}", report.year()), format!("How it words {} ({})", report.symbol, its.len()), words));
    }
    let fragments = record.fragments().iter().filter(|at| at.source == it.id);
    parts.push(("fragments".to_owned(), "Words of paragraphs that are not held".to_owned(), html! {
        @for at in fragments {
            article id=(links::rendering_anchor(&at.id)) {
                p { "“" (words::official(&at.text)) "”" }
                p.quiet { "Quoted from " a href=(links.to(&links::report(at.report.as_str()))) { (at.report) } ", as this source says in " (at.place) ". " (curly(&at.context)) }
            }
        }
    }));
    let file = csv(
        "renderings.csv",
        ["id", "report", "theme", "heading", "lead", "text", "renders", "fidelity"],
        renderings.iter().map(|at| {
            let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
            let renders: Vec<&str> = at.renders.iter().map(gge_core::Address::as_str).collect();
            let fidelity = at.fidelity.map(|it| it.to_string()).unwrap_or_default();
            vec![
                at.id.to_string(),
                at.report.to_string(),
                at.theme.to_string(),
                text(at.heading.as_deref()),
                text(at.lead.as_deref()),
                at.text.to_string(),
                renders.join("; "),
                fidelity,
            ]
        }),
    );
    let head = html! {
        p.over { a href=(links.to("sources/")) { "All sources" } }
        h1 { (it.title) }
        @if !renderings.is_empty() {
            p.lede { "It has " (counted(renderings.len(), "rendering")) " here: provisions as it words them. " b { "These are its words, not the report’s" } "; each is held against the report’s where that is held." }
        }
    };
    let files = if renderings.is_empty() { saved(&[]) } else { saved(&[("renderings (CSV)", &file)]) };
    let main = leaf("leaf tells", &head, &html! {}, &parts, &files);
    let drifts: Vec<_> = renderings.iter().filter_map(|at| site.drift_of(at)).collect();
    let about = format!(
        "{}, by {}: what it is, what the record takes from it, and how it words the UN reports on ICTs.",
        it.title, it.author
    );
    let data = json!({ "source": it, "renderings": renderings, "drift": drifts });
    let page = Page::new(path, format!("Source: {}", it.title), about, main, data).linked(json!({
        "@type": "CreativeWork", "name": it.title, "author": it.author,
    }));
    if renderings.is_empty() { page } else { page.files([file]) }
}

/// What the facts belong to that rest on a source, each once, with the places.
fn rested(record: &Record, links: &Links<'_>, it: &Source) -> Markup {
    let mut items: Vec<(String, String, usize, Vec<&str>)> = Vec::new();
    for (path, item, place) in facts_of(record, it) {
        let list = path.split(['[', '.']).next().unwrap_or_default().to_owned();
        let at = items.iter().position(|(other, id, ..)| (other, id) == (&list, &item)).unwrap_or_else(|| {
            items.push((list, item, 0, Vec::new()));
            items.len() - 1
        });
        items[at].2 += 1;
        if let Some(place) = place.filter(|place| !items[at].3.contains(place)) {
            items[at].3.push(place);
        }
    }
    let rows = html! {
        @for (list, item, count, places) in &items {
            tr { th scope="row" { (owner(record, links, list, item)) } td.number { (count) } td { (joined(places.iter(), "; ")) } }
        }
    };
    if items.is_empty() {
        html! {}
    } else {
        html! { details open[items.len() <= 12] { summary { "On " (counted(items.len(), "item")) " of the record" } (table("What the facts are about, how many, and where in this source", &["About", "Facts", "Places"], rows)) } }
    }
}

/// What a fact belongs to, with a link where it has a page.
fn owner(record: &Record, links: &Links<'_>, list: &str, item: &str) -> Markup {
    let subject = match list {
        "groups" | "reports" => item.parse().ok(),
        "uptake" => format!("uptake/{item}").parse().ok(),
        "processes" => format!("process/{item}").parse().ok(),
        _ => None,
    };
    let (label, path) = match list {
        "conflicts" => ("Disagreement", Some(format!("conflicts/#{item}"))),
        "contested" => ("Matter in dispute", Some(format!("uptake/endorsed/#{item}"))),
        "organ_mandates" => ("What an organ does", Some("uptake/organs/#bodies".to_owned())),
        "recommendations" => ("Recommendation", Some("uptake/organs/#recommendations".to_owned())),
        "observations" => ("Observation", Some("uptake/organs/#observations".to_owned())),
        "consultation" => ("Consultation", Some("sources/leiden-consultation/#consultation".to_owned())),
        "shared_wording" => ("Wording of others", None),
        _ => ("", None),
    };
    let spaced = item.replace('-', " ");
    html! {
        @if let Some(subject) = &subject { a href=(links.subject(subject)) { (told::called(record, subject)) } }
        @else if let Some(path) = &path { a href=(links.to(path)) { (label) ": " (spaced) } }
        @else if label.is_empty() { (spaced) } @else { (label) ": " (spaced) }
    }
}

fn shown(site: &Site<'_>, links: &Links<'_>, it: &Rendering) -> Markup {
    html! {
        article.rendering id=(links::rendering_anchor(&it.id)) {
            h3 { a href={ "#" (links::rendering_anchor(&it.id)) } { (told::citation(&gge_core::Place::Rendering(it.id.clone()))) } }
            @if let Some(lead) = &it.lead { p.lead.theirs { (lead) } }
            @if it.is_blank() { p.quiet { "The source leaves this blank." } } @else { blockquote.theirs { (it.text) } }
            p.whence {
                "Theme: " a href=(links.to(&links::theme(it.theme))) { (it.theme.name()) }
                @if let Some(heading) = &it.heading { ", under “" (heading) "”" }
                ". Renders "
                @if it.renders.is_empty() { "no paragraph that the record holds" }
                @for (at, address) in it.renders.iter().enumerate() {
                    @if at > 0 { "; " } a href=(links.address(address)) { (address.citation()) }
                    " (" a href={ (links.to(&links::provision(address))) "#lineage" } aria-label={ "lineage of " (address.citation()) } { "lineage" } ")"
                }
                @if let Some(fidelity) = it.fidelity { ", " (fidelity.name()) } "."
            }
            (compared(site, links, it))
        }
    }
}

/// How it departs from the official wording, or why that cannot be said.
fn compared(site: &Site<'_>, links: &Links<'_>, it: &Rendering) -> Markup {
    if let Some(drift) = site.drift_of(it) {
        return html! { details open { summary { "Against the official wording: " (drift.kind.name()) } (departure::details(links, drift)) } };
    }
    let wordings: Vec<_> = it.renders.iter().filter_map(|at| site.record.provision(at)?.wording.as_ref()).collect();
    let official: Vec<&str> = it.renders.iter().filter_map(|at| site.record.text(at)).collect();
    if it.renders.is_empty() || official.is_empty() {
        return html! {};
    }
    if wordings.iter().any(|wording| *wording.source() == it.source) {
        return caveat("The record has its wording of that paragraph from here: it can prove nothing about itself.");
    }
    let official = official.join(" ");
    let compared = redline(&*official, &*it.text);
    html! {
        @if compared.pieces().iter().all(|piece| matches!(piece, gge_core::compare::Piece::Same(_))) { p { "The same words as the report’s, spelling and typography aside." } }
        @else { details { summary { "Against the official wording" } p.words { (words::redline(&compared)) } } }
        @if wordings.iter().any(|wording| wording.fidelity() != Fidelity::Verbatim) { (caveat("The wording held of that paragraph is not word for word itself: a departure from it proves nothing.")) }
    }
}

fn consulted(links: &Links<'_>, it: &Consultation) -> Markup {
    let date = |claim| told::claim(links, claim, |date: &Date| html! { (date.written_out()) });
    let rows = html! {
        @for group in it.working_groups.iter() {
            tr {
                th scope="row" { (group.title) }
                td { (joined(group.norms.iter().map(|at| html! { a href=(links.address(at)) { (at.citation()) } }), ", ")) }
                td { @if let Some(honorific) = &group.lead.honorific { (honorific) " " } (group.lead.name) ", " (group.lead.affiliation) }
            }
        }
    };
    html! {
        (facts([
            ("Title", html! { (it.title) }),
            ("Held by", html! { (it.organizer) ", with " (it.partner) }),
            ("On", html! { a href=(links.address(&it.paragraph)) { (it.paragraph.citation()) } }),
            ("Launched", date(&it.launched)),
            ("Commentary", html! { (date(&it.commentary)) @if !it.series.is_empty() { div { "in the series “" (it.series) "”" } } }),
            ("Sought", html! { @if !it.sought.is_empty() { "“" (it.sought) "”, “" (it.period) "”" } }),
            ("Of whom", joined(it.addressees.iter().map(AsRef::as_ref), ", ")),
            ("Asked", html! { ul { @for asked in it.asked.iter() { li { "“" (asked) "”" } } } }),
            ("Subjects", joined(it.subjects.iter().map(AsRef::as_ref), ", ")),
        ]))
        (table("Who led the group on which norm", &["Working group", "Norm", "Led by"], rows))
    }
}
