//! The whole record as JSON: as one object, or an entry a line.

use std::fmt;

use serde::{Serialize, Serializer};
use sha2::{Digest, Sha256};

use crate::model::{
    Annotation, Author, Body, Cbm, Classification, Conflict, Consultation, Contested, Coverage, Date, Fidelity,
    Fragment, Group, InstrumentCitation, Kind, Law, Lexicon, Link, Mandate, Norm, Observation, Officeholder, Organ,
    OrganMandate, Process, Provision, Recommendation, Rendering, Report, Section, SharedWording, Source, SourceId,
    SourcePlace, State, Symbol, Theme, Uptake, Years,
};
use crate::record::{DATA_VERSION, Record, hex};

/// A list of a record, whose items are shaped one by one as they are written.
struct Shaped<'r, T, S> {
    record: &'r Record,
    items: &'r [T],
    shape: fn(&'r Record, &'r T) -> Option<S>,
}

impl<'r, T, S> Shaped<'r, T, S> {
    /// Shapes the items, in their order.
    fn iter(&self) -> impl Iterator<Item = S> + use<'_, 'r, T, S> {
        self.items.iter().filter_map(|item| (self.shape)(self.record, item))
    }
}

impl<T, S: Serialize> Serialize for Shaped<'_, T, S> {
    fn serialize<Out: Serializer>(&self, serializer: Out) -> Result<Out::Ok, Out::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// Prints the number of the items.
impl<T, S> fmt::Debug for Shaped<'_, T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Shaped").field(&self.items.len()).finish()
    }
}

#[cfg(feature = "schemars")]
impl<T, S: schemars::JsonSchema> schemars::JsonSchema for Shaped<'_, T, S> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        <Vec<S>>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Vec<S>>::json_schema(generator)
    }
}

/// The whole of a record, in the shape in which it is published as JSON. Made by [`export`].
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Export<'r> {
    /// The version of the built-in data.
    data_version: &'static str,
    /// The SHA-256 over all wording: of the address, a tab, the text and a line feed of each provision.
    digest: String,
    /// The rights in the wording and in the words about it.
    rights: &'static str,
    /// The texts from which every entry comes.
    sources: &'r [Source],
    /// The Groups, by time.
    groups: Shaped<'r, Group, ExportedGroup<'r>>,
    /// The reports, by time.
    reports: Shaped<'r, Report, ExportedReport<'r>>,
    /// The provisions that have wording, in the order of the documents.
    provisions: Shaped<'r, Provision, ExportedProvision<'r>>,
    /// The words of secondary sources for the provisions.
    renderings: &'r [Rendering],
    /// Official words from paragraphs that are not in the record.
    fragments: &'r [Fragment],
    /// The links between the reports.
    links: Shaped<'r, Link, ExportedLink<'r>>,
    /// The facts on which the sources disagree.
    conflicts: &'r [Conflict],
    /// The consultation on the norms of 2015. Null where the record has none.
    consultation: Option<&'r Consultation>,
    /// The bodies that acted on the reports.
    bodies: &'r [Body],
    /// The instruments by which the bodies acted.
    uptake: Vec<&'r Uptake>,
    /// The parts of the reports that were contested in a later Group.
    contested: &'r [Contested],
    /// The organs of the United Nations that deal with ICTs.
    organs: &'r [Organ],
    /// The pairs of an organ and a matter with which it deals.
    organ_mandates: &'r [OrganMandate],
    /// The recommendations that sources make.
    recommendations: &'r [Recommendation],
    /// The observations that sources give as lists.
    observations: &'r [Observation],
    /// The annotations. Left out where the record has none, as the built-in one.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    annotations: &'r [Annotation],
    /// The processes after the five Groups.
    processes: &'r [Process],
    /// The words in the record that come from elsewhere.
    shared_wording: &'r [SharedWording],
    /// The lexicon of modal expressions, qualifiers and abbreviations.
    lexicon: &'r Lexicon,
}

/// A Group: its facts without their sources, and with them.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ExportedGroup<'r> {
    /// The first and the last year of the Group.
    years: &'r Years,
    /// The States that its experts were from.
    members: &'r [State],
    /// The mandate of the Group.
    mandate: &'r Mandate,
    /// The chair. Null where the record has nobody.
    chair: Option<&'r Officeholder>,
    /// True if the Group came to a consensus.
    consensus: bool,
    /// The symbol of what the Group issued.
    document: &'r Symbol,
    /// All facts with their sources and their certainty.
    claims: &'r Group,
}

/// A report, without its provisions.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ExportedReport<'r> {
    /// The symbol of the document.
    symbol: &'r Symbol,
    /// The Group, process, organ or State that wrote the report.
    group: &'r Author,
    /// The title. Null where no source gives it.
    title: Option<&'r str>,
    /// The address of the document on the web.
    url: String,
    /// The share of the paragraphs that are in the record.
    coverage: Coverage,
    /// The number of numbered paragraphs. Null where it is not known.
    paragraphs: Option<u32>,
    /// True if the report is procedural only.
    procedural: bool,
    /// The sources that call the report procedural.
    procedural_sources: &'r [SourcePlace],
    /// The date of the letter of transmittal. Null where it is not known.
    letter: Option<Date>,
    /// The date that the document bears. Null where it is not known.
    dated: Option<Date>,
    /// The date on which the document was reissued. Null where it was not.
    reissued: Option<Date>,
    /// The reason for the reissue, to the letter. Null where none is given.
    reissue_reason: Option<&'r str>,
    /// The headings, in order.
    sections: &'r [Section],
}

/// A provision that has wording.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ExportedProvision<'r> {
    /// The address.
    id: &'r str,
    /// The symbol of the report.
    report: &'r Symbol,
    /// The heading under which the provision stands. Null where there is none.
    section: Option<&'r str>,
    /// What the provision is. Null where it is neither norm, law nor confidence-building measure.
    kind: Option<Kind>,
    /// The rows of the cumulative table to which the provision belongs.
    themes: &'r [Theme],
    /// The wording, to the letter.
    text: &'r str,
    /// The sentences of the wording.
    sentences: Vec<&'r str>,
    /// The source that transmits the wording.
    source: &'r SourceId,
    /// Further sources that have the same wording.
    witnesses: &'r [SourceId],
    /// The source of the paragraph number, where that of the wording does not give it.
    numbering: Option<&'r SourceId>,
    /// The closeness of the wording to the official one.
    fidelity: Fidelity,
    /// The place as the United Nations cites it.
    citation: String,
    /// The instruments that the provision cites.
    cites: &'r [InstrumentCitation],
    /// The SHA-256 of the text, in hexadecimal.
    sha256: String,
    /// The details of a norm.
    #[serde(skip_serializing_if = "Option::is_none")]
    norm: Option<ExportedNorm<'r>>,
    /// The details of a statement on law.
    #[serde(skip_serializing_if = "Option::is_none")]
    law: Option<&'r Law>,
    /// The details of a confidence-building measure.
    #[serde(skip_serializing_if = "Option::is_none")]
    cbm: Option<&'r Cbm>,
}

/// The details of a norm, with its letter.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct ExportedNorm<'r> {
    /// The details.
    #[serde(flatten)]
    norm: &'r Norm,
    /// The letter by which the norm is called. Null for a norm without one.
    letter: Option<&'r str>,
}

/// A link, with its reason.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ExportedLink<'r> {
    /// The link.
    #[serde(flatten)]
    link: &'r Link,
    /// The reason in one line: the shared phrases, then what changed, in our words.
    reason: String,
}

/// Makes the shape in which a record is published as JSON. Nothing is copied: items are shaped as they are written.
///
/// ```
/// use gge_core::{Record, export};
///
/// let json = serde_json::to_value(export::export(Record::builtin()))?;
/// assert_eq!(json["provisions"][0]["id"], "A/65/201#16");
/// assert_eq!(json["digest"], Record::builtin().digest());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn export(record: &Record) -> Export<'_> {
    Export {
        data_version: DATA_VERSION,
        digest: record.digest(),
        rights: super::written::RIGHTS,
        sources: record.sources(),
        groups: Shaped { record, items: record.groups(), shape: group },
        reports: Shaped { record, items: record.reports(), shape: report },
        provisions: Shaped { record, items: record.all_provisions(), shape: provision },
        renderings: record.all_renderings(),
        fragments: record.fragments(),
        links: Shaped { record, items: record.links(), shape: link },
        conflicts: record.conflicts(),
        consultation: record.consultation(),
        bodies: record.bodies(),
        uptake: record.uptake().collect(),
        contested: record.contested(),
        organs: record.organs(),
        organ_mandates: record.organ_mandates(),
        recommendations: record.recommendations(),
        observations: record.observations(),
        annotations: record.annotations(),
        processes: record.processes(),
        shared_wording: record.shared_wording(),
        lexicon: record.lexicon(),
    }
}

/// An entry of a record, as a line of JSON Lines: the object that [`Export`] has of it, with its kind as the key `entry`.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(tag = "entry", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ExportLine<'r> {
    /// The record itself.
    Record {
        /// The version of the built-in data.
        data_version: &'static str,
        /// The SHA-256 over all wording.
        digest: &'r str,
        /// The rights in the wording and in the words about it.
        rights: &'static str,
    },
    /// A text from which entries come.
    Source(&'r Source),
    /// A Group.
    Group(ExportedGroup<'r>),
    /// A report, without its provisions.
    Report(ExportedReport<'r>),
    /// A provision that has wording.
    Provision(ExportedProvision<'r>),
    /// The words of a secondary source for provisions.
    Rendering(&'r Rendering),
    /// Official words from a paragraph that is not in the record.
    Fragment(&'r Fragment),
    /// A link between two reports.
    Link(ExportedLink<'r>),
    /// A fact on which the sources disagree.
    Conflict(&'r Conflict),
    /// The consultation on the norms of 2015.
    Consultation(&'r Consultation),
    /// A body that acted on the reports.
    Body(&'r Body),
    /// An instrument by which bodies acted.
    Uptake(&'r Uptake),
    /// A part of the reports that was contested in a later Group.
    Contested(&'r Contested),
    /// An organ of the United Nations that deals with ICTs.
    Organ(&'r Organ),
    /// A pair of an organ and a matter with which it deals.
    OrganMandate(&'r OrganMandate),
    /// A recommendation that a source makes.
    Recommendation(&'r Recommendation),
    /// An observation that a source gives in a list.
    Observation(&'r Observation),
    /// A comment, guidance or reference material.
    Annotation(&'r Annotation),
    /// A process after the five Groups.
    Process(&'r Process),
    /// Words in the record that come from elsewhere.
    SharedWording(&'r SharedWording),
    /// The lexicon.
    Lexicon(&'r Lexicon),
}

impl Export<'_> {
    /// Iterates over the entries one by one, for JSON Lines: first the record as such, then its lists in their order.
    ///
    /// ```
    /// use gge_core::{Record, export};
    ///
    /// let export = export::export(Record::builtin());
    /// let first = serde_json::to_value(export.lines().nth(1).unwrap())?;
    /// assert_eq!(first["entry"], "source");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn lines(&self) -> impl Iterator<Item = ExportLine<'_>> {
        use ExportLine as Line;
        let head = Line::Record { data_version: self.data_version, digest: &self.digest, rights: self.rights };
        std::iter::once(head)
            .chain(self.sources.iter().map(Line::Source))
            .chain(self.groups.iter().map(Line::Group))
            .chain(self.reports.iter().map(Line::Report))
            .chain(self.provisions.iter().map(Line::Provision))
            .chain(self.renderings.iter().map(Line::Rendering))
            .chain(self.fragments.iter().map(Line::Fragment))
            .chain(self.links.iter().map(Line::Link))
            .chain(self.conflicts.iter().map(Line::Conflict))
            .chain(self.consultation.map(Line::Consultation))
            .chain(self.bodies.iter().map(Line::Body))
            .chain(self.uptake.iter().copied().map(Line::Uptake))
            .chain(self.contested.iter().map(Line::Contested))
            .chain(self.organs.iter().map(Line::Organ))
            .chain(self.organ_mandates.iter().map(Line::OrganMandate))
            .chain(self.recommendations.iter().map(Line::Recommendation))
            .chain(self.observations.iter().map(Line::Observation))
            .chain(self.annotations.iter().map(Line::Annotation))
            .chain(self.processes.iter().map(Line::Process))
            .chain(self.shared_wording.iter().map(Line::SharedWording))
            .chain(std::iter::once(Line::Lexicon(self.lexicon)))
    }
}

#[allow(clippy::unnecessary_wraps, reason = "a list may leave items out")]
fn group<'r>(_: &'r Record, group: &'r Group) -> Option<ExportedGroup<'r>> {
    Some(ExportedGroup {
        years: &group.years,
        members: &group.members.value,
        mandate: &group.mandate.value,
        chair: group.chair.as_ref().map(|chair| &chair.value),
        consensus: group.consensus.value,
        document: &group.document.value,
        claims: group,
    })
}

#[allow(clippy::unnecessary_wraps, reason = "a list may leave items out")]
fn report<'r>(_: &'r Record, report: &'r Report) -> Option<ExportedReport<'r>> {
    Some(ExportedReport {
        symbol: &report.symbol,
        group: &report.author,
        title: report.title.as_deref(),
        url: report.url(),
        coverage: report.coverage,
        paragraphs: report.paragraphs,
        procedural: report.procedural,
        procedural_sources: &report.procedural_sources,
        letter: report.letter.as_ref().map(|claim| claim.value),
        dated: report.dated.as_ref().map(|claim| claim.value),
        reissued: report.reissued.as_ref().map(|claim| claim.value),
        reissue_reason: report.reissue_reason.as_deref(),
        sections: &report.sections,
    })
}

/// Shapes a provision. None for a paragraph of which the record has only the items.
fn provision<'r>(record: &'r Record, provision: &'r Provision) -> Option<ExportedProvision<'r>> {
    let wording = provision.wording.as_ref()?;
    let report = record.report(provision.id.symbol())?;
    let (mut norm, mut law, mut cbm) = (None, None, None);
    match &provision.classification {
        Some(Classification::Norm(it)) => norm = Some(ExportedNorm { norm: it, letter: provision.letter() }),
        Some(Classification::Law(it)) => law = Some(it),
        Some(Classification::Cbm(it)) => cbm = Some(it),
        None => {}
    }
    Some(ExportedProvision {
        id: provision.id.as_str(),
        report: &report.symbol,
        section: report.section(&provision.section).map(|section| &*section.heading),
        kind: provision.kind(),
        themes: &provision.themes,
        text: wording.text(),
        sentences: wording.sentences().collect(),
        source: wording.source(),
        witnesses: wording.witnesses(),
        numbering: provision.numbering.as_ref(),
        fidelity: wording.fidelity(),
        citation: provision.id.citation(),
        cites: &provision.cites,
        sha256: hex(&Sha256::digest(wording.text())),
        norm,
        law,
        cbm,
    })
}

#[allow(clippy::unnecessary_wraps, reason = "a list may leave items out")]
fn link<'r>(_: &'r Record, link: &'r Link) -> Option<ExportedLink<'r>> {
    Some(ExportedLink { link, reason: link.reason() })
}
