//! What changed between two reports, on the real text.

use std::io::{self, Write};

use clap::Args;
use gge_core::compare::{Alignment, Comparison, Counterparts, compare, counterparts};
use gge_core::{
    Place, Provision, Record, Report, Theme, export,
    model::{Basis, LinkKind},
};

use crate::output::{self, Failure, Output, TableFormat};
use crate::own;
use crate::page::{Page, QUIET, TITLE, heading};

/// Compare two reports: what was carried over, and what has no counterpart. Or all reports with one.
///
/// With --all, each provision of one report has the nearest place in every other, and the words that none of them has are
/// marked.
///
/// Example: gge compare 2013 2015 --theme law
#[derive(Args)]
pub(crate) struct Arguments {
    /// The earlier report: a symbol, a year, or a file of one's own (PDF, Word, text).
    #[arg(default_value = "A/68/98", requires = "to", value_name = "FROM")]
    from: String,
    /// The later report: a symbol, a year, or a file.
    #[arg(default_value = "A/70/174")]
    to: String,
    /// All reports of the record, and documents given by --with, against this one: a symbol, a year, or a file.
    #[arg(long, value_name = "REPORT", conflicts_with_all = ["from", "to"])]
    all: Option<String>,
    /// Only this theme: goal, threats, norms, law, cbm, cooperation, capacity or recommendations.
    #[arg(long)]
    theme: Option<Theme>,
    #[command(flatten)]
    output: Output<TableFormat>,
}

pub(crate) fn run(arguments: &Arguments, record: &'static Record) -> Result<(), Failure> {
    let Arguments { from, to, all, theme, output } = arguments;
    if let Some(all) = all {
        let (record, report) = own::named(record, all)?;
        let found = counterparts(record, record.find_report(&report)?)?;
        let found = match theme {
            Some(theme) => found.only(*theme),
            None => found,
        };
        let print = || print_counterparts(&mut Page::new(), &found);
        return output::print(&found, output.format(), print, export::long_counterparts, export::wide_counterparts);
    }
    output.expect_no_table("--all")?;
    let (record, from) = own::named(record, from)?;
    let (record, to) = own::named(record, to)?;
    let (from, to) = (&*from, &*to);
    if output.is_json() {
        return output::json(&compared(record, from, to, *theme)?);
    }
    Ok(print(&mut Page::new(), record, &compared(record, from, to, None)?, *theme)?)
}

/// Compares two reports as they are written, all of it or what is of one theme.
pub(crate) fn compared<'r>(
    record: &'r Record,
    from: &str,
    to: &str,
    theme: Option<Theme>,
) -> Result<Comparison<'r>, Failure> {
    let comparison = compare(record, record.find_report(from)?, record.find_report(to)?)?;
    Ok(match theme {
        Some(theme) => comparison.only(theme),
        None => comparison,
    })
}

fn print(page: &mut Page, record: &Record, comparison: &Comparison<'_>, only: Option<Theme>) -> io::Result<()> {
    let name = |report: &Report| format!("{} ({})", report.symbol, report.year());
    writeln!(page.out, "{TITLE}{} and {}{TITLE:#}", name(comparison.earlier), name(comparison.later))?;
    for caveat in &comparison.caveats {
        paragraph(page, &format!("{QUIET}{caveat}.{QUIET:#}"), "")?;
    }
    // Of a document of one's own nobody has said what its paragraphs are about.
    let is_own = |report: &Report| {
        record.provisions().report(report.symbol.as_str()).all(|provision| provision.themes.is_empty())
    };
    let shown = match only {
        Some(theme) => vec![theme],
        None if is_own(comparison.earlier) || is_own(comparison.later) => Theme::ALL.to_vec(),
        None => vec![Theme::Norms, Theme::Law, Theme::Cbm],
    };
    for theme in &shown {
        let is_first = |themes: &[Theme]| themes.iter().find(|of| shown.contains(of)) == Some(theme);
        print_section(page, comparison, heading(*theme), is_first)?;
    }
    if only.is_none() {
        print_section(page, comparison, "Of no theme", <[Theme]>::is_empty)?;
        let hidden = Theme::ALL.iter().filter(|theme| !shown.contains(theme));
        let hidden: Vec<&str> = hidden.map(|theme| theme.as_str()).collect();
        if !hidden.is_empty() {
            writeln!(page.out)?;
            paragraph(page, &format!("{QUIET}Other themes, with --theme: {}.{QUIET:#}", hidden.join(", ")), "")?;
        }
    }
    Ok(())
}

/// Prints what belongs together of a comparison. What does not is left out; where nothing belongs there, nothing is
/// printed.
fn print_section(
    page: &mut Page,
    comparison: &Comparison<'_>,
    title: &str,
    belongs: impl Fn(&[Theme]) -> bool,
) -> io::Result<()> {
    let alignments: Vec<_> = comparison.alignments.iter().filter(|it| belongs(&it.themes)).collect();
    let only_in = [(comparison.later, &comparison.new), (comparison.earlier, &comparison.not_carried)];
    let only_in = only_in.map(|(report, all)| {
        let own: Vec<&Provision> = all.iter().copied().filter(|provision| belongs(&provision.themes)).collect();
        (report, own)
    });
    if alignments.is_empty() && only_in.iter().all(|(_, own)| own.is_empty()) {
        return Ok(());
    }
    writeln!(page.out, "\n{TITLE}{title}{TITLE:#}")?;
    if alignments.is_empty() {
        writeln!(page.out, "Nothing carried over.")?;
    }
    for alignment in alignments {
        print_alignment(page, comparison, alignment)?;
    }
    for (report, own) in only_in.into_iter().filter(|(_, own)| !own.is_empty()) {
        writeln!(page.out, "\nOnly in {}", report.symbol)?;
        for provision in own {
            writeln!(page.out, "\n  {TITLE}{}{TITLE:#}", provision.id)?;
            paragraph(page, provision.text().unwrap_or_default(), "    ")?;
            let beside: Vec<&str> = comparison.beside(provision).iter().map(|it| it.id.as_str()).collect();
            if !beside.is_empty() {
                let beside = format!("beside it, not held in official wording: {}", beside.join(", "));
                paragraph(page, &format!("{QUIET}{beside}{QUIET:#}"), "    ")?;
            }
        }
    }
    Ok(())
}

fn print_alignment(page: &mut Page, comparison: &Comparison<'_>, alignment: &Alignment<'_>) -> io::Result<()> {
    let ids = |places: &[Place]| places.iter().map(Place::as_str).collect::<Vec<_>>().join(", ");
    let what = match alignment.link {
        LinkKind::Idea => format!("idea, {}", alignment.act),
        _ if alignment.basis == Basis::Measured => format!("{}, measured", alignment.act),
        _ => alignment.act.to_string(),
    };
    writeln!(page.out, "\n  {TITLE}{} -> {}{TITLE:#}  {what}", ids(&alignment.earlier), ids(&alignment.later))?;
    let redline = alignment.redline();
    if alignment.link == LinkKind::Idea {
        paragraph(page, redline.earlier(), &format!("    {}: ", comparison.earlier.year()))?;
        paragraph(page, redline.later(), &format!("    {}: ", comparison.later.year()))?;
    } else {
        paragraph(page, &page.redline(redline), "    ")?;
    }
    paragraph(page, &format!("{QUIET}{}{QUIET:#}", alignment.reason()), "    ")
}

/// Prints each provision, its new words marked, with its nearest counterparts.
fn print_counterparts(page: &mut Page, found: &Counterparts<'_>) -> io::Result<()> {
    let others: Vec<&str> = found.others.iter().map(|other| other.symbol.as_str()).collect();
    writeln!(
        page.out,
        "{TITLE}{} and its nearest counterparts{TITLE:#} in {}",
        found.report.symbol,
        others.join(", ")
    )?;
    for caveat in &found.caveats {
        paragraph(page, &format!("{QUIET}{caveat}.{QUIET:#}"), "")?;
    }
    for row in &found.provisions {
        writeln!(page.out, "\n  {TITLE}{}{TITLE:#}", row.provision.id)?;
        let text = match &row.novelty {
            Some(novelty) => page.novelty(novelty),
            None => row.provision.text().unwrap_or_default().to_owned(),
        };
        paragraph(page, &text, "    ")?;
        for counterpart in &row.counterparts {
            let it = &counterpart.alignment;
            let places: Vec<&str> = counterpart.places().iter().map(Place::as_str).collect();
            let idea = if it.link == LinkKind::Idea { "idea, " } else { "" };
            let measured = if it.basis == Basis::Measured { ", measured" } else { "" };
            let score = it.redline().containment().score();
            let line = format!("{}  {QUIET}{idea}{}, {score:.2}{measured}{QUIET:#}", places.join(", "), it.relation);
            page.paragraph(&line, "    = ", "      ")?;
        }
        if row.counterparts.is_empty() {
            paragraph(page, &format!("{QUIET}no counterpart found{QUIET:#}"), "    ")?;
        }
    }
    Ok(())
}

/// A paragraph with one indent.
fn paragraph(page: &mut Page, text: &str, indent: &str) -> io::Result<()> {
    page.paragraph(text, indent, &" ".repeat(indent.len()))
}
