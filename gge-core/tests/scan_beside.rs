//! What stands beside a quotation in a file of data says where it is from: the source of an object, the column of sources;
//! and what is not the report's within it.

use gge_core::Record;
use gge_core::quote::{Format, citations, scan};

const QUOTE: &str =
    "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs";

/// Every finding with a rule: its line and the rule. `Q` stands for the norm on territory.
fn told(text: &str, format: Format) -> Vec<(usize, &'static str)> {
    let text = text.replace('Q', QUOTE);
    let findings = scan(Record::builtin(), &text, format);
    findings.iter().filter_map(|it| Some((it.line, it.rule?.as_str()))).collect()
}

#[test]
fn the_source_of_an_object_is_that_of_its_values() {
    for wrong in [
        "[{\"quote\": \"Q\", \"source\": \"A/70/174, para. 13 (c)\"},\n {\"quote\": \"Q\", \"source\": \"A/70/174, para. 13 (d)\"}]",
        "{\"a\": {\"cited\": \"A/70/174, para. 13 (c)\", \"text\": [\"Q\"]},\n \"b\": {\"cited\": \"2013 report, para. 23\", \"text\": [\"Q\"]}}",
        "- {quote: \"Q\", source: \"A/70/174, para. 13 (c)\"}\n- {quote: \"Q\", source: \"A/70/174, para. 13 (d)\"}\n",
        "a: {text: Q, citation: norm (c)}\nsource: A/70/174, para. 13 (d)\nquote: Q\n",
    ] {
        let told = told(wrong, Format::Data);
        assert!(matches!(told.as_slice(), [(2, "wrong-citation")]), "{wrong}: {told:?}");
    }
    let yaml =
        "quotes:\n- quote: Q\n  source: A/70/174, para. 13 (c)\n- quote: >\n    Q\n  source: A/70/174, para. 13 (d)\n";
    assert_eq!(told(yaml, Format::Data), [(6, "wrong-citation")]);
    let toml = "[[quotes]]\nquote = \"Q\"\nsource = \"A/70/174, para. 13 (c)\"\n\n[[quotes]]\nquote = \"Q\"\nsource = \"A/70/174, para. 13 (d)\"\n";
    assert_eq!(told(toml, Format::Data), [(7, "wrong-citation")]);
}

/// Several sources, a place that is no source, another object: nobody says whose words these are.
#[test]
fn what_is_no_source_of_it_says_nothing() {
    for text in [
        "{\"quote\": \"Q\", \"sources\": [\"A/70/174, para. 13 (d)\", \"A/70/174, para. 13 (c)\"]}",
        "{\"text\": \"Q\", \"successor\": \"A/70/174, para. 13 (d)\"}",
        "{\"text\": \"Q\", \"next\": {\"source\": \"A/70/174, para. 13 (d)\"}}",
        "- text: Q\n- source: A/70/174, para. 13 (d)\n",
    ] {
        assert_eq!(told(text, Format::Data), [], "{text}");
    }
}

#[test]
fn a_column_of_sources_is_that_of_its_rows() {
    let csv = "quote,source\n\"Q\",\"A/70/174, para. 13 (c)\"\n\"Q\",\"A/70/174, para. 13 (d)\"\n";
    assert_eq!(told(csv, Format::Data), [(3, "wrong-citation")]);
    let markdown =
        "| quote | source |\n| --- | --- |\n| Q | A/70/174, para. 13 (c) |\n| Q | A/70/174, para. 13 (d) |\n";
    assert_eq!(told(markdown, Format::Markdown), [(4, "wrong-citation")]);
    // In a column of anything else it may be what somebody made of the norm.
    let other = markdown.replace("source", "compare");
    assert!(told(&other, Format::Markdown).iter().all(|(_, rule)| *rule != "wrong-citation"));
}

#[test]
fn front_matter_is_read_as_data() {
    let text = "---\ntitle: \"Q\"\nsource: A/70/174, para. 13 (d)\n---\n\n“Q” (A/70/174, para. 13 (c))\n";
    assert_eq!(told(text, Format::Markdown), [(3, "wrong-citation")]);
    let text = "+++\ntitle = \"States must not knowingly allow their territory to be used for internationally wrongful acts using \
                ICTs (A/70/174, para. 13 (c))\"\n+++\n\nIt's “Q” (A/70/174, para. 13 (c)).\n";
    assert_eq!(told(text, Format::Markdown), [(2, "changed-modal")]);
    // What is never closed ends with it, and nothing is read twice.
    let text = "---\ntitle: \"open\nother: 'it\n---\n\n“Q” (A/70/174, para. 13 (d))\n";
    assert_eq!(told(text, Format::Markdown), [(6, "wrong-citation")]);
}

#[test]
fn remarks_of_the_one_who_quotes_are_no_words_of_the_report() {
    for remark in
        ["(emphasis added)", "(Emphasis in the original)", "(our emphasis)", "(footnote omitted)", "(italics ours)"]
    {
        for quote in
            [format!("“Q {remark}”"), format!("“{}”", QUOTE.replace("territory", &format!("territory {remark}")))]
        {
            let text = format!("{quote} (A/70/174, para. 13 (c))");
            assert_eq!(told(&text, Format::Plain), [], "{text}");
        }
    }
    let text = "“Q (emphasis on territory)” (A/70/174, para. 13 (c))";
    assert_eq!(told(text, Format::Plain), [(1, "changed-wording")]);
}

#[test]
fn a_norm_with_its_paragraph_in_brackets_is_read() {
    for (text, cited) in [
        ("As norm (13c) says.", "norm (13c)"),
        ("It says so (norm (13c)).", "norm (13c)"),
        ("As norm (13 (c)) says.", "norm (13 (c))"),
    ] {
        let found = citations(Record::builtin(), text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!(found[0].text, cited, "{text}");
        assert_eq!(found[0].places[0].address.as_ref().unwrap(), "A/70/174#13(c)");
    }
    assert!(citations(Record::builtin(), "The norm (2015) holds.").iter().all(|it| it.places.is_empty()));
}

/// The words that a source stands behind may be recognized only from their second or third on: the head before them is
/// theirs all the same. Amid other sentences it is the author who speaks, and the report is his source.
#[test]
fn a_source_behind_words_is_that_of_their_head_too() {
    let end = "respond to appropriate requests for assistance by another State";
    for source in ["(norm (h)).", "(A/70/174, para. 13 (h))", "[A/70/174, para. 13 (h)]"] {
        let alone = format!("States must {end} {source}");
        assert_eq!(told(&alone, Format::Plain), [(1, "changed-modal")], "{alone}");
        let right = format!("States should {end} {source}");
        assert_eq!(told(&right, Format::Plain), [], "{right}");
        let amid = format!("The brief is short. States must {end} {source} More is in the annex.");
        assert!(told(&amid, Format::Plain).iter().all(|(_, rule)| *rule == "adapted"), "{amid}");
    }
    let amid = format!("The brief is short. States must {end} (norm (h)). More is in the annex.");
    assert_eq!(told(&amid, Format::Plain), [(1, "adapted")], "what changes a modal verb is not right");
}

/// The number of a note stands behind a straight mark and a comma, a semicolon or a full stop.
#[test]
fn a_note_behind_a_straight_mark_is_that_of_the_words() {
    for mark in [',', ';', '.'] {
        let text = format!(
            "The report says:1 read it. States \"should seek to prevent the proliferation of malicious ICT tools and \
             techniques and the use of harmful hidden functions\"{mark}2 And so on.\n\n____________\n\
             1 UN Doc A/70/174, para 13.\n2 UN Doc A/70/174, para 13(j).\n"
        );
        let told = told(&text, Format::Plain);
        assert!(matches!(told.as_slice(), [(_, "wrong-citation")]), "{text}: {told:?}");
    }
}
