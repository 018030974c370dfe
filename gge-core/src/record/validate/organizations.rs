//! Rules for organs, processes and the consultation.

use super::{Checker, ItemPath, placed};
use crate::model::{Organ, Place, Process, State, Symbol};
use crate::record::{EntryKind, Fault};

impl Checker<'_> {
    /// Checks that mandates, and the organs above others, name organs of the record.
    pub(super) fn organs(&mut self) {
        for (at, organ) in placed(&self.parts.organs) {
            self.expect_short_name(&at, organ.id.as_str());
            if let Some(above) = &organ.part_of {
                self.add_if(*above == organ.id, &at.key("part_of"), || Fault::OfItself);
                self.expect_organ(&at.key("part_of"), above.as_str());
            }
        }
        for (at, mandate) in placed(&self.parts.organ_mandates) {
            self.expect_organ(&at.key("organ"), mandate.organ.as_str());
        }
        for (at, recommendation) in placed(&self.parts.recommendations) {
            self.expect_short_name(&at, &recommendation.id);
        }
        for (at, observation) in placed(&self.parts.observations) {
            self.expect_short_name(&at, &observation.id);
        }
    }

    pub(super) fn expect_organ(&mut self, at: &ItemPath, id: &str) {
        if !self.known.organs.contains(id) {
            let known = self.parts.organs.iter().map(|organ: &Organ| organ.id.as_str());
            self.not_in_record(at, EntryKind::Organ, id, known);
        }
    }

    /// Checks that a process does not end before it begins, that its numbers agree, and that its references lead to
    /// items of the record.
    pub(super) fn processes(&mut self) {
        for (at, process) in placed(&self.parts.processes) {
            self.expect_short_name(&at, process.id.as_str());
            self.expect_order(&at.key("to"), process.from, process.to);
            if let (Some(experts), Some(members)) = (&process.experts, &process.members) {
                self.count(&at.key("experts"), experts.value.into(), members.value.len());
            }
            if let Some(members) = &process.members {
                self.expect_different(&at.key("members.value"), members.value.iter().map(State::as_str));
            }
            self.builds_on(&at, process);
            let documents = || process.documents.iter().map(|document| document.value.symbol.as_str());
            self.expect_different(&at.key("documents"), documents());
            for (at, dissociation) in at.each("dissociations", &process.dissociations) {
                let document = dissociation.value.document.as_str();
                if !documents().any(|symbol| symbol == document) {
                    self.not_in_record(&at.key("value.document"), EntryKind::Document, document, documents());
                }
            }
            for (at, meeting) in at.each("meetings", &process.meetings) {
                self.expect_order(&at.key("value.to"), meeting.value.from, Some(meeting.value.to));
            }
        }
    }

    /// Checks that the provisions and documents on which a process builds are in the record.
    fn builds_on(&mut self, at: &ItemPath, process: &Process) {
        let at = at.key("basis.value");
        let Some(basis) = &process.builds_on else { return };
        for (at, address) in at.each("restates", &basis.value.restates) {
            self.expect_place(&at, &Place::Provision(address.clone()));
        }
        let reports = self.parts.reports.iter().map(|report| &report.symbol);
        let documents = self.parts.processes.iter().flat_map(|process| process.documents.iter());
        let known: Vec<&Symbol> = reports.chain(documents.map(|document| &document.value.symbol)).collect();
        for (at, symbol) in at.each("names", &basis.value.names) {
            if !known.contains(&symbol) {
                let known = known.iter().map(|symbol| symbol.as_str());
                self.not_in_record(&at, EntryKind::Document, symbol.as_str(), known);
            }
        }
    }

    /// Checks that the paragraph and the norms of the consultation are in the record.
    pub(super) fn consultation(&mut self) {
        let Some(consultation) = &self.parts.consultation else { return };
        let at = ItemPath::single("consultation");
        self.expect_source(&at.key("source"), consultation.source.as_str());
        self.expect_place(&at.key("paragraph"), &Place::Provision(consultation.paragraph.clone()));
        for (at, group) in at.each("working_groups", &consultation.working_groups) {
            for (at, norm) in at.each("norms", &group.norms) {
                self.expect_place(&at, &Place::Provision(norm.clone()));
            }
        }
    }
}
