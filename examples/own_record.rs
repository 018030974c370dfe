//! Adds a paper of one's own to the record, and asks which words of it are new.
//!
//! `cargo run --example own_record`

use gge_core::compare::{Baseline, novelty};
use gge_core::model::Author;
use gge_core::{NewReport, Place, Record, Source, Theme};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let source = Source::new("our-paper".into(), "Working paper", "Ministry of Foreign Affairs");
    let author = Author::State("Estonia".into());
    let paper = NewReport::new("EE/2026".parse()?, author, "2026-05-04".parse()?, source)
        .section("norms", "Norms")
        .paragraph("1", ["States should not knowingly allow their territory or their clouds to be used for such acts."])
        .themes([Theme::Norms]);
    let record = Record::builtin().with(paper)?;
    let place = Place::from("EE/2026#1".parse::<gge_core::Address>()?);
    let novelty = novelty(&record, &place, Baseline::Earlier).ok_or("there is no wording")?;
    println!("{:.0} % new: {novelty}", novelty.new_share * 100.0);
    Ok(())
}
