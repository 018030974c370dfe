//! Why a document was not read.

use std::fmt;
use std::io;

/// The reason why a document was not read. It says what to do, where something can be done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A document of a format that is not read.
    #[error("{0}")]
    Foreign(Foreign),
    /// A DOCX that is not whole, or not a DOCX.
    #[error("a broken Word document: {part}: {reason}: open it in a word processor, and save it anew")]
    Broken {
        /// The part of it: `word/document.xml`, or `the archive`.
        part: String,
        /// What is wrong with the part.
        reason: String,
    },
    /// A document that unpacks to more than can be read, as it does if it was made to do harm.
    #[error("a Word document that is not unpacked: {0}")]
    TooLarge(String),
    /// A DOCX, for which the feature `docx` is needed.
    #[error("a Word document, which this program was built without a reader of: save it as text, HTML or Markdown")]
    NoDocxReader,
    /// A PDF, and nothing is there that reads it.
    #[error("a PDF, which needs the program `pdftotext` to be read: install it (in the package poppler-utils)")]
    NoPdfReader,
    /// A PDF that the reader failed on.
    #[error("a PDF that {reader} does not read: {reason}")]
    Pdf {
        /// The name of the reader.
        reader: &'static str,
        /// What it said.
        reason: String,
    },
    /// A failure of the system on the way.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// A format that is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Foreign {
    /// A Word document of before 2007, or one behind a password.
    Doc,
    /// An `OpenDocument` text.
    Odt,
    /// Rich Text Format.
    Rtf,
    /// An EPUB.
    Epub,
    /// A workbook of Excel.
    Workbook,
    /// Slides, of `PowerPoint`.
    Slides,
    /// An archive.
    Archive,
    /// UTF-32.
    Utf32,
    /// A document that is named as a DOCX or PDF and is none.
    Misnamed,
    /// Anything else: a picture, a program.
    Binary,
}

impl Foreign {
    /// Tests whether it has words in it, which are not read.
    pub const fn has_words(self) -> bool {
        !matches!(self, Self::Archive | Self::Binary)
    }
}

impl fmt::Display for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Doc => "a Word document of before 2007, or with a password, is not read: save it as DOCX",
            Self::Odt => "an OpenDocument text is not read: save it as DOCX",
            Self::Rtf => "rich text (RTF) is not read: save it as DOCX",
            Self::Epub => "an EPUB is not read: give the HTML in it",
            Self::Workbook => "a workbook is not read: save its sheets as CSV",
            Self::Slides => "slides are not read: save them as text or PDF",
            Self::Archive => "an archive is not read: unpack it",
            Self::Utf32 => "UTF-32 is not read: save it as UTF-8",
            Self::Misnamed => "not a text, nor what its name says",
            Self::Binary => "not a text",
        })
    }
}
