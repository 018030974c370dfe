//! The text of a paragraph, from the lines that it stands on.

use rustc_hash::FxHashSet;

use crate::document::ligature;
use crate::text::floor_char_boundary;

/// The words of a document, which tell whether a hyphen at the end of a line is part of a word.
#[derive(Debug, Default)]
pub(super) struct Words<'t>(FxHashSet<&'t str>);

impl<'t> Words<'t> {
    /// Reads the words of a text that has a hyphen at the end of a line. Others need none.
    pub(super) fn read(text: &'t str) -> Self {
        let bytes = text.as_bytes();
        let is_cut = |at: usize| bytes[at - 1] == b'-' || bytes[..at].ends_with(b"- ");
        if !memchr::memchr_iter(b'\n', bytes).any(|at| at > 0 && is_cut(at)) {
            return Self::default();
        }
        let is_word = |c: char| c.is_alphanumeric() || c == '-';
        Self(text.split(|c| !is_word(c)).filter(|word| !word.is_empty() && word.len() <= 40).collect())
    }

    /// Tests whether a word stands in the text, as it is or in lower case.
    fn has(&self, word: &str) -> bool {
        self.0.contains(word) || self.0.contains(&*word.to_lowercase())
    }

    /// Tests whether a word that a line end cuts keeps its hyphen: it is written so elsewhere, or its halves are words.
    fn keeps(&self, left: &str, right: &str) -> bool {
        let is_whole = self.has(&format!("{left}{right}"));
        !right.starts_with(char::is_lowercase)
            || left.contains('-')
            || self.has(&format!("{left}-{right}"))
            || !is_whole && (self.has(left) && self.has(right) || PREFIXES.contains(&&*left.to_lowercase()))
    }
}

/// Parts of words behind which a hyphen stands.
const PREFIXES: [&str; 14] =
    ["non", "self", "co", "re", "pre", "post", "multi", "inter", "cross", "anti", "cyber", "well", "long", "sub"];

/// The greatest length of a half of a word that a line end cuts, in bytes.
const MAX_WORD: usize = 64;

/// A text that grows line by line.
#[derive(Clone, Debug, Default)]
pub(super) struct Joined(String);

impl Joined {
    /// Adds a line, or a part of one.
    pub(super) fn push(&mut self, line: &str, words: &Words<'_>) {
        let start = self.0.len();
        let is_soft = self.0.ends_with('\u{ad}');
        if is_soft {
            self.0.pop();
        } else if start > 0 && line != "," && !self.cut(line, words) {
            self.0.push(' ');
        }
        clean_into(line, &mut self.0);
    }

    /// Closes the gap of a hyphen at the end of the line before. Returns false if there is none.
    fn cut(&mut self, line: &str, words: &Words<'_>) -> bool {
        let Some(before) = self.0.strip_suffix('-') else {
            return is_glued(&self.0);
        };
        let from = floor_char_boundary(before, before.len().saturating_sub(MAX_WORD));
        let left = before[from..].rsplit(|c: char| !(c.is_alphanumeric() || c == '-')).next().unwrap_or_default();
        let right = line.get(..floor_char_boundary(line, MAX_WORD)).unwrap_or_default();
        let right: &str = right.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        if left.is_empty() || right.is_empty() {
            // A dash, with a space before it.
            return !left.is_empty();
        }
        if !words.keeps(left, right) {
            self.0.pop();
        }
        true
    }

    /// The last line or so.
    pub(super) fn last_line(&self) -> &str {
        &self.0[floor_char_boundary(&self.0, self.0.len().saturating_sub(80))..]
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// Gives back the memory that the text does not need.
    pub(super) fn shrink(&mut self) {
        self.0.shrink_to_fit();
    }

    /// Returns the text, with the slips of extractors put right.
    pub(super) fn finish(self) -> String {
        let mut text = self.0;
        if text.contains('\u{ad}') {
            text = text.replace('\u{ad}', "");
        }
        mend(text)
    }
}

/// Tests whether a text ends in a slash inside a word: "A/79/437/".
fn is_glued(text: &str) -> bool {
    let mut last = text.chars().rev().skip(1);
    last.next().is_some_and(|c| c.is_ascii_alphanumeric()) && text.ends_with('/')
}

/// Writes a line without what nobody sees; ligatures are written out, and each white space is one blank.
fn clean_into(line: &str, out: &mut String) {
    let from = out.len();
    let mut rest = line.trim();
    while let Some((at, c)) = special(rest) {
        out.push_str(&rest[..at]);
        rest = &rest[at + c.len_utf8()..];
        match c {
            'ﬀ'..='ﬆ' => out.extend(ligature(c)),
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {}
            // Markdown: an escaped point, the stars of bold type.
            '\\' if rest.starts_with(|c: char| c.is_ascii_punctuation()) => {}
            '*' if rest.starts_with('*') => rest = &rest[1..],
            c if is_blank(c) && out.ends_with(' ') => {}
            c if is_blank(c) => out.push(' '),
            c => out.push(c),
        }
        if out.len() == from + 1 && out.ends_with(' ') {
            out.pop();
        }
        if out.len() == from || out.ends_with(' ') {
            rest = rest.trim_start_matches(is_blank);
        }
    }
    out.push_str(rest);
    out.truncate(out.trim_end().len().max(from));
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

/// The bytes with which such characters begin, by their value.
const SPECIAL: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < table.len() {
        table[byte] = matches!(byte, 0..=0x20 | 0x2a | 0x5c | 0x7f | 0xc2 | 0xe1..=0xe3 | 0xef);
        byte += 1;
    }
    table
};

/// Finds the first character of a text that may not be written as it is: a control character, one of several blanks, a
/// sign of Markdown, one of the blocks of ligatures, of white space and of what nobody sees.
fn special(text: &str) -> Option<(usize, char)> {
    let (bytes, mut at) = (text.as_bytes(), 0);
    loop {
        at += bytes.get(at..)?.iter().position(|byte| SPECIAL[usize::from(*byte)])?;
        if bytes[at] != b' ' || bytes.get(at + 1) == Some(&b' ') {
            return Some((at, text[at..].chars().next()?));
        }
        at += 1;
    }
}

/// The smallest number of letters of a word that stand apart from one another.
const LETTERSPACED: usize = 4;

/// Closes the gaps that extractors leave: before a hyphen or an apostrophe inside a word, around the dash between
/// numbers, between the letters of a word that is set wide.
fn mend(text: String) -> String {
    let bytes = text.as_bytes();
    let (mut out, mut from) = (String::new(), 0);
    if let Some((joined, len)) = letterspaced(&text) {
        out.push_str(&joined);
        from = len;
    }
    for at in memchr::memchr_iter(b' ', bytes) {
        match bytes[at + 1..] {
            _ if at < from => {}
            // Two letters that stand apart: the article is one of them. The letter before is none of the word.
            [letter, b' ', _, b' ', ..] if letter.is_ascii_alphabetic() && at > 1 && bytes[at - 2] != b' ' => {
                if let Some((joined, len)) = letterspaced(&text[at + 1..]) {
                    out.push_str(&text[from..=at]);
                    out.push_str(&joined);
                    from = at + 1 + len;
                }
            }
            // A hyphen, a dash, an apostrophe.
            [b'-', ..] | [0xe2, 0x80, 0x93 | 0x99, ..] if closes(&text[..at], &text[at + 1..]) => {
                out.push_str(&text[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    if from == 0 {
        return text;
    }
    out.push_str(&text[from..]);
    out
}

/// Tests whether the blank between two texts is none: before a hyphen or an apostrophe inside a word, or the dash
/// between numbers.
fn closes(before: &str, after: &str) -> bool {
    let (last, mut after) = (before.chars().next_back(), after.chars());
    let (sign, next) = (after.next(), after.next());
    let between = |is: fn(char) -> bool| last.is_some_and(is) && next.is_some_and(is);
    match sign {
        Some('-') => between(char::is_alphabetic),
        Some('’') => {
            last.is_some_and(char::is_alphabetic)
                && next == Some('s')
                && !after.next().is_some_and(char::is_alphanumeric)
        }
        _ => between(|c| c.is_ascii_digit()),
    }
}

/// Joins the letters of a word that is set wide, at the start of a text. Returns it and its length in the text.
fn letterspaced(text: &str) -> Option<(String, usize)> {
    let mut joined = String::new();
    let mut len = 0;
    for word in text.split(' ') {
        if word.len() != 1 || !word.as_bytes()[0].is_ascii_alphabetic() {
            break;
        }
        joined.push_str(word);
        len += 2;
    }
    (joined.len() >= LETTERSPACED).then(|| (joined, (len - 1).min(text.len())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(text: &str) -> String {
        let words = Words::read(text);
        let mut out = Joined::default();
        text.lines().for_each(|line| out.push(line, &words));
        out.finish()
    }

    #[test]
    fn hyphens_at_line_ends_are_kept_where_they_are_the_words_own() {
        assert_eq!(
            joined("the Open-\nended Working Group, an open-ended one"),
            "the Open-ended Working Group, an open-ended one"
        );
        assert_eq!(joined("they con-\ntinue to meet"), "they continue to meet");
        assert_eq!(
            joined("capacity-\nbuilding, a capacity and building"),
            "capacity-building, a capacity and building"
        );
        assert_eq!(joined("the Secretary-\nGeneral"), "the Secretary-General");
        assert_eq!(joined("in A/79/437/\nAdd.6"), "in A/79/437/Add.6");
        assert_eq!(joined("so\u{ad}\nlid"), "solid");
    }

    #[test]
    fn slips_of_extractors_are_put_right() {
        assert_eq!(
            joined("the Open -ended group’s Chair ’s text 2021 –2025"),
            "the Open-ended group’s Chair’s text 2021–2025"
        );
        assert_eq!(joined("States - all of them - agreed"), "States - all of them - agreed");
        assert_eq!(joined("the ﬁrst\u{a0}ofﬁce  is\u{200b} open"), "the first office is open");
        assert_eq!(joined("an I N T R O D U C T I O N to a thing"), "an INTRODUCTION to a thing");
        assert_eq!(joined("17\\. **Bold** words"), "17. Bold words");
    }
}
