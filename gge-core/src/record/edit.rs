//! Records made from other records, by additions or changes.

use super::{Record, RecordError, RecordParts, copy};
use crate::model::Report;

impl Record {
    /// Makes a record with nothing but the built-in lexicon, to which a record of one's own adds.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let record = Record::empty();
    /// assert!(record.reports().is_empty() && !record.lexicon().modals.is_empty());
    /// ```
    pub fn empty() -> Self {
        Self::unchecked(RecordParts::default())
    }

    /// Returns this record with an addition: a [`NewReport`](super::NewReport) with its provisions, or any
    /// [parts](RecordParts). Groups and reports are sorted by time, provisions by their reports.
    ///
    /// A report that the record has already is a copy of it. What both hold must have the same words, typography aside;
    /// what only the copy holds is added. So a reader's own copy of A/70/174, added as [whole](super::NewReport::whole),
    /// makes that report whole. Wording that the record does not have to the letter gives way to that of the copy.
    ///
    /// ```
    /// use gge_core::{model::Author, NewReport, Record, Source};
    ///
    /// let source = Source::new("estonia-2021".into(), "Position on how international law applies", "Estonia");
    /// let report = NewReport::new("EE/2021".parse()?, Author::State("Estonia".into()), "2021-05-07".parse()?, source)
    ///     .section("law", "International law")
    ///     .paragraph("1", ["States must not use proxies.", "International law applies to them."])
    ///     .paragraph("2", ["States should help each other."]);
    /// let record = Record::builtin().with(report)?;
    /// assert_eq!(record.resolve("EE/2021, para. 2").unwrap().to_string(), "EE/2021#2");
    /// assert_eq!(record.text(&"EE/2021#1:1".parse()?), Some("States must not use proxies."));
    /// assert_eq!(Record::builtin().diff(&record).added.len(), 4, "the report, its source, its provisions");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the result is not a sound record, by the rules of [`Record::load`], and if a copy has other words than
    /// the official ones.
    pub fn with(&self, addition: impl TryInto<RecordParts, Error: Into<RecordError>>) -> Result<Self, RecordError> {
        let mut addition = addition.try_into().map_err(Into::into)?;
        let mut parts = self.parts.clone();
        copy::take(&mut parts, &mut addition)?;
        parts.append(addition);
        parts.groups.to_mut().sort_by_key(|group| group.years.first());
        parts.reports.to_mut().sort_by_key(Report::year);
        let reports = &parts.reports;
        let position = |symbol: &str| reports.iter().position(|report| report.symbol == symbol);
        parts.provisions.to_mut().sort_by_cached_key(|provision| position(provision.id.symbol()));
        parts.try_into()
    }

    /// Returns this record after a change to its parts.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let record = Record::builtin().edit(|parts| parts.sources.to_mut()[0].note = "Read twice.".into())?;
    /// assert_eq!(record.sources()[0].note, "Read twice.");
    /// let error = Record::builtin().edit(|parts| parts.provisions.to_mut().truncate(20)).unwrap_err();
    /// assert!(!error.problems().is_empty(), "renderings and links lead to what is gone");
    /// # Ok::<(), gge_core::RecordError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the result is not a sound record, by the rules of [`Record::load`].
    pub fn edit(&self, change: impl FnOnce(&mut RecordParts)) -> Result<Self, RecordError> {
        let mut parts = self.parts.clone();
        change(&mut parts);
        parts.try_into()
    }
}
