//! The document that is meant by a name, and what is wrong with the name.

use crate::model::Symbol;
use crate::record::ResolveError;
use crate::reference::{Body, Certainty, Named, NamedBy, Reference, YearSpan};

use super::around::{NAMES, is_near};
use super::finding::Finding;
use super::known::{KnownSymbols, Typo, typo};
use super::{CitationStatus, Document};

impl<'r> KnownSymbols<'r> {
    /// Finds a document by its name alone.
    pub(super) fn named(&self, named: &Named) -> Finding<'r> {
        match &named.by {
            NamedBy::Symbol(symbol) => self.by_symbol(symbol, named),
            NamedBy::Years(body) => {
                let years = named.years.unwrap_or_default();
                let begun = self.record.groups().iter().find(|it| (it.years.first(), it.years.first()) == years);
                match begun.filter(|_| named.is_group) {
                    // "The 2009 GGE" is the one that met from then on; its report is of another year.
                    Some(group) => Finding::of_document(self.document(&group.document.value)),
                    None => self.by_years(years, *body, named.certainty >= Certainty::Group),
                }
            }
            NamedBy::Ordinal { number, of_consensus } => {
                self.record.report_of_group(*number, *of_consensus).map_or_else(
                    || {
                        let mut finding = Finding::of(None, CitationStatus::NotHeld);
                        finding.note = Some(format!("the record has {} Groups", self.record.groups().len()));
                        finding
                    },
                    |symbol| self.by_symbol(symbol, named),
                )
            }
            NamedBy::Before | NamedBy::Note(_) => Finding::of(None, CitationStatus::Ambiguous),
        }
    }

    fn document(&self, symbol: &Symbol) -> Document<'r> {
        self.record.report(symbol.as_str()).map_or_else(|| Document::Other(symbol.clone()), Document::Report)
    }

    /// Finds the document that a symbol names. A report that is called a resolution, or given a year that is not its own,
    /// is suspicious.
    fn by_symbol(&self, symbol: &Symbol, named: &Named) -> Finding<'r> {
        let mut finding = Finding::of_document(self.document(symbol));
        if named.as_resolution && self.is_report(symbol.as_str()) {
            let note = format!("`{symbol}` is a report, not a resolution");
            finding.worsen(CitationStatus::Suspicious, Some(note), Some(symbol.to_string()));
        }
        if let (Some(years), Some(Document::Report(report))) = (named.years, finding.document.clone())
            && !report.is_of(years)
        {
            let error = ResolveError::Contradiction { symbol: symbol.to_string(), year: years.0.to_string() };
            let right = format!("{symbol} ({})", report.year());
            finding.worsen(CitationStatus::Suspicious, Some(error.to_string()), Some(right));
        }
        finding
    }

    /// Finds the report of some years. Where it is said to be a Group's, no other year can be right.
    pub(super) fn by_years(&self, years: YearSpan, body: Body, is_said: bool) -> Finding<'r> {
        let record = self.record;
        if let Some(report) = record.report_of_years(years, body) {
            return Finding::of(Some(Document::Report(report)), CitationStatus::Held);
        }
        let (from, to) = years;
        let body = if body == Body::WorkingGroup { body } else { Body::Group };
        if let Some(symbol) = self.later(to, body) {
            return Finding::of_document(self.document(symbol));
        }
        let mut finding = Finding::of(None, CitationStatus::NotHeld);
        finding.note = Some(record.no_year(years).to_string());
        let spans = || record.groups().iter().map(|group| &group.years);
        let within = spans().any(|it| it.first() <= to) && spans().any(|it| it.last() >= to);
        if (within || is_said) && body == Body::Group && from <= to {
            // Within the record's years no other Group handed in a report.
            finding.standing = CitationStatus::Suspicious;
            finding.suggestion = self.nearest(to);
        }
        finding
    }

    /// Finds the report whose year is meant by another: one with swapped digits, that of the Group that met, or the
    /// nearest.
    fn nearest(&self, year: u16) -> Option<String> {
        let digits = |year: u16| year.to_string().into_bytes();
        let groups = self.record.groups().iter().map(|group| {
            let (first, last) = (group.years.first(), group.years.last());
            let is_swapped = typo(&digits(year), &digits(last)) == Some(Typo::Miswritten);
            ((!is_swapped, year < first || year > last, last.abs_diff(year)), &group.document.value)
        });
        groups.min_by_key(|(rank, _)| *rank).map(|(_, symbol)| symbol.to_string())
    }

    /// Finds a report that is named by its year and by a symbol, in either order.
    pub(super) fn both(&self, first: &Named, second: &Named) -> Finding<'r> {
        let symbol_first = matches!(first.by, NamedBy::Symbol(_));
        let (year, symbol) = if symbol_first { (second, first) } else { (first, second) };
        let (year, mut both) = (self.named(year), self.named(symbol));
        let symbol_of = |finding: &Finding<'r>| finding.document.as_ref().map(|it| it.symbol().clone());
        let right = symbol_of(&year);
        if let Some(symbol) = symbol_of(&both).filter(|it| right.is_none() && it.as_str().contains("/RES/")) {
            let error = ResolveError::Resolution { symbol: symbol.to_string(), suggestion: None };
            both.worsen(CitationStatus::Suspicious, Some(error.to_string()), year.suggestion);
            return both;
        }
        // The report of an unknown number and year may be that of another Group.
        let is_unknown = symbol_of(&both).is_some_and(|it| !self.has(it.as_str()));
        if right == symbol_of(&both) || right.is_none() && (year.standing == CitationStatus::NotHeld || is_unknown) {
            return both;
        }
        let note = match (symbol_of(&both), &right) {
            (Some(symbol), Some(right)) => Some(format!("`{symbol}` is not that report, which is `{right}`")),
            _ => year.note,
        };
        both.worsen(CitationStatus::Suspicious, note, right.map(|it| it.to_string()).or(year.suggestion));
        both
    }

    /// Marks as suspicious a symbol that is nearly that of a report, or the resolution that has its number where the
    /// text has its subject.
    pub(super) fn suspect(
        &self,
        finding: &mut Finding<'r>,
        reference: &Reference,
        text: &str,
        is_on_subject: impl FnOnce() -> bool,
        is_ours: impl FnOnce(&str, Typo) -> bool,
    ) {
        let Some(Document::Other(symbol)) = finding.document.clone() else { return };
        if self.has(symbol.as_str()) || finding.standing == CitationStatus::Suspicious {
            return;
        }
        if let Some(report) = self.same_number(symbol.as_str()).filter(|_| is_on_subject()) {
            let error = ResolveError::Resolution { symbol: symbol.to_string(), suggestion: Some(report.to_owned()) };
            finding.worsen(CitationStatus::Suspicious, Some(error.to_string()), Some(report.to_owned()));
        }
        let Some((report, typo)) = self.near(symbol.as_str()) else { return };
        // The number of a neighbour in the same series is a slip only where it is cited as a report of a Group.
        let cited_so =
            || !reference.locators.is_empty() || reference.also.is_some() || is_near(text, &reference.span, &NAMES);
        if (typo == Typo::Miswritten || cited_so()) && is_ours(report, typo) {
            let error = ResolveError::UnknownReport {
                symbol: symbol.to_string(),
                suggestion: Some(report.to_owned()),
                held: Vec::new(),
            };
            finding.worsen(CitationStatus::Suspicious, Some(error.to_string()), Some(report.to_owned()));
        }
    }
}
