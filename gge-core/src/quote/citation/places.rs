//! Lists of places as they are written: "13 (c) and (f)", "28e and f", "19-21", "28 (a)-(c), (e)".

use crate::record::words::{ORDINALS, is_label};

use super::reader::{Reader, among};

/// More places are never read into one list.
const MOST: usize = 64;

/// The label of an item, in lower case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Label {
    bytes: [u8; 5],
    len: u8,
}

impl Label {
    pub(super) fn new(label: &str) -> Option<Self> {
        let mut bytes = [0; 5];
        bytes.get_mut(..label.len())?.copy_from_slice(label.as_bytes());
        bytes.make_ascii_lowercase();
        let label = Self { bytes, len: u8::try_from(label.len()).ok()? };
        (label.len > 0 && is_label(label.as_str())).then_some(label)
    }

    /// A number, for the paragraphs of sections.
    fn number(digits: &str) -> Option<Self> {
        let mut bytes = [0; 5];
        bytes.get_mut(..digits.len())?.copy_from_slice(digits.as_bytes());
        (!digits.is_empty() && !digits.starts_with('0'))
            .then_some(Self { bytes, len: u8::try_from(digits.len()).ok()? })
    }

    pub(super) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..usize::from(self.len)]).unwrap_or_default()
    }

    /// The letter, if it is one alone.
    pub(super) fn letter(self) -> Option<u8> {
        (self.len == 1 && self.bytes[0].is_ascii_lowercase()).then_some(self.bytes[0])
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Paragraph {
    Number(u32),
    Section(&'static str),
    /// The paragraph whose items are norms, called by a letter alone.
    Norms,
}

/// A place as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Spot {
    pub(super) paragraph: Paragraph,
    labels: [Label; 3],
    depth: u8,
    pub(super) sentence: Option<u32>,
}

impl Spot {
    pub(super) const fn new(paragraph: Paragraph) -> Self {
        Self { paragraph, labels: [Label { bytes: [0; 5], len: 0 }; 3], depth: 0, sentence: None }
    }

    pub(super) fn labels(&self) -> &[Label] {
        &self.labels[..usize::from(self.depth)]
    }

    pub(super) fn last(&self) -> Option<Label> {
        self.labels().last().copied()
    }

    pub(super) fn with(mut self, label: Label) -> Self {
        if let Some(slot) = self.labels.get_mut(usize::from(self.depth)) {
            *slot = label;
            self.depth += 1;
        }
        self
    }

    pub(super) fn at_sentence(self, number: u32) -> Self {
        Self { sentence: Some(number), ..self }
    }

    pub(super) fn above(mut self) -> Self {
        self.depth = self.depth.saturating_sub(1);
        self.sentence = None;
        self
    }

    /// The same in a section: "paragraph 2 of the summary".
    pub(super) fn in_section(self, section: &'static str) -> Self {
        match self.paragraph {
            Paragraph::Number(number) => {
                let label = Label::number(&number.to_string());
                label.map_or(self, |label| Self {
                    sentence: self.sentence,
                    ..Self::new(Paragraph::Section(section)).with(label)
                })
            }
            _ => self,
        }
    }

    /// What "and (f)" means after this place: the item beside the last, or of the paragraph if there is none.
    fn beside(self, label: Label) -> Self {
        let roman = |label: Label| label.letter().is_none_or(|letter| b"ivx".contains(&letter));
        let mut base = self.above();
        if self.depth == 2 && !roman(label) && self.last().is_some_and(roman) {
            base = base.above();
        }
        base.with(label)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Listed {
    One(Spot),
    Range(Spot, Spot),
}

/// What stands before a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    /// A word for a paragraph, or for several.
    Paragraph { several: bool },
    /// "Norm" or "norms".
    Norm,
    /// "Subparagraph", of a paragraph that is named behind.
    Item,
    /// Nothing.
    Bare,
}

/// A list and where it ends.
pub(super) struct Places {
    pub(super) listed: Vec<Listed>,
    pub(super) end: usize,
    /// Whether it is told apart by brackets, not only by a letter: "13(f)", not "13f".
    pub(super) bracketed: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Plain,
    Bracket,
    Letter,
}

type Element = (Spot, usize, Style);

pub(super) fn list(text: Reader<'_>, at: usize, lead: Lead) -> Option<Places> {
    let (first, end, style) = element(text, at, lead, None)?;
    let mut places = Places { listed: vec![Listed::One(first)], end, bracketed: style == Style::Bracket };
    let mut last = (first, end, style);
    while places.listed.len() < MOST {
        let (from, end, _) = last;
        if let Some(to) = range_to(text, end, lead, last) {
            places.listed.pop();
            places.listed.push(Listed::Range(from, to.0));
            last = to;
        } else if let Some(next) = separator(text, end).and_then(|at| element(text, at, lead, Some(last))) {
            places.listed.push(Listed::One(next.0));
            last = next;
        } else {
            break;
        }
        places.end = last.1;
    }
    if let Some((sentence, end)) = sentence(text, places.end)
        && let Some(Listed::One(spot)) = places.listed.last_mut()
    {
        spot.sentence = Some(sentence);
        places.end = end;
    }
    Some(places)
}

fn range_to(text: Reader<'_>, end: usize, lead: Lead, last: Element) -> Option<Element> {
    if last.0.sentence.is_some() {
        return None;
    }
    let word = text.space(end);
    let at =
        text.dash(end).or_else(|| Some(text.space(text.skip(word, &["to", "through"]).filter(|_| word > end)?)))?;
    let several = if let Lead::Paragraph { .. } = lead { Lead::Paragraph { several: true } } else { lead };
    element(text, at, several, Some(last))
}

/// Past a comma, "and" and the like.
fn separator(text: Reader<'_>, end: usize) -> Option<usize> {
    let mut at = text.space(end);
    let comma = matches!(text.byte(at), b',' | b';' | b'&');
    if comma {
        at = text.space(at + 1);
    }
    let word = text.skip(at, &["and", "or"]).filter(|_| comma || at > end);
    word.map(|at| text.space(at)).or(comma.then_some(at))
}

/// A place of a list; after another it may be an item alone.
fn element(text: Reader<'_>, at: usize, lead: Lead, last: Option<Element>) -> Option<Element> {
    if text.byte(at).is_ascii_digit() {
        return number(text, at, lead, last.is_some());
    }
    let of = |label| match (last, lead) {
        (Some((spot, ..)), _) => Some(spot.beside(label)),
        (None, Lead::Norm | Lead::Item) => Some(Spot::new(Paragraph::Norms).with(label)),
        (None, _) => None,
    };
    if let Some((label, end)) = bracket(text, at) {
        let (spot, end) = deeper(text, of(label)?, end);
        return Some((spot, end, Style::Bracket));
    }
    let alone = last.map_or(lead == Lead::Norm, |(_, _, style)| style == Style::Letter);
    let (label, end) = letter(text, at).filter(|(_, end)| alone && rests(text, *end))?;
    Some((of(label)?, end, Style::Letter))
}

fn number(text: Reader<'_>, at: usize, lead: Lead, later: bool) -> Option<Element> {
    let (value, end) = text.number(at)?;
    let (next, after) = (text.byte(end), text.byte(end + 1));
    if value == 0 || text.byte(at) == b'0' || next == b'%' || b"./".contains(&next) && after.is_ascii_digit() {
        return None;
    }
    let (spot, mut end, style) = items(text, Spot::new(Paragraph::Number(value)), end);
    let mut spot = spot;
    if style == Style::Plain && !text.closes(end) {
        return None;
    }
    let plain = match lead {
        // "Paragraph 13 and 20 States" has one paragraph, "paragraphs 13 and 20" two; a year is none.
        Lead::Paragraph { several } => !later || several && !(1900..2100).contains(&value),
        Lead::Norm | Lead::Bare | Lead::Item => false,
    };
    if style == Style::Plain && !plain {
        return None;
    }
    if text.byte(end) == b':'
        && let Some((sentence, after)) =
            text.number(end + 1).filter(|(number, after)| counts(*number) && text.closes(*after))
    {
        spot.sentence = Some(sentence);
        end = after;
    }
    Some((spot, end, style))
}

/// The items that stand behind a number.
fn items(text: Reader<'_>, spot: Spot, end: usize) -> Element {
    let near = text.space(end);
    if let Some((label, end)) = bracket(text, near) {
        let (spot, end) = deeper(text, spot.with(label), end);
        return (spot, end, Style::Bracket);
    }
    if let Some((label, end)) = letter(text, end) {
        return (spot.with(label), end, Style::Letter);
    }
    if let Some((label, end)) =
        letter(text, end + 1).filter(|(_, after)| text.byte(end) == b'.' && text.byte(*after) != b'.')
    {
        return (spot.with(label), end, Style::Letter);
    }
    if let Some((label, end)) = letter(text, near).filter(|(_, end)| rests(text, *end)) {
        return (spot.with(label), end, Style::Letter);
    }
    let comma = if text.byte(near) == b',' { text.space(near + 1) } else { near };
    let sub = usize::from(text.slice(comma, comma + 4).eq_ignore_ascii_case("sub-")) * 4;
    let words = ["item", "items", "subparagraph", "subparagraphs", "point", "letter"];
    let words = if sub > 0 { &["paragraph"][..] } else { &words };
    let named = text.skip(comma + sub, words);
    match named.and_then(|at| bracket(text, text.space(at))) {
        Some((label, end)) => (spot.with(label), end, Style::Bracket),
        None => (spot, end, Style::Plain),
    }
}

fn deeper(text: Reader<'_>, mut spot: Spot, mut end: usize) -> (Spot, usize) {
    while let Some((label, after)) = bracket(text, text.space(end)).filter(|_| spot.labels().len() < 3) {
        spot = spot.with(label);
        end = after;
    }
    (spot, end)
}

/// A label in brackets.
fn bracket(text: Reader<'_>, at: usize) -> Option<(Label, usize)> {
    if text.byte(at) != b'(' {
        return None;
    }
    let start = text.space(at + 1);
    let word = text.word(start);
    let end = text.space(start + word.len());
    (text.byte(end) == b')').then_some((Label::new(word)?, end + 1))
}

/// The number of a paragraph of a section, in brackets: the "(2)" of "summary (2)".
pub(super) fn counted(text: Reader<'_>, at: usize) -> Option<(Label, usize)> {
    let (_, end) = text.number(at + 1).filter(|(_, end)| text.byte(at) == b'(' && text.byte(*end) == b')')?;
    Some((Label::number(text.slice(at + 1, end))?, end + 1))
}

/// A letter alone.
fn letter(text: Reader<'_>, at: usize) -> Option<(Label, usize)> {
    let word = text.word(at);
    (word.len() == 1 && text.closes(at + 1)).then_some((Label::new(word)?, at + 1))
}

/// Whether a letter that stands alone can be the label of an item: no word that it would belong to follows.
fn rests(text: Reader<'_>, end: usize) -> bool {
    let next = text.space(end);
    if next > end && text.byte(next).is_ascii_alphanumeric() {
        return text.skip(next, &["of", "and", "or", "to"]).is_some();
    }
    next > end || !matches!(text.byte(end), b'\'' | b'-' | b'/' | b'@' | b'=' | 0xE2) || text.dash(end).is_some()
}

/// Whether a sentence can have this number.
pub(super) fn counts(sentence: u32) -> bool {
    (1..1000).contains(&sentence)
}

/// A sentence named behind a place: "second sentence", "sentence 2".
fn sentence(text: Reader<'_>, end: usize) -> Option<(u32, usize)> {
    let mut at = text.space(end);
    let opened = text.byte(at) == b'(';
    if opened || text.byte(at) == b',' {
        at = text.space(at + 1);
    }
    if let Some(at) = text.skip(at, &["sentence"]) {
        return text.number(text.space(at)).filter(|(number, end)| counts(*number) && text.closes(*end));
    }
    at = text.skip(at, &["the"]).map_or(at, |at| text.space(at));
    let place = ORDINALS.iter().position(|ordinal| among(text.word(at), &[ordinal]))?;
    let end = text.skip(text.space(at + ORDINALS[place].len()), &["sentence"])?;
    let end = end - usize::from(text.before(end) == b'.');
    Some((u32::try_from(place + 1).ok()?, end + usize::from(opened && text.byte(end) == b')')))
}
