//! What `gge --version` says: which program, which data, and one digest by which anybody can tell that the wording is the
//! same.

use std::io::{self, Write};

use gge_core::{DATA_VERSION, Record};

use crate::output::{Failure, Outcome};

/// The version of the program.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Prints the versions and the digest.
pub(crate) fn print(record: &Record) -> Result<Outcome, Failure> {
    let digest = record.digest();
    writeln!(io::stdout().lock(), "gge {VERSION}\ndata {DATA_VERSION}\nwording sha256:{digest}")?;
    Ok(Outcome::Sound)
}
