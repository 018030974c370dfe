//! The vocabulary of a corpus: words by number.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::number::to_u32;
use crate::text::{IRREGULAR, american, normal};

/// The number of a word in the [`Vocabulary`].
pub(crate) type WordId = u32;

/// The number of a word that is not in the record.
pub(crate) const UNKNOWN: WordId = WordId::MAX;

/// A vocabulary: normal forms of words, each with a number. A word is found in any spelling and typography.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vocabulary {
    /// The numbers of words of at most 16 ASCII characters, by their lower-case letters in one integer. Nearly all
    /// words are here, and integers compare faster than texts.
    short: FxHashMap<u128, WordId>,
    /// The numbers of the other words, by normal form.
    long: FxHashMap<Box<str>, WordId>,
    /// The normal forms of all words, joined in the order of their numbers.
    forms: String,
    /// The byte of `forms` at which each normal form ends.
    ends: Vec<u32>,
}

impl Vocabulary {
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The normal form of a word. Empty for a number without a word.
    pub(crate) fn form(&self, word: WordId) -> &str {
        let end = |at: usize| self.ends.get(at).map_or(0, |end| *end as usize);
        let range = (word as usize).checked_sub(1).map_or(0, end)..end(word as usize);
        self.forms.get(range).unwrap_or_default()
    }

    /// The number of a word in any spelling, which is added if it is new.
    pub(crate) fn intern(&mut self, word: &str) -> WordId {
        let key = packed(word);
        if let Some(known) = key.and_then(|key| self.short.get(&key)) {
            return *known;
        }
        let normal = normal(word);
        let found = self.get_normal(&normal);
        let id = if found == UNKNOWN { self.add(&normal) } else { found };
        // The spelling is found without its normal form the next time.
        if let Some(key) = key {
            self.short.insert(key, id);
        }
        id
    }

    fn add(&mut self, normal: &str) -> WordId {
        let id = to_u32(self.ends.len());
        self.forms.push_str(normal);
        self.ends.push(to_u32(self.forms.len()));
        match packed(normal) {
            Some(key) => self.short.insert(key, id),
            None => self.long.insert(normal.into(), id),
        };
        let others = IRREGULAR.iter().filter(|(_, american)| *american == normal);
        self.short.extend(others.filter_map(|(british, _)| Some((packed(british)?, id))));
        id
    }

    /// The number of a word in any spelling, or [`UNKNOWN`].
    pub(crate) fn get(&self, word: &str) -> WordId {
        packed(word).map_or_else(|| self.get_normal(&normal(word)), |key| self.get_packed(key, word.len()))
    }

    /// The number of a word of at most 16 ASCII characters, given by its [`packed`] form and its length in bytes, or
    /// [`UNKNOWN`].
    pub(super) fn get_packed(&self, key: u128, length: usize) -> WordId {
        if let Some(known) = self.short.get(&key) {
            return *known;
        }
        // Only words with one of these pairs have another spelling that is not listed.
        if !has_pair(key, *b"is") && !has_pair(key, *b"ou") {
            return UNKNOWN;
        }
        let lower = key.to_le_bytes();
        let lower = lower.get(..length).and_then(|lower| std::str::from_utf8(lower).ok());
        lower.and_then(american).map_or(UNKNOWN, |word| self.get_normal(&word))
    }

    fn get_normal(&self, normal: &str) -> WordId {
        let found = match packed(normal) {
            Some(key) => self.short.get(&key),
            None => self.long.get(normal),
        };
        found.copied().unwrap_or(UNKNOWN)
    }
}

/// Packs a word of at most 16 ASCII characters, in lower case, into one integer, the first character in the lowest
/// byte. No word contains a NUL, so that the integer tells the length. None for any other word.
fn packed(word: &str) -> Option<u128> {
    let bytes = word.as_bytes();
    let shift = |chunk: usize| 8 * (bytes.len() - chunk);
    // The chunks overlap where they have the same bytes.
    let all = if bytes.len() > 16 {
        return None;
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        u128::from(u64::from_le_bytes(*first)) | u128::from(u64::from_le_bytes(*last)) << shift(8)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        u128::from(u32::from_le_bytes(*first)) | u128::from(u32::from_le_bytes(*last)) << shift(4)
    } else {
        bytes.iter().rev().fold(0, |all, byte| all << 8 | u128::from(*byte))
    };
    let mut bytes = all.to_le_bytes();
    bytes.make_ascii_lowercase();
    bytes.is_ascii().then_some(u128::from_le_bytes(bytes))
}

/// Tests whether two bytes stand side by side in a packed word.
fn has_pair(key: u128, pair: [u8; 2]) -> bool {
    const ONES: u128 = u128::MAX / 255;
    // A byte is 0 where both are equal; and the lowest byte of 0 is where subtracting first borrows into the uppermost
    // bit.
    let differ = (key ^ (ONES * u128::from(pair[0]))) | ((key >> 8) ^ (ONES * u128::from(pair[1])));
    differ.wrapping_sub(ONES) & !differ & (ONES << 7) != 0
}

/// Phrases with a value each, listed by their first word.
#[derive(Clone, Debug)]
pub(crate) struct Phrases<T> {
    /// The number of the list of phrases that begin with each word, from 1. 0 for no list.
    lists: Vec<u16>,
    /// The lists: of each phrase the words after the first, and the value.
    phrases: Vec<Vec<(Box<[WordId]>, T)>>,
}

impl<T> Default for Phrases<T> {
    fn default() -> Self {
        Self { lists: Vec::new(), phrases: Vec::new() }
    }
}

impl<T: Copy> Phrases<T> {
    pub(crate) fn add(&mut self, words: &[WordId], what: T) {
        let Some((first, rest)) = words.split_first() else { return };
        if self.lists.len() <= *first as usize {
            self.lists.resize(*first as usize + 1, 0);
        }
        let list = &mut self.lists[*first as usize];
        if *list == 0 {
            self.phrases.push(Vec::new());
            *list = u16::try_from(self.phrases.len()).unwrap_or(0);
        }
        if let Some(list) = (*list as usize).checked_sub(1).and_then(|at| self.phrases.get_mut(at)) {
            list.push((rest.into(), what));
        }
    }

    /// The phrases that begin with a word: of each the words after the first, and the value.
    pub(crate) fn beginning(&self, word: WordId) -> &[(Box<[WordId]>, T)] {
        let list = self.lists.get(word as usize).and_then(|list| (*list as usize).checked_sub(1));
        list.and_then(|at| self.phrases.get(at)).map_or(&[], Vec::as_slice)
    }

    /// The longest phrase at the beginning of a list of words: its number of words, and its value. The first of equals.
    pub(crate) fn longest(&self, words: &[WordId]) -> Option<(usize, T)> {
        let (first, after) = words.split_first()?;
        let here = self.beginning(*first).iter().filter(|(rest, _)| after.starts_with(rest));
        let longest = here.reduce(|best, next| if next.0.len() > best.0.len() { next } else { best });
        longest.map(|(rest, what)| (rest.len() + 1, *what))
    }

    /// The longest phrases in a list of words, from the left and without overlap: the range of words, and the value.
    pub(crate) fn find<'p>(&'p self, words: &'p [WordId]) -> impl Iterator<Item = (Range<usize>, T)> + 'p {
        let mut at = 0;
        std::iter::from_fn(move || {
            loop {
                let rest = words.get(at..).filter(|rest| !rest.is_empty())?;
                if let Some((length, what)) = self.longest(rest) {
                    at += length;
                    return Some((at - length..at, what));
                }
                at += 1;
            }
        })
    }
}
