//! What is put right: the official words in place of the wrong ones, in the file or as a diff of it.

use std::fmt;

use gge_core::quote::{Applied, Fix, apply};
use imara_diff::{Algorithm, Diff, InternedInput, Interner, Token, UnifiedDiffConfig, UnifiedDiffPrinter};

use super::files::Document;
use super::told::Scanned;

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
        let lines = InternedInput::new(document.text(), self.text.as_str());
        let diff = Diff::compute(Algorithm::Histogram, &lines);
        let printer = Lines(&lines.interner);
        let hunks = diff.unified_diff(&printer, UnifiedDiffConfig::default(), &lines);
        let name = &document.name;
        format!("--- {name}\n+++ {name}\n{hunks}")
    }
}

/// The lines of both texts, as they are printed. The last one may have no line end, which is told.
struct Lines<'a>(&'a Interner<&'a str>);

impl Lines<'_> {
    fn print(&self, mut f: impl fmt::Write, sign: char, token: Token) -> fmt::Result {
        let line = self.0[token];
        let end = if line.ends_with('\n') { "" } else { "\n\\ No newline at end of file\n" };
        write!(f, "{sign}{line}{end}")
    }
}

impl UnifiedDiffPrinter for Lines<'_> {
    fn display_header(&self, mut f: impl fmt::Write, from: u32, to: u32, removed: u32, added: u32) -> fmt::Result {
        writeln!(f, "@@ -{},{removed} +{},{added} @@", from + 1, to + 1)
    }

    fn display_context_token(&self, f: impl fmt::Write, token: Token) -> fmt::Result {
        self.print(f, ' ', token)
    }

    fn display_hunk(&self, mut f: impl fmt::Write, before: &[Token], after: &[Token]) -> fmt::Result {
        before.iter().try_for_each(|token| self.print(&mut f, '-', *token))?;
        after.iter().try_for_each(|token| self.print(&mut f, '+', *token))
    }
}
