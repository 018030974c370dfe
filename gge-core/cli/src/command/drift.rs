//! How secondary sources depart from the official wording.

use std::io::{self, Write};

use clap::Args;
use gge_core::compare::{Drift, ModalityChange, drift, drift_from, drift_of};
use gge_core::text::Truncated;
use gge_core::{Address, Found, Modality, Record};

use crate::output::{self, Failure, Output};
use crate::page::{Page, QUIET, TITLE};

/// Show where renderings and witnesses depart from the official wording: first what touches qualifiers and modality.
///
/// Example: gge drift "28 (c)"
#[derive(Args)]
pub(crate) struct Arguments {
    /// Only the renderings of this provision, sentence or report, or this rendering; with redlines for all but a report.
    place: Option<String>,
    /// Only this source: `hague-table`, `unidir-2017` or `leiden-consultation`.
    #[arg(long)]
    source: Option<String>,
    #[command(flatten)]
    output: Output,
}

pub(crate) fn run(arguments: &Arguments, record: &Record) -> Result<(), Failure> {
    let (mut drifts, in_full) = match &arguments.place {
        None => (drift(record), false),
        Some(written) => of(record, written)?,
    };
    if let Some(source) = &arguments.source {
        check(record, source)?;
        drifts.retain(|drift| drift.rendering.source == **source);
    }
    if arguments.output.is_json() {
        return output::json(&drifts);
    }
    let mut page = Page::new();
    if drifts.is_empty() {
        writeln!(page.out, "No drift: the renderings that the record holds keep the official words, or none is held.")?;
    } else if in_full {
        for (at, drift) in drifts.iter().enumerate() {
            write!(page.out, "{}", if at == 0 { "" } else { "\n" })?;
            redlined(&mut page, drift)?;
        }
    } else {
        tables(&mut page, &drifts)?;
    }
    Ok(())
}

/// The drifts from a place, and whether to show each in full.
fn of<'r>(record: &'r Record, written: &str) -> Result<(Vec<Drift<'r>>, bool), Failure> {
    Ok(match record.resolve(written)? {
        Found::Rendering(rendering) => (drift_of(record, rendering).into_iter().collect(), true),
        Found::Report(report) => {
            let mut drifts = drift(record);
            drifts.retain(|drift| drift.rendering.report == report.symbol);
            (drifts, false)
        }
        found => (found.address().map(|address| drift_from(record, &address)).unwrap_or_default(), true),
    })
}

fn check(record: &Record, source: &str) -> Result<(), Failure> {
    let mut sources: Vec<&str> = Vec::new();
    for rendering in record.renderings() {
        let id = rendering.source.as_str();
        if !sources.contains(&id) {
            sources.push(id);
        }
    }
    if sources.contains(&source) {
        return Ok(());
    }
    Err(format!("no renderings of `{}`: expected one of `{}`", Truncated(source), sources.join("`, `")).into())
}

fn tables(page: &mut Page, drifts: &[Drift<'_>]) -> io::Result<()> {
    let (near, verbatim): (Vec<_>, Vec<_>) = drifts.iter().partition(|drift| drift.caveat().is_some());
    let (material, other): (Vec<_>, Vec<_>) = verbatim.into_iter().partition(|drift| drift.is_material());
    let near_title = "Against wording that is itself only near to the official one";
    let all = [("Qualifiers and modality", material), ("Other words", other), (near_title, near)];
    for (at, (title, drifts)) in all.into_iter().filter(|(_, drifts)| !drifts.is_empty()).enumerate() {
        let space = if at == 0 { "" } else { "\n" };
        writeln!(page.out, "{space}{TITLE}{title}{TITLE:#} ({})\n", drifts.len())?;
        page.table(&["Rendering", "Drift", "Lost", "Added"], drifts.into_iter().map(row).collect())?;
    }
    Ok(())
}

fn row(drift: &Drift<'_>) -> Vec<String> {
    let phrases = |phrases: Vec<&str>| phrases.into_iter().map(shortened).collect::<Vec<_>>().join(" | ");
    vec![
        [drift.rendering.id.as_str()]
            .into_iter()
            .chain(drift.official.iter().map(Address::as_str))
            .collect::<Vec<_>>()
            .join("\n"),
        what(drift).join("; "),
        phrases(drift.lost().collect()),
        phrases(drift.added().collect()),
    ]
}

/// What was measured, in words: changes of modality, then qualifiers, else the sort of drift.
fn what(drift: &Drift<'_>) -> Vec<String> {
    let modality = drift.modality.iter().copied().map(change);
    let lost = drift.qualifiers_lost.iter().filter(|it| !it.edge).map(|it| format!("loses “{}”", it.words));
    let gained = drift.qualifiers_gained.iter().map(|it| format!("gains “{}”", it.words));
    let found: Vec<String> = modality.chain(lost).chain(gained).collect();
    if found.is_empty() { vec![drift.kind.to_string()] } else { found }
}

fn change(change: ModalityChange) -> String {
    let name = |modality: Option<Modality>| modality.map_or("(none)", Modality::as_str);
    format!("{} -> {}", name(change.earlier), name(change.later))
}

/// A phrase by its first and last words, if it is long.
fn shortened(phrase: &str) -> String {
    let words: Vec<&str> = phrase.split_whitespace().collect();
    match words.len() {
        0..=12 => phrase.to_owned(),
        length => format!("{} … {}", words[..5].join(" "), words[length - 5..].join(" ")),
    }
}

fn redlined(page: &mut Page, drift: &Drift<'_>) -> io::Result<()> {
    let official: Vec<&str> = drift.official.iter().map(Address::as_str).collect();
    writeln!(page.out, "{TITLE}{}{TITLE:#}  in {}", official.join(", "), drift.rendering.id)?;
    page.paragraph(&what(drift).join("; "), "  ", "    ")?;
    page.paragraph(&page.redline(drift.redline()), "    ", "    ")?;
    for address in &drift.left_out {
        page.paragraph(&format!("without {address}"), "    ", "      ")?;
    }
    if let Some(caveat) = drift.caveat() {
        page.paragraph(&format!("{QUIET}{caveat}{QUIET:#}"), "    ", "    ")?;
    }
    Ok(())
}
