//! Hostile input: work and memory stay bounded, whatever the text.

mod common;

use std::fmt::Write as _;

use common::random::numbers;
use common::{LARGE, beginning, own, same_words, watchdog};
use gge_core::compare::{Op, redline};
use gge_core::quote::citations;
use gge_core::text::{modals, qualifiers, sentences, words};
use gge_core::{Modality, Record};

/// A case with its two texts.
type Case = (&'static str, fn() -> (String, String));

const CASES: &[Case] = &[
    ("one word over and over", || (fill("must "), fill("must ")[5..].to_owned())),
    ("one word over and over, another at the front", || (fill("must "), format!("not {}", fill("must ")))),
    ("one word over and over, another in the middle", || {
        let half = fill("must ")[..LARGE / 2].to_owned();
        (fill("must "), format!("{half} should {half}"))
    }),
    ("two words over and over", || (fill("must not "), fill("not must "))),
    ("one word against another", || (fill("must "), fill("should "))),
    ("unrelated", || (random(1, "a"), random(2, "b"))),
    ("few words in no order", || (shuffled(1), shuffled(2))),
    ("many words in no order", || (random(1, "a"), random(2, "a"))),
    ("alike but for every tenth word", || (random(1, "a"), every_tenth(&random(1, "a")))),
    ("words in the other order", || {
        let text = random(1, "a");
        (text.clone(), text.split(' ').rev().collect::<Vec<_>>().join(" "))
    }),
    ("punctuation", || (fill(".,;"), fill(";;,."))),
    ("one mark", || (fill("."), fill(". "))),
    ("opening brackets", || (fill("13(").repeat(2), fill("13(a"))),
    ("right to left", || (fill("يجب على الدول ألا "), fill("الدول يجب ألا على "))),
    ("a letter with 100,000 marks", || {
        let marks = format!("e{}", "\u{301}".repeat(100_000));
        (format!("{marks} must"), marks)
    }),
    ("marks without a letter", || (fill("\u{301}"), fill("\u{301} \u{327}"))),
    ("NULs", || (fill("\0"), fill("\0 must"))),
    ("emoji with joiners", || (fill("👩\u{200d}👩\u{200d}👧\u{200d}👦"), fill("👩\u{200d}👩\u{200d}👧\u{200d}👦 "))),
    ("joiners alone", || (fill("\u{200d}"), fill("👩\u{200d}"))),
    ("flags", || (fill("🇪🇪"), fill("🇪🇪🇪 "))),
    ("one word", || (fill("a"), fill("b"))),
    ("one word of parts", || (fill("a-"), fill("a.b/"))),
    ("one word without spaces", || (fill("国家不应"), fill("不应国家"))),
    ("one word that grows when it is put in lower case", || (fill("İ"), fill("ı"))),
    ("abbreviations", || (fill("e.g. para. 13(f) "), fill("No. A/68/98* "))),
    ("sentences without words", || (fill("! # "), fill("? \u{a7} "))),
    ("sentences", || (fill("A. "), fill("a. B! "))),
    ("beginnings of expressions", || (fill("should seek "), fill("contrary to its obligations under "))),
    ("symbols without an end", || (fill("A/70/"), fill("A/70/174/"))),
    ("citations", || (fill("A/70/174, para. 13 (f); "), fill("A/70/174 13(l) "))),
    ("ranges", || (fill("paras. 1-99999999 "), fill("paras. 1-150 of A/70/174, ibid. "))),
    ("lists of paragraphs", || (fill("para. 1, "), fill("norms (a)-(k) and (l), "))),
    ("halves of citations", || (fill("paragraph of the 2015 and "), fill("GGE report of the § 13( "))),
    ("numbers of norms", || (fill("13 norms "), fill("the thirteen voluntary norms of the GGE "))),
    ("white space", || (fill(" \u{a0}\n\u{3000}"), fill("\n"))),
];

/// Those in which expressions are sought in the whole text; in the others in its beginning, as that is slow unoptimized.
const OF_EXPRESSIONS: [&str; 3] = ["one word over and over", "one word", "beginnings of expressions"];

#[test]
fn the_work_is_bounded() {
    watchdog::watch(&CASES.iter().map(|(case, _)| *case).collect::<Vec<_>>());
}

#[test]
fn one_case() {
    watchdog::one_case(|name| {
        let (_, texts) = CASES.iter().find(|(case, _)| *case == name).unwrap();
        let (a, b) = texts();
        check_redline(&a, &b);
        for text in [&a, &b] {
            check_citations(text);
            check_words(text);
            check_sentences(text);
        }
        if OF_EXPRESSIONS.contains(&name) {
            check_expressions(&a, &b);
        } else {
            check_expressions(beginning(&a, LARGE / 16), beginning(&b, LARGE / 16));
        }
        #[cfg(feature = "serde")]
        check_reports(&a, &b);
    });
}

fn check_redline(a: &str, b: &str) {
    let redline = redline(a, b);
    let (mut a_at, mut b_at) = (0, 0);
    for change in redline.changes() {
        assert!(change.earlier.start == a_at && change.later.start == b_at, "a gap before {change:?}");
        (a_at, b_at) = (change.earlier.end, change.later.end);
        if change.op == Op::Equal {
            assert!(same_words(&a[change.earlier.clone()], &b[change.later.clone()]));
        }
    }
    assert_eq!((a_at, b_at), (a.len(), b.len()));
    assert!(redline.is_equal() || !same_words(a, b));
    assert!(redline.to_string().len() >= b.trim().len());
}

fn check_citations(text: &str) {
    let (mut at, mut places) = (0, 0);
    for citation in citations(Record::builtin(), text) {
        assert!(citation.start >= at && text.get(citation.start..citation.end()) == Some(citation.text));
        at = citation.end();
        places += citation.places.len();
    }
    assert!(places <= text.len(), "{places}");
}

fn check_words(text: &str) {
    let mut at = 0;
    for word in words(text) {
        assert!(!word.text.is_empty() && text[at..word.start].trim().is_empty());
        at = word.end();
    }
    assert!(text[at..].trim().is_empty());
}

fn check_sentences(text: &str) {
    let length = |parts: &mut dyn Iterator<Item = &str>| -> usize {
        parts.map(|part| part.chars().filter(|c| !c.is_whitespace()).count()).sum()
    };
    assert_eq!(length(&mut sentences(text)), length(&mut std::iter::once(text)));
}

fn check_expressions(a: &str, b: &str) {
    let lexicon = Record::builtin().lexicon();
    let mut at = 0;
    for found in modals(a, lexicon) {
        assert!(found.start >= at && a[found.start..].starts_with(found.words));
        at = found.start + found.words.len();
    }
    assert!(qualifiers(b, lexicon).all(|found| b[found.start..].starts_with(found.words)));
}

/// Two reports, each with the text as one sentence, and again as many.
#[cfg(feature = "serde")]
fn check_reports(a: &str, b: &str) {
    use gge_core::compare::{Baseline, measure, novelty};
    use gge_core::record::Fault;
    use serde_json::json;
    let clean = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let provisions = |symbol: &str, text: &str| {
        let many: Vec<String> = sentences(text).map(clean).filter(|sentence| !sentence.is_empty()).collect();
        [vec![clean(text)], many]
            .into_iter()
            .zip(1..)
            .map(|(sentences, number)| own::provision(&format!("{symbol}#{number}"), &sentences))
            .collect::<Vec<_>>()
    };
    let all = [provisions("A/87/1", a), provisions("A/89/1", b)].concat();
    let json = json!({
        "sources": [own::source()],
        "groups": [own::group("2031-2032", "A/87/1"), own::group("2033-2034", "A/89/1")],
        "reports": [own::report("A/87/1", "2031-2032", 2), own::report("A/89/1", "2033-2034", 2)],
        "provisions": all,
    });
    let record = match Record::load(json) {
        Ok(record) => record,
        // A text of white space alone is no wording, and characters that nobody sees are refused.
        Err(error) => {
            let of_text = |fault: &Fault| matches!(fault, Fault::Syntax { .. } | Fault::Character { .. });
            assert!(error.problems().iter().any(|problem| of_text(&problem.fault)), "{error}");
            return;
        }
    };
    let [from, to] = record.reports() else { panic!("two reports were loaded as {}", record.reports().len()) };
    let found = measure(&record, from, to).unwrap();
    assert!(found.alignments.iter().all(|it| !it.earlier.is_empty() && !it.later.is_empty()));
    for provision in record.provisions() {
        // Nothing is measured where there is no word.
        let measured = novelty(&record, &provision.id.clone().into(), Baseline::Earlier);
        assert!(measured.is_none_or(|measured| (0.0..=1.0).contains(&measured.new_share)));
    }
}

#[test]
fn every_expression_of_a_long_text_is_found() {
    let lexicon = Record::builtin().lexicon();
    let text = fill("must not ");
    assert!(modals(&text, lexicon).all(|found| found.modality == Modality::MustNot));
    assert_eq!(modals(&text, lexicon).count(), text.matches("must not").count());
    assert_eq!(qualifiers(&fill("knowingly, "), lexicon).count(), fill("knowingly, ").matches("knowingly").count());
}

/// Many bytes of one text.
fn fill(part: &str) -> String {
    common::fill(part, LARGE)
}

/// Many bytes of words of one alphabet, the same for a seed on every machine.
fn random(seed: u64, alphabet: &str) -> String {
    let mut next = numbers(seed);
    let mut text = String::with_capacity(LARGE + 16);
    while text.len() < LARGE {
        let _ = write!(text, "{alphabet}{:x} ", next() % 100_000);
    }
    text
}

/// Many bytes of eight words, all frequent.
fn shuffled(seed: u64) -> String {
    let mut next = numbers(seed);
    let list = ["States", "must", "not", "use", "the", "ICTs", "of", "others"];
    let word = |_| list[usize::try_from(next() % 8).unwrap()];
    (0..LARGE / 5).map(word).collect::<Vec<_>>().join(" ")
}

fn every_tenth(text: &str) -> String {
    let word = |(at, word)| if at % 10 == 0 { "other" } else { word };
    text.split(' ').enumerate().map(word).collect::<Vec<_>>().join(" ")
}
