//! The citations of a document, each in its block.

use std::ops::Range;

use crate::document::{Block, Document, Kind};
use crate::model::Address;

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
        let number = |address: &Address| address.as_str().split('#').nth(1).map(str::to_owned);
        let number_of = number(provision);
        self.citation.places.iter().filter_map(|it| number(it.address.as_ref()?)).any(|place| {
            let rest = number_of.as_deref().and_then(|it| it.strip_prefix(&place));
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
            let key = key(document, block);
            // What heads the column is what a cell goes on from.
            if let Some((number, header)) = header
                && has_any(&placed, number)
            {
                reader.read(&header.text);
            }
            let mut found = reader.read(&block.text);
            let is_place = || header.is_some_and(|(_, header)| heads_places(&header.text));
            let row_document = || {
                let last = placed.last()?;
                let cell = document.blocks.get(last.block)?;
                let is_all = cell.text.len() == last.range.len();
                let is_near = at - last.block <= DOCUMENT_CELLS && are_of_a_row(cell, block, last.block);
                (is_all && is_near).then_some(&*cell.text)
            };
            let column_document = || {
                let (number, header) = header?;
                placed.iter().any(|it| it.block == number && it.is_report()).then_some(&*header.text)
            };
            // What other cells of the column, or the source of a data file, are places of.
            let same_document = || {
                let is_all = |it: &&Placed<'_, '_>| {
                    let other = document.blocks.get(it.block);
                    it.is_report() && other.is_some_and(|other| other.text.len() == it.range.len())
                };
                // A cell behind others may have its document there.
                let is_first =
                    header.is_some_and(|(number, _)| block.under == Some(number)) || block.kind == Kind::Literal;
                let is_same = |it: &&Placed<'_, '_>| {
                    document.blocks.get(it.block).is_some_and(|other| is_first && other.kind == block.kind)
                };
                let last = placed.iter().rev().take(DOCUMENT_CELLS * DOCUMENT_CELLS).filter(is_all);
                let last = last.filter(|it| key.is_some() || is_same(it)).find_map(|it| it.citation.document.as_ref());
                last.map(|it| it.symbol().to_string())
            };
            if found.is_empty()
                && (header.is_some() || key.is_some() || block.kind == Kind::Literal)
                && let Some((place, is_letter)) = place_at_head(&block.text)
            {
                // The place alone, or that at the head of a wording, with the document that the row or the column is
                // on.
                let is_all = place.len() == block.text.len();
                let whole = match (row_document(), column_document()) {
                    (Some(document), _) if is_all && is_place() => Some(format!("{document}, para. {place}")),
                    (_, Some(document)) => Some(format!("{document}, para. {place}")),
                    // A mere number may count the rows.
                    _ if is_all && place.contains('(') => same_document().map(|it| format!("{it}, para. {place}")),
                    _ => None,
                };
                let norm = || header.is_some_and(|(_, it)| it.text.trim_end_matches('s').eq_ignore_ascii_case("norm"));
                // "(c)" in a column that is headed "13", or "Norm".
                let number = header.and_then(|(_, it)| paragraph_of(&it.text));
                let whole = match number {
                    _ if !is_letter => whole,
                    _ if !is_all => None,
                    Some(number) => Some(format!("paragraph {number} {place}")),
                    None => norm().then(|| format!("norm {place}")),
                };
                found = whole.map(|it| reader.read_only(&it)).unwrap_or_default();
                found.truncate(1);
                found.iter_mut().for_each(|it| it.span = 0..place.len());
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

/// Returns the cell that heads the column of a cell, and its index.
fn header<'d, 't>(document: &'d Document<'t>, cell: &Block<'_>) -> Option<(usize, &'d Block<'t>)> {
    let Kind::Cell { header: Some(header) } = cell.kind else { return None };
    let header = usize::try_from(header).ok()?;
    Some((header, document.blocks.get(header)?))
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
    let is_place = |c: char| c.is_ascii_digit() || c.is_ascii_lowercase() || matches!(c, '(' | ')' | ' ');
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
