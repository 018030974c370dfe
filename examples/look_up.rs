//! Looks up places as people write them, and lists the norms that prohibit something.
//!
//! `cargo run --example look_up`

use gge_core::model::{Classification, Expectation};
use gge_core::{Record, ResolveError};

fn main() -> Result<(), ResolveError> {
    let record = Record::builtin();
    for written in ["norm (c)", "A/68/98, para. 23", "the 2013 report, para 16"] {
        let found = record.resolve(written)?;
        println!("{written} is {found}: {}", found.text().unwrap_or("(items only)"));
    }
    println!("\nWhat States should not do:");
    for provision in record.provisions() {
        if let Some(Classification::Norm(norm)) = &provision.classification
            && norm.expects == Expectation::Restraint
        {
            println!("  {}: {}", provision.id.citation(), norm.title);
        }
    }
    Ok(())
}
