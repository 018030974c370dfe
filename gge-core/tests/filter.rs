//! What a filter keeps, of provisions, renderings and uptake.

use gge_core::model::{Principle, Topic};
use gge_core::record::{Filter, ItemKind};
use gge_core::{Address, Kind, Modality, Provision, Record, Target, Theme};

fn record() -> &'static Record {
    Record::builtin()
}

fn address(text: &str) -> Address {
    text.parse().unwrap()
}

fn provisions(filter: Filter) -> Vec<&'static str> {
    record().provisions().matching(filter).map(|provision| provision.id.as_str()).collect()
}

#[test]
fn a_filter_is_the_same_as_its_conditions_one_by_one() {
    let all = record().provisions().count();
    assert_eq!(provisions(Filter::new()).len(), all);
    let filter = Filter::new().report("A/70/174").theme(Theme::Law).modality(Modality::MustNot);
    let one_by_one = record().provisions().report("A/70/174").theme(Theme::Law).modality(Modality::MustNot);
    assert_eq!(provisions(filter), one_by_one.map(|provision| provision.id.as_str()).collect::<Vec<_>>());
    assert_eq!(provisions(Filter::new().report("A/70/174").kind(Kind::Norm)).len(), 11);
    assert_eq!(provisions(Filter::new().only(ItemKind::Renderings)), [""; 0]);
    assert_eq!(provisions(Filter::new().only(ItemKind::Provisions)).len(), all);
}

#[test]
fn provisions_by_place_and_source() {
    assert_eq!(provisions(Filter::new().of(&address("A/70/174#13(f)"))), ["A/70/174#13(f)"]);
    assert_eq!(provisions(Filter::new().of(&address("A/68/98#23:2"))), ["A/68/98#23"]);
    let of_2013: Vec<&str> = record().provisions().report("A/68/98").map(|it| it.id.as_str()).collect();
    let transmitted = provisions(Filter::new().source("a-68-98"));
    assert!(transmitted.len() > 50 && transmitted.iter().all(|id| of_2013.contains(id)), "{transmitted:?}");
}

/// The conditions on content are those of one and the same provision.
#[test]
fn renderings_are_of_what_they_render() {
    let rendered = |is: &dyn Fn(&Provision) -> bool| {
        let renders = |it: &&gge_core::Rendering| it.renders.iter().filter_map(|at| record().provision(at)).any(is);
        record().renderings().filter(renders).map(|it| it.id.as_str()).collect::<Vec<_>>()
    };
    let filtered = |filter: Filter| record().renderings().matching(filter).map(|it| it.id.as_str()).collect::<Vec<_>>();
    let norms = filtered(Filter::new().kind(Kind::Norm));
    assert!(norms.contains(&"leiden-consultation/13(f)"));
    assert_eq!(norms, rendered(&|it| it.kind() == Some(Kind::Norm)));
    let territory = filtered(Filter::new().topic(Topic::Territory));
    assert_eq!(territory, rendered(&|it| it.norm().is_some_and(|norm| norm.topics.contains(&Topic::Territory))));
    assert!(!territory.is_empty());
    assert_eq!(filtered(Filter::new().topic(Topic::Territory).kind(Kind::Law)), [""; 0]);
    assert!(filtered(Filter::new().principle(Principle::Proxies)).contains(&"unidir-2017/figure-4/2015/7"));
    let must_not = filtered(Filter::new().modality(Modality::MustNot));
    assert!(must_not.contains(&"unidir-2017/figure-4/2015/7"), "the words of the rendering count: {must_not:?}");
}

#[test]
fn uptake_is_of_what_it_names() {
    let filtered = |filter: Filter| {
        let entries = record().uptake().filter(|entry| filter.matches_uptake(record(), entry));
        entries.map(|entry| entry.id.as_str()).collect::<Vec<_>>()
    };
    let place = address("A/70/174#13(c)");
    let about = record().uptake().about(&Target::Provision(place.clone()));
    let named: Vec<&str> = about.map(|entry| entry.id.as_str()).collect();
    assert!(named.contains(&"g7-lucca-declaration"));
    assert_eq!(filtered(Filter::new().of(&place)), named);
    assert_eq!(filtered(Filter::new()).len(), record().uptake().count());
    assert_eq!(filtered(Filter::new().only(ItemKind::Provisions)), [""; 0]);
    let norms = filtered(Filter::new().kind(Kind::Norm));
    assert!(norms.contains(&"g7-lucca-declaration") && norms.len() < record().uptake().count());
    let source = &record().uptake_entry("g7-lucca-declaration").unwrap().sources[0].source;
    assert!(filtered(Filter::new().source(source.as_str())).contains(&"g7-lucca-declaration"));
    assert_eq!(filtered(Filter::new().source("a-68-98")), ["code-of-conduct-2011"], "A/68/98 takes note of it");
}

#[test]
fn a_report_may_be_written_as_people_write_it() {
    let resolved = |written: &str| Filter::new().report(written).resolved(record());
    assert_eq!(resolved("2015").unwrap(), Filter::new().report("A/70/174"));
    assert_eq!(resolved("A/68/98*").unwrap(), Filter::new().report("A/68/98"));
    assert_eq!(Filter::new().kind(Kind::Law).resolved(record()).unwrap(), Filter::new().kind(Kind::Law));
    assert_eq!(
        resolved("13(f)").unwrap_err().to_string(),
        "`13(f)` is A/70/174#13(f), not a report: write one, as in `A/68/98` or `2013`",
    );
    assert!(resolved("1998").is_err());
}
