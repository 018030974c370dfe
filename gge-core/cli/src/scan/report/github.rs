//! Annotations of GitHub Actions: workflow commands on standard output.

use gge_core::quote::Level;

use super::super::files::Document;
use super::super::told::Told;

/// Writes what is told of a place as a workflow command. Empty for what is right.
pub(super) fn annotation(document: &Document, told: &Told<'_>) -> String {
    let command = match told.level {
        Some(Level::Error) => "error",
        Some(Level::Warning) => "warning",
        Some(_) => "notice",
        None => return String::new(),
    };
    // Of a document that is no text, the lines are those of its text: nothing stands in them.
    let (place, message) = match document.place(told.start) {
        Some(place) => (String::new(), format!("{place}: {}", told.message)),
        None => (format!(",line={},col={}", told.line, told.column), told.message.clone()),
    };
    let message: Vec<String> = [message].into_iter().chain(told.help()).collect();
    format!(
        "::{command} file={}{place},title=gge {}::{}\n",
        property(&document.name),
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
