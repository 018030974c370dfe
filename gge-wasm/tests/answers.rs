//! What JavaScript gets, natively.

use gge_core::Address;
use gge_wasm::options::parse_options;
use gge_wasm::{JsData, JsResult, cite, compare, groups, quote, record, redline, scan, search, uptake};
use serde_json::{Value, json};

/// What a function that takes options gives for an object.
fn given<T: serde::de::DeserializeOwned + Default>(function: impl Fn(T) -> JsResult, object: Value) -> JsResult {
    function(parse_options(object)?)
}

fn searched(query: &str, options: Value) -> JsResult {
    given(|options| search::search(query, options), options)
}

#[test]
fn a_place_is_found_and_absent_values_are_null() {
    assert_eq!(
        record::resolve("norm (c)").unwrap().value(),
        json!({
            "id": "A/70/174#13(c)",
            "report": "A/70/174",
            "citation": "A/70/174, para. 13 (c)",
            "kind": "norm",
            "text": "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs;",
        }),
    );
    assert_eq!(
        record::resolve("A/68/98*").unwrap().value(),
        json!({ "id": "A/68/98", "report": "A/68/98", "citation": null, "kind": null, "text": null }),
    );
}

#[test]
fn errors_have_the_message_of_the_core_and_a_code() {
    let error = record::resolve("A/70/74").unwrap_err();
    assert_eq!(error.to_string(), "no report `A/70/74` in the record: did you mean `A/70/174`?");
    let code = |answer: JsResult| answer.unwrap_err().code();
    assert_eq!(error.code(), "unknown-report");
    assert_eq!(code(record::resolve("A/70/174, para. 13 (l)")), "no-item");
    assert_eq!(code(record::resolve("A/RES/70/174")), "resolution");
    assert_eq!(code(record::provision("2015")), "no-provision");
    assert_eq!(code(compare::lineage("2015")), "no-provision");
    assert_eq!(code(record::conflicts("¶")), "bad-subject");
    assert_eq!(code(record::conflicts("uptake/nobody")), "bad-subject");
    assert_eq!(code(compare::compare("2015", "2013")), "wrong-order");
    assert_eq!(code(compare::compare("2015", "norm (f)")), "no-report");
    assert_eq!(code(compare::compare("2005", "2015")), "nothing-held");
    assert_eq!(code(compare::cumulative(Some("unofficial".to_owned()))), "unknown-token");
    assert_eq!(code(groups::timeline(Some("July".to_owned()), None)), "bad-date");
    assert_eq!(code(quote::check(&"long ".repeat(20_000), None)), "too-long");
    assert_eq!(code(uptake::uptake_timeline("A/76/135")), "not-held");
    assert_eq!(code(given(uptake::uptake, json!({ "by": "microsft" }))), "unknown-body");
    assert_eq!(code(given(record::provisions, json!({ "reprot": "2015" }))), "bad-option");
    assert_eq!(code(searched("A/70/174, para. 13 (l)", json!(null))), "no-item");
    assert_eq!(code(searched("kind:nrom", json!(null))), "bad-filter");
    assert_eq!(code(searched("\u{7}", json!(null))), "bad-query");
    assert_eq!(code(searched(&"long ".repeat(20_000), json!(null))), "too-long");
    assert_eq!(code(searched("proxies", json!({ "limit": "1" }))), "bad-option");
    assert_eq!(code(searched("proxies", json!({ "report": "norm (f)" }))), "no-report");
    assert_eq!(code(cite::cite("A/70/74", None)), "unknown-report");
}

/// Every function that is about a place, by what it takes.
fn about_a_place(written: &str) -> Vec<(&'static str, JsResult)> {
    let optional = || Some(written.to_owned());
    vec![
        ("bodiesByStance", uptake::bodies_by_stance(optional())),
        ("cite", cite::cite(written, None)),
        ("conflicts", record::conflicts(written)),
        ("contested", uptake::contested(optional())),
        ("drift", compare::drift(optional())),
        ("lineage", compare::lineage(written)),
        ("links", compare::links(optional())),
        ("novelty", compare::novelty(written)),
        ("provision", record::provision(written)),
        ("resolve", record::resolve(written)),
        ("uptakeTimeline", uptake::uptake_timeline(written)),
    ]
}

#[test]
fn a_place_is_written_in_any_form_everywhere() {
    let answers = |written: &str| -> Vec<(&str, JsData)> {
        about_a_place(written).into_iter().map(|(name, answer)| (name, answer.unwrap())).collect()
    };
    let by_address = answers("A/70/174#13(f)");
    for written in ["norm (f)", "A/70/174, para. 13 (f)", "2015 13f", " para 13(f) of A/70/174 "] {
        assert_eq!(answers(written), by_address, "{written}");
    }
    assert_ne!(compare::links(None).unwrap(), compare::links(Some("norm (f)".to_owned())).unwrap());
}

#[test]
fn a_place_that_is_not_there_is_one_error_everywhere() {
    for (written, expected) in
        [("A/70/174#99", "no-paragraph"), ("A/70/174, para. 13 (l)", "no-item"), ("A/70/74", "unknown-report")]
    {
        for (name, answer) in about_a_place(written) {
            assert_eq!(answer.unwrap_err().code(), expected, "{name} of {written}");
        }
    }
}

#[test]
fn every_subject_has_its_conflicts() {
    let disputed = record::disputed();
    let disputed = disputed.value();
    let disputed = disputed.as_array().unwrap();
    assert!(disputed.len() > 20);
    for it in disputed {
        let subject = it["subject"].as_str().unwrap();
        assert_eq!(record::conflicts(subject).unwrap().value(), it["conflicts"], "{subject}");
    }
}

#[test]
fn members_are_counted_by_what_the_name_says() {
    let matrix = groups::membership_matrix();
    let matrix = matrix.value();
    let states = matrix["states"].as_array().unwrap();
    let of_five: Vec<&Value> = states.iter().filter(|it| it["ofFive"] == 5).map(|it| &it["state"]).collect();
    let in_every_group = gge_core::overview::in_every_group(gge_core::Record::builtin());
    assert_eq!(of_five, in_every_group.iter().map(|state| json!(state)).collect::<Vec<_>>().iter().collect::<Vec<_>>());
    let brazil = states.iter().find(|it| it["state"] == "Brazil").unwrap();
    assert_eq!((&brazil["ofFive"], &brazil["ofSix"]), (&json!(4), &json!(5)));
}

#[test]
fn each_token_has_a_meaning() {
    let (tokens, meanings) = (record::vocabularies().value(), record::meanings().value());
    for (name, tokens) in tokens.as_object().unwrap() {
        for token in tokens.as_array().unwrap() {
            let meaning = meanings[name][token.as_str().unwrap()].as_str();
            assert!(meaning.is_some_and(|it| it.ends_with('.')), "{name}: {token}");
        }
    }
}

#[test]
fn a_provision_has_what_a_page_shows() {
    let answer = record::provision("A/70/174#13(f):1").unwrap();
    let provision = answer.value();
    assert_eq!(provision["id"], "A/70/174#13(f)");
    assert_eq!((&provision["kind"], &provision["letter"]), (&json!("norm"), &json!("f")));
    assert_eq!(provision["particulars"]["norm"]["expects"], "restraint");
    assert_eq!(provision["wording"]["sentences"][0], provision["text"]);
    assert_eq!(provision["wording"]["fidelity"], "verbatim");
}

#[test]
fn options_narrow_down() {
    let count = |options| given(record::provisions, options).unwrap().value().as_array().unwrap().len();
    assert_eq!(count(json!({ "report": "2015", "kind": "norm" })), 11);
    assert_eq!(count(json!({ "theme": "law", "modality": "must-not" })), 2);
    assert_eq!(count(json!({ "citing": "A/RES/58/199", "report": "2015" })), 1);
    let of = given(record::renderings, json!({ "of": "A/70/174#13(f)", "source": "leiden-consultation" }));
    assert_eq!(of.unwrap().value()[0]["id"], "leiden-consultation/13(f)");
    let profile = given(|filter| compare::profile("2015", filter), json!({ "kind": "norm", "theme": "law" })).unwrap();
    assert_eq!((&profile.value()["provisions"], &profile.value()["filter"]["kind"]), (&json!(0), &json!("norm")));
}

#[test]
fn keys_are_in_camel_case_all_the_way_down() {
    fn check(value: &Value) {
        match value {
            Value::Array(values) => values.iter().for_each(check),
            Value::Object(map) => map.iter().for_each(|(key, value)| {
                let is_address = || key.parse::<Address>().is_ok();
                assert!(key.bytes().all(|byte| byte.is_ascii_alphanumeric()) || is_address(), "{key}");
                check(value);
            }),
            _ => {}
        }
    }
    for answer in
        [compare::cumulative(None), compare::compare("2013", "2015"), Ok(groups::processes()), compare::drift(None)]
    {
        check(&answer.unwrap().value());
    }
}

fn slice(text: &str, range: &Value) -> String {
    let at = |index: usize| usize::try_from(range[index].as_u64().unwrap()).unwrap();
    let units: Vec<u16> = text.encode_utf16().collect();
    String::from_utf16(&units[at(0)..at(1)]).unwrap()
}

#[test]
fn offsets_count_code_units() {
    let (a, b) = ("“𝄞” States must not use proxies.", "“𝄞” States – all – must not use proxies.");
    let redline = redline::redline(a, b);
    let redline = redline.value();
    let changes = redline["changes"].as_array().unwrap();
    assert!(changes.len() > 2);
    for change in changes.iter().filter(|it| !it["b"].is_null()) {
        assert_eq!(slice(b, &change["b"]), change["bText"].as_str().unwrap());
    }
    assert!(changes.iter().any(|it| it["a"].is_null()) && changes.iter().all(|it| it["moved"].is_null()));

    let text = "𝄞 “ä”: see A/70/174, para. 13 (f), and “States should not knowingly allow their territory to be used for \
                internationally wrongful acts using ICTs” (A/70/174, para. 13 (c)).";
    for citation in scan::citations(text).value().as_array().unwrap() {
        assert_eq!(slice(text, &json!([citation["start"], citation["end"]])), citation["text"].as_str().unwrap());
    }
    let found = scan::scan(text, None).unwrap();
    let found = found.value();
    let quotation = found.as_array().unwrap().iter().find(|it| it["kind"] == "quotation").unwrap();
    let words = slice(text, &json!([quotation["start"], quotation["end"]]));
    assert_eq!(words, quotation["text"].as_str().unwrap());
    assert!(slice(&words, &quotation["check"]["matches"][0]["quoted"]).starts_with("States should not knowingly"));
    assert_eq!(quotation["check"]["citation"]["fits"], true);

    let novelty = compare::novelty("A/70/174#13(h)").unwrap();
    let novelty = novelty.value();
    let text = novelty["text"].as_str().unwrap();
    let all: String = novelty["spans"].as_array().unwrap().iter().map(|span| slice(text, &span["range"])).collect();
    assert_eq!(all, text);
}

#[test]
fn a_quotation_is_checked() {
    let quoted =
        "A State should not conduct or support ICT activity that intentionally damages critical infrastructure";
    let check = quote::check(quoted, Some("A/70/174, para. 13 (e)".to_owned())).unwrap();
    let check = check.value();
    assert_eq!((&check["verdict"], &check["standing"]), (&json!("abridged"), &json!("wrong")));
    assert_eq!(check["citation"]["right"], "A/70/174, para. 13 (f)");
    let lost =
        ["knowingly", "contrary to its obligations under international law", "to provide services to the public"];
    assert_eq!(check["qualifiersLost"], json!(lost));
    assert_eq!(check["matches"][0]["qualifiersLost"][0]["words"], "knowingly");
    assert_eq!(check["matches"][0]["wordedBy"], Value::Null);
    let first = &check["matches"][0];
    let redline = redline::redline(first["official"].as_str().unwrap(), first["text"].as_str().unwrap()).value();
    assert_eq!(first["text"].as_str().unwrap(), slice(quoted, &first["quoted"]));
    let gone = |piece: &Value| piece["piece"] == "gone" && piece["text"].as_str().unwrap().contains("knowingly");
    assert!(redline["pieces"].as_array().unwrap().iter().any(gone));
}

#[test]
fn a_finding_has_a_level_a_rule_and_a_reason_unless_it_is_right() {
    let text = "The Group said “States must not use proxies to commit internationally wrongful acts using ICTs” (A/70/174, \
                para. 13 (c)).";
    let found = scan::scan(text, Some("markdown".to_owned())).unwrap();
    let found = found.value();
    let all = found.as_array().unwrap();
    let [quotation, citation] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!(quotation["check"]["standing"], "wrong", "it does not stand where it is cited");
    for key in ["level", "rule", "reason"] {
        assert_eq!(quotation.get(key), Some(&Value::Null), "{key}");
    }
    assert_eq!((&citation["level"], &citation["rule"]), (&json!("error"), &json!("wrong-citation")));
    assert_eq!(citation["reason"], "the words beside it stand in A/70/174, para. 28 (e)");
    assert_eq!(citation["citation"]["suggestion"], "A/70/174, para. 28 (e)");
}

#[test]
fn a_document_is_read_in_every_format() {
    for format in ["plain", "markdown", "html", "source", "data"] {
        assert!(scan::scan("A/70/74", Some(format.to_owned())).is_ok(), "{format}");
    }
    assert_eq!(scan::scan("A/70/74", Some("pdf".to_owned())).unwrap_err().code(), "unknown-token");
}

#[test]
fn tables_lines_and_relatives() {
    let table = compare::cumulative_table("csv", Some("long".to_owned()), None).unwrap();
    assert!(table.starts_with("theme,report,place,citation"));
    assert_eq!(compare::cumulative_table("pdf", None, None).unwrap_err().code(), "unknown-token");
    let lineage = compare::lineage("A/70/174#28(f)").unwrap();
    assert!(lineage.value()["ancestors"].as_array().unwrap().iter().any(|it| it["id"] == "A/68/98#23:1"));
    let line = groups::timeline(Some("2019".to_owned()), None).unwrap();
    let line = line.value();
    let dated = line["dated"].as_array().unwrap();
    assert!(dated.len() > 5 && dated.iter().all(|it| it["certain"].is_boolean()));
    let matrix = groups::membership_matrix();
    assert_eq!(matrix.value()["memberships"].as_array().unwrap().len(), 6);
}

#[test]
fn a_search_finds_words_and_says_where() {
    let answer = searched("who must not use proxies", json!({ "only": "provisions" })).unwrap();
    let answer = answer.value();
    let first = &answer[0];
    assert_eq!(
        (&first["id"], &first["kind"], &first["reason"]),
        (&json!("A/70/174#28(e)"), &json!("provisions"), &json!("words"))
    );
    assert_eq!(first["citation"], "A/70/174, para. 28 (e)");
    let ranges = first["ranges"].as_array().unwrap();
    let words: Vec<String> = ranges.iter().map(|range| slice(first["text"].as_str().unwrap(), range)).collect();
    assert_eq!(words[..3], ["must not", "use", "proxies"]);

    // Words after an apostrophe, which is one code unit and three bytes.
    let answer = searched("“State’s critical infrastructure”", json!(null)).unwrap();
    let answer = answer.value();
    let hits = answer.as_array().unwrap();
    assert!(!hits.is_empty());
    for hit in hits {
        let text = hit["text"].as_str().unwrap();
        let pieces = hit["pieces"].as_array().unwrap().iter().filter(|it| it["isMarked"] == true);
        let words: Vec<String> = hit["ranges"].as_array().unwrap().iter().map(|it| slice(text, it)).collect();
        assert!(!words.is_empty());
        assert_eq!(words, pieces.map(|it| it["text"].as_str().unwrap().to_owned()).collect::<Vec<_>>(), "{text}");
    }

    let count = |options| searched("", options).unwrap().value().as_array().unwrap().len();
    assert_eq!(count(json!({ "only": "provisions", "report": "2015", "kind": "norm" })), 11);
}

#[test]
fn a_citation_has_every_style() {
    let answer = cite::cite("norm (f)", None).unwrap();
    let cited = answer.value();
    assert_eq!(cited["id"], "A/70/174#13(f)");
    assert_eq!(
        cited["text"],
        "United Nations, General Assembly, Group of Governmental Experts on Developments in the Field of Information and \
         Telecommunications in the Context of International Security, A/70/174 (22 July 2015), para. 13 (f)",
    );
    assert_eq!(cited["short"], "A/70/174, para. 13 (f)");
    assert!(cited["bibtex"].as_str().unwrap().starts_with("@techreport{"));
    assert_eq!((&cited["csl"]["number"], &cited["csl"]["note"]), (&json!("A/70/174"), &json!("para. 13 (f)")));
    assert_eq!(cited["csl"]["issued"]["date-parts"], json!([[2015, 7, 22]]));
    assert_eq!(cited["cslCitation"]["citationItems"][0]["locator"], "13 (f)");
    let quoting = cite::cite("norm (c)", Some(true)).unwrap();
    assert!(quoting.value()["short"].as_str().unwrap().starts_with("“States should not knowingly allow"));
    let report = cite::cite("2015", None).unwrap();
    assert_eq!((report.value()["csl"].get("note"), &report.value()["csl"]["id"]), (None, &json!("A/70/174")));
}

#[test]
fn findings_are_a_table() {
    let text = "“States must not use proxies to commit internationally wrongful acts” (A/70/174, para. 13 (c))";
    let table = scan::findings_table("markdown", "speech.md", text, None).unwrap();
    assert!(table.starts_with("Citations and quotations in speech.md: 1 error."), "{table}");
    assert_eq!(scan::findings_table("pdf", "speech.md", text, None).unwrap_err().code(), "unknown-token");
}

/// What is thrown goes to consoles and pages: nothing in it is obeyed, and it is short.
#[test]
fn errors_name_what_is_not_seen() {
    let message = |answer: JsResult| answer.unwrap_err().to_string();
    assert_eq!(
        message(given(record::provisions, json!({ "re\u{202e}port": "2015" }))),
        "the option `re<U+202E>port`: unknown field `re<U+202E>port`, expected one of `only`, `report`, `kind`, `theme`, \
         `topic`, `principle`, `modality`, `citing`, `source`, `of`"
    );
    assert_eq!(
        message(searched("proxies", json!({ "limit": "\u{1b}1" }))),
        "the option `limit`: invalid type: string \"\\u{1b}1\", expected usize"
    );
    assert_eq!(
        message(searched("proxies", json!({ "kind": "nrom" }))),
        "unknown kind `nrom`: expected one of `norm`, `law`, `cbm`"
    );
    assert_eq!(message(searched("proxies", json!({ "reprot": "2015" }))), "unknown field `reprot`");
    let long = message(compare::cumulative(Some("x".repeat(1000))));
    assert!(long.starts_with(&format!("unknown wording `{}…`: expected ", "x".repeat(80))), "{long}");
    assert!(message(record::resolve("\u{1b}[2J")).starts_with("cannot read `<U+001B>` in `<U+001B>[2J`"));
}
