//! A body, and what it did with the reports.

use gge_core::Record;
use gge_core::model::{Body, BodyId, Evidence, Subject, Uptake};
use maud::{Markup, html};
use serde_json::json;

use super::uptake::{deed, legend, word};
use crate::site::Site;
use crate::site::filters::tokens;
use crate::site::links::{self, Links};
use crate::site::names::{Named, counted, curly};
use crate::site::page::{Menu, Page};
use crate::site::parts::{contents, joined};
use crate::site::told;

/// A page for each body.
pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    let bodies = site.record.bodies();
    let neighbour = |it: &Body| (links::body(it.id.as_str()), it.name.to_string());
    let one = |(at, it): (usize, &Body)| {
        let before = at.checked_sub(1).and_then(|before| bodies.get(before)).map(neighbour);
        page(site, it).between(before, bodies.get(at + 1).map(neighbour))
    };
    bodies.iter().enumerate().map(one).collect()
}

fn page(site: &Site<'_>, it: &Body) -> Page {
    let path = links::body(it.id.as_str());
    let (record, links) = (site.record, &site.links(&path));
    let entries: Vec<&Uptake> = record.uptake().by(it.id.as_str()).collect();
    let headings: Vec<(&str, &str)> = entries.iter().map(|entry| (entry.id.as_str(), &*entry.instrument)).collect();
    let main = html! {
        div.leaf.tells {
            header.head {
                p.over { a href=(links.to("uptake/")) { "Who took it up" } " " span.tag { (it.kind.name()) } }
                h1 { (it.name) @if it.name != it.short { " (" (it.short) ")" } }
                p.lede {
                    "What it did with the reports of the UN Groups of Governmental Experts (GGE) on ICTs, or beside them: "
                    (counted(entries.len(), "entry")) ", in our words. The instruments themselves are not in the record."
                }
            }
            (contents(&headings))
            div.body {
                (told::sureness(links))
                @for entry in &entries { (shown(record, links, it, entry)) }
                (legend())
            }
        }
    };
    let instruments: Vec<&str> = entries.iter().map(|entry| &*entry.instrument).collect();
    let about = format!("What {} did with the UN reports on norms in cyberspace: {}.", it.name, instruments.join("; "));
    let data = json!({ "body": it, "uptake": entries });
    Page::new(path, format!("{}: uptake of the UN cyber norms", it.short), about, main, data).menu(Menu::Uptake).linked(json!({
        "@type": "WebPage", "name": it.name, "about": { "@type": "Organization", "name": it.name, "alternateName": it.short },
    }))
}

fn shown(record: &Record, links: &Links<'_>, of: &Body, it: &Uptake) -> Markup {
    html! {
        article.deed id=(it.id) {
            h2 { (it.instrument) }
            p.who {
                @if let Some(date) = it.date { (date.written_out()) } @else { "date not stated" }
                @if let Some(symbol) = &it.symbol { "\u{a0}· " (symbol) }
                @if it.by.len() > 1 { " · with " (actors(record, links, it, Some(&of.id))) }
            }
            p { (curly(&it.summary)) }
            (touched(links, it))
            p { (told::basis(links, it.confidence, it.sources.iter())) }
            @for conflict in record.conflicts_about(&Subject::Uptake(it.id.clone())) { (told::conflict(links, conflict)) }
        }
    }
}

/// Who did it, but for one body.
pub(super) fn actors(record: &Record, links: &Links<'_>, it: &Uptake, without: Option<&BodyId>) -> Markup {
    let bodies = it.by.iter().filter(|id| Some(*id) != without).filter_map(|id| record.body(id.as_str()));
    joined(bodies.map(|body| html! { a href=(links.to(&links::body(body.id.as_str()))) { (body.name) } }), ", ")
}

/// What it does with what, and how that is known.
pub(super) fn touched(links: &Links<'_>, it: &Uptake) -> Markup {
    html! {
        ul.touches {
            @for touch in it.touches.iter() {
                // Who asks for a report asks for its provisions.
                @let on = touch.on.iter().map(ToString::to_string).chain(touch.on.iter().filter_map(|it| it.symbol()).map(str::to_owned));
                li data-part={ (tokens("on", on)) (deed(touch.stance, touch.evidence)) } {
                    b { (word(touch.stance, touch.evidence, 1)) } ": " (told::targets(links, &touch.on))
                    @if touch.evidence == Evidence::Inferred { span.quiet { "; we infer it, the source does not say so" } }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use gge_core::Record;

    use crate::site::Site;

    #[test]
    fn every_entry_stands_on_the_page_of_each_body_that_did_it() {
        let record = Record::builtin();
        let pages = super::pages(&Site::new(record));
        for entry in record.uptake() {
            for body in entry.by.iter() {
                let page = pages.iter().find(|it| it.path == format!("uptake/{body}/")).unwrap();
                let html = page.html(&super::Links::new(record, &page.path), None);
                assert!(html.contains(&format!("id=\"{}\"", entry.id)), "{} by {body}", entry.id);
            }
        }
        for path in ["provisions", "dates", "endorsed", "organs"] {
            assert!(record.body(path).is_none(), "{path} is a page already");
        }
    }
}
