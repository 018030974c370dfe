//! The citation of a quotation: tells whether it stands where it is said to.

use crate::model::{Coverage, Provision, Report, Truncated};
use crate::record::Found;

use super::check::{Check, CitationCheck, Match};
use super::checker::Checker;
use super::citation::{self, Citation, CitationStatus, CitedPlace, Document};

impl Checker<'_> {
    /// Checks the citation of a quotation, as somebody wrote it, and puts the cited place first among the matches.
    pub(super) fn cite(&self, check: &mut Check<'_>, given: &str) {
        let found = citation::given(self.record, given);
        let names_document = found.iter().any(|it| it.document.is_some());
        let found = if names_document { found } else { self.named(given).map_or(found, |own| vec![own]) };
        attach(check, given, &found);
    }

    /// Reads a citation that begins with the symbol of a report, which need not be one of the United Nations.
    fn named<'t>(&self, given: &'t str) -> Option<Citation<'_, 't>> {
        let begins = |report: &&Report| {
            let start = given.trim_start().get(..report.symbol.as_str().len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(report.symbol.as_str()))
        };
        let report = self.record.reports().iter().find(begins)?;
        let found = self.record.resolve_all(given);
        let place = |found: &Found<'_>| {
            let (address, standing) = (found.address()?, CitationStatus::Held);
            Some(CitedPlace {
                provision: self.record.provision(&address.provision()),
                address: Some(address),
                standing,
            })
        };
        let (places, note) = match found {
            Ok(found) => (found.iter().filter_map(place).collect(), None),
            Err(error) => {
                let is_whole = report.coverage == Coverage::Whole;
                let standing = if is_whole { CitationStatus::Impossible } else { CitationStatus::NotHeld };
                (vec![CitedPlace { address: None, provision: None, standing }], Some(error.to_string()))
            }
        };
        Some(Citation {
            text: given,
            start: 0,
            line: 1,
            column: 1,
            document: Some(Document::Report(report)),
            standing: places.first().map_or(CitationStatus::Held, |place: &CitedPlace<'_>| place.standing),
            places,
            inferred: false,
            note,
            suggestion: None,
            is_listed: true,
        })
    }
}

/// Checks the citations beside a quotation, and puts the matches that fit them first.
pub(super) fn attach(check: &mut Check<'_>, given: &str, found: &[Citation<'_, '_>]) {
    let fitting = |it: &Match<'_>| found.iter().any(|citation| fits(citation, it));
    let (fits, note) = if found.is_empty() {
        (
            None,
            Some(format!(
                "`{}` names no place: write a report and a paragraph, as in `A/70/174, para. 13 (f)`",
                Truncated(given)
            )),
        )
    } else if check.matches.is_empty() {
        (None, found.iter().find_map(|citation| citation.note.clone()))
    } else if check.is_composite() && check.parts().all(|mut part| part.any(fitting))
        || !check.is_composite() && check.matches.iter().any(fitting)
    {
        (Some(true), None)
    } else {
        judge(found)
    };
    if !check.is_composite() {
        check.matches.sort_by_key(|it| !fitting(it));
    }
    let mut right: Vec<String> = Vec::new();
    if fits == Some(false) {
        for it in &check.matches {
            let place = it.origin.citation();
            if !it.origin.provisions().is_empty() && !right.contains(&place) {
                right.push(place);
            }
        }
    }
    let standing = found.iter().map(|citation| citation.standing).max_by_key(|standing| standing.rank());
    check.citation = Some(CitationCheck { given: given.to_owned(), fits, standing, right, note });
}

/// Judges citations that fit nothing, with a note: wrong only if the record holds all that they name, or knows that
/// there is no such place; None otherwise.
fn judge(found: &[Citation<'_, '_>]) -> (Option<bool>, Option<String>) {
    let unheld = |citation: &&Citation<'_, '_>| {
        let is_report = matches!(citation.document, Some(Document::Report(_)));
        let is_held = |it: &CitedPlace<'_>| it.address.is_some() && it.standing != CitationStatus::NotHeld;
        !(citation.places.iter().all(is_held) && (is_report || !citation.places.is_empty()))
    };
    match found.iter().find(unheld) {
        Some(citation) => {
            let note = citation.note.clone();
            (None, note.or_else(|| Some(format!("what `{}` cites is not in the record", Truncated(citation.text)))))
        }
        None => (Some(false), found.iter().find_map(|citation| citation.note.clone())),
    }
}

/// Tests whether a citation names the place of one of the matches.
pub(super) fn fits_any(citation: &Citation<'_, '_>, check: &Check<'_>) -> bool {
    check.matches.iter().any(|it| fits(citation, it))
}

/// Tests whether a citation names the place of a match, or what holds it: its paragraph, its report.
pub(super) fn fits(citation: &Citation<'_, '_>, found: &Match<'_>) -> bool {
    let provisions = found.origin.provisions();
    let is_named = |provision: &&Provision| match (&citation.document, citation.places.as_slice()) {
        (Some(document), []) => *document.symbol() == provision.id.symbol(),
        _ => citation.names(&provision.id),
    };
    !provisions.is_empty() && provisions.iter().all(is_named)
}
