//! How a command ends, and how it prints JSON.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use gge_core::export::Table;
use serde::Serialize;

/// An error that ends a command, as it is told.
pub(crate) type Failure = Box<dyn std::error::Error>;

/// The end of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Nothing is wrong: exit code 0.
    Sound,
    /// Something that was checked is wrong: exit code 1.
    Wrong,
    /// Some of the input was bad, as was told, and nothing else is wrong: exit code 2.
    Bad,
}

impl Outcome {
    /// Returns the outcome of checking things of which some were wrong and some could not be read.
    ///
    /// What is wrong comes first: a file that cannot be read does not hide an error in another.
    pub(crate) const fn of(is_any_wrong: bool, is_any_bad: bool) -> Self {
        match (is_any_wrong, is_any_bad) {
            (true, _) => Self::Wrong,
            (false, true) => Self::Bad,
            (false, false) => Self::Sound,
        }
    }

    const fn code(self) -> u8 {
        match self {
            Self::Sound => 0,
            Self::Wrong => 1,
            Self::Bad => 2,
        }
    }
}

/// Returns the exit code of a command, with the error printed.
pub(crate) fn exit(result: Result<Outcome, Failure>) -> ExitCode {
    match result {
        Ok(outcome) => ExitCode::from(outcome.code()),
        // Whoever reads the output may stop reading.
        Err(error) if error.downcast_ref().is_some_and(|it: &io::Error| it.kind() == io::ErrorKind::BrokenPipe) => {
            ExitCode::SUCCESS
        }
        Err(error) => {
            // The terminal may be gone as well.
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::from(Outcome::Bad.code())
        }
    }
}

/// Prints a value as JSON in many lines.
pub(crate) fn json(value: &impl Serialize) -> Result<(), Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    write_json(&mut out, value)?;
    Ok(out.flush()?)
}

/// Writes a value as JSON in many lines.
pub(crate) fn write_json(out: &mut impl Write, value: &impl Serialize) -> Result<(), Failure> {
    serde_json::to_writer_pretty(&mut *out, value).map_err(io::Error::from)?;
    Ok(writeln!(out)?)
}

/// Prints a value as JSON on a line of its own.
pub(crate) fn json_line(value: &impl Serialize) -> Result<(), Failure> {
    let mut line = serde_json::to_string(value)?;
    line.push('\n');
    Ok(io::stdout().lock().write_all(line.as_bytes())?)
}

/// The formats of a command, JSON among them.
pub(crate) trait Formats: ValueEnum + Default + Copy + PartialEq + Send + Sync + 'static {
    /// JSON.
    const JSON: Self;
}

/// The formats of most commands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum TextOrJson {
    /// For people: coloured on a terminal, plain in a pipe.
    #[default]
    Text,
    /// JSON; `gge schema` has the shapes.
    Json,
}

impl Formats for TextOrJson {
    const JSON: Self = Self::Json;
}

/// The formats of what is a table, too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum TableFormat {
    /// For people: coloured on a terminal, plain in a pipe.
    #[default]
    Text,
    /// Comma-separated values, a row an entry.
    Csv,
    /// A table in Markdown.
    Markdown,
    /// A table in HTML.
    Html,
    /// JSON; `gge schema` has the shape.
    Json,
}

impl Formats for TableFormat {
    const JSON: Self = Self::Json;
}

/// Prints a value in a format: as text by what is given for that, as the table for programs, or as that for people.
pub(crate) fn print<T: Serialize>(
    value: &T,
    format: TableFormat,
    text: impl FnOnce() -> io::Result<()>,
    long: impl FnOnce(&T) -> Table,
    wide: impl FnOnce(&T) -> Table,
) -> Result<(), Failure> {
    let table = match format {
        TableFormat::Text => return Ok(text()?),
        TableFormat::Json => return json(value),
        TableFormat::Csv => long(value).csv(),
        TableFormat::Markdown => wide(value).markdown(),
        TableFormat::Html => wide(value).html(),
    };
    Ok(io::stdout().lock().write_all(table.as_bytes())?)
}

/// The format that is asked for.
#[derive(Args, Clone, Debug)]
pub(crate) struct Output<F: Formats = TextOrJson> {
    /// How to print it.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: F,
    /// Print JSON: short for `--format json`.
    #[arg(long, conflicts_with = "format")]
    json: bool,
}

impl<F: Formats> Output<F> {
    /// Returns the format.
    pub(crate) fn format(&self) -> F {
        if self.json { F::JSON } else { self.format }
    }

    /// Tests whether it is JSON.
    pub(crate) fn is_json(&self) -> bool {
        self.format() == F::JSON
    }
}

impl Output<TableFormat> {
    /// Refuses the formats of tables for what is none without an option.
    pub(crate) fn expect_no_table(&self, option: &str) -> Result<(), Failure> {
        let is_table = !matches!(self.format(), TableFormat::Text | TableFormat::Json);
        if is_table {
            Err(format!("only `{option}` makes a table: use it, or --format text or json").into())
        } else {
            Ok(())
        }
    }
}
