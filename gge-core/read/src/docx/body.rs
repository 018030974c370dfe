//! The reading of what stands in a part: paragraphs and tables in their order, with their numbers, notes and changes.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::numbering::Numbering;
use super::paragraph::{Block, Note, NoteId, Open, join};
use super::parts::Kind;
use super::styles::{Properties, Styles};
use super::xml::{Element, Space, Xml};
use crate::error::Error;
use crate::text::{Doubt, LeftOut};

/// The state of reading a document.
pub(super) struct Body<'d> {
    styles: &'d Styles,
    numbering: Numbering,
    is_original: bool,
    /// The page, as it was last laid out.
    page: u32,
    /// The number of the last table.
    table: u32,
    /// The fields that are open, from the outermost on.
    fields: Vec<Field>,
    /// The paragraph that the next one goes on with.
    before: Option<Open>,
    marks: Marks,
    notes: HashMap<NoteId, String>,
    left_out: BTreeMap<LeftOut, usize>,
    symbols: usize,
}

/// The marks of notes, each with its label.
#[derive(Default)]
struct Marks {
    /// The notes in the order of their first marks.
    order: Vec<NoteId>,
    labels: HashMap<NoteId, String>,
    taken: HashSet<String>,
    /// The last numbers of footnotes and of endnotes.
    last: [u32; 2],
    /// True if there are footnotes and endnotes, which both count from 1.
    are_two: bool,
}

impl Marks {
    /// Takes a mark, and returns its label: what the document says it is, or the next number, with an "e" before those of
    /// endnotes where there are footnotes too.
    fn take(&mut self, id: &NoteId, own: Option<&str>) -> String {
        if let Some(label) = self.labels.get(id) {
            return label.clone();
        }
        let own = own.map(|it| it.replace(|c: char| c.is_whitespace() || matches!(c, '[' | ']'), ""));
        let mut label = own.filter(|it| !it.is_empty()).unwrap_or_else(|| {
            let last = &mut self.last[usize::from(id.is_endnote)];
            *last += 1;
            if id.is_endnote && self.are_two { format!("e{last}") } else { last.to_string() }
        });
        if self.taken.contains(&label) {
            label = format!("{label}-{}", self.order.len() + 1);
        }
        self.taken.insert(label.clone());
        self.labels.insert(id.clone(), label.clone());
        self.order.push(id.clone());
        label
    }
}

/// A field that is open.
#[derive(Default)]
struct Field {
    /// The beginning of its code.
    code: String,
    /// True if what is read is its result, not its code.
    is_result: bool,
}

/// The fields that are numbers, and have no result that is stored.
const NUMBER_FIELDS: [&str; 2] = ["AUTONUM", "LISTNUM"];

/// The number of characters of a field's code that are kept, in which its name stands.
const CODE: usize = 16;

impl<'d> Body<'d> {
    pub(super) fn new(styles: &'d Styles, numbering: Numbering, is_original: bool) -> Self {
        Self {
            styles,
            numbering,
            is_original,
            page: 1,
            table: 0,
            fields: Vec::new(),
            before: None,
            marks: Marks::default(),
            notes: HashMap::new(),
            left_out: BTreeMap::new(),
            symbols: 0,
        }
    }

    /// Reads the main part.
    pub(super) fn document(&mut self, text: &str, part: &str) -> Result<Vec<Block>, Error> {
        let has = |mark: &str| memchr::memmem::find(text.as_bytes(), mark.as_bytes()).is_some();
        self.marks.are_two = has(":footnoteReference ") && has(":endnoteReference ");
        let mut blocks = Vec::new();
        self.blocks(&mut Xml::new(text, part)?, &mut blocks)?;
        self.close(&mut blocks);
        for _ in self.fields.drain(..).filter(|it| !it.is_result) {
            *self.left_out.entry(LeftOut::Fields).or_default() += 1;
        }
        Ok(blocks)
    }

    /// Reads the paragraphs of a part that is not in the text.
    pub(super) fn apart(&mut self, text: &str, part: &str) -> Result<Vec<String>, Error> {
        let blocks = self.document(text, part)?;
        (self.page, self.table) = (1, 0);
        let mut lines = Vec::new();
        for block in &blocks {
            let mut line = String::new();
            join(std::slice::from_ref(block), "\t", &mut line);
            if !line.trim().is_empty() {
                lines.push(line.trim().to_owned());
            }
        }
        Ok(lines)
    }

    /// Counts a footer, if there is text in it.
    pub(super) fn footer(&mut self, text: &str, part: &str) -> Result<(), Error> {
        if !self.apart(text, part)?.is_empty() {
            self.leave_out(LeftOut::Footers);
        }
        Ok(())
    }

    /// Reads the footnotes or the endnotes.
    pub(super) fn notes(&mut self, text: &str, part: &str, kind: Kind) -> Result<(), Error> {
        Xml::new(text, part)?.each(|xml, element| {
            let (Space::Word, "footnote" | "endnote") = element.name() else { return Ok(()) };
            // The lines between text and notes are notes too.
            if element.attribute("type").is_some_and(|it| it != "normal") {
                return Ok(());
            }
            let id = NoteId {
                is_endnote: kind == Kind::Endnotes,
                id: element.attribute("id").map(String::from).unwrap_or_default(),
            };
            let (mut blocks, mut text) = (Vec::new(), String::new());
            self.blocks(xml, &mut blocks)?;
            self.close(&mut blocks);
            join(&blocks, " ", &mut text);
            if self.marks.labels.contains_key(&id) {
                self.notes.insert(id, text.trim().replace('\n', " "));
            } else if !text.trim().is_empty() {
                self.leave_out(LeftOut::Notes);
            }
            Ok(())
        })
    }

    /// Tests whether it is known on which pages the text stands.
    pub(super) const fn has_pages(&self) -> bool {
        self.page > 1
    }

    /// Ends the reading. Returns the notes, in the order of their marks, and what was unsure.
    pub(super) fn finish(mut self) -> (Vec<Note>, Vec<Doubt>) {
        let (mut notes, mut doubts) = (Vec::new(), Vec::new());
        for id in self.marks.order {
            let label = self.marks.labels.remove(&id).unwrap_or_default();
            match self.notes.remove(&id) {
                Some(text) => notes.push(Note { label, text }),
                None => doubts.push(Doubt::MissingNote { label }),
            }
        }
        doubts.extend(self.numbering.unknown().map(|format| Doubt::NumberFormat { format: format.to_owned() }));
        doubts.extend((self.symbols > 0).then_some(Doubt::Symbol { count: self.symbols }));
        doubts.extend(self.left_out.into_iter().map(|(what, count)| Doubt::LeftOut { what, count }));
        (notes, doubts)
    }

    fn leave_out(&mut self, what: LeftOut) {
        *self.left_out.entry(what).or_default() += 1;
    }

    /// Reads the blocks in the element that is open.
    fn blocks(&mut self, xml: &mut Xml<'_>, blocks: &mut Vec<Block>) -> Result<(), Error> {
        let mut is_chosen = false;
        xml.each(|xml, element| match element.name() {
            (Space::Word, "p") => self.paragraph(xml, blocks),
            (Space::Word, "tbl") => self.rows(xml, blocks),
            (Space::Word, "altChunk") => {
                self.leave_out(LeftOut::Embedded);
                Ok(())
            }
            (Space::Word, "sdtPr" | "sectPr") => Ok(()),
            (Space::Compatibility, "Choice" | "Fallback") if std::mem::replace(&mut is_chosen, true) => Ok(()),
            _ => {
                let is_left_out = self.is_left_out(element);
                if is_left_out { Ok(()) } else { self.blocks(xml, blocks) }
            }
        })
    }

    /// Tests whether an element is a tracked change that is left out, and counts it.
    fn is_left_out(&mut self, element: &Element<'_>) -> bool {
        let is_left_out = match element.name() {
            (Space::Word, "ins" | "moveTo" | "cellIns") => self.is_original,
            (Space::Word, "del" | "moveFrom" | "cellDel") => !self.is_original,
            _ => false,
        };
        if is_left_out {
            self.leave_out(LeftOut::Changes);
        }
        is_left_out
    }

    /// Reads the rows of a table.
    fn rows(&mut self, xml: &mut Xml<'_>, blocks: &mut Vec<Block>) -> Result<(), Error> {
        self.close(blocks);
        self.table += 1;
        let (table, mut number) = (self.table, 0);
        self.rows_of(xml, blocks, table, &mut number)
    }

    /// Reads the rows in the element that is open: a table, or what is put around some of its rows.
    fn rows_of(
        &mut self,
        xml: &mut Xml<'_>,
        blocks: &mut Vec<Block>,
        table: u32,
        number: &mut u32,
    ) -> Result<(), Error> {
        xml.each(|xml, element| match element.name() {
            (Space::Word, "tr") => {
                let (mut cells, mut is_left_out) = (Vec::new(), false);
                self.cells(xml, &mut cells, &mut is_left_out)?;
                if !is_left_out {
                    *number += 1;
                    blocks.push(Block::Row { table, row: *number, cells });
                }
                Ok(())
            }
            (Space::Word, "tblPr" | "tblGrid" | "sdtPr") => Ok(()),
            _ => self.rows_of(xml, blocks, table, number),
        })
    }

    /// Reads the cells in the element that is open: a row, or what is put around some of its cells.
    fn cells(&mut self, xml: &mut Xml<'_>, cells: &mut Vec<Vec<Block>>, is_left_out: &mut bool) -> Result<(), Error> {
        xml.each(|xml, element| match element.name() {
            (Space::Word, "trPr") => xml.each(|_, element| {
                *is_left_out |= self.is_left_out(element);
                Ok(())
            }),
            (Space::Word, "tc") => {
                let (mut blocks, mut is_cut) = (Vec::new(), false);
                xml.each(|xml, element| match element.name() {
                    (Space::Word, "tcPr") => xml.each(|_, element| {
                        is_cut |= self.is_left_out(element);
                        Ok(())
                    }),
                    (Space::Word, "p") => self.paragraph(xml, &mut blocks),
                    (Space::Word, "tbl") => self.rows(xml, &mut blocks),
                    _ => self.blocks(xml, &mut blocks),
                })?;
                self.close(&mut blocks);
                if !is_cut {
                    cells.push(blocks);
                }
                Ok(())
            }
            (Space::Word, "sdtPr" | "tblPrEx") => Ok(()),
            _ => self.cells(xml, cells, is_left_out),
        })
    }

    /// Reads a paragraph.
    fn paragraph(&mut self, xml: &mut Xml<'_>, blocks: &mut Vec<Block>) -> Result<(), Error> {
        let mut open = Open::default();
        if let Some(before) = self.before.take() {
            open.paragraph = before.paragraph;
            open.boxes = before.boxes;
        }
        self.inline(xml, &mut open)?;
        if std::mem::take(&mut open.is_joined) {
            self.before = Some(open);
        } else {
            self.end(open, blocks);
        }
        Ok(())
    }

    /// Ends a paragraph whose end was left out, with nothing to go on with it.
    fn close(&mut self, blocks: &mut Vec<Block>) {
        if let Some(before) = self.before.take() {
            if before.paragraph.text.trim().is_empty() {
                blocks.extend(before.boxes);
            } else {
                self.end(before, blocks);
            }
        }
    }

    /// Gives a paragraph its number and level, and adds it.
    fn end(&mut self, open: Open, blocks: &mut Vec<Block>) {
        let Open { mut paragraph, properties, boxes, .. } = open;
        if let Some((id, level, style)) = self.styles.numbering(&properties) {
            paragraph.number = self.numbering.next(id, level, style).unwrap_or_default();
        }
        paragraph.heading = self.styles.heading(&properties);
        paragraph.text.truncate(paragraph.text.trim_end().len());
        paragraph.text.drain(..paragraph.text.len() - paragraph.text.trim_start().len());
        if !paragraph.text.is_empty() {
            blocks.push(Block::Paragraph(paragraph));
        }
        blocks.extend(boxes);
    }

    /// Reads what stands in a paragraph or a part of one.
    fn inline(&mut self, xml: &mut Xml<'_>, open: &mut Open) -> Result<(), Error> {
        let mut is_chosen = false;
        xml.each(|xml, element| self.part(xml, element, open, &mut is_chosen))
    }

    fn part<'x>(
        &mut self,
        xml: &mut Xml<'x>,
        element: &Element<'x>,
        open: &mut Open,
        is_chosen: &mut bool,
    ) -> Result<(), Error> {
        match element.name() {
            (Space::Word | Space::Math, "t") => {
                let is_kept = element.attribute("space").is_some_and(|it| it == "preserve");
                let text = xml.text()?;
                self.push(open, if is_kept { &text } else { text.trim_matches([' ', '\t', '\r', '\n']) });
            }
            (Space::Word, "delText") => {
                let text = xml.text()?;
                self.push(open, &text);
            }
            (Space::Word, "tab" | "ptab") => self.push(open, "\t"),
            (Space::Word, "br" | "cr") => self.push(open, "\n"),
            (Space::Word, "noBreakHyphen") => self.push(open, "\u{2011}"),
            (Space::Word, "softHyphen") => self.push(open, "\u{AD}"),
            (Space::Word, "sym") => self.symbol(open, element),
            (Space::Word, "fldChar") => self.field(element),
            (Space::Word, name @ ("footnoteReference" | "endnoteReference")) => {
                let id = NoteId {
                    is_endnote: name == "endnoteReference",
                    id: element.attribute("id").map(String::from).unwrap_or_default(),
                };
                let is_own = element.attribute("customMarkFollows").is_some_and(|it| it != "0" && it != "false");
                if is_own { open.marked = Some(id) } else { self.mark(open, &id, None) }
            }
            (Space::Word, "commentReference") => self.leave_out(LeftOut::Comments),
            (Space::Word, "lastRenderedPageBreak") => self.page = self.page.saturating_add(1),
            (Space::Word, "pPr") => return self.properties(xml, open),
            (Space::Word, "rPr") => return self.run_properties(xml, open),
            (Space::Word, "r") => {
                self.inline(xml, open)?;
                if let Some(id) = open.marked.take() {
                    self.mark(open, &id, None);
                }
                open.is_hidden = false;
            }
            (Space::Word, "txbxContent") => {
                // What stands in a box is a text of its own.
                let (before, fields) = (self.before.take(), std::mem::take(&mut self.fields));
                let mut boxes = Vec::new();
                self.blocks(xml, &mut boxes)?;
                self.close(&mut boxes);
                open.boxes.append(&mut boxes);
                (self.before, self.fields) = (before, fields);
            }
            (Space::Word, "instrText") => {
                let code = xml.text()?;
                if let Some(field) = self.fields.last_mut().filter(|it| it.code.len() < CODE) {
                    field.code.extend(code.trim_start().chars().take(CODE));
                }
            }
            (Space::Word, "delInstrText" | "sdtPr" | "sdtEndPr" | "ffData" | "rt" | "rubyPr") => {}
            (Space::Compatibility, "Choice" | "Fallback") if std::mem::replace(is_chosen, true) => {}
            _ => {
                if !self.is_left_out(element) {
                    return self.inline(xml, open);
                }
            }
        }
        Ok(())
    }

    /// Reads the properties of a paragraph.
    fn properties(&mut self, xml: &mut Xml<'_>, open: &mut Open) -> Result<(), Error> {
        xml.each(|xml, element| {
            if open.properties.read(xml, element)? {
                return Ok(());
            }
            match element.name() {
                (Space::Word, "rPr") => xml.each(|_, element| {
                    open.is_joined |= self.is_left_out(element);
                    Ok(())
                }),
                // What it was before.
                (Space::Word, "pPrChange") if self.is_original => {
                    open.properties = Properties::default();
                    xml.each(|xml, _| xml.each(|xml, element| open.properties.read(xml, element).map(drop)))
                }
                _ => Ok(()),
            }
        })
    }

    /// Reads the properties of a run: whether it is shown.
    fn run_properties(&mut self, xml: &mut Xml<'_>, open: &mut Open) -> Result<(), Error> {
        xml.each(|_, element| {
            if element.name() == (Space::Word, "vanish") && element.is_on() {
                open.is_hidden = true;
                self.leave_out(LeftOut::Hidden);
            }
            Ok(())
        })
    }

    /// Tests whether what is read is shown: no hidden text, no code of a field.
    fn is_shown(&self, open: &Open) -> bool {
        !open.is_hidden && self.fields.iter().all(|it| it.is_result)
    }

    fn push(&mut self, open: &mut Open, text: &str) {
        if !self.is_shown(open) {
            return;
        }
        if let Some(id) = open.marked.take() {
            return self.mark(open, &id, Some(text));
        }
        self.append(open, text);
    }

    fn append(&self, open: &mut Open, text: &str) {
        if open.paragraph.text.is_empty() {
            open.paragraph.page = self.page;
        }
        open.paragraph.text.push_str(text);
    }

    /// Puts the mark of a note.
    fn mark(&mut self, open: &mut Open, id: &NoteId, own: Option<&str>) {
        if self.is_shown(open) {
            let label = self.marks.take(id, own);
            self.append(open, &format!("[^{label}]"));
        }
    }

    /// Puts a letter that is given by its number in a font.
    fn symbol(&mut self, open: &mut Open, element: &Element<'_>) {
        let code = element.attribute("char").and_then(|it| u32::from_str_radix(&it, 16).ok());
        let Some(c) = code.and_then(char::from_u32) else { return };
        self.symbols += 1;
        self.push(open, c.encode_utf8(&mut [0; 4]));
    }

    /// Begins a field, its result, or ends it.
    fn field(&mut self, element: &Element<'_>) {
        match element.attribute("fldCharType").as_deref() {
            Some("begin") => self.fields.push(Field::default()),
            Some("separate") => {
                if let Some(field) = self.fields.last_mut() {
                    field.is_result = true;
                }
            }
            _ => {
                let closed = self.fields.pop().filter(|it| !it.is_result);
                if closed.is_some_and(|it| NUMBER_FIELDS.iter().any(|name| it.code.starts_with(name))) {
                    self.leave_out(LeftOut::Fields);
                }
            }
        }
    }
}
