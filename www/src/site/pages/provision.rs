//! A provision: its words first, then where they come from and what became of them.

use gge_core::compare::{Drift, Lineage, Step};
use gge_core::export::{Citation, Style, cite};
use gge_core::model::{Annotated, Classification, LinkKind, Subject};
use gge_core::overview::{UptakeTimeline, uptake_timeline};
use gge_core::record::{Found, MatchLevel};
use gge_core::{Address, Date, Fidelity, Place, Provision, Record, Report, Target};
use maud::{Markup, html};
use serde_json::json;

use super::{departure, embed};
use crate::site::Site;
use crate::site::links::{self, Links, label};
use crate::site::names::{Named, curly, sentence};
use crate::site::page::{Menu, Page};
use crate::site::parts::{caveat, caveats, copy, facts, joined, leaf, table};
use crate::site::picture;
use crate::site::told::{self, citation};
use crate::site::words::{self, is_little, legend, official, redline, sentences, sides};

/// A page for each provision of the record.
pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    site.record.reports().iter().flat_map(|report| of_report(site, report)).collect()
}

fn of_report(site: &Site<'_>, report: &Report) -> Vec<Page> {
    let provisions: Vec<&Provision> = site.record.provisions().report(report.symbol.as_str()).collect();
    let neighbour = |it: &&Provision| (links::provision(&it.id), label(&it.id));
    (0..provisions.len())
        .map(|at| {
            let before = at.checked_sub(1).and_then(|before| provisions.get(before));
            page(site, report, provisions[at]).between(before.map(neighbour), provisions.get(at + 1).map(neighbour))
        })
        .collect()
}

fn page(site: &Site<'_>, report: &Report, it: &Provision) -> Page {
    let path = links::provision(&it.id);
    let links = &site.links(&path);
    let record = site.record;
    let cited = cite(record, &Found::Provision(it));
    let lineage = site.lineage(&it.id);
    let drifts: Vec<&Drift<'_>> =
        site.drifts.iter().filter(|drift| drift.official.iter().any(|at| it.id.contains(at))).collect();
    let conflicts: Vec<_> = record.conflicts_about(&Subject::Provision(it.id.clone())).collect();
    let uptake = uptake_timeline(record, &Target::Provision(it.id.clone()));
    let parts = [
        ("words", "The words", the_words(record, links, it, &cited)),
        ("lineage", "Where it comes from, and where it went", descent(record, links, &lineage)),
        ("renderings", "How others word it", departures(links, record, &drifts)),
        (
            "conflicts",
            "Where sources disagree",
            html! { @for conflict in &conflicts { (told::conflict(links, conflict)) } },
        ),
        ("uptake", "Who took it up", taken(links, &uptake)),
        ("particulars", "What it is", particulars(record, links, report, it)),
    ];
    let main = leaf("leaf", &heading(links, it), &html! {}, &parts, &html! {});
    let short = cited.format(Style::Short);
    let data = json!({
        "provision": it,
        "citation": cited.format(Style::Un),
        "short": short,
        "lineage": lineage,
        "drift": drifts,
        "conflicts": conflicts,
        "uptake": uptake,
    });
    let title =
        it.norm().map_or_else(|| short.clone(), |norm| format!("{}: {} ({short})", norm_name(&it.id), norm.title));
    let menu = if it.norm().is_some() { Menu::Norms } else { Menu::Reports };
    Page::new(path, title, description(it, &short), main, data).menu(menu).linked(json!({
        "@type": "Legislation",
        "name": short,
        "identifier": it.id,
        "text": it.text(),
        "inLanguage": "en",
        "isPartOf": { "@type": "Legislation", "name": report.symbol, "sameAs": report.url() },
    }))
}

fn description(it: &Provision, short: &str) -> String {
    it.text()
        .map_or_else(|| format!("{short}: the record holds it through its items."), |text| words::quoted(text, short))
}

/// What a norm is called: `Norm (f)`.
fn norm_name(address: &Address) -> String {
    address.items().last().map_or_else(|| "Norm".to_owned(), |letter| format!("Norm ({letter})"))
}

fn heading(links: &Links<'_>, it: &Provision) -> Markup {
    let report = html! { a href=(links.to(&links::report(it.id.symbol()))) { (it.id.symbol()) } };
    html! {
        @if let Some(norm) = it.norm() {
            h1 { (norm_name(&it.id)) ": " (norm.title) }
            p.over { (report) ", " (label(&it.id)) " " span.tag { "norm" } " " span.quiet { "The title is ours." } }
        } @else {
            h1 { (it.id.citation()) }
            p.over {
                (report)
                @if let Some(kind) = it.kind() { " " span.tag { (kind.name()) } }
            }
        }
    }
}

fn the_words(record: &Record, links: &Links<'_>, it: &Provision, cited: &Citation<'_>) -> Markup {
    let above = it.id.parent().and_then(|parent| record.provision(&parent));
    let items: Vec<&Provision> = record.items(&it.id).collect();
    html! {
        @match &it.wording {
            Some(wording) => {
                blockquote.official { (sentences(wording)) }
                @if wording.fidelity() != Fidelity::Verbatim {
                    (caveat(html! { span.tag { (wording.fidelity().name()) } " The source of these words does not give them letter by letter: they cannot prove a quotation wrong." }))
                }
            }
            None => (caveat("The record has no text of its own for this paragraph: it holds its items.")),
        }
        @if let Some((above, text)) = above.and_then(|above| Some((above, above.text()?))) {
            details.lead { summary { "What introduces it, in " (label(&above.id)) } p { (official(text)) " " a href=(links.address(&above.id)) { (above.id.citation()) } } }
        }
        @if !items.is_empty() {
            ol.held { @for item in &items { li { a href=(links.address(&item.id)) { (label(&item.id)) } " " @if let Some(text) = item.text() { (official(text)) } } } }
        }
        @if let Some(text) = it.text() {
            (citing(record, it, text, cited))
        }
    }
}

/// What one takes away: the text, the citation, the link, and the way to the United Nations' own document.
fn citing(record: &Record, it: &Provision, text: &str, cited: &Citation<'_>) -> Markup {
    let short = cited.format(Style::Short);
    let quoted = words::quoted(text, &short);
    let url = record.report(it.id.symbol()).map(Report::url);
    let notes =
        [(Style::Un, "UN"), (Style::Oscola, "OSCOLA"), (Style::Bluebook, "Bluebook"), (Style::Chicago, "Chicago")];
    let files = [(Style::Bibtex, "BibTeX"), (Style::Ris, "RIS")];
    html! {
        div.buttons {
            (copy("Copy the text", text)) (copy("Copy text and citation", &quoted)) (copy("Copy the citation", &short))
            button.only-scripted type="button" data-copy-link { "Copy the link" }
            @if let Some(url) = &url { a.button href=(url) { (it.id.symbol()) " at the United Nations" } }
        }
        details.citing {
            summary { "Cite it: " (short) }
            dl.facts {
                @for (style, name) in notes {
                    @let text = cited.format(style);
                    div { dt { (name) } dd { (text) " " (copy("Copy", &text)) } }
                }
            }
            @for (style, name) in files {
                @let text = cited.format(style);
                h3 { (name) } pre tabindex="0" aria-label=(name) { (text) } (copy(&format!("Copy as {name}"), &text))
            }
            (embed::snippets(it))
        }
    }
}

fn descent(record: &Record, links: &Links<'_>, lineage: &Lineage<'_>) -> Markup {
    html! {
        @if lineage.steps.is_empty() {
            p { "It has no counterpart among the paragraphs held." }
        } @else {
            @if picture::is_worth(lineage) { (picture::lineage(record, links, lineage)) }
            (summary(links, lineage))
            @if lineage.steps.iter().any(|step| step.link == LinkKind::Wording) { (legend()) }
            @for (step, number) in lineage.steps.iter().zip(1..) { (shown(links, step, number)) }
        }
        (caveats(&lineage.caveats))
    }
}

/// The relatives of a provision, in the order of the documents.
fn summary(links: &Links<'_>, lineage: &Lineage<'_>) -> Markup {
    let rows = |relatives: &[gge_core::compare::Relative<'_>], word: &str| {
        html! {
            @for relative in relatives {
                tr {
                    th scope="row" { (relative.report.year()) }
                    td { (told::place(links, relative.place)) }
                    td { (word) ", " (relative.act.name()) ": " (relative.relation.name()) }
                }
            }
        }
    };
    table(
        "Where the wording stood before, and where it stood later",
        &["Report", "Place", "Wording"],
        html! {
            (rows(&lineage.ancestors, "before")) (rows(&lineage.descendants, "later"))
        },
    )
}

fn shown(links: &Links<'_>, step: &Step<'_>, number: usize) -> Markup {
    let little = is_little(step.redline().containment());
    let place = |list: &[Place]| told::places(links, list);
    html! {
        article.step id=(picture::step_anchor(number)) {
            h3 { (number) ". " (place(step.earlier)) " → " (place(step.later)) }
            p.quiet { (sentence(&step.act.name())) " " (sentence(words::shares(step.link))) " " (sentence(&curly(&step.reason))) }
            @if step.link == LinkKind::Wording && !little {
                p.words { (redline(step.redline())) }
            } @else {
                @let (earlier, later) = sides(step.redline());
                div.sides { p.words { (earlier) } p.words { (later) } }
            }
        }
    }
}

fn departures(links: &Links<'_>, record: &Record, drifts: &[&Drift<'_>]) -> Markup {
    html! {
        @for drift in drifts {
            article {
                h3 { (told::place(links, &Place::Rendering(drift.rendering.id.clone()))) ": " (drift.kind.name()) }
                p.quiet { "From " (told::source_title(links, record, &drift.rendering.source)) }
                (departure::details(links, drift))
            }
        }
    }
}

fn taken(links: &Links<'_>, uptake: &UptakeTimeline<'_>) -> Markup {
    let reaches = [
        (MatchLevel::Names, "Instruments that name it"),
        (MatchLevel::Report, "Instruments that take up the report in which it stands, as a whole"),
        (MatchLevel::Theme, "Instruments that touch a theme to which it belongs; some are older than the report"),
    ];
    html! {
        @for (reach, caption) in reaches {
            @let steps: Vec<_> = uptake.steps().filter(|step| step.reach == reach).collect();
            @if !steps.is_empty() {
                details open[reach == MatchLevel::Names] {
                    summary { (sentence(&reach.name()).trim_end_matches('.')) " (" (steps.len()) ")" }
                    (table(caption, &["Date", "By", "Instrument", "What it does with it"], html! {
                        @for step in &steps {
                            tr {
                                td.when { (step.date.map_or_else(|| "not dated".to_owned(), Date::written_out)) }
                                td { (joined(step.bodies.iter().map(|body| html! { a href=(links.to(&links::body(body.id.as_str()))) { (body.name) } }), ", ")) }
                                td { a href=(links.uptake(step.entry)) { (step.entry.instrument) } }
                                td { (joined(step.stances.iter().map(|stance| stance.name()), ", ")) }
                            }
                        }
                    }))
                }
            } @else if reach == MatchLevel::Names {
                p { "Nothing in the record names it." }
            }
        }
    }
}

fn particulars(record: &Record, links: &Links<'_>, report: &Report, it: &Provision) -> Markup {
    let quoted = |words: &str| html! { "“" (official(words)) "”" };
    let section = report.section(&it.section);
    facts([
        (
            "Report",
            html! { a href=(links.to(&links::report(report.symbol.as_str()))) { (report.symbol) } ", " (report.year()) ", " (report.coverage.name()) },
        ),
        ("Section", html! { @if let Some(section) = section { (official(&section.heading)) } }),
        (
            "Kind",
            html! { @if let Some(kind) = it.kind() { (kind.name()) ". " span.quiet { (kind.description()) } } @else { "none of norm, international law, confidence-building measure" } },
        ),
        (
            "Themes",
            joined(
                it.themes.iter().map(|theme| html! { a href=(links.to(&links::theme(*theme))) { (theme.name()) } }),
                ", ",
            ),
        ),
        ("Asks", html! { @if let Some(norm) = it.norm() { (norm.expects.name()) } }),
        (
            "Topics",
            html! { @if let Some(norm) = it.norm() { (joined(norm.topics.iter().map(|topic| topic.name()), ", ")) } },
        ),
        (
            "Principles",
            html! { @if let Some(Classification::Law(law)) = &it.classification { (carried(links, it, &law.principles)) } },
        ),
        ("Measure", html! { @if let Some(Classification::Cbm(cbm)) = &it.classification { (cbm.measure.name()) } }),
        (
            "Aims",
            html! { @if let Some(Classification::Cbm(cbm)) = &it.classification { (carried(links, it, &cbm.aims)) } },
        ),
        (
            "Levels",
            html! { @if let Some(Classification::Cbm(cbm)) = &it.classification { (carried(links, it, &cbm.levels)) } },
        ),
        (
            "Cites",
            html! { @if !it.cites.is_empty() { ul { @for cited in it.cites.iter() { li { (cited.instrument) ": " (quoted(&cited.words)) } } } } },
        ),
        (
            "Words from",
            html! { @if let Some(wording) = &it.wording { (told::source_title(links, record, wording.source())) ", " (wording.fidelity().name()) } },
        ),
        (
            "Also printed in",
            html! { @if let Some(wording) = &it.wording { (joined(wording.witnesses().iter().map(|source| told::source_title(links, record, source)), ", ")) } },
        ),
        (
            "Number from",
            html! { @if let Some(source) = &it.numbering { (told::source_title(links, record, source)) ". " span.quiet { "The source of the words prints no number here." } } },
        ),
    ])
}

/// What a provision is said to hold, each with the words that carry it.
fn carried<T: Named + Copy>(links: &Links<'_>, it: &Provision, list: &[Annotated<T>]) -> Markup {
    html! {
        @if !list.is_empty() {
            ul {
                @for carried in list {
                    li {
                        (carried.value.name()) ": “" (official(&carried.words)) "”"
                        @if carried.at != it.id { " in " a href=(links.address(&carried.at)) { (citation(&Place::Provision(carried.at.clone()))) } }
                    }
                }
            }
        }
    }
}
