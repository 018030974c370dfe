//! The ids that references may lead to, found at once: a layer may have as many as it likes.

use std::collections::{HashMap, HashSet};

use crate::model::{Address, BodyId, Link, Place, Report, Source};
use crate::record::{EntryKind, RecordParts};

/// The number of references of a kind for which the nearest name is sought: each takes a comparison with every name, and
/// nobody reads more of them.
const MAX_SUGGESTIONS: usize = 100;

/// The items of a record by their ids, of the kinds that references name.
pub(super) struct Known<'r> {
    pub(super) sources: HashMap<&'r str, &'r Source>,
    /// The reports, each with its position.
    pub(super) reports: HashMap<&'r str, (usize, &'r Report)>,
    pub(super) groups: HashSet<&'r str>,
    pub(super) bodies: HashSet<&'r str>,
    /// The bodies that did something.
    pub(super) active: HashSet<&'r str>,
    pub(super) uptake: HashSet<&'r str>,
    pub(super) organs: HashSet<&'r str>,
    pub(super) processes: HashSet<&'r str>,
    links: LinkIndex<'r>,
    /// The number of references of each kind for which a name was sought.
    sought: HashMap<EntryKind, usize>,
}

impl<'r> Known<'r> {
    pub(super) fn new(parts: &'r RecordParts) -> Self {
        let reports = parts.reports.iter().enumerate().rev();
        Self {
            // Of items with one id the first is found.
            sources: parts.sources.iter().rev().map(|it| (it.id.as_str(), it)).collect(),
            reports: reports.map(|(at, it)| (it.symbol.as_str(), (at, it))).collect(),
            groups: parts.groups.iter().map(|it| it.years.as_str()).collect(),
            bodies: parts.bodies.iter().map(|it| it.id.as_str()).collect(),
            active: parts.uptake.iter().flat_map(|it| it.by.iter()).map(BodyId::as_str).collect(),
            uptake: parts.uptake.iter().map(|it| it.id.as_str()).collect(),
            organs: parts.organs.iter().map(|it| it.id.as_str()).collect(),
            processes: parts.processes.iter().map(|it| it.id.as_str()).collect(),
            links: LinkIndex::new(&parts.links),
            sought: HashMap::new(),
        }
    }

    /// Tests whether a name is still sought for a wrong reference of a kind.
    pub(super) fn is_sought(&mut self, kind: EntryKind) -> bool {
        let count = self.sought.entry(kind).or_default();
        *count += 1;
        *count <= MAX_SUGGESTIONS
    }

    /// Tests whether two links lead to where one does.
    pub(super) fn is_detour(&mut self, link: &'r Link) -> bool {
        self.links.is_detour(link)
    }
}

/// Links by the places at which they begin.
struct LinkIndex<'r> {
    from: HashMap<Item<'r>, Vec<&'r Link>>,
    /// The places to which two links lead from some places.
    second: HashMap<&'r [Place], HashSet<&'r Place>>,
}

/// A provision or a rendering.
#[derive(PartialEq, Eq, Hash)]
enum Item<'r> {
    Provision(Address),
    Rendering(&'r str),
}

impl<'r> Item<'r> {
    fn of(place: &'r Place) -> Self {
        match place {
            Place::Provision(address) => Self::Provision(address.provision()),
            Place::Rendering(id) => Self::Rendering(id.as_str()),
        }
    }
}

impl<'r> LinkIndex<'r> {
    fn new(links: &'r [Link]) -> Self {
        let mut from: HashMap<Item<'r>, Vec<&'r Link>> = HashMap::new();
        for link in links {
            for place in link.from.iter() {
                from.entry(Item::of(place)).or_default().push(link);
            }
        }
        Self { from, second: HashMap::new() }
    }

    /// The places to which links lead that begin at one of some places.
    fn next(&self, places: impl IntoIterator<Item = &'r Place>) -> HashSet<&'r Place> {
        let of = |place| self.from.get(&Item::of(place)).into_iter().flatten().map(move |link| (place, link));
        let begins =
            places.into_iter().flat_map(of).filter(|(place, link)| link.from.iter().any(|it| it.touches(place)));
        begins.flat_map(|(_, link)| link.to.iter()).collect()
    }

    fn is_detour(&mut self, link: &'r Link) -> bool {
        let from = &*link.from;
        if !self.second.contains_key(from) {
            let second = self.next(self.next(from));
            self.second.insert(from, second);
        }
        self.second[from].iter().any(|place| link.to.iter().any(|to| to.touches(place)))
    }
}
