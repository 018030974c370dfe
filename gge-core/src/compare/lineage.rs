//! Where a wording comes from and where it went, over any number of reports.

use std::collections::VecDeque;
use std::num::NonZeroU32;

use crate::model::{Act, Coverage, Link, LinkKind, Place, Relation, Report};
use crate::order::Order;
use crate::record::Record;

use super::redline::{Redline, redline};

/// The ancestors and descendants of a place. Made by [`lineage`].
///
/// Every list is in the order of the documents, and of the sentences within them.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Lineage<'r> {
    /// The place that was asked for.
    pub place: Place,
    /// The places in earlier reports that lead to it.
    pub ancestors: Vec<Relative<'r>>,
    /// The places in later reports that it leads to.
    pub descendants: Vec<Relative<'r>>,
    /// Every link that was followed, once.
    pub steps: Vec<Step<'r>>,
    not_whole: Vec<&'r Report>,
}

/// A place that the asked place comes from or leads to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Relative<'r> {
    /// The place.
    pub place: &'r Place,
    /// The report that it belongs to.
    pub report: &'r Report,
    /// Whether wording or only an idea connects the two. Beyond a step that is an idea, all is an idea.
    pub link: LinkKind,
    /// How the wording of the ancestor stands to that of the descendant, whichever of them was asked for.
    pub relation: Relation,
    /// What the descendant did with the wording of the ancestor.
    pub act: Act,
    /// The links between the two, from the ancestor to the descendant. Where several ways lead there: one of wording
    /// before one of an idea, then the shortest, then the one that kept most.
    pub via: Vec<&'r Link>,
}

/// A link of a lineage.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Step<'r> {
    /// The places in the earlier report.
    pub from: &'r [Place],
    /// The places in the later report.
    pub to: &'r [Place],
    /// Whether they share wording or only an idea.
    pub link: LinkKind,
    /// How the earlier wording stands to the later one.
    pub relation: Relation,
    /// What the later report did with it.
    pub act: Act,
    curated: &'r Link,
    texts: (String, String),
}

impl Lineage<'_> {
    /// What to know before saying that something has no ancestor or no descendant: other reports that are not held whole.
    pub fn caveats(&self) -> impl Iterator<Item = String> {
        self.not_whole.iter().map(|report| match report.coverage {
            Coverage::None => format!("{} is not held: whether it has a relative is not known", report.symbol),
            _ => format!("{} is held in part: no relative means none among the paragraphs held", report.symbol),
        })
    }
}

impl Relative<'_> {
    /// How many links lie between the two: 1 for the next report that took it up.
    pub fn distance(&self) -> usize {
        self.via.len()
    }

    /// Why the two belong together, step by step.
    pub fn reason(&self) -> String {
        self.via.iter().map(|link| link.reason()).collect::<Vec<_>>().join("; then ")
    }
}

impl Step<'_> {
    /// Why the two sides belong together.
    pub fn reason(&self) -> String {
        self.curated.reason()
    }

    /// What changed, word by word. Several places on a side are joined by one space.
    pub fn redline(&self) -> Redline<'_> {
        redline(self.texts.0.as_str(), self.texts.1.as_str())
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
/// use gge_core::{Record, Relation, compare::lineage};
///
/// let lineage = lineage(Record::builtin(), &"A/70/174#15".parse()?);
/// let first = &lineage.ancestors[0];
/// assert_eq!(first.place.as_str(), "A/65/201#16:2");
/// assert_eq!((first.relation, first.distance()), (Relation::Equal, 2));
/// assert!(lineage.descendants.is_empty());
/// # Ok::<(), gge_core::PlaceError>(())
/// ```
pub fn lineage<'r>(record: &'r Record, place: &Place) -> Lineage<'r> {
    let ancestors = relatives(record, place, Side::Earlier);
    let descendants = relatives(record, place, Side::Later);
    let mut followed: Vec<&Link> = Vec::new();
    for link in ancestors.iter().chain(&descendants).flat_map(|ways| &ways.links) {
        if !followed.iter().any(|it| std::ptr::eq(*it, *link)) {
            followed.push(link);
        }
    }
    followed.order_by_key(|link| (position(record, link.to.first()), position(record, link.from.first())));
    let relatives = |ways: Vec<Way<'r>>| {
        let mut found: Vec<Relative<'r>> = ways.into_iter().filter_map(|way| way.relative(record)).collect();
        found.order_by_key(|it| position(record, Some(it.place)));
        found
    };
    let own = record.report_of(place).map(|report| &report.symbol);
    let not_whole = |report: &&Report| report.coverage != Coverage::Whole && Some(&report.symbol) != own;
    Lineage {
        not_whole: record.reports().iter().filter(not_whole).collect(),
        place: place.clone(),
        ancestors: relatives(ancestors),
        descendants: relatives(descendants),
        steps: followed.into_iter().map(|link| step(record, link)).collect(),
    }
}

fn step<'r>(record: &'r Record, link: &'r Link) -> Step<'r> {
    let text = |places: &[Place]| -> String {
        places.iter().filter_map(|place| record.text_at(place)).collect::<Vec<_>>().join(" ")
    };
    let texts = (text(&link.from), text(&link.to));
    Step {
        from: &link.from,
        to: &link.to,
        link: link.link,
        relation: link.relation,
        act: link.act,
        curated: link,
        texts,
    }
}

/// Which way links are followed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Earlier,
    Later,
}

impl Side {
    /// The end of a link that is nearer to the asked place, and the one that is farther away.
    fn ends(self, link: &Link) -> (&[Place], &[Place]) {
        match self {
            Self::Earlier => (&link.to, &link.from),
            Self::Later => (&link.from, &link.to),
        }
    }
}

/// The best way found so far from the asked place to another.
#[derive(Clone)]
struct Way<'r> {
    place: &'r Place,
    link: LinkKind,
    relation: Relation,
    act: Act,
    /// The links of this way, from the ancestor to the descendant.
    via: Vec<&'r Link>,
    /// Every link by which the place was reached.
    links: Vec<&'r Link>,
}

impl<'r> Way<'r> {
    fn relative(self, record: &'r Record) -> Option<Relative<'r>> {
        let Self { place, link, relation, act, via, .. } = self;
        Some(Relative { place, report: record.report_of(place)?, link, relation, act, via })
    }

    /// Wording before ideas, short ways before long ones, and then how much of the wording was kept.
    fn rank(&self) -> (bool, usize, u8) {
        let kept = match self.relation {
            Relation::Equal => 0,
            Relation::Equivalent => 1,
            Relation::Subset | Relation::Superset => 2,
            Relation::Intersects => 3,
        };
        (self.link == LinkKind::Idea, self.via.len(), kept)
    }

    /// The way that a further link makes of this one.
    fn extended(&self, side: Side, link: &'r Link, place: &'r Place) -> Self {
        let (earlier, later) = match side {
            Side::Earlier => ((link.relation, link.act), (self.relation, self.act)),
            Side::Later => ((self.relation, self.act), (link.relation, link.act)),
        };
        let (relation, act) = compose(earlier, later);
        let kind = if self.link == LinkKind::Idea { self.link } else { link.link };
        let mut via = self.via.clone();
        via.insert(if side == Side::Earlier { 0 } else { via.len() }, link);
        Self { place, link: kind, relation, act, via, links: vec![link] }
    }
}

/// Two steps as one. Where the two differ in how they relate, neither end is taken to hold the other.
fn compose((first, act): (Relation, Act), (second, then): (Relation, Act)) -> (Relation, Act) {
    match (first, second) {
        (Relation::Equal, _) => (second, then),
        (_, Relation::Equal) => (first, act),
        (a, b) if a == b => (a, if act == then { act } else { Act::Revised }),
        _ => (Relation::Intersects, Act::Revised),
    }
}

/// The best way to each place on one side. A place is looked at again only when a better way to it is found, so that
/// even links that lead in a circle come to an end.
fn relatives<'r>(record: &'r Record, asked: &Place, side: Side) -> Vec<Way<'r>> {
    let mut found: Vec<Way<'r>> = Vec::new();
    let mut queue: VecDeque<Option<Way<'r>>> = VecDeque::from([None]);
    while let Some(from) = queue.pop_front() {
        let at = from.as_ref().map_or(asked, |way| way.place);
        for link in record.links() {
            let (near, far) = side.ends(link);
            if !near.iter().any(|place| place.touches(at)) {
                continue;
            }
            for place in far.iter().filter(|place| *place != asked) {
                let way = match &from {
                    None => Way {
                        place,
                        link: link.link,
                        relation: link.relation,
                        act: link.act,
                        via: vec![link],
                        links: vec![link],
                    },
                    Some(way) => way.extended(side, link, place),
                };
                if add(&mut found, &way) {
                    queue.push_back(Some(way));
                }
            }
        }
    }
    found
}

/// Keeps a way if it is the first or the best to its place, and says whether it did.
fn add<'r>(found: &mut Vec<Way<'r>>, way: &Way<'r>) -> bool {
    let Some(known) = found.iter_mut().find(|known| known.place == way.place) else {
        found.push(way.clone());
        return true;
    };
    let mut links = std::mem::take(&mut known.links);
    links.extend(way.links.iter().filter(|link| !links.iter().any(|it| std::ptr::eq(*it, **link))).collect::<Vec<_>>());
    let better = way.rank() < known.rank();
    if better {
        *known = way.clone();
    }
    known.links = links;
    better
}

/// Where a place stands: by report, then provisions in the order of the document, then renderings.
fn position(record: &Record, place: Option<&Place>) -> (usize, usize, u32) {
    let Some(place) = place else { return (usize::MAX, usize::MAX, 0) };
    let of = record.report_of(place);
    let report = record.reports().iter().position(|it| of.is_some_and(|of| of.symbol == it.symbol));
    let (at, sentence) = match place {
        Place::Provision(address) => {
            let id = address.provision();
            let at = record.all_provisions().iter().position(|provision| provision.id == id);
            (at, address.sentence().map_or(0, NonZeroU32::get))
        }
        Place::Rendering(id) => {
            let at = record.all_renderings().iter().position(|rendering| rendering.id == *id);
            (at.map(|at| record.all_provisions().len() + at), 0)
        }
    };
    (report.unwrap_or(usize::MAX), at.unwrap_or(usize::MAX), sentence)
}

#[cfg(feature = "serde")]
mod serial {
    use serde::{Serialize, Serializer};

    use super::{Act, Lineage, LinkKind, Place, Redline, Relation, Relative, Step};

    #[derive(Serialize)]
    struct LineageParts<'s> {
        id: &'s Place,
        ancestors: &'s [Relative<'s>],
        descendants: &'s [Relative<'s>],
        steps: &'s [Step<'s>],
        caveats: Vec<String>,
    }

    impl Serialize for Lineage<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let Self { place, ancestors, descendants, steps, .. } = self;
            let caveats = self.caveats().collect();
            LineageParts { id: place, ancestors, descendants, steps, caveats }.serialize(serializer)
        }
    }

    #[derive(Serialize)]
    struct RelativeParts<'s> {
        id: &'s Place,
        relation: Relation,
        act: Act,
        link: LinkKind,
        steps: usize,
        reason: String,
    }

    impl Serialize for Relative<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let Self { place, relation, act, link, .. } = *self;
            let parts = RelativeParts { id: place, relation, act, link, steps: self.distance(), reason: self.reason() };
            parts.serialize(serializer)
        }
    }

    #[derive(Serialize)]
    struct StepParts<'s> {
        from: &'s [Place],
        to: &'s [Place],
        link: LinkKind,
        relation: Relation,
        act: Act,
        reason: String,
        redline: Redline<'s>,
    }

    impl Serialize for Step<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let Self { from, to, link, relation, act, .. } = *self;
            let parts = StepParts { from, to, link, relation, act, reason: self.reason(), redline: self.redline() };
            parts.serialize(serializer)
        }
    }
}
