//! Lookups of the processes after 2017 and of their documents.

use crate::model::{Process, ProcessDocument, Sourced};

use super::Record;

impl Record {
    /// The processes after the five Groups, by time. The record has facts about them, not their wording: see
    /// [`Process::CAVEAT`].
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().processes().iter().any(|process| process.id == "oewg-2021-2025"));
    /// ```
    pub fn processes(&self) -> &[Process] {
        &self.parts.processes
    }

    /// The process with an id: `oewg-2021-2025`.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let process = Record::builtin().process("oewg-2021-2025").unwrap();
    /// let dissociation = &process.dissociations[0].value;
    /// assert_eq!((dissociation.state.as_str(), dissociation.document.as_str()), ("Iran", "A/79/214"));
    /// ```
    pub fn process(&self, id: &str) -> Option<&Process> {
        self.parts.processes.iter().find(|process| process.id == id)
    }

    /// The document of a process after 2017 with a symbol, and the process.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let (process, document) = Record::builtin().process_document("A/80/257").unwrap();
    /// assert_eq!(process.id.as_str(), "oewg-2021-2025");
    /// assert_eq!(document.value.role.to_string(), "final-report");
    /// ```
    pub fn process_document(&self, symbol: &str) -> Option<(&Process, &Sourced<ProcessDocument>)> {
        let all = self.processes().iter().flat_map(|process| process.documents.iter().map(move |it| (process, it)));
        all.into_iter().find(|(_, document)| document.value.symbol == symbol)
    }
}
