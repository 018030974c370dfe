//! The shape of the files in `data/`, field by field. Its description for people is `data/README.md`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

macro_rules! schema {
    ($($(#[$doc:meta])* $name:ident $(<$param:ident>)? { $($field:ident: $kind:ty $(= $default:ident)?,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Deserialize, Serialize)]
        #[serde(deny_unknown_fields, rename_all(deserialize = "kebab-case"))]
        pub(crate) struct $name $(<$param>)? {
            $($(#[serde($default)])? pub(crate) $field: $kind,)+
        }
    )+};
}

schema! {
    /// `vocabulary.toml`: one table a vocabulary, token to meaning.
    Vocabularies { vocabulary: BTreeMap<String, BTreeMap<String, String>>, }

    Sources { source: Vec<Source>, }
    Source { id: String, title: String, author: String, transmits: Vec<String>, official: bool = default, note: String, }

    SourcePlace { source: String, place: Option<String>, }
    Claim<T> { value: T, confidence: String, sources: Vec<SourcePlace>, }

    Groups { group: Vec<Group>, }
    Group {
        years: String,
        experts: Claim<u8>,
        members: Claim<Vec<String>>,
        mandate: Claim<Mandate>,
        document: Claim<String>,
        consensus: Claim<bool>,
        adopted: Option<Claim<String>>,
        concluded: Option<Claim<String>>,
        taken_up_by: Option<Claim<TakenUp>>,
        sought_by: Option<Claim<String>>,
        first_asked: Option<Claim<Mandate>>,
        mandate_quote: Option<Claim<String>>,
        started: Option<Claim<String>>,
        meetings: Option<Claim<u8>>,
        account: Vec<Claim<String>> = default,
        chair: Option<Claim<Official>>,
        sessions: Option<Claim<Vec<Session>>>,
        consultants: Option<Claim<Consultants>>,
        secretary: Option<Claim<Official>>,
        persons: Option<Claim<Vec<Person>>>,
    }
    Mandate { resolution: String, paragraph: Option<String>, date: Option<String>, }
    TakenUp { resolution: String, date: Option<String>, quote: Option<String>, }
    Official { name: String, of: String, }
    Session { from: String, to: String, place: String, }
    Consultants { organization: String, persons: Vec<Person>, }
    Person {
        state: Option<String>,
        honorific: Option<String>,
        name: String,
        position: Option<String>,
        sessions: Vec<u8> = default,
    }

    /// `reports/*.toml`.
    Report {
        symbol: String,
        group: String,
        title: Option<String>,
        coverage: String,
        paragraphs: Option<u32>,
        procedural: bool = default,
        procedural_sources: Vec<SourcePlace> = default,
        source: Option<String>,
        fidelity: Option<String>,
        letter: Option<Claim<String>>,
        dated: Option<Claim<String>>,
        reissued: Option<Claim<String>>,
        reissue_reason: Option<String>,
        section: Vec<Section> = default,
        provision: Vec<Provision> = default,
    }
    Section { id: String, heading: String, source: String, under: Option<String>, }
    Provision {
        at: String,
        section: String,
        themes: Vec<String> = default,
        source: Option<String>,
        fidelity: Option<String>,
        witnesses: Vec<String> = default,
        numbering: Option<String>,
        sentences: Vec<String> = default,
        cites: Vec<Cited> = default,
        norm: Option<Norm>,
        law: Option<Law>,
        cbm: Option<Cbm>,
    }
    Cited { instrument: String, words: String, }
    Norm { title: String, expects: String, topics: Vec<String>, }
    Law { principles: Vec<Principle>, }
    Principle { principle: String, words: String, at: Option<String>, }
    Cbm { measure: String, aims: Vec<Aim>, levels: Vec<Level>, }
    Aim { aim: String, words: String, at: Option<String>, }
    Level { level: String, words: String, at: Option<String>, }

    /// `renderings/*.toml`.
    Renderings { source: String, part: Vec<Part>, }
    Part { path: String, report: String, theme: String, heading: Option<String>, line: Vec<Line>, }
    Line { n: String, lead: Option<String>, text: String, renders: Vec<String> = default, fidelity: Option<String>, }

    Fragments { fragment: Vec<Fragment>, }
    Fragment {
        id: String,
        report: String,
        themes: Vec<String>,
        text: String,
        source: String,
        place: String,
        context: String,
    }

    Links { link: Vec<Link>, }
    Link {
        from: Vec<String>,
        to: Vec<String>,
        link: String,
        relation: String,
        act: String,
        shared: Vec<String> = default,
        change: String,
    }

    Conflicts { conflict: Vec<Conflict>, }
    Conflict { id: String, about: Vec<String>, field: String, value: Vec<Statement>, note: String, }
    Statement {
        quote: Option<String>,
        date: Option<String>,
        number: Option<u32>,
        symbol: Option<String>,
        kind: Option<String>,
        says: Option<String>,
        sources: Vec<SourcePlace>,
    }

    Consultation {
        title: String,
        organizer: String,
        partner: String,
        paragraph: String,
        launched: Claim<String>,
        commentary: Claim<String>,
        series: String,
        source: String,
        sought: String,
        period: String,
        addressees: Vec<String>,
        open_working_groups: bool,
        subjects: Vec<String>,
        asked: Vec<Asked>,
        working_group: Vec<WorkingGroup>,
    }
    Asked { asked: String, }
    WorkingGroup { title: String, norms: Vec<String>, lead: Lead, }
    Lead { honorific: Option<String>, name: String, affiliation: String, }

    /// `uptake.toml`.
    AllUptake { body: Vec<Body>, uptake: Vec<Uptake>, contested: Vec<Contested> = default, }
    Body { id: String, name: String, short: String, kind: String, }
    Uptake {
        id: String,
        by: Vec<String>,
        instrument: String,
        symbol: Option<String>,
        date: Option<String>,
        summary: String,
        confidence: String,
        sources: Vec<SourcePlace>,
        touch: Vec<Touch> = default,
    }
    Touch { stance: String, on: Vec<String>, basis: String, }
    Contested {
        id: String,
        group: String,
        on: Vec<String>,
        summary: String,
        confidence: String,
        sources: Vec<SourcePlace>,
    }

    /// `united-nations.toml`.
    UnitedNations {
        organ: Vec<Organ>,
        mandate: Vec<OrganMandate>,
        recommendation: Vec<Recommendation> = default,
        observation: Vec<Observation> = default,
    }
    Organ { id: String, name: String, part_of: Option<String>, }
    OrganMandate {
        organ: String,
        matter: String,
        summary: String,
        confidence: String,
        sources: Vec<SourcePlace>,
    }
    Recommendation { id: String, matter: Option<String>, summary: String, sources: Vec<SourcePlace>, }
    Observation { id: String, kind: String, matter: Option<String>, summary: String, sources: Vec<SourcePlace>, }

    /// `processes.toml`.
    Processes { process: Vec<Process>, }
    Process {
        id: String,
        kind: String,
        name: String,
        from: String,
        to: Option<String>,
        mandate: Option<Claim<Mandate>>,
        experts: Option<Claim<u8>>,
        members: Option<Claim<Vec<String>>>,
        chair: Option<Claim<Official>>,
        substantive_sessions: Option<Claim<u8>>,
        basis: Option<Claim<BuildsOn>>,
        document: Vec<Claim<Document>> = default,
        dissociation: Vec<Claim<Dissociation>> = default,
        meeting: Vec<Claim<Meeting>> = default,
    }
    BuildsOn { restates: Vec<String> = default, names: Vec<String> = default, }
    Document {
        symbol: String,
        role: String,
        adopted: Option<String>,
        issued: Option<String>,
        dated: Option<String>,
        decision: Option<String>,
    }
    Dissociation { state: String, document: String, from: String, date: Option<String>, }
    Meeting { title: String, from: String, to: String, scheduled: bool = default, }

    /// `shared-wording.toml`.
    AllShared { shared: Vec<Shared>, }
    Shared { kind: String, owner: Option<String>, at: String, words: Vec<String>, sources: Vec<SourcePlace>, }

    /// `concepts.toml`.
    Concepts { concept: Vec<Concept>, }
    Concept { triggers: Vec<String>, expansions: Vec<String> = default, reason: String, }

    Lexicon { modal: Vec<Modal>, qualifier: Vec<Qualifier>, abbreviation: Vec<Abbreviation>, }
    Abbreviation { short: String, forms: Vec<String>, sources: Vec<SourcePlace>, }
    Modal { id: String, forms: Vec<String>, class: String, }
    Qualifier { id: String, forms: Vec<String>, class: String, }
}

impl Provision {
    pub(crate) fn text(&self) -> String {
        self.sentences.join(" ")
    }
}

impl Concept {
    /// Its first trigger, for messages.
    pub(crate) fn item(&self) -> &str {
        self.triggers.first().map_or("", String::as_str)
    }
}

impl Section {
    /// The heading with its id, for messages.
    pub(crate) fn item(&self, report: &Report) -> String {
        format!("{} section {}", report.symbol, self.id)
    }
}

impl Part {
    /// The full id of a line.
    pub(crate) fn id(&self, source: &str, line: &Line) -> String {
        let path = if self.path.is_empty() { String::new() } else { format!("{}/", self.path) };
        format!("{source}/{path}{}", line.n)
    }
}
