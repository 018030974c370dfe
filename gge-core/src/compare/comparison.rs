//! Two reports: what was carried over, by the links of the record and by measuring.

use std::collections::{HashMap, HashSet};
use std::num::NonZeroU32;

use crate::model::{
    Act, Address, Basis, Coverage, Link, LinkKind, Place, Provision, Relation, Rendering, Report, Theme,
};
use crate::order::Order;
use crate::record::Record;

use super::align::{Pair, pairs};
use super::containment::Containment;
use super::redline::{Redline, redline};

/// What a later report did with an earlier one. Made by [`compare`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Comparison<'r> {
    /// The earlier report.
    pub from: &'r Report,
    /// The later report.
    pub to: &'r Report,
    /// What is in both, in the order of the later report.
    pub alignments: Vec<Alignment<'r>>,
    /// Numbered provisions of the later report without a counterpart among those held of the earlier one.
    pub new: Vec<&'r Provision>,
    /// Numbered provisions of the earlier report without a counterpart among those held of the later one.
    pub not_carried: Vec<&'r Provision>,
}

/// Places of two reports that carry one wording or one idea.
///
/// Several places on a side are a provision that was split or merged.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Alignment<'r> {
    /// The places in the earlier report.
    pub from: Vec<Place>,
    /// The places in the later report.
    pub to: Vec<Place>,
    /// Whether they share wording or only an idea.
    pub link: LinkKind,
    /// How the earlier wording stands to the later one.
    pub relation: Relation,
    /// What the later report did with it.
    pub act: Act,
    /// Whether a person or a program says so.
    pub basis: Basis,
    /// The links that a curated alignment follows: one, or several by way of a report between the two.
    pub steps: Vec<&'r Link>,
    /// The heaviest phrases that both sides of a measured alignment share.
    pub shared: Vec<&'r str>,
    themes: Vec<Theme>,
    texts: (String, String),
}

/// Why two reports cannot be compared.
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
    #[error("{from} is later than {to}: put the earlier report first")]
    Order {
        /// The report that was put first.
        from: String,
        /// The report that was put second.
        to: String,
    },
    /// The record holds no wording of a report.
    #[error("the record holds no wording of {symbol}{}", if *procedural { ", a procedural document" } else { "" })]
    NothingHeld {
        /// The report.
        symbol: String,
        /// Whether the report is procedural only.
        procedural: bool,
    },
}

/// Compares two reports of a record, the earlier one first: the links of the record, and what measuring finds beyond.
///
/// ```
/// use gge_core::{Record, compare::compare};
///
/// let record = Record::builtin();
/// let comparison = compare(record, record.report("A/68/98").unwrap(), record.report("A/70/174").unwrap())?;
/// let new: Vec<_> = comparison.new.iter().map(|provision| provision.id.as_str()).collect();
/// assert!(new.contains(&"A/70/174#13(f)"));
/// assert!(comparison.caveats().next().unwrap().contains("A/70/174 is held in part"));
/// # Ok::<(), gge_core::compare::CompareError>(())
/// ```
///
/// # Errors
///
/// If the reports are one, in the wrong order, or not held.
pub fn compare<'r>(record: &'r Record, from: &'r Report, to: &'r Report) -> Result<Comparison<'r>, CompareError> {
    check(from, to)?;
    let mut alignments = curated(record, from, to);
    let known: HashSet<(Place, Place)> = alignments.iter().flat_map(Alignment::provision_pairs).collect();
    let is_known = |pair: &Pair<'r>| {
        let place = |provision: &Provision| Place::Provision(provision.id.clone());
        known.contains(&(place(pair.from.provision), place(pair.to.provision)))
    };
    let beyond = groups(pairs(record, from, to)).into_iter().filter(|group| !group.iter().any(is_known));
    alignments.extend(beyond.map(|group| measured(record, &group)));
    Ok(Comparison::new(record, from, to, alignments))
}

/// Aligns two reports by their words alone, the earlier one first, as if the record had no links.
///
/// The sentences of both are weighed against each other: words by how rare they are, phrases for more than their words,
/// and where several sentences compete, each is kept for what it explains that no better one does.
///
/// ```
/// use gge_core::{Record, compare::measure};
///
/// let record = Record::builtin();
/// let found = measure(record, record.report("A/65/201").unwrap(), record.report("A/68/98").unwrap())?;
/// assert_eq!(found.alignments[0].to[0].as_str(), "A/68/98#summary(4):3");
/// assert_eq!(found.alignments[0].shared[0], "additional norms could be developed over time");
/// # Ok::<(), gge_core::compare::CompareError>(())
/// ```
///
/// # Errors
///
/// If the reports are one, in the wrong order, or not held.
pub fn measure<'r>(record: &'r Record, from: &'r Report, to: &'r Report) -> Result<Comparison<'r>, CompareError> {
    check(from, to)?;
    let alignments = groups(pairs(record, from, to)).iter().map(|group| measured(record, group)).collect();
    Ok(Comparison::new(record, from, to, alignments))
}

fn check(from: &Report, to: &Report) -> Result<(), CompareError> {
    if from.symbol == to.symbol {
        return Err(CompareError::Same { symbol: from.symbol.to_string() });
    }
    if from.first_year() > to.first_year() {
        return Err(CompareError::Order { from: from.symbol.to_string(), to: to.symbol.to_string() });
    }
    match [from, to].into_iter().find(|report| report.coverage == Coverage::None) {
        Some(report) => {
            Err(CompareError::NothingHeld { symbol: report.symbol.to_string(), procedural: report.procedural })
        }
        None => Ok(()),
    }
}

impl<'r> Comparison<'r> {
    fn new(record: &'r Record, from: &'r Report, to: &'r Report, mut alignments: Vec<Alignment<'r>>) -> Self {
        alignments.order_by_cached_key(|it| (position(record, it.to.first()), position(record, it.from.first())));
        let new = alone(record, to, alignments.iter().flat_map(|it| &it.to));
        let not_carried = alone(record, from, alignments.iter().flat_map(|it| &it.from));
        Self { from, to, alignments, new, not_carried }
    }

    /// The renderings to read beside a provision without a counterpart: what secondary sources have of the other report
    /// on its themes, and the record does not hold in official wording.
    ///
    /// ```
    /// # use gge_core::{Record, compare::compare};
    /// let record = Record::builtin();
    /// let comparison = compare(record, record.report("A/68/98").unwrap(), record.report("A/70/174").unwrap())?;
    /// let alone = comparison.not_carried.iter().find(|provision| provision.id == "A/68/98#14").unwrap();
    /// let beside: Vec<_> = comparison.beside(record, alone).map(|rendering| rendering.id.as_str()).collect();
    /// assert_eq!(beside, ["hague-table/2015/cooperation/1", "hague-table/2015/cooperation/2"]);
    /// # Ok::<(), gge_core::compare::CompareError>(())
    /// ```
    pub fn beside<'a>(
        &self,
        record: &'a Record,
        provision: &'a Provision,
    ) -> impl Iterator<Item = &'a Rendering> + use<'a> {
        let other = if provision.id.symbol() == self.from.symbol { &self.to.symbol } else { &self.from.symbol };
        let other = other.clone();
        record.all_renderings().iter().filter(move |rendering| {
            rendering.report == other
                && provision.themes.contains(&rendering.theme)
                && rendering.renders.is_empty()
                && !rendering.is_blank()
        })
    }

    /// What to know before saying that something is new or gone: a report that is held in part.
    pub fn caveats(&self) -> impl Iterator<Item = String> {
        let part = |report: &&Report| report.coverage == Coverage::Part;
        [self.from, self.to].into_iter().filter(part).map(|report| {
            format!("{} is held in part: no counterpart means none among the paragraphs held", report.symbol)
        })
    }
}

/// The numbered provisions of a report that none of the places is, or is in.
fn alone<'r, 'p>(
    record: &'r Record,
    report: &'r Report,
    places: impl Iterator<Item = &'p Place>,
) -> Vec<&'r Provision> {
    let aligned: HashSet<Address> = places.filter_map(Place::address).map(Address::provision).collect();
    let held = record.provisions().report(report.symbol.as_str()).filter(|it| it.wording.is_some());
    held.filter(|it| it.id.is_numbered()).filter(|it| !aligned.contains(&it.id)).collect()
}

impl Alignment<'_> {
    /// Why these places belong together: the reasons of the links, step by step, or the phrases that were found.
    pub fn reason(&self) -> String {
        if self.basis == Basis::Curated {
            return self.steps.iter().map(|link| link.reason()).collect::<Vec<_>>().join("; then ");
        }
        let phrases: Vec<String> = self.shared.iter().map(|phrase| format!("“{phrase}”")).collect();
        format!("both have {}", phrases.join(" and "))
    }

    /// The themes of the later places; of the earlier ones where those have none.
    pub fn themes(&self) -> &[Theme] {
        &self.themes
    }

    /// What changed, word by word, with how much of each wording is in the other. Several places on a side are joined by
    /// one space.
    pub fn redline(&self) -> Redline<'_> {
        redline(self.texts.0.as_str(), self.texts.1.as_str())
    }

    /// Each provision or rendering of the one side with each of the other.
    fn provision_pairs(&self) -> Vec<(Place, Place)> {
        let whole = |place: &Place| match place {
            Place::Provision(address) => Place::Provision(address.provision()),
            other => other.clone(),
        };
        self.from.iter().flat_map(|from| self.to.iter().map(move |to| (whole(from), whole(to)))).collect()
    }
}

/// The alignments that the links of the record give.
fn curated<'r>(record: &'r Record, from: &Report, to: &Report) -> Vec<Alignment<'r>> {
    let starts = |link: &&Link| link.from.first().is_some_and(|place| in_report(record, place, from));
    let paths = record.links().iter().filter(starts).flat_map(|link| paths(record, vec![link], to));
    paths.filter_map(|steps| follow(record, steps)).collect()
}

fn in_report(record: &Record, place: &Place, report: &Report) -> bool {
    record.report_of(place).is_some_and(|of| of.symbol == report.symbol)
}

/// The ways from a link into a report: the link alone, or with the links that lead on from where it ends.
fn paths<'r>(record: &'r Record, steps: Vec<&'r Link>, to: &Report) -> Vec<Vec<&'r Link>> {
    let Some(last) = steps.last().and_then(|link| link.to.first()) else { return Vec::new() };
    if in_report(record, last, to) {
        return vec![steps];
    }
    let Some(between) = record.report_of(last).filter(|it| it.first_year() < to.first_year()) else {
        return Vec::new();
    };
    let ends: Vec<&Place> = steps.last().into_iter().flat_map(|link| link.to.iter()).collect();
    let leads_on = |link: &&Link| link.from.iter().any(|place| ends.iter().any(|end| end.touches(place)));
    // Each step leads to a later report, so that there is an end in a record whose links go round in a circle.
    let is_later = |link: &&Link| {
        let report = link.to.first().and_then(|place| record.report_of(place));
        report.is_some_and(|it| it.first_year() > between.first_year())
    };
    let next = record.links().iter().filter(leads_on).filter(is_later);
    next.flat_map(|link| paths(record, steps.iter().copied().chain([link]).collect(), to)).collect()
}

fn follow<'r>(record: &'r Record, steps: Vec<&'r Link>) -> Option<Alignment<'r>> {
    let (first, last) = (*steps.first()?, *steps.last()?);
    let (mut link, mut relation, mut act) = (first.link, first.relation, first.act);
    for next in &steps[1..] {
        if next.link == LinkKind::Idea {
            link = LinkKind::Idea;
        }
        (relation, act) = match (relation, next.relation) {
            (Relation::Equal, _) => (next.relation, next.act),
            (same, Relation::Equal) => (same, act),
            (a, b) if a == b => (a, if act == next.act { act } else { Act::Revised }),
            _ => (Relation::Intersects, Act::Revised),
        };
    }
    let (from, to) = (first.from.to_vec(), last.to.to_vec());
    let (texts, themes) = (texts(record, &from, &to), themes(record, &from, &to));
    let (basis, shared) = (Basis::Curated, Vec::new());
    Some(Alignment { from, to, link, relation, act, basis, steps, shared, themes, texts })
}

/// Pairs that belong together: sentences of one provision that meet in one sentence, or that one sentence became.
fn groups(pairs: Vec<Pair<'_>>) -> Vec<Vec<Pair<'_>>> {
    // Each pair points to an earlier one of its group, the first of a group to itself.
    let mut leads: Vec<usize> = Vec::with_capacity(pairs.len());
    // A provision on the one side, and a sentence of a provision on the other.
    let mut meetings: HashMap<(&str, &str, NonZeroU32), usize> = HashMap::new();
    let mut partings: HashMap<(&str, &str, NonZeroU32), usize> = HashMap::new();
    for (at, pair) in pairs.iter().enumerate() {
        leads.push(at);
        let (from, to) = (pair.from.provision.id.as_str(), pair.to.provision.id.as_str());
        let meeting = *meetings.entry((from, to, pair.to.number)).or_insert(at);
        let parting = *partings.entry((to, from, pair.from.number)).or_insert(at);
        for other in [meeting, parting] {
            let (other, own) = (lead(&leads, other), lead(&leads, at));
            leads[own.max(other)] = own.min(other);
        }
    }
    let mut groups: Vec<Vec<Pair<'_>>> = Vec::new();
    let mut number_of: HashMap<usize, usize> = HashMap::new();
    for (at, pair) in pairs.into_iter().enumerate() {
        let number = *number_of.entry(lead(&leads, at)).or_insert(groups.len());
        if number == groups.len() {
            groups.push(Vec::new());
        }
        groups[number].push(pair);
    }
    groups
}

fn lead(leads: &[usize], mut at: usize) -> usize {
    while leads[at] != at {
        at = leads[at];
    }
    at
}

fn measured<'r>(record: &'r Record, group: &[Pair<'r>]) -> Alignment<'r> {
    let places = |side: fn(&Pair<'r>) -> Address| {
        let mut addresses: Vec<Address> = group.iter().map(side).collect();
        addresses.order_by_key(Address::sentence);
        addresses.dedup();
        addresses.into_iter().map(Place::Provision).collect::<Vec<_>>()
    };
    let (from, to) = (places(|pair| pair.from.address()), places(|pair| pair.to.address()));
    let (texts, themes) = (texts(record, &from, &to), themes(record, &from, &to));
    let (relation, act) = Containment::of(&texts.0, &texts.1).relation();
    let strongest = group.iter().max_by(|x, y| x.strength.total_cmp(&y.strength));
    let shared = strongest.map(|pair| pair.shared.clone()).unwrap_or_default();
    let (link, basis, steps) = (LinkKind::Wording, Basis::Measured, Vec::new());
    Alignment { from, to, link, relation, act, basis, steps, shared, themes, texts }
}

fn texts(record: &Record, from: &[Place], to: &[Place]) -> (String, String) {
    let text = |places: &[Place]| -> String {
        places.iter().filter_map(|place| record.text_at(place)).collect::<Vec<_>>().join(" ")
    };
    (text(from), text(to))
}

fn themes(record: &Record, from: &[Place], to: &[Place]) -> Vec<Theme> {
    let of = |places: &[Place]| {
        let mut themes = Vec::new();
        for place in places {
            let of: Vec<Theme> = match place {
                Place::Provision(address) => record.provision(address).map(|it| it.themes.to_vec()).unwrap_or_default(),
                Place::Rendering(id) => record.rendering(id).map(|rendering| vec![rendering.theme]).unwrap_or_default(),
            };
            themes.extend(of.into_iter().filter(|theme| !themes.contains(theme)).collect::<Vec<_>>());
        }
        themes
    };
    let later = of(to);
    if later.is_empty() { of(from) } else { later }
}

/// Where a place stands in the record: provisions in the order of the documents, renderings after them.
fn position(record: &Record, place: Option<&Place>) -> (usize, u32) {
    match place {
        Some(Place::Provision(address)) => {
            let at = record.position(&address.provision());
            (at.unwrap_or(usize::MAX), address.sentence().map_or(0, NonZeroU32::get))
        }
        Some(Place::Rendering(id)) => {
            let at = record.all_renderings().iter().position(|rendering| rendering.id == *id);
            (record.all_provisions().len() + at.unwrap_or_default(), 0)
        }
        None => (usize::MAX, 0),
    }
}
