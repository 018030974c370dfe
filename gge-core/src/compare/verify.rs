//! The record held against a reader's own copy of a report.

use std::collections::HashMap;

use super::redline::{Redline, redline};
#[cfg(feature = "serde")]
use super::serial;
use crate::model::{Address, Fidelity, Report, vocabulary};
use crate::record::{RecordError, RecordParts};
use crate::text::{differing_words, is_same_print};
use crate::{Record, Wording};

vocabulary! {
    /// How the wording of the record agrees with that of a copy.
    Agreement ("agreement") {
        /// The same characters.
        Equal = "equal",
        /// The same letters and marks: other forms of quotation marks, apostrophes, dashes and spaces.
        Typography = "typography",
        /// Other words, letters or marks.
        Different = "different",
        /// The copy lacks the provision.
        Missing = "missing",
    }
}

/// A report of the record, held against a copy of it. Made by [`verify`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Verification<'r> {
    /// The report, through serde its symbol.
    #[cfg_attr(feature = "serde", serde(serialize_with = "serial::symbol"))]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::model::Symbol"))]
    pub report: &'r Report,
    /// The provisions of which the record has the wording, in its order.
    pub provisions: Vec<VerifiedProvision<'r>>,
    /// The provisions that only the copy has, in its order.
    pub only_in_copy: Vec<Address>,
}

/// A provision of the record, held against a copy of it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerifiedProvision<'r> {
    /// The address of the provision.
    pub id: &'r Address,
    /// The fidelity of the wording in the record: only verbatim wording claims to be that of the document.
    pub fidelity: Fidelity,
    /// The agreement of the two wordings.
    pub agreement: Agreement,
    /// The words of the record that the copy has not, from the first that differs to the last.
    pub held: String,
    /// The words of the copy in their place.
    pub copy: String,
    /// The differences, word by word, from the record to the copy. None where there are none, or no copy.
    pub redline: Option<Redline<'r>>,
}

impl Verification<'_> {
    /// Tests whether the copy proves the record: all that it holds as verbatim stands in the copy, typography aside.
    ///
    /// ```
    /// use gge_core::compare::verify;
    /// use gge_core::{NewReport, Record, Source, model::Author};
    ///
    /// let record = Record::builtin();
    /// let source = Source::new("own".into(), "A copy", "A reader");
    /// let author = Author::Group("2009-2010".parse()?);
    /// let text = record.get("A/65/201#16").unwrap().text().unwrap().replace('’', "'");
    /// let copy = NewReport::new("A/65/201".parse()?, author, "2010-07-30".parse()?, source).paragraph("16", [text]);
    /// assert!(verify(record, copy)?.is_proven());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn is_proven(&self) -> bool {
        let is_proven = |it: &VerifiedProvision<'_>| {
            it.fidelity != Fidelity::Verbatim || matches!(it.agreement, Agreement::Equal | Agreement::Typography)
        };
        self.provisions.iter().all(is_proven)
    }
}

/// Holds the record against a copy of one of its reports, provision by provision.
///
/// ```
/// use gge_core::compare::{Agreement, verify};
/// use gge_core::{NewReport, Record, Source, model::Author};
///
/// let record = Record::builtin();
/// let source = Source::new("own".into(), "A copy", "A reader");
/// let author = Author::Group("2009-2010".parse()?);
/// let text = record.get("A/65/201#16").unwrap().text().unwrap().replace("could", "should");
/// let copy = NewReport::new("A/65/201".parse()?, author, "2010-07-30".parse()?, source).paragraph("16", [text]);
/// let verification = verify(record, copy)?;
/// let provision = &verification.provisions[0];
/// assert_eq!((provision.id.as_str(), provision.agreement), ("A/65/201#16", Agreement::Different));
/// assert_eq!((provision.held.as_str(), provision.copy.as_str()), ("could", "should"));
/// assert!(!verification.is_proven());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// Fails if the copy cannot be read, and if it is of no report of the record.
pub fn verify<C: TryInto<RecordParts, Error: Into<RecordError>>>(
    record: &Record,
    copy: C,
) -> Result<Verification<'_>, VerifyError> {
    let parts: RecordParts = copy.try_into().map_err(|error| VerifyError::Unreadable(error.into()))?;
    let symbol = parts.reports.first().map(|it| it.symbol.to_string()).unwrap_or_default();
    let report = record.report(&symbol).ok_or(VerifyError::NoReport { symbol })?;
    let texts: HashMap<&Address, Option<&Wording>> =
        parts.provisions.iter().map(|it| (&it.id, it.wording.as_ref())).collect();
    let provisions = record.provisions().report(report.symbol.as_str()).filter_map(|provision| {
        let wording = provision.wording.as_ref()?;
        Some(VerifiedProvision::of(&provision.id, wording, texts.get(&provision.id).copied().flatten()))
    });
    let only_in_copy = parts.provisions.iter().map(|it| &it.id).filter(|id| record.provision(id).is_none());
    Ok(Verification { report, provisions: provisions.collect(), only_in_copy: only_in_copy.cloned().collect() })
}

impl<'r> VerifiedProvision<'r> {
    fn of(id: &'r Address, wording: &'r Wording, copy: Option<&Wording>) -> Self {
        let held = wording.text();
        let agreement = match copy {
            None => Agreement::Missing,
            Some(copy) if copy.text() == held => Agreement::Equal,
            Some(copy) if is_same_print(copy.text(), held) => Agreement::Typography,
            Some(_) => Agreement::Different,
        };
        let other = copy.filter(|_| agreement == Agreement::Different);
        let (words, copied) = other.map(|other| differing_words(held, other.text())).unwrap_or_default();
        Self {
            id,
            fidelity: wording.fidelity(),
            agreement,
            held: words,
            copy: copied,
            redline: other.map(|other| redline(held, other.text().to_owned())),
        }
    }
}

/// The error of holding a record against a copy.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// The copy is no sound report.
    #[error(transparent)]
    Unreadable(RecordError),
    /// The record does not have the report.
    #[error("no report `{symbol}` in the record to hold the copy against")]
    NoReport {
        /// The symbol of the copy.
        symbol: String,
    },
}
