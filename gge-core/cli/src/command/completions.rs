//! What shells and `man` are told of the command.

use std::io::{self, Write};

use clap::Args;
use clap_complete::Shell;
use gge_core::text::Truncated;

use crate::output::Failure;

/// Print what completes commands and options in a shell.
///
/// For bash: `gge completions bash > ~/.local/share/bash-completion/completions/gge`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// For which shell.
    shell: Shell,
}

/// Print the man page of gge, or of one of its commands.
///
/// Example: gge man scan > gge-scan.1
#[derive(Args)]
pub(crate) struct ManArguments {
    /// Of which command.
    command: Option<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut crate::command(), "gge", &mut script);
    Ok(io::stdout().lock().write_all(&script)?)
}

pub(crate) fn man(arguments: &ManArguments) -> Result<(), Failure> {
    let mut gge = crate::command().disable_help_subcommand(true);
    gge.build();
    let shown = match &arguments.command {
        None => gge,
        Some(name) => {
            let found = gge.find_subcommand(name).ok_or_else(|| format!("no command `{}`", Truncated(name)))?;
            found.clone()
        }
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(shown).render(&mut page)?;
    Ok(io::stdout().lock().write_all(&page)?)
}
