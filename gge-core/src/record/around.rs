//! What stands around the reports: the map of the United Nations, and what came after.

use crate::model::{Matter, Observation, Organ, OrganMandate, Process, Recommendation};

use super::Record;

impl Record {
    /// The organs of the United Nations that deal with ICTs.
    pub fn organs(&self) -> &[Organ] {
        &self.parts.organs
    }

    /// An organ by its id: `first-committee`.
    pub fn organ(&self, id: &str) -> Option<&Organ> {
        self.parts.organs.iter().find(|organ| organ.id.as_str() == id)
    }

    /// Which organ deals with which matter.
    pub fn organ_mandates(&self) -> &[OrganMandate] {
        &self.parts.organ_mandates
    }

    /// The organs that deal with a matter, each with what it does there.
    ///
    /// ```
    /// use gge_core::{Matter, Record};
    ///
    /// let mut dealing = Record::builtin().organs_on(Matter::PeaceAndSecurity);
    /// assert!(dealing.any(|(organ, _)| organ.id.as_str() == "first-committee"));
    /// ```
    pub fn organs_on(&self, matter: Matter) -> impl Iterator<Item = (&Organ, &OrganMandate)> {
        let mandates = self.parts.organ_mandates.iter().filter(move |it| it.matter == matter);
        mandates.filter_map(|it| self.organ(it.organ.as_str()).map(|organ| (organ, it)))
    }

    /// What the sources themselves recommend to the United Nations and its Member States.
    pub fn recommendations(&self) -> &[Recommendation] {
        &self.parts.recommendations
    }

    /// What the sources themselves observe and give as a list, list by list, in their order.
    ///
    /// ```
    /// use gge_core::{ObservationKind, Record};
    ///
    /// let observations = Record::builtin().observations().iter();
    /// let formats = observations.filter(|it| it.kind == ObservationKind::Format);
    /// assert!(formats.clone().any(|it| it.id == "open-ended-working-group"));
    /// ```
    pub fn observations(&self) -> &[Observation] {
        &self.parts.observations
    }

    /// What came after the five Groups, in the order of time: facts only, see [`Process::CAVEAT`].
    pub fn processes(&self) -> &[Process] {
        &self.parts.processes
    }

    /// A process by its id: `oewg-2021-2025`.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let process = Record::builtin().process("oewg-2021-2025").unwrap();
    /// let dissociation = &process.dissociations[0].value;
    /// assert_eq!((dissociation.state.as_str(), dissociation.document.as_str()), ("Iran", "A/79/214"));
    /// ```
    pub fn process(&self, id: &str) -> Option<&Process> {
        self.parts.processes.iter().find(|process| process.id.as_str() == id)
    }
}
