//! Reports built step by step in Rust.

use super::{Fault, Problem, RecordError, RecordParts};
use crate::model::{
    Address, Author, Classification, Confidence, Coverage, Date, Expectation, Fidelity, List, Norm, Provision, Report,
    Section, Source, SourcePlace, Sourced, Symbol, Theme, Topic, Wording,
};

/// A report under construction, to be added by [`Record::with`](super::Record::with).
///
/// Its coverage is partial unless [`whole`](Self::whole) is called. Problems of paragraphs are collected, and returned
/// by `with`.
///
/// ```
/// use gge_core::{model::Author, NewReport, Record, Source, Theme};
///
/// let source = Source::new("oewg-2021".into(), "Final substantive report", "United Nations").official();
/// let author = Author::Process("oewg-2019-2021".into());
/// let report = NewReport::new("A/75/816".parse()?, author, "2021-03-18".parse()?, source)
///     .section("norms", "Rules, norms and principles for responsible State behaviour")
///     .paragraph("24", ["A sentence of one's own copy.", "Another one."])
///     .themes([Theme::Norms]);
/// let record = Record::builtin().with(report)?;
/// assert_eq!(record.report_of_year(2021).unwrap().symbol, "A/75/816");
/// assert_eq!(record.get("A/75/816#24").unwrap().sentence(2), Some("Another one."));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct NewReport {
    source: Source,
    report: Report,
    provisions: Vec<Provision>,
    problems: Vec<Problem>,
}

impl NewReport {
    /// Starts a report whose source is the document itself.
    ///
    /// ```
    /// use gge_core::{model::Author, NewReport, Record, Source};
    ///
    /// let source = Source::new("paper".into(), "A paper", "Estonia");
    /// let report = NewReport::new("EE/1".parse()?, Author::State("Estonia".into()), "2021".parse()?, source);
    /// let error = Record::empty().with(report).unwrap_err();
    /// assert_eq!(error.to_string(), "the record is not sound: reports[0].coverage (EE/1): has the coverage `part`, and provisions: 0");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn new(symbol: Symbol, author: Author, dated: Date, source: Source) -> Self {
        let place = SourcePlace { source: source.id.clone(), place: Some("the document itself".into()) };
        let confidence = if source.official { Confidence::High } else { Confidence::Medium };
        let report = Report {
            symbol,
            author,
            title: None,
            coverage: Coverage::Part,
            paragraphs: None,
            procedural: false,
            procedural_sources: List::default(),
            letter: None,
            dated: Some(Sourced { value: dated, confidence, sources: vec![place].into() }),
            reissued: None,
            reissue_reason: None,
            sections: List::default(),
        };
        Self { source, report, provisions: Vec::new(), problems: Vec::new() }
    }

    /// Sets the title.
    ///
    /// ```
    /// # use gge_core::{model::Author, NewReport, Record, Source};
    /// # let source = Source::new("paper".into(), "A paper", "Estonia");
    /// # let report = NewReport::new("EE/1".parse()?, Author::State("Estonia".into()), "2021".parse()?, source);
    /// let report = report.title("Position").section("all", "All").paragraph("1", ["States should help."]);
    /// assert_eq!(Record::empty().with(report)?.reports()[0].title.as_deref(), Some("Position"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.report.title = Some(title.into().into());
        self
    }

    /// Starts a section, to which the paragraphs that follow belong.
    ///
    /// ```
    /// # use gge_core::{model::Author, NewReport, Record, Source};
    /// # let source = Source::new("paper".into(), "A paper", "Estonia");
    /// # let report = NewReport::new("EE/1".parse()?, Author::State("Estonia".into()), "2021".parse()?, source);
    /// let report = report.section("all", "All").paragraph("1", ["States should help."]);
    /// assert_eq!(Record::empty().with(report)?.get("EE/1#1").unwrap().section, "all");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn section(mut self, id: impl Into<String>, heading: impl Into<String>) -> Self {
        let source = self.source.id.clone();
        self.report.sections.to_mut().push(Section {
            id: id.into().into(),
            heading: heading.into().into(),
            source,
            under: None,
        });
        self
    }

    /// Adds a paragraph or an item, by its address within the report: `13`, `13(f)`, `summary(2)`. A paragraph that
    /// only heads its items has no sentences.
    ///
    /// ```
    /// # use gge_core::{model::Author, NewReport, Record, Source};
    /// # let source = Source::new("paper".into(), "A paper", "Estonia");
    /// # let report = NewReport::new("EE/1".parse()?, Author::State("Estonia".into()), "2021".parse()?, source);
    /// let report = report.section("all", "All").paragraph("1", [""; 0]).paragraph("1(a)", ["States should help."]);
    /// assert_eq!(Record::empty().with(report)?.resolve("EE/1, 1 (a)").unwrap().to_string(), "EE/1#1(a)");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn paragraph<S: AsRef<str>>(mut self, at: &str, sentences: impl IntoIterator<Item = S>) -> Self {
        let id = format!("{}#{at}", self.report.symbol);
        let mut sentences = sentences.into_iter().peekable();
        let wording = sentences.peek().is_some().then(|| {
            Wording::new(sentences, self.source.id.clone(), Fidelity::Verbatim, Vec::new())
                .map_err(|error| error.to_string())
        });
        match (id.parse::<Address>(), wording.transpose()) {
            (Ok(id), Ok(wording)) => self.provisions.push(Provision {
                id,
                section: self.report.sections.last().map(|section| section.id.clone()).unwrap_or_default(),
                themes: List::default(),
                wording,
                numbering: None,
                cites: List::default(),
                classification: None,
            }),
            (address, wording) => {
                let path = format!("provisions[{}]", self.provisions.len());
                let reasons = [address.err().map(|error| error.to_string()), wording.err()];
                let faults = reasons.into_iter().flatten().map(|reason| Fault::Syntax { reason });
                self.problems.extend(faults.map(|fault| Problem::new(path.clone(), id.clone(), fault)));
            }
        }
        self
    }

    /// Sets the themes of the last paragraph.
    ///
    /// ```
    /// # use gge_core::{model::Author, NewReport, Record, Source, Theme};
    /// # let source = Source::new("paper".into(), "A paper", "Estonia");
    /// # let report = NewReport::new("EE/1".parse()?, Author::State("Estonia".into()), "2021".parse()?, source);
    /// let report = report.section("all", "All").paragraph("1", ["States must help."]).themes([Theme::Law]);
    /// assert_eq!(Record::empty().with(report)?.provisions().theme(Theme::Law).count(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn themes(mut self, themes: impl IntoIterator<Item = Theme>) -> Self {
        if let Some(provision) = self.provisions.last_mut() {
            provision.themes = themes.into_iter().collect();
        }
        self
    }

    /// Classifies the last paragraph as a norm, with a short title in the author's own words.
    ///
    /// ```
    /// # use gge_core::{model::{Author, Expectation, Topic}, NewReport, Record, Source};
    /// # let source = Source::new("paper".into(), "A paper", "Estonia");
    /// # let report = NewReport::new("EE/1".parse()?, Author::State("Estonia".into()), "2021".parse()?, source);
    /// let report = report.section("all", "All").paragraph("1", ["States should help."]);
    /// let report = report.norm("Help", Expectation::Conduct, [Topic::Assistance]);
    /// assert_eq!(Record::empty().with(report)?.provisions().topic(Topic::Assistance).count(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn norm(
        mut self,
        title: impl Into<String>,
        expects: Expectation,
        topics: impl IntoIterator<Item = Topic>,
    ) -> Self {
        if let Some(provision) = self.provisions.last_mut() {
            let norm = Norm { title: title.into().into(), expects, topics: topics.into_iter().collect() };
            provision.classification = Some(Classification::Norm(norm));
        }
        self
    }

    /// Declares the report complete, with the number of its last paragraph.
    ///
    /// ```
    /// # use gge_core::{model::Author, NewReport, Record, Source};
    /// # let source = Source::new("paper".into(), "A paper", "Estonia");
    /// # let report = NewReport::new("EE/1".parse()?, Author::State("Estonia".into()), "2021".parse()?, source);
    /// let report = report.section("all", "All").paragraph("2", ["States should help."]).whole(2);
    /// let error = Record::empty().with(report).unwrap_err();
    /// assert!(error.to_string().ends_with("is held whole, and lacks paragraph 1"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn whole(mut self, paragraphs: u32) -> Self {
        (self.report.coverage, self.report.paragraphs) = (Coverage::Whole, Some(paragraphs));
        self
    }
}

impl TryFrom<NewReport> for RecordParts {
    type Error = RecordError;

    fn try_from(new: NewReport) -> Result<Self, RecordError> {
        if !new.problems.is_empty() {
            return Err(RecordError::new(new.problems));
        }
        Ok(Self {
            sources: vec![new.source].into(),
            reports: vec![new.report].into(),
            provisions: new.provisions.into(),
            ..Self::default()
        })
    }
}
