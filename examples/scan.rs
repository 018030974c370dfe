//! Scans a document for what it quotes and cites, and tells what is wrong.
//!
//! `cargo run --example scan -- examples/data/speech.md`

use std::fs;

use gge_core::quote::{Checker, Format, Level};

fn main() -> std::io::Result<()> {
    let checker = Checker::builtin();
    for name in std::env::args().skip(1) {
        let text = fs::read_to_string(&name)?;
        for finding in checker.scan(&text, Format::of(&name)) {
            if finding.level() == Some(Level::Error) {
                println!("{name}: {finding}");
            }
        }
    }
    Ok(())
}
