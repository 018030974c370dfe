//! Reports of the record as plain text.

use std::fmt::Write as _;

use gge_core::Record;

/// A report of the record, set as a page of plain text.
pub(crate) fn set(record: &Record, symbol: &str) -> String {
    let report = record.report(symbol).unwrap();
    let mut text = format!("{symbol}\n\nUnited Nations\n\nGeneral Assembly\n\n24 June 2013\n\nReport of the Group\n");
    let mut section = None;
    for provision in record.provisions().report(symbol) {
        if section != Some(&provision.section) {
            section = Some(&provision.section);
            write!(text, "\n{}\n", report.section(&provision.section).unwrap().heading).unwrap();
        }
        let id = &provision.id;
        let label = match id.items().last() {
            _ if !id.is_numbered() => String::new(),
            Some(item) => format!("({item}) "),
            None => format!("{}. ", id.paragraph()),
        };
        write!(text, "\n{label}{}\n", provision.text().unwrap_or_default()).unwrap();
    }
    text
}
