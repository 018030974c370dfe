//! Asks the record about what is cited.

use crate::model::{Address, Report};
use crate::record::ResolveError;

use super::atom::{Body, By, Named, Sort, Weight};
use super::document::near;
use super::finding::{Finding, not_held, standing_of};
use super::join::Written;
use super::known::Known;
use super::lookup::{Lookup, written_form};
use super::places::{Listed, Paragraph, Spot};
use super::{Document, Standing};

/// So many bytes back a document still counts as the one cited before.
const NEAR: usize = 4000;
/// So many for "ibid." alone.
const NEXT: usize = 400;

/// A document that was cited, with where that ended.
#[derive(Clone, Debug)]
struct Mention<'r> {
    document: Document<'r>,
    end: usize,
    paragraph: usize,
}

pub(super) struct Judge<'r> {
    known: Known<'r>,
    lookup: Lookup<'r>,
    /// The document last cited, and the last of those that paragraphs may be meant of.
    before: Option<Mention<'r>>,
    report_before: Option<Mention<'r>>,
}

/// Where a written citation stands, as far as it matters for what is meant.
#[derive(Clone, Copy)]
pub(super) struct Context<'a, 't> {
    pub(super) text: &'t str,
    /// The number of its paragraph.
    pub(super) paragraph: usize,
    /// What follows in the same paragraph.
    pub(super) next: Option<&'a Named>,
}

impl<'r> Judge<'r> {
    /// For a text of a length.
    pub(super) fn new(known: Known<'r>, length: usize) -> Self {
        let lookup = Lookup::new(known.record, length);
        Self { known, lookup, before: None, report_before: None }
    }

    /// What is cited; nothing if it is no citation after all.
    pub(super) fn judge(&mut self, written: &Written, context: Context<'_, '_>) -> Option<Finding<'r>> {
        let found = self.find(written, context);
        let named = written.named.as_ref().filter(|named| named.weight != Weight::WithPlace || found.is_some());
        let document = match (&found, named) {
            (Some(found), _) => found.document.clone(),
            (None, Some(named)) => self.known.named(named).document,
            (None, None) => None,
        };
        if let Some(document) = document {
            let mention = Mention { document, end: written.end, paragraph: context.paragraph };
            if self.serves(&mention.document) {
                self.report_before = Some(mention.clone());
            }
            self.before = Some(mention);
        }
        found
    }

    /// Whether paragraphs may be meant to be of this document without its being named.
    fn serves(&self, document: &Document<'r>) -> bool {
        match document {
            Document::Report(report) => !report.procedural,
            Document::Other(symbol) => self.known.is_report(symbol.as_str()),
        }
    }

    fn find(&self, written: &Written, context: Context<'_, '_>) -> Option<Finding<'r>> {
        if written.count.is_some() {
            return self.count(written, context);
        }
        let Some(named) = &written.named else { return self.unnamed(written, context) };
        if written.listed.is_empty() && named.weight != Weight::Whole {
            return None;
        }
        let mut finding = if named.by == By::Before { self.ibid(written)? } else { self.known.named(named) };
        // "The GGE reports (2010-2015)" are several.
        let several = matches!(named.by, By::Years(_)) && named.years.is_some_and(|(from, to)| to - from > 1);
        if several && finding.document.is_none() {
            return None;
        }
        if let Some(also) = &written.also {
            finding = self.known.both(named, also);
        }
        if finding.document.is_none() && named.by == By::Before && !written.listed.is_empty() {
            return self.unnamed(written, context);
        }
        self.known.suspect(&mut finding, written, context.text);
        self.lookup.places(&mut finding, &written.listed);
        Some(finding)
    }

    fn ibid(&self, written: &Written) -> Option<Finding<'r>> {
        let near = if written.listed.is_empty() { NEXT } else { NEAR };
        let before = self.before.as_ref().filter(|it| written.start - it.end.min(written.start) <= near);
        let Some(before) = before else {
            return (!written.listed.is_empty()).then(|| Finding::of(None, Standing::Ambiguous));
        };
        let standing = standing_of(&before.document);
        let mut finding = Finding::of(Some(before.document.clone()), standing);
        if standing == Standing::NotHeld {
            finding.note = Some(not_held(before.document.symbol()));
        }
        finding.inferred = true;
        Some(finding)
    }

    /// Places without a document.
    fn unnamed(&self, written: &Written, context: Context<'_, '_>) -> Option<Finding<'r>> {
        let bare = match written.sort {
            Some(Sort::Said | Sort::Norms) => false,
            Some(Sort::Bare) => true,
            Some(Sort::Letter) | None => return None,
        };
        let mut finding = Finding::of(self.meant(written, context, bare), Standing::Held);
        finding.inferred = finding.document.is_some();
        self.lookup.places(&mut finding, &written.listed);
        let fits = finding.standing == Standing::Held;
        if bare {
            return fits.then_some(finding);
        }
        if finding.document.is_none() {
            finding.places.iter_mut().for_each(|place| place.address = None);
            self.anywhere(&mut finding, &written.listed);
        }
        Some(finding)
    }

    /// The document that is meant where none is named.
    fn meant(&self, written: &Written, context: Context<'_, '_>, bare: bool) -> Option<Document<'r>> {
        let record = self.known.record;
        let first = first_spot(&written.listed)?;
        let norms = first.paragraph == Paragraph::Norms || written.sort == Some(Sort::Norms);
        let only = |holds: &dyn Fn(&'r Report) -> bool| {
            let mut holding = record.reports().iter().filter(|report| holds(report));
            holding.next().filter(|_| holding.next().is_none())
        };
        if norms {
            return only(&|report| self.lookup.norm_paragraph(report).is_some()).map(Document::Report);
        }
        let last = self.report_before.as_ref().filter(|it| written.start.saturating_sub(it.end) <= NEAR);
        let last = last.filter(|it| !bare || it.paragraph == context.paragraph).map(|it| it.document.clone());
        let next = || {
            context
                .next
                .filter(|it| it.by != By::Before)
                .and_then(|it| self.known.named(it).document)
                .filter(|it| self.serves(it))
        };
        let near = last.or_else(next);
        match &near {
            Some(document) if self.lookup.holds(document, &first) => return near,
            Some(Document::Other(_)) => return near.filter(|_| !bare),
            _ if bare => return None,
            _ => {}
        }
        let sure = !first.labels().is_empty() || matches!(first.paragraph, Paragraph::Section(_));
        if sure && let Some(report) = only(&|report| self.lookup.holds(&Document::Report(report), &first)) {
            return Some(Document::Report(report));
        }
        // A paragraph that the report cannot have is of another document; an item may be miswritten.
        near.filter(|document| {
            self.lookup.try_place(document, &first).0 == Standing::NotHeld
                || paragraph_of(document, &first).is_some_and(|it| record.items(&it).next().is_some())
        })
    }

    /// The note of a place that may be of more than one report.
    fn anywhere(&self, finding: &mut Finding<'r>, listed: &[Listed]) {
        let Some(spot) = first_spot(listed) else { return };
        finding.note = None;
        finding.standing = Standing::Ambiguous;
        finding.places.iter_mut().for_each(|place| place.standing = Standing::Ambiguous);
        let ask = || match self.known.record.resolve(&written_form(&spot)) {
            Ok(found) => {
                let address = found.address().map(|it| it.to_string()).unwrap_or_default();
                format!("no report is named: it may be {address}, or of a report held in part")
            }
            Err(error @ ResolveError::Ambiguous { .. }) => error.to_string(),
            Err(error) => format!("no report is named, and {error}"),
        };
        finding.note = self.lookup.answer(None, &spot, || (Standing::Ambiguous, Some(ask()))).1;
    }

    /// A number of norms that is not the report's.
    fn count(&self, written: &Written, context: Context<'_, '_>) -> Option<Finding<'r>> {
        let count = written.count?;
        let record = self.known.record;
        let lettered = || record.reports().iter().find(|report| self.lookup.norm_paragraph(report).is_some());
        let named = written.named.as_ref().map(|named| self.known.named(named));
        let by_year = count.year.map(|year| self.known.by_years((year, year), Body::Group));
        let explicit = named.or(by_year);
        let report = match &explicit {
            Some(Finding { document: Some(Document::Report(report)), .. }) => *report,
            Some(_) => return explicit.filter(|_| whole(written)),
            // Where another report has just been cited, its norms may be meant.
            None => lettered().filter(|report| {
                let last = self.report_before.as_ref().filter(|it| written.start.saturating_sub(it.end) <= NEXT);
                last.is_none_or(|it| it.document.symbol() == &report.symbol)
            })?,
        };
        let (paragraph, norms) = self.lookup.norms(report).unzip();
        let norms = norms.unwrap_or_default();
        let wrong = u32::try_from(norms)
            .is_ok_and(|norms| count.number > norms || count.all && count.number < norms && count.number + 3 >= norms);
        let inferred = explicit.is_none();
        let told = !inferred
            || count.told
            || near(
                context.text,
                written,
                &["GGE", "Governmental Experts", "voluntary", "esponsible State behav", report.symbol.as_str()],
            );
        if paragraph.is_none() || !wrong || !told {
            return explicit.filter(|_| whole(written));
        }
        let mut finding = Finding::of(Some(Document::Report(report)), Standing::Suspicious);
        finding.inferred = inferred;
        finding.note = Some(format!("{} has {norms} norms, not {}", report.symbol, count.number));
        finding.suggestion = Some(format!("{norms} norms"));
        Some(finding)
    }
}

fn whole(written: &Written) -> bool {
    written.named.as_ref().is_some_and(|named| named.weight == Weight::Whole)
}

fn first_spot(listed: &[Listed]) -> Option<Spot> {
    listed.first().map(|listed| match listed {
        Listed::One(spot) | Listed::Range(spot, _) => *spot,
    })
}

fn paragraph_of(document: &Document<'_>, spot: &Spot) -> Option<Address> {
    let Paragraph::Number(number) = spot.paragraph else { return None };
    format!("{}#{number}", document.symbol()).parse().ok()
}
