//! Parsing of queries as people write them.

use crate::model::UnknownTokenError;
use crate::record::{Filter, Record};

use super::SearchError;

/// The longest query that is read, in bytes: a long sentence. A longer text is a document, for a scan.
const LONGEST_QUERY: usize = 512;

/// A query divided into words, phrases, exclusions and filters.
#[derive(Debug, Default)]
pub(super) struct Query<'q> {
    /// The words outside of quotation marks, without filters.
    pub(super) words: Vec<&'q str>,
    /// The phrases in quotation marks.
    pub(super) phrases: Vec<&'q str>,
    /// The words and phrases after `-`, which must not occur.
    pub(super) excluded: Vec<&'q str>,
    pub(super) filter: Filter,
    /// The place of the last word, among the words or in an open phrase, if it may be unfinished. None if not.
    pub(super) unfinished: Option<Unfinished>,
    /// `true` for a query of white space alone.
    pub(super) is_blank: bool,
}

/// The place of a last word that the reader may still be typing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unfinished {
    Word,
    Phrase,
}

impl<'q> Query<'q> {
    /// Parses a query. Errors are of its length, its characters and the values of its filters.
    pub(super) fn read(record: &Record, text: &'q str) -> Result<Self, SearchError> {
        if text.len() > LONGEST_QUERY {
            return Err(SearchError::TooLong { length: text.len(), limit: LONGEST_QUERY });
        }
        if let Some(character) = text.chars().find(|c| c.is_control() && !c.is_whitespace()) {
            return Err(SearchError::Control { character });
        }
        let mut query = Self { is_blank: text.trim().is_empty(), ..Self::default() };
        let mut rest = text.trim_start();
        while !rest.is_empty() {
            let (is_excluded, after) = match rest.strip_prefix('-') {
                Some(after) if after.starts_with(|c: char| c.is_alphanumeric() || is_quote(c)) => (true, after),
                _ => (false, rest),
            };
            let quoted = after.strip_prefix(is_quote);
            let body = quoted.unwrap_or(after);
            let end =
                body.find(|c: char| if quoted.is_some() { is_quote(c) } else { c.is_whitespace() || is_quote(c) });
            let part = &body[..end.unwrap_or(body.len())];
            match (is_excluded, quoted.is_some()) {
                (true, _) => query.excluded.push(part),
                (false, true) => {
                    query.phrases.push(part);
                    query.unfinished = end.is_none().then_some(Unfinished::Phrase);
                }
                // Filters may follow an unfinished word.
                (false, false) => {
                    if let Some(filter) = with_condition(&query.filter, record, part)? {
                        query.filter = filter;
                    } else {
                        query.words.push(part);
                        query.unfinished = Some(Unfinished::Word);
                    }
                }
            }
            rest = &body[end.unwrap_or(body.len())..];
            rest = if quoted.is_some() { rest.strip_prefix(is_quote).unwrap_or(rest) } else { rest }.trim_start();
        }
        Ok(query)
    }

    /// Tests whether the query only narrows the record down, by the filter that was read from it or by exclusions.
    pub(super) fn only_narrows(&self, filter: &Filter) -> bool {
        let narrows = self.is_blank || !self.excluded.is_empty() || !filter.is_empty();
        narrows && self.words.is_empty() && self.phrases.is_empty()
    }
}

/// Adds the condition that a word of a query is: `theme:law`. None if it is another word.
fn with_condition(filter: &Filter, record: &Record, word: &str) -> Result<Option<Filter>, SearchError> {
    let Some((key, value)) = word.split_once(':') else { return Ok(None) };
    let (filter, lower) = (filter.clone(), value.to_lowercase());
    let wrong = |reason: String| SearchError::Filter { filter: word.to_owned(), reason };
    let unknown = |error: UnknownTokenError| wrong(error.to_string());
    Ok(Some(match key.to_ascii_lowercase().as_str() {
        "only" => filter.only(lower.parse().map_err(unknown)?),
        "kind" => filter.kind(lower.parse().map_err(unknown)?),
        "theme" => filter.theme(lower.parse().map_err(unknown)?),
        "topic" => filter.topic(lower.parse().map_err(unknown)?),
        "report" => filter.report(value).resolved(record).map_err(|error| wrong(error.to_string()))?,
        _ => return Ok(None),
    }))
}

const fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}
