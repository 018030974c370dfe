//! A reader's own copy of a report that the record holds in part: proven equal, and added; or refused.

use gge_core::compare::compare;
use gge_core::model::{Author, Coverage, Fidelity, Theme};
use gge_core::record::Fault;
use gge_core::{NewReport, Record, Source};

/// The number of paragraphs that the copies have.
const PARAGRAPHS: u32 = 30;

/// The words of a copy for a paragraph of which the record has only the items.
const LEAD_IN: &str = "The print leads in what follows:";

/// A copy of A/70/174: what the record has, with changes, and a sentence of ours for each paragraph that it lacks.
fn copy(print: impl Fn(&str, &str) -> Option<String>) -> NewReport {
    let record = Record::builtin();
    let source = Source::new("own-copy".into(), "A copy of A/70/174", "A reader").official();
    let author = Author::Group("2014-2015".parse().unwrap());
    let mut report = NewReport::new("A/70/174".parse().unwrap(), author, "2015-07-22".parse().unwrap(), source)
        .section("intro", "I. Introduction");
    for number in 1..=PARAGRAPHS {
        report = match number {
            9 => report.section("iii", "III. Norms, Rules and Principles for the Responsible Behaviour of States"),
            16 => report.section("iv", "IV. Confidence-Building Measures"),
            25 => report.section("vi", "VI. How International Law applies to the Use of ICTs"),
            30 => report.section("vii", "VII. Conclusions"),
            _ => report,
        };
        let paragraph = number.to_string();
        let is_of = |it: &&gge_core::Provision| it.id.paragraph() == paragraph;
        let held: Vec<_> = record.provisions().report("A/70/174").filter(is_of).collect();
        let has_lead = held.iter().any(|it| it.id.items().next().is_none());
        if !has_lead {
            report = report.paragraph(&paragraph, [format!("The print of paragraph {number} has these words.")]);
        }
        for provision in held {
            let place = provision.id.as_str().split_once('#').unwrap().1;
            if let Some(text) = print(place, provision.text().unwrap_or(LEAD_IN)) {
                report = report.paragraph(place, [text]);
            }
        }
    }
    report.whole(PARAGRAPHS)
}

#[test]
fn a_copy_makes_a_report_whole() {
    let own = Record::builtin();
    let typed = |_: &str, text: &str| Some(text.replace('’', "'").replace('-', "\u{2011}"));
    let record = own.with(copy(typed)).unwrap();
    let report = record.report("A/70/174").unwrap();
    assert_eq!((report.coverage, report.paragraphs), (Coverage::Whole, Some(PARAGRAPHS)));
    assert_eq!(report.author, own.report("A/70/174").unwrap().author);
    assert_eq!(record.reports().len(), own.reports().len());
    // What both hold stays as it is, to the letter and to the sentence.
    for provision in own
        .provisions()
        .report("A/70/174")
        .filter(|it| it.wording.as_ref().is_some_and(|it| it.fidelity() == Fidelity::Verbatim))
    {
        assert_eq!(record.provision(&provision.id), Some(provision));
    }
    // What was held in near words has those of the copy.
    let official = record.get("A/70/174#16(a)").unwrap().wording.as_ref().unwrap();
    assert_eq!((official.fidelity(), official.source().as_str()), (Fidelity::Verbatim, "own-copy"));
    assert!(own.resolve("A/70/174, para. 20").unwrap_err().to_string().contains("not in the record"));
    assert_eq!(
        (own.get("A/70/174#16").unwrap().text(), record.get("A/70/174#16").unwrap().text()),
        (None, Some(LEAD_IN))
    );
    let new = record.get("A/70/174#20").unwrap();
    assert_eq!((&*new.section, &*new.themes), ("cbm", &[Theme::Cbm][..]));
    assert_eq!(record.get("A/70/174#30").unwrap().section, "vii");
    let order: Vec<u32> = record.provisions().report("A/70/174").map(|it| it.id.paragraph().parse().unwrap()).collect();
    assert!(order.is_sorted() && order.first() == Some(&1));
    let before = compare(own, own.report("A/68/98").unwrap(), own.report("A/70/174").unwrap()).unwrap();
    let after = compare(&record, record.report("A/68/98").unwrap(), report).unwrap();
    assert!(after.caveats.len() < before.caveats.len(), "{:?} {:?}", before.caveats, after.caveats);
    assert!(record.resolve("A/70/174, para. 31").unwrap_err().to_string().contains("30 paragraphs"));
}

#[test]
fn a_copy_with_other_words_is_refused() {
    let changed = |place: &str, text: &str| match place {
        "13(c)" => Some(text.replace("knowingly ", "")),
        "13(f)" => Some(text.replace("should", "must")),
        "28(e)" => None,
        _ => Some(text.to_owned()),
    };
    let error = Record::builtin().with(copy(changed)).unwrap_err();
    let faults: Vec<_> = error.problems().iter().map(|it| (it.item.as_str(), &it.fault)).collect();
    let other = |held: &str, copy: &str| Fault::OtherWords { held: held.to_owned(), copy: copy.to_owned() };
    assert_eq!(
        faults,
        [
            ("A/70/174#13(c)", &other("knowingly", "")),
            ("A/70/174#13(f)", &other("should", "must")),
            ("A/70/174#28(e)", &Fault::NotInCopy),
        ]
    );
    assert!(error.to_string().contains("A/70/174#13(f)): the copy has `must`, where it reads `should`"), "{error}");
}

#[test]
fn a_copy_in_part_adds_what_it_has() {
    let source = Source::new("own-copy".into(), "A page of A/70/174", "A reader");
    let author = Author::Group("2014-2015".parse().unwrap());
    let page = NewReport::new("A/70/174".parse().unwrap(), author, "2015-07-22".parse().unwrap(), source)
        .section("vii", "VII. Conclusions")
        .paragraph("33", ["The print of paragraph 33 has these words."]);
    let record = Record::builtin().with(page).unwrap();
    assert_eq!(record.report("A/70/174").unwrap().coverage, Coverage::Part);
    assert_eq!(record.provisions().report("A/70/174").last().unwrap().id, "A/70/174#33");
}
