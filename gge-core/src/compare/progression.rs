//! Progressions: one provision from report to report.

use std::collections::HashMap;

use crate::model::{Act, Address, Basis, LinkKind, Place, Relation, Report};
use crate::record::Record;

use super::comparison::{Alignment, compare};
use super::lineage::caveats;
use super::novelty::{Baseline, Novelty, NoveltyIndex};
use super::places::{JoinedText, held_by_time, position};
use super::redline::{Redline, redline};
#[cfg(feature = "serde")]
use super::serial;

/// A provision from report to report: in each the wording of its relatives, and what changed since the one before. Made by
/// [`progression`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Progression<'r> {
    /// The place that was asked for.
    #[cfg_attr(feature = "serde", serde(rename = "id"))]
    pub place: Place,
    /// The reports with wording in the record, by time. Empty for a place that is not in the record.
    pub stages: Vec<Stage<'r>>,
    /// Limits on saying that a report has no relative: one for each other report that is not in the record as a whole.
    pub caveats: Vec<String>,
}

/// A report in the progression of a provision.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Stage<'r> {
    /// The report, through serde its symbol.
    #[cfg_attr(feature = "serde", serde(serialize_with = "serial::symbol"))]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::model::Symbol"))]
    pub report: &'r Report,
    /// The places of the wording in this report, in its order. Empty where no relative was found.
    pub places: Vec<Place>,
    /// The wording of the places, joined by one space; through serde the text alone.
    #[cfg_attr(feature = "serde", serde(serialize_with = "serial::text"))]
    #[cfg_attr(feature = "schemars", schemars(with = "String"))]
    pub text: JoinedText<'r>,
    /// The changes since the nearest stage before that has a relative. None if none has.
    pub change: Option<StageChange<'r>>,
    /// The words of each place that stood in no earlier report. Places whose wording is neither official nor a rendering
    /// are left out.
    pub novelty: Vec<Novelty<'r>>,
}

/// The changes from a stage to a later one.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct StageChange<'r> {
    /// The report of the earlier stage: that before, unless its wording is no relative.
    #[cfg_attr(feature = "serde", serde(serialize_with = "serial::symbol"))]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::model::Symbol"))]
    pub since: &'r Report,
    /// The common ground of the two: wording, or only an idea.
    pub link: LinkKind,
    /// The relation of the earlier wording to the later one.
    pub relation: Relation,
    /// The act of the later report upon the earlier wording.
    pub act: Act,
    /// The authority for relation and act: the links of the record, if they lead from exactly the one wording to exactly
    /// the other, else a measurement.
    pub basis: Basis,
    /// The reasons for taking the one for a relative of the other.
    pub reason: String,
    /// The differences of the wordings, word by word.
    redline: Redline<'r>,
}

impl<'r> StageChange<'r> {
    /// Returns the changes from the earlier text to the later one, word by word.
    pub const fn redline(&self) -> &Redline<'r> {
        &self.redline
    }
}

/// Follows a provision, a sentence or a rendering from report to report, back to the first and on to the last.
///
/// In each report it finds the relatives of the wording in the report next to it, as [`compare`](super::compare) aligns
/// them: by links of the record, and beyond them by measurement, so that a document of one's own has a stage too. Where
/// there are none, it asks the reports further on, up to the one that was asked for, but for wording alone. Relatives by
/// wording go before those by idea.
///
/// ```
/// use gge_core::compare::progression;
/// use gge_core::{Act, Record};
///
/// let found = progression(Record::builtin(), &"A/70/174#13(c)".parse()?);
/// let years: Vec<_> = found.stages.iter().map(|stage| (stage.report.year(), stage.places.len())).collect();
/// assert_eq!(years, [(2010, 0), (2013, 1), (2015, 1)]);
/// assert_eq!(found.stages[1].places[0].as_str(), "A/68/98#23:3");
/// let change = found.stages[2].change.as_ref().unwrap();
/// assert_eq!((change.since.year(), change.act), (2013, Act::Revised));
/// assert!(change.reason.starts_with("seeking to ensure becomes not knowingly allowing"));
/// assert!(found.stages[2].novelty[0].to_string().ends_with("internationally wrongful acts {+using ICTs+};"));
/// # Ok::<(), gge_core::model::PlaceError>(())
/// ```
pub fn progression<'r>(record: &'r Record, place: &Place) -> Progression<'r> {
    let own = record.report_of(place);
    let reports = own.map(|_| held_by_time(record)).unwrap_or_default();
    let mut found = Found { record, reports: &reports, places: vec![Vec::new(); reports.len()], known: HashMap::new() };
    if let Some(at) = own.and_then(|own| reports.iter().position(|it| it.symbol == own.symbol)) {
        found.places[at] = vec![place.clone()];
        (0..at).rev().for_each(|earlier| found.find(earlier, earlier + 1..=at));
        (at + 1..reports.len()).for_each(|later| found.find(later, at..=later - 1));
    }
    let index = NoveltyIndex::new(record);
    let mut stages: Vec<Stage<'r>> = Vec::with_capacity(reports.len());
    for (at, report) in reports.iter().enumerate() {
        let places = found.places[at].clone();
        let text = JoinedText::new(record, places.iter().cloned());
        let mut before = stages.iter().enumerate().rev();
        let change = before.find_map(|(earlier, stage)| {
            let is_told = !stage.places.is_empty() && !places.is_empty();
            is_told.then(|| StageChange::between(stage, (&places, &text), found.alignments(earlier, at))).flatten()
        });
        let novelty = places.iter().filter_map(|place| index.novelty(place, Baseline::Earlier)).collect();
        stages.push(Stage { report, places, text, change, novelty });
    }
    Progression { place: place.clone(), stages, caveats: caveats(record, own) }
}

/// The places that were found in each report.
struct Found<'f, 'r> {
    record: &'r Record,
    reports: &'f [&'r Report],
    places: Vec<Vec<Place>>,
    /// The alignments of two reports, by their positions.
    known: HashMap<(usize, usize), Vec<Alignment<'r>>>,
}

impl<'r> Found<'_, 'r> {
    /// The alignments of two reports. Empty where they cannot be compared.
    fn alignments(&mut self, earlier: usize, later: usize) -> &[Alignment<'r>] {
        let compared = || compare(self.record, self.reports[earlier], self.reports[later]);
        self.known.entry((earlier, later)).or_insert_with(|| compared().map(|it| it.alignments).unwrap_or_default())
    }

    /// Finds the relatives in a report of the places in others, of which the nearest that has any decides.
    fn find(&mut self, at: usize, others: std::ops::RangeInclusive<usize>) {
        let mut others: Vec<usize> = others.filter(|other| !self.places[*other].is_empty()).collect();
        others.sort_by_key(|other| other.abs_diff(at));
        for (tried, other) in others.into_iter().enumerate() {
            let is_later = at > other;
            let sides = |it: &Alignment<'_>| {
                if is_later { (it.earlier.clone(), it.later.clone()) } else { (it.later.clone(), it.earlier.clone()) }
            };
            let is_near = |it: &&Alignment<'_>| tried == 0 || it.link == LinkKind::Wording;
            let from = self.places[other].clone();
            let is_relative = |it: &&Alignment<'_>| is_near(it) && touch(&sides(it).0, &from);
            let alignments = self.alignments(at.min(other), at.max(other));
            let relatives: Vec<&Alignment<'_>> = nearest(alignments.iter().filter(is_relative).collect());
            if !relatives.is_empty() {
                let mut places: Vec<Place> = relatives.into_iter().flat_map(|it| sides(it).1).collect();
                // Summary, foreword and letter repeat what the paragraphs say.
                let is_numbered = |place: &Place| place.address().is_some_and(Address::is_numbered);
                if places.iter().any(is_numbered) {
                    places.retain(is_numbered);
                }
                places.sort_by_cached_key(|place| position(self.record, Some(place)));
                // A provision has its sentences.
                places.dedup_by(|place, before| before.touches(place));
                self.places[at] = places;
                return;
            }
        }
    }
}

/// Those of wording, or else all.
fn nearest<'a, 'r>(alignments: Vec<&'a Alignment<'r>>) -> Vec<&'a Alignment<'r>> {
    let of_wording: Vec<_> = alignments.iter().copied().filter(|it| it.link == LinkKind::Wording).collect();
    if of_wording.is_empty() { alignments } else { of_wording }
}

/// Tests whether a place of one list overlaps one of the other.
fn touch(some: &[Place], others: &[Place]) -> bool {
    some.iter().any(|one| others.iter().any(|other| one.touches(other)))
}

impl<'r> StageChange<'r> {
    /// The changes between two stages. None where none of their places are relatives.
    fn between(earlier: &Stage<'r>, later: (&[Place], &JoinedText<'r>), alignments: &[Alignment<'r>]) -> Option<Self> {
        let is_between = |it: &&Alignment<'_>| touch(&it.earlier, &earlier.places) && touch(&it.later, later.0);
        let between = nearest(alignments.iter().filter(is_between).collect());
        let redline = redline(earlier.text.text.clone(), later.1.text.clone());
        let whole = between.iter().find(|it| {
            it.basis == Basis::Curated
                && it.earlier_text.text == earlier.text.text
                && it.later_text.text == later.1.text
        });
        let (relation, act) = whole.map_or_else(|| redline.containment().relation(), |it| (it.relation, it.act));
        let mut reasons: Vec<String> = between.iter().map(|it| it.reason()).collect();
        reasons.dedup();
        Some(Self {
            since: earlier.report,
            link: between.first()?.link,
            relation,
            act,
            basis: if whole.is_some() { Basis::Curated } else { Basis::Measured },
            reason: reasons.join("; "),
            redline,
        })
    }
}
