//! The command `gge`, for those who have Node and no Rust.

use std::fs;

use crate::Error;
use crate::compile::{Kind, Linked, compile};

/// What the command is linked from. Whoever installs the package for its functions has its bytes too.
pub(crate) const LINKED: Linked = Linked {
    package: "gge-cli",
    kind: Kind::Program("gge"),
    target: "wasm32-wasip1",
    features: None,
    level: Some("z"),
};

/// Compiles the command for WASI, as `bin/gge.mjs` of the package runs it. Adds the target to the Rust toolchain if it is
/// missing.
///
/// `say` is told each long step.
///
/// # Errors
///
/// If rustup or Cargo cannot be run or fails, or the command cannot be read.
pub fn build(say: &dyn Fn(&str)) -> Result<Vec<u8>, Error> {
    let path = compile(&LINKED, say)?;
    fs::read(&path).map_err(Error::file("read", &path))
}
