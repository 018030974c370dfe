//! Who sat in which Group, checked by hand against figure 3 of UNIDIR's paper.

use gge_core::overview::{
    Membership, in_every_group, membership_changes, membership_matrix, membership_overlaps, memberships,
};
use gge_core::{Record, model::State};

/// The five Groups, without what came after 2017.
fn groups() -> Vec<Membership<'static>> {
    memberships(Record::builtin()).into_iter().filter(|it| !it.after_2017).collect()
}

fn names(states: &[&State]) -> Vec<String> {
    states.iter().map(ToString::to_string).collect()
}

#[test]
fn states_by_groups() {
    let matrix = membership_matrix(&groups());
    assert_eq!(
        matrix.memberships.iter().map(|it| it.years.as_str()).collect::<Vec<_>>(),
        ["2004-2005", "2009-2010", "2012-2013", "2014-2015", "2016-2017"],
    );
    assert!(matrix.states.is_sorted_by_key(|row| row.state));
    assert_eq!(
        (matrix.states[0].state.as_str(), matrix.states.last().unwrap().state.as_str()),
        ("Argentina", "United States of America")
    );
    let sizes: Vec<usize> = (0..5).map(|at| matrix.states.iter().filter(|row| row.member[at]).count()).collect();
    assert_eq!(sizes, [15, 15, 15, 20, 25]);
    for (state, groups) in [
        ("Argentina", [false, false, true, false, false]),
        ("Belarus", [true, true, true, true, false]),
        ("Brazil", [true, true, false, true, true]),
        ("India", [true, true, true, false, true]),
        ("Mali", [true, false, false, false, false]),
        ("Switzerland", [false, false, false, false, true]),
    ] {
        assert_eq!(matrix.row(state).unwrap().member, groups, "{state}");
    }
    assert!(matrix.row("Tuvalu").is_none());
    assert!(matrix.states.iter().all(|row| row.count == row.member.iter().filter(|it| **it).count() && row.count > 0));
}

#[test]
fn all_five() {
    let record = Record::builtin();
    let all: Vec<String> = membership_matrix(&groups())
        .states
        .iter()
        .filter(|row| row.count == 5)
        .map(|row| row.state.to_string())
        .collect();
    assert_eq!(all, ["China", "France", "Germany", "Russian Federation", "United Kingdom", "United States of America"]);
    assert_eq!(names(&in_every_group(record)), all);
}

#[test]
fn joined_left_stayed() {
    let changes = membership_changes(&groups());
    let counts: Vec<_> = changes.iter().map(|it| (it.joined.len(), it.left.len(), it.stayed.len())).collect();
    assert_eq!(counts, [(4, 4, 11), (6, 6, 9), (10, 5, 10), (12, 7, 13)]);
    let second = &changes[0];
    assert_eq!((second.earlier.as_str(), second.later.as_str()), ("2004-2005", "2009-2010"));
    assert_eq!(names(&second.joined), ["Estonia", "Israel", "Italy", "Qatar"]);
    assert_eq!(names(&second.left), ["Jordan", "Malaysia", "Mali", "Mexico"]);
    assert_eq!(names(&changes[3].left), ["Belarus", "Colombia", "Ghana", "Israel", "Malaysia", "Pakistan", "Spain"],);
}

#[test]
fn each_two_groups() {
    let overlaps = membership_overlaps(&groups());
    let of = |first: &str, second: &str| {
        let pair = overlaps.iter().find(|it| it.earlier == first && it.later == second);
        pair.map(|it| it.states)
    };
    assert_eq!(overlaps.len(), 10);
    assert_eq!(of("2009-2010", "2012-2013"), Some(9));
    assert_eq!(of("2004-2005", "2016-2017"), Some(10));
    assert_eq!(of("2012-2013", "2004-2005"), None, "the earlier Group comes first");
}
