//! The reading of programs: string literals and comments, of whatever language.

use std::ops::Range;

use super::block::{Document, Kind};
use super::builder::Builder;
use super::literal::{literal, write};

pub(super) fn read(file: &str) -> Document<'_> {
    let mut builder = Builder::new(file);
    read_range(&mut builder, 0..file.len());
    builder.finish()
}

/// Reads a stretch of a file that is a program: a code block of Markdown.
pub(super) fn read_range(builder: &mut Builder<'_>, range: Range<usize>) {
    let Some(file) = builder.file.get(..range.end) else { return };
    let bytes = file.as_bytes();
    let mut at = range.start;
    // Where the last line of a comment ended, and the key that was read last.
    let (mut comment, mut key) = (None, None);
    while let Some(next) = bytes.get(at..).and_then(|rest| rest.iter().position(|b| b"\"'`/#-r".contains(b))) {
        at += next;
        if let Some(prefix) = line_comment(file, at) {
            let end = memchr::memchr(b'\n', &bytes[at..]).map_or(file.len(), |line| at + line + 1);
            line(builder, at..end, prefix, comment);
            (at, comment) = (end, Some(end));
        } else if file[at..].starts_with("/*") {
            let end = memchr::memmem::find(&bytes[at + 2..], b"*/").map_or(file.len(), |end| at + 2 + end);
            block_comment(builder, at + 2..end);
            at = file.len().min(end + 2);
        } else if let Some(first) = literal(file, at) {
            builder.open(Kind::Literal { object: 0, is_source: false }, key.take());
            write(builder, &first);
            at = first.end;
            while let Some(next) = joined(file, at).and_then(|next| literal(file, next)) {
                write(builder, &next);
                at = next.end;
            }
            let is_word = !builder.text().trim().contains(char::is_whitespace);
            // `"28(f)": "States …"`
            let is_key = file[at..].trim_start().starts_with(':') || file[at..].trim_start().starts_with("=>");
            if is_word && is_key && is_place(builder.text()) {
                builder.turn(Kind::Key, None);
                key = builder.close();
                continue;
            }
            // One word is a name.
            if is_word {
                builder.cut(0);
            }
            builder.close();
        } else {
            at += 1;
        }
    }
    builder.close();
}

/// Returns the marks that open a comment up to the end of the line. None if none opens here.
fn line_comment(file: &str, at: usize) -> Option<&'static str> {
    let rest = &file[at..];
    let is_apart = file[..at].ends_with(char::is_whitespace) || at == 0;
    match rest.as_bytes() {
        [b'/', b'/', b'/' | b'!', ..] => Some(&"////"[..3]),
        // After a colon it is an address.
        [b'/', b'/', ..] if !file[..at].ends_with(':') => Some("//"),
        [b'#', b' ' | b'#' | b'\n', ..] if is_apart => Some("#"),
        [b'-', b'-', b' ', ..] if is_apart => Some("--"),
        _ => None,
    }
}

/// Tests whether a word is the number of a paragraph with the letter of an item.
fn is_place(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) && word.ends_with(')')
}

/// Reads a line of a comment, which goes on with the lines before it.
fn line(builder: &mut Builder<'_>, range: Range<usize>, prefix: &str, last: Option<usize>) {
    let file = builder.file;
    let follows = last
        .and_then(|last| file.get(last..range.start))
        .is_some_and(|between| between.trim().is_empty() && !between.contains('\n'));
    let text = file.get(range.start + prefix.len()..range.end).unwrap_or_default();
    if !follows || text.trim().is_empty() {
        builder.open(Kind::Comment, None);
    }
    builder.keep(range.start + prefix.len()..range.end);
}

fn block_comment(builder: &mut Builder<'_>, range: Range<usize>) {
    builder.open(Kind::Comment, None);
    let Some(text) = builder.file.get(range.clone()) else { return };
    let mut start = range.start;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_start().trim_start_matches(['*', '!']);
        let range = start + line.len() - bare.len()..start + line.len();
        start = range.end;
        if bare.trim().is_empty() {
            builder.open(Kind::Comment, None);
        }
        builder.keep(range);
    }
    builder.close();
}

/// Finds the byte at which a literal opens that is joined to the one before: by a plus, a full stop, a backslash or
/// nothing at all.
fn joined(file: &str, at: usize) -> Option<usize> {
    let rest = &file[at..];
    let mut next = rest.trim_start_matches([' ', '\t', '\r', '\n', '+', '.', '\\', '&']);
    if rest.len() - next.len() > 200 {
        return None;
    }
    if next.starts_with(['f', 'u', 'b', 'F']) && next[1..].starts_with(['"', '\'']) {
        next = &next[1..];
    }
    let is_open = next.starts_with(['"', '\'', '`']) || next.starts_with("r\"") || next.starts_with("r#");
    is_open.then_some(file.len() - next.len())
}
