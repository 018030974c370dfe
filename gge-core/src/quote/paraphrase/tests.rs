//! How well provisions are recognized in other words, against two sets labelled by hand: see `tests/quotations/README.md`.
//!
//! `cargo test -p gge-core --lib paraphrase -- --nocapture` prints the tables.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::*;

const CASES: &str = include_str!("../../../tests/quotations/paraphrases.toml");

#[derive(Deserialize)]
struct Cases {
    paraphrase: Vec<Case>,
    neighbour: Vec<Neighbour>,
}

#[derive(Deserialize)]
struct Case {
    set: String,
    text: String,
    provisions: Vec<String>,
    lost: Vec<String>,
    modal: String,
}

#[derive(Deserialize)]
struct Neighbour {
    set: String,
    text: String,
}

fn index() -> (Finder<'static>, ParaphraseIndex<'static>) {
    let record = Record::builtin();
    let finder = Finder::new(record.lexicon());
    let index = ParaphraseIndex::new(record, &finder);
    (finder, index)
}

/// How many of a set are recognized, and are recognized with the right provision first, in percent; how many of the
/// neighbours are recognized.
fn measure(set: &str) -> (usize, usize, usize) {
    let cases: Cases = toml::from_str(CASES).unwrap();
    let (finder, index) = index();
    let (mut all, mut found, mut right, mut modal, mut kept, mut lost) = (0, 0, 0, 0, (0, 0), (0, 0));
    for case in cases.paraphrase.iter().filter(|it| it.set == set) {
        all += 1;
        let Some(it) = index.paraphrase(&finder, &case.text) else {
            let near: Vec<String> = index.near(&once(&index.thesaurus.read(&case.text))).iter().take(3).map(|it| format!("{} {:.2} e {:.1} t {}", index.passages[it.passage].provision.id, it.score, it.evidence, it.telling)).collect();
            println!("  missed {}: {} {near:?}", case.provisions[0], case.text);
            continue;
        };
        found += 1;
        let first = it.provisions[0].id.as_str();
        if !case.provisions.iter().any(|id| id == first) {
            println!("  {first} for {}: {}", case.provisions[0], case.text);
            continue;
        }
        right += 1;
        let is_changed = it.modality.is_some_and(|(from, to)| Force::of(from).is_changed_in_class(&Force::of(to)));
        modal += usize::from(is_changed == (case.modal == "changed"));
        // Of what limits a provision, the lexicon has a part.
        let (qualifiers, want) = (it.qualifiers_lost.iter().map(|it| it.words.to_lowercase()), case.lost.iter());
        let (got, want): (BTreeSet<String>, BTreeSet<&str>) = (qualifiers.collect(), want.map(String::as_str).collect());
        lost.0 += want.iter().filter(|it| got.iter().any(|other| other.contains(**it) || it.contains(&**other))).count();
        lost.1 += want.len();
        kept.0 += got.iter().filter(|it| !want.iter().any(|other| other.contains(&***it) || it.contains(*other))).count();
        kept.1 += got.len();
        if is_changed != (case.modal == "changed") || it.negated || it.subject_changed {
            println!("  {} ({}) {:?} negated {} subject {}: {}", first, case.modal, it.modality, it.negated, it.subject_changed, case.text);
        }
        if !got.is_empty() || !want.is_empty() {
            println!("    lost {got:?} for {want:?}");
        }
    }
    let neighbours = cases.neighbour.iter().filter(|it| it.set == set);
    let wrong: Vec<(&str, &str, f64)> = neighbours
        .filter_map(|it| index.paraphrase(&finder, &it.text).map(|found| (&*it.text, found.provisions[0].id.as_str(), found.score)))
        .collect();
    println!("{set}: {all} paraphrases, {found} recognized, {right} with the right provision first");
    println!("  force as labelled: {modal} of {right}; lost qualifiers told: {} of {}; told and not lost: {} of {}", lost.0, lost.1, kept.0, kept.1);
    println!("  neighbours recognized: {} {wrong:#?}", wrong.len());
    (100 * right / all, 100 * found / all, wrong.len())
}

#[test]
fn tuning() {
    measure("tuning");
}

#[test]
fn timing() {
    fn best<T>(mut work: impl FnMut() -> T) -> std::time::Duration {
        (0..40).map(|_| { let start = std::time::Instant::now(); std::hint::black_box(work()); start.elapsed() }).min().unwrap()
    }
    let cases: Cases = toml::from_str(CASES).unwrap();
    let record = Record::builtin();
    let finder = Finder::new(record.lexicon());
    println!("thesaurus {:?}", best(Thesaurus::new));
    println!("index {:?}", best(|| ParaphraseIndex::new(record, &finder)));
    println!("finder {:?}", best(|| record.all_provisions().iter().flat_map(|it| it.sentences().chain(it.text())).map(|it| finder.find(it).0.len()).sum::<usize>()));
    let index = ParaphraseIndex::new(record, &finder);
    let texts: Vec<&str> = cases.paraphrase.iter().map(|it| &*it.text).chain(cases.neighbour.iter().map(|it| &*it.text)).collect();
    let (found, none): (Vec<&str>, Vec<&str>) = texts.iter().partition(|it| index.paraphrase(&finder, it).is_some());
    for (name, texts) in [("found", found), ("none", none)] {
        let n = u32::try_from(texts.len()).unwrap();
        let all = best(|| texts.iter().filter(|it| index.paraphrase(&finder, it).is_some()).count());
        let read = best(|| texts.iter().map(|it| index.thesaurus.read(it).len()).sum::<usize>());
        let near = best(|| texts.iter().map(|it| index.near(&once(&index.thesaurus.read(it))).len()).sum::<usize>());
        println!("{name} {n} texts: {:?} per call, reading {:?}, near {:?}", all / n, read / n, near / n);
    }
}

#[test]
fn dump() {
    let Ok(path) = std::env::var("PARA") else { return };
    let (finder, index) = index();
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let (id, text) = line.split_once('\t').unwrap();
        let found = index.paraphrase(&finder, text);
        if found.is_none() && id.starts_with('P') {
            let near: Vec<String> = index.near(&once(&index.thesaurus.read(text))).iter().take(3).map(|it| format!("{} {:.2} e {:.1} t {}", index.passages[it.passage].provision.id, it.score, it.evidence, it.telling)).collect();
            println!("MISS {id} {text} {near:?}");
        }
        if let Some(it) = found {
            println!("FOUND {id} {:.2} {} {:?} neg {} subj {} lost {:?} | {text}", it.score, it.provisions.iter().map(|it| it.id.as_str()).collect::<Vec<_>>().join(","), it.modality, it.negated, it.subject_changed, it.qualifiers_lost.iter().map(|it| it.words).collect::<Vec<_>>());
        }
    }
}
