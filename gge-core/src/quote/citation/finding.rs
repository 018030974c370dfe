//! The finding on a citation, while it is made.

use crate::model::Symbol;

use super::{CitationStatus, CitedPlace, Document};

/// The status of a place, and what there is to say.
pub(super) type Answer = (CitationStatus, Option<String>);

/// The facts found out about a citation so far.
#[derive(Clone, Debug)]
pub(crate) struct Finding<'r> {
    pub(crate) document: Option<Document<'r>>,
    pub(crate) places: Vec<CitedPlace<'r>>,
    pub(crate) standing: CitationStatus,
    pub(crate) is_inferred: bool,
    pub(crate) note: Option<String>,
    pub(crate) suggestion: Option<String>,
}

impl<'r> Finding<'r> {
    pub(super) const fn of(document: Option<Document<'r>>, standing: CitationStatus) -> Self {
        Self { document, places: Vec::new(), standing, is_inferred: false, note: None, suggestion: None }
    }

    /// Makes the finding of a document by itself, in the record or not.
    pub(super) fn of_document(document: Document<'r>) -> Self {
        let (standing, note) = match &document {
            Document::Report(_) => (CitationStatus::Held, None),
            Document::Other(symbol) => (CitationStatus::NotHeld, Some(not_held(symbol))),
        };
        Self { note, ..Self::of(Some(document), standing) }
    }

    /// Takes the worse standing, with its note.
    pub(super) fn worsen(&mut self, standing: CitationStatus, note: Option<String>, suggestion: Option<String>) {
        if standing.rank() > self.standing.rank() || self.standing == standing && self.note.is_none() {
            self.standing = standing;
            self.note = note.or(self.note.take());
        }
        self.suggestion = self.suggestion.take().or(suggestion);
    }
}

pub(super) fn not_held(symbol: &Symbol) -> String {
    format!("`{symbol}` is not in the record")
}
