//! Holds our own words against texts of others: no run of eight words may be the same.

use std::collections::HashMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::{Data, own};

/// As many shared words in a row are too many.
pub const RUN: usize = 8;

/// Words of ours that stand in a text of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// The file, from `data/`.
    pub file: String,
    /// The item in the file.
    pub item: String,
    /// The field of the item.
    pub field: &'static str,
    /// The words, as they are compared.
    pub run: String,
    /// The text of others.
    pub source: PathBuf,
    /// The line in it where the words begin, from 1.
    pub line: usize,
}

impl fmt::Display for Copied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, item, field, run, source, line } = self;
        write!(f, "data/{file}: {item}: {field}: “{run}” stands in {}:{line}", source.display())
    }
}

/// The texts of others that ours are held against.
#[derive(Clone, Debug)]
pub struct Texts(Vec<(PathBuf, String)>);

#[derive(Clone, Debug)]
struct Text {
    path: PathBuf,
    words: Vec<String>,
    /// The line of each word.
    lines: Vec<usize>,
}

impl Texts {
    /// Reads every file below a folder, in the order of their paths.
    ///
    /// # Errors
    ///
    /// If the folder or a file in it cannot be read, or if there is no file.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let in_words = |error: io::Error, path: &Path| format!("cannot read `{}`: {error}", path.display());
        let mut texts = Vec::new();
        let mut folders = vec![folder.to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).map_err(|error| in_words(error, &folder))? {
                let entry = entry.map_err(|error| in_words(error, &folder))?;
                let (kind, path) = (entry.file_type().map_err(|error| in_words(error, &folder))?, entry.path());
                if kind.is_dir() {
                    folders.push(path);
                } else {
                    let bytes = fs::read(&path).map_err(|error| in_words(error, &path))?;
                    texts.push((path, String::from_utf8_lossy(&bytes).into_owned()));
                }
            }
        }
        if texts.is_empty() {
            return Err(format!("no file stands below `{}`", folder.display()));
        }
        texts.sort();
        Ok(Self(texts))
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

impl Text {
    fn new(path: PathBuf, text: &str, joins: bool) -> Self {
        let (words, lines) = words(text, joins).into_iter().unzip();
        Self { path, words, lines }
    }
}

/// Every run of eight or more words that a text of ours shares with a text of others, case, punctuation and line breaks
/// aside. Words of names do not count: of an instrument, a body, an organ, a report or a source.
///
/// A word with a hyphen is one word or two: the texts are compared in both ways.
pub fn originality(data: &Data, texts: &Texts) -> Vec<Copied> {
    let mut found = compared(data, texts, false);
    for copied in compared(data, texts, true) {
        let place = |it: &Copied| (it.file.clone(), it.item.clone(), it.field, it.source.clone(), it.line);
        if !found.iter().any(|it| place(it) == place(&copied)) {
            found.push(copied);
        }
    }
    found
}

fn compared(data: &Data, texts: &Texts, joins: bool) -> Vec<Copied> {
    let only_words = |text: &str| -> Vec<String> { words(text, joins).into_iter().map(|(word, _)| word).collect() };
    let names: Vec<Vec<String>> = own::names(data).into_iter().map(only_words).filter(|it| !it.is_empty()).collect();
    let texts: Vec<Text> = texts.0.iter().map(|(path, text)| Text::new(path.clone(), text, joins)).collect();
    let mut starts: HashMap<&[String], Vec<(usize, usize)>> = HashMap::new();
    for (number, text) in texts.iter().enumerate() {
        for (at, run) in text.words.windows(RUN).enumerate() {
            starts.entry(run).or_default().push((number, at));
        }
    }
    let mut found = Vec::new();
    for own in own::texts(data) {
        let words = only_words(own.text);
        let counts = counts(&words, &names);
        let mut at = 0;
        while at + RUN <= words.len() {
            let places = starts.get(&words[at..at + RUN]).map_or(&[][..], Vec::as_slice);
            let longest = places.iter().map(|&(number, start)| {
                let theirs = &texts[number].words[start..];
                let length = words[at..].iter().zip(theirs).take_while(|(ours, theirs)| ours == theirs).count();
                (length, number, start)
            });
            // The first of the longest, so that what is reported does not depend on how many there are.
            let Some((length, number, start)) = longest.reduce(|best, it| if it.0 > best.0 { it } else { best }) else {
                at += 1;
                continue;
            };
            if counts[at..at + length].iter().filter(|counts| **counts).count() >= RUN {
                found.push(Copied {
                    file: own.file.to_owned(),
                    item: own.item.to_owned(),
                    field: own.field,
                    run: words[at..at + length].join(" "),
                    source: texts[number].path.clone(),
                    line: texts[number].lines[start],
                });
            }
            at += length;
        }
    }
    found
}

/// For each word whether it counts: it does not within a name.
fn counts(words: &[String], names: &[Vec<String>]) -> Vec<bool> {
    let mut counts = vec![true; words.len()];
    for name in names {
        for (at, _) in words.windows(name.len()).enumerate().filter(|(_, window)| window == name) {
            counts[at..at + name.len()].fill(false);
        }
    }
    counts
}

/// The words in lower case, each with its line. Apostrophes join, hyphens where asked for, at the end of a line too;
/// numbers that stand alone are left out, because in the texts they are mostly those of notes and pages, and so are those
/// that stick to the end of a word.
fn words(text: &str, joins: bool) -> Vec<(String, usize)> {
    let mut words = Vec::new();
    let (mut word, mut begun, mut hyphen) = (String::new(), 1, false);
    for (line, content) in (1..).zip(text.lines()) {
        if !hyphen {
            finish(&mut word, begun, &mut words);
        }
        hyphen = false;
        for letter in content.trim().chars() {
            match letter {
                letter if letter.is_alphanumeric() => {
                    if word.is_empty() {
                        begun = line;
                    }
                    word.extend(letter.to_lowercase());
                    hyphen = false;
                }
                '-' | '\u{2010}' | '\u{2011}' if joins => hyphen = true,
                '\'' | '’' => {}
                _ => {
                    finish(&mut word, begun, &mut words);
                    hyphen = false;
                }
            }
        }
    }
    finish(&mut word, begun, &mut words);
    words
}

fn finish(word: &mut String, line: usize, words: &mut Vec<(String, usize)>) {
    let bare = word.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
    if word[..bare].chars().count() > 3 {
        word.truncate(bare);
    }
    if bare > 0 {
        words.push((word.clone(), line));
    }
    word.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_punctuation_line_breaks_and_notes_are_put_aside() {
        let text = "The State’s non-\nforcible Counter-measures,97 (see\n 33\nfigure 2) G20";
        let joined: Vec<String> = words(text, true).into_iter().map(|(word, _)| word).collect();
        assert_eq!(joined, ["the", "states", "nonforcible", "countermeasures", "see", "figure", "g20"]);
        let apart: Vec<String> = words(text, false).into_iter().map(|(word, _)| word).collect();
        assert_eq!(apart, ["the", "states", "non", "forcible", "counter", "measures", "see", "figure", "g20"]);
        let lines: Vec<usize> = words(text, true).into_iter().map(|(_, line)| line).collect();
        assert_eq!(lines, [1, 1, 1, 2, 2, 4, 4]);
    }
}
