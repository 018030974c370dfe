//! Who sat in which Group of Governmental Experts.

use std::io::{self, Write};

use clap::Args;
use gge_core::overview::{
    MembershipChange, MembershipMatrix, MembershipOverlap, in_every_group, membership_changes, membership_matrix,
    membership_overlaps, memberships,
};
use gge_core::{
    Group, Record,
    model::{Process, Sourced, State},
};
use serde::Serialize;

use crate::output::{self, Failure, Output};
use crate::page::{Page, QUIET, TITLE};

/// Show the members of the five Groups, and of the one after 2017: States by Groups, who joined and who left, and what each
/// Group came to.
///
/// Example: gge members --json
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    output: Output,
}

pub(crate) fn run(arguments: &Arguments, record: &Record) -> Result<(), Failure> {
    let memberships = memberships(record);
    let members = Members {
        groups: record.groups().iter().map(Outcome::of).collect(),
        in_every_group: in_every_group(record),
        matrix: membership_matrix(&memberships),
        changes: membership_changes(&memberships),
        overlaps: membership_overlaps(&memberships),
    };
    if arguments.output.is_json() {
        return output::json(&members);
    }
    Ok(print(&mut Page::new(), record, &members)?)
}

/// The public shape of `--json`.
#[derive(Serialize)]
#[cfg_attr(any(test, feature = "schemars"), derive(schemars::JsonSchema))]
pub(crate) struct Members<'r> {
    /// The five Groups, each with what it came to.
    groups: Vec<Outcome<'r>>,
    /// The States that sat in all five.
    in_every_group: Vec<&'r State>,
    /// States by Groups.
    matrix: MembershipMatrix<'r>,
    /// Who joined and who left, from each Group to the next.
    changes: Vec<MembershipChange<'r>>,
    /// How many States each two Groups have in common.
    overlaps: Vec<MembershipOverlap>,
}

/// What a Group came to.
#[derive(Serialize)]
#[cfg_attr(any(test, feature = "schemars"), derive(schemars::JsonSchema))]
struct Outcome<'r> {
    /// Its years: `2012-2013`.
    years: &'r str,
    /// The number of its experts.
    experts: u8,
    /// The States that they were from.
    members: &'r [State],
    /// The resolution that asked for it.
    mandate: &'r str,
    /// The symbol of what it issued.
    document: &'r str,
    /// True if it came to a consensus.
    consensus: bool,
    /// The resolution that took up what it issued. Null where the record has none.
    taken_up_by: Option<&'r str>,
    /// Who chaired it, and for which State. Null where the record has nobody.
    chair: Option<String>,
}

impl<'r> Outcome<'r> {
    fn of(group: &'r Group) -> Self {
        Self {
            years: group.years.as_str(),
            experts: group.experts.value,
            members: &group.members.value,
            mandate: group.mandate.value.resolution.as_str(),
            document: group.document.value.as_str(),
            consensus: group.consensus.value,
            taken_up_by: group.taken_up_by.as_ref().map(|it| it.value.resolution.as_str()),
            chair: group.chair.as_ref().map(|it| format!("{} ({})", it.value.name, it.value.of)),
        }
    }
}

fn print(page: &mut Page, record: &Record, members: &Members<'_>) -> io::Result<()> {
    states(page, &members.matrix)?;
    title(page, "In all five")?;
    page.paragraph(&names(&members.in_every_group), "", "")?;
    title(page, "Joined and left")?;
    let change = |it: &MembershipChange<'_>| {
        let group = marked(&it.later, it.after_2017);
        vec![group, names(&it.joined), names(&it.left), it.stayed.len().to_string()]
    };
    page.table(&["Group", "Joined", "Left", "Stayed"], members.changes.iter().map(change).collect())?;
    title(page, "Members in common")?;
    common(page, members)?;
    title(page, "Outcome")?;
    let outcome = |it: &Outcome<'_>| {
        let or_dash = |text: Option<&str>| text.unwrap_or("–").to_owned();
        vec![
            it.years.to_owned(),
            it.experts.to_string(),
            it.mandate.to_owned(),
            if it.consensus { "consensus" } else { "no consensus" }.to_owned(),
            it.document.to_owned(),
            or_dash(it.taken_up_by),
            or_dash(it.chair.as_deref()),
        ]
    };
    let header = ["Group", "Experts", "Mandate", "Outcome", "Document", "Taken up by", "Chair"];
    page.list(&header, members.groups.iter().map(outcome).collect())?;
    writeln!(page.out)?;
    let sources = format!("{QUIET}Members as in {}. A dash: not in the record.{QUIET:#}", sources(record));
    page.paragraph(&sources, "", "")?;
    page.paragraph(&format!("{QUIET}*: after 2017. {}{QUIET:#}", Process::CAVEAT), "", "")
}

/// The years of a Group, with a mark where it came after 2017.
fn marked(years: &str, after_2017: bool) -> String {
    format!("{years}{}", if after_2017 { "*" } else { "" })
}

/// States by Groups.
fn states(page: &mut Page, matrix: &MembershipMatrix<'_>) -> io::Result<()> {
    writeln!(page.out, "{TITLE}Members{TITLE:#}\n")?;
    let years: Vec<String> = matrix.memberships.iter().map(|it| marked(&it.years, it.after_2017)).collect();
    let years = years.iter().map(String::as_str);
    let header: Vec<&str> = ["State"].into_iter().chain(years).chain(["Groups"]).collect();
    let mut rows: Vec<Vec<String>> = Vec::new();
    for row in &matrix.states {
        let marks = row.member.iter().map(|member| if *member { "x" } else { "" }.to_owned());
        let cells = [row.state.to_string()].into_iter().chain(marks).chain([row.count.to_string()]);
        rows.push(cells.collect());
    }
    let sizes = matrix.memberships.iter().map(|it| it.members.len());
    let total = sizes.map(|size| size.to_string());
    let label = format!("{} States", matrix.states.len());
    rows.push([label].into_iter().chain(total).chain([String::new()]).collect());
    page.list(&header, rows)
}

/// How many States each two Groups have in common.
fn common(page: &mut Page, members: &Members<'_>) -> io::Result<()> {
    let memberships = &members.matrix.memberships;
    let years: Vec<&str> = memberships.iter().map(|it| it.years.as_str()).collect();
    let marks: Vec<String> = memberships.iter().map(|it| marked(&it.years, it.after_2017)).collect();
    let header: Vec<&str> = [""].into_iter().chain(marks.iter().skip(1).map(String::as_str)).collect();
    let cell = |first: &str, second: &str| {
        let pair = members.overlaps.iter().find(|it| it.earlier == first && it.later == second);
        pair.map(|it| it.states.to_string()).unwrap_or_default()
    };
    let before_last = years.iter().take(years.len().saturating_sub(1));
    let row = |first: &&str| {
        let cells = years.iter().skip(1).map(|second| cell(first, second));
        [(*first).to_owned()].into_iter().chain(cells).collect()
    };
    page.list(&header, before_last.map(row).collect())
}

fn title(page: &mut Page, title: &str) -> io::Result<()> {
    writeln!(page.out, "\n{TITLE}{title}{TITLE:#}\n")
}

fn names(states: &[&State]) -> String {
    states.iter().map(|state| state.as_str()).collect::<Vec<_>>().join(", ")
}

/// Where the members of the Groups are from.
fn sources(record: &Record) -> String {
    let mut sources: Vec<String> = Vec::new();
    let later = record.processes().iter().filter_map(|process| process.members.as_ref());
    let claims = record.groups().iter().map(|group| &group.members).chain(later);
    for place in claims.flat_map(|claim: &Sourced<_>| claim.sources.iter()) {
        let place = match &place.place {
            Some(at) => format!("{}, {at}", place.source),
            None => place.source.to_string(),
        };
        if !sources.contains(&place) {
            sources.push(place);
        }
    }
    sources.join("; ")
}
