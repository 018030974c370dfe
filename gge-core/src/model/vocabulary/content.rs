//! Vocabularies of content: the kinds, themes and subjects of provisions.

use super::vocabulary;

vocabulary! {
    /// A theme: a row of the Hague Program's cumulative table.
    Theme ("theme") {
        /// The task of a Group.
        Goal = "goal",
        /// Threats, risks and vulnerabilities.
        Threats = "threats",
        /// The behaviour expected of States: norms, rules, principles.
        Norms = "norms",
        /// International law as it bears on the use of ICTs by States.
        Law = "law",
        /// Confidence-building measures.
        Cbm = "cbm",
        /// Cooperative measures and who takes part in them.
        Cooperation = "cooperation",
        /// Capacity-building.
        Capacity = "capacity",
        /// The recommendations of a Group for the future.
        Recommendations = "recommendations",
    }

    /// The kind of a provision. Paragraphs that only introduce or comment have none.
    Kind ("kind") {
        /// A norm of responsible behaviour: something that States should do or not do. The report of 2015 calls its
        /// norms voluntary and non-binding, that of 2013 does not.
        Norm = "norm",
        /// A statement of the Group on international law.
        Law = "law",
        /// A confidence-building measure.
        Cbm = "cbm",
    }

    /// The behaviour that a norm expects of States.
    Expectation ("expectation") {
        /// Conduct: something that a State should do.
        Conduct = "conduct",
        /// Restraint: something that a State should not do. The verb decides: "should not knowingly allow" is
        /// restraint, though it may require action.
        Restraint = "restraint",
    }

    /// The subject of a norm.
    Topic ("topic") {
        /// Help that one State gives another.
        Assistance = "assistance",
        /// The identification of the author of an incident.
        Attribution = "attribution",
        /// Cooperation between States.
        Cooperation = "cooperation",
        /// Terrorist and criminal use of ICTs.
        CrimeAndTerrorism = "crime-and-terrorism",
        /// Infrastructure that a State considers critical.
        CriticalInfrastructure = "critical-infrastructure",
        /// Computer emergency response teams.
        EmergencyResponseTeams = "emergency-response-teams",
        /// Human rights and fundamental freedoms.
        HumanRights = "human-rights",
        /// The assessment of an incident.
        Incidents = "incidents",
        /// The exchange of information.
        InformationExchange = "information-exchange",
        /// Police, prosecutors and legal approaches.
        LawEnforcement = "law-enforcement",
        /// Tools and hidden functions made to harm.
        MaliciousTools = "malicious-tools",
        /// Privacy in the digital age.
        Privacy = "privacy",
        /// The private sector and civil society.
        PrivateSector = "private-sector",
        /// The stability and security of the use of ICTs.
        Stability = "stability",
        /// The origin of products.
        SupplyChain = "supply-chain",
        /// Acts from a State's own territory.
        Territory = "territory",
        /// Weaknesses of products and their remedies.
        Vulnerabilities = "vulnerabilities",
        /// Internationally wrongful acts.
        WrongfulActs = "wrongful-acts",
    }

    /// The subject of a provision on law: a principle, a rule, or a point that the Group makes about one.
    Principle ("principle") {
        /// The origin of an activity, which may not be enough to attribute it.
        Attribution = "attribution",
        /// The Charter of the United Nations as such.
        Charter = "charter",
        /// Distinction.
        Distinction = "distinction",
        /// Obligations that States already have.
        ExistingObligations = "existing-obligations",
        /// Human rights and fundamental freedoms.
        HumanRights = "human-rights",
        /// Humanity.
        Humanity = "humanity",
        /// The inherent right of States that 28 (c) of the 2015 report speaks of.
        InherentRight = "inherent-right",
        /// Jurisdiction over infrastructure in the territory.
        Jurisdiction = "jurisdiction",
        /// Necessity.
        Necessity = "necessity",
        /// Abstention from what is another State's own affair.
        NonIntervention = "non-intervention",
        /// Abstention from the threat or use of force.
        NonUseOfForce = "non-use-of-force",
        /// Settlement of disputes by peaceful means.
        PeacefulSettlement = "peaceful-settlement",
        /// Proportionality.
        Proportionality = "proportionality",
        /// The use of proxies to commit internationally wrongful acts, which is ruled out.
        Proxies = "proxies",
        /// Sovereign equality.
        SovereignEquality = "sovereign-equality",
        /// State sovereignty and what flows from it.
        Sovereignty = "sovereignty",
        /// Obligations regarding internationally wrongful acts.
        StateResponsibility = "state-responsibility",
        /// The substantiation of accusations, which is asked for.
        Substantiation = "substantiation",
        /// The duty to seek that non-State actors do not misuse the territory.
        Territory = "territory",
    }

    /// The kind of a confidence-building measure.
    Measure ("measure") {
        /// Cooperation between agencies, exchanges of staff.
        AgencyCooperation = "agency-cooperation",
        /// Consultations and consultative frameworks.
        Consultation = "consultation",
        /// Protection of critical infrastructure.
        CriticalInfrastructure = "critical-infrastructure",
        /// Emergency response teams and their cooperation.
        EmergencyResponseTeams = "emergency-response-teams",
        /// A national scale for incidents.
        IncidentClassification = "incident-classification",
        /// Cooperation in incidents.
        IncidentCooperation = "incident-cooperation",
        /// Information about incidents.
        IncidentInformation = "incident-information",
        /// Regular dialogue in institutions.
        InstitutionalDialogue = "institutional-dialogue",
        /// Cooperation of law enforcement.
        LawEnforcement = "law-enforcement",
        /// Points of contact and focal points.
        PointsOfContact = "points-of-contact",
        /// A repository of laws and policies.
        Repository = "repository",
        /// Mechanisms to handle requests.
        RequestMechanisms = "request-mechanisms",
        /// Exchange of national views and information.
        ViewsAndInformation = "views-and-information",
    }

    /// The purpose of a confidence-building measure, as far as words in the record state it.
    ///
    /// The record lacks the lead-ins of paragraphs 16 and 17 of A/70/174, and so the aims that these state. Their
    /// absence is no loss from 2013 to 2015.
    Aim ("aim") {
        /// Confidence.
        Confidence = "confidence",
        /// Cooperation.
        Cooperation = "cooperation",
        /// Dialogue and common understandings.
        Dialogue = "dialogue",
        /// Information that is exchanged.
        InformationExchange = "information-exchange",
        /// Predictability.
        Predictability = "predictability",
        /// A lower risk of incidents, misperception or conflict.
        RiskReduction = "risk-reduction",
        /// Timely response to incidents, recovery and mitigation.
        Response = "response",
        /// Security.
        Security = "security",
        /// Stability.
        Stability = "stability",
        /// Transparency.
        Transparency = "transparency",
    }

    /// The level at which a confidence-building measure works. As with [`Aim`], only words in the record count.
    Level ("level") {
        /// A single State.
        National = "national",
        /// Two States.
        Bilateral = "bilateral",
        /// A part of a region.
        Subregional = "subregional",
        /// A region.
        Regional = "regional",
        /// Several States.
        Multilateral = "multilateral",
        /// International forums and organizations.
        International = "international",
        /// The United Nations.
        UnitedNations = "united-nations",
        /// Political decisions.
        Political = "political",
        /// Policy-making.
        Policy = "policy",
        /// Technical experts, or emergency response teams.
        Technical = "technical",
        /// A sector.
        Sectoral = "sectoral",
    }
}
