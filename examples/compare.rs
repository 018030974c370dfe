//! Tells what the report of 2015 did with one paragraph of the report of 2013, word by word.
//!
//! `cargo run --example compare`

use gge_core::compare::compare;
use gge_core::{Place, Record};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let record = Record::builtin();
    let comparison = compare(record, record.find_report("2013")?, record.find_report("2015")?)?;
    for alignment in &comparison.alignments {
        if alignment.earlier.iter().any(|place| place.as_str().starts_with("A/68/98#20")) {
            let later: Vec<&str> = alignment.later.iter().map(Place::as_str).collect();
            println!("A/68/98#20 was {} in {}:\n{}", alignment.act, later.join(", "), alignment.redline());
        }
    }
    println!("\nNew in 2015: {} provisions; not carried over: {}", comparison.new.len(), comparison.not_carried.len());
    println!("{}", comparison.caveats.join("\n"));
    Ok(())
}
