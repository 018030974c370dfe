//! A lineage as a picture: reports from left to right, places as boxes, steps as lines with their act named between them.

use gge_core::compare::{Lineage, Step};
use gge_core::{Place, Record};
use maud::{Markup, html};

use super::links::Links;
use super::names::Named;
use super::{is_within, names, told};

/// The size of a box, and from one box to the one below it.
const BOX: (f64, f64) = (166.0, 50.0);
const BOX_STEP: f64 = 62.0;
/// The size of what stands on a line, and from one to the next.
const PILL: (f64, f64) = (116.0, 28.0);
const PILL_STEP: f64 = 38.0;
/// The room between the columns of two reports.
const GAP: f64 = 186.0;
/// The room for the names of the reports.
const TOP: f64 = 34.0;

/// A place, with all its sentences that occur.
struct Spot {
    place: Place,
    column: usize,
    title: String,
    below: String,
    y: f64,
}

/// A step, on its line.
struct Pill<'l, 'r> {
    step: &'l Step<'r>,
    number: usize,
    column: usize,
    y: f64,
}

/// The fragment of a step on the page that tells it.
pub(crate) fn step_anchor(number: usize) -> String {
    format!("step-{number}")
}

/// Draws a lineage. Each box leads to its place, each line to where its step is told on the same page.
pub(crate) fn lineage(record: &Record, links: &Links<'_>, lineage: &Lineage<'_>) -> Markup {
    let mut spots = spots(record, lineage);
    let reports: Vec<_> =
        record.reports().iter().filter(|report| spots.iter().any(|spot| is_of(record, spot, &report.symbol))).collect();
    for spot in &mut spots {
        spot.column = reports.iter().position(|report| is_of(record, spot, &report.symbol)).unwrap_or_default();
    }
    let mut pills: Vec<Pill<'_, '_>> = lineage
        .steps
        .iter()
        .zip(1..)
        .map(|(step, number)| {
            let column = ends(step.earlier, &spots).map(|spot| spot.column).max().unwrap_or_default();
            Pill { step, number, column, y: 0.0 }
        })
        .collect();
    let tallest =
        |counts: Vec<usize>, step: f64| counts.into_iter().map(|count| float(count) * step).fold(0.0, f64::max);
    let of = |column: usize| spots.iter().filter(|spot| spot.column == column).count();
    let steps_after = |column: usize| pills.iter().filter(|pill| pill.column == column).count();
    let height = tallest((0..reports.len()).map(of).collect(), BOX_STEP)
        .max(tallest((0..reports.len()).map(steps_after).collect(), PILL_STEP));
    for column in 0..reports.len() {
        let count = float(spots.iter().filter(|spot| spot.column == column).count());
        for (row, spot) in spots.iter_mut().filter(|spot| spot.column == column).enumerate() {
            spot.y = TOP + height / 2.0 + (float(row) - (count - 1.0) / 2.0) * BOX_STEP;
        }
        spread(&mut pills, &spots, column, height);
    }
    let columns = float(reports.len());
    let (width, height) = (columns * BOX.0 + (columns - 1.0) * GAP + 4.0, TOP + height);
    let title = format!("Lineage of {}", told::citation(&lineage.place));
    let years: Vec<String> = reports.iter().map(|report| report.year().to_string()).collect();
    html! {
        div.frame.lineage role="region" aria-label=(title) tabindex="0" {
            svg viewBox={ "0 0 " (width) " " (height) } width=(width) height=(height) role="group" aria-label=(title) {
                title { (title) }
                desc { (lineage.steps.len()) " steps between places of " (years.join(", ")) ". The same is told below, as a table and step by step." }
                @for (at, report) in reports.iter().enumerate() { text.head x=(left(at)) y="16" { (report.year()) " · " (report.symbol) } }
                @for pill in &pills { (lines_of(pill, &spots)) }
                @for spot in &spots { (drawn(links, spot, is_within(&lineage.place, &spot.place))) }
                @for pill in &pills {
                    @let (x, act) = (pill_left(pill.column), pill.step.act.name());
                    a class={ "pill " (pill.step.link) } href={ "#" (step_anchor(pill.number)) } aria-label={ (pill.number) " " (act) ": step " (pill.number) } {
                        rect x=(x) y=(pill.y - PILL.1 / 2.0) width=(PILL.0) height=(PILL.1) rx=(PILL.1 / 2.0) {}
                        text x=(x + PILL.0 / 2.0) y=(pill.y + 4.5) { (pill.number) " " (act) }
                    }
                }
            }
        }
        ul.legend {
            li { "Solid line: shared wording" } li { "Dashed line: shared idea, in other words" }
            @if spots.iter().any(|spot| matches!(spot.place, Place::Rendering(_))) { li { "Dashed box: as another source words it" } }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "there are few of them")]
const fn float(count: usize) -> f64 {
    count as f64
}

fn left(column: usize) -> f64 {
    2.0 + float(column) * (BOX.0 + GAP)
}

fn pill_left(column: usize) -> f64 {
    left(column) + BOX.0 + (GAP - PILL.0) / 2.0
}

fn is_of(record: &Record, spot: &Spot, symbol: &gge_core::model::Symbol) -> bool {
    record.report_of(&spot.place).is_some_and(|report| report.symbol == *symbol)
}

/// The places of all steps, in the order of the documents; sentences stand in the box of their paragraph.
fn spots(record: &Record, lineage: &Lineage<'_>) -> Vec<Spot> {
    let all: Vec<&Place> = lineage.steps.iter().flat_map(|step| step.earlier.iter().chain(step.later)).collect();
    let whole = |place: &Place| match place {
        Place::Provision(address) => Place::Provision(address.provision()),
        other => other.clone(),
    };
    let provisions = record.provisions().map(|it| Place::Provision(it.id.clone()));
    let renderings = record.renderings().map(|it| Place::Rendering(it.id.clone()));
    let held = provisions.chain(renderings).filter(|place| all.iter().any(|it| whole(it) == *place));
    held.map(|place| spot(record, place, &all)).collect()
}

fn spot(record: &Record, place: Place, all: &[&Place]) -> Spot {
    let citation = told::citation(&place);
    let rest = citation.split_once(", ").map_or(&*citation, |(_, rest)| rest);
    let (title, below) = match &place {
        Place::Provision(address) => {
            let mut numbers: Vec<u32> = all
                .iter()
                .filter_map(|it| match it {
                    Place::Provision(it) if it.provision() == *address => it.sentence().map(u32::from),
                    _ => None,
                })
                .collect();
            numbers.sort_unstable();
            numbers.dedup();
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            let below = match numbers.len() {
                _ if all.contains(&&place) => beginning(record.text(address).unwrap_or_default()),
                1 => format!("sentence {}", numbers[0]),
                _ => format!("sentences {}", numbers.join(", ")),
            };
            (rest.to_owned(), below)
        }
        Place::Rendering(id) => {
            (rest.split_once(", ").map_or(rest, |(_, rest)| rest).to_owned(), names::source(id.source()).to_owned())
        }
        other => (other.to_string(), String::new()),
    };
    Spot { place, column: 0, title, below, y: 0.0 }
}

/// The first words of a text, as many as a box has room for.
fn beginning(text: &str) -> String {
    let mut so_far = String::new();
    for word in text.split(' ') {
        if so_far.len() + word.len() > 20 {
            return so_far + "…";
        }
        if !so_far.is_empty() {
            so_far.push(' ');
        }
        so_far += word;
    }
    so_far
}

fn ends<'s>(places: &'s [Place], spots: &'s [Spot]) -> impl Iterator<Item = &'s Spot> {
    spots.iter().filter(|spot| places.iter().any(|place| is_within(place, &spot.place)))
}

/// Sets the steps after one column near to what they join, one below the other.
fn spread(pills: &mut [Pill<'_, '_>], spots: &[Spot], column: usize, height: f64) {
    let mut list: Vec<&mut Pill<'_, '_>> = pills.iter_mut().filter(|pill| pill.column == column).collect();
    for pill in &mut list {
        let joined: Vec<f64> =
            ends(pill.step.earlier, spots).chain(ends(pill.step.later, spots)).map(|spot| spot.y).collect();
        pill.y = joined.iter().sum::<f64>() / float(joined.len().max(1));
    }
    list.sort_by(|one, other| one.y.total_cmp(&other.y));
    let mut ceiling = f64::NEG_INFINITY;
    for pill in &mut list {
        pill.y = pill.y.max(ceiling);
        ceiling = pill.y + PILL_STEP;
    }
    let mut floor = TOP + height - PILL.1 / 2.0;
    for pill in list.iter_mut().rev() {
        pill.y = pill.y.min(floor);
        floor = pill.y - PILL_STEP;
    }
}

fn lines_of(pill: &Pill<'_, '_>, spots: &[Spot]) -> Markup {
    let x = pill_left(pill.column);
    let line = |from: (f64, f64), to: (f64, f64)| {
        let middle = f64::midpoint(from.0, to.0);
        html! { path class=(pill.step.link) d={ "M" (from.0) " " (from.1) "C" (middle) " " (from.1) " " (middle) " " (to.1) " " (to.0) " " (to.1) } {} }
    };
    html! {
        @for spot in ends(pill.step.earlier, spots) { (line((left(spot.column) + BOX.0, spot.y), (x, pill.y))) }
        @for spot in ends(pill.step.later, spots) { (line((x + PILL.0, pill.y), (left(spot.column), spot.y))) }
    }
}

fn drawn(links: &Links<'_>, spot: &Spot, here: bool) -> Markup {
    let (x, top) = (left(spot.column), spot.y - BOX.1 / 2.0);
    let rendered = matches!(spot.place, Place::Rendering(_));
    html! {
        a.box.here[here].rendered[rendered] href=(links.place(&spot.place)) aria-current=[here.then_some("true")] aria-label={ (spot.title) " " (spot.below) ", in " (told::citation(&spot.place)) } {
            rect x=(x) y=(top) width=(BOX.0) height=(BOX.1) rx="6" {}
            text.name x=(x + 11.0) y=(top + 20.0) { (spot.title) }
            text x=(x + 11.0) y=(top + 38.0) { (spot.below) }
        }
    }
}

/// Whether a lineage has enough steps to be drawn.
pub(crate) fn is_worth(lineage: &Lineage<'_>) -> bool {
    lineage.steps.len() >= 2
}
