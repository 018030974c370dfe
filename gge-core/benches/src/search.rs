//! Searching: how long a query takes, and what the index weighs.

use std::hint::black_box;

use gge_core::Record;
use gge_core::record::Filter;
use gge_core::search::SearchIndex;

use crate::measure::medians;
use crate::table::Table;
use crate::texts::wording;
use crate::used;

/// What people look for: words, stems, concepts, modal verbs, phrases, addresses, a word that is not finished.
pub(crate) const QUERIES: [&str; 30] = [
    "supply chain integrity",
    "accusations should be substantiated",
    "humanity necessity proportionality distinction",
    "requests for assistance critical infrastructure",
    "directory of points of contact",
    "terrorists recruit and solicit funding",
    "cloud computing",
    "private sector civil society supply chain",
    "freedom of expression",
    "Universal Declaration of Human Rights",
    "international code of conduct",
    "threat or use of force",
    "regular institutional dialogue",
    "common terms and definitions",
    "who must not use proxies",
    "should not knowingly allow territory",
    "vulnerab",
    "harmonising legal approaches",
    "hospital attack CERT",
    "self-defence",
    "international humanitarian law",
    "due diligence",
    "cyber crime cooperation of prosecutors",
    "28c self-defence",
    "2013 must not use proxies",
    "A/70/174, para. 13 (f)",
    "norm f 2015",
    "\"inherent right\" only:provisions",
    "kind:norm report:2015 territory",
    "how should States treat requests for help",
];

pub(crate) fn searches(table: &mut Table, title: &str) {
    let (index, all) = (SearchIndex::builtin(), Filter::new());
    let search = |query: &str| used(index.search(black_box(query), &all, 10));
    let runs = QUERIES.map(|query| move || search(query));
    let mut times = medians(&runs.each_ref().map(|run| run as &dyn Fn()));
    times.sort_unstable();
    table.title(title);
    table.reads_one_of(&QUERIES);
    let middle = (times[QUERIES.len() / 2 - 1] + times[QUERIES.len() / 2]) / 2;
    for (name, took) in [("30 queries, the median", middle), ("the slowest of them", times[QUERIES.len() - 1])] {
        table.timed(name, took, Default::default());
    }
    let hostile = "1a(".repeat(170);
    let words = "state ".repeat(85);
    for (name, text) in [("512 bytes of places that are none", &hostile), ("512 bytes of one word", &words)] {
        table.reads(text);
        table.times(&[(name, &|| search(text))]);
    }
    table.reads(&wording(|_| true));
    table.times(&[("make the index", &|| used(SearchIndex::new(Record::builtin())))]);
}
