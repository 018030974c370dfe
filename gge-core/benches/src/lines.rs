//! The rule by which a differ of the United Nations pairs the lines of two documents, written anew, beside the links
//! that people made between the reports.
//!
//! For each line of the later document, the first line of the earlier one that is not taken and like enough; or else the
//! likest of all that are like enough. A line is a provision here, as it is a paragraph there.

use std::collections::HashSet;

use gge_core::compare::measure;
use gge_core::model::{LinkKind, Place};
use gge_core::{Provision, Record, Report};
use rapidfuzz::distance::levenshtein;

use crate::table::to_f64;

/// The likeness above which two lines are one: the length of both less the edits between them, by the length of both.
const LIKE: f64 = 0.8;

/// Pairs of provisions, each earlier one with a later one.
type Pairs<'r> = HashSet<(&'r str, &'r str)>;

/// The pairs of reports that have links of wording between them, with these links.
fn linked(record: &'static Record) -> Vec<(&'static Report, &'static Report, Pairs<'static>)> {
    let pair = |(at, from): (usize, &'static Report)| {
        record.reports()[at + 1..].iter().map(move |to| (from, to, links(record, from, to, LinkKind::Wording)))
    };
    record.reports().iter().enumerate().flat_map(pair).filter(|(.., links)| !links.is_empty()).collect()
}

/// The pairs of provisions of two reports that links of a kind name.
fn links(record: &'static Record, from: &Report, to: &Report, kind: LinkKind) -> Pairs<'static> {
    let of = |places: &'static [Place], report: &Report| {
        let symbol = report.symbol.clone();
        places.iter().filter_map(Place::address).filter(move |it| it.symbol() == symbol.as_str())
    };
    let mut pairs = Pairs::new();
    for link in record.links().iter().filter(|link| link.link == kind) {
        for earlier in of(&link.from, from) {
            pairs.extend(of(&link.to, to).map(|later| (whole(earlier.as_str()), whole(later.as_str()))));
        }
    }
    pairs
}

/// The provision of an address of a sentence.
fn whole(address: &str) -> &str {
    address.split(':').next().unwrap_or(address)
}

/// The pairs that the rule makes of two reports.
fn by_rule<'r>(record: &'r Record, from: &Report, to: &Report) -> Pairs<'r> {
    let lines = |report: &Report| -> Vec<(&'r str, Vec<char>)> {
        let held = record.provisions().report(report.symbol.as_str());
        held.filter_map(|it| Some((it.id.as_str(), Provision::text(it)?.chars().collect()))).collect()
    };
    let (earlier, later) = (lines(from), lines(to));
    let (mut taken, mut pairs) = (vec![false; earlier.len()], Pairs::new());
    for (id, line) in &later {
        let likeness = |other: &[char]| {
            let both = to_f64(line.len() + other.len());
            (both - to_f64(levenshtein::distance(line.iter().copied(), other.iter().copied()))) / both
        };
        let free = (0..earlier.len()).find(|at| !taken[*at] && likeness(&earlier[*at].1) > LIKE);
        let best = || {
            let all = earlier.iter().enumerate().map(|(at, (_, other))| (at, likeness(other)));
            all.filter(|(_, it)| *it > LIKE).max_by(|one, other| one.1.total_cmp(&other.1)).map(|(at, _)| at)
        };
        if let Some(at) = free.or_else(best) {
            taken[at] = true;
            pairs.insert((earlier[at].0, *id));
        }
    }
    pairs
}

/// The pairs that measurement makes of two reports, without the links.
fn by_measurement(record: &'static Record, from: &'static Report, to: &'static Report) -> Vec<(String, String)> {
    let found = measure(record, from, to).map(|it| it.alignments).unwrap_or_default();
    let names = |places: &[Place]| -> Vec<String> { places.iter().map(|it| whole(it.as_str()).to_owned()).collect() };
    let pairs = |it: &gge_core::compare::Alignment<'_>| {
        let (earlier, later) = (names(&it.earlier), names(&it.later));
        earlier
            .into_iter()
            .flat_map(|one| later.iter().map(move |other| (one.clone(), other.clone())).collect::<Vec<_>>())
            .collect::<Vec<_>>()
    };
    found.iter().flat_map(pairs).collect()
}

/// Runs the rule over all reports that are linked.
pub(crate) fn rule() -> usize {
    let record = Record::builtin();
    linked(record).iter().map(|(from, to, _)| by_rule(record, from, to).len()).sum()
}

/// Measures all reports that are linked.
pub(crate) fn measurement() -> usize {
    let record = Record::builtin();
    linked(record).iter().map(|(from, to, _)| by_measurement(record, from, to).len()).sum()
}

/// What each finds of the links of wording, misses, and takes for a link that is none, neither of wording nor of an idea.
pub(crate) fn scores() -> [String; 2] {
    let record = Record::builtin();
    let (mut scores, mut all) = ([(0, 0); 2], 0);
    for (from, to, links_of_wording) in linked(record) {
        let ideas = links(record, from, to, LinkKind::Idea);
        let measured = by_measurement(record, from, to);
        let measured = measured.iter().map(|(one, other)| (one.as_str(), other.as_str())).collect();
        for (score, pairs) in scores.iter_mut().zip([measured, by_rule(record, from, to)]) {
            score.0 += pairs.intersection(&links_of_wording).count();
            score.1 += pairs.iter().filter(|pair| !links_of_wording.contains(*pair) && !ideas.contains(*pair)).count();
        }
        all += links_of_wording.len();
    }
    scores.map(|(found, wrong)| format!("{found} found, {} missed, {wrong} wrong", all - found))
}
