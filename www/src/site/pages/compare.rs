//! Two reports: what the later one did with the wording of the earlier one, a line for each of its paragraphs.

use gge_core::compare::{Alignment, Comparison};
use gge_core::model::{Basis, LinkKind, Rendering};
use gge_core::{Address, Coverage, Place, Provision, Record, Report, Theme};
use maud::{Markup, html};
use serde_json::json;

use super::tools;
use crate::site::fresh::{counted_provisions, meaning_of_new, ranked, spelled_or_none, tally};
use crate::site::links::{self, Links, anchor};
use crate::site::names::{Named, counted, curly, sentence};
use crate::site::page::{Menu, Neighbour, Page};
use crate::site::parts::{caveats, copy_link, facts, joined, section};
use crate::site::words::{self, is_little, legend, official, redline, shared_sides, sides};
use crate::site::{Site, is_within, told};

/// A paragraph of the later report, or a line of a source that words it, with what leads to it.
struct Row<'c, 'r> {
    place: Place,
    provision: Option<&'r Provision>,
    rendering: Option<&'r Rendering>,
    earlier: Vec<&'c Alignment<'r>>,
}

pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    let mut pages = vec![index(site)];
    let neighbour = |comparison: &Comparison<'_>| (path(comparison, None), name(comparison));
    for (at, comparison) in site.comparisons.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| neighbour(&site.comparisons[before]));
        pages.push(page(site, comparison, None).between(before, site.comparisons.get(at + 1).map(neighbour)));
        let themes = themes(comparison);
        let on = |theme: &Theme| -> Neighbour {
            (path(comparison, Some(*theme)), format!("{}, {}", name(comparison), theme.name()))
        };
        for (at, theme) in themes.iter().enumerate() {
            let before = at.checked_sub(1).map(|before| on(&themes[before]));
            let narrowed = comparison.clone().only(*theme);
            pages.push(page(site, &narrowed, Some(*theme)).between(before, themes.get(at + 1).map(on)));
        }
    }
    pages
}

/// The themes on which both reports have something, or the later one something new.
fn themes(comparison: &Comparison<'_>) -> Vec<Theme> {
    let has = |theme: &&Theme| {
        comparison.alignments.iter().any(|it| it.themes.contains(theme))
            || comparison.new.iter().any(|it| it.themes.contains(theme))
    };
    Theme::ALL.iter().filter(has).copied().collect()
}

fn path(comparison: &Comparison<'_>, theme: Option<Theme>) -> String {
    let (earlier, later) = (comparison.earlier.year(), comparison.later.year());
    theme.map_or_else(|| links::comparison(earlier, later), |theme| links::comparison_on(earlier, later, theme))
}

fn name(comparison: &Comparison<'_>) -> String {
    format!("{} and {} compared", comparison.earlier.year(), comparison.later.year())
}

/// The choice of two reports, and the place for a text of one's own.
fn index(site: &Site<'_>) -> Page {
    let path = "compare/";
    let links = &site.links(path);
    let description = "What each report of the UN Groups of Governmental Experts kept, changed and added, word by word; and a text of your own beside them.";
    let main = html! {
        h1 { "Compare" }
        p.lede { "What a later report kept, changed and added. Choose two reports, or bring a text of your own." }
        section id="reports" {
            h2 { "Two reports" }
            ul.pairs {
                @for comparison in &site.comparisons {
                    li {
                        h3 { a href=(links.to(&self::path(comparison, None))) { (comparison.earlier.year()) " and " (comparison.later.year()) } }
                        p { (summary(site, links, comparison, None)) }
                        p.quiet { "On one theme: " (joined(themes(comparison).into_iter().map(|theme| html! { a href=(links.to(&self::path(comparison, Some(theme)))) { (theme.name()) } }), "\u{a0}· ")) }
                    }
                }
            }
            p.quiet {
                "Of " (joined(site.record.reports().iter().filter(|it| it.coverage == Coverage::None).map(|it| html! { a href=(links.to(&links::report(it.symbol.as_str()))) { (it.symbol) } }), " and "))
                " no text is held: they cannot be compared."
            }
            (meaning_of_new())
        }
        section id="your-own" {
            h2 { "A text of your own" }
            p { "Put a resolution, a national position, a draft or your own copy of a report beside one of the reports: what it takes over, what it changes, what it leaves out. "
                "Text, Markdown, HTML and Word documents (DOCX) can be pasted or dropped here. They stay on this device and in memory only." }
            (tools::own(site))
        }
    };
    let pairs: Vec<_> = site.comparisons.iter().map(|it| json!({ "from": it.earlier.symbol, "to": it.later.symbol, "new": it.new.iter().map(|new| &new.id).collect::<Vec<_>>(), "caveats": it.caveats })).collect();
    Page::new(path, "Compare", description, main, json!({ "comparisons": pairs })).menu(Menu::Compare).script("own.js")
}

/// What is new, as the first sentences of a comparison.
fn summary(site: &Site<'_>, links: &Links<'_>, comparison: &Comparison<'_>, theme: Option<Theme>) -> Markup {
    let Comparison { earlier, later, new, not_carried, .. } = comparison;
    let all = counted_provisions(site.record, later, theme).len();
    let before = counted_provisions(site.record, earlier, theme).len();
    html! {
        (tally(links, later, theme, all, new, &earlier.year().to_string()))
        " The other " (all - new.len()) " take up its wording or an idea of it. "
        @if not_carried.is_empty() { "All " } @else { (spelled_or_none(not_carried.len())) " of the " }
        (counted(before, "paragraph")) " and items of " (earlier.year())
        @if not_carried.is_empty() { " have a" } @else if not_carried.len() == 1 { " has no" } @else { " have no" }
        " counterpart in " (later.year()) "."
    }
}

fn page(site: &Site<'_>, comparison: &Comparison<'_>, theme: Option<Theme>) -> Page {
    let path = path(comparison, theme);
    let links = &site.links(&path);
    let Comparison { earlier, later, .. } = comparison;
    let rows = rows(site.record, comparison, theme);
    let title = theme.map_or_else(|| name(comparison), |theme| format!("{}: {}", theme.name(), name(comparison)));
    let moved = rows
        .iter()
        .flat_map(|row| &row.earlier)
        .any(|it| it.redline().changes().iter().any(|change| change.moved.is_some()));
    let main = html! {
        div.comparison {
            h1 { (title) }
            p.lede { (summary(site, links, comparison, theme)) }
            p.quiet {
                "Earlier: " a href=(links.to(&links::report(earlier.symbol.as_str()))) { (earlier.symbol) } " (" (earlier.year()) ", " (earlier.coverage.name()) "). Later: "
                a href=(links.to(&links::report(later.symbol.as_str()))) { (later.symbol) } " (" (later.year()) ", " (later.coverage.name()) "). "
                "What is compared is wording, not duties."
            }
            (caveats(comparison.caveats.iter().map(|caveat| sentence(caveat))))
            (meaning_of_new())
            nav.jumps aria-label="On one theme" {
                ul {
                    @if theme.is_some() { li { a href=(links.to(&self::path(comparison, None))) { "All themes" } } }
                    @for it in themes(site.comparisons.iter().find(|it| it.earlier == *earlier && it.later == *later).unwrap_or(comparison)) {
                        li { a href=(links.to(&self::path(comparison, Some(it)))) aria-current=[(theme == Some(it)).then_some("page")] { (it.name()) } }
                    }
                    li { a href="#not-taken-over" { "What was not taken over" } }
                }
            }
            div.key { (legend_of(moved)) }
            @for (heading, rows) in parts(later, &rows) {
                section.part { h2 { (heading) } @for row in rows { (shown(site.record, links, comparison, row)) } }
            }
            (section("not-taken-over", "What was not taken over", gone(links, comparison)))
        }
    };
    let description = format!(
        "What {} took over from {}, changed and added, word by word: {} of {} paragraphs and items held are new.",
        later.symbol,
        earlier.symbol,
        comparison.new.len(),
        counted_provisions(site.record, later, theme).len()
    );
    Page::new(path, title, description, main, comparison).menu(Menu::Compare).wide()
}

fn legend_of(moved: bool) -> Markup {
    html! {
        (legend())
        ul.legend {
            li { span.kept { "dotted line" } ": in both, where two texts share an idea and few words" }
            li { span.bar { "bar" } ": new as a whole" }
            @if moved { li { "small numbers join the two places of what moved" } }
        }
    }
}

fn rows<'c, 'r>(record: &'r Record, comparison: &'c Comparison<'r>, theme: Option<Theme>) -> Vec<Row<'c, 'r>> {
    let leading = |place: &Place| {
        ranked(comparison.alignments.iter().filter(|it| it.later.iter().any(|later| is_within(later, place))))
    };
    let symbol = comparison.later.symbol.as_str();
    let provisions = record
        .provisions()
        .report(symbol)
        .filter(|it| it.wording.is_some() && theme.is_none_or(|theme| it.themes.contains(&theme)));
    let provisions = provisions.map(|it| {
        let place = Place::Provision(it.id.clone());
        Row { earlier: leading(&place), place, provision: Some(it), rendering: None }
    });
    let renderings =
        record.renderings().report(symbol).filter(|it| theme.is_none_or(|theme| it.theme == theme)).map(|it| {
            let place = Place::Rendering(it.id.clone());
            Row { earlier: leading(&place), place, provision: None, rendering: Some(it) }
        });
    let is_told = |row: &Row<'_, '_>| !row.earlier.is_empty() || row.provision.is_some_and(|it| it.id.is_numbered());
    provisions.chain(renderings).filter(is_told).collect()
}

/// The rows under the headings of the later report, numbered paragraphs first, then what sources word.
fn parts<'a, 'c, 'r>(later: &Report, rows: &'a [Row<'c, 'r>]) -> Vec<(Markup, Vec<&'a Row<'c, 'r>>)> {
    let mut parts: Vec<(Markup, Vec<&Row<'_, '_>>)> = Vec::new();
    for numbered in [true, false] {
        for heading in later.sections.iter() {
            let of: Vec<_> = rows
                .iter()
                .filter(|row| {
                    row.provision.is_some_and(|it| it.section == heading.id && it.id.is_numbered() == numbered)
                })
                .collect();
            if !of.is_empty() {
                parts.push((official(&heading.heading), of));
            }
        }
    }
    let rendered: Vec<_> = rows.iter().filter(|row| row.rendering.is_some()).collect();
    if !rendered.is_empty() {
        parts.push((html! { "Where " (later.symbol) " is held in another’s words only" }, rendered));
    }
    parts
}

fn shown(record: &Record, links: &Links<'_>, comparison: &Comparison<'_>, row: &Row<'_, '_>) -> Markup {
    let id = anchor(&row.place);
    let name = row.provision.map_or_else(|| told::citation(&row.place), |it| links::label(&it.id));
    let is_new = row.provision.is_some_and(|it| comparison.new.iter().any(|new| new.id == it.id));
    html! {
        article.row.fresh[is_new] id=(id) {
            div.what {
                h3 { a href=(links.place(&row.place)) { (name) } }
                @if let Some(norm) = row.provision.and_then(Provision::norm) { p.ours { (norm.title) } }
                @if is_new { p { span.tag.new { "new" } } }
                @if let Some(best) = row.earlier.first() { (whence(links, best)) }
                (copy_link(&id, &name))
            }
            @match row.earlier.first() {
                Some(best) => (texts(record, comparison, best)),
                None => div.texts {
                    p.words { (official(row.provision.and_then(Provision::text).unwrap_or_default())) }
                    @if let Some(it) = row.provision { (beside(links, comparison, it, comparison.earlier)) }
                },
            }
            @if row.earlier.len() > 1 {
                details.more {
                    summary { (counted(row.earlier.len() - 1, "more place")) " of " (comparison.earlier.year()) " with wording or an idea of it" }
                    @for other in &row.earlier[1..] { div.row { div.what { (whence(links, other)) } (texts(record, comparison, other)) } }
                }
            }
        }
    }
}

/// Where wording came from, what was done with it, and who says so.
fn whence(links: &Links<'_>, it: &Alignment<'_>) -> Markup {
    html! {
        p.whence { "From " (told::places(links, &it.earlier)) }
        p.quiet {
            (sentence(&it.act.name())) " " (sentence(&format!("{}: {}", words::shares(it.link), it.relation.name()))) " "
            (sentence(&curly(&it.reason()))) @if it.basis == Basis::Measured { " Found by comparing the words." }
        }
    }
}

fn texts(record: &Record, comparison: &Comparison<'_>, it: &Alignment<'_>) -> Markup {
    let is_official = it.earlier.iter().chain(&it.later).all(|place| matches!(place, Place::Provision(_)));
    let little = is_little(it.redline().containment());
    let class =
        |places: &[Place]| if matches!(places.first(), Some(Place::Rendering(_))) { "words" } else { "words official" };
    html! {
        @if is_official && !little {
            div.texts { p.words { (redline(it.redline())) } @if it.link == LinkKind::Wording { (expressions(record, it)) } }
        } @else {
            @let (earlier, later) = if little { shared_sides(it.redline()) } else { sides(it.redline()) };
            div.texts.sides {
                p class=(class(&it.earlier)) { span.year { (comparison.earlier.year()) } (earlier) }
                p class=(class(&it.later)) { span.year { (comparison.later.year()) } (later) }
            }
        }
    }
}

/// What became of modal verbs and of the words that limit a commitment.
fn expressions(record: &Record, it: &Alignment<'_>) -> Markup {
    let found = it.redline().expressions(&record.finder());
    let quoted = |words: &str| html! { "“" (words) "”" };
    html! {
        @if !(found.modality.is_empty() && found.lost.is_empty() && found.gained.is_empty()) {
            (facts([
                ("Modal verb", joined(found.modality.iter().map(words::modality), "; ")),
                ("Qualifiers lost", joined(found.lost.iter().map(|it| quoted(&it.words)), ", ")),
                ("Qualifiers gained", joined(found.gained.iter().map(|it| quoted(&it.words)), ", ")),
            ]))
        }
    }
}

fn beside(links: &Links<'_>, comparison: &Comparison<'_>, it: &Provision, other: &Report) -> Markup {
    let list: Vec<Place> = comparison.beside(it).iter().map(|it| Place::Rendering(it.id.clone())).collect();
    html! {
        @if !list.is_empty() {
            p.quiet { "Of " (other.symbol) " the official words on this are not held: read beside it " (told::places(links, &list)) "." }
        }
    }
}

fn gone(links: &Links<'_>, comparison: &Comparison<'_>) -> Markup {
    let Comparison { earlier, later, not_carried, .. } = comparison;
    let held = if later.coverage == Coverage::Whole { "" } else { " among the paragraphs held" };
    html! {
        @if not_carried.is_empty() {
            p { "Every paragraph held of " (earlier.symbol) " has a counterpart in " (later.symbol) "." }
        } @else {
            p { (counted(not_carried.len(), "paragraph")) " of " (earlier.symbol) " with no counterpart" (held) " of " (later.symbol) "." }
            @for it in not_carried {
                @let place = Place::Provision(it.id.clone());
                article.row id={ "gone-" (anchor(&place)) } {
                    div.what { h3 { a href=(links.address(&it.id)) { (short(&it.id)) } } }
                    div.texts { p.words { (official(it.text().unwrap_or_default())) } (beside(links, comparison, it, later)) }
                }
            }
        }
    }
}

/// A paragraph with the year of its report: the heading of what stands apart from its report.
fn short(address: &Address) -> String {
    format!("{}, {}", address.symbol(), links::label(address))
}
