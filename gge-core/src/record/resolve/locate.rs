//! Lookup of a place in a report, with a description of what is there instead.

use std::num::NonZeroU32;

use crate::model::{Address, Coverage, Kind, Provision, Report, Symbol};
use crate::reference::{Label, Locator, LocatorRange, Paragraph, Sentence};

use super::{Found, Record, ResolveError};

/// The longest range of paragraphs that is expanded, by its last number: no report of the Groups has as many.
const MOST_PARAGRAPHS: u32 = 150;

impl Record {
    /// The number of the paragraph to which "norm (f)" refers: the one with norms as its items. None if the report has
    /// no such paragraph.
    pub(crate) fn norm_paragraph<'r>(&'r self, report: &'r Report) -> Option<&'r str> {
        self.provisions()
            .report(report.symbol.as_str())
            .kind(Kind::Norm)
            .find(|it| it.letter().is_some())
            .map(|it| it.id.paragraph())
    }

    /// The number of norms that have a letter in a report.
    pub(crate) fn norms(&self, report: &Report) -> usize {
        self.provisions().report(report.symbol.as_str()).filter(|it| it.letter().is_some()).count()
    }

    /// The address of a locator in a document. None if it names a norm by its letter and the document has no such
    /// norms.
    pub(crate) fn address(&self, symbol: &Symbol, place: &Locator) -> Option<Address> {
        let paragraph = match place.paragraph {
            Paragraph::Number(number) => number.to_string(),
            Paragraph::Section(section) => section.name().to_owned(),
            Paragraph::Norms => self.norm_paragraph(self.report(symbol.as_str())?)?.to_owned(),
            Paragraph::Before => return None,
        };
        let items: String = place.labels().iter().map(|label| format!("({})", label.as_str())).collect();
        let provision: Address = format!("{symbol}#{paragraph}{items}").parse().ok()?;
        let number = match place.sentence {
            None => return Some(provision),
            Some(Sentence::Number(number)) => Some(number),
            Some(Sentence::Last) => {
                self.provision(&provision).and_then(|it| u32::try_from(it.sentences().count()).ok())
            }
        };
        number.and_then(NonZeroU32::new).map(|number| provision.at_sentence(number)).or(Some(provision))
    }

    /// Finds the place of a locator in a report.
    pub(crate) fn find<'r>(&'r self, report: &Report, place: &Locator) -> Result<Found<'r>, ResolveError> {
        let Some(address) = self.address(&report.symbol, place) else {
            let (symbol, shown) = (report.symbol.to_string(), shown_place(&place.without_sentence()));
            return Err(match place.paragraph {
                Paragraph::Norms if report.coverage == Coverage::Whole => {
                    ResolveError::NoLetters { symbol, norm: shown }
                }
                _ => self.no_paragraph(report, shown, report.paragraphs),
            });
        };
        match (self.provision(&address.provision()), place.sentence) {
            (Some(provision), None) => Ok(Found::Provision(provision)),
            (Some(provision), Some(sentence)) => {
                let found = address.sentence().filter(|number| provision.sentence(number.get()).is_some());
                found.map(|number| Found::Sentence(provision, number)).ok_or_else(|| ResolveError::NoSentence {
                    provision: provision.id.clone(),
                    number: if let Sentence::Number(number) = sentence { number } else { 1 },
                    count: provision.sentences().count(),
                })
            }
            (None, _) => Err(self.missing(report, &address.provision())),
        }
    }

    /// Makes the error for a missing paragraph: it does not exist, or is not in the record, by the coverage of the
    /// report. `count` is the number of its paragraphs, where one was asked for by number.
    fn no_paragraph(&self, report: &Report, paragraph: String, count: Option<u32>) -> ResolveError {
        let (symbol, held) = (report.symbol.to_string(), self.held(report));
        if report.coverage == Coverage::Whole {
            ResolveError::NoParagraph { symbol, paragraph, count, held }
        } else {
            ResolveError::NotHeld { symbol, paragraph, held }
        }
    }

    /// Expands a range into its locators. `true` with it means that the range runs backwards; such a range, and one
    /// that cannot be expanded, gives its two ends.
    pub(crate) fn expanded(&self, symbol: Option<&Symbol>, range: &LocatorRange) -> (Vec<Locator>, bool) {
        let (from, to) = match *range {
            LocatorRange::One(place) => return (vec![place], false),
            LocatorRange::Range(from, to) => (from, to),
        };
        let ends = |is_backwards| (vec![from, to], is_backwards);
        match (from.paragraph, to.paragraph, from.last(), to.last()) {
            (Paragraph::Number(first), Paragraph::Number(last), None, None) => {
                let last = lengthened(first, last);
                if last > MOST_PARAGRAPHS || last < first {
                    return ends(last < first);
                }
                ((first..=last).map(|number| Locator::new(Paragraph::Number(number))).collect(), false)
            }
            (one, other, Some(first), Some(last)) if one == other && from.labels().len() == to.labels().len() => {
                let held = symbol.and_then(|symbol| self.items_between(symbol, &from, &to));
                match held.map_or_else(|| first.to(last), |held| Ok(Some(held))) {
                    Ok(Some(labels)) => (labels.into_iter().map(|label| from.above().with(label)).collect(), false),
                    Ok(None) => ends(true),
                    Err(()) => ends(false),
                }
            }
            _ => ends(false),
        }
    }

    /// The labels of the items from one locator to another, in the order of the record. None unless both are in the
    /// record under one parent.
    fn items_between(&self, symbol: &Symbol, from: &Locator, to: &Locator) -> Option<Vec<Label>> {
        let (first, last) = (self.address(symbol, from)?, self.address(symbol, to)?);
        let parent = first.parent()?;
        let all: Vec<&Provision> = self.items(&parent).filter(|it| it.id.parent().as_ref() == Some(&parent)).collect();
        let at = |address: &Address| all.iter().position(|it| it.id == *address);
        let run = all.get(at(&first)?..=at(&last)?)?;
        Some(run.iter().filter_map(|it| Label::new(it.id.items().last()?)).collect())
    }

    /// Explains why a report has no provision with an address.
    pub(crate) fn missing(&self, report: &Report, address: &Address) -> ResolveError {
        let symbol = report.symbol.to_string();
        let mut paragraphs =
            self.items(address).filter_map(|it| it.id.items().last().map(|label| format!("({label})")));
        if let Some(first) = paragraphs.next() {
            let last = paragraphs.last().unwrap_or_else(|| first.clone());
            return ResolveError::WholeSection { symbol, section: address.paragraph().to_owned(), first, last };
        }
        let mut above = address.clone();
        while let Some(parent) = above.parent() {
            let item = above.items().last().unwrap_or_default().to_owned();
            above = parent;
            if self.provision(&above).is_some() || self.items(&above).next().is_some() {
                let labels: Vec<String> = self
                    .items(&above)
                    .filter(|it| it.id.parent().as_ref() == Some(&above))
                    .filter_map(|it| it.id.items().last().map(|label| format!("({label})")))
                    .collect();
                return ResolveError::NoItem { symbol, paragraph: shown(&above), item: format!("({item})"), labels };
            }
        }
        let number = above.paragraph().parse().ok();
        let count = report.paragraphs.filter(|_| number.is_some());
        let shown = shown(&above);
        if number.is_some_and(|number| number == 0 || self.is_far_off(report, number)) {
            let held = if report.coverage == Coverage::Whole { self.held(report) } else { Vec::new() };
            return ResolveError::NoParagraph { symbol, paragraph: shown, count, held };
        }
        self.no_paragraph(report, shown, count)
    }

    /// Tests whether a report held in part can hardly have so many paragraphs: twice as many as the last that is held,
    /// and more than any report of the record that is held whole.
    fn is_far_off(&self, report: &Report, number: u32) -> bool {
        let held = self.provisions().report(report.symbol.as_str()).filter_map(|it| it.id.paragraph().parse().ok());
        let longest = self.reports().iter().filter_map(|it| it.paragraphs).max().unwrap_or(MOST_PARAGRAPHS);
        let is_far = |last: u32| number > last.saturating_mul(2) && number > longest;
        report.coverage == Coverage::Part && held.max().is_some_and(is_far)
    }

    /// The paragraphs of a report that are in the record, with runs of numbers as ranges.
    fn held(&self, report: &Report) -> Vec<String> {
        let mut held: Vec<String> = Vec::new();
        let mut run: Option<(u32, u32)> = None;
        let close = |run: Option<(u32, u32)>, held: &mut Vec<String>| match run {
            Some((first, last)) if first == last => held.push(first.to_string()),
            Some((first, last)) => held.push(format!("{first}-{last}")),
            None => {}
        };
        for provision in self.provisions().report(report.symbol.as_str()) {
            match (provision.id.paragraph().parse::<u32>(), run) {
                (Ok(number), Some((first, last))) if number <= last + 1 => run = Some((first, number)),
                (Ok(number), before) => {
                    close(before, &mut held);
                    run = Some((number, number));
                }
                (Err(_), _) if held.iter().any(|name| name == provision.id.paragraph()) => {}
                (Err(_), _) => held.push(provision.id.paragraph().to_owned()),
            }
        }
        close(run, &mut held);
        held
    }
}

/// Completes the last number of a range in which its first digits are left out: 119-21 is 119 to 121.
fn lengthened(first: u32, last: u32) -> u32 {
    let unit = if last < 10 { 10 } else { 100 };
    if last >= first || last >= 100 || first < unit {
        return last;
    }
    let full = (first / unit * unit).saturating_add(last);
    if full > first { full } else { last }
}

/// A locator as messages show it: `paragraph 13 (f)`, `summary (2)`, `norm (f)`.
pub(crate) fn shown_place(place: &Locator) -> String {
    let items: String = place.labels().iter().map(|label| format!(" ({})", label.as_str())).collect();
    match place.paragraph {
        Paragraph::Number(number) => format!("paragraph {number}{items}"),
        Paragraph::Section(section) => format!("{}{items}", section.name()),
        Paragraph::Norms => format!("norm{items}"),
        Paragraph::Before => format!("item{items} of the paragraph before"),
    }
}

/// The address of a provision as messages show it: `paragraph 13 (f)`, `summary (2)`.
fn shown(address: &Address) -> String {
    let items: String = address.items().map(|item| format!(" ({item})")).collect();
    let word = if is_number(address.paragraph()) { "paragraph " } else { "" };
    format!("{word}{}{items}", address.paragraph())
}

fn is_number(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit())
}
