//! The map of the United Nations, and what came after the five Groups.

use super::{Context, Report};
use crate::Data;
use crate::truncated::Truncated;

/// Organs belong to organs, and mandates are theirs.
pub(super) fn organs(context: &Context<'_>, report: &mut Report<'_>) {
    let (file, data) = ("united-nations.toml", &context.data.united_nations);
    let known = |id: &str| data.organ.iter().any(|organ| organ.id == id);
    for organ in &data.organ {
        if let Some(above) = organ.part_of.as_ref().filter(|above| **above == organ.id || !known(above)) {
            report.add(file, &organ.id, format!("organ `{}` is not listed, or is itself", Truncated(above)));
        }
    }
    for mandate in data.mandate.iter().filter(|mandate| !known(&mandate.organ)) {
        report.add(file, &mandate.item(), format!("organ `{}` is not listed", Truncated(&mandate.organ)));
    }
}

/// A process ends after it begins, its numbers agree, and what it refers to is there.
pub(super) fn processes(context: &Context<'_>, report: &mut Report<'_>) {
    let file = "processes.toml";
    for it in &context.data.processes.process {
        // Dates as precise as each other are in order as text.
        let backwards = |from: &str, to: &str| {
            let both = from.len().min(to.len());
            from.get(..both) > to.get(..both)
        };
        if it.to.as_ref().is_some_and(|to| backwards(&it.from, to)) {
            report.add(file, &it.id, "ends before it begins");
        }
        for meeting in it.meeting.iter().filter(|meeting| backwards(&meeting.value.from, &meeting.value.to)) {
            report.add(file, &it.id, format!("`{}` ends before it begins", Truncated(&meeting.value.title)));
        }
        if let (Some(experts), Some(members)) = (&it.experts, &it.members)
            && usize::from(experts.value) != members.value.len()
        {
            report.add(file, &it.id, format!("{} experts, and {} members", experts.value, members.value.len()));
        }
        for basis in it.basis.iter().map(|basis| &basis.value) {
            for address in basis.restates.iter().filter(|address| context.text(address).is_none()) {
                report.add(file, &it.id, format!("`{}` is not in the record", Truncated(address)));
            }
            let known = |name: &str| context.reports.contains_key(name) || context.documents().any(|it| it == name);
            for name in basis.names.iter().filter(|name| !known(name)) {
                report.add(
                    file,
                    &it.id,
                    format!("`{}` is neither a report nor a document of a process", Truncated(name)),
                );
            }
        }
        for from in it.dissociation.iter().map(|dissociation| &dissociation.value.document) {
            if !it.document.iter().any(|document| document.value.symbol == *from) {
                report.add(file, &it.id, format!("`{}` is none of its documents", Truncated(from)));
            }
        }
    }
}

/// Calls `see` with file, item and every symbol.
pub(super) fn symbols(data: &Data, see: &mut dyn FnMut(&str, &str, &str)) {
    for entry in &data.uptake.uptake {
        entry.symbol.iter().for_each(|symbol| see("uptake.toml", &entry.id, symbol));
    }
    for it in &data.processes.process {
        let mandate = it.mandate.iter().map(|mandate| &mandate.value.resolution);
        let names = it.basis.iter().flat_map(|basis| &basis.value.names);
        let documents = it.document.iter().map(|document| &document.value.symbol);
        mandate.chain(names).chain(documents).for_each(|symbol| see("processes.toml", &it.id, symbol));
    }
}

/// Calls `see` with file and every id.
pub(super) fn ids(data: &Data, see: &mut dyn FnMut(&str, &str)) {
    data.uptake.body.iter().for_each(|it| see("uptake.toml", &it.id));
    data.uptake.uptake.iter().for_each(|it| see("uptake.toml", &it.id));
    data.uptake.contested.iter().for_each(|it| see("uptake.toml", &it.id));
    data.united_nations.organ.iter().for_each(|it| see("united-nations.toml", &it.id));
    data.united_nations.recommendation.iter().for_each(|it| see("united-nations.toml", &it.id));
    data.united_nations.observation.iter().for_each(|it| see("united-nations.toml", &it.id));
    data.processes.process.iter().for_each(|it| see("processes.toml", &it.id));
}

/// Calls `see` with file, item and every date.
pub(super) fn dates<'a>(data: &'a Data, see: &mut dyn FnMut(&'static str, &'a str, &'a str)) {
    for entry in &data.uptake.uptake {
        entry.date.iter().for_each(|date| see("uptake.toml", &entry.id, date));
    }
    for it in &data.processes.process {
        let mut see = |date: &'a String| see("processes.toml", &it.id, date);
        it.to.iter().chain([&it.from]).for_each(&mut see);
        it.mandate.iter().filter_map(|mandate| mandate.value.date.as_ref()).for_each(&mut see);
        for document in it.document.iter().map(|document| &document.value) {
            [&document.adopted, &document.issued, &document.dated].into_iter().flatten().for_each(&mut see);
        }
        it.dissociation.iter().filter_map(|it| it.value.date.as_ref()).for_each(&mut see);
        it.meeting.iter().flat_map(|it| [&it.value.from, &it.value.to]).for_each(&mut see);
    }
}
