//! Annotations of GitHub Actions: workflow commands on standard output.

use gge_core::quote::Level;

use super::super::told::Told;

/// Writes what is told of a place as a workflow command. Empty for what is right.
pub(super) fn annotation(file: &str, told: &Told<'_>) -> String {
    let command = match told.level {
        Some(Level::Error) => "error",
        Some(Level::Warning) => "warning",
        Some(_) => "notice",
        None => return String::new(),
    };
    let message: Vec<String> = [told.message.clone()].into_iter().chain(told.help()).collect();
    format!(
        "::{command} file={},line={},col={},title=gge {}::{}\n",
        property(file),
        told.line,
        told.column,
        property(told.name()),
        data(&message.join("\n")),
    )
}

/// Writes the message of a command: line ends and percent signs are escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Writes the value of a property, in which colons and commas are escaped as well.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
