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

impl File {
    pub(crate) fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into() }
    }

    /// A table as comma-separated values, as spreadsheets open them by a double click: with a byte order mark, and without
    /// cells that would be run as formulas.
    pub(crate) fn spreadsheet(name: impl Into<String>, table: &Table) -> Self {
        let mut safe = Table::new(table.caption(), table.head().to_vec());
        for row in table.rows() {
            safe.push(row.iter().map(|cell| inert(cell.text()).into()));
        }
        Self::new(name, format!("\u{feff}{}", safe.csv()))
    }
}

/// A table as comma-separated values, of its rows.
pub(crate) fn csv<H: Into<String>>(
    name: impl Into<String>,
    head: impl IntoIterator<Item = H>,
    rows: impl IntoIterator<Item = Vec<String>>,
) -> File {
    let mut table = Table::new(String::new(), head.into_iter().map(Into::into));
    for row in rows {
        table.push(row.into_iter().map(|cell| cell.as_str().into()));
    }
    File::spreadsheet(name, &table)
}

/// A cell that no spreadsheet takes for a formula: an apostrophe before it makes it text.
fn inert(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell }
}

/// Links that save files beside a page, with what each is, and the data of the page.
pub(crate) fn saved(files: &[(&str, &File)]) -> Markup {
    let links = files.iter().map(|(what, file)| html! { a href=(file.name) download { (what) } });
    let data = html! { a href="index.json" download { "this page as data (JSON)" } };
    html! { p.saved { "Save: " (joined(links.chain([data]), "\u{a0}· ")) } }
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
