//! What is new in a text, checked by hand against the reports.

mod common;

use common::{own, property, report};
use gge_core::compare::{Baseline, Novelty, NoveltyIndex, Piece, Span, novelty};
use gge_core::text::{Word, normal, words};
use gge_core::{Place, Record, Report};
use proptest::prelude::*;
use serde_json::json;

fn measured(place: &str) -> Novelty<'static> {
    novelty(Record::builtin(), &place.parse().unwrap(), Baseline::Earlier).unwrap_or_else(|| panic!("{place}"))
}

/// Each reused stretch with the place where it first stood.
fn reused<'n>(found: &'n Novelty<'_>) -> Vec<(&'n str, &'n str)> {
    let stretch = |span: &'n Span| Some((found.text[span.range().clone()].trim(), span.first()?.as_str()));
    found.spans.iter().filter_map(stretch).collect()
}

fn normals(text: &str) -> Vec<String> {
    words(text).filter(Word::is_word).map(|word| normal(word.text).into_owned()).collect()
}

fn stands_in(run: &[String], text: &[String]) -> bool {
    text.windows(run.len()).any(|window| window == run)
}

/// Whether the words of every reused stretch stand, in their order, at each place that is named for them.
fn is_true_of(record: &Record, found: &Novelty<'_>) -> bool {
    found.spans.iter().all(|span| match span {
        Span::Reused { range, first, also, .. } => {
            let run = normals(&found.text[range.clone()]);
            let stands = |place: &Place| stands_in(&run, &normals(record.text_at(place).unwrap()));
            !run.is_empty() && stands(first) && also.iter().all(stands)
        }
        _ => true,
    })
}

fn places(record: &Record) -> Vec<Place> {
    let sentences = record.provisions().flat_map(|it| {
        let numbers = 1..=u32::try_from(it.sentences().count()).unwrap();
        numbers.map(|number| Place::Provision(it.id.at_sentence(number.try_into().unwrap())))
    });
    let provisions = record.provisions().map(|it| Place::Provision(it.id.clone()));
    let renderings = record.renderings().map(|it| Place::Rendering(it.id.clone()));
    provisions.chain(sentences).chain(renderings).collect()
}

#[test]
fn wholly_reused() {
    let found = measured("A/70/174#15");
    let [Span::Reused { range, first, also, .. }] = found.spans.as_slice() else { panic!("{:?}", found.spans) };
    assert_eq!(*range, 0..found.text.len());
    assert_eq!(first.as_str(), "A/65/201#16:2");
    assert_eq!(also.iter().map(Place::as_str).collect::<Vec<_>>(), ["A/68/98#16:3"]);
    assert!(found.new_share.abs() < f64::EPSILON);
}

#[test]
fn reused_in_part() {
    let attributed = measured("A/70/174#28(f)");
    let (first, rest) = attributed.text.split_once(" under international law.").unwrap();
    assert_eq!(reused(&attributed), [(first, "A/68/98#23:1")]);
    assert!(rest.starts_with(" However, the indication"));
    assert!(measured("A/70/174#28(f):1").to_string().ends_with("attributable to them {+under international law+}."));

    let sovereignty = measured("A/70/174#27");
    assert_eq!(
        sovereignty.to_string(),
        "State sovereignty and international norms and principles that flow from sovereignty apply to {+the conduct by \
         States+} of ICT-related activities and to their jurisdiction over ICT infrastructure within their territory.",
    );
    assert_eq!(sovereignty.first_occurrences(), [&"A/68/98#20".parse().unwrap()]);
    // State, sovereignty, international, norms, principles, flow, sovereignty, apply, [conduct, States], ICT-related,
    // activities, jurisdiction, over, ICT, infrastructure, territory: two new ones of seventeen.
    assert!((sovereignty.new_share - 2.0 / 17.0).abs() < 1e-9, "{}", sovereignty.new_share);

    let proxies = measured("A/70/174#28(e)");
    assert_eq!(
        reused(&proxies)[0],
        ("States must not use proxies to commit internationally wrongful acts", "A/68/98#23:2")
    );
}

#[test]
fn new_norms() {
    assert!((measured("A/70/174#13(f)").new_share - 1.0).abs() < f64::EPSILON);
    let misuse = measured("A/70/174#13(k)");
    assert!(misuse.new_share > 0.7);
    let terms = ["emergency response teams", "computer emergency response teams", "emergency response teams"];
    assert!(reused(&misuse).iter().map(|(text, _)| text.trim_end_matches(" (")).eq(terms), "{:?}", reused(&misuse));
    assert!(reused(&misuse).iter().all(|(_, first)| *first == "A/68/98#26(d)"));
}

#[test]
fn set_phrases_and_function_words_are_no_reuse() {
    let record = Record::builtin();
    let index = NoveltyIndex::new(record);
    for place in places(record) {
        let Some(found) = index.novelty(&place, Baseline::Earlier) else { continue };
        for (text, first) in reused(&found) {
            let plain = text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
            for phrase in [
                "the use of icts",
                "the use of icts by states",
                "international peace and security",
                "in the use of icts",
            ] {
                assert_ne!(plain, phrase, "{place} from {first}");
            }
        }
    }
    let practices = measured("A/70/174#13(a)");
    assert!(practices.to_string().contains("pose threats to international peace and security+};"), "{practices}");
}

#[test]
fn numbered_paragraphs_lead() {
    let found = measured("A/70/174#28(f):1");
    let Span::Reused { first, also, .. } = &found.spans[0] else { panic!() };
    assert_eq!((first.as_str(), also.len()), ("A/68/98#23:1", 1));
    assert_eq!(also[0].as_str(), "A/68/98#summary(5):2", "the summary comes first in the document and repeats");
}

#[test]
fn spans_tile_every_text() {
    let record = Record::builtin();
    let index = NoveltyIndex::new(record);
    let mut count = 0;
    for place in places(record) {
        let text = record.text_at(&place).filter(|text| *text != "-");
        let found = index.novelty(&place, Baseline::Earlier);
        assert_eq!(found.as_ref().map(|found| found.text), text, "{place}");
        let Some(found) = found else { continue };
        let mut at = 0;
        for span in &found.spans {
            assert_eq!(span.range().start, at, "{place}");
            assert!(!found.text[span.range().clone()].trim().is_empty(), "{place}");
            at = span.range().end;
        }
        assert_eq!(at, found.text.len(), "{place}");
        assert!(!found.spans.windows(2).any(|two| two[0].is_new() && two[1].is_new()), "{place}: new beside new");
        assert!((0.0..=1.0).contains(&found.new_share), "{place}");
        let whole: String = found
            .pieces()
            .into_iter()
            .map(|piece| match piece {
                Piece::Same(text) | Piece::New(text) => text,
                _ => unreachable!(),
            })
            .collect();
        assert_eq!(whole, found.text);
        assert!(is_true_of(record, &found), "{found:?}");
        let own = record.report_of(&place).unwrap().year();
        for first in found.spans.iter().filter_map(Span::first) {
            let theirs = record.report_of(first).unwrap();
            assert!(theirs.year() < own, "{place} from {first}");
            assert!(found.reports.iter().any(|report| report.symbol == theirs.symbol));
            assert_eq!(first.address().is_some(), place.address().is_some(), "{place} from {first}: like with like");
        }
        if count % 10 == 0 {
            assert_eq!(novelty(record, &place, Baseline::Earlier).unwrap().spans, found.spans, "{place}");
        }
        count += 1;
    }
    assert!(count > 500, "{count}");
}

#[test]
fn like_with_like() {
    let found = measured("hague-table/2015/cooperation/2");
    assert_eq!(reused(&found), [(found.text, "hague-table/2013/cooperation/3")]);
    assert_eq!(found.origin.as_str(), "hague-table");
    assert_eq!(
        found.caveat.as_deref(),
        Some("hague-table has no wording of A/60/202: new means new among the wording held")
    );
    assert_eq!(reused(&measured("hague-table/2013/threats/7")), [("States", "hague-table/2010/threats/5")]);
    assert_eq!(measured("A/68/98#20").origin.as_str(), "official");
    for nothing in ["hague-table/2010/law/1", "A/70/174#16", "A/70/174#33", "A/72/327#1", "A/70/174#15:2"] {
        assert!(novelty(Record::builtin(), &nothing.parse().unwrap(), Baseline::Earlier).is_none(), "{nothing}");
    }
}

#[test]
fn against_given_reports() {
    let record = Record::builtin();
    let place = "A/70/174#15".parse().unwrap();
    let against = |reports: &[&Report]| novelty(record, &place, Baseline::Reports(reports)).unwrap();
    let third = against(&[report("A/68/98")]);
    assert_eq!(third.first_occurrences(), [&"A/68/98#16:3".parse().unwrap()]);
    assert_eq!((third.reports.len(), third.caveat.as_deref()), (1, None), "A/68/98 is held whole");
    let second = against(&[report("A/65/201")]);
    assert_eq!(second.caveat.as_deref(), Some("A/65/201 is held in part: new means new among the wording held"));
    for nothing in [&[][..], &[report("A/70/174")], &[report("A/60/202")]] {
        assert!((against(nothing).new_share - 1.0).abs() < f64::EPSILON);
    }
    let not_held = against(&[report("A/60/202"), report("A/72/327")]);
    assert_eq!(
        not_held.caveat.as_deref(),
        Some("A/60/202, A/72/327 are not held: new means new among the wording held")
    );
    let later = novelty(record, &"A/68/98#23:2".parse().unwrap(), Baseline::Reports(&[report("A/70/174")])).unwrap();
    assert_eq!(later.first_occurrences(), [&"A/70/174#28(e)".parse().unwrap()]);
}

#[test]
fn as_json() {
    let json = serde_json::to_value(measured("A/70/174#28(f):1")).unwrap();
    assert_eq!(json["place"], "A/70/174#28(f):1");
    assert_eq!(json["wording"], "official");
    assert_eq!(json["reports"], serde_json::json!(["A/60/202", "A/65/201", "A/68/98"]));
    assert_eq!(json["spans"][0]["span"], "reused");
    assert_eq!(json["spans"][0]["first"], "A/68/98#23:1");
    assert_eq!(json["spans"][1]["text"], "under international law.");
    assert!(json["spans"][1]["first"].is_null());
    assert!(json["caveat"].is_string());
}

/// Two reports of one paragraph each.
fn own(earlier: &[String], later: &[String]) -> Record {
    let record = json!({
        "sources": [own::source()],
        "groups": [own::group("2031-2032", "A/87/1"), own::group("2033-2034", "A/89/1")],
        "reports": [own::report("A/87/1", "2031-2032", 1), own::report("A/89/1", "2033-2034", 1)],
        "provisions": [own::provision("A/87/1#1", earlier), own::provision("A/89/1#1", later)],
    });
    serde_json::from_value(record).unwrap()
}

/// A few sentences of few words, so that much is shared; too few for set phrases.
fn sentences() -> impl Strategy<Value = Vec<String>> {
    let word = prop::sample::select(vec![
        "States",
        "use",
        "ICTs",
        "the",
        "of",
        "“help”,",
        "Organise",
        "organize",
        "—",
        "اختبار;",
    ]);
    let sentence = prop::collection::vec(word, 1..20).prop_map(|words| words.join(" ") + ".");
    prop::collection::vec(sentence, 1..4)
}

proptest! {
    #![proptest_config(property::config())]

    #[test]
    fn all_that_is_reused_is_found(earlier in sentences(), later in sentences()) {
        let record = own(&earlier, &later);
        let Some(found) = novelty(&record, &"A/89/1#1".parse().unwrap(), Baseline::Earlier) else {
            prop_assert!(later.iter().all(|sentence| normals(sentence).is_empty()));
            return Ok(());
        };
        let whole: String = found.spans.iter().map(|span| &found.text[span.range().clone()]).collect();
        prop_assert_eq!(&whole, found.text);
        prop_assert!(is_true_of(&record, &found), "{:?}", found);
        let earlier: Vec<Vec<String>> = earlier.iter().map(|sentence| normals(sentence)).collect();
        let tells = |run: &[String]| {
            let telling = run.iter().filter(|word| !["the", "of"].contains(&word.as_str())).count();
            if run.len() == 3 { telling == 3 } else { telling >= 2 }
        };
        let stood = |run: &[String]| earlier.iter().any(|sentence| stands_in(run, sentence));
        for new in found.spans.iter().filter(|span| span.is_new()) {
            let mut start = 0;
            for sentence in &later {
                let (from, to) = (new.range().start.max(start), new.range().end.min(start + sentence.len()));
                start += sentence.len() + 1;
                let words = found.text.get(from..to).map(normals).unwrap_or_default();
                for run in words.windows(3).chain(words.windows(4)) {
                    prop_assert!(!(tells(run) && stood(run)), "{:?} in {}", run, found);
                }
            }
        }
    }
}
