//! Citations of reports, provisions and renderings.

use std::fmt;

use crate::model::{Address, Date, Fidelity, Rendering, Report, Source, Wording, vocabulary};
use crate::record::{Found, Record};

vocabulary! {
    /// A style of citation. For CSL-JSON, see [`Citation::csl_item`].
    Style ("style of citation") {
        /// Text as the United Nations cites, with everything that the record has: body, title, symbol, date, paragraph.
        Un = "un",
        /// Text as the United Nations cites within a text: `A/70/174, para. 13 (f)`.
        Short = "short",
        /// A footnote as the Oxford University Standard for the Citation of Legal Authorities has it.
        Oscola = "oscola",
        /// A footnote as the Bluebook has it.
        Bluebook = "bluebook",
        /// A note as the Chicago Manual of Style has it.
        Chicago = "chicago",
        /// An entry for BibTeX.
        Bibtex = "bibtex",
        /// A record in the RIS format of reference managers.
        Ris = "ris",
    }
}

/// A citation of a report, a provision, a sentence or a rendering. Made by [`cite`], printed by [`Citation::format`].
///
/// It has only what the record has: where no source gives a title or a date, there is none. A BibTeX entry and a
/// CSL-JSON item describe a whole document, so that the paragraph stands in their note; [`Citation::csl_citation`] has
/// it as a locator. To cite many paragraphs of a report, take the entry of the report and give the paragraphs where you
/// cite it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation<'r> {
    pub(super) document: Document<'r>,
    /// The provision or sentence. None for a report or rendering.
    pub(super) address: Option<Address>,
    /// The wording of the place.
    pub(super) text: Option<&'r str>,
    /// `true` if the wording is quoted before the citation.
    pub(super) quoting: bool,
    /// The fidelity and source of wording that is not official. None for official wording.
    transmitted: Option<(Fidelity, Option<&'r Source>)>,
}

/// The document that is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Document<'r> {
    /// A document of the United Nations.
    Report {
        symbol: &'r str,
        report: Option<&'r Report>,
        /// The date of adoption, for a document without a date of its own.
        adopted: Option<Date>,
    },
    /// A rendering in a secondary source, with the source if the record has it.
    Source(Option<&'r Source>, &'r Rendering),
}

/// Makes the citation of a place that [`Record::resolve`] found.
///
/// ```
/// use gge_core::Record;
/// use gge_core::export::{Style, cite};
///
/// let record = Record::builtin();
/// let citation = cite(record, &record.resolve("norm f")?);
/// assert_eq!(citation.format(Style::Short), "A/70/174, para. 13 (f)");
/// assert_eq!(
///     citation.format(Style::Un),
///     "United Nations, General Assembly, Group of Governmental Experts on Developments in the Field of Information and \
///      Telecommunications in the Context of International Security, A/70/174 (22 July 2015), para. 13 (f)",
/// );
/// let bibtex = cite(record, &record.resolve("A/68/98")?).format(Style::Bibtex);
/// assert!(bibtex.starts_with("@techreport{un-a-68-98,\n  author = {{United Nations, General Assembly}},\n  title = {{Report"));
/// # Ok::<(), gge_core::ResolveError>(())
/// ```
pub fn cite<'r>(record: &'r Record, found: &Found<'r>) -> Citation<'r> {
    let of_report = |symbol: &'r str| {
        let report = record.report(symbol);
        let group = report.filter(|it| it.dated.is_none()).and_then(|it| record.group(it.author.years()?.as_str()));
        let adopted = group.and_then(|group| group.adopted.as_ref()).map(|claim| claim.value);
        Document::Report { symbol, report, adopted }
    };
    let transmitted = |wording: &'r Wording| {
        let fidelity = Some(wording.fidelity()).filter(|it| *it != Fidelity::Verbatim);
        fidelity.map(|it| (it, record.source(wording.source().as_str())))
    };
    let document = match found {
        Found::Report(report) => of_report(report.symbol.as_str()),
        Found::Provision(it) | Found::Sentence(it, _) => of_report(it.id.symbol()),
        Found::Rendering(it) => Document::Source(record.source(it.source.as_str()), it),
    };
    Citation {
        document,
        address: found.address(),
        text: found.text(),
        quoting: false,
        transmitted: found.provision().and_then(|it| it.wording.as_ref()).and_then(transmitted),
    }
}

impl Citation<'_> {
    /// Puts the wording, if there is any, in quotation marks before the citation. Wording that is not official is
    /// marked so.
    ///
    /// ```
    /// use gge_core::Record;
    /// use gge_core::export::{Style, cite};
    ///
    /// let record = Record::builtin();
    /// let citation = cite(record, &record.resolve("2013, para. 23, second sentence")?).quoting();
    /// assert_eq!(
    ///     citation.format(Style::Short),
    ///     "“States must not use proxies to commit internationally wrongful acts.”, A/68/98, para. 23, sentence 2",
    /// );
    /// # Ok::<(), gge_core::ResolveError>(())
    /// ```
    pub fn quoting(self) -> Self {
        Self { quoting: true, ..self }
    }

    /// Returns the citation in a style. A footnote has no full stop, and no italics. A BibTeX entry and a RIS record have
    /// several lines, without a line end behind the last.
    ///
    /// ```
    /// use gge_core::Record;
    /// use gge_core::export::{Style, cite};
    ///
    /// let record = Record::builtin();
    /// let citation = cite(record, &record.resolve("norm f")?);
    /// assert_eq!(citation.format(Style::Short), "A/70/174, para. 13 (f)");
    /// assert!(citation.format(Style::Bibtex).starts_with("@techreport{un-a-70-174.13-f,\n"));
    /// # Ok::<(), gge_core::ResolveError>(())
    /// ```
    pub fn format(&self, style: Style) -> String {
        match style {
            Style::Un => self.quoted(&self.full()),
            Style::Short => self.quoted(&self.short()),
            Style::Oscola => self.quoted(&self.oscola()),
            Style::Bluebook => self.quoted(&self.bluebook()),
            Style::Chicago => self.quoted(&self.chicago()),
            Style::Bibtex => self.bibtex(),
            Style::Ris => self.ris(),
        }
    }

    /// The place in the document: `para. 13 (f)`, or for a rendering the part of its id after the source. None for a
    /// report.
    pub(super) fn place(&self) -> Option<String> {
        match (&self.document, &self.address) {
            (Document::Source(_, rendering), _) => {
                rendering.id.as_str().split_once('/').map(|(_, place)| place.to_owned())
            }
            (_, Some(address)) => address.citation().split_once(", ").map(|(_, place)| place.to_owned()),
            (_, None) => None,
        }
    }

    /// The wording to quote. None if quoting was not asked for, or there is no wording.
    pub(super) fn quotation(&self) -> Option<&str> {
        self.text.filter(|_| self.quoting)
    }

    /// Remarks on the document and on quoted wording, each a sentence without a full stop.
    pub(super) fn remarks(&self) -> Vec<String> {
        let mut remarks = Vec::new();
        if let Document::Report { report, adopted, .. } = &self.document {
            let reissued = report.and_then(|report| report.reissued.as_ref());
            remarks.extend(reissued.map(|claim| format!("reissued {}", claim.value.written_out())));
            remarks.extend(adopted.map(|date| format!("adopted {}", date.written_out())));
        }
        remarks.extend(self.transmission());
        remarks
    }

    /// The fidelity and source of quoted wording that is not official.
    fn transmission(&self) -> Option<String> {
        let (fidelity, source) = self.transmitted.filter(|_| self.quotation().is_some())?;
        let source = source.map(|it| format!(", after {}, “{}”", it.author, it.title)).unwrap_or_default();
        Some(format!("{fidelity} wording{source}"))
    }

    /// Adds the quoted wording before a citation, and a remark on it after.
    fn quoted(&self, citation: &str) -> String {
        let quotation = self.quotation().map(|text| format!("“{text}”, ")).unwrap_or_default();
        let transmission = self.transmission().map(|it| format!(" ({it})")).unwrap_or_default();
        format!("{quotation}{citation}{transmission}")
    }

    fn short(&self) -> String {
        match (&self.document, &self.address) {
            (_, Some(address)) => address.citation(),
            (Document::Report { symbol, .. }, None) => (*symbol).to_owned(),
            (Document::Source(_, rendering), None) => rendering.id.to_string(),
        }
    }

    fn full(&self) -> String {
        let parts = match &self.document {
            Document::Report { symbol, report, .. } => {
                let dated = report.and_then(|report| report.dated.as_ref());
                let date = dated.map(|claim| format!(" ({})", claim.value.written_out())).unwrap_or_default();
                let title = report.and_then(|report| report.title.as_deref());
                [Some(body(symbol).to_owned()), title.map(str::to_owned), Some(format!("{symbol}{date}")), self.place()]
            }
            Document::Source(Some(source), _) => {
                [Some(source.author.to_string()), Some(format!("“{}”", source.title)), self.place(), None]
            }
            Document::Source(None, rendering) => [Some(rendering.id.to_string()), None, None, None],
        };
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

/// Prints the style of the United Nations.
impl fmt::Display for Citation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.format(Style::Un))
    }
}

/// The body that issued a document, by the series of its symbol.
pub(super) fn body(symbol: &str) -> &'static str {
    match symbol.split('/').next() {
        Some("A") if !symbol.starts_with("A/HRC/") => "United Nations, General Assembly",
        Some("S") => "United Nations, Security Council",
        _ => "United Nations",
    }
}
