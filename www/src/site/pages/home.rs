//! The first page: what the Groups are, the eleven norms, and the way to everything else.

use gge_core::{Kind, Provision, Record, Report};
use maud::{Markup, html};
use serde_json::json;

use crate::site::Site;
use crate::site::links::{self, Links};
use crate::site::names::spelled;
use crate::site::page::{Menu, Page};
use crate::site::parts::joined;
use crate::site::words;

/// The report that holds the norms.
pub(super) const NORMS: &str = "A/70/174";

pub(super) fn page(site: &Site<'_>) -> Page {
    let record = site.record;
    let links = site.links("");
    let norms: Vec<&Provision> = record.provisions().report(NORMS).kind(Kind::Norm).collect();
    let description = "The eleven norms of responsible State behaviour in cyberspace, and all reports of the UN Groups of Governmental \
        Experts on ICTs, 2004 to 2017: exact wording, compared, cited and checked.";
    let main = html! {
        div.front {
            h1 { "The UN cyber norms, word for word" }
            (opening(record, &links))
            (doors(&links))
            h2 id="norms" { "The " (spelled(norms.len())) " norms of 2015" }
            p.quiet {
                "From " a href=(links.to(&links::report(NORMS))) { (NORMS) } ", paragraph 13. The titles are ours, the words below them the report’s. "
                "The years tell where earlier reports had the like."
            }
            ol.norms { @for norm in &norms { (entry(site, &links, norm)) } }
        }
    };
    let data = json!({ "norms": norms, "reports": record.reports() });
    let title = "gge: the UN cyber norms, word for word";
    Page::new("", title, description, main, data).menu(Menu::Norms).script("home.js").linked(json!({
        "@type": "WebSite", "name": "gge", "description": description, "inLanguage": "en",
    }))
}

fn opening(record: &Record, links: &Links<'_>) -> Markup {
    let groups = record.groups();
    let agreed = groups.iter().filter(|group| group.consensus.value).count();
    let first = groups.first().map_or(0, |group| group.years.first());
    let last = groups.last().map_or(0, |group| group.years.last());
    html! {
        p.lede {
            "Between " (first) " and " (last) ", " (spelled(groups.len())) " "
            a href=(links.to("groups/")) { abbr title="Group of Governmental Experts" { "Groups of Governmental Experts" } }
            " (GGE) of the United Nations worked out what States should do, and not do, with information and communications technologies. "
            "The reports that " (spelled(agreed)) " of them agreed on hold norms, a reading of international law and confidence-building measures; here is "
            "their exact wording, and what became of it."
        }
    }
}

/// What people come for, each in one step.
fn doors(links: &Links<'_>) -> Markup {
    html! {
        div.doors {
            form.door action=(links.to("check/")) {
                h2 { label for="quotation" { "Check a quotation" } }
                textarea id="quotation" rows="2" placeholder="States must not allow their territory to be used …" {}
                button.main type="submit" { "Check it" }
            }
            div.door {
                h2 { "Compare reports" }
                p { "What a later report kept, changed and added, word by word." }
                p { (joined([(2010, 2013), (2013, 2015)].map(|(earlier, later)| html! {
                    a href=(links.to(&links::comparison(earlier, later))) { (earlier) " and " (later) }
                }), "\u{a0}· ")) "\u{a0}· " a href=(links.to("compare/")) { "a text of your own" } }
            }
            div.door {
                h2 { "Read everything" }
                p { a href=(links.to("themes/")) { "All reports, theme by theme" } }
                p { a href=(links.to("handout/")) { "The norms on two pages, to print" } }
            }
        }
    }
}

fn entry(site: &Site<'_>, links: &Links<'_>, norm: &Provision) -> Markup {
    let letter = norm.id.items().last().unwrap_or_default();
    let lineage = site.lineage(&norm.id);
    let mut earlier: Vec<(&Report, _)> = Vec::new();
    for ancestor in &lineage.ancestors {
        if !earlier.iter().any(|(report, _)| report.symbol == ancestor.report.symbol) {
            earlier.push((ancestor.report, ancestor.place));
        }
    }
    html! {
        li.norm id=(letter) {
            h3 {
                a href=(links.address(&norm.id)) {
                    span.letter { "(" (letter) ")" } " "
                    @if let Some(details) = norm.norm() { (details.title) }
                }
            }
            p { (words::official(norm.text().unwrap_or_default())) }
            p.years {
                @for (report, place) in &earlier { a href=(links.place(place)) { (report.year()) } " " }
                @if earlier.is_empty() { span.quiet { "nothing like it in earlier reports, as far as they are held" } }
            }
        }
    }
}
