//! Two reports: what was carried over, by the links of the record and by measuring.

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
/// Through serde it is `{from, to, alignments, new, not_carried, beside, caveats}`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Comparison<'r> {
    /// The earlier report.
    #[cfg_attr(feature = "serde", serde(rename = "from", serialize_with = "serial::symbol"))]
    pub earlier: &'r Report,
    /// The later report.
    #[cfg_attr(feature = "serde", serde(rename = "to", serialize_with = "serial::symbol"))]
    pub later: &'r Report,
    /// The wording and ideas in both, in the order of the later report.
    pub alignments: Vec<Alignment<'r>>,
    /// Numbered provisions of the later report without a counterpart among those held of the earlier one.
    #[cfg_attr(feature = "serde", serde(serialize_with = "serial::ids"))]
    pub new: Vec<&'r Provision>,
    /// Numbered provisions of the earlier report without a counterpart among those held of the later one.
    #[cfg_attr(feature = "serde", serde(serialize_with = "serial::ids"))]
    pub not_carried: Vec<&'r Provision>,
    #[cfg_attr(feature = "serde", serde(serialize_with = "serial::rendering_ids"))]
    beside: BTreeMap<&'r str, Vec<&'r Rendering>>,
    /// Limits of saying that something is new or gone: a report that is held in part.
    pub caveats: Vec<String>,
}

/// Places of two reports that carry one wording or one idea.
///
/// Several places on a side are a provision that was split or merged. Through serde it is
/// `{from, to, places, link, relation, act, basis, score, containment, reason, redline}`: `from` and `to` are provisions and
/// renderings, `places` tells the sentences.
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
    /// The authority that says so: a person or a program.
    pub basis: Basis,
    /// The links that a curated alignment follows: one, or several by way of a report between the two.
    pub steps: Vec<&'r Link>,
    /// The heaviest phrases that both sides of a measured alignment share.
    pub shared: Vec<&'r str>,
    /// The themes of the later places; of the earlier ones where those have none.
    pub themes: Vec<Theme>,
    /// The wording of the earlier places.
    pub earlier_text: JoinedText<'r>,
    /// The wording of the later places.
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
        /// The report.
        symbol: String,
    },
    /// The first report is the later one.
    #[error("{first} is later than {second}: put the earlier report first")]
    Order {
        /// The report that was put first.
        first: String,
        /// The report that was put second.
        second: String,
    },
    /// The record holds no wording of a report.
    #[error("the record holds no wording of {symbol}{}", if *procedural { ", a procedural document" } else { "" })]
    NothingHeld {
        /// The report.
        symbol: String,
        /// True if the report is procedural only.
        procedural: bool,
    },
}

/// Compares two reports of a record, the earlier one first: the links of the record, and what measuring finds beyond.
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
/// If the reports are one, in the wrong order, or not held.
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
/// The sentences of both are weighed against each other: words by how rare they are, phrases for more than their words,
/// and where several sentences compete, each is kept for what it explains that no better one does.
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
/// If the reports are one, in the wrong order, or not held.
pub fn measure<'r>(record: &'r Record, earlier: &'r Report, later: &'r Report) -> Result<Comparison<'r>, CompareError> {
    check(earlier, later)?;
    let alignments = groups(pairs(record, earlier, later)).iter().map(|group| measured(record, group)).collect();
    Ok(Comparison::new(record, earlier, later, alignments))
}

fn check(first: &Report, second: &Report) -> Result<(), CompareError> {
    if first.symbol == second.symbol {
        return Err(CompareError::Same { symbol: first.symbol.to_string() });
    }
    if first.first_year() > second.first_year() {
        return Err(CompareError::Order { first: first.symbol.to_string(), second: second.symbol.to_string() });
    }
    match [first, second].into_iter().find(|report| report.coverage == Coverage::None) {
        Some(report) => {
            Err(CompareError::NothingHeld { symbol: report.symbol.to_string(), procedural: report.procedural })
        }
        None => Ok(()),
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

    /// Lists the renderings to read beside a provision without a counterpart: what secondary sources have of the other
    /// report on its themes, and the record does not hold in official wording.
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

    /// Keeps what is of a theme.
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

/// The numbered provisions of a report that none of the places is, or is in.
fn without<'r, 'p>(
    record: &'r Record,
    report: &'r Report,
    places: impl Iterator<Item = &'p Place>,
) -> Vec<&'r Provision> {
    let aligned: HashSet<&str> = places.map(item).collect();
    let held = record.provisions().report(report.symbol.as_str()).filter(|provision| provision.wording.is_some());
    held.filter(|it| it.id.is_numbered() && !aligned.contains(it.id.as_str())).collect()
}

/// The renderings of a report on the themes of a provision that render nothing held.
fn renderings<'r>(record: &'r Record, report: &Report, provision: &Provision) -> Vec<&'r Rendering> {
    let matches = |rendering: &&Rendering| {
        rendering.report == report.symbol
            && provision.themes.contains(&rendering.theme)
            && rendering.renders.is_empty()
            && !rendering.is_blank()
    };
    record.all_renderings().iter().filter(matches).collect()
}

/// The provision or rendering that a place is, or is in.
fn item(place: &Place) -> &str {
    match place {
        Place::Provision(address) => address.as_str().split(':').next().unwrap_or_default(),
        Place::Rendering(id) => id.as_str(),
    }
}

impl<'r> Alignment<'r> {
    /// Explains why these places belong together: the reasons of the links, step by step, or the phrases that were found.
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

    /// Returns the changes, word by word, with the share of each wording that is in the other.
    pub const fn redline(&self) -> &Redline<'r> {
        &self.redline
    }

    /// Each provision or rendering of the one side with each of the other.
    fn item_pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.earlier.iter().flat_map(|earlier| self.later.iter().map(move |later| (item(earlier), item(later))))
    }
}

/// The alignments that the links of the record give.
fn curated<'r>(record: &'r Record, earlier: &Report, later: &Report) -> Vec<Alignment<'r>> {
    let starts = |link: &&Link| link.from.first().is_some_and(|place| is_in(record, place, earlier));
    let paths = record.links().iter().filter(starts).flat_map(|link| paths(record, vec![link], later));
    paths.filter_map(|steps| follow(record, steps)).collect()
}

fn is_in(record: &Record, place: &Place, report: &Report) -> bool {
    record.report_of(place).is_some_and(|of| of.symbol == report.symbol)
}

/// The paths from a link into a report: the link alone, or with the links that lead on from where it ends.
fn paths<'r>(record: &'r Record, steps: Vec<&'r Link>, report: &Report) -> Vec<Vec<&'r Link>> {
    let Some(last) = steps.last().and_then(|link| link.to.first()) else { return Vec::new() };
    if is_in(record, last, report) {
        return vec![steps];
    }
    // Links lead to later reports, so that there is an end.
    if record.report_of(last).is_none_or(|between| between.first_year() >= report.first_year()) {
        return Vec::new();
    }
    let ends: Vec<&Place> = steps.last().into_iter().flat_map(|link| link.to.iter()).collect();
    let leads_on = |link: &&Link| link.from.iter().any(|place| ends.iter().any(|end| end.touches(place)));
    let next = record.links().iter().filter(leads_on);
    next.flat_map(|link| paths(record, steps.iter().copied().chain([link]).collect(), report)).collect()
}

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
    // A provision on the one side, and a sentence of a provision on the other.
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

fn root(parents: &[usize], mut at: usize) -> usize {
    while parents[at] != at {
        at = parents[at];
    }
    at
}

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
    /// A curated alignment of places, as if their wording were equal.
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

/// The themes of places, each once.
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

#[cfg(feature = "serde")]
impl serde::Serialize for Alignment<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Sides<T> {
            from: T,
            to: T,
        }
        #[derive(serde::Serialize)]
        struct Shape<'s> {
            #[serde(flatten)]
            items: Sides<Vec<&'s str>>,
            places: Sides<&'s [Place]>,
            link: LinkKind,
            relation: Relation,
            act: Act,
            basis: Basis,
            score: f64,
            containment: super::Containment,
            reason: String,
            redline: &'s Redline<'s>,
        }
        fn items(places: &[Place]) -> Vec<&str> {
            let mut items: Vec<&str> = places.iter().map(item).collect();
            items.dedup();
            items
        }
        let containment = self.redline.containment();
        Shape {
            items: Sides { from: items(&self.earlier), to: items(&self.later) },
            places: Sides { from: &self.earlier, to: &self.later },
            link: self.link,
            relation: self.relation,
            act: self.act,
            basis: self.basis,
            score: (containment.score() * 1000.0).round() / 1000.0,
            containment,
            reason: self.reason(),
            redline: &self.redline,
        }
        .serialize(serializer)
    }
}
