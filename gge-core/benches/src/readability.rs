//! Ours is for people: fewer places to look at than a minimal diff has, for few words more.

use crate::peers::{ALL, Differ, IMARA_MYERS_MINIMAL, OURS, SIMILAR_MYERS};
use crate::score::{Score, minimum};
use crate::table::Table;
use crate::texts::revisions;

fn sum(scores: &[Score]) -> Score {
    let add = |sum: Score, next: &Score| Score { groups: sum.groups + next.groups, words: sum.words + next.words };
    scores.iter().fold(Score::default(), add)
}

fn scores(differ: &Differ) -> Vec<Score> {
    revisions().iter().map(|pair| Score::of(differ, &pair.a, &pair.b)).collect()
}

fn row(name: &str, score: Score, minimum: usize) -> [String; 6] {
    let over = format!("{:.1} %", score.over(minimum));
    [name.to_owned(), String::new(), String::new(), score.groups.to_string(), score.words.to_string(), over]
}

#[test]
fn half_the_groups_for_an_eighth_more_words() {
    let minima: Vec<usize> = revisions().iter().map(|pair| minimum(&pair.a, &pair.b)).collect();
    let least: usize = minima.iter().sum();
    let mut table = Table::new(["", "", "", "groups", "changed", "over minimum"]);
    table.title("ours, each pair; then the minimal differ");
    for ((pair, least), (ours, theirs)) in
        revisions().iter().zip(&minima).zip(scores(&OURS).into_iter().zip(scores(&IMARA_MYERS_MINIMAL)))
    {
        table.row(row(&pair.name, ours, *least));
        table.row(row("", theirs, *least));
    }
    table.title(&format!("the ten in sum, minimum {least}"));
    ALL.iter().for_each(|differ| table.row(row(differ.name, sum(&scores(differ)), least)));
    println!("{table}");

    let ours = sum(&scores(&OURS));
    for minimal in [SIMILAR_MYERS, IMARA_MYERS_MINIMAL] {
        let theirs = sum(&scores(&minimal));
        assert!(2 * ours.groups <= theirs.groups, "{}: {} to {}", minimal.name, ours.groups, theirs.groups);
    }
    assert!(ours.over(least) <= 12.0, "{} to {least} words: {:.1} % more", ours.words, ours.over(least));
}
