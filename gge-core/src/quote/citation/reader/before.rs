//! References to what was named before: by a name that it was given, by a note, by "ibid.", "the latter", "thereof".

use std::borrow::Cow;

use crate::reference::{Certainty, LocatorKind, LocatorRange, Named, NamedBy, Paragraph, Pointer, Reference};

use super::super::Document;
use super::super::finding::Finding;
use super::super::known::Typo;
use super::{BEFORE_PLACE, CitationReader, Context, Last};

/// The number of bytes after a document within which "ibid." alone still means it.
const BEFORE_IBID: usize = 400;
/// The words between two documents that are named together.
const JOINING: [&str; 7] = ["and", "&", "/", "und", "et", "y", "and the"];

impl<'r> CitationReader<'r> {
    /// Resolves a reference to what was named before into those that it stands for. Empty if it is to somebody else's.
    pub(super) fn as_referred<'a>(&self, reference: &'a Reference, is_owned: bool, text: &str) -> Cow<'a, [Reference]> {
        let is_carried = reference.locators.iter().any(|it| it.first().paragraph == Paragraph::Before);
        let meant = match &reference.document {
            Some(Named { by: NamedBy::Note(number), .. }) => self.noted(reference, *number),
            _ if is_carried => self.carried(reference),
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
            _ => self.name_another(),
        }
    }

    /// Keeps that norms of somebody else were named.
    pub(super) fn name_others_norms(&mut self) {
        self.name_another();
        self.has_others_norms = true;
    }

    /// Resolves a reference to a note into one to the report that the note names.
    fn noted(&self, reference: &Reference, number: u32) -> Option<Reference> {
        let by = NamedBy::Symbol(self.notes.get(number)?.clone());
        let document = reference.document.clone().map(|named| Named { by, ..named });
        Some(Reference { document, ..reference.clone() })
    }

    /// Resolves items without a paragraph into those of the paragraph that was cited last.
    fn carried(&self, reference: &Reference) -> Option<Reference> {
        let before = self.before.as_ref().filter(|it| self.block - it.block < 2)?;
        let is_last = matches!(self.last, Some(Last::Document(_))) && !self.is_of_instrument;
        let paragraph = before.locators.last().map(|it| it.first().paragraph).filter(|_| is_last)?;
        let locators = reference.locators.iter().map(|range| range.map(|place| place.moved_to(paragraph)));
        Some(Reference { locators: locators.collect(), pointer: Pointer::Last, ..reference.clone() })
    }

    /// Splits a report and its miswritten symbol, each for itself: "the 2016-2017 GGE, A/72/237".
    fn parts(&self, reference: &Reference) -> Option<Vec<Reference>> {
        let (named, also) = (reference.document.as_ref()?, reference.also.as_ref()?);
        let (NamedBy::Years(_) | NamedBy::Ordinal(_), NamedBy::Symbol(symbol)) = (&named.by, &also.by) else {
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
            place: None,
            certainty: Certainty::Whole,
            span: span.clone(),
        };
        Some(Reference { document: Some(named), body: None, pointer: Pointer::None, span, ..reference.clone() })
    }

    /// Keeps the document cited before another, and whether the two are named together.
    pub(super) fn keep_former(&mut self, document: &Document<'r>, reference: &Reference, text: &str) {
        if reference.document.is_none() {
            return;
        }
        let Some(before) = self.before.as_ref().filter(|it| it.document.symbol() != document.symbol()) else { return };
        let end = before.end.checked_sub(self.offset).filter(|_| before.locators.is_empty());
        let between = end.and_then(|end| text.get(end..reference.span.start));
        let is_joined = between.is_some_and(|it| JOINING.contains(&it.trim().trim_end_matches(" the")));
        self.pair = Some(before.document.clone()).filter(|it| is_joined && self.serves(it));
        self.former = Some(before.document.clone());
    }

    /// Finds places "of that report", "of the latter", "of the former".
    pub(super) fn pointed(&self, reference: &Reference) -> Option<Finding<'r>> {
        let start = self.offset + reference.span.start;
        let before = self.before.as_ref().filter(|it| start.saturating_sub(it.end) <= BEFORE_PLACE)?;
        let is_former = reference.pointer == Pointer::Former;
        let document = if is_former { self.former.as_ref()? } else { &before.document };
        if matches!(self.last, Some(Last::Another)) {
            return None;
        }
        let mut finding = Finding::of_document(document.clone());
        finding.is_inferred = true;
        self.lookup.places(&mut finding, &reference.locators);
        Some(finding)
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
        let of_places = |places: &[LocatorRange]| {
            let mut finding = Finding::of_document(before.document.clone());
            finding.is_inferred = true;
            self.lookup.places(&mut finding, places);
            finding
        };
        if !reference.locators.is_empty() {
            return Some(of_places(&reference.locators));
        }
        // Alone, it is the same place; what is wrong with that was told there.
        Some(of_places(&before.locators)).filter(|it| !it.standing.is_wrong()).or_else(|| Some(of_places(&[])))
    }
}
