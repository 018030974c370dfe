//! Vocabularies of uptake: kinds of bodies, and their stances on the reports.

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
        /// An organ or other part of the United Nations.
        UnOrgan = "un-organ",
    }

    /// The stance of a body on a report. The order ranks nothing, and no value passes judgement.
    Stance ("stance") {
        /// Affirms that a recommendation holds, or commits itself to it.
        Endorses = "endorses",
        /// Uses the words or content of a report without naming it, or as its own.
        Repeats = "repeats",
        /// Carries a report out: makes a procedure, a body or a programme of it.
        Operationalizes = "operationalizes",
        /// Adds something of the same kind to a report: one more commitment, or a reading of the law that goes further.
        Extends = "extends",
        /// Suggests a rule or mechanism that no report has.
        Proposes = "proposes",
        /// Deals with the same matter beside or before the reports: takes nothing from them, and suggests nothing new.
        Parallels = "parallels",
        /// Departs from the reports.
        Diverges = "diverges",
        /// Calls a report wrong, or rejects it.
        Contests = "contests",
    }

    /// The ground for recording a stance.
    Evidence ("basis") {
        /// A statement in the source.
        Stated = "stated",
        /// An inference of ours from what the source says.
        Inferred = "inferred",
    }
}
