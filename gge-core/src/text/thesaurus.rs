//! Words that say the same, and texts read by them: `data/senses.txt`.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::word::{Word, is_function_word, normal, words};
use crate::number::to_u32;

const SENSES: &str = include_str!("../../data/senses.txt");

/// About how many words the table and the reports have.
const WORDS: usize = 4096;

/// The longest word that is stemmed, in bytes. Longer ones are no words of a language.
const LONGEST: usize = 40;

/// The stem that a word in normal form shares with its other forms, by Porter's rules: `vulner` for vulnerability and
/// vulnerable. See also [`singular_form`](super::singular_form), which takes off no more than the ending of the plural.
pub(crate) fn stem(normal: &str) -> Cow<'_, str> {
    if normal.len() > LONGEST || !normal.bytes().all(|b| b.is_ascii_lowercase()) {
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

/// The number of what a word or a phrase says: of a line of the table, or of a word that stands in none.
pub(crate) type Sense = u32;

/// A word that neither the table nor any text that was learned has.
pub(crate) const UNKNOWN: Sense = Sense::MAX;

/// What a word says that only holds a sentence together, or says too little. A word that says nothing else is left out.
pub(crate) const EMPTY: Sense = Sense::MAX - 1;

/// What a word or a phrase of a text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Meaning {
    pub(crate) sense: Sense,
    /// Where the word begins, in bytes.
    pub(crate) start: usize,
    /// Whether it says so in a wider sense.
    pub(crate) is_broad: bool,
}

/// A phrase of the table, without its first word.
#[derive(Debug)]
struct Phrase {
    rest: Box<[u32]>,
    sense: Sense,
    is_broad: bool,
}

/// The table, ready to read texts by it.
#[derive(Debug)]
pub(crate) struct Thesaurus {
    /// The numbers of roots, and of words in the forms that were learned: nearly all words need no stemming.
    roots: FxHashMap<Box<str>, u32>,
    /// The sense of a root by itself, by its number.
    senses: Vec<Sense>,
    /// The phrases that begin with a root, by its number: the longest first.
    phrases: Vec<Vec<Phrase>>,
    /// The names of the senses, by their numbers; those after the lines of the table have none.
    names: Vec<&'static str>,
    count: u32,
}

impl Thesaurus {
    pub(crate) fn new() -> Self {
        let roots = FxHashMap::with_capacity_and_hasher(WORDS, FxBuildHasher);
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

    /// The number of senses.
    pub(crate) const fn count(&self) -> usize {
        self.count as usize
    }

    /// Tests whether a sense is that of a line of this name.
    pub(crate) fn is(&self, sense: Sense, name: &str) -> bool {
        self.names.get(sense as usize).is_some_and(|it| *it == name)
    }

    /// The number of the root of a word; a new one, if it is new.
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

    /// The senses of a text of the record, whose words are known from now on.
    pub(crate) fn learn_text(&mut self, text: &str) -> Vec<Meaning> {
        let list: Vec<(u32, usize)> = pieces(text).map(|(word, start)| (self.learn(&normal(word)), start)).collect();
        self.senses(&list)
    }

    /// The senses of the words and phrases of a text, in order, with the places where they begin, in bytes. A word may have
    /// several senses; those that say too little are left out.
    pub(crate) fn read(&self, text: &str) -> Vec<Meaning> {
        let list: Vec<(u32, usize)> = pieces(text).map(|(word, start)| (self.find(word), start)).collect();
        self.senses(&list)
    }

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
            // A phrase says what its words say as well.
            for (root, _) in list.iter().skip(at).take(1 + longest.unwrap_or(0)).filter(|_| longest != Some(0)) {
                let alone = self.phrases.get(*root as usize).map_or(&[][..], Vec::as_slice).iter();
                let mut alone = alone.filter(|it| it.rest.is_empty()).map(meaning).peekable();
                if alone.peek().is_none() && (longest.is_none() || *root < EMPTY) {
                    let sense = self.senses.get(*root as usize).copied().unwrap_or(*root);
                    found.push(Meaning { sense, start, is_broad: false });
                }
                found.extend(alone);
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

/// Tests whether a word has no meaning by itself: one that holds a sentence together, a number, a letter.
fn is_empty(normal: &str) -> bool {
    is_function_word(normal) || normal.bytes().any(|b| b.is_ascii_digit()) || normal.len() < 2
}

/// The words of a text, cut at hyphens and slashes, without endings of the genitive, with the places where they begin.
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
            (bare.strip_suffix("'s").or_else(|| bare.strip_suffix("’s")).unwrap_or(bare), start)
        })
    })
}
