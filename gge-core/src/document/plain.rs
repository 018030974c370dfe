//! The reading of plain text: paragraphs of wrapped lines, items, quotations, headings, and footnotes at the end of a
//! page.

use std::ops::Range;

use super::block::{Document, Kind, TERM};
use super::builder::Builder;
use super::furniture::furniture;
use super::label::{Form, Label, Series, label, number};
use super::marks::Marks;
use super::notes;
use super::quotation::{self, Template};

/// The greatest length of a heading, in bytes.
const HEADING: usize = 100;

/// The largest number of lines to the next footnote, of which only the last is not blank.
const MAX_BLANK_LINES: usize = 4;

/// The smallest length of the line that parts footnotes from the text, in bytes.
const RULE: usize = 8;

pub(super) fn read(file: &str) -> Document<'_> {
    let mut reader = Reader { builder: Builder::new(file), ..Reader::default() };
    // Under a rule stand the notes of a page.
    let is_at_end = |list: &Range<usize>| !file[..list.start].trim_end().ends_with("--------");
    let list = notes::list(file).filter(|(list, _)| is_at_end(list));
    let (list, marks) = list.map_or((file.len()..file.len(), None), |(list, marks)| (list, Some(marks)));
    let has_rule = |mark: &[u8]| memchr::memmem::find(file.as_bytes(), mark).is_some();
    let is_unlisted = || has_rule(b"\n________") || has_rule(b"--------\n1 ");
    reader.builder.notes = marks.or_else(|| is_unlisted().then_some(Marks::UNLISTED));
    let furniture = furniture(file);
    let mut furniture = furniture.iter().peekable();
    let mut at = 0;
    let mut is_after_page = false;
    while at < file.len() {
        if let Some(page) = furniture.next_if(|page| page.start <= at) {
            at = at.max(page.end);
            is_after_page = true;
            (reader.is_note, reader.note) = (false, 0);
            continue;
        }
        if list.contains(&at) && !reader.is_note {
            reader.close();
            (reader.is_note, reader.note) = (true, 0);
        } else if at == list.end {
            reader.is_note = false;
        }
        if let Some(template) = quotation::template(&file[at..]).filter(|_| !reader.is_note) {
            reader.template(at, &template);
            at += template.end;
            continue;
        }
        let rest = &file.as_bytes()[at..];
        let mut end = memchr::memchr(b'\n', rest).map_or(file.len(), |line| at + line + 1);
        if let Some(page) = furniture.peek() {
            end = end.min(page.start.max(at + 1));
        }
        reader.line(at..end, std::mem::take(&mut is_after_page));
        at = end;
    }
    reader.close();
    reader.builder.finish()
}

/// The state of reading plain text, line by line.
#[derive(Default)]
struct Reader<'t> {
    builder: Builder<'t>,
    open: Option<Open>,
    /// The last line of the open block.
    last: &'t str,
    heading: Option<usize>,
    /// The items that are open, from the outermost on: the label, the block that its kind stands under, and the block
    /// of the item.
    labels: Vec<(Label<'t>, Option<usize>, usize)>,
    /// The footnotes at the end of a page: they come after the paragraph that they interrupt.
    notes: Vec<(String, Range<usize>)>,
    /// True if they are being read; and the number of the last one, or 0.
    is_note: bool,
    note: u32,
    /// True if dashes part them from the text: a paragraph may come after them.
    is_under_dashes: bool,
    /// The number of the last numbered paragraph.
    number: u32,
    /// The block before, if it leads in what follows.
    lead: Option<usize>,
    /// The source of the delimited block that comes next or is open, or what heads it.
    source: Option<usize>,
    /// True if a delimited block that quotes is open.
    is_delimited: bool,
}

/// The facts known of the open block.
#[derive(Clone, Copy, Debug)]
struct Open {
    lines: usize,
    /// The length of its longest line, and the indentation of the last one, both in bytes.
    width: usize,
    indent: usize,
    shape: Shape,
}

/// The shape of a block, which tells what lines go on with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Text,
    Item,
    Quote,
}

impl<'t> Reader<'t> {
    fn line(&mut self, range: Range<usize>, is_after_page: bool) {
        let Some(line) = self.builder.file.get(range.clone()) else { return };
        let bare = line.trim_end();
        let text = bare.trim_start();
        let indent = bare.len() - text.len();
        if text.is_empty() {
            if !self.is_note {
                self.close();
            } else if self.is_under_dashes && !self.has_note_behind(range.end) {
                self.is_note = false;
            }
            return;
        }
        if self.is_note {
            self.note(range, text);
            return;
        }
        if is_rule(text, b'_') || self.open.is_none() && is_rule(text, b'-') && self.has_note_behind(range.end) {
            (self.is_note, self.is_under_dashes) = (true, text.starts_with('-'));
            return;
        }
        if self.delimited(&range, line, text) {
            return;
        }
        let quoted = text.strip_prefix('>');
        if let Some(rest) = quoted {
            let start = range.end - (line.len() - indent) + (text.len() - rest.len());
            return self.quote(start..range.end, rest.trim().is_empty());
        }
        let label = label(text);
        if let Some(open) = self.open {
            if is_underline(text) && open.lines == 1 && open.shape == Shape::Text {
                return self.close_as_heading();
            }
            if self.goes_on(open, text, indent, label, is_after_page) {
                let width = open.width.max(text.len());
                self.open = Some(Open { lines: open.lines + 1, width, indent, ..open });
                self.last = text;
                self.builder.keep(range);
                return;
            }
        }
        self.close();
        let title = text.trim_start_matches(['=', '#']);
        if title.len() < text.len() && text.len() - title.len() <= 6 && title.starts_with(' ') {
            self.builder.open(Kind::Paragraph, None);
            self.builder.keep(range.end - (line.len() - indent) + (text.len() - title.len())..range.end);
            self.open = Some(Open { lines: 1, width: 0, indent, shape: Shape::Text });
            return self.close_as_heading();
        }
        let under = if let Some(label) = label {
            self.item(label)
        } else {
            self.labels.clear();
            self.lead.or(self.heading)
        };
        let (shape, kind) = match label {
            Some(Label { series: Series::Note(label), .. }) => (Shape::Item, Kind::Note { label: label.into() }),
            Some(_) => (Shape::Item, Kind::Item),
            None => (Shape::Text, Kind::Paragraph),
        };
        self.builder.open(kind, under);
        self.open = Some(Open { lines: 1, width: text.len(), indent, shape });
        self.last = text;
        self.builder.keep(range);
    }

    /// Tests whether a line belongs to the open block.
    fn goes_on(&self, open: Open, text: &str, indent: usize, label: Option<Label<'t>>, is_after_page: bool) -> bool {
        let next = Label { series: Series::Number(Form::Point), value: self.number + 1 };
        let follows = |label: Label<'_>| {
            label.is_sure() || label == next || self.labels.iter().any(|(open, ..)| label.follows(open))
        };
        let is_item = label.is_some();
        let ends_sentence = self.last.ends_with(['.', '!', '?', ':', ';', '”', '"', '»']);
        let is_paused = ends_sentence
            || self.last.ends_with([',', '—'])
            || self.last.ends_with(" and")
            || self.last.ends_with(" or");
        let is_upper = text.starts_with(char::is_uppercase);
        if open.shape == Shape::Quote || is_item && is_paused || label.is_some_and(follows) {
            return false;
        }
        // The line would have had room for more.
        let is_short = self.last.len() * 10 < open.width * 6;
        if is_after_page {
            return !is_item
                && !text.starts_with("<v ")
                && !ends_sentence
                && (!is_upper || !is_short && open.width >= 40 && !self.last.ends_with(','));
        }
        let is_indented = indent > open.indent && is_upper && is_paused && open.lines > 1;
        !(is_indented || is_upper && ends_sentence && is_short)
    }

    /// Reads a template that quotes: its words, and under them their source.
    fn template(&mut self, at: usize, template: &Template) {
        self.close();
        self.builder.open(Kind::Quote, self.lead.or(self.heading));
        self.keep_linked(at + template.words.start..at + template.words.end);
        self.end();
        for source in &template.sources {
            self.builder.open(Kind::Paragraph, None);
            self.builder.keep(at + source.start..at + source.end);
            self.end();
        }
    }

    /// Adds a text of a wiki, whose links show their last part: `[[General Assembly|the Assembly]]`.
    fn keep_linked(&mut self, range: Range<usize>) {
        let file = self.builder.file;
        let mut from = range.start;
        while let Some((open, end)) = file.get(from..range.end).and_then(|text| {
            let open = text.find("[[")?;
            Some((open, open + text.get(open..)?.find("]]")?))
        }) {
            self.builder.keep(from..from + open);
            let shown = file[from + open + 2..from + end].rfind('|').map_or(open + 2, |bar| open + 3 + bar);
            self.builder.keep(from + shown..from + end);
            from += end + 2;
        }
        self.builder.keep(from..range.end);
    }

    /// Reads a line of a delimited block, or of what stands over one. False if it is none.
    fn delimited(&mut self, range: &Range<usize>, line: &str, text: &str) -> bool {
        let start = range.start + (line.len() - line.trim_start().len());
        if let Some(source) = quotation::attribution(text) {
            self.close();
            self.builder.open(Kind::Heading { level: TERM }, self.heading);
            self.builder.keep(start + source.start..start + source.end);
            self.source = self.builder.close();
            return true;
        }
        let closes = || self.builder.file.get(range.end..).is_some_and(quotation::is_closed);
        if quotation::is_delimiter(text) && (self.is_delimited || self.open.is_none() && closes()) {
            self.close();
            self.is_delimited = !self.is_delimited;
            if !self.is_delimited {
                self.source = None;
            }
            return true;
        }
        if self.is_delimited {
            let heading = self.heading;
            self.heading = self.source.or(heading);
            self.quote(range.clone(), false);
            self.heading = heading;
        } else {
            self.source = None;
        }
        self.is_delimited
    }

    /// Reads a line of a quotation, behind its mark. A blank one ends the block.
    fn quote(&mut self, range: Range<usize>, is_blank: bool) {
        if is_blank {
            return self.close();
        }
        if self.open.is_none_or(|open| open.shape != Shape::Quote) {
            self.close();
            self.builder.open(Kind::Quote, self.lead.or(self.heading));
            self.open = Some(Open { lines: 0, width: 0, indent: 0, shape: Shape::Quote });
        }
        self.builder.keep(range);
    }

    /// Returns the block that an item stands under: the item around it, or what the first of its kind stands under.
    fn item(&mut self, mut label: Label<'t>) -> Option<usize> {
        if self.labels.last().is_some_and(|(last, ..)| label.is_i_after(last)) {
            label = Label { series: Series::Letter, value: 9 };
        }
        let next = self.builder.blocks.len();
        let is_paragraph = label.series == Series::Number(Form::Point);
        if is_paragraph && self.lead.is_none() && !self.labels.iter().any(|(open, ..)| open.series == label.series) {
            // Numbered paragraphs are the outermost items.
            self.labels.clear();
        }
        let known = self.labels.iter().position(|(open, ..)| open.series == label.series);
        let under = match known {
            Some(at) => self.labels[at].1,
            None => self.lead.or_else(|| self.labels.last().map(|(_, _, item)| *item)).or(self.heading),
        };
        self.labels.truncate(known.unwrap_or(self.labels.len()));
        if is_paragraph {
            self.number = label.value;
        }
        self.labels.push((label, under, next));
        under.filter(|under| *under < next)
    }

    /// Tests whether a line of the file begins with the number of a footnote.
    fn has_note_behind(&self, at: usize) -> bool {
        let mut lines = self.builder.file.get(at..).unwrap_or_default().lines().take(MAX_BLANK_LINES);
        let line = lines.find(|line| !line.trim().is_empty()).unwrap_or_default();
        number(line.trim_start()).is_some_and(|(_, form)| form != Form::Point)
    }

    /// Takes a line of the footnotes of a page.
    fn note(&mut self, range: Range<usize>, text: &str) {
        let label = number(text).map(|(number, _)| number);
        let label = label.filter(|number| self.note == 0 || (1..=3).contains(&number.wrapping_sub(self.note)));
        self.note = label.unwrap_or(self.note);
        if let Some((_, note)) = self.notes.last_mut().filter(|_| label.is_none() && !text.starts_with('*')) {
            note.end = range.end;
        } else {
            let sign = if text.starts_with('*') { "*" } else { "" };
            self.notes.push((label.map_or_else(|| sign.to_owned(), |number| number.to_string()), range));
        }
    }

    /// Ends the open block, as a heading if it looks like one.
    fn close(&mut self) {
        let open = self.open.take();
        let (lines, text) = (open.map_or(0, |open| open.lines), self.builder.text().trim_end());
        let is_title = lines == 1
            && open.is_some_and(|open| open.shape == Shape::Text)
            && text.len() <= HEADING
            && text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            && text.ends_with(|c: char| c.is_alphanumeric() || c == ')')
            && text.split_whitespace().count() <= 12;
        if is_title {
            return self.close_as_heading();
        }
        self.end();
    }

    /// Ends the open block as a heading.
    fn close_as_heading(&mut self) {
        self.open = None;
        self.builder.turn(Kind::Heading { level: 1 }, None);
        self.labels.clear();
        if let Some(heading) = self.end() {
            self.heading = Some(heading);
        }
    }

    /// Ends the open block, and adds the footnotes that came within it. Returns its index.
    fn end(&mut self) -> Option<usize> {
        self.last = "";
        let block = self.builder.close();
        if block.is_some() {
            self.lead = block.filter(|_| self.builder.blocks.last().is_some_and(|last| last.text.ends_with(':')));
        }
        for (label, note) in std::mem::take(&mut self.notes) {
            self.builder.open(Kind::Note { label: label.into() }, None);
            self.builder.keep(note);
            self.builder.close();
        }
        block
    }
}

/// Tests whether a line is a rule of one mark, which parts the footnotes of a page from its text.
fn is_rule(text: &str, mark: u8) -> bool {
    text.len() >= RULE && text.bytes().all(|b| b == mark)
}

/// Tests whether a line underlines a heading.
fn is_underline(text: &str) -> bool {
    let first = text.as_bytes().first().filter(|b| b"=-~^*+#\"".contains(b));
    text.len() >= 3 && first.is_some_and(|first| text.bytes().all(|b| b == *first))
}
