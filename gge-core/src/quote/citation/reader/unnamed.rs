//! Places and norms whose document is not named with them.

use crate::model::Report;
use crate::record::{ResolveError, shown_place};
use crate::reference::{Body, Certainty, Locator, LocatorKind, NamedBy, NormCount, Paragraph, Pointer, Reference};

use super::super::around::{has_group, is_near, line_before, note};
use super::super::finding::Finding;
use super::super::{CitationStatus, Document};
use super::{BEFORE_PLACE, CitationReader, Cited, Context, Last, SHORT_BLOCK};

impl<'r> CitationReader<'r> {
    /// Finds places without a document.
    pub(super) fn unnamed(&self, reference: &Reference, context: Context<'_>) -> Option<Finding<'r>> {
        let first = reference.locators.first()?.first();
        let kind = reference.kind?;
        if let Pointer::That | Pointer::Last | Pointer::One(_) = reference.pointer {
            return self
                .pointed(reference)
                .filter(|it| kind < LocatorKind::Bracketed || it.standing == CitationStatus::Held);
        }
        let is_bare = kind > LocatorKind::CountedNorm;
        let is_norm = matches!(kind, LocatorKind::Norms | LocatorKind::CountedNorm);
        // "The experts write in their para. 19".
        let is_of_experts = reference.pointer == Pointer::Its
            && self.subject.is_some_and(|it| it.age == 0 && it.body == Some(Body::Group));
        let is_of_report = !is_norm && (reference.pointer == Pointer::Report || reference.body == Some(Body::Group));
        let is_ours = match &self.last {
            Some(Last::Document(document)) => self.serves(document),
            Some(Last::Group) => true,
            Some(Last::Another { is_report }) => {
                !is_report && (is_of_report || is_of_experts) && self.report_before.is_some()
            }
            None => kind != LocatorKind::CountedNorm || context.is_alone,
        };
        let is_anothers = if is_norm {
            // "Norm 13 (d)" is of no other list.
            let is_numbered = first.paragraph == Paragraph::Number(13);
            context.has_other_norms && !self.is_on_subject && !is_numbered
                || self.has_others_norms && !reference.is_told
        } else {
            self.sentence.is_of_instrument && !is_of_report
        };
        let is_anothers =
            is_anothers || self.is_anothers() || !is_norm && self.is_of_anothers_note(reference, context.text);
        if is_anothers || !(is_ours || kind == LocatorKind::Norms || is_norm && reference.is_told) {
            return None;
        }
        let is_cut_out =
            context.text.len() < SHORT_BLOCK || context.next.is_some_and(|it| it.certainty >= Certainty::Group);
        if self.last.is_none() && !is_norm && !is_cut_out && !self.is_on_subject {
            return None;
        }
        // "2013: law applies (para. 19 of the report)".
        let of_year = self
            .sentence
            .year
            .map(Document::Report)
            .filter(|it| (self.names_group || self.sentence.has_group) && self.lookup.holds(it, first));
        let named = self.reports_named();
        if is_of_report && named.len() > 1 && of_year.is_none() {
            return self.of_either(reference, first, &named);
        }
        if let (Some(Last::Document(_)), [.., other, one]) = (&self.last, named.as_slice())
            && self.is_pair
            && kind == LocatorKind::Stated
            && first.labels().is_empty()
            && self.sentence.year.is_none()
        {
            return self.of_either(reference, first, &[other.clone(), one.clone()]);
        }
        let mut finding = Finding::of(self.meant(reference, first, context, is_bare), CitationStatus::Held);
        finding.is_inferred = finding.document.is_some();
        self.lookup.places(&mut finding, &reference.locators);
        if is_bare {
            return (finding.standing == CitationStatus::Held).then_some(finding);
        }
        if finding.document.is_none() {
            if self.last.is_none() && !self.options.is_given {
                return None;
            }
            finding.places.iter_mut().for_each(|place| place.address = None);
            self.anywhere(&mut finding, first);
        }
        Some(finding)
    }

    /// Tests whether a place stands in a note that names a source of somebody else: "[5] Quill, Trust, para. 13".
    fn is_of_anothers_note(&self, reference: &Reference, text: &str) -> bool {
        let line = line_before(text, reference.span.start);
        let start = self.offset + reference.span.start - line.len();
        let is_cited = self.before.as_ref().is_some_and(|it| it.end > start);
        let names =
            |note: &str| note.starts_with(char::is_uppercase) && note.trim_end().ends_with(',') && !has_group(note);
        !is_cited && note(line).is_some_and(names)
    }

    /// Finds a place of one of some reports, where several were named.
    fn of_either(&self, reference: &Reference, first: &Locator, named: &[Document<'r>]) -> Option<Finding<'r>> {
        let record = self.known.record;
        let is_held = |it: &&Document<'r>| matches!(it, Document::Report(_));
        let may_have = |it: &&Document<'r>| self.lookup.try_place(it, first).0 != CitationStatus::Impossible;
        let mut reports: Vec<_> = named.iter().filter(is_held).filter(may_have).cloned().collect();
        let is_sure = reports.len() == 1 && named.iter().all(|it| is_held(&it));
        let mut finding = Finding::of(reports.pop_if(|_| is_sure), CitationStatus::Held);
        finding.is_inferred = is_sure;
        self.lookup.places(&mut finding, &reference.locators);
        if is_sure {
            return Some(finding);
        }
        let candidates: Vec<_> = reports.iter().filter_map(|it| record.address(it.symbol(), first)).collect();
        let error = ResolveError::Ambiguous { place: shown_place(first), candidates };
        finding.note = Some(error.to_string());
        (!reports.is_empty()).then_some(finding)
    }

    /// Finds the document that is meant where none is named.
    fn meant(
        &self,
        reference: &Reference,
        first: &Locator,
        context: Context<'_>,
        is_bare: bool,
    ) -> Option<Document<'r>> {
        let record = self.known.record;
        let only = |holds: &dyn Fn(&'r Report) -> bool| {
            let mut holding = record.reports().iter().filter(|report| holds(report));
            holding.next().filter(|_| holding.next().is_none()).map(Document::Report)
        };
        if first.paragraph == Paragraph::Norms || reference.kind == Some(LocatorKind::Norms) {
            return only(&|report| self.lookup.norms(report).is_some());
        }
        let holds = |report: &'r Report| self.lookup.holds(&Document::Report(report), first);
        let start = self.offset + reference.span.start;
        let last = self.report_before.as_ref().filter(|it| start.saturating_sub(it.end) <= BEFORE_PLACE);
        // A label alone in its block is the first cell of a row, or a heading.
        let is_in_force = self.names_group
            && matches!(self.last, Some(Last::Document(_)))
            && reference.kind == Some(LocatorKind::Bracketed);
        let is_near = |it: &&Cited<'_>| it.block == self.block || context.is_alone || is_in_force;
        let last = last.filter(|it| !is_bare || is_near(it)).map(|it| it.document.clone());
        let next = || {
            let named = context.next.filter(|it| it.by != NamedBy::Before && it.certainty >= Certainty::Group)?;
            self.known.named(named).document.filter(|it| self.serves(it))
        };
        // "As the GGE put it in 2013 (para. 20)".
        let is_said = |it: &&Report| {
            self.sentence.has_group || self.names_group && self.lookup.holds(&Document::Report(it), first)
        };
        let said = self.sentence.year.filter(|it| !is_bare && is_said(it)).map(Document::Report);
        let near = said.or(last).or_else(next);
        match &near {
            Some(Document::Report(_)) if reference.pointer == Pointer::Its => return near,
            Some(document) if self.lookup.holds(document, first) => return near,
            Some(Document::Other(_)) => return near.filter(|_| !is_bare),
            None if is_bare && !context.has_group && self.group_block != Some(self.block) => return None,
            _ => {}
        }
        let is_labelled = !first.labels().is_empty() || matches!(first.paragraph, Paragraph::Section(_));
        if (is_labelled || first.sentence.is_some())
            && let Some(document) = only(&holds)
        {
            return Some(document);
        }
        // A paragraph that the report cannot have is of another document; an item may be miswritten.
        let is_meant = |it: &Document<'r>| self.lookup.may_have(it, first) || self.goes_on(reference, first, context);
        near.filter(|document| !is_bare && is_meant(document))
    }

    /// Tests whether a sentence begins with a place, just behind one on a report that has not many paragraphs less.
    fn goes_on(&self, reference: &Reference, first: &Locator, context: Context<'_>) -> bool {
        const LONGEST_SENTENCE: usize = 200;
        let before = self.before.as_ref().filter(|it| it.block == self.block && self.serves(&it.document));
        let is_near = |report: &Report| match (first.paragraph, report.paragraphs) {
            (Paragraph::Number(number), Some(count)) => number <= count.saturating_mul(2),
            _ => false,
        };
        let before = before.filter(|it| matches!(&it.document, Document::Report(report) if is_near(report)));
        let end = before.and_then(|it| it.end.checked_sub(self.offset));
        let between = end.and_then(|end| context.text.get(end..reference.span.start)).unwrap_or_default();
        let begins = context.text.get(reference.span.clone()).is_some_and(|it| it.starts_with(char::is_uppercase));
        let is_numbered = context.text.starts_with(|c: char| c.is_ascii_digit());
        let ends = between.trim_end().ends_with('.') && between.matches(". ").count() == 1;
        let is_last = matches!(self.last, Some(Last::Document(_))) && !self.sentence.is_of_instrument;
        is_last && begins && ends && !is_numbered && between.len() < LONGEST_SENTENCE
    }

    /// Marks a place as ambiguous that may be of more than one report, with a note on these; as not held where no report
    /// in the record has it.
    fn anywhere(&self, finding: &mut Finding<'r>, place: &Locator) {
        let ask = || match self.known.record.anywhere(place) {
            Err(ResolveError::Ambiguous { candidates, .. }) if candidates.len() == 1 => {
                let candidate = candidates.first().map(ToString::to_string).unwrap_or_default();
                let note = format!("no report is named: it may be {candidate}, or of a report held in part");
                (CitationStatus::Ambiguous, Some(note))
            }
            Err(error @ ResolveError::Ambiguous { .. }) => (CitationStatus::Ambiguous, Some(error.to_string())),
            Err(error) => (CitationStatus::NotHeld, Some(format!("no report is named, and {error}"))),
            Ok(found) => (CitationStatus::Ambiguous, Some(format!("no report is named: it may be {found}"))),
        };
        (finding.standing, finding.note) = self.lookup.answer(None, place, ask);
        finding.places.iter_mut().for_each(|place| place.standing = finding.standing);
    }

    /// Finds a number of norms: wrong if it is not the report's, and its paragraph if all of them are meant.
    pub(super) fn count(&self, reference: &Reference, count: NormCount, context: Context<'_>) -> Option<Finding<'r>> {
        let explicit = match (&reference.document, count.year) {
            (Some(named), _) => {
                let (named, _) = self.as_meant(
                    named,
                    &Reference { kind: Some(LocatorKind::Norms), ..Reference::default() },
                    context,
                )?;
                Some(self.known.named(&named))
            }
            (None, year) => year.map(|years| self.known.by_years(years, Body::Group, false)),
        };
        let is_whole = reference.document.as_ref().is_some_and(|named| named.certainty >= Certainty::Group);
        let lettered = || self.known.record.reports().iter().find(|report| self.lookup.norms(report).is_some());
        let near = self.before.as_ref().filter(|it| it.block == self.block);
        let report = match &explicit {
            Some(Finding { document: Some(Document::Report(report)), .. }) => *report,
            Some(_) => return explicit.filter(|_| is_whole),
            // Where another document has just been cited, its norms may be meant.
            None => lettered().filter(|report| near.is_none_or(|it| it.document.symbol() == &report.symbol))?,
        };
        let Some((paragraph, norms)) = self.lookup.norms(report) else { return explicit.filter(|_| is_whole) };
        let norms = u32::try_from(norms).unwrap_or_default();
        let is_less = count.is_definite && count.number < norms && count.number + 3 >= norms;
        let words = ["GGE", "Governmental Experts", "voluntary", "esponsible State behav", report.symbol.as_str()];
        let is_told = explicit.is_some() || count.is_told || is_near(context.text, &reference.span, &words);
        if explicit.is_none() && context.has_other_norms && !is_told {
            return None;
        }
        let is_beside = near.is_some_and(|it| it.document.symbol() == &report.symbol);
        let is_ours = count.is_definite || count.is_told && self.is_on_subject || is_beside;
        let is_meant = match explicit {
            Some(_) => count.is_told,
            None => is_ours && (count.is_told || !matches!(self.last, Some(Last::Another { .. }))),
        };
        if is_meant && count.number == norms {
            let mut finding = Finding::of(Some(Document::Report(report)), CitationStatus::Held);
            finding.is_inferred = true;
            let number = paragraph.parse().ok()?;
            self.lookup.place(&mut finding, &Locator::new(Paragraph::Number(number)));
            return Some(finding);
        }
        if !(count.number > norms || is_less) || !is_told {
            return explicit.filter(|_| is_whole);
        }
        let mut finding = Finding::of(Some(Document::Report(report)), CitationStatus::Impossible);
        finding.is_inferred = explicit.is_none();
        finding.note = Some(format!("{} has {norms} norms, not {}", report.symbol, count.number));
        finding.suggestion = Some(format!("{norms} norms"));
        Some(finding)
    }
}
