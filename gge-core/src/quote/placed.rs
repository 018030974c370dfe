//! The citations of a document, each in its block.

use std::ops::Range;

use crate::document::{Block, Document, Kind};

use super::checker::Checker;
use super::citation::{self, CitationOptions, CitationReader};

/// A citation in its block.
#[derive(Clone, Debug)]
pub(super) struct Placed<'r, 't> {
    /// The block.
    pub(super) block: usize,
    /// Where it stands in the text of the block, in bytes.
    pub(super) range: Range<usize>,
    pub(super) citation: citation::Citation<'r, 't>,
}

/// What heads a column of places: words in lower case.
const PLACE_HEADERS: &[&str] =
    &["para", "paragraph", "paragraphs", "provision", "item", "place", "norm", "pinpoint", "locator", "§", "¶"];

/// How many cells before a cell of a place the cell of its document stands at most.
const DOCUMENT_CELLS: usize = 3;

impl Placed<'_, '_> {
    pub(super) fn is_report(&self) -> bool {
        matches!(self.citation.document, Some(citation::Document::Report(_)))
    }

    pub(super) fn has_places(&self) -> bool {
        !self.citation.places.is_empty()
    }

    /// Whether the record holds all that it names.
    pub(super) fn is_held(&self) -> bool {
        self.has_places() && self.citation.places.iter().all(|it| it.provision.is_some())
    }
}

impl<'r> Checker<'r> {
    /// The citations of a document, block by block.
    pub(super) fn placed<'t>(&self, source: &'t str, document: &Document<'_>) -> Vec<Placed<'r, 't>> {
        let mut reader = CitationReader::new(self.record, CitationOptions::new().all(true));
        for block in &document.blocks {
            match &block.kind {
                Kind::Note { label } => reader.learn_note(label, &block.text),
                _ => reader.learn(&block.text),
            }
        }
        let mut placed: Vec<Placed<'r, 't>> = Vec::new();
        let has_any = |placed: &[Placed<'_, '_>], at: usize| placed.binary_search_by_key(&at, |it| it.block).is_ok();
        for (at, block) in document.blocks.iter().enumerate() {
            let header = header(document, block);
            // What heads the column is what a cell goes on from.
            if let Some((number, header)) = header
                && has_any(&placed, number)
            {
                reader.read(&header.text);
            }
            let mut found = reader.read(&block.text);
            let is_place = || header.is_some_and(|(_, header)| heads_places(&header.text));
            let is_behind_document = || {
                placed.last().is_some_and(|last| {
                    let cell = document.blocks.get(last.block);
                    let is_all = cell.is_some_and(|cell| cell.text.len() == last.range.len());
                    is_all
                        && at - last.block <= DOCUMENT_CELLS
                        && cell.is_some_and(|cell| are_of_a_row(cell, block, last.block))
                })
            };
            if found.is_empty() && is_place() && is_behind_document() {
                found = reader.read_only(&block.text);
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

/// The cell that heads the column of a cell, with its number.
fn header<'d, 't>(document: &'d Document<'t>, cell: &Block<'_>) -> Option<(usize, &'d Block<'t>)> {
    let Kind::Cell { header: Some(header) } = cell.kind else { return None };
    let header = usize::try_from(header).ok()?;
    Some((header, document.blocks.get(header)?))
}

fn heads_places(header: &str) -> bool {
    let header = header.to_lowercase();
    let mut words =
        header.split(|c: char| c.is_whitespace() || matches!(c, '.' | '/' | '_')).filter(|it| !it.is_empty());
    words.any(|word| PLACE_HEADERS.contains(&word))
}

/// Whether two cells stand in one row; the first cell of a row is what the others stand under.
fn are_of_a_row(one: &Block<'_>, other: &Block<'_>, number: usize) -> bool {
    other.under == Some(number) || one.under.is_some() && one.under == other.under
}
