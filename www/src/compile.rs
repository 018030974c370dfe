//! What is compiled to WebAssembly.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::{Error, workspace};

/// A file that is linked from a package of the workspace, with the profile `wasm`.
pub(crate) struct Linked {
    /// The package.
    pub(crate) package: &'static str,
    /// Which of its files.
    pub(crate) kind: Kind,
    /// What it is compiled for.
    pub(crate) target: &'static str,
    /// The features that it has, if not those that it has by itself.
    pub(crate) features: Option<&'static str>,
    /// The level that it is optimized at, if not that of the profile.
    pub(crate) level: Option<&'static str>,
}

/// Which file of a package.
pub(crate) enum Kind {
    /// Its library, for JavaScript to call.
    Library,
    /// A program of this name.
    Program(&'static str),
}

/// Compiles it, and returns its path. Adds the target to the Rust toolchain if it is missing.
pub(crate) fn compile(linked: &Linked, say: &dyn Fn(&str)) -> Result<PathBuf, Error> {
    let &Linked { package, ref kind, target, features, level } = linked;
    add_target(target, say)?;
    let told = features.map(|features| format!(" with {features}")).unwrap_or_default();
    say(&format!("compiling {package}{told} (about a minute the first time)"));
    let folder = env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace().join("target"), PathBuf::from);
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(workspace()).args(["build", "--quiet", "--package", package, "--profile", "wasm"]);
    cargo.args(["--target", target, "--config", &flags(target)]).arg("--target-dir").arg(&folder);
    if let Some(features) = features {
        cargo.args(["--no-default-features", "--features", features]);
    }
    if let Some(level) = level {
        // The numbers are no strings.
        let level = if level.parse::<u8>().is_ok() { level.to_owned() } else { format!("'{level}'") };
        cargo.args(["--config", &format!("profile.wasm.opt-level={level}")]);
    }
    let name = match kind {
        Kind::Library => {
            cargo.arg("--lib");
            package.replace('-', "_")
        }
        Kind::Program(name) => {
            // Nothing else takes the names of the functions out of it.
            cargo.args(["--bin", name, "--config", "profile.wasm.strip='symbols'"]);
            (*name).to_owned()
        }
    };
    run(&mut cargo)?;
    Ok(folder.join(target).join("wasm").join(name).with_extension("wasm"))
}

/// How much a function may weigh that is copied to where it is called, as LLVM counts. Its own measure, 225, makes the modules
/// a tenth larger after brotli, and hardly faster.
const INLINED: u32 = 25;

/// The flags of the compiler. Where crates lie on this machine is nobody's business, and makes no two builds alike.
fn flags(target: &str) -> String {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo"))).unwrap_or_default();
    let remapped = |from: PathBuf, to: &str| format!("{:?}", format!("--remap-path-prefix={}={to}", from.display()));
    let inlined = format!("{:?}", format!("-Cllvm-args=-inline-threshold={INLINED}"));
    let flags = [remapped(home.join("registry").join("src"), "crates"), remapped(workspace(), "gge"), inlined];
    format!("target.{target}.rustflags=[{}]", flags.join(","))
}

fn add_target(target: &str, say: &dyn Fn(&str)) -> Result<(), Error> {
    let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    let rustc = rustc.current_dir(workspace()).args(["--print", "target-libdir", "--target", target]);
    let output = rustc.output().map_err(|error| Error::Run { command: "rustc".to_owned(), error })?;
    let library = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    if output.status.success() && library.is_dir() {
        return Ok(());
    }
    say(&format!("adding the target {target} to the Rust toolchain"));
    run(Command::new("rustup").current_dir(workspace()).args(["target", "add", target]))
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
