//! What the search knows besides the words of the reports: Groups, persons, processes, documents, organs, bodies, sources,
//! and what is in dispute.

use gge_core::Record;
use gge_core::model::{Officeholder, Person, Sourced, State};
use serde::Serialize;

use super::links;
use super::names::{self, Named, curly, sentence};
use super::told::called;

/// Where the entries stand, from the root of the site.
pub(super) const FILE: &str = "search/more.json";

/// What can be found by its title or its text.
#[derive(Serialize)]
pub(super) struct Entry {
    title: String,
    /// What it is, in a word or two: `Group`, `person`.
    kind: &'static str,
    text: String,
    /// Where it stands, from the root of the site.
    path: String,
}

/// All that can be found, in the order of the record.
pub(super) fn entries(record: &Record) -> Vec<Entry> {
    let mut all = Vec::new();
    let mut add = |kind, title: String, text: String, path: String| all.push(Entry { title, kind, text, path });
    for group in record.groups() {
        let path = links::group(group.years.as_str());
        let name = format!("Group of {}", group.years);
        let names = group.members.value.join(", ");
        let full = format!("Group of Governmental Experts (GGE), {}. Members: {names}", group.document.value);
        add("Group", name.clone(), full, path.clone());
        let offices = [("Chair", &group.chair), ("Secretary", &group.secretary)];
        for (title, text) in offices.into_iter().filter_map(|(office, claim)| held(office, claim.as_ref(), &name)) {
            add("person", title, text, path.clone());
        }
        let consultants = group.consultants.iter().flat_map(|it| &*it.value.persons).map(|it| (it, "Consultant"));
        let experts = group.persons.iter().flat_map(|it| &*it.value).map(|it| (it, "Expert"));
        for (person, role) in experts.chain(consultants) {
            let Person { state, name: person, position, .. } = person;
            let parts = [state.as_ref().map(State::as_str), position.as_deref()]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", ");
            add("person", person.to_string(), format!("{role}, {name}: {parts}"), format!("{path}#experts"));
        }
    }
    for process in record.processes() {
        let path = links::group(process.id.as_str());
        let mandate = process.mandate.as_ref().map_or("", |it| it.value.resolution.as_str());
        let short = process.id.as_str().split('-').next().unwrap_or_default().to_uppercase();
        let members = process.members.as_ref().map(|it| it.value.join(", ")).unwrap_or_default();
        add(
            "process",
            process.name.to_string(),
            format!("{short} {} {mandate}. {members}", process.years()),
            path.clone(),
        );
        if let Some((title, text)) = held("Chair", process.chair.as_ref(), &process.name) {
            add("person", title, text, path.clone());
        }
        for document in process.documents.iter() {
            let text = format!("{}, {}", sentence(&document.value.role.name()).trim_end_matches('.'), process.name);
            add("document", document.value.symbol.to_string(), text, format!("{path}#documents"));
        }
    }
    for organ in record.organs() {
        let mandates = record.organ_mandates().iter().filter(|it| it.organ == organ.id).map(|it| &*it.summary);
        let text = mandates.collect::<Vec<_>>().join(" ");
        add("UN organ", organ.name.to_string(), text, format!("uptake/organs/#{}", organ.id));
    }
    for body in record.bodies() {
        let path = links::body(body.id.as_str());
        add("body", body.name.to_string(), format!("{}, {}", body.short, body.kind.name()), path);
    }
    for matter in record.contested() {
        let title = sentence(&names::matter(&matter.id));
        add("dispute", title, curly(&matter.summary), format!("uptake/endorsed/#{}", matter.id));
    }
    for conflict in record.conflicts() {
        let about: Vec<String> = conflict.about.iter().map(|it| called(record, it)).collect();
        let title = format!("Sources disagree: {} ({})", about.join(", "), conflict.field);
        add("dispute", title, curly(&conflict.note), format!("conflicts/#{}", conflict.id));
    }
    for source in record.sources() {
        add("source", source.title.to_string(), source.author.to_string(), links::source(source.id.as_str()));
    }
    all
}

/// An office as an entry: who held it, and what it was.
fn held(office: &str, claim: Option<&Sourced<Officeholder>>, of: &str) -> Option<(String, String)> {
    let holder = &claim?.value;
    Some((holder.name.to_string(), format!("{office}, {of}: {}", holder.of)))
}

#[cfg(test)]
mod tests {
    use gge_core::Record;

    use super::entries;

    #[test]
    fn people_processes_and_documents_are_found() {
        let entries = entries(Record::builtin());
        let found = |word: &str| entries.iter().find(|it| it.title.contains(word) || it.text.contains(word));
        for (word, path) in [
            ("OEWG", "groups/oewg-2019-2021/"),
            ("Lauber", "groups/oewg-2019-2021/"),
            ("A/76/135", "groups/gge-2019-2021/#documents"),
            ("Stokes", "groups/2012-2013/"),
        ] {
            assert_eq!(found(word).map(|it| it.path.as_str()), Some(path), "{word}");
        }
    }
}
