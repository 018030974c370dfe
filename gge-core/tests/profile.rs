//! Modal expressions by report, counted by hand in the texts.

use gge_core::compare::{Profile, profile, profile_change};
use gge_core::record::Filter;
use gge_core::{Kind, Modality, Record, Theme, model::ModalClass};

fn of(symbol: &str, filter: Filter) -> Profile<'static> {
    let record = Record::builtin();
    profile(record, record.report(symbol).unwrap(), filter)
}

#[test]
fn what_norms_use() {
    let norms = of("A/70/174", Filter::new().kind(Kind::Norm));
    let counts: Vec<_> = norms.counts.iter().map(|it| (it.modality, it.count)).collect();
    assert_eq!(
        counts,
        [
            // 13 (a), (e), (g), twice in (h), once in (i), once in (j).
            (Modality::Should, 7),
            // 13 (c), (f), twice in (k).
            (Modality::ShouldNot, 4),
            // 13 (b), (d).
            (Modality::ShouldConsider, 2),
            // 13 (i), sentence 2.
            (Modality::ShouldSeekTo, 1),
            // 13 (a): "that may pose threats".
            (Modality::May, 1),
            // 13 (d), sentence 2.
            (Modality::MayNeedTo, 1),
            // 13 (i): "so that end users can have confidence".
            (Modality::Can, 1),
        ],
    );
    let of_class = |class| norms.counts.iter().filter(|it| it.class == class).map(|it| it.count).sum::<usize>();
    assert_eq!((of_class(ModalClass::Recommendation), of_class(ModalClass::Obligation)), (14, 0));
    assert_eq!(norms.near, 0);
}

#[test]
fn law_uses_must() {
    let (from, to) = (of("A/68/98", Filter::new().kind(Kind::Law)), of("A/70/174", Filter::new().kind(Kind::Law)));
    let change = profile_change(&from, &to);
    let row = |modality| change.rows.iter().find(|row| row.modality == modality).unwrap();
    // 2013: 21, and 23, sentence 1. 2015: 28 (b), sentences 1 and 3, and 28 (f), sentence 1.
    assert_eq!((row(Modality::Must).earlier, row(Modality::Must).later), (2, 3));
    // 23, sentence 2; 28 (e).
    assert_eq!((row(Modality::MustNot).earlier, row(Modality::MustNot).later), (1, 1));
    assert_eq!(row(Modality::Must).class, ModalClass::Obligation);
    for row in &change.rows {
        assert!(row.earlier + row.later > 0);
        let (from, to) = (from.per_thousand(row.earlier), to.per_thousand(row.later));
        assert!((row.earlier_per_thousand - from).abs() < 1e-9 && (row.later_per_thousand - to).abs() < 1e-9);
    }
    // The longer text has more of them, and fewer for its length.
    assert!(row(Modality::Must).earlier_per_thousand > row(Modality::Must).later_per_thousand);
    assert!(from.words < to.words);
}

#[test]
fn caveats() {
    let none: Vec<String> = of("A/68/98", Filter::new()).caveats;
    assert!(none.is_empty(), "{none:?}");
    let cbm = of("A/70/174", Filter::new().kind(Kind::Cbm));
    assert_eq!(cbm.near, cbm.words);
    let caveats: Vec<String> = cbm.caveats.clone();
    assert_eq!(caveats[0], "A/70/174 is held in part: only the paragraphs held are counted");
    assert_eq!(
        caveats[1],
        format!("{0} of the {0} words of A/70/174 are near to the official wording, not verbatim", cbm.words),
    );
    let empty = of("A/60/202", Filter::new());
    assert_eq!((empty.words, empty.provisions, empty.counts.len()), (0, 0, 0));
    assert!(empty.per_thousand(1).abs() < f64::EPSILON);
    assert_eq!(empty.caveats[0], "the record holds no wording of A/60/202: nothing is counted");
}

#[test]
fn scopes_narrow_down() {
    let all = of("A/68/98", Filter::new());
    assert_eq!(all.near, 0);
    let theme = of("A/68/98", Filter::new().theme(Theme::Law));
    let both = of("A/68/98", Filter::new().theme(Theme::Law).kind(Kind::Norm));
    assert!(all.words > theme.words && theme.words > both.words);
    assert!(Modality::ALL.iter().all(|modality| theme.count(*modality) <= all.count(*modality)));
    // "The Group also concluded that" stands in the summary, which is not counted.
    assert_eq!(all.count(Modality::Concluded), 0);
}
