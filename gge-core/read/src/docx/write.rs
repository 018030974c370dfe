//! The writing of blocks as text, with their places.

use std::collections::HashSet;

use super::paragraph::{Block, Note, Paragraph, join};
use crate::text::{Doubt, Part, Place, Reader, Text};

/// The largest number of marks before a heading: Markdown knows no deeper ones.
const MOST_MARKS: usize = 6;

/// A text that is being written.
#[derive(Default)]
pub(super) struct Writer {
    text: String,
    places: Vec<Place>,
    /// The number of the last paragraph.
    paragraph: u32,
    /// True if the pages are known.
    has_pages: bool,
}

impl Writer {
    /// Writes the headers, each once.
    pub(super) fn headers(&mut self, headers: &[String]) {
        let mut seen = HashSet::new();
        for header in headers {
            if seen.insert(header) {
                self.line(None, Part::Header);
                self.text.push_str(header);
            }
        }
    }

    /// Writes blocks, with a blank line between any two.
    pub(super) fn blocks(&mut self, blocks: Vec<Block>, has_pages: bool) {
        self.has_pages = has_pages;
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: Block) {
        match block {
            Block::Paragraph(paragraph) => self.paragraph(&paragraph),
            Block::Row { table, row, cells } => self.row(table, row, cells),
        }
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        self.paragraph += 1;
        let number = self.paragraph;
        let Some(level) = paragraph.heading else {
            self.line(Some(paragraph.page), Part::Paragraph { number });
            self.text.push_str(&paragraph.number);
            self.text.push_str(&paragraph.text);
            return;
        };
        self.line(Some(paragraph.page), Part::Heading { number, level });
        self.text.extend(std::iter::repeat_n('#', usize::from(level).min(MOST_MARKS)).chain([' ']));
        self.text.push_str(&paragraph.number);
        self.text.push_str(&paragraph.text.replace('\n', " "));
    }

    /// Writes a row: on one line, if each cell is. Else cell after cell.
    fn row(&mut self, table: u32, row: u32, cells: Vec<Vec<Block>>) {
        let first =
            cells.iter().flatten().find_map(|it| if let Block::Paragraph(it) = it { Some(it.page) } else { None });
        let is_line = |cell: &Vec<Block>| match cell.as_slice() {
            [] => true,
            [Block::Paragraph(one)] => one.is_line(),
            _ => false,
        };
        if !cells.iter().all(is_line) {
            for block in cells.into_iter().flatten() {
                match block {
                    Block::Paragraph(paragraph) => {
                        self.line(Some(paragraph.page), Part::Row { table, row });
                        self.text.push_str(&paragraph.number);
                        self.text.push_str(&paragraph.text);
                    }
                    inner @ Block::Row { .. } => self.block(inner),
                }
            }
            return;
        }
        let mut texts: Vec<String> = Vec::new();
        for cell in &cells {
            let mut text = String::new();
            join(cell, " ", &mut text);
            texts.push(text.replace('\t', " "));
        }
        let line = texts.join("\t");
        if !line.trim().is_empty() {
            self.line(first, Part::Row { table, row });
            self.text.push_str(line.trim_end());
        }
    }

    /// Writes the notes.
    pub(super) fn notes(&mut self, notes: Vec<Note>) {
        for Note { label, text } in notes {
            self.line(None, Part::Note { label: label.clone() });
            self.text.extend(["[^", &label, "]: ", &text]);
        }
    }

    /// Begins a line at a place, behind a blank one.
    fn line(&mut self, page: Option<u32>, part: Part) {
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let page = page.filter(|_| self.has_pages);
        self.places.push(Place { start: self.text.len(), page, part });
    }

    pub(super) fn finish(mut self, doubts: Vec<Doubt>) -> Text {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        Text { text: self.text, reader: Reader::Docx, places: self.places, doubts }
    }
}
