//! Timeline of everything with a date: Groups, reports, uptake, and later processes.

mod events;

use crate::model::{Confidence, Date, SourcePlace, Subject, Symbol, vocabulary};
use crate::record::Record;

vocabulary! {
    /// The kind of an event.
    EventKind ("kind of event") {
        /// The time in which a Group or process is at work.
        Term = "term",
        /// A resolution that asks for a Group or a process.
        Mandate = "mandate",
        /// A session of a Group, or a meeting of a process.
        Meeting = "meeting",
        /// The adoption of a report.
        Adoption = "adoption",
        /// The end of a Group.
        Conclusion = "conclusion",
        /// The date, sending or issue of a document.
        Document = "document",
        /// A resolution or decision that takes a report up.
        TakenUp = "taken-up",
        /// An instrument by which another body takes a report up, goes its own way, or proposes something.
        Uptake = "uptake",
        /// The dissociation of a State from a part of a document.
        Dissociation = "dissociation",
    }
}

/// An event that took place or is scheduled. Made by [`timeline`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Event<'r> {
    /// The kind of event.
    pub kind: EventKind,
    /// The date, or the first one of several days. None where no source gives it.
    pub date: Option<Date>,
    /// The last date. None for an event of one date, and for one without an end.
    pub end: Option<Date>,
    /// The names of those who acted: Groups, bodies, States.
    pub who: Vec<String>,
    /// A description of the event in a few words.
    pub what: String,
    /// The symbol of the document that the event is about.
    pub symbol: Option<&'r Symbol>,
    /// `true` if the source announces the event as scheduled, and does not report it as held.
    pub scheduled: bool,
    /// The item of the record from which the event comes: a Group, a report, uptake, a process.
    pub subject: Subject,
    /// The certainty. Low for a date on which the sources disagree.
    pub confidence: Confidence,
    /// The sources of the event, with the places in them.
    pub sources: Vec<&'r SourcePlace>,
}

/// All events of a record. Made by [`timeline`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Timeline<'r> {
    /// The events with a date, by the first day that it may mean, then by the last, then in the order of the record.
    ///
    /// This order does not say whether an event of a year came before one of a month in that year: no source does.
    pub dated: Vec<Event<'r>>,
    /// The events without a date, in the order of the record.
    pub undated: Vec<Event<'r>>,
}

/// An event that lies, or may lie, between two dates. Made by [`Timeline::between`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Between<'t, 'r> {
    /// The event that lies, or may lie, between the dates.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub event: &'t Event<'r>,
    /// `true` if all of the event lies between the dates, whatever day its date means. `false` if it may lie outside,
    /// or lasted longer.
    pub certain: bool,
}

/// Makes the timeline of a record: of the Groups the mandates, sessions, adoptions, documents and the resolutions that
/// took them up; of other bodies the uptake; of the processes after 2017 the mandates, documents, meetings and
/// dissociations.
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
    /// Iterates over all events: the dated ones, then the undated ones.
    ///
    /// ```
    /// # use gge_core::{overview::timeline, Record};
    /// let timeline = timeline(Record::builtin());
    /// assert_eq!(timeline.events().count(), timeline.dated.len() + timeline.undated.len());
    /// ```
    pub fn events(&self) -> impl Iterator<Item = &Event<'r>> {
        self.dated.iter().chain(&self.undated)
    }

    /// Iterates over the events that may lie, at least in part, between two dates, both included. A bound of None is
    /// open. Undated events are left out.
    ///
    /// A year or a month as a bound means all of it. An event of 2015 may lie between July and December 2015, without
    /// being [`certain`](Between::certain) to. Wider bounds lose no event, and no event loses its certainty by them.
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
    /// Returns the first and the last day on which the event may have taken place. None for an undated event.
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
