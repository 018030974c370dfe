//! Words with their places, and the form in which they are compared.

use std::borrow::Cow;

/// A word of a text, or a mark of punctuation, with its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<'t> {
    /// The word as it stands.
    pub text: &'t str,
    /// Where it begins, in bytes.
    pub start: usize,
}

impl<'t> Word<'t> {
    /// Where it ends, in bytes.
    pub const fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether it has a letter or digit, and is not a mark of punctuation alone.
    pub fn is_word(&self) -> bool {
        self.text.starts_with(char::is_alphanumeric)
    }

    /// The form in which it is compared: see [`normal`].
    pub fn normal(&self) -> Cow<'t, str> {
        normal(self.text)
    }
}

/// The words and marks of a text, in order. Made by [`words`].
#[derive(Clone, Debug)]
pub struct Words<'t> {
    text: &'t str,
    at: usize,
}

/// The words and marks of a text, with their places in bytes.
///
/// Hyphens, apostrophes, slashes and full stops within a word belong to it: `ICT-related`, `State’s`, `A/68/98`, `e.g`.
/// Every other mark stands alone.
///
/// ```
/// use gge_core::text::words;
///
/// let found: Vec<_> = words("ICT-related (A/68/98).").map(|word| word.text).collect();
/// assert_eq!(found, ["ICT-related", "(", "A/68/98", ")", "."]);
/// ```
pub fn words(text: &str) -> Words<'_> {
    Words { text, at: 0 }
}

impl<'t> Iterator for Words<'t> {
    type Item = Word<'t>;

    fn next(&mut self) -> Option<Word<'t>> {
        let rest = &self.text[self.at..];
        let start = self.at + rest.find(|c: char| !c.is_whitespace())?;
        let mut chars = self.text[start..].char_indices().peekable();
        let (_, first) = chars.next()?;
        let mut end = start + first.len_utf8();
        if first.is_alphanumeric() {
            while let Some((offset, c)) = chars.next() {
                let inner = is_inner(c) && chars.peek().is_some_and(|(_, next)| next.is_alphanumeric());
                if !(c.is_alphanumeric() || is_mark(c) || inner) {
                    break;
                }
                end = start + offset + c.len_utf8();
            }
        }
        self.at = end;
        Some(Word { text: &self.text[start..end], start })
    }
}

impl std::iter::FusedIterator for Words<'_> {}

fn is_inner(c: char) -> bool {
    matches!(c, '-' | '\'' | '’' | '/' | '.' | '\u{2010}' | '\u{2011}')
}

/// Marks that combine with the letter before them.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036f}' | '\u{200d}')
}

/// The form of a word in which spelling and typography are put aside: lower case, straight quotes and hyphens, American
/// spelling.
///
/// A key for comparing, not a correction: `exercise` and `exercize` have one form as well.
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
    let plain = word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-' || b == b'\'');
    if plain && !(word.len() > 4 && (word.contains("is") || word.contains("our"))) {
        return Cow::Borrowed(word);
    }
    let mut form: String = word
        .chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            '’' | '‘' | 'ʼ' => '\'',
            '“' | '”' | '„' | '«' | '»' => '"',
            '\u{2010}'..='\u{2015}' => '-',
            c => c,
        })
        .collect();
    if form.len() > 4 {
        for ending in ["e", "ed", "es", "er", "ers", "ing", "ation", "ations"] {
            if let Some(stem) = form.strip_suffix(ending).and_then(|stem| stem.strip_suffix("is")) {
                form = format!("{stem}iz{ending}");
                break;
            }
        }
    }
    if form.len() > 6 && form.contains("our") && !form.ends_with("ours") {
        form = form.replacen("our", "or", 1);
    }
    Cow::Owned(form)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_tile_the_text_but_for_white_space() {
        let text = "Naïve — “quoted”, e.g. 13(f); café\u{301}s … اختبار";
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
}
