//! A report: what it is, how much of it is held, and its paragraphs in order, to be read through.

use std::collections::BTreeMap;

use gge_core::compare::{Profile, profile};
use gge_core::export::{Table, akoma_ntoso};
use gge_core::model::{Section, Wording};
use gge_core::record::Filter;
use gge_core::{Coverage, Fidelity, Place, Provision, Report};
use maud::{Markup, html};
use serde_json::json;

use crate::site::files::{File, saved};
use crate::site::links::{self, Links, anchor, label};
use crate::site::names::{self, Named, counted, sentence};
use crate::site::page::{Menu, Page};
use crate::site::parts::{caveats, contents, facts, joined, section, table};
use crate::site::words::official;
use crate::site::{Site, told};

pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    let reports = site.record.reports();
    let neighbour = |it: &Report| (links::report(it.symbol.as_str()), format!("{}, {}", it.symbol, it.year()));
    let between =
        |at: usize| (at.checked_sub(1).map(|before| neighbour(&reports[before])), reports.get(at + 1).map(neighbour));
    (0..reports.len())
        .map(|at| {
            let (before, after) = between(at);
            page(site, &reports[at]).between(before, after)
        })
        .collect()
}

fn page(site: &Site<'_>, report: &Report) -> Page {
    let record = site.record;
    let symbol = report.symbol.as_str();
    let path = links::report(symbol);
    let links = &site.links(&path);
    let provisions: Vec<&Provision> = record.provisions().report(symbol).collect();
    let modal = profile(record, report, Filter::new());
    let stem = symbol.replace('/', "-");
    let cells = paragraphs(report, &provisions);
    let files = [
        File::new(format!("{stem}.xml"), akoma_ntoso(record, report).to_string()),
        File::spreadsheet(format!("{stem}.csv"), &cells),
        File::new(format!("{stem}.md"), cells.markdown()),
    ];
    let [akn, csv, markdown] = &files;
    let tops: Vec<&Section> = report.sections.iter().filter(|it| it.under.is_none()).collect();
    let held = |top: &Section| provisions.iter().any(|it| is_under(report, it, top));
    let mut headings: Vec<(&str, &str)> =
        tops.iter().filter(|top| held(top)).map(|top| (&*top.id, &*top.heading)).collect();
    if !modal.counts.is_empty() {
        headings.push(("modal-verbs", "Modal verbs"));
    }
    let main = html! {
        div.leaf.read {
            header.head {
                h1 { (symbol) ": the report of " (report.year()) }
                @if let Some(title) = &report.title { p.over { (official(title)) } }
            }
            @if headings.len() > 1 { (contents(&headings)) }
            div.body {
                (about(site, links, report))
                div.note { (coverage(site, links, report, &provisions)) }
                @if !provisions.is_empty() { (saved(&[("the report (Akoma Ntoso)", akn), ("its paragraphs (CSV)", csv), ("its paragraphs (Markdown)", markdown)])) }
                @for top in &tops { (under(links, report, &provisions, top)) }
                @if !modal.counts.is_empty() { (section("modal-verbs", "Modal verbs", verbs(&modal))) }
            }
        }
    };
    let title = format!("{symbol}: the report of {}", report.year());
    let description = format!(
        "{}, the report of the UN Group of Governmental Experts of {}: {}. Every paragraph with its own address.",
        symbol,
        group(report).unwrap_or_default(),
        report.coverage.name()
    );
    let data = json!({ "report": report, "provisions": provisions, "profile": modal });
    let page = Page::new(path, title, description, main, data).menu(Menu::Reports).linked(json!({
        "@type": "Legislation", "name": symbol, "identifier": symbol, "alternateName": report.title, "inLanguage": "en", "sameAs": report.url(),
    }));
    if provisions.is_empty() {
        return page;
    }
    page.files(files)
}

fn group(report: &Report) -> Option<String> {
    report.author.years().map(ToString::to_string)
}

/// Whether a provision stands in a section or in a part of it.
fn is_under(report: &Report, it: &Provision, top: &Section) -> bool {
    it.section == top.id || report.section(&it.section).and_then(|section| section.under.as_deref()) == Some(&*top.id)
}

fn about(site: &Site<'_>, links: &Links<'_>, report: &Report) -> Markup {
    let years = group(report);
    let record = site.record;
    let held = years.as_deref().and_then(|years| record.group(years));
    let compared = site.comparisons.iter().filter(|it| it.earlier == report || it.later == report);
    let mut rendered: BTreeMap<&str, usize> = BTreeMap::new();
    for it in record.renderings().report(report.symbol.as_str()).filter(|it| !it.is_blank()) {
        *rendered.entry(it.source.as_str()).or_default() += 1;
    }
    facts([
        ("Group", html! { @if let Some(years) = &years {
            a href=(links.to(&links::group(years))) { abbr title="Group of Governmental Experts" { "GGE" } " of " (years) }
            @if let Some(group) = held { @if group.consensus.value { ", which agreed on it by consensus" } @else { ", which reached no consensus" } }
        } }),
        ("Letter", html! { @if let Some(letter) = &report.letter { (letter.value.written_out()) " " (told::basis(links, letter.confidence, &*letter.sources)) } }),
        ("Dated", html! { @if let Some(day) = &report.dated { (day.value.written_out()) " " (told::basis(links, day.confidence, &*day.sources)) } }),
        ("Reissued", html! { @if let Some(day) = &report.reissued { (day.value.written_out()) @if let Some(reason) = &report.reissue_reason { ": “" (official(reason)) "”" } " " (told::basis(links, day.confidence, &*day.sources)) } }),
        ("Original", html! { a href=(report.url()) { (report.symbol) " at the United Nations" } }),
        ("Compared", joined(compared.map(|it| html! { a href=(links.to(&links::comparison(it.earlier.year(), it.later.year()))) { (it.earlier.year()) " and " (it.later.year()) } }), "\u{a0}· ")),
        ("In others’ words", joined(rendered.iter().map(|(source, count)| html! { a href=(links.to(&links::source(source))) { (names::source(source)) } " (" (count) ")" }), "\u{a0}· ")),
    ])
}

/// How much of a report is held, in words.
fn coverage(site: &Site<'_>, links: &Links<'_>, report: &Report, provisions: &[&Provision]) -> Markup {
    let with = |fidelity: Fidelity| {
        provisions.iter().filter(|it| it.wording.as_ref().is_some_and(|it| it.fidelity() == fidelity)).count()
    };
    let (exact, near) = (with(Fidelity::Verbatim), with(Fidelity::NearVerbatim));
    let mut sources = Vec::new();
    for source in provisions.iter().filter_map(|it| it.wording.as_ref()).map(Wording::source) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    html! {
        @match report.coverage {
            Coverage::None => p {
                "No text of it is held. " @if report.procedural {
                    "It is a procedural report: the Group reached no consensus, and it recommends nothing. "
                    (told::sources(links, &*report.procedural_sources))
                }
            },
            Coverage::Whole => p {
                "The full text is held"
                @if let Some(count) = report.paragraphs { ": all " (count) " numbered paragraphs" }
                ", the summary, the foreword and the letter, word for word."
            },
            _ => {
                p { "Some paragraphs are held: " (ranges(provisions)) ". Of the others nothing can be said here: what this page does not have, the report may have." }
                p {
                    "Paragraphs and items held word for word: " (exact)
                    @if near > 0 { "; almost word for word: " (near) ", which are marked, and cannot prove a quotation wrong" }
                    "."
                }
            },
        }
        @if !sources.is_empty() { p.quiet { "The words come from " (joined(sources.iter().map(|id| told::source_title(links, site.record, id)), "; ")) "." } }
    }
}

/// The paragraphs that are held, neighbours as ranges: `13 to 17 and 26 to 29`.
fn ranges(provisions: &[&Provision]) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for number in provisions.iter().filter_map(|it| it.id.paragraph().parse::<u32>().ok()) {
        match ranges.last_mut() {
            Some((_, last)) if number <= *last + 1 => *last = number.max(*last),
            _ => ranges.push((number, number)),
        }
    }
    let written: Vec<String> = ranges
        .iter()
        .map(|(first, last)| if first == last { first.to_string() } else { format!("{first} to {last}") })
        .collect();
    written.join(" and ")
}

fn under(links: &Links<'_>, report: &Report, provisions: &[&Provision], top: &Section) -> Markup {
    let list = |section: &Section| html! { @for it in provisions.iter().filter(|it| it.section == section.id) { (paragraph(links, it)) } };
    let parts: Vec<&Section> = report.sections.iter().filter(|it| it.under.as_deref() == Some(&*top.id)).collect();
    html! {
        @if provisions.iter().any(|it| is_under(report, it, top)) {
            section id=(top.id) {
                h2 { (official(&top.heading)) }
                (list(top))
                @for part in parts { h3 id=(part.id) { (official(&part.heading)) } (list(part)) }
            }
        } @else {
            section.unheld { h2 { (official(&top.heading)) } p.quiet { "Nothing of this part is held." } }
        }
    }
}

fn paragraph(links: &Links<'_>, it: &Provision) -> Markup {
    let depth = it.id.items().count();
    let number = label(&it.id);
    let shown =
        it.id.items().last().map_or_else(|| number.trim_start_matches("para. ").to_owned(), |item| format!("({item})"));
    html! {
        div.para.{ "deep" (depth) } id=(anchor(&Place::Provision(it.id.clone()))) {
            a.no href=(links.address(&it.id)) aria-label=(number) { (shown) }
            div {
                @match it.text() {
                    Some(text) => p.words { (official(text)) },
                    None => p.quiet { "Its own words are not held, its items are." },
                }
                @let fidelity = it.wording.as_ref().map(Wording::fidelity).filter(|it| *it != Fidelity::Verbatim);
                @if it.kind().is_some() || fidelity.is_some() {
                    p.tags {
                        @if let Some(kind) = it.kind() { span.tag { (kind.name()) } " " }
                        @if let Some(norm) = it.norm() { span.ours { (norm.title) } " " }
                        @if let Some(fidelity) = fidelity { span.tag { (fidelity.name()) } }
                    }
                }
            }
        }
    }
}

fn verbs(profile: &Profile<'_>) -> Markup {
    html! {
        p { "How often the " (counted(profile.provisions, "numbered paragraph")) " and items held use each modal verb, in " (profile.words) " words." }
        (table("Modal verbs of the report", &["Expression", "Times", "Per 1,000 words"], html! {
            @for count in &profile.counts {
                tr { th scope="row" { "“" (count.modality.name()) "”" } td.number { (count.count) } td.number { (format!("{:.1}", profile.per_thousand(count.count))) } }
            }
        }))
        (caveats(profile.caveats.iter().map(|it| sentence(it))))
    }
}

fn paragraphs(report: &Report, provisions: &[&Provision]) -> Table {
    let caption = format!("{}, {}: {}", report.symbol, report.year(), report.coverage.name());
    let mut cells =
        Table::new(caption, ["place", "citation", "section", "kind", "text", "fidelity", "source"].map(str::to_owned));
    for it in provisions {
        let wording = it.wording.as_ref();
        let section = report.section(&it.section).map_or("", |section| &section.heading);
        cells.push([
            it.id.as_str().into(),
            it.id.citation().into(),
            section.into(),
            it.kind().map_or("", |kind| kind.as_str()).into(),
            it.text().unwrap_or_default().into(),
            wording.map_or("", |wording| wording.fidelity().as_str()).into(),
            wording.map_or("", |wording| wording.source().as_str()).into(),
        ]);
    }
    cells
}

#[cfg(test)]
mod tests {
    use gge_core::{Provision, Record};

    use super::ranges;

    #[test]
    fn what_is_held_is_told_in_ranges() {
        let held = |symbol: &str| ranges(&Record::builtin().provisions().report(symbol).collect::<Vec<&Provision>>());
        assert_eq!(held("A/70/174"), "13 to 17 and 26 to 29");
        assert_eq!(held("A/65/201"), "16 and 18");
        assert_eq!(held("A/72/327"), "");
    }
}
