//! The organs and processes of the United Nations.

use super::vocabulary;

vocabulary! {
    /// A matter under which the United Nations deals with ICTs.
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

    /// The subject of a source's observation.
    ObservationKind ("kind of observation") {
        /// Something that holds the field back.
        Obstacle = "obstacle",
        /// A part of the normative framework.
        Area = "area",
        /// An idea for where the talks could go on after 2017.
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
        /// Its report.
        Report = "report",
        /// A report on the way.
        ProgressReport = "progress-report",
        /// Its last report.
        FinalReport = "final-report",
        /// A paper of a session.
        ConferenceRoomPaper = "conference-room-paper",
        /// Views that States sent in.
        NationalViews = "national-views",
        /// A resolution that took a report up.
        TakesUp = "takes-up",
    }
}
