//! Checks a quotation that says *must* for *should*, and is cited to the wrong norm.
//!
//! `cargo run --example check`

use gge_core::Record;
use gge_core::quote::{CheckError, Standing, check};

const QUOTED: &str = "States must not knowingly allow their territory to be used for internationally wrongful acts";

fn main() -> Result<(), CheckError> {
    let check = check(Record::builtin(), QUOTED, Some("norm (d)"))?;
    println!("{}: {check}", check.verdict);
    if check.standing() == Standing::Wrong {
        println!("It reads: {}", check.corrected.as_deref().unwrap_or("(not held)"));
    }
    Ok(())
}
