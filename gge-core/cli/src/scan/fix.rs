//! What is put right: the official words in place of the wrong ones, in the file or as a diff of it.

use gge_core::quote::{Applied, Fix, apply};
use similar::TextDiff;

use super::files::Document;
use super::told::Scanned;

/// The number of lines around a change that a diff shows.
const CONTEXT: usize = 3;

/// A document with its errors put right, as far as they can be.
pub(super) struct Fixed {
    pub(super) text: String,
    /// The number of findings that were put right.
    pub(super) count: usize,
}

impl Fixed {
    /// Puts right what is told of a document. None if there is nothing to be done, or nothing can be.
    pub(super) fn of(scanned: &Scanned<'_>) -> Option<Self> {
        if scanned.document.unfixable().is_some() {
            return None;
        }
        let found = scanned.told.iter().filter_map(|it| it.finding.as_ref());
        let fixes: Vec<&Fix> = found.filter_map(|it| it.fix().ok()).collect();
        let Applied { text, left_out, .. } = apply(scanned.document.text(), fixes.iter().copied());
        let count = fixes.len() - left_out.len();
        (count > 0).then_some(Self { text, count })
    }

    /// Writes what changes, as `diff -u` does.
    pub(super) fn diff(&self, document: &Document) -> String {
        let diff = TextDiff::from_lines(document.text(), self.text.as_str());
        diff.unified_diff().context_radius(CONTEXT).header(&document.name, &document.name).to_string()
    }
}
