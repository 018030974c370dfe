//! Words that people write places with, and what can stand for an item.

/// Words for a paragraph, in lower case.
pub(crate) const PARAGRAPH: &[&str] = &["para", "paras", "par", "paragraph", "paragraphs"];
/// Sections without numbers, in lower case.
pub(crate) const SECTIONS: &[&str] = &["summary", "foreword", "letter", "annex"];
/// Ordinals, from the first.
pub(crate) const ORDINALS: &[&str] = &["first", "second", "third", "fourth", "fifth", "sixth"];

/// A letter or a small roman numeral.
pub(crate) fn is_label(word: &str) -> bool {
    word.len() == 1 && word.is_ascii() || word.len() <= 5 && word.bytes().all(|b| b"ivx".contains(&b))
}
