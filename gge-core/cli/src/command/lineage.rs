//! Where a provision or sentence comes from, and where it went.

use std::io::{self, Write};

use clap::Args;
use gge_core::compare::{Lineage, Novelty, Progression, Span, StageChange, Step, lineage, progression};
use gge_core::export;
use gge_core::text::Truncated;
use gge_core::{Found, Place, Record, model::LinkKind};

use crate::output::{self, Failure, Output, TableFormat};
use crate::page::{Page, QUIET, TITLE};

/// Follow a provision or sentence through the reports: its ancestors, its descendants, and what changed at each step.
///
/// With --progressive, report by report: where each has it, what it did with the words before, and what was new. A document
/// of your own, given by --with, is one of the reports.
///
/// Example: gge lineage "norm (i)" --progressive
#[derive(Args)]
pub(crate) struct Arguments {
    /// A provision, a sentence or a rendering, as people write it: `A/70/174#15`, `2013 para 23`, `norm f`.
    place: String,
    /// Report by report, also where only the wording tells.
    #[arg(long)]
    progressive: bool,
    #[command(flatten)]
    output: Output<TableFormat>,
}

pub(crate) fn run(arguments: &Arguments, record: &Record) -> Result<(), Failure> {
    let place = place(record, &arguments.place)?;
    if arguments.progressive {
        let progression = progression(record, &place);
        let print = || print_progression(&mut Page::new(), &progression);
        return output::print(
            &progression,
            arguments.output.format(),
            print,
            export::long_progression,
            export::wide_progression,
        );
    }
    arguments.output.expect_no_table("--progressive")?;
    let lineage = lineage(record, &place);
    if arguments.output.is_json() {
        return output::json(&lineage);
    }
    Ok(print(&mut Page::new(), record, &lineage)?)
}

fn place(record: &Record, written: &str) -> Result<Place, Failure> {
    match record.resolve(written)? {
        Found::Report(report) => {
            Err(format!("`{}` is {}, a report: name a place in it", Truncated(written), report.symbol).into())
        }
        Found::Rendering(rendering) => Ok(Place::Rendering(rendering.id.clone())),
        found => found.address().map(Place::from).ok_or_else(|| format!("`{}` is no place", Truncated(written)).into()),
    }
}

fn print(page: &mut Page, record: &Record, lineage: &Lineage<'_>) -> io::Result<()> {
    let place = &lineage.place;
    writeln!(page.out, "{TITLE}{place}{TITLE:#}")?;
    let count = |count: usize, one: &str| match count {
        0 => format!("no {one}"),
        1 => format!("1 {one}"),
        many => format!("{many} {one}s"),
    };
    let found = [count(lineage.ancestors.len(), "ancestor"), count(lineage.descendants.len(), "descendant")];
    writeln!(page.out, "{}", found.join(", "))?;
    tree(page, record, lineage)?;
    writeln!(page.out)?;
    for caveat in &lineage.caveats {
        page.paragraph(&format!("{QUIET}{caveat}.{QUIET:#}"), "", "")?;
    }
    Ok(())
}

/// Each report with its wording: the first as it is, each further one as what changed.
fn print_progression(page: &mut Page, progression: &Progression<'_>) -> io::Result<()> {
    writeln!(page.out, "{TITLE}{}, report by report{TITLE:#}", progression.place)?;
    for stage in &progression.stages {
        writeln!(page.out, "\n{TITLE}{}{TITLE:#}  {}", stage.report.year(), stage.report.symbol)?;
        if stage.places.is_empty() {
            page.paragraph(&format!("{QUIET}no relative found{QUIET:#}"), INDENT, INDENT)?;
            continue;
        }
        let mark = if stage.places == [progression.place.clone()] { " *" } else { "" };
        let what = stage.change.as_ref().map(|it| match it.link {
            LinkKind::Idea => format!("  idea, {} since {}", it.act, it.since.symbol),
            _ => format!("  {} since {}", it.act, it.since.symbol),
        });
        let places = ids(&stage.places.iter().collect::<Vec<_>>());
        page.paragraph(&format!("{TITLE}{places}{TITLE:#}{mark}{}", what.unwrap_or_default()), INDENT, INDENT)?;
        let is_of_wording = |it: &&StageChange<'_>| it.link == LinkKind::Wording;
        let text = match stage.change.as_ref().filter(is_of_wording) {
            Some(change) => page.redline(change.redline()),
            None => stage.text.text.to_string(),
        };
        page.paragraph(&text, INNER, INNER)?;
        let new: Vec<&str> = stage.novelty.iter().flat_map(Novelty::new_words).collect();
        if stage.novelty.iter().all(|it| it.spans.iter().all(Span::is_new)) {
            page.paragraph(&format!("{QUIET}all of it new{QUIET:#}"), INNER, INNER)?;
        } else if !new.is_empty() {
            page.paragraph(&format!("{QUIET}new: {}{QUIET:#}", new.join(" … ")), INNER, INNER)?;
        }
        if let Some(change) = &stage.change {
            page.paragraph(&format!("{QUIET}{}{QUIET:#}", change.reason), INNER, INNER)?;
        }
    }
    writeln!(page.out)?;
    progression.caveats.iter().try_for_each(|it| page.paragraph(&format!("{QUIET}{it}.{QUIET:#}"), "", ""))
}

const INDENT: &str = "  ";
const INNER: &str = "    ";

/// The places of each year, oldest first, each with the steps that lead to it.
fn tree(page: &mut Page, record: &Record, lineage: &Lineage<'_>) -> io::Result<()> {
    let nodes = nodes(lineage);
    for report in record.reports() {
        let is_here = |node: &&Node<'_>| {
            node.places.first().and_then(|it| record.report_of(it)).is_some_and(|it| it.symbol == report.symbol)
        };
        let here: Vec<&Node<'_>> = nodes.iter().filter(is_here).collect();
        if !here.is_empty() {
            writeln!(page.out, "\n{TITLE}{}{TITLE:#}  {}", report.year(), report.symbol)?;
        }
        for (at, node) in here.iter().enumerate() {
            let (branch, trunk) = if at + 1 < here.len() { ("├─ ", "│  ") } else { ("└─ ", "   ") };
            let mark = if node.places == [&lineage.place] { " *" } else { "" };
            page.paragraph(&format!("{TITLE}{}{TITLE:#}{mark}", ids(&node.places)), branch, trunk)?;
            if node.steps.is_empty() || node.steps.iter().all(|step| step.link == LinkKind::Idea) {
                let mut texts = node.places.iter().filter_map(|it| record.text_at(it));
                texts.try_for_each(|text| page.paragraph(text, trunk, trunk))?;
            }
            for step in &node.steps {
                page_step(page, step, trunk)?;
            }
        }
    }
    Ok(())
}

fn page_step(page: &mut Page, step: &Step<'_>, trunk: &str) -> io::Result<()> {
    let from: Vec<&Place> = step.earlier.iter().collect();
    let (from, inner) = (ids(&from), format!("{trunk}    "));
    let (what, first) = match step.link {
        LinkKind::Idea => (format!("idea of {from}, {}", step.act), trunk),
        _ => (format!("{from}, {}", step.act), trunk),
    };
    page.paragraph(&format!("<- {what}"), first, &inner)?;
    if step.link != LinkKind::Idea {
        let redline = step.redline();
        page.paragraph(&page.redline(redline), &inner, &inner)?;
    }
    page.paragraph(&format!("{QUIET}{}{QUIET:#}", step.reason), &inner, &inner)
}

/// Places that a link names together, with the steps that lead to them.
struct Node<'l> {
    places: Vec<&'l Place>,
    steps: Vec<&'l Step<'l>>,
}

/// Where a step ends; where one starts that no other ends in; and the place that was asked for.
fn nodes<'l>(lineage: &'l Lineage<'l>) -> Vec<Node<'l>> {
    let mut nodes: Vec<Node<'l>> = Vec::new();
    for step in &lineage.steps {
        let places: Vec<&Place> = step.later.iter().collect();
        match nodes.iter_mut().find(|node| node.places == places) {
            Some(node) => node.steps.push(step),
            None => nodes.push(Node { places, steps: vec![step] }),
        }
    }
    let starts = lineage.steps.iter().map(|step| step.earlier.iter().collect::<Vec<&Place>>());
    let mut roots: Vec<Node<'l>> = Vec::new();
    for places in [vec![&lineage.place]].into_iter().chain(starts) {
        let is_named = |place: &&Place| {
            let mut named = nodes.iter().chain(&roots).flat_map(|node| &node.places);
            named.any(|it| it == place || it.address().zip(place.address()).is_some_and(|(it, at)| it.contains(at)))
        };
        let places: Vec<&Place> = places.into_iter().filter(|place| !is_named(place)).collect();
        if !places.is_empty() {
            roots.push(Node { places, steps: Vec::new() });
        }
    }
    roots.extend(nodes);
    roots
}

fn ids(places: &[&Place]) -> String {
    places.iter().map(|place| place.as_str()).collect::<Vec<_>>().join(", ")
}
