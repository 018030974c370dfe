//! Scanning documents, beside an automaton that looks for the sentences of the record as they are: a lower bound, as it
//! finds no slip, no part of a sentence, and judges nothing.

use aho_corasick::AhoCorasick;
use gge_core::quote::{Checker, FindingKind, Format, citations};
use gge_core::{Record, Report};

use crate::document::document;
use crate::measure::medians;
use crate::prose::prose;
use crate::table::{Table, to_f64};
use crate::used;

const MEGABYTE: usize = 1_000_000;

pub(crate) fn run(wanted: &dyn Fn(&str) -> bool) {
    let mut table = Table::new(["", "per run", "to ours", "MB/s", "found", ""]);
    let (scanning, citing, parsing) = ("scan", "citations", "parse");
    if wanted(scanning) {
        for (name, text) in texts() {
            scan(&mut table, &format!("{scanning}: {name}"), &text);
        }
        let document = document();
        let slips = document.slips(&Checker::builtin().scan(&document.text, Format::Plain)).len();
        scan(&mut table, &format!("{scanning}: a document with 240 quotations, 200 KB; {slips} slips"), &document.text);
    }
    if wanted(citing) {
        table.title(citing);
        for (name, text) in [("full of citations", full_of_citations()), ("prose without any", prose(MEGABYTE))] {
            let find = || citations(Record::builtin(), &text).len();
            let took = medians(&[&|| used(find())])[0];
            let speed = format!("{:.1}", speed(&text, took));
            table.reads(&text);
            table.timed(name, took, [String::new(), speed, find().to_string(), String::new()]);
        }
    }
    if wanted(parsing) {
        table.title(parsing);
        let paragraphs = (1..=1500).map(|number| format!("{number}. {}\n\n", prose(600).replace(". ", ".\n")));
        let short = "States should cooperate.\n\nThey help one another.\n\n".repeat(MEGABYTE / 48);
        let texts = [
            ("numbered paragraphs", paragraphs.collect()),
            ("paragraphs of one sentence", short),
            ("prose without any number", prose(MEGABYTE)),
            ("the reports of the record, over and over", filled(&sentences().map(str::to_owned).collect::<Vec<_>>())),
        ];
        for (name, text) in texts {
            let parse = || Report::parse(&text);
            let took = medians(&[&|| used(parse())])[0];
            let found = parse().provisions.len().to_string();
            let speed = format!("{:.1}", speed(&text, took));
            table.reads(&text);
            table.timed(name, took, [String::new(), speed, found, String::new()]);
        }
    }
    print!("{table}");
}

fn scan(table: &mut Table, title: &str, text: &str) {
    let checker = Checker::builtin();
    let scan = || checker.scan(text, Format::Plain);
    let quotations = scan().iter().filter(|it| it.kind == FindingKind::Quotation).count();
    let Ok(automaton) = AhoCorasick::builder().ascii_case_insensitive(true).build(sentences()) else { return };
    let search = || automaton.find_iter(text).count();
    let times = medians(&[&|| used(scan()), &|| used(search())]);
    table.title(title);
    table.reads(text);
    for (name, took, found) in
        [("gge_core scan", times[0], quotations), ("aho-corasick, sentences as they are", times[1], search())]
    {
        let ratio = format!("{:.2}", took.as_secs_f64() / times[0].as_secs_f64());
        let speed = format!("{:.1}", speed(text, took));
        table.timed(name, took, [ratio, speed, found.to_string(), String::new()]);
    }
}

/// The megabytes of a text that are read in a second.
pub(crate) fn speed(text: &str, took: std::time::Duration) -> f64 {
    to_f64(text.len()) / took.as_secs_f64() / 1e6
}

fn sentences() -> impl Iterator<Item = &'static str> {
    Record::builtin().provisions().flat_map(gge_core::Provision::sentences)
}

fn texts() -> [(&'static str, String); 3] {
    let exact = filled(&sentences().map(str::to_owned).collect::<Vec<_>>());
    let slipped = filled(&sentences().map(slipped).collect::<Vec<_>>());
    [
        ("full of exact matches, 1 MB", exact),
        ("full of slipped matches, 1 MB", slipped),
        ("prose without any, 10 MB", prose(10 * MEGABYTE)),
    ]
}

/// A megabyte of these, over and over, each a paragraph.
fn filled(parts: &[String]) -> String {
    let once = parts.join("\n\n") + "\n\n";
    once.repeat(MEGABYTE.div_ceil(once.len()))
}

/// A sentence with every ninth word left out or replaced.
fn slipped(sentence: &str) -> String {
    let word = |(at, word)| match at % 18 {
        8 => None,
        17 => Some("moreover"),
        _ => Some(word),
    };
    sentence.split(' ').enumerate().filter_map(word).collect::<Vec<_>>().join(" ")
}

/// A megabyte of citations in the ways that people write them.
pub(crate) fn full_of_citations() -> String {
    const WAYS: [&str; 8] = [
        "See A/70/174, para. 13 (f); and A/68/98, paras. 19-23.",
        "Paragraphs 28 (a) and (e) of the 2015 GGE report say so (A/70/174).",
        "General Assembly resolution 68/243, paragraph 4, asked for it.",
        "Ibid., para. 28 (b). The report of the 2013 Group is A/68/98*.",
        "Norm 13(c), norm (i) and para. 16 (d) (iv) were named.",
        "UN Doc. A/65/201, para. 18 (ii), and A/76/135, para. 71.",
        "https://undocs.org/A/70/174 and A/RES/70/237 (2015).",
        "The summary of A/68/98, para. 2; the foreword, para. 1.",
    ];
    filled(&WAYS.map(str::to_owned))
}
