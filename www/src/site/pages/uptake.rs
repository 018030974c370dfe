//! Who took the reports up: bodies by themes and by provisions, by date, by stance; who endorses all norms, and what was
//! in dispute; what else the United Nations does.

use gge_core::model::{BodyKind, Evidence, Stance, Target, Uptake};
use gge_core::overview::{
    EventKind, UptakeCell, UptakeColumns, UptakeMatrix, UptakeRow, bodies_by_stance, endorsers_of_all, timeline,
    uptake_matrix,
};
use gge_core::record::MatchLevel;
use gge_core::{Kind, Record, Theme};
use maud::{Markup, html};
use serde_json::{Value, json};

use super::body::{actors, touched};
use super::organs;
use crate::site::Site;
use crate::site::files::{File, csv, saved};
use crate::site::filters::{self, Choice, filters, options, tokens};
use crate::site::links::{self, Links};
use crate::site::names::{Named, counted, curly, matter, source};
use crate::site::page::{Menu, Page};
use crate::site::parts::{caveat, joined, section, table};
use crate::site::told;

/// The pages on uptake as a whole: path, label.
const PARTS: [(&str, &str); 5] = [
    ("uptake/", "By theme"),
    ("uptake/provisions/", "By norm and paragraph"),
    ("uptake/dates/", "By date"),
    ("uptake/endorsed/", "Endorsed and disputed"),
    ("uptake/organs/", "Elsewhere in the United Nations"),
];

/// What a stance means, in plain words.
fn meaning(stance: Stance) -> &'static str {
    match stance {
        Stance::Endorses => "says that it holds, or commits itself to it",
        Stance::Repeats => "uses its words or content without saying so, or as its own",
        Stance::Operationalizes => "makes a procedure, a body or a programme of it",
        Stance::Extends => "has one more commitment of the kind, or a reading of the law that says more",
        Stance::Proposes => "suggests what no report has",
        Stance::Parallels => "stands beside it, or came before it, on the same matter",
        Stance::Diverges => "goes another way",
        Stance::Contests => "says that it is wrong, or rejects it",
        other => other.description(),
    }
}

pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    let record = site.record;
    vec![themes(site), provisions(site), dates(site), endorsed(site), organs::page(record, &site.links(PARTS[4].0))]
}

/// A page of these, with the way to the others.
pub(super) fn part(links: &Links<'_>, at: usize, title: &str, about: &str, content: &Markup, data: Value) -> Page {
    let main = html! {
        div.tells {
            h1 { (title) }
            nav.parts aria-label="Who took it up" {
                ul { @for (path, label) in PARTS { li { a href=(links.to(path)) aria-current=[(path == PARTS[at].0).then_some("page")] { (label) } } } }
            }
            (content)
        }
    };
    Page::new(PARTS[at].0, title, about, main, data).menu(Menu::Uptake)
}

fn themes(site: &Site<'_>) -> Page {
    let (record, links) = (site.record, &site.links(PARTS[0].0));
    let matrix = uptake_matrix(record, UptakeColumns::Themes);
    let stances = bodies_by_stance(record, None);
    let file = matrix_file("uptake-by-theme.csv", record, &matrix);
    let by_stance = html! {
        @for it in &stances {
            tr {
                th scope="row" { (it.stance.name()) }
                td { (meaning(it.stance)) }
                td.prose { (joined(it.bodies.iter().map(|of| html! {
                    a href=(links.to(&links::body(of.body.id.as_str()))) { (of.body.short) } @if of.entries.len() > 1 { " (" (of.entries.len()) ")" }
                }), ", ")) }
            }
        }
    };
    let content = html! {
        (opening(record))
        (legend())
        (filters_of(record, &matrix))
        (drawn(record, links, &matrix, "Bodies by the themes that they took up; each cell leads to its entries. An empty cell means that the record has no entry, not that nothing was done."))
        (section("stances", "Bodies by what they do with the reports", table("Each stance with the bodies that take it; in brackets, in how many entries", &["Stance", "What it means", "Bodies"], by_stance)))
        (saved(&[("uptake by theme (CSV)", &file)]))
    };
    let about = "What NATO, the EU, the G7, the G20, States, companies and scholars did with the UN reports on ICTs, theme by theme, each entry with its source.";
    let data = json!({ "matrix": matrix, "stances": stances });
    part(links, 0, "Who took it up", about, &content, data).files([file]).script(filters::SCRIPT)
}

fn opening(record: &Record) -> Markup {
    let all: Vec<&Uptake> = record.uptake().collect();
    let uses = |id: &str| all.iter().filter(|it| it.sources.iter().any(|at| at.source == *id)).count();
    let most = record.sources().iter().map(|it| (it.id.as_str(), uses(it.id.as_str()))).max_by_key(|(_, count)| *count);
    let last = timeline(record).dated.into_iter().rev().find(|it| it.kind == EventKind::Uptake).and_then(|it| it.date);
    html! {
        p.lede {
            "What other bodies did with the reports of the Groups of Governmental Experts (GGE), or beside them: "
            (counted(all.len(), "entry")) " of " (record.bodies().len()) " bodies, in our words."
        }
        p {
            "The instruments themselves are not in the record. "
            @if let Some((id, count)) = most { (count) " of the entries rest on " (source(id)) }
            @if let Some(last) = last { "; the latest that has a date is of " (last.written_out()) ", and what came since is not here" } "."
        }
    }
}

/// The words for what is done, in brackets where it is inferred, with the number of entries.
pub(super) fn word(stance: Stance, evidence: Evidence, count: usize) -> Markup {
    let (open, close) = if evidence == Evidence::Inferred { ("(", ")") } else { ("", "") };
    html! { span.deed-word { (open) (stance.name()) (close) @if count > 1 { "\u{a0}" small { (count) "×" } } } }
}

/// What is done, as the filters name it.
pub(super) fn deed(stance: Stance, evidence: Evidence) -> String {
    format!("stance:{stance} evidence:{evidence}")
}

/// What the words for what is done mean.
pub(super) fn legend() -> Markup {
    html! {
        p { "What stands in brackets we infer from the source; the rest the source says itself." }
        details.meanings {
            summary { "What the words mean" }
            dl.facts { @for stance in Stance::ALL { div { dt { (stance.name()) } dd { (meaning(*stance)) } } } }
        }
    }
}

fn column(on: &Target) -> String {
    match on {
        Target::Theme(theme) => theme.name().into_owned(),
        Target::Provision(address) => address.citation(),
        other => other.to_string(),
    }
}

fn is_by_themes(matrix: &UptakeMatrix<'_>) -> bool {
    matrix.columns.iter().all(|on| matches!(on, Target::Theme(_)))
}

/// Whether a row is shown: by provisions, most bodies have nothing but themes, and their rows would be empty.
fn has_any(matrix: &UptakeMatrix<'_>, row: &UptakeRow<'_>) -> bool {
    row.cells.iter().any(|cell| !cell.is_empty()) || (is_by_themes(matrix) && !row.elsewhere.is_empty())
}

/// What is done by some body, and how that is known.
fn deeds(record: &Record) -> [Choice; 2] {
    let done = bodies_by_stance(record, None).into_iter().filter(|it| !it.bodies.is_empty()).map(|it| it.stance);
    [
        ("stance", "What is done", options(done.map(|it| (it, it.name())))),
        ("evidence", "How we know", options(Evidence::ALL.iter().map(|it| (it, it.name())))),
    ]
}

fn filters_of(record: &Record, matrix: &UptakeMatrix<'_>) -> Markup {
    let rows = || matrix.rows.iter().filter(|row| has_any(matrix, row));
    let kinds = BodyKind::ALL.iter().filter(|kind| rows().any(|row| row.body.kind == **kind));
    let kinds = ("kind", "Kind of body", options(kinds.map(|it| (it, it.name()))));
    filters(&counted(rows().count(), "body"), "Body", deeds(record).into_iter().chain([kinds]).collect())
}

/// A matrix as a table; bodies of a kind stand together.
fn drawn(record: &Record, links: &Links<'_>, matrix: &UptakeMatrix<'_>, caption: &str) -> Markup {
    let by_themes = is_by_themes(matrix);
    html! {
        div.frame.matrix role="region" aria-label="Who took up what" tabindex="0" {
            table {
                caption { (caption) }
                thead { tr {
                    th scope="col" { "Body" }
                    @for on in &matrix.columns { th.mid scope="col" { a href=(links.target(on)) { (column(on)) } } }
                    @if by_themes { th.mid scope="col" { "A whole report" } }
                } }
                @for kind in BodyKind::ALL {
                    @let rows: Vec<_> = matrix.rows.iter().filter(|row| row.body.kind == *kind && has_any(matrix, row)).collect();
                    @if !rows.is_empty() {
                        tbody {
                            tr { th.kind scope="rowgroup" colspan=(matrix.columns.len() + 1 + usize::from(by_themes)) { (kind.name()) } }
                            @for row in rows {
                                tr data-row={ "kind:" (kind) } {
                                    th scope="row" { a href=(links.to(&links::body(row.body.id.as_str()))) title=[(row.body.name != row.body.short).then_some(&*row.body.name)] { (row.body.short) } }
                                    @for taken in row.cells.iter().chain(by_themes.then_some(&row.elsewhere)) { (cell(record, links, row, taken)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The stances of a cell, each once with the number of its entries.
fn stances(taken: &[UptakeCell<'_>]) -> Vec<(Stance, Evidence, usize)> {
    let pairs = Stance::ALL.iter().flat_map(|stance| Evidence::ALL.iter().map(move |evidence| (*stance, *evidence)));
    let count = |(stance, evidence): (Stance, Evidence)| {
        let mut entries: Vec<&str> = taken
            .iter()
            .filter(|it| (it.stance, it.evidence) == (stance, evidence))
            .map(|it| it.entry.as_str())
            .collect();
        entries.sort_unstable();
        entries.dedup();
        (stance, evidence, entries.len())
    };
    pairs.map(count).filter(|(.., count)| *count > 0).collect()
}

/// A stance in words: `endorses in 2 entries, said in the source`.
fn said((stance, evidence, count): (Stance, Evidence, usize)) -> String {
    let several = if count > 1 { format!(" in {}", counted(count, "entry")) } else { String::new() };
    format!("{}{several}, {}", stance.name(), evidence.name())
}

fn cell(record: &Record, links: &Links<'_>, row: &UptakeRow<'_>, taken: &[UptakeCell<'_>]) -> Markup {
    let Some(first) = taken.first().and_then(|it| record.uptake_entry(it.entry.as_str())) else {
        return html! { td {} };
    };
    html! {
        td.mid {
            a href=(links.to(&format!("{}#{}", links::body(row.body.id.as_str()), first.id))) {
                @for (stance, evidence, count) in stances(taken) {
                    @let words = said((stance, evidence, count));
                    span data-part=(deed(stance, evidence)) title=(words) {
                        span aria-hidden="true" { (word(stance, evidence, count)) " " } span.unseen { (words) ". " }
                    }
                }
            }
        }
    }
}

fn matrix_file(name: &str, record: &Record, matrix: &UptakeMatrix<'_>) -> File {
    let head = ["Body".to_owned(), "Kind".to_owned()]
        .into_iter()
        .chain(matrix.columns.iter().map(column))
        .chain(["Elsewhere".to_owned()]);
    let rows = matrix.rows.iter().filter(|row| record.uptake().by(row.body.id.as_str()).next().is_some()).map(|row| {
        let cells = row
            .cells
            .iter()
            .chain([&row.elsewhere])
            .map(|it| stances(it).into_iter().map(said).collect::<Vec<_>>().join("; "));
        [row.body.name.to_string(), row.body.kind.name().into_owned()].into_iter().chain(cells).collect()
    });
    csv(name, head, rows)
}

fn provisions(site: &Site<'_>) -> Page {
    let (record, links) = (site.record, &site.links(PARTS[1].0));
    let matrix = uptake_matrix(record, UptakeColumns::Provisions);
    let file = matrix_file("uptake-by-provision.csv", record, &matrix);
    let content = html! {
        p.lede { "Which body names which norm or paragraph of the reports; those that some entry names have a column, and the bodies that name one a row." }
        (legend())
        (filters_of(record, &matrix))
        (drawn(record, links, &matrix, "Bodies by the provisions that they took up by name; each cell leads to its entries. What touches a report or a theme as a whole stands under “By theme”."))
        (saved(&[("uptake by provision (CSV)", &file)]))
    };
    let about = "Which bodies endorse, repeat, carry out or contest which norm or paragraph of the UN reports on ICTs.";
    part(links, 1, "Who took up which norm", about, &content, json!(matrix))
        .files([file])
        .wide()
        .script(filters::SCRIPT)
}

fn dates(site: &Site<'_>) -> Page {
    let (record, links) = (site.record, &site.links(PARTS[2].0));
    let mut all: Vec<&Uptake> = record.uptake().collect();
    all.sort_by_key(|it| {
        it.date.map_or((u16::MAX, None, None), |date| {
            (date.year(), Some(date.first_day().to_string()), Some(date.last_day().to_string()))
        })
    });
    let with_date = all.iter().filter(|it| it.date.is_some()).count();
    let file = csv(
        "uptake.csv",
        ["date", "by", "instrument", "symbol", "summary", "touches", "sure"],
        all.iter().map(|it| {
            let by: Vec<&str> = it.by.iter().filter_map(|id| record.body(id.as_str())).map(|it| &*it.name).collect();
            let one = |touch: &gge_core::model::TargetRef| {
                let on: Vec<String> = touch.on.iter().map(ToString::to_string).collect();
                format!("{} ({}): {}", touch.stance, touch.evidence, on.join(", "))
            };
            let touches: Vec<String> = it.touches.iter().map(one).collect();
            let symbol = it.symbol.as_ref().map(ToString::to_string).unwrap_or_default();
            let date = it.date.map(|date| date.to_string()).unwrap_or_default();
            vec![
                date,
                by.join("; "),
                it.instrument.to_string(),
                symbol,
                it.summary.to_string(),
                touches.join("; "),
                it.confidence.to_string(),
            ]
        }),
    );
    let mut by: Vec<_> = all.iter().flat_map(|it| it.by.iter()).filter_map(|id| record.body(id.as_str())).collect();
    by.sort_unstable_by_key(|it| it.short.to_lowercase());
    by.dedup_by_key(|it| &it.id);
    let choices = [
        ("by", "Who", options(by.iter().map(|it| (&it.id, &it.short)))),
        ("on", "What it touches", options(touched_by(record).iter().map(|it| (it, column(it))))),
    ];
    let choices = choices.into_iter().chain(deeds(record)).collect();
    let rows = html! {
        @for it in &all {
            tr data-row=(tokens("by", it.by.iter())) {
                td.when { @if let Some(date) = it.date { (date.written_out()) } @else { span.quiet { "not stated" } } }
                td { a href=(links.uptake(it)) { (it.instrument) } @if let Some(symbol) = &it.symbol { div.small { (symbol) } } }
                td { (actors(record, links, it, None)) }
                td { (touched(links, it)) }
                td { (told::basis(links, it.confidence, it.sources.iter())) }
            }
        }
    };
    let content = html! {
        p.lede { (counted(with_date, "entry")) " with a date, in the order of time; then " (all.len() - with_date) " that the sources at hand do not date." }
        (told::sureness(links))
        (legend())
        (filters(&counted(all.len(), "entry"), "Words", choices))
        div.events { (table("Uptake in the order of time", &["When", "Instrument", "Who", "What it does", "Source"], rows)) }
        (saved(&[("all entries (CSV)", &file)]))
    };
    let about =
        "Every instrument by which another body took up the UN reports on ICTs, in the order of time, with its source.";
    part(links, 2, "Who took it up, and when", about, &content, json!({ "uptake": all }))
        .files([file])
        .script(filters::SCRIPT)
}

/// What uptake touches: themes, reports, and the provisions that it names.
fn touched_by(record: &Record) -> Vec<Target> {
    let themes = Theme::ALL.iter().copied().map(Target::Theme);
    let reports = record.reports().iter().map(|it| Target::Report(it.symbol.clone()));
    let all = themes.chain(reports).chain(uptake_matrix(record, UptakeColumns::Provisions).columns);
    all.filter(|it| record.uptake().any(|entry| entry.touches.iter().any(|touch| touch.on.contains(it)))).collect()
}

fn endorsed(site: &Site<'_>) -> Page {
    let (record, links) = (site.record, &site.links(PARTS[3].0));
    let norms = |symbol: &str| record.provisions().report(symbol).kind(Kind::Norm).count();
    let reports: Vec<_> = record
        .reports()
        .iter()
        .rev()
        .map(|it| (it, norms(it.symbol.as_str())))
        .filter(|(_, norms)| *norms > 0)
        .collect();
    let groups: Vec<_> =
        record.groups().iter().filter(|it| record.contested().iter().any(|matter| matter.group == it.years)).collect();
    let content = html! {
        (caveat("From the entries in the record: that a body is not here does not mean that it stands aside."))
        (told::sureness(links))
        @for (report, norms) in &reports {
            @let symbol = report.symbol.as_str();
            @let held = endorsers_of_all(record, symbol);
            (section(&format!("all-{}", report.year()), html! { "Who endorses all norms of " (symbol) }, if held.is_empty() { html! { p { "The record has no such entry." } } } else {
                table(&format!("Bodies that endorse all norms of {symbol} ({} held), one by one or by endorsing the report", counted(*norms, "norm")), &["Body", "Instrument", "When", "How", "How we know", "Source"], html! {
                    @for it in &held {
                        tr {
                            th scope="row" { (actors(record, links, it.entry, None)) }
                            td { a href=(links.uptake(it.entry)) { (it.entry.instrument) } }
                            td.when { @if let Some(date) = it.entry.date { (date.written_out()) } @else { span.quiet { "not stated" } } }
                            td { (if it.reach == MatchLevel::Names { "names the norms" } else { "endorses the report" }) }
                            td { (it.evidence.name()) }
                            td { (told::basis(links, it.entry.confidence, it.entry.sources.iter())) }
                        }
                    }
                })
            }))
        }
        @for group in &groups {
            (section(&format!("disputed-{}", group.years), html! { "What was in dispute in " (group.years) }, html! {
                p { "Matters on which the " a href=(links.to(&links::group(group.years.as_str()))) { "Group of " (group.years) } " did not agree, as reported." }
                (table("Matters in dispute", &["Matter", "What it touches", "What is reported", "Source"], html! {
                    @for it in record.contested().iter().filter(|it| it.group == group.years) {
                        tr id=(it.id) {
                            th scope="row" { (matter(&it.id)) }
                            td { (told::targets(links, &it.on)) }
                            td.prose { (curly(&it.summary)) }
                            td { (told::basis(links, it.confidence, it.sources.iter())) }
                        }
                    }
                }))
            }))
        }
        (saved(&[]))
    };
    let data = json!({
        "endorsers": reports.iter().map(|(it, _)| json!({ "report": it.symbol, "entries": endorsers_of_all(record, it.symbol.as_str()) })).collect::<Vec<_>>(),
        "contested": record.contested(),
    });
    let about = "Which bodies endorse all norms of a report of the UN Groups of Governmental Experts, and which matters were in dispute in the last of them.";
    part(links, 3, "Who endorses all norms, and what was in dispute", about, &content, data)
}
