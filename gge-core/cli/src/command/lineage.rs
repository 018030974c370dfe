//! Where a provision or sentence comes from, and where it went.

use std::io::{self, Write};

use clap::Args;
use gge_core::compare::{Lineage, Step, lineage};
use gge_core::text::Truncated;
use gge_core::{Found, Place, Record, model::LinkKind};

use crate::output::{self, Failure, Output};
use crate::page::{Page, QUIET, TITLE};

/// Follow a provision or sentence through the reports: its ancestors, its descendants, and what changed at each step.
///
/// Example: gge lineage "norm (i)"
#[derive(Args)]
pub(crate) struct Arguments {
    /// A provision, a sentence or a rendering, as people write it: `A/70/174#15`, `2013 para 23`, `norm f`.
    place: String,
    #[command(flatten)]
    output: Output,
}

pub(crate) fn run(arguments: &Arguments, record: &Record) -> Result<(), Failure> {
    let lineage = lineage(record, &place(record, &arguments.place)?);
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
