//! Comparisons of two reports: the wording that was carried over, by the links of the record and by measurement.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::num::NonZeroU32;

use crate::model::{
    Act, Address, Basis, Coverage, Link, LinkKind, Place, Provision, Relation, Rendering, Report, Theme,
};
use crate::record::Record;

use super::align::{Pair, pairs};
use super::places::{JoinedText, compose, position};
use super::redline::{Redline, redline};
#[cfg(feature = "serde")]
use super::serial;

/// A comparison of a later report with an earlier one. Made by [`compare`].
///
/// Through serde a comparison is `{from, to, alignments, new, not_carried, beside, caveats}`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Comparison<'r> {
    /// The earlier report.
    #[cfg_attr(feature = "serde", serde(rename = "from", serialize_with = "serial::symbol"))]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::model::Symbol"))]
    pub earlier: &'r Report,
    /// The later report.
    #[cfg_attr(feature = "serde", serde(rename = "to", serialize_with = "serial::symbol"))]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::model::Symbol"))]
    pub later: &'r Report,
    /// The wording and ideas in both, in the order of the later report.
    pub alignments: Vec<Alignment<'r>>,
    /// The numbered provisions of the later report without a counterpart among those of the earlier one in the record.
    #[cfg_attr(feature = "serde", serde(serialize_with = "serial::ids"))]
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<Address>"))]
    pub new: Vec<&'r Provision>,
    /// The numbered provisions of the earlier report without a counterpart among those of the later one in the record.
    #[cfg_attr(feature = "serde", serde(serialize_with = "serial::ids"))]
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<Address>"))]
    pub not_carried: Vec<&'r Provision>,
    #[cfg_attr(feature = "serde", serde(serialize_with = "serial::rendering_ids"))]
    #[cfg_attr(feature = "schemars", schemars(with = "BTreeMap<String, Vec<crate::model::RenderingId>>"))]
    /// The renderings to read beside each provision without a counterpart, by the address of the provision.
    beside: BTreeMap<&'r str, Vec<&'r Rendering>>,
    /// Limits on calling a provision new or gone: one for each report that is in the record only in part.
    pub caveats: Vec<String>,
}

/// An alignment: places of two reports that share wording or an idea.
///
/// Several places on one side are a provision that was split or merged. Through serde an alignment is `{from, to,
/// places, link, relation, act, basis, score, containment, reason, themes, shared, redline}`: `from` and `to` are
/// provisions and renderings, `places` names the sentences.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Alignment<'r> {
    /// The places in the earlier report.
    pub earlier: Vec<Place>,
    /// The places in the later report.
    pub later: Vec<Place>,
    /// The common ground: wording, or only an idea.
    pub link: LinkKind,
    /// The relation of the earlier wording to the later one.
    pub relation: Relation,
    /// The act of the later report upon the earlier wording.
    pub act: Act,
    /// The authority for the alignment: a person or a program.
    pub basis: Basis,
    /// The links of a curated alignment: one, or several that lead through reports between the two. Empty for a
    /// measured one.
    pub steps: Vec<&'r Link>,
    /// The heaviest phrases that both sides of a measured alignment share. Empty for a curated one.
    pub shared: Vec<&'r str>,
    /// The themes of the later places, or of the earlier ones if those have none.
    pub themes: Vec<Theme>,
    /// The wording of the earlier places, joined by one space.
    pub earlier_text: JoinedText<'r>,
    /// The wording of the later places, joined by one space.
    pub later_text: JoinedText<'r>,
    redline: Redline<'r>,
}

/// The error of comparing two reports.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CompareError {
    /// A report is compared with itself.
    #[error("{symbol} is compared with itself: choose two reports")]
    Same {
        /// The symbol of the report.
        symbol: String,
    },
    /// The first report is the later one.
    #[error("{first} is later than {second}: put the earlier report first")]
    Order {
        /// The symbol of the report that was given first.
        first: String,
        /// The symbol of the report that was given second.
        second: String,
    },
    /// The record has no wording of a report.
    #[error("the record holds no wording of {symbol}{}", if *procedural { ", a procedural document" } else { "" })]
    NothingHeld {
        /// The symbol of the report.
        symbol: String,
        /// `true` if the report is procedural only.
        procedural: bool,
    },
}

/// Compares two reports of a record, the earlier one first: by the links of the record, and beyond them by measurement.
///
/// ```
/// use gge_core::{compare::compare, Record};
///
/// let record = Record::builtin();
/// let comparison = compare(record, record.report("A/68/98").unwrap(), record.report("A/70/174").unwrap())?;
/// let new: Vec<_> = comparison.new.iter().map(|provision| provision.id.as_str()).collect();
/// assert!(new.contains(&"A/70/174#13(f)"));
/// assert!(comparison.caveats[0].contains("A/70/174 is held in part"));
/// # Ok::<(), gge_core::compare::CompareError>(())
/// ```
///
/// # Errors
///
/// Fails if the two reports are the same or in the wrong order, or if the record has no wording of one.
pub fn compare<'r>(record: &'r Record, earlier: &'r Report, later: &'r Report) -> Result<Comparison<'r>, CompareError> {
    check(earlier, later)?;
    let mut alignments = curated(record, earlier, later);
    let known: HashSet<(&str, &str)> = alignments.iter().flat_map(Alignment::item_pairs).collect();
    let is_known =
        |pair: &Pair<'r>| known.contains(&(pair.earlier.provision.id.as_str(), pair.later.provision.id.as_str()));
    let groups = groups(pairs(record, earlier, later)).into_iter().filter(|group| !group.iter().any(is_known));
    let beyond: Vec<Alignment<'r>> = groups.map(|group| measured(record, &group)).collect();
    alignments.extend(beyond);
    Ok(Comparison::new(record, earlier, later, alignments))
}

/// Aligns two reports by their words alone, the earlier one first, as if the record had no links.
///
/// The sentences of both are compared with each other: words weigh by their rarity, phrases more than their words, and
/// of competing pairs of sentences each is kept for the words that no better pair explains.
///
/// ```
/// use gge_core::{compare::measure, Record};
///
/// let record = Record::builtin();
/// let found = measure(record, record.report("A/65/201").unwrap(), record.report("A/68/98").unwrap())?;
/// assert_eq!(found.alignments[0].later[0].as_str(), "A/68/98#summary(4):3");
/// assert_eq!(found.alignments[0].shared[0], "additional norms could be developed over time");
/// # Ok::<(), gge_core::compare::CompareError>(())
/// ```
///
/// # Errors
///
/// Fails if the two reports are the same or in the wrong order, or if the record has no wording of one.
pub fn measure<'r>(record: &'r Record, earlier: &'r Report, later: &'r Report) -> Result<Comparison<'r>, CompareError> {
    check(earlier, later)?;
    let alignments = groups(pairs(record, earlier, later)).iter().map(|group| measured(record, group)).collect();
    Ok(Comparison::new(record, earlier, later, alignments))
}

/// Refuses two reports that cannot be compared.
fn check(first: &Report, second: &Report) -> Result<(), CompareError> {
    if first.symbol == second.symbol {
        return Err(CompareError::Same { symbol: first.symbol.to_string() });
    }
    if first.first_year() > second.first_year() {
        return Err(CompareError::Order { first: first.symbol.to_string(), second: second.symbol.to_string() });
    }
    check_held(first).and_then(|()| check_held(second))
}

/// Refuses a report without wording.
pub(super) fn check_held(report: &Report) -> Result<(), CompareError> {
    match report.coverage {
        Coverage::None => {
            Err(CompareError::NothingHeld { symbol: report.symbol.to_string(), procedural: report.procedural })
        }
        _ => Ok(()),
    }
}

impl<'r> Comparison<'r> {
    fn new(record: &'r Record, earlier: &'r Report, later: &'r Report, mut alignments: Vec<Alignment<'r>>) -> Self {
        alignments.sort_by_cached_key(|it| (position(record, it.later.first()), position(record, it.earlier.first())));
        let new = without(record, later, alignments.iter().flat_map(|alignment| &alignment.later));
        let not_carried = without(record, earlier, alignments.iter().flat_map(|alignment| &alignment.earlier));
        let beside = |other: &'r Report| {
            move |provision: &&'r Provision| (provision.id.as_str(), renderings(record, other, provision))
        };
        let caveat = |report: &Report| {
            format!("{} is held in part: no counterpart means none among the paragraphs held", report.symbol)
        };
        let in_part = [earlier, later].into_iter().filter(|report| report.coverage == Coverage::Part);
        Self {
            beside: new.iter().map(beside(earlier)).chain(not_carried.iter().map(beside(later))).collect(),
            caveats: in_part.map(caveat).collect(),
            earlier,
            later,
            alignments,
            new,
            not_carried,
        }
    }

    /// Lists the renderings to read beside a provision without a counterpart: the words of secondary sources for the
    /// other report, on the same themes, where the record lacks the official wording.
    ///
    /// ```
    /// # use gge_core::{compare::compare, Record};
    /// let record = Record::builtin();
    /// let comparison = compare(record, record.report("A/68/98").unwrap(), record.report("A/70/174").unwrap())?;
    /// let alone = comparison.not_carried.iter().find(|provision| provision.id == "A/68/98#14").unwrap();
    /// let beside: Vec<_> = comparison.beside(alone).iter().map(|rendering| rendering.id.as_str()).collect();
    /// assert_eq!(beside, ["hague-table/2015/cooperation/1", "hague-table/2015/cooperation/2"]);
    /// # Ok::<(), gge_core::compare::CompareError>(())
    /// ```
    pub fn beside(&self, provision: &Provision) -> &[&'r Rendering] {
        self.beside.get(provision.id.as_str()).map_or(&[], Vec::as_slice)
    }

    /// Keeps the alignments and provisions of a theme.
    ///
    /// ```
    /// # use gge_core::{compare::compare, Record, Theme};
    /// let record = Record::builtin();
    /// let comparison = compare(record, record.report("A/68/98").unwrap(), record.report("A/70/174").unwrap())?;
    /// let law = comparison.only(Theme::Law);
    /// assert!(law.alignments.iter().all(|alignment| alignment.themes.contains(&Theme::Law)));
    /// # Ok::<(), gge_core::compare::CompareError>(())
    /// ```
    pub fn only(mut self, theme: Theme) -> Self {
        self.alignments.retain(|alignment| alignment.themes.contains(&theme));
        self.new.retain(|provision| provision.themes.contains(&theme));
        self.not_carried.retain(|provision| provision.themes.contains(&theme));
        let held: HashSet<&str> =
            self.new.iter().chain(&self.not_carried).map(|provision| provision.id.as_str()).collect();
        self.beside.retain(|id, _| held.contains(id));
        self
    }
}

/// The numbered provisions of a report that are in no alignment, neither as a whole nor by a sentence.
fn without<'r, 'p>(
    record: &'r Record,
    report: &'r Report,
    places: impl Iterator<Item = &'p Place>,
) -> Vec<&'r Provision> {
    let aligned: HashSet<&str> = places.map(item).collect();
    let held = record.provisions().report(report.symbol.as_str()).filter(|provision| provision.wording.is_some());
    held.filter(|it| it.id.is_numbered() && !aligned.contains(it.id.as_str())).collect()
}

/// The renderings of a report on the themes of a provision, of text that is not in the record.
fn renderings<'r>(record: &'r Record, report: &Report, provision: &Provision) -> Vec<&'r Rendering> {
    let matches = |rendering: &&Rendering| {
        rendering.report == report.symbol
            && provision.themes.contains(&rendering.theme)
            && rendering.renders.is_empty()
            && !rendering.is_blank()
    };
    record.all_renderings().iter().filter(matches).collect()
}

/// The id of a place without its sentence: of the provision or rendering.
pub(crate) fn item(place: &Place) -> &str {
    match place {
        Place::Provision(address) => address.as_str().split(':').next().unwrap_or_default(),
        Place::Rendering(id) => id.as_str(),
    }
}

impl<'r> Alignment<'r> {
    /// Explains the alignment in one line: the reasons of the links, step by step, or the shared phrases.
    ///
    /// ```
    /// # use gge_core::{compare::measure, Record};
    /// let record = Record::builtin();
    /// let found = measure(record, record.report("A/65/201").unwrap(), record.report("A/68/98").unwrap())?;
    /// assert!(found.alignments[0].reason().starts_with("both have “additional norms could be developed over time”"));
    /// # Ok::<(), gge_core::compare::CompareError>(())
    /// ```
    pub fn reason(&self) -> String {
        if self.basis == Basis::Curated {
            return self.steps.iter().map(|link| link.reason()).collect::<Vec<_>>().join("; then ");
        }
        let phrases: Vec<String> = self.shared.iter().map(|phrase| format!("“{phrase}”")).collect();
        format!("both have {}", phrases.join(" and "))
    }

    /// Returns the changes from the earlier text to the later one, word by word.
    pub const fn redline(&self) -> &Redline<'r> {
        &self.redline
    }

    /// The pairs of a provision or rendering of the earlier side and one of the later side.
    fn item_pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.earlier.iter().flat_map(|earlier| self.later.iter().map(move |later| (item(earlier), item(later))))
    }
}

/// The alignments that follow the links of the record.
fn curated<'r>(record: &'r Record, earlier: &Report, later: &Report) -> Vec<Alignment<'r>> {
    let starts = |link: &&Link| link.from.first().is_some_and(|place| is_in(record, place, earlier));
    let paths = record.links().iter().filter(starts).flat_map(|link| paths(record, vec![link], later));
    paths.filter_map(|steps| follow(record, steps)).collect()
}

/// Tests whether a place belongs to a report.
fn is_in(record: &Record, place: &Place, report: &Report) -> bool {
    record.report_of(place).is_some_and(|of| of.symbol == report.symbol)
}

/// The paths of links from a first one into a report: the link alone, or with links that lead on from its end.
fn paths<'r>(record: &'r Record, steps: Vec<&'r Link>, report: &Report) -> Vec<Vec<&'r Link>> {
    let Some(last) = steps.last().and_then(|link| link.to.first()) else { return Vec::new() };
    if is_in(record, last, report) {
        return vec![steps];
    }
    // Links lead to later reports, so that the recursion ends.
    if record.report_of(last).is_none_or(|between| between.first_year() >= report.first_year()) {
        return Vec::new();
    }
    let ends: Vec<&Place> = steps.last().into_iter().flat_map(|link| link.to.iter()).collect();
    let leads_on = |link: &&Link| link.from.iter().any(|place| ends.iter().any(|end| end.touches(place)));
    let next = record.links().iter().filter(leads_on);
    next.flat_map(|link| paths(record, steps.iter().copied().chain([link]).collect(), report)).collect()
}

/// Makes an alignment of a path of links: an idea if one of them is, with the relations and acts composed.
fn follow<'r>(record: &'r Record, steps: Vec<&'r Link>) -> Option<Alignment<'r>> {
    let (first, last) = (*steps.first()?, *steps.last()?);
    let is_idea = steps.iter().any(|step| step.link == LinkKind::Idea);
    let (relation, act) = steps.iter().map(|step| (step.relation, step.act)).reduce(compose)?;
    let alignment = Alignment::between(record, first.from.to_vec(), last.to.to_vec());
    Some(Alignment { link: if is_idea { LinkKind::Idea } else { first.link }, relation, act, steps, ..alignment })
}

/// Groups sentence pairs into alignments. Two pairs belong to one group if their earlier sentences, from one provision,
/// were merged into the same later sentence, or if one earlier sentence was split into several later ones.
fn groups(pairs: Vec<Pair<'_>>) -> Vec<Vec<Pair<'_>>> {
    // Each pair points to an earlier one of its group, the first of a group to itself.
    let mut parents: Vec<usize> = Vec::with_capacity(pairs.len());
    // The provision on one side, and the provision and sentence on the other.
    let mut merged: HashMap<(&str, &str, NonZeroU32), usize> = HashMap::new();
    let mut split: HashMap<(&str, &str, NonZeroU32), usize> = HashMap::new();
    for (at, pair) in pairs.iter().enumerate() {
        parents.push(at);
        let (earlier, later) = (pair.earlier.provision.id.as_str(), pair.later.provision.id.as_str());
        let merged_with = *merged.entry((earlier, later, pair.later.number)).or_insert(at);
        let split_with = *split.entry((later, earlier, pair.earlier.number)).or_insert(at);
        for other in [merged_with, split_with] {
            let (other, own) = (root(&parents, other), root(&parents, at));
            parents[own.max(other)] = own.min(other);
        }
    }
    let mut groups: Vec<Vec<Pair<'_>>> = Vec::new();
    let mut number_of: HashMap<usize, usize> = HashMap::new();
    for (at, pair) in pairs.into_iter().enumerate() {
        let number = *number_of.entry(root(&parents, at)).or_insert(groups.len());
        if number == groups.len() {
            groups.push(Vec::new());
        }
        groups[number].push(pair);
    }
    groups
}

/// The first pair of a group, found by following the pointers.
fn root(parents: &[usize], mut at: usize) -> usize {
    while parents[at] != at {
        at = parents[at];
    }
    at
}

/// Makes an alignment of a group of sentence pairs.
fn measured<'r>(record: &'r Record, group: &[Pair<'r>]) -> Alignment<'r> {
    let places = |side: fn(&Pair<'r>) -> Address| {
        let mut addresses: Vec<Address> = group.iter().map(side).collect();
        addresses.sort_by_key(Address::sentence);
        addresses.dedup();
        addresses.into_iter().map(Place::Provision).collect::<Vec<_>>()
    };
    let strongest = group.iter().max_by(|one, other| one.strength.total_cmp(&other.strength));
    let shared = strongest.map(|pair| pair.shared.clone()).unwrap_or_default();
    let alignment =
        Alignment::between(record, places(|pair| pair.earlier.address()), places(|pair| pair.later.address()));
    let (relation, act) = alignment.redline.containment().relation();
    Alignment { relation, act, basis: Basis::Measured, shared, ..alignment }
}

impl<'r> Alignment<'r> {
    /// Makes a curated alignment of places. Its relation and act are those of equal wording, which callers replace.
    fn between(record: &'r Record, earlier: Vec<Place>, later: Vec<Place>) -> Self {
        let text = |places: &[Place]| JoinedText::new(record, places.iter().cloned());
        let (earlier_text, later_text) = (text(&earlier), text(&later));
        let of_later = themes(record, &later);
        Self {
            themes: if of_later.is_empty() { themes(record, &earlier) } else { of_later },
            redline: redline(earlier_text.text.clone(), later_text.text.clone()),
            earlier,
            later,
            link: LinkKind::Wording,
            relation: Relation::Equal,
            act: Act::Reiterated,
            basis: Basis::Curated,
            steps: Vec::new(),
            shared: Vec::new(),
            earlier_text,
            later_text,
        }
    }
}

/// The themes of some places, each once.
fn themes(record: &Record, places: &[Place]) -> Vec<Theme> {
    let mut themes = Vec::new();
    for place in places {
        let of: Vec<Theme> = match place {
            Place::Provision(address) => record.provision(address).map(|it| it.themes.to_vec()).unwrap_or_default(),
            Place::Rendering(id) => record.rendering(id).map(|it| vec![it.theme]).unwrap_or_default(),
        };
        themes.extend(of.into_iter().filter(|theme| !themes.contains(theme)).collect::<Vec<_>>());
    }
    themes
}
