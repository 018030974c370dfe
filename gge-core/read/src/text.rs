//! The text of a document, and what is known of it.

use std::fmt;

/// The text of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Text {
    /// What people read of the document, in reading order.
    pub text: String,
    /// The reader that it came from.
    pub reader: Reader,
    /// The places that it stands at, in its order. Empty for a document that is text itself.
    pub places: Vec<Place>,
    /// What was unsure, and what was left out.
    pub doubts: Vec<Doubt>,
}

impl Text {
    /// Tests whether the text is the document, to the byte, so that it can be changed and written back.
    pub fn is_exact(&self) -> bool {
        self.reader == Reader::Utf8 && self.doubts.is_empty()
    }

    /// Returns the place that a byte of the text stands at. None in a document that is text itself.
    pub fn place(&self, at: usize) -> Option<&Place> {
        self.places.partition_point(|place| place.start <= at).checked_sub(1).and_then(|index| self.places.get(index))
    }

    /// Tells in words where a byte of the text stands: `page 2, paragraph 14`, or in a PDF `page 2, line 7`. None in a
    /// document that is text itself: there the line tells.
    pub fn locate(&self, at: usize) -> Option<String> {
        let place = self.place(at)?;
        let before = self.text.get(place.start..at).unwrap_or_default();
        Some(match place.part {
            Part::Page => format!("{place}, line {}", 1 + before.matches('\n').count()),
            _ => place.to_string(),
        })
    }
}

impl From<String> for Text {
    /// Takes a document that is text already.
    fn from(text: String) -> Self {
        Self { text, reader: Reader::Utf8, places: Vec::new(), doubts: Vec::new() }
    }
}

/// The reader that a text came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reader {
    /// UTF-8: the text is the document, to the byte.
    Utf8,
    /// UTF-16, little-endian.
    Utf16Le,
    /// UTF-16, big-endian.
    Utf16Be,
    /// Windows-1252, of which ISO 8859-1 is a part: a guess.
    Windows1252,
    /// The reader of DOCX of this crate.
    Docx,
    /// The program `pdftotext`, of Poppler or Xpdf.
    Pdftotext,
    /// The reader of PDF by the crate hayro-interpret, with the feature `pdf`.
    Hayro,
}

impl Reader {
    /// Returns the name of the reader: `UTF-8`, `docx`, `pdftotext`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Windows1252 => "Windows-1252",
            Self::Docx => "docx",
            Self::Pdftotext => "pdftotext",
            Self::Hayro => "hayro",
        }
    }

    /// Tests whether the document is no text itself, so that its text is plain whatever its name ends in.
    pub const fn is_extractor(self) -> bool {
        matches!(self, Self::Docx | Self::Pdftotext | Self::Hayro)
    }
}

impl fmt::Display for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A place in a document: it goes up to the next one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place {
    /// The byte of the text at which it begins.
    pub start: usize,
    /// The page, counted from 1: in a DOCX as it was last laid out, if that is known.
    pub page: Option<u32>,
    /// The part of the document.
    pub part: Part,
}

/// A part of a document. Paragraphs and tables are counted from 1, without those that have no text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part {
    /// A whole page.
    Page,
    /// The headers of all pages.
    Header,
    /// A paragraph.
    Paragraph {
        /// Its number among paragraphs and headings.
        number: u32,
    },
    /// A heading.
    Heading {
        /// Its number among paragraphs and headings.
        number: u32,
        /// Its level, from 1 to 9.
        level: u8,
    },
    /// A row of a table.
    Row {
        /// The number of the table.
        table: u32,
        /// The number of the row.
        row: u32,
    },
    /// A footnote or an endnote.
    Note {
        /// Its label, as in its mark.
        label: String,
    },
}

impl fmt::Display for Place {
    /// Writes the place in words: `page 2, paragraph 14`, `table 1, row 3`, `note 4`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(page) = self.page {
            write!(f, "page {page}")?;
            if self.part != Part::Page {
                f.write_str(", ")?;
            }
        }
        match &self.part {
            Part::Page => Ok(()),
            Part::Header => f.write_str("header"),
            Part::Paragraph { number } | Part::Heading { number, .. } => write!(f, "paragraph {number}"),
            Part::Row { table, row } => write!(f, "table {table}, row {row}"),
            Part::Note { label } => write!(f, "note {label}"),
        }
    }
}

/// Something in a document that was not read for sure, or not at all.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Doubt {
    /// The encoding is not told and had to be guessed.
    Encoding {
        /// The first line that is not UTF-8, counted from 1.
        line: usize,
    },
    /// Bytes that mean nothing in the encoding: U+FFFD stands in their place.
    Undecodable {
        /// The first line with such bytes, counted from 1.
        line: usize,
        /// How many times U+FFFD was put.
        count: usize,
    },
    /// Something that is no part of the text.
    LeftOut {
        /// What it is.
        what: LeftOut,
        /// How many of them there are.
        count: usize,
    },
    /// The mark of a note that is not there.
    MissingNote {
        /// The label of the mark.
        label: String,
    },
    /// Automatic numbers that are written in decimal, since their own form is not known.
    NumberFormat {
        /// The name of the form, as DOCX has it.
        format: String,
    },
    /// A letter of a font of symbols, whose meaning only the font tells.
    Symbol {
        /// How many there are.
        count: usize,
    },
    /// Pages, of columns most likely, whose words are in the order in which the file has them, since that in which they
    /// stand on the page is another.
    Columns {
        /// How many there are.
        pages: usize,
    },
    /// Pages without any text: pictures of text, perhaps.
    EmptyPages {
        /// How many there are.
        count: usize,
        /// The number of all pages.
        of: usize,
    },
}

/// What is left out of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LeftOut {
    /// Marks of comments.
    Comments,
    /// Footers of pages.
    Footers,
    /// Runs of hidden text.
    Hidden,
    /// Tracked changes: deletions, or with [`Options::original`](crate::Options::original) insertions.
    Changes,
    /// Documents of another format, embedded in the text.
    Embedded,
    /// Footnotes and endnotes that no mark leads to.
    Notes,
    /// Fields that a program fills in, without a result.
    Fields,
}

impl LeftOut {
    /// Returns the nouns for one of them and for several.
    const fn nouns(self) -> [&'static str; 2] {
        match self {
            Self::Comments => ["comment", "comments"],
            Self::Footers => ["footer", "footers"],
            Self::Hidden => ["run of hidden text", "runs of hidden text"],
            Self::Changes => ["tracked change", "tracked changes"],
            Self::Embedded => ["embedded document", "embedded documents"],
            Self::Notes => ["note without a mark", "notes without a mark"],
            Self::Fields => ["field without a result", "fields without a result"],
        }
    }
}

impl fmt::Display for Doubt {
    /// Says it in a sentence, without a full stop.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Encoding { line } => write!(f, "line {line} is not UTF-8: read as {}", Reader::Windows1252),
            Self::Undecodable { line, count: 1 } => write!(f, "line {line} has bytes that cannot be decoded"),
            Self::Undecodable { line, count } => {
                write!(f, "bytes at {count} places cannot be decoded, the first in line {line}")
            }
            Self::LeftOut { what, count } => {
                let [one, several] = what.nouns();
                write!(f, "{count} {} left out", if *count == 1 { one } else { several })
            }
            Self::MissingNote { label } => write!(f, "note {label} has a mark but is not there"),
            Self::NumberFormat { format } => write!(f, "numbers of the form `{format}` are written in decimal"),
            Self::Symbol { count: 1 } => f.write_str("a letter of a font of symbols is kept as it is"),
            Self::Symbol { count } => write!(f, "{count} letters of fonts of symbols are kept as they are"),
            Self::Columns { pages: 1 } => f.write_str("1 page, of columns perhaps, is read in the order of the file"),
            Self::Columns { pages } => {
                write!(f, "{pages} pages, of columns perhaps, are read in the order of the file")
            }
            Self::EmptyPages { count, of } if count == of => {
                f.write_str("no page has any text: they may be pictures of text, which need OCR")
            }
            Self::EmptyPages { count, of } => {
                write!(f, "{count} of {of} pages have no text: they may be pictures of text, which need OCR")
            }
        }
    }
}
