//! Checks quotations.

mod align;
mod check;
mod checker;
mod explain;
mod reading;
mod scan;
mod stock;

pub use check::{Check, CheckError, CitationCheck, LONGEST, LostQualifier, Match, Origin, Verdict};
pub use checker::Checker;
pub use scan::{Finding, FindingKind, Format};

/// Checks a quotation against the built-in record.
///
/// # Errors
///
/// If the text is longer than [`LONGEST`].
pub fn check(text: &str, cited: Option<&str>) -> Result<Check<'static>, CheckError> {
    Checker::builtin().check(text, cited)
}
