//! What makes uptake, the map of organs and the processes sound.

use std::fmt;

use super::{Problems, Record};
use crate::model::{Date, Process, Report, SourcePlace, SourceRole, Symbol, Target, Truncated, Uptake};

impl Record {
    pub(super) fn check_uptake(&self, problems: &mut Problems) {
        problems.twice(self.bodies().iter().map(|it| it.id.as_str()));
        problems.twice(self.parts.uptake.iter().map(|it| it.id.as_str()));
        problems.twice(self.contested().iter().map(|it| &*it.id));
        for body in self.bodies() {
            if !self.parts.uptake.iter().any(|entry| entry.by.contains(&body.id)) {
                problems.add(&body.id, "is a body that did nothing");
            }
        }
        for entry in &*self.parts.uptake {
            self.check_entry(entry, problems);
        }
        for it in self.contested() {
            if self.group(it.group.as_str()).is_none() {
                problems.add(&it.id, format!("group {} is not in the record", it.group));
            }
            self.expect_targets(&it.on, &it.id, problems);
            self.expect_places(&it.sources, &it.id, problems);
        }
    }

    fn check_entry(&self, entry: &Uptake, problems: &mut Problems) {
        let id = &entry.id;
        for body in entry.by.iter().filter(|body| self.body(body.as_str()).is_none()) {
            problems.add(id, format!("body {} is not in the record", Truncated(body)));
        }
        if entry.by.is_empty() {
            problems.add(id, "is by nobody");
        }
        if entry.touches.is_empty() {
            problems.add(id, "touches nothing");
        }
        for touch in &*entry.touches {
            self.expect_targets(&touch.on, id, problems);
            for target in &*touch.on {
                let report = target.symbol().and_then(|symbol| self.report(symbol));
                let late = |date: Date, report: &Report| match &report.dated {
                    Some(dated) => dated.value.is_before(date),
                    None => date.year() >= report.year(),
                };
                if let (Some(date), Some(report)) = (entry.date, report)
                    && !late(date, report)
                {
                    problems.add(id, format!("is of {date}, not surely after {}", Truncated(target)));
                }
            }
        }
        self.expect_places(&entry.sources, id, problems);
    }

    pub(super) fn check_organs(&self, problems: &mut Problems) {
        problems.twice(self.organs().iter().map(|it| it.id.as_str()));
        problems.twice(self.recommendations().iter().map(|it| &*it.id));
        problems.twice(self.observations().iter().map(|it| &*it.id));
        for organ in self.organs() {
            let above = organ.part_of.as_ref();
            if let Some(above) = above.filter(|it| **it == organ.id || self.organ(it.as_str()).is_none()) {
                problems.add(&organ.id, format!("organ {} is not in the record, or is itself", Truncated(above)));
            }
        }
        for (at, mandate) in self.organ_mandates().iter().enumerate() {
            let item = format!("{} on {}", mandate.organ, mandate.matter);
            if self.organ(mandate.organ.as_str()).is_none() {
                problems.add(&item, "the organ is not in the record");
            }
            let before = &self.organ_mandates()[..at];
            if before.iter().any(|it| it.organ == mandate.organ && it.matter == mandate.matter) {
                problems.add(&item, "stands twice");
            }
            self.expect_places(&mandate.sources, &item, problems);
        }
        for it in self.recommendations() {
            self.expect_places(&it.sources, &it.id, problems);
        }
        for it in self.observations() {
            self.expect_places(&it.sources, &it.id, problems);
        }
    }

    pub(super) fn check_processes(&self, problems: &mut Problems) {
        problems.twice(self.processes().iter().map(|it| it.id.as_str()));
        for process in self.processes() {
            self.check_process(process, problems);
        }
    }

    fn check_process(&self, process: &Process, problems: &mut Problems) {
        let id = &process.id;
        let known = |symbol: &Symbol| {
            let documents = self.processes().iter().flat_map(|it| &*it.documents);
            self.report(symbol.as_str()).is_some() || documents.into_iter().any(|it| it.value.symbol == *symbol)
        };
        if process.to.is_some_and(|to| to.is_before(process.from)) {
            problems.add(id, "ends before it begins");
        }
        if let (Some(experts), Some(members)) = (&process.experts, &process.members)
            && usize::from(experts.value) != members.value.len()
        {
            problems.add(id, format!("{} experts, and {} members", experts.value, members.value.len()));
        }
        for it in process.builds_on.iter().map(|it| &it.value) {
            for address in it.restates.iter().filter(|address| self.provision(address).is_none()) {
                problems.add(id, format!("{} is not in the record", Truncated(address)));
            }
            for symbol in it.names.iter().filter(|symbol| !known(symbol)) {
                problems.add(id, format!("{symbol} is neither a report nor a document of a process"));
            }
        }
        for it in &*process.dissociations {
            if !process.documents.iter().any(|document| document.value.symbol == it.value.document) {
                problems.add(id, format!("{} is none of its documents", it.value.document));
            }
        }
        for meeting in process.meetings.iter().filter(|it| it.value.to.is_before(it.value.from)) {
            problems.add(id, format!("{} ends before it begins", Truncated(&meeting.value.title)));
        }
        for sources in process.claims() {
            self.expect_places(sources, id, problems);
        }
    }

    fn expect_targets(&self, targets: &[Target], item: impl fmt::Display, problems: &mut Problems) {
        if targets.is_empty() {
            problems.add(&item, "names nothing that it is about");
        }
        for target in targets {
            let known = match target {
                Target::Provision(address) => self.provision(address).is_some(),
                Target::Report(symbol) => self.report(symbol.as_str()).is_some(),
                Target::Theme(_) => true,
            };
            if !known {
                problems.add(&item, format!("{} is not in the record", Truncated(target)));
            }
        }
    }

    /// At least one source, each known, and with a place where it is a text that the record was entered from.
    pub(super) fn expect_places(&self, sources: &[SourcePlace], item: impl fmt::Display, problems: &mut Problems) {
        if sources.is_empty() {
            problems.add(&item, "has no source");
        }
        for place in sources {
            match self.source(place.source.as_str()) {
                None => problems.add(&item, format!("source {} is not in the record", Truncated(&place.source))),
                Some(source) if place.place.is_none() && source.transmits.iter().any(|it| *it != SourceRole::Facts) => {
                    problems.add(&item, format!("names no place in {}", Truncated(&place.source)));
                }
                Some(_) => {}
            }
        }
    }
}
