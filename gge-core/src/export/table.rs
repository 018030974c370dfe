//! Tables of text, and their output as CSV, Markdown and HTML.

use std::borrow::Cow;

use crate::text::{Span, escape_html, escape_markdown};

/// A table of text: a caption, a head, and rows of cells. The first cell of a row is its name.
///
/// Output pads every row with empty cells to the width of the widest.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Table {
    caption: String,
    head: Vec<String>,
    rows: Vec<Vec<Content>>,
}

/// The content of a cell: lines of text, whose spans may be marked as new.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Content {
    lines: Vec<Vec<Span<'static>>>,
}

impl Content {
    /// Makes a cell from lines of spans.
    ///
    /// ```
    /// use gge_core::export::Content;
    /// use gge_core::text::Span;
    ///
    /// let cell = Content::new([vec![Span::plain("attributable to them "), Span::marked("under international law")]]);
    /// assert_eq!(cell.text(), "attributable to them under international law");
    /// ```
    pub fn new(lines: impl IntoIterator<Item = Vec<Span<'static>>>) -> Self {
        Self { lines: lines.into_iter().collect() }
    }

    /// The lines, each as its spans.
    ///
    /// ```
    /// assert_eq!(gge_core::export::Content::from("norms").lines().len(), 1);
    /// ```
    pub fn lines(&self) -> &[Vec<Span<'static>>] {
        &self.lines
    }

    /// The text without marks, lines separated by a line feed.
    ///
    /// ```
    /// assert_eq!(gge_core::export::Content::from("norms").text(), "norms");
    /// ```
    pub fn text(&self) -> String {
        self.join("\n", |span| span.text.to_string())
    }

    /// Joins the lines, with each span formatted.
    fn join(&self, separator: &str, format: impl Fn(&Span<'_>) -> String) -> String {
        let line = |line: &Vec<Span<'_>>| line.iter().map(&format).collect::<String>();
        self.lines.iter().map(line).collect::<Vec<_>>().join(separator)
    }
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        Self::new((!text.is_empty()).then(|| vec![Span::plain(text)]))
    }
}

impl Table {
    /// Makes a table without rows.
    ///
    /// ```
    /// use gge_core::export::Table;
    ///
    /// let mut table = Table::new("Norms", ["Paragraph", "Title"].map(str::to_owned));
    /// table.push(["13 (f)".into(), "Critical infrastructure".into()]);
    /// assert_eq!((table.caption(), table.head().len(), table.rows().len()), ("Norms", 2, 1));
    /// assert_eq!(table.csv(), "Paragraph,Title\r\n13 (f),Critical infrastructure\r\n");
    /// ```
    pub fn new(caption: impl Into<String>, head: impl IntoIterator<Item = String>) -> Self {
        Self { caption: caption.into(), head: head.into_iter().collect(), rows: Vec::new() }
    }

    /// Adds a row. It may have more or fewer cells than the head.
    ///
    /// ```
    /// use gge_core::export::Table;
    ///
    /// let mut table = Table::new("Norms", ["Norm".to_owned()]);
    /// table.push(["13 (f) *".into()]);
    /// assert_eq!(table.rows()[0][0].text(), "13 (f) *");
    /// ```
    pub fn push(&mut self, row: impl IntoIterator<Item = Content>) {
        self.rows.push(row.into_iter().collect());
    }

    /// The caption: a sentence on what the table shows.
    ///
    /// ```
    /// use gge_core::export::Table;
    ///
    /// assert_eq!(Table::new("Norms", []).caption(), "Norms");
    /// ```
    pub fn caption(&self) -> &str {
        &self.caption
    }

    /// The names of the columns.
    ///
    /// ```
    /// use gge_core::export::Table;
    ///
    /// assert_eq!(Table::new("", ["Norm".to_owned()]).head(), ["Norm"]);
    /// ```
    pub fn head(&self) -> &[String] {
        &self.head
    }

    /// The rows, as they were added: they may differ in width.
    ///
    /// ```
    /// use gge_core::export::Table;
    ///
    /// assert!(Table::new("", ["Norm".to_owned()]).rows().is_empty());
    /// ```
    pub fn rows(&self) -> &[Vec<Content>] {
        &self.rows
    }

    /// The number of columns: that of the widest row or of the head.
    fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).chain([self.head.len()]).max().unwrap_or_default()
    }

    /// Returns comma-separated values by RFC 4180: the head, then the rows, each line ended by CR LF. Neither the
    /// caption nor the marks of new words are in it. The text is UTF-8 without a byte order mark.
    ///
    /// ```
    /// use gge_core::export::Table;
    ///
    /// let mut table = Table::new("Norms", ["Norm".to_owned()]);
    /// table.push(["13 (f) *".into()]);
    /// assert_eq!(table.csv(), "Norm\r\n13 (f) *\r\n");
    /// ```
    pub fn csv(&self) -> String {
        let row = |cells: Vec<String>| {
            let missing = std::iter::repeat_n("", self.width().saturating_sub(cells.len()));
            csv_line(cells.iter().map(String::as_str).chain(missing))
        };
        let rows = self.rows.iter().map(|cells| cells.iter().map(Content::text).collect());
        std::iter::once(self.head.clone()).chain(rows).filter(|_| self.width() > 0).map(row).collect()
    }

    /// Returns a table in GitHub's Markdown under the caption: new words in bold, lines of a cell separated by `<br>`,
    /// and every character escaped that Markdown would read as markup.
    ///
    /// ```
    /// use gge_core::export::Table;
    ///
    /// let mut table = Table::new("Norms", ["Norm".to_owned()]);
    /// table.push(["13 (f) *".into()]);
    /// assert_eq!(table.markdown(), "Norms\n\n| Norm |\n| --- |\n| 13 (f) \\* |\n");
    /// ```
    pub fn markdown(&self) -> String {
        let format = |span: &Span<'_>| {
            let text = markdown_line(&span.text);
            if span.is_marked && !text.is_empty() { format!("**{text}**") } else { text }
        };
        let row = |cells: Vec<String>| {
            let missing = std::iter::repeat_n(String::new(), self.width().saturating_sub(cells.len()));
            let cells: String = cells.into_iter().chain(missing).map(|cell| format!(" {cell} |")).collect();
            format!("|{cells}\n")
        };
        let rule = vec!["---".to_owned(); self.width()];
        let head = row(self.head.iter().map(|name| markdown_line(name)).collect()) + &row(rule);
        let rows = self.rows.iter().map(|cells| row(cells.iter().map(|cell| cell.join("<br>", format)).collect()));
        format!("{}\n\n{head}{}", markdown_line(&self.caption), rows.collect::<String>())
    }

    /// Returns an HTML table: a caption, a head with `scope`, and a body whose rows begin with their name, with a
    /// paragraph for each line of a cell.
    ///
    /// New words stand in `<ins>`, and between `[new: ` and `]` for readers who cannot see the markup; these two are in
    /// `<span class="visually-hidden">`, which a page may hide. All text is escaped.
    ///
    /// ```
    /// use gge_core::export::Table;
    ///
    /// let mut table = Table::new("Norms", ["Norm".to_owned()]);
    /// table.push(["13 (f) *".into()]);
    /// assert!(table.html().contains("<tr><th scope=\"row\">13 (f) *</th></tr>"));
    /// ```
    pub fn html(&self) -> String {
        const HIDDEN: &str = "<span class=\"visually-hidden\">";
        let format = |span: &Span<'_>| {
            let text = escape_html(&span.text);
            if span.is_marked && !text.is_empty() {
                format!("<ins>{HIDDEN}[new: </span>{text}{HIDDEN}]</span></ins>")
            } else {
                text
            }
        };
        let name = |name: &String| format!("<th scope=\"col\">{}</th>", escape_html(name));
        let padded = |length: usize| "<td></td>".repeat(self.width().saturating_sub(length));
        let cell = |(column, cell): (usize, &Content)| {
            let text = cell.join("</p><p>", format);
            match (column, cell.lines.len()) {
                (0, _) => format!("<th scope=\"row\">{}</th>", cell.join("<br>", format)),
                (_, 0 | 1) => format!("<td>{text}</td>"),
                _ => format!("<td><p>{text}</p></td>"),
            }
        };
        let row = |cells: &Vec<Content>| {
            let all: String = cells.iter().enumerate().map(cell).collect();
            format!("<tr>{all}{}</tr>\n", padded(cells.len()))
        };
        format!(
            "<table>\n<caption>{}</caption>\n<thead>\n<tr>{}{}</tr>\n</thead>\n<tbody>\n{}</tbody>\n</table>\n",
            escape_html(&self.caption),
            self.head.iter().map(name).collect::<String>(),
            padded(self.head.len()),
            self.rows.iter().map(row).collect::<String>(),
        )
    }
}

/// A line of comma-separated values, ended by CR LF.
pub(super) fn csv_line<'t>(fields: impl Iterator<Item = &'t str>) -> String {
    match fields.map(field).collect::<Vec<_>>().join(",") {
        // An empty line would be no row.
        line if line.is_empty() => "\"\"\r\n".to_owned(),
        line => line + "\r\n",
    }
}

/// A field of comma-separated values, quoted where RFC 4180 requires it.
fn field(text: &str) -> Cow<'_, str> {
    if text.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\"")).into()
    } else {
        text.into()
    }
}

/// A text escaped for a cell of a Markdown table, with `<br>` for line breaks.
fn markdown_line(text: &str) -> String {
    escape_markdown(text).replace("\r\n", "\n").replace(['\n', '\r'], "<br>")
}
