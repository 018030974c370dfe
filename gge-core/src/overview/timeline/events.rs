//! Events of the entries of a record, for the timeline.

use super::{Event, EventKind};
use crate::model::{
    Confidence, Conflict, Date, DocumentRole, Group, Process, ProcessDocument, Report, SourcePlace, Sourced, Subject,
    Symbol, Uptake, Value,
};
use crate::record::Record;

/// The name of the body that passes the resolutions.
const ASSEMBLY: &str = "General Assembly";

/// Lists the events of all Groups, uptake and processes, without order.
pub(super) fn all(record: &Record) -> Vec<Event<'_>> {
    let mut events = Vec::new();
    for group in record.groups() {
        of_group(record, group, &mut events);
    }
    events.extend(record.uptake().map(|entry| of_uptake(record, entry)));
    for process in record.processes() {
        of_process(process, &mut events);
    }
    events
}

/// Makes an event of a subject, without date and document, which the caller adds.
fn event<'r>(
    subject: &Subject,
    kind: EventKind,
    (confidence, sources): (Confidence, &'r [SourcePlace]),
    who: String,
    what: impl Into<String>,
) -> Event<'r> {
    Event {
        kind,
        date: None,
        end: None,
        who: vec![who],
        what: what.into(),
        symbol: None,
        scheduled: false,
        subject: subject.clone(),
        confidence,
        sources: sources.iter().collect(),
    }
}

/// The certainty and the sources of a fact.
fn evidence<T>(claim: &Sourced<T>) -> (Confidence, &[SourcePlace]) {
    (claim.confidence, &claim.sources)
}

fn year(year: u16) -> Option<Date> {
    format!("{year:04}").parse().ok()
}

/// Adds the events of a Group and its reports.
fn of_group<'r>(record: &'r Record, group: &'r Group, events: &mut Vec<Event<'r>>) {
    use EventKind::{Adoption, Meeting, TakenUp, Term};
    let subject = Subject::Group(group.years.clone());
    let who = || name(group);
    let (date, end) = (year(group.years.first()), year(group.years.last()));
    let at_work = event(&subject, Term, evidence(&group.mandate), who(), "at work");
    events.push(Event { date, end, ..at_work });
    events.push(mandate(record, group, &subject));
    if let Some(first) = &group.first_asked {
        let what = format!("first asks for the {}", who());
        let asked = event(&subject, EventKind::Mandate, evidence(first), ASSEMBLY.to_owned(), what);
        events.push(Event { date: first.value.date, symbol: Some(&first.value.resolution), ..asked });
    }
    if let Some(sessions) = &group.sessions {
        let count = sessions.value.len();
        for (number, session) in (1..).zip(&*sessions.value) {
            let what = format!("session {number} of {count}, {}", session.place);
            let held = event(&subject, Meeting, evidence(sessions), who(), what);
            events.push(Event { date: Some(session.from), end: Some(session.to), ..held });
        }
    }
    if let Some(started) = &group.started {
        let begun = event(&subject, Meeting, evidence(started), who(), "starts its work");
        events.push(Event { date: Some(started.value), ..begun });
    }
    if let Some(adopted) = &group.adopted {
        let what = if group.consensus.value { "adopts its report by consensus" } else { "adopts its report" };
        let adoption = event(&subject, Adoption, evidence(adopted), who(), what);
        events.push(Event { date: Some(adopted.value), symbol: Some(&group.document.value), ..adoption });
    }
    of_end(record, group, &subject, events);
    of_reports(record, group, events);
    if let Some(taken) = &group.taken_up_by {
        let what = format!("takes up the report of the {}", who());
        let resolution = event(&subject, TakenUp, evidence(taken), ASSEMBLY.to_owned(), what);
        events.push(Event { date: taken.value.date, symbol: Some(&taken.value.resolution), ..resolution });
    }
}

/// The name of a Group in a sentence.
fn name(group: &Group) -> String {
    format!("Group of {}", group.years)
}

/// Makes the event of the resolution that asked for a Group. A date that the mandate lacks may be known from an earlier
/// Group, if the resolution took up its report.
fn mandate<'r>(record: &'r Record, group: &'r Group, subject: &Subject) -> Event<'r> {
    let mandate = &group.mandate.value;
    let what = format!("asks for the {}", name(group));
    let mut asked = event(subject, EventKind::Mandate, evidence(&group.mandate), ASSEMBLY.to_owned(), what);
    asked.symbol = Some(&mandate.resolution);
    asked.date = mandate.date;
    let taken_up = record.groups().iter().filter_map(|it| it.taken_up_by.as_ref());
    let mut same = taken_up.filter(|it| it.value.resolution == mandate.resolution && it.value.date.is_some());
    if let (None, Some(claim)) = (mandate.date, same.next()) {
        asked.date = claim.value.date;
        asked.sources.extend(claim.sources.iter());
    }
    asked
}

/// Adds the end of a Group, or, where the sources disagree, the end that each of them gives.
fn of_end<'r>(record: &'r Record, group: &'r Group, subject: &Subject, events: &mut Vec<Event<'r>>) {
    let outcome = if group.consensus.value { "ends with consensus" } else { "ends without consensus" };
    if let Some(concluded) = &group.concluded {
        let conclusion = event(subject, EventKind::Conclusion, evidence(concluded), name(group), outcome);
        events.push(Event { date: Some(concluded.value), ..conclusion });
    } else {
        let disputed = record.conflicts_about(subject).filter(|conflict| conflict.field == "date");
        disputed.for_each(|conflict| disputed_end(conflict, subject, &name(group), outcome, events));
    }
}

/// Adds an end for each date that a source gives in a conflict about it.
fn disputed_end<'r>(conflict: &'r Conflict, subject: &Subject, who: &str, outcome: &str, events: &mut Vec<Event<'r>>) {
    for statement in &*conflict.values {
        if let Value::Date(date) = statement.value {
            let what = format!("{outcome}, by one account of {}", conflict.values.len());
            let said = (Confidence::Low, &*statement.sources);
            let end = event(subject, EventKind::Conclusion, said, who.to_owned(), what);
            events.push(Event { date: Some(date), ..end });
        }
    }
}

/// Adds the letters, documents and reissues of a Group's reports.
fn of_reports<'r>(record: &'r Record, group: &'r Group, events: &mut Vec<Event<'r>>) {
    let who = || format!("Group of {}", group.years);
    for report in record.reports().iter().filter(|report| report.author.years() == Some(&group.years)) {
        let subject = Subject::Report(report.symbol.clone());
        let mut add = |what: &str, said, date| {
            let document = event(&subject, EventKind::Document, said, who(), what);
            events.push(Event { date, symbol: Some(&report.symbol), ..document });
        };
        if let Some(letter) = &report.letter {
            add("sends its report with a letter of transmittal", evidence(letter), Some(letter.value));
        }
        match &report.dated {
            Some(dated) => add(issues(report), evidence(dated), Some(dated.value)),
            None => add(issues(report), evidence(&group.document), None),
        }
        if let Some(reissued) = &report.reissued {
            add("has its report reissued", evidence(reissued), Some(reissued.value));
        }
    }
}

fn issues(report: &Report) -> &'static str {
    if report.procedural { "procedural document" } else { "report" }
}

/// Makes the event of an entry of uptake.
fn of_uptake<'r>(record: &'r Record, entry: &'r Uptake) -> Event<'r> {
    let subject = Subject::Uptake(entry.id.clone());
    let said = (entry.confidence, &*entry.sources);
    let names = entry.by.iter().filter_map(|id| record.body(id.as_str())).map(|body| body.short.to_string());
    let taken = event(&subject, EventKind::Uptake, said, String::new(), &*entry.instrument);
    Event { who: names.collect(), date: entry.date, symbol: entry.symbol.as_ref(), ..taken }
}

/// Adds the events of a process.
fn of_process<'r>(process: &'r Process, events: &mut Vec<Event<'r>>) {
    use EventKind::{Dissociation, Mandate, Meeting, Term};
    let subject = Subject::Process(process.id.clone());
    let who = || process.name.to_string();
    if let Some(said) = first_told(process) {
        let at_work = event(&subject, Term, said, who(), if process.to.is_some() { "at work" } else { "begins" });
        events.push(Event { date: Some(process.from), end: process.to, ..at_work });
    }
    if let Some(mandate) = &process.mandate {
        let what = format!("asks for the {}", process.name);
        let asked = event(&subject, Mandate, evidence(mandate), ASSEMBLY.to_owned(), what);
        events.push(Event { date: mandate.value.date, symbol: Some(&mandate.value.resolution), ..asked });
    }
    process.documents.iter().for_each(|document| of_document(process, &subject, document, events));
    for it in &*process.dissociations {
        let what = format!("dissociates itself from {}", it.value.from);
        let from = event(&subject, Dissociation, evidence(it), it.value.state.to_string(), what);
        events.push(Event { date: it.value.date, symbol: Some(&it.value.document), ..from });
    }
    for it in &*process.meetings {
        let meeting = &it.value;
        let held = event(&subject, Meeting, evidence(it), who(), lower(&meeting.title));
        events.push(Event { date: Some(meeting.from), end: Some(meeting.to), scheduled: meeting.scheduled, ..held });
    }
}

/// The certainty and sources of the first fact about a process. None if no fact has sources.
fn first_told(process: &Process) -> Option<(Confidence, &[SourcePlace])> {
    let chair = || process.chair.as_ref().map(evidence);
    let meeting = || process.meetings.first().map(evidence);
    process.mandate.as_ref().map(evidence).or_else(chair).or_else(meeting)
}

/// Adds the events of a document of a process.
fn of_document<'r>(
    process: &'r Process,
    subject: &Subject,
    claim: &'r Sourced<ProcessDocument>,
    events: &mut Vec<Event<'r>>,
) {
    use EventKind::{Adoption, Document, TakenUp};
    let (document, who) = (&claim.value, process.name.to_string());
    let mut add = |kind, who: &str, what: String, date: Option<Date>, symbol: Option<&'r Symbol>| {
        let made = event(subject, kind, evidence(claim), who.to_owned(), what);
        events.push(Event { date, symbol, ..made });
    };
    let symbol = Some(&document.symbol);
    let name = role(document.role);
    if document.role == DocumentRole::TakesUp {
        let date = document.adopted.or(document.dated).or(document.issued);
        return add(TakenUp, ASSEMBLY, format!("takes up the report of the {who}"), date, symbol);
    }
    if let Some(adopted) = document.adopted {
        add(Adoption, &who, format!("adopts its {name}"), Some(adopted), symbol);
    }
    if let Some(issued) = document.issued {
        add(Document, &who, format!("{name}, issued"), Some(issued), symbol);
    }
    if document.dated.is_some() || (document.adopted.is_none() && document.issued.is_none()) {
        add(Document, &who, name.to_owned(), document.dated, symbol);
    }
    if let Some(decision) = &document.decision {
        add(TakenUp, ASSEMBLY, format!("decides on it: decision {decision}"), None, symbol);
    }
}

/// The name of a document in a sentence, by its role.
const fn role(role: DocumentRole) -> &'static str {
    match role {
        DocumentRole::Report => "report",
        DocumentRole::ProgressReport => "progress report",
        DocumentRole::FinalReport => "final report",
        DocumentRole::ConferenceRoomPaper => "conference room paper",
        DocumentRole::NationalViews => "national views",
        DocumentRole::TakesUp => "resolution",
    }
}

/// Puts the first letter of a title in lower case, for use within a sentence.
fn lower(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map(|first| first.to_lowercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}
