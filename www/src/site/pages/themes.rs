//! Themes by reports: what each report says on a theme, side by side, and what of it was new.

use gge_core::compare::{Alignment, Span};
use gge_core::export::{long_table, wide_table};
use gge_core::overview::{Cell, Cumulative, Entry, Row, TableWording, cumulative};
use gge_core::{Coverage, Fidelity, Kind, Place, Provision, Report, Theme};
use maud::{Markup, html};

use crate::site::files::{File, saved};
use crate::site::fresh::{counted_provisions, meaning_of_new, ranked, tally};
use crate::site::links::{self, Links, anchor};
use crate::site::names::{Named, sentence};
use crate::site::page::{Menu, Neighbour, Page};
use crate::site::parts::{caveats, joined};
use crate::site::{Site, is_within, told, words};

pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    let official = cumulative(site.record, TableWording::Official);
    let hague = cumulative(site.record, TableWording::HagueTable);
    let mut pages = vec![
        whole(site, "themes/", &official, "The reports, theme by theme"),
        whole(site, "themes/hague-table/", &hague, "The reports, as the Hague table words them"),
    ];
    let neighbour = |theme: &Theme| -> Neighbour { (links::theme(*theme), theme.name().into_owned()) };
    for (at, theme) in Theme::ALL.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| neighbour(&Theme::ALL[before]));
        let one = official.clone().only(*theme);
        pages.push(single(site, &one, *theme).between(before, Theme::ALL.get(at + 1).map(neighbour)));
    }
    pages
}

fn whole(site: &Site<'_>, path: &str, table: &Cumulative<'_>, title: &str) -> Page {
    let links = &site.links(path);
    let is_official = table.wording == TableWording::Official;
    let files =
        [File::spreadsheet("themes.csv", &long_table(table)), File::new("themes.md", wide_table(table).markdown())];
    let [csv, markdown] = &files;
    let main = html! {
        h1 { (title) }
        p.lede {
            "A row for each theme, a column for each report, the wording itself in the cells; below a text stands where it comes from. "
            @if is_official { "Where no official words are held, the lines of the " a href=(links.to("themes/hague-table/")) { "Hague table" } " stand in, and say so." }
            @else { "These are the words of a table made at The Hague, not those of the reports: " a href=(links.to("themes/")) { "the official wording" } "." }
        }
        (caveats(table.caveats().map(|caveat| sentence(&caveat))))
        (unheld(site, links, table))
        (marks(is_official))
        @if is_official { (meaning_of_new()) (news(site, links, table, None)) }
        nav.jumps aria-label="Themes" { ul { @for (theme, _) in rows(table) { li { a href={ "#" (theme) } { (theme.name()) } } } } }
        (saved(&[("the table (CSV)", csv), ("the table (Markdown)", markdown)]))
        (grid(site, links, table, title))
    };
    let description = if is_official {
        "What the UN reports on ICTs say on threats, norms, international law, confidence-building and capacity-building, side by side, with what was new in each."
    } else {
        "The UN reports on ICTs side by side, theme by theme, in the words of the table of the Hague Program."
    };
    Page::new(path, title, description, main, table).menu(Menu::Reports).wide().files(files)
}

fn single(site: &Site<'_>, table: &Cumulative<'_>, theme: Theme) -> Page {
    let path = links::theme(theme);
    let links = &site.links(&path);
    let name = theme.name();
    let compared = site.comparisons.iter().filter(|it| it.alignments.iter().any(|it| it.themes.contains(&theme)));
    let main = html! {
        h1 { (name) " in the reports" }
        p.lede { (sentence(theme.description())) }
        (news(site, links, table, Some(theme)))
        (meaning_of_new())
        (marks(true))
        p {
            a href=(links.to("themes/")) { "All themes" }
            @for it in compared {
                "\u{a0}· " a href=(links.to(&links::comparison_on(it.earlier.year(), it.later.year(), theme))) { (it.earlier.year()) " and " (it.later.year()) " compared" }
            }
        }
        (caveats(table.caveats().map(|caveat| sentence(&caveat))))
        (grid(site, links, table, &name))
    };
    let description =
        format!("{name}: what the UN reports of 2010, 2013 and 2015 say, side by side, and what was new in each.");
    Page::new(path, format!("{name} in the reports"), description, main, table).menu(Menu::Reports).wide()
}

/// What each report had that was new, in a sentence each.
fn news(site: &Site<'_>, links: &Links<'_>, table: &Cumulative<'_>, theme: Option<Theme>) -> Markup {
    let reports = table.reports.iter().enumerate().skip(1).filter_map(|(at, report)| {
        let all = counted_provisions(site.record, report, theme);
        let new: Vec<_> = all.iter().copied().filter(|it| site.is_new(it) == Some(true)).collect();
        let against = table.reports[..at].iter().map(|it| it.year().to_string()).collect::<Vec<_>>().join(" and ");
        (!all.is_empty()).then(|| {
            tally(
                links,
                report,
                theme,
                all.len(),
                &new,
                &format!("{against}{}", if at == 1 { ", of which little is held" } else { "" }),
            )
        })
    });
    html! { ul.news { @for line in reports { li { (line) } } } }
}

fn unheld(site: &Site<'_>, links: &Links<'_>, table: &Cumulative<'_>) -> Markup {
    let missing = site.record.reports().iter().filter(|it| !table.reports.contains(it));
    html! { p.quiet { "Not in the table, since no text of them is held: " (joined(missing.map(|it| html! { a href=(links.to(&links::report(it.symbol.as_str()))) { (it.symbol) } " (" (it.year()) ")" }), ", ")) "." } }
}

fn marks(is_official: bool) -> Markup {
    html! {
        ul.legend {
            li { ins.novel { "underlined" } ": new words in a text that is old in the main" }
            li { span.kept { "dotted line" } ": words of earlier reports in a text that is new in the main" }
            li { span.bar { "bar" } (if is_official { ": new as a whole; of the lines of the Hague table: all words are new" } else { ": all words are new" }) }
        }
    }
}

/// How a text stands to the earlier reports.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// There is nothing earlier to compare with.
    First,
    /// All of it is new.
    New,
    /// Some of its words stood there.
    Mixed,
    /// None of its words did, though the idea may have.
    Reworded,
}

fn standing(site: &Site<'_>, entry: &Entry<'_>) -> Standing {
    let Some(novelty) = &entry.novelty else { return Standing::First };
    if novelty.reports.iter().all(|report| report.coverage == Coverage::None) {
        return Standing::First;
    }
    let is_reworded = novelty.spans.iter().all(Span::is_new);
    let is_new = match &entry.place {
        Place::Provision(address) => site.record.provision(address).and_then(|it| site.is_new(it)) == Some(true),
        _ => is_reworded,
    };
    if is_new {
        Standing::New
    } else if is_reworded {
        Standing::Reworded
    } else {
        Standing::Mixed
    }
}

/// The rows of the table with their themes: all provisions of the record have one.
fn rows<'t, 'r>(table: &'t Cumulative<'r>) -> impl Iterator<Item = (Theme, &'t Row<'r>)> {
    table.rows.iter().filter_map(|row| Some((row.theme?, row)))
}

/// The table. Roles are given, since narrow screens set its cells one below the other.
fn grid(site: &Site<'_>, links: &Links<'_>, table: &Cumulative<'_>, caption: &str) -> Markup {
    let all: Vec<usize> = table.reports.iter().map(|report| length(table, report)).collect();
    let longest = all.iter().max().copied().unwrap_or_default();
    let is_single = table.rows.len() == 1;
    html! {
        table.cumulative.single[is_single] role="table" {
            caption { (caption) }
            thead role="rowgroup" {
                tr role="row" {
                    @if !is_single { th.theme scope="col" role="columnheader" { "Theme" } }
                    @for (report, length) in table.reports.iter().zip(&all) {
                        th scope="col" role="columnheader" class=[(*length * 3 < longest).then_some("slim")] {
                            b { (report.year()) } " " a href=(links.to(&links::report(report.symbol.as_str()))) { (report.symbol) } " " span.quiet { (report.coverage.name()) }
                        }
                    }
                }
            }
            tbody role="rowgroup" {
                @for (theme, row) in rows(table) {
                    tr role="row" {
                        @if !is_single {
                            th.theme scope="row" role="rowheader" id=(theme) {
                                @if table.wording == TableWording::Official { a href=(links.to(&links::theme(theme))) { (theme.name()) } } @else { (theme.name()) }
                            }
                        }
                        @for cell in &row.cells { (shown(site, links, table, theme, cell)) }
                    }
                }
            }
        }
    }
}

/// How long the texts of a report are in a table.
fn length(table: &Cumulative<'_>, report: &Report) -> usize {
    table
        .entries()
        .filter(|(_, of, it)| of.symbol == report.symbol && !it.is_blank())
        .map(|(_, _, it)| it.text.len())
        .sum()
}

fn shown(site: &Site<'_>, links: &Links<'_>, table: &Cumulative<'_>, theme: Theme, cell: &Cell<'_>) -> Markup {
    let said: Vec<&Entry<'_>> = cell.entries.iter().filter(|it| !it.is_blank()).collect();
    html! {
        td role="cell" {
            p.of aria-hidden="true" { b { (cell.report.year()) } " " (cell.report.symbol) }
            @if said.is_empty() {
                p.quiet { @if cell.entries.is_empty() { "Nothing held." } @else { "The Hague table leaves this cell empty." } }
            }
            @for (at, it) in said.iter().enumerate() {
                @let before = at.checked_sub(1).map(|before| said[before]);
                @if it.rendering_only && !before.is_some_and(|before| before.rendering_only) {
                    p.instead { span.tag { "Hague table" } " official words not held" }
                }
                @if let Some(lead) = it.lead.filter(|lead| before.and_then(|before| before.lead) != Some(*lead)) { p.lead { (lead) } }
                (entry(site, links, table, theme, it, cell.report.year()))
            }
        }
    }
}

fn entry(
    site: &Site<'_>,
    links: &Links<'_>,
    table: &Cumulative<'_>,
    theme: Theme,
    it: &Entry<'_>,
    year: u16,
) -> Markup {
    let standing = standing(site, it);
    let is_rendering = matches!(it.place, Place::Rendering(_));
    let name = told::citation(&it.place);
    let short = if is_rendering {
        name.rsplit(", ").next().unwrap_or(&name)
    } else {
        name.split_once(", ").map_or(&*name, |(_, rest)| rest)
    };
    let kind = match &it.place {
        Place::Provision(address) => site.record.provision(address).and_then(Provision::kind),
        _ => None,
    };
    let is_fresh = standing == Standing::New;
    html! {
        div.entry.item[is_rendering].fresh[is_fresh] id={ (theme) "-" @if !is_rendering { (year) "-" } (anchor(&it.place)) } {
            p.head {
                a href=(links.place(&it.place)) aria-label=[is_rendering.then_some(&name)] { (short) }
                @if is_fresh { " " span.tag.new.unseen[is_rendering] { "new" } }
                @if let Some(kind) = kind.filter(|kind| theme_of(*kind) != Some(theme)) { " " span.tag { (kind.name()) } }
                @if !is_rendering { @if let Some(fidelity) = it.fidelity.filter(|it| *it != Fidelity::Verbatim) { " " span.tag { (fidelity.name()) } } }
            }
            p.words.official[!is_rendering] {
                @match (&it.novelty, standing) {
                    (Some(novelty), Standing::Mixed) => (words::novel(novelty)),
                    _ => (it.text),
                }
            }
            (from(site, links, table, it))
        }
    }
}

/// The theme that has the name of a kind.
const fn theme_of(kind: Kind) -> Option<Theme> {
    match kind {
        Kind::Norm => Some(Theme::Norms),
        Kind::Law => Some(Theme::Law),
        Kind::Cbm => Some(Theme::Cbm),
        _ => None,
    }
}

/// Where a text comes from, the nearest first, and where others of its words first stood.
fn from(site: &Site<'_>, links: &Links<'_>, table: &Cumulative<'_>, it: &Entry<'_>) -> Markup {
    let is_official = table.wording == TableWording::Official && !it.rendering_only;
    let best: Vec<&Alignment<'_>> = if is_official { ranked(site.counterparts(&it.place)) } else { Vec::new() };
    let mut takes: Vec<&Place> = Vec::new();
    for place in best.iter().flat_map(|it| &it.earlier) {
        if !takes.contains(&place) && takes.len() < NEAREST {
            takes.push(place);
        }
    }
    let firsts = it.novelty.as_ref().map(|it| it.first_occurrences()).unwrap_or_default();
    let others: Vec<&Place> =
        firsts.into_iter().filter(|first| !takes.iter().any(|place| is_within(first, place))).collect();
    html! {
        @if !takes.is_empty() || !others.is_empty() {
            p.from {
                @if !takes.is_empty() { "Takes up " (told::places(links, takes.iter().copied())) }
                @if !takes.is_empty() && !others.is_empty() { ". " }
                @if !others.is_empty() { (if takes.is_empty() { "Words from " } else { "Other words from " }) (told::places(links, others.iter().copied())) }
            }
        }
    }
}

/// How many places a text is said to take up: the provision's own page has all.
const NEAREST: usize = 2;
