//! One Group, or one process of those that came after: every fact with how sure it is and where it is from.

use gge_core::Record;
use gge_core::model::{
    AssemblyResolution, BuildsOn, Conflict, Date, Group, Mandate, Officeholder, Person, Process, ProcessDocument,
    Session, Sourced, State, Subject, Target,
};
use gge_core::overview::{membership_changes, memberships, timeline};
use maud::{Markup, Render, html};
use serde_json::{Value, json};

use super::timeline::{event_table, events_of};
use crate::site::Site;
use crate::site::links::{self, Links};
use crate::site::names::{Named, counted, curly, days, sentence};
use crate::site::page::{Menu, Page};
use crate::site::parts::{self, facts, joined, table};
use crate::site::told;
use crate::site::words::official;

pub(super) fn title(group: &Group) -> String {
    format!("Group of {}", group.years)
}

pub(super) fn basis<T>(links: &Links<'_>, claim: &Sourced<T>) -> Markup {
    told::basis(links, claim.confidence, claim.sources.iter())
}

pub(super) fn outcome(consensus: bool) -> Markup {
    html! { (if consensus { "consensus" } else { "no consensus" }) }
}

pub(super) fn document(record: &Record, links: &Links<'_>, symbol: &str) -> Markup {
    let report = record.report(symbol);
    html! {
        @if let Some(report) = report {
            a href=(links.to(&links::report(symbol))) { (symbol) }
            " " span.quiet { "(" @if report.procedural { "on procedure" } @else { (report.coverage.name()) } ")" }
        } @else { (symbol) }
    }
}

pub(super) fn group(site: &Site<'_>, it: &Group) -> Page {
    let path = links::group(it.years.as_str());
    let (record, links) = (site.record, &site.links(&path));
    let timeline = timeline(record);
    let events = events_of(&timeline, &[Subject::Group(it.years.clone()), Subject::Report(it.document.value.clone())]);
    let disputed: Vec<_> = record.contested().iter().filter(|matter| matter.group == it.years).collect();
    let parts = [
        ("facts", "What is known", known(record, links, it)),
        (
            "members",
            "Members",
            html! { (member_list(record, it.years.as_str(), &it.members.value)) p { (basis(links, &it.members)) } },
        ),
        (
            "experts",
            "Experts",
            html! { @if let Some(claim) = &it.persons { (experts(&claim.value)) p { (basis(links, claim)) } } },
        ),
        (
            "disputed",
            "What was in dispute",
            html! {
                @if !disputed.is_empty() {
                    ul { @for matter in &disputed { li { (curly(&matter.summary)) " " (told::targets(links, &matter.on)) div { (told::basis(links, matter.confidence, matter.sources.iter())) } } } }
                }
            },
        ),
        ("time", "In the order of time", event_table(links, "What happened, and when", &events, false)),
    ];
    let ended = if it.consensus.value {
        "It reached consensus on its report"
    } else {
        "It ended without consensus; its document"
    };
    let about = format!(
        "The UN Group of Governmental Experts on ICTs of {}, with experts from {} States. {ended}, {}.",
        it.years,
        it.members.value.len(),
        it.document.value
    );
    let lead = html! {
        p.lede {
            "A Group of Governmental Experts (GGE) on ICTs, with experts from " (it.members.value.len()) " States. " (ended) ", "
            (document(record, links, it.document.value.as_str())) "."
        }
    };
    let data = json!({ "group": it, "contested": disputed, "events": events });
    leaf(links, &path, &format!("The {}", title(it)), &about, &lead, &parts, data).linked(json!({
        "@type": "Organization", "name": format!("Group of Governmental Experts of {}", it.years), "description": about,
        "parentOrganization": { "@type": "Organization", "name": "United Nations" },
    }))
}

/// A page of its own, with those of its parts that have something to tell.
fn leaf(
    links: &Links<'_>,
    path: &str,
    title: &str,
    about: &str,
    lead: &Markup,
    parts: &[(&str, &str, Markup)],
    data: Value,
) -> Page {
    let head = html! { p.over { a href=(links.to("groups/")) { "All Groups" } } h1 { (title) } (lead) };
    let main = parts::leaf("leaf tells", &head, &told::sureness(links), parts, &html! {});
    Page::new(path, title, about, main, data).menu(Menu::Groups)
}

/// All that is told of a Group and its document, each fact with what sources disagree about.
fn known(record: &Record, links: &Links<'_>, it: &Group) -> Markup {
    let report = record.report(it.document.value.as_str());
    let of_group: Vec<&Conflict> = record.conflicts_about(&Subject::Group(it.years.clone())).collect();
    let of_report = record.conflicts_about(&Subject::Report(it.document.value.clone()));
    let of_report: Vec<&Conflict> = of_report.filter(|it| !of_group.iter().any(|other| other.id == it.id)).collect();
    let disputes = |conflicts: &[&Conflict], field: &str| html! { @for it in conflicts.iter().filter(|it| it.field == *field) { (told::conflict(links, it)) } };
    let date =
        |claim: &Option<Sourced<Date>>| told::maybe(links, claim.as_ref(), |date| html! { (date.written_out()) });
    let rows = [
        ("Mandate", html! { (told::claim(links, &it.mandate, mandate)) (disputes(&of_group, "mandate")) }),
        ("First asked for", told::maybe(links, it.first_asked.as_ref(), mandate)),
        ("Sought by", told::maybe(links, it.sought_by.as_ref(), |state| html! { (state) })),
        (
            "Words of the mandate",
            told::maybe(links, it.mandate_quote.as_ref(), |words| html! { "“" (official(words)) "”" }),
        ),
        ("Experts", told::claim(links, &it.experts, |count| html! { (count) })),
        ("Chair", told::maybe(links, it.chair.as_ref(), officeholder)),
        (
            "Sessions",
            html! { (told::maybe(links, it.sessions.as_ref(), |list| sessions(list))) (disputes(&of_group, "sessions")) },
        ),
        ("Started", date(&it.started)),
        ("Meetings", told::maybe(links, it.meetings.as_ref(), |count| html! { (count) })),
        ("Outcome", html! { (told::claim(links, &it.consensus, |it| outcome(*it))) (disputes(&of_group, "outcome")) }),
        (
            "Document",
            html! {
                (told::claim(links, &it.document, |symbol| document(record, links, symbol.as_str())))
                @if let Some(report) = report { @if let Some(count) = report.paragraphs { div.small { "of " (counted(count as usize, "paragraph")) } } }
            },
        ),
        ("Adopted", date(&it.adopted)),
        ("Concluded", html! { (date(&it.concluded)) (disputes(&of_group, "date")) }),
        ("Letter of transmittal", html! { @if let Some(report) = report { (date(&report.letter)) } }),
        (
            "Date of the document",
            html! { @if let Some(report) = report { (date(&report.dated)) (disputes(&of_report, "date")) } },
        ),
        ("Reissued", html! { @if let Some(report) = report { (date(&report.reissued)) } }),
        ("Taken up by", told::maybe(links, it.taken_up_by.as_ref(), taken_up)),
        (
            "What is reported",
            joined(it.accounts.iter().map(|account| told::claim(links, account, |text| html! { (curly(text)) })), ""),
        ),
        ("Secretary", told::maybe(links, it.secretary.as_ref(), officeholder)),
        (
            "Consultants",
            told::maybe(
                links,
                it.consultants.as_ref(),
                |it| html! { (it.organization) ": " (joined(it.persons.iter().map(person), ", ")) },
            ),
        ),
    ];
    let shown = ["mandate", "sessions", "outcome", "date"];
    let other = of_group.iter().chain(&of_report).filter(|it| !shown.contains(&&*it.field));
    let unstated =
        rows.iter().filter(|(_, fact)| fact.0.is_empty()).map(|(term, _)| *term).collect::<Vec<_>>().join(", ");
    html! {
        (facts(rows))
        @if !unstated.is_empty() { p.quiet { "Not stated by any source at hand: " (unstated) "." } }
        @for conflict in other { (told::conflict(links, conflict)) }
    }
}

pub(super) fn mandate(it: &Mandate) -> Markup {
    html! { (it.resolution) @if let Some(at) = &it.paragraph { ", para. " (at) } @if let Some(date) = it.date { ", " (date.written_out()) } }
}

pub(super) fn officeholder(it: &Officeholder) -> Markup {
    html! { (it.name) ", " (it.of) }
}

fn taken_up(it: &AssemblyResolution) -> Markup {
    html! { (it.resolution) @if let Some(date) = it.date { ", " (date.written_out()) } @if let Some(quote) = &it.quote { ": “" (official(quote)) "”" } }
}

fn sessions(list: &[Session]) -> Markup {
    html! { ol { @for it in list { li { (it.place) ", " (days(it.from, it.to)) } } } }
}

fn person(it: &Person) -> impl Render + use<> {
    let sessions = it.sessions.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let noun = if it.sessions.len() == 1 { "session" } else { "sessions" };
    if sessions.is_empty() { it.name.to_string() } else { format!("{} ({noun} {sessions})", it.name) }
}

fn member_list(record: &Record, years: &str, states: &[State]) -> Markup {
    let changes = membership_changes(&memberships(record));
    let step = changes.iter().find(|it| it.later == years);
    html! {
        ul.states {
            @for state in states {
                li { (state) @if step.is_some_and(|step| step.joined.contains(&state)) { " " span.tag { "joined" } } }
            }
        }
        @if let Some(step) = step {
            p {
                "Since the Group of " (step.earlier) ": " (counted(step.joined.len(), "State")) " joined, " (step.stayed.len()) " stayed"
                @if !step.left.is_empty() { "; left: " (joined(step.left.iter().map(|it| it.as_str()), ", ")) } "."
            }
        }
    }
}

fn experts(list: &[Person]) -> Markup {
    let rows = html! {
        @for it in list {
            tr {
                th scope="row" { @if let Some(state) = &it.state { (state) } }
                td { @if let Some(honorific) = &it.honorific { (honorific) " " } (it.name) }
                td { @if let Some(position) = &it.position { (position) } }
                td { (joined(it.sessions.iter(), ", ")) }
            }
        }
    };
    table(
        "Experts by State, and the sessions that they attended, where the list tells",
        &["State", "Expert", "Position", "Sessions"],
        rows,
    )
}

pub(super) fn process(site: &Site<'_>, it: &Process) -> Page {
    let path = links::group(it.id.as_str());
    let (record, links) = (site.record, &site.links(&path));
    let timeline = timeline(record);
    let events = events_of(&timeline, &[Subject::Process(it.id.clone())]);
    let conflicts: Vec<_> = record.conflicts_about(&Subject::Process(it.id.clone())).collect();
    let meetings = it.meetings.iter().map(|claim| {
        told::claim(
            links,
            claim,
            |it| html! { (it.title) ": " (days(it.from, it.to)) @if it.scheduled { " (as scheduled)" } },
        )
    });
    let dissociations = it.dissociations.iter().map(|claim| {
        told::claim(links, claim, |it| html! { (it.state) ": " (it.document) ", from " (it.from) @if let Some(date) = it.date { ", " (date.written_out()) } })
    });
    let rows = [
        ("Mandate", told::maybe(links, it.mandate.as_ref(), mandate)),
        ("Chair", told::maybe(links, it.chair.as_ref(), officeholder)),
        ("Experts", told::maybe(links, it.experts.as_ref(), |count| html! { (count) })),
        ("Substantive sessions", told::maybe(links, it.substantive_sessions.as_ref(), |count| html! { (count) })),
        (
            "Builds on",
            told::maybe(links, it.builds_on.as_ref(), |built| {
                html! {
                    "names " (joined(built.names.iter().map(|symbol| document(record, links, symbol.as_str())), ", "))
                    @if !built.restates.is_empty() { p { "restates " (told::targets(links, &restated(built))) } }
                }
            }),
        ),
        ("States that dissociated themselves", joined(dissociations, "")),
        ("Meetings", joined(meetings, "")),
    ];
    let unstated =
        rows[..4].iter().filter(|(_, fact)| fact.0.is_empty()).map(|(term, _)| *term).collect::<Vec<_>>().join(", ");
    let known = html! {
        (facts(rows))
        @if !unstated.is_empty() { p.quiet { "Not stated by any source at hand: " (unstated) "." } }
        @for conflict in &conflicts { (told::conflict(links, conflict)) }
    };
    let documents = html! {
        @if !it.documents.is_empty() {
            (table("Documents: their wording is not in the record", &["Symbol", "What it is", "Dates", "Source"], html! {
                @for claim in it.documents.iter() {
                    tr {
                        th scope="row" { (claim.value.symbol) }
                        td { (claim.value.role.name()) }
                        td { (dates(&claim.value)) }
                        td { (basis(links, claim)) }
                    }
                }
            }))
        }
    };
    let parts = [
        ("facts", "What is known", known),
        ("documents", "Documents", documents),
        (
            "members",
            "Members",
            html! { @if let Some(claim) = &it.members { (member_list(record, &it.years(), &claim.value)) p { (basis(links, claim)) } } },
        ),
        ("time", "In the order of time", event_table(links, "What happened, and when", &events, false)),
    ];
    let kind = sentence(&it.kind.name());
    let years = it.years();
    let years = years.strip_suffix('-').map_or_else(|| years.clone(), |from| format!("from {from} on"));
    let about = format!(
        "{kind} Facts on the {}: mandate, chair, members, documents, dissociations, each with its source.",
        it.name
    );
    let lead =
        html! { p.lede { (kind.trim_end_matches('.')) " of the United Nations, " (years) ". " (Process::CAVEAT) } };
    leaf(links, &path, &it.name, &about, &lead, &parts, json!({ "process": it, "events": events }))
}

fn restated(it: &BuildsOn) -> Vec<Target> {
    it.restates.iter().cloned().map(Target::Provision).collect()
}

fn dates(it: &ProcessDocument) -> String {
    let known = [("adopted", it.adopted), ("dated", it.dated), ("issued", it.issued)];
    let mut known: Vec<String> =
        known.into_iter().filter_map(|(what, date)| Some(format!("{what} {}", date?.written_out()))).collect();
    known.extend(it.decision.as_ref().map(|decision| format!("decision {decision}")));
    if known.is_empty() { "not stated".to_owned() } else { known.join("; ") }
}
