//! Two reports compared along the links of the record.

use gge_core::compare::{Alignment, CompareError, Comparison, compare, redline};
use gge_core::{Place, Record, Relation, Theme, model::LinkKind};

fn compared(from: &str, to: &str) -> Result<Comparison<'static>, CompareError> {
    let record = Record::builtin();
    compare(record, record.report(from).unwrap(), record.report(to).unwrap())
}

fn ids(places: &[Place]) -> Vec<&str> {
    places.iter().map(Place::as_str).collect()
}

#[test]
fn what_2015_did_with_2013() {
    let comparison = compared("A/68/98", "A/70/174").unwrap();
    let find = |from: &str, to: &str| {
        let mut all = comparison.alignments.iter();
        all.find(|it| ids(&it.earlier) == [from] && ids(&it.later) == [to]).unwrap_or_else(|| panic!("{from} to {to}"))
    };
    let added = find("A/68/98#23:1", "A/70/174#28(f):1");
    assert_eq!(added.relation, Relation::Subset);
    assert_eq!(
        added.redline().to_string(),
        "States must meet their international obligations regarding internationally wrongful acts attributable to them \
         {+under international law+}.",
    );
    assert!(find("A/68/98#16:3", "A/70/174#15").redline().is_equal());
    assert_eq!(
        find("A/68/98#20", "A/70/174#27").redline().to_string(),
        "State sovereignty and international norms and principles that flow from sovereignty apply to \
         [-State-]{+the+} conduct {+by States+} of ICT-related activities[-,-] and to their jurisdiction over ICT \
         infrastructure within their territory.",
    );
    let new: Vec<&str> = comparison.new.iter().map(|provision| provision.id.as_str()).collect();
    for letter in ["f", "h", "j", "k"] {
        let id = format!("A/70/174#13({letter})");
        assert!(new.contains(&id.as_str()), "{id} is not new");
    }
    assert!(new.contains(&"A/70/174#28(d)"));
    assert!(!new.contains(&"A/70/174#28(e)") && !new.contains(&"A/70/174#13(g)"));
    let gone: Vec<&str> = comparison.not_carried.iter().map(|provision| provision.id.as_str()).collect();
    assert!(gone.contains(&"A/68/98#14") && gone.contains(&"A/68/98#33"));
    assert!(!gone.contains(&"A/68/98#17") && !gone.contains(&"A/68/98#23"));
    assert!(gone.iter().all(|id| !id.contains("foreword")), "unnumbered sections are not counted");
    assert_eq!(comparison.caveats, ["A/70/174 is held in part: no counterpart means none among the paragraphs held"]);
}

#[test]
fn by_way_of_the_report_between() {
    let comparison = compared("A/65/201", "A/70/174").unwrap();
    let carried = comparison
        .alignments
        .iter()
        .find(|it| ids(&it.earlier) == ["A/65/201#16:2"] && it.steps.len() == 2 && it.relation == Relation::Equal)
        .unwrap();
    assert_eq!(ids(&carried.later), ["A/70/174#15"]);
    assert_eq!(carried.link, LinkKind::Wording);
    assert!(carried.reason().contains("; then "));
    assert!(carried.redline().is_equal());
    assert_eq!(carried.themes, [Theme::Norms]);
    assert_eq!(comparison.caveats.len(), 2);
}

/// 13 (g) comes from 2010 in two ways: straight from a line of the table, and from 18 (i), which 2013 tells again.
#[test]
fn past_the_report_between() {
    let comparison = compared("A/65/201", "A/70/174").unwrap();
    let led_to = |to: &str| comparison.alignments.iter().filter(move |it| ids(&it.later) == [to]).collect::<Vec<_>>();
    let lines: Vec<_> = led_to("A/70/174#13(g)").iter().map(|it| (ids(&it.earlier)[0], it.steps.len())).collect();
    assert_eq!(lines.iter().filter(|(from, _)| *from == "hague-table/2010/cooperation/2").count(), 1, "{lines:?}");
    assert!(lines.contains(&("hague-table/2010/cooperation/2", 1)), "{lines:?}");
    assert!(lines.contains(&("A/65/201#18(i)", 2)), "{lines:?}");
    assert!(!lines.contains(&("A/65/201#18(i)", 1)), "{lines:?}");
    let [warfare] = led_to("hague-table/2015/threats/4")[..] else { panic!("one thing of 2010 leads to it") };
    assert_eq!((ids(&warfare.earlier), warfare.steps.len()), (vec!["hague-table/2010/threats/9"], 1));
    assert_eq!((warfare.link, warfare.relation), (LinkKind::Idea, Relation::Intersects));
    // Two places that a link joins are not joined again by way of 2013.
    let joins = |it: &Alignment<'_>| -> Vec<(Place, Place)> {
        it.earlier.iter().flat_map(|from| it.later.iter().map(move |to| (from.clone(), to.clone()))).collect()
    };
    let (straight, around): (Vec<_>, Vec<_>) = comparison.alignments.iter().partition(|it| it.steps.len() == 1);
    assert_eq!(straight.len(), 2);
    for pair in straight.into_iter().flat_map(joins) {
        assert!(!around.iter().any(|it| joins(it).contains(&pair)), "{} to {} twice", pair.0, pair.1);
    }
    assert!(!comparison.new.iter().any(|it| it.id == "A/70/174#13(g)"));
}

#[test]
fn what_cannot_be_compared() {
    for (from, to, want) in [
        ("A/68/98", "A/68/98", "A/68/98 is compared with itself: choose two reports"),
        ("A/70/174", "A/68/98", "A/70/174 is later than A/68/98: put the earlier report first"),
        ("A/60/202", "A/65/201", "the record holds no wording of A/60/202, a procedural document"),
    ] {
        assert_eq!(compared(from, to).unwrap_err().to_string(), want);
    }
}

/// The two sentences of 23 stand in the other order in 28 (e) and (f).
#[test]
fn a_sentence_that_changes_places_is_moved() {
    let text = |at: &str| Record::builtin().text(&at.parse().unwrap()).unwrap();
    let later = format!("{} {}", text("A/70/174#28(e)"), text("A/70/174#28(f):1"));
    assert_eq!(
        redline(text("A/68/98#23"), later).to_string(),
        "[~1 States must meet their international obligations regarding internationally wrongful acts attributable to \
         them~][-.-] States must not use proxies to commit internationally wrongful acts [-. States-]{+using ICTs, and+} \
         should seek to ensure that their [-territories are-]{+territory is+} not used by non-State actors [-for unlawful \
         use of ICTs-]{+to commit such acts;+} {~1 States must meet their international obligations regarding \
         internationally wrongful acts attributable to them~} {+under international law+}.",
    );
}
