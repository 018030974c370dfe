//! The reading of TeX: the text that its commands print.

use std::ops::Range;

use super::block::Document;
use super::outline::Outline;

/// The number of bytes at the beginning of a file that show whether it is TeX.
const DETECTION_BYTES: usize = 4 << 10;

/// The number of bytes that are searched for the end of a footnote, a formula or an option.
const MAX_ARGUMENT_BYTES: usize = 8 << 10;

/// The commands whose argument is not read, besides those that cite or refer.
const UNREAD_COMMANDS: &str =
    "label usepackage documentclass includegraphics input bibliography include vspace hspace url pagestyle";

/// Tests whether a text is TeX.
pub(super) fn is_tex(text: &str) -> bool {
    let head = text.as_bytes().get(..DETECTION_BYTES).unwrap_or(text.as_bytes());
    memchr::memchr_iter(b'\\', head).filter(|at| *at == 0 || head[at - 1].is_ascii_whitespace()).any(|at| {
        let rest = &head[at + 1..];
        ["documentclass", "chapter{", "section{", "subsection{", "begin{"]
            .iter()
            .any(|it| rest.starts_with(it.as_bytes()))
    })
}

pub(super) fn read(file: &str) -> Document<'_> {
    let mut reader = Reader { outline: Outline::new(file), ..Reader::default() };
    let start = memchr::memmem::find(file.as_bytes(), b"\\begin{document}").unwrap_or(0);
    reader.read(start..file.len());
    reader.paragraph();
    reader.outline.finish()
}

/// The state of reading TeX.
#[derive(Default)]
struct Reader<'t> {
    outline: Outline<'t>,
    /// The kind of each open group, which tells what its closing bracket ends.
    groups: Vec<Group>,
    /// The footnotes of the open paragraph: they come after it.
    notes: Vec<(usize, Range<usize>)>,
    /// The footnote that is being read.
    note: Option<usize>,
    number: usize,
}

/// The kind of a group in braces.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Words,
    Quotation,
    Heading(u8),
}

impl Reader<'_> {
    /// Reads a stretch of the file.
    fn read(&mut self, range: Range<usize>) {
        let mut at = range.start;
        while at < range.end {
            let rest = self.outline.builder.file.get(at..range.end).unwrap_or_default();
            let plain = rest.bytes().position(|b| b"\\{}%~$`'&\n".contains(&b)).unwrap_or(rest.len());
            self.outline.builder.keep(at..at + plain);
            at += plain;
            let rest = &rest[plain..];
            let mut length = usize::from(!rest.is_empty());
            let mut put = None;
            match rest.as_bytes() {
                [b'\\', ..] => length = self.command(at, rest),
                [b'{', ..] => self.groups.push(Group::Words),
                [b'}', ..] => match self.groups.pop() {
                    Some(Group::Quotation) => self.outline.close_marks(at..at + 1),
                    Some(Group::Heading(level)) => {
                        self.outline.end_heading(level);
                        self.paragraph();
                    }
                    _ => {}
                },
                [b'%', ..] => length = memchr::memchr(b'\n', rest.as_bytes()).map_or(rest.len(), |end| end + 1),
                [b'$', ..] => {
                    let mark = if rest.starts_with("$$") { "$$" } else { "$" };
                    length = find(&rest[mark.len()..], mark).map_or(1, |end| end + 2 * mark.len());
                    self.outline.builder.bar(at..at + length);
                }
                [b'~', ..] => put = Some(" "),
                [b'`', b'`', ..] => (length, put) = (2, Some("“")),
                [b'\'', b'\'', ..] => (length, put) = (2, Some("”")),
                [b'`', ..] => put = Some("‘"),
                [b'&', ..] if self.outline.is_in_table() => self.outline.begin_cell(false),
                [b'\n', ..] if rest[1..].trim_start_matches([' ', '\t', '\r']).starts_with('\n') => self.paragraph(),
                _ => self.outline.builder.keep(at..at + length),
            }
            if let Some(text) = put {
                self.outline.builder.put(text, at..at + length);
            }
            at += length;
        }
    }

    /// Ends the paragraph, and adds its footnotes.
    fn paragraph(&mut self) {
        if self.note.is_some() {
            return;
        }
        self.outline.paragraph();
        for (number, range) in std::mem::take(&mut self.notes) {
            self.outline.begin_note(&number.to_string());
            let groups = std::mem::take(&mut self.groups);
            self.note = Some(number);
            self.read(range);
            (self.note, self.groups) = (None, groups);
            self.outline.end_note();
        }
    }

    /// Reads a command, and returns its length in bytes, with what it takes.
    fn command(&mut self, at: usize, rest: &str) -> usize {
        let name = &rest[1..];
        let name = &name[..name.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(name.len())];
        if name.is_empty() {
            return self.sign(at, rest);
        }
        let length = 1 + name.len();
        let length = length + usize::from(rest[length..].starts_with('*'));
        let length = length + argument(&rest[length..], b'[', b']').map_or(0, |option| option.end + 1);
        let inner = || argument(&rest[length..], b'{', b'}').map(|inner| length + inner.start..length + inner.end);
        let whole = |inner: Range<usize>| inner.end + 1;
        let group = match name {
            "begin" | "end" => {
                let Some(inner) = inner() else { return length };
                let end = whole(inner.clone());
                return end + self.environment(name == "begin", rest[inner].trim_end_matches('*'), &rest[end..]);
            }
            "footnote" | "endnote" if self.note.is_none() => {
                let Some(inner) = inner() else { return length };
                self.number += 1;
                self.outline.builder.mark(&self.number.to_string());
                self.notes.push((self.number, at + inner.start..at + inner.end));
                return whole(inner);
            }
            "enquote" | "textquote" => Group::Quotation,
            "part" | "chapter" | "title" => Group::Heading(1),
            "section" => Group::Heading(2),
            "subsection" => Group::Heading(3),
            "subsubsection" | "paragraph" => Group::Heading(4),
            _ if UNREAD_COMMANDS.split(' ').any(|it| it == name) || name.contains("cite") || name.ends_with("ref") => {
                return inner().map_or(length, whole);
            }
            _ => Group::Words,
        };
        match name {
            "item" => {
                self.paragraph();
                self.outline.begin_item(0..0);
            }
            "par" => self.paragraph(),
            "ldots" | "dots" => self.outline.builder.put("…", at..at + length),
            _ => {}
        }
        if !rest[length..].starts_with('{') {
            return length;
        }
        match group {
            Group::Quotation => self.outline.open_marks(at..at + length + 1),
            Group::Heading(level) => {
                self.paragraph();
                self.outline.begin_heading(level);
            }
            Group::Words => {}
        }
        self.groups.push(group);
        length + 1
    }

    /// Reads a command that is a sign, and returns its length in bytes.
    fn sign(&mut self, at: usize, rest: &str) -> usize {
        let Some(sign) = rest.chars().nth(1) else { return rest.len() };
        let length = 1 + sign.len_utf8();
        match sign {
            '\\' if self.outline.is_in_table() => {
                self.outline.begin_row(false);
                self.outline.begin_cell(false);
            }
            '[' | '(' => {
                let end = find(&rest[2..], if sign == '[' { "\\]" } else { "\\)" }).map_or(length, |end| end + 4);
                self.outline.builder.bar(at..at + end);
                return end;
            }
            '\\' | ',' | ';' | ':' | '\n' => self.outline.builder.put(" ", at..at + length),
            '-' | '/' | '!' | ')' | ']' | '\'' | '`' | '"' | '^' | '~' | '=' | '.' | '@' => {}
            _ => self.outline.builder.keep(at + 1..at + length),
        }
        length
    }

    /// Begins or ends an environment, and returns the number of bytes behind its name that are no text.
    fn environment(&mut self, begins: bool, name: &str, rest: &str) -> usize {
        self.paragraph();
        let outline = &mut self.outline;
        match name {
            "itemize" | "enumerate" | "description" if begins => outline.begin_list(),
            "itemize" | "enumerate" | "description" => outline.end_list(),
            _ if name.contains("quot") && begins => outline.begin_quotation(),
            _ if name.contains("quot") => outline.end_quotation(),
            _ if name.contains("tab") && name != "table" && begins => {
                outline.begin_table();
                outline.begin_row(true);
                outline.begin_cell(false);
            }
            _ if name.contains("tab") && name != "table" => outline.end_table(),
            "equation" | "align" | "verbatim" | "lstlisting" | "math" | "displaymath" if begins => {
                return find(rest, "\\end{").unwrap_or(0);
            }
            _ => {}
        }
        if !begins || name.contains("quot") {
            // Quotations in another language name it first.
            let language = argument(rest, b'{', b'}').filter(|_| begins);
            return language.map_or(0, |language| language.end + 1);
        }
        let option = argument(rest, b'[', b']').map_or(0, |option| option.end + 1);
        option + argument(&rest[option..], b'{', b'}').map_or(0, |columns| columns.end + 1)
    }
}

fn find(text: &str, what: &str) -> Option<usize> {
    let text = text.as_bytes();
    memchr::memmem::find(text.get(..MAX_ARGUMENT_BYTES).unwrap_or(text), what.as_bytes())
}

/// Returns the bytes between the brackets at the beginning of a text.
fn argument(text: &str, open: u8, close: u8) -> Option<Range<usize>> {
    let bytes = text.as_bytes().get(..MAX_ARGUMENT_BYTES).unwrap_or(text.as_bytes());
    let (mut depth, mut at) = (0_usize, 0);
    bytes.first().filter(|first| **first == open)?;
    loop {
        match *bytes.get(at)? {
            b'\\' => at += 1,
            byte if byte == open => depth += 1,
            byte if byte == close && depth == 1 => return Some(1..at),
            byte if byte == close => depth -= 1,
            _ => {}
        }
        at += 1;
    }
}
