//! Everything with a date on one line: Groups, reports, uptake, and what came after.

mod events;

use crate::model::{Confidence, Date, SourcePlace, Subject, Symbol, vocabulary};
use crate::order::Order;
use crate::record::Record;

vocabulary! {
    /// What sort of event it is.
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
    /// What sort of event it is.
    pub kind: EventKind,
    /// When, or when it began; none where no source tells.
    pub date: Option<Date>,
    /// When it ended, for what lasted.
    pub end: Option<Date>,
    /// Who acted, by name.
    pub who: Vec<String>,
    /// What happened, in a few words.
    pub what: String,
    /// The document, by its symbol.
    pub symbol: Option<&'r Symbol>,
    /// Whether the source tells of it as scheduled, not as held.
    pub scheduled: bool,
    /// What in the record tells of it: a Group, a report, uptake, a process.
    pub subject: Subject,
    /// How sure it is. Low for a date that sources give differently.
    pub confidence: Confidence,
    /// Who says so, and where.
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
    /// Whether all of it lies between the dates, whatever its date means. False for what could lie outside, and for what
    /// lasted beyond them.
    pub certain: bool,
}

/// Puts the record on one line of time: the Groups with mandates, sessions, adoptions, documents and what took them up;
/// what other bodies did; the processes after 2017 with mandates, documents, meetings and dissociations.
///
/// ```
/// use gge_core::{Record, compare::timeline};
///
/// let timeline = timeline(Record::builtin());
/// let (from, to) = ("2015-07".parse()?, "2015-12".parse()?);
/// let second_half: Vec<_> = timeline.between(Some(from), Some(to)).collect();
/// let of = |symbol: &str| second_half.iter().find(|it| it.event.symbol.is_some_and(|it| it == symbol));
/// assert!(of("A/70/174").unwrap().certain);
/// let workplan = second_half.iter().find(|it| it.event.subject.to_string() == "uptake/arf-work-plan").unwrap();
/// assert!(!workplan.certain, "of 2015, which may be before July");
/// # Ok::<(), gge_core::DateError>(())
/// ```
pub fn timeline(record: &Record) -> Timeline<'_> {
    let (mut dated, undated): (Vec<_>, Vec<_>) = events::all(record).into_iter().partition(|it| it.date.is_some());
    dated.order_by_key(|event| event.days().map(|(first, last)| (first.number(), last.number())));
    Timeline { dated, undated }
}

impl<'r> Timeline<'r> {
    /// All events: the dated, then the undated.
    pub fn events(&self) -> impl Iterator<Item = &Event<'r>> {
        self.dated.iter().chain(&self.undated)
    }

    /// The events that could lie between two dates, both included, at least in part; an open side is none. Undated events
    /// are in no such answer.
    ///
    /// A year or a month as a bound means all of it. An event of 2015 could lie between July and December 2015, and is not
    /// [`certain`](Between::certain) to. No event is lost, and none loses its certainty, when the bounds widen.
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
    /// The first and the last day that it may have been on, or that it lasted.
    pub fn days(&self) -> Option<(Date, Date)> {
        let date = self.date?;
        Some((date.first_day(), self.end.unwrap_or(date).last_day()))
    }
}
