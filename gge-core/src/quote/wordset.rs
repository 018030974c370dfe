//! Sets of words.

use std::sync::OnceLock;

use rustc_hash::FxHashSet;

/// A set of words in lower case, made of a list when it is first asked.
pub(super) struct WordSet {
    list: &'static str,
    words: OnceLock<FxHashSet<&'static str>>,
}

impl WordSet {
    /// Makes a set of words that stand one after the other, with white space between them.
    pub(super) const fn new(list: &'static str) -> Self {
        Self { list, words: OnceLock::new() }
    }

    /// Tests whether a word is in the set, in any case.
    pub(super) fn has(&self, word: &str) -> bool {
        let words = self.words.get_or_init(|| self.list.split_whitespace().collect());
        let is_lower = word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
        if is_lower { words.contains(word) } else { words.contains(&*word.to_lowercase()) }
    }
}
