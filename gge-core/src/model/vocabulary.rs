//! The closed vocabularies: small `Copy` enums with a token each.
//!
//! Every one of them has `ALL`, `as_str`, `Display` and `FromStr`, and goes through serde as its token. None is ordered:
//! the order of declaration is that of the field's tables, not a rank.

use std::fmt;

use super::{Shown, nearest};

/// The error of parsing a token of a closed vocabulary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownToken {
    vocabulary: &'static str,
    input: String,
    tokens: Vec<&'static str>,
}

impl UnknownToken {
    pub(crate) fn new(vocabulary: &'static str, input: &str, tokens: Vec<&'static str>) -> Self {
        Self { vocabulary, input: input.to_owned(), tokens }
    }

    /// The token that is nearest to the input, if one is near.
    pub fn suggestion(&self) -> Option<&'static str> {
        nearest(&self.input, self.tokens.iter().copied())
    }
}

impl fmt::Display for UnknownToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown {} `{}`", self.vocabulary, Shown(&self.input))?;
        match self.suggestion() {
            Some(token) => write!(f, ": did you mean `{token}`?"),
            None => write!(f, ": expected one of `{}`", self.tokens.join("`, `")),
        }
    }
}

impl std::error::Error for UnknownToken {}

macro_rules! vocabulary {
    ($($(#[$doc:meta])* $name:ident ($what:literal) { $($(#[$entry:meta])* $variant:ident = $token:literal,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name { $($(#[$entry])* $variant,)+ }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The token: how the value is written in data, JSON and on the command line.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $token),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::model::UnknownToken;

            fn from_str(input: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|value| value.as_str() == input).ok_or_else(|| {
                    crate::model::UnknownToken::new($what, input, Self::ALL.iter().map(|value| value.as_str()).collect())
                })
            }
        }

        crate::model::serde_as_str!($name);
    )+};
}
pub(crate) use vocabulary;

vocabulary! {
    /// How much of a report the record holds. A statement of absence is only as good as this.
    Coverage ("coverage") {
        /// Every numbered paragraph.
        Whole = "whole",
        /// Some paragraphs.
        Part = "part",
        /// No wording at all.
        None = "none",
    }

    /// The rows of the Hague Program's cumulative table.
    Theme ("theme") {
        /// What a Group was asked to do.
        Goal = "goal",
        /// Threats, risks and vulnerabilities.
        Threats = "threats",
        /// How States should behave: norms, rules, principles.
        Norms = "norms",
        /// International law as it bears on the use of ICTs by States.
        Law = "law",
        /// Confidence-building measures.
        Cbm = "cbm",
        /// Cooperative measures and who takes part in them.
        Cooperation = "cooperation",
        /// Capacity-building.
        Capacity = "capacity",
        /// What a Group recommends for the future.
        Recommendations = "recommendations",
    }

    /// What a provision is. Paragraphs that only introduce or remark are none of these.
    Kind ("kind") {
        /// What States should do or not do, as a norm of responsible behaviour. 2015 calls its norms voluntary and non-binding, 2013 does not.
        Norm = "norm",
        /// International law, as far as the Group spoke of it.
        Law = "law",
        /// A confidence-building measure.
        Cbm = "cbm",
    }

    /// How close a held wording is to the official one.
    ///
    /// Only verbatim wording can prove a quotation wrong, and only a report's: a rendering is not official wording.
    Fidelity ("fidelity") {
        /// The official words, each of them and no others; only spelling and the mark at the end may differ.
        Verbatim = "verbatim",
        /// The official words but for a few, or as a source lists them.
        NearVerbatim = "near-verbatim",
        /// Official words with some left out.
        Abridged = "abridged",
        /// The words of someone else.
        Paraphrase = "paraphrase",
    }

    /// How sure a fact is.
    Confidence ("confidence") {
        /// Official text (of the United Nations: a document, page or fact sheet), or two sources that agree.
        High = "high",
        /// One good source that is not official.
        Medium = "medium",
        /// A weak source, or one that another source contradicts, unless a document stands against a slip.
        Low = "low",
    }

    /// What a norm expects of States.
    Expectation ("expectation") {
        /// To do something.
        Conduct = "conduct",
        /// Not to do something. The verb decides: "should not knowingly allow" is one, though it may take acting.
        Restraint = "restraint",
    }

    /// What a norm is about.
    Topic ("topic") {
        /// Help that one State gives another.
        Assistance = "assistance",
        /// Who is behind an incident.
        Attribution = "attribution",
        /// Acting together.
        Cooperation = "cooperation",
        /// Terrorist and criminal use of ICTs.
        CrimeAndTerrorism = "crime-and-terrorism",
        /// Infrastructure that a State considers critical.
        CriticalInfrastructure = "critical-infrastructure",
        /// Computer emergency response teams.
        EmergencyResponseTeams = "emergency-response-teams",
        /// Human rights and fundamental freedoms.
        HumanRights = "human-rights",
        /// How to look at an incident.
        Incidents = "incidents",
        /// Sharing what one knows.
        InformationExchange = "information-exchange",
        /// Police, prosecutors and legal approaches.
        LawEnforcement = "law-enforcement",
        /// Tools and hidden functions made to harm.
        MaliciousTools = "malicious-tools",
        /// Privacy in the digital age.
        Privacy = "privacy",
        /// The private sector and civil society.
        PrivateSector = "private-sector",
        /// That the use of ICTs stays stable and secure.
        Stability = "stability",
        /// Where products come from.
        SupplyChain = "supply-chain",
        /// What happens from a State's own territory.
        Territory = "territory",
        /// Weaknesses of products and their remedies.
        Vulnerabilities = "vulnerabilities",
        /// Internationally wrongful acts.
        WrongfulActs = "wrongful-acts",
    }

    /// What a provision on law speaks of: a principle, a rule, or a point that the Group makes about one.
    Principle ("principle") {
        /// That where an activity comes from may not be enough to attribute it.
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
        /// Staying out of what is another State's own affair.
        NonIntervention = "non-intervention",
        /// Refraining from the threat or use of force.
        NonUseOfForce = "non-use-of-force",
        /// Settlement of disputes by peaceful means.
        PeacefulSettlement = "peaceful-settlement",
        /// Proportionality.
        Proportionality = "proportionality",
        /// No internationally wrongful acts through proxies.
        Proxies = "proxies",
        /// Sovereign equality.
        SovereignEquality = "sovereign-equality",
        /// State sovereignty and what flows from it.
        Sovereignty = "sovereignty",
        /// Obligations regarding internationally wrongful acts.
        StateResponsibility = "state-responsibility",
        /// That accusations should be substantiated.
        Substantiation = "substantiation",
        /// Seeking that non-State actors do not misuse the territory.
        Territory = "territory",
    }

    /// What kind of confidence-building measure a provision recommends.
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

    /// What a confidence-building measure is meant to bring about, as far as words that are held say so.
    ///
    /// The lead-ins of 16 and 17 of A/70/174 are not held: the aims that they give are missing, which is no loss from 2013 to
    /// 2015.
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

    /// The level at which a confidence-building measure works. As with [`Aim`], only by words that are held.
    Level ("level") {
        /// Within a State.
        National = "national",
        /// Between two States.
        Bilateral = "bilateral",
        /// Within a part of a region.
        Subregional = "subregional",
        /// Within a region.
        Regional = "regional",
        /// Among several States.
        Multilateral = "multilateral",
        /// In international forums and organizations.
        International = "international",
        /// In the United Nations.
        UnitedNations = "united-nations",
        /// Where political decisions are taken.
        Political = "political",
        /// Where policy is made.
        Policy = "policy",
        /// Among technical experts, or among emergency response teams.
        Technical = "technical",
        /// Within a sector.
        Sectoral = "sectoral",
    }

    /// What two places share.
    LinkKind ("link") {
        /// The same words, in whole or in part.
        Wording = "wording",
        /// The same idea in other words.
        Idea = "idea",
    }

    /// How one wording stands to a later one. Of wording, not of duties: a longer text may ask for less.
    Relation ("relation") {
        /// The same words, spelling and typography aside.
        Equal = "equal",
        /// Other words for the same idea; only ever said by a person.
        Equivalent = "equivalent",
        /// The earlier words are all in the later text.
        Subset = "subset",
        /// The later words are all in the earlier text.
        Superset = "superset",
        /// Some words are in both, and each has words that the other lacks; where only an idea is shared, none need be in both.
        Intersects = "intersects",
    }

    /// What a later report did with an earlier wording.
    Act ("act") {
        /// Said it again.
        Reiterated = "reiterated",
        /// Changed it.
        Revised = "revised",
        /// Kept it and added to it.
        Lengthened = "lengthened",
        /// Kept a part of it.
        Shortened = "shortened",
    }

    /// Who says that two places belong together.
    Basis ("basis") {
        /// A program, from the words.
        Measured = "measured",
        /// A person, with a reason.
        Curated = "curated",
    }

    /// What a source is used for.
    Transmits ("use of a source") {
        /// Official wording.
        Wording = "wording",
        /// Wording of its own for the provisions.
        Renderings = "renderings",
        /// Facts.
        Facts = "facts",
    }

    /// What sort of words a modal expression consists of, wherever it stands: what it does in a sentence is for a reader to say.
    ModalClass ("modal class") {
        /// Words of duty, whoever has it; also where a sentence only asks how something shall be.
        Obligation = "obligation",
        /// Words of recommendation.
        Recommendation = "recommendation",
        /// Words that leave open.
        Possibility = "possibility",
        /// Something is stated or recorded.
        Statement = "statement",
    }

    /// How a qualifier limits a commitment.
    QualifierClass ("qualifier class") {
        /// By what the actor knows or wants.
        Intent = "intent",
        /// By the law.
        Law = "law",
        /// By the judgement of whoever acts.
        Discretion = "discretion",
        /// By an objective measure: what is reasonable, possible or needed.
        Standard = "standard",
        /// By its being voluntary.
        Voluntariness = "voluntariness",
        /// By degree or scope.
        Degree = "degree",
    }
}
