//! The eleven norms on two pages, to print and hand out: words, citation, and where they come from.

use gge_core::compare::Relative;
use gge_core::export::{Style, cite};
use gge_core::model::LinkKind;
use gge_core::record::Found;
use gge_core::{DATA_VERSION, Kind, Place, Provision, Report};
use maud::{Markup, html};
use serde_json::json;

use super::home::NORMS;
use crate::site::links::{self, Links};
use crate::site::names::spelled;
use crate::site::page::{Menu, Page};
use crate::site::parts::{caveat, joined};
use crate::site::words::{official, unpunctuated};
use crate::site::{Site, told};

/// How many norms stand on the first of the two pages, below the heading and the sentence that introduces them.
const FIRST_PAGE: usize = 5;

pub(super) fn page(site: &Site<'_>) -> Page {
    let path = "handout/";
    let links = &site.links(path);
    let record = site.record;
    let norms: Vec<&Provision> = record.provisions().report(NORMS).filter(|it| it.kind() == Some(Kind::Norm)).collect();
    let report = record.report(NORMS);
    let lead = norms.first().and_then(|norm| record.provision(&norm.id.parent()?));
    let lineages: Vec<_> = norms.iter().map(|norm| site.lineage(&norm.id)).collect();
    let count = spelled(norms.len());
    let main = html! {
        div.handout {
            h1 { "The " (count) " norms of responsible State behaviour in cyberspace" }
            p.no-print { "Two pages of A4 or Letter: print this page, or save it as PDF." }
            @if let Some(report) = report { (origin(links, report)) }
            @if let Some(lead) = lead { p.lead { (official(lead.text().unwrap_or_default())) " " span.quiet { "(" (lead.id.citation()) ")" } } }
            ol.eleven {
                @for (at, (norm, lineage)) in norms.iter().zip(&lineages).enumerate() {
                    li.turn[at == FIRST_PAGE] {
                        h2 { (letter(norm)) " " @if let Some(details) = norm.norm() { (details.title) } }
                        p.words { (official(unpunctuated(norm.text().unwrap_or_default()))) }
                        p.from {
                            a href=(links.address(&norm.id)) { (cite(record, &Found::Provision(norm)).format(Style::Short)) } ". "
                            (descent(links, &lineage.ancestors))
                        }
                    }
                }
            }
            (caveat(html! {
                "The norms are voluntary and non-binding, as the report says. The titles are ours. “Wording” and “idea” say what an earlier paragraph shares with "
                "a norm, by gge " (DATA_VERSION) ". Of the report of 2010 few paragraphs are held, of that of 2005 none: where its own words are missing, the Hague table’s lines stand in."
            }))
        }
    };
    let data = json!({ "introduction": lead, "norms": norms, "lineages": lineages });
    let description = "The eleven norms of 2015 on two pages to print: official words, citations, and where earlier reports had the like.";
    Page::new(path, format!("The {count} norms on two pages"), description, main, data).menu(Menu::Norms)
}

fn letter(norm: &Provision) -> String {
    norm.id.items().last().map_or_else(String::new, |letter| format!("({letter})"))
}

fn origin(links: &Links<'_>, report: &Report) -> Markup {
    html! {
        p.quiet {
            "Report of the Group of Governmental Experts of the United Nations, " (report.year()) ": "
            a href=(links.to(&links::report(report.symbol.as_str()))) { (report.symbol) }
            ". " (report.url())
        }
    }
}

/// The years and places of what earlier reports had, best first in each.
fn descent(links: &Links<'_>, ancestors: &[Relative<'_>]) -> Markup {
    let mut years: Vec<(&Report, Vec<&Relative<'_>>)> = Vec::new();
    for relative in ancestors {
        match years.iter_mut().find(|(report, _)| report.symbol == relative.report.symbol) {
            Some((_, list)) => list.push(relative),
            None => years.push((relative.report, vec![relative])),
        }
    }
    let place = |relative: &Relative<'_>| {
        let shares = if relative.link == LinkKind::Wording { "wording" } else { "idea" };
        let citation = told::citation(relative.place);
        let at = match relative.place {
            Place::Rendering(_) => citation.replace(&format!(", {}", relative.report.year()), ""),
            _ => citation.split_once(", ").map_or(&*citation, |(_, rest)| rest).to_owned(),
        };
        html! { a href=(links.place(relative.place)) { (at) } " (" (shares) ")" }
    };
    html! {
        @if years.is_empty() { "Nothing like it among the paragraphs held of earlier reports." }
        @else { "Before: " (joined(years.iter().map(|(report, list)| html! { (report.year()) ", " (report.symbol) ", " (joined(list.iter().map(|it| place(it)), "; ")) }), ". ")) "." }
    }
}

#[cfg(test)]
mod tests {
    use gge_core::Record;

    use super::Site;

    #[test]
    fn the_handout_has_all_words_and_no_list_marks() {
        let site = Site::new(Record::builtin());
        let page = super::page(&site).html(&site.links("handout/"), None);
        assert_eq!(page.matches("<h2>").count(), 11);
        assert!(page.contains("using ICTs</span>") && page.contains("A/70/174, para. 13 (k)"));
    }
}
