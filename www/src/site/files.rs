//! Files that stand beside a page, to save: tables for spreadsheets.

use gge_core::export::Table;
use maud::{Markup, html};

use super::parts::joined;

/// A file that stands in the folder of a page.
pub(crate) struct File {
    /// Its name: `members.csv`.
    pub(crate) name: String,
    pub(crate) text: String,
}

/// A table as comma-separated values, as spreadsheets open them by a double click: with a byte order mark, and without
/// cells that would be run as formulas.
pub(crate) fn csv<H: Into<String>>(
    name: impl Into<String>,
    head: impl IntoIterator<Item = H>,
    rows: impl IntoIterator<Item = Vec<String>>,
) -> File {
    let mut table = Table::new(String::new(), head.into_iter().map(Into::into));
    for row in rows {
        table.push(row.into_iter().map(|cell| inert(cell).as_str().into()));
    }
    File { name: name.into(), text: format!("\u{feff}{}", table.csv()) }
}

/// A cell that no spreadsheet takes for a formula: an apostrophe before it makes it text.
fn inert(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell }
}

/// Links that save what a page shows: its data, and files beside it with what each is.
pub(crate) fn saved(files: &[(&str, &File)]) -> Markup {
    let csv = files.iter().map(|(what, file)| html! { a href=(file.name) download { (what) " (CSV)" } });
    let data = html! { a href="index.json" download { "this page as data (JSON)" } };
    html! { p.saved { "Save: " (joined(csv.chain([data]), " · ")) } }
}

#[cfg(test)]
mod tests {
    use super::csv;

    #[test]
    fn spreadsheets_read_the_letters_and_run_nothing() {
        let file =
            csv("a.csv", ["State", "Says"], [vec!["Côte".into(), "=1+1".into()], vec!["a, b".into(), "-1".into()]]);
        assert_eq!(file.text, "\u{feff}State,Says\r\nCôte,'=1+1\r\n\"a, b\",'-1\r\n");
    }
}
