//! The WebAssembly module, and the JavaScript that wasm-bindgen makes for it.

use std::path::PathBuf;

use wasm_bindgen_cli_support::Bindgen;

use crate::Error;
use crate::compile::{Kind, Linked, compile};
use crate::order::ordered;

/// What the module of the package is linked from.
pub(crate) const LINKED: Linked = of_features("default");

/// The modules of the site, each with what one page needs and nothing else: their names, and their features.
pub(crate) const PARTS: [(&str, Linked); 4] = [
    ("check", of_features("quote")),
    ("scan", of_features("scan")),
    ("search", of_features("own,search")),
    ("docx", of_features("docx")),
];

const fn of_features(features: &'static str) -> Linked {
    let target = "wasm32-unknown-unknown";
    Linked { package: "gge-wasm", kind: Kind::Library, target, features: Some(features), level: None }
}

/// The files of a module, as a browser loads them.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Module {
    /// The name of its files: `gge_wasm`, in the site `check`.
    pub name: &'static str,
    /// The JavaScript: `gge_wasm.js`.
    pub js: String,
    /// The WebAssembly: `gge_wasm_bg.wasm`.
    pub wasm: Vec<u8>,
}

impl Module {
    /// The names of the functions, in the order of the alphabet, without those that only load the module.
    pub fn functions(&self) -> Vec<&str> {
        let functions = self.js.lines().filter_map(|line| line.strip_prefix("export function ")?.split('(').next());
        let mut functions: Vec<&str> = functions.collect();
        functions.sort_unstable();
        functions
    }
}

/// Compiles all of gge-wasm, as the package has it, and makes the JavaScript for it. Adds the target to the Rust toolchain
/// if it is missing.
///
/// `say` is told each long step.
///
/// # Errors
///
/// If rustup or Cargo cannot be run or fails, or the module cannot be read.
pub fn build(say: &dyn Fn(&str)) -> Result<Module, Error> {
    build_part("gge_wasm", &LINKED, say)
}

/// Compiles the modules of the site, as [`build`] does: `check`, which checks a quotation, `scan`, which checks a
/// whole text, `search`, which compares too, and `docx`, which reads Word documents.
///
/// # Errors
///
/// As [`build`].
pub fn parts(say: &dyn Fn(&str)) -> Result<Vec<Module>, Error> {
    PARTS.iter().map(|(name, linked)| build_part(name, linked, say)).collect()
}

/// Those of the site that are named, at another level of optimization.
pub(crate) fn parts_at(level: &'static str, names: &[&str], say: &dyn Fn(&str)) -> Result<Vec<Module>, Error> {
    let wanted = PARTS.into_iter().filter(|(name, _)| names.contains(name));
    wanted.map(|(name, linked)| build_part(name, &Linked { level: Some(level), ..linked }, say)).collect()
}

fn build_part(name: &'static str, linked: &Linked, say: &dyn Fn(&str)) -> Result<Module, Error> {
    let path = compile(linked, say)?;
    say("making the JavaScript for it");
    bind(name, path)
}

fn bind(name: &'static str, path: PathBuf) -> Result<Module, Error> {
    let failed = |error: &dyn std::fmt::Display| Error::Bindings { reason: format!("{error:#}") };
    let mut bindgen = Bindgen::new();
    let bindgen = bindgen.input_path(path).out_name(name).remove_name_section(true).remove_producers_section(true);
    // The types are written by hand; with debug, a number in the place of a text is an error, not a crash.
    let bindgen = bindgen.typescript(false).debug(true).omit_default_module_path(true);
    let mut output = bindgen.web(true).and_then(Bindgen::generate_output).map_err(|error| failed(&error))?;
    Ok(Module { name, js: output.js().to_owned(), wasm: ordered(&output.wasm_mut().emit_wasm())? })
}
