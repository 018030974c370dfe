//! Searches provisions, renderings and uptake by their words.
//!
//! `cargo run --example search -- hospital attack CERT`

use gge_core::record::Filter;
use gge_core::search::{SearchError, SearchIndex};

/// The number of hits that fit on a screen.
const SHOWN: usize = 5;

fn main() -> Result<(), SearchError> {
    let query: Vec<String> = std::env::args().skip(1).collect();
    for hit in SearchIndex::builtin().search(&query.join(" "), &Filter::new(), SHOWN)? {
        println!("{}\n    {}", hit.citation, hit.marked());
    }
    Ok(())
}
