//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::command::{
    check, cite, compare, completions, cumulative, drift, export, lineage, members, parse, schema, search, show,
    timeline, uptake, verify,
};

use crate::scan;

/// The UN's cyber norms, word for word: look them up, compare the reports, and check what anybody quotes from them.
///
/// The reports are those of the United Nations Groups of Governmental Experts on information security, 2004 to 2017.
/// A place in them can be written as people write it: `norm f`, `A/70/174, para. 13 (f)`, `2013 para 23`.
#[derive(Parser)]
#[command(name = "gge", max_term_width = 100, arg_required_else_help = true, after_help = AFTER_HELP)]
pub(crate) struct Gge {
    /// Print the version of the program, that of its data, and the digest of all wording.
    #[arg(short = 'V', long)]
    pub(crate) version: bool,
    /// Add a document of your own to the record: your copy of a report that is held in part, a later report, a draft. It
    /// is a PDF, a Word document or text; its words must be those of the record where both have them.
    #[arg(long, value_name = "FILE", global = true)]
    pub(crate) with: Vec<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

const AFTER_HELP: &str = "\
Examples:
  gge check \"States must not use their territory for attacks\" --cited \"norm (c)\"
  gge scan docs/                       what your documents quote and cite, and what of it is wrong
  gge show \"norm (f)\"                  the official words, with their source

Exit codes: 0 all is well; 1 something that was checked is wrong; 2 bad usage, or nothing could be checked.";

/// What to do.
#[derive(Subcommand)]
pub(crate) enum Command {
    Check(check::Arguments),
    Scan(scan::Arguments),
    Show(show::Arguments),
    Compare(compare::Arguments),
    Lineage(lineage::Arguments),
    Cumulative(cumulative::Arguments),
    Drift(drift::Arguments),
    Members(members::Arguments),
    Uptake(uptake::Arguments),
    Timeline(timeline::Arguments),
    Verify(verify::Arguments),
    Search(search::Arguments),
    Cite(cite::Arguments),
    Export(export::Arguments),
    Parse(parse::Arguments),
    Schema(schema::Arguments),
    Completions(completions::Arguments),
    Man(completions::ManArguments),
    #[cfg(feature = "mcp")]
    Mcp(crate::mcp::Arguments),
}
