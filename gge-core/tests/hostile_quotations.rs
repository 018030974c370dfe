//! Hostile quotations, citations and documents: work and memory stay bounded, offsets stay right, and nothing panics.

mod common;

use std::fmt::Write as _;

use common::random::numbers;
use common::{LARGE, beginning, fill, text as provision, watchdog};
use gge_core::Record;
use gge_core::quote::{CheckError, Checker, FindingKind, Format, LONGEST, Verdict, citations};

const LONG: usize = 10 << 20;

/// A case. Most are of what is large, as more would only take longer.
type Case = (&'static str, fn() -> String);

const CASES: &[Case] = &[
    ("one word over and over", || fill("must ", LONG)),
    ("one word that is not known", || fill("zzz ", LARGE)),
    ("one word", || fill("a", LONG)),
    ("one word of parts", || fill("a-b.c/", LARGE)),
    ("words that are not known", || unknown(LONG)),
    ("straight quotation marks", || fill("\"", LONG)),
    ("opening quotation marks", || fill("“", LARGE)),
    ("closing quotation marks", || fill("” ", LARGE)),
    ("quotation marks and words", || fill("\"States\" should \"not ", LARGE)),
    ("inner and outer quotation marks", || fill("“a ‘b «c “d’ e” ", LARGE)),
    ("A/70/ over and over", || fill("A/70/", LONG)),
    ("A/70/ with spaces", || fill("A/70/ ", LARGE)),
    ("symbols nearly right", || fill("A/70/74 ", LARGE)),
    ("a range of all paragraphs", || "paras. 1-99999999 of A/70/174".to_owned()),
    ("a list of ranges", || fill("paras. 1-99999999, 2-99999999 and ", LARGE)),
    ("a list of a million paragraphs", || format!("A/68/98, paras. {}", fill("13, ", LARGE))),
    ("ranges in one report", || fill("A/68/98, paras. 1-150; ", LARGE)),
    ("13(f) over and over", || fill("13(f) ", LARGE)),
    ("13(f) after a report", || format!("A/70/174: {}", fill("13(f) and ", LARGE))),
    ("items without end", || format!("A/70/174, para. 13{}", fill("(f)", LARGE))),
    ("ibid.", || fill("ibid. ", LARGE)),
    ("ibid. after a report", || format!("A/68/98, para. 1. {}", fill("Ibid., para. 2. ", LARGE))),
    ("norms", || fill("norms (a)-(k) and ", LARGE)),
    ("years", || fill("the 2013 and 2015 GGE reports, ", LARGE)),
    ("digits", || fill("1234567890", LARGE)),
    ("NULs", || fill("\0", LONG)),
    ("NULs between words", || fill("States\0must not\0", LARGE)),
    ("opening brackets", || fill("[", LARGE)),
    ("opening parentheses", || fill("(", LARGE)),
    ("brackets and words", || fill("[s]tates (a) [", LARGE)),
    ("newlines", || fill("\n", LARGE)),
    ("newlines and words", || fill("not\n\n", LARGE)),
    ("ellipses", || fill("… ... [...] (…) ", LARGE)),
    ("fences", || fill("```\n", LARGE)),
    ("fences of all lengths", || fill("```` ~~~\n> ```x\n\n    a\n", LARGE)),
    ("backticks", || fill("`", LARGE)),
    ("backticks in runs", || (1..4000).map(|count| format!("{} a ", "`".repeat(count))).collect()),
    ("quotation marks of Markdown", || fill("> > - ", LARGE)),
    ("marks that combine", || fill("\u{301}", LARGE)),
    ("emoji with joiners", || fill("👩\u{200d}👩\u{200d}👧 ", LARGE)),
    ("right to left", || fill("يجب على الدول ألا ", LARGE)),
    ("one provision over and over", || fill(&format!("{} ", provision("A/70/174#13(f)")), LARGE)),
    ("one provision over and over, in quotation marks", || {
        fill(&format!("“{}” (A/70/174, para. 13 (f)). ", provision("A/70/174#13(f)")), LARGE)
    }),
    ("all provisions in one pair of quotation marks", || format!("“{}”", fill(&all(), LARGE))),
    ("the most frequent three words", || fill("the use of ", LARGE)),
    ("six words over and over", || fill("the use of ICTs by States ", LARGE)),
    ("words of the record in no order", || shuffled(LARGE / 4)),
    ("words of the record in no order, in quotation marks", || fill(&format!("“{}” ", shuffled(2000)), LARGE / 4)),
    ("runs of six words in no order", || runs(LARGE / 4)),
];

#[test]
fn the_work_is_bounded() {
    watchdog::watch(&CASES.iter().map(|(case, _)| *case).collect::<Vec<_>>());
}

#[test]
fn one_case() {
    watchdog::one_case(|name| {
        let (_, text) = CASES.iter().find(|(case, _)| *case == name).unwrap();
        let text = text();
        check_citations(&text);
        check_scan(&text, Format::Plain);
        check_scan(&text, Format::Markdown);
        check_quotation(&text);
    });
}

fn check_citations(text: &str) {
    let mut at = 0;
    for found in citations(Record::builtin(), text) {
        assert!(found.start >= at && text.get(found.start..found.end()) == Some(found.text), "{found}");
        assert!(found.places.len() <= 64 * 150, "{} places", found.places.len());
        at = found.end();
    }
}

fn check_scan(text: &str, format: Format) {
    let (mut at, mut line) = (0, 1);
    for found in Checker::builtin().scan(text, format) {
        assert!(found.start >= at && text.get(found.start..found.end()) == Some(found.text));
        line += text[at..found.start].matches('\n').count();
        at = found.start;
        assert_eq!(found.line, line);
        assert_eq!(found.kind == FindingKind::Citation, found.check.is_none());
    }
}

/// All of it is too long; its beginning is not, and is checked against itself as its citation.
fn check_quotation(text: &str) {
    if text.len() > LONGEST {
        let error = Checker::builtin().check(text, None).unwrap_err();
        assert_eq!(error, CheckError::TooLong { length: text.len(), limit: LONGEST });
    }
    let beginning = beginning(text, LONGEST);
    for cited in [None, Some(beginning)] {
        let check = Checker::builtin().check(beginning, cited).unwrap();
        assert_eq!(check.verdict == Verdict::Unrecognized, check.matches.is_empty());
        assert!(check.matches.len() <= 32 && check.matches.iter().all(|it| (0.0..=1.0).contains(&it.score)));
    }
}

#[test]
fn a_quotation_of_a_megabyte_is_told_to_be_too_long() {
    let text = fill("States must not ", LARGE);
    let error = Checker::builtin().check(&text, None).unwrap_err().to_string();
    let limit = "where at most 65536 are read; a whole text is scanned instead";
    assert_eq!(error, format!("the quotation is too long: {} bytes, {limit}", text.len()));
    // The limit is of bytes, and the longest is read.
    assert!(Checker::builtin().check(&text[..=LONGEST], None).is_err());
    assert!(Checker::builtin().check(&text[..LONGEST], None).is_ok());
}

fn all() -> String {
    Record::builtin().provisions().filter_map(gge_core::Provision::text).map(|text| format!("{text} ")).collect()
}

fn words() -> Vec<String> {
    all().split_whitespace().map(str::to_owned).collect()
}

/// Words of the record, common ones as often as there.
fn shuffled(length: usize) -> String {
    pieces(&words().iter().map(|word| vec![word.clone()]).collect::<Vec<_>>(), length)
}

/// Six words that follow one another, and then six others.
fn runs(length: usize) -> String {
    pieces(&words().windows(6).map(<[String]>::to_vec).collect::<Vec<_>>(), length)
}

fn pieces(all: &[Vec<String>], length: usize) -> String {
    let (mut next, mut text) = (numbers(1), String::with_capacity(length + 64));
    while text.len() < length {
        let at = usize::try_from(next() % all.len() as u64).unwrap();
        text.push_str(&all[at].join(" "));
        text.push(' ');
    }
    text
}

/// Words that are all different.
fn unknown(length: usize) -> String {
    let (mut next, mut text) = (numbers(2), String::with_capacity(length + 64));
    while text.len() < length {
        let _ = write!(text, "q{:x} ", next());
    }
    text
}
