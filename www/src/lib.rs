//! Builds the WebAssembly module, the npm package and the page, tells what they cost, and serves them.
//!
//! [`module::build`] compiles `gge-wasm` and makes the JavaScript for it; [`command::build`] compiles the command `gge` for
//! Node; [`package::write`] makes the npm package of both, with the licences of what it contains;
//! [`site::write`] makes the static site: the page with the package beside it; [`budget::measure`] tells what a browser
//! loads, and [`measure::measure`] how fast the modules are; [`serve::serve`] shows it.

pub mod budget;
pub mod command;
mod compile;
mod error;
pub mod measure;
pub mod module;
mod notices;
mod order;
pub mod package;
pub mod serve;
pub mod site;

pub use error::Error;

use std::path::{Path, PathBuf};

/// The folder of this crate: `www`.
pub fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of the workspace.
pub fn workspace() -> PathBuf {
    home().parent().unwrap_or(home()).to_owned()
}
