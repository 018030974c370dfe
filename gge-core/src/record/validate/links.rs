//! Rules for links between the reports.

use super::texts::plain;
use super::{Checker, placed};
use crate::model::{Act, Link, LinkKind, Place, Relation};
use crate::record::Fault;

impl<'r> Checker<'r> {
    /// Checks that each link leads from one report to a later one, and directly only where no links lead there through
    /// a report between them; that act and relation agree; and that both sides have the shared phrases.
    pub(super) fn links(&mut self) {
        let record = self.record;
        for (at, link) in placed(&self.parts.links) {
            for (side, places) in [("from", &link.from), ("to", &link.to)] {
                self.add_if(places.is_empty(), &at.key(side), || Fault::EmptyList);
                for (at, place) in at.each(side, places) {
                    self.expect_place(&at, place);
                }
            }
            self.direction(&at, link);
            let (act, relation) = (link.act, link.relation);
            self.add_if(!agree(act, relation), &at, || Fault::WrongAct { act, relation });
            let is_of_ideas = matches!(relation, Relation::Equivalent | Relation::Intersects);
            self.add_if(link.link == LinkKind::Idea && !is_of_ideas, &at, || Fault::WrongRelation { relation });
            let has_no_phrase = link.link == LinkKind::Wording && link.shared.is_empty();
            self.add_if(has_no_phrase, &at.key("shared"), || Fault::EmptyList);
            for (at, phrase) in at.each("shared", &link.shared) {
                for (side, places) in [("from", &link.from), ("to", &link.to)] {
                    let words = plain(phrase);
                    let texts: Vec<&str> = places.iter().filter_map(|place| record.text_at(place)).collect();
                    let is_found = texts.iter().any(|text| plain(text).contains(&words));
                    self.add_if(!texts.is_empty() && !is_found, &at, || Fault::WordsNotFound {
                        words: phrase.to_string(),
                        place: format!("`{side}`"),
                    });
                }
            }
        }
    }

    /// Checks the direction of a link, and that it is no detour.
    fn direction(&mut self, at: &super::ItemPath, link: &'r Link) {
        let position = |place: &Place| {
            let report = self.record.report_of(place)?;
            self.known.reports.get(report.symbol.as_str()).map(|(at, _)| *at)
        };
        let side = |places: &[Place]| places.iter().filter_map(position).collect::<Vec<_>>();
        let (from, to) = (side(&link.from), side(&link.to));
        let is_one = |side: &[usize]| side.iter().all(|position| Some(position) == side.first());
        let is_wrong = !is_one(&from) || !is_one(&to) || !to.is_empty() && from.first() >= to.first();
        self.add_if(is_wrong, at, || Fault::WrongWay);
        let is_detour = self.known.is_detour(link);
        self.add_if(is_detour, at, || Fault::Detour);
    }
}

/// Tests whether an act can go with a relation of the texts.
const fn agree(act: Act, relation: Relation) -> bool {
    match act {
        Act::Reiterated => matches!(relation, Relation::Equal | Relation::Equivalent),
        Act::Lengthened => matches!(relation, Relation::Subset | Relation::Intersects),
        Act::Shortened => matches!(relation, Relation::Superset | Relation::Intersects),
        _ => matches!(relation, Relation::Intersects | Relation::Equivalent),
    }
}
