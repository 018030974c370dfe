//! The command `gge`.

use std::process::ExitCode;

fn main() -> ExitCode {
    gge_cli::main(std::env::args_os())
}
