//! Reads a quotation as people write it: with ellipses, brackets, labels of items, and words that a line end cut.

use std::ops::Range;

use crate::reference;
use crate::text::{Word, words as words_of};

use crate::corpus::{Corpus, UNKNOWN, WordId, parts_from};

/// The largest number of tokens in brackets, words and marks.
const MAX_BRACKETED_TOKENS: usize = 40;

/// The words before the number or the letter of a label.
const LABEL_NAMES: &[&str] = &["norm", "item", "para", "para.", "paragraph", "recommendation"];

/// The longest remark of the one who quotes that is known: "emphasis in the original".
const MAX_REMARK_WORDS: usize = 4;

/// A quotation read into words.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub(super) words: Vec<Read>,
    /// The indices of the words before which an ellipsis or a bracket stands, in order.
    pub(super) marks: Vec<usize>,
}

/// A word of a quotation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Read {
    pub(super) word: WordId,
    /// The word without its letters in brackets, where it has some: `State[s]`. Unknown where it has none.
    pub(super) bare: WordId,
    /// The form of an abbreviation, as a token has it.
    pub(super) form: u8,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Read {
    /// Tests whether it is a word of the corpus, with its letters in brackets or without.
    pub(super) const fn is(&self, word: WordId) -> bool {
        self.word == word || self.bare == word
    }
}

impl Reading {
    /// Tests whether all words that may be missing before a word are marked as left out.
    pub(super) fn is_marked(&self, at: usize) -> bool {
        self.marks.binary_search(&at).is_ok()
    }

    /// Returns the bytes of a stretch of words; an empty range for no words.
    pub(super) fn bytes(&self, words: Range<usize>) -> Range<usize> {
        match (self.words.get(words.start), words.end.checked_sub(1).and_then(|last| self.words.get(last))) {
            (Some(first), Some(last)) if !words.is_empty() => first.start..last.end,
            _ => 0..0,
        }
    }
}

/// Reads a text into the words of the corpus.
pub(super) fn read(corpus: &Corpus<'_>, text: &str) -> Reading {
    let mut tokens: Vec<Word<'_>> = Vec::with_capacity(text.len() / 5);
    tokens.extend(words_of(text));
    let at_line = at_line(text, &tokens);
    let reading = Reading { words: Vec::with_capacity(tokens.len()), marks: Vec::new() };
    let mut reader = Reader { corpus, text, tokens: &tokens, at_line, at: 0, reading };
    while reader.at < tokens.len() {
        reader.step();
    }
    let mut reading = reader.reading;
    reading.marks.dedup();
    complete(corpus, &mut reading);
    reading
}

/// Completes what the text was cut within: `communications technologies are` for "ICTs are".
fn complete(corpus: &Corpus<'_>, reading: &mut Reading) {
    let ids = |reading: &Reading| reading.words.iter().map(|read| read.word).collect::<Vec<_>>();
    if let Some((count, words, form)) = corpus.cut_before(&ids(reading)) {
        let (start, end) = (reading.words[0].start, reading.words[count - 1].end);
        reading.words.splice(..count, words.iter().map(|word| Read { word: *word, bare: UNKNOWN, form, start, end }));
        reading.marks.iter_mut().for_each(|mark| *mark = (*mark + words.len()).saturating_sub(count));
    }
    if let Some((count, words, form)) = corpus.cut_after(&ids(reading)) {
        let from = reading.words.len() - count;
        let (start, end) = (reading.words[from].start, reading.words.last().map_or(0, |last| last.end));
        reading.words.splice(from.., words.iter().map(|word| Read { word: *word, bare: UNKNOWN, form, start, end }));
        reading.marks.iter_mut().for_each(|mark| *mark = (*mark).min(from + words.len()));
    }
    reading.marks.dedup();
}

/// Tells of each token whether it is the first of its line, marks aside. Told once for all: a text may be marks alone.
fn at_line(text: &str, tokens: &[Word<'_>]) -> Vec<bool> {
    let has_lines = text.contains('\n');
    let (mut is_first, mut end) = (true, 0);
    let at = |token: &Word<'_>| {
        is_first |= has_lines && text[end..token.start].contains('\n');
        end = token.end();
        let was_first = is_first;
        is_first &= !token.is_word();
        was_first
    };
    tokens.iter().map(at).collect()
}

/// The state of reading a quotation, token by token.
struct Reader<'s, 'r, 't> {
    corpus: &'s Corpus<'r>,
    text: &'t str,
    tokens: &'s [Word<'t>],
    /// The flag of each token: true if it is the first of its line, marks aside.
    at_line: Vec<bool>,
    at: usize,
    reading: Reading,
}

impl<'t> Reader<'_, '_, 't> {
    /// Reads what begins at the current token.
    fn step(&mut self) {
        let token = self.tokens[self.at];
        if self.plain(token) {
            return;
        }
        let skipped = self.label().or_else(|| self.ellipsis(self.at)).or_else(|| self.dots_in_parentheses());
        let skipped = skipped.or_else(|| self.remark());
        if let Some((count, marks)) = skipped {
            self.at += count;
            if marks {
                self.mark();
            }
        } else if token.text == "[" && self.brackets() {
            // Read.
        } else if token.is_word() {
            self.word(token);
        } else {
            self.at += 1;
        }
    }

    /// Reads a word within a line that is nothing but a word of the record, as most are. False if it is none.
    fn plain(&mut self, token: Word<'t>) -> bool {
        let is_letters = token.text.bytes().all(|byte| byte.is_ascii_alphabetic());
        if !is_letters || is_label(token.text) || self.is_at_line(self.at) || self.text_at(self.at + 1) == "-" {
            return false;
        }
        if !self.text_at(self.at + 1).is_ascii() {
            return false;
        }
        let word = self.corpus.plain(token.text);
        if let Some(word) = word {
            self.at += 1;
            self.push(word, token.start, token.end());
        }
        word.is_some()
    }

    /// Marks the next word as one before which words may be left out.
    fn mark(&mut self) {
        self.reading.marks.push(self.reading.words.len());
    }

    fn text_at(&self, at: usize) -> &'t str {
        self.tokens.get(at).map_or("", |token| token.text)
    }

    /// Measures an ellipsis: its number of tokens, with true as it marks an omission. None if there is none.
    fn ellipsis(&self, at: usize) -> Option<(usize, bool)> {
        match self.text_at(at) {
            "…" | "⋯" => Some((1, true)),
            "." if self.text_at(at + 1) == "." && self.text_at(at + 2) == "." => Some((3, true)),
            // A blank to fill in.
            "_" if self.text_at(at + 1) == "_" => {
                Some((self.tokens[at..].iter().take_while(|token| token.text == "_").count(), true))
            }
            _ => None,
        }
    }

    /// Measures an ellipsis in parentheses, as [`ellipsis`](Self::ellipsis) does.
    fn dots_in_parentheses(&self) -> Option<(usize, bool)> {
        let (count, _) = self.ellipsis(self.at + 1).filter(|_| self.text_at(self.at) == "(")?;
        (self.text_at(self.at + 1 + count) == ")").then_some((count + 2, true))
    }

    /// Measures a remark in parentheses that the one who quotes puts in, `(emphasis added)`, `(footnote omitted)`. Returns
    /// its number of tokens, with false as it marks no omission.
    fn remark(&self) -> Option<(usize, bool)> {
        let rest = self.tokens.get(self.at + 1..).filter(|_| self.text_at(self.at) == "(")?;
        let words = rest.iter().take(MAX_REMARK_WORDS + 1).take_while(|token| token.is_word()).count();
        let inner = rest.get(..words).filter(|_| (2..=MAX_REMARK_WORDS).contains(&words))?;
        let is_closed = rest.get(words).is_some_and(|token| token.text == ")");
        let is_any = |token: &Word<'_>, of: &[&str]| of.iter().any(|word| token.text.eq_ignore_ascii_case(word));
        let is_subject = |token: &Word<'_>| is_any(token, &["emphasis", "italics", "footnote", "footnotes"]);
        let (first, last) = (inner.first()?, inner.last()?);
        let is_remark = is_subject(first)
            && is_any(last, &["added", "supplied", "mine", "ours", "omitted", "original"])
            || is_subject(last) && is_any(first, &["my", "our"]);
        (is_closed && is_remark).then_some((words + 2, false))
    }

    /// Measures the label of a paragraph or an item, which is not a part of its wording: `13.`, `(f)`, `13 (f)`, `f)`,
    /// `Norm (f):`. Returns its number of tokens, with false as it marks no omission.
    fn label(&self) -> Option<(usize, bool)> {
        let (at, text) = (self.at, self.text_at(self.at));
        let is_named = LABEL_NAMES.iter().any(|name| text.eq_ignore_ascii_case(name)) && self.is_at_line(at);
        let from = at + usize::from(is_named);
        let item = self.item(from)?;
        let in_parentheses = self.text_at(from + item - 1).ends_with(')');
        let has_end = matches!(self.text_at(from + item), "." | ")" | ":" | "–" | "—");
        // "a ... State" has an ellipsis.
        let is_closed = has_end && self.ellipsis(from + item).is_none();
        let is_number = is_number(self.text_at(from));
        let count = item + usize::from(is_closed);
        match () {
            () if is_named => is_closed.then_some((count + 1, false)),
            () if in_parentheses && !is_number => self.may_be_labelled(at).then_some((item, false)),
            () if in_parentheses => self.is_at_line(at).then_some((item, false)),
            () if is_number && text.len() <= 3 => (is_closed && self.may_be_numbered(at)).then_some((count, false)),
            () => (is_closed && self.is_at_line(at)).then_some((count, false)),
        }
    }

    /// Counts the tokens of a number or a letter, in parentheses or not: `13`, `13(f)`, `13 (f)`, `(f)`, `f`. None if
    /// there is neither.
    fn item(&self, at: usize) -> Option<usize> {
        let in_parentheses = |at: usize| {
            (self.text_at(at) == "(" && is_label(self.text_at(at + 1)) && self.text_at(at + 2) == ")").then_some(3)
        };
        match self.text_at(at) {
            "(" => in_parentheses(at),
            text if is_number(text) => Some(1 + in_parentheses(at + 1).unwrap_or(0)),
            text => is_label(text).then_some(1),
        }
    }

    /// Tests whether a token is the first of its line, marks aside.
    fn is_at_line(&self, at: usize) -> bool {
        self.at_line.get(at).copied().unwrap_or_default()
    }

    /// Tests whether the number of a paragraph may stand here: at a line, or after a sentence.
    fn may_be_numbered(&self, at: usize) -> bool {
        self.is_at_line(at) || at.checked_sub(1).is_some_and(|before| matches!(self.tokens[before].text, "." | ";"))
    }

    /// Tests whether an item may begin here: after a mark, a line end, or "and". The marks around a quotation are one,
    /// curly or straight.
    fn may_be_labelled(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map_or("", |before| self.tokens[before].text);
        self.is_at_line(at) || matches!(before, ";" | ":" | "." | "," | "and" | "or" | "“" | "”" | "\"")
    }

    /// Reads words or letters in square brackets: what the one who quotes puts in. False if the bracket is not closed
    /// near by.
    fn brackets(&mut self) -> bool {
        let open = self.at;
        let within = &self.tokens[open + 1..self.tokens.len().min(open + 2 + MAX_BRACKETED_TOKENS)];
        let Some(length) = within.iter().position(|token| token.text == "]") else { return false };
        let (inner, close) = (&within[..length], open + 1 + length);
        let before = open
            .checked_sub(1)
            .map(|at| self.tokens[at])
            .filter(|token| token.is_word() && token.end() == self.tokens[open].start);
        let after = self
            .tokens
            .get(close + 1)
            .copied()
            .filter(|token| token.is_word() && token.start == self.tokens[close].end());
        self.at = close + 1;
        match inner {
            [letters] if letters.is_word() && (before.is_some() || after.is_some()) => {
                let start = before.and_then(|_| self.reading.words.pop()).map_or(letters.start, |word| word.start);
                let (head, tail) = (before.map_or("", |it| it.text), after.map_or("", |it| it.text));
                let end = after.map_or(self.tokens[close].end(), |it| it.end());
                self.at += usize::from(after.is_some());
                let word = self.corpus.word(&format!("{head}{}{tail}", letters.text));
                let bare = self.corpus.word(&format!("{head}{tail}"));
                self.reading.words.push(Read { word, bare, form: 0, start, end });
            }
            [number] if number.text.bytes().all(|b| b.is_ascii_digit()) => {}
            [sic] if sic.text.eq_ignore_ascii_case("sic") => {}
            _ => self.mark(),
        }
        true
    }

    /// Reads a word, or the parts that it is written in, and what they are folded into.
    fn word(&mut self, token: Word<'t>) {
        self.at += 1;
        if let Some(whole) = self.over_line_end(token) {
            self.push(whole, token.start, self.tokens[self.at + 1].end());
            self.at += 2;
            return;
        }
        let (mut parts, mut end) = (parts_from(self.text, token), token.end());
        while let Some(part) = parts.next().filter(|part| part.start < end && part.is_word) {
            let found = self.corpus.read(part, &mut parts);
            for word in found.words() {
                if word == UNKNOWN && found.form == 0 && self.respaced(part.text, part.start) {
                    continue;
                }
                self.push(word, part.start, found.end);
                if let Some(last) = self.reading.words.last_mut().filter(|last| last.word == word) {
                    last.form = found.form;
                }
            }
            // Of a word that begins another one that is folded, the rest is read too.
            while let Some(next) = self.tokens.get(self.at).filter(|next| next.start < found.end) {
                (end, self.at) = (next.end(), self.at + 1);
            }
        }
    }

    /// Adds a word by its bytes; two that a space or a hyphen parts are one, if the corpus knows that and not both of
    /// them.
    fn push(&mut self, word: WordId, start: usize, end: usize) {
        if let Some(last) = self.reading.words.last().copied().filter(|last| last.word == UNKNOWN || word == UNKNOWN) {
            let between = self.text.get(last.end..start).unwrap_or_default();
            let (head, tail) = (&self.text[last.start..last.end], &self.text[start..end]);
            if matches!(between, " " | "-" | "\u{2010}" | "\u{2011}" | "\u{a0}") && head.len() + tail.len() < 40 {
                let joined = self.corpus.word(&format!("{head}{tail}"));
                if joined != UNKNOWN {
                    self.reading.words.pop();
                    self.reading.words.push(Read { word: joined, bare: UNKNOWN, form: 0, start: last.start, end });
                    return;
                }
            }
        }
        self.reading.words.push(Read { word, bare: UNKNOWN, form: 0, start, end });
    }

    /// Finds the word that a line end cut in two: `interna-` and `tional`.
    fn over_line_end(&self, token: Word<'t>) -> Option<WordId> {
        let (hyphen, rest) = (self.tokens.get(self.at)?, self.tokens.get(self.at + 1)?);
        let cut = matches!(hyphen.text, "-" | "\u{2010}" | "\u{ad}")
            && hyphen.start == token.end()
            && self.text[hyphen.end()..rest.start].contains('\n')
            && rest.is_word();
        let whole = cut.then(|| self.corpus.word(&format!("{}{}", token.text, rest.text)))?;
        (whole != UNKNOWN).then_some(whole)
    }

    /// Reads two words that lost the space between them: `byStates`. False if they are none.
    fn respaced(&mut self, part: &str, start: usize) -> bool {
        if part.len() > 40 {
            return false;
        }
        for (at, _) in part.char_indices().skip(1) {
            let (head, tail) = part.split_at(at);
            if tail.len() < 2 || (head.len() < 2 && !head.eq_ignore_ascii_case("a")) {
                continue;
            }
            let one = self.corpus.word(head);
            let other = if one == UNKNOWN { UNKNOWN } else { self.corpus.word(tail) };
            if other != UNKNOWN {
                self.reading.words.push(Read { word: one, bare: UNKNOWN, form: 0, start, end: start + at });
                self.reading.words.push(Read {
                    word: other,
                    bare: UNKNOWN,
                    form: 0,
                    start: start + at,
                    end: start + part.len(),
                });
                return true;
            }
        }
        false
    }
}

/// Tests whether a token is a number, with its items or without.
fn is_number(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit()) && text.len() <= 12 && !text.contains('/')
}

/// Tests whether a token is a label: a letter or a small roman numeral.
fn is_label(text: &str) -> bool {
    match text.as_bytes() {
        [letter] => letter.is_ascii_alphabetic(),
        [b'i' | b'v' | b'x' | b'I' | b'V' | b'X', _, rest @ ..] if rest.len() <= 3 => {
            reference::is_label(&text.to_ascii_lowercase())
        }
        _ => false,
    }
}
