//! Builds and serves the page, and makes the npm package.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstream::{eprintln, println};
use clap::{Parser, Subcommand};
use gge_www::{Error, budget, command, measure, module, package, serve, site, workspace};

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
        /// The address at which it will stand, for canonical addresses, previews and a sitemap
        #[arg(long, value_name = "URL")]
        base: Option<String>,
        /// Write the pages alone, without the module for texts of one's own
        #[arg(long)]
        pages_only: bool,
    },
    /// Writes the npm package into a folder
    Package {
        /// The folder
        dir: PathBuf,
    },
    /// Tells how fast the modules of the site are beside native code, at each level of optimization (with `cargo run --release`)
    Measure {
        /// The levels; all if none is named
        #[arg(value_parser = measure::LEVELS)]
        levels: Vec<String>,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Some(Task::Build { dir, base, pages_only: true }) => site::pages(&dir, base.as_deref()),
        Some(Task::Build { dir, base, .. }) => build(&dir, base.as_deref()),
        Some(Task::Package { dir }) => write_package(&dir),
        Some(Task::Measure { levels }) => measure::measure(&levels, &say).map(|measured| println!("{measured}")),
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

fn build(dir: &Path, base: Option<&str>) -> Result<(), Error> {
    site::write(&module::parts(&say)?, dir, base)?;
    say("compressing, to know what it costs");
    let costs = budget::measure(dir)?;
    println!("{costs}");
    costs.check()
}

fn write_package(dir: &Path) -> Result<(), Error> {
    package::write(&module::build(&say)?, &command::build(&say)?, dir)?;
    println!("{}", dir.display());
    Ok(())
}

fn show(port: u16) -> Result<(), Error> {
    let folder = workspace().join("target").join("www");
    site::write(&module::parts(&say)?, &folder, None)?;
    serve::serve(serve::listen(port)?, &folder, &|address| println!("http://{address}"))
}
