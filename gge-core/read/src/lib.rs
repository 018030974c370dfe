//! Bytes of a document to its text, with the places that it stands at.
//!
//! A [`Text`] is what people read of a document, in reading order; where each part of it stands, by page, paragraph, row
//! or note ([`Place`]); who read it ([`Reader`]); and what was unsure or left out ([`Doubt`]). Nothing is lost in
//! silence: what is not in the text is a doubt, or the document is refused with an [`Error`] that says what it is.
//!
//! ```
//! use gge_read::{Options, Reader, read};
//!
//! let text = read(b"13. The Group agreed\xa0on norms.\n".to_vec(), &Options::named("note.txt"))?;
//! assert_eq!(text.reader, Reader::Windows1252);
//! assert_eq!(text.text, "13. The Group agreed\u{a0}on norms.\n");
//! assert_eq!(text.doubts[0].to_string(), "line 1 is not UTF-8: read as Windows-1252");
//! # Ok::<(), gge_read::Error>(())
//! ```
//!
//! # Formats
//!
//! A document is what its bytes are; its name only helps to say what is wrong with it.
//!
//! | document | text |
//! |---|---|
//! | text in UTF-8, Markdown and HTML too | as it is, to the byte |
//! | text in UTF-16, with a byte order mark or without | decoded |
//! | text in another encoding | read as Windows-1252, which is said to be a guess |
//! | DOCX (feature `docx`) | paragraphs with a blank line between them, in the form below |
//! | PDF | what `pdftotext` writes, or with the feature `pdf` a reader of its own; a form feed after each page |
//!
//! # The form of a DOCX
//!
//! - Each paragraph is a line, with its automatic number before it: `13. The Group …`, `(a) …`, `• …`.
//! - A heading has one `#` for each level before it, six at most: `## Norms`.
//! - The mark of a footnote or endnote is `[^1]`, and the note a line at the end: `[^1]: See …`.
//! - A row of a table is a line, its cells parted by tabs. Where a cell has several paragraphs, these are lines of
//!   their own, cell after cell.
//! - Headers stand once, at the beginning, since the symbol of a document may stand nowhere else.
//! - Insertions are read, deletions are not; with [`Options::original`] it is the other way round.
//! - Of fields the result is read, of text in a text box the text, after the paragraph that it hangs at.
//! - Comments, footers and hidden text are left out and counted.
//!
//! # Features
//!
//! - `docx` (on by default): reads Word documents.
//! - `pdf`: reads PDFs where `pdftotext` is not installed, in the order in which the file has the words. It makes a program
//!   5 MB larger. Encrypted files, and files packed as none are today, are better left to `pdftotext`.

#![forbid(unsafe_code)]

mod detect;
#[cfg(feature = "docx")]
mod docx;
mod error;
mod pdf;
mod plain;
mod text;

pub use error::{Error, Foreign};
pub use text::{Doubt, LeftOut, Part, Place, Reader, Text};

use detect::Container;

/// What is known of a document, and how it is to be read.
#[derive(Clone, Debug, Default)]
pub struct Options {
    name: String,
    #[cfg_attr(not(feature = "docx"), expect(dead_code, reason = "only a DOCX has tracked changes"))]
    is_original: bool,
    is_alone: bool,
}

impl Options {
    /// Returns the options for a document of this name or path, which may be empty.
    pub fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    /// Reads a DOCX as it was before its tracked changes: without insertions, with deletions.
    pub fn original(self, is_original: bool) -> Self {
        Self { is_original, ..self }
    }

    /// Reads without any help of programs that are installed, such as `pdftotext`.
    pub fn alone(self, is_alone: bool) -> Self {
        Self { is_alone, ..self }
    }
}

/// Reads a document.
///
/// # Errors
///
/// [`Error`] says what the document is, or what is wrong with it, and what to do. A document is never read in part.
pub fn read(bytes: Vec<u8>, options: &Options) -> Result<Text, Error> {
    match detect::container(&bytes, &options.name) {
        #[cfg(feature = "docx")]
        Container::Docx => docx::read(&bytes, options.is_original),
        #[cfg(not(feature = "docx"))]
        Container::Docx => Err(Error::NoDocxReader),
        Container::Pdf => pdf::read(&bytes, options.is_alone),
        Container::Foreign(foreign) => Err(Error::Foreign(foreign)),
        Container::None => plain::read(bytes),
    }
}

/// The README is tested as well.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
