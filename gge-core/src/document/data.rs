//! The reading of JSON, YAML and TOML, all by one reader: it looks for strings and their keys, and forgives the rest.

use std::ops::Range;

use super::block::{Document, Kind};
use super::builder::Builder;
use super::literal::{Literal, literal, write};

pub(super) fn read(file: &str) -> Document<'_> {
    let mut reader = Reader { builder: Builder::new(file), is_first: true, ..Reader::default() };
    while reader.at < file.len() {
        reader.next();
    }
    reader.builder.finish()
}

/// Reads a range of another file: its front matter.
pub(super) fn read_range(builder: &mut Builder<'_>, range: Range<usize>) {
    let whole = builder.file;
    let Some(file) = whole.get(..range.end) else { return };
    // Nothing is read beyond the range.
    let mut own = std::mem::take(builder);
    own.file = file;
    let mut reader = Reader { builder: own, at: range.start, line: range.start, is_first: true, ..Reader::default() };
    while reader.at < file.len() {
        reader.next();
    }
    reader.builder.close();
    *builder = reader.builder;
    builder.file = whole;
    // What is written next is of the whole file.
    builder.close();
}

/// The number of objects within one another that are told apart.
const MAX_OBJECTS: usize = 128;

/// The words in a key, or at the head of a column, that is one of sources.
const SOURCE_WORDS: [&str; 10] =
    ["source", "sources", "citation", "citations", "cite", "cited", "reference", "references", "ref", "refs"];

/// Tests whether a key, or what heads a column, names the source of what is beside it.
pub(crate) fn names_source(name: &str) -> bool {
    let mut words = name.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty());
    words.any(|word| SOURCE_WORDS.iter().any(|it| word.eq_ignore_ascii_case(it)))
}

/// The state of reading a data file.
#[derive(Default)]
struct Reader<'t> {
    builder: Builder<'t>,
    at: usize,
    /// The byte at which the line begins.
    line: usize,
    /// The byte at which the line ends that was looked at last.
    end: usize,
    /// True if the line has had nothing but white space.
    is_first: bool,
    /// The number of brackets that are open.
    depth: usize,
    /// The keys around a value: depth, column, and the block of those that say something.
    keys: Vec<(usize, usize, Option<usize>)>,
    /// The objects around a value: depth, column, and number.
    objects: Vec<(usize, usize, u32)>,
    /// True if the last key is that of a source.
    is_source: bool,
    /// The number of the object that was found last.
    last_object: u32,
    /// The column of the scalar without quotation marks that the next line may go on with.
    open: Option<usize>,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        self.builder.file.get(self.at..).unwrap_or_default()
    }

    /// Reads what begins at the current byte.
    fn next(&mut self) {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else { return };
        let is_first = self.is_first;
        self.is_first &= first.is_whitespace();
        match first {
            '\n' => {
                self.at += 1;
                (self.line, self.is_first) = (self.at, true);
                if self.rest().starts_with('\n') {
                    self.open = None;
                }
            }
            c if c.is_whitespace() => self.at += c.len_utf8(),
            '[' if is_first && self.depth == 0 && self.section() => {}
            '{' => {
                self.pass(1, 1);
                self.open_object(0);
            }
            '[' => self.pass(1, 1),
            '}' | ']' => self.pass(1, -1),
            ',' => self.pass(1, 0),
            '-' if is_first && rest.starts_with("---") => {
                self.objects.clear();
                self.pass(1, 0);
            }
            '-' if rest[1..].starts_with([' ', '\n', '\r']) => {
                // An item of a list ends the object of the one before, which stands further in.
                let (depth, column) = (self.depth, self.column());
                while self.objects.last().is_some_and(|(of, at, _)| *of == depth && depth == 0 && *at > column) {
                    self.objects.pop();
                }
                self.pass(1, 0);
            }
            '#' => {
                let under = self.under();
                self.builder.open(Kind::Comment, under);
                self.line_from(1);
            }
            '|' | '>' if !is_first && self.depth == 0 => self.lines(),
            '"' | '\'' => match literal(self.builder.file, self.at) {
                Some(literal) => self.quoted(&literal),
                None => self.plain(),
            },
            _ => self.plain(),
        }
    }

    fn pass(&mut self, length: usize, deeper: isize) {
        self.at += length;
        self.depth = self.depth.saturating_add_signed(deeper);
        self.open = None;
        while self.objects.last().is_some_and(|(depth, ..)| *depth > self.depth) {
            self.objects.pop();
        }
    }

    /// Begins an object, at the column of its keys, or in brackets at 0.
    fn open_object(&mut self, column: usize) {
        self.last_object = self.last_object.saturating_add(1);
        if self.objects.len() < MAX_OBJECTS {
            self.objects.push((self.depth, column, self.last_object));
        }
    }

    /// Finds the object of a key: that of a key in the same column, or one that begins here.
    fn object_of_key(&mut self, column: usize) {
        let column = if self.depth > 0 { 0 } else { column };
        while self.objects.last().is_some_and(|(depth, at, _)| (*depth, *at) > (self.depth, column)) {
            self.objects.pop();
        }
        if self.objects.last().is_none_or(|(depth, at, _)| (*depth, *at) != (self.depth, column)) {
            self.open_object(column);
        }
    }

    /// The kind of a value at this place.
    fn value(&self) -> Kind {
        Kind::Literal { object: self.objects.last().map_or(0, |(.., number)| *number), is_source: self.is_source }
    }

    /// Returns the innermost key around this place that says something.
    fn under(&mut self) -> Option<usize> {
        while self.keys.last().is_some_and(|(depth, ..)| *depth > self.depth) {
            self.keys.pop();
        }
        self.keys.last().and_then(|(.., block)| *block)
    }

    /// Takes a key. One that is no more than a name, such as "text", is no block.
    fn key(&mut self, range: Range<usize>, column: usize) {
        self.object_of_key(column);
        let is_inner = |(depth, other, _): &(usize, usize, _)| {
            *depth > self.depth || *depth == self.depth && (self.depth > 0 || *other >= column)
        };
        while self.keys.last().is_some_and(is_inner) {
            self.keys.pop();
        }
        let around = self.keys.last().and_then(|(.., block)| *block);
        let text = self.builder.file.get(range.clone()).unwrap_or_default();
        self.is_source = names_source(text);
        let mut block = around;
        if text.contains([' ', '/', '(']) || text.contains(|c: char| c.is_ascii_digit()) {
            self.builder.open(Kind::Key, around);
            self.builder.keep(range);
            block = self.builder.close().or(around);
        }
        self.keys.push((self.depth, column, block));
        self.open = None;
    }

    /// Reads a line `[name]` of TOML. False if there is none.
    fn section(&mut self) -> bool {
        let line = self.rest().lines().next().unwrap_or_default().trim_end();
        let name = line.trim_start_matches('[').trim_end_matches(']');
        let is_section = line.ends_with(']') && !name.is_empty() && !name.contains([',', '[', ']', '{', ':']);
        if is_section {
            let start = self.at + line.len() - line.trim_start_matches('[').len();
            self.key(start..start + name.len(), 0);
            self.at += line.len();
        }
        is_section
    }

    fn column(&self) -> usize {
        // That of a section is 0.
        self.at - self.line + 1
    }

    /// Takes a string in quotation marks: a key if a colon or an equals sign follows it.
    fn quoted(&mut self, literal: &Literal) {
        let column = self.column();
        self.at = literal.end;
        let after = self.rest().trim_start_matches([' ', '\t']);
        if after.starts_with([':', '=']) {
            self.at += self.rest().len() - after.len() + 1;
            return self.key(literal.inner.clone(), column);
        }
        let under = self.under();
        self.builder.open(self.value(), under);
        write(&mut self.builder, literal);
        self.builder.close();
        self.open = None;
        let inner = self.builder.file.get(literal.inner.clone()).unwrap_or_default();
        if let Some(line) = inner.rfind('\n') {
            self.line = literal.inner.start + line + 1;
        }
    }

    /// Reads a scalar without quotation marks, or the key before one.
    fn plain(&mut self) {
        let (column, rest) = (self.column(), self.rest());
        if self.end <= self.at {
            self.end = self.at + memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
        }
        let line = &rest[..self.end - self.at];
        let is_flow = self.depth > 0;
        let bytes = line.as_bytes();
        // Tests whether the scalar ends at a byte of the line.
        let ends = |at: usize| match bytes[at] {
            b':' => bytes.get(at + 1).is_none_or(|b| b.is_ascii_whitespace() || is_flow && b"\"'[{".contains(b)),
            b'#' => at > 0 && bytes[at - 1] == b' ',
            b',' | b']' | b'}' => is_flow,
            b'=' => line[..at].trim_end().bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b)),
            _ => false,
        };
        let first = line.chars().next().map_or(0, char::len_utf8);
        let length = (first..bytes.len()).find(|at| ends(*at)).unwrap_or(line.len());
        let range = self.at..self.at + line[..length].trim_end().len();
        self.at += length;
        if self.rest().starts_with([':', '=']) {
            self.at += 1;
            return self.key(range, column);
        }
        if self.open.is_none_or(|open| column < open || is_flow) {
            let under = self.under();
            self.builder.open(self.value(), under);
        }
        // Numbers and the like are no text.
        let text = self.builder.file.get(range.clone()).unwrap_or_default();
        if text.contains(char::is_alphabetic) && !matches!(text, "true" | "false" | "null") {
            if !self.builder.text().is_empty() {
                self.builder.put(" ", range.start - 1..range.start);
            }
            self.builder.keep(range);
        }
        let key = self.keys.last().map_or(0, |(_, column, _)| *column);
        self.open = (!is_flow).then_some(key + 1);
    }

    /// Reads the lines of a block scalar of YAML: those that are indented more than its key.
    fn lines(&mut self) {
        let header = self.rest().lines().next().unwrap_or_default().trim_end();
        if header.len() > 3 {
            return self.plain();
        }
        let key = self.keys.last().map_or(0, |(_, column, _)| *column).saturating_sub(1);
        let under = self.under();
        self.builder.open(self.value(), under);
        self.line_from(usize::MAX);
        while self.at < self.builder.file.len() {
            let line = self.rest().split_inclusive('\n').next().unwrap_or_default();
            let text = line.trim_start_matches([' ', '\t']);
            if text.trim().is_empty() {
                self.builder.open(self.value(), under);
            } else if line.len() - text.len() <= key {
                break;
            }
            self.builder.keep(self.at + line.len() - text.len()..self.at + line.len());
            self.line_from(usize::MAX);
        }
        self.builder.close();
    }

    /// Goes to the next line, and adds this one but for its first bytes.
    fn line_from(&mut self, skipped: usize) {
        let line = self.rest().split_inclusive('\n').next().unwrap_or_default();
        let end = self.at + line.len();
        if skipped < line.len() {
            self.builder.keep(self.at + skipped..end);
        }
        (self.at, self.line, self.open, self.is_first) = (end, end, None, true);
    }
}
