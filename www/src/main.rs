//! Builds and serves the page, and makes the npm package.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstream::{eprintln, println};
use clap::{Parser, Subcommand};
use gge_www::{Error, budget, command, module, package, serve, site, workspace};

/// Builds the page and serves it on this machine.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Task>,
    /// The port to serve at; the next free one if it is taken
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

#[derive(Subcommand)]
enum Task {
    /// Writes the static site into a folder and tells what each file costs
    Build {
        /// The folder
        dir: PathBuf,
    },
    /// Writes the npm package into a folder
    Package {
        /// The folder
        dir: PathBuf,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Some(Task::Build { dir }) => build(&dir),
        Some(Task::Package { dir }) => write_package(&dir),
        None => show(arguments.port),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn say(step: &str) {
    eprintln!("{step} ...");
}

fn build(dir: &Path) -> Result<(), Error> {
    site::write(&module::build(&say)?, dir)?;
    say("compressing, to know what it costs");
    let costs = budget::measure(dir)?;
    let limit = budget::limit()?;
    println!("{costs}\n{:>20}  allowed by budget.toml", limit);
    costs.check(limit)
}

fn write_package(dir: &Path) -> Result<(), Error> {
    package::write(&module::build(&say)?, &command::build(&say)?, dir)?;
    println!("{}", dir.display());
    Ok(())
}

fn show(port: u16) -> Result<(), Error> {
    let folder = workspace().join("target").join("www");
    site::write(&module::build(&say)?, &folder)?;
    serve::serve(serve::listen(port)?, &folder, &|address| println!("http://{address}"))
}
