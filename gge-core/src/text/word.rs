//! Tokens of a text with their offsets, and the normal form in which words are compared.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

/// A token: a word of a text, or a mark of punctuation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<'t> {
    /// The token as it stands in the text.
    pub text: &'t str,
    /// The byte at which the token begins.
    pub start: usize,
}

impl<'t> Word<'t> {
    /// The byte at which the token ends.
    ///
    /// ```
    /// use gge_core::text::words;
    ///
    /// let word = words("States agreed").next().unwrap();
    /// assert_eq!(word.start..word.end(), 0..6);
    /// ```
    pub const fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Tests whether the token begins with a letter or digit; if not, it is a mark of punctuation.
    ///
    /// ```
    /// use gge_core::text::words;
    ///
    /// assert!(words("13 (f)").map(|word| word.is_word()).eq([true, false, true, false]));
    /// ```
    pub fn is_word(&self) -> bool {
        starts_word(self.text)
    }

    /// Tests whether the token is a word with meaning of its own, and no function word.
    ///
    /// ```
    /// use gge_core::text::words;
    ///
    /// let content: Vec<_> = words("States should not use proxies.").filter(|word| word.is_content_word()).collect();
    /// assert_eq!(content.iter().map(|word| word.text).collect::<Vec<_>>(), ["States", "use", "proxies"]);
    /// ```
    pub fn is_content_word(&self) -> bool {
        is_content_word(&self.normal())
    }

    /// The form in which the token is compared: see [`normal`].
    ///
    /// ```
    /// use gge_core::text::words;
    ///
    /// assert_eq!(words("Behaviour").next().unwrap().normal(), "behavior");
    /// ```
    pub fn normal(&self) -> Cow<'t, str> {
        normal(self.text)
    }
}

/// An iterator over the words and marks of a text, in order. Made by [`words`].
#[derive(Clone, Debug)]
pub struct Words<'t> {
    text: &'t str,
    at: usize,
}

/// Splits a text into words and marks of punctuation, with their offsets in bytes.
///
/// A word keeps its inner hyphens, apostrophes, slashes and full stops (`ICT-related`, `State’s`, `A/68/98`), the
/// asterisk of a reissue (`A/68/98*`), the items of a paragraph (`13(f)`, `16(d)(iv)`) and the full stop of an
/// abbreviation (`para.`, `e.g.`). Every other mark stands alone. Scripts without spaces are split as Unicode does (UAX
/// 29), and combining marks stay with their letter.
///
/// ```
/// use gge_core::text::words;
///
/// let found: Vec<_> = words("ICT-related (A/68/98*, para. 13(f)).").map(|word| word.text).collect();
/// assert_eq!(found, ["ICT-related", "(", "A/68/98*", ",", "para.", "13(f)", ")", "."]);
/// ```
pub const fn words(text: &str) -> Words<'_> {
    Words { text, at: 0 }
}

/// Splits a text into words and marks from a byte on, at which a word ends.
pub(crate) fn words_from(text: &str, at: usize) -> Words<'_> {
    Words { text, at }
}

/// The lowest bit of each of 16 bytes.
const ONES: u128 = u128::MAX / 255;
/// The highest bit of each of 16 bytes, set in no ASCII character.
const TOPS: u128 = ONES << 7;

/// The bit by which an upper-case ASCII letter differs from the lower-case one, in each of 16 bytes.
const CASE: u128 = ONES << 5;

impl<'t> Words<'t> {
    /// Reads the next word on a fast path: at most 15 ASCII letters and digits, joined to nothing after it, with only
    /// ASCII before it. Returns the word and its bytes in lower case as one number, the first in the lowest byte. None,
    /// without advancing, if the next word is not of this kind.
    pub(crate) fn next_plain(&mut self) -> Option<(Word<'t>, u128)> {
        let bytes = self.text.as_bytes();
        let mut start = self.at;
        while !bytes.get(start)?.is_ascii_alphanumeric() {
            // A character that is not ASCII may combine with the mark before it.
            if !(bytes[start].is_ascii() && bytes.get(start + 1)?.is_ascii()) {
                return None;
            }
            start += 1;
        }
        let rest = &bytes[start..];
        let ahead = u128::from_le_bytes(rest.first_chunk().copied().unwrap_or_else(|| {
            let mut ahead = [0; 16];
            ahead[..rest.len()].copy_from_slice(rest);
            ahead
        }));
        // All 16 at once: a byte below 128 has its uppermost bit set by what makes it 128 or more.
        let within = |all: u128, first: u8, last: u8| {
            (all + ONES * u128::from(0x80 - first)) & !(all + ONES * u128::from(0x7F - last))
        };
        let low = ahead & !TOPS;
        let is_word = (within(low, b'0', b'9') | within(low | CASE, b'a', b'z')) & !ahead & TOPS;
        let length = (is_word ^ TOPS).trailing_zeros() / 8;
        let key = (ahead | CASE) & 1_u128.checked_shl(8 * length)?.wrapping_sub(1);
        let end = start + length as usize;
        let is_end = match bytes.get(end) {
            None => true,
            Some(b'.') => bytes.get(end + 1).is_none_or(|next| next.is_ascii() && !next.is_ascii_alphanumeric()),
            Some(next) => next.is_ascii() && !b"-'/(*".contains(next),
        };
        if !is_end {
            return None;
        }
        self.at = end;
        Some((Word { text: &self.text[start..end], start }, key))
    }
}

impl<'t> Iterator for Words<'t> {
    type Item = Word<'t>;

    fn next(&mut self) -> Option<Word<'t>> {
        let bytes = self.text.as_bytes();
        let spaces = bytes[self.at..].iter().take_while(|b| matches!(b, b' ' | b'\t'..=b'\r')).count();
        let mut start = self.at + spaces;
        if !bytes.get(start)?.is_ascii() {
            start += self.text[start..].find(|c: char| !c.is_whitespace())?;
        }
        let rest = &self.text[start..];
        let length = if starts_word(rest) { word_length(rest) } else { mark_length(rest) };
        self.at = start + length;
        Some(Word { text: &rest[..length], start })
    }
}

impl std::iter::FusedIterator for Words<'_> {}

/// Tests whether a text begins with a letter or digit.
fn starts_word(text: &str) -> bool {
    match text.as_bytes().first() {
        Some(first) if first.is_ascii() => first.is_ascii_alphanumeric(),
        _ => text.starts_with(char::is_alphanumeric),
    }
}

/// The length in bytes of the mark at the beginning of a text, with the characters that combine with it.
fn mark_length(rest: &str) -> usize {
    let first = rest.chars().next().map_or(0, char::len_utf8);
    if rest.as_bytes().get(first).is_none_or(u8::is_ascii) {
        first
    } else {
        rest.graphemes(true).next().map_or(first, str::len)
    }
}

/// The length in bytes of the word at the beginning of a text.
fn word_length(rest: &str) -> usize {
    let mut end = run_length(rest);
    // Most words end before a space or a mark that joins nothing.
    if rest.as_bytes().get(end).is_none_or(|next| next.is_ascii() && !b"-'/.(*".contains(next)) {
        return end;
    }
    while let Some(joined) = joined_length(&rest[end..]) {
        end += joined;
    }
    let word = &rest[..end];
    if word.bytes().all(|b| b.is_ascii_digit()) {
        while let Some(item) = item_length(&rest[end..]) {
            end += item;
        }
    } else if (rest[end..].starts_with('*') && word.contains('/'))
        || (rest[end..].starts_with('.') && is_abbreviation(word))
    {
        end += 1;
    }
    end
}

/// The length in bytes of the letters and digits at the beginning of a text.
fn run_length(rest: &str) -> usize {
    let ascii = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    if rest.as_bytes().get(ascii).is_none_or(u8::is_ascii) {
        return ascii;
    }
    // A word by Unicode, with combining marks, up to the first mark that this module joins by its own rules.
    let word = rest.split_word_bounds().next().unwrap_or_default();
    let joiner = word.char_indices().skip(1).find(|(_, c)| is_joiner(*c));
    joiner.map_or(word.len(), |(at, _)| at)
}

/// The length in bytes of a joining mark at the beginning of a text and the run after it. None if nothing is joined.
fn joined_length(rest: &str) -> Option<usize> {
    let joiner = rest.chars().next().filter(|c| is_joiner(*c))?;
    let after = &rest[joiner.len_utf8()..];
    starts_word(after).then(|| joiner.len_utf8() + run_length(after))
}

/// Tests whether a character joins two runs of letters and digits to one word.
fn is_joiner(c: char) -> bool {
    matches!(c, '-' | '\'' | '’' | '/' | '.' | '\u{2010}' | '\u{2011}')
}

/// The length in bytes of an item at the beginning of a text: `(f)`, `(iv)`.
fn item_length(rest: &str) -> Option<usize> {
    let label = rest.strip_prefix('(')?.bytes().take(5).take_while(u8::is_ascii_lowercase).count();
    ((1..=4).contains(&label) && rest.as_bytes().get(label + 1) == Some(&b')')).then_some(label + 2)
}

/// Tests whether a full stop after a word belongs to the word and ends no sentence. The word is given without it.
pub(super) fn is_abbreviation(word: &str) -> bool {
    const ABBREVIATIONS: &[&str] = &[
        "art", "arts", "cf", "doc", "dr", "e.g", "ed", "eds", "etc", "i.e", "ibid", "inc", "mr", "mrs", "ms", "no",
        "nos", "op", "p", "para", "paras", "pp", "prof", "res", "st", "u.n", "u.s", "vol", "vs",
    ];
    // "No." before a number is one, "no." at the end of a sentence is not.
    word.len() <= 4 && word != "no" && word != "nO" && ABBREVIATIONS.iter().any(|it| it.eq_ignore_ascii_case(word))
}

/// The normal form of a word, which ignores spelling and typography: lower case, straight quotes and hyphens, American
/// spelling.
///
/// The form is a key for comparing, not a correction: `exercise` and `exercize` share one form.
///
/// ```
/// use gge_core::text::normal;
///
/// assert_eq!(normal("Authorised"), normal("authorized"));
/// assert_eq!(normal("behaviour"), normal("behavior"));
/// assert_eq!(normal("State’s"), normal("State's"));
/// assert_ne!(normal("authorized"), normal("authorize"));
/// ```
pub fn normal(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') {
        return american(word).map_or(Cow::Borrowed(word), Cow::Owned);
    }
    let plain = |c: char| match c {
        '’' | '‘' | 'ʼ' => '\'',
        '“' | '”' | '„' | '«' | '»' => '"',
        '\u{2010}'..='\u{2015}' => '-',
        c => c,
    };
    let lower: String = word.chars().flat_map(char::to_lowercase).map(plain).collect();
    Cow::Owned(american(&lower).unwrap_or(lower))
}

/// The American spelling of a word in lower case. None where it is spelled the same.
pub(crate) fn american(word: &str) -> Option<String> {
    const ENDINGS: &[&str] = &["e", "ed", "es", "er", "ers", "ing", "ation", "ations"];
    if word.len() <= 4 {
        return None;
    }
    if word.starts_with(['c', 'd', 'f', 'j', 'o', 'p'])
        && let Some((_, american)) = IRREGULAR.iter().find(|(british, _)| *british == word)
    {
        return Some((*american).to_owned());
    }
    let is = word.as_bytes().windows(2).any(|pair| pair == b"is");
    let our = word.as_bytes().windows(3).any(|three| three == b"our");
    let stem = || ENDINGS.iter().find_map(|ending| Some((word.strip_suffix(ending)?.strip_suffix("is")?, ending)));
    let ize = is.then(stem).flatten().map(|(stem, ending)| format!("{stem}iz{ending}"));
    if our && word.len() > 6 && !word.ends_with("ours") {
        return Some(ize.as_deref().unwrap_or(word).replace("our", "or"));
    }
    ize
}

/// Words in lower case whose American spelling follows no rule, each with that.
pub(crate) const IRREGULAR: [(&str, &str); 10] = [
    ("centre", "center"),
    ("centres", "centers"),
    ("defence", "defense"),
    ("defences", "defenses"),
    ("fulfil", "fulfill"),
    ("judgement", "judgment"),
    ("offence", "offense"),
    ("offences", "offenses"),
    ("programme", "program"),
    ("programmes", "programs"),
];

/// A word in normal form without the ending of the plural: `territor` for territory and territories.
pub(crate) fn singular_form(normal: &str) -> &str {
    let bare = |ending: &str, least: usize| normal.strip_suffix(ending).filter(|_| normal.len() > least);
    if normal.ends_with("ss") {
        return normal;
    }
    bare("ies", 4).or_else(|| bare("y", 4)).or_else(|| bare("s", 3)).unwrap_or(normal)
}

/// Tests whether a word in normal form has a meaning of its own: it is neither a mark nor a function word.
pub(crate) fn is_content_word(normal: &str) -> bool {
    starts_word(normal) && !is_function_word(normal)
}

/// Tests whether a word in normal form is a function word, which only holds a sentence together.
pub(crate) fn is_function_word(normal: &str) -> bool {
    const FUNCTION: &[&str] = &[
        "a",
        "also",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "be",
        "been",
        "between",
        "but",
        "by",
        "can",
        "could",
        "each",
        "for",
        "from",
        "had",
        "has",
        "have",
        "how",
        "if",
        "in",
        "include",
        "including",
        "into",
        "is",
        "it",
        "its",
        "may",
        "must",
        "no",
        "not",
        "of",
        "on",
        "or",
        "other",
        "our",
        "shall",
        "should",
        "so",
        "such",
        "than",
        "that",
        "the",
        "their",
        "them",
        "there",
        "these",
        "they",
        "this",
        "those",
        "through",
        "to",
        "under",
        "upon",
        "was",
        "well",
        "were",
        "what",
        "when",
        "where",
        "which",
        "while",
        "who",
        "will",
        "with",
        "within",
        "would",
    ];
    FUNCTION.binary_search(&normal).is_ok()
}

/// Tests whether a word in normal form is a modal verb or a negation, all of which are function words too.
pub(crate) fn is_modal_word(normal: &str) -> bool {
    matches!(normal, "can" | "could" | "may" | "must" | "no" | "not" | "shall" | "should" | "will" | "would")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        words(text).map(|word| word.text).collect()
    }

    #[test]
    fn what_belongs_together_stays_together() {
        for (text, want) in [
            ("see A/70/174, para. 16(d)(iv).", &["see", "A/70/174", ",", "para.", "16(d)(iv)", "."][..]),
            ("e.g. sector-based, inter alia", &["e.g.", "sector-based", ",", "inter", "alia"]),
            ("resolutions 20/8 and 26/13;", &["resolutions", "20/8", "and", "26/13", ";"]),
            ("(CERTs) of “State’s” own", &["(", "CERTs", ")", "of", "“", "State’s", "”", "own"]),
            ("team(s) 13 (f)", &["team", "(", "s", ")", "13", "(", "f", ")"]),
            ("cafe\u{301}s naïve", &["cafe\u{301}s", "naïve"]),
            ("\u{301}x", &["\u{301}", "x"]),
            ("العربية: نص", &["العربية", ":", "نص"]),
            ("信息安全", &["信", "息", "安", "全"]),
        ] {
            assert_eq!(found(text), want, "{text}");
        }
    }

    #[test]
    fn words_tile_the_text_but_for_white_space() {
        let text = "Naïve — “quoted”, e.g. 13(f); café\u{301}s … اختبار 👩\u{200d}💻 \u{a0}信息";
        let mut at = 0;
        for word in words(text) {
            assert!(text[at..word.start].chars().all(char::is_whitespace), "{word:?}");
            assert_eq!(&text[word.start..word.end()], word.text);
            at = word.end();
        }
        assert!(text[at..].trim().is_empty());
    }

    #[test]
    fn spelling_is_put_aside_and_words_are_not() {
        for (a, b) in [
            ("organisations", "organizations"),
            ("recognised", "recognized"),
            ("harmonise", "harmonize"),
            ("Behaviour", "behavior"),
            ("programmes", "programs"),
        ] {
            assert_eq!(normal(a), normal(b));
        }
        for (a, b) in [
            ("notes", "noted"),
            ("territory", "territories"),
            ("sources", "source"),
            ("hours", "ours"),
            ("request", "requests"),
        ] {
            assert_ne!(normal(a), normal(b));
        }
    }

    #[test]
    fn function_words_are_in_order_for_the_search() {
        for word in ["a", "within", "would", "states", "the"] {
            assert_eq!(is_function_word(word), word != "states", "{word}");
        }
    }
}
