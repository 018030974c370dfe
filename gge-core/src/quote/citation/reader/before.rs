//! References to what was named before: by a name that it was given, by a note, by "ibid.", "the latter", "thereof".

use std::borrow::Cow;

use crate::reference::{
    Certainty, Choice, Locator, LocatorKind, LocatorRange, Named, NamedBy, Paragraph, Pointer, Reference,
};

use super::super::finding::Finding;
use super::super::known::Typo;
use super::super::{CitationStatus, Document};
use super::{BEFORE_PLACE, CitationReader, Context, Last, MOST_NAMED};

/// The number of bytes after a document within which "ibid." alone still means it.
const BEFORE_IBID: usize = 400;
/// The words between two documents that are named together.
const JOINING: [&str; 9] = ["and", "&", "/", "und", "et", "y", "and the", ",", ";"];

impl<'r> CitationReader<'r> {
    /// Resolves a reference to what was named before into those that it stands for. Empty if it is to somebody else's.
    pub(super) fn as_referred<'a>(&self, reference: &'a Reference, is_owned: bool, text: &str) -> Cow<'a, [Reference]> {
        let is_carried = reference.locators.iter().any(|it| it.first().paragraph == Paragraph::Before);
        let meant = match &reference.document {
            Some(Named { by: NamedBy::Note(number), .. }) => self.noted(reference, *number),
            _ if is_carried => self.carried(reference, text),
            _ => match self.called(reference, text) {
                Some(called) => Some(called),
                None if is_owned => None,
                None => {
                    let parts = self.parts(reference);
                    return parts.map_or(Cow::Borrowed(std::slice::from_ref(reference)), Cow::Owned);
                }
            },
        };
        meant.into_iter().collect()
    }

    /// Takes note of a reference that is to somebody else's.
    pub(super) fn pass_by(&mut self, reference: &Reference) {
        match reference.locators.first().map(|it| it.first().paragraph) {
            Some(Paragraph::Before) => {}
            _ if matches!(reference.kind, Some(LocatorKind::Norms | LocatorKind::CountedNorm)) => {
                self.name_others_norms();
            }
            _ => {
                self.name_another(false);
                self.is_ibid_anothers |= reference.kind == Some(LocatorKind::Stated);
            }
        }
    }

    /// Keeps that norms of somebody else were named.
    pub(super) fn name_others_norms(&mut self) {
        self.name_another(false);
        self.has_others_norms = true;
    }

    /// Resolves a reference to a note into one to the report that the note names.
    fn noted(&self, reference: &Reference, number: u32) -> Option<Reference> {
        let by = NamedBy::Symbol(self.notes.get(number)?.clone());
        let document = reference.document.clone().map(|named| Named { by, ..named });
        Some(Reference { document, ..reference.clone() })
    }

    /// Resolves items without a paragraph into those of the paragraph that was cited last.
    fn carried(&self, reference: &Reference, text: &str) -> Option<Reference> {
        // "Item (b)" and "under (b)" may be of anything, a "subparagraph" is of a paragraph.
        let is_plain = text.get(reference.span.clone()).is_some_and(|it| !it.starts_with(['s', 'S']));
        let before = self.before.as_ref().filter(|it| self.block - it.block < 2 - usize::from(is_plain))?;
        let is_last = matches!(self.last, Some(Last::Document(_))) && !self.sentence.is_of_instrument;
        let of = before.locators.last().filter(|_| is_last)?.first().without_sentence();
        let moved = |place: Locator| {
            let (beside, under) = (place.moved_to(of.paragraph), place.labels().iter().fold(of, |of, it| of.with(*it)));
            match place.sentence {
                Some(sentence) if place.labels().is_empty() => of.at_sentence(sentence),
                // "Paragraph 16 (d), and in particular its item (iii)".
                _ if self.lookup.holds(&before.document, &under) && !self.lookup.holds(&before.document, &beside) => {
                    under
                }
                _ => beside,
            }
        };
        let locators = reference.locators.iter().map(|range| range.map(moved));
        Some(Reference { locators: locators.collect(), pointer: Pointer::Last, ..reference.clone() })
    }

    /// Splits a report and its miswritten symbol, each for itself: "the 2016-2017 GGE, A/72/237".
    fn parts(&self, reference: &Reference) -> Option<Vec<Reference>> {
        let (named, also) = (reference.document.as_ref()?, reference.also.as_ref()?);
        let (NamedBy::Years(_) | NamedBy::Ordinal { .. }, NamedBy::Symbol(symbol)) = (&named.by, &also.by) else {
            return None;
        };
        let (near, typo) = self.known.near(symbol.as_str()).filter(|_| !self.known.has(symbol.as_str()))?;
        let report = self.known.named(named).document?;
        let is_slip = reference.locators.is_empty() && typo == Typo::Miswritten && report.symbol().as_str() == near;
        let first = Reference { document: Some(named.clone()), span: named.span.clone(), ..Reference::default() };
        let span = also.span.start.max(named.span.end)..reference.span.end;
        is_slip.then(|| vec![first, Reference { document: Some(also.clone()), also: None, span, ..reference.clone() }])
    }

    /// Resolves a reference to places of a document by the name that it was given.
    fn called(&self, reference: &Reference, text: &str) -> Option<Reference> {
        let is_named = |named: &Named| named.certainty > Certainty::Report || named.by == NamedBy::Before;
        if reference.locators.is_empty() || reference.document.as_ref().is_some_and(is_named) {
            return None;
        }
        let (document, span) = self.aliases.meant(text, &reference.span)?;
        let by = NamedBy::Symbol(document.symbol().clone());
        let named = Named {
            by,
            years: None,
            as_resolution: false,
            is_group: false,
            place: None,
            certainty: Certainty::Whole,
            span: span.clone(),
        };
        Some(Reference { document: Some(named), body: None, pointer: Pointer::None, span, ..reference.clone() })
    }

    /// Keeps the documents that were named, and whether the last two were named together.
    pub(super) fn keep_named(&mut self, document: &Document<'r>, reference: &Reference, text: &str) {
        let is_named = reference.document.is_some();
        let is_it = |it: &Document<'r>| it.symbol() == document.symbol();
        if let Some(before) = self.before.as_ref().filter(|it| is_named && !is_it(&it.document)) {
            let end = before.end.checked_sub(self.offset).filter(|_| before.locators.is_empty());
            let between = end.and_then(|end| text.get(end..reference.span.start));
            self.is_pair = between.is_some_and(|it| JOINING.contains(&it.trim().trim_end_matches(" the")));
        }
        if is_named || !self.named.iter().any(is_it) {
            self.named.retain(|it| !is_it(it));
            self.named.drain(..(self.named.len() + 1).saturating_sub(MOST_NAMED));
            self.named.push(document.clone());
        }
    }

    /// Returns the documents that were named of which a paragraph may be meant.
    pub(super) fn reports_named(&self) -> Vec<Document<'r>> {
        self.named.iter().filter(|it| self.serves(it)).cloned().collect()
    }

    /// Finds places "of that report", "of the latter", "of the former".
    pub(super) fn pointed(&self, reference: &Reference) -> Option<Finding<'r>> {
        // "That report" is one of ours where somebody else was named, but no report.
        let before = match (&self.last, reference.pointer) {
            (Some(Last::Another { is_report: false }), Pointer::That) => &self.report_before,
            (Some(Last::Another { .. }), _) => return None,
            _ => &self.before,
        };
        let start = self.offset + reference.span.start;
        let before = before.as_ref().filter(|it| start.saturating_sub(it.end) <= BEFORE_PLACE)?;
        let document = match reference.pointer {
            Pointer::One(choice) => self.chosen(choice)?,
            _ => before.document.clone(),
        };
        let mut finding = Finding::of_document(document);
        finding.is_inferred = true;
        self.lookup.places(&mut finding, &reference.locators);
        Some(finding)
    }

    /// Finds the document that words choose of those that were named before.
    pub(super) fn chosen(&self, choice: Choice) -> Option<Document<'r>> {
        let two = |at| self.named.get(self.named.len().checked_sub(at)?).cloned();
        let mut reports = self.reports_named();
        let year = |it: &Document<'r>| if let Document::Report(report) = it { report.year() } else { u16::MAX };
        match choice {
            Choice::Former => two(2),
            Choice::Latter => two(1),
            _ if reports.len() < 2 => None,
            Choice::Nth(number) => reports.get(usize::from(number).checked_sub(1)?).cloned(),
            Choice::Last => reports.pop(),
            Choice::Older => reports.into_iter().min_by_key(year),
            Choice::Newer => reports.into_iter().max_by_key(year),
        }
    }

    /// Finds the report that has all places of a reference, if of those that were named only one other has.
    fn only_other(&self, than: &Document<'r>, reference: &Reference) -> Option<Document<'r>> {
        let has_all = |it: &Document<'r>| reference.locators.iter().all(|place| self.lookup.holds(it, place.first()));
        let mut others = self.reports_named().into_iter().filter(|it| it != than && has_all(it));
        others.next().filter(|_| others.next().is_none())
    }

    /// Finds what "ibid." cites: the document cited before, at the places given or at the same.
    pub(super) fn ibid(&self, reference: &Reference, context: Context<'_>) -> Option<Finding<'r>> {
        if self.is_ibid_anothers {
            return None;
        }
        let near = if reference.locators.is_empty() { BEFORE_IBID } else { BEFORE_PLACE };
        let start = self.offset + reference.span.start;
        let before = self.before.as_ref().filter(|it| start.saturating_sub(it.end) <= near);
        if reference.locators.is_empty() && before.is_none() {
            return None;
        }
        let Some(before) = before else { return self.unnamed(reference, context) };
        let of_places = |document: &Document<'r>, places: &[LocatorRange]| {
            let mut finding = Finding::of_document(document.clone());
            finding.is_inferred = true;
            self.lookup.places(&mut finding, places);
            finding
        };
        if !reference.locators.is_empty() {
            let finding = of_places(&before.document, &reference.locators);
            // What the last one, if it was named in passing, cannot have is of the only other that has it.
            let is_passing = finding.standing == CitationStatus::Impossible && before.locators.is_empty();
            let other = if is_passing { self.only_other(&before.document, reference) } else { None };
            return Some(other.map_or(finding, |other| of_places(&other, &reference.locators)));
        }
        // Alone, it is the same place; what is wrong with that was told there.
        let same = of_places(&before.document, &before.locators);
        Some(if same.standing.is_wrong() { of_places(&before.document, &[]) } else { same })
    }
}
