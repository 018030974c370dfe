//! The checker of quotations: tells whether a quotation is right, and whether it stands where it is said to.
//!
//! [`check`] tells which provision a quotation is from and what is wrong with it, [`citations`] reads what a text
//! cites, [`scan`] does both for a whole document. A [`Checker`] is a record made ready for this, and keeps what it
//! made: it is what to hold where there is more than one text.
//!
//! A scan is a line of steps, a file each: it reads the document into blocks and their citations (`scan`), finds
//! passages (`passage`, `marks`) where words of the record stand (`runs`), lays them along the wording (`explain`,
//! `align`, `matching`), asks whose words the document says that they are (`attribution`), and judges them by that
//! (`judgement`): a [`Rule`], whose [`Level`] it is, or nothing. What is wrong is put right word by word (`fixing`),
//! where it is plain how: a [`Fix`], which [`apply`] makes.
//!
//! Only verbatim wording can prove a quotation wrong: against wording that is near to it, or a secondary source's, no
//! finding counts and no correction is offered. Verdicts and scores are of wording, not of duties.

mod align;
mod attribution;
mod check;
mod checker;
mod citation;
mod cited;
mod display;
mod explain;
mod finding;
mod fix;
mod fixing;
mod force;
mod head;
mod judgement;
mod marks;
mod matching;
mod paraphrase;
mod passage;
mod placed;
mod position;
mod reading;
mod runs;
mod saying;
mod scan;
#[cfg(feature = "serde")]
mod shape;
mod short;
mod slip;
mod wordset;

use crate::record::Record;

pub use crate::document::Format;
pub use check::{Check, CheckError, CitationCheck, LONGEST, LostQualifier, Match, Origin, Standing, Verdict};
pub use checker::Checker;
pub use citation::{Citation, CitationOptions, CitationStatus, CitedPlace, Document, citations, citations_with};
pub use finding::{Finding, FindingKind, Level, Rule};
pub use fix::{Applied, Edit, Fix, NoFix, apply};

/// Tells which provision of a record a quotation is from, and whether it is right. See [`Checker::check`].
///
/// ```
/// use gge_core::Record;
/// use gge_core::quote::{Verdict, check};
///
/// let quoted = "A State should not conduct or support ICT activity that intentionally damages critical infrastructure";
/// let check = check(Record::builtin(), quoted, Some("A/70/174, para. 13 (e)"))?;
/// assert_eq!(check.verdict, Verdict::Abridged);
/// assert_eq!(check.matches[0].origin.id(), "A/70/174#13(f)");
/// let lost: Vec<_> = check.matches[0].qualifiers_lost.iter().filter(|it| it.is_near).map(|it| it.words).collect();
/// assert_eq!(lost, ["knowingly", "contrary to its obligations under international law"]);
/// let citation = check.citation.unwrap();
/// assert_eq!((citation.fits, citation.right.as_slice()), (Some(false), &["A/70/174, para. 13 (f)".to_owned()][..]));
/// # Ok::<(), gge_core::quote::CheckError>(())
/// ```
///
/// # Errors
///
/// Returns [`CheckError::TooLong`] if the text is longer than [`LONGEST`].
pub fn check<'r>(record: &'r Record, text: &str, cited: Option<&str>) -> Result<Check<'r>, CheckError> {
    Checker::new(record).check(text, cited)
}

/// Finds what a document cites, quotes and echoes of a record, and checks each. See [`Checker::scan`].
///
/// ```
/// use gge_core::Record;
/// use gge_core::quote::{Format, Rule, scan};
///
/// let text = "Norm 13 (c): “States must not knowingly allow their territory to be used for internationally wrongful acts”.";
/// let findings = scan(Record::builtin(), text, Format::Plain);
/// assert_eq!(findings.last().unwrap().rule, Some(Rule::ChangedModal));
/// ```
pub fn scan<'r, 't>(record: &'r Record, text: &'t str, format: Format) -> Vec<Finding<'r, 't>> {
    Checker::new(record).scan(text, format)
}
