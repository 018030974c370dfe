//! The reading of Jupyter notebooks: JSON whose cells are Markdown or programs.

use std::ops::Range;

use super::block::{Block, Document, Kind};
use super::literal::escape;
use super::writer::Writer;
use super::{data, markdown, source};

/// The depth of brackets up to which a file is read. Cells stand in the fifth, at most.
const MAX_DEPTH: usize = 64;

/// The keys of the source of a cell: the second is the older form's, of code.
const SOURCE_KEYS: [&str; 2] = ["source", "input"];

pub(super) fn read(file: &str) -> Document<'_> {
    let mut reader = Reader { file, ..Reader::default() };
    reader.read();
    // What has no cells is other JSON.
    if reader.has_cells { reader.document } else { data::read(file) }
}

/// The state of reading a notebook, token by token.
#[derive(Default)]
struct Reader<'t> {
    file: &'t str,
    document: Document<'t>,
    has_cells: bool,
    open: Vec<Open<'t>>,
    /// The last heading.
    heading: Option<usize>,
}

/// An object or a list that is open.
#[derive(Default)]
struct Open<'t> {
    is_list: bool,
    /// The key that it is the value of. Empty in a list.
    key: &'t str,
    /// The key whose value is to come.
    next: Option<&'t str>,
    /// The type of the cell.
    cell: &'t str,
    /// The strings that are the source of the cell, without the quotation marks around them.
    source: Vec<Range<usize>>,
}

impl<'t> Reader<'t> {
    fn read(&mut self) {
        let bytes = self.file.as_bytes();
        let mut at = 0;
        while let Some(next) = bytes.get(at..).and_then(|rest| rest.iter().position(|b| b"\"{}[],".contains(b))) {
            at += next;
            match bytes[at] {
                b'"' => {
                    let end = closing(bytes, at + 1);
                    self.string(at + 1..end);
                    at = end;
                }
                open @ (b'{' | b'[') => {
                    if self.open.len() >= MAX_DEPTH {
                        break;
                    }
                    let key = self.open.last_mut().and_then(|it| it.next.take()).unwrap_or_default();
                    self.has_cells |= open == b'[' && key == "cells";
                    self.open.push(Open { is_list: open == b'[', key, ..Open::default() });
                }
                b',' => {
                    if let Some(open) = self.open.last_mut() {
                        open.next = None;
                    }
                }
                _ => self.close(),
            }
            at += 1;
        }
        // The file may be cut off.
        while !self.open.is_empty() {
            self.close();
        }
    }

    /// Takes a string: a key, or the value of one.
    fn string(&mut self, inner: Range<usize>) {
        let text = self.file.get(inner.clone()).unwrap_or_default();
        let is_in_source =
            matches!(self.open.as_slice(), [.., list] if list.is_list && SOURCE_KEYS.contains(&list.key));
        let depth = self.open.len();
        if let Some(cell) = depth.checked_sub(2).and_then(|at| self.open.get_mut(at)).filter(|_| is_in_source) {
            cell.source.push(inner);
            return;
        }
        let Some(object) = self.open.last_mut().filter(|open| !open.is_list) else { return };
        match object.next.take() {
            None => object.next = Some(text),
            Some("cell_type") => object.cell = text,
            Some(key) if SOURCE_KEYS.contains(&key) => object.source.push(inner),
            Some(_) => {}
        }
    }

    /// Ends what is open. A cell is read then, since its type may come after its source.
    fn close(&mut self) {
        let Some(cell) = self.open.pop() else { return };
        let is_cell = self.open.last().is_some_and(|list| list.is_list && list.key == "cells");
        if is_cell && matches!(cell.cell, "markdown" | "code") {
            let written = self.decoded(&cell.source);
            let is_markdown = cell.cell == "markdown";
            let read = if is_markdown { markdown::read } else { source::read };
            self.add(&read(written.text()), &written, is_markdown);
        }
    }

    /// Decodes the strings of a cell, one behind the other.
    fn decoded(&self, source: &[Range<usize>]) -> Writer<'t> {
        let mut written = Writer::new(self.file);
        for inner in source {
            let text = self.file.get(inner.clone()).unwrap_or_default();
            let (mut from, base) = (0, inner.start);
            for at in memchr::memchr_iter(b'\\', text.as_bytes()) {
                if at < from {
                    continue;
                }
                let rest = &text[at..];
                let (length, decoded) = match rest.as_bytes().get(1) {
                    Some(b'n') => (2, Some('\n')),
                    Some(b't') => (2, Some('\t')),
                    Some(b'r') => (2, Some('\r')),
                    Some(b'b' | b'f') => (2, Some(' ')),
                    _ => escape(rest),
                };
                written.keep(base + from..base + at);
                from = at + length;
                if let Some(decoded) = decoded {
                    written.put(decoded.encode_utf8(&mut [0; 4]), base + at..base + from);
                }
            }
            written.keep(base + from..inner.end);
        }
        written
    }

    /// Adds the blocks of a cell, with their places in the file.
    fn add(&mut self, cell: &Document<'_>, written: &Writer<'t>, is_markdown: bool) {
        let base = self.document.blocks.len();
        for (at, block) in cell.blocks.iter().enumerate() {
            let kind = match &block.kind {
                Kind::Cell { header } => {
                    Kind::Cell { header: header.and_then(|it| it.checked_add(u32::try_from(base).ok()?)) }
                }
                kind => kind.clone(),
            };
            let under = block.under.map(|under| base + under);
            let under = under.or(self.heading.filter(|_| is_markdown && !matches!(kind, Kind::Heading { .. })));
            if matches!(kind, Kind::Heading { .. }) {
                self.heading = Some(base + at);
            }
            self.document.blocks.push(block.within(written, kind, under));
        }
    }
}

impl Block<'_> {
    /// Returns a block of a text that was itself written from a file, as a block of the file.
    fn within<'t>(&self, outer: &Writer<'t>, kind: Kind, under: Option<usize>) -> Block<'t> {
        let mut writer = Writer::new(outer.file);
        for (text, range, is_copied) in self.pieces() {
            if is_copied {
                writer.copy(outer, range);
            } else {
                writer.put(text, outer.source(range));
            }
        }
        writer.take_marks(self);
        writer.finish(kind, under)
    }
}

/// Finds the quotation mark that closes a string of JSON.
fn closing(bytes: &[u8], mut at: usize) -> usize {
    while let Some(next) = bytes.get(at..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) {
        at += next;
        if bytes[at] == b'"' {
            return at;
        }
        at += 2;
    }
    bytes.len()
}
