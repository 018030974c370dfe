//! Processes of the United Nations after the five Groups, as facts without wording.

use super::{
    Address, Date, DocumentRole, List, Mandate, Officeholder, ProcessId, ProcessKind, Sourced, State, Symbol, Text,
};

/// A process of the United Nations after 2017. Each fact with a source is [`Sourced`].
///
/// The record has no wording of the documents of a process. See [`Process::CAVEAT`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Process {
    /// The short name of the process: `oewg-2021-2025`.
    pub id: ProcessId,
    /// The kind of process: a Group, a working group, a mechanism.
    pub kind: ProcessKind,
    /// The name of the process in full.
    pub name: Text,
    /// The date on which the process began.
    pub from: Date,
    /// The date on which the process ended. None while it goes on.
    pub to: Option<Date>,
    /// The resolution that asked for the process.
    pub mandate: Option<Sourced<Mandate>>,
    /// The number of experts, where the process is a Group.
    pub experts: Option<Sourced<u8>>,
    /// The States that sent experts, where the process is a Group.
    pub members: Option<Sourced<List<State>>>,
    /// The chair of the process, where known.
    pub chair: Option<Sourced<Officeholder>>,
    /// The number of substantive sessions.
    pub substantive_sessions: Option<Sourced<u8>>,
    /// The provisions and reports on which the reports of the process build.
    #[cfg_attr(feature = "serde", serde(rename = "basis"))]
    pub builds_on: Option<Sourced<BuildsOn>>,
    /// The documents of the process, by date.
    pub documents: List<Sourced<ProcessDocument>>,
    /// The States that dissociated themselves from documents of the process.
    pub dissociations: List<Sourced<Dissociation>>,
    /// The meetings that a source dates, in order of time.
    pub meetings: List<Sourced<Meeting>>,
}

impl Process {
    /// A caution to show with every list of processes.
    pub const CAVEAT: &'static str =
        "Of what came after 2017 the record has facts only: the wording of those documents is not in it.";

    /// The reports of the process among its documents: progress and final reports included.
    pub(crate) fn reports(&self) -> impl Iterator<Item = &ProcessDocument> {
        use DocumentRole::{FinalReport, ProgressReport, Report};
        let is_report = |it: &&ProcessDocument| matches!(it.role, Report | ProgressReport | FinalReport);
        self.documents.iter().map(|claim| &claim.value).filter(is_report)
    }

    /// The years as those of a Group are written: `2021-2025`; `2026-` while the process goes on.
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

/// The provisions and reports on which the reports of a process build.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BuildsOn {
    /// The provisions that the reports of the process restate.
    pub restates: List<Address>,
    /// The earlier reports that the reports of the process name.
    pub names: List<Symbol>,
}

/// A document of a process, with its dates.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ProcessDocument {
    /// The symbol of the document.
    pub symbol: Symbol,
    /// The role of the document in the process.
    pub role: DocumentRole,
    /// The date on which the process adopted the document.
    pub adopted: Option<Date>,
    /// The date on which the document was issued.
    pub issued: Option<Date>,
    /// A date of the document, where the source does not say whether of adoption or of issue.
    pub dated: Option<Date>,
    /// The decision by which the General Assembly took the document up: `77/512`.
    pub decision: Option<Text>,
}

/// The dissociation of a State from a part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Dissociation {
    /// The State that dissociated itself.
    pub state: State,
    /// The symbol of the document.
    pub document: Symbol,
    /// The part of the document from which the State dissociated itself, in our words.
    pub from: Text,
    /// The date, where the source gives one.
    pub date: Option<Date>,
}

/// A meeting of a process: its days and its name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Meeting {
    /// The name of the meeting, in our words.
    pub title: Text,
    /// The first day of the meeting.
    pub from: Date,
    /// The last day of the meeting.
    pub to: Date,
    /// `true` if the source announces the meeting as scheduled, and does not report it as held.
    pub scheduled: bool,
}
