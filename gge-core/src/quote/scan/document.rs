//! Reads a document into words, quotation marks and paragraphs, in one pass.

use std::ops::Range;

use crate::text::words;

use super::super::stock::{Stock, UNKNOWN, WordId, parts};
use super::Format;

/// A document read into words.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub(super) words: Vec<DocumentWord>,
    /// What stands in quotation marks, in order; ranges of words.
    pub(super) quoted: Vec<Range<usize>>,
    /// What is code, in bytes.
    code: Vec<Range<usize>>,
}

/// A word of a document.
#[derive(Clone, Copy, Debug)]
pub(super) struct DocumentWord {
    pub(super) word: WordId,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether a paragraph begins with it.
    pub(super) begins: bool,
}

/// How many words stand in quotation marks at most.
const LONGEST: usize = 4000;

pub(super) fn read(stock: &Stock<'_>, text: &str, format: Format) -> Document {
    let mut reader = Reader { stock, text, end: 0, document: Document::default(), open: None, begins: true };
    let mut from = 0;
    let code = if format == Format::Markdown { super::markdown::code(text) } else { Vec::new() };
    for range in code.iter().chain(std::iter::once(&(text.len()..text.len()))) {
        reader.stretch(from..range.start);
        from = range.end;
    }
    reader.document.code = code;
    reader.document
}

struct Reader<'s, 'r, 't> {
    stock: &'s Stock<'r>,
    text: &'t str,
    /// Where the last word or mark ended.
    end: usize,
    document: Document,
    /// The quotation mark that is open, and the word after it.
    open: Option<(Mark, usize)>,
    begins: bool,
}

/// What closes a quotation mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Straight,
    Curly,
    Single,
    Guillemet,
}

impl Reader<'_, '_, '_> {
    fn stretch(&mut self, range: Range<usize>) {
        for word in words(&self.text[range.clone()]) {
            let start = range.start + word.start;
            let between = &self.text[self.end..start];
            if between.len() > 1 && is_blank_line(between) {
                self.begins = true;
                self.open = None;
            }
            self.end = range.start + word.end();
            if !word.is_word() {
                self.mark(word.text, start);
                continue;
            }
            for (part, at) in parts(word.text, start) {
                let word = self.stock.word(part);
                let begins = std::mem::take(&mut self.begins);
                self.document.words.push(DocumentWord { word, start: at, end: at + part.len(), begins });
            }
        }
    }

    fn mark(&mut self, mark: &str, at: usize) {
        let (kind, may_open, may_close) = match mark {
            "\"" => {
                let before = self.text[..at].chars().next_back();
                let after = self.text[at + 1..].chars().next();
                let opens = after.is_some_and(|c| !c.is_whitespace())
                    && before.is_none_or(|c| {
                        c.is_whitespace() || matches!(c, '(' | '[' | '—' | '–' | '-' | '>' | '*' | '_')
                    });
                (Mark::Straight, opens, true)
            }
            "“" | "„" => (Mark::Curly, true, false),
            "”" => (Mark::Curly, false, true),
            "«" => (Mark::Guillemet, true, false),
            "»" => (Mark::Guillemet, false, true),
            "‘" => (Mark::Single, true, false),
            "’" => (Mark::Single, false, true),
            _ => return,
        };
        let next = self.document.words.len();
        match self.open {
            Some((open, from)) if may_close && open == kind => {
                if (1..=LONGEST).contains(&(next - from)) {
                    self.document.quoted.push(from..next);
                }
                self.open = None;
            }
            // An inner quotation does not end the outer one.
            Some(_) if kind == Mark::Single => {}
            _ if may_open => self.open = Some((kind, next)),
            _ => {}
        }
    }
}

fn is_blank_line(between: &str) -> bool {
    between.bytes().filter(|b| *b == b'\n').count() > 1
}

impl Document {
    /// Whether a byte stands in code.
    pub(super) fn is_code(&self, at: usize) -> bool {
        let next = self.code.partition_point(|range| range.end <= at);
        self.code.get(next).is_some_and(|range| range.start <= at)
    }

    /// Where a stretch of words stands, in bytes.
    pub(super) fn bytes(&self, words: &Range<usize>) -> Range<usize> {
        match (self.words.get(words.start), self.words.get(words.end.wrapping_sub(1))) {
            (Some(first), Some(last)) if !words.is_empty() => first.start..last.end,
            _ => 0..0,
        }
    }

    /// Three words in a row from a place on, if the record knows all of them.
    pub(super) fn run(&self, at: usize) -> Option<[WordId; 3]> {
        match self.words.get(at..at + 3)? {
            [one, two, three] if [one, two, three].iter().all(|it| it.word != UNKNOWN) => {
                Some([one.word, two.word, three.word])
            }
            _ => None,
        }
    }
}
