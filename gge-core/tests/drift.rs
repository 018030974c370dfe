//! Drifts that people found by reading, each of them to be found by measuring.

mod common;

use common::property;
use gge_core::compare::{Drift, DriftKind, drift, drift_from, drift_of};
use gge_core::{Fidelity, Modality, Record};

fn of(id: &str) -> Option<Drift<'static>> {
    let record = Record::builtin();
    drift_of(record, record.rendering(&id.parse().unwrap()).unwrap_or_else(|| panic!("no {id}")))
}

fn found(id: &str) -> Drift<'static> {
    of(id).unwrap_or_else(|| panic!("{id} does not drift"))
}

fn lost<'a>(drift: &'a Drift<'_>) -> Vec<&'a str> {
    drift.lost().collect()
}

fn added<'a>(drift: &'a Drift<'_>) -> Vec<&'a str> {
    drift.added().collect()
}

fn qualifiers_lost<'a>(drift: &'a Drift<'_>) -> Vec<&'a str> {
    drift.qualifiers_lost.iter().map(|it| it.words.as_str()).collect()
}

fn modality(drift: &Drift<'_>) -> Vec<(Option<Modality>, Option<Modality>)> {
    drift.modality.iter().map(|it| (it.earlier, it.later)).collect()
}

#[test]
fn noted_the_inherent_right() {
    for (id, words) in [("hague-table/2015/law/5", "States have"), ("unidir-2017/figure-4/2015/5", "States have an")] {
        let drift = found(id);
        assert_eq!(modality(&drift), [(Some(Modality::Noted), None)], "{id}");
        assert_eq!(drift.kind, DriftKind::Modality);
        assert!(lost(&drift)[0].contains("the Group noted"), "{id}: {:?}", lost(&drift));
        assert_eq!(added(&drift)[0], words, "{id}");
    }
    // "underscoring" and "recalling that the Charter applies" go with all that they govern: no change of modality.
    assert_eq!(qualifiers_lost(&found("hague-table/2015/law/5")), ["in its entirety"]);
}

#[test]
fn notes_becomes_apply() {
    let drift = found("hague-table/2015/law/6");
    assert_eq!(modality(&drift), [(Some(Modality::Notes), Some(Modality::Applies))]);
    assert_eq!((lost(&drift), added(&drift)), (vec!["The Group notes the"], vec!["apply"]));
    let figure = found("unidir-2017/figure-4/2015/6");
    assert_eq!(modality(&figure), [(Some(Modality::Notes), Some(Modality::Noted))]);
    assert_eq!(lost(&figure), ["notes", "international"]);
}

#[test]
fn protect_is_lost() {
    let drift = found("unidir-2017/figure-4/2015/4");
    assert_eq!(drift.official[0].as_str(), "A/70/174#28(b)");
    assert!(lost(&drift).contains(&"and protect"));
    assert!(drift.modality.is_empty() && !drift.is_material());
}

#[test]
fn in_itself_is_lost() {
    let drift = found("unidir-2017/figure-4/2015/8");
    assert_eq!(qualifiers_lost(&drift), ["in itself"]);
    let qualifier = &drift.qualifiers_lost[0];
    assert_eq!((&*qualifier.qualifier.id, qualifier.edge), ("in-itself", false));
    assert_eq!(qualifier.at.as_ref().unwrap().as_str(), "A/70/174#28(f):2");
    assert!(lost(&drift).contains(&"in itself"));
}

#[test]
fn should_seek_to_ensure_becomes_ensure() {
    for id in ["unidir-2017/figure-4/2015/7", "unidir-2017/figure-4/2013/4"] {
        let drift = found(id);
        assert_eq!(modality(&drift), [(Some(Modality::ShouldSeekTo), None)], "{id}");
        assert!(lost(&drift).iter().any(|words| words.ends_with("should seek to")), "{id}: {:?}", lost(&drift));
    }
    // "and should seek to ensure that" stays in the table, which makes one sentence of two.
    assert_eq!(modality(&found("hague-table/2013/law/6")), []);
}

#[test]
fn must_becomes_should_in_prose() {
    let drift = found("unidir-2017/section-2.1/2013/3");
    assert_eq!(drift.official[0].as_str(), "A/68/98#23");
    assert_eq!(
        modality(&drift),
        [(Some(Modality::Must), Some(Modality::Should)), (Some(Modality::ShouldSeekTo), None)]
    );
    assert!(lost(&drift).contains(&"must") && added(&drift).contains(&"should"));
    assert!(lost(&drift).iter().any(|words| words.contains("States must not use")), "{:?}", lost(&drift));
    assert!(added(&drift).contains(&"refrain from using") && added(&drift).contains(&"prevent"));
    // Of 21, "should" is in the words over the line; what the line itself lacks is "must".
    let rights = found("unidir-2017/section-2.1/2013/4");
    assert_eq!((rights.official[0].as_str(), rights.rendering.lead.as_deref()), ("A/68/98#21", Some("States should")));
    assert!(lost(&rights)[0].contains("must go hand-in-hand"));
}

#[test]
fn a_norm_that_compels() {
    let drift = found("unidir-2017/section-3.1.1/2015/1");
    assert_eq!(drift.official[0].as_str(), "A/70/174#13(f)");
    assert_eq!(modality(&drift), [(Some(Modality::ShouldNot), None)]);
    assert_eq!(
        qualifiers_lost(&drift),
        ["contrary to its obligations under international law", "to provide services to the public"]
    );
    assert!(added(&drift)[0].contains("compelling"));
    assert!(lost(&drift).iter().any(|words| words.starts_with("or otherwise impairs")), "{:?}", lost(&drift));
}

#[test]
fn in_peacetime_is_added() {
    let drift = found("unidir-2017/section-2.1/2015/6");
    assert!(added(&drift).contains(&"in peacetime") && added(&drift).contains(&"political"));
    assert!(qualifiers_lost(&drift).contains(&"voluntary, non-binding"));
    assert_eq!(drift.qualifiers_gained[0].words, "non-binding");
}

#[test]
fn knowingly_is_lost() {
    let drift = found("unidir-2017/section-2.1/2015/9");
    assert_eq!(drift.official[0].as_str(), "A/70/174#13(c)");
    assert_eq!(qualifiers_lost(&drift), ["knowingly", "using ICTs"]);
    assert_eq!(modality(&drift), [(Some(Modality::ShouldNot), None)]);
}

#[test]
fn what_is_noted_in_prose() {
    let right = found("unidir-2017/section-2.1/2015/3");
    assert_eq!(modality(&right), [(Some(Modality::Noted), None)]);
    assert!(added(&right).iter().any(|words| words.contains("in response to an ICT incident")));
    let law = found("unidir-2017/section-2.1/2015/4");
    assert_eq!(
        (modality(&law), qualifiers_lost(&law)),
        (vec![(Some(Modality::Notes), None)], vec!["where applicable"])
    );
}

#[test]
fn a_quotation_in_full_does_not_drift() {
    assert!(of("unidir-2017/section-3.1.2/2015/1").is_none());
}

#[test]
fn a_lead_in_is_measured_as_a_line() {
    let drift = found("unidir-2017/figure-5/2013/0");
    assert_eq!(drift.official[0].as_str(), "A/68/98#26:3");
    assert!(lost(&drift).iter().any(|words| words.contains("practical confidence-building measures")));
    // The lead-ins of 16 and 18 are held by no one else.
    assert!(of("unidir-2017/figure-5/2015/0").is_none() && of("unidir-2017/figure-5/2010/0").is_none());
}

#[test]
fn as_appropriate_is_lost() {
    for id in ["hague-table/2013/norms/3", "unidir-2017/figure-4/2013/5"] {
        let drift = found(id);
        assert_eq!(drift.official[0].as_str(), "A/68/98#22");
        assert_eq!(drift.qualifiers_lost[0].words, "as appropriate", "{id}");
        assert!(!drift.qualifiers_lost[0].edge && drift.is_material(), "{id}");
        assert!(lost(&drift).iter().any(|words| words.contains("as appropriate")), "{id}");
    }
}

#[test]
fn arising_from_for_regarding() {
    let table = found("hague-table/2013/law/5");
    assert_eq!((lost(&table), added(&table)), (vec!["regarding"], vec!["arising from"]));
    let figure = found("unidir-2017/figure-4/2013/4");
    assert_eq!((lost(&figure)[0], added(&figure)[0]), ("regarding", "arising from"));
    // The table has it right for the report of 2015.
    assert!(of("hague-table/2015/law/8").is_none());
}

#[test]
fn agreed_for_acknowledged() {
    let drift = found("hague-table/2015/norms/9");
    assert!(lost(&drift).contains(&"acknowledged") && added(&drift) == ["agreed"]);
    assert_eq!(qualifiers_lost(&drift), ["Consistent with", "acknowledged to be"]);
    // What begins the norm is left out whole; what stands amid the rest is what counts.
    assert_eq!(drift.qualifiers_lost.iter().map(|it| it.edge).collect::<Vec<_>>(), [true, false]);
    assert_eq!(drift.qualifiers_gained[0].words, "agreed to be");
    assert_eq!(drift.kind, DriftKind::Qualifier);
}

#[test]
fn a_sentence_is_lost() {
    let drift = found("hague-table/2015/norms/12");
    assert_eq!(drift.official[0].as_str(), "A/70/174#13(d):1");
    assert_eq!(drift.left_out[0].as_str(), "A/70/174#13(d):2");
    assert_eq!(
        lost(&drift),
        ["States may need to consider whether new measures need to be developed in this respect;"]
    );
    assert_eq!((drift.words_lost, drift.words_added, drift.kind), (15, 0, DriftKind::Abridged));
    assert!(drift.modality.is_empty(), "it goes with all that it governs");
    // A sentence that another line of the table has is not left out.
    assert!(found("hague-table/2013/threats/9").left_out.is_empty());
}

#[test]
fn the_resolutions_are_lost() {
    let drift = found("hague-table/2015/norms/13");
    let all = lost(&drift).join(" ");
    for words in ["Human Rights Council resolutions 20/8 and 26/13", "General Assembly resolutions 68/167 and 69/166"] {
        assert!(all.contains(words), "{all}");
    }
    assert_eq!(qualifiers_lost(&drift), ["in ensuring the secure use of ICTs"]);
}

#[test]
fn slips_of_a_witness() {
    for (id, words, new) in [
        ("leiden-consultation/13(f)", &["operation"][..], &["operations"][..]),
        ("leiden-consultation/13(h)", &["requests"], &["request"]),
        ("leiden-consultation/13", &["by States"], &["byStates"]),
        (
            "leiden-consultation/13(i)",
            &["so that", "States should", "techniques and"],
            &["sothat", "Statesshould", "techniquesand"],
        ),
    ] {
        let drift = found(id);
        assert_eq!(drift.kind, DriftKind::Transcription, "{id}");
        assert_eq!((lost(&drift), added(&drift)), (words.to_vec(), new.to_vec()), "{id}");
        // "Statesshould seek to" is still "should seek to", and "byStates" still "for consideration by States".
        assert!(drift.modality.is_empty() && drift.qualifiers_lost.is_empty(), "{id}");
    }
    for letter in ["a", "b", "c", "d", "e", "g", "j"] {
        assert!(of(&format!("leiden-consultation/13({letter})")).is_none(), "13({letter}) is a faithful copy");
    }
    assert!(of("leiden-consultation/13(k)").is_none(), "spelling is no drift");
}

#[test]
fn ranked() {
    let drifts = drift(Record::builtin());
    let at = |id: &str| drifts.iter().position(|it| it.rendering.id == id).unwrap();
    let verbatim = drifts.iter().position(|it| it.fidelity != Fidelity::Verbatim).unwrap();
    assert!(drifts[verbatim..].iter().all(|it| it.fidelity != Fidelity::Verbatim && it.caveat().is_some()));
    assert!(drifts[..verbatim].iter().all(|it| it.caveat().is_none()));
    let material = drifts[..verbatim].iter().position(|it| !it.is_material()).unwrap();
    assert!(drifts[material..verbatim].iter().all(|it| !it.is_material()));
    assert!(at("hague-table/2015/law/6") < at("hague-table/2013/law/5"), "modality before a preposition");
    assert!(at("unidir-2017/figure-4/2015/8") < at("unidir-2017/figure-4/2015/9"), "two are more than one");
    assert_eq!(at("leiden-consultation/13(h)"), verbatim - 1, "slips come last");
    assert_eq!(
        drifts.iter().filter(|it| it.fidelity == Fidelity::NearVerbatim).map(|it| it.rendering.id.source()).next(),
        Some("hague-table"),
    );
}

#[test]
fn what_is_counted_can_be_found() {
    for drift in drift(Record::builtin()) {
        let (id, redline) = (&drift.rendering.id, drift.redline());
        assert_eq!(redline.later(), drift.rendering.text, "{id}");
        assert!(drift.added().all(|words| redline.later().contains(words)), "{id}");
        let left_out = drift.left_out.len();
        let within = drift.lost().count() - left_out;
        assert!(drift.lost().take(within).all(|words| redline.earlier().contains(words)), "{id}");
        assert!(drift.lost().next().is_some() || drift.added().next().is_some(), "{id} does not drift");
        let texts: Vec<&str> = drift.official.iter().filter_map(|it| Record::builtin().text(it)).collect();
        assert_eq!(redline.earlier(), texts.join(" "), "{id}");
        for qualifier in &drift.qualifiers_lost {
            let at = qualifier.at.as_ref().unwrap_or_else(|| panic!("{id}: no place for `{}`", qualifier.words));
            assert!(Record::builtin().text(at).unwrap().contains(&qualifier.words), "{id}: {at}");
        }
    }
}

#[test]
fn of_one_provision() {
    let ids = |place: &str| {
        let drifts = drift_from(Record::builtin(), &place.parse().unwrap());
        drifts.iter().map(|it| it.rendering.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(ids("A/70/174#13(f)"), ["unidir-2017/section-3.1.1/2015/1", "leiden-consultation/13(f)"]);
    assert_eq!(
        ids("A/70/174#28(d)"),
        ["unidir-2017/section-2.1/2015/4", "hague-table/2015/law/6", "unidir-2017/figure-4/2015/6"]
    );
    assert_eq!(ids("A/70/174#13(c)"), ["unidir-2017/section-2.1/2015/9"]);
    assert!(ids("A/70/174#28(a)").is_empty() && ids("A/99/99#1").is_empty());
}

#[test]
fn what_cannot_be_measured() {
    // No official wording is held; a source that the held wording is from; an empty cell.
    for id in ["hague-table/2015/threats/3", "unidir-2017/figure-5/2015/1", "hague-table/2010/law/1"] {
        assert!(of(id).is_none(), "{id}");
    }
}

#[cfg(feature = "serde")]
#[test]
fn as_json() {
    let json = serde_json::to_value(found("unidir-2017/figure-4/2015/7")).unwrap();
    assert_eq!(json["id"], "unidir-2017/figure-4/2015/7");
    assert_eq!((&json["source"], &json["official"]), (&"unidir-2017".into(), &serde_json::json!(["A/70/174#28(e)"])));
    assert_eq!(json["modality"], serde_json::json!({ "from": "should-seek-to", "to": null }));
    assert_eq!(json["qualifiers_lost"], serde_json::json!(["using ICTs"]));
    assert!(json["rendering"].as_str().unwrap().starts_with("States must not use proxies"));
    let unmoved = serde_json::to_value(found("hague-table/2013/law/5")).unwrap();
    assert_eq!((&unmoved["modality"], &unmoved["qualifiers_lost"]), (&serde_json::Value::Null, &serde_json::json!([])));
}

/// Whatever a source prints, it is measured: words of the official text in any order, and anything else.
mod properties {
    use gge_core::Record;
    use gge_core::compare::drift_of;
    use proptest::prelude::*;

    fn anything() -> impl Strategy<Value = String> {
        let official = Record::builtin().text(&"A/70/174#28(f)".parse().unwrap()).unwrap();
        let words: Vec<&str> = official.split(' ').collect();
        let word = prop_oneof![3 => prop::sample::select(words).prop_map(str::to_owned), 1 => "\\PC{1,6}"];
        prop::collection::vec(word, 1..40).prop_map(|words| words.join(" "))
    }

    proptest! {
        #![proptest_config(crate::property::config())]

        #[test]
        fn any_text_is_measured(text in anything()) {
            let record = Record::builtin();
            let mut rendering = record.rendering(&"unidir-2017/figure-4/2015/8".parse().unwrap()).unwrap().clone();
            rendering.text = text.into();
            let Some(drift) = drift_of(record, &rendering) else { return Ok(()) };
            prop_assert!(drift.added().all(|words| rendering.text.contains(words)));
            prop_assert!(drift.lost().all(|words| drift.redline().earlier().contains(words)));
            let counted = |phrases: Vec<&str>| phrases.iter().map(|it| gge_core::text::words(it).count()).sum::<usize>();
            prop_assert!(drift.words_added <= counted(drift.added().collect()));
            prop_assert!(drift.words_lost <= counted(drift.lost().collect()));
        }
    }
}
