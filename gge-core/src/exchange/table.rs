//! A table of text, in several formats.

use std::borrow::Cow;

/// A table of text: a caption, a head, and rows of cells. The first cell of a row names it.
///
/// Every row is as wide as the widest: what is missing is written as empty cells.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Table {
    caption: String,
    head: Vec<String>,
    rows: Vec<Vec<Content>>,
}

/// The content of a cell: lines of text, in which words may be new.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Content {
    lines: Vec<Vec<Run>>,
}

/// A stretch of text that is new or not.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Run {
    /// The text.
    pub text: String,
    /// Whether its words are new.
    pub new: bool,
}

impl Content {
    /// Makes a cell from its lines.
    pub fn new(lines: impl IntoIterator<Item = Vec<Run>>) -> Self {
        Self { lines: lines.into_iter().collect() }
    }

    /// The lines.
    pub fn lines(&self) -> &[Vec<Run>] {
        &self.lines
    }

    /// The text alone, lines separated by a line feed.
    pub fn text(&self) -> String {
        self.written("\n", |run| run.text.clone())
    }

    fn written(&self, between: &str, run: impl Fn(&Run) -> String) -> String {
        let line = |line: &Vec<Run>| line.iter().map(&run).collect::<String>();
        self.lines.iter().map(line).collect::<Vec<_>>().join(between)
    }
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        Self::new((!text.is_empty()).then(|| vec![Run { text: text.to_owned(), new: false }]))
    }
}

impl Table {
    /// Makes a table without rows.
    pub fn new(caption: impl Into<String>, head: impl IntoIterator<Item = String>) -> Self {
        Self { caption: caption.into(), head: head.into_iter().collect(), rows: Vec::new() }
    }

    /// Adds a row.
    pub fn push(&mut self, row: impl IntoIterator<Item = Content>) {
        self.rows.push(row.into_iter().collect());
    }

    /// What the table shows.
    pub fn caption(&self) -> &str {
        &self.caption
    }

    /// The names of the columns.
    pub fn head(&self) -> &[String] {
        &self.head
    }

    /// The rows.
    pub fn rows(&self) -> &[Vec<Content>] {
        &self.rows
    }

    fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).chain([self.head.len()]).max().unwrap_or_default()
    }

    /// Comma-separated values as in RFC 4180: the head, then the rows, each line ended by CR LF. Text alone: neither the
    /// caption nor the marks of new words are in it. UTF-8 without a byte order mark.
    pub fn csv(&self) -> String {
        let row = |cells: Vec<String>| {
            let missing = std::iter::repeat_n(String::new(), self.width().saturating_sub(cells.len()));
            let fields: Vec<String> = cells.into_iter().chain(missing).map(|cell| field(&cell).into_owned()).collect();
            match fields.join(",") {
                // A line without anything would be no row.
                line if line.is_empty() => "\"\"\r\n".to_owned(),
                line => line + "\r\n",
            }
        };
        let rows = self.rows.iter().map(|cells| cells.iter().map(Content::text).collect());
        std::iter::once(self.head.clone()).chain(rows).filter(|_| self.width() > 0).map(row).collect()
    }

    /// A table in GitHub's Markdown: new words in bold, lines of a cell separated by `<br>`, and every character that
    /// Markdown would read as markup escaped. The caption stands above it.
    pub fn markdown(&self) -> String {
        let run = |run: &Run| {
            let text = escaped(&run.text);
            if run.new && !text.is_empty() { format!("**{text}**") } else { text }
        };
        let row = |cells: Vec<String>| {
            let missing = std::iter::repeat_n(String::new(), self.width().saturating_sub(cells.len()));
            let cells: String = cells.into_iter().chain(missing).map(|cell| format!(" {cell} |")).collect();
            format!("|{cells}\n")
        };
        let rule = vec!["---".to_owned(); self.width()];
        let head = row(self.head.iter().map(|name| escaped(name)).collect()) + &row(rule);
        let rows = self.rows.iter().map(|cells| row(cells.iter().map(|cell| cell.written("<br>", run)).collect()));
        format!("{}\n\n{head}{}", escaped(&self.caption), rows.collect::<String>())
    }

    /// An HTML table: a caption, a head with `scope`, a body whose rows begin with their name, a paragraph for each line.
    ///
    /// New words stand in `<ins>`, and between `[new: ` and `]` for those who cannot see how a page marks them; the two
    /// are in `<span class="visually-hidden">`, which a page may hide from the eye. All text is escaped.
    pub fn html(&self) -> String {
        const HIDDEN: &str = "<span class=\"visually-hidden\">";
        let run = |run: &Run| {
            let text = escape_html(&run.text);
            if run.new && !text.is_empty() {
                format!("<ins>{HIDDEN}[new: </span>{text}{HIDDEN}]</span></ins>")
            } else {
                text
            }
        };
        let name = |name: &String| format!("<th scope=\"col\">{}</th>", escape_html(name));
        let padded = |length: usize| "<td></td>".repeat(self.width().saturating_sub(length));
        let cell = |(column, cell): (usize, &Content)| {
            let text = cell.written("</p><p>", run);
            match (column, cell.lines.len()) {
                (0, _) => format!("<th scope=\"row\">{}</th>", cell.written("<br>", run)),
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

/// A field of comma-separated values, quoted where it has to be. The crates for it bring the parsing of numbers along, a
/// twentieth of what the page loads; one of them reads in the tests what this writes.
fn field(text: &str) -> Cow<'_, str> {
    if text.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\"")).into()
    } else {
        text.into()
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\n' | '\r' => out.push_str("<br>"),
            '\\' | '`' | '*' | '_' | '|' | '<' | '>' | '[' | ']' | '~' | '&' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

/// Escapes what means something to HTML.
fn escape_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
