//! Which document is meant by a name, and what is wrong with the name.

use crate::model::Symbol;
use crate::record::ResolveError;

use super::atom::{Body, By, Named};
use super::finding::{Finding, not_held, standing_of};
use super::join::Written;
use super::known::{Known, Slip};
use super::{Document, Standing};

impl<'r> Known<'r> {
    /// A document by its name alone.
    pub(super) fn named(&self, named: &Named) -> Finding<'r> {
        match &named.by {
            By::Symbol(symbol) => self.by_symbol(symbol, named),
            By::Years(body) => self.by_years(named.years.unwrap_or_default(), *body),
            By::Ordinal(number) => {
                let groups = self.record.groups();
                let sure = groups.first().is_some_and(|group| group.years.first() == 2004);
                let report =
                    groups.get(*number).filter(|_| sure).and_then(|it| self.record.report(it.document.value.as_str()));
                let mut finding = Finding::of(report.map(Document::Report), Standing::Held);
                if report.is_none() {
                    finding.worsen(Standing::NotHeld, Some(format!("the record has {} Groups", groups.len())), None);
                }
                finding
            }
            By::Before => Finding::of(None, Standing::Ambiguous),
        }
    }

    fn by_symbol(&self, symbol: &Symbol, named: &Named) -> Finding<'r> {
        let record = self.record;
        let document = record.report(symbol.as_str()).map_or_else(|| Document::Other(symbol.clone()), Document::Report);
        let standing = standing_of(&document);
        let mut finding = Finding::of(Some(document), standing);
        if standing == Standing::NotHeld {
            finding.note = Some(not_held(symbol));
        }
        if named.as_resolution && self.is_report(symbol.as_str()) {
            let note = format!("`{symbol}` is a report, not a resolution");
            finding.worsen(Standing::Suspicious, Some(note), Some(symbol.to_string()));
        }
        if let (Some((from, to)), Some(Document::Report(report))) = (named.years, finding.document.clone())
            && (to < report.group.first() || from > report.group.last())
        {
            let error = ResolveError::Contradiction { symbol: symbol.to_string(), year: from.to_string() };
            let right = format!("{symbol} ({})", report.year());
            finding.worsen(Standing::Suspicious, Some(error.to_string()), Some(right));
        }
        if !self.has(symbol.as_str())
            && let Some(report) = self.same_number(symbol.as_str())
        {
            let error = ResolveError::Resolution { symbol: symbol.to_string(), suggestion: Some(report.to_owned()) };
            finding.worsen(Standing::Suspicious, Some(error.to_string()), Some(report.to_owned()));
        }
        finding
    }

    pub(super) fn by_years(&self, (from, to): (u16, u16), body: Body) -> Finding<'r> {
        let record = self.record;
        let year = if from == to { to.to_string() } else { format!("{from}-{to}") };
        let report = record
            .report_of_year(to)
            .filter(|it| body != Body::WorkingGroup && (from == to || it.group.as_str() == year));
        if let Some(report) = report {
            return Finding::of(Some(Document::Report(report)), Standing::Held);
        }
        let body = if body == Body::Unsaid { Body::Group } else { body };
        if let Some(symbol) = self.later(to, body) {
            let mut finding = Finding::of(Some(Document::Other(symbol.clone())), Standing::NotHeld);
            finding.note = Some(not_held(symbol));
            return finding;
        }
        let held = || record.reports().iter().map(|report| report.year().to_string()).collect();
        let error = ResolveError::UnknownYear { year, held: held() }.to_string();
        let mut finding = Finding::of(None, Standing::NotHeld);
        finding.note = Some(error);
        let spans = || record.groups().iter().map(|group| &group.years);
        let within = spans().any(|it| it.first() <= to) && spans().any(|it| it.last() >= to);
        if within && body == Body::Group {
            // Within the record's years no other Group handed in a report.
            let near = record.groups().iter().find(|group| group.years.first() <= to && to <= group.years.last());
            finding.standing = Standing::Suspicious;
            finding.suggestion = near.map(|group| group.document.value.to_string());
        }
        finding
    }

    /// A report named by its year and by a symbol.
    pub(super) fn both(&self, first: &Named, second: &Named) -> Finding<'r> {
        let symbol_first = matches!(first.by, By::Symbol(_));
        let (year, symbol) = if symbol_first { (second, first) } else { (first, second) };
        let (year, mut both) = (self.named(year), self.named(symbol));
        let symbol_of = |finding: &Finding<'r>| finding.document.as_ref().map(|it| it.symbol().clone());
        let right = symbol_of(&year);
        if right == symbol_of(&both) || right.is_none() && year.standing == Standing::NotHeld {
            return both;
        }
        let note = match (symbol_of(&both), &right) {
            (Some(symbol), Some(right)) => Some(format!("`{symbol}` is not that report, which is `{right}`")),
            _ => year.note,
        };
        both.worsen(Standing::Suspicious, note, right.map(|it| it.to_string()).or(year.suggestion));
        both
    }

    /// A symbol that is nearly that of a report.
    pub(super) fn suspect(&self, finding: &mut Finding<'r>, written: &Written, text: &str) {
        let Some(Document::Other(symbol)) = finding.document.clone() else { return };
        if self.has(symbol.as_str()) || finding.standing == Standing::Suspicious {
            return;
        }
        let Some((report, slip)) = self.near(symbol.as_str()) else { return };
        // The number of a neighbour in the same series is a slip only where it is cited as a report of a Group.
        let cited_so = || {
            !written.listed.is_empty()
                || written.also.is_some()
                || near(text, written, &["GGE", "Governmental Experts"])
        };
        if slip == Slip::Miswritten || cited_so() {
            let error = ResolveError::UnknownReport {
                symbol: symbol.to_string(),
                suggestion: Some(report.to_owned()),
                held: Vec::new(),
            };
            finding.worsen(Standing::Suspicious, Some(error.to_string()), Some(report.to_owned()));
        }
    }
}

/// Whether one of these words stands near a citation.
pub(super) fn near(text: &str, written: &Written, words: &[&str]) -> bool {
    const WINDOW: usize = 80;
    let mut start = written.start.saturating_sub(WINDOW);
    let mut end = (written.end + WINDOW).min(text.len());
    while !text.is_char_boundary(start) {
        start += 1;
    }
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let window = text.get(start..end).unwrap_or_default();
    words.iter().any(|word| window.contains(word))
}
