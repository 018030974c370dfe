//! The command `gge`.

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    // On WASI every program starts in the root; whoever runs it says where it is meant to be.
    if cfg!(target_os = "wasi")
        && let Some(folder) = env::var_os("PWD")
    {
        // If there is no such folder, what is looked for in it is not found, which is told.
        let _ = env::set_current_dir(folder);
    }
    gge_cli::main(env::args_os())
}
