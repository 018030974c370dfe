//! Tables as files.

use gge_core::export::Table;
use gge_core::text::Truncated;

use crate::Error;

/// A table as `csv`, `markdown` or `html`.
pub(crate) fn written(table: &Table, format: &str) -> Result<String, Error> {
    match format {
        "csv" => Ok(table.csv()),
        "markdown" => Ok(table.markdown()),
        "html" => Ok(table.html()),
        other => Err(unknown("format", other, "`csv`, `markdown` or `html`")),
    }
}

pub(crate) fn unknown(what: &str, given: &str, expected: &str) -> Error {
    Error::new("unknown-token", format!("unknown {what} `{}`: expected {expected}", Truncated(given)))
}
