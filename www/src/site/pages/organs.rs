//! What organs of the United Nations do about ICTs, what was recommended to them and to States, and what was observed.

use gge_core::Record;
use gge_core::model::OrganMandate;
use maud::{Markup, html};
use serde_json::json;

use crate::site::files::saved;
use crate::site::links::Links;
use crate::site::names::{Named, counted, curly};
use crate::site::page::Page;
use crate::site::parts::{contents, section, table};
use crate::site::told;

const SECTIONS: [(&str, &str); 3] = [
    ("bodies", "What organs do about ICTs"),
    ("recommendations", "What was recommended to the organization and to States"),
    ("observations", "What UNIDIR’s paper of 2017 observes"),
];

pub(super) fn page(record: &Record, links: &Links<'_>) -> Page {
    let content = html! {
        p.lede { "Other parts of the United Nations deal with information and communications technologies (ICTs) too, as UNIDIR’s paper of 2017 maps them. The summaries are ours." }
        (contents(&SECTIONS))
        (told::sureness(links))
        (section(SECTIONS[0].0, SECTIONS[0].1, organs(record, links)))
        (section(SECTIONS[1].0, SECTIONS[1].1, table(&format!("{}, in our words", counted(record.recommendations().len(), "recommendation")), &["Matter", "Recommendation", "Source"], html! {
            @for it in record.recommendations() {
                tr { td.when { (it.matter.map_or_else(|| "all".into(), Named::name)) } td.prose { (curly(&it.summary)) } td { (told::sources(links, it.sources.iter())) } }
            }
        })))
        (section(SECTIONS[2].0, SECTIONS[2].1, table(&format!("{}, in our words", counted(record.observations().len(), "observation")), &["List", "Observation", "Source"], html! {
            @for it in record.observations() {
                tr { td.when { (it.kind.name()) } td.prose { (curly(&it.summary)) } td { (told::sources(links, it.sources.iter())) } }
            }
        })))
        (saved(&[]))
    };
    let data = json!({
        "organs": record.organs(), "mandates": record.organ_mandates(),
        "recommendations": record.recommendations(), "observations": record.observations(),
    });
    let about = "What organs of the United Nations do about ICTs, what was recommended to the organization and to States, and what holds the field back.";
    super::uptake::part(links, 4, "What else the United Nations does", about, &content, data)
}

fn organs(record: &Record, links: &Links<'_>) -> Markup {
    let rows = html! {
        @for organ in record.organs() {
            @let its: Vec<&OrganMandate> = record.organ_mandates().iter().filter(|it| it.organ == organ.id).collect();
            @let part_of = organ.part_of.as_ref().and_then(|id| record.organ(id.as_str()));
            @for at in 0..its.len().max(1) {
                tr id=[(at == 0).then_some(&organ.id)] {
                    @if at == 0 {
                        th scope="rowgroup" rowspan=(its.len().max(1)) { (organ.name) @if let Some(whole) = part_of { div.quiet.small { "part of: " (whole.name) } } }
                    }
                    @if let Some(it) = its.get(at) {
                        td.when { (it.matter.name()) } td.prose { (curly(&it.summary)) } td { (told::basis(links, it.confidence, it.sources.iter())) }
                    } @else { td { span.quiet { "not stated" } } td {} td {} }
                }
            }
        }
    };
    table(
        "Organs of the United Nations and what they do about ICTs",
        &["Organ", "Matter", "What it does", "Source"],
        rows,
    )
}
