//! About the site: whose work it is, how to report an error, which data this is, whose words these are, what words mean.

use gge_core::model::{Confidence, Coverage, Fidelity};
use gge_core::{DATA_VERSION, Record};
use maud::{Markup, html};
use serde_json::json;

use crate::site::links::Links;
use crate::site::names::Named;
use crate::site::page::Page;
use crate::site::parts::{copy, leaf};
use crate::site::{CHANGELOG, Site, changed};

/// Who made it, as CITATION.cff names them.
const AUTHORS: &str = "The gge authors";
/// Where errors are reported: an address of a page or of mail. None where none is known.
const CONTACT: Option<&str> = None;
/// The licence and the list of whose words are quoted.
const NOTICE: &str = include_str!("../../../../NOTICE");

pub(super) fn page(site: &Site<'_>) -> Page {
    let (record, links) = (site.record, &site.links("about/"));
    let parts = [
        (
            "whose",
            "Whose work this is",
            html! {
                p { (AUTHORS) ". They are no organ of the United Nations, and nothing here speaks for it, for a State or for an expert." }
                p { "If you use it, please cite it, and cite the reports of the United Nations by their symbols: each page of a provision has its citation to copy." }
                p { "It compares wording. It interprets no law, and ranks no State. Nothing that you type or paste leaves your device." }
            },
        ),
        ("report-an-error", "Report an error", report()),
        ("data", "The data", data(record)),
        ("licence", "Whose words these are", notice()),
        ("glossary", "What words mean here", glossary(links)),
        ("changes", "Changes of the data", changes()),
    ];
    let head = html! {
        h1 { "About" } p.lede { "The reports of the UN Groups of Governmental Experts (GGE) on ICTs, 2004 to 2017, word for word, with where each word and fact is from." }
    };
    let main = leaf("leaf tells", &head, &html! {}, &parts, &html! {});
    let about = "Whose work this site is, how to report an error, the version of its data, whose words it quotes and under which terms, and what its words mean.";
    let data =
        json!({ "authors": AUTHORS, "data_version": DATA_VERSION, "changed": changed(), "digest": record.digest() });
    Page::new("about/", "About", about, main, data).linked(json!({
        "@type": "Dataset", "name": "gge", "description": about, "version": DATA_VERSION, "dateModified": changed(),
        "creator": { "@type": "Organization", "name": AUTHORS },
    }))
}

fn report() -> Markup {
    let text = format!(
        "Page: \nWhat it says: \nWhat it should say: \nWhere I read that (symbol, paragraph, which copy): \nData version: {DATA_VERSION} ({})",
        changed()
    );
    html! {
        p { "A word is wrong, a fact is missing, a source says otherwise? Say which page, what it should say, and where you read it. The United Nations’ own file is the best witness." }
        pre tabindex="0" aria-label="Text to fill in" { (text) }
        div.buttons { (copy("Copy this text", &text)) }
        @if let Some(contact) = CONTACT { p { "Send it to " a href=(contact) { (contact) } "." } }
        @else { p { "Send it to whoever gave you this site or the library: this copy names no address." } }
    }
}

fn data(record: &Record) -> Markup {
    let held =
        record.reports().iter().map(|it| html! { li { (it.symbol) " (" (it.year()) "): " (it.coverage.name()) } });
    html! {
        p { "Version " b { (DATA_VERSION) } ", last changed " (changed()) ". Digest of all of it: " code.digest { (record.digest()) } }
        ul { @for it in held { (it) } }
        p { "A statement that something is new, or was not taken over, is only as good as what is held of both sides." }
    }
}

/// The notice as it is handed out: paragraphs, and lists by their dashes.
fn notice() -> Markup {
    let paragraphs: Vec<&str> = NOTICE.split("\n\n").map(str::trim).filter(|it| !it.is_empty()).collect();
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    html! {
        p { "The words of the reports are the United Nations’. Other sources’ words are their authors’: they are quoted with their source, for reference, and no licence of ours covers them. Titles, summaries, notes and reasons are ours: you may use them under MIT or Apache-2.0." }
        details {
            summary { "The notice in full" }
            @for paragraph in paragraphs.iter().skip(1) {
                @if let Some(item) = paragraph.strip_prefix("- ") { ul { li { (flat(item)) } } } @else { p { (flat(paragraph)) } }
            }
        }
    }
}

fn glossary(links: &Links<'_>) -> Markup {
    let terms = [
        (
            "gge",
            "GGE",
            html! { "Group of Governmental Experts: experts whom States name, set up by the General Assembly for a time. Those on information and communications technologies (ICTs) are told of under " a href=(links.to("groups/")) { "Groups" } "." },
        ),
        (
            "provision",
            "provision",
            html! { "A paragraph of a report, or an item of one, which can be cited by itself." },
        ),
        ("norm", "norm", html! { (gge_core::Kind::Norm.description()) }),
        ("law", "international law", html! { (gge_core::Kind::Law.description()) }),
        ("cbm", "confidence-building measure", html! { (gge_core::Kind::Cbm.description()) }),
        (
            "rendering",
            "rendering",
            html! { "A provision as a secondary source words it: its words, not the report’s. " a href=(links.to("sources/")) { "Sources" } },
        ),
        (
            "held",
            "held in full, in part, not at all",
            html! { "How much of a report’s wording is here: " (levels(Coverage::ALL.iter().map(|it| (it.name(), it.description())))) },
        ),
        (
            "fidelity",
            "word for word",
            html! { "How near a wording is to the official one: " (levels(Fidelity::ALL.iter().map(|it| (it.name(), it.description())))) },
        ),
        (
            "confidence",
            "how sure a fact is",
            html! { (levels(Confidence::ALL.iter().map(|it| (it.name(), it.description())))) },
        ),
        (
            "uptake",
            "uptake",
            html! { "What another body did with a report: an instrument by which it endorses, repeats, carries out or contests it. " a href=(links.to("uptake/")) { "Who took it up" } },
        ),
        ("lineage", "lineage", html! { "Where the wording of a provision stood before, and where it went." }),
    ];
    html! { dl.facts { @for (id, term, details) in terms { div id=(id) { dt { (term) } dd { (details) } } } } }
}

fn levels<N: AsRef<str>>(levels: impl Iterator<Item = (N, &'static str)>) -> Markup {
    html! { ul { @for (name, meaning) in levels { li { b { (name.as_ref()) } ": " (meaning.trim()) } } } }
}

/// The part of the changelog that is on the data: versions with their dates, then lists.
fn changes() -> Markup {
    let data = CHANGELOG.split("\n## ").find_map(|part| part.strip_prefix("Data\n")).unwrap_or_default();
    html! {
        @for (number, version) in data.split("\n### ").skip(1).enumerate() {
            @let (heading, rest) = version.split_once('\n').unwrap_or((version, ""));
            details open[number == 0] {
                summary { (heading) }
                @for block in rest.split("\n\n").map(str::trim).filter(|it| !it.is_empty()) {
                    @if let Some(list) = block.strip_prefix("- ") { ul { @for item in list.split("\n- ") { li { (plain(item)) } } } } @else { p { (plain(block)) } }
                }
            }
        }
    }
}

/// A text of the changelog in one line, its code marked.
fn plain(text: &str) -> Markup {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    html! { @for (at, part) in line.split('`').enumerate() { @if at % 2 == 1 { code { (part) } } @else { (part) } } }
}

#[cfg(test)]
mod tests {
    use super::{AUTHORS, changes};

    #[test]
    fn authors_are_those_of_the_citation_and_changes_those_of_the_data() {
        let citation = include_str!("../../../../CITATION.cff");
        assert!(citation.contains(&format!("name: {AUTHORS}")));
        let changes = changes().into_string();
        assert!(changes.contains(gge_core::DATA_VERSION) && changes.contains("1.0.0 ("));
        assert!(!changes.contains("Unreleased"));
    }
}
