//! A provision report by report, and all reports against one: on the record, and with a document of one's own.

use gge_core::compare::{CompareError, counterparts, progression};
use gge_core::model::{Author, Basis, LinkKind};
use gge_core::overview::{TableWording, cumulative};
use gge_core::{Act, Coverage, NewReport, Place, Record, Relation, Source, Theme, export};

/// The norm on territory with another modal verb, words of two reports in one sentence, and words of nobody's.
const DRAFT: [&str; 3] = [
    "States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs.",
    "States must not use proxies to commit internationally wrongful acts, and the secretariat brings coffee.",
    "Coffee is served at noon.",
];

fn with_draft(edit: impl FnOnce(NewReport) -> NewReport) -> Record {
    let source = Source::new("own".into(), "A draft", "A reader");
    let author = Author::Other("A reader".into());
    let draft = NewReport::new("OWN/draft".parse().unwrap(), author, "2026-05-04".parse().unwrap(), source);
    let draft = (1..)
        .zip(DRAFT)
        .fold(draft.section("all", "All"), |draft, (number, text)| draft.paragraph(&format!("{number}"), [text]));
    Record::builtin().with(edit(draft)).unwrap()
}

/// The places of each stage, by year.
fn stages(record: &Record, place: &str) -> Vec<(u16, Vec<String>)> {
    let found = progression(record, &place.parse().unwrap());
    let stage = found.stages.iter();
    stage.map(|it| (it.report.year(), it.places.iter().map(ToString::to_string).collect())).collect()
}

fn year(year: u16, places: &[&str]) -> (u16, Vec<String>) {
    (year, places.iter().map(ToString::to_string).collect())
}

#[test]
fn a_wording_is_followed_to_both_sides_and_into_ones_own() {
    let record = with_draft(|it| it);
    let proxies = ["A/68/98#23:2", "A/70/174#28(e)", "OWN/draft#2:1"];
    let expected = [year(2010, &[]), year(2013, &proxies[..1]), year(2015, &proxies[1..2]), year(2026, &proxies[2..])];
    assert_eq!(stages(&record, proxies[0]), expected);
    let back = stages(&record, "OWN/draft#2");
    assert_eq!(back[2..], [year(2015, &["A/70/174#28(e):1"]), year(2026, &["OWN/draft#2"])]);
    assert!(back[1].1.contains(&proxies[0].to_owned()), "{back:?}");
    // Where it is asked for in the middle, both sides are found. Its other half is of the third sentence.
    assert_eq!(stages(&record, proxies[1])[1], year(2013, &["A/68/98#23:2", "A/68/98#23:3"]));

    let found = progression(&record, &proxies[0].parse().unwrap());
    assert!(found.stages[0].change.is_none() && found.stages[1].change.is_none());
    let last = found.stages[3].change.as_ref().unwrap();
    assert_eq!((last.since.year(), last.link, last.basis), (2015, LinkKind::Wording, Basis::Measured));
    assert!(last.redline().to_string().ends_with("{+, and the secretariat brings coffee.+}"), "{}", last.redline());
    assert!(found.stages[3].novelty[0].to_string().contains("{+and the secretariat brings coffee+}"));
}

#[test]
fn the_links_of_the_record_decide_where_they_lead_from_one_to_the_other() {
    let found = progression(Record::builtin(), &"A/70/174#15".parse().unwrap());
    let acts: Vec<_> = found.stages.iter().map(|it| it.change.as_ref().map(|it| (it.act, it.basis))).collect();
    assert_eq!(acts, [None, Some((Act::Reiterated, Basis::Curated)), Some((Act::Reiterated, Basis::Curated))]);
    // The summary says it too, and is not shown beside the paragraph.
    let places: Vec<&str> = found.stages.iter().flat_map(|it| &it.places).map(Place::as_str).collect();
    assert_eq!(places, ["A/65/201#16:2", "A/68/98#16:3", "A/70/174#15"]);
    assert!(found.caveats.iter().any(|it| it.starts_with("A/65/201 is held in part")), "{:?}", found.caveats);
}

#[test]
fn what_has_no_relative_or_no_place_has_no_words() {
    let found = progression(Record::builtin(), &"A/70/174#13(f)".parse().unwrap());
    let counts: Vec<usize> = found.stages.iter().map(|it| it.places.len()).collect();
    assert_eq!(counts, [0, 0, 1]);
    assert!(found.stages.iter().all(|it| it.change.is_none()));
    assert!(found.stages[0].text.text.is_empty());
    assert!(progression(Record::builtin(), &"A/76/135#30".parse().unwrap()).stages.is_empty());
}

/// Every stage of every provision: the place itself, its text, novelty of its places.
#[test]
fn each_progression_has_the_place_that_was_asked_for() {
    let record = Record::builtin();
    for provision in record.provisions().filter(|it| it.text().is_some()) {
        let place = provision.id.clone().into();
        let found = progression(record, &place);
        let own = found.stages.iter().find(|it| it.report.symbol == provision.id.symbol()).unwrap();
        assert_eq!((own.places.as_slice(), Some(&*own.text.text)), (&[place][..], provision.text()));
        for stage in &found.stages {
            assert_ne!(stage.report.coverage, Coverage::None);
            assert_eq!(stage.places.is_empty(), stage.text.text.is_empty(), "{}", provision.id);
            if let Some(change) = &stage.change {
                assert_eq!(change.redline().later(), stage.text.text);
                assert!(!change.reason.is_empty(), "{}", provision.id);
            }
        }
    }
}

#[test]
fn all_reports_against_a_draft() {
    let record = with_draft(|it| it);
    let found = counterparts(&record, record.report("OWN/draft").unwrap()).unwrap();
    let others: Vec<u16> = found.others.iter().map(|it| it.year()).collect();
    assert_eq!(others, [2010, 2013, 2015]);
    let nearest = |at: usize, symbol: &str| -> Option<(&str, Relation)> {
        let row = &found.provisions[at];
        row.in_report(symbol).map(|it| (it.places()[0].as_str(), it.alignment.relation))
    };
    assert_eq!(nearest(0, "A/70/174"), Some(("A/70/174#13(c):1", Relation::Equal)));
    assert_eq!(nearest(1, "A/68/98"), Some(("A/68/98#23:2", Relation::Subset)));
    assert_eq!(nearest(1, "A/65/201"), None);
    assert!(found.provisions[2].counterparts.is_empty());
    let new: Vec<String> = found.provisions.iter().map(|it| it.novelty.as_ref().unwrap().to_string()).collect();
    assert!(new[0].starts_with("{+States must+} not knowingly"), "{new:?}");
    assert!(new[1].ends_with("wrongful acts, {+and the secretariat brings coffee+}."), "{new:?}");
    assert_eq!(new[2], "{+Coffee is served at noon+}.");
}

/// A report in the middle has counterparts on both sides, and what is new stands in none of them, of whatever time.
#[test]
fn all_reports_against_one_of_the_record() {
    let record = Record::builtin();
    let found = counterparts(record, record.report("A/68/98").unwrap()).unwrap();
    let row = found.provisions.iter().find(|it| it.provision.id == "A/68/98#16").unwrap();
    let places: Vec<&str> = row.counterparts.iter().map(|it| it.places()[0].as_str()).collect();
    assert_eq!(places, ["A/65/201#16:2", "A/70/174#15"]);
    assert!(row.counterparts.iter().all(|it| it.alignment.relation == Relation::Equal));
    let proxies = found.provisions.iter().find(|it| it.provision.id == "A/68/98#23").unwrap();
    assert!(!proxies.novelty.as_ref().unwrap().to_string().contains("{+States must not use proxies"));
    let held = record.provisions().report("A/68/98").filter(|it| it.wording.is_some()).count();
    assert_eq!(found.provisions.len(), held);
    assert!(matches!(
        counterparts(record, record.report("A/60/202").unwrap()),
        Err(CompareError::NothingHeld { procedural: true, .. })
    ));
}

#[test]
fn ones_own_document_is_a_column_of_the_cumulative_table() {
    let record = with_draft(|it| it);
    let table = cumulative(&record, TableWording::Official);
    let last = table.rows.last().unwrap();
    assert_eq!((last.theme, table.rows.len()), (None, Theme::ALL.len() + 1));
    let entries: Vec<usize> = last.cells.iter().map(|it| it.entries.len()).collect();
    assert_eq!(entries, [0, 0, 0, 3], "all of the record has themes");
    let wide = export::wide_table(&table);
    assert_eq!(wide.rows().last().unwrap()[0].text(), "without a theme");
    assert!(wide.rows().last().unwrap()[4].text().starts_with("OWN/draft, para. 1: States must"));
    assert!(export::long_table(&table).csv().contains("\r\n,OWN/draft,OWN/draft#3,"));

    let record = with_draft(|it| it.themes([Theme::Norms]));
    let table = cumulative(&record, TableWording::Official);
    let norms = table.theme(Theme::Norms).unwrap().cells.last().unwrap();
    assert_eq!(norms.entries.iter().map(|it| it.place.as_str()).collect::<Vec<_>>(), ["OWN/draft#3"]);
    assert_eq!(table.rows.last().unwrap().cells.last().unwrap().entries.len(), 2);
    let none = cumulative(&record, TableWording::HagueTable);
    assert_eq!(none.rows.len(), Theme::ALL.len(), "the Hague table has lines of themes alone");
}
