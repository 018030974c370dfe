//! Node, and what `package-lock.json` pins for it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use gge_www::home;

/// Installs what `package-lock.json` names, unless it is there already.
pub(crate) fn install() {
    let version = run(home(), "node", &["--version"]);
    let version = String::from_utf8_lossy(&version.stdout).trim().to_owned();
    let major: u32 = version.trim_start_matches('v').split('.').next().unwrap().parse().unwrap();
    assert!(major >= 20, "Node is {version}, and 20 or later is needed: install it from https://nodejs.org");
    let (lock, installed) = (home().join("package-lock.json"), home().join("node_modules/.installed-lock.json"));
    if fs::read(&lock).ok() != fs::read(&installed).ok() {
        succeeded(home(), "npm", &["ci", "--no-audit", "--no-fund"]);
        fs::copy(&lock, &installed).unwrap();
    }
}

fn run(folder: &Path, program: &str, arguments: &[&str]) -> Output {
    Command::new(program).current_dir(folder).args(arguments).output().unwrap_or_else(|error| {
        panic!(
            "cannot run `{program}` ({error}): these tests need Node 20 or later with npm, from https://nodejs.org. The \
             others do without: `cargo test --workspace --exclude gge-www`."
        )
    })
}

/// What a program prints; panics with all it said if it fails.
pub(crate) fn succeeded(folder: &Path, program: &str, arguments: &[&str]) -> String {
    let output = run(folder, program, arguments);
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "`{program} {}` failed:\n{out}\n{err}", arguments.join(" "));
    out.into_owned()
}
