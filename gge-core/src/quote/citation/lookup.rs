//! Looks places up in the record, each once.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::sync::Arc;

use crate::Record;
use crate::model::{Address, Report, Symbol};
use crate::record::ResolveError;
use crate::reference::{Locator, LocatorRange, Paragraph};

use super::finding::{Answer, Finding, not_held};
use super::known::KnownSymbols;
use super::{CitationStatus, CitedPlace, Document};

/// The largest number of places of a citation: no report has more paragraphs.
const MOST_PLACES: usize = 150;
/// The number of places that ranges may be written out to in any text; a long one may have more, by its length.
const MOST_WRITTEN_OUT: usize = 10_000;
/// The largest number of answers that are kept.
const MOST_ANSWERS: usize = 4096;

/// The places of the record, looked up by what a text writes.
pub(super) struct Lookup<'r> {
    record: &'r Record,
    known: Arc<KnownSymbols<'r>>,
    /// The answers that the record gave before.
    answers: RefCell<HashMap<(Option<Symbol>, Locator), Answer>>,
    /// The number of places that ranges may still be written out to.
    left: Cell<usize>,
}

impl<'r> Lookup<'r> {
    pub(super) fn new(known: Arc<KnownSymbols<'r>>) -> Self {
        Self { record: known.record, known, answers: RefCell::default(), left: Cell::new(MOST_WRITTEN_OUT) }
    }

    /// Allows for more places, one for each 16 bytes of a text.
    pub(super) fn allow(&self, length: usize) {
        self.left.set(self.left.get() + length / 16);
    }

    /// Returns the paragraph whose items are norms, and how many they are.
    pub(super) fn norms(&self, report: &Report) -> Option<(&'r str, usize)> {
        self.known.norms(report)
    }

    /// Adds the places of ranges to a finding, written out as far as there are places left.
    pub(super) fn places(&self, finding: &mut Finding<'r>, ranges: &[LocatorRange]) {
        for range in ranges {
            let symbol = finding.document.as_ref().map(|document| document.symbol().clone());
            let (mut places, is_backwards) = self.record.expanded(symbol.as_ref(), range);
            if is_backwards {
                finding.worsen(CitationStatus::Suspicious, Some("the range runs backwards".to_owned()), None);
            }
            if places.len() > 2 && !self.spend(places.len()) {
                places = places.first().into_iter().chain(places.last()).copied().collect();
            }
            for place in &places {
                if finding.places.len() >= MOST_PLACES {
                    return;
                }
                self.place(finding, place);
            }
        }
    }

    /// Takes so many places from those that ranges may still be written out to. False, and takes none, if fewer are
    /// left.
    fn spend(&self, more: usize) -> bool {
        let left = self.left.get().checked_sub(more);
        left.inspect(|left| self.left.set(*left)).is_some()
    }

    /// Adds a place to a finding, or all items of one that the record holds only by its items.
    pub(super) fn place(&self, finding: &mut Finding<'r>, place: &Locator) {
        let Some(document) = finding.document.clone() else {
            finding.places.push(CitedPlace { address: None, provision: None, standing: CitationStatus::Ambiguous });
            if !finding.standing.is_wrong() && finding.note.is_none() {
                finding.worsen(CitationStatus::Ambiguous, None, None);
            }
            return;
        };
        let address = self.record.address(document.symbol(), place);
        let (standing, note) = self.try_place(&document, place);
        let provision =
            address.as_ref().filter(|_| standing == CitationStatus::Held).and_then(|it| self.record.provision(it));
        if standing == CitationStatus::Held && provision.is_none() {
            let all = address.iter().flat_map(|address| self.record.items(address));
            finding.places.extend(all.map(|it| CitedPlace {
                address: Some(it.id.clone()),
                provision: Some(it),
                standing: CitationStatus::Held,
            }));
            return;
        }
        if standing != CitationStatus::Held {
            finding.worsen(standing, note, None);
        }
        finding.places.push(CitedPlace { address, provision, standing });
    }

    /// Gives an answer of the record, asked once.
    pub(super) fn answer(&self, symbol: Option<&Symbol>, place: &Locator, ask: impl FnOnce() -> Answer) -> Answer {
        let key = (symbol.cloned(), *place);
        if let Some(answer) = self.answers.borrow().get(&key) {
            return answer.clone();
        }
        let answer = ask();
        let mut answers = self.answers.borrow_mut();
        if answers.len() < MOST_ANSWERS {
            answers.insert(key, answer.clone());
        }
        answer
    }

    /// Tests whether the record holds a place.
    pub(super) fn holds(&self, document: &Document<'r>, place: &Locator) -> bool {
        self.try_place(document, place).0 == CitationStatus::Held
    }

    /// Tests whether a document may well have a place that the record does not hold, or has others beside it.
    pub(super) fn may_have(&self, document: &Document<'r>, place: &Locator) -> bool {
        let beside = |number: u32| -> Option<bool> {
            let paragraph: Address = format!("{}#{number}", document.symbol()).parse().ok()?;
            Some(self.record.items(&paragraph).next().is_some())
        };
        let has_items = match place.paragraph {
            Paragraph::Number(number) => beside(number).unwrap_or_default(),
            _ => false,
        };
        has_items || self.try_place(document, place).0 == CitationStatus::NotHeld
    }

    /// Tells whether a document has a place, and what there is to say if not.
    pub(super) fn try_place(&self, document: &Document<'r>, place: &Locator) -> Answer {
        match document {
            Document::Report(report) => self.answer(Some(&report.symbol), place, || self.ask(report, place)),
            Document::Other(symbol) => (CitationStatus::NotHeld, Some(not_held(symbol))),
        }
    }

    /// Asks the record for a place: how it stands, and why if it is not held.
    fn ask(&self, report: &Report, place: &Locator) -> Answer {
        let Err(error) = self.record.find(report, place) else { return (CitationStatus::Held, None) };
        let is_annex = matches!(place.paragraph, Paragraph::Section(section) if section.name() == "annex");
        let standing = match &error {
            ResolveError::WholeSection { .. } if place.labels().is_empty() => return (CitationStatus::Held, None),
            // A paragraph held only through its items has a text that is not held; an annex was left out.
            ResolveError::NoSentence { count: 0, .. } => CitationStatus::NotHeld,
            ResolveError::NoParagraph { .. } if is_annex => {
                return (CitationStatus::NotHeld, Some(format!("the annex of {} is not in the record", report.symbol)));
            }
            ResolveError::NoItem { .. }
            | ResolveError::NoLetters { .. }
            | ResolveError::NoParagraph { .. }
            | ResolveError::NoSentence { .. } => CitationStatus::Impossible,
            _ => CitationStatus::NotHeld,
        };
        (standing, Some(error.to_string()))
    }
}
