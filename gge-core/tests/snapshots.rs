//! Snapshots: one readable rendering a report, one index of every quoted text, the public JSON.
//!
//! They prove that nothing changed unseen; that it is right is for `controls.rs`. To review a change of the data:
//! `INSTA_UPDATE=always cargo test -p gge-core`, then read the diff.

mod common;
#[path = "snapshots/later.rs"]
mod later;

use std::fmt::{self, Write as _};

use common::assert_snapshot as assert;
use gge_core::{
    Provision, Record, Report,
    model::{Annotated, Classification, Person, SourcePlace, Sourced},
};
use sha2::{Digest, Sha256};

fn list<T: fmt::Display>(items: impl IntoIterator<Item = T>) -> String {
    items.into_iter().map(|item| item.to_string()).collect::<Vec<_>>().join(", ")
}

/// A report as a person reads it.
fn readable(record: &Record, report: &Report) -> String {
    let mut out = format!("{}, of the Group {}\n", report.symbol, report.author);
    let _ = writeln!(out, "coverage: {}", report.coverage);
    if report.procedural {
        let _ = writeln!(out, "procedural ({})", list(report.procedural_sources.iter().map(place)));
    }
    for (what, claim) in [("letter", &report.letter), ("dated", &report.dated), ("reissued", &report.reissued)] {
        if let Some(claim) = claim {
            let _ = writeln!(out, "{what}: {}{}", claim.value, sources(claim));
        }
    }
    if let Some(reason) = &report.reissue_reason {
        let _ = writeln!(out, "reissued for “{reason}”");
    }
    let empty = |id: &str| record.provisions().report(report.symbol.as_str()).all(|it| it.section != id);
    for section in report.sections.iter().filter(|section| empty(&section.id)) {
        let _ = writeln!(out, "no provision held under: {} [{}]", section.heading, section.source);
    }
    let mut section = "";
    for provision in record.provisions().report(report.symbol.as_str()) {
        if provision.section != section {
            section = &provision.section;
            let heading = report.section(section).unwrap();
            let _ = writeln!(out, "\n== {} [{}]", heading.heading, heading.source);
        }
        out += &entry(provision);
    }
    out
}

fn entry(provision: &Provision) -> String {
    let mut out = format!("\n{}\n", provision.id);
    for (number, sentence) in (1..).zip(provision.sentences()) {
        let _ = writeln!(out, "  {number} {sentence}");
    }
    match &provision.wording {
        None => out += "  held only through its items\n",
        Some(wording) => {
            let witnesses = wording.witnesses();
            let also = if witnesses.is_empty() { String::new() } else { format!("; witness: {}", list(witnesses)) };
            let _ = writeln!(out, "  - {} [{}{also}]", wording.fidelity(), wording.source());
        }
    }
    if let Some(source) = &provision.numbering {
        let _ = writeln!(out, "  - numbered by {source}");
    }
    if !provision.themes.is_empty() {
        let _ = writeln!(out, "  - themes: {}", list(&*provision.themes));
    }
    for cited in &*provision.cites {
        let _ = writeln!(out, "  - cites {}: “{}”", cited.instrument, cited.words);
    }
    match &provision.classification {
        Some(Classification::Norm(norm)) => {
            let letter = provision.letter().map(|letter| format!(" ({letter})")).unwrap_or_default();
            let _ = writeln!(out, "  - norm{letter}, {}: {}", norm.expects, norm.title);
            let _ = writeln!(out, "  - topics: {}", list(&*norm.topics));
        }
        Some(Classification::Law(law)) => {
            out += "  - law\n";
            carried(&mut out, "principle", &law.principles, provision);
        }
        Some(Classification::Cbm(cbm)) => {
            let _ = writeln!(out, "  - confidence-building measure: {}", cbm.measure);
            carried(&mut out, "aim", &cbm.aims, provision);
            carried(&mut out, "level", &cbm.levels, provision);
        }
        _ => {}
    }
    out
}

fn carried<T: fmt::Display>(out: &mut String, what: &str, all: &[Annotated<T>], provision: &Provision) {
    for it in all {
        let at = if it.at == provision.id { String::new() } else { format!(" in {}", it.at) };
        let _ = writeln!(out, "  - {what} {}: “{}”{at}", it.value, it.words);
    }
}

fn sources<T>(claim: &Sourced<T>) -> String {
    format!(" ({}; {})", list(claim.sources.iter().map(place)), claim.confidence)
}

fn cited(sources: &[SourcePlace]) -> String {
    format!(" ({})", list(sources.iter().map(place)))
}

fn place(place: &SourcePlace) -> String {
    place.place.as_ref().map_or_else(|| place.source.to_string(), |at| format!("{}, {at}", place.source))
}

#[test]
fn reports() {
    let record = Record::builtin();
    for report in record.reports() {
        assert(&report.symbol.as_str().replace('/', "-"), &readable(record, report));
    }
}

#[test]
fn groups() {
    let mut out = String::new();
    for group in Record::builtin().groups() {
        let _ = writeln!(out, "== Group {}", group.years);
        let _ = writeln!(out, "experts: {}{}", group.experts.value, sources(&group.experts));
        let _ = writeln!(out, "members: {}{}", list(&*group.members.value), sources(&group.members));
        let mandate = &group.mandate.value;
        let paragraph = mandate.paragraph.as_ref().map(|number| format!(", para. {number}")).unwrap_or_default();
        let _ = writeln!(out, "mandate: {}{paragraph}{}", mandate.resolution, sources(&group.mandate));
        let _ = writeln!(out, "document: {}{}", group.document.value, sources(&group.document));
        let _ = writeln!(out, "consensus: {}{}", group.consensus.value, sources(&group.consensus));
        for (what, claim) in [("adopted", &group.adopted), ("concluded", &group.concluded)] {
            if let Some(claim) = claim {
                let _ = writeln!(out, "{what}: {}{}", claim.value, sources(claim));
            }
        }
        if let Some(claim) = &group.taken_up_by {
            let date = claim.value.date.map(|date| format!(", {date}")).unwrap_or_default();
            let _ = writeln!(out, "taken up by: {}{date}{}", claim.value.resolution, sources(claim));
            if let Some(words) = &claim.value.quote {
                let _ = writeln!(out, "  “{words}”");
            }
        }
        if let Some(claim) = &group.sought_by {
            let _ = writeln!(out, "sought by: {}{}", claim.value, sources(claim));
        }
        if let Some(claim) = &group.first_asked {
            let date = claim.value.date.map(|date| format!(", {date}")).unwrap_or_default();
            let _ = writeln!(out, "first asked for by: {}{date}{}", claim.value.resolution, sources(claim));
        }
        if let Some(claim) = &group.mandate_quote {
            let _ = writeln!(out, "mandate: “{}”{}", claim.value, sources(claim));
        }
        if let Some(claim) = &group.started {
            let _ = writeln!(out, "started: {}{}", claim.value, sources(claim));
        }
        if let Some(claim) = &group.meetings {
            let _ = writeln!(out, "meetings: {}{}", claim.value, sources(claim));
        }
        for claim in &*group.accounts {
            let _ = writeln!(out, "account: {}{}", claim.value, sources(claim));
        }
        for (what, claim) in [("chair", &group.chair), ("secretary", &group.secretary)] {
            if let Some(claim) = claim {
                let _ = writeln!(out, "{what}: {}, {}{}", claim.value.name, claim.value.of, sources(claim));
            }
        }
        if let Some(claim) = &group.sessions {
            let sessions = claim.value.iter().map(|it| format!("{} to {} {}", it.from, it.to, it.place));
            let _ = writeln!(out, "sessions: {}{}", list(sessions), sources(claim));
        }
        if let Some(claim) = &group.consultants {
            let _ = writeln!(out, "consultants: {}{}", claim.value.organization, sources(claim));
            claim.value.persons.iter().for_each(|it| out += &person(it));
        }
        if let Some(claim) = &group.persons {
            let _ = writeln!(out, "persons{}", sources(claim));
            claim.value.iter().for_each(|it| out += &person(it));
        }
        out.push('\n');
    }
    assert("groups", &out);
}

fn person(person: &Person) -> String {
    let state = person.state.as_ref().map(|state| format!("{state}: ")).unwrap_or_default();
    let honorific = person.honorific.as_ref().map(|it| format!("{it} ")).unwrap_or_default();
    let sessions =
        if person.sessions.is_empty() { String::new() } else { format!(" (sessions {})", list(&*person.sessions)) };
    let position = person.position.as_ref().map(|it| format!("; {it}")).unwrap_or_default();
    format!("  {state}{honorific}{}{sessions}{position}\n", person.name)
}

#[test]
fn renderings() {
    let mut out = String::new();
    for rendering in Record::builtin().renderings() {
        let _ = writeln!(out, "{}", rendering.id);
        for (what, words) in [("heading", &rendering.heading), ("lead", &rendering.lead)] {
            if let Some(words) = words {
                let _ = writeln!(out, "  {what}: {words}");
            }
        }
        let _ = writeln!(out, "  {}", rendering.text);
        let fidelity = rendering.fidelity.map(|it| format!(" {it}")).unwrap_or_default();
        let _ = writeln!(out, "  - {} {}{fidelity}: {}", rendering.report, rendering.theme, list(&*rendering.renders));
    }
    for fragment in Record::builtin().fragments() {
        let _ = writeln!(
            out,
            "{}\n  “{}”\n  - {} {}: {}",
            fragment.id,
            fragment.text,
            fragment.report,
            list(&*fragment.themes),
            fragment.context
        );
    }
    assert("renderings", &out);
}

#[test]
fn links() {
    let mut out = String::new();
    for link in Record::builtin().links() {
        let _ = writeln!(out, "{} -> {}", list(&*link.from), list(&*link.to));
        let _ = writeln!(out, "  {}, {}, {}: {}", link.link, link.relation, link.act, link.reason());
    }
    assert("links", &out);
}

#[test]
fn conflicts() {
    let mut out = String::new();
    for conflict in Record::builtin().conflicts() {
        let _ = writeln!(out, "{}: {} of {}", conflict.id, conflict.field, list(&*conflict.about));
        for statement in &*conflict.values {
            let _ = writeln!(out, "  {} [{}]", statement.value, list(statement.sources.iter().map(place)));
        }
        let _ = writeln!(out, "  {}", conflict.note);
    }
    assert("conflicts", &out);
}

#[test]
fn consultation_lexicon_sources() {
    let record = Record::builtin();
    let it = record.consultation().unwrap();
    let mut out = format!("{}\n{}, with {}; on {} [{}]\n", it.title, it.organizer, it.partner, it.paragraph, it.source);
    let _ = writeln!(out, "launched: {}{}", it.launched.value, sources(&it.launched));
    let _ = writeln!(out, "commentary: {}{}", it.commentary.value, sources(&it.commentary));
    let open = if it.open_working_groups { "open working groups" } else { "closed working groups" };
    let _ = writeln!(out, "{}: {} from {}; {open}; {}", it.period, it.sought, list(&*it.addressees), it.series);
    let _ = writeln!(out, "subjects: {}", list(&*it.subjects));
    for asked in &*it.asked {
        let _ = writeln!(out, "asked: {asked}");
    }
    for group in &*it.working_groups {
        let lead = [group.lead.honorific.as_deref(), Some(&*group.lead.name)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ");
        let _ = writeln!(out, "{} [{}]: {lead}, {}", group.title, list(&*group.norms), group.lead.affiliation);
    }
    assert("consultation", &out);
    let mut out = String::new();
    for modal in &*record.lexicon().modals {
        let _ = writeln!(out, "{} {}: {}", modal.class, modal.modality, modal.forms.join(" | "));
    }
    for qualifier in &*record.lexicon().qualifiers {
        let _ = writeln!(out, "qualifier, {} {}: {}", qualifier.class, qualifier.id, qualifier.forms.join(" | "));
    }
    for it in &*record.lexicon().abbreviations {
        let _ = writeln!(out, "abbreviation, {}: {}{}", it.short, it.forms.join(" | "), cited(&it.sources));
    }
    assert("lexicon", &out);
    let mut out = String::new();
    for it in record.shared_wording() {
        let owner = it.owner.as_ref().map(|owner| format!(", {owner}")).unwrap_or_default();
        let _ = writeln!(out, "{}{owner}: {}{}", it.kind, it.at, cited(&it.sources));
        for words in &*it.words {
            let _ = writeln!(out, "  {words}");
        }
    }
    assert("shared-wording", &out);
    let mut out = String::new();
    for source in record.sources() {
        let _ = writeln!(
            out,
            "{} ({}{}): {}. {}. {}",
            source.id,
            if source.official { "official; " } else { "" },
            list(&*source.transmits),
            source.author,
            source.title,
            source.note
        );
    }
    assert("sources", &out);
}

/// Every quoted text of the record by name, with length and hash. `gge-bake` holds `data/` against this snapshot.
#[test]
fn index() {
    let record = Record::builtin();
    let mut out = String::new();
    let mut add = |name: &str, text: &str| {
        let hash: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
        let _ = writeln!(out, "{name}  {}  {hash}", text.chars().count());
    };
    let joined = |parts: &[Option<&str>]| parts.iter().copied().flatten().collect::<Vec<_>>().join(" | ");
    for report in record.reports() {
        if let Some(title) = &report.title {
            add(&format!("{} title", report.symbol), title);
        }
        if let Some(reason) = &report.reissue_reason {
            add(&format!("{} reissue reason", report.symbol), reason);
        }
        for section in &*report.sections {
            add(&format!("{} section {}", report.symbol, section.id), &section.heading);
        }
        for provision in record.provisions().report(report.symbol.as_str()) {
            if let Some(text) = provision.text() {
                add(provision.id.as_str(), text);
            }
        }
    }
    for rendering in record.renderings() {
        add(rendering.id.as_str(), &rendering.text);
        for (what, words) in [("lead", &rendering.lead), ("heading", &rendering.heading)] {
            if let Some(words) = words {
                add(&format!("{} {what}", rendering.id), words);
            }
        }
    }
    record.fragments().iter().for_each(|it| add(it.id.as_str(), &it.text));
    for conflict in record.conflicts() {
        for (number, statement) in (1..).zip(&*conflict.values) {
            if let gge_core::model::Value::Quote(words) = &statement.value {
                add(&format!("conflict {} {number}", conflict.id), words);
            }
        }
    }
    let consultation = record.consultation().unwrap();
    for (what, words) in
        [("series", &consultation.series), ("sought", &consultation.sought), ("period", &consultation.period)]
    {
        add(&format!("consultation {what}"), words);
    }
    for (what, all) in [("addressees", &consultation.addressees), ("subjects", &consultation.subjects)] {
        add(&format!("consultation {what}"), &all.join(" | "));
    }
    for (number, asked) in (1..).zip(&*consultation.asked) {
        add(&format!("consultation question {number}"), asked);
    }
    for (number, group) in (1..).zip(&*consultation.working_groups) {
        add(&format!("consultation group {number}"), &group.title);
        let lead = joined(&[group.lead.honorific.as_deref(), Some(&group.lead.name), Some(&group.lead.affiliation)]);
        add(&format!("consultation group {number} lead"), &lead);
    }
    for group in record.groups() {
        let members = group.members.value.iter().map(gge_core::model::State::as_str).collect::<Vec<_>>().join(" | ");
        add(&format!("group {} members", group.years), &members);
        if let Some(words) = &group.mandate_quote {
            add(&format!("group {} mandate", group.years), &words.value);
        }
        if let Some(words) = group.taken_up_by.as_ref().and_then(|taken| taken.value.quote.as_ref()) {
            add(&format!("group {} taken up", group.years), words);
        }
        for it in group.persons.iter().flat_map(|persons| &*persons.value) {
            let person = joined(&[it.honorific.as_deref(), Some(&it.name), it.position.as_deref()]);
            add(&format!("group {} person {}", group.years, it.name), &person);
        }
    }
    assert("index", &out);
}

/// The JSON of one item of each sort: what programs rely on.
#[cfg(feature = "serde")]
#[test]
fn json() {
    let record = Record::builtin();
    let provision = |at: &str| record.provision(&at.parse().unwrap()).unwrap();
    let shapes = serde_json::json!({
        "group": record.group("2012-2013").map(|group| {
            let mut value = serde_json::to_value(group).unwrap();
            value["members"]["value"].as_array_mut().unwrap().truncate(1);
            value["persons"]["value"].as_array_mut().unwrap().truncate(1);
            value
        }),
        "report": record.report("A/68/98").map(|report| {
            let mut value = serde_json::to_value(report).unwrap();
            value["sections"].as_array_mut().unwrap().truncate(1);
            value
        }),
        "norm": provision("A/70/174#13(e)"),
        "law": provision("A/70/174#27"),
        "cbm": provision("A/68/98#26(b)"),
        "node": provision("A/70/174#16"),
        "rendering": record.rendering(&"hague-table/2013/threats/4".parse().unwrap()),
        "fragment": record.fragments().first(),
        "link": record.links_from(&"A/68/98#23:1".parse().unwrap()).next(),
        "conflict": record.conflicts().first(),
        "source": record.sources().first(),
        "body": record.body("g7"),
        "uptake": record.uptake_entry("eu-cyber-diplomacy-toolbox"),
        "contested": record.contested().first(),
        "organ": record.organ("first-committee"),
        "organ_mandate": record.organ_mandates().first(),
        "recommendation": record.recommendations().first(),
        "observation": record.observations().first(),
        "process": record.process("oewg-2021-2025").map(|process| {
            let mut value = serde_json::to_value(process).unwrap();
            value["basis"]["value"]["restates"].as_array_mut().unwrap().truncate(1);
            value["documents"].as_array_mut().unwrap().truncate(1);
            value
        }),
        "meeting": record.process("global-mechanism").and_then(|process| process.meetings.first()),
        "disputed": record.disputed().into_iter().find(|it| it.subject.to_string() == "uptake/leiden-consultation"),
        "event": gge_core::overview::timeline(record).between(Some("2017-04".parse().unwrap()), Some("2017-04".parse().unwrap())).last(),
        "taken": gge_core::overview::uptake_matrix(record, gge_core::overview::UptakeColumns::Themes).cell("g7", &gge_core::Target::Theme(gge_core::Theme::Law)),
        "shared_wording": record.shared_wording().first(),
        "abbreviation": record.lexicon().abbreviations.first(),
        "modal": record.lexicon().modals.first(),
        "qualifier": record.lexicon().qualifiers.first(),
        "redline": gge_core::compare::redline("States must not act.", "States should not act at all."),
    });
    assert("json", &serde_json::to_string_pretty(&shapes).unwrap());
}
