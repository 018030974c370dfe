//! Bodies, and what they did with the reports.

use super::vocabulary;

vocabulary! {
    /// The kind of a body.
    BodyKind ("kind of body") {
        /// An organization or forum of the States of a region.
        Regional = "regional",
        /// A military alliance.
        MilitaryAlliance = "military-alliance",
        /// A group of States or a process, not bound to a region.
        Plurilateral = "plurilateral",
        /// Governments, companies, civil society and academia together.
        MultiStakeholder = "multi-stakeholder",
        /// A State by itself.
        State = "state",
        /// Two States together.
        Bilateral = "bilateral",
        /// An institute or a group of scholars.
        Research = "research",
        /// An organization of civil society that acts, and does not only study.
        CivilSociety = "civil-society",
        /// Companies.
        PrivateSector = "private-sector",
        /// A part of the United Nations.
        UnOrgan = "un-organ",
    }

    /// The attitude of a body to a report. The order ranks nothing, and no value is a judgement.
    Stance ("stance") {
        /// Says that a recommendation holds, or commits itself to it.
        Endorses = "endorses",
        /// Uses its words or content without saying so, or as its own.
        Repeats = "repeats",
        /// Carries it out: makes a procedure, a body or a programme of it.
        Operationalizes = "operationalizes",
        /// Adds something of the same kind: one more commitment, or a reading of the law that says more.
        Extends = "extends",
        /// Suggests a rule or mechanism that no report has.
        Proposes = "proposes",
        /// Stands beside the reports, or came before them, on the same matter: takes nothing from them, suggests nothing
        /// new.
        Parallels = "parallels",
        /// Goes another way than the reports.
        Diverges = "diverges",
        /// Says that a report is wrong, or rejects it.
        Contests = "contests",
    }

    /// The ground for recording a stance.
    Evidence ("basis") {
        /// The source says so.
        Stated = "stated",
        /// We conclude it from what the source tells.
        Inferred = "inferred",
    }
}
