//! All that is dated: as a picture, and as a table.

use gge_core::DATA_VERSION;
use gge_core::model::{Confidence, Date, Subject};
use gge_core::overview::{Event, EventKind, Timeline, timeline};
use maud::{Markup, html};
use serde_json::json;

use crate::site::Site;
use crate::site::files::{csv, saved};
use crate::site::filters::{self, filters, options};
use crate::site::links::Links;
use crate::site::names::{Named, counted, days};
use crate::site::page::{Menu, Page};
use crate::site::parts::{section, table};
use crate::site::told;

/// The height of a row of marks, in pixels.
const ROW: usize = 18;
/// How long a mark is at least, in years, so that it can be seen and hit.
const LEAST: f64 = 0.3;
/// How much room the label of a term needs that has no end and so stands before its bar, in years.
const LABEL: f64 = 4.0;

/// Whether a lane takes an event.
type Takes = fn(&Event<'_>) -> bool;

/// The lanes of the picture; an event is in the first that takes it.
const LANES: [(&str, Takes); 6] = [
    ("Groups", |it| it.kind == EventKind::Term && !matches!(it.subject, Subject::Process(_))),
    ("After 2017", |it| it.kind == EventKind::Term),
    ("Meetings", |it| matches!(it.kind, EventKind::Meeting | EventKind::Adoption | EventKind::Conclusion)),
    ("Documents", |it| matches!(it.kind, EventKind::Document | EventKind::Dissociation)),
    ("General Assembly", |it| matches!(it.kind, EventKind::Mandate | EventKind::TakenUp)),
    ("Uptake", |_| true),
];

pub(super) fn page(site: &Site<'_>) -> Page {
    let links = &site.links("timeline/");
    let all = timeline(site.record);
    let dated: Vec<&Event<'_>> = all.dated.iter().collect();
    let undated: Vec<&Event<'_>> = all.undated.iter().collect();
    let mut years: Vec<u16> = dated.iter().filter_map(|it| it.date).map(Date::year).collect();
    years.dedup();
    let file = csv(
        "timeline.csv",
        ["from", "to", "kind", "who", "what", "symbol", "sure", "sources"],
        all.events().map(|it| {
            let date = |date: Option<Date>| date.map(|it| it.to_string()).unwrap_or_default();
            let symbol = it.symbol.map(ToString::to_string).unwrap_or_default();
            let sources: Vec<&str> = it.sources.iter().map(|it| it.source.as_str()).collect();
            let kind = it.kind.name().into_owned();
            vec![
                date(it.date),
                date(it.end),
                kind,
                it.who.join("; "),
                it.what.clone(),
                symbol,
                it.confidence.to_string(),
                sources.join("; "),
            ]
        }),
    );
    let mut kinds: Vec<EventKind> = all.events().map(|it| it.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let choices = vec![("kind", "Kind of event", options(kinds.into_iter().map(|it| (it, it.name()))))];
    let main = html! {
        div.tells {
            h1 { "Timeline" }
            p.lede {
                "The UN Groups of Governmental Experts (GGE), their reports, what other bodies did with them, and what came after: "
                (counted(dated.len(), "event")) " with a date, " (undated.len()) " without."
            }
            (filters(&counted(dated.len() + undated.len(), "event"), "Words, names, symbols", choices))
            (picture(&dated))
            (told::sureness(links))
            nav.years aria-label="Years" { ul { @for year in &years { li { a href={ "#y" (year) } { (year) } } } } }
            (section("dated", "With a date", event_table(links, "Events in the order of time", &dated, true)))
            (section("undated", "Without a date", event_table(links, "Events that the sources at hand do not date", &undated, true)))
            (saved(&[("timeline (CSV)", &file)]))
        }
    };
    let about = "What happened when: sessions, adoptions and documents of the UN Groups of Governmental Experts on ICTs, uptake by others, and the processes after 2017.";
    let title = "Timeline of the UN cyber norms";
    let page =
        Page::new("timeline/", title, about, main, &all).menu(Menu::Groups).files([file]).script(filters::SCRIPT);
    page.linked(json!({ "@type": "Dataset", "name": title, "description": about, "version": DATA_VERSION }))
}

/// The events about some subjects, the dated ones first.
pub(super) fn events_of<'t, 'r>(timeline: &'t Timeline<'r>, subjects: &[Subject]) -> Vec<&'t Event<'r>> {
    timeline.events().filter(|event| subjects.contains(&event.subject)).collect()
}

/// Events as a table. `alone` is whether they are all there are: then each has an anchor, and leads to what it is about.
pub(super) fn event_table(links: &Links<'_>, caption: &str, events: &[&Event<'_>], alone: bool) -> Markup {
    let mut year = 0;
    // The first event of each year is where the links to the years lead.
    let mut anchor = |it: &Event<'_>| {
        let its = it.date.map_or(0, Date::year);
        let is_first = alone && its != 0 && its != year;
        year = its;
        is_first.then(|| format!("y{its}"))
    };
    let rows = html! {
        @for (number, it) in events.iter().enumerate() {
            tr id=[(alone && it.date.is_some()).then(|| format!("e{number}"))] data-row=[alone.then(|| format!("kind:{}", it.kind))] {
                td.when id=[anchor(it)] {
                    @if let Some(date) = it.date { (days(date, it.end.unwrap_or(date))) } @else { span.quiet { "not stated" } }
                    @if it.scheduled { div.quiet.small { "as scheduled" } }
                }
                td {
                    @if alone { a href=(links.subject(&it.subject)) { (it.what) } } @else { (it.what) }
                    @if let Some(symbol) = it.symbol { div.small { (symbol) } }
                }
                td { (it.who.join(", ")) }
                td { (it.kind.name()) }
                td { (told::basis(links, it.confidence, it.sources.iter().copied())) }
            }
        }
    };
    if events.is_empty() {
        html! {}
    } else {
        html! { div.events { (table(caption, &["When", "What", "Who", "Kind", "Source"], rows)) } }
    }
}

/// An event in the picture: from when to when, in years, and in which row of its lane.
struct Mark<'t, 'r> {
    event: &'t Event<'r>,
    number: usize,
    from: f64,
    to: f64,
    row: usize,
}

/// When a date begins and ends, in years.
fn extent(date: Date) -> (f64, f64) {
    let at = |date: Date, past: u8| {
        let (month, day) = (date.month().unwrap_or(1), date.day().unwrap_or(1));
        f64::from(date.year()) + f64::from(month - 1) / 12.0 + f64::from(day - 1 + past) / (12.0 * 31.0)
    };
    (at(date.first_day(), 0), at(date.last_day(), 1))
}

/// Gives each mark the first row of its lane in which there is room.
fn packed<'t, 'r>(events: &[(usize, &'t Event<'r>)], last: f64) -> Vec<Mark<'t, 'r>> {
    let mut ends: Vec<f64> = Vec::new();
    let mark = |&(number, event): &(usize, &'t Event<'r>)| {
        let (from, until) = extent(event.date?);
        let open = event.kind == EventKind::Term && event.end.is_none();
        let to = if open { last } else { event.end.map_or(until, |end| extent(end).1) };
        let start = if open { from - LABEL } else { from };
        let row = ends.iter().position(|end| *end <= start + 0.01).unwrap_or(ends.len());
        ends.resize(ends.len().max(row + 1), 0.0);
        ends[row] = to.max(from + LEAST);
        Some(Mark { event, number, from, to, row })
    };
    events.iter().filter_map(mark).collect()
}

/// Years across, a lane for each sort of event.
fn picture(events: &[&Event<'_>]) -> Markup {
    let years = || events.iter().filter_map(|it| it.date).map(Date::year);
    let (first, last) = (years().min().unwrap_or(0), years().max().unwrap_or(0) + 1);
    let scale = Scale { first: f64::from(first), last: f64::from(last) };
    let mut lanes: Vec<(&str, Vec<(usize, &Event<'_>)>)> =
        LANES.iter().map(|(label, _)| (*label, Vec::new())).collect();
    for (number, event) in events.iter().enumerate() {
        let lane = LANES.iter().position(|(_, takes)| takes(event)).unwrap_or(0);
        lanes[lane].1.push((number, event));
    }
    html! {
        figure.timeline {
            div.frame role="region" aria-label="Timeline, drawn" tabindex="0" {
                div.lanes {
                    div.lane.scale aria-hidden="true" {
                        span {}
                        svg height="22" { @for year in first..last { text x=(scale.at(f64::from(year) + 0.5)) y="16" text-anchor="middle" { (year) } } }
                    }
                    @for (label, its) in &lanes {
                        @let marks = packed(its, scale.last);
                        @let height = (marks.iter().map(|it| it.row).max().unwrap_or(0) + 1) * ROW + 8;
                        div.lane {
                            span { (label) span.unseen { ": " (counted(marks.len(), "event")) ", in the table below" } }
                            svg height=(height) aria-hidden="true" {
                                @for year in first..last { line x1=(scale.at(f64::from(year))) x2=(scale.at(f64::from(year))) y1="0" y2=(height) {} }
                                @for mark in &marks { (drawn(mark, &scale)) }
                            }
                        }
                    }
                }
            }
            figcaption {
                p { "What is only known by its year or month is drawn as long as that; a day is a dot. Each mark leads to its row in the tables below, which have all of it, with its sources." }
                ul.legend {
                    (key("day", "a day, or days")) (key("span", "a month or year: it was some time within")) (key("term", "at work"))
                    (key("day scheduled", "scheduled")) (key("span low", "weak or contradicted"))
                }
            }
        }
    }
}

/// The years that the picture is of.
struct Scale {
    first: f64,
    last: f64,
}

impl Scale {
    /// Where a time stands, in percent of the width.
    fn at(&self, year: f64) -> String {
        self.wide(year - self.first)
    }

    fn wide(&self, years: f64) -> String {
        format!("{:.2}%", years / (self.last - self.first) * 100.0)
    }
}

fn drawn(mark: &Mark<'_, '_>, scale: &Scale) -> Markup {
    let it = mark.event;
    let date = it.date.unwrap_or_else(|| unreachable!("marks have dates"));
    let y = mark.row * ROW + 4;
    let (is_term, is_day) = (it.kind == EventKind::Term, date.day().is_some());
    let style = if is_term {
        "term"
    } else if is_day {
        "day"
    } else {
        "span"
    };
    let scheduled = if it.scheduled { " scheduled" } else { "" };
    let low = if it.confidence == Confidence::Low { " low" } else { "" };
    let before = is_term && it.end.is_none();
    html! {
        // The tables below say the same: a stop for each mark would be a long way by keyboard.
        a class={ "event " (style) (scheduled) (low) } href={ "#e" (mark.number) } tabindex="-1" {
            title { (days(date, it.end.unwrap_or(date))) ": " (it.who.join(", ")) ", " (it.what) }
            @if is_day && mark.to - mark.from < LEAST {
                circle cx=(scale.at(f64::midpoint(mark.from, mark.to))) cy=(y + 6) r="5" {}
            } @else {
                rect x=(scale.at(mark.from)) y=(y) width=(scale.wide(mark.to - mark.from)) height=(if is_term { 15 } else { 12 }) rx="2" {}
            }
            @if is_term { text x=(scale.at(mark.from)) dx=(if before { -5 } else { 5 }) y=(y + 12) text-anchor=[before.then_some("end")] { (short(it)) } }
        }
    }
}

/// The label of a term: a Group by its years, a process by its initials.
fn short(it: &Event<'_>) -> String {
    let Subject::Process(_) = it.subject else { return it.subject.to_string() };
    let name = it.who.first().map(String::as_str).unwrap_or_default();
    let name = name.replace("Group of Governmental Experts", "GGE").replace("Open-ended working group", "OEWG");
    let from = it.date.map(Date::written_out).unwrap_or_default();
    if it.end.is_some() || name.contains(&from) { name } else { format!("{name} {from}") }
}

fn key(style: &str, label: &str) -> Markup {
    html! {
        li {
            svg.swatch width="22" height="14" aria-hidden="true" {
                g class={ "event " (style) } {
                    @if style.starts_with("day") { circle cx="11" cy="7" r="5" {} } @else { rect x="1" y="1" width="20" height="12" rx="2" {} }
                }
            }
            " " (label)
        }
    }
}
