//! What is said of quotations, by hand.

use gge_core::Modality::{Must, Shall, ShouldConsider};
use gge_core::quote::{Check, CheckError, Checker, FindingKind, Format, LONGEST, Standing, Verdict, check, scan};
use gge_core::{Fidelity, Record};

const F: &str = "A State should not conduct or knowingly support ICT activity contrary to its obligations under international law \
                 that intentionally damages critical infrastructure or otherwise impairs the use and operation of critical \
                 infrastructure to provide services to the public";

fn of(text: &str) -> Check<'static> {
    check(Record::builtin(), text, None).unwrap()
}

fn cited(text: &str, place: &str) -> Check<'static> {
    check(Record::builtin(), text, Some(place)).unwrap()
}

fn ids<'a>(check: &'a Check<'_>) -> Vec<&'a str> {
    check.matches.iter().map(|it| it.origin.id()).collect()
}

#[test]
fn each_verdict_in_words() {
    for (text, want) in [
        (F, "verbatim of A/70/174, para. 13 (f)"),
        (
            "A State should not conduct or knowingly support ICT activity",
            "excerpt of A/70/174, para. 13 (f); without “contrary to its obligations under international law”",
        ),
        (
            "A State should not conduct or knowingly support ICT activity that intentionally damages critical infrastructure",
            "abridged from A/70/174, para. 13 (f); leaves out “contrary to its obligations under international law”",
        ),
        (
            "A State should not conduct or knowingly support ICT activity […] that intentionally damages critical infrastructure",
            "abridged from A/70/174, para. 13 (f); leaves out, marked, “contrary to its obligations under international law”",
        ),
        (
            "States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs",
            "altered from A/70/174, para. 13 (c): says “must not” for “should not”",
        ),
        (
            "States must not use proxies to commit internationally wrongful acts using ICTs. States should encourage \
             responsible reporting of ICT vulnerabilities.",
            "composite of A/70/174, para. 28 (e) and A/70/174, para. 13 (j)",
        ),
        ("No attacks on satellites, ever, by anybody.", "no quotation of the wording held"),
    ] {
        assert_eq!(of(text).to_string(), want);
    }
}

#[test]
fn the_common_phrases_of_the_field_are_no_quotations() {
    for text in [
        "international peace and security",
        "the use of ICTs",
        "responsible State behaviour",
        "the use of ICTs by States",
        "norms, rules and principles",
        "confidence-building measures",
        "the Charter of the United Nations",
        "the malicious use of ICTs",
        "",
        "13(f)",
        "…",
        "[…]",
    ] {
        assert_eq!(of(text).verdict, Verdict::Unrecognized, "{text}");
    }
}

#[test]
fn labels_are_no_part_of_the_wording() {
    for label in
        ["(f) ", "f) ", "f. ", "13 (f) ", "13(f): ", "Norm (f): ", "Norm f – ", "Paragraph 13 (f): ", "• ", "1. ", "“"]
    {
        assert_eq!(of(&format!("{label}{F}")).verdict, Verdict::Verbatim, "{label}");
    }
    assert_eq!(of(&format!("Norm of conduct: {F}")).verdict, Verdict::Altered);
}

#[test]
fn a_run_of_provisions_is_one_match() {
    let record = Record::builtin();
    let text = |id: &str| record.text(&id.parse().unwrap()).unwrap();
    let both = format!("19. {} 20. {}", text("A/68/98#19"), text("A/68/98#20"));
    let check = of(&both);
    assert_eq!(check.verdict, Verdict::Verbatim);
    let origin = &check.matches[0].origin;
    assert_eq!((origin.id(), origin.through()), ("A/68/98#19", Some("A/68/98#20")));
    assert_eq!(cited(&both, "A/68/98, paras. 19-20").citation.unwrap().fits, Some(true));
    assert_eq!(cited(&both, "A/68/98, para. 19").citation.unwrap().fits, Some(false));
    // A provision that is missing between two makes two quotations of them.
    assert_eq!(of(&format!("{} {}", text("A/68/98#19"), text("A/68/98#21"))).verdict, Verdict::Composite);
}

#[test]
fn all_that_explain_a_quotation_equally_well_are_told_and_the_cited_one_leads() {
    let text = "Given the unique attributes of ICTs, additional norms could be developed over time.";
    assert_eq!(ids(&of(text)).len(), 3);
    let check = cited(text, "A/68/98, para. 16");
    assert_eq!(check.matches[0].origin.id(), "A/68/98#16");
    assert_eq!(check.citation.unwrap().fits, Some(true));
    assert_eq!(cited(text, "A/70/174, para. 14").citation.unwrap().fits, Some(false));
}

#[test]
fn places_are_told_apart_where_the_verdict_differs() {
    let text = "Given the unique attributes of ICTs, additional norms could be developed over time";
    assert_eq!(
        of(text).to_string(),
        "verbatim of A/70/174, para. 15; excerpt of A/65/201, para. 16 and A/68/98, para. 16"
    );
}

#[test]
fn a_citation_that_does_not_fit_is_told_before_the_changes() {
    let text = "A State should not conduct or support ICT activity that intentionally damages critical infrastructure";
    assert_eq!(
        cited(text, "13(e)").to_string(),
        "abridged from A/70/174, para. 13 (f), which is not 13(e); leaves out “knowingly” and “contrary to its \
         obligations under international law”"
    );
}

#[test]
fn brackets_and_ellipses_are_quoting() {
    for (text, want) in [
        (
            "[States] should not conduct or knowingly support ICT activity contrary to [their] obligations",
            Verdict::Abridged,
        ),
        (
            "… a State should not conduct or knowingly support ICT activity contrary to its obligations …",
            Verdict::Excerpt,
        ),
        (
            "“[A] State should not conduct or knowingly support ICT activity contrary to its obligations”",
            Verdict::Excerpt,
        ),
        (
            "States should not knowingly allow their territor[y] to be used [sic] for internationally wrongful acts",
            Verdict::Excerpt,
        ),
    ] {
        let check = of(text);
        assert_eq!(check.verdict, want, "{text}");
        assert!(check.matches[0].is_marked, "{text}");
    }
}

#[test]
fn only_verbatim_wording_proves_a_quotation_wrong() {
    let near = of("The development of procedures and processes for bilateral, subregional, regional and multilateral \
                   consultations on the protection of ICT-enabled critical infrastructure");
    assert_eq!((near.verdict, near.matches[0].fidelity), (Verdict::Altered, Fidelity::NearVerbatim));
    assert_eq!((near.standing(), &near.corrected), (Standing::Right, &None));
    assert!(near.note.unwrap().contains("not in the record"));
}

#[test]
fn what_the_record_does_not_hold_is_never_wrong() {
    for place in ["A/76/135, para. 30", "A/70/174, para. 33", "A/RES/76/19", "the 2021 GGE report"] {
        let check = cited(F, place);
        let citation = check.citation.as_ref().unwrap();
        assert_eq!(citation.fits, None, "{place}");
        assert!(citation.note.as_ref().unwrap().contains("not in the record"), "{:?}", citation.note);
        assert_eq!(check.standing(), Standing::Right);
    }
}

#[test]
fn a_sentence_with_a_changed_word_is_recognized_whatever_is_cited() {
    for (text, place, id) in [
        (
            "The effective cooperation among States would benefit from the disparities in national law, and malicious actors \
             exploit networks no matter where they are.",
            "A/70/174, para. 6",
            "",
        ),
        ("Malicious actors abuse networks no matter where they are located.", "A/70/174, para. 6", "A/68/98#10"),
        (
            "States should respond to rightful requests for assistance by another State whose critical infrastructure is \
             subject to malicious ICT acts.",
            "A/76/135, para. 51",
            "A/70/174#13(h)",
        ),
    ] {
        let check = cited(text, place);
        assert_eq!(ids(&check).join(" "), id, "{text}");
        assert_eq!(check.verdict, if id.is_empty() { Verdict::Unrecognized } else { Verdict::Altered }, "{text}");
        // What is cited may word it so.
        assert_eq!((check.standing(), check.corrected), (Standing::Unrecognized, None), "{text}");
        let uncited = of(text);
        assert!(id.is_empty() || uncited.standing() == Standing::Wrong, "{text}");
    }
}

#[test]
fn a_modal_beside_another_is_compared() {
    let change = |text: &str| of(text).matches[0].modality.iter().map(|it| (it.earlier, it.later)).collect::<Vec<_>>();
    let apply = "Common understandings on how such norms must apply to State behaviour and the use of ICTs by States \
                 requires further study.";
    assert_eq!(change(apply), [(Some(Shall), Some(Must))]);
    // The sentence begins long before, and its modal expression is cut in two.
    let consider =
        "Members must consider how the relevant United Nations research and training institutes could play a role";
    assert_eq!(change(consider), [(Some(ShouldConsider), Some(Must))]);
}

#[test]
fn citations_that_fit_and_that_do_not() {
    for place in [
        "A/70/174, para. 13 (f)",
        "A/70/174, para. 13",
        "norm 13(f)",
        "A/70/174",
        "the 2015 GGE report",
        "paras. 13-15 of A/70/174",
    ] {
        assert_eq!(cited(F, place).citation.unwrap().fits, Some(true), "{place}");
    }
    for place in [
        "A/70/174, para. 13 (g)",
        "A/68/98",
        "A/70/174, para. 13 (l)",
        "A/68/98, para. 90",
        "paragraphs 28e and f of the 2015 GGE report",
    ] {
        let check = cited(F, place);
        let citation = check.citation.as_ref().unwrap();
        assert_eq!(
            (citation.fits, citation.right.as_slice()),
            (Some(false), &["A/70/174, para. 13 (f)".to_owned()][..]),
            "{place}"
        );
        assert_eq!(check.standing(), Standing::Wrong);
    }
    for place in ["13(f)", "13 f", "norm f"] {
        assert_eq!(cited(F, place).citation.unwrap().fits, Some(true), "{place}");
    }
    let unread = cited(F, "the usual place").citation.unwrap();
    assert_eq!((unread.fits, unread.standing), (None, None));
    let slip = cited(F, "A/70/74, para. 13 (f)");
    assert_eq!(slip.standing(), Standing::Wrong, "a slip in the symbol");
}

#[test]
fn corrections() {
    let abridged =
        of("A State should not conduct or support ICT activity that intentionally damages critical infrastructure");
    assert_eq!(
        abridged.corrected.unwrap(),
        "A State should not conduct or knowingly support ICT activity contrary to its obligations under international law \
         that intentionally damages critical infrastructure",
    );
    // A cut that takes a qualifier away is mended to the end of the sentence.
    let cut = of("A State should not conduct or knowingly support ICT activity");
    assert_eq!(cut.corrected.unwrap(), F);
    assert_eq!(of(F).corrected, None);
}

#[test]
fn each_part_of_a_composite_answers_for_its_own_words() {
    let check = of(
        "States should allow their territory to be used for internationally wrongful acts using ICTs. International \
                    law, and in particular the Charter of the United Nations, is applicable and is essential to maintaining peace \
                    and stability and promoting an open, secure and accessible ICT environment.",
    );
    assert_eq!(ids(&check), ["A/70/174#13(c)", "A/68/98#19"]);
    assert_eq!(
        (&check.matches[0].lost[..], &check.matches[1].lost[..]),
        (&["not knowingly".into()][..], &["peaceful".into()][..])
    );
    // "States" begins the second sentence and stands after the first one in its report as well.
    let check = of(
        "States must meet their international obligations regarding internationally wrongful acts attributable to them. \
                    States should take appropriate measures to protect their critical infrastructure from ICT threats",
    );
    assert!(
        check.matches.iter().all(|it| it.official.ends_with("them") || it.official.starts_with("States should take"))
    );
}

#[test]
fn the_marks_between_provisions_are_those_of_the_report() {
    let check = of(
        "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs; States \
                    should consider how best to exchange information",
    );
    assert_eq!(
        check.corrected.unwrap(),
        "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs; States should \
         consider how best to cooperate to exchange information",
    );
}

#[test]
fn wording_of_a_secondary_source_is_named() {
    let check =
        of("States should cooperate in developing and applying measures to increase stability and security in the \
                    use of ICTs and to prevent ICT practices that are agreed to be harmful");
    assert_eq!(check.verdict, Verdict::Altered);
    let lost: Vec<_> = check.matches[0].qualifiers_lost.iter().filter(|it| it.is_near).map(|it| it.words).collect();
    assert_eq!(lost, ["acknowledged to be"]);
}

#[test]
fn what_is_too_long_is_no_match_attempt() {
    let long = "States should ".repeat(LONGEST);
    let error = check(Record::builtin(), &long, None).unwrap_err();
    assert_eq!(error, CheckError::TooLong { length: long.len(), limit: LONGEST });
    assert_eq!(
        error.to_string(),
        "the quotation is too long: 917504 bytes, where at most 65536 are read; a whole text is scanned instead",
    );
}

#[test]
fn a_record_of_ones_own_is_checked_against() {
    let record: Record = serde_json::from_value(serde_json::to_value(Record::builtin()).unwrap()).unwrap();
    let checker = Checker::new(&record);
    assert_eq!(checker.check(F, None).unwrap().verdict, Verdict::Verbatim);
}

fn lines(text: &str, format: Format) -> Vec<String> {
    scan(Record::builtin(), text, format).iter().map(ToString::to_string).collect()
}

#[test]
fn a_document_is_scanned() {
    let text = "Our State holds that “States must not use proxies to commit internationally wrongful acts using ICTs” (A/70/174, \
                para. 28 (e)).\r\n\r\nIt adds, as the experts did in paragraph 13 (c) of the 2015 GGE report, that “States should not allow \
                their territory to be used for internationally wrongful acts using ICTs”.\r\n\r\nStates should encourage responsible \
                reporting of ICT vulnerabilities and share associated information on available remedies to such vulnerabilities.";
    assert_eq!(
        lines(text, Format::Plain),
        [
            "line 1, column 23: quotation: excerpt of A/70/174, para. 28 (e)",
            "line 1, column 104: citation: A/70/174#28(e)",
            "line 3, column 32: citation: A/70/174#13(c)",
            "line 3, column 79: error: abridged from A/70/174, para. 13 (c); leaves out “knowingly” (lost-qualifier)",
            "line 5, column 1: note: excerpt of A/70/174, para. 13 (j) (restated)",
        ],
    );
}

#[test]
fn code_of_a_markdown_document_is_left_out() {
    let text = format!("Norm (f):\n\n```\n{F}\nA/70/74\n```\n\nand `A/70/74`, then A/70/174.\n");
    assert_eq!(
        lines(&text, Format::Markdown),
        ["line 1, column 1: citation: A/70/174#13(f)", "line 8, column 21: citation: A/70/174"],
    );
    assert!(lines(&text, Format::Plain).len() > 2);
}

#[test]
fn a_quotation_that_is_none_is_told_where_it_is_cited() {
    let text = "“States shall never, under any circumstances whatever, build submarines” (A/70/174, para. 13 (c)).";
    let findings = scan(Record::builtin(), text, Format::Plain);
    assert_eq!(findings[0].check.as_ref().unwrap().verdict, Verdict::Unrecognized);
    assert_eq!(findings[0].kind, FindingKind::Quotation);
    assert!(
        scan(
            Record::builtin(),
            "“States shall never, under any circumstances whatever, build submarines”.",
            Format::Plain
        )
        .is_empty()
    );
}

#[test]
fn a_phrase_of_a_report_in_ones_own_voice_is_nothing() {
    let text = "Delegations welcomed efforts in developing and applying measures to increase stability and security, among others.";
    assert!(scan(Record::builtin(), text, Format::Plain).is_empty());
}
