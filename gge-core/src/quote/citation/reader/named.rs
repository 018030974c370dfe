//! Documents that are named with their places: by symbol, by year, by number.

use crate::reference::{Body, Certainty, LocatorKind, LocatorRange, Named, NamedBy, Reference, names_another};

use super::super::around::{self, NAMES, is_near};
use super::super::finding::Finding;
use super::super::known::Typo;
use super::super::{CitationStatus, Document};
use super::{CitationReader, Context, Last, SHORT_BLOCK};

/// The last year that a report may be of. A later one is a slip.
const LAST_YEAR: u16 = 2040;
/// The number of bytes after the number of a Group within which another number alone is that of one: two sentences or three.
const BEFORE_ORDINAL: usize = 400;

impl<'r> CitationReader<'r> {
    /// Tests whether paragraphs may be meant to be of this document without its being named.
    pub(super) fn serves(&self, document: &Document<'r>) -> bool {
        match document {
            Document::Report(report) => !report.procedural,
            Document::Other(symbol) => self.known.is_report(symbol.as_str()),
        }
    }

    /// Finds what a reference cites, by the document that it names or without one.
    pub(super) fn find(&self, reference: &Reference, context: Context<'_>) -> Option<Finding<'r>> {
        if let Some(count) = reference.count {
            return self.count(reference, count, context);
        }
        let Some(named) = &reference.document else { return self.unnamed(reference, context) };
        if named.by == NamedBy::Before {
            return self.ibid(reference, context);
        }
        let (named, is_sure, also) = match (self.as_meant(named, reference, context), &reference.also) {
            (Some((named, true)), also) => (named, true, also.as_ref()),
            // A year that is nobody's leaves the symbol behind it: "its 2008 report (A/63/10)".
            (_, Some(symbol)) => (symbol.clone(), true, None),
            (Some((named, false)), None) => (named, false, None),
            (None, None) => return None,
        };
        let mut finding = self.known.named(&named);
        // "The GGE reports (2010-2015)" are several.
        let is_several = matches!(named.by, NamedBy::Years(_)) && named.years.is_some_and(|(from, to)| to - from > 1);
        if is_several && finding.document.is_none() {
            return None;
        }
        if let Some(also) = also {
            finding = self.known.both(&named, also);
            // "Its report of 2021 (A/76/135)" is a Group's, whoever was named last.
            if finding.standing.is_wrong() && reference.document.as_ref().is_some_and(Named::is_of_the_last_named) {
                let body = if named.by == NamedBy::Years(Body::Group) { Body::WorkingGroup } else { Body::Group };
                let other = Named { by: NamedBy::Years(body), ..named.clone() };
                let both = self.known.both(&other, also);
                let fits = self.known.named(&other).document.is_some() && !both.standing.is_wrong();
                finding = if fits { both } else { finding };
            }
        }
        let is_on_subject = || {
            (self.is_on_subject || context.is_alone && self.block == 0)
                && !names_another(around::sentence(context.text, &reference.span))
        };
        let is_ours = |report: &str, typo| self.is_ours(report, typo, reference, context);
        self.known.suspect(&mut finding, reference, context.text, is_on_subject, is_ours);
        // Another Group may have handed a report in that year.
        if self.has_other_group && finding.document.is_none() && finding.standing == CitationStatus::Suspicious {
            return None;
        }
        self.lookup.places(&mut finding, &reference.locators);
        let is_likely = self.is_on_subject || self.names_group || context.text.len() < SHORT_BLOCK;
        (is_sure || is_likely && finding.standing == CitationStatus::Held && !finding.places.is_empty())
            .then_some(finding)
    }

    /// Tests whether a year beside a place stands for a Group's report: a Group is named, and nobody else last.
    pub(super) fn is_own_year(&self, reference: &Reference) -> bool {
        let is_ours =
            !matches!(self.last, Some(Last::Another { .. })) && !self.sentence.is_of_instrument && !self.is_anothers();
        is_ours && (self.names_group || self.is_on_subject) && !reference.locators.is_empty()
    }

    /// Tests whether a report of a year is a Group's, since one of that year handed one in, and nobody else was named last.
    fn is_groups_year(&self, named: &Named) -> bool {
        let is_ours = matches!(self.last, Some(Last::Document(_) | Last::Group)) && !self.sentence.is_of_instrument;
        let report = named.years.and_then(|years| self.known.record.report_of_years(years, Body::Group));
        is_ours && self.subject.is_none_or(|it| it.age > 1 && it.body.is_some()) && self.names_group && report.is_some()
    }

    /// Tests whether a report was named before.
    fn has_named(&self, named: &Named) -> bool {
        let document = self.known.named(named).document;
        document.is_some_and(|it| self.named.contains(&it))
    }

    /// Tests whether a symbol that is nearly that of a report is meant for it: beside the name of a Group, or where
    /// nobody else is named and the subject is ours or a place fits.
    pub(super) fn is_ours(&self, report: &str, typo: Typo, reference: &Reference, context: Context<'_>) -> bool {
        let is_anothers = matches!(self.last, Some(Last::Another { .. }));
        let named = reference.document.as_ref().map(|it| &it.by);
        // A longer number is that of another document.
        let is_longer = matches!(named, Some(NamedBy::Symbol(symbol)) if symbol.as_str().len() > report.len());
        let fits = || {
            let report = self.known.record.report(report).map(Document::Report);
            let mut places = reference.locators.iter().map(LocatorRange::first);
            typo == Typo::Miswritten
                && !is_longer
                && report.is_some_and(|report| places.any(|place| self.lookup.holds(&report, place)))
        };
        let is_named = || context.is_alone || is_near(context.text, &reference.span, &NAMES);
        let is_likely =
            || !names_another(around::sentence(context.text, &reference.span)) && (self.is_on_subject || fits());
        !is_anothers && (is_named() || is_likely())
    }

    /// Returns a document as it is meant, and whether that is sure: a year is a Group's only with its body. None if it
    /// is not ours.
    pub(super) fn as_meant(&self, named: &Named, reference: &Reference, context: Context<'_>) -> Option<(Named, bool)> {
        let subject = self.subject.filter(|it| it.age < 2);
        let is_norms =
            matches!(reference.kind, Some(LocatorKind::Norms)) && (self.is_on_subject || !context.has_other_norms);
        let mut named = named.clone();
        let is_sure = match (named.certainty, &mut named.by) {
            (Certainty::Whole, _) => true,
            (Certainty::Year, _) if reference.also.is_some() => true,
            (Certainty::Group, _) => {
                // No Group has met in such a year.
                let is_far = named.years.is_some_and(|(from, _)| from > LAST_YEAR);
                let is_told = is_norms || !reference.locators.is_empty() || context.is_alone || is_far;
                (is_told || self.known.named(&named).document.is_some()).then_some(true)?
            }
            // "The first GGE had no report. The second had a short one."
            (Certainty::Year, NamedBy::Ordinal { number, .. }) => {
                let start = self.offset + reference.span.start;
                let before = self.ordinal.filter(|(_, end)| start.saturating_sub(*end) < BEFORE_ORDINAL);
                let is_next = before.is_some_and(|(before, _)| before < *number);
                subject.and_then(|it| it.body).filter(|_| is_next).map(|_| true)?
            }
            // "The second (2009–2010)" is a Group's if that met in these years.
            (Certainty::Report, NamedBy::Ordinal { .. }) => {
                let fits = named.years.is_none() || self.known.named(&named).standing == CitationStatus::Held;
                subject.and_then(|it| it.body).filter(|_| fits).map(|_| true)?
            }
            // "In its 2013 report, at para. 19, the GGE is brief."
            (Certainty::Report, NamedBy::Years(body @ Body::Its))
                if subject.is_none() && context.body_after.is_some_and(|it| it != Body::Its) =>
            {
                *body = context.body_after.unwrap_or(*body);
                true
            }
            // "The reports of the Group" in a text on ours.
            (Certainty::Report, NamedBy::Years(Body::Group)) if self.names_group || self.is_on_subject => true,
            (Certainty::Report, NamedBy::Years(body)) => match (subject.and_then(|it| it.body), *body) {
                // The working group has none of the years of the Groups.
                (Some(of), Body::Its | Body::Unsaid) => {
                    let years = named.years.unwrap_or_default();
                    let is_groups = *body == Body::Unsaid && self.known.record.report_of_years(years, of).is_none();
                    *body = if is_groups { Body::Group } else { of };
                    true
                }
                (None, Body::Its) => return None,
                // "The report of 2015" is the one that was named before, or in a text on a Group one that it handed in.
                (None, _)
                    if around::is_definite(context.text, named.span.start)
                        && (self.has_named(&named) || self.is_groups_year(&named)) =>
                {
                    named.by = NamedBy::Years(Body::Group);
                    true
                }
                // Somebody else was named.
                (None, _) if subject.is_some() && !is_norms => return None,
                (None, _) => is_norms || context.is_alone,
                (Some(_), _) => true,
            },
            // "(2013, para. 23; 2015, para. 28)" in a text on a Group.
            (Certainty::Year, NamedBy::Years(body)) if self.is_own_year(reference) => {
                *body = Body::Group;
                false
            }
            _ => (is_norms || context.is_alone && !reference.locators.is_empty()).then_some(true)?,
        };
        (is_sure || !reference.locators.is_empty()).then_some((named, is_sure))
    }
}
