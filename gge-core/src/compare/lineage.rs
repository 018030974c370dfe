//! Lineages: the ancestors and descendants of a wording, over any number of reports.

use std::collections::VecDeque;

use crate::model::{Act, Coverage, Link, LinkKind, Place, Relation, Report};
use crate::record::Record;

use super::places::{JoinedText, compose, position};
use super::redline::{Redline, redline};
#[cfg(feature = "serde")]
use super::serial;

/// The ancestors and descendants of a place. Made by [`lineage`].
///
/// Every list is in the order of the documents, and of the sentences within them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Lineage<'r> {
    /// The place that was asked for.
    #[cfg_attr(feature = "serde", serde(rename = "id"))]
    pub place: Place,
    /// The places in earlier reports from which links lead to it, directly or through others.
    pub ancestors: Vec<Relative<'r>>,
    /// The places in later reports to which links lead from it, directly or through others.
    pub descendants: Vec<Relative<'r>>,
    /// Every link that was followed, each once.
    pub steps: Vec<Step<'r>>,
    /// Limits on saying that the place has no ancestor or descendant: one for each other report that is not in the
    /// record as a whole.
    pub caveats: Vec<String>,
}

/// An ancestor or descendant of the place that was asked for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Relative<'r> {
    /// The place of the ancestor or descendant.
    #[cfg_attr(feature = "serde", serde(rename = "id"))]
    pub place: &'r Place,
    /// The report to which the place belongs.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub report: &'r Report,
    /// The relation of the ancestor's wording to the descendant's, whichever of them was asked for.
    pub relation: Relation,
    /// The act of the descendant's report upon the ancestor's wording.
    pub act: Act,
    /// The common ground: wording, or only an idea. It is an idea if one of the links is.
    pub link: LinkKind,
    /// The links from the ancestor to the descendant. If several paths lead there, wording goes before ideas, then the
    /// shorter path, then the one that kept more of the wording.
    #[cfg_attr(feature = "serde", serde(rename = "steps", serialize_with = "serial::length"))]
    #[cfg_attr(feature = "schemars", schemars(with = "usize"))]
    pub via: Vec<&'r Link>,
    /// The reasons of the links, step by step.
    pub reason: String,
}

/// A link that the lineage followed, with the wording at its ends.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Step<'r> {
    /// The places in the earlier report.
    #[cfg_attr(feature = "serde", serde(rename = "from"))]
    pub earlier: &'r [Place],
    /// The places in the later report.
    #[cfg_attr(feature = "serde", serde(rename = "to"))]
    pub later: &'r [Place],
    /// The common ground: wording, or only an idea.
    pub link: LinkKind,
    /// The relation of the earlier wording to the later one.
    pub relation: Relation,
    /// The act of the later report upon the earlier wording.
    pub act: Act,
    /// The reason of the link.
    pub reason: String,
    /// The wording of the earlier places.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub earlier_text: JoinedText<'r>,
    /// The wording of the later places.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub later_text: JoinedText<'r>,
    /// The differences of the wordings, word by word.
    redline: Redline<'r>,
}

impl Relative<'_> {
    /// Counts the links between the two places: 1 for a direct link.
    ///
    /// ```
    /// # use gge_core::{compare::lineage, Record};
    /// let lineage = lineage(Record::builtin(), &"A/70/174#15".parse()?);
    /// assert_eq!(lineage.ancestors[0].distance(), 2);
    /// # Ok::<(), gge_core::model::PlaceError>(())
    /// ```
    pub fn distance(&self) -> usize {
        self.via.len()
    }
}

impl<'r> Step<'r> {
    fn new(record: &'r Record, link: &'r Link) -> Self {
        let text = |places: &[Place]| JoinedText::new(record, places.iter().cloned());
        let (earlier_text, later_text) = (text(&link.from), text(&link.to));
        Self {
            earlier: &link.from,
            later: &link.to,
            link: link.link,
            relation: link.relation,
            act: link.act,
            reason: link.reason(),
            redline: redline(earlier_text.text.clone(), later_text.text.clone()),
            earlier_text,
            later_text,
        }
    }

    /// Returns the changes from the earlier text to the later one, word by word.
    ///
    /// ```
    /// # use gge_core::{compare::lineage, Record};
    /// let lineage = lineage(Record::builtin(), &"A/70/174#15".parse()?);
    /// assert!(lineage.steps.iter().any(|step| step.redline().is_equal()));
    /// # Ok::<(), gge_core::model::PlaceError>(())
    /// ```
    pub const fn redline(&self) -> &Redline<'r> {
        &self.redline
    }
}

/// Follows the links of a record from a place, to earlier and to later reports, over any number of steps.
///
/// A link counts for a place if it names the place, a sentence of it, or the provision around it. From the end of a
/// link the search goes on in the same way: from a sentence, not through the other sentences of its provision. A place
/// without links, or one that is not in the record, has an empty lineage; this means only that the record has no link
/// for it.
///
/// ```
/// use gge_core::{compare::lineage, Record, Relation};
///
/// let lineage = lineage(Record::builtin(), &"A/70/174#15".parse()?);
/// let first = &lineage.ancestors[0];
/// assert_eq!(first.place.as_str(), "A/65/201#16:2");
/// assert_eq!((first.relation, first.distance()), (Relation::Equal, 2));
/// assert!(lineage.descendants.is_empty());
/// # Ok::<(), gge_core::model::PlaceError>(())
/// ```
pub fn lineage<'r>(record: &'r Record, place: &Place) -> Lineage<'r> {
    let ancestors = relatives(record, place, Direction::Earlier);
    let descendants = relatives(record, place, Direction::Later);
    let mut followed: Vec<&Link> = Vec::new();
    for link in ancestors.iter().chain(&descendants).flat_map(|paths| &paths.links) {
        if !followed.iter().any(|it| std::ptr::eq(*it, *link)) {
            followed.push(link);
        }
    }
    followed.sort_by_key(|link| (position(record, link.to.first()), position(record, link.from.first())));
    let relatives = |paths: Vec<Path<'r>>| {
        let mut found: Vec<Relative<'r>> = paths.into_iter().filter_map(|path| path.relative(record)).collect();
        found.sort_by_key(|it| position(record, Some(it.place)));
        found
    };
    Lineage {
        caveats: caveats(record, record.report_of(place)),
        place: place.clone(),
        ancestors: relatives(ancestors),
        descendants: relatives(descendants),
        steps: followed.into_iter().map(|link| Step::new(record, link)).collect(),
    }
}

/// The limits that the other reports set.
pub(super) fn caveats(record: &Record, own: Option<&Report>) -> Vec<String> {
    let is_other = |report: &&Report| own.is_none_or(|own| own.symbol != report.symbol);
    record.reports().iter().filter(is_other).filter_map(caveat).collect()
}

/// The limit that a report sets to a lineage. None if the record has the report as a whole.
fn caveat(report: &Report) -> Option<String> {
    let symbol = &report.symbol;
    match report.coverage {
        Coverage::Whole => None,
        Coverage::Part => Some(format!("{symbol} is held in part: no relative means none among the paragraphs held")),
        Coverage::None => Some(format!("{symbol} is not held: whether it has a relative is not known")),
    }
}

/// The direction in which links are followed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Earlier,
    Later,
}

impl Direction {
    /// The ends of a link: first the one nearer to the place asked for, then the farther one.
    fn ends(self, link: &Link) -> (&[Place], &[Place]) {
        match self {
            Self::Earlier => (&link.to, &link.from),
            Self::Later => (&link.from, &link.to),
        }
    }
}

/// The best path found so far from the place asked for to another.
#[derive(Clone)]
struct Path<'r> {
    place: &'r Place,
    link: LinkKind,
    relation: Relation,
    act: Act,
    /// The links of the path, from the ancestor to the descendant.
    via: Vec<&'r Link>,
    /// Every link by which the place was reached, on this path or another.
    links: Vec<&'r Link>,
}

impl<'r> Path<'r> {
    fn relative(self, record: &'r Record) -> Option<Relative<'r>> {
        let Self { place, link, relation, act, via, .. } = self;
        let reason = via.iter().map(|link| link.reason()).collect::<Vec<_>>().join("; then ");
        Some(Relative { place, report: record.report_of(place)?, relation, act, link, via, reason })
    }

    /// The rank of a path, the lowest best: wording before ideas, then the number of links, then how much of the
    /// wording was kept.
    fn rank(&self) -> (bool, usize, u8) {
        let kept = match self.relation {
            Relation::Equal => 0,
            Relation::Equivalent => 1,
            Relation::Subset | Relation::Superset => 2,
            Relation::Intersects => 3,
        };
        (self.link == LinkKind::Idea, self.via.len(), kept)
    }

    /// This path continued by a link to a further place.
    fn extended(&self, direction: Direction, link: &'r Link, place: &'r Place) -> Self {
        let (earlier, later) = match direction {
            Direction::Earlier => ((link.relation, link.act), (self.relation, self.act)),
            Direction::Later => ((self.relation, self.act), (link.relation, link.act)),
        };
        let (relation, act) = compose(earlier, later);
        let kind = if self.link == LinkKind::Idea { self.link } else { link.link };
        let mut via = self.via.clone();
        via.insert(if direction == Direction::Earlier { 0 } else { via.len() }, link);
        Self { place, link: kind, relation, act, via, links: vec![link] }
    }
}

/// Finds the best path to each place in one direction. A place is visited again only when a better path to it is found,
/// so that even a circle of links comes to an end.
fn relatives<'r>(record: &'r Record, asked: &Place, direction: Direction) -> Vec<Path<'r>> {
    let mut found: Vec<Path<'r>> = Vec::new();
    let mut queue: VecDeque<Option<Path<'r>>> = VecDeque::from([None]);
    while let Some(from) = queue.pop_front() {
        let at = from.as_ref().map_or(asked, |path| path.place);
        for link in record.links() {
            let (near, far) = direction.ends(link);
            if !near.iter().any(|place| place.touches(at)) {
                continue;
            }
            for place in far.iter().filter(|place| *place != asked) {
                let path = match &from {
                    None => Path {
                        place,
                        link: link.link,
                        relation: link.relation,
                        act: link.act,
                        via: vec![link],
                        links: vec![link],
                    },
                    Some(path) => path.extended(direction, link, place),
                };
                if add(&mut found, &path) {
                    queue.push_back(Some(path));
                }
            }
        }
    }
    found
}

/// Adds a path if it is the first or the best to its place. Returns whether it was added.
fn add<'r>(found: &mut Vec<Path<'r>>, path: &Path<'r>) -> bool {
    let Some(known) = found.iter_mut().find(|known| known.place == path.place) else {
        found.push(path.clone());
        return true;
    };
    let mut links = std::mem::take(&mut known.links);
    links
        .extend(path.links.iter().filter(|link| !links.iter().any(|it| std::ptr::eq(*it, **link))).collect::<Vec<_>>());
    let better = path.rank() < known.rank();
    if better {
        *known = path.clone();
    }
    known.links = links;
    better
}
