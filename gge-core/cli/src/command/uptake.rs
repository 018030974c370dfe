//! What other bodies did with the reports.

use std::io::{self, Write};

use clap::Args;
use gge_core::overview::{
    Endorser, StanceBodies, UptakeCell, UptakeColumns, UptakeMatrix, bodies_by_stance, endorsers_of_all, uptake_matrix,
    uptake_timeline,
};
use gge_core::{
    Kind, Record, Target, Theme,
    model::{
        Body, Contested, Observation, ObservationKind, Organ, OrganMandate, Process, Recommendation, SourcePlace,
        Stance, TargetRef, Uptake,
    },
    record::MatchLevel,
};
use serde::Serialize;

use crate::output::{self, Failure, Output};
use crate::page::{self, Page, QUIET, TITLE};

/// Show what other bodies did with the reports: endorsed, repeated, carried out, extended, went another way.
///
/// Example: gge uptake "norm (c)" --stance endorses
#[derive(Args)]
pub(crate) struct Arguments {
    /// A provision as people write it, a report by symbol or year, or a theme; everything if left out.
    target: Option<String>,
    /// Only this body, by id, short name or name: g7, NATO ...
    #[arg(long)]
    body: Option<String>,
    /// Only this stance: endorses, repeats, operationalizes, extends, proposes, parallels, diverges or contests.
    #[arg(long)]
    stance: Option<Stance>,
    /// Bodies against provisions or against themes.
    #[arg(long, conflicts_with_all = ["target", "endorsed_norms", "organs"])]
    matrix: Option<UptakeColumns>,
    /// Who endorsed every norm of a report: of A/70/174, or of the report that is named.
    #[arg(long, conflicts_with_all = ["organs", "stance"])]
    endorsed_norms: bool,
    /// Which organs of the United Nations deal with which matters, and what is recommended to them.
    #[arg(long, conflicts_with_all = ["target", "body", "stance"])]
    organs: bool,
    #[command(flatten)]
    output: Output,
}

pub(crate) fn run(arguments: &Arguments, record: &Record) -> Result<(), Failure> {
    let target = arguments.target.as_deref().map(|written| record.find_target(written)).transpose()?;
    let body = arguments.body.as_deref().map(|written| record.find_body(written)).transpose()?;
    let mut page = Page::new();
    if arguments.organs {
        let map = Map::of(record);
        return if arguments.output.is_json() { output::json(&map) } else { Ok(map.print(&mut page, record)?) };
    }
    if arguments.endorsed_norms {
        let endorsed = Endorsed::of(record, target.as_ref(), body)?;
        return if arguments.output.is_json() { output::json(&endorsed) } else { Ok(endorsed.print(&mut page)?) };
    }
    if let Some(columns) = arguments.matrix {
        let matrix = matrix(record, columns, body, arguments.stance);
        return if arguments.output.is_json() { output::json(&matrix) } else { Ok(print_matrix(&mut page, &matrix)?) };
    }
    let shown = Shown::of(record, target, body, arguments.stance);
    if arguments.output.is_json() { output::json(&shown) } else { Ok(shown.print(&mut page, record)?) }
}

/// What is to be known of all of it.
fn caveats() -> Vec<String> {
    vec![
        "All of this is told in our words, nearly all of it after UNIDIR's paper of 2017 and up to that year."
            .to_owned(),
        Process::CAVEAT.to_owned(),
    ]
}

/// The public shape of `--json`.
#[derive(Serialize)]
#[cfg_attr(any(test, feature = "schemars"), derive(schemars::JsonSchema))]
pub(crate) struct Shown<'r> {
    /// What was asked for: a provision, a report or a theme. Null for all.
    target: Option<Target>,
    /// What bodies did, in the order of time.
    entries: Vec<Entry<'r>>,
    /// The bodies by what they did.
    by_stance: Vec<StanceBodies<'r>>,
    /// Who contested it within a Group.
    contested: Vec<&'r Contested>,
    /// What to know of it.
    caveats: Vec<String>,
}

/// An entry as it is in the record, with the bodies and with how near it comes to the target.
#[derive(Serialize)]
#[cfg_attr(any(test, feature = "schemars"), derive(schemars::JsonSchema))]
struct Entry<'r> {
    #[serde(flatten)]
    entry: &'r Uptake,
    /// Who did it.
    bodies: Vec<&'r Body>,
    /// How near it comes to the target. Null without one.
    reach: Option<MatchLevel>,
    /// What it did with the target. Empty without one.
    stances: Vec<Stance>,
}

impl<'r> Shown<'r> {
    fn of(record: &'r Record, target: Option<Target>, body: Option<&'r Body>, stance: Option<Stance>) -> Self {
        let mut entries =
            target.as_ref().map_or_else(|| in_order(record, stance), |target| touching(record, target, stance));
        entries.retain(|it| body.is_none_or(|body| it.entry.by.contains(&body.id)));
        let mut by_stance = bodies_by_stance(record, target.as_ref());
        by_stance.retain(|it| stance.is_none_or(|stance| it.stance == stance));
        for it in &mut by_stance {
            it.bodies.retain(|it| body.is_none_or(|body| it.body.id == body.id));
        }
        let contested = match (body, &target) {
            (Some(_), _) => Vec::new(),
            (None, Some(target)) => record.contested_about(target).collect(),
            (None, None) => record.contested().iter().collect(),
        };
        Self { target, entries, by_stance, contested, caveats: caveats() }
    }

    fn print(&self, page: &mut Page, record: &Record) -> io::Result<()> {
        if self.entries.is_empty() {
            writeln!(page.out, "Nothing of this kind is in the record.")?;
        }
        match &self.target {
            None => {
                for body in record.bodies() {
                    // A joint entry stands with the first who acted.
                    let of_body = |it: &&Entry<'_>| it.bodies.first().is_some_and(|first| first.id == body.id);
                    let all: Vec<&Entry<'_>> = self.entries.iter().filter(of_body).collect();
                    section(page, &format!("{} ({})", body.name, body.kind), &all, true)?;
                }
            }
            Some(target) => {
                for (reach, title) in [
                    (MatchLevel::Names, format!("Names {target}")),
                    (MatchLevel::Report, "Touches its report as a whole".to_owned()),
                    (MatchLevel::Theme, "Touches only a theme of it".to_owned()),
                ] {
                    let all: Vec<&Entry<'_>> = self.entries.iter().filter(|it| it.reach == Some(reach)).collect();
                    section(page, &title, &all, false)?;
                }
            }
        }
        if !self.contested.is_empty() {
            title(page, "Reportedly contested in the Group of 2016-2017")?;
            for it in &self.contested {
                page.paragraph(&format!("{}  {}", page::places(&it.on), it.summary), "", "  ")?;
                quiet(page, &told(&it.sources, it.confidence.as_str()))?;
            }
        }
        self.stances(page)?;
        notes(page, &self.caveats)
    }

    fn stances(&self, page: &mut Page) -> io::Result<()> {
        let rows = self.by_stance.iter().filter(|it| !it.bodies.is_empty());
        let row = |it: &StanceBodies<'_>| {
            let bodies: Vec<&str> = it.bodies.iter().map(|it| &*it.body.short).collect();
            vec![it.stance.to_string(), bodies.join(", ")]
        };
        let rows: Vec<Vec<String>> = rows.map(row).collect();
        if rows.is_empty() {
            return Ok(());
        }
        title(page, "Bodies by stance")?;
        page.table(&["Stance", "Bodies"], rows)
    }
}

/// All entries in the order of the record.
fn in_order(record: &Record, stance: Option<Stance>) -> Vec<Entry<'_>> {
    let all = record.uptake();
    let all = if let Some(stance) = stance { all.stance(stance) } else { all };
    let bodies = |entry: &Uptake| entry.by.iter().filter_map(|id| record.body(id.as_str())).collect();
    all.map(|entry| Entry { entry, bodies: bodies(entry), reach: None, stances: Vec::new() }).collect()
}

/// The entries that touch a target, in the order of time.
fn touching<'r>(record: &'r Record, target: &Target, stance: Option<Stance>) -> Vec<Entry<'r>> {
    let steps = uptake_timeline(record, target);
    let all = steps.dated.into_iter().chain(steps.undated);
    all.filter(|it| stance.is_none_or(|stance| it.stances.contains(&stance)))
        .map(|it| Entry { entry: it.entry, bodies: it.bodies, reach: Some(it.reach), stances: it.stances })
        .collect()
}

fn section(page: &mut Page, name: &str, entries: &[&Entry<'_>], grouped: bool) -> io::Result<()> {
    if entries.is_empty() {
        return Ok(());
    }
    title(page, name)?;
    for (number, it) in entries.iter().enumerate() {
        if number > 0 {
            writeln!(page.out)?;
        }
        let date = it.entry.date.map_or_else(|| "no date".to_owned(), |date| date.to_string());
        let bodies: Vec<&str> = it.bodies.iter().map(|body| &*body.short).collect();
        let by = if grouped && bodies.len() == 1 { String::new() } else { format!("{}: ", bodies.join(", ")) };
        let symbol = it.entry.symbol.as_ref().map(|symbol| format!(" ({symbol})")).unwrap_or_default();
        page.paragraph(&format!("{TITLE}{date}  {by}{}{TITLE:#}{symbol}", it.entry.instrument), "", "  ")?;
        page.paragraph(&it.entry.summary, "  ", "  ")?;
        for touch in &*it.entry.touches {
            page.paragraph(&touched(touch), "  - ", "    ")?;
        }
        quiet(page, &told(&it.entry.sources, it.entry.confidence.as_str()))?;
    }
    Ok(())
}

fn touched(touch: &TargetRef) -> String {
    format!("{} {} ({})", touch.stance, page::places(&touch.on), touch.evidence)
}

fn told(sources: &[SourcePlace], confidence: &str) -> String {
    format!("{}; confidence: {confidence}", page::sources(sources))
}

fn title(page: &mut Page, title: &str) -> io::Result<()> {
    writeln!(page.out, "\n{TITLE}{title}{TITLE:#}\n")
}

fn quiet(page: &mut Page, text: &str) -> io::Result<()> {
    page.paragraph(&format!("{QUIET}{text}{QUIET:#}"), "  ", "  ")
}

fn notes(page: &mut Page, caveats: &[String]) -> io::Result<()> {
    writeln!(page.out)?;
    caveats.iter().try_for_each(|caveat| page.paragraph(&format!("{QUIET}{caveat}{QUIET:#}"), "", ""))
}

/// The shape of `--endorsed-norms --json`.
#[derive(Serialize)]
#[cfg_attr(any(test, feature = "schemars"), derive(schemars::JsonSchema))]
pub(crate) struct Endorsed<'r> {
    /// The symbol of the report.
    report: &'r str,
    /// The addresses of its norms.
    norms: Vec<String>,
    /// Who endorsed all of them.
    endorsers: Vec<Endorser<'r>>,
    /// What to know of it.
    caveats: Vec<String>,
}

impl<'r> Endorsed<'r> {
    fn of(record: &'r Record, target: Option<&Target>, body: Option<&Body>) -> Result<Self, Failure> {
        let symbol = match target {
            None => "A/70/174",
            Some(Target::Report(symbol)) => symbol.as_str(),
            Some(other) => {
                return Err(format!("`{other}` is no report: --endorsed-norms takes one, as in `A/70/174`").into());
            }
        };
        let report = record.report(symbol).map(|report| report.symbol.as_str()).unwrap_or_default();
        let norms: Vec<String> =
            record.provisions().report(report).kind(Kind::Norm).map(|norm| norm.id.to_string()).collect();
        if norms.is_empty() {
            return Err(format!("no norm of {symbol} is in the record").into());
        }
        let mut endorsers = endorsers_of_all(record, report);
        endorsers.retain(|it| body.is_none_or(|body| it.entry.by.contains(&body.id)));
        Ok(Self { report, norms, endorsers, caveats: caveats() })
    }

    fn print(&self, page: &mut Page) -> io::Result<()> {
        writeln!(page.out, "{TITLE}Endorsed all {} norms of {}{TITLE:#}\n", self.norms.len(), self.report)?;
        let row = |it: &Endorser<'_>| {
            let bodies: Vec<&str> = it.bodies.iter().map(|body| &*body.short).collect();
            let how = if it.reach == MatchLevel::Names { "names them" } else { "with the report" };
            let date = it.entry.date.map_or_else(|| "no date".to_owned(), |date| date.to_string());
            vec![bodies.join(", "), date, it.entry.instrument.to_string(), how.to_owned(), it.evidence.to_string()]
        };
        page.list(&["Body", "Date", "Instrument", "How", "Basis"], self.endorsers.iter().map(row).collect())?;
        notes(page, &self.caveats)
    }
}

fn matrix<'r>(
    record: &'r Record,
    columns: UptakeColumns,
    body: Option<&Body>,
    stance: Option<Stance>,
) -> UptakeMatrix<'r> {
    let mut matrix = uptake_matrix(record, columns);
    matrix.rows.retain(|row| body.is_none_or(|body| row.body.id == body.id));
    for row in &mut matrix.rows {
        for cell in row.cells.iter_mut().chain([&mut row.elsewhere]) {
            cell.retain(|taken| stance.is_none_or(|stance| taken.stance == stance));
        }
    }
    matrix
}

/// One letter for a stance, for a narrow cell.
const fn letter(stance: Stance) -> char {
    match stance {
        Stance::Endorses => 'E',
        Stance::Repeats => 'R',
        Stance::Operationalizes => 'O',
        Stance::Extends => 'X',
        Stance::Proposes => 'P',
        // Beside them.
        Stance::Parallels => 'B',
        Stance::Diverges => 'D',
        Stance::Contests => 'C',
        _ => '?',
    }
}

fn print_matrix(page: &mut Page, matrix: &UptakeMatrix<'_>) -> io::Result<()> {
    let cell = |taken: &Vec<UptakeCell<'_>>| {
        let has = |stance: &&Stance| taken.iter().any(|it| it.stance == **stance);
        Stance::ALL.iter().filter(has).map(|stance| letter(*stance)).collect::<String>()
    };
    // As many columns as fit beside the names.
    for (number, columns) in matrix.columns.chunks(COLUMNS).enumerate() {
        if number > 0 {
            writeln!(page.out)?;
        }
        let names: Vec<String> = columns.iter().map(short).collect();
        let last = (number + 1) * COLUMNS >= matrix.columns.len();
        let header: Vec<&str> =
            ["Body"].into_iter().chain(names.iter().map(String::as_str)).chain(last.then_some("else")).collect();
        let row = |row: &gge_core::overview::UptakeRow<'_>| {
            let at = number * COLUMNS;
            let cells = row.cells[at..at + columns.len()].iter().map(cell);
            let elsewhere = last.then(|| cell(&row.elsewhere));
            [row.body.short.to_string()].into_iter().chain(cells).chain(elsewhere).collect::<Vec<String>>()
        };
        let rows: Vec<Vec<String>> =
            matrix.rows.iter().map(row).filter(|row| row[1..].iter().any(|it| !it.is_empty())).collect();
        page.list(&header, rows)?;
    }
    writeln!(page.out)?;
    let key: Vec<String> = Stance::ALL.iter().map(|stance| format!("{} {stance}", letter(*stance))).collect();
    page.paragraph(
        &format!("{QUIET}{}; else: in no column, as a report as a whole.{QUIET:#}", key.join(", ")),
        "",
        "",
    )?;
    notes(page, &caveats())
}

const COLUMNS: usize = 8;

/// A column in few letters: `2015 13(f)`, `cbm`.
fn short(target: &Target) -> String {
    let record = Record::builtin();
    let place = |symbol: &str, rest: &str| match record.report(symbol) {
        Some(report) => format!("{} {rest}", report.year()).trim_end().to_owned(),
        None => target.to_string(),
    };
    match target {
        Target::Provision(address) => place(address.symbol(), address.place()),
        Target::Report(symbol) => place(symbol.as_str(), ""),
        Target::Theme(Theme::Cooperation) => "coop.".to_owned(),
        Target::Theme(Theme::Recommendations) => "recomm.".to_owned(),
        _ => target.to_string(),
    }
}

/// The shape of `--organs --json`.
#[derive(Serialize)]
#[cfg_attr(any(test, feature = "schemars"), derive(schemars::JsonSchema))]
pub(crate) struct Map<'r> {
    /// The organs of the United Nations.
    organs: &'r [Organ],
    /// What each deals with.
    mandates: &'r [OrganMandate],
    /// What is recommended to them.
    recommendations: &'r [Recommendation],
    /// What else the sources say of them.
    observations: &'r [Observation],
}

impl<'r> Map<'r> {
    fn of(record: &'r Record) -> Self {
        Self {
            organs: record.organs(),
            mandates: record.organ_mandates(),
            recommendations: record.recommendations(),
            observations: record.observations(),
        }
    }

    fn print(&self, page: &mut Page, record: &Record) -> io::Result<()> {
        for matter in gge_core::model::Matter::ALL {
            let row =
                |(organ, mandate): (&Organ, &OrganMandate)| vec![organ.name.to_string(), mandate.summary.to_string()];
            let rows: Vec<Vec<String>> = record.organs_on(*matter).map(row).collect();
            if !rows.is_empty() {
                title(page, &format!("Who deals with {}", matter.as_str().replace('-', " ")))?;
                for row in rows {
                    page.paragraph(&format!("{}: {}", row[0], row[1]), "", "  ")?;
                }
            }
        }
        title(page, "What UNIDIR's paper of 2017 recommends")?;
        for it in self.recommendations {
            let matter =
                it.matter.map(|matter| format!(" ({})", matter.as_str().replace('-', " "))).unwrap_or_default();
            page.paragraph(&format!("{}{matter}", it.summary), "- ", "  ")?;
        }
        for kind in ObservationKind::ALL {
            let heading = match kind {
                ObservationKind::Obstacle => "What it says holds the field back",
                ObservationKind::Area => "What it takes the normative framework to consist of",
                ObservationKind::Format => "Where it sees the talks go on after 2017",
                _ => kind.as_str(),
            };
            title(page, heading)?;
            for it in self.observations.iter().filter(|it| it.kind == *kind) {
                page.paragraph(&it.summary, "- ", "  ")?;
            }
        }
        notes(page, &["All of this is told in our words after that paper, and as it stood in 2017.".to_owned()])
    }
}
