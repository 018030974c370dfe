//! Our own words: every text in `data/` that is nobody's quotation.

use crate::{Data, schema};

/// One text of ours, and where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Own<'a> {
    pub(crate) file: &'a str,
    pub(crate) item: &'a str,
    pub(crate) field: &'static str,
    pub(crate) text: &'a str,
}

/// Every text of ours, file by file.
pub(crate) fn texts(data: &Data) -> Vec<Own<'_>> {
    let mut all = Vec::new();
    let mut add = |file, item, field, text| all.push(Own { file, item, field, text });
    for (vocabulary, tokens) in &data.vocabularies.vocabulary {
        tokens.values().for_each(|meaning| add("vocabulary.toml", vocabulary, "meaning", meaning));
    }
    data.sources.source.iter().for_each(|it| add("sources.toml", &it.id, "note", &it.note));
    for (file, report) in &data.reports {
        let norms = report.provision.iter().filter_map(|it| it.norm.as_ref().map(|norm| (it, norm)));
        norms.for_each(|(provision, norm)| add(file, &provision.at, "title", &norm.title));
    }
    data.fragments.fragment.iter().for_each(|it| add("fragments.toml", &it.id, "context", &it.context));
    for link in &data.links.link {
        add("links.toml", link.from.first().map_or("", String::as_str), "change", &link.change);
    }
    for conflict in &data.conflicts.conflict {
        add("conflicts.toml", &conflict.id, "note", &conflict.note);
        let says = conflict.value.iter().filter_map(|value| value.says.as_ref());
        says.for_each(|says| add("conflicts.toml", &conflict.id, "says", says));
    }
    add("consultation.toml", "consultation", "title", &data.consultation.title);
    for group in &data.groups.group {
        group.account.iter().for_each(|it| add("groups.toml", &group.years, "account", &it.value));
    }
    for concept in &data.concepts.concept {
        add("concepts.toml", concept.item(), "reason", &concept.reason);
    }
    data.uptake.uptake.iter().for_each(|it| add("uptake.toml", &it.id, "summary", &it.summary));
    data.uptake.contested.iter().for_each(|it| add("uptake.toml", &it.id, "summary", &it.summary));
    let nations = &data.united_nations;
    nations.mandate.iter().for_each(|it| add("united-nations.toml", &it.organ, "summary", &it.summary));
    nations.recommendation.iter().for_each(|it| add("united-nations.toml", &it.id, "summary", &it.summary));
    nations.observation.iter().for_each(|it| add("united-nations.toml", &it.id, "summary", &it.summary));
    for process in &data.processes.process {
        process.meeting.iter().for_each(|it| add("processes.toml", &process.id, "title", &it.value.title));
        process.dissociation.iter().for_each(|it| add("processes.toml", &process.id, "from", &it.value.from));
    }
    all
}

/// Names of instruments, bodies, organs, documents and sources, which are nobody's prose.
pub(crate) fn names(data: &Data) -> Vec<&str> {
    let sources = data.sources.source.iter().flat_map(|it| [&it.title, &it.author]);
    let titles = data.reports.iter().filter_map(|(_, report)| report.title.as_ref());
    let bodies = data.uptake.body.iter().flat_map(|it| [&it.name, &it.short]);
    let instruments = data.uptake.uptake.iter().map(|it| &it.instrument);
    let organs = data.united_nations.organ.iter().map(|it| &it.name);
    let processes = data.processes.process.iter().map(|it| &it.name);
    let consultation = [&data.consultation.organizer, &data.consultation.partner];
    let working_groups = data.consultation.working_group.iter().map(|it: &schema::WorkingGroup| &it.title);
    let all = sources.chain(titles).chain(bodies).chain(instruments).chain(organs).chain(processes);
    all.chain(consultation).chain(working_groups).map(String::as_str).collect()
}
