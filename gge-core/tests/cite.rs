//! Citing: as text against what was typed by hand, as BibTeX and CSL-JSON by readers that are not ours.

mod common;

use biblatex::{Bibliography, ChunksExt, DateValue, EntryType, PermissiveType};
use citationberg::json::{CitationItem, Item, Value};
use citationberg::taxonomy::{DateVariable, Kind, Locator, NameVariable, NumberVariable, StandardVariable};
use common::own;
use gge_core::export::{Citation, Style, cite};
use gge_core::{Found, Record};
use serde_json::json;

const TITLE: &str = "Report of the Group of Governmental Experts on Developments in the Field of Information and \
                     Telecommunications in the Context of International Security";

/// The title of the report of 2015, as the copy of its opening has it: without the first three words.
fn title_of_2015() -> &'static str {
    TITLE.strip_prefix("Report of the ").unwrap()
}

fn citation(written: &str) -> Citation<'static> {
    let record = Record::builtin();
    cite(record, &record.resolve(written).unwrap())
}

/// Everything in the record that can be cited.
fn everything() -> Vec<Found<'static>> {
    let record = Record::builtin();
    let reports = record.reports().iter().map(Found::Report);
    let sentences = record.resolve("A/68/98#23:2").into_iter();
    let provisions = record.provisions().map(Found::Provision);
    reports.chain(sentences).chain(provisions).chain(record.renderings().map(Found::Rendering)).collect()
}

#[test]
fn as_footnotes() {
    let title = title_of_2015();
    let styles =
        |written: &str| [Style::Oscola, Style::Bluebook, Style::Chicago].map(|it| citation(written).format(it));
    assert_eq!(
        styles("norm f"),
        [
            format!("UNGA ‘{title}’ (22 July 2015) UN Doc A/70/174, para 13(f)"),
            format!("U.N. General Assembly, {title}, ¶ 13(f), U.N. Doc. A/70/174 (July 22, 2015)"),
            format!("UN General Assembly, {title}, A/70/174 (July 22, 2015), para. 13 (f)"),
        ]
    );
    // No source gives the day of the report of 2010.
    assert_eq!(
        styles("A/65/201"),
        [
            format!("UNGA ‘{TITLE}’ (July 2010) UN Doc A/65/201"),
            format!("U.N. General Assembly, {TITLE}, U.N. Doc. A/65/201 (July 2010)"),
            format!("UN General Assembly, {TITLE}, A/65/201 (July 2010)"),
        ]
    );
    let quoted = citation("A/68/98#23:2").quoting().format(Style::Oscola);
    assert!(quoted.starts_with("“States must not use proxies to commit internationally wrongful acts.”, UNGA ‘"));
    assert!(quoted.ends_with("(24 June 2013) UN Doc A/68/98, para 23, sentence 2"), "{quoted}");
}

#[test]
fn as_ris() {
    assert_eq!(
        citation("A/68/98#23").format(Style::Ris),
        format!(
            "TY  - RPRT\r\nA2  - United Nations General Assembly\r\nTI  - {TITLE}\r\nPB  - United Nations\r\n\
             M1  - A/68/98\r\nPY  - 2013\r\nDA  - 2013/06/24/\r\nUR  - https://undocs.org/A/68/98\r\nN1  - para. 23\r\n\
             N1  - reissued 30 July 2013\r\nER  - "
        )
    );
    for found in everything() {
        let record = cite(Record::builtin(), &found).quoting().format(Style::Ris);
        let lines: Vec<&str> = record.split("\r\n").collect();
        assert!(lines.iter().all(|it| it.get(2..6) == Some("  - ") && !it.contains('\n')), "{record}");
        assert_eq!((&lines[0][..2], lines.last()), ("TY", Some(&"ER  - ")), "{record}");
    }
}

#[test]
fn as_text() {
    for (written, full) in [
        ("A/70/174", format!("United Nations, General Assembly, {}, A/70/174 (22 July 2015)", title_of_2015())),
        (
            "norm f",
            format!("United Nations, General Assembly, {}, A/70/174 (22 July 2015), para. 13 (f)", title_of_2015()),
        ),
        ("A/68/98#23", format!("United Nations, General Assembly, {TITLE}, A/68/98 (24 June 2013), para. 23")),
        (
            "A/68/98#summary(2)",
            format!("United Nations, General Assembly, {TITLE}, A/68/98 (24 June 2013), summary, para. 2"),
        ),
        // No source gives the day of the report of 2010.
        (
            "A/65/201#18(iii)",
            format!("United Nations, General Assembly, {TITLE}, A/65/201 (July 2010), para. 18 (iii)"),
        ),
        (
            "hague-table/2015/law/5",
            "Liisi Adamson, Cyber Policy Institute, “Cumulative Recommendations in the UN GGE Reports (2010-2015)”, \
             2015/law/5"
                .to_owned(),
        ),
    ] {
        assert_eq!(citation(written).to_string(), full, "{written}");
    }
    for (written, short) in [
        ("A/70/174", "A/70/174"),
        ("norm f", "A/70/174, para. 13 (f)"),
        ("A/68/98#23:2", "A/68/98, para. 23, sentence 2"),
        ("hague-table/2015/law/5", "hague-table/2015/law/5"),
    ] {
        assert_eq!(citation(written).format(Style::Short), short);
    }
}

#[test]
fn with_the_wording() {
    assert_eq!(
        citation("A/68/98#23:2").quoting().format(Style::Short),
        "“States must not use proxies to commit internationally wrongful acts.”, A/68/98, para. 23, sentence 2",
    );
    // Wording that is not official says whose it is.
    let near = citation("A/65/201#18(iv)").quoting().format(Style::Short);
    let whose = "(near-verbatim wording, after Liisi Adamson, Cyber Policy Institute, “Cumulative Recommendations in \
                 the UN GGE Reports (2010-2015)”)";
    assert!(near.ends_with(whose), "{near}");
    // Nothing to quote: a report, and a paragraph that is held only through its items.
    for written in ["A/70/174", "A/70/174#17"] {
        for style in Style::ALL {
            assert_eq!(citation(written).quoting().format(*style), citation(written).format(*style));
        }
        assert_eq!(citation(written).quoting().csl_item(), citation(written).csl_item());
        assert_eq!(citation(written).quoting().csl_citation(), citation(written).csl_citation());
    }
}

#[test]
fn bibtex_by_an_independent_reader() {
    let entry = |found: &Found<'static>| cite(Record::builtin(), found).quoting().format(Style::Bibtex);
    let all = everything().iter().map(entry).collect::<Vec<_>>().join("\n\n");
    let entries = Bibliography::parse(&all).unwrap();
    // A key that stands twice would be an error; one that is lost, a smaller number.
    assert_eq!(entries.len(), everything().len());
    for (entry, found) in entries.iter().zip(everything()) {
        let wanted = found.text().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
        let read = entry.annotation().ok().map(ChunksExt::format_verbatim);
        assert_eq!(read, wanted, "{}", entry.key);
    }
}

#[test]
fn an_entry_has_what_the_record_holds() {
    let text = citation("norm f").format(Style::Bibtex);
    let wanted = "@techreport{un-a-70-174.13-f,\n  author = {{United Nations, General Assembly}},\n  \
                  title = {{THE TITLE}},\n  \
                  institution = {{United Nations}},\n  number = {A/70/174},\n  year = {2015},\n  month = jul,\n  \
                  day = {22},\n  note = {Para. 13 (f)},\n}";
    let wanted = wanted.replace("{{United Nations}}", "{United Nations}");
    assert_eq!(text, wanted.replace("THE TITLE", title_of_2015()));

    let entries = Bibliography::parse(&citation("A/68/98#23").format(Style::Bibtex)).unwrap();
    let entry = entries.get("un-a-68-98.23").unwrap();
    assert_eq!(entry.entry_type, EntryType::TechReport);
    let author = &entry.author().unwrap()[0];
    assert_eq!((author.name.as_str(), author.given_name.as_str()), ("United Nations, General Assembly", ""));
    assert_eq!(entry.title().unwrap().format_verbatim(), TITLE);
    assert_eq!(entry.number().unwrap().format_verbatim(), "A/68/98");
    assert_eq!(entry.note().unwrap().format_verbatim(), "Para. 23; reissued 30 July 2013");
    let PermissiveType::Typed(date) = entry.date().unwrap() else { panic!("no date") };
    let DateValue::At(date) = date.value else { panic!("a range") };
    // Months and days are counted from 0 there.
    assert_eq!((date.year, date.month, date.day), (2013, Some(5), Some(23)));

    let entries = Bibliography::parse(&citation("A/65/201").format(Style::Bibtex)).unwrap();
    let entry = entries.get("un-a-65-201").unwrap();
    let PermissiveType::Typed(date) = entry.date().unwrap() else { panic!("no date") };
    let DateValue::At(date) = date.value else { panic!("a range") };
    assert_eq!((date.year, date.month, date.day), (2010, Some(6), None), "no source gives its day");
    assert!(entry.note().is_err(), "with a date of its own, it needs none of its adoption");
}

/// Whether the specification of CSL has such a variable.
fn is_variable(name: &str) -> bool {
    let name = || json!(name);
    serde_json::from_value::<StandardVariable>(name()).is_ok()
        || serde_json::from_value::<NumberVariable>(name()).is_ok()
        || serde_json::from_value::<DateVariable>(name()).is_ok()
        || serde_json::from_value::<NameVariable>(name()).is_ok()
}

#[test]
fn csl_json_by_an_independent_reader() {
    assert!(is_variable("publisher") && !is_variable("symbol"));
    for found in everything() {
        let citation = cite(Record::builtin(), &found).quoting();
        let text = serde_json::to_string(&citation.csl_item()).unwrap();
        let item: Item = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{found}: {error}"));
        let kind: Kind = item.type_().unwrap().parse().unwrap();
        assert_eq!(kind, if matches!(found, Found::Rendering(_)) { Kind::Document } else { Kind::Report });
        let unknown: Vec<&String> =
            item.0.keys().filter(|key| !["id", "type"].contains(&key.as_str()) && !is_variable(key)).collect();
        assert!(unknown.is_empty(), "{found}: {unknown:?}");
        assert_eq!(item.0.get("annote").and_then(Value::to_str).as_deref(), found.text());

        let whole = json!(citation.csl_citation());
        let cited: CitationItem = serde_json::from_value(whole["citationItems"][0].clone()).unwrap();
        let of_item: Item = serde_json::from_value(whole["citationItems"][0]["itemData"].clone()).unwrap();
        assert_eq!(of_item.id().as_deref(), Some(cited.id.as_str()));
        assert!(cited.label.iter().all(|label| label.parse::<Locator>().is_ok()), "{found}: {:?}", cited.label);
        assert_eq!(cited.locator.is_none(), matches!(found, Found::Report(_)));
    }
}

#[test]
fn an_item_has_what_the_record_holds() {
    assert_eq!(
        json!(citation("norm f").csl_item()),
        json!({
            "id": "A/70/174#13(f)", "type": "report", "author": [{ "literal": "United Nations, General Assembly" }],
            "title": title_of_2015(), "number": "A/70/174", "publisher": "United Nations", "issued": { "date-parts": [[2015, 7, 22]] },
            "note": "para. 13 (f)",
        }),
    );
    assert_eq!(
        json!(citation("A/65/201#18(iv)").csl_citation()),
        json!({
            "schema": "https://resource.citationstyles.org/schema/latest/input/json/csl-citation.json",
            "citationID": "A/65/201#18(iv)",
            "citationItems": [{
                "id": "A/65/201", "label": "paragraph", "locator": "18 (iv)",
                "itemData": {
                    "id": "A/65/201", "type": "report", "author": [{ "literal": "United Nations, General Assembly" }],
                    "title": TITLE, "number": "A/65/201", "publisher": "United Nations",
                    "issued": { "date-parts": [[2010, 7]] },
                },
            }],
            "properties": { "noteIndex": 0 },
        }),
    );
    let section = json!(citation("A/68/98#summary(2)").csl_citation());
    assert_eq!(section["citationItems"][0]["label"], "section");
    assert_eq!(section["citationItems"][0]["locator"], "summary, para. 2");
}

#[test]
fn a_record_of_ones_own_may_hold_anything() {
    let title = "50 % {“\\\"}_ & {#1} @article{a,";
    let sentence = "A \"quoted\" \\word ~ {one} $x^2$.";
    let mut report = own::report("S/2032/1", "2031-2032", 1);
    report["title"] = title.into();
    report["dated"] = own::claim("2032-02");
    let mut provision = own::provision("S/2032/1#1", &[sentence]);
    provision["wording"]["fidelity"] = "paraphrase".into();
    let groups = [own::group("2031-2032", "S/2032/1")];
    let json = json!({ "sources": [own::source()], "groups": groups, "reports": [report], "provisions": [provision] });
    let mut with_a_line_break = json.clone();
    with_a_line_break["reports"][0]["title"] = title.replace(" @", "\n@").into();
    let error = serde_json::from_value::<Record>(with_a_line_break).unwrap_err().to_string();
    assert_eq!(error, "the record is not sound: reports[0].title (S/2032/1): the text has the character U+000A");
    let record: Record = serde_json::from_value(json).unwrap();
    let citation = cite(&record, &record.resolve("S/2032/1#1").unwrap()).quoting();
    assert!(citation.to_string().starts_with("“A \"quoted\""));
    let end = ", S/2032/1 (February 2032), para. 1 (paraphrase wording, after Someone, “A paper”)";
    assert!(citation.to_string().ends_with(end), "{citation}");
    let item = json!(citation.csl_item());
    assert_eq!((item["title"].as_str(), item["annote"].as_str()), (Some(title), Some(sentence)));
    assert_eq!(item["issued"]["date-parts"], json!([[2032, 2]]));
    let entries = Bibliography::parse(&citation.format(Style::Bibtex)).unwrap();
    assert_eq!(entries.len(), 1);
    let title = entries.get("un-s-2032-1.1").unwrap().title().unwrap().format_verbatim();
    assert!(title.starts_with("50 % ") && title.contains("_ & ") && title.contains("#1"), "{title}");
}
