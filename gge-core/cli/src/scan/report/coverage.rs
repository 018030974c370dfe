//! How much of what a document quotes and cites could be checked, and why the rest could not.

use std::collections::BTreeMap;

use gge_core::model::Fidelity;
use gge_core::quote::{CitationStatus, Finding, FindingKind, Standing, Verdict};

use super::super::told::Scanned;

/// What was seen, and what came of it.
#[derive(Clone, Debug, Default)]
pub(in crate::scan) struct Coverage {
    quotations: Tally,
    citations: Tally,
}

#[derive(Clone, Debug, Default)]
struct Tally {
    right: usize,
    wrong: usize,
    /// What could not be decided, by the reason.
    undecided: BTreeMap<&'static str, usize>,
}

/// What came of a quotation or a citation.
enum Outcome {
    Right,
    Wrong,
    Undecided(&'static str),
}

impl Coverage {
    /// Counts what was found in a document.
    pub(in crate::scan) fn of(scanned: &Scanned<'_>) -> Self {
        let mut coverage = Self::default();
        for finding in scanned.told.iter().filter_map(|it| it.finding.as_ref()) {
            let outcome = match finding.kind {
                FindingKind::Citation => of_citation(finding),
                _ => of_quotation(finding),
            };
            let tally = coverage.tally(finding.kind);
            match outcome {
                Outcome::Right => tally.right += 1,
                Outcome::Wrong => tally.wrong += 1,
                Outcome::Undecided(reason) => *tally.undecided.entry(reason).or_default() += 1,
            }
        }
        coverage
    }

    const fn tally(&mut self, kind: FindingKind) -> &mut Tally {
        match kind {
            FindingKind::Citation => &mut self.citations,
            _ => &mut self.quotations,
        }
    }

    /// Counts what was found and is not told.
    pub(in crate::scan) fn leave_out(&mut self, kind: FindingKind, reason: &'static str) {
        *self.tally(kind).undecided.entry(reason).or_default() += 1;
    }

    /// Adds that of a further document.
    pub(in crate::scan) fn add(&mut self, other: Self) {
        for (tally, other) in [(&mut self.quotations, other.quotations), (&mut self.citations, other.citations)] {
            tally.right += other.right;
            tally.wrong += other.wrong;
            for (reason, count) in other.undecided {
                *tally.undecided.entry(reason).or_default() += count;
            }
        }
    }

    /// Tells it in words, a line for quotations and one for citations, each with the reasons below.
    pub(in crate::scan) fn summary(&self) -> String {
        format!("{}{}", self.quotations.summary("quotations"), self.citations.summary("citations"))
    }
}

impl Tally {
    fn summary(&self, noun: &str) -> String {
        let undecided: usize = self.undecided.values().sum();
        let (right, wrong) = (self.right, self.wrong);
        let seen = right + wrong + undecided;
        let reasons: String = self.undecided.iter().map(|(reason, count)| format!("  {count} {reason}\n")).collect();
        let checked = right + wrong;
        format!(
            "{noun}: {seen} seen, {checked} checked: {right} right, {wrong} wrong; {undecided} undecided\n{reasons}"
        )
    }
}

fn of_quotation(finding: &Finding<'_, '_>) -> Outcome {
    let Some(check) = &finding.check else { return Outcome::Undecided("not recognized") };
    let is_held = check
        .matches
        .first()
        .is_some_and(|lead| lead.fidelity == Fidelity::Verbatim && !lead.origin.provisions().is_empty());
    match (check.verdict, check.standing()) {
        (Verdict::Unrecognized, _) => Outcome::Undecided("words of no provision that is held"),
        (Verdict::Paraphrase, _) => Outcome::Undecided("in other words"),
        (_, Standing::Wrong) => Outcome::Wrong,
        _ if !is_held => Outcome::Undecided("of which the official wording is not held"),
        _ if check.citation.as_ref().is_some_and(|it| it.fits.is_none()) => {
            Outcome::Undecided("cited to what is not held")
        }
        _ => Outcome::Right,
    }
}

fn of_citation(finding: &Finding<'_, '_>) -> Outcome {
    match finding.citation.as_ref().map(|it| it.standing) {
        _ if finding.rule.is_some() => Outcome::Wrong,
        Some(CitationStatus::Held) => Outcome::Right,
        Some(CitationStatus::Ambiguous) => Outcome::Undecided("of which several places fit"),
        Some(status) if status.is_wrong() => Outcome::Wrong,
        _ => Outcome::Undecided("of what is not held"),
    }
}
