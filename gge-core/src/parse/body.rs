//! The lines of the body, with their labels, and what can be told of each by looking ahead.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::label::{Form, Label, label};
use super::lines::Lines;
use super::wording::{End, end, hangs, is_opening};
use crate::number::to_u32;

/// The largest number of paragraphs that may be missing between two.
pub(super) const MAX_GAP: u32 = 10;

/// The lines of the body.
#[derive(Debug)]
pub(super) struct Body<'t, 'l> {
    pub(super) lines: &'l Lines<'t>,
    all: Vec<Row>,
    labels: Vec<Label<'t>>,
    /// The lines that begin with a number, and with a letter in brackets.
    points: Vec<u32>,
    rounds: Vec<u32>,
    /// Where each number stands as a label.
    places: Vec<Vec<u32>>,
    /// The number of lines with a label or a blank line before them: hardly more texts begin.
    pub(super) texts: usize,
    /// The usual length of a full line, in bytes.
    pub(super) width: usize,
    /// True if no blank lines part the paragraphs, as in the text of web pages.
    pub(super) has_no_gaps: bool,
    /// True if each line is a paragraph.
    pub(super) is_unwrapped: bool,
    /// The lines whose numbers head sections.
    pub(super) sections: Vec<u32>,
    /// The number before that of the first paragraph: 0, unless the text is an extract.
    pub(super) before: u32,
}

/// A line of the body.
#[derive(Clone, Copy, Debug)]
struct Row {
    /// The index among all lines.
    line: u32,
    /// The position of its label among the labels, from 1; 0 for a line without one.
    label: u32,
    end: End,
}

/// The smallest number of paragraphs of an extract.
const MIN_EXTRACT: u32 = 3;

/// The length of a line that is a paragraph, in bytes.
const UNWRAPPED: usize = 220;

/// The length up to which lines are counted to find the usual one, in bytes.
const MAX_WIDTH: usize = 400;

impl<'t, 'l> Body<'t, 'l> {
    pub(super) fn new(lines: &'l Lines<'t>) -> Self {
        let mut body = Self {
            lines,
            all: Vec::new(),
            labels: Vec::new(),
            points: Vec::new(),
            rounds: Vec::new(),
            places: Vec::new(),
            texts: 0,
            width: 0,
            has_no_gaps: false,
            is_unwrapped: false,
            sections: Vec::new(),
            before: 0,
        };
        let mut lengths = [0_usize; MAX_WIDTH + 1];
        let (mut unwrapped, mut apart) = (0, 0);
        for line in (0..lines.all.len()).filter(|at| lines.is_body(*at)) {
            let (bare, place) = (lines.bare(line), to_u32(body.all.len()));
            let label = label(bare);
            body.labels.extend(label);
            let position = label.map_or(0, |_| to_u32(body.labels.len()));
            body.all.push(Row { line: to_u32(line), label: position, end: end(bare) });
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
            body.texts += usize::from(label.is_some() || lines.all[line].is_apart);
            lengths[bare.len().min(MAX_WIDTH)] += 1;
            unwrapped += usize::from(lines.range(line).len() > UNWRAPPED);
            apart += usize::from(lines.all[line].is_apart && !lines.is_page_start(line));
        }
        body.before = body.number_before();
        body.has_no_gaps = apart * 20 < body.all.len();
        body.is_unwrapped = unwrapped * 20 > body.all.len();
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

    /// Finds the number before the first paragraph. That of an extract is far from 1, and the numbers count up from it
    /// longer than any others do.
    fn number_before(&self) -> u32 {
        // How many numbers count up by one from each line on.
        let mut lengths: FxHashMap<u32, u32> = FxHashMap::default();
        let mut longest = (0, 0);
        for place in self.points.iter().rev().copied() {
            let number = self.label(place as usize).map_or(0, |label| label.number);
            let next = self.next_place(number + 1, place as usize).map(to_u32);
            let length = 1 + next.and_then(|next| lengths.get(&next)).copied().unwrap_or(0);
            lengths.insert(place, length);
            if length >= longest.0 {
                longest = (length, number);
            }
        }
        let (length, first) = longest;
        let is_extract = length >= MIN_EXTRACT
            && first > MAX_GAP + 1
            && (first - MAX_GAP..first).all(|number| self.next_place_from(number, 0).is_none());
        if is_extract { first - 1 } else { 0 }
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// Returns the index of a line among all lines.
    pub(super) fn line(&self, place: usize) -> usize {
        self.all.get(place).map_or(self.lines.all.len(), |row| row.line as usize)
    }

    /// Returns the bytes at which a line stands.
    pub(super) fn range(&self, place: usize) -> Range<usize> {
        self.lines.range(self.line(place))
    }

    pub(super) fn bare(&self, place: usize) -> &'t str {
        self.lines.bare(self.line(place))
    }

    pub(super) fn label(&self, place: usize) -> Option<Label<'t>> {
        let position = (self.all.get(place)?.label as usize).checked_sub(1)?;
        self.labels.get(position).copied()
    }

    /// Tells how a line ends.
    pub(super) fn end(&self, place: usize) -> End {
        self.all.get(place).map_or(End::Open, |row| row.end)
    }

    /// Tests whether a line ends as headings do not.
    pub(super) fn is_ended(&self, place: usize) -> bool {
        self.end(place) != End::Open && !self.bare(place).ends_with('?')
    }

    /// Tests whether a line goes on in the next one, by its last word.
    pub(super) fn hangs(&self, place: usize) -> bool {
        hangs(self.bare(place))
    }

    /// Tests whether a line begins with a small letter.
    pub(super) fn is_lower(&self, place: usize) -> bool {
        self.bare(place).starts_with(char::is_lowercase)
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
        is_opening(bare) || self.bare(place + 1) == "," && is_opening(&format!("{bare},"))
    }

    /// Tests whether a blank line stands before a line.
    pub(super) fn is_apart(&self, place: usize) -> bool {
        self.lines.all.get(self.line(place)).is_none_or(|line| line.is_apart)
    }

    /// Tests whether a page, or its furniture, or footnotes stand between a line and the one before.
    pub(super) fn is_cut(&self, place: usize) -> bool {
        place > 0
            && place < self.len()
            && (self.all[place].line != self.all[place - 1].line + 1 || self.lines.is_page_start(self.line(place)))
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

    /// Returns the next line behind one that begins with a number.
    pub(super) fn next_place(&self, number: u32, place: usize) -> Option<usize> {
        self.next_place_from(number, place + 1)
    }

    fn next_place_from(&self, number: u32, place: usize) -> Option<usize> {
        next(self.places.get(number as usize)?, place)
    }
}

/// Returns the first of some places at or behind one.
fn next(places: &[u32], place: usize) -> Option<usize> {
    places.get(places.partition_point(|at| (*at as usize) < place)).map(|at| *at as usize)
}
