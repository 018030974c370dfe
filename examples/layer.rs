//! Adds the annotations of a layer to the record, and prints those of one norm beneath its words.
//!
//! `cargo run --example layer -- examples/data/layer.json "norm c"`

use std::{env, fs};

use gge_core::record::Layer;
use gge_core::{Record, Target};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let file = arguments.next().ok_or("name the file of a layer")?;
    let place = arguments.next().ok_or("name a place")?;
    let record = Record::builtin().with(Layer::from_json(&fs::read_to_string(file)?)?)?;
    let found = record.resolve(&place)?;
    let address = found.address().ok_or("this is no place in a report")?;
    println!("{}: {}", address.citation(), record.text(&address).unwrap_or_default());
    for annotation in record.annotations_about(&Target::Provision(address)) {
        println!("  {}: {}", annotation.kind, annotation.text);
        for (question, answer) in annotation.answers.iter() {
            println!("    {question}? {}: {}", answer.answer, answer.reason);
        }
    }
    Ok(())
}
