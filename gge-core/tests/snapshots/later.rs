//! What other bodies did, the map of the United Nations, and what came after, for people to read.

use std::fmt::Write as _;

use gge_core::overview::timeline;
use gge_core::{
    Record, Target,
    model::{Matter, ObservationKind, Process, ProcessDocument, Sourced, Uptake},
};

use super::{assert, list, place, sources};

/// Targets one by one.
fn on(targets: &[Target]) -> String {
    list(targets)
}

fn entry(entry: &Uptake) -> String {
    let date = entry.date.map_or_else(|| "no date".to_owned(), |date| date.to_string());
    let symbol = entry.symbol.as_ref().map(|symbol| format!(" ({symbol})")).unwrap_or_default();
    let mut out = format!("\n{}: {}{symbol}, {date}, by {}\n", entry.id, entry.instrument, list(&*entry.by));
    let _ = writeln!(out, "  {}", entry.summary);
    for touch in &*entry.touches {
        let _ = writeln!(out, "  - {} {} ({})", touch.stance, on(&touch.on), touch.evidence);
    }
    let _ =
        writeln!(out, "  - [{}] {}", entry.sources.iter().map(place).collect::<Vec<_>>().join("; "), entry.confidence);
    out
}

#[test]
fn uptake() {
    let record = Record::builtin();
    let mut out =
        String::from("What other bodies did with the reports, in our words. A joint act stands with the first body.\n");
    for body in record.bodies() {
        let _ = writeln!(out, "\n== {}: {} ({}), {}", body.id, body.name, body.short, body.kind);
        record.uptake().filter(|it| it.by[0] == body.id).for_each(|it| out += &entry(it));
        for joint in record.uptake().by(body.id.as_str()).filter(|it| it.by[0] != body.id) {
            let _ = writeln!(out, "\n{}: see {}", joint.id, joint.by[0]);
        }
    }
    out += "\n== Reportedly contested\n";
    for it in record.contested() {
        let _ = writeln!(out, "\n{}, in the Group of {}: {}\n  {}", it.id, it.group, on(&it.on), it.summary);
        let _ =
            writeln!(out, "  - [{}] {}", it.sources.iter().map(place).collect::<Vec<_>>().join("; "), it.confidence);
    }
    assert("uptake", &out);
}

#[test]
fn united_nations() {
    let record = Record::builtin();
    let mut out = String::from("== Organs\n");
    for organ in record.organs() {
        let above = organ.part_of.as_ref().map(|above| format!(", part of {above}")).unwrap_or_default();
        let _ = writeln!(out, "{}: {}{above}", organ.id, organ.name);
    }
    for matter in Matter::ALL {
        let _ = writeln!(out, "\n== Who deals with {matter}");
        for (organ, mandate) in record.organs_on(*matter) {
            let told = mandate.sources.iter().map(place).collect::<Vec<_>>().join("; ");
            let _ = writeln!(out, "{}: {} [{told}] {}", organ.id, mandate.summary, mandate.confidence);
        }
    }
    out += "\n== What is recommended\n";
    for it in record.recommendations() {
        let matter = it.matter.map_or_else(|| "the organization".to_owned(), |matter| matter.to_string());
        let told = it.sources.iter().map(place).collect::<Vec<_>>().join("; ");
        let _ = writeln!(out, "{} ({matter}): {} [{told}]", it.id, it.summary);
    }
    for kind in ObservationKind::ALL {
        let _ = writeln!(out, "\n== What is observed: {kind}");
        for it in record.observations().iter().filter(|it| it.kind == *kind) {
            let matter = it.matter.map_or_else(|| "several".to_owned(), |matter| matter.to_string());
            let told = it.sources.iter().map(place).collect::<Vec<_>>().join("; ");
            let _ = writeln!(out, "{} ({matter}): {} [{told}]", it.id, it.summary);
        }
    }
    assert("united-nations", &out);
}

#[test]
fn processes() {
    let mut out = format!("{}\n", Process::CAVEAT);
    for process in Record::builtin().processes() {
        let _ = writeln!(out, "\n== {}: {}, {}, {}", process.id, process.name, process.kind, process.years());
        if let Some(claim) = &process.mandate {
            let date = claim.value.date.map(|date| format!(" of {date}")).unwrap_or_default();
            let _ = writeln!(out, "mandate: {}{date}{}", claim.value.resolution, sources(claim));
        }
        if let Some(claim) = &process.experts {
            let _ = writeln!(out, "experts: {}{}", claim.value, sources(claim));
        }
        if let Some(claim) = &process.members {
            let _ = writeln!(out, "members: {}{}", list(&*claim.value), sources(claim));
        }
        if let Some(claim) = &process.chair {
            let _ = writeln!(out, "chair: {}, {}{}", claim.value.name, claim.value.of, sources(claim));
        }
        if let Some(claim) = &process.substantive_sessions {
            let _ = writeln!(out, "substantive sessions: {}{}", claim.value, sources(claim));
        }
        if let Some(claim) = &process.builds_on {
            let _ = writeln!(out, "restates: {}{}", list(&*claim.value.restates), sources(claim));
            let _ = writeln!(out, "names: {}{}", list(&*claim.value.names), sources(claim));
        }
        process.documents.iter().for_each(|it| out += &document(it));
        for it in &*process.dissociations {
            let date = it.value.date.map(|date| format!(", {date}")).unwrap_or_default();
            let (state, from, of) = (&it.value.state, &it.value.from, &it.value.document);
            let _ = writeln!(out, "{state} dissociated itself from {from} of {of}{date}{}", sources(it));
        }
        for it in &*process.meetings {
            let scheduled = if it.value.scheduled { " as scheduled" } else { "" };
            let _ = writeln!(out, "{}: {} to {}{scheduled}{}", it.value.title, it.value.from, it.value.to, sources(it));
        }
    }
    assert("processes", &out);
}

fn document(claim: &Sourced<ProcessDocument>) -> String {
    let document = &claim.value;
    let mut out = format!("{}: {}", document.role, document.symbol);
    for (what, date) in [("adopted", document.adopted), ("issued", document.issued), ("dated", document.dated)] {
        if let Some(date) = date {
            let _ = write!(out, ", {what} {date}");
        }
    }
    if let Some(decision) = &document.decision {
        let _ = write!(out, ", decision {decision}");
    }
    out + &sources(claim) + "\n"
}

#[test]
fn time() {
    let timeline = timeline(Record::builtin());
    let mut out = String::new();
    for event in timeline.events() {
        let date = event.date.map_or_else(|| "no date".to_owned(), |date| date.to_string());
        let end = event.end.map(|end| format!(" to {end}")).unwrap_or_default();
        let symbol = event.symbol.map(|symbol| format!(" ({symbol})")).unwrap_or_default();
        let scheduled = if event.scheduled { ", as scheduled" } else { "" };
        let _ = writeln!(out, "{date}{end}, {}: {}: {}{symbol}{scheduled}", event.kind, list(&event.who), event.what);
        let told = event.sources.iter().map(|it| place(it)).collect::<Vec<_>>().join("; ");
        let _ = writeln!(out, "  {} [{told}] {}", event.subject, event.confidence);
    }
    assert("timeline", &out);
}
