//! What people write for a place, and what they are told when there is none.

use gge_core::{Found, Record};

fn found(written: &str) -> String {
    Record::builtin().resolve(written).map_or_else(|error| format!("error: {error}"), |found| found.to_string())
}

/// What people write, by what it is.
const FORMS: &[(&str, &[&str])] = &[
    (
        "A/70/174#13(f)",
        &[
            "A/70/174#13(f)",
            "A/70/174, para. 13 (f)",
            "A/70/174, para. 13(f)",
            "A/70/174 para 13f",
            "a/70/174 13 F",
            "para 13(f) of A/70/174",
            "paragraph 13, item (f), of A/70/174",
            "U.N. Doc. A/70/174, para. 13(f)",
            "A/70/174 (2015), para. 13 (f)",
            "A/70/174 at 13(f)",
            "GGE 2015 13f",
            "GGE report 2015, norm 13 (f)",
            "UN GGE 2015, ¶ 13(f)",
            "2014-2015 GGE, paragraph 13.f",
            "2015 norm (f)",
            "norm f",
            "Norm (F)",
            "13(f)",
            "13f",
            "§13(f)",
            "¶ 13 (f)",
            "  13 ( f )  ",
            "paragraph 13, subparagraph f",
            "paragraph 13, subpara. (f)",
            "para 13 lit. f",
            "para 13, letter f",
            "sub-paragraph (f) of paragraph 13",
            "A/70/174#13(ｆ)",
            "GGE2015 13f",
            "GGE-2015 13(f)",
            "2015 GGE Report (n 5) para 13(f)",
            "párrafo 13 f)",
            "Ziffer 13 (f)",
            "Norm 6",
            "norm six",
            "the sixth norm",
            "nrom (f)",
            "paragrpah 13 (f)",
        ],
    ),
    ("A/70/174#13(i)", &["norm 13(i)", "norm (i)", "2015 13i"]),
    ("A/65/201#18(i)", &["18(i)", "A/65/201, para. 18 (i)", "2010, 18 i"]),
    (
        "A/70/174#16(d)(iv)",
        &[
            "A/70/174#16(d)(iv)",
            "16 (d) (iv) of the 2015 report",
            "A/70/174, para. 16(d)(iv)",
            "A/70/174, para 16 (d) iv",
            "16(d)iv",
            "16 d iv",
        ],
    ),
    (
        "A/68/98#23:2",
        &[
            "A/68/98#23:2",
            "23:2",
            "UN GGE 2013, para. 23, second sentence",
            "sentence 2 of paragraph 23",
            "A/68/98 para 23, sentence two",
        ],
    ),
    ("A/68/98#23:3", &["A/68/98 para 23, last sentence"]),
    ("A/70/174#28", &["A/70/174, p. 13, para. 28"]),
    ("A/70/174#13", &["11 norms", "the eleven norms"]),
    (
        "A/70/174",
        &[
            "2015 GGE",
            "2015 UN GGE norms",
            "UNGGE norms (2015)",
            "A/ 70/174",
            "A /70/174",
            "N15/228/35",
            "le rapport de 2015 du GEG",
        ],
    ),
    ("A/68/98#summary(2)", &["A/68/98#summary(2)", "A/68/98, summary, para. 2", "para. 2 of the summary", "summary 2"]),
    ("A/68/98#foreword(5)", &["foreword 5", "A/68/98*, foreword (5)"]),
    ("A/68/98#letter(3)", &["letter (3)", "paragraph 3 of the letter of A/68/98"]),
    ("A/68/98#26(a)", &["A/68/98* para 26 (a)", "2013 26a"]),
    ("A/68/98", &["A/68/98", "A/68/98*", "2013", "the 2013 GGE report", "2012-2013"]),
    ("A/72/327", &["A/72/327", "GGE 2017"]),
    ("hague-table/2013/threats/3", &["hague-table/2013/threats/3"]),
    ("unidir-2017/figure-5/2015/4.ii", &["unidir-2017/figure-5/2015/4.ii"]),
    ("leiden-consultation/13(f)", &["leiden-consultation/13(f)"]),
];

#[test]
fn written_forms() {
    let misses: Vec<String> = FORMS
        .iter()
        .flat_map(|(id, forms)| forms.iter().map(move |form| (id, form, found(form))))
        .filter(|(id, _, found)| found != *id)
        .map(|(id, form, found)| format!("`{form}`: {found}, not {id}"))
        .collect();
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

#[test]
fn every_provision_and_sentence_by_address_and_by_citation() {
    let record = Record::builtin();
    for provision in record.provisions() {
        assert_eq!(found(provision.id.as_str()), provision.id.as_str());
        assert_eq!(found(&provision.id.citation()), provision.id.as_str());
        for number in (1..).take(provision.sentences().count()).filter_map(std::num::NonZeroU32::new) {
            let sentence = provision.id.at_sentence(number);
            assert_eq!(found(sentence.as_str()), sentence.as_str());
            assert_eq!(found(&sentence.citation()), sentence.as_str());
        }
    }
    for rendering in record.renderings() {
        assert_eq!(found(rendering.id.as_str()), rendering.id.as_str());
    }
}

#[test]
fn errors_say_what_is_there_instead() {
    const ERRORS: &[(&str, &str)] = &[
        ("", "`` names no place: write a report and a paragraph, as in `A/70/174, para. 13 (f)`"),
        ("the GGE", "`the GGE` names no place: write a report and a paragraph, as in `A/70/174, para. 13 (f)`"),
        ("A/70/174#13(l)", "no item (l) in paragraph 13 of A/70/174, which has items (a) to (k)"),
        ("13(l)", "no report in the record has paragraph 13 (l): paragraph 13 of A/70/174 has items (a) to (k)"),
        ("norm (l)", "no report in the record has norm (l): paragraph 13 of A/70/174 has items (a) to (k)"),
        ("2013 norm (f)", "A/68/98 has no norm (f): it has norms without letters"),
        ("2010 norm (f)", "norm (f) of A/65/201 is not in the record, which holds that report in part: 16 and 18"),
        ("A/68/98#14(a)", "no item (a) in paragraph 14 of A/68/98, which has no items"),
        ("A/70/174#16(d)(v)", "no item (v) in paragraph 16 (d) of A/70/174, which has items (i) to (iv)"),
        ("A/RES/70/174", "`A/RES/70/174` is a resolution, not a report: did you mean `A/70/174`?"),
        ("A/RES/68/243", "`A/RES/68/243` is a resolution, not a report"),
        ("A/70/74", "no report `A/70/74` in the record: did you mean `A/70/174`?"),
        ("A/76/135", "no report `A/76/135` in the record: it has A/60/202, A/65/201, A/68/98, A/70/174 and A/72/327"),
        ("2021 report", "no report of 2021 in the record: it has those of 2005, 2010, 2013, 2015 and 2017"),
        ("A/70/174 (2013)", "`A/70/174` is not the report of 2013"),
        ("para 16", "paragraph 16 is in more than one report: A/65/201#16, A/68/98#16 and A/70/174#16"),
        ("13", "paragraph 13 is in more than one report: A/68/98#13 and A/70/174#13"),
        ("A/68/98#35", "A/68/98 has no paragraph 35: it has 34 paragraphs"),
        ("A/68/98, annex, para. 1", "A/68/98 has no annex: it has summary, foreword, letter and 1-34"),
        ("A/68/98, foreword", "the foreword of A/68/98 has paragraphs (1) to (5): name one"),
        (
            "foreword",
            "no report in the record has foreword: the foreword of A/68/98 has paragraphs (1) to (5): name one",
        ),
        (
            "A/70/174#33",
            "paragraph 33 of A/70/174 is not in the record, which holds that report in part: 13-17 and 26-29",
        ),
        ("A/72/327, para. 1", "paragraph 1 of A/72/327 is not in the record, which holds none of that report"),
        ("99", "no report in the record has paragraph 99"),
        ("A/68/98#23:9", "A/68/98#23 has no sentence 9: it has 3"),
        ("A/68/98#23:0", "A/68/98#23 has no sentence 0: it has 3"),
        ("A/70/174#16:1", "A/70/174#16 has no sentence 1: it has 0"),
        (
            "hague-table/2013/threats/99",
            "no rendering `hague-table/2013/threats/99` in the record: did you mean `hague-table/2013/threats/9`?",
        ),
        (
            "A/68/98 and A/70/174",
            "cannot read `and` in `A/68/98 and A/70/174`: write a report and a paragraph, as in `A/70/174, para. 13 (f)`",
        ),
        ("-1", "cannot read `-` in `-1`: write a report and a paragraph, as in `A/70/174, para. 13 (f)`"),
        ("the 5 norms", "no report in the record has 5 norms: A/70/174 has 11"),
        ("13 norms", "no report in the record has 13 norms: A/70/174 has 11"),
        ("para 23", "paragraph 23 may be A/68/98#23, or of a report held in part"),
        ("23", "paragraph 23 may be A/68/98#23, or of a report held in part"),
        ("res. 70/237", "`A/RES/70/237` is a resolution, not a report"),
        ("resolution 75-240", "`A/RES/75/240` is a resolution, not a report"),
        ("sixth GGE", "no report `A/76/135` in the record: it has A/60/202, A/65/201, A/68/98, A/70/174 and A/72/327"),
        ("norm f/g", "`norm f/g` is A/70/174#13(f) and A/70/174#13(g): write one, or ask for all"),
        ("28ef", "cannot read `28ef` in `28ef`: write a report and a paragraph, as in `A/70/174, para. 13 (f)`"),
        ("13 14", "cannot read `14` in `13 14`: write a report and a paragraph, as in `A/70/174, para. 13 (f)`"),
    ];
    let misses: Vec<String> = ERRORS
        .iter()
        .map(|(written, error)| (written, found(written), format!("error: {error}")))
        .filter(|(_, found, error)| found != error)
        .map(|(written, found, error)| format!("`{written}`\n  is   {found}\n  want {error}"))
        .collect();
    assert!(misses.is_empty(), "{}", misses.join("\n"));
    let error = Record::builtin().resolve(&"13".repeat(200)).unwrap_err();
    assert_eq!(error.to_string(), "the input is 400 bytes long: a place takes at most 200");
}

#[test]
fn lists_are_found_whole() {
    let record = Record::builtin();
    for (written, want) in [
        ("norm f/g", "A/70/174#13(f) A/70/174#13(g)"),
        ("norms c to f", "A/70/174#13(c) A/70/174#13(d) A/70/174#13(e) A/70/174#13(f)"),
        ("norms c, f and k", "A/70/174#13(c) A/70/174#13(f) A/70/174#13(k)"),
        ("norm (i)-(k)", "A/70/174#13(i) A/70/174#13(j) A/70/174#13(k)"),
        ("A/68/98 para 23, sentences 2 and 3", "A/68/98#23:2 A/68/98#23:3"),
        ("A/68/98, para 19ff", "A/68/98#19 A/68/98#20"),
        ("norm f", "A/70/174#13(f)"),
        ("2013", "A/68/98"),
    ] {
        let all: Vec<String> = record.resolve_all(written).unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(all.join(" "), want, "{written}");
    }
    let error = record.resolve_all("norms j to l").unwrap_err();
    assert_eq!(
        error.to_string(),
        "no report in the record has norm (l): paragraph 13 of A/70/174 has items (a) to (k)",
    );
    let several = record.resolve("norm f/g").unwrap_err();
    assert!(matches!(several, gge_core::ResolveError::Several { places, .. } if places.len() == 2));
}

#[test]
fn what_is_found_has_address_and_text() {
    let record = Record::builtin();
    let sentence = record.resolve("A/68/98#23:2").unwrap();
    assert_eq!(sentence.address().unwrap().citation(), "A/68/98, para. 23, sentence 2");
    assert_eq!(sentence.text(), Some("States must not use proxies to commit internationally wrongful acts."));
    assert_eq!(record.resolve("A/70/174#16").unwrap().text(), None);
    assert_eq!(record.resolve("hague-table/2013/threats/2").unwrap().text(), Some("Global connectivity"));
    assert!(matches!(record.resolve("2015").unwrap(), Found::Report(report) if report.symbol == "A/70/174"));
}
