//! Linked data: the reports as legislation of schema.org, the vocabularies as concept schemes of SKOS.

use serde::{Serialize, Serializer};

use crate::model::{Classification, Date, Kind, LinkKind, Place, Provision, Report, Source};
use crate::record::{DATA_VERSION, Record};

use super::rows::title;
use super::written::{RIGHTS, Vocabulary, date, uuid, vocabularies};

/// A record as linked data, with its context inline. Made by [`json_ld`], and written by serde.
#[derive(Clone, Copy, Debug)]
pub struct JsonLd<'r> {
    record: &'r Record,
}

/// Makes a record into linked data in JSON-LD 1.1, for triple stores and search engines.
///
/// A report and each provision that has wording is a `Legislation` of schema.org, named by its address on the web: the
/// report by `https://undocs.org/A/70/174`, the provision by that and its place, `#13(f)`. The wording is `text`, in English
/// and to the letter, and `dcterms:source` the source that transmits it; titles in our words are comments by gge. Themes,
/// topics and principles are concepts of SKOS in three schemes, and what a provision is about. A later wording is based on
/// the earlier one; a shared idea is a relation. Nothing is fetched to read it.
///
/// ```
/// use gge_core::{Record, export};
///
/// let json = serde_json::to_value(export::json_ld(Record::builtin()))?;
/// let graph = json["@graph"].as_array().unwrap();
/// assert!(graph.iter().any(|node| node["@id"] == "https://undocs.org/A/70/174#13(f)"));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn json_ld(record: &Record) -> JsonLd<'_> {
    JsonLd { record }
}

#[derive(Serialize)]
struct Document<'r> {
    #[serde(rename = "@context")]
    context: Context,
    #[serde(rename = "@graph")]
    graph: Graph<'r>,
}

/// The names that stand for IRIs.
#[derive(Serialize)]
struct Context {
    #[serde(rename = "@vocab")]
    vocab: &'static str,
    skos: &'static str,
    dcterms: &'static str,
    xsd: &'static str,
}

const CONTEXT: Context = Context {
    vocab: "https://schema.org/",
    skos: "http://www.w3.org/2004/02/skos/core#",
    dcterms: "http://purl.org/dc/terms/",
    xsd: "http://www.w3.org/2001/XMLSchema#",
};

/// The nodes, made one by one as they are written.
struct Graph<'r>(&'r Record);

impl Serialize for JsonLd<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Document { context: CONTEXT, graph: Graph(self.record) }.serialize(serializer)
    }
}

impl Serialize for Graph<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let record = self.0;
        let nodes = std::iter::once(Node::dataset())
            .chain(record.sources().iter().map(Node::source))
            .chain(vocabularies().into_iter().flat_map(scheme))
            .chain(record.reports().iter().map(|report| Node::report(record, report)))
            .chain(record.provisions().filter_map(|provision| Node::provision(record, provision)));
        serializer.collect_seq(nodes)
    }
}

/// A reference to a node.
#[derive(Serialize)]
struct Ref {
    #[serde(rename = "@id")]
    id: String,
}

/// A text in English.
#[derive(Serialize)]
struct English<'r> {
    #[serde(rename = "@value")]
    value: &'r str,
    #[serde(rename = "@language")]
    language: &'static str,
}

/// A date, as far as it is known.
#[derive(Serialize)]
struct Day {
    #[serde(rename = "@value")]
    value: String,
    #[serde(rename = "@type")]
    kind: &'static str,
}

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        let kind = match (date.month(), date.day()) {
            (_, Some(_)) => "xsd:date",
            (Some(_), None) => "xsd:gYearMonth",
            (None, None) => "xsd:gYear",
        };
        Self { value: date.to_string(), kind }
    }
}

/// A remark in our words.
#[derive(Serialize)]
struct Comment<'r> {
    #[serde(rename = "@type")]
    kind: &'static str,
    text: English<'r>,
    creator: Ref,
}

/// A node: what it does not have is left out.
#[derive(Default, Serialize)]
struct Node<'r> {
    #[serde(rename = "@id")]
    id: String,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<&'static str>,
    #[serde(rename = "copyrightNotice", skip_serializing_if = "Option::is_none")]
    rights: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<&'static str>,
    #[serde(rename = "legislationIdentifier", skip_serializing_if = "Option::is_none")]
    identifier: Option<String>,
    #[serde(rename = "legislationType", skip_serializing_if = "Option::is_none")]
    legislation: Option<&'static str>,
    #[serde(rename = "legislationDate", skip_serializing_if = "Option::is_none")]
    date: Option<Day>,
    #[serde(rename = "isPartOf", skip_serializing_if = "Option::is_none")]
    part_of: Option<Ref>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<English<'r>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    about: Vec<Ref>,
    #[serde(skip_serializing_if = "Option::is_none")]
    comment: Option<Comment<'r>>,
    #[serde(rename = "creativeWorkStatus", skip_serializing_if = "Option::is_none")]
    fidelity: Option<&'static str>,
    #[serde(rename = "dcterms:source", skip_serializing_if = "Option::is_none")]
    source: Option<Ref>,
    #[serde(rename = "isBasedOn", skip_serializing_if = "Vec::is_empty")]
    based_on: Vec<Ref>,
    #[serde(rename = "dcterms:relation", skip_serializing_if = "Vec::is_empty")]
    relation: Vec<Ref>,
    #[serde(rename = "skos:prefLabel", skip_serializing_if = "Option::is_none")]
    label: Option<English<'r>>,
    #[serde(rename = "skos:notation", skip_serializing_if = "Option::is_none")]
    notation: Option<&'static str>,
    #[serde(rename = "skos:definition", skip_serializing_if = "Option::is_none")]
    definition: Option<English<'r>>,
    #[serde(rename = "skos:inScheme", skip_serializing_if = "Option::is_none")]
    scheme: Option<Ref>,
}

impl<'r> Node<'r> {
    /// The record itself, with the rights in it.
    fn dataset() -> Self {
        Self {
            id: thing("record").id,
            kind: "Dataset",
            name: Some("gge"),
            version: Some(DATA_VERSION),
            rights: Some(RIGHTS),
            ..Self::default()
        }
    }

    fn source(source: &'r Source) -> Self {
        Self {
            id: source_ref(source.id.as_str()).id,
            kind: "CreativeWork",
            name: Some(&source.title),
            author: Some(&source.author),
            ..Self::default()
        }
    }

    fn report(record: &Record, report: &'r Report) -> Self {
        Self {
            id: report.url(),
            kind: "Legislation",
            name: report.title.as_deref(),
            publisher: Some("United Nations"),
            identifier: Some(report.symbol.to_string()),
            legislation: Some("report"),
            date: date(record, report).map(Day::from),
            ..Self::default()
        }
    }

    /// A provision that has wording.
    fn provision(record: &'r Record, provision: &'r Provision) -> Option<Self> {
        let wording = provision.wording.as_ref()?;
        let report = record.report(provision.id.symbol())?;
        let earlier = |kind: LinkKind| {
            let links = record.links_to(&provision.id).filter(move |link| link.link == kind);
            links
                .flat_map(|link| link.from.iter().filter_map(Place::address))
                .map(|address| place(address.as_str()))
                .collect()
        };
        Some(Self {
            id: place(provision.id.as_str()).id,
            kind: "Legislation",
            identifier: Some(provision.id.citation()),
            legislation: provision.kind().map(Kind::as_str),
            part_of: Some(Ref { id: report.url() }),
            text: Some(english(wording.text())),
            about: about(provision),
            comment: title(provision).map(|title| Comment {
                kind: "Comment",
                text: english(title),
                creator: thing("record"),
            }),
            fidelity: Some(wording.fidelity().as_str()),
            source: Some(source_ref(wording.source().as_str())),
            based_on: earlier(LinkKind::Wording),
            relation: earlier(LinkKind::Idea),
            ..Self::default()
        })
    }
}

/// A scheme of concepts, then its concepts, each with its token and its meaning in our words.
fn scheme<'r>(Vocabulary { kind, name, values }: Vocabulary) -> impl Iterator<Item = Node<'r>> {
    let scheme = Node { id: thing(kind).id, kind: "skos:ConceptScheme", label: Some(english(name)), ..Node::default() };
    let concepts = values.into_iter().map(move |(token, description)| Node {
        id: concept(kind, token).id,
        kind: "skos:Concept",
        label: Some(english(token)),
        notation: Some(token),
        definition: Some(english(description)),
        scheme: Some(thing(kind)),
        ..Node::default()
    });
    std::iter::once(scheme).chain(concepts)
}

/// The concepts that a provision is about.
fn about(provision: &Provision) -> Vec<Ref> {
    let mut about: Vec<Ref> = provision.themes.iter().map(|theme| concept("theme", theme.as_str())).collect();
    match &provision.classification {
        Some(Classification::Norm(norm)) => {
            about.extend(norm.topics.iter().map(|topic| concept("topic", topic.as_str())));
        }
        Some(Classification::Law(law)) => {
            about.extend(law.principles.iter().map(|it| concept("principle", it.value.as_str())));
        }
        _ => {}
    }
    about
}

/// The node of a place in a document of the United Nations.
fn place(address: &str) -> Ref {
    Ref { id: format!("https://undocs.org/{address}") }
}

/// The node of a value of a vocabulary. It is that of its code in [`codebook`](super::codebook()).
fn concept(kind: &str, token: &str) -> Ref {
    thing(&format!("{kind}/{token}"))
}

fn source_ref(source: &str) -> Ref {
    thing(&format!("source/{source}"))
}

/// The node of a thing that has no address on the web.
fn thing(name: &str) -> Ref {
    Ref { id: uuid(name).urn().to_string() }
}

fn english(value: &str) -> English<'_> {
    English { value, language: "en" }
}
