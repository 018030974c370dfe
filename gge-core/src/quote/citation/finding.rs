//! What is found out about a citation.

use crate::model::Symbol;

use super::{CitedPlace, Document, Standing};

/// How a place stands, and what there is to say.
pub(super) type Answer = (Standing, Option<String>);

/// What is found out about a citation.
#[derive(Debug)]
pub(super) struct Finding<'r> {
    pub(super) document: Option<Document<'r>>,
    pub(super) places: Vec<CitedPlace<'r>>,
    pub(super) standing: Standing,
    pub(super) inferred: bool,
    pub(super) note: Option<String>,
    pub(super) suggestion: Option<String>,
}

impl<'r> Finding<'r> {
    pub(super) fn of(document: Option<Document<'r>>, standing: Standing) -> Self {
        Self { document, places: Vec::new(), standing, inferred: false, note: None, suggestion: None }
    }

    /// The worse standing stays, with its note.
    pub(super) fn worsen(&mut self, standing: Standing, note: Option<String>, suggestion: Option<String>) {
        if standing.rank() > self.standing.rank() || self.standing == standing && self.note.is_none() {
            self.standing = standing;
            self.note = note.or(self.note.take());
        }
        self.suggestion = self.suggestion.take().or(suggestion);
    }
}

pub(super) fn standing_of(document: &Document<'_>) -> Standing {
    if matches!(document, Document::Report(_)) { Standing::Held } else { Standing::NotHeld }
}

pub(super) fn not_held(symbol: &Symbol) -> String {
    format!("`{symbol}` is not in the record")
}
