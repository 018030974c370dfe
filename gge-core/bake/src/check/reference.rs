//! References between files, and what follows from them.

use std::collections::BTreeSet;

use super::{Context, Report};
use crate::truncated::Truncated;
use crate::{Data, schema};

/// Calls `see` with file, item, confidence and sources of every claim.
pub(super) fn each_claim(data: &Data, mut see: impl FnMut(&str, &str, &str, &[schema::SourcePlace])) {
    macro_rules! claims {
        ($file:expr, $item:expr, [$($all:expr),+ $(,)?]) => {
            $($all.into_iter().for_each(|claim| see($file, $item, &claim.confidence, &claim.sources));)+
        };
    }
    for group in &data.groups.group {
        claims!(
            "groups.toml",
            &group.years,
            [
                Some(&group.experts),
                Some(&group.members),
                Some(&group.mandate),
                Some(&group.document),
                Some(&group.consensus),
                &group.adopted,
                &group.concluded,
                &group.taken_up_by,
                &group.sought_by,
                &group.first_asked,
                &group.mandate_quote,
                &group.started,
                &group.meetings,
                &group.account,
                &group.chair,
                &group.sessions,
                &group.consultants,
                &group.secretary,
                &group.persons,
            ]
        );
    }
    for (file, report) in &data.reports {
        claims!(file, &report.symbol, [&report.letter, &report.dated, &report.reissued]);
    }
    for it in &data.processes.process {
        claims!(
            "processes.toml",
            &it.id,
            [
                &it.mandate,
                &it.experts,
                &it.members,
                &it.chair,
                &it.substantive_sessions,
                &it.basis,
                &it.document,
                &it.dissociation,
                &it.meeting,
            ]
        );
    }
    for it in &data.uptake.uptake {
        see("uptake.toml", &it.id, &it.confidence, &it.sources);
    }
    for it in &data.uptake.contested {
        see("uptake.toml", &it.id, &it.confidence, &it.sources);
    }
    for it in &data.united_nations.mandate {
        see("united-nations.toml", &it.item(), &it.confidence, &it.sources);
    }
    claims!(
        "consultation.toml",
        "consultation",
        [Some(&data.consultation.launched), Some(&data.consultation.commentary)]
    );
}

/// Every claim, wording and statement names its source, and every source is known.
pub(super) fn sources(context: &Context<'_>, report: &mut Report<'_>) {
    let data = context.data;
    let mut see = |file: &str, item: &str, source: &str| {
        if !context.sources.contains(source) {
            report.add(file, item, format!("source `{}` is not in sources.toml", Truncated(source)));
        }
    };
    for (file, it) in &data.reports {
        it.source.iter().for_each(|source| see(file, &it.symbol, source));
        it.section.iter().for_each(|section| see(file, &section.item(it), &section.source));
        it.procedural_sources.iter().for_each(|place| see(file, &it.symbol, &place.source));
    }
    for (file, id, provision) in context.each_provision() {
        let all = provision.source.iter().chain(&provision.witnesses).chain(&provision.numbering);
        all.for_each(|source| see(file, &id, source));
    }
    data.renderings.iter().for_each(|(file, it)| see(file, "the file", &it.source));
    data.fragments.fragment.iter().for_each(|it| see("fragments.toml", &it.id, &it.source));
    see("consultation.toml", "consultation", &data.consultation.source);
    for conflict in &data.conflicts.conflict {
        for place in conflict.value.iter().flat_map(|value| &value.sources) {
            see("conflicts.toml", &conflict.id, &place.source);
        }
    }
    let recommended = data.united_nations.recommendation.iter().map(|it| (&it.id, &it.sources));
    let told = recommended.chain(data.united_nations.observation.iter().map(|it| (&it.id, &it.sources)));
    for (id, place) in told.clone().flat_map(|(id, sources)| sources.iter().map(move |place| (id, place))) {
        see("united-nations.toml", id, &place.source);
    }
    let shared = data.shared.shared.iter().map(|it| ("shared-wording.toml", it.item(), &it.sources));
    let short = data.lexicon.abbreviation.iter().map(|it| ("lexicon.toml", it.short.clone(), &it.sources));
    let mut without = Vec::new();
    for (file, item, sources) in shared.chain(short) {
        sources.iter().for_each(|place| see(file, &item, &place.source));
        if sources.is_empty() {
            without.push((file, item));
        }
    }
    let mut unsourced = Vec::new();
    each_claim(data, |file, item, _, sources| {
        if sources.is_empty() {
            unsourced.push((file.to_owned(), item.to_owned()));
        }
        sources.iter().for_each(|place| see(file, item, &place.source));
    });
    for (file, item) in unsourced {
        report.add(&file, &item, "a claim has no source");
    }
    for (file, item) in without {
        report.add(file, &item, "has no source");
    }
    for (id, _) in told.filter(|(_, sources)| sources.is_empty()) {
        report.add("united-nations.toml", id, "has no source");
    }
    for conflict in &data.conflicts.conflict {
        if conflict.value.iter().any(|value| value.sources.is_empty()) {
            report.add("conflicts.toml", &conflict.id, "a value has no source");
        }
    }
}

/// A claim is as sure as its sources make it: what is `high` has an official source, or two.
pub(super) fn confidence(context: &Context<'_>, report: &mut Report<'_>) {
    let official = |id: &str| context.data.sources.source.iter().any(|source| source.id == id && source.official);
    each_claim(context.data, |file, item, confidence, sources| {
        let different: BTreeSet<&str> = sources.iter().map(|place| place.source.as_str()).collect();
        if confidence == "high" && different.len() < 2 && !different.iter().any(|id| official(id)) {
            let all: Vec<&str> = different.into_iter().collect();
            report.add(file, item, format!("a claim is `high` by `{}` alone, which is not official", all.join("`, `")));
        }
    });
}

/// What is referred to is in the record.
pub(super) fn references(context: &Context<'_>, report: &mut Report<'_>) {
    let data = context.data;
    let mut see = |file: &str, item: &str, place: &str| {
        if context.place(place).is_none() {
            report.add(file, item, format!("`{}` is not in the record", Truncated(place)));
        }
    };
    for (file, id, _, line) in context.each_line() {
        line.renders.iter().for_each(|address| see(file, &id, address));
    }
    for link in &data.links.link {
        let item = format!("{} -> {}", link.from.join(" "), link.to.join(" "));
        link.from.iter().chain(&link.to).for_each(|place| see("links.toml", &item, place));
    }
    see("consultation.toml", "consultation", &data.consultation.paragraph);
    for group in &data.consultation.working_group {
        group.norms.iter().for_each(|norm| see("consultation.toml", &group.title, norm));
    }
    for conflict in &data.conflicts.conflict {
        for subject in &conflict.about {
            let known = context.place(subject).is_some()
                || context.reports.contains_key(subject.as_str())
                || context.sources.contains(subject.as_str())
                || subject.strip_prefix("uptake/").is_some_and(|id| data.uptake.uptake.iter().any(|it| it.id == id))
                || subject
                    .strip_prefix("process/")
                    .is_some_and(|id| data.processes.process.iter().any(|it| it.id == id))
                || data.groups.group.iter().any(|group| group.years == *subject);
            if !known {
                report.add("conflicts.toml", &conflict.id, format!("`{}` is not in the record", Truncated(subject)));
            }
        }
    }
    for (file, id, part, line) in context.each_line() {
        if !context.reports.contains_key(part.report.as_str()) {
            report.add(file, &id, format!("report `{}` is not in the record", Truncated(&part.report)));
        }
        for address in line.renders.iter().filter(|address| !address.starts_with(&format!("{}#", part.report))) {
            report.add(
                file,
                &id,
                format!("words {}, and `{}` is of another report", Truncated(&part.report), Truncated(address)),
            );
        }
    }
    for fragment in data.fragments.fragment.iter().filter(|it| !context.reports.contains_key(it.report.as_str())) {
        report.add(
            "fragments.toml",
            &fragment.id,
            format!("report `{}` is not in the record", Truncated(&fragment.report)),
        );
    }
    for (file, it) in &data.reports {
        if !data.groups.group.iter().any(|group| group.years == it.group && group.document.value == it.symbol) {
            report.add(file, &it.symbol, format!("groups.toml has no group {} with this document", it.group));
        }
    }
}

/// Coverage is what it says: all paragraphs, some, or none. That a report is procedural has a source.
pub(super) fn coverage(context: &Context<'_>, report: &mut Report<'_>) {
    for (file, it) in &context.data.reports {
        if it.procedural == it.procedural_sources.is_empty() {
            report.add(file, &it.symbol, "is procedural where `procedural-sources` say so, and only there");
        }
        if it.reissue_reason.is_some() && it.reissued.is_none() {
            report.add(file, &it.symbol, "has a reason why it was reissued, and no date");
        }
        let missing: Vec<String> = (1..=it.paragraphs.unwrap_or_default())
            .filter(|number| !it.provision.iter().any(|provision| provision.at == number.to_string()))
            .map(|number| number.to_string())
            .collect();
        match it.coverage.as_str() {
            "whole" if it.paragraphs.is_none() => {
                report.add(file, &it.symbol, "is held whole, so `paragraphs` says how many");
            }
            "whole" if !missing.is_empty() => {
                report.add(file, &it.symbol, format!("is held whole, and lacks paragraphs {}", missing.join(", ")));
            }
            "part" if it.provision.is_empty() => report.add(file, &it.symbol, "is held in part, and has no provision"),
            "none" if !it.provision.is_empty() => report.add(file, &it.symbol, "is not held, and has provisions"),
            _ => {}
        }
    }
}

/// A link goes from an earlier report to a later one, past a report between them only if no links lead by way of it, and
/// its relation and act agree.
pub(super) fn links(context: &Context<'_>, report: &mut Report<'_>) {
    for link in &context.data.links.link {
        let item = format!("{} -> {}", link.from.join(" "), link.to.join(" "));
        let groups = |places: &[String]| {
            let all: Vec<&str> =
                places.iter().filter_map(|place| context.report_of(place)).map(|it| it.group.as_str()).collect();
            (all.len() == places.len() && !all.is_empty() && all.iter().all(|group| *group == all[0])).then(|| all[0])
        };
        match (groups(&link.from), groups(&link.to)) {
            (Some(from), Some(to)) if from < to => {}
            _ => report.add("links.toml", &item, "goes from places of one report to places of one later report"),
        }
        let agrees = match link.act.as_str() {
            "reiterated" => ["equal", "equivalent"].contains(&link.relation.as_str()),
            "lengthened" => ["subset", "intersects"].contains(&link.relation.as_str()),
            "shortened" => ["superset", "intersects"].contains(&link.relation.as_str()),
            _ => ["intersects", "equivalent"].contains(&link.relation.as_str()),
        };
        if !agrees {
            report.add(
                "links.toml",
                &item,
                format!("act `{}` does not go with relation `{}`", link.act, link.relation),
            );
        }
        if link.link == "idea" && link.relation != "equivalent" && link.relation != "intersects" {
            report.add("links.toml", &item, "a link of ideas is `equivalent` or `intersects`");
        }
        if is_led_to_by_others(&context.data.links.link, link) {
            report.add("links.toml", &item, "goes past a report by way of which links lead there too");
        }
    }
}

/// Whether two other links, one after the other, lead from where a link starts to where it ends.
fn is_led_to_by_others(links: &[schema::Link], link: &schema::Link) -> bool {
    let first = links.iter().filter(|first| meet(&link.from, &first.from));
    first.flat_map(|first| links.iter().filter(|then| meet(&first.to, &then.from))).any(|then| meet(&then.to, &link.to))
}

/// Whether a place of the one list is one of the other, or one of the two is a sentence of the other.
fn meet(some: &[String], others: &[String]) -> bool {
    let is_in =
        |one: &str, other: &str| one.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'));
    some.iter().any(|one| others.iter().any(|other| is_in(one, other) || is_in(other, one)))
}

/// The numbers of experts and members agree, and persons come from member States.
pub(super) fn groups(context: &Context<'_>, report: &mut Report<'_>) {
    for group in &context.data.groups.group {
        if usize::from(group.experts.value) != group.members.value.len() {
            let message = format!("{} experts, and {} members", group.experts.value, group.members.value.len());
            report.add("groups.toml", &group.years, message);
        }
        for account in group.account.iter().filter(|it| !it.value.to_lowercase().contains("reportedly")) {
            report.add("groups.toml", &group.years, format!("`{}` is reported, and does not say so", account.value));
        }
        for state in group.sought_by.iter().filter(|state| !group.members.value.contains(&state.value)) {
            report.add("groups.toml", &group.years, format!("{} sought it, and is no member", state.value));
        }
        for person in group.persons.iter().flat_map(|persons| &persons.value) {
            if !person.state.as_ref().is_some_and(|state| group.members.value.contains(state)) {
                report.add("groups.toml", &group.years, format!("{} is of no member State", person.name));
            }
        }
    }
}
