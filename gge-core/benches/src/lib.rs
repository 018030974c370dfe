//! Measures gge-core beside the libraries that people would use instead, on the same texts, in one process.
//!
//! Every differ gets two texts and cuts them into words itself. The differs over words use the words of gge-core and their
//! normal forms, so that all are held to one minimum; "as it is" is what a library makes of the texts by itself. Change
//! groups are what stands between equal words; changed words count both sides of what is replaced, and moved ones once.

mod beside;
mod document;
mod growth;
mod lines;
mod measure;
mod pages;
mod peers;
mod profile;
mod prose;
mod quotations;
mod random;
#[cfg(test)]
mod readability;
mod scans;
mod score;
mod search;
mod synthetic;
mod table;
mod texts;

use std::hint::black_box;

use gge_core::compare::{Baseline, Comparison, NoveltyIndex, compare, drift, lineage};
use gge_core::overview::{TableWording, cumulative};
use gge_core::{Address, Record};

pub use pages::pages;

use measure::medians;
use score::{Score, minimum};
use table::Table;
use texts::{Pair, paragraph, sections, wording};

/// Does what the first argument names; any other is a filter of what is measured.
pub fn main(args: &[String]) {
    match args.split_first() {
        Some((what, rest)) if what == "growth" => growth::run(rest),
        Some((what, [name])) if what == "profile" => profile::run(name),
        Some((what, [])) if what == "inputs" => beside::inputs(),
        Some((what, [])) if what == "beside" => beside::run(),
        _ => run(args),
    }
}

/// Measures what the filters name, everything without any, and prints it as one table.
pub fn run(filters: &[String]) {
    let wanted = |name: &str| filters.is_empty() || filters.iter().any(|filter| name.contains(filter.as_str()));
    let mut table = Table::new(["", "per run", "to ours", "groups", "changed", "over minimum"]);
    for pair in [sections(), paragraph()] {
        let title = format!("redline {}", pair.name);
        if wanted(&title) {
            redlines(&mut table, &title, &pair);
        }
    }
    let (comparing, others, looking_up) = ("compare reports", "compare the record", "lookup");
    if wanted(comparing) {
        comparisons(&mut table, comparing);
    }
    if wanted(others) {
        record(&mut table, others);
    }
    if wanted(looking_up) {
        lookups(&mut table, looking_up);
    }
    if wanted("search") {
        search::searches(&mut table, "search");
    }
    print!("{table}");
    quotations::run(&wanted);
    scans::run(&wanted);
}

fn redlines(table: &mut Table, title: &str, Pair { a, b, .. }: &Pair) {
    let (minimum, count) = (minimum(a, b), |text: &str| peers::normals(text).len());
    table.title(&format!("{title}: {} to {} words, minimum {minimum}", count(a), count(b)));
    table.reads(&[a.as_str(), b].join(" "));
    let runs = peers::ALL.each_ref().map(|differ| {
        move || {
            black_box((differ.diff)(black_box(a), black_box(b)));
        }
    });
    let times = medians(&runs.each_ref().map(|run| run as &dyn Fn()));
    for (differ, took) in peers::ALL.iter().zip(&times) {
        let score = Score::of(differ, a, b);
        let ratio = format!("{:.2}", took.as_secs_f64() / times[0].as_secs_f64());
        let over = format!("{:.1} %", score.over(minimum));
        table.timed(differ.name, *took, [ratio, score.groups.to_string(), score.words.to_string(), over]);
    }
}

fn comparisons(table: &mut Table, title: &str) {
    let record = Record::builtin();
    let (Some(from), Some(to)) = (record.report("A/68/98"), record.report("A/70/174")) else { return };
    let one = || compare(record, from, to).into_iter().collect::<Vec<_>>();
    let all = || {
        let reports = record.reports();
        let pairs = reports.iter().flat_map(|from| reports.iter().map(move |to| (from, to)));
        pairs.filter_map(|(from, to)| compare(record, from, to).ok()).collect::<Vec<_>>()
    };
    let count = |comparisons: &[Comparison<'_>]| comparisons.iter().map(|it| it.alignments.len()).sum::<usize>();
    table.title(title);
    table.reads(&wording(|symbol| [&from.symbol, &to.symbol].iter().any(|it| it.as_str() == symbol)));
    table.times(&[(&format!("2013 with 2015: {} alignments", count(&one())), &|| used(one()))]);
    // Three reports have wording, and each is in two pairs.
    table.reads(&wording(|_| true).repeat(2));
    table.times(&[(&format!("all {} pairs with wording: {} alignments", all().len(), count(&all())), &|| used(all()))]);
}

/// Every other comparison of the built-in record, each over all of it.
fn record(table: &mut Table, title: &str) {
    let record = Record::builtin();
    let places = || record.provisions().map(|provision| provision.id.clone().into());
    table.title(title);
    table.reads(&wording(|_| true));
    table.times(&[
        ("novelty of every provision", &|| {
            let index = NoveltyIndex::new(record);
            places().for_each(|place| used(index.novelty(&place, Baseline::Earlier)));
        }),
        ("cumulative table", &|| used(cumulative(record, TableWording::Official))),
        ("drift of every rendering", &|| used(drift(record))),
        ("lineage of every provision", &|| places().for_each(|place| used(lineage(record, &place)))),
    ]);
}

fn lookups(table: &mut Table, title: &str) {
    let record = Record::builtin();
    let resolve = |input: &str| used(record.resolve(black_box(input)));
    let parse = || black_box("A/70/174#13(f)").parse::<Address>().ok();
    let address = parse();
    table.title(title);
    table.times(&[
        ("provision: A/70/174#13(f)", &|| used(black_box(&address).as_ref().map(|it| record.provision(it)))),
        ("parse and provision: A/70/174#13(f)", &|| used(parse().map(|it| record.provision(&it)))),
        ("resolve: A/70/174, para. 13 (f)", &|| resolve("A/70/174, para. 13 (f)")),
        ("resolve: GGE 2015, norm (f)", &|| resolve("GGE 2015, norm (f)")),
        ("resolve, not held: A/70/174, para. 33", &|| resolve("A/70/174, para. 33")),
    ]);
}

fn used<T>(result: T) {
    black_box(result);
}
