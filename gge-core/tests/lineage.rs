//! Lineages, checked by hand against the links and the texts.

use gge_core::compare::{Lineage, Relative, lineage};
use gge_core::{Act, Place, Record, Relation, model::LinkKind, record::Fault};

fn of(place: &str) -> Lineage<'static> {
    lineage(Record::builtin(), &place.parse().unwrap())
}

fn ids<'a>(relatives: &'a [Relative<'_>]) -> Vec<&'a str> {
    relatives.iter().map(|it| it.place.as_str()).collect()
}

fn find<'a, 'r>(relatives: &'a [Relative<'r>], id: &str) -> &'a Relative<'r> {
    relatives.iter().find(|it| it.place.as_str() == id).unwrap_or_else(|| panic!("{id} is not in {:?}", ids(relatives)))
}

#[test]
fn back_to_2010() {
    let lineage = of("A/70/174#15");
    assert_eq!(ids(&lineage.ancestors), ["A/65/201#16:2", "A/68/98#summary(4):3", "A/68/98#16:3"]);
    assert!(lineage.descendants.is_empty());
    let oldest = &lineage.ancestors[0];
    assert_eq!((oldest.relation, oldest.act, oldest.link), (Relation::Equal, Act::Reiterated, LinkKind::Wording));
    assert_eq!((oldest.distance(), oldest.report.year()), (2, 2010));
    assert!(oldest.reason.contains("; then "));
    let summary = &lineage.ancestors[1];
    assert_eq!((summary.relation, summary.act, summary.distance()), (Relation::Superset, Act::Shortened, 1));
    let steps: Vec<_> = lineage.steps.iter().map(|it| (it.earlier[0].as_str(), it.later[0].as_str())).collect();
    assert_eq!(
        steps,
        [
            ("A/65/201#16:2", "A/68/98#summary(4):3"),
            ("A/65/201#16:2", "A/68/98#16:3"),
            ("A/68/98#summary(4):3", "A/70/174#15"),
            ("A/68/98#16:3", "A/70/174#15"),
        ],
    );
    assert!(lineage.steps[3].redline().is_equal());
    assert!(lineage.steps[2].redline().to_string().ends_with("additional norms could be developed over time."));
}

#[test]
fn on_to_2015() {
    let lineage = of("A/65/201#16:2");
    assert!(lineage.ancestors.is_empty());
    // What the next Group was to do takes up 16, sentence 3; the table words it, the paragraph is not held.
    let ids = ids(&lineage.descendants);
    assert_eq!(ids, ["A/68/98#summary(4):3", "A/68/98#16:3", "A/70/174#15", "hague-table/2015/goal/1"]);
    let distances: Vec<usize> = lineage.descendants.iter().map(Relative::distance).collect();
    assert_eq!(distances, [1, 1, 2, 2]);
    assert_eq!(find(&lineage.descendants, "A/70/174#15").relation, Relation::Equal);
}

#[test]
fn both_ways_from_the_middle() {
    let lineage = of("A/68/98#16:3");
    assert_eq!(ids(&lineage.ancestors), ["A/65/201#16:2"]);
    assert_eq!(ids(&lineage.descendants), ["A/70/174#15", "hague-table/2015/goal/1"]);
    assert_eq!(find(&lineage.descendants, "hague-table/2015/goal/1").link, LinkKind::Wording);
    assert_eq!(find(&of("A/68/98#16:2").descendants, "hague-table/2015/goal/1").link, LinkKind::Idea);
}

#[test]
fn a_sentence_does_not_lead_through_its_neighbours() {
    assert_eq!(ids(&of("A/68/98#23:1").descendants), ["A/70/174#28(f):1"]);
    assert_eq!(ids(&of("A/68/98#23:2").descendants), ["A/70/174#28(e)"]);
    let whole = of("A/68/98#23").descendants;
    assert_eq!(ids(&whole), ["A/70/174#13(c)", "A/70/174#28(e)", "A/70/174#28(f):1"]);
    // 28 (e) is made of two sentences of 23, each of which is an ancestor, and of the idea of 6.
    let back = of("A/70/174#28(e)").ancestors;
    assert_eq!(find(&back, "A/68/98#23:2").relation, Relation::Intersects);
    assert_eq!(find(&back, "A/68/98#23:3").link, LinkKind::Wording);
    assert_eq!(find(&back, "A/68/98#6:3").link, LinkKind::Idea);
    assert_eq!(find(&back, "hague-table/2010/threats/11").distance(), 2);
}

#[test]
fn beyond_an_idea_all_is_an_idea() {
    let lineage = of("hague-table/2010/cooperation/12");
    let next = find(&lineage.descendants, "A/68/98#12");
    assert_eq!((next.link, next.distance()), (LinkKind::Idea, 1));
    // From 12 on it is wording, but what led there was not.
    let last = find(&lineage.descendants, "hague-table/2015/cooperation/1");
    assert_eq!((last.link, last.distance()), (LinkKind::Idea, 2));
    assert_eq!(last.via[1].link, LinkKind::Wording);
    assert_eq!(find(&of("A/68/98#12").descendants, "hague-table/2015/cooperation/1").link, LinkKind::Wording);
}

#[test]
fn a_sentence_is_reached_through_its_provision() {
    let lineage = of("A/70/174#28(f)");
    assert_eq!(find(&lineage.ancestors, "A/68/98#23:1").relation, Relation::Subset);
    assert_eq!(find(&lineage.ancestors, "A/68/98#5:3").link, LinkKind::Idea);
    // The links name 28 (f), sentence 2, with the idea of 5:3, and sentence 1 with the wording of 23:1.
    let second = of("A/70/174#28(f):2");
    assert!(!ids(&second.ancestors).contains(&"A/68/98#23:1"));
    assert!(ids(&second.ancestors).contains(&"A/68/98#5:3"));
}

/// What 13 (g) asks to protect, 2010 spoke of in a recommendation, which 2013 tells again, and in a line that 2013 skips.
#[test]
fn past_a_report_that_has_nothing_of_it() {
    let lineage = of("A/70/174#13(g)");
    assert_eq!(
        ids(&lineage.ancestors),
        [
            "A/65/201#18(i)",
            "A/65/201#18(iv)",
            "hague-table/2010/threats/12",
            "hague-table/2010/cooperation/2",
            "hague-table/2010/cooperation/5",
            "hague-table/2010/capacity/1",
            "A/68/98#3:1",
            "A/68/98#9:1",
            "A/68/98#17",
            "A/68/98#30:2",
        ],
    );
    assert!(lineage.ancestors.iter().all(|it| it.link == LinkKind::Idea && it.relation == Relation::Intersects));
    let told = find(&lineage.ancestors, "A/65/201#18(i)");
    let by: Vec<_> = told.via.iter().map(|link| link.to[0].as_str()).collect();
    assert_eq!(by, ["A/68/98#3:1", "A/70/174#13(g)"]);
    let straight = find(&lineage.ancestors, "hague-table/2010/cooperation/2");
    assert_eq!((straight.distance(), straight.report.year()), (1, 2010));
    assert!(straight.reason.starts_with("both have “a global culture of”"), "{}", straight.reason);
    let forward = of("hague-table/2010/cooperation/2");
    assert_eq!(ids(&forward.descendants), ["A/70/174#13(g)"]);
    assert_eq!(forward.steps.len(), 1);
}

#[test]
fn instruments_of_warfare_lead_to_military_purposes() {
    let lineage = of("hague-table/2015/threats/4");
    assert_eq!(ids(&lineage.ancestors), ["hague-table/2010/threats/9"]);
    let only = &lineage.ancestors[0];
    assert_eq!((only.link, only.act, only.distance()), (LinkKind::Idea, Act::Revised, 1));
    assert!(lineage.steps[0].redline().to_string().contains("[-"));
    assert_eq!(ids(&of("hague-table/2010/threats/9").descendants), ["hague-table/2015/threats/4"]);
}

#[test]
fn every_lineage_of_the_record_is_in_order_and_goes_both_ways() {
    let record = Record::builtin();
    let places: Vec<&Place> = record.links().iter().flat_map(|link| link.from.iter().chain(&*link.to)).collect();
    assert!(places.len() > 200);
    for place in places {
        let year = record.report_of(place).unwrap().year();
        let all = lineage(record, place);
        assert!(all.ancestors.iter().all(|it| it.report.year() < year), "{place}");
        assert!(all.descendants.iter().all(|it| it.report.year() > year), "{place}");
        for list in [&all.ancestors, &all.descendants] {
            assert!(list.is_sorted_by_key(|it| it.report.year()), "{place}");
            let mut seen = ids(list);
            seen.sort_unstable();
            assert!(seen.windows(2).all(|pair| pair[0] != pair[1]), "{place} has a relative twice");
        }
        for it in &all.descendants {
            let back = lineage(record, it.place);
            let same = back.ancestors.iter().any(|other| {
                let (one, two) = (other.place.address(), place.address());
                other.place == place || one.zip(two).is_some_and(|(one, two)| one.contains(two) || two.contains(one))
            });
            assert!(same, "{place} leads to {}, which does not lead back", it.place);
        }
    }
}

#[test]
fn nothing_is_linked_to_it() {
    for place in ["A/70/174#13(f)", "A/99/99#1", "hague-table/2015/law/99"] {
        let lineage = of(place);
        assert!(lineage.ancestors.is_empty() && lineage.descendants.is_empty() && lineage.steps.is_empty(), "{place}");
    }
}

#[test]
fn nothing_found_is_no_more_than_that() {
    assert_eq!(
        of("A/70/174#13(f)").caveats,
        [
            "A/60/202 is not held: whether it has a relative is not known",
            "A/65/201 is held in part: no relative means none among the paragraphs held",
            "A/72/327 is not held: whether it has a relative is not known",
        ],
    );
}

/// Links lead from earlier reports to later ones, so that none leads in a circle.
#[test]
fn links_in_a_circle() {
    let back = |parts: &mut gge_core::record::RecordParts| {
        let mut link = parts.links[0].clone();
        std::mem::swap(&mut link.from, &mut link.to);
        parts.links.to_mut().push(link);
    };
    let error = Record::builtin().edit(back).unwrap_err();
    let faults: Vec<&Fault> = error.problems().iter().map(|problem| &problem.fault).collect();
    assert!(faults.contains(&&Fault::WrongWay), "{error}");
}

#[cfg(feature = "serde")]
#[test]
fn as_json() {
    let json = serde_json::to_value(of("A/70/174#15")).unwrap();
    assert_eq!(json["id"], "A/70/174#15");
    let oldest = &json["ancestors"][0];
    assert_eq!(
        (&oldest["id"], &oldest["relation"], &oldest["act"], &oldest["link"], &oldest["steps"]),
        (&"A/65/201#16:2".into(), &"equal".into(), &"reiterated".into(), &"wording".into(), &2.into()),
    );
    assert_eq!(json["descendants"], serde_json::json!([]));
}
