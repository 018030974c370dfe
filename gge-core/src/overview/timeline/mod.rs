//! Everything with a date on one line: Groups, reports, uptake, and what came after.

mod events;

use crate::model::{Confidence, Date, SourcePlace, Subject, Symbol, vocabulary};
use crate::record::Record;

vocabulary! {
    /// The kind of an event.
    EventKind ("kind of event") {
        /// A Group or a process is at work.
        Term = "term",
        /// A resolution asks for a Group or a process.
        Mandate = "mandate",
        /// A session of a Group, or a meeting of a process.
        Meeting = "meeting",
        /// A report is adopted.
        Adoption = "adoption",
        /// A Group ends.
        Conclusion = "conclusion",
        /// A document is dated, sent or issued.
        Document = "document",
        /// A resolution or a decision takes a report up.
        TakenUp = "taken-up",
        /// Another body takes a report up, goes its own way, or proposes something.
        Uptake = "uptake",
        /// A State dissociates itself from a part of a document.
        Dissociation = "dissociation",
    }
}

/// Something that happened, or is scheduled. See [`timeline`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Event<'r> {
    /// The kind of event.
    pub kind: EventKind,
    /// The date, or that of its beginning; none where no source tells.
    pub date: Option<Date>,
    /// The date of its end, for what lasted.
    pub end: Option<Date>,
    /// The names of those who acted.
    pub who: Vec<String>,
    /// A description in a few words.
    pub what: String,
    /// The document, by its symbol.
    pub symbol: Option<&'r Symbol>,
    /// True if the source tells of it as scheduled, not as held.
    pub scheduled: bool,
    /// The subject in the record that tells of it: a Group, a report, uptake, a process.
    pub subject: Subject,
    /// The confidence. Low for a date that sources give differently.
    pub confidence: Confidence,
    /// The sources that say so, with the place.
    pub sources: Vec<&'r SourcePlace>,
}

/// All events of a record. Made by [`timeline`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Timeline<'r> {
    /// The events with a date, by the first day that it may mean, then by the last, then in the order of the record.
    ///
    /// Whether one of a year comes before one of a month in that year is not said by this: no source tells.
    pub dated: Vec<Event<'r>>,
    /// The events without a date, in the order of the record.
    pub undated: Vec<Event<'r>>,
}

/// An event that lies, or could lie, between two dates. Made by [`Timeline::between`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Between<'t, 'r> {
    /// The event.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub event: &'t Event<'r>,
    /// True if all of it lies between the dates, whatever its date means. False for what could lie outside, and for what
    /// lasted beyond them.
    pub certain: bool,
}

/// Puts the record on one line of time: the Groups with mandates, sessions, adoptions, documents and what took them up;
/// what other bodies did; the processes after 2017 with mandates, documents, meetings and dissociations.
///
/// ```
/// use gge_core::{overview::timeline, Record};
///
/// let timeline = timeline(Record::builtin());
/// let (from, to) = ("2015-07".parse()?, "2015-12".parse()?);
/// let second_half: Vec<_> = timeline.between(Some(from), Some(to)).collect();
/// let of = |symbol: &str| second_half.iter().find(|it| it.event.symbol.is_some_and(|it| it == symbol));
/// assert!(of("A/70/174").unwrap().certain);
/// let workplan = second_half.iter().find(|it| it.event.subject.to_string() == "uptake/arf-work-plan").unwrap();
/// assert!(!workplan.certain, "of 2015, which may be before July");
/// # Ok::<(), gge_core::model::DateError>(())
/// ```
pub fn timeline(record: &Record) -> Timeline<'_> {
    let (mut dated, undated): (Vec<_>, Vec<_>) = events::all(record).into_iter().partition(|it| it.date.is_some());
    dated.sort_by_key(|event| event.days().map(|(first, last)| (first.number(), last.number())));
    Timeline { dated, undated }
}

impl<'r> Timeline<'r> {
    /// Iterates over all events: the dated, then the undated.
    ///
    /// ```
    /// # use gge_core::{overview::timeline, Record};
    /// let timeline = timeline(Record::builtin());
    /// assert_eq!(timeline.events().count(), timeline.dated.len() + timeline.undated.len());
    /// ```
    pub fn events(&self) -> impl Iterator<Item = &Event<'r>> {
        self.dated.iter().chain(&self.undated)
    }

    /// Iterates over the events that could lie between two dates, both included, at least in part; an open side is none. Undated events
    /// are in no such answer.
    ///
    /// A year or a month as a bound means all of it. An event of 2015 could lie between July and December 2015, and is not
    /// [`certain`](Between::certain) to. No event is lost, and none loses its certainty, when the bounds widen.
    ///
    /// ```
    /// # use gge_core::{overview::timeline, Record};
    /// let timeline = timeline(Record::builtin());
    /// assert_eq!(timeline.between(None, None).count(), timeline.dated.len());
    /// ```
    pub fn between(&self, from: Option<Date>, to: Option<Date>) -> impl Iterator<Item = Between<'_, 'r>> {
        let from = from.map_or(0, |from| from.first_day().number());
        let to = to.map_or(u32::MAX, |to| to.last_day().number());
        self.dated.iter().filter_map(move |event| {
            let (first, last) = event.days()?;
            let (first, last) = (first.number(), last.number());
            (from <= last && first <= to).then_some(Between { event, certain: from <= first && last <= to })
        })
    }
}

impl Event<'_> {
    /// Returns the first and the last day that it may have been on, or that it lasted.
    ///
    /// ```
    /// # use gge_core::{overview::timeline, Record};
    /// let timeline = timeline(Record::builtin());
    /// assert!(timeline.undated.iter().all(|event| event.days().is_none()));
    /// ```
    pub fn days(&self) -> Option<(Date, Date)> {
        let date = self.date?;
        Some((date.first_day(), self.end.unwrap_or(date).last_day()))
    }
}
