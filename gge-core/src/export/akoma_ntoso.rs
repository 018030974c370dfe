//! Reports in Akoma Ntoso.

use std::fmt;

use crate::model::{Fidelity, Provision, Report};
use crate::record::{DATA_VERSION, Record};

use super::cite::body;
use super::written::{RIGHTS, Written, date, first_day, identifier};
use super::xml::Xml;

const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// Writes a report in Akoma Ntoso 3: its sections with their headings, its paragraphs with their items, all official
/// wording to the letter and none of our words.
///
/// The work is named as the guidelines of the United Nations name works, by jurisdiction, type, subtype, actor, date and
/// number: `/akn/un/doc/report/un-ga/2015-07-22/A-70-174`. A paragraph is `para_13`, its item `para_13__point_f`. Wording
/// that is not verbatim has its fidelity as its class, and all wording refers to the source that transmits it. What the
/// record does not hold is not there, which a note says.
///
/// ```
/// use gge_core::{Record, export};
///
/// let record = Record::builtin();
/// let report = export::akoma_ntoso(record, record.report("A/70/174").unwrap()).to_string();
/// assert!(report.contains("<FRBRuri value=\"/akn/un/doc/report/un-ga/2015-07-22/A-70-174\"/>"));
/// assert!(report.contains("eId=\"para_13__point_f\""));
/// ```
pub fn akoma_ntoso<'r>(record: &'r Record, report: &'r Report) -> impl fmt::Display + 'r {
    Written(move |f: &mut fmt::Formatter<'_>| {
        let mut xml = Xml::new(f)?;
        xml.open("akomaNtoso", &[("xmlns", NAMESPACE)])?;
        xml.open("doc", &[("name", "report")])?;
        meta(&mut xml, record, report)?;
        preface(&mut xml, report)?;
        xml.open("mainBody", &[])?;
        sections(&mut xml, record, report, None)?;
        if report.sections.is_empty() {
            // A body must hold something.
            xml.text("p", &[("status", "editorial")], &format!("No wording of {} is in the record.", report.symbol))?;
        }
        xml.close()?;
        xml.close()?;
        xml.close()
    })
}

/// The actor of a work, by the series of its symbol.
fn actor(symbol: &str) -> &'static str {
    match body(symbol) {
        "United Nations, General Assembly" => "un-ga",
        _ => "un",
    }
}

fn meta(xml: &mut Xml<'_, '_>, record: &Record, report: &Report) -> fmt::Result {
    let (symbol, day) = (report.symbol.as_str(), first_day(record, report));
    let actor = actor(symbol);
    let author = format!("#{actor}");
    // Of what is not known to the day, the convention has the year alone.
    let dated = date(record, report).filter(|date| date.day().is_some());
    let dated = dated.map_or_else(|| report.year().to_string(), |date| date.to_string());
    let work = format!("/akn/un/doc/report/{actor}/{dated}/{}", symbol.replace('/', "-"));
    xml.open("meta", &[])?;
    xml.open("identification", &[("source", "#gge")])?;
    level(xml, "FRBRWork", &work, "/!main", &day, &author)?;
    xml.empty("FRBRcountry", &[("value", "un")])?;
    xml.empty("FRBRsubtype", &[("value", "report")])?;
    xml.empty("FRBRnumber", &[("value", symbol)])?;
    xml.close()?;
    level(xml, "FRBRExpression", &format!("{work}/eng@"), "/!main", &day, &author)?;
    xml.empty("FRBRlanguage", &[("language", "eng")])?;
    xml.close()?;
    level(xml, "FRBRManifestation", &format!("{work}/eng@"), "/!main.xml", &day, "#gge")?;
    xml.close()?;
    xml.close()?;
    xml.open("references", &[("source", "#gge")])?;
    organization(xml, actor, &format!("/akn/ontology/organization/un/{actor}"), body(symbol))?;
    organization(xml, "gge", "/akn/ontology/organization/gge", &format!("gge {DATA_VERSION}"))?;
    for source in record.sources().iter().filter(|source| is_used(record, report, source.id.as_str())) {
        let (id, href) = (source_id(source.id.as_str()), format!("/akn/ontology/reference/gge/{}", source.id));
        let name = format!("{}, {}", source.author, source.title);
        xml.empty("TLCReference", &[("eId", &id), ("href", &href), ("showAs", &name), ("name", "source")])?;
    }
    xml.close()?;
    xml.open("notes", &[("source", "#gge")])?;
    let coverage = format!("Coverage: {}. {RIGHTS}", report.coverage.description());
    xml.open("note", &[("eId", "note_1")])?;
    xml.text("p", &[], &coverage)?;
    xml.close()?;
    xml.close()?;
    xml.close()
}

/// Tests whether a heading or a provision of a report comes from a source.
fn is_used(record: &Record, report: &Report, source: &str) -> bool {
    let wordings = record.provisions().report(report.symbol.as_str()).filter_map(|it| it.wording.as_ref());
    report.sections.iter().any(|section| section.source == *source)
        || wordings.into_iter().any(|it| *it.source() == *source)
}

/// Opens a level of the identification, and writes what all levels have.
fn level(
    xml: &mut Xml<'_, '_>,
    name: &'static str,
    iri: &str,
    component: &str,
    day: &str,
    author: &str,
) -> fmt::Result {
    let suffix = component.strip_prefix("/!main").unwrap_or_default();
    xml.open(name, &[])?;
    xml.empty("FRBRthis", &[("value", &format!("{iri}{component}"))])?;
    xml.empty("FRBRuri", &[("value", &format!("{iri}{suffix}"))])?;
    xml.empty("FRBRdate", &[("date", day), ("name", "document")])?;
    xml.empty("FRBRauthor", &[("href", author)])
}

fn organization(xml: &mut Xml<'_, '_>, id: &str, href: &str, name: &str) -> fmt::Result {
    xml.empty("TLCOrganization", &[("eId", id), ("href", href), ("showAs", name)])
}

/// The id by which wording refers to its source.
fn source_id(source: &str) -> String {
    format!("source_{source}")
}

fn preface(xml: &mut Xml<'_, '_>, report: &Report) -> fmt::Result {
    xml.open("preface", &[])?;
    if let Some(title) = &report.title {
        xml.open("p", &[])?;
        xml.text("docTitle", &[], title)?;
        xml.close()?;
    }
    xml.open("p", &[])?;
    xml.text("docNumber", &[], report.symbol.as_str())?;
    xml.close()?;
    xml.close()
}

/// Writes the sections under another, or those at the top, each with its heading and its provisions.
fn sections(xml: &mut Xml<'_, '_>, record: &Record, report: &Report, under: Option<&str>) -> fmt::Result {
    for section in report.sections.iter().filter(|section| section.under.as_deref() == under) {
        xml.open("section", &[("eId", &format!("sec_{}", identifier(&section.id)))])?;
        xml.text("heading", &[("refersTo", &format!("#{}", source_id(section.source.as_str())))], &section.heading)?;
        let provisions: Vec<&Provision> =
            record.provisions().report(report.symbol.as_str()).filter(|it| it.section == section.id).collect();
        tree(xml, &provisions)?;
        sections(xml, record, report, Some(&section.id))?;
        xml.close()?;
    }
    Ok(())
}

/// Writes provisions in the order of the document, each with its items in it.
fn tree(xml: &mut Xml<'_, '_>, mut provisions: &[&Provision]) -> fmt::Result {
    while let Some((first, rest)) = provisions.split_first() {
        let count = rest.iter().take_while(|next| first.id.contains(&next.id)).count();
        let (items, after) = rest.split_at(count);
        element(xml, first, items)?;
        provisions = after;
    }
    Ok(())
}

fn element(xml: &mut Xml<'_, '_>, provision: &Provision, items: &[&Provision]) -> fmt::Result {
    let id = element_id(provision);
    let item = provision.id.items().last();
    match (provision.id.is_numbered(), item) {
        (true, None) => {
            xml.open("paragraph", &[("eId", &id)])?;
            xml.text("num", &[], &format!("{}.", provision.id.paragraph()))?;
        }
        (true, Some(item)) => {
            xml.open("point", &[("eId", &id)])?;
            xml.text("num", &[], &format!("({item})"))?;
        }
        // Its number is by position: none stands in the document.
        (false, _) => xml.open("hcontainer", &[("eId", &id), ("name", "paragraph")])?,
    }
    wording(xml, provision, if items.is_empty() { "content" } else { "intro" })?;
    tree(xml, items)?;
    xml.close()
}

/// Writes the wording of a provision, if there is any, in an element for wording alone or before items.
fn wording(xml: &mut Xml<'_, '_>, provision: &Provision, name: &'static str) -> fmt::Result {
    let Some(wording) = &provision.wording else { return Ok(()) };
    let source = format!("#{}", source_id(wording.source().as_str()));
    xml.open(name, &[])?;
    match wording.fidelity() {
        Fidelity::Verbatim => xml.text("p", &[("refersTo", &source)], wording.text())?,
        fidelity => xml.text("p", &[("class", fidelity.as_str()), ("refersTo", &source)], wording.text())?,
    }
    xml.close()
}

/// The id of the element of a provision, as the naming convention of the format has it: `para_13__point_f`.
fn element_id(provision: &Provision) -> String {
    let address = &provision.id;
    let (start, item) = if address.is_numbered() { ("para_", "point") } else { ("", "para") };
    let id = format!("{start}{}", identifier(address.paragraph()));
    address.items().fold(id, |id, label| format!("{id}__{item}_{label}"))
}
