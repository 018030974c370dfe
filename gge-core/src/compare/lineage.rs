//! Ancestors and descendants of a wording, over any number of reports.

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
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Lineage<'r> {
    /// The place that was asked for.
    #[cfg_attr(feature = "serde", serde(rename = "id"))]
    pub place: Place,
    /// The places in earlier reports that lead to it.
    pub ancestors: Vec<Relative<'r>>,
    /// The places in later reports that it leads to.
    pub descendants: Vec<Relative<'r>>,
    /// Every link that was followed, once.
    pub steps: Vec<Step<'r>>,
    /// Limits of saying that something has no ancestor or no descendant: other reports that are not held whole.
    pub caveats: Vec<String>,
}

/// A place that the asked place comes from or leads to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Relative<'r> {
    /// The place.
    #[cfg_attr(feature = "serde", serde(rename = "id"))]
    pub place: &'r Place,
    /// The report that it belongs to.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub report: &'r Report,
    /// The relation of the wording of the ancestor to that of the descendant, whichever of them was asked for.
    pub relation: Relation,
    /// The act of the descendant upon the wording of the ancestor.
    pub act: Act,
    /// The common ground: wording, or only an idea. Beyond a step that is an idea, all is an idea.
    pub link: LinkKind,
    /// The links between the two, from the ancestor to the descendant. Where several ways lead there: one of wording
    /// before one of an idea, then the shortest, then the one that kept most.
    #[cfg_attr(feature = "serde", serde(rename = "steps", serialize_with = "serial::length"))]
    pub via: Vec<&'r Link>,
    /// The reasons why the two belong together, step by step.
    pub reason: String,
}

/// A link of a lineage.
#[derive(Clone, Debug, PartialEq)]
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
    /// The reason why the two sides belong together.
    pub reason: String,
    /// The wording of the earlier places.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub earlier_text: JoinedText<'r>,
    /// The wording of the later places.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub later_text: JoinedText<'r>,
    redline: Redline<'r>,
}

impl Relative<'_> {
    /// Counts the links between the two: 1 for the next report that took it up.
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

    /// Returns the changes, word by word.
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
/// A link touches a place if it names the place, a sentence of it, or what the place is a sentence of. It goes on from
/// where a link ended, in the same way: from a sentence, not by way of the other sentences of its provision. A place
/// that no link touches, or that the record does not hold, has an empty lineage; that means no more than that the
/// record links nothing to it.
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
    let own = record.report_of(place).map(|report| &report.symbol);
    let others = record.reports().iter().filter(|report| Some(&report.symbol) != own);
    Lineage {
        caveats: others.filter_map(caveat).collect(),
        place: place.clone(),
        ancestors: relatives(ancestors),
        descendants: relatives(descendants),
        steps: followed.into_iter().map(|link| Step::new(record, link)).collect(),
    }
}

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
    /// The end of a link that is nearer to the asked place, and the one that is farther away.
    fn ends(self, link: &Link) -> (&[Place], &[Place]) {
        match self {
            Self::Earlier => (&link.to, &link.from),
            Self::Later => (&link.from, &link.to),
        }
    }
}

/// The best path found so far from the asked place to another.
#[derive(Clone)]
struct Path<'r> {
    place: &'r Place,
    link: LinkKind,
    relation: Relation,
    act: Act,
    /// The links of this path, from the ancestor to the descendant.
    via: Vec<&'r Link>,
    /// Every link by which the place was reached.
    links: Vec<&'r Link>,
}

impl<'r> Path<'r> {
    fn relative(self, record: &'r Record) -> Option<Relative<'r>> {
        let Self { place, link, relation, act, via, .. } = self;
        let reason = via.iter().map(|link| link.reason()).collect::<Vec<_>>().join("; then ");
        Some(Relative { place, report: record.report_of(place)?, relation, act, link, via, reason })
    }

    /// Wording before ideas, short paths before long ones, and then how much of the wording was kept.
    fn rank(&self) -> (bool, usize, u8) {
        let kept = match self.relation {
            Relation::Equal => 0,
            Relation::Equivalent => 1,
            Relation::Subset | Relation::Superset => 2,
            Relation::Intersects => 3,
        };
        (self.link == LinkKind::Idea, self.via.len(), kept)
    }

    /// The path that a further link makes of this one.
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

/// The best path to each place on one side. A place is looked at again only when a better path to it is found, so that
/// even links that lead in a circle come to an end.
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

/// Keeps a path if it is the first or the best to its place, and says whether it did.
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
