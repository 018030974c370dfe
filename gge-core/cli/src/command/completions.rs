//! What shells and `man` are told of the command.

use std::io::{self, Write};

use clap::Args;
use clap_complete::Shell;

use crate::output::Failure;

/// Print what completes commands and options in a shell.
///
/// For bash: `gge completions bash > ~/.local/share/bash-completion/completions/gge`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// For which shell.
    shell: Shell,
}

/// Print the man page: `gge man > gge.1`.
#[derive(Args)]
pub(crate) struct ManArguments {}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut crate::command(), "gge", &mut script);
    Ok(io::stdout().lock().write_all(&script)?)
}

pub(crate) fn man(_: &ManArguments) -> Result<(), Failure> {
    let mut page = Vec::new();
    clap_mangen::Man::new(crate::command()).render(&mut page)?;
    Ok(io::stdout().lock().write_all(&page)?)
}
