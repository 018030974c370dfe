//! A parsed document as a report that a record takes.

use crate::model::{Author, Date, Source};
use crate::record::{NewReport, Record};
use crate::text::sentences;

use super::parsed::{Parsed, ParsedProvision, Reason};

/// The error of making a report of a parsed document that does not tell enough of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ToReportError {
    /// The text does not give the symbol of the document.
    #[error("the text does not give the symbol of the document: set `symbol`, such as `EE/2021`")]
    NoSymbol,
    /// The head of the document has no date.
    #[error("the head of the document has no date: give one, such as `2021-05-07`")]
    NoDate,
}

impl Parsed {
    /// Makes a report of the document, to be added to a record by [`Record::with`](crate::Record::with): each provision
    /// with its sentences, under its heading. The date is that of the document's head, where none is given.
    ///
    /// The themes are those that are [suggested](Parsed::suggestions): the likeliest first, to be set anew by who knows
    /// better. The report is whole if paragraphs and items are numbered from the first on without a gap; of one that is
    /// not, a part is held, and the doubts say what is missing. What opens a preamble ("The General
    /// Assembly,") is the heading of its section.
    ///
    /// ```
    /// use gge_core::{Record, Report, Source, model::Author};
    ///
    /// let text = "A/79/999\n\nUnited Nations\n\n9 May 2024\n\nI. Norms\n\n1. States should help.\n\n2. States must not harm.\n";
    /// let source = Source::new("a-79-999".into(), "A report", "United Nations").official();
    /// let report = Report::parse(text).into_report(Author::State("Estonia".into()), None, source)?;
    /// let record = Record::builtin().with(report)?;
    /// assert_eq!(record.get("A/79/999#2").unwrap().text(), Some("States must not harm."));
    /// assert_eq!(record.report("A/79/999").unwrap().sections[0].heading, "I. Norms");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the document has no symbol, or no date and none is given.
    pub fn into_report(self, author: Author, dated: Option<Date>, source: Source) -> Result<NewReport, ToReportError> {
        let symbol = self.symbol.clone().ok_or(ToReportError::NoSymbol)?;
        let dated = dated.or(self.date).ok_or(ToReportError::NoDate)?;
        let mut report = NewReport::new(symbol, author, dated, source);
        if let Some(title) = &self.title {
            report = report.title(title.clone());
        }
        // A section is a heading, or what stands before the first one.
        let mut open: Option<Option<usize>> = None;
        let mut sections = 0;
        for (at, (provision, suggested)) in self.provisions.iter().zip(self.suggestions(Record::builtin())).enumerate()
        {
            // A label alone, as a scan may leave it, is no provision.
            if provision.text.is_empty() && !self.provisions.get(at + 1).is_some_and(|next| next.is_under(provision)) {
                continue;
            }
            let place = provision.id.split_once('#').map_or("", |(_, place)| place);
            let opens_preamble = provision.paragraph == "preamble" && provision.items.is_empty();
            if opens_preamble || open != Some(provision.heading) {
                let heading = self.heading_of(provision).map(|heading| heading.text.as_str());
                let words = if opens_preamble { Some(provision.text.as_str()) } else { heading };
                let words = words.or(self.title.as_deref()).unwrap_or(TEXT);
                sections += 1;
                report = report.section(format!("section-{sections}"), words);
                open = Some(provision.heading);
            }
            if !opens_preamble {
                report = report.paragraph(place, sentences(&provision.text));
                report = report.themes(suggested.themes.iter().map(|it| it.value));
            }
        }
        Ok(match self.last_paragraph() {
            Some(last) => report.whole(last),
            None => report,
        })
    }

    /// Returns the number of the last paragraph, if all from 1 on are there, and no number or item seems to be missing.
    fn last_paragraph(&self) -> Option<u32> {
        let own = self.provisions.iter().filter(|it| it.within.is_empty() && it.items.is_empty());
        let numbers = own.filter_map(|it: &ParsedProvision| it.paragraph.parse::<u32>().ok());
        let is_missing = |reason: &Reason| match reason {
            Reason::Gap { .. } | Reason::Restart { .. } | Reason::OutOfOrder { .. } | Reason::Start { .. } => true,
            Reason::NoLabel { .. } | Reason::NoMark { .. } => false,
        };
        if self.doubts.iter().any(|doubt| is_missing(&doubt.reason)) {
            return None;
        }
        let mut last = 0;
        for number in numbers {
            if number != last + 1 {
                return None;
            }
            last = number;
        }
        (last > 0).then_some(last)
    }
}

impl ParsedProvision {
    /// Tests whether it is an item of another provision, on any level.
    fn is_under(&self, other: &Self) -> bool {
        let is_below = self.items.len() > other.items.len() && self.items.starts_with(&other.items);
        is_below && (&self.within, &self.paragraph) == (&other.within, &other.paragraph)
    }
}

/// The heading of what stands under none, in a document without a title.
const TEXT: &str = "Text";
