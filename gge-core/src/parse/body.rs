//! The lines of the body, with their labels, and what can be told of each by looking ahead.

use super::label::{Form, Label, label};
use super::lines::Lines;
use super::masthead::{date, is_opening};
use crate::number::to_u32;

/// How a line ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// In the middle of a sentence.
    Open,
    Comma,
    Semicolon,
    Colon,
    Sentence,
}

/// The lines of the body.
#[derive(Debug)]
pub(super) struct Body<'t, 'l> {
    pub(super) lines: &'l Lines<'t>,
    /// The indices of the lines.
    at: Vec<u32>,
    /// For each line, the position of its label among the labels, from 1; 0 for a line without one.
    label_of: Vec<u32>,
    labels: Vec<Label<'t>>,
    /// The lines that begin with a number, with a letter in brackets, with a part.
    points: Vec<u32>,
    rounds: Vec<u32>,
    parts: Vec<u32>,
    /// Where each number stands as a label.
    places: Vec<Vec<u32>>,
    /// The usual length of a full line, in bytes.
    pub(super) width: usize,
    /// True if no blank lines part the paragraphs, as in the text of web pages.
    pub(super) has_no_gaps: bool,
    /// True if each line is a paragraph.
    pub(super) is_unwrapped: bool,
    /// The lines whose numbers head sections.
    pub(super) sections: Vec<u32>,
}

/// The length of a line that is a paragraph, in bytes.
const UNWRAPPED: usize = 220;

/// The length up to which lines are counted to find the usual one, in bytes.
const MAX_WIDTH: usize = 400;

impl<'t, 'l> Body<'t, 'l> {
    pub(super) fn new(lines: &'l Lines<'t>) -> Self {
        let mut body = Self {
            lines,
            at: Vec::new(),
            label_of: Vec::new(),
            labels: Vec::new(),
            points: Vec::new(),
            rounds: Vec::new(),
            parts: Vec::new(),
            places: Vec::new(),
            width: 0,
            has_no_gaps: false,
            is_unwrapped: false,
            sections: Vec::new(),
        };
        let mut lengths = [0_usize; MAX_WIDTH + 1];
        let (mut unwrapped, mut apart) = (0, 0);
        for line in (0..lines.all.len()).filter(|at| lines.is_body(*at)) {
            let (bare, place) = (lines.bare(line), to_u32(body.at.len()));
            let label = label(bare);
            body.at.push(to_u32(line));
            body.labels.extend(label);
            body.label_of.push(label.map_or(0, |_| to_u32(body.labels.len())));
            match label.map(|label| label.form) {
                Some(Form::Point) => {
                    body.points.push(place);
                    let number = label.map_or(0, |label| label.number as usize);
                    if body.places.len() <= number {
                        body.places.resize(number + 1, Vec::new());
                    }
                    body.places[number].push(place);
                }
                Some(Form::Round) => body.rounds.push(place),
                _ => {}
            }
            if part_label(bare).is_some() {
                body.parts.push(place);
            }
            lengths[bare.len().min(MAX_WIDTH)] += 1;
            unwrapped += usize::from(lines.range(line).len() > UNWRAPPED);
            apart += usize::from(lines.all[line].is_apart && !lines.is_page_start(line));
        }
        body.has_no_gaps = apart * 20 < body.at.len();
        body.is_unwrapped = unwrapped * 20 > body.at.len();
        // Three quarters of the longer lines are no longer than this.
        let long: usize = lengths[40..].iter().sum();
        let mut seen = 0;
        body.width = (40..=MAX_WIDTH)
            .find(|length| {
                seen += lengths[*length];
                seen * 4 >= long * 3
            })
            .unwrap_or(80);
        body
    }

    pub(super) fn len(&self) -> usize {
        self.at.len()
    }

    /// Returns the index of a line among all lines.
    pub(super) fn line(&self, place: usize) -> usize {
        self.at.get(place).map_or(self.lines.all.len(), |at| *at as usize)
    }

    pub(super) fn bare(&self, place: usize) -> &'t str {
        self.lines.bare(self.line(place))
    }

    pub(super) fn label(&self, place: usize) -> Option<Label<'t>> {
        let position = (*self.label_of.get(place)? as usize).checked_sub(1)?;
        self.labels.get(position).copied()
    }

    /// Tests whether a line is nothing but its label.
    pub(super) fn is_label_alone(&self, place: usize) -> bool {
        self.label(place).is_some_and(|label| label.len >= self.bare(place).len())
    }

    /// Tests whether the number of a line heads a section.
    pub(super) fn is_section(&self, place: usize) -> bool {
        self.sections.binary_search(&to_u32(place)).is_ok()
    }

    /// Tests whether a line opens a resolution or a convention: "The General Assembly,". The comma may be torn off.
    pub(super) fn opens(&self, place: usize) -> bool {
        let bare = self.bare(place);
        opens(bare) || self.bare(place + 1) == "," && opens(&format!("{bare},"))
    }

    /// Tests whether a blank line stands before a line.
    pub(super) fn is_apart(&self, place: usize) -> bool {
        self.lines.all.get(self.line(place)).is_none_or(|line| line.is_apart)
    }

    /// Tests whether a page, or its furniture, or footnotes stand between a line and the one before.
    pub(super) fn is_cut(&self, place: usize) -> bool {
        place > 0
            && place < self.len()
            && (self.at[place] != self.at[place - 1] + 1 || self.lines.is_page_start(self.line(place)))
    }

    /// Returns the next number at or behind a line: its value, and where it stands.
    pub(super) fn next_point(&self, place: usize) -> Option<(u32, usize)> {
        let at = next(&self.points, place)?;
        Some((self.label(at)?.number, at))
    }

    /// Returns the next letter in brackets at or behind a line.
    pub(super) fn next_round(&self, place: usize) -> Option<Label<'t>> {
        self.label(next(&self.rounds, place)?)
    }

    /// Returns the next line at or behind one that begins a part.
    pub(super) fn next_part(&self, place: usize) -> usize {
        next(&self.parts, place).unwrap_or(self.len())
    }

    /// Returns the next line behind one that begins with a number.
    pub(super) fn next_place(&self, number: u32, place: usize) -> Option<usize> {
        next(self.places.get(number as usize)?, place + 1)
    }
}

/// Returns the first of some places at or behind one.
fn next(places: &[u32], place: usize) -> Option<usize> {
    places.get(places.partition_point(|at| (*at as usize) < place)).map(|at| *at as usize)
}

/// Tells how a line ends, marks of notes and quotation marks aside.
pub(super) fn end(line: &str) -> End {
    const CLOSING: [char; 11] = [' ', '*', '_', '”', '"', '»', '’', '\'', '\\', '\u{a0}', '\u{200b}'];
    let mut line = line.trim_end_matches(CLOSING);
    // "[2]", "[^2]", "²"
    if let Some(inner) = line.strip_suffix(']') {
        let number = inner.trim_end_matches(|c: char| c.is_ascii_digit());
        if number.len() < inner.len() && number.ends_with(['[', '^']) {
            line = number.trim_end_matches(['[', '^']).trim_end_matches(CLOSING);
        }
    }
    let line = line.trim_end_matches(|c: char| "¹²³⁰⁴⁵⁶⁷⁸⁹".contains(c)).trim_end_matches(CLOSING);
    let bare = line.trim_end_matches(|c: char| c.is_ascii_digit());
    // "; 2", ";2": a mark. "in 2013.", "Rev.1", "L.51" have none.
    let before = bare.trim_end();
    let word = before.rsplit(' ').next().unwrap_or_default();
    let is_mark = (1..=3).contains(&(line.len() - bare.len()))
        && (before.ends_with([';', ',', ':', '”']) || before.ends_with('.') && ends_sentence(word));
    let line = if is_mark { before.trim_end_matches(['”', '"']) } else { line };
    match line.chars().next_back() {
        Some('.' | '!' | '?' | '…' | '。') => End::Sentence,
        Some(';' | '；') => End::Semicolon,
        Some(':' | '：') => End::Colon,
        Some(',') => End::Comma,
        Some(')' | ']') if line.trim_end_matches([')', ']']).ends_with(['.', '!', '?']) => End::Sentence,
        // A paragraph in brackets ends as its words do.
        Some(']') if line.trim_end_matches(']').ends_with([';', ',', ':']) => end(line.trim_end_matches(']')),
        _ if line.ends_with("; and") || line.ends_with("; or") => End::Semicolon,
        _ if line.ends_with(", and") || line.ends_with(", or") => End::Comma,
        _ => End::Open,
    }
}

/// Tests whether a word with a point behind it ends a sentence, and is not a part of a symbol or a number: "Rev.", "L.".
pub(super) fn ends_sentence(word: &str) -> bool {
    let bare = word.trim_end_matches('.');
    let bare = bare.trim_start_matches(|c: char| !c.is_alphanumeric());
    let is_short =
        ["Rev", "Add", "Corr", "No", "Nos", "Vol", "vol", "para", "paras", "art", "p", "pp", "Suppl"].contains(&bare);
    let is_year = bare.len() == 4
        && (bare.starts_with("19") || bare.starts_with("20"))
        && bare.bytes().all(|b| b.is_ascii_digit());
    // "A/68/98.2": the symbol of a document ends in a number, and no part of one does.
    let is_symbol = bare.contains('/') && bare.ends_with(|c: char| c.is_ascii_digit());
    is_year
        || is_symbol
        || !is_short
            && !bare.contains('/')
            && bare.chars().count() > 1
            && bare.ends_with(|c: char| c.is_lowercase() || c == ')' || c == '”')
}

/// The part that a line begins: its word, its number, and what stands behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PartLabel<'t> {
    pub(super) word: Word,
    /// The number or letter, as written. Empty if there is none.
    pub(super) number: &'t str,
    pub(super) suffix: &'t str,
    /// What stands behind the label in its line.
    pub(super) rest: &'t str,
}

/// The words that parts begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Annex,
    Article,
    /// A chapter, a part, a title: a heading with a number of its own.
    Chapter,
    Section,
    /// A draft resolution or decision.
    Draft,
}

const WORDS: [(&str, Word); 13] = [
    ("annex", Word::Annex),
    ("appendix", Word::Annex),
    ("enclosure", Word::Annex),
    ("attachment", Word::Annex),
    ("article", Word::Article),
    ("draft article", Word::Article),
    ("chapter", Word::Chapter),
    ("part", Word::Chapter),
    ("title", Word::Chapter),
    ("section", Word::Section),
    ("draft resolution", Word::Draft),
    ("draft decision", Word::Draft),
    ("anexo", Word::Annex),
];

/// Numbers that are written out.
const NUMBERS: [&str; 10] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/// Reads the label of a part that a line begins with: "Annex II", "Article 2", "Article 3. Scope", "Chapter I".
pub(super) fn part_label(line: &str) -> Option<PartLabel<'_>> {
    if line.len() > 160 {
        return None;
    }
    let bare = line.trim_start_matches(['#', '*', '_', ' ', '[']);
    if !matches!(bare.as_bytes().first()?, b'A' | b'C'..=b'E' | b'P' | b'S' | b'T') {
        return None;
    }
    let (name, word) =
        WORDS.iter().find(|(name, _)| bare.get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name)))?;
    let rest = bare[name.len()..].trim_end_matches(['*', '_', ' ']);
    if *word == Word::Annex && rest.starts_with(" to the ") && end(rest) == End::Open {
        return Some(PartLabel { word: *word, number: "", suffix: "", rest: rest.trim_start() });
    }
    if rest.is_empty() {
        let alone = matches!(word, Word::Annex) || matches!(word, Word::Draft);
        return alone.then_some(PartLabel { word: *word, number: "", suffix: "", rest: "" });
    }
    let after = rest.strip_prefix([' ', '\u{a0}'])?.trim_start();
    let len = after.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let number = after.get(..len)?;
    let is_number = !number.is_empty() && number.len() <= 3 && number.bytes().all(|b| b.is_ascii_digit());
    let is_roman =
        super::label::roman(&number.to_ascii_lowercase()).is_some() && number.bytes().all(|b| b.is_ascii_uppercase());
    let is_word = NUMBERS.contains(&number.to_ascii_lowercase().as_str());
    let is_letter = number.len() == 1 && number.as_bytes()[0].is_ascii_uppercase();
    let fits = match word {
        Word::Article => is_number || is_roman,
        Word::Annex | Word::Section => is_number || is_roman || is_letter,
        Word::Chapter | Word::Draft => is_number || is_roman || is_word,
    };
    if !fits {
        return None;
    }
    let mut rest = &after[len..];
    let mut suffix = "";
    for word in ["bis", "ter", "quater"] {
        if let Some(after) = rest
            .strip_prefix(' ')
            .and_then(|rest| rest.strip_prefix(word))
            .filter(|it| !it.starts_with(char::is_alphabetic))
        {
            (suffix, rest) = (word, after);
        }
    }
    let title = rest.trim_start_matches(['.', ':', ' ', '–', '—', '-', '*', '\u{a0}']);
    // Behind the label stands its title, or nothing: prose goes on with words.
    let parted = rest.starts_with(['.', ':'])
        || rest.starts_with(" –")
        || rest.starts_with(" —")
        || rest.starts_with(" -")
        || rest.starts_with("  ");
    let is_short =
        matches!(word, Word::Annex | Word::Chapter) && title.split(' ').count() <= 10 && end(title) == End::Open;
    let is_title = title.is_empty()
        || (parted || is_short)
            && title.starts_with(|c: char| c.is_uppercase() || c == '“')
            && end(title) != End::Semicolon;
    is_title.then_some(PartLabel { word: *word, number, suffix, rest: title })
}

/// Tests whether a line tells at which meeting a resolution was adopted.
fn is_meeting(line: &str) -> bool {
    let line = line.trim_matches(['*', '_', ' ']);
    line.len() < 60
        && line.starts_with(|c: char| c.is_ascii_digit())
        && (line.ends_with(" meeting") || line.ends_with(" meeting."))
}

/// Marks the lines that tell of the adoption, behind the text of a resolution.
pub(super) fn mark_adoption(lines: &mut Lines<'_>) {
    // True behind such a line, and within the vote, which stands in brackets.
    let (mut is_behind, mut is_open) = (false, false);
    for at in 0..lines.all.len() {
        if !lines.is_body(at) {
            is_behind &= lines.is_furniture(at);
            continue;
        }
        let bare = lines.bare(at);
        let is_vote = is_behind && bare.starts_with("[Adopted ");
        if is_meeting(bare)
            && lines.next_body(at + 1).is_some_and(|next| date(lines.bare(next)).is_some() && next <= at + 2)
            || is_behind && date(bare).is_some()
            || is_vote
            || is_open && is_behind && part_label(bare).is_none() && label(bare).is_none()
        {
            (is_behind, is_open) = (true, (is_open || is_vote) && !bare.contains(']'));
            lines.mark(at, super::kind::FurnitureKind::Adoption);
        } else {
            is_behind = false;
        }
    }
}

/// The first words of preambular paragraphs, besides those that end in "ing".
const PREAMBULAR: [&str; 30] = [
    "Concerned",
    "Convinced",
    "Mindful",
    "Aware",
    "Conscious",
    "Determined",
    "Deeply",
    "Gravely",
    "Alarmed",
    "Guided",
    "Disturbed",
    "Inspired",
    "Strongly",
    "Fully",
    "Profoundly",
    "Cognizant",
    "Encouraged",
    "Resolved",
    "Again",
    "Also",
    "Further",
    "Firmly",
    "Moved",
    "Reminded",
    "Dismayed",
    "Shocked",
    "Appreciative",
    "Once",
    "Keenly",
    "Appalled",
];

/// Tests whether a line begins as the paragraphs of a preamble do.
pub(super) fn is_preambular(line: &str) -> bool {
    let line = line.trim_start_matches(['*', '_', '“', '"']);
    let word = line.split([' ', ',', '*', '_', '\u{a0}']).next().unwrap_or_default();
    line.starts_with(char::is_uppercase) && (word.len() > 5 && word.ends_with("ing") || PREAMBULAR.contains(&word))
}

/// Tests whether a line opens a text: see [`is_opening`].
pub(super) fn opens(line: &str) -> bool {
    is_opening(line.trim_matches(['*', '_']))
}
