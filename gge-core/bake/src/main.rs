//! `cargo run -p gge-bake`: checks `gge-core/data` and writes `gge-core/src/baked.rs`.
//!
//! `cargo run -p gge-bake -- originality DIR`: holds our own words in `gge-core/data` against the texts in a folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use gge_bake::{Data, Problem, RUN, Texts, bake, check, gge_core, originality};

/// Check the data and write it as Rust.
#[derive(Parser)]
#[command(name = "gge-bake")]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Find runs of eight words or more that our own words in the data share with texts of others.
    Originality {
        /// A folder; every file below it is read.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// The data folder, if it is not the library's own.
        #[arg(long, value_name = "DIR")]
        data: Option<PathBuf>,
    },
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        None => write(),
        Some(Command::Originality { folder, data }) => {
            compare(&folder, &data.unwrap_or_else(|| gge_core().join("data")))
        }
    }
}

fn compare(folder: &Path, data: &Path) -> ExitCode {
    let texts = match Texts::read(folder) {
        Ok(texts) => texts,
        Err(error) => {
            eprintln!("gge-bake: {error}");
            return ExitCode::from(2);
        }
    };
    let data = match Data::load(data) {
        Ok(data) => data,
        Err(problems) => return failed(&problems, 2),
    };
    let found = originality(&data, &texts);
    found.iter().for_each(|copied| println!("{copied}"));
    println!("{} run(s) of {RUN} words or more, held against {} file(s)", found.len(), texts.count());
    if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn failed(problems: &[Problem], code: u8) -> ExitCode {
    problems.iter().for_each(|problem| eprintln!("{problem}"));
    eprintln!("gge-bake: {} problem(s), nothing done", problems.len());
    ExitCode::from(code)
}

fn write() -> ExitCode {
    let root = gge_core();
    let result = Data::load(&root.join("data")).and_then(|data| {
        let problems = check(&data);
        if problems.is_empty() { Ok(bake(&data)) } else { Err(problems) }
    });
    let source = match result {
        Ok(source) => source,
        Err(problems) => return failed(&problems, 1),
    };
    let target = root.join("src/baked.rs");
    if fs::read_to_string(&target).is_ok_and(|old| old == source) {
        println!("src/baked.rs is up to date");
    } else if let Err(error) = fs::write(&target, source) {
        eprintln!("gge-bake: {}: {error}", target.display());
        return ExitCode::FAILURE;
    } else {
        println!(
            "src/baked.rs written; review the snapshots with `cargo insta review` or `INSTA_UPDATE=always cargo test -p gge-core`"
        );
    }
    ExitCode::SUCCESS
}
