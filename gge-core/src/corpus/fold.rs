//! Folding: the reading of a text into the words of a corpus, the same for both sides of a comparison.
//!
//! Words are cut at hyphens. A name in short or in full is read in the form that the reports use, and a date after the
//! number of a resolution is a part of the number.

use super::vocabulary::{Phrases, Vocabulary, WordId};
use crate::model::{Abbreviation, Date, Lexicon};
use crate::text::{Word, Words, words, words_from};

/// The abbreviations of a lexicon, indexed for folding.
#[derive(Clone, Debug, Default)]
pub(crate) struct Abbreviations {
    /// The words as which each abbreviation is read: those of its first form.
    read_as: Vec<Box<[WordId]>>,
    /// All forms but the first, which are folded to the first.
    forms: Phrases<Form>,
    /// All forms, the first included.
    all: Phrases<Form>,
    /// The last word of each form, by abbreviation: the short form may follow it in brackets.
    last_words: Vec<Vec<WordId>>,
    /// `true` for each word with which a form ends.
    is_last: Vec<bool>,
    /// `true` for each word at which more than the word may be read: a folded form begins with it, or a form ends with
    /// it.
    is_special: Vec<bool>,
    /// The remainder of each form when a text is cut within it: the last words, at the beginning of a text.
    pub(super) tails: Phrases<Form>,
    /// The first words of each form, which remain at the end of a text that is cut within it.
    pub(super) heads: Vec<(Box<[WordId]>, Form)>,
}

/// A form of an abbreviation, by the position of the abbreviation and the number of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Form {
    /// The abbreviation, by its position in the lexicon.
    abbreviation: u16,
    /// The number of the form. 0 for the form as which the others are read, and for a word that is no form.
    pub(crate) number: u8,
}

/// A form that was found, the byte where it ends, and the parts after it.
type Found<'t> = (Form, usize, Parts<'t>);

impl Abbreviations {
    pub(super) fn new(lexicon: &Lexicon, vocabulary: &mut Vocabulary) -> Self {
        let mut abbreviations = Self::default();
        for (abbreviation, it) in (0..).zip(&*lexicon.abbreviations) {
            let (mut first, mut last): (Box<[WordId]>, _) = (Box::default(), Vec::new());
            for (number, text) in (0..).zip(forms(it)) {
                let words: Vec<WordId> = words_of(text).map(|part| vocabulary.intern(part.text)).collect();
                let form = Form { abbreviation, number };
                abbreviations.all.add(&words, form);
                last.extend(words.last());
                if number == 0 {
                    first = words.into();
                } else {
                    abbreviations.forms.add(&words, form);
                }
            }
            abbreviations.read_as.push(first);
            abbreviations.last_words.push(last);
        }
        abbreviations.is_last = vec![false; vocabulary.len()];
        for word in abbreviations.last_words.iter().flatten() {
            abbreviations.is_last[*word as usize] = true;
        }
        let begins = |word: WordId| !abbreviations.forms.beginning(word).is_empty();
        abbreviations.is_special =
            (0..).zip(&abbreviations.is_last).map(|(word, last)| *last || begins(word)).collect();
        for (abbreviation, it) in (0..).zip(&*lexicon.abbreviations) {
            for (number, text) in (0..).zip(forms(it)).skip(1) {
                abbreviations.add_cut(vocabulary, text, Form { abbreviation, number });
            }
        }
        abbreviations
    }

    /// Adds the remainders of a form, cut before each of its words but the first.
    fn add_cut(&mut self, vocabulary: &Vocabulary, text: &str, form: Form) {
        let starts: Vec<usize> = words_of(text).skip(1).map(|part| part.start).collect();
        for start in starts {
            let read = |text| CorpusWords::new(vocabulary, self, text).flat_map(|it| it.words()).collect::<Vec<_>>();
            let (head, tail) = (read(&text[..start]), read(&text[start..]));
            self.heads.push((head.into(), form));
            self.tails.add(&tail, form);
        }
    }

    /// Tests whether a form of an abbreviation, or one in brackets, may be read at a word, and so more than the word
    /// itself.
    pub(super) fn is_special(&self, word: WordId) -> bool {
        self.is_special.get(word as usize) == Some(&true)
    }

    /// The words as which a form is read.
    pub(super) fn read_as(&self, form: Form) -> &[WordId] {
        self.read_as.get(usize::from(form.abbreviation)).map_or(&[], |words| words)
    }

    /// The word as which a single word is read: `ICT` for `ICTs`. The word itself where nothing folds it.
    pub(super) fn counts_as(&self, word: WordId) -> WordId {
        let alone = self.forms.beginning(word).iter().find(|(rest, _)| rest.is_empty());
        let read_as = alone.map_or(&[][..], |(_, form)| self.read_as(*form));
        if let [one] = read_as { *one } else { word }
    }

    /// Finds another form of the same abbreviation in brackets, within quotation marks or without: `(ICTs)`,
    /// `[information and communications technologies]`. Returns the byte where the brackets end, and the parts after
    /// them.
    fn in_brackets<'t>(
        &self,
        vocabulary: &Vocabulary,
        is_same: impl Fn(Form) -> bool,
        after: &Parts<'t>,
    ) -> Option<(usize, Parts<'t>)> {
        let is_quote = |text: &str| matches!(text, "“" | "”" | "\"" | "‘" | "’" | "'");
        let unquoted =
            |parts: &mut Parts<'t>| parts.next().filter(|part| !is_quote(part.text)).or_else(|| parts.next());
        let mut next = after.clone();
        let close = match next.next()?.text {
            "(" => ")",
            "[" => "]",
            _ => return None,
        };
        let first = unquoted(&mut next).filter(|part| part.is_word)?;
        let (form, _, mut rest) = longest(&self.all, vocabulary, vocabulary.get(first.text), first.end(), &next)?;
        let last = unquoted(&mut rest).filter(|part| part.text == close)?;
        is_same(form).then(|| (last.end(), rest))
    }

    /// The last word of each form of an abbreviation.
    fn last_words(&self, form: Form) -> &[WordId] {
        self.last_words.get(usize::from(form.abbreviation)).map_or(&[], Vec::as_slice)
    }

    /// Reads the word that begins at a part: a form of an abbreviation with its repetition in brackets, a resolution
    /// with its date, or the part alone. Moves `after` past what was read.
    pub(super) fn read(&self, vocabulary: &Vocabulary, part: Part<'_>, after: &mut Parts<'_>) -> CorpusWord<'_> {
        let (word, start) = (vocabulary.get(part.text), part.start);
        if let Some((form, mut end, rest)) = longest(&self.forms, vocabulary, word, part.end(), after) {
            *after = rest;
            let is_same = |other: Form| other.abbreviation == form.abbreviation;
            if let Some((last, rest)) = self.in_brackets(vocabulary, is_same, after) {
                (end, *after) = (last, rest);
            }
            let (first, rest) =
                self.read_as(form).split_first().map_or((word, &[][..]), |(first, rest)| (*first, rest));
            return CorpusWord { first, rest, form: form.number, start, end };
        }
        let mut end = part.end();
        let further = if part.text.starts_with(|first: char| first.is_ascii_digit()) {
            dated(part.text, after)
        } else if self.is_last.get(word as usize) == Some(&true) {
            self.in_brackets(vocabulary, |form| self.last_words(form).contains(&word), after)
        } else {
            None
        };
        if let Some((last, rest)) = further {
            (end, *after) = (last, rest);
        }
        CorpusWord { first: word, rest: &[], form: 0, start, end }
    }
}

/// The longest form that begins with a word and continues through the parts after it. None if no form does.
fn longest<'t>(
    forms: &Phrases<Form>,
    vocabulary: &Vocabulary,
    first: WordId,
    end: usize,
    after: &Parts<'t>,
) -> Option<Found<'t>> {
    let mut best: Option<(usize, Found<'t>)> = None;
    for (rest, form) in forms.beginning(first) {
        if best.as_ref().is_some_and(|(length, ..)| *length > rest.len()) {
            continue;
        }
        let (mut next, mut last) = (after.clone(), end);
        let mut is_next = |id: &WordId| {
            let part = next.next().filter(|part| part.is_word && vocabulary.get(part.text) == *id);
            part.map(|part| last = part.end()).is_some()
        };
        if rest.iter().all(&mut is_next) {
            best = Some((rest.len(), (*form, last, next)));
        }
    }
    best.map(|(_, found)| found)
}

/// The forms of an abbreviation, the one as which the others are read first.
fn forms(it: &Abbreviation) -> impl Iterator<Item = &str> {
    let short = Some(&it.short).filter(|short| it.forms.first() != Some(*short));
    it.forms.iter().chain(short).map(|form| &**form)
}

fn words_of(text: &str) -> impl Iterator<Item = Part<'_>> {
    parts(text).filter(|part| part.is_word)
}

/// A part of a word between its hyphens, or a mark of punctuation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'t> {
    pub(crate) text: &'t str,
    pub(crate) start: usize,
    pub(crate) is_word: bool,
}

impl Part<'_> {
    pub(crate) const fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// An iterator over the parts of a text: words cut at hyphens and without the full stop of an abbreviation, and marks.
#[derive(Clone, Debug)]
pub(crate) struct Parts<'t> {
    words: Words<'t>,
    /// The rest of a word after a hyphen, and the byte where it begins.
    rest: Option<(&'t str, usize)>,
}

/// Splits a text into the parts of its words, and marks.
pub(crate) const fn parts(text: &str) -> Parts<'_> {
    Parts { words: words(text), rest: None }
}

/// Splits a text into parts, from one of its words on.
pub(crate) fn parts_from<'t>(text: &'t str, word: Word<'t>) -> Parts<'t> {
    Parts { words: words_from(text, word.end()), rest: Some((word.text.trim_end_matches('.'), word.start)) }
}

impl<'t> Iterator for Parts<'t> {
    type Item = Part<'t>;

    fn next(&mut self) -> Option<Part<'t>> {
        loop {
            let (whole, start) = if let Some(rest) = self.rest.take() {
                rest
            } else {
                let word = self.words.next()?;
                if !word.is_word() {
                    return Some(Part { text: word.text, start: word.start, is_word: false });
                }
                (word.text.trim_end_matches('.'), word.start)
            };
            let (part, rest) = cut(whole);
            if let Some(after) = rest {
                self.rest = Some((&whole[after..], start + after));
            }
            if !part.is_empty() {
                return Some(Part { text: part, start, is_word: true });
            }
        }
    }
}

/// The part of a word before its first hyphen, and the byte where the rest begins. None if there is no hyphen.
fn cut(word: &str) -> (&str, Option<usize>) {
    let has_hyphen = word.bytes().any(|byte| byte == b'-' || byte == 0xE2);
    match if has_hyphen { word.find(['-', '\u{2010}', '\u{2011}']) } else { None } {
        Some(at) => (&word[..at], Some(at + word[at..].chars().next().map_or(1, char::len_utf8))),
        None => (word, None),
    }
}

/// A word of a text, folded. Several words in one place where the text has a form for which the reports use several.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CorpusWord<'c> {
    pub(crate) first: WordId,
    pub(crate) rest: &'c [WordId],
    /// The number of the form of an abbreviation in the text. 0 for the form as which the others are read, and for any
    /// other word.
    pub(crate) form: u8,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl<'c> CorpusWord<'c> {
    /// The folded words of this place, in order.
    pub(crate) fn words(&self) -> impl Iterator<Item = WordId> + use<'c> {
        std::iter::once(self.first).chain(self.rest.iter().copied())
    }
}

/// An iterator over the folded words of a text, with their offsets in bytes.
#[derive(Clone, Debug)]
pub(crate) struct CorpusWords<'c, 't> {
    vocabulary: &'c Vocabulary,
    abbreviations: &'c Abbreviations,
    parts: Parts<'t>,
}

impl<'c, 't> CorpusWords<'c, 't> {
    pub(super) const fn new(vocabulary: &'c Vocabulary, abbreviations: &'c Abbreviations, text: &'t str) -> Self {
        Self { vocabulary, abbreviations, parts: parts(text) }
    }
}

impl<'c> Iterator for CorpusWords<'c, '_> {
    type Item = CorpusWord<'c>;

    fn next(&mut self) -> Option<CorpusWord<'c>> {
        let before = self.parts.words.clone();
        if self.parts.rest.is_none()
            && let Some((word, key)) = self.parts.words.next_plain()
        {
            let first = self.vocabulary.get_packed(key, word.text.len());
            if !self.abbreviations.is_special(first) {
                return Some(CorpusWord { first, rest: &[], form: 0, start: word.start, end: word.end() });
            }
            self.parts.words = before;
        }
        let part = self.parts.find(|part| part.is_word)?;
        Some(self.abbreviations.read(self.vocabulary, part, &mut self.parts))
    }
}

/// Finds the date after the number of a resolution: `(2003)`, `of 23 December 2003`. Returns the byte where the date
/// ends, and the parts after it.
fn dated<'t>(number: &str, after: &Parts<'t>) -> Option<(usize, Parts<'t>)> {
    let is_number = |text: &str| (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let (session, item) = number.split_once('/')?;
    if !(is_number(session) && is_number(item)) {
        return None;
    }
    let mut next = after.clone();
    // The mark of a footnote may be glued to the year.
    let is_year = |part: &Part<'_>| {
        let (year, mark) = part.text.split_at_checked(4).unwrap_or_default();
        is_number(year) && year.len() == 4 && mark.chars().count() <= 2 && mark.chars().all(char::is_numeric)
    };
    match next.next()?.text {
        "(" => {
            next.next().filter(is_year)?;
            next.next().filter(|part| part.text == ")").map(|part| (part.end(), next))
        }
        "of" => {
            next.next().filter(|day| is_number(day.text) && day.text.len() <= 2)?;
            let is_month = |text: &str| Date::MONTHS.iter().any(|month| month.eq_ignore_ascii_case(text));
            next.next().filter(|month| is_month(month.text))?;
            next.next().filter(is_year).map(|part| (part.end(), next))
        }
        _ => None,
    }
}
