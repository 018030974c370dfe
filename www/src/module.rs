//! The WebAssembly module, and the JavaScript that wasm-bindgen makes for it.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::order::ordered;
use crate::{Error, workspace};

/// What gge-wasm is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The files of a module, as a browser loads them.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Module {
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

/// Compiles gge-wasm and makes the JavaScript for it. Adds the target to the Rust toolchain if it is missing.
///
/// `say` is told each long step.
///
/// # Errors
///
/// If rustup or Cargo cannot be run or fails, or the module cannot be read.
pub fn build(say: &dyn Fn(&str)) -> Result<Module, Error> {
    add_target(say)?;
    say("compiling gge-wasm (about a minute the first time)");
    let target = workspace().join("target");
    run(Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(workspace())
        .args(["build", "--quiet", "--package", "gge-wasm", "--lib", "--profile", "wasm", "--target", TARGET])
        .args(["--config", &remapped()])
        .arg("--target-dir")
        .arg(&target))?;
    say("making the JavaScript for it");
    bind(target.join(TARGET).join("wasm").join("gge_wasm.wasm"))
}

/// Where crates lie on this machine is nobody's business, and makes no two builds alike.
fn remapped() -> String {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo"))).unwrap_or_default();
    let flag = |from: PathBuf, to: &str| format!("{:?}", format!("--remap-path-prefix={}={to}", from.display()));
    let flags = [flag(home.join("registry").join("src"), "crates"), flag(workspace(), "gge")];
    format!("target.{TARGET}.rustflags=[{}]", flags.join(","))
}

fn bind(path: PathBuf) -> Result<Module, Error> {
    let failed = |error: &dyn std::fmt::Display| Error::Bindings { reason: format!("{error:#}") };
    let mut bindgen = Bindgen::new();
    let bindgen = bindgen.input_path(path).remove_name_section(true).remove_producers_section(true);
    // The types are written by hand; with debug, a number in the place of a text is an error, not a crash.
    let bindgen = bindgen.typescript(false).debug(true).omit_default_module_path(false);
    let mut output = bindgen.web(true).and_then(Bindgen::generate_output).map_err(|error| failed(&error))?;
    Ok(Module { js: output.js().to_owned(), wasm: ordered(&output.wasm_mut().emit_wasm())? })
}

fn add_target(say: &dyn Fn(&str)) -> Result<(), Error> {
    let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    let rustc = rustc.current_dir(workspace()).args(["--print", "target-libdir", "--target", TARGET]);
    let output = rustc.output().map_err(|error| Error::Run { command: "rustc".to_owned(), error })?;
    let library = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    if output.status.success() && library.is_dir() {
        return Ok(());
    }
    say("adding the target wasm32-unknown-unknown to the Rust toolchain");
    run(Command::new("rustup").current_dir(workspace()).args(["target", "add", TARGET]))
}

fn run(command: &mut Command) -> Result<(), Error> {
    let shown = || {
        let program = PathBuf::from(command.get_program());
        let name = program.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let arguments = command.get_args().map(|argument| argument.to_string_lossy().into_owned());
        std::iter::once(name).chain(arguments).collect::<Vec<_>>().join(" ")
    };
    let name = shown();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Error::Failed { command: name }),
        Err(error) => Err(Error::Run { command: name, error }),
    }
}
