//! What changed between two reports, on the real text.
//!
//! `cargo run --example compare -- A/65/201 A/68/98 --theme law`

mod page;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use gge_core::compare::{Alignment, Comparison, Containment, Redline, compare};
use gge_core::text::Truncated;
use gge_core::{Act, Basis, Found, LinkKind, Place, Provision, Record, Relation, Report, Theme};
use page::{Failure, Page, QUIET, TITLE, heading};
use serde::Serialize;

/// Compare two reports: what was carried over, and what has no counterpart.
#[derive(Parser)]
#[command(name = "compare")]
struct Arguments {
    /// The earlier report: a symbol or a year.
    #[arg(default_value = "A/68/98", requires = "to")]
    from: String,
    /// The later report: a symbol or a year.
    #[arg(default_value = "A/70/174")]
    to: String,
    /// Only this theme: goal, threats, norms, law, cbm, cooperation, capacity or recommendations.
    #[arg(long)]
    theme: Option<Theme>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    page::exit(run(&arguments, Record::builtin()))
}

fn run(arguments: &Arguments, record: &Record) -> Result<(), Failure> {
    let (from, to) = (report(record, &arguments.from)?, report(record, &arguments.to)?);
    let comparison = compare(record, from, to)?;
    if arguments.json {
        return page::json(&Json::new(record, &comparison, arguments.theme));
    }
    Ok(print(&mut Page::new(), record, &comparison, arguments.theme)?)
}

fn report<'r>(record: &'r Record, written: &str) -> Result<&'r Report, Failure> {
    match record.resolve(written)? {
        Found::Report(report) => Ok(report),
        other => Err(format!("`{}` is {other}, a place in a report: name the report alone", Truncated(written)).into()),
    }
}

/// The public shape of `--json`. `from` and `to` of an alignment are provisions or renderings, `places` tells the sentences.
#[derive(Serialize)]
struct Json<'r> {
    from: &'r str,
    to: &'r str,
    alignments: Vec<JsonAlignment<'r>>,
    new: Vec<&'r str>,
    not_carried: Vec<&'r str>,
    /// For those without a counterpart: renderings of the other report on their themes that no held paragraph words.
    beside: BTreeMap<&'r str, Vec<&'r str>>,
    caveats: Vec<String>,
}

#[derive(Serialize)]
struct JsonAlignment<'r> {
    from: Vec<String>,
    to: Vec<String>,
    places: Places<'r>,
    link: LinkKind,
    relation: Relation,
    act: Act,
    basis: Basis,
    score: f64,
    containment: Containment,
    reason: String,
    redline: Redline<'r>,
}

#[derive(Serialize)]
struct Places<'r> {
    from: &'r [Place],
    to: &'r [Place],
}

impl<'r> Json<'r> {
    fn new(record: &'r Record, comparison: &'r Comparison<'r>, theme: Option<Theme>) -> Self {
        let alignments =
            comparison.alignments.iter().filter(|it| theme.is_none_or(|theme| it.themes().contains(&theme)));
        Self {
            from: comparison.from.symbol.as_str(),
            to: comparison.to.symbol.as_str(),
            alignments: alignments.map(JsonAlignment::new).collect(),
            new: of_theme(&comparison.new, theme).map(|provision| provision.id.as_str()).collect(),
            not_carried: of_theme(&comparison.not_carried, theme).map(|provision| provision.id.as_str()).collect(),
            beside: of_theme(&comparison.new, theme)
                .chain(of_theme(&comparison.not_carried, theme))
                .map(|it| (it.id.as_str(), comparison.beside(record, it).map(|beside| beside.id.as_str()).collect()))
                .collect(),
            caveats: comparison.caveats().collect(),
        }
    }
}

impl<'r> JsonAlignment<'r> {
    fn new(alignment: &'r Alignment<'r>) -> Self {
        let redline = alignment.redline();
        Self {
            from: provisions(&alignment.from),
            to: provisions(&alignment.to),
            places: Places { from: &alignment.from, to: &alignment.to },
            link: alignment.link,
            relation: alignment.relation,
            act: alignment.act,
            basis: alignment.basis,
            score: (redline.containment().score() * 1000.0).round() / 1000.0,
            containment: redline.containment(),
            reason: alignment.reason(),
            redline,
        }
    }
}

/// The provisions that places stand in, each once.
fn provisions(places: &[Place]) -> Vec<String> {
    let whole =
        |place: &Place| place.address().map_or_else(|| place.to_string(), |address| address.provision().to_string());
    let mut all: Vec<String> = places.iter().map(whole).collect();
    all.dedup();
    all
}

fn of_theme<'r>(provisions: &[&'r Provision], theme: Option<Theme>) -> impl Iterator<Item = &'r Provision> {
    provisions.iter().copied().filter(move |provision| theme.is_none_or(|theme| provision.themes.contains(&theme)))
}

fn print(page: &mut Page, record: &Record, comparison: &Comparison<'_>, only: Option<Theme>) -> io::Result<()> {
    let name = |report: &Report| format!("{} ({})", report.symbol, report.year());
    writeln!(page.out, "{TITLE}{} and {}{TITLE:#}", name(comparison.from), name(comparison.to))?;
    for caveat in comparison.caveats() {
        paragraph(page, &format!("{QUIET}{caveat}.{QUIET:#}"), "")?;
    }
    let shown = only.map_or(vec![Theme::Norms, Theme::Law, Theme::Cbm], |theme| vec![theme]);
    for theme in &shown {
        let first = |alignment: &&Alignment<'_>| {
            let mut of = alignment.themes().iter();
            of.find(|of| shown.contains(of)) == Some(theme)
        };
        let alignments: Vec<_> = comparison.alignments.iter().filter(first).collect();
        writeln!(page.out, "\n{TITLE}{}{TITLE:#}", heading(*theme))?;
        if alignments.is_empty() {
            writeln!(page.out, "Nothing carried over.")?;
        }
        for alignment in alignments {
            print_alignment(page, comparison, alignment)?;
        }
        let only_in = [(comparison.to, &comparison.new), (comparison.from, &comparison.not_carried)];
        for (report, provisions) in only_in {
            let first = |provision: &&Provision| provision.themes.iter().find(|of| shown.contains(of)) == Some(theme);
            let provisions: Vec<_> = of_theme(provisions, Some(*theme)).filter(first).collect();
            if !provisions.is_empty() {
                writeln!(page.out, "\nOnly in {}", report.symbol)?;
            }
            for provision in provisions {
                writeln!(page.out, "\n  {TITLE}{}{TITLE:#}", provision.id)?;
                paragraph(page, provision.text().unwrap_or_default(), "    ")?;
                let beside: Vec<&str> = comparison.beside(record, provision).map(|it| it.id.as_str()).collect();
                if !beside.is_empty() {
                    let beside = beside.join(", ");
                    paragraph(
                        page,
                        &format!("{QUIET}beside it, not held in official wording: {beside}{QUIET:#}"),
                        "    ",
                    )?;
                }
            }
        }
    }
    if only.is_none() {
        let hidden = Theme::ALL.iter().filter(|theme| !shown.contains(theme));
        let hidden: Vec<&str> = hidden.map(|theme| theme.as_str()).collect();
        writeln!(page.out)?;
        paragraph(page, &format!("{QUIET}Other themes, with --theme: {}.{QUIET:#}", hidden.join(", ")), "")?;
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
    writeln!(page.out, "\n  {TITLE}{} -> {}{TITLE:#}  {what}", ids(&alignment.from), ids(&alignment.to))?;
    let redline = alignment.redline();
    if alignment.link == LinkKind::Idea {
        paragraph(page, redline.a(), &format!("    {}: ", comparison.from.year()))?;
        paragraph(page, redline.b(), &format!("    {}: ", comparison.to.year()))?;
    } else {
        paragraph(page, &page.redline(&redline), "    ")?;
    }
    paragraph(page, &format!("{QUIET}{}{QUIET:#}", alignment.reason()), "    ")
}

/// A paragraph with one indent.
fn paragraph(page: &mut Page, text: &str, indent: &str) -> io::Result<()> {
    page.paragraph(text, indent, &" ".repeat(indent.len()))
}
