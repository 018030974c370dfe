//! Queries, as people write them.

use crate::record::Record;

use super::{Filters, SearchError};

/// The longest query that is read, in bytes.
const LIMIT: usize = 512;

/// A query in its parts.
#[derive(Debug, Default)]
pub(super) struct Query<'q> {
    /// What stands outside of quotation marks and is no filter.
    pub(super) words: Vec<&'q str>,
    /// What stands in quotation marks.
    pub(super) phrases: Vec<&'q str>,
    /// What is excluded, by `-` before it.
    pub(super) without: Vec<&'q str>,
    pub(super) filters: Filters,
    /// Whether the last word may be only the beginning of one.
    pub(super) open: Option<Open>,
    /// Whether there is anything at all in it.
    pub(super) blank: bool,
}

/// Where the word is that may be only the beginning of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Open {
    Word,
    Phrase,
}

impl<'q> Query<'q> {
    pub(super) fn read(record: &Record, text: &'q str) -> Result<Self, SearchError> {
        if text.len() > LIMIT {
            return Err(SearchError::TooLong { length: text.len(), limit: LIMIT });
        }
        if let Some(character) = text.chars().find(|c| c.is_control() && !c.is_whitespace()) {
            return Err(SearchError::Control { character });
        }
        let mut query = Self { blank: text.trim().is_empty(), ..Self::default() };
        let mut rest = text.trim_start();
        while !rest.is_empty() {
            let (without, after) = match rest.strip_prefix('-') {
                Some(after) if after.starts_with(|c: char| c.is_alphanumeric() || is_quote(c)) => (true, after),
                _ => (false, rest),
            };
            let quoted = after.strip_prefix(is_quote);
            let body = quoted.unwrap_or(after);
            let end =
                body.find(|c: char| if quoted.is_some() { is_quote(c) } else { c.is_whitespace() || is_quote(c) });
            let part = &body[..end.unwrap_or(body.len())];
            match (without, quoted.is_some()) {
                (true, _) => query.without.push(part),
                (false, true) => {
                    query.phrases.push(part);
                    query.open = end.is_none().then_some(Open::Phrase);
                }
                // Filters may come after a word that is not finished.
                (false, false) if query.filters.read(record, part)? => {}
                (false, false) => {
                    query.words.push(part);
                    query.open = Some(Open::Word);
                }
            }
            rest = &body[end.unwrap_or(body.len())..];
            rest = if quoted.is_some() { rest.strip_prefix(is_quote).unwrap_or(rest) } else { rest }.trim_start();
        }
        Ok(query)
    }

    /// Whether it only narrows down, with the filters that were in it.
    pub(super) fn only_narrows(&self, filters: &Filters) -> bool {
        let narrows = self.blank || !self.without.is_empty() || !filters.is_empty();
        narrows && self.words.is_empty() && self.phrases.is_empty()
    }
}

const fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}
