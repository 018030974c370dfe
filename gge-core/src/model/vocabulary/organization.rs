//! Vocabularies of the organs and processes of the United Nations.

use super::vocabulary;

vocabulary! {
    /// A field in which the United Nations deals with ICTs.
    Matter ("matter") {
        /// International peace and security.
        PeaceAndSecurity = "peace-and-security",
        /// Terrorist use of ICTs.
        Terrorism = "terrorism",
        /// Crime that uses ICTs.
        Crime = "crime",
        /// Human rights online.
        HumanRights = "human-rights",
        /// Development.
        Development = "development",
        /// The governance of the Internet.
        InternetGovernance = "internet-governance",
        /// The control of exports.
        ExportControl = "export-control",
    }

    /// The subject of an observation that a source makes.
    ObservationKind ("kind of observation") {
        /// Something that hinders the field.
        Obstacle = "obstacle",
        /// A part of the normative framework.
        Area = "area",
        /// A format in which the talks could go on after 2017.
        Format = "format",
    }

    /// The kind of a process.
    ProcessKind ("kind of process") {
        /// A Group of Governmental Experts.
        GroupOfGovernmentalExperts = "group-of-governmental-experts",
        /// An open-ended working group: open to every Member State.
        OpenEndedWorkingGroup = "open-ended-working-group",
        /// A standing mechanism.
        Mechanism = "mechanism",
    }

    /// The role of a document in its process.
    DocumentRole ("role of a document") {
        /// The report of the process.
        Report = "report",
        /// A progress report.
        ProgressReport = "progress-report",
        /// The final report.
        FinalReport = "final-report",
        /// A paper of a session.
        ConferenceRoomPaper = "conference-room-paper",
        /// Views that States submitted.
        NationalViews = "national-views",
        /// A resolution that took a report up.
        TakesUp = "takes-up",
    }
}
