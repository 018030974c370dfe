//! One thing over and over, for a profiler: `perf record target/release/gge-bench profile scan`.

use std::time::{Duration, Instant};

use gge_core::Record;
use gge_core::compare::compare;
use gge_core::quote::{Checker, Format};
use gge_core::record::Filter;
use gge_core::search::SearchIndex;

use crate::document::document;
use crate::quotations::labelled;
use crate::search::QUERIES;
use crate::{synthetic, used};

/// How long it goes on.
const LASTS: Duration = Duration::from_secs(5);

/// The reports of a record whose corpus is made, with a hundred provisions each.
const REPORTS: usize = 20;

pub(crate) fn run(name: &str) {
    let record = Record::builtin();
    match name {
        "compare" => {
            let (Some(from), Some(to)) = (record.report("A/68/98"), record.report("A/70/174")) else { return };
            repeat(&|| used(compare(record, from, to)));
        }
        "check" => {
            let set = labelled();
            repeat(&|| set.iter().for_each(|it| used(Checker::builtin().check(&it.text, None))));
        }
        "scan" => {
            let document = document();
            repeat(&|| used(Checker::builtin().scan(&document.text, Format::Plain)));
        }
        "scan-prose" => {
            let prose = crate::prose::prose(200_000);
            repeat(&|| used(Checker::builtin().scan(&prose, Format::Plain)));
        }
        "search" => {
            let all = Filter::new();
            repeat(&|| QUERIES.iter().for_each(|query| used(SearchIndex::builtin().search(query, &all, 10))));
        }
        "corpus" => {
            let Some(record) = synthetic::record(REPORTS, 100) else { return };
            // A copy has no corpus yet.
            repeat(&|| used(Checker::new(&record.clone())));
        }
        _ => eprintln!("compare, check, scan, scan-prose, search or corpus"),
    }
}

fn repeat(run: &dyn Fn()) {
    let start = Instant::now();
    while start.elapsed() < LASTS {
        run();
    }
}
