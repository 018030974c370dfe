//! The citations of a document, each in its block.

use std::ops::Range;

use crate::document::{Block, Document, Kind};
use crate::model::Address;
use crate::record::Record;

use super::checker::Checker;
use super::citation::{self, CitationOptions, CitationReader};

/// A citation in its block.
#[derive(Clone, Debug)]
pub(super) struct Placed<'r, 't> {
    /// The index of the block.
    pub(super) block: usize,
    /// The bytes of the citation in the text of the block.
    pub(super) range: Range<usize>,
    pub(super) citation: citation::Citation<'r, 't>,
}

/// The headers of a column of places: words in lower case.
const PLACE_HEADERS: &[&str] =
    &["para", "paragraph", "paragraphs", "provision", "item", "place", "norm", "pinpoint", "locator", "§", "¶"];

/// The largest number of blocks from the cell of a document to the cell of a place in it.
const DOCUMENT_CELLS: usize = 3;

/// The number of citations before a cell that name the report that its place is of.
const NEAR_CITATIONS: usize = 64;

/// The greatest length of the place in a cell, in bytes.
const LABEL: usize = 12;

impl Placed<'_, '_> {
    pub(super) fn is_report(&self) -> bool {
        matches!(self.citation.document, Some(citation::Document::Report(_)))
    }

    pub(super) fn has_places(&self) -> bool {
        !self.citation.places.is_empty()
    }

    /// Tests whether a provision has the number of a place that is cited, be it in another report.
    pub(super) fn is_of_number(&self, provision: &Address) -> bool {
        self.citation.places.iter().filter_map(|it| it.address.as_ref()).any(|address| {
            let rest = provision.place().strip_prefix(address.place());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('('))
        })
    }

    /// Tests whether the record holds all that it names.
    pub(super) fn is_held(&self) -> bool {
        self.has_places() && self.citation.places.iter().all(|it| it.provision.is_some())
    }
}

impl<'r> Checker<'r> {
    /// Reads the citations of a document, block by block.
    pub(super) fn placed<'t>(&self, source: &'t str, document: &Document<'_>) -> Vec<Placed<'r, 't>> {
        let mut reader = CitationReader::new(self.known.clone(), CitationOptions::new().all(true));
        for block in &document.blocks {
            match &block.kind {
                Kind::Note { label } => reader.learn_note(label, &block.text),
                _ => reader.learn(&block.text),
            }
        }
        let mut placed: Vec<Placed<'r, 't>> = Vec::new();
        let has_any = |placed: &[Placed<'_, '_>], at: usize| placed.binary_search_by_key(&at, |it| it.block).is_ok();
        for (at, block) in document.blocks.iter().enumerate() {
            let header = document.header(block);
            // What heads the column is what a cell goes on from.
            if let Some((number, header)) = header
                && has_any(&placed, number)
            {
                reader.read(&header.text);
            }
            let mut found = reader.read(&block.text);
            if found.is_empty()
                && let Some((place, length)) =
                    (Cell { record: self.record, document, placed: &placed, at, block, header }).place()
            {
                found = reader.read_only(&place);
                found.truncate(1);
                found.iter_mut().for_each(|it| it.span = 0..length);
            }
            for found in found {
                let place = block.source(found.span.clone());
                let range = found.span.clone();
                placed.push(Placed { block: at, range, citation: found.at(source, place) });
            }
        }
        placed
    }
}

/// A cell of a table, or a string of a program or data file, with what stands before it.
struct Cell<'c, 'r, 't, 'd> {
    record: &'r Record,
    document: &'c Document<'d>,
    placed: &'c [Placed<'r, 't>],
    at: usize,
    block: &'c Block<'d>,
    /// The cell that heads the column, and its index.
    header: Option<(usize, &'c Block<'d>)>,
}

impl<'c, 'r> Cell<'c, 'r, '_, '_> {
    /// Writes the place at the head of the cell out, with the document that the row or the column is on: "13 (c)" as
    /// "A/70/174, para. 13 (c)". Returns it with the length in bytes of what stands in the cell. None if there is none.
    fn place(&self) -> Option<(String, usize)> {
        let key = key(self.document, self.block);
        if self.header.is_none() && key.is_none() && !self.is_string() {
            return None;
        }
        let (place, is_letter) = place_at_head(&self.block.text)?;
        let is_all = place.len() == self.block.text.len();
        let written =
            if is_letter { self.of_letter(place).filter(|_| is_all) } else { self.of_number(place, is_all, key) };
        Some((written?, place.len()))
    }

    /// Writes "(c)" out, in a column that is headed "13" or "Norm".
    fn of_letter(&self, letter: &str) -> Option<String> {
        let (_, header) = self.header?;
        let is_norm = || header.text.trim_end_matches('s').eq_ignore_ascii_case("norm");
        match paragraph_of(&header.text) {
            Some(number) => Some(format!("paragraph {number} {letter}")),
            None => is_norm().then(|| format!("norm {letter}")),
        }
    }

    /// Tests whether it is a string of a program or data file, or the key of one.
    fn is_string(&self) -> bool {
        self.block.kind.is_literal() || self.block.kind == Kind::Key
    }

    fn of_number(&self, place: &str, is_all: bool, key: Option<&Block<'_>>) -> Option<String> {
        let is_of_places = || self.header.is_some_and(|(_, header)| heads_places(&header.text));
        let document = match (self.row_document(), self.column_document()) {
            (Some(document), _) if is_all && is_of_places() => document.to_owned(),
            (_, Some(document)) => document.to_owned(),
            // A mere number may count the rows.
            _ if is_all && place.contains('(') => self.same_document(key.is_some())?,
            // "13 (c) “States should …”"
            _ if self.header.is_some() && place.contains('(') => self.only_report(place)?.symbol().to_string(),
            _ => return None,
        };
        Some(format!("{document}, para. {place}"))
    }

    /// Returns the text of the last cell before in the row, if it is a citation and nothing else.
    fn row_document(&self) -> Option<&str> {
        let last = self.placed.last()?;
        let cell = self.document.blocks.get(last.block)?;
        let is_all = cell.text.len() == last.range.len();
        let is_near = self.at - last.block <= DOCUMENT_CELLS && are_of_a_row(cell, self.block, last.block);
        (is_all && is_near).then_some(&*cell.text)
    }

    /// Returns the text of the header, if it names a report.
    fn column_document(&self) -> Option<&str> {
        let (number, header) = self.header?;
        self.placed.iter().any(|it| it.block == number && it.is_report()).then_some(&*header.text)
    }

    /// Returns the symbol of the document whose places other cells of the column, or the source of a data file, name.
    fn same_document(&self, has_key: bool) -> Option<String> {
        // A cell behind others may have its document there.
        let is_first =
            self.header.is_some_and(|(number, _)| self.block.under == Some(number)) || self.block.kind.is_literal();
        let fits = |it: &&Placed<'_, '_>| {
            let Some(other) = self.document.blocks.get(it.block) else { return false };
            let are_literals = || other.kind.is_literal() && self.block.kind.is_literal();
            let is_same = is_first && (other.kind == self.block.kind || are_literals());
            it.is_report() && other.text.len() == it.range.len() && (has_key || is_same)
        };
        let mut last = self.placed.iter().rev().take(DOCUMENT_CELLS * DOCUMENT_CELLS).filter(fits);
        let last = last.find_map(|it| it.citation.document.as_ref());
        last.or_else(|| self.only_report(&self.block.text).filter(|_| self.is_string()))
            .map(|it| it.symbol().to_string())
    }

    /// Returns the report that has an item, if no other was cited among the citations just before.
    fn only_report(&self, place: &str) -> Option<&'c citation::Document<'r>> {
        let near = self.placed.iter().rev().take(NEAR_CITATIONS).filter(|it| it.is_report());
        let mut reports = near.filter_map(|it| it.citation.document.as_ref());
        let last = reports.next()?;
        let address = format!("{}#{}", last.symbol(), place.replace([' ', '\u{a0}'], "")).parse().ok()?;
        (reports.all(|it| it.symbol() == last.symbol()) && self.record.provision(&address).is_some()).then_some(last)
    }
}

/// Reads the number of the paragraph that a header names, alone or after the word for it: "13", "Para. 13".
fn paragraph_of(header: &str) -> Option<u8> {
    let (word, number) = header.trim().rsplit_once([' ', '\u{a0}']).unwrap_or(("", header.trim()));
    let is_word = word.is_empty() || heads_places(word.trim_end_matches('.'));
    number.parse().ok().filter(|_| is_word)
}

/// Returns the key of a string of a data file, if it is one of places.
fn key<'d, 't>(document: &'d Document<'t>, string: &Block<'_>) -> Option<&'d Block<'t>> {
    let key = document.blocks.get(string.under?)?;
    (key.kind == Kind::Key && heads_places(&key.text)).then_some(key)
}

/// Reads the place at the head of a cell, and tells whether it is but a letter: "35", "13 (c)", "(c)", "13 (i) “States
/// should …”".
fn place_at_head(cell: &str) -> Option<(&str, bool)> {
    let head = cell.split(['“', '"', '«', ':']).next().unwrap_or_default().trim_end();
    let is_place = |c: char| c.is_ascii_digit() || c.is_ascii_lowercase() || matches!(c, '(' | ')' | ' ' | '\u{a0}');
    let is_letter = head.starts_with('(');
    let is_label = head.len() <= LABEL && head.chars().all(is_place);
    (is_label && (is_letter || head.starts_with(|c: char| c.is_ascii_digit()))).then_some((head, is_letter))
}

/// Tests whether a header or a key is one of places.
fn heads_places(header: &str) -> bool {
    let header = header.to_lowercase();
    let mut words =
        header.split(|c: char| c.is_whitespace() || matches!(c, '.' | '/' | '_')).filter(|it| !it.is_empty());
    words.any(|word| PLACE_HEADERS.contains(&word))
}

/// Tests whether two cells stand in one row; the first cell of a row is what the others stand under.
fn are_of_a_row(one: &Block<'_>, other: &Block<'_>, number: usize) -> bool {
    other.under == Some(number) || one.under.is_some() && one.under == other.under
}

/// The words by which a document speaks of a report of a Group without naming the Group.
const NAMES: &[&str] =
    &["the 2010 report", "the 2013 report", "the 2015 report", "orm 13 (", "orm 13(", "_gge_", "ungge_", "gge_norm"];

/// Tests whether a document names a Group, or its citations a report of one.
pub(super) fn names_group(source: &str, citations: &[Placed<'_, '_>]) -> bool {
    let has = |name: &&str| memchr::memmem::find(source.as_bytes(), name.as_bytes()).is_some();
    citation::has_group(source) && !citation::is_of_another_group(source)
        || NAMES.iter().any(has)
        || citations.iter().any(|it| it.is_report() && !it.citation.inferred)
}
