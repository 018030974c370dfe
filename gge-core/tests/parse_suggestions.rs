//! What parsing suggests, held against what people decided: the built-in reports as plain text, parsed anew, beside the
//! record's themes and kinds, and the behaviour that its norms expect.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use gge_core::model::{Classification, Expectation};
use gge_core::parse::Suggestions;
use gge_core::{Kind, Modality, Provision, Record, Report, Theme};

#[path = "common/set.rs"]
mod set;

/// How many suggestions are right, how many there are, and how many there should be.
#[derive(Default)]
struct Score {
    hits: usize,
    found: usize,
    expected: usize,
}

impl Score {
    fn add<T: Ord>(&mut self, found: &BTreeSet<T>, expected: &BTreeSet<T>) {
        self.hits += found.intersection(expected).count();
        self.found += found.len();
        self.expected += expected.len();
    }

    fn shown(&self) -> String {
        let percent = |of: usize| self.hits * 100 / of.max(1);
        format!(
            "precision {} % of {}, recall {} % of {}",
            percent(self.found),
            self.found,
            percent(self.expected),
            self.expected
        )
    }
}

/// Each provision of a report with what its text suggests.
fn suggested(record: &'static Record, symbol: &str) -> Vec<(&'static Provision, Suggestions)> {
    let parsed = Report::parse(&set::set(record, symbol));
    let all = parsed.suggestions(record);
    assert_eq!(all.len(), parsed.provisions.len());
    let provision = |id: &str| record.provisions().report(symbol).find(|it| it.id.as_str() == id);
    let found: Vec<_> =
        parsed.provisions.iter().zip(all).filter_map(|(it, all)| Some((provision(&it.id)?, all))).collect();
    assert!(found.len() * 10 >= record.provisions().report(symbol).count() * 9);
    found
}

fn compared(symbol: &str) -> String {
    let record = Record::builtin();
    let (mut themes, mut kinds) = (Score::default(), Score::default());
    let mut offenders = String::new();
    for (provision, own) in suggested(record, symbol) {
        let expected: BTreeSet<Theme> = provision.themes.iter().copied().collect();
        let found: BTreeSet<Theme> = own.themes.iter().map(|it| it.value).collect();
        themes.add(&found, &expected);
        let kind: BTreeSet<Kind> = provision.kind().into_iter().collect();
        let found_kind: BTreeSet<Kind> = own.kind.iter().map(|it| it.value).collect();
        kinds.add(&found_kind, &kind);
        let place = provision.id.place();
        let list = |all: &mut dyn Iterator<Item = &str>| all.collect::<Vec<_>>().join(" ");
        if found != expected {
            let missing = list(&mut expected.difference(&found).map(|it| it.as_str()));
            let wrong = list(&mut found.difference(&expected).map(|it| it.as_str()));
            writeln!(offenders, "{place} themes: not found [{missing}], not so [{wrong}]").unwrap();
        }
        if found_kind != kind {
            let [found, expected] = [&found_kind, &kind].map(|it| list(&mut it.iter().map(|it| it.as_str())));
            writeln!(offenders, "{place} kind: [{found}] for [{expected}]").unwrap();
        }
    }
    format!("themes: {}\nkinds: {}\n\n{offenders}", themes.shown(), kinds.shown())
}

#[test]
fn themes_and_kinds_are_those_of_the_record_mostly() {
    for symbol in ["A/68/98", "A/70/174"] {
        let compared = compared(symbol);
        println!("{symbol}\n{compared}");
        insta::assert_snapshot!(format!("suggestions-{}", symbol.replace('/', "-")), compared);
    }
}

#[test]
fn the_modality_of_norms_is_what_they_expect() {
    let record = Record::builtin();
    let mut norms = 0;
    for (provision, own) in ["A/68/98", "A/70/174"].into_iter().flat_map(|it| suggested(record, it)) {
        let Some(Classification::Norm(norm)) = &provision.classification else { continue };
        let is_restraint = own.modalities.iter().any(|it| matches!(it.value, Modality::ShouldNot | Modality::MustNot));
        assert!(
            !own.modalities.is_empty() && is_restraint == (norm.expects == Expectation::Restraint),
            "{}",
            provision.id
        );
        norms += 1;
    }
    assert_eq!(norms, 14);
}
