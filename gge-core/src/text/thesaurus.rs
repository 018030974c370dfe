//! A thesaurus: the words that are taken for one another when texts are compared, from `data/senses.txt`.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::word::{Word, is_function_word, normal, words};
use crate::number::to_u32;

/// The table of senses. Each line lists words and phrases with one sense.
const SENSES: &str = include_str!("../../data/senses.txt");

/// The number of words for which room is made: about as many as the table and the reports have.
const EXPECTED_WORDS: usize = 4096;

/// The longest word that is stemmed, in bytes. A longer one is no English word.
const MAX_STEMMED_BYTES: usize = 40;

/// The stem of a word in normal form, by Porter's rules: `vulner` for vulnerability and vulnerable. See also
/// [`singular_form`](super::singular_form), which removes no more than the ending of the plural.
pub(crate) fn stem(normal: &str) -> Cow<'_, str> {
    if normal.len() > MAX_STEMMED_BYTES || !normal.bytes().all(|b| b.is_ascii_lowercase()) {
        return Cow::Borrowed(normal);
    }
    Stemmer::new(Algorithm::English).stem(normal)
}

/// The root of a word, where the stemmer takes no words for one another that say different things here.
fn root(normal: &str) -> Cow<'_, str> {
    Cow::Borrowed(match normal {
        "responsible" | "responsibly" | "responsibility" | "responsibilities" => "responsible",
        "university" | "universities" => "university",
        "internal" | "internally" => "internal",
        "author" | "authors" | "authorship" => "author",
        "officer" | "officers" => "officer",
        "accountable" | "accountability" => "accountable",
        _ => return stem(normal),
    })
}

/// The number of a sense: that of a line of the table, or of a word in no line.
pub(crate) type Sense = u32;

/// The sense of a word that neither the table nor any learned text has.
pub(crate) const UNKNOWN: Sense = Sense::MAX;

/// The sense of a word that tells nothing by itself: a function word, or one that the table calls filler. Reading skips
/// a word that has no other.
pub(crate) const EMPTY: Sense = Sense::MAX - 1;

/// A sense of a word or a phrase of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Meaning {
    pub(crate) sense: Sense,
    /// The byte where the word or phrase begins.
    pub(crate) start: usize,
    /// `true` if the word has this sense in a wider sense only.
    pub(crate) is_broad: bool,
}

/// A phrase of the table, listed under its first word.
#[derive(Debug)]
struct Phrase {
    /// The roots of the words after the first, by number.
    rest: Box<[u32]>,
    sense: Sense,
    is_broad: bool,
}

/// The table of senses, indexed for reading texts.
#[derive(Debug)]
pub(crate) struct Thesaurus {
    /// The number of the root of each word, by root and by every form that was learned: most words need no stemming.
    roots: FxHashMap<Box<str>, u32>,
    /// The sense of each root by itself, by the number of the root.
    senses: Vec<Sense>,
    /// The phrases that begin with each root, by the number of the root.
    phrases: Vec<Vec<Phrase>>,
    /// The name of the line of each sense, by the number of the sense: empty for a line without a name.
    names: Vec<&'static str>,
    /// The number of senses given out so far.
    count: u32,
}

impl Thesaurus {
    pub(crate) fn new() -> Self {
        let roots = FxHashMap::with_capacity_and_hasher(EXPECTED_WORDS, FxBuildHasher);
        let mut it = Self { roots, senses: Vec::new(), phrases: Vec::new(), names: Vec::new(), count: 0 };
        let mut roots = Vec::new();
        for line in SENSES.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (name, list) = line.split_once(": ").unwrap_or(("", line));
            let sense = if name == "filler" { EMPTY } else { it.next() };
            if sense != EMPTY {
                // Words that stand in no line have numbers in between.
                it.names.resize(sense as usize, "");
                it.names.push(name);
            }
            let parts = list.split(" | ").zip([false, true]);
            for (phrase, is_broad) in parts.flat_map(|(part, is_broad)| part.split(", ").map(move |it| (it, is_broad)))
            {
                roots.clear();
                roots.extend(pieces(phrase).map(|(word, _)| it.learn(&normal(word))));
                if let Some((first, rest)) = roots.split_first()
                    && let Some(list) = it.phrases.get_mut(*first as usize)
                {
                    list.push(Phrase { rest: rest.into(), sense, is_broad: is_broad && rest.is_empty() });
                }
            }
        }
        it
    }

    fn next(&mut self) -> u32 {
        self.count += 1;
        self.count - 1
    }

    /// The number of senses, of the table and of learned words together.
    pub(crate) const fn count(&self) -> usize {
        self.count as usize
    }

    /// Tests whether a sense is that of a line with a name.
    pub(crate) fn is(&self, sense: Sense, name: &str) -> bool {
        self.names.get(sense as usize).is_some_and(|it| *it == name)
    }

    /// The number of the root of a word, which is added if it is new.
    fn learn(&mut self, normal: &str) -> u32 {
        if let Some(id) = self.roots.get(normal) {
            return *id;
        }
        let name = root(normal);
        let known = self.roots.get(&*name).copied();
        let id = known.unwrap_or_else(|| to_u32(self.senses.len()));
        if known.is_none() {
            let sense = if is_empty(normal) { EMPTY } else { self.next() };
            self.senses.push(sense);
            self.phrases.push(Vec::new());
        }
        if known.is_none() && name != normal {
            self.roots.insert(name.into(), id);
        }
        self.roots.insert(normal.into(), id);
        id
    }

    /// Reads a text of the record, adding its words to those that are known. Returns as [`Thesaurus::read`] does.
    pub(crate) fn learn_text(&mut self, text: &str) -> Vec<Meaning> {
        let list: Vec<(u32, usize)> = pieces(text).map(|(word, start)| (self.learn(&normal(word)), start)).collect();
        self.senses(&list)
    }

    /// The senses of the words and phrases of a text, in order, each with the byte where the word or phrase begins. A
    /// word may have several senses; one that tells nothing by itself has none here.
    pub(crate) fn read(&self, text: &str) -> Vec<Meaning> {
        let list: Vec<(u32, usize)> = pieces(text).map(|(word, start)| (self.find(word), start)).collect();
        self.senses(&list)
    }

    /// The senses of a text, given by the numbers of its roots and the bytes where the words begin.
    fn senses(&self, list: &[(u32, usize)]) -> Vec<Meaning> {
        let (mut found, mut at) = (Vec::with_capacity(list.len()), 0);
        while let Some((first, start)) = list.get(at).copied() {
            let phrases = self.phrases.get(first as usize).map_or(&[][..], Vec::as_slice);
            let after = list.get(at + 1..).unwrap_or_default();
            let stands = |it: &&Phrase| {
                it.rest.len() <= after.len() && it.rest.iter().zip(after).all(|(one, (other, _))| one == other)
            };
            let here = || phrases.iter().filter(stands);
            let longest = here().map(|it| it.rest.len()).max();
            let meaning = |it: &Phrase| Meaning { sense: it.sense, start, is_broad: it.is_broad };
            found.extend(here().filter(|it| Some(it.rest.len()) == longest).map(meaning));
            // A phrase has the senses of its words as well, save those that tell nothing by themselves.
            let is_told = |it: &Meaning| longest.is_none() || it.sense != EMPTY;
            for (root, _) in list.iter().skip(at).take(1 + longest.unwrap_or(0)).filter(|_| longest != Some(0)) {
                let alone = self.phrases.get(*root as usize).map_or(&[][..], Vec::as_slice).iter();
                let mut alone = alone.filter(|it| it.rest.is_empty()).map(meaning).peekable();
                if alone.peek().is_none() && (longest.is_none() || *root < EMPTY) {
                    let sense = self.senses.get(*root as usize).copied().unwrap_or(*root);
                    found.extend(Some(Meaning { sense, start, is_broad: false }).filter(is_told));
                }
                found.extend(alone.filter(is_told));
            }
            at += 1 + longest.unwrap_or(0);
        }
        let words = found.chunk_by(|one: &Meaning, other| one.start == other.start);
        words.filter(|word| word.iter().any(|it| it.sense != EMPTY)).flatten().copied().collect()
    }

    /// The number of the root of a word, [`UNKNOWN`] or [`EMPTY`].
    fn find(&self, word: &str) -> u32 {
        let normal = normal(word);
        let known = self.roots.get(&*normal).or_else(|| self.roots.get(&*root(&normal))).copied();
        known.unwrap_or(if is_empty(&normal) { EMPTY } else { UNKNOWN })
    }
}

/// Tests whether a word in normal form tells nothing by itself: a function word, a word with a digit, a single letter.
fn is_empty(normal: &str) -> bool {
    is_function_word(normal) || normal.bytes().any(|b| b.is_ascii_digit()) || normal.len() < 2
}

/// Splits a text into words without endings of the genitive, cut at hyphens and slashes, each with the byte where it
/// begins.
fn pieces(text: &str) -> impl Iterator<Item = (&str, usize)> {
    words(text).filter(Word::is_word).flat_map(|word| {
        // Nearly all words are one piece.
        let is_plain = word.text.bytes().all(|b| b.is_ascii_alphabetic());
        let marks: &[char] = if is_plain { &[] } else { &['-', '/', '\u{2010}', '\u{2011}'] };
        let mut next = word.start;
        word.text.split_inclusive(marks).map(move |piece| {
            let start = next;
            next += piece.len();
            if is_plain {
                return (piece, start);
            }
            let bare = piece.trim_end_matches(marks).trim_end_matches(['.', '*']);
            let bare = bare.trim_end_matches(['\'', '’']);
            (bare.strip_suffix("'s").or_else(|| bare.strip_suffix("’s")).unwrap_or(bare), start)
        })
    })
}
