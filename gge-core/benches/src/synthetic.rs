//! Reports of any length, made up: to see how comparing them grows.

use std::fmt::Write as _;

use gge_core::Record;
use serde_json::{Value, json};

use crate::random::Random;

/// A record of two reports with as many provisions each. Two in three of the later ones go back to an earlier one, with
/// words changed, in another order; the rest are new. Words are as unequally common as those of a language.
pub(crate) fn record(provisions: usize) -> Option<Record> {
    let mut random = Random::new();
    let earlier: Vec<Vec<String>> = (0..provisions).map(|_| sentence(&mut random)).collect();
    let later: Vec<Vec<String>> = (0..provisions)
        .map(|at| {
            if at % 3 == 2 {
                return sentence(&mut random);
            }
            // 7 and the number of provisions have no divisor in common, so that each goes back to another one.
            let mut words = earlier[at * 7 % provisions].clone();
            for changed in words.iter_mut().step_by(6) {
                *changed = word(&mut random);
            }
            words
        })
        .collect();
    serde_json::from_value(json!({
        "sources": [{
            "id": "own", "title": "A paper", "author": "Someone", "transmits": ["facts"], "official": true, "note": "",
        }],
        "groups": [group("2031-2032", "A/87/1"), group("2033-2034", "A/89/1")],
        "reports": [report("A/87/1", "2031-2032", provisions), report("A/89/1", "2033-2034", provisions)],
        "provisions": wording("A/87/1", &earlier).chain(wording("A/89/1", &later)).collect::<Vec<_>>(),
    }))
    .ok()
}

fn wording<'a>(symbol: &'a str, texts: &'a [Vec<String>]) -> impl Iterator<Item = Value> + 'a {
    (1..).zip(texts).map(move |(number, words): (u32, _)| {
        let wording = json!({ "sentences": [words.join(" ") + "."], "source": "own", "fidelity": "verbatim" });
        json!({ "id": format!("{symbol}#{number}"), "section": "all", "themes": ["norms"], "cites": [], "wording": wording })
    })
}

fn report(symbol: &str, years: &str, paragraphs: usize) -> Value {
    json!({
        "symbol": symbol, "group": years, "coverage": "whole", "paragraphs": paragraphs, "procedural": false,
        "sections": [{ "id": "all", "heading": "All", "source": "own" }],
    })
}

fn group(years: &str, document: &str) -> Value {
    let claim = |value: Value| json!({ "value": value, "confidence": "high", "sources": [{ "source": "own" }] });
    json!({
        "years": years, "experts": claim(json!(1)), "members": claim(json!(["Estonia"])),
        "mandate": claim(json!({ "resolution": "A/RES/1/1" })), "document": claim(json!(document)),
        "consensus": claim(json!(true)),
    })
}

fn sentence(random: &mut Random) -> Vec<String> {
    (0..30).map(|_| word(random)).collect()
}

/// Of some 4,000 words, the first far more often than the last.
fn word(random: &mut Random) -> String {
    let bits = random.next() % 12;
    let number = random.next() % (1 << bits);
    let mut word = String::from("w");
    let _ = write!(word, "{:x}", (1 << bits) + number);
    word
}
