//! The commands, one file each: its arguments, what it does, how it prints.

pub(crate) mod check;
pub(crate) mod cite;
pub(crate) mod compare;
pub(crate) mod completions;
pub(crate) mod cumulative;
pub(crate) mod drift;
pub(crate) mod export;
pub(crate) mod lineage;
pub(crate) mod members;
pub(crate) mod parse;
pub(crate) mod schema;
pub(crate) mod search;
pub(crate) mod show;
pub(crate) mod timeline;
pub(crate) mod uptake;
pub(crate) mod verify;

use gge_core::Record;

use crate::arguments::Command;
use crate::output::{Failure, Outcome};
use crate::scan;

/// Runs a command on a record.
pub(crate) fn run(command: &Command, record: &'static Record) -> Result<Outcome, Failure> {
    match command {
        Command::Check(arguments) => check::run(arguments, record),
        Command::Scan(arguments) => scan::run(arguments, record),
        Command::Show(arguments) => show::run(arguments, record).map(sound),
        Command::Compare(arguments) => compare::run(arguments, record).map(sound),
        Command::Lineage(arguments) => lineage::run(arguments, record).map(sound),
        Command::Cumulative(arguments) => cumulative::run(arguments, record).map(sound),
        Command::Drift(arguments) => drift::run(arguments, record).map(sound),
        Command::Members(arguments) => members::run(arguments, record).map(sound),
        Command::Uptake(arguments) => uptake::run(arguments, record).map(sound),
        Command::Timeline(arguments) => timeline::run(arguments, record).map(sound),
        Command::Verify(arguments) => verify::run(arguments, record),
        Command::Search(arguments) => search::run(arguments, record).map(sound),
        Command::Cite(arguments) => cite::run(arguments, record).map(sound),
        Command::Export(arguments) => export::run(arguments, record).map(sound),
        Command::Parse(arguments) => parse::run(arguments, record).map(sound),
        Command::Schema(arguments) => schema::run(arguments).map(sound),
        Command::Completions(arguments) => completions::run(arguments).map(sound),
        Command::Man(arguments) => completions::man(arguments).map(sound),
        #[cfg(feature = "mcp")]
        Command::Mcp(_) => crate::mcp::run(record).map(sound),
    }
}

/// The outcome of what is only looked up.
const fn sound((): ()) -> Outcome {
    Outcome::Sound
}
