//! A provision for other sites: its words, its citation, its source, and nothing around.

use gge_core::export::{Style, cite};
use gge_core::record::Found;
use gge_core::{Provision, Report};
use maud::{Markup, html};
use serde_json::json;

use crate::site::Site;
use crate::site::links;
use crate::site::names::Named;
use crate::site::page::Page;
use crate::site::parts::copy;
use crate::site::words;

/// The path of a provision for other sites: `embed/A/70/174/13/f/`.
fn path(it: &Provision) -> String {
    format!("embed/{}", links::provision(&it.id))
}

/// A page for each provision that has words.
pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    site.record.provisions().filter_map(|it| page(site, it)).collect()
}

fn page(site: &Site<'_>, it: &Provision) -> Option<Page> {
    let wording = it.wording.as_ref()?;
    let links = site.links(&path(it));
    let cited = cite(site.record, &Found::Provision(it));
    let short = cited.format(Style::Short);
    let url = site.record.report(it.id.symbol()).map(Report::url);
    let main = html! {
        figure.embed {
            @if let Some(norm) = it.norm() { p.quiet { (norm.title) " (our title)" } }
            blockquote.official { (words::official(wording.text())) }
            @if wording.fidelity() != gge_core::Fidelity::Verbatim { p { span.tag { (wording.fidelity().name()) } } }
            figcaption {
                cite { (short) } "\u{a0}· "
                @if let Some(url) = &url { a href=(url) target="_top" { "at the United Nations" } "\u{a0}· " }
                a href=(links.address(&it.id)) target="_top" { "cite this" } " " (copy("Copy", &words::quoted(wording.text(), &short)))
            }
        }
    };
    let data = json!({ "provision": it, "citation": cited.format(Style::Un), "short": short });
    Some(
        Page::new(path(it), short.clone(), format!("{short}, for other sites."), main, data)
            .of(links::provision(&it.id)),
    )
}

/// How a provision is put into another site: the address of this one stands where `{site}` is, filled in by the page.
pub(super) fn snippets(it: &Provision) -> Markup {
    if it.text().is_none() {
        return html! {};
    }
    let frame = format!(
        "<iframe src=\"{{site}}{}\" title=\"{}\" width=\"100%\" height=\"320\" loading=\"lazy\"></iframe>",
        path(it),
        it.id.citation()
    );
    let element = format!(
        "<script type=\"module\" src=\"{{site}}script/embed.js\"></script>\n<gge-provision address=\"{}\"></gge-provision>",
        it.id
    );
    html! {
        h3 { "For other sites" }
        p { "A frame, or an element that takes the style of its surroundings and needs a host that answers other sites (" code { "Access-Control-Allow-Origin: *" } "). " (copy("Copy the frame", &frame)) " " (copy("Copy the element", &element)) }
    }
}
