//! CSL-JSON, the data format of citation processors.

use super::cite::{Citation, Document, body};

/// The schema that a citation names, by which citation processors recognize the format.
const SCHEMA: &str = "https://resource.citationstyles.org/schema/latest/input/json/csl-citation.json";

/// An item of CSL-JSON: a document as citation processors read it (Zotero, pandoc). Made by [`Citation::csl_item`].
///
/// With the feature `serde`, `serde_json::to_string(&[item])` writes the file that those programs import. A field that
/// is None has no key.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CslItem {
    /// The symbol of the document, the address of the place in it, or the id of the source.
    pub id: String,
    /// The type of document in the vocabulary of CSL: `report` or `document`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub kind: &'static str,
    /// The issuing body, or the author of the source.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub author: Vec<CslName>,
    /// The title of the document, where known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub title: Option<String>,
    /// The symbol of a document of the United Nations.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub number: Option<String>,
    /// The publisher of a report: the United Nations. None for a source.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub publisher: Option<&'static str>,
    /// The date of a report, where known. None for a source.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub issued: Option<CslDate>,
    /// The place in the document, and remarks.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub note: Option<String>,
    /// The quoted wording.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub annote: Option<String>,
}

/// A name in CSL-JSON that is not taken apart into given and family names.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CslName {
    /// The name in one piece.
    pub literal: String,
}

/// A date in CSL-JSON, in parts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub struct CslDate {
    /// The one date: the year, then the month and the day if known.
    pub date_parts: Vec<Vec<u16>>,
}

/// A citation in CSL-JSON: a document as an item, and the place in it as a locator. Made by [`Citation::csl_citation`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[non_exhaustive]
pub struct CslCitation {
    /// The address of the schema of the format.
    pub schema: &'static str,
    /// The address of the place, or the id of the item.
    #[cfg_attr(feature = "serde", serde(rename = "citationID"))]
    pub citation_id: String,
    /// The one item that is cited.
    pub citation_items: Vec<CslCitationItem>,
    /// The position of the citation in a text, which is not known.
    pub properties: CslProperties,
}

/// An item in a CSL-JSON citation, with the place cited.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[non_exhaustive]
pub struct CslCitationItem {
    /// The id of the document, as of its item.
    pub id: String,
    /// The document, without the place and the wording.
    pub item_data: CslItem,
    /// The unit of the locator: `paragraph` or `section`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub label: Option<&'static str>,
    /// The place in the document: `13 (f)`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub locator: Option<String>,
    /// The quoted wording in quotation marks, with a comma.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub prefix: Option<String>,
}

/// The properties of a citation in CSL-JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
#[non_exhaustive]
pub struct CslProperties {
    /// The number of the footnote with the citation: 0, since it stands in none.
    pub note_index: u32,
}

impl Citation<'_> {
    /// Returns a CSL-JSON item: the document, with the place and the quotation in its notes.
    ///
    /// ```
    /// use gge_core::Record;
    /// use gge_core::export::cite;
    ///
    /// let record = Record::builtin();
    /// let item = cite(record, &record.resolve("norm f")?).csl_item();
    /// assert_eq!((item.number.as_deref(), item.note.as_deref()), (Some("A/70/174"), Some("para. 13 (f)")));
    /// # Ok::<(), gge_core::ResolveError>(())
    /// ```
    pub fn csl_item(&self) -> CslItem {
        let item = document(self);
        let note: Vec<String> = self.place().into_iter().chain(self.remarks()).collect();
        CslItem {
            id: citation_id(self, &item),
            note: (!note.is_empty()).then(|| note.join("; ")),
            annote: self.quotation().map(str::to_owned),
            ..item
        }
    }

    /// Returns a CSL-JSON citation: the document as an item, with the place as a locator and the quotation as a prefix.
    ///
    /// ```
    /// use gge_core::Record;
    /// use gge_core::export::cite;
    ///
    /// let record = Record::builtin();
    /// let citation = cite(record, &record.resolve("norm f")?).csl_citation();
    /// assert_eq!(citation.citation_items[0].locator.as_deref(), Some("13 (f)"));
    /// # Ok::<(), gge_core::ResolveError>(())
    /// ```
    pub fn csl_citation(&self) -> CslCitation {
        let item_data = document(self);
        let place = self.place();
        let paragraph = place.as_deref().and_then(|place| place.strip_prefix("para. "));
        CslCitation {
            schema: SCHEMA,
            citation_id: citation_id(self, &item_data),
            citation_items: vec![CslCitationItem {
                id: item_data.id.clone(),
                item_data,
                label: place.is_some().then_some(if paragraph.is_some() { "paragraph" } else { "section" }),
                locator: paragraph.map(str::to_owned).or_else(|| place.clone()),
                prefix: self.quotation().map(|text| format!("“{text}”, ")),
            }],
            properties: CslProperties::default(),
        }
    }
}

/// The address of the cited place, or the id of the item.
fn citation_id(citation: &Citation<'_>, item: &CslItem) -> String {
    citation.address.as_ref().map_or_else(|| item.id.clone(), ToString::to_string)
}

/// The item of the cited document, without the place and the quotation.
fn document(citation: &Citation<'_>) -> CslItem {
    let item = CslItem {
        id: String::new(),
        kind: "document",
        author: Vec::new(),
        title: None,
        number: None,
        publisher: None,
        issued: None,
        note: None,
        annote: None,
    };
    match &citation.document {
        Document::Report { symbol, report, .. } => {
            let dated = report.and_then(|report| report.dated.as_ref()).map(|claim| claim.value);
            let issued = dated.map(|date| {
                let parts = [Some(date.year()), date.month().map(u16::from), date.day().map(u16::from)];
                CslDate { date_parts: vec![parts.into_iter().flatten().collect()] }
            });
            CslItem {
                id: (*symbol).to_owned(),
                kind: "report",
                author: vec![CslName { literal: body(symbol).to_owned() }],
                title: report.and_then(|report| report.title.as_deref()).map(str::to_owned),
                number: Some((*symbol).to_owned()),
                publisher: Some("United Nations"),
                issued,
                ..item
            }
        }
        Document::Source(source, rendering) => CslItem {
            id: rendering.source.to_string(),
            author: source.iter().map(|source| CslName { literal: source.author.to_string() }).collect(),
            title: source.map(|source| source.title.to_string()),
            ..item
        },
    }
}
