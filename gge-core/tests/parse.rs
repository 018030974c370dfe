//! Parsing measured on documents whose structure is known: those in `tests/parse`, and with `GGE_PARSE_TRUTHS=/folder`
//! those of another folder. `NAME.truth.json` is the truth of `NAME.txt`, and of each `NAME--EXTRACTOR.txt`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use gge_core::model::Author;
use gge_core::parse::{Heading, NumberKind, Parsed, ParsedProvision};
use gge_core::{Record, Report, Source};
use serde_json::Value;

#[path = "common/accounts.rs"]
mod accounts;
use accounts::accounts_for_everything;
#[path = "common/set.rs"]
mod set;
use set::set;

/// How many of some things were found.
#[derive(Clone, Copy, Debug, Default)]
struct Score {
    hits: usize,
    expected: usize,
    found: usize,
}

impl Score {
    fn of(hits: usize, expected: usize, found: usize) -> Self {
        Self { hits, expected, found }
    }

    fn add(&mut self, other: Self) {
        *self = Self::of(self.hits + other.hits, self.expected + other.expected, self.found + other.found);
    }

    /// The harmonic mean of precision and recall, in hundredths.
    #[expect(clippy::cast_precision_loss, reason = "counts are small")]
    fn percent(self) -> f64 {
        let all = self.expected + self.found;
        if all == 0 { 100.0 } else { 200.0 * self.hits as f64 / all as f64 }
    }
}

/// The scores of a document.
#[derive(Clone, Debug, Default)]
struct Scores {
    first: Score,
    last: Score,
    items: Score,
    headings: Score,
    notes: Score,
    parts: Score,
    letters_in_rest: usize,
    letters: usize,
    doubts: usize,
    misses: Vec<String>,
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The numbered paragraphs of a part, in order, each with its text and the labels of its items.
struct Paragraph {
    number: String,
    text: String,
    /// With the items.
    whole: String,
    items: Vec<String>,
}

fn paragraphs(parsed: &Parsed, within: &str) -> Vec<Paragraph> {
    let mut all: Vec<Paragraph> = Vec::new();
    for it in parsed.provisions.iter().filter(|it| it.within == within) {
        let is_paragraph = it.items.is_empty() && matches!(it.number, NumberKind::Paragraph | NumberKind::Decimal);
        if is_paragraph {
            let text = it.text.clone();
            all.push(Paragraph { number: it.paragraph.clone(), whole: text.clone(), text, items: Vec::new() });
        } else if let Some(last) = all.last_mut().filter(|last| last.number == it.paragraph)
            && let Some(label) = it.items.last()
        {
            let label = label.split('-').next().unwrap_or_default();
            write!(last.whole, " {label} {}", it.text).unwrap();
            last.items.push(label.to_owned());
        }
    }
    all
}

fn common(a: &[String], b: &[String]) -> usize {
    let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            table[i + 1][j + 1] = if x == y { table[i][j] + 1 } else { table[i][j + 1].max(table[i + 1][j]) };
        }
    }
    table[a.len()][b.len()]
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn compact(label: &str) -> String {
    label.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Holds the paragraphs of a part against the truth.
fn hold(truth: &Value, found: &[Paragraph], name: &str, scores: &mut Scores) {
    let by_number: BTreeMap<&str, &Paragraph> = found.iter().rev().map(|it| (it.number.as_str(), it)).collect();
    for (key, is_first) in [("first_words", true), ("last_words", false)] {
        let Some(words) = truth[key].as_object() else { continue };
        let mut hits = 0;
        for (number, words) in words {
            let words = letters(words.as_str().unwrap_or_default());
            let own = by_number.get(compact(number).as_str());
            let has = own.is_some_and(|own| {
                let (text, whole) = (letters(&own.text), letters(&own.whole));
                if is_first {
                    letters(&own.whole).starts_with(&words)
                } else {
                    whole.ends_with(&words) || text.ends_with(&words)
                }
            });
            hits += usize::from(has);
            if !has {
                let text = own.map_or_else(
                    || "-".to_owned(),
                    |own| {
                        let chars: Vec<char> = own.whole.chars().collect();
                        if is_first {
                            chars.iter().take(50).collect()
                        } else {
                            chars[chars.len().saturating_sub(60)..].iter().collect()
                        }
                    },
                );
                scores.misses.push(format!("{name} {key} {number}: {words} | {text}"));
            }
        }
        let score = Score::of(hits, words.len(), words.len());
        if is_first { scores.first.add(score) } else { scores.last.add(score) }
    }
    if let Some(count) = truth["paragraphs"].as_u64().filter(|_| truth["order"].is_null()) {
        let has = found.last().and_then(|it| it.number.parse().ok()) == Some(count) || count == 0 && found.is_empty();
        if !has {
            scores.misses.push(format!("{name} paragraphs: {count} | {:?}", found.last().map(|it| &it.number)));
        }
        scores.parts.add(Score::of(usize::from(has), 1, 1));
    }
    let order: Vec<String> = strings(&truth["order"]).iter().map(|it| compact(it)).collect();
    if !order.is_empty() {
        let own: Vec<String> = found.iter().map(|it| it.number.clone()).collect();
        if own != order {
            scores.misses.push(format!("{name} order: {order:?} | {own:?}"));
        }
        scores.parts.add(Score::of(common(&own, &order), order.len(), own.len()));
    }
    let Some(items) = truth["items"].as_object() else { return };
    let numbers: BTreeSet<String> = items
        .keys()
        .map(|it| compact(it))
        .chain(found.iter().filter(|it| !it.items.is_empty()).map(|it| it.number.clone()))
        .collect();
    for number in numbers {
        let expected =
            items.iter().find(|(it, _)| compact(it) == number).map(|(_, it)| strings(it)).unwrap_or_default();
        let own = by_number.get(number.as_str()).map_or(&[][..], |it| &it.items);
        if own != expected {
            scores.misses.push(format!("{name} items {number}: {expected:?} | {own:?}"));
        }
        scores.items.add(Score::of(common(&expected, own), expected.len(), own.len()));
    }
}

/// The number of the paragraph of the document's own that comes first behind each heading; 0 if none does.
fn headings(parsed: &Parsed, truth: &Value) -> Vec<(String, String)> {
    let is_own = |it: &&ParsedProvision| {
        it.within.is_empty() && it.items.is_empty() && it.paragraph.starts_with(|c: char| c.is_ascii_digit())
    };
    // Columns stand side by side in the text: the order is that of the provisions.
    let place = |id: &str| parsed.provisions.iter().position(|it| it.id == id);
    let first = |heading: &Heading| {
        let from = place(heading.first.as_ref()?)?;
        parsed.provisions[from..].iter().find(is_own).map(|it| it.paragraph.as_str())
    };
    let statements: Vec<String> = strings(&truth["statements"]).iter().map(|it| letters(it)).collect();
    let own = parsed.headings.iter().filter(|it| it.within.is_empty()).map(|it| (letters(&it.text), first(it)));
    own.filter(|(text, _)| !statements.contains(text))
        .map(|(text, first)| (text, first.unwrap_or("0").to_owned()))
        .collect()
}

/// Holds the number of preambular paragraphs against the truth. The first of those found is their opening.
fn preamble(parsed: &Parsed, truth: &Value, scores: &mut Scores) {
    let Some(expected) = truth["preamble"].as_u64() else { return };
    let is_preamble = |it: &&ParsedProvision| it.paragraph == "preamble" && it.within.is_empty() && it.items.len() <= 1;
    let found = parsed.provisions.iter().filter(is_preamble).count().saturating_sub(1);
    let has = usize::try_from(expected).unwrap() == found;
    if !has {
        scores.misses.push(format!("preamble: {expected} | {found}"));
    }
    scores.parts.add(Score::of(usize::from(has), 1, 1));
}

fn measure(text: &str, truth: &Value) -> (Parsed, Scores) {
    let parsed = Report::parse(text);
    let mut scores = Scores::default();
    hold(truth, &paragraphs(&parsed, ""), "", &mut scores);
    if let Some(expected) = truth["headings"].as_array() {
        let expected: Vec<(String, String)> = expected
            .iter()
            .map(|it| (letters(it[0].as_str().unwrap()), it[1].as_str().map_or_else(|| it[1].to_string(), compact)))
            .collect();
        let own = headings(&parsed, truth);
        let hits = expected.iter().filter(|it| own.contains(it)).count();
        scores.headings = Score::of(hits, expected.len(), own.len());
        scores.misses.extend(expected.iter().filter(|it| !own.contains(it)).map(|it| format!("heading lost: {it:?}")));
        scores.misses.extend(own.iter().filter(|it| !expected.contains(it)).map(|it| format!("heading none: {it:?}")));
    }
    if let Some(expected) = truth["footnotes"].as_u64() {
        let expected = usize::try_from(expected).unwrap();
        let numbered = parsed.notes.iter().filter(|it| it.label != "*" && it.label != "**").count();
        let own = if numbered.abs_diff(expected) < parsed.notes.len().abs_diff(expected) {
            numbered
        } else {
            parsed.notes.len()
        };
        scores.notes = Score::of(own.min(expected), expected, own);
        if own != expected {
            scores
                .misses
                .push(format!("notes: {expected} | {:?}", parsed.notes.iter().map(|it| &it.label).collect::<Vec<_>>()));
        }
    }
    let parts: BTreeSet<&str> = parsed
        .provisions
        .iter()
        .map(|it| it.within.as_str())
        .chain(parsed.parts.iter().map(|it| it.id.as_str()))
        .collect();
    for sequence in truth["sequences"].as_array().into_iter().flatten() {
        let own = parts.iter().filter(|it| !it.is_empty()).map(|it| paragraphs(&parsed, it)).max_by_key(|own| {
            let mut tried = Scores::default();
            hold(sequence, own, "", &mut tried);
            tried.first.hits * 2 + tried.last.hits + tried.parts.hits
        });
        let name = sequence["title"].as_str().unwrap_or_default();
        hold(sequence, &own.unwrap_or_default(), name, &mut scores);
    }
    for (number, article) in truth["annex"]["articles"].as_object().into_iter().flatten() {
        let end = format!("article-{number}");
        let part = parsed.parts.iter().find(|it| it.id.rsplit('/').next() == Some(&end));
        let title = letters(article["title"].as_str().unwrap_or_default());
        let has = part.is_some_and(|part| letters(&part.title) == title);
        if !has {
            scores.misses.push(format!("article {number}: {title} | {:?}", part.map(|it| &it.title)));
        }
        scores.parts.add(Score::of(usize::from(has), 1, 1));
        let within = part.map_or("-", |part| &part.id);
        let mut own = paragraphs(&parsed, within);
        let bare: Vec<String> = parsed
            .provisions
            .iter()
            .filter(|it| it.within == within && it.paragraph.is_empty())
            .filter_map(|it| it.items.last().cloned())
            .collect();
        if !bare.is_empty() {
            own.insert(0, Paragraph { number: "0".to_owned(), text: String::new(), whole: String::new(), items: bare });
        }
        let numbered = own.iter().filter(|it| it.number != "0").count();
        if numbered != usize::try_from(article["paragraphs"].as_u64().unwrap_or(0)).unwrap() {
            scores.misses.push(format!("article {number}: {} paragraphs | {numbered}", article["paragraphs"]));
        }
        let mut truth = article.clone();
        truth["paragraphs"] = Value::Null;
        hold(&truth, &own, &end, &mut scores);
    }
    for chapter in truth["annex"]["chapters"].as_array().into_iter().flatten() {
        let title = letters(chapter[0].as_str().unwrap());
        let has = parsed.headings.iter().any(|it| letters(&it.text) == title);
        if !has {
            scores.misses.push(format!("chapter: {title}"));
        }
        scores.parts.add(Score::of(usize::from(has), 1, 1));
    }
    for statement in strings(&truth["statements"]) {
        let title = letters(&statement);
        let has = parsed.parts.iter().any(|it| letters(&it.title) == title)
            || parsed.headings.iter().any(|it| letters(&it.text) == title);
        if !has {
            scores.misses.push(format!("statement: {statement}"));
        }
        scores.parts.add(Score::of(usize::from(has), 1, 1));
    }
    preamble(&parsed, truth, &mut scores);
    let count = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    scores.letters = count(text);
    scores.letters_in_rest = parsed.rest.iter().map(|place| count(&text[place.clone()])).sum();
    scores.doubts = parsed.doubts.len();
    (parsed, scores)
}

/// The texts of a folder, each with its truth.
fn texts(folder: &Path) -> Vec<(String, PathBuf, Value)> {
    let mut found = Vec::new();
    let mut files: Vec<PathBuf> = fs::read_dir(folder).into_iter().flatten().map(|it| it.unwrap().path()).collect();
    files.sort();
    for path in files.iter().filter(|path| path.extension().is_some_and(|it| it == "txt" || it == "md")) {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let truth = folder.join(format!("{}.truth.json", name.split("--").next().unwrap()));
        if let Ok(truth) = fs::read_to_string(truth) {
            found.push((name, path.clone(), serde_json::from_str(&truth).unwrap()));
        }
    }
    found
}

fn table(folder: &Path, shows_misses: bool) -> Scores {
    let mut sum = Scores::default();
    println!("{:44} first  last items heads notes parts  rest% doubts", folder.display());
    for (name, path, truth) in texts(folder) {
        let text = String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned();
        let (parsed, scores) = measure(&text, &truth);
        accounts_for_everything(&text, &parsed);
        line(&name, &scores);
        if shows_misses {
            scores.misses.iter().for_each(|miss| println!("    {miss}"));
        }
        for (all, own) in [
            (&mut sum.first, scores.first),
            (&mut sum.last, scores.last),
            (&mut sum.items, scores.items),
            (&mut sum.headings, scores.headings),
            (&mut sum.notes, scores.notes),
            (&mut sum.parts, scores.parts),
        ] {
            all.add(own);
        }
        sum.letters += scores.letters;
        sum.letters_in_rest += scores.letters_in_rest;
        sum.doubts += scores.doubts;
    }
    line("all", &sum);
    sum
}

#[expect(clippy::cast_precision_loss, reason = "counts are small")]
fn line(name: &str, it: &Scores) {
    let [first, last, items, headings, notes, parts] =
        [it.first, it.last, it.items, it.headings, it.notes, it.parts].map(Score::percent);
    let rest = 100.0 * it.letters_in_rest as f64 / it.letters.max(1) as f64;
    println!(
        "{name:44} {first:5.1} {last:5.1} {items:5.1} {headings:5.1} {notes:5.1} {parts:5.1} {rest:6.2} {:6}",
        it.doubts
    );
}

/// The least that is found on the documents of this folder, in hundredths: of first words, last words, items, headings,
/// footnotes. A little below what was measured.
const LEAST: [f64; 5] = [98.5, 97.0, 99.5, 91.5, 96.5];

#[test]
fn the_structure_of_documents_is_found() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/parse");
    let all = table(&own, std::env::var_os("GGE_PARSE_MISSES").is_some());
    if let Some(folder) = std::env::var_os("GGE_PARSE_TRUTHS") {
        table(Path::new(&folder), true);
    }
    let found = [all.first, all.last, all.items, all.headings, all.notes].map(Score::percent);
    assert!(found.iter().zip(LEAST).all(|(found, least)| *found >= least), "{found:?}");
    assert!(all.letters_in_rest * 200 <= all.letters, "{} of {} letters in the rest", all.letters_in_rest, all.letters);
}

#[test]
fn a_report_of_the_record_comes_out_letter_by_letter() {
    let record = Record::builtin();
    let parsed = Report::parse(&set(record, "A/68/98"));
    let found: Vec<(&str, &str)> = parsed.provisions.iter().map(|it| (it.id.as_str(), it.text.as_str())).collect();
    let expected: Vec<(&str, &str)> =
        record.provisions().report("A/68/98").map(|it| (it.id.as_str(), it.text().unwrap_or_default())).collect();
    assert!(expected.len() > 50);
    assert_eq!(found, expected);
    assert!(parsed.rest.is_empty() && parsed.doubts.is_empty(), "{:?}", parsed.doubts);
}

#[test]
fn a_document_that_leaves_an_item_out_joins_a_record_in_part() {
    let text = "A/79/999\n\nUnited Nations\n\n9 May 2024\n\nI. Norms\n\n1. States should:\n\n(a) Help;\n\n(c) Answer.\n\n\
                2. States must not harm.\n";
    let parsed = Report::parse(text);
    assert_eq!(
        parsed.doubts.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["line 13: the numbering goes from (a) to (c)"]
    );
    let source = Source::new("own".into(), "A report", "United Nations").official();
    let report = parsed.into_report(Author::State("Estonia".into()), None, source).unwrap();
    let record = Record::builtin().with(report).unwrap();
    assert_eq!(record.get("A/79/999#1(c)").unwrap().text(), Some("Answer."));
    assert_eq!(record.report("A/79/999").unwrap().coverage, gge_core::Coverage::Part);
}

#[test]
fn a_parsed_report_joins_a_record() {
    let parsed = Report::parse(&set(Record::builtin(), "A/68/98"));
    let source = Source::new("own-copy".into(), "A copy", "United Nations").official();
    let author = Author::Group("2012-2013".parse().unwrap());
    let report = parsed.into_report(author, None, source).unwrap();
    let error = Record::builtin().with(report).err().map(|error| error.to_string());
    // The record has that report already: that is all it finds wrong.
    assert!(error.is_none_or(|error| error.contains("A/68/98")));
}
