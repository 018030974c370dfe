//! The measured alignment against the links that people made.

use std::collections::BTreeSet;

use gge_core::compare::measure;
use gge_core::{Link, Place, Record, model::LinkKind};

type Pair = (String, String);

fn pairs(from: &[Place], to: &[Place]) -> BTreeSet<Pair> {
    let provisions = |places: &[Place]| -> Vec<String> {
        places.iter().filter_map(Place::address).map(|address| address.provision().to_string()).collect()
    };
    let to = provisions(to);
    provisions(from).into_iter().flat_map(|from| to.iter().map(move |to| (from.clone(), to.clone()))).collect()
}

fn list(places: &[Place]) -> String {
    places.iter().map(Place::as_str).collect::<Vec<_>>().join(", ")
}

/// Links between two reports whose both sides are official wording.
fn links(from: &str, to: &str, kind: LinkKind) -> Vec<&'static Link> {
    let of = |places: &[Place], symbol: &str| {
        places.iter().all(|place| place.address().is_some_and(|address| address.symbol() == symbol))
    };
    let all = Record::builtin().links().iter();
    all.filter(|link| link.link == kind && of(&link.from, from) && of(&link.to, to)).collect()
}

#[test]
fn finds_the_links_of_wording_and_little_else() {
    let record = Record::builtin();
    let (mut found, mut missed, mut right, mut wrong, mut ideas) = (0, Vec::new(), 0, Vec::new(), 0);
    let mut ideas_in_all = 0;
    for (from, to) in [("A/65/201", "A/68/98"), ("A/68/98", "A/70/174")] {
        let measured = measure(record, record.report(from).unwrap(), record.report(to).unwrap()).unwrap();
        let proposed: BTreeSet<Pair> =
            measured.alignments.iter().flat_map(|it| pairs(&it.earlier, &it.later)).collect();
        let (wording, idea) = (links(from, to, LinkKind::Wording), links(from, to, LinkKind::Idea));
        for link in &wording {
            if pairs(&link.from, &link.to).is_subset(&proposed) {
                found += 1;
            } else {
                missed.push(format!("{} to {}", list(&link.from), list(&link.to)));
            }
        }
        let linked =
            |links: &[&Link]| -> BTreeSet<Pair> { links.iter().flat_map(|it| pairs(&it.from, &it.to)).collect() };
        let (by_wording, by_idea) = (linked(&wording), linked(&idea));
        ideas_in_all += idea.len();
        ideas += idea.iter().filter(|link| !pairs(&link.from, &link.to).is_disjoint(&proposed)).count();
        for it in &measured.alignments {
            let own = pairs(&it.earlier, &it.later);
            if own.iter().any(|pair| by_wording.contains(pair) || by_idea.contains(pair)) {
                right += 1;
            } else {
                wrong.push(format!("{} to {}: {}", list(&it.earlier), list(&it.later), it.reason()));
            }
        }
    }
    let share = |part: usize, whole: usize| {
        100.0 * f64::from(u32::try_from(part).unwrap()) / f64::from(u32::try_from(whole).unwrap())
    };
    let (recall, precision) = (share(found, found + missed.len()), share(right, right + wrong.len()));
    println!("links of wording found: {found} of {} ({recall:.0} %)", found + missed.len());
    missed.iter().for_each(|miss| println!("  missed {miss}"));
    println!("proposals that a link confirms: {right} of {} ({precision:.0} %)", right + wrong.len());
    wrong.iter().for_each(|wrong| println!("  unconfirmed {wrong}"));
    println!("links of ideas found as well: {ideas} of {ideas_in_all}");
    assert!(recall >= 90.0, "recall {recall:.0} %");
    assert!(precision >= 90.0, "precision {precision:.0} %");
}
