//! What came after the five Groups: facts only.

use super::{
    Address, Date, DocumentRole, List, Mandate, Officeholder, ProcessId, ProcessKind, Sourced, State, Symbol, Text,
};

/// A process of the United Nations after 2017. Every fact is [`Sourced`]: it has its sources.
///
/// Facts only: the wording of its documents is not in the record. See [`Process::CAVEAT`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Process {
    /// Its short name: `oewg-2021-2025`.
    pub id: ProcessId,
    /// The kind of process.
    pub kind: ProcessKind,
    /// Its name.
    pub name: Text,
    /// The date of its beginning.
    pub from: Date,
    /// The date of its end; none where it goes on.
    pub to: Option<Date>,
    /// The resolution that asked for it.
    pub mandate: Option<Sourced<Mandate>>,
    /// The number of its experts.
    pub experts: Option<Sourced<u8>>,
    /// The States that sent them.
    pub members: Option<Sourced<List<State>>>,
    /// The chair.
    pub chair: Option<Sourced<Officeholder>>,
    /// The number of its substantive sessions.
    pub substantive_sessions: Option<Sourced<u8>>,
    /// The provisions and reports that its own reports build on.
    #[cfg_attr(feature = "serde", serde(rename = "basis"))]
    pub builds_on: Option<Sourced<BuildsOn>>,
    /// Its documents, in the order of time.
    pub documents: List<Sourced<ProcessDocument>>,
    /// The dissociations of States from its documents.
    pub dissociations: List<Sourced<Dissociation>>,
    /// Its meetings, in the order of time, where a source dates them.
    pub meetings: List<Sourced<Meeting>>,
}

impl Process {
    /// A caution that goes with every list of processes.
    pub const CAVEAT: &'static str =
        "Of what came after 2017 the record has facts only: the wording of those documents is not in it.";

    /// The documents that are its reports.
    pub(crate) fn reports(&self) -> impl Iterator<Item = &ProcessDocument> {
        use DocumentRole::{FinalReport, ProgressReport, Report};
        let is_report = |it: &&ProcessDocument| matches!(it.role, Report | ProgressReport | FinalReport);
        self.documents.iter().map(|claim| &claim.value).filter(is_report)
    }

    /// The years of a process, written as those of a Group are; open at the end where it goes on.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let process = Record::builtin().process("oewg-2021-2025").unwrap();
    /// assert_eq!(process.years(), "2021-2025");
    /// ```
    pub fn years(&self) -> String {
        let to = self.to.map(|to| format!("{:04}", to.year())).unwrap_or_default();
        format!("{:04}-{to}", self.from.year())
    }
}

/// The provisions and reports that the reports of a process build on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BuildsOn {
    /// The provisions that they restate.
    pub restates: List<Address>,
    /// The reports that they name.
    pub names: List<Symbol>,
}

/// A document of a process.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ProcessDocument {
    /// Its symbol.
    pub symbol: Symbol,
    /// The role of the document.
    pub role: DocumentRole,
    /// The date of adoption.
    pub adopted: Option<Date>,
    /// The date of issue.
    pub issued: Option<Date>,
    /// A date that the source gives without saying of what.
    pub dated: Option<Date>,
    /// The decision by which the General Assembly took it up: `77/512`.
    pub decision: Option<Text>,
}

/// The dissociation of a State from a part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Dissociation {
    /// The State.
    pub state: State,
    /// The document.
    pub document: Symbol,
    /// The part of the document, in our words.
    pub from: Text,
    /// The date, where the source gives one.
    pub date: Option<Date>,
}

/// A meeting of a process.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Meeting {
    /// The meeting, in our words.
    pub title: Text,
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
    /// `true` if the source announces it as scheduled, and does not report it as held.
    pub scheduled: bool,
}
