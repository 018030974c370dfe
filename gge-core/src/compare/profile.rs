//! Profiles: counts of the modal expressions of a report, and their change between reports.

use crate::model::{Coverage, Fidelity, ModalClass, Modality, Report};
use crate::number::to_f64;
use crate::record::{Filter, Record};
use crate::text::{Word, words};

#[cfg(feature = "serde")]
use super::serial;

/// The counts of modal expressions in a report. Made by [`profile`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Profile<'r> {
    /// The report whose expressions were counted.
    #[cfg_attr(feature = "serde", serde(serialize_with = "serial::symbol"))]
    pub report: &'r Report,
    /// The filter by which provisions were chosen. Counts by theme do not add up: a provision may have several themes.
    pub filter: Filter,
    /// The number of provisions that were counted.
    pub provisions: usize,
    /// The number of words in the counted provisions.
    pub words: usize,
    /// The number of these words whose wording is near-verbatim.
    pub near: usize,
    /// The expressions that occur, in the order of [`Modality`].
    pub counts: Vec<ModalCount>,
    /// Limits on the counts: the coverage of the report, and the words that are not verbatim.
    pub caveats: Vec<String>,
}

/// The number of uses of a modal expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModalCount {
    /// The expression that was counted.
    pub modality: Modality,
    /// The class of the expression.
    pub class: ModalClass,
    /// The number of uses in all counted provisions.
    pub count: usize,
}

/// Two profiles compared. Made by [`profile_change`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ProfileChange<'p, 'r> {
    /// The earlier profile.
    pub earlier: &'p Profile<'r>,
    /// The later profile.
    pub later: &'p Profile<'r>,
    /// The counts of each expression that either profile has, in the order of [`Modality`].
    pub rows: Vec<ModalChange>,
}

/// The uses of a modal expression in two reports.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModalChange {
    /// The expression that was counted.
    pub modality: Modality,
    /// The class of the expression.
    pub class: ModalClass,
    /// The number of uses in the earlier report.
    pub earlier: usize,
    /// The number of uses in the later report.
    pub later: usize,
    /// The uses per thousand words of the earlier report, which can be compared whatever the lengths.
    pub earlier_per_thousand: f64,
    /// The uses per thousand words of the later report.
    pub later_per_thousand: f64,
}

/// Counts the modal expressions in the numbered paragraphs of a report whose wording is in the record.
///
/// The summary, foreword and letter are not counted, since they repeat the paragraphs. Nor is wording of secondary
/// sources. Near-verbatim wording is counted; [`Profile::caveats`] says how much of it there is.
///
/// ```
/// use gge_core::compare::profile;
/// use gge_core::record::Filter;
/// use gge_core::{Kind, Modality, Record};
///
/// let record = Record::builtin();
/// let norms = profile(record, record.report("A/70/174").unwrap(), Filter::new().kind(Kind::Norm));
/// assert_eq!(norms.provisions, 11);
/// // 13 (c), (f), and both sentences of (k).
/// assert_eq!(norms.count(Modality::ShouldNot), 4);
/// assert_eq!(norms.count(Modality::Must), 0);
/// ```
pub fn profile<'r>(record: &'r Record, report: &'r Report, filter: Filter) -> Profile<'r> {
    let mut profile =
        Profile { report, filter, provisions: 0, words: 0, near: 0, counts: Vec::new(), caveats: Vec::new() };
    let (finder, mut found) = (record.finder(), Vec::<Modality>::new());
    let matching = record.provisions().matching(profile.filter.clone());
    for provision in matching.filter(|it| it.id.symbol() == report.symbol && it.id.is_numbered()) {
        let Some(wording) = &provision.wording else { continue };
        let length = words(wording.text()).filter(Word::is_word).count();
        profile.provisions += 1;
        profile.words += length;
        profile.near += if wording.fidelity() == Fidelity::Verbatim { 0 } else { length };
        found.extend(finder.find(wording.text()).0.iter().map(|it| it.modality));
    }
    let class = |modality: Modality| record.lexicon().modals.iter().find(|it| it.modality == modality);
    for &modality in Modality::ALL {
        let count = found.iter().filter(|it| **it == modality).count();
        if let Some(modal) = class(modality).filter(|_| count > 0) {
            profile.counts.push(ModalCount { modality, class: modal.class, count });
        }
    }
    profile.caveats = caveats(&profile);
    profile
}

impl Profile<'_> {
    /// Returns the number of uses of an expression. 0 if it does not occur.
    ///
    /// ```
    /// # use gge_core::{compare::profile, record::Filter, Kind, Modality, Record};
    /// # let record = Record::builtin();
    /// let law = profile(record, record.report("A/68/98").unwrap(), Filter::new().kind(Kind::Law));
    /// // 21, and 23, sentence 1.
    /// assert_eq!(law.count(Modality::Must), 2);
    /// ```
    pub fn count(&self, modality: Modality) -> usize {
        self.counts.iter().find(|it| it.modality == modality).map_or(0, |it| it.count)
    }

    /// Converts a count to a rate per thousand words of the profile. 0 if it has no words.
    ///
    /// ```
    /// # use gge_core::{compare::profile, record::Filter, Record};
    /// # let record = Record::builtin();
    /// let profile = profile(record, record.report("A/68/98").unwrap(), Filter::new());
    /// assert_eq!(profile.per_thousand(profile.words), 1000.0);
    /// ```
    pub fn per_thousand(&self, count: usize) -> f64 {
        if self.words == 0 { 0.0 } else { to_f64(count) * 1000.0 / to_f64(self.words) }
    }
}

/// The limits on the counts of a profile.
fn caveats(profile: &Profile<'_>) -> Vec<String> {
    let Profile { report, words, near, .. } = profile;
    let symbol = &report.symbol;
    let coverage = match report.coverage {
        Coverage::Whole => None,
        Coverage::Part => Some(format!("{symbol} is held in part: only the paragraphs held are counted")),
        Coverage::None => Some(format!("the record holds no wording of {symbol}: nothing is counted")),
    };
    let near = (*near > 0)
        .then(|| format!("{near} of the {words} words of {symbol} are near to the official wording, not verbatim"));
    coverage.into_iter().chain(near).collect()
}

/// Compares two profiles, expression by expression.
///
/// ```
/// use gge_core::compare::{profile, profile_change};
/// use gge_core::record::Filter;
/// use gge_core::{Kind, Modality, Record};
///
/// let record = Record::builtin();
/// let law = |symbol| profile(record, record.report(symbol).unwrap(), Filter::new().kind(Kind::Law));
/// let (earlier, later) = (law("A/68/98"), law("A/70/174"));
/// let change = profile_change(&earlier, &later);
/// let noted = change.rows.iter().find(|row| row.modality == Modality::Noted).unwrap();
/// // 28 (c), (f) and no paragraph of 2013 that is law.
/// assert_eq!((noted.earlier, noted.later), (0, 2));
/// assert!(change.caveats().next().unwrap().starts_with("A/70/174 is held in part"));
/// ```
pub fn profile_change<'p, 'r>(earlier: &'p Profile<'r>, later: &'p Profile<'r>) -> ProfileChange<'p, 'r> {
    let row = |modality: Modality| {
        let mut either = earlier.counts.iter().chain(&later.counts);
        let class = either.find(|it| it.modality == modality)?.class;
        let (before, after) = (earlier.count(modality), later.count(modality));
        Some(ModalChange {
            modality,
            class,
            earlier: before,
            later: after,
            earlier_per_thousand: earlier.per_thousand(before),
            later_per_thousand: later.per_thousand(after),
        })
    };
    ProfileChange { earlier, later, rows: Modality::ALL.iter().copied().filter_map(row).collect() }
}

impl ProfileChange<'_, '_> {
    /// Iterates over the caveats of both profiles.
    pub fn caveats(&self) -> impl Iterator<Item = &str> {
        self.earlier.caveats.iter().chain(&self.later.caveats).map(String::as_str)
    }
}
