//! Runs an example as a user does.

use std::path::Path;
use std::process::Command;

pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// `cargo run --quiet --example NAME -- ARGUMENTS`, with the variables set.
pub(crate) fn run_with(name: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Run {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let output = Command::new(env!("CARGO"))
        .current_dir(workspace)
        .args(["run", "--quiet", "--example", name, "--"])
        .args(arguments)
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    Run {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

pub(crate) fn run(name: &str, arguments: &[&str]) -> Run {
    run_with(name, arguments, &[])
}
