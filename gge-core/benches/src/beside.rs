//! The inputs of programs in other languages, as JSON, and our own rows for the tables in which they stand.
//!
//! A row is a line of text: the task, the program with its setting, the seconds of one run, and what came of it.

use gge_core::Record;
use gge_core::compare::redline;
use gge_core::quote::{Checker, FindingKind, Format, citations};
use gge_core::record::Filter;
use gge_core::search::SearchIndex;
use gge_core::text::words;
use serde_json::json;

use crate::document::document;
use crate::measure::{Limits, medians};
use crate::peers::OURS;
use crate::prose::prose;
use crate::quotations::{labelled, ours};
use crate::scans::{full_of_citations, speed};
use crate::score::Score;
use crate::search::QUERIES;
use crate::texts::{paragraph, sections, wording};
use crate::{lines, used};

/// The longest query of a search, in bytes.
const QUERY: usize = 512;

/// How much prose shows what the machine can do.
const PROSE: usize = 10_000_000;

/// Prints the inputs.
pub(crate) fn inputs() {
    let provisions = Record::builtin().provisions().filter_map(|it| Some(json!({ "id": it.id, "text": it.text()? })));
    let document = document();
    let chars = |byte: usize| document.text[..byte].chars().count();
    let planted = document.quotations().map(|range| [chars(range.start), chars(range.end)]);
    let pairs = [sections(), paragraph()].map(|pair| json!({ "name": pair.name, "a": pair.a, "b": pair.b }));
    let inputs = json!({
        "provisions": provisions.collect::<Vec<_>>(),
        "quotations": labelled(),
        "queries": QUERIES,
        "pairs": pairs,
        "document": document.text,
        "planted": planted.collect::<Vec<_>>(),
        "citations": full_of_citations(),
    });
    println!("{inputs}");
}

/// Prints our rows, and those of what bounds them.
pub(crate) fn run() {
    for pair in [sections(), paragraph()] {
        let diff = || redline(&*pair.a, &*pair.b);
        let places = format!("{} places", Score::of(&OURS, &pair.a, &pair.b).groups);
        let task = format!("redline {}", pair.name);
        row(&task, "gge redline", &|| used(diff()), 1, &places);
        limits(&task, &[&format!("{} {}", pair.a, pair.b)]);
    }
    let (checker, set) = (Checker::builtin(), labelled());
    let right = |name: &dyn Fn(&str) -> String| {
        let quotations = || set.iter().filter(|it| !it.provisions.is_empty() && it.text.len() <= QUERY);
        let is_right = |it: &&crate::quotations::Labelled| it.provisions.contains(&name(&it.text));
        format!("{} of {} right", quotations().filter(is_right).count(), quotations().count())
    };
    let check = || set.iter().for_each(|it| used(ours(&it.text)));
    row("check", "gge Checker::check", &check, set.len(), &right(&|text| ours(text).to_owned()));
    limits("check", &set.iter().map(|it| it.text.as_str()).collect::<Vec<_>>());
    let document = document();
    let scan = || checker.scan(&document.text, Format::Plain);
    let found = scan().iter().filter(|it| it.kind == FindingKind::Quotation).count();
    let planted = document.quotations().count();
    let slips = document.slips(&scan()).len();
    let found = format!("{found} found of {planted}, {slips} slips");
    row("scan", "gge Checker::scan", &|| used(scan()), 1, &found);
    limits("scan", &[&document.text]);
    let text = full_of_citations();
    let cite = || citations(Record::builtin(), &text);
    row("citations", "gge citations", &|| used(cite()), 1, &format!("{} found", cite().len()));
    limits("citations", &[&text]);
    let (index, all) = (SearchIndex::builtin(), Filter::new());
    let first = |text: &str| {
        let hits = index.search(text, &all, 1).unwrap_or_default();
        hits.first().map_or_else(String::new, |hit| hit.id.to_owned())
    };
    let search = || QUERIES.iter().for_each(|query| used(index.search(query, &all, 10)));
    row("search", "gge SearchIndex", &search, QUERIES.len(), &right(&first));
    limits("search", &QUERIES);
    row("index", "gge SearchIndex::new", &|| used(SearchIndex::new(Record::builtin())), 1, "");
    let all = wording(|_| true);
    limits("index", &[&all]);
    let [measured, by_rule] = lines::scores();
    row("links", "gge measure", &|| used(lines::measurement()), 1, &measured);
    row("links", "line rule, Levenshtein of rapidfuzz (Rust)", &|| used(lines::rule()), 1, &by_rule);
    limits("links", &[&all]);
    machine(checker);
}

/// Prints what bounds a task: what it takes to cut one of its texts into words, and to add up the bytes.
fn limits(task: &str, texts: &[&str]) {
    let limits = Limits::of(texts);
    for (name, took) in [("words", limits.words), ("bytes", limits.bytes)] {
        println!("{task}\tlimit: {name}\t{}\t", took.as_secs_f64());
    }
}

/// What a megabyte takes at the least: to be copied, to be looked through, to be cut into words.
fn machine(checker: &Checker<'_>) {
    let text = prose(PROSE);
    let mut copy = vec![0; text.len()];
    let copied = std::cell::RefCell::new(&mut copy);
    let rows: [(&str, &dyn Fn()); 5] = [
        ("memcpy", &|| copied.borrow_mut().copy_from_slice(std::hint::black_box(text.as_bytes()))),
        ("memchr of a byte that is not there", &|| used(memchr::memchr(0, std::hint::black_box(text.as_bytes())))),
        ("split at white space", &|| used(text.split_whitespace().count())),
        ("gge words", &|| used(words(&text).count())),
        ("gge Checker::scan", &|| used(checker.scan(&text, Format::Plain))),
    ];
    limits("limit", &[&text]);
    let times = medians(&rows.map(|(_, run)| run));
    for ((name, _), took) in rows.iter().zip(times) {
        println!("limit\t{name}\t{}\t{:.0} MB/s", took.as_secs_f64(), speed(&text, took));
    }
}

fn row(task: &str, name: &str, run: &dyn Fn(), runs: usize, result: &str) {
    let took = medians(&[run])[0] / u32::try_from(runs).unwrap_or(1);
    println!("{task}\t{name}\t{}\t{result}", took.as_secs_f64());
}
