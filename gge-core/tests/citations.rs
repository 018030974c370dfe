//! What is cited in texts that people write.

mod common;
#[path = "citations/forms.rs"]
mod forms;
#[path = "citations/nothing.rs"]
mod nothing;

use common::property;
use forms::{AMBIGUOUS, BEHIND, Form, HELD, IMPOSSIBLE, INFERRED, NOT_HELD, SUSPICIOUS};
use gge_core::quote::{Citation, CitationOptions, CitationStatus, citations, citations_with};
use gge_core::{Address, Record};
use nothing::NOTHING;
use proptest::prelude::*;

/// The text without its marks, and where the marked parts stand.
fn unmarked(marked: &str) -> (String, Vec<(usize, String)>) {
    let (mut text, mut parts) = (String::new(), Vec::new());
    for piece in marked.split('«') {
        match piece.split_once('»') {
            Some((inner, rest)) => {
                parts.push((text.len(), inner.to_owned()));
                text.push_str(inner);
                text.push_str(rest);
            }
            None => text.push_str(piece),
        }
    }
    (text, parts)
}

fn cited(citation: &Citation<'_, '_>) -> String {
    let places: Vec<&str> =
        citation.places.iter().map(|it| it.address.as_ref().map_or("-", |address| address.as_str())).collect();
    match &citation.document {
        _ if !places.is_empty() => places.join(" "),
        Some(document) => document.symbol().to_string(),
        None => "-".to_owned(),
    }
}

fn misses(forms: &[Form], standing: CitationStatus, inferred: Option<bool>) -> Vec<String> {
    let mut misses = Vec::new();
    for (marked, want) in forms {
        let (text, parts) = unmarked(marked);
        let found = citations_with(Record::builtin(), &text, CitationOptions::new().all(true));
        let spans: Vec<(usize, String)> = found.iter().map(|it| (it.start, it.text.to_owned())).collect();
        let what = found.iter().map(cited).collect::<Vec<_>>().join("; ");
        let fits = found.iter().all(|it| it.standing == standing && inferred.is_none_or(|want| it.inferred == want));
        if spans != parts || what != *want || !fits {
            let found: Vec<String> = found.iter().map(|it| format!("{it} {:?}", it.text)).collect();
            misses.push(format!("{marked}\n  want {standing} {want}\n  is   {what}: {found:?}"));
        }
    }
    misses
}

#[test]
fn written_forms() {
    let misses = [
        misses(HELD, CitationStatus::Held, Some(false)),
        misses(INFERRED, CitationStatus::Held, Some(true)),
        misses(BEHIND, CitationStatus::Held, None),
        misses(NOT_HELD, CitationStatus::NotHeld, Some(false)),
        misses(AMBIGUOUS, CitationStatus::Ambiguous, Some(false)),
        misses(SUSPICIOUS, CitationStatus::Suspicious, None),
        misses(IMPOSSIBLE, CitationStatus::Impossible, None),
    ];
    assert!(misses.iter().all(Vec::is_empty), "{}", misses.concat().join("\n"));
}

#[test]
fn what_cites_nothing() {
    let misses: Vec<String> = NOTHING
        .iter()
        .flat_map(|text| citations(Record::builtin(), text).into_iter().map(move |it| format!("{text}: {it}")))
        .collect();
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

#[test]
fn notes_and_suggestions() {
    const NOTES: &[(&str, &str, Option<&str>)] = &[
        ("A/70/74", "no report `A/70/74` in the record: did you mean `A/70/174`?", Some("A/70/174")),
        ("A/RES/76/135", "`A/RES/76/135` is a resolution, not a report: did you mean `A/76/135`?", Some("A/76/135")),
        ("UNGA Resolution A/76/135", "`A/76/135` is a report, not a resolution", Some("A/76/135")),
        ("13 voluntary GGE 2015 norms", "A/70/174 has 11 norms, not 13", Some("11 norms")),
        ("A/70/174 of 2013", "`A/70/174` is not the report of 2013", Some("A/70/174 (2015)")),
        ("the 2021 GGE report (A/70/174)", "`A/70/174` is not that report, which is `A/76/135`", Some("A/76/135")),
        (
            "the 2014 GGE report",
            "no report of 2014 in the record: it has those of 2005, 2010, 2013, 2015 and 2017",
            Some("A/70/174"),
        ),
        ("nrom (f)", "`nrom` is probably a slip for `norm`", Some("norm")),
        (
            "the GGE report of 2051",
            "no report of 2051 in the record: it has those of 2005, 2010, 2013, 2015 and 2017",
            Some("A/70/174"),
        ),
        ("norm (l)", "no item (l) in paragraph 13 of A/70/174, which has items (a) to (k)", None),
        ("para. 90 of A/68/98", "A/68/98 has no paragraph 90: it has 34 paragraphs", None),
        ("sentence 9 of 23 of A/68/98", "A/68/98#23 has no sentence 9: it has 3", None),
        ("A/68/98#23:9", "A/68/98#23 has no sentence 9: it has 3", None),
        ("A/68/98, paras 21-19", "the range runs backwards", None),
        ("A/76/135", "`A/76/135` is not in the record", None),
        (
            "A/70/174, para. 33",
            "paragraph 33 of A/70/174 is not in the record, which holds that report in part: 13-17 and 26-29",
            None,
        ),
        ("The GGE: para. 16", "paragraph 16 is in more than one report: A/65/201#16, A/68/98#16 and A/70/174#16", None),
        ("The GGE: para. 30", "no report is named: it may be A/68/98#30, or of a report held in part", None),
        ("The GGE: para. 99", "no report is named, and no report in the record has paragraph 99", None),
    ];
    for (text, note, suggestion) in NOTES {
        let found = citations(Record::builtin(), text);
        let [citation] = found.as_slice() else { panic!("{text}: {found:?}") };
        assert_eq!(citation.note.as_deref(), Some(*note), "{text}");
        assert_eq!(citation.suggestion.as_deref(), *suggestion, "{text}");
        assert!(citation.suggestion.is_none() || citation.standing.is_wrong(), "{text}");
    }
}

/// What is cited in a text, one line for each.
fn lines(text: &str) -> Vec<String> {
    let line = |it: &Citation<'_, '_>| {
        format!("{}: {} {}{}", it.text, it.standing, cited(it), if it.inferred { ", inferred" } else { "" })
    };
    citations(Record::builtin(), text).iter().map(line).collect()
}

#[test]
fn what_is_cited_before_tells_what_is_meant() {
    assert_eq!(
        lines("See A/70/174, para. 26. Ibid., para. 28 (b). Paragraph 29 adds to it; so does para. 13 (l)."),
        [
            "A/70/174, para. 26: held A/70/174#26",
            "Ibid., para. 28 (b): held A/70/174#28(b), inferred",
            "Paragraph 29: held A/70/174#29, inferred",
            "para. 13 (l): impossible A/70/174#13(l), inferred",
        ],
    );
    assert_eq!(
        lines("A/68/98. Id. at para. 9; id., § 40. Ibid."),
        [
            "A/68/98: held A/68/98",
            "Id. at para. 9: held A/68/98#9, inferred",
            "id., § 40: impossible A/68/98#40, inferred",
            "Ibid.: held A/68/98, inferred",
        ],
    );
    // Paragraph 23 of the report of 2015 exists and is not held: that of 2013 is not meant.
    assert_eq!(lines("A/70/174 says more. Para. 23.")[1], "Para. 23: not-held A/70/174#23, inferred");
    assert_eq!(lines("A/76/135 says more. Para. 13 (f).")[1], "Para. 13 (f): not-held A/76/135#13(f), inferred");
    // 34 paragraphs: the ninetieth is of something else.
    assert_eq!(lines("A/68/98 says more. Para. 90.")[1], "Para. 90: not-held -");
    assert_eq!(lines("A/68/98 says more. Paragraph 28c.")[1], "Paragraph 28c: held A/70/174#28(c), inferred");
    assert_eq!(lines("The 2012-2013 GGE met. Para. 23.")[1], "Para. 23: held A/68/98#23, inferred");
    // "Its" leaves no doubt whose it is.
    assert_eq!(lines("A/68/98 says more. Su párrafo 51.")[1], "párrafo 51: impossible A/68/98#51, inferred");
    assert_eq!(lines("A/RES/66/24. Ibid., para. 4.")[1], "Ibid., para. 4: not-held A/RES/66/24#4, inferred");
    let far = format!("A/68/98 {} para. 16", "and so on ".repeat(1000));
    assert_eq!(lines(&far)[1], "para. 16: ambiguous -");
    let far = format!("A/68/98 {} ibid.", "and so on ".repeat(1000));
    assert_eq!(lines(&far), ["A/68/98: held A/68/98"]);
}

#[test]
fn a_place_goes_to_the_document_that_has_it() {
    assert_eq!(
        lines("Experts’ report under resolution 68/243, para. 28 (e), UN Doc. A/70/174."),
        ["resolution 68/243: not-held A/RES/68/243", "para. 28 (e), UN Doc. A/70/174: held A/70/174#28(e)",],
    );
    assert_eq!(
        lines("UN Doc. A/70/174, para 13(c); ibid., para 28(e)"),
        ["A/70/174, para 13(c): held A/70/174#13(c)", "ibid., para 28(e): held A/70/174#28(e), inferred"],
    );
    // "Of the report" is a guess, once two are named; and so is a place behind the name of something else.
    assert_eq!(
        lines("The report A/80/257 was adopted. A/76/135 helped. Paragraphs 15 and 42 of the report say so."),
        ["A/80/257: not-held A/80/257", "A/76/135: not-held A/76/135"],
    );
    assert_eq!(lines("A/70/174 is one. Furundzija, para. 151"), ["A/70/174: held A/70/174"]);
    assert_eq!(lines("A/70/174 is one. The Commission met. Para. 14."), ["A/70/174: held A/70/174"]);
    assert_eq!(lines("A/RES/70/237 asks; paragraph 5 says so."), ["A/RES/70/237: not-held A/RES/70/237"]);
}

#[test]
fn a_resolution_with_the_number_of_a_report_is_suspicious_only_beside_the_subject() {
    for text in [
        "\"Is resolution 70/174 still in force?\" You will have to tell us of which body.",
        "The congress on crime was welcomed in A/RES/70/174, as the verdict of the district says.",
        "It was prepared by resolution 70/174.\n\nThe GGE met later.",
    ] {
        assert!(lines(text).is_empty(), "{text}: {:?}", lines(text));
    }
    for text in [
        "The experts on ICTs reported in resolution 70/174.",
        "Resolution 70/174 has the norms of the GGE.",
        "A/70/174 is one.\n\nMore is in resolution 70/174.",
        "On international security and information and communications technologies.\n\nSee A/RES/70/174.",
    ] {
        let last = lines(text).pop().unwrap_or_default();
        assert!(last.ends_with("70/174: suspicious A/RES/70/174"), "{text}: {last}");
    }
}

#[test]
fn ibid_is_of_the_source_before() {
    let first = "3. A/70/174, para. 14.";
    for other in [
        "4. L. Okonjo, Cables (Tern Press 2019) 88.",
        "4. Harbour Act 1961, s. 4.",
        "[^4]: Smith, 12 J. L. 345 (2016).",
        "4. Smith, ‘The GGE and after’ (2019) 7 JCL 12.",
    ] {
        for gap in ["\n", "\n\n"] {
            let text = [first, other, "5. Ibid., para. 13."].join(gap);
            assert_eq!(lines(&text), ["A/70/174, para. 14: held A/70/174#14"], "{text}");
        }
    }
    assert_eq!(lines(&format!("{first}\n4. Ibid., para. 15.\n5. Ibid., para. 13.")).len(), 3);
}

#[test]
fn a_place_of_the_report_is_of_any_that_was_named() {
    let ambiguous = "paragraph 26: ambiguous -";
    assert_eq!(lines("A/68/98 and A/70/174. See paragraph 26 of the report.")[2], ambiguous);
    let [.., last] = &*lines("The 2013 and 2015 GGE reports. Paragraph 28 of the GGE report.") else { panic!() };
    assert_eq!(last, "Paragraph 28: ambiguous -");
    // Only one of them has it.
    let [.., last] = &*lines("A/68/98 and A/70/174. Paragraph 28 (c) of the report.") else { panic!() };
    assert_eq!(last, "Paragraph 28 (c): held A/70/174#28(c), inferred");
}

#[test]
fn a_place_in_a_sentence_about_a_charter_is_its_own() {
    for sentence in
        ["The Mayors' Charter has nine rules, and paragraph 28 the ferry.", "Under the contract, see paragraph 28."]
    {
        assert_eq!(lines(&format!("A/70/174 is one. {sentence}")), ["A/70/174: held A/70/174"], "{sentence}");
    }
    assert_eq!(lines("A/70/174 has the Charter of the United Nations in paragraph 28.").len(), 2);
    assert_eq!(lines("Die GGE-Berichte 2013 liegen bei. Absatz 13 der Begründung entfällt.").len(), 1);
}

#[test]
fn a_symbol_of_another_body_is_another_document() {
    let rows = "3,A/70/174,28 (a),“Same”\n12,LS/14/5,13 (c),“Members will not”\n";
    assert_eq!(lines(rows), ["A/70/174,28 (a): held A/70/174#28(a)"]);
    assert_eq!(lines("A/70/174 is one.\n\nLS/14/5\n\n13 (c)\n\nPara. 28 (e)."), ["A/70/174: held A/70/174"]);
    assert_eq!(lines("A/70/174 is one. LS/14/5 asks more, in 13 (c)."), ["A/70/174: held A/70/174"]);
    assert_eq!(lines("A/70/174 is one, 24/7/365. It asks for 13 (c).")[1], "13 (c): held A/70/174#13(c), inferred");
}

#[test]
fn what_is_not_known_is_listed_only_if_it_is_asked_for() {
    let text = "See A/70/172, A/C.1/70/L.45 and A/RES/70/237; “quoted” (A/53/576).";
    let listed = |options| citations_with(Record::builtin(), text, options).iter().map(cited).collect::<Vec<_>>();
    assert_eq!(listed(CitationOptions::new()), ["A/RES/70/237", "A/53/576"]);
    assert_eq!(listed(CitationOptions::new().all(true)), ["A/70/172", "A/C.1/70/L.45", "A/RES/70/237", "A/53/576"]);
}

#[test]
fn norms_are_counted_of_the_document_that_has_them() {
    assert_eq!(lines("A/RES/73/27 lists 13 norms."), ["A/RES/73/27: not-held A/RES/73/27"]);
    assert_eq!(lines("The GGE lists 13 norms."), ["13 norms: impossible A/70/174, inferred"]);
}

#[test]
fn bare_items_count_beside_a_report() {
    assert_eq!(lines("In A/70/174 we compare 13(f).")[1], "13(f): held A/70/174#13(f), inferred");
    assert_eq!(lines("We compare 13(f) with others of A/70/174.")[0], "13(f): held A/70/174#13(f), inferred");
    assert_eq!(lines("We compare 13(f).\n\nA/70/174 is long."), ["A/70/174: held A/70/174"]);
    assert_eq!(lines("A/70/174 is long.\n\nWe compare 13(f)."), ["A/70/174: held A/70/174"]);
    assert_eq!(lines("A/70/174, and Article 13(f), table 13(f), 13(z)."), ["A/70/174: held A/70/174"]);
}

#[test]
fn slips_seen_in_public() {
    for (text, standing) in [
        ("A/70/74", CitationStatus::Suspicious),
        ("A/RES/76/135", CitationStatus::Suspicious),
        ("UNGA Resolution A/76/135", CitationStatus::Suspicious),
        ("13 voluntary GGE 2015 norms", CitationStatus::Impossible),
    ] {
        let found = citations(Record::builtin(), text);
        let [citation] = found.as_slice() else { panic!("{text}: {found:?}") };
        assert_eq!((citation.text, citation.standing), (text, standing));
        assert!(citation.standing.is_wrong() && citation.suggestion.is_some());
    }
    // Figures of UNIDIR's paper: the norm of 13 (c) is cited to the law of 28 (e) and (f).
    let quote = "“States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs” \
                 (paragraphs 28e and f of the 2015 GGE report). On the thorny issue of";
    assert_eq!(lines(quote), ["paragraphs 28e and f of the 2015 GGE report: held A/70/174#28(e) A/70/174#28(f)"],);
    assert_eq!(lines("norms of 2021 (A/70/174, para. 13)"), ["2021 (A/70/174, para. 13): suspicious A/70/174#13"]);
}

#[test]
fn lines_and_columns_are_counted_in_characters() {
    let text = "Über A/70/174\r\nund «Ärger» ¶ 13(f) of A/70/174,\r\n\r\n国家 A/68/98 و A/65/201\nA/60/202";
    let found = citations(Record::builtin(), text);
    let at: Vec<(usize, usize, &str)> = found.iter().map(|it| (it.line, it.column, it.text)).collect();
    assert_eq!(
        at,
        [
            (1, 6, "A/70/174"),
            (2, 13, "¶ 13(f) of A/70/174"),
            (4, 4, "A/68/98"),
            (4, 14, "A/65/201"),
            (5, 1, "A/60/202"),
        ],
    );
}

#[test]
fn no_list_or_range_is_longer_than_a_report() {
    let list = format!("A/76/135, paras. 1{}", ", 2".repeat(10_000));
    assert!(citations(Record::builtin(), &list)[0].places.len() <= 64);
    let ranges = format!("A/76/135, paras. 1-150{}", ", 1-150".repeat(60));
    assert!(citations(Record::builtin(), &ranges)[0].places.len() <= 150);
    assert_eq!(lines("A/76/135, paras. 1-99999"), ["A/76/135, paras. 1-99999: not-held A/76/135#1 A/76/135#99999"]);
    let all: usize = citations(Record::builtin(), &"paras. 1-150 of A/70/174; ".repeat(20_000))
        .iter()
        .map(|it| it.places.len())
        .sum();
    assert!(all < 100_000, "{all}");
}

#[test]
fn a_citation_prints_on_one_line() {
    let found = citations(Record::builtin(), "Look:\n A/70/174,\n para. 13 (f); A/68/98; A/76/135");
    let printed: Vec<String> = found.iter().map(Citation::to_string).collect();
    assert_eq!(
        printed,
        [
            "line 2, column 2: A/70/174, para. 13 (f) (held): A/70/174#13(f)",
            "line 3, column 16: A/68/98 (held): A/68/98",
            "line 3, column 25: A/76/135 (not-held): `A/76/135` is not in the record",
        ],
    );
}

#[cfg(feature = "serde")]
#[test]
fn as_json() {
    let found = citations(Record::builtin(), "see norm (l)");
    assert_eq!(
        serde_json::to_value(&found).unwrap(),
        serde_json::json!([{
            "text": "norm (l)", "start": 4, "end": 12, "line": 1, "column": 5, "document": "A/70/174",
            "places": [{ "address": "A/70/174#13(l)", "standing": "impossible" }],
            "standing": "impossible", "inferred": true,
            "note": "no item (l) in paragraph 13 of A/70/174, which has items (a) to (k)", "suggestion": null,
        }]),
    );
}

/// Texts of the words that citations consist of.
fn written() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "A/70/174",
        "A/68/98*",
        "A/RES/70/237",
        "A/70/74",
        "para.",
        "paras.",
        "paragraph",
        "§",
        "¶¶",
        "13",
        "28",
        "(a)",
        "(f)",
        "(iv)",
        "13(f)",
        "28e",
        "-",
        "–",
        "to",
        "and",
        ",",
        ", ",
        ";",
        ".",
        ". ",
        "of",
        "of the",
        "the",
        "2015",
        "2012-2013",
        "GGE",
        "report",
        "Group of Governmental Experts",
        "norm",
        "norms",
        "f",
        "ibid.",
        "Id. at",
        "resolution",
        "60/45",
        "General Assembly",
        "summary",
        "foreword",
        "sentence 2",
        "second sentence",
        "third",
        "11",
        "13 norms",
        "voluntary",
        "(",
        ")",
        ":",
        "#",
        "’s",
        "\n",
        "\n\n",
        "\u{a0}",
        "é",
        "国",
        "\0",
        "99999999",
        "States",
        "subparagraph",
        "UN Doc.",
        "https://undocs.org/",
        "July",
        "Article",
    ]);
    prop::collection::vec((word, prop::bool::weighted(0.7)), 0..24).prop_map(|words| {
        words.iter().map(|(word, space)| format!("{word}{}", if *space { " " } else { "" })).collect()
    })
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let mut at = 0;
    for citation in citations(Record::builtin(), text) {
        prop_assert!(citation.start >= at && !citation.text.is_empty());
        prop_assert_eq!(text.get(citation.start..citation.end()), Some(citation.text));
        at = citation.end();
        let before = &text[..citation.start];
        prop_assert_eq!(citation.line, 1 + before.matches('\n').count());
        prop_assert_eq!(citation.column, 1 + before.rsplit('\n').next().unwrap().chars().count());
        for place in &citation.places {
            if let Some(address) = &place.address {
                prop_assert_eq!(address.to_string().parse::<Address>(), Ok(address.clone()));
                prop_assert_eq!(Some(address.symbol()), citation.document.as_ref().map(|it| it.symbol().as_str()));
            }
            prop_assert_eq!(place.provision.is_some(), place.standing == CitationStatus::Held);
        }
        let held = citation.places.iter().all(|it| it.standing == CitationStatus::Held);
        prop_assert!(citation.standing != CitationStatus::Held || held);
        prop_assert!(citation.standing == CitationStatus::Held || citation.note.is_some(), "{}", citation);
        prop_assert!(!citation.to_string().contains('\n'));
    }
    Ok(())
}

proptest! {
    #![proptest_config(property::config())]

    #[test]
    fn any_text(text in prop_oneof![written(), "\\PC{0,80}", "[A-Za-z0-9/#():,. §¶*\n\u{0}-]{0,80}"]) {
        check(&text)?;
    }

    #[test]
    fn unrelated_text_around_changes_nothing(text in written(), words in prop::sample::select(vec!["Nothing here.", "Über 国", "a b c"])) {
        let alone = lines(&text);
        let around = format!("{words}\n\n{text}\n\n{words}");
        prop_assert_eq!(lines(&around), alone);
    }

    #[test]
    fn addresses_and_citations_are_found_again(index in any::<prop::sample::Index>()) {
        let record = Record::builtin();
        let all: Vec<_> = record.provisions().collect();
        let provision = all[index.index(all.len())];
        for text in [provision.id.to_string(), provision.id.citation()] {
            prop_assert_eq!(lines(&text), [format!("{text}: held {}", provision.id)]);
        }
    }
}

/// The first year of a span may be that in which a Group began, however the span is written.
#[test]
fn a_span_of_years_is_of_groups_within_it() {
    let record = Record::builtin();
    for text in [
        "The reports of the UN Groups of Governmental Experts (GGE) on ICTs, 2004 to 2017, are here.",
        "The GGE reports of 2004 through 2017 are here.",
        "The GGE reports (2009-2017) are here.",
    ] {
        let found = citations(record, text);
        assert!(!found.is_empty() && found.iter().all(|it| !it.standing.is_wrong()), "{text}: {found:?}");
    }
    let found = citations(record, "The GGE reports of 2011 and 2015 are here.");
    assert_eq!(found.iter().filter(|it| it.standing.is_wrong()).count(), 1, "{found:?}");
}
