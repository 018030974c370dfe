//! Documents of any format, read into blocks of clean text with a map back to the bytes of the file.
//!
//! A block's text is what a reader reads: no markup, no page furniture, no marks of footnotes. White space in it never
//! means more than a space. Everything that works on a document works block by block and asks [`Block::source`] where
//! the words stand.

mod block;
mod builder;
mod clean;
mod csv;
mod data;
mod furniture;
mod html;
mod label;
mod literal;
mod markdown;
mod marks;
mod notes;
mod outline;
mod plain;
mod source;
mod tex;
mod writer;

use crate::model::vocabulary;

pub(crate) use block::{Block, Document, Kind};
pub(crate) use builder::one_block;

/// The character that stands in a text where something stood that is no prose: code, a formula, a picture.
pub(crate) const BARRIER: char = '\u{FFFC}';

vocabulary! {
    /// The format that a document is written in.
    Format ("format") {
        /// Plain text, hard-wrapped or not, with or without the page furniture of a PDF; and TeX, which shows itself.
        Plain = "plain",
        /// Markdown: code is left out.
        Markdown = "markdown",
        /// HTML.
        Html = "html",
        /// A program: its string literals and comments are read.
        Source = "source",
        /// JSON, YAML or TOML, of which the strings are read, or a table of CSV or TSV.
        Data = "data",
    }
}

impl Format {
    /// Returns the format of a file, by the extension of its name. Plain text, if the extension is none that is known.
    pub fn of(name: &str) -> Self {
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
        match extension.as_str() {
            "md" | "mdx" | "markdown" | "mdown" | "mkd" | "qmd" | "rmd" => Self::Markdown,
            "html" | "htm" | "xhtml" => Self::Html,
            "json" | "jsonl" | "ndjson" | "geojson" | "yaml" | "yml" | "toml" | "csv" | "tsv" => Self::Data,
            "rs" | "js" | "mjs" | "cjs" | "jsx" | "ts" | "mts" | "tsx" | "py" | "rb" | "java" | "kt" | "scala"
            | "go" | "c" | "h" | "cc" | "cpp" | "hpp" | "cs" | "swift" | "php" | "pl" | "lua" | "sh" | "bash"
            | "sql" | "r" | "jl" | "dart" | "ex" | "hs" | "zig" => Self::Source,
            _ => Self::Plain,
        }
    }
}

/// Reads a document.
pub(crate) fn read(text: &str, format: Format) -> Document<'_> {
    let mut document = match format {
        Format::Markdown => markdown::read(text),
        Format::Html => html::read(text),
        Format::Plain if tex::is_tex(text) => tex::read(text),
        Format::Plain => plain::read(text),
        Format::Source => source::read(text),
        Format::Data => csv::read(text).unwrap_or_else(|| data::read(text)),
    };
    notes::find(&mut document);
    document
}

#[cfg(test)]
mod tests;
