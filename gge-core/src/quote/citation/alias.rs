//! Names that an author gives to a document: "A/70/174 (hereinafter “R15”)", and then "R15, para. 13".

use std::ops::Range;

use crate::text::floor_char_boundary;

use super::Document;

/// The largest number of names that are kept.
const MOST_NAMES: usize = 16;
/// The greatest length of a name, in bytes.
const MAX_NAME_BYTES: usize = 40;
/// The number of bytes behind a document that are searched for its name.
const MAX_DEFINITION_BYTES: usize = 96;
/// The words that lead to a name.
const NAME_INTRODUCTIONS: [&str; 19] = [
    "is called",
    "is referred to",
    "is known",
    "we call it",
    "called",
    "short title",
    "hereinafter",
    "hereafter",
    "henceforth",
    "referred to",
    "below",
    "ci-après",
    "en adelante",
    "im Folgenden",
    "nachfolgend",
    "as",
    ":",
    "=",
    "the",
];
/// The quotation marks around a name.
const QUOTATION_MARKS: [char; 10] = ['"', '\'', '“', '”', '„', '‘', '’', '‚', '«', '»'];

/// The names that a text has given so far.
#[derive(Debug, Default)]
pub(super) struct Aliases<'r> {
    all: Vec<(String, Document<'r>)>,
}

impl<'r> Aliases<'r> {
    /// Keeps the name that a document is given in the text behind it, and says where the name ends.
    pub(super) fn define(&mut self, behind: &str, document: &Document<'r>) -> Option<usize> {
        let behind = behind.get(..floor_char_boundary(behind, MAX_DEFINITION_BYTES)).unwrap_or_default();
        let name = defined(behind)?;
        self.all.retain(|(known, _)| known != name);
        if self.all.len() < MOST_NAMES {
            self.all.push((name.to_owned(), document.clone()));
        }
        behind.find(name).map(|at| at + name.len())
    }

    /// Keeps the name that a document is given in the text before it: "GGE-3 (A/68/98)", "[GGE15] Report, A/70/174".
    pub(super) fn define_before(&mut self, before: &str, behind: &str, document: &Document<'r>) {
        let key = before.trim_start().strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(key, _)| key);
        let named = before.strip_suffix('(').filter(|_| behind.starts_with(')')).map(str::trim_end);
        let word =
            named.map(|it| it.trim_end_matches(QUOTATION_MARKS)).and_then(|it| it.rsplit([' ', '\n', '(']).next());
        let word = word.map(|it| it.trim_start_matches(QUOTATION_MARKS));
        let is_key = |key: &&str| {
            (3..=12).contains(&key.len())
                && key.contains(char::is_numeric)
                && key.starts_with(char::is_alphabetic)
                && !key.contains([' ', '/', '^'])
        };
        if let Some(name) = key.into_iter().chain(word).find(is_key).filter(|_| self.all.len() < MOST_NAMES) {
            self.all.retain(|(known, _)| known != name);
            self.all.push((name.to_owned(), document.clone()));
        }
    }

    /// Finds the document by whose name places are called, and the bytes of name and places together.
    pub(super) fn meant(&self, text: &str, span: &Range<usize>) -> Option<(Document<'r>, Range<usize>)> {
        let parts = |from, to| text.get(from..to).unwrap_or_default();
        let before =
            parts(0, span.start).trim_end_matches([' ', '\u{a0}', ',', ')', ']']).trim_end_matches(QUOTATION_MARKS);
        let before = before.strip_suffix("'s").or_else(|| before.strip_suffix("’s")).unwrap_or(before);
        let behind = parts(span.end, text.len()).trim_start_matches([',', ' ']);
        let of = ["of the ", "of ", "in the ", "in "].iter().find_map(|of| behind.strip_prefix(of));
        let of = of.map(|of| of.trim_start_matches(QUOTATION_MARKS));
        let ends = |rest: &str| !rest.starts_with(char::is_alphanumeric);
        self.all.iter().find_map(|(name, document)| {
            let place = if let Some(rest) = before.strip_suffix(name.as_str()) {
                (!rest.ends_with(char::is_alphanumeric)).then_some(rest.len()..span.end)
            } else if let Some(rest) = of.and_then(|of| of.strip_prefix(name.as_str())) {
                ends(rest).then_some(span.start..text.len() - rest.len())
            } else {
                let rest = parts(span.start, span.end).strip_prefix(name.as_str());
                rest.filter(|rest| ends(rest)).map(|_| span.clone())
            };
            Some((document.clone(), place?))
        })
    }
}

/// Reads the name that is given at the beginning of a text: "(“R15”)", ", hereinafter “R15”", " as “R15”", " [R15]".
fn defined(text: &str) -> Option<&str> {
    let start = text.trim_start_matches([' ', ',', '\u{a0}', '\n']);
    let open = start.strip_prefix(['(', '[']);
    let inner = open.unwrap_or(start);
    let mut name = inner;
    while let Some(rest) = NAME_INTRODUCTIONS
        .iter()
        .find_map(|lead| name.strip_prefix(lead))
        .filter(|it| !it.starts_with(char::is_alphabetic))
    {
        name = rest.trim_start();
    }
    let is_led = name.len() < inner.len();
    let bare = name.trim_start_matches(QUOTATION_MARKS);
    let is_quoted = bare.len() < name.len();
    let bare = bare.strip_prefix("the ").unwrap_or(bare);
    let end = if is_quoted { bare.find(QUOTATION_MARKS)? } else { bare.find([')', ']', '\n'])? };
    let name = bare.get(..end)?.trim();
    let is_short = || !name.contains(char::is_lowercase) && name.len() < 12;
    let is_led = if is_quoted { open.is_some() || is_led } else { open.is_some() && (is_led || is_short()) };
    let is_name = (2..=MAX_NAME_BYTES).contains(&name.len())
        && name.contains(char::is_alphabetic)
        && name.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && !name.contains('/');
    (is_led && is_name).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_given_in_quotes_or_brackets() {
        for (text, name) in [
            (" (“R15”)", Some("R15")),
            (" as “R15” and", Some("R15")),
            (" (hereinafter: 2015 Report)", Some("2015 Report")),
            (", hereinafter “the 2015 Report”)", Some("2015 Report")),
            (" [R15]", Some("R15")),
            (" (‘GGE 2013’).", Some("GGE 2013")),
            (" (2015)", None),
            (" as the reader sees (or not)", None),
            (" says “Yes”", None),
            (" (see there)", None),
        ] {
            assert_eq!(defined(text), name, "{text}");
        }
    }
}
