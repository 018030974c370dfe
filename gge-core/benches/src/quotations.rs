//! Checking a quotation, beside the libraries that find the likeliest provision by the similarity of texts.
//!
//! They tell which provision is the most similar, no more: no verdict, no lost words, no ties, nor whether it is a quotation
//! at all. Provisions are put in lower case, or made ready, once on every side; quotations in each run.

use gge_core::Record;
use gge_core::quote::{Checker, Verdict};
use rapidfuzz::distance::{indel, levenshtein};

use crate::measure::medians;
use crate::table::Table;
use crate::used;

/// Quotations of each kind.
const QUOTATIONS: [(&str, &str); 5] = [
    (
        "verbatim, 13 (f)",
        "A State should not conduct or knowingly support ICT activity contrary to its obligations under international law \
         that intentionally damages critical infrastructure or otherwise impairs the use and operation of critical \
         infrastructure to provide services to the public",
    ),
    (
        "abridged, 13 (f) without its qualifiers",
        "A State should not conduct or support ICT activity that intentionally damages critical infrastructure or otherwise \
         impairs the use and operation of critical infrastructure to provide services to the public",
    ),
    (
        "altered, 13 (f)",
        "No State must conduct or ever support ICT activity contrary to its obligations under international law that \
         wilfully damages vital infrastructure or otherwise impairs the use and operation of critical infrastructure",
    ),
    (
        "composite, 13 (c) and A/68/98, para. 22",
        "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs, harmonize \
         legal approaches as appropriate and strengthen practical collaboration between respective law enforcement and \
         prosecutorial agencies",
    ),
    (
        "none",
        "States should keep their coastal waters open to merchant ships of every flag, in peace as in war, and should agree \
         on rules for the inspection of cargo that respect the rights of owners and the security of ports",
    ),
];

const TUNING: &str = include_str!("../../tests/quotations/tuning.toml");

/// A quotation of the tuning set: its text, and the provisions that are right to name.
#[derive(serde::Serialize)]
pub(crate) struct Labelled {
    pub(crate) text: String,
    pub(crate) provisions: Vec<String>,
}

pub(crate) fn labelled() -> Vec<Labelled> {
    let set: toml::Table = TUNING.parse().unwrap_or_default();
    let list = |value: Option<&toml::Value>| value.and_then(toml::Value::as_array).cloned().unwrap_or_default();
    let text = |value: &toml::Value| value.as_str().unwrap_or_default().to_owned();
    let read = |it: &toml::Value| Labelled {
        text: it.get("text").map(text).unwrap_or_default(),
        provisions: list(it.get("provisions")).iter().map(text).collect(),
    };
    list(set.get("quotation")).iter().map(read).collect()
}

/// The address of the provision whose text is nearest to a quotation.
type Nearest<'a> = Box<dyn Fn(&str) -> &'a str + 'a>;

/// The address that a check leads with. Empty if nothing is recognized.
pub(crate) fn ours(text: &str) -> &'static str {
    let check = Checker::builtin().check(text, None).ok();
    let lead = check.as_ref().filter(|it| it.verdict != Verdict::Unrecognized).and_then(|it| it.matches.first());
    lead.map_or("", |it| it.origin.id())
}

/// Ours first, and those that compare texts.
fn finders() -> Vec<(&'static str, Nearest<'static>)> {
    let indel = provisions(|text| indel::BatchComparator::new(text.chars()));
    let levenshtein = provisions(|text| levenshtein::BatchComparator::new(text.chars()));
    let (edits, dice) = (provisions(str::to_owned), provisions(str::to_owned));
    vec![
        ("gge_core check", Box::new(ours)),
        (
            "rapidfuzz indel",
            Box::new(move |text| best(&indel, text, |it, text| it.normalized_similarity(text.chars()))),
        ),
        (
            "rapidfuzz levenshtein",
            Box::new(move |text| best(&levenshtein, text, |it, text| it.normalized_similarity(text.chars()))),
        ),
        (
            "strsim normalized_levenshtein",
            Box::new(move |text| best(&edits, text, |it, text| strsim::normalized_levenshtein(it, text))),
        ),
        ("strsim sorensen_dice", Box::new(move |text| best(&dice, text, |it, text| strsim::sorensen_dice(it, text)))),
    ]
}

/// The provisions, each with its wording in lower case made ready.
fn provisions<T>(ready: impl Fn(&str) -> T) -> Vec<(&'static str, T)> {
    let provisions = Record::builtin().provisions();
    provisions.filter_map(|it| Some((it.id.as_str(), ready(&it.text()?.to_lowercase())))).collect()
}

fn best<'a, T>(provisions: &[(&'a str, T)], text: &str, similarity: impl Fn(&T, &str) -> f64) -> &'a str {
    let text = text.to_lowercase();
    let scored = provisions.iter().map(|(id, it)| (similarity(it, &text), *id));
    scored.max_by(|(one, _), (other, _)| one.total_cmp(other)).map_or("", |(_, id)| id)
}

pub(crate) fn run(wanted: &dyn Fn(&str) -> bool) {
    let mut table = Table::new(["", "per run", "to ours", "right", "", ""]);
    let finders = finders();
    for (name, text) in QUOTATIONS {
        let title = format!("check a quotation: {name}");
        if wanted(&title) {
            let runs: Vec<_> = finders.iter().map(|(_, find)| move || used(find(text))).collect();
            rows(&mut table, &title, &finders, &runs, &[text], |_| String::new());
        }
    }
    let set = labelled();
    let title =
        format!("check a quotation: average of {}, and right provision of those that are quotations", set.len());
    if wanted(&title) {
        let runs: Vec<_> = finders.iter().map(|(_, find)| || set.iter().for_each(|it| used(find(&it.text)))).collect();
        let right = |at: usize| {
            let quotations = || set.iter().filter(|it| !it.provisions.is_empty());
            let is_right = |it: &&Labelled| it.provisions.iter().any(|id| id == finders[at].1(&it.text));
            format!("{} of {}", quotations().filter(is_right).count(), quotations().count())
        };
        let texts: Vec<&str> = set.iter().map(|it| it.text.as_str()).collect();
        rows(&mut table, &title, &finders, &runs, &texts, right);
    }
    let title = "check: make a record ready";
    if wanted(title) {
        table.title(title);
        table.times(&[("gge_core Checker::new", &|| used(Checker::new(Record::builtin())))]);
    }
    print!("{table}");
}

fn rows(
    table: &mut Table,
    title: &str,
    finders: &[(&'static str, Nearest<'static>)],
    runs: &[impl Fn()],
    texts: &[&str],
    right: impl Fn(usize) -> String,
) {
    table.title(title);
    table.reads_one_of(texts);
    let times = medians(&runs.iter().map(|run| run as &dyn Fn()).collect::<Vec<_>>());
    for (at, ((name, _), took)) in finders.iter().zip(&times).enumerate() {
        let ratio = format!("{:.2}", took.as_secs_f64() / times[0].as_secs_f64());
        let each = *took / u32::try_from(texts.len()).unwrap_or(1);
        table.timed(name, each, [ratio, right(at), String::new(), String::new()]);
    }
}
