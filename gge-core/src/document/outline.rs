//! The outline of a document: the headings, lists, quotations, tables and notes that are open while it is read, and so
//! what blocks stand under.

use std::ops::Range;

use super::block::{Document, Kind};
use super::builder::Builder;

/// The blocks of a document with what is open around them.
#[derive(Debug, Default)]
pub(super) struct Outline<'t> {
    pub(super) builder: Builder<'t>,
    /// The last heading of each level.
    headings: [Option<usize>; 6],
    /// The block that each open quotation stands under.
    quotations: Vec<Option<usize>>,
    lists: Vec<List>,
    table: Option<Table>,
    note: Option<Box<str>>,
    /// The number of quotations open in the line whose marks the markup stands for.
    marks: usize,
    /// The length in bytes of the label of an item with which the open block begins.
    label: usize,
}

/// A list that is open.
#[derive(Clone, Copy, Debug)]
struct List {
    under: Option<usize>,
    /// The first block of the open item, if there is one yet.
    item: usize,
}

/// A table that is open.
#[derive(Debug, Default)]
struct Table {
    headers: Vec<Option<usize>>,
    is_head: bool,
    column: usize,
    /// True if the open cell heads its column or row. None if no cell is open.
    cell: Option<bool>,
    /// The first block of the row, if there is one yet.
    row: usize,
}

impl<'t> Outline<'t> {
    pub(super) fn new(file: &'t str) -> Self {
        Self { builder: Builder::new(file), ..Self::default() }
    }

    /// Returns the block before, if it leads in what follows.
    fn lead(&self) -> Option<usize> {
        self.builder.blocks.last().filter(|block| block.text.ends_with(':'))?;
        self.builder.blocks.len().checked_sub(1)
    }

    fn heading(&self) -> Option<usize> {
        self.headings.iter().rev().find_map(|heading| *heading)
    }

    /// Returns a block, if it was read already.
    fn read(&self, block: usize) -> Option<usize> {
        (block < self.builder.blocks.len()).then_some(block)
    }

    /// Returns the block that a block would stand under here.
    fn under(&self) -> Option<usize> {
        if let Some(table) = &self.table {
            let first = self.read(table.row).filter(|_| table.cell != Some(true));
            return first.or_else(|| table.headers.get(table.column).copied().flatten());
        }
        match (self.lists.last(), self.quotations.last()) {
            (Some(list), _) => self.read(list.item).or(list.under),
            (None, Some(under)) => *under,
            (None, None) => self.lead().or_else(|| self.heading()),
        }
    }

    /// Returns the kind that a block would have here.
    fn kind(&self) -> Kind {
        match (&self.note, &self.table) {
            (Some(label), _) => Kind::Note { label: label.clone() },
            (None, Some(table)) => {
                let header = table.headers.get(table.column).copied().flatten();
                Kind::Cell { header: header.and_then(|header| u32::try_from(header).ok()) }
            }
            _ if !self.quotations.is_empty() => Kind::Quote,
            _ if !self.lists.is_empty() => Kind::Item,
            _ => Kind::Paragraph,
        }
    }

    /// Begins a block of the kind that stands here.
    pub(super) fn paragraph(&mut self) {
        let label = std::mem::take(&mut self.label);
        if label > 0 && label == self.builder.text().len() {
            return;
        }
        self.builder.close();
        self.builder.open(self.kind(), self.under());
    }

    pub(super) fn begin_heading(&mut self, level: u8) {
        self.paragraph();
        let above = self.headings.iter().take(usize::from(level.saturating_sub(1))).rev().find_map(|it| *it);
        self.builder.open(Kind::Heading { level }, above);
    }

    pub(super) fn end_heading(&mut self, level: u8) {
        if let Some(block) = self.builder.close() {
            let from = usize::from(level.clamp(1, 6)) - 1;
            self.headings.iter_mut().skip(from).for_each(|heading| *heading = None);
            self.headings[from] = Some(block);
        }
        self.paragraph();
    }

    /// Forgets the last heading of a level, so that nothing more stands under it.
    pub(super) fn forget_heading(&mut self, level: u8) {
        self.paragraph();
        self.headings[usize::from(level.clamp(1, 6)) - 1] = None;
        self.builder.open(self.kind(), self.under());
    }

    pub(super) fn begin_quotation(&mut self) {
        self.paragraph();
        let under = self.lead().or_else(|| self.under());
        self.quotations.push(under);
        self.paragraph();
    }

    pub(super) fn end_quotation(&mut self) {
        self.quotations.pop();
        self.paragraph();
    }

    /// Begins a quotation in the line, whose mark is not written out.
    pub(super) fn open_marks(&mut self, range: Range<usize>) {
        self.marks += 1;
        self.builder.put(if self.marks % 2 == 1 { "“" } else { "‘" }, range);
    }

    pub(super) fn close_marks(&mut self, range: Range<usize>) {
        if self.marks > 0 {
            self.builder.put(if self.marks % 2 == 1 { "”" } else { "’" }, range);
            self.marks -= 1;
        }
    }

    /// Forgets the marks that were never closed.
    pub(super) fn reset_marks(&mut self) {
        self.marks = 0;
    }

    pub(super) fn begin_list(&mut self) {
        self.paragraph();
        self.lists.push(List { under: self.lead().or_else(|| self.under()), item: usize::MAX });
        self.paragraph();
    }

    pub(super) fn end_list(&mut self) {
        self.lists.pop();
        self.paragraph();
    }

    /// Begins an item, with its label if that is written out.
    pub(super) fn begin_item(&mut self, label: Range<usize>) {
        self.builder.close();
        let item = self.builder.blocks.len();
        if let Some(list) = self.lists.last_mut() {
            list.item = item;
        }
        self.paragraph();
        self.label = label.len();
        self.builder.keep(label);
    }

    pub(super) fn begin_table(&mut self) {
        self.paragraph();
        self.table = Some(Table::default());
    }

    pub(super) fn end_table(&mut self) {
        self.end_cell();
        self.table = None;
        self.paragraph();
    }

    pub(super) fn is_in_table(&self) -> bool {
        self.table.is_some()
    }

    pub(super) fn begin_row(&mut self, is_head: bool) {
        self.end_cell();
        let row = self.builder.blocks.len();
        let table = self.table.get_or_insert_default();
        (table.is_head, table.column, table.row) = (is_head, 0, if is_head { usize::MAX } else { row });
    }

    /// Begins a cell, and ends the one before if that is open.
    pub(super) fn begin_cell(&mut self, is_head: bool) {
        self.end_cell();
        let table = self.table.get_or_insert_default();
        table.cell = Some(is_head || table.is_head);
        self.paragraph();
    }

    pub(super) fn end_cell(&mut self) {
        let block = self.builder.close();
        if let Some(table) = &mut self.table {
            let cell = table.cell.take();
            if cell == Some(true) && table.headers.len() == table.column {
                table.headers.push(block);
            }
            table.column += usize::from(cell.is_some());
        }
        self.paragraph();
    }

    pub(super) fn begin_note(&mut self, label: &str) {
        self.builder.close();
        self.note = Some(label.into());
        self.paragraph();
    }

    pub(super) fn end_note(&mut self) {
        self.builder.close();
        self.note = None;
        self.paragraph();
    }

    pub(super) fn finish(self) -> Document<'t> {
        self.builder.finish()
    }
}
