//! Packs the built-in record, which is small to load that way.

use std::path::PathBuf;
use std::{env, fs, io};

use gge_core::Record;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(folder.join("record"), Record::builtin().pack())
}
