//! Lookups of the organs of the United Nations, and of the sources' recommendations and observations.

use crate::model::{Matter, Observation, Organ, OrganMandate, Recommendation};

use super::Record;

impl Record {
    /// The organs of the United Nations that deal with ICTs.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().organs().iter().any(|organ| organ.id == "first-committee"));
    /// ```
    pub fn organs(&self) -> &[Organ] {
        &self.parts.organs
    }

    /// The organ with an id: `first-committee`.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().organ("first-committee").unwrap().id, "first-committee");
    /// ```
    pub fn organ(&self, id: &str) -> Option<&Organ> {
        self.parts.organs.iter().find(|organ| organ.id == id)
    }

    /// The mandates: the pairs of an organ and a matter with which it deals.
    ///
    /// ```
    /// use gge_core::{model::Matter, Record};
    ///
    /// assert!(Record::builtin().organ_mandates().iter().any(|mandate| mandate.matter == Matter::Crime));
    /// ```
    pub fn organ_mandates(&self) -> &[OrganMandate] {
        &self.parts.organ_mandates
    }

    /// The organs that deal with a matter, each with its mandate.
    ///
    /// ```
    /// use gge_core::{model::Matter, Record};
    ///
    /// let mut dealing = Record::builtin().organs_on(Matter::PeaceAndSecurity);
    /// assert!(dealing.any(|(organ, _)| organ.id == "first-committee"));
    /// ```
    pub fn organs_on(&self, matter: Matter) -> impl Iterator<Item = (&Organ, &OrganMandate)> {
        let mandates = self.parts.organ_mandates.iter().filter(move |it| it.matter == matter);
        mandates.filter_map(|it| self.organ(it.organ.as_str()).map(|organ| (organ, it)))
    }

    /// The recommendations that sources make to the United Nations and its Member States.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().recommendations().iter().all(|it| !it.sources.is_empty()));
    /// ```
    pub fn recommendations(&self) -> &[Recommendation] {
        &self.parts.recommendations
    }

    /// The observations that sources give as lists, list by list and in their order.
    ///
    /// ```
    /// use gge_core::{model::ObservationKind, Record};
    ///
    /// let observations = Record::builtin().observations().iter();
    /// let formats = observations.filter(|it| it.kind == ObservationKind::Format);
    /// assert!(formats.clone().any(|it| it.id == "open-ended-working-group"));
    /// ```
    pub fn observations(&self) -> &[Observation] {
        &self.parts.observations
    }
}
