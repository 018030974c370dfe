//! The server for programs that ask: see [`crate::mcp`], where it is compiled in.

use clap::Args;
use gge_core::Record;

use crate::output::Failure;

/// Serve the reports to language models: the Model Context Protocol on standard input and output.
///
/// A client starts it and asks it; it ends when its input does. Its tools are `check_quotation`, `resolve`, `show`,
/// `compare` and `search`, which answer as the commands do with `--json`.
#[derive(Args)]
pub(crate) struct Arguments {}

#[cfg(feature = "mcp")]
pub(crate) fn run(record: &'static Record) -> Result<(), Failure> {
    crate::mcp::serve(record)
}

#[cfg(not(feature = "mcp"))]
pub(crate) fn run(_: &'static Record) -> Result<(), Failure> {
    Err("this gge was built without `mcp`: install it with `cargo install gge-cli --features mcp` or `pip install gge`"
        .into())
}
