//! The Groups: who sat in them, what came of them, and what came after.

use gge_core::Record;
use gge_core::model::{Group, Process, State};
use gge_core::overview::{
    MembershipMatrix, MembershipRow, in_every_group, membership_changes, membership_matrix, membership_overlaps,
    memberships,
};
use maud::{Markup, html};
use serde_json::json;

use super::group::{basis, document, group, mandate, officeholder, outcome, process, title};
use crate::site::Site;
use crate::site::files::{File, csv, saved};
use crate::site::filters::{self, filters, options, tokens};
use crate::site::links::{self, Links};
use crate::site::names::{counted, sentence, spelled};
use crate::site::page::{Menu, Page};
use crate::site::parts::{caveat, contents, joined, section, table};
use crate::site::told;

/// The page of all Groups, then one for each of them and for each process that came after.
pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    let record = site.record;
    let groups = record.groups().iter().map(|it| (links::group(it.years.as_str()), title(it)));
    let processes = record.processes().iter().map(|it| (links::group(it.id.as_str()), it.name.to_string()));
    let order: Vec<(String, String)> = groups.chain(processes).collect();
    let pages =
        record.groups().iter().map(|it| group(site, it)).chain(record.processes().iter().map(|it| process(site, it)));
    let between = |(at, page): (usize, Page)| {
        let before = at.checked_sub(1).and_then(|before| order.get(before)).cloned();
        page.between(before, order.get(at + 1).cloned())
    };
    std::iter::once(all(site)).chain(pages.enumerate().map(between)).collect()
}

fn all(site: &Site<'_>) -> Page {
    let (record, links) = (site.record, &site.links("groups/"));
    let matrix = membership_matrix(&memberships(record));
    let files = [members_file(&matrix)];
    let parts = [
        ("members", "Who sat in which Group", members(record, links, &matrix)),
        ("outcomes", "Chairs and outcomes", outcomes(record, links)),
        ("changes", "Who joined, who left, who stayed", changes(record)),
        ("common", "States in common", overlaps(&matrix)),
        ("after", "What came after 2017", after(record, links)),
    ];
    let headings = parts.each_ref().map(|(id, heading, _)| (*id, *heading));
    let main = html! {
        div.tells {
            h1 { "The Groups, their members and what came of them" }
            (opening(record))
            (contents(&headings))
            (told::sureness(links))
            @for (id, heading, content) in &parts { (section(id, heading, content)) }
            (saved(&[("members (CSV)", &files[0])]))
        }
    };
    let data = json!({
        "members": matrix, "changes": membership_changes(&matrix.memberships), "overlaps": membership_overlaps(&matrix.memberships),
        "groups": record.groups(), "processes": record.processes(),
    });
    let about = "Which States sat in which UN Group of Governmental Experts on ICTs, who chaired, who joined and left, what each Group ended with, and what followed.";
    Page::new("groups/", "Groups of Governmental Experts: members, chairs, outcomes", about, main, data)
        .menu(Menu::Groups)
        .files(files)
        .script(filters::SCRIPT)
}

fn opening(record: &Record) -> Markup {
    let groups = record.groups();
    let constant = in_every_group(record);
    let mut ever: Vec<&State> = groups.iter().flat_map(|it| &*it.members.value).collect();
    ever.sort_unstable();
    ever.dedup();
    let agreed = groups.iter().filter(|it| it.consensus.value).count();
    html! {
        p.lede {
            "A Group of Governmental Experts (GGE) is a small body of experts that States name, set up by the General Assembly for a time. "
            "Experts from " (ever.len()) " States sat in at least one of the " (spelled(groups.len())) " Groups on ICTs; "
            b { "those from " (spelled(constant.len())) " States sat in all: " (joined(constant.iter().map(|it| it.as_str()), ", ")) "." }
        }
        p {
            (sentence(&spelled(agreed)).trim_end_matches('.')) " Groups reached consensus on a report. The others ended without; each has a document with a symbol all the same, "
            "on procedure and not on substance."
        }
    }
}

fn members_file(matrix: &MembershipMatrix<'_>) -> File {
    let head = std::iter::once("State".to_owned()).chain(matrix.memberships.iter().map(|it| it.years.clone()));
    let row = |row: &MembershipRow<'_>| {
        let marks = row.member.iter().map(|is_member| if *is_member { "member" } else { "" }.to_owned());
        std::iter::once(row.state.to_string()).chain(marks).collect()
    };
    csv("members.csv", head, matrix.states.iter().map(row))
}

fn members(record: &Record, links: &Links<'_>, matrix: &MembershipMatrix<'_>) -> Markup {
    let counted_in = matrix.memberships.iter().filter(|it| !it.after_2017).count();
    let caption = format!(
        "States by Groups. A dot stands for a member, and a line goes on to the next Group. What came after 2017 is not counted with the {}.",
        spelled(counted_in)
    );
    let times = |count: usize| if count == counted_in { "all".into() } else { spelled(count) };
    let choices = vec![
        ("in", "Sat in", options(matrix.memberships.iter().map(|it| (&it.years, &it.years)))),
        ("count", "In how many of them", options((0..=counted_in).rev().map(|count| (count, times(count))))),
    ];
    html! {
        (filters(&counted(matrix.states.len(), "State"), "State", choices))
        div.frame.roster role="region" aria-label="States by Groups" tabindex="0" {
            table {
                caption { (caption) }
                thead {
                    tr {
                        th scope="col" { "State" }
                        @for it in &matrix.memberships {
                            th.mid scope="col" {
                                a href=(links.to(&links::group(&path_of(record, &it.years, it.after_2017)))) { (it.years) }
                                div.quiet.small { (counted(it.members.len(), "member")) @if it.after_2017 { ", after 2017" } }
                            }
                        }
                        th.mid scope="col" { "Of the " (spelled(counted_in)) }
                    }
                }
                tbody { @for row in &matrix.states { (state(row, matrix, counted_in)) } }
            }
        }
        p { "Where the members are from:" }
        ul {
            @for group in record.groups() { li { (title(group)) ": " (basis(links, &group.members)) } }
            @for process in record.processes() { @if let Some(claim) = &process.members { li { (process.name) ": " (basis(links, claim)) } } }
        }
    }
}

/// The id under which the members of some years have their page.
fn path_of(record: &Record, years: &str, after_2017: bool) -> String {
    let process = record.processes().iter().find(|it| after_2017 && it.years() == years && it.members.is_some());
    process.map_or_else(|| years.to_owned(), |it| it.id.to_string())
}

fn state(row: &MembershipRow<'_>, matrix: &MembershipMatrix<'_>, all: usize) -> Markup {
    let sat = || row.member.iter().zip(&matrix.memberships).filter(|(is_member, _)| **is_member).map(|(_, it)| it);
    let count = sat().filter(|it| !it.after_2017).count();
    html! {
        tr data-row={ (tokens("in", sat().map(|it| &it.years))) "count:" (count) } {
            th scope="row" { (row.state) }
            @for (at, is_member) in row.member.iter().enumerate() {
                td.mid.later[matrix.memberships[at].after_2017].on[*is_member && row.member.get(at + 1) == Some(&true)] {
                    @if *is_member { span.dot {} span.unseen { "member" } } @else { span.unseen { "not a member" } }
                }
            }
            td.mid { (count) @if count == all { " " span.tag { "all" } } }
        }
    }
}

fn outcomes(record: &Record, links: &Links<'_>) -> Markup {
    let missing = html! { span.quiet { "not stated" } };
    let rows = html! {
        @for group in record.groups() {
            tr {
                th scope="row" { a href=(links.to(&links::group(group.years.as_str()))) { (group.years) } }
                td { @if let Some(chair) = &group.chair { (told::claim(links, chair, officeholder)) } @else { (missing) } }
                td { (told::claim(links, &group.consensus, |it| outcome(*it))) }
                td { (told::claim(links, &group.document, |symbol| document(record, links, symbol.as_str()))) }
                td { (ended(links, group).unwrap_or_else(|| missing.clone())) }
            }
        }
    };
    html! {
        (table("Who chaired each Group, and what it ended with", &["Group", "Chair", "Outcome", "Document", "Adopted or ended"], rows))
        p.quiet { "“Not stated”: no source at hand states it, or they disagree; the Group’s page says which." }
    }
}

fn ended(links: &Links<'_>, group: &Group) -> Option<Markup> {
    let claim = group.adopted.as_ref().or(group.concluded.as_ref())?;
    Some(told::claim(links, claim, |date| html! { (date.written_out()) }))
}

fn changes(record: &Record) -> Markup {
    let list = |states: &[&State]| html! { td.prose { b { (states.len()) } @if !states.is_empty() { ": " (joined(states.iter().map(|it| it.as_str()), ", ")) } } };
    let rows = html! {
        @for step in membership_changes(&memberships(record)) {
            tr {
                th scope="row" { (step.earlier) " to " (step.later) @if step.after_2017 { div.quiet.small { "after 2017" } } }
                (list(&step.joined)) (list(&step.left)) (list(&step.stayed))
            }
        }
    };
    table("States from one Group to the next", &["From", "Joined", "Left", "Stayed"], rows)
}

fn overlaps(matrix: &MembershipMatrix<'_>) -> Markup {
    let shared = membership_overlaps(&matrix.memberships);
    let both = |one: &str, other: &str| {
        shared.iter().find(|it| [(one, other), (other, one)].contains(&(&*it.earlier, &*it.later))).map(|it| it.states)
    };
    let heads: Vec<&str> = std::iter::once("Group").chain(matrix.memberships.iter().map(|it| &*it.years)).collect();
    let rows = html! {
        @for one in &matrix.memberships {
            tr {
                th scope="row" { (one.years) }
                @for other in &matrix.memberships {
                    @if one.years == other.years { td.number.self { (one.members.len()) } }
                    @else { td.number { @if let Some(count) = both(&one.years, &other.years) { (count) } } }
                }
            }
        }
    };
    table("How many States two Groups have in common; where a Group meets itself, its members", &heads, rows)
}

fn after(record: &Record, links: &Links<'_>) -> Markup {
    let rows = html! {
        @for process in record.processes() {
            tr {
                th scope="row" { a href=(links.to(&links::group(process.id.as_str()))) { (process.name) } }
                td { @if let Some(claim) = &process.mandate { (told::claim(links, claim, mandate)) } @else { span.quiet { "not stated" } } }
                td { @if let Some(claim) = &process.chair { (told::claim(links, claim, officeholder)) } @else { span.quiet { "not stated" } } }
                td { (joined(process.documents.iter().map(|it| it.value.symbol.as_str()), ", ")) }
            }
        }
    };
    html! {
        (caveat(Process::CAVEAT))
        (table("What the United Nations set up next", &["Process", "Mandate", "Chair", "Documents"], rows))
    }
}
