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
mod notebook;
mod notes;
mod outline;
mod plain;
mod quotation;
mod source;
mod tex;
mod writer;

use crate::model::vocabulary;

pub(crate) use block::{Block, Document, Kind, TERM};
pub(crate) use builder::one_block;
pub(crate) use clean::ligature;
pub(crate) use data::names_source;
pub(crate) use furniture::collapsed;
pub(crate) use literal::escape;

/// The character that stands in a text where something stood that is no prose: code, a formula, a picture.
pub(crate) const BARRIER: char = '\u{FFFC}';

vocabulary! {
    /// The format that a document is written in.
    Format ("format") {
        /// Plain text, hard-wrapped or not, with or without the page furniture of a PDF; the templates of wikis and the blocks of
        /// `AsciiDoc` that quote; and TeX, which shows itself.
        Plain = "plain",
        /// Markdown: code is left out.
        Markdown = "markdown",
        /// HTML.
        Html = "html",
        /// A program: its string literals and comments are read.
        Source = "source",
        /// JSON, YAML or TOML, of which the strings are read, or a table of CSV or TSV.
        Data = "data",
        /// A Jupyter notebook: its Markdown is read as such, its code as source; what the code printed is left out.
        Notebook = "notebook",
    }
}

impl Format {
    /// Returns the format of a file, by its name or path: by the extension, in upper case or lower case, or by the whole
    /// name of a file that has none. Plain text, if neither is known.
    ///
    /// | format | extensions | names |
    /// |---|---|---|
    /// | Markdown | `md`, `mdx`, `markdown`, `mdown`, `mkdn`, `mkd`, `qmd`, `Rmd` | |
    /// | HTML | `html`, `htm`, `xhtml`, `xht`, `vue`, `svelte`, `xml`, `rss`, `atom` | |
    /// | notebook | `ipynb` | |
    /// | data | `json`, `jsonc`, `json5`, `jsonl`, `ndjson`, `geojson`, `yaml`, `yml`, `toml`, `csv`, `tsv` | `Pipfile` |
    /// | source | those of about sixty languages, from `asm` to `zig` | `Makefile`, `Dockerfile` and the like, shell dot-files |
    /// | plain | `txt`, `rst`, `adoc`, `wiki`, `tex`, `eml`, `srt`, `vtt`, all others | `README`, `LICENSE`, all others |
    ///
    /// ```
    /// use gge_core::quote::Format;
    ///
    /// assert_eq!(Format::of("notes/Report.MD"), Format::Markdown);
    /// assert_eq!(Format::of("/home/me/.bashrc"), Format::Source);
    /// assert_eq!(Format::of("Dockerfile.test"), Format::Source);
    /// assert_eq!(Format::of("norms.ipynb"), Format::Notebook);
    /// assert_eq!(Format::of("LICENSE"), Format::Plain);
    /// ```
    pub fn of(name: &str) -> Self {
        let name = name.rsplit(['/', '\\']).next().unwrap_or_default().to_ascii_lowercase();
        let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, ""));
        match extension {
            "md" | "mdx" | "markdown" | "mdown" | "mkdn" | "mkd" | "qmd" | "rmd" => Self::Markdown,
            "html" | "htm" | "xhtml" | "xht" | "vue" | "svelte" | "xml" | "rss" | "atom" => Self::Html,
            "ipynb" => Self::Notebook,
            "json" | "jsonc" | "json5" | "jsonl" | "ndjson" | "geojson" | "yaml" | "yml" | "toml" | "csv" | "tsv" => {
                Self::Data
            }
            _ if SOURCE_EXTENSIONS.split_whitespace().any(|it| it == extension) => Self::Source,
            _ if SOURCE_NAMES.split_whitespace().any(|it| it == name || it == stem) => Self::Source,
            _ if name == "pipfile" => Self::Data,
            _ => Self::Plain,
        }
    }
}

/// The extensions of programs, and of what is read as they are: string literals and comments.
const SOURCE_EXTENSIONS: &str = "
    rs js mjs cjs jsx ts mts cts tsx py pyi pyw rb rake java kt kts scala sc groovy gradle clj cljs go c h cc cpp cxx
    hpp hh hxx m mm cs fs fsx swift php pl pm lua sh bash zsh ksh fish ps1 psm1 sql r jl dart ex exs erl hrl hs elm ml
    mli zig nim d v sv cu glsl wgsl sol proto thrift graphql gql tf hcl nix cmake mk make awk tcl css scss sass less
    asm";

/// The names of files that are read as programs.
const SOURCE_NAMES: &str = "
    makefile gnumakefile bsdmakefile dockerfile containerfile jenkinsfile vagrantfile rakefile gemfile podfile brewfile
    fastfile justfile procfile caddyfile cmakelists.txt .bashrc .bash_profile .bash_login .bash_logout .bash_aliases
    .profile .zshrc .zshenv .zprofile .zlogin .zlogout .kshrc .mkshrc .inputrc .envrc .vimrc .gvimrc .xinitrc
    .xprofile";

/// Reads a document.
pub(crate) fn read(text: &str, format: Format) -> Document<'_> {
    let mut document = match format {
        Format::Markdown => markdown::read(text),
        Format::Html => html::read(text),
        Format::Plain if tex::is_tex(text) => tex::read(text),
        Format::Plain => plain::read(text),
        Format::Source => source::read(text),
        Format::Data => csv::read(text).unwrap_or_else(|| data::read(text)),
        Format::Notebook => notebook::read(text),
    };
    notes::find(&mut document);
    document
}

#[cfg(test)]
mod tests;
