//! Reports of any length and number, made up: to see how what is done with them grows.

use std::fmt::Write as _;

use gge_core::{Provision, Record};
use serde_json::{Value, json};

use crate::random::Random;

/// The words of a provision.
pub(crate) const LENGTH: usize = 30;

/// Words as unequally common as those of a language: half as often, twice as many of them, sixteen times over. The
/// first of them, which are a third of all words, are those that a language has as well.
const LEVELS: u64 = 16;
const COMMON: [&str; 32] = [
    "", "the", "of", "and", "to", "in", "that", "for", "with", "on", "by", "as", "at", "from", "or", "their", "its",
    "be", "is", "are", "this", "which", "have", "has", "not", "should", "may", "any", "such", "other", "these",
    "between",
];

/// A record of reports with as many provisions each. Two in three of a later report go back to those of the report
/// before, with words changed, in another order; the rest are new.
pub(crate) fn record(reports: usize, provisions: usize) -> Option<Record> {
    let mut random = Random::new();
    let mut texts: Vec<Vec<String>> = (0..provisions).map(|_| sentence(&mut random)).collect();
    let lexicon = serde_json::to_value(Record::builtin()).ok()?["lexicon"].take();
    let (mut of_reports, mut of_provisions) = (Vec::new(), String::new());
    for number in 1..=reports {
        let symbol = format!("A/90/{number}");
        of_reports.push(report(&symbol, 2031 + number / 4, provisions));
        for (paragraph, words) in (1..).zip(&texts) {
            let separator = if of_provisions.is_empty() { "" } else { "," };
            // As text at once: values of a hundred thousand provisions are more than the record that is made of them.
            let _ = write!(of_provisions, "{separator}{}", provision(&symbol, paragraph, words));
        }
        texts = next(&texts, &mut random);
    }
    let sources = json!([{
        "id": "own", "title": "A paper", "author": "Someone", "transmits": ["facts"], "official": true, "note": "",
    }]);
    let reports = Value::Array(of_reports);
    let parts = format!(
        r#"{{"sources":{sources},"groups":[],"lexicon":{lexicon},"reports":{reports},"provisions":[{of_provisions}]}}"#
    );
    serde_json::from_str(&parts).ok()
}

/// The texts of the report after one.
fn next(texts: &[Vec<String>], random: &mut Random) -> Vec<Vec<String>> {
    let of = |at: usize| {
        if at % 3 == 2 {
            return sentence(random);
        }
        // 7 and the number of provisions have no divisor in common, so that each goes back to another one.
        let mut words = texts[at * 7 % texts.len()].clone();
        for changed in words.iter_mut().step_by(6) {
            *changed = word(random);
        }
        words
    };
    (0..texts.len()).map(of).collect()
}

/// A document of so many bytes that quotes the first report of a record: every third of its quotations as it is, every
/// third with a word left out, every third with one replaced, each after prose of another kind.
pub(crate) fn document(record: &Record, bytes: usize, prose: impl Fn(&mut Random) -> String) -> String {
    let mut random = Random::new();
    let first = record.reports().first().map(|report| report.symbol.as_str()).unwrap_or_default();
    let quoted: Vec<&str> = record.provisions().report(first).filter_map(Provision::text).collect();
    let mut text = String::with_capacity(bytes + 2_000);
    for at in 0.. {
        while text.len() < bytes * (at + 1) / quoted.len().max(bytes / 2_000) {
            text.push_str(&prose(&mut random));
            text.push(' ');
        }
        if text.len() >= bytes {
            break;
        }
        text.push('“');
        text.push_str(&slipped(quoted[random.below(quoted.len())], at));
        text.push_str("”.\n\n");
    }
    text
}

/// A text as it is, without a word of its middle, or with another word there.
pub(crate) fn slipped(text: &str, at: usize) -> String {
    let mut words: Vec<&str> = text.split(' ').collect();
    let middle = words.len() / 2;
    match at % 3 {
        0 => {}
        1 => _ = words.remove(middle),
        _ => words[middle] = "moreover",
    }
    words.join(" ")
}

fn provision(symbol: &str, paragraph: u32, words: &[String]) -> Value {
    let wording = json!({ "sentences": [words.join(" ") + "."], "source": "own", "fidelity": "verbatim" });
    json!({ "id": format!("{symbol}#{paragraph}"), "section": "all", "themes": ["norms"], "cites": [], "wording": wording })
}

fn report(symbol: &str, year: usize, paragraphs: usize) -> Value {
    json!({
        "symbol": symbol, "author": "other/Someone", "coverage": "whole", "paragraphs": paragraphs, "procedural": false,
        "dated": { "value": year.to_string(), "confidence": "high", "sources": [{ "source": "own" }] },
        "sections": [{ "id": "all", "heading": "All", "source": "own" }],
    })
}

fn sentence(random: &mut Random) -> Vec<String> {
    (0..LENGTH).map(|_| word(random)).collect()
}

fn word(random: &mut Random) -> String {
    let bits = random.next() % LEVELS;
    let rank = (1 << bits) + random.next() % (1 << bits);
    let common = usize::try_from(rank).ok().and_then(|rank| COMMON.get(rank));
    common.map_or_else(|| format!("w{rank:x}"), |word| (*word).to_owned())
}
