//! Words that say the same, and texts read by them: `data/senses.txt`.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;

use super::word::{Word, is_function_word, normal, words};

const SENSES: &str = include_str!("../../data/senses.txt");

/// The longest word that is stemmed, in bytes. Longer ones are no words of a language.
const LONGEST: usize = 40;

/// What a word has in common with its other forms: `vulner` for vulnerability and vulnerable.
pub(crate) fn root(normal: &str) -> Cow<'_, str> {
    if normal.len() > LONGEST || !normal.bytes().all(|b| b.is_ascii_lowercase()) {
        return Cow::Borrowed(normal);
    }
    Stemmer::new(Algorithm::English).stem(normal)
}

/// The number of what a word or a phrase says: of a line of the table, or of a word that stands in none.
pub(crate) type Sense = u32;

/// A word that neither the table nor any text that was learned has.
pub(crate) const UNKNOWN: Sense = Sense::MAX;

/// A word that only holds a sentence together, or says too little.
const EMPTY: Sense = Sense::MAX - 1;

/// A phrase of the table, without its first word.
#[derive(Debug)]
struct Phrase {
    rest: Box<[u32]>,
    sense: Sense,
}

/// The table, ready to read texts by it.
#[derive(Debug)]
pub(crate) struct Thesaurus {
    /// The numbers of roots.
    roots: FxHashMap<Box<str>, u32>,
    /// The same for words in the forms that were learned: nearly all words need no stemming.
    forms: FxHashMap<Box<str>, u32>,
    /// What a root says by itself, by its number.
    senses: Vec<Sense>,
    /// The phrases that begin with a root, by its number: the longest first.
    phrases: Vec<Vec<Phrase>>,
    /// The lines that have a name.
    names: Vec<(&'static str, Sense)>,
    count: u32,
    #[cfg(test)]
    lines: Vec<(&'static str, Sense)>,
}

impl Thesaurus {
    pub(crate) fn new() -> Self {
        let (forms, names) = (FxHashMap::default(), Vec::new());
        let mut it = Self { roots: FxHashMap::default(), forms, senses: Vec::new(), phrases: Vec::new(), names, count: 0, #[cfg(test)] lines: Vec::new() };
        for line in SENSES.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (name, list) = line.split_once(": ").unwrap_or(("", line));
            let sense = if name == "filler" { EMPTY } else { it.next() };
            #[cfg(test)]
            it.lines.push((line, sense));
            if !name.is_empty() {
                it.names.push((name, sense));
            }
            for phrase in list.split(", ") {
                let roots: Vec<u32> = pieces(phrase).map(|(word, _)| it.learn(&normal(word))).collect();
                if let Some((first, rest)) = roots.split_first()
                    && let Some(list) = it.phrases.get_mut(*first as usize)
                {
                    list.push(Phrase { rest: rest.into(), sense });
                }
            }
        }
        it
    }

    fn next(&mut self) -> u32 {
        self.count += 1;
        self.count - 1
    }

    /// How many senses there are.
    pub(crate) const fn count(&self) -> usize {
        self.count as usize
    }

    #[cfg(test)]
    pub(crate) fn describe(&self, sense: Sense) -> String {
        let mut best = self.roots.iter().filter(|(_, id)| self.senses[**id as usize] == sense).map(|(r, _)| r.to_string()).collect::<Vec<_>>();
        if best.is_empty() || self.phrases.iter().flatten().any(|p| p.sense == sense) {
            let n = SENSES.lines().filter(|line| !line.is_empty() && !line.starts_with('#') && !line.starts_with("filler"));
            let lines: Vec<&str> = n.collect();
            let mut k = 0; let _ = &mut k;
            best = self.lines.iter().filter(|(_, s)| *s == sense).map(|(l, _)| l.split(": ").last().unwrap().split(',').next().unwrap().to_uppercase()).collect();
            let _ = lines;
        }
        best.join("/")
    }

    /// Whether a sense is that of a line of this name.
    pub(crate) fn is(&self, sense: Sense, name: &str) -> bool {
        self.names.iter().any(|(other, of)| *of == sense && *other == name)
    }

    /// The number of the root of a word; a new one, if it is new.
    fn learn(&mut self, normal: &str) -> u32 {
        if let Some(root) = self.forms.get(normal) {
            return *root;
        }
        let name = root(normal);
        let id = match self.roots.get(&*name) {
            Some(id) => *id,
            None => {
                let id = u32::try_from(self.senses.len()).unwrap_or(u32::MAX);
                let is_empty = is_function_word(normal) || normal.bytes().any(|b| b.is_ascii_digit()) || normal.len() < 2;
                let sense = if is_empty { EMPTY } else { self.next() };
                self.senses.push(sense);
                self.phrases.push(Vec::new());
                self.roots.insert(name.into(), id);
                id
            }
        };
        self.forms.insert(normal.into(), id);
        id
    }

    /// The senses of a text of the record, whose words are known from now on.
    pub(crate) fn learn_text(&mut self, text: &str) -> Vec<(Sense, usize)> {
        for (word, _) in pieces(text) {
            self.learn(&normal(word));
        }
        self.read(text)
    }

    /// What the words and phrases of a text say, in order, with the places where they begin, in bytes. A word may say
    /// several things; those that say too little are left out.
    pub(crate) fn read(&self, text: &str) -> Vec<(Sense, usize)> {
        let list: Vec<(u32, usize)> = pieces(text).map(|(word, start)| (self.find(word), start)).collect();
        let (mut found, mut at) = (Vec::with_capacity(list.len()), 0);
        while let Some((first, start)) = list.get(at).copied() {
            let phrases = self.phrases.get(first as usize).map_or(&[][..], Vec::as_slice);
            let after = list.get(at + 1..).unwrap_or_default();
            let stands = |it: &&Phrase| {
                it.rest.len() <= after.len() && it.rest.iter().zip(after).all(|(one, (other, _))| one == other)
            };
            let here = || phrases.iter().filter(stands);
            let longest = here().map(|it| it.rest.len()).max();
            match longest {
                Some(longest) => found.extend(here().filter(|it| it.rest.len() == longest).map(|it| (it.sense, start))),
                None => found.push((self.senses.get(first as usize).copied().unwrap_or(first), start)),
            }
            at += 1 + longest.unwrap_or(0);
        }
        found.retain(|(sense, _)| *sense != EMPTY);
        found
    }

    /// The number of the root of a word, [`UNKNOWN`] or [`EMPTY`].
    fn find(&self, word: &str) -> u32 {
        let normal = normal(word);
        if let Some(root) = self.forms.get(&*normal) {
            return *root;
        }
        if let Some(id) = self.roots.get(&*root(&normal)) {
            return *id;
        }
        let is_empty = is_function_word(&normal) || normal.bytes().any(|b| b.is_ascii_digit()) || normal.len() < 2;
        if is_empty { EMPTY } else { UNKNOWN }
    }
}

/// The words of a text, cut at hyphens and slashes, without endings of the genitive, with the places where they begin.
fn pieces(text: &str) -> impl Iterator<Item = (&str, usize)> {
    words(text).filter(Word::is_word).flat_map(|word| {
        let mut next = word.start;
        word.text.split_inclusive(['-', '/', '\u{2010}', '\u{2011}']).map(move |piece| {
            let start = next;
            next += piece.len();
            let bare = piece.trim_end_matches(['-', '/', '\u{2010}', '\u{2011}', '.', '*']);
            (bare.strip_suffix("'s").or_else(|| bare.strip_suffix("’s")).unwrap_or(bare), start)
        })
    })
}
