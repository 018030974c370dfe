//! Cuts a text into the tokens that places are written with, in one pass.

mod digits;

use super::label::Label;
use super::spelling::{is_abbreviation, label, leads_to_number, unaccented};
use super::term::{Term, cyrillic, is_slip, misspelt, term};
use super::{markup, spoken, symbol};
use crate::number::to_u32;
use markup::Meaning;

/// A token, with its bytes in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    start: u32,
    end: u32,
    /// True if no white space stands before it.
    pub(crate) glued: bool,
}

impl Token {
    /// Returns the byte at which it begins.
    pub(crate) const fn start(&self) -> usize {
        self.start as usize
    }

    /// Returns the byte at which it ends.
    pub(crate) const fn end(&self) -> usize {
        self.end as usize
    }
}

/// The kind of a token. Small, as most of a text are words that mean nothing here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A word; of words that mean nothing, the last of several.
    Word(Term),
    /// Digits; too large a number is the largest.
    Number(u32),
    /// Two numbers with a slash between them: "58/199", "2014/15".
    Pair(u16, u16),
    /// A label in brackets: "(f)", "(iv)".
    Label(Label),
    /// The symbol of a document, or the job number in the address of its file.
    Symbol,
    /// Any other mark; quotation marks are one, and dashes.
    Mark(char),
    /// The end of a sentence or of a paragraph.
    Break,
    /// Decimals, paths and the like, of which no part is a place.
    Opaque,
}

/// The length in bytes of the longest word that means something here.
const LONGEST_WORD: usize = 26;

/// The longest text that is read: places are counted in few bytes.
const LONGEST_TEXT: usize = u32::MAX as usize;

/// The beginnings of what follows the Portuguese "do" in a citation.
const ROMANCE_OWNERS: [&str; 8] = ["relat", "Relat", "GGE", "GEG", "Grupo", "grupo", "documento", "mesmo"];

/// Cuts a text into tokens. Marks of footnotes and what is not seen give none.
pub(crate) fn tokenize(text: &str) -> Vec<Token> {
    let text = if text.len() > LONGEST_TEXT { "" } else { text };
    let tokens = Vec::with_capacity(text.len() / 8);
    let mut tokenizer = Tokenizer { text, bytes: text.as_bytes(), at: 0, glued: false, tokens };
    while tokenizer.at < text.len() {
        tokenizer.step();
    }
    tokenizer.tokens
}

/// The state of cutting a text into tokens.
struct Tokenizer<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    glued: bool,
    tokens: Vec<Token>,
}

impl Tokenizer<'_> {
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn push(&mut self, kind: Kind, end: usize) {
        debug_assert!(end > self.at, "a token without a byte has no end");
        self.tokens.push(Token { kind, start: to_u32(self.at), end: to_u32(end), glued: self.glued });
        self.at = end;
        self.glued = true;
    }

    /// Reads the next token, if there is one at the current byte.
    fn step(&mut self) {
        match self.byte(self.at) {
            b' ' | b'\t' | b'\r' | 0x0b | 0x0c => {
                self.at += 1;
                self.glued = false;
            }
            b'\n' => self.line_end(),
            b'a'..=b'z' | b'A'..=b'Z' => self.word(),
            b'0'..=b'9' => self.number(),
            b'(' => match label(self.text, self.at) {
                Some((label, end)) => self.push(Kind::Label(label), end),
                None => self.push(Kind::Mark('('), self.at + 1),
            },
            b'.' => self.stop(),
            b'!' | b'?' => self.push(Kind::Break, self.at + 1),
            // Emphasis says nothing.
            b'*' => self.at += 1,
            b'[' if self.square_label() => {}
            b'\'' => self.apostrophe(1),
            b'[' if self.byte(self.at + 1) == b'^' => self.skip_note("]"),
            b'<' if self.text.get(self.at..self.at + 5) == Some("<sup>") => self.skip_note("</sup>"),
            b'<' | b'&' | b'\\' | b'~' if self.markup() => {}
            0x80.. => self.beyond_ascii(),
            byte => self.push(Kind::Mark(char::from(byte)), self.at + 1),
        }
    }

    /// Reads a label in square brackets just behind a number: "28[f]". False if there is none.
    fn square_label(&mut self) -> bool {
        let is_behind = self.glued && matches!(self.tokens.last().map(|last| last.kind), Some(Kind::Number(_)));
        let inner = self.text.get(self.at + 1..).filter(|_| is_behind).and_then(|rest| rest.split_once(']'));
        let label = inner.and_then(|(inner, _)| Some((Label::new(inner)?, inner.len())));
        label.map(|(label, length)| self.push(Kind::Label(label), self.at + length + 2)).is_some()
    }

    /// Reads a line end; a blank line ends what stands before it.
    fn line_end(&mut self) {
        let rest = self.bytes.get(self.at + 1..).unwrap_or_default();
        let next = rest.iter().take(64).position(|byte| !matches!(byte, b' ' | b'\t' | b'\r')).unwrap_or(0);
        self.glued = false;
        if rest.get(next) == Some(&b'\n') {
            self.push(Kind::Break, self.at + 1);
        } else {
            self.at += 1;
        }
        self.glued = false;
    }

    /// Leaves the mark of a footnote out, up to its end.
    fn skip_note(&mut self, end: &str) {
        let rest = self.text.get(self.at..).unwrap_or_default();
        match rest.char_indices().take(24).find(|(at, _)| rest.get(*at..).is_some_and(|rest| rest.starts_with(end))) {
            Some((at, _)) => self.at += at + end.len(),
            None => self.push(Kind::Mark('['), self.at + 1),
        }
    }

    /// Reads markup that stands for white space or a sign. False if there is none.
    fn markup(&mut self) -> bool {
        let found = markup::at(self.text.get(self.at..).unwrap_or_default(), self.glued);
        match found {
            Some((Meaning::Space, length)) => (self.at, self.glued) = (self.at + length, false),
            Some((Meaning::Sign, length)) => {
                self.push(Kind::Word(Term::Paragraph { several: false }), self.at + length);
            }
            Some((Meaning::Dash, length)) => self.push(Kind::Mark('-'), self.at + length),
            None => {}
        }
        found.is_some()
    }

    /// Reads a full stop: that of an abbreviation, one within a word, or the end of a sentence.
    fn stop(&mut self) {
        let after = self.byte(self.at + 1);
        let is_apart = self.at > 0 && self.byte(self.at - 1) == b' ' && after == b' ';
        let ends = |last: &Token| {
            let is_paragraph = matches!(last.kind, Kind::Word(Term::Paragraph { .. }));
            last.end() == self.at || is_apart && is_paragraph && last.end() + 1 == self.at
        };
        let last = self.tokens.last_mut().filter(|last| ends(last));
        // "Apra. 13".
        let is_slip = |last: &Token| {
            let leads = after == b' ' && self.bytes.get(self.at + 2).is_some_and(u8::is_ascii_digit);
            leads
                && self
                    .text
                    .get(last.start()..last.end())
                    .is_some_and(|word| word.len() < 6 && misspelt(word).is_some())
        };
        // "The note." ends a sentence, "note. 5" does not.
        let is_cut = |term| term != Term::Elsewhere || self.bytes.get(self.at + 1..).is_some_and(leads_to_number);
        if let Some(last) = last
            && let Kind::Word(term) = last.kind
            && (is_abbreviation(term, last.end() - last.start()) && is_cut(term)
                || term == Term::Other && is_slip(last))
        {
            self.at += 1;
            last.end = to_u32(self.at);
        } else if after.is_ascii_alphanumeric() || after == b'.' || after == b'_' || self.is_inner_stop() {
            self.push(Kind::Mark('.'), self.at + 1);
        } else {
            self.push(Kind::Break, self.at + 1);
        }
    }

    /// Tests whether a full stop is the last of an ellipsis, or of a quotation whose source follows in brackets.
    fn is_inner_stop(&self) -> bool {
        let rest = self.text.get(self.at + 1..).unwrap_or_default();
        let quoted = rest.strip_prefix(['"', '”', '’', '\'', '»']);
        self.at > 0 && self.byte(self.at - 1) == b'.' || quoted.is_some_and(|rest| rest.starts_with(" ("))
    }

    /// Reads an apostrophe or a single quotation mark, of some length in bytes.
    fn apostrophe(&mut self, length: usize) {
        let next = self.at + length;
        let after = |at: usize| self.text.get(at..).and_then(|rest| rest.chars().next());
        let is_possessive =
            matches!(after(next), Some('s' | 'S')) && !after(next + 1).is_some_and(char::is_alphanumeric);
        let last = self.tokens.last_mut().filter(|last| last.end() == self.at && last.end() - last.start() == 1);
        let article = last.as_ref().map(|last| self.bytes.get(last.start()).map(u8::to_ascii_lowercase));
        match (last, article.flatten()) {
            (_, _) if is_possessive && self.glued => self.push(Kind::Word(Term::Possessive), next + 1),
            // "D'experts", "l'annexe".
            (Some(last), Some(b'd')) => (last.kind, self.at, self.glued) = (Kind::Word(Term::Of), next, false),
            (Some(last), Some(b'l')) => (last.kind, self.at, self.glued) = (Kind::Word(Term::The), next, false),
            _ => self.push(Kind::Mark('\''), next),
        }
    }

    /// Reads a character that is not ASCII.
    fn beyond_ascii(&mut self) {
        let Some(first) = self.text.get(self.at..).and_then(|rest| rest.chars().next()) else {
            self.at += 1;
            return;
        };
        let end = self.at + first.len_utf8();
        match first {
            _ if first.is_whitespace() => (self.at, self.glued) = (end, false),
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {
                self.at = end;
            }
            '⁰' | '¹' | '²' | '³' | '⁴'..='⁹' => self.at = end,
            '\u{2010}'..='\u{2015}' | '\u{2212}' => self.push(Kind::Mark('-'), end),
            '“' | '”' | '„' | '«' | '»' | '‟' => self.push(Kind::Mark('"'), end),
            '‘' | '’' | '‚' => self.apostrophe(first.len_utf8()),
            '§' | '¶' => self.signs(first, end),
            '（' => match label(self.text, self.at) {
                Some((label, end)) => self.push(Kind::Label(label), end),
                None => self.push(Kind::Mark('('), end),
            },
            '，' | '、' => self.push(Kind::Mark(','), end),
            '；' => self.push(Kind::Mark(';'), end),
            '：' => self.push(Kind::Mark(':'), end),
            // "第13段".
            '第' => self.push(Kind::Word(Term::Paragraph { several: false }), end),
            '段' => (self.at, self.glued) = (end, false),
            '\u{400}'..='\u{4ff}' if first.is_alphabetic() => {
                let rest = self.text.get(self.at..).unwrap_or_default();
                let word = rest.split(|c: char| !c.is_alphabetic()).next().unwrap_or(rest);
                let (meaning, end) = (cyrillic(word), self.at + word.len());
                let is_short = word.chars().count() < 3 && meaning != Term::Other && self.byte(end) == b'.';
                self.push(Kind::Word(meaning), end + usize::from(is_short));
            }
            _ if first.is_alphabetic() => self.word(),
            _ => self.push(Kind::Mark(first), end),
        }
    }

    /// Reads "§", "¶¶".
    fn signs(&mut self, sign: char, end: usize) {
        let more = self.text.get(end..).unwrap_or_default().starts_with(sign);
        let end = if more { end + sign.len_utf8() } else { end };
        self.push(Kind::Word(Term::Paragraph { several: more }), end);
    }

    /// Reads a word, or the symbol or path that begins with it.
    fn word(&mut self) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let length = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let (mut lower, mut at) = ([0; LONGEST_WORD], self.at + length);
        let mut length = length.min(LONGEST_WORD + 1);
        for (slot, byte) in lower.iter_mut().zip(rest.iter().take(length)) {
            *slot = byte | 0x20;
        }
        let next = self.byte(at);
        if next >= 0x80 || next == b'-' && length == 3 && lower.starts_with(b"sub") {
            (length, at) = self.rest_of_word(&mut lower, length, at);
        } else if next == b'.' && rest.starts_with(b"U.N.") {
            return self.push(Kind::Word(Term::Un), self.at + 4);
        }
        if let Some((meaning, end)) = self.latin() {
            return self.push(Kind::Word(meaning), end);
        }
        let mut meaning = lower.get(..length).map_or(Term::Other, term);
        // The Portuguese "do", which is an English verb.
        let rest = || self.text.get(at..).unwrap_or_default().trim_start();
        if matches!(lower.get(..length), Some(b"do" | b"dos")) && ROMANCE_OWNERS.iter().any(|it| rest().starts_with(it))
        {
            meaning = Term::Of;
        }
        if let Some((number, end)) = self.spoken(meaning, lower.get(..length).unwrap_or_default()) {
            return self.push(Kind::Number(number), end);
        }
        if let Some((term, end)) = self.cut_word(&lower, length, at) {
            (meaning, at) = (term, end);
        }
        // "UN GEE".
        let is_named = self.tokens.last().is_some_and(|last| last.kind == Kind::Word(Term::Un));
        if meaning == Term::Other && is_named && length < 5 && self.text.get(self.at..at).is_some_and(is_slip) {
            meaning = Term::Gge;
        }
        if meaning == Term::Other && matches!(next, b' ' | b',' | b'\n') {
            // Of words that mean nothing the last stands for all.
            if self.tokens.last().is_some_and(|last| last.kind == Kind::Word(Term::Other)) {
                self.tokens.pop();
            }
            return self.push(Kind::Word(Term::Other), at);
        }
        let next = self.byte(at);
        let may_go_on = next.is_ascii_digit() || b"/._-% ".contains(&next) || next >= 0x80 && at - self.at == 1;
        if may_go_on && self.symbol(at) {
            return;
        }
        if next.is_ascii_digit() || next == b'_' {
            // "GGE2015" and "para13" are two words, "A4" is none.
            let is_alone = matches!(meaning, Term::Gge | Term::Paragraph { .. } | Term::Norm { .. });
            if next == b'_' || !is_alone {
                let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
                at += self.bytes.get(at..).unwrap_or_default().iter().take_while(|byte| is_part(byte)).count();
                return self.push(Kind::Opaque, at);
            }
        }
        self.push(Kind::Word(meaning), at);
    }

    /// Reads "op. cit." and "loc. cit.", with their full stops, and the German "S. 2" for a sentence of what stands before.
    fn latin(&self) -> Option<(Term, usize)> {
        let is_place =
            |last: &Token| matches!(last.kind, Kind::Number(..1000) | Kind::Label(_) | Kind::Word(Term::Letter));
        let rest = self.text.get(self.at..)?;
        let number = rest.strip_prefix("S.").map(str::trim_start).filter(|_| self.tokens.last().is_some_and(is_place));
        if number.is_some_and(|it| it.starts_with(|c: char| c.is_ascii_digit())) {
            return Some((Term::Sentence, self.at + 2));
        }
        let all =
            [("op. cit", Term::Nearby), ("op.cit", Term::Nearby), ("loc. cit", Term::Ibid), ("loc.cit", Term::Ibid)];
        let starts =
            |it: &str| self.text.get(self.at..self.at + it.len()).is_some_and(|text| text.eq_ignore_ascii_case(it));
        let (words, meaning) = all.into_iter().find(|(words, _)| starts(words))?;
        let end = self.at + words.len();
        Some((meaning, end + usize::from(self.byte(end) == b'.')))
    }

    /// Reads a number in words: of one word only behind "paragraph", or behind another.
    fn spoken(&self, meaning: Term, lower: &[u8]) -> Option<(u32, usize)> {
        if !matches!(meaning, Term::Cardinal(_)) && !lower.ends_with(b"ty") {
            return None;
        }
        let (number, length, words) = spoken::number(self.text.get(self.at..)?)?;
        let is_spoken = |token: &Token| {
            matches!(token.kind, Kind::Number(_)) && self.bytes.get(token.start()).is_some_and(u8::is_ascii_alphabetic)
        };
        let is_led = match self.tokens.as_slice() {
            [.., before, Token { kind: Kind::Word(Term::And | Term::To) | Kind::Mark(','), .. }] => is_spoken(before),
            [.., Token { kind: Kind::Word(Term::Paragraph { .. }), .. }] => number > 1,
            _ => false,
        };
        (words > 1 || is_led).then_some((number, self.at + length))
    }

    /// Reads a word that a line end cuts: "para-\ngraph".
    fn cut_word(&self, lower: &[u8], length: usize, at: usize) -> Option<(Term, usize)> {
        let rest = self.bytes.get(at..)?.strip_prefix(b"-\n")?;
        let more = rest.iter().take_while(|byte| byte.is_ascii_lowercase()).count();
        let whole = [lower.get(..length)?, rest.get(..more.min(LONGEST_WORD))?].concat();
        let meaning = term(&whole);
        (more > 0 && meaning != Term::Other).then_some((meaning, at + 2 + more))
    }

    /// Reads on over accents, what is not seen within a word, and the hyphen of "sub-paragraph". Returns the length of
    /// the word and the byte at which it ends.
    fn rest_of_word(&self, lower: &mut [u8], mut length: usize, mut at: usize) -> (usize, usize) {
        let rest = self.text.get(at..).unwrap_or_default();
        for (count, letter) in rest.chars().enumerate() {
            let folded = match letter {
                '\u{ad}' | '\u{200b}'..='\u{200d}' => None,
                '-' if count == 0 && rest.as_bytes().get(1).is_some_and(|byte| byte | 0x20 == b'p') => Some(b'-'),
                '第' | '段' => break,
                letter if letter.is_ascii_alphabetic() => Some(letter as u8 | 0x20),
                letter if letter.is_alphabetic() => Some(unaccented(letter)),
                _ => break,
            };
            at += letter.len_utf8();
            if let Some(folded) = folded {
                if let Some(slot) = lower.get_mut(length) {
                    *slot = folded;
                }
                length += 1;
            }
        }
        (length, at)
    }

    /// Reads a symbol, or what looks like a path, that begins with a word. False if there is neither.
    fn symbol(&mut self, word_end: usize) -> bool {
        let (kind, start, end) = match symbol::at(self.text, self.at, word_end) {
            symbol::Chunk::None => return false,
            symbol::Chunk::Path { end } => (Kind::Opaque, self.at, end),
            symbol::Chunk::Symbol { start, end } => {
                let before = self.text.get(..self.at).and_then(|before| before.chars().next_back());
                let goes_on = before.is_some_and(|c| c.is_alphanumeric() || "/._-\\".contains(c));
                (if start > self.at || !goes_on { Kind::Symbol } else { Kind::Opaque }, start, end)
            }
        };
        self.at = start;
        self.push(kind, end);
        true
    }

    /// Reads digits, full stops and slashes that belong together.
    fn opaque(&mut self, from: usize) {
        let part = |byte: &u8| byte.is_ascii_alphanumeric() || b"./%_".contains(byte);
        let rest = self.bytes.get(from..).unwrap_or_default();
        let length = rest.iter().take_while(|byte| part(byte)).count();
        let stops = rest.get(..length).unwrap_or_default().iter().rev().take_while(|byte| **byte == b'.').count();
        self.push(Kind::Opaque, from + length - stops);
    }
}

#[cfg(test)]
mod tests;
