//! What came after 2017, and everything on one line of time: controls typed by hand, and properties.

mod common;

use common::property;
use gge_core::overview::{
    Event, EventKind, in_every_group, membership_changes, membership_matrix, membership_overlaps, memberships, timeline,
};
use gge_core::{
    Date, Record,
    model::{Confidence, Process, State},
};
use proptest::prelude::*;

fn record() -> &'static Record {
    Record::builtin()
}

fn process(id: &str) -> &'static Process {
    record().process(id).unwrap()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// Mandate and chair of each, as their sources have them.
#[test]
fn mandates_and_chairs() {
    for (id, mandate, chair, of) in [
        ("gge-2019-2021", Some("A/RES/73/266"), "Guilherme de Aguiar Patriota", "Brazil"),
        ("oewg-2019-2021", Some("A/RES/73/27"), "Jürg Lauber", "Switzerland"),
        ("oewg-2021-2025", Some("A/RES/75/240"), "Burhan Gafoor", "Singapore"),
        ("global-mechanism", None, "Egriselda López", "El Salvador"),
    ] {
        let process = process(id);
        assert_eq!(process.mandate.as_ref().map(|it| it.value.resolution.as_str()), mandate, "{id}");
        let official = &process.chair.as_ref().unwrap().value;
        assert_eq!((&*official.name, &*official.of), (chair, of));
    }
    assert_eq!(record().processes().len(), 4);
    assert_eq!(process("oewg-2021-2025").substantive_sessions.as_ref().unwrap().value, 11);
    assert_eq!(process("oewg-2021-2025").mandate.as_ref().unwrap().value.date, Some(date("2020-12-31")));
}

#[test]
fn documents_and_dissociations() {
    let symbols = |id: &str| -> Vec<&str> { process(id).documents.iter().map(|it| it.value.symbol.as_str()).collect() };
    assert_eq!(symbols("gge-2019-2021"), ["A/76/135", "A/76/136", "A/RES/76/19"]);
    assert_eq!(symbols("oewg-2019-2021"), ["A/AC.290/2021/CRP.2", "A/75/816"]);
    assert_eq!(
        symbols("oewg-2021-2025"),
        ["A/77/275", "A/78/265", "A/79/214", "A/AC.292/2025/CRP.1", "A/80/257", "A/RES/80/16"],
    );
    let (_, report) = record().process_document("A/76/135").unwrap();
    assert_eq!(report.value.adopted, Some(date("2021-05-28")));
    let from: Vec<(&str, &str, Option<Date>)> = process("oewg-2021-2025")
        .dissociations
        .iter()
        .map(|it| (it.value.state.as_str(), it.value.document.as_str(), it.value.date))
        .collect();
    assert_eq!(from, [("Iran", "A/79/214", None), ("United States of America", "A/80/257", None)],);
    assert_eq!(&*process("oewg-2021-2025").dissociations[0].value.from, "paragraph 27");
    let meetings = &process("global-mechanism").meetings;
    let days: Vec<String> = meetings.iter().map(|it| format!("{} {}", it.value.from, it.value.to)).collect();
    assert_eq!(days, ["2026-03-30 2026-03-31", "2026-07-20 2026-07-24", "2026-12-07 2026-12-11"]);
    assert!(meetings.iter().all(|it| it.value.scheduled));
    let basis = &process("oewg-2021-2025").builds_on.as_ref().unwrap().value;
    assert_eq!((basis.restates.len(), basis.names.len()), (11, 4));
}

/// No wording of what came after 2017 is in the record.
#[test]
fn facts_only() {
    for document in record().processes().iter().flat_map(|process| &*process.documents) {
        let symbol = document.value.symbol.as_str();
        assert!(record().report(symbol).is_none(), "{symbol}");
        assert!(record().provisions().report(symbol).next().is_none(), "{symbol}");
    }
    assert!(Process::CAVEAT.contains("facts only") && Process::CAVEAT.contains("wording"));
}

fn names(states: &[&State]) -> Vec<String> {
    states.iter().map(ToString::to_string).collect()
}

/// Counted by hand on both lists.
#[test]
fn the_group_of_2019_2021() {
    let changes = membership_changes(&memberships(record()));
    let last = changes.last().unwrap();
    assert_eq!((last.earlier.as_str(), last.later.as_str(), last.after_2017), ("2016-2017", "2019-2021", true));
    assert_eq!(
        names(&last.joined),
        ["Jordan", "Mauritius", "Morocco", "Norway", "Romania", "Singapore", "South Africa", "Uruguay"],
    );
    assert_eq!(
        names(&last.left),
        ["Botswana", "Canada", "Cuba", "Egypt", "Finland", "Republic of Korea", "Senegal", "Serbia"],
    );
    assert_eq!(last.stayed.len(), 17);
    assert!(changes[..4].iter().all(|it| !it.after_2017));
    let matrix = membership_matrix(&memberships(record()));
    assert_eq!(matrix.row("Jordan").unwrap().member, [true, false, false, false, false, true]);
    assert_eq!(matrix.row("Estonia").unwrap().count, 5);
    let in_all_six: Vec<String> =
        matrix.states.iter().filter(|row| row.count == 6).map(|row| row.state.to_string()).collect();
    assert_eq!(in_all_six, names(&in_every_group(record())), "who sat in all five sat in the sixth");
    assert_eq!(memberships(record()).last().map(|it| it.members.len()), Some(25));
    assert_eq!(membership_overlaps(&memberships(record())).len(), 15);
}

fn of(timeline: &gge_core::overview::Timeline<'static>, kind: EventKind, symbol: &str) -> Vec<Event<'static>> {
    let fits = |it: &&Event<'static>| it.kind == kind && it.symbol.is_some_and(|it| it == symbol);
    timeline.events().filter(fits).cloned().collect()
}

#[test]
fn events_of_groups() {
    let timeline = timeline(record());
    let letter_report_reissue: Vec<String> =
        of(&timeline, EventKind::Document, "A/68/98").iter().map(|it| it.date.unwrap().to_string()).collect();
    assert_eq!(letter_report_reissue, ["2013-06-07", "2013-06-24", "2013-07-30"]);
    // A/RES/70/237 took up one report and asked for the next Group: its date is told of the first.
    let mandate = &of(&timeline, EventKind::Mandate, "A/RES/70/237")[0];
    assert_eq!((mandate.date, mandate.subject.to_string().as_str()), (Some(date("2015-12")), "2016-2017"));
    assert!(mandate.sources.iter().any(|it| it.source == "leiden-consultation"));
    // The sources disagree when the fifth Group ended: both are there, and doubtful.
    let ends: Vec<&Event<'_>> = timeline
        .events()
        .filter(|it| it.kind == EventKind::Conclusion && it.subject.to_string() == "2016-2017")
        .collect();
    let dates: Vec<String> = ends.iter().map(|it| it.date.unwrap().to_string()).collect();
    assert_eq!(dates, ["2017-06", "2017-07"]);
    assert!(ends.iter().all(|it| it.confidence == Confidence::Low));
    let sessions =
        timeline.events().filter(|it| it.kind == EventKind::Meeting && it.subject.to_string() == "2012-2013");
    assert_eq!(sessions.count(), 3);
}

#[test]
fn nothing_is_lost() {
    let timeline = timeline(record());
    let entries = timeline.events().filter(|it| it.kind == EventKind::Uptake).count();
    assert_eq!(entries, record().uptake().count());
    for (process, document) in record().processes().iter().flat_map(|it| it.documents.iter().map(move |doc| (it, doc)))
    {
        let there = |it: &Event<'_>| it.symbol == Some(&document.value.symbol);
        assert!(timeline.events().any(there), "{} {}", process.id, document.value.symbol);
    }
    for event in timeline.events() {
        assert!(!event.who.is_empty() && !event.what.is_empty() && !event.sources.is_empty(), "{event:?}");
        assert!(event.date.is_some() || event.end.is_none(), "{event:?}");
    }
    let everything = timeline.between(None, None).count();
    assert_eq!(everything, timeline.dated.len());
    assert!(timeline.between(None, None).all(|it| it.certain));
}

/// An event of 2015 could lie in its second half, and is not certain to.
#[test]
fn between_tells_what_is_certain() {
    let timeline = timeline(record());
    let second_half: Vec<_> = timeline.between(Some(date("2015-07")), Some(date("2015-12"))).collect();
    let certain =
        |subject: &str| second_half.iter().find(|it| it.event.subject.to_string() == subject).map(|it| it.certain);
    assert_eq!(certain("uptake/arf-work-plan"), Some(false), "of 2015");
    assert_eq!(certain("uptake/g20-communique-2015"), Some(true), "of November 2015");
    assert_eq!(certain("uptake/nato-warsaw-summit"), None, "of 2016");
    assert_eq!(certain("2014-2015"), Some(false), "lasted from 2014 on");
    let session = timeline.between(Some(date("2013-01-18")), Some(date("2013-01-20")));
    let session: Vec<_> = session.filter(|it| it.event.kind == EventKind::Meeting).collect();
    assert_eq!(session.len(), 1);
    assert!(!session[0].certain, "its last day only");
    assert_eq!(timeline.between(Some(date("2016")), Some(date("2015"))).filter(|it| it.certain).count(), 0);
}

#[test]
fn dates_have_bounds() {
    for (text, first, last) in [
        ("2016", "2016-01-01", "2016-12-31"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("2100-02", "2100-02-01", "2100-02-28"),
        ("2015-07-22", "2015-07-22", "2015-07-22"),
    ] {
        assert_eq!((date(text).first_day(), date(text).last_day()), (date(first), date(last)));
    }
    assert!(date("2015").is_before(date("2016-01")) && date("2015-07-21").is_before(date("2015-07-22")));
    assert!(!date("2015").is_before(date("2015-12-31")) && !date("2015-07").is_before(date("2015-07")));
}

fn any_date() -> impl Strategy<Value = Date> {
    (1996_u16..2030, 0_u8..=12, 0_u8..=28).prop_map(|(year, month, day)| {
        let text = match (month, day) {
            (0, _) => format!("{year}"),
            (month, 0) => format!("{year}-{month:02}"),
            (month, day) => format!("{year}-{month:02}-{day:02}"),
        };
        text.parse().unwrap()
    })
}

proptest! {
    #![proptest_config(property::config())]

    /// Wider bounds keep every event, and its certainty.
    #[test]
    fn between_is_monotone(from in any_date(), to in any_date(), earlier in any_date(), later in any_date()) {
        let timeline = timeline(record());
        let earlier = if earlier.first_day().is_before(from.first_day()) { Some(earlier) } else { None };
        let later = if to.last_day().is_before(later.last_day()) { Some(later) } else { None };
        let wide: Vec<_> = timeline.between(earlier, later).collect();
        for narrow in timeline.between(Some(from), Some(to)) {
            let same = wide.iter().find(|it| std::ptr::eq(it.event, narrow.event));
            prop_assert!(same.is_some_and(|same| same.certain || !narrow.certain), "{:?}", narrow.event);
        }
    }

    /// What is certain to lie between two dates is not certain to lie after them, or before.
    #[test]
    fn certainty_excludes_what_lies_outside(from in any_date(), to in any_date()) {
        let timeline = timeline(record());
        for it in timeline.between(Some(from), Some(to)).filter(|it| it.certain) {
            let begun = it.event.date.unwrap();
            let ended = it.event.end.unwrap_or(begun);
            prop_assert!(!ended.is_before(from) && !to.is_before(begun), "{:?}", it.event);
        }
        for event in &timeline.dated {
            let is_there = timeline.between(Some(from), Some(to)).any(|it| std::ptr::eq(it.event, event));
            let outside = event.end.or(event.date).unwrap().is_before(from) || to.is_before(event.date.unwrap());
            prop_assert!(is_there != outside || to.is_before(from), "{event:?}");
        }
    }
}
