//! Counterparts: all reports of a record against one of them.

use crate::model::{Basis, LinkKind, Place, Provision, Report, Theme};
use crate::record::Record;

use super::comparison::{Alignment, CompareError, Comparison, check_held, compare, item};
use super::lineage::caveats;
use super::novelty::{Baseline, Novelty, NoveltyIndex};
use super::places::held_by_time;
#[cfg(feature = "serde")]
use super::serial;

/// All other reports against one: for each of its provisions the nearest in each of them, and the words that none has.
/// Made by [`counterparts`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Counterparts<'r> {
    /// The report that the others are held against.
    #[cfg_attr(feature = "serde", serde(serialize_with = "serial::symbol"))]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::model::Symbol"))]
    pub report: &'r Report,
    /// The other reports with wording in the record, by time, of whatever time.
    #[cfg_attr(feature = "serde", serde(serialize_with = "serial::symbols"))]
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<crate::model::Symbol>"))]
    pub others: Vec<&'r Report>,
    /// The provisions of the report that have wording, in its order.
    pub provisions: Vec<ProvisionCounterparts<'r>>,
    /// Limits on saying that a provision has no counterpart: one for each report that is not in the record as a whole.
    pub caveats: Vec<String>,
}

/// A provision with its nearest counterpart in each other report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ProvisionCounterparts<'r> {
    /// The provision, through serde its address.
    #[cfg_attr(feature = "serde", serde(rename = "id", serialize_with = "serial::id"))]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::model::Address"))]
    pub provision: &'r Provision,
    /// The nearest counterparts, one a report at most, by time.
    pub counterparts: Vec<Counterpart<'r>>,
    /// The words that stand in no other report, and where the rest first stood. None for wording that is not official.
    pub novelty: Option<Novelty<'r>>,
}

/// The nearest counterpart in a report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Counterpart<'r> {
    /// The report that has it.
    #[cfg_attr(feature = "serde", serde(serialize_with = "serial::symbol"))]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::model::Symbol"))]
    pub report: &'r Report,
    /// The pair of places. Its earlier side is that of the counterpart, unless the report is the later one.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub alignment: Alignment<'r>,
    #[cfg_attr(feature = "serde", serde(skip))]
    is_later: bool,
}

/// Holds all other reports of a record against one: an earlier one, a later one, or a document of one's own.
///
/// For each provision the nearest counterpart in each report is the alignment of [`compare`] that shares wording before
/// one that shares an idea, and of these the one with the highest [score](super::Containment::score). New words are
/// those that none of the reports has, of whatever time.
///
/// ```
/// use gge_core::compare::counterparts;
/// use gge_core::{NewReport, Record, Relation, Source, model::Author};
///
/// let source = Source::new("own".into(), "A draft", "A reader");
/// let text = "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs, \
///             nor their satellites.";
/// let draft = NewReport::new("OWN/draft".parse()?, Author::Other("A reader".into()), "2026-05-04".parse()?, source)
///     .section("all", "All")
///     .paragraph("1", [text]);
/// let record = Record::builtin().with(draft)?;
/// let found = counterparts(&record, record.report("OWN/draft").unwrap())?;
/// let first = &found.provisions[0];
/// let norm = first.in_report("A/70/174").unwrap();
/// assert_eq!((norm.places()[0].as_str(), norm.alignment.relation), ("A/70/174#13(c):1", Relation::Subset));
/// assert!(first.novelty.as_ref().unwrap().to_string().ends_with("using ICTs, {+nor their satellites+}."));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// Fails if the record has no wording of the report.
pub fn counterparts<'r>(record: &'r Record, report: &'r Report) -> Result<Counterparts<'r>, CompareError> {
    check_held(report)?;
    let others: Vec<&Report> = held_by_time(record).into_iter().filter(|other| other.symbol != report.symbol).collect();
    let is_before = |other: &Report| other.first_year() <= report.first_year();
    let between = |other: &'r Report| {
        let comparison = if is_before(other) { compare(record, other, report) } else { compare(record, report, other) };
        comparison.map(|comparison| (other, comparison))
    };
    let comparisons: Vec<(&Report, Comparison<'r>)> = others.iter().copied().map(between).collect::<Result<_, _>>()?;
    let index = NoveltyIndex::new(record);
    let held = record.provisions().report(report.symbol.as_str()).filter(|it| it.wording.is_some());
    let provisions = held.map(|provision| ProvisionCounterparts {
        provision,
        counterparts: comparisons.iter().filter_map(|(other, found)| best(found, other, provision)).collect(),
        novelty: index.novelty(&Place::Provision(provision.id.clone()), Baseline::Reports(&others)),
    });
    Ok(Counterparts { report, provisions: provisions.collect(), caveats: caveats(record, Some(report)), others })
}

/// Finds the alignment of a provision that says most.
fn best<'r>(comparison: &Comparison<'r>, other: &'r Report, provision: &Provision) -> Option<Counterpart<'r>> {
    let is_later = comparison.later.symbol == other.symbol;
    let is_of = |it: &&Alignment<'_>| {
        let own = if is_later { &it.earlier } else { &it.later };
        own.iter().any(|place| item(place) == provision.id.as_str())
    };
    let rank = |it: &Alignment<'_>| {
        (it.link == LinkKind::Wording, it.redline().containment().score(), it.basis == Basis::Curated)
    };
    // Of equals the last is the greatest, and the first is wanted.
    let found = comparison.alignments.iter().filter(is_of).rev();
    let best = found.max_by(|one, other| {
        let (one, other) = (rank(one), rank(other));
        one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)).then(one.2.cmp(&other.2))
    });
    best.map(|alignment| Counterpart { report: other, alignment: alignment.clone(), is_later })
}

impl Counterparts<'_> {
    /// Keeps the provisions of a theme, or with a counterpart of that theme.
    ///
    /// ```
    /// use gge_core::{Record, Theme, compare::counterparts};
    ///
    /// let record = Record::builtin();
    /// let law = counterparts(record, record.report("A/70/174").unwrap())?.only(Theme::Law);
    /// assert!(law.provisions.iter().any(|it| it.provision.id == "A/70/174#28(b)"));
    /// assert!(law.provisions.iter().all(|it| it.provision.id != "A/70/174#16(a)"));
    /// # Ok::<(), gge_core::compare::CompareError>(())
    /// ```
    pub fn only(mut self, theme: Theme) -> Self {
        self.provisions.retain(|it| {
            it.provision.themes.contains(&theme)
                || it.counterparts.iter().any(|other| other.alignment.themes.contains(&theme))
        });
        self
    }
}

impl<'r> ProvisionCounterparts<'r> {
    /// Finds the nearest counterpart in a report. None if none was found there.
    ///
    /// ```
    /// use gge_core::{Record, compare::counterparts};
    ///
    /// let record = Record::builtin();
    /// let found = counterparts(record, record.report("A/68/98").unwrap())?;
    /// let proxies = found.provisions.iter().find(|it| it.provision.id == "A/68/98#23").unwrap();
    /// assert!(proxies.in_report("A/70/174").is_some() && proxies.in_report("A/60/202").is_none());
    /// # Ok::<(), gge_core::compare::CompareError>(())
    /// ```
    pub fn in_report(&self, symbol: &str) -> Option<&Counterpart<'r>> {
        self.counterparts.iter().find(|it| it.report.symbol == symbol)
    }
}

impl Counterpart<'_> {
    /// Lists the places in the other report.
    ///
    /// ```
    /// use gge_core::{Record, compare::counterparts};
    ///
    /// let record = Record::builtin();
    /// let found = counterparts(record, record.report("A/70/174").unwrap())?;
    /// let of_2013 = found.provisions.iter().filter_map(|it| it.in_report("A/68/98"));
    /// assert!(of_2013.flat_map(|it| it.places()).all(|place| place.as_str().starts_with("A/68/98#")));
    /// # Ok::<(), gge_core::compare::CompareError>(())
    /// ```
    pub fn places(&self) -> &[Place] {
        if self.is_later { &self.alignment.later } else { &self.alignment.earlier }
    }
}
