//! Reads a document into words, quotation marks and paragraphs, in one pass.

use std::ops::Range;

use super::Format;
use crate::corpus::{Corpus, UNKNOWN, WordId, parts};

/// A document read into words.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub(super) words: Vec<DocumentWord>,
    /// With which words paragraphs begin, in order.
    paragraphs: Vec<usize>,
    /// What stands in quotation marks, in order; ranges of words.
    pub(super) quoted: Vec<Range<usize>>,
    /// What is code, in bytes.
    code: Vec<Range<usize>>,
}

/// A word of a document. There are many: it is kept small.
#[derive(Clone, Copy, Debug)]
pub(super) struct DocumentWord {
    pub(super) word: WordId,
    length: u32,
    start: usize,
}

impl DocumentWord {
    fn new(word: WordId, start: usize, length: usize) -> Self {
        Self { word, length: u32::try_from(length).unwrap_or_default(), start }
    }

    const fn end(&self) -> usize {
        self.start + self.length as usize
    }
}

/// A word and what parts it from the next one are seldom shorter, in bytes.
const SHORT: usize = 5;

/// How many words stand in quotation marks at most.
const LONGEST: usize = 4000;

pub(super) fn read(corpus: &Corpus<'_>, text: &str, format: Format) -> Document {
    let document = Document { words: Vec::with_capacity(text.len() / SHORT), ..Document::default() };
    let mut reader = Reader { corpus, text, end: 0, document, open: None };
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
    corpus: &'s Corpus<'r>,
    text: &'t str,
    /// Where the last word or mark ended.
    end: usize,
    document: Document,
    /// The quotation mark that is open, and the word after it.
    open: Option<(Mark, usize)>,
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
        let mut parts = parts(&self.text[range.clone()]);
        while let Some(part) = parts.next() {
            let start = range.start + part.start;
            let between = &self.text[self.end..start];
            if between.len() > 1 && is_blank_line(between) {
                self.document.paragraphs.push(self.document.words.len());
                self.open = None;
            }
            self.end = range.start + part.end();
            if !part.is_word {
                self.mark(part.text, start);
                continue;
            }
            let found = self.corpus.read(part, &mut parts);
            let length = found.end - found.start;
            self.document.words.extend(found.words().map(|word| DocumentWord::new(word, start, length)));
            self.end = range.start + found.end;
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

    /// Whether a paragraph begins with one of these words.
    pub(super) fn is_broken(&self, words: Range<usize>) -> bool {
        let next = self.paragraphs.partition_point(|at| *at < words.start);
        self.paragraphs.get(next).is_some_and(|at| *at < words.end)
    }

    /// Where a stretch of words stands, in bytes.
    pub(super) fn bytes(&self, words: &Range<usize>) -> Range<usize> {
        match (self.words.get(words.start), self.words.get(words.end.wrapping_sub(1))) {
            (Some(first), Some(last)) if !words.is_empty() => first.start..last.end(),
            _ => 0..0,
        }
    }

    /// Three words in a row from a place on, if the record knows all of them; or else where the next ones may stand.
    pub(super) fn run(&self, at: usize) -> Result<[WordId; 3], usize> {
        let Some([one, two, three]) = self.words.get(at..at + 3) else { return Err(at + 3) };
        let words = [one.word, two.word, three.word];
        words.iter().rposition(|word| *word == UNKNOWN).map_or(Ok(words), |unknown| Err(at + unknown + 1))
    }
}
