//! One character over and over, many of it, on a small stack: nothing that takes a text calls itself for each
//! character.

mod common;

use std::str::FromStr;

use common::{LARGE, beginning, watchdog};
use gge_core::compare::redline;
use gge_core::quote::{Checker, Format, citations};
use gge_core::record::Filter;
use gge_core::search::SearchIndex;
use gge_core::text::{Truncated, modals, normal, qualifiers, sentences, words};
use gge_core::{
    Act, Address, Date, Fidelity, Kind, Modality, Place, Record, RenderingId, Symbol, Target, Theme, Wording,
    model::{Aim, Instrument, Lexicon, SourceId, State, Subject, Topic, Years},
};

/// An eighth of what a thread has by default.
const STACK: usize = 256 * 1024;

/// Marks that texts of this kind give a meaning to, and what is neither a letter nor a mark.
const CHARACTERS: &[&str] = &[
    "*",
    "(",
    ")",
    "[",
    "]",
    "/",
    "#",
    "-",
    ".",
    ":",
    "9",
    "a",
    "i",
    "A",
    " ",
    "\n",
    "\"",
    "“",
    "`",
    "\0",
    "\u{301}",
    "\u{1F600}",
    "…",
    "İ",
];

/// What stands before and after it: parsers decide by the beginning, and some look at the end first.
const AROUND: &[(&str, &str)] = &[("", ""), ("A/70/174", ""), ("A/70/174#13", ""), ("uptake/", ")"), ("13(f", "*")];

#[test]
fn nothing_calls_itself_for_each_character() {
    let names: Vec<String> = CHARACTERS.iter().map(|it| name(it)).collect();
    watchdog::watch(&names.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn one_case() {
    watchdog::one_case(|case| {
        let character = CHARACTERS.iter().find(|it| name(it) == case).unwrap();
        // Made ready beforehand, which is no work on the text.
        let (record, checker, index) = (Record::builtin(), Checker::builtin(), SearchIndex::builtin());
        let body = character.repeat(LARGE / character.len());
        let work = move || {
            for (before, after) in AROUND {
                let text = format!("{before}{body}{after}");
                parse(&text);
                look_up(record, checker, index, &text);
            }
            #[cfg(feature = "serde")]
            deserialize(&body);
            read(record.lexicon(), checker, &body);
        };
        std::thread::Builder::new().stack_size(STACK).spawn(work).unwrap().join().unwrap();
    });
}

/// A name that an environment takes: no environment takes a NUL.
fn name(character: &str) -> String {
    character.escape_default().to_string()
}

/// Every type with a syntax refuses a long one, and says so in a few words; a name may be anything.
fn parse(text: &str) {
    fn refused<T: FromStr<Err: std::fmt::Display>>(text: &str) {
        let error = text.parse::<T>().err().map(|error| error.to_string());
        assert!(error.is_some_and(|it| it.len() < 2000), "{}", std::any::type_name::<T>());
    }
    refused::<Symbol>(text);
    refused::<Years>(text);
    refused::<Date>(text);
    refused::<Instrument>(text);
    refused::<Address>(text);
    refused::<RenderingId>(text);
    refused::<Place>(text);
    refused::<Target>(text);
    refused::<Theme>(text);
    refused::<Topic>(text);
    refused::<Kind>(text);
    refused::<Act>(text);
    refused::<Aim>(text);
    refused::<Modality>(text);
    // The name of a source is a subject, however long.
    assert!(text.parse::<Subject>().map_or_else(|error| error.to_string().len() < 2000, |it| it.to_string() == text));
    assert_eq!(State::from(text).as_str(), text);
    let wording = Wording::new([text], SourceId::from("own"), Fidelity::Verbatim, Vec::new());
    assert!(wording.map_or_else(|error| error.to_string().len() < 2000, |it| it.sentences().eq([text])));
    assert!(Truncated(text).to_string().len() <= 81 * "<U+200D>".len());
}

fn look_up(record: &Record, checker: &Checker<'_>, index: &SearchIndex<'_>, text: &str) {
    assert!(record.resolve(text).is_err_and(|error| error.to_string().len() < 2000));
    // White space around a place is no part of it.
    let is_long = text.trim().len() > 512;
    let target = record.find_target(text);
    assert!(target.map_or_else(|error| error.to_string().len() < 2000, |_| !is_long));
    assert!(record.find_body(text).is_err_and(|error| error.to_string().len() < 2000));
    assert!(record.process_document(text).is_none() && record.report(text).is_none());
    assert!(checker.check(text, None).is_err());
    // As a citation it may be of any length.
    let check = checker.check("States should not", Some(text)).unwrap();
    assert_eq!(check.citation.map(|it| it.given.len()), Some(text.len()));
    assert!(index.search(text, &Filter::new(), 10).is_err());
    for end in [128, 256, 512] {
        let beginning = beginning(text, end);
        let _ = (record.resolve(beginning).is_ok(), index.search(beginning, &Filter::new(), 10).is_ok());
    }
}

fn read(lexicon: &Lexicon, checker: &Checker<'_>, text: &str) {
    let read: usize = words(text).map(|word| word.text.len() + word.normal().len().min(1)).sum();
    assert!(read <= 2 * text.len());
    assert!(sentences(text).map(str::len).sum::<usize>() <= text.len());
    let _ = normal(text);
    let beginning = beginning(text, 64 * 1024);
    assert_eq!(modals(beginning, lexicon).count() + qualifiers(beginning, lexicon).count(), 0);
    assert!(redline(text, text).is_equal());
    let _ = redline(text, beginning).to_string();
    let _ = (checker.check(beginning, Some(beginning)).is_ok(), citations(Record::builtin(), text).len());
    let _ = (checker.scan(text, Format::Plain).len(), checker.scan(text, Format::Markdown).len());
}

#[cfg(feature = "serde")]
fn deserialize(text: &str) {
    use serde_json::{Value, json};
    let value = |it: &str| Value::from(it);
    assert!(serde_json::from_value::<Symbol>(value(text)).is_err());
    assert!(serde_json::from_value::<Instrument>(value(text)).is_err());
    assert!(serde_json::from_value::<Place>(value(text)).is_err());
    assert!(serde_json::from_str::<Record>(text).is_err());
    // In each field of a record that takes a text.
    let sound = json!({
        "sources": [{
            "id": "own", "title": "A paper", "author": "Someone", "transmits": ["facts"], "official": true, "note": "",
        }],
        "groups": [{
            "years": "2031-2032",
            "experts": { "value": 1, "confidence": "high", "sources": [{ "source": "own" }] },
            "members": { "value": ["Estonia"], "confidence": "high", "sources": [{ "source": "own" }] },
            "mandate": { "value": { "resolution": "A/RES/85/1" }, "confidence": "high", "sources": [{ "source": "own" }] },
            "document": { "value": "A/87/1", "confidence": "high", "sources": [{ "source": "own" }] },
            "consensus": { "value": true, "confidence": "high", "sources": [{ "source": "own" }] },
        }],
        "reports": [{
            "symbol": "A/87/1", "group": "2031-2032", "coverage": "whole", "paragraphs": 1, "procedural": false,
            "sections": [{ "id": "all", "heading": "All", "source": "own" }],
        }],
        "provisions": [{
            "id": "A/87/1#1", "section": "all", "themes": ["norms"],
            "cites": [{ "instrument": "A/RES/85/1", "words": "One" }],
            "wording": { "sentences": ["One."], "source": "own", "fidelity": "verbatim" },
        }],
    });
    assert!(serde_json::from_value::<Record>(sound.clone()).is_ok());
    for place in [
        "/groups/0/years",
        "/groups/0/members/value/0",
        "/groups/0/mandate/value/resolution",
        "/groups/0/document/value",
        "/reports/0/symbol",
        "/reports/0/coverage",
        "/reports/0/sections/0/id",
        "/provisions/0/id",
        "/provisions/0/section",
        "/provisions/0/themes/0",
        "/provisions/0/cites/0/instrument",
        "/provisions/0/cites/0/words",
        "/provisions/0/wording/sentences/0",
        "/provisions/0/wording/fidelity",
    ] {
        let mut record = sound.clone();
        *record.pointer_mut(place).unwrap() = text.into();
        if let Err(error) = serde_json::from_value::<Record>(record) {
            assert!(error.to_string().len() < 4000, "{place}: {} bytes", error.to_string().len());
        }
    }
}
