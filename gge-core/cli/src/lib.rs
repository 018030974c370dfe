//! The command `gge`: the reports of the UN Groups of Governmental Experts in the terminal and in CI.
//!
//! Everything that it knows is `gge-core`'s. Here are its arguments (`arguments`), one file for each command
//! (`command`), how a folder is scanned (`scan`), what answers programs that ask (`mcp`, behind the feature of that
//! name), and what all of them print on (`page`).

mod arguments;
mod command;
#[cfg(feature = "mcp")]
mod mcp;
mod output;
mod own;
mod page;
mod scan;
mod version;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};
use gge_core::Record;

use arguments::Gge;
use output::{Failure, Outcome};

/// Runs the command with these arguments, the first of which is its own name.
///
/// The exit code is 0 if all is well, 1 if something that was checked is wrong, and 2 for bad usage, for what cannot be
/// read, and where nothing could be checked.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let parsed = command().try_get_matches_from(arguments).and_then(|it| Gge::from_arg_matches(&it));
    match parsed {
        Ok(gge) => output::exit(run(&gge)),
        #[cfg(not(feature = "mcp"))]
        Err(error) if is_mcp_asked_for(&error) => output::exit(Err(WITHOUT_MCP.into())),
        Err(error) => {
            // clap knows whether it is help, which goes to standard output, or a fault; nobody may be reading either.
            let _ = error.print();
            ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
        }
    }
}

fn run(gge: &Gge) -> Result<Outcome, Failure> {
    let record = own::with(Record::builtin(), &gge.with)?;
    match &gge.command {
        Some(command) if !gge.version => command::run(command, record),
        _ => version::print(record),
    }
}

/// What is told to whoever asks for the server where it is not compiled in.
#[cfg(not(feature = "mcp"))]
const WITHOUT_MCP: &str = "\
this gge was built without `mcp`: install it with `cargo install gge-cli --features mcp`, or with `pip install gge`";

#[cfg(not(feature = "mcp"))]
fn is_mcp_asked_for(error: &clap::Error) -> bool {
    use clap::error::{ContextKind, ContextValue};

    matches!(error.get(ContextKind::InvalidSubcommand), Some(ContextValue::String(name)) if name == "mcp")
}

/// The definition of the command line, for help, completions and the man page.
fn command() -> clap::Command {
    Gge::command()
}
