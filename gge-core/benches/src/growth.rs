//! How the cost of each thing grows with the number of provisions in the record, and with the length of a document.
//!
//! Each size is measured in a process of its own, so that the memory of one is not that of another.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::process::Command;
use std::time::Duration;

use gge_core::compare::{Baseline, NoveltyIndex, compare, counterparts, measure};
use gge_core::quote::{Checker, FindingKind, Format};
use gge_core::record::Filter;
use gge_core::search::SearchIndex;
use gge_core::{Provision, candidates};

use crate::measure::{medians_of, timed};
use crate::prose::sentence;
use crate::random::Random;
use crate::synthetic;
use crate::table::{Table, time, to_f64};
use crate::used;

/// The provisions of a report: a thousand such reports have the most.
const REPORT: usize = 100;

/// The samples of a row: a record of a hundred thousand provisions takes seconds to make.
const SAMPLES: usize = 3;

/// The bytes of the document that is scanned against records of any size.
const DOCUMENT: usize = 100_000;

/// The numbers of eight bytes that a line of the cache has.
const LINE: usize = 8;

/// What grows: what is counted, its sizes, and what is measured at each.
struct Growth {
    what: &'static str,
    sizes: [usize; 4],
    run: fn(usize),
}

const GROWTHS: [Growth; 3] = [
    Growth { what: "provisions in the record", sizes: [100, 1_000, 10_000, 100_000], run: against_record },
    Growth { what: "provisions in each of two reports", sizes: [100, 1_000, 10_000, 100_000], run: two_reports },
    Growth { what: "bytes of the document", sizes: [10_000, 100_000, 1_000_000, 10_000_000], run: of_document },
];

/// Measures all that grows, each size in a process of its own, and prints a table; or, given one and a size, that.
pub(crate) fn run(args: &[String]) {
    if let [which, size] = args
        && let (Some(growth), Ok(size)) = (which.parse().ok().and_then(|at: usize| GROWTHS.get(at)), size.parse())
    {
        return (growth.run)(size);
    }
    for (at, growth) in GROWTHS.iter().enumerate() {
        print!("{}", table(at, growth));
    }
}

/// A figure of one size, as a child prints it.
#[derive(Clone, Copy)]
struct Figure {
    value: f64,
    unit: char,
}

fn table(at: usize, growth: &Growth) -> Table {
    let mut rows: Vec<String> = Vec::new();
    let mut figures: BTreeMap<String, Vec<(usize, Figure)>> = BTreeMap::new();
    for size in growth.sizes {
        let Ok(program) = std::env::current_exe() else { continue };
        let output = Command::new(program).args(["growth", &at.to_string(), &size.to_string()]).output();
        let output = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
        for line in output.lines() {
            let mut cells = line.split('\t');
            let (Some(name), Some(value), Some(unit)) = (cells.next(), cells.next(), cells.next()) else { continue };
            let (Ok(value), Some(unit)) = (value.parse(), unit.chars().next()) else { continue };
            if !figures.contains_key(name) {
                rows.push(name.to_owned());
            }
            figures.entry(name.to_owned()).or_default().push((size, Figure { value, unit }));
        }
    }
    let mut table = Table::new(["", "", "", "", "", "exponent"]);
    table.title(growth.what);
    let [a, b, c, d] = growth.sizes.map(|size| size.to_string());
    table.row([String::new(), a, b, c, d, String::new()]);
    for name in rows {
        let of = &figures[&name];
        let cell = |size: usize| {
            let figure = of.iter().find(|(other, _)| *other == size);
            figure.map_or_else(|| "-".to_owned(), |(_, figure)| figure.shown())
        };
        let [a, b, c, d] = growth.sizes.map(cell);
        table.row([name.clone(), a, b, c, d, format!("{:.2}", exponent(of))]);
    }
    table
}

impl Figure {
    fn shown(self) -> String {
        match self.unit {
            's' => time(Duration::from_secs_f64(self.value)),
            'M' => format!("{:.1} MB", self.value),
            'c' => format!("{:.1}", self.value),
            _ => format!("{:.0}", self.value),
        }
    }
}

/// The power of the size with which the figures grow, by least squares over their logarithms; 1 is linear.
#[allow(clippy::cast_precision_loss, reason = "sizes up to some millions")]
fn exponent(figures: &[(usize, Figure)]) -> f64 {
    let points: Vec<(f64, f64)> = figures
        .iter()
        .filter(|(_, it)| it.value > 0.0)
        .map(|(size, it)| ((*size as f64).ln(), it.value.ln()))
        .collect();
    let count = points.len() as f64;
    let (x, y) = points.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.0 / count, sum.1 + point.1 / count));
    let (above, below) = points
        .iter()
        .fold((0.0, 0.0), |sum, point| (sum.0 + (point.0 - x) * (point.1 - y), sum.1 + (point.0 - x).powi(2)));
    if below > 0.0 { above / below } else { 0.0 }
}

/// All that is asked of a record, which is to be the same whatever else is in it.
fn against_record(provisions: usize) {
    let mut made = None;
    tell_time(
        "make: record, made up, loaded and validated",
        timed(|| made = synthetic::record(provisions / REPORT, REPORT)),
    );
    let Some(record) = made else { return };
    let held = memory("VmRSS");
    tell("memory of the record, and before", held, 'M');
    let before = memory("VmRSS");
    tell_time("make: corpus", timed(|| used(Checker::new(&record))));
    tell("memory of the corpus", memory("VmRSS") - before, 'M');
    let before = memory("VmRSS");
    let search = SearchIndex::new(&record);
    tell("memory of the search index", memory("VmRSS") - before, 'M');
    let peak = memory("VmHWM");
    let checker = Checker::new(&record);
    let place = record.provisions().next().map(|first| first.id.clone().into());
    tell_time("make: search index", timed(|| used(SearchIndex::new(&record))));
    let novelty = || place.as_ref().map(|place| NoveltyIndex::new(&record).novelty(place, Baseline::Earlier));
    tell_time("make: index of runs of words, for novelty", timed(|| used(novelty())));
    tell_time("make: index of paraphrases", timed(|| used(checker.check("Two words.", None))));
    let reports = record.reports();
    let first = &reports[0];
    if let [from, to, ..] = reports {
        tell_time("compare two reports of a hundred", medians_of(&[&|| used(compare(&record, from, to))], SAMPLES)[0]);
        tell_time("counterparts of a report in all others", timed(|| used(counterparts(&record, first))));
    }
    let texts: Vec<&str> =
        record.provisions().report(first.symbol.as_str()).filter_map(Provision::text).take(12).collect();
    let quotations: Vec<String> = texts.iter().zip(0..).map(|(text, at)| synthetic::slipped(text, at)).collect();
    let document = synthetic::document(&record, DOCUMENT, sentence);
    let queries: Vec<String> = texts.iter().map(|text| text.split(' ').take(4).collect::<Vec<_>>().join(" ")).collect();
    let all = Filter::new();
    let rows: [(&str, &dyn Fn()); 4] = [
        ("check a quotation, as it is or slipped", &|| {
            quotations.iter().for_each(|text| used(checker.check(black_box(text), None)));
        }),
        ("check prose that is none", &|| {
            used(checker.check("In the free port two clocks agreed that the ferry would leave on time.", None));
        }),
        ("scan a document of 100 KB", &|| used(checker.scan(&document, Format::Plain))),
        ("search for four words", &|| {
            queries.iter().for_each(|query| used(search.search(black_box(query), &all, 10)));
        }),
    ];
    let times = medians_of(&rows.map(|(_, run)| run), SAMPLES);
    let each = [12, 1, 1, 12];
    for ((name, _), (took, each)) in rows.iter().zip(times.into_iter().zip(each)) {
        tell_time(name, took / each);
    }
    for ((name, run), each) in rows.iter().zip(each) {
        candidates::take();
        run();
        tell(&format!("candidates of the index: {name}"), to_f64(candidates::take()) / f64::from(each), 'c');
    }
    let found = checker.scan(&document, Format::Plain);
    let found = found.iter().filter(|it| it.kind == FindingKind::Quotation).count();
    tell("quotations found in the document", to_f64(found), 'n');
    tell("peak memory, both indexes made", peak, 'M');
    tell_machine(provisions);
}

/// Two reports of any length, aligned by measurement.
fn two_reports(provisions: usize) {
    let Some(record) = synthetic::record(2, provisions) else { return };
    let [from, to] = record.reports() else { return };
    let align = || measure(&record, from, to).map_or(0, |found| found.alignments.len());
    candidates::take();
    let found = align();
    tell("candidates of the index, of a sentence", to_f64(candidates::take()) / to_f64(provisions), 'c');
    tell_time("align", medians_of(&[&|| used(align())], SAMPLES)[0]);
    tell("alignments", to_f64(found), 'n');
    tell("peak memory", memory("VmHWM"), 'M');
    tell_machine(2 * provisions);
}

/// Documents of any length, with a quotation in every two kilobytes or none, against a record of a thousand provisions.
fn of_document(bytes: usize) {
    let Some(record) = synthetic::record(10, REPORT) else { return };
    let checker = Checker::new(&record);
    let (quoting, prose) = (synthetic::document(&record, bytes, sentence), crate::prose::prose(bytes));
    used(checker.scan("Two words.", Format::Plain));
    let before = memory("VmHWM");
    used(checker.scan(&quoting, Format::Plain));
    tell("peak memory of a scan, beyond the text", memory("VmHWM") - before, 'M');
    let built_in = Checker::builtin();
    let rows: [(&str, &dyn Fn()); 3] = [
        ("scan, a quotation in every 2 KB", &|| used(checker.scan(&quoting, Format::Plain))),
        ("scan, prose", &|| used(checker.scan(&prose, Format::Plain))),
        ("scan against the built-in record, prose", &|| used(built_in.scan(&prose, Format::Plain))),
    ];
    for ((name, _), took) in rows.iter().zip(medians_of(&rows.map(|(_, run)| run), SAMPLES)) {
        tell_time(name, took);
    }
}

/// What the machine takes for the least that is done with each word of some provisions, were it linear: a line of memory is
/// changed wherever its word is, of as many as a corpus has for them.
fn tell_machine(provisions: usize) {
    let words = provisions * synthetic::LENGTH;
    let mut lines = vec![[1_u64; LINE]; words];
    let mut random = Random::new();
    let mut touch = || (0..words).for_each(|_| lines[random.below(words)][0] += 1);
    touch();
    tell_time("the machine: touch memory at random, once for each word", timed(touch));
}

fn tell_time(name: &str, took: Duration) {
    tell(name, took.as_secs_f64(), 's');
}

fn tell(name: &str, value: f64, unit: char) {
    println!("{name}\t{value}\t{unit}");
}

/// A figure of this process in megabytes, as Linux counts it; 0 elsewhere.
fn memory(key: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(':'));
    let kibibytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u32>().ok());
    kibibytes.map_or(0.0, |it| f64::from(it) * 1024.0 / 1e6)
}
