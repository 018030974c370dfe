//! The reading of CSV and TSV: each field is a cell.

use std::ops::Range;

use super::block::{Document, Kind};
use super::builder::Builder;

/// Reads a table, if the text is one: its first two records have as many fields, and the first begins with a name.
pub(super) fn read(file: &str) -> Option<Document<'_>> {
    // Programs write their settings in lines before the table: "#separator:tab".
    let is_setting = |line: &&str| {
        let name = line.strip_prefix('#').and_then(|line| line.split_once(':')).map_or("", |(name, _)| name);
        !name.is_empty() && name.chars().all(char::is_alphabetic)
    };
    let settings = file.split_inclusive('\n').take_while(is_setting).map(str::len).sum();
    let first = file.get(settings..)?.lines().next()?;
    let count = |mark: u8| memchr::memchr_iter(mark, first.as_bytes()).count();
    let mark = [b';', b',', b'\t'].into_iter().max_by_key(|mark| count(*mark)).filter(|mark| count(*mark) > 0)?;
    let mut fields = Fields { file, at: settings, mark };
    let name = file.get(fields.clone().next()?.inner)?.trim();
    let is_name = !name.starts_with(['{', '[', '-', '#']) && !name.contains([':', '=', '{', '[']);
    let mut width = || fields.by_ref().position(|field| field.is_last);
    let columns = width().filter(|columns| is_name && *columns > 0)?;
    let is_table = width().is_none_or(|other| other == columns);
    is_table.then(|| table(file, settings, mark))
}

/// Reads a table that begins at a byte and whose fields `mark` parts.
fn table(file: &str, at: usize, mark: u8) -> Document<'_> {
    let mut builder = Builder::new(file);
    let mut headers: Vec<Option<usize>> = Vec::new();
    // The first cell of the row that is no running number.
    let (mut row, mut column, mut is_head) = (None, 0, true);
    for field in (Fields { file, at, mark }) {
        let header = headers.get(column).copied().flatten().filter(|_| !is_head);
        let kind = Kind::Cell { header: header.and_then(|header| u32::try_from(header).ok()) };
        builder.open(kind, row.or(header));
        write(&mut builder, &field);
        let is_number = column == 0 && builder.text().trim().bytes().all(|b| b.is_ascii_digit());
        let block = builder.close();
        if is_head {
            headers.push(block);
        } else {
            row = row.or(block.filter(|_| !is_number));
        }
        column += 1;
        if field.is_last {
            (row, column, is_head) = (None, 0, false);
        }
    }
    builder.finish()
}

/// Adds the text of a field. A doubled quotation mark in one with quotation marks around it is one.
fn write(builder: &mut Builder<'_>, field: &Field) {
    let mut from = field.inner.start;
    let text = builder.file.get(field.inner.clone()).unwrap_or_default();
    for at in memchr::memmem::find_iter(text.as_bytes(), b"\"\"").filter(|_| field.is_quoted) {
        builder.keep(from..field.inner.start + at + 1);
        from = field.inner.start + at + 2;
    }
    builder.keep(from..field.inner.end);
}

/// A field of a record, without the quotation marks around it.
struct Field {
    inner: Range<usize>,
    is_quoted: bool,
    /// True if it is the last of its record.
    is_last: bool,
}

/// The fields of a table from a byte on. `mark` parts them.
#[derive(Clone)]
struct Fields<'t> {
    file: &'t str,
    at: usize,
    mark: u8,
}

impl Iterator for Fields<'_> {
    type Item = Field;

    fn next(&mut self) -> Option<Field> {
        let bytes = self.file.as_bytes();
        let rest = bytes.get(self.at..).filter(|rest| !rest.is_empty())?;
        let ends = |at: usize| rest.get(at).is_none_or(|b| *b == self.mark || matches!(b, b'\n' | b'\r'));
        let quoted = closing(rest).filter(|end| ends(end + 1));
        let inner =
            quoted.map_or(0, |_| 1)..quoted.or_else(|| memchr::memchr2(self.mark, b'\n', rest)).unwrap_or(rest.len());
        let mut end = inner.end + usize::from(quoted.is_some());
        end += usize::from(rest.get(end) == Some(&b'\r'));
        let is_last = rest.get(end) != Some(&self.mark);
        let inner = self.at + inner.start..self.at + inner.end;
        self.at += end + 1;
        Some(Field { inner, is_quoted: quoted.is_some(), is_last })
    }
}

/// Finds the byte at which the quotation mark stands that closes a field.
fn closing(field: &[u8]) -> Option<usize> {
    let mut at = field.starts_with(b"\"").then_some(1)?;
    loop {
        at += memchr::memchr(b'"', field.get(at..)?)?;
        if field.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}
