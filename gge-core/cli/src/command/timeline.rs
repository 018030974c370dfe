//! Everything with a date on one line: Groups, reports, what other bodies did, and what came after 2017.

use std::io::{self, Write};

use clap::Args;
use gge_core::overview::{Between, Event, EventKind, Timeline, timeline};
use gge_core::{
    Date, Record,
    model::{Confidence, Process},
};
use serde::Serialize;

use crate::output::{self, Failure, Output};
use crate::page::{Page, QUIET, TITLE};

/// Show what happened when, or between two dates.
///
/// Example: gge timeline --from 2015-07 --to 2015-12
#[derive(Args)]
pub(crate) struct Arguments {
    /// From this year, month or day on: 2015, 2015-07, 2015-07-22.
    #[arg(long)]
    from: Option<Date>,
    /// Until this year, month or day, all of it included.
    #[arg(long)]
    to: Option<Date>,
    /// Only events of this kind, which may be given more than once: term, mandate, meeting, adoption, conclusion, document,
    /// taken-up, uptake or dissociation.
    #[arg(long)]
    kind: Vec<EventKind>,
    #[command(flatten)]
    output: Output,
}

pub(crate) fn run(arguments: &Arguments, record: &Record) -> Result<(), Failure> {
    if let (Some(from), Some(to)) = (arguments.from, arguments.to)
        && to.is_before(from)
    {
        return Err(format!("--to {to} ends before --from {from} begins: give the earlier date as --from").into());
    }
    let timeline = timeline(record);
    let shown = Shown::of(arguments, &timeline);
    if arguments.output.is_json() { output::json(&shown) } else { Ok(shown.print(&mut Page::new())?) }
}

/// The public shape of `--json`.
#[derive(Serialize)]
#[cfg_attr(any(test, feature = "schemars"), derive(schemars::JsonSchema))]
pub(crate) struct Shown<'t, 'r> {
    /// From which date on; null for all.
    from: Option<Date>,
    /// Until which date; null for all.
    to: Option<Date>,
    /// What happened, in the order of time.
    events: Vec<Between<'t, 'r>>,
    /// What has no date; empty where a bound is given.
    undated: Vec<&'t Event<'r>>,
    /// What to know of it.
    caveats: Vec<String>,
}

impl<'t, 'r> Shown<'t, 'r> {
    fn of(arguments: &Arguments, timeline: &'t Timeline<'r>) -> Self {
        let wanted = |event: &Event<'_>| arguments.kind.is_empty() || arguments.kind.contains(&event.kind);
        let (from, to) = (arguments.from, arguments.to);
        let bounded = from.is_some() || to.is_some();
        let mut caveats = vec![Process::CAVEAT.to_owned()];
        if bounded {
            caveats.insert(0, "Events without a date are left out.".to_owned());
        }
        Self {
            from,
            to,
            events: timeline.between(from, to).filter(|it| wanted(it.event)).collect(),
            undated: timeline.undated.iter().filter(|event| !bounded && wanted(event)).collect(),
            caveats,
        }
    }

    fn print(&self, page: &mut Page) -> io::Result<()> {
        if self.events.is_empty() {
            writeln!(page.out, "Nothing of this kind is in the record.")?;
        }
        for it in &self.events {
            line(page, it.event, it.certain)?;
        }
        if !self.undated.is_empty() {
            writeln!(page.out, "\n{TITLE}Without a date{TITLE:#}\n")?;
            self.undated.iter().try_for_each(|event| line(page, event, true))?;
        }
        writeln!(page.out)?;
        if self.events.iter().any(|it| !it.certain) {
            let key = "?: could lie outside the dates asked for, or lasted beyond them.";
            page.paragraph(&format!("{QUIET}{key}{QUIET:#}"), "", "")?;
        }
        self.caveats.iter().try_for_each(|it| page.paragraph(&format!("{QUIET}{it}{QUIET:#}"), "", ""))
    }
}

/// Date and kind in columns, then who did what.
fn line(page: &mut Page, event: &Event<'_>, certain: bool) -> io::Result<()> {
    let end = event.end.filter(|end| Some(*end) != event.date).map(|end| format!(" – {end}")).unwrap_or_default();
    let date = event.date.map(|date| format!("{date}{end}{}", if certain { "" } else { "?" })).unwrap_or_default();
    let scheduled = if event.scheduled { ", as scheduled" } else { "" };
    let doubtful = if event.confidence == Confidence::Low { ", doubtful" } else { "" };
    let symbol = event.symbol.map(|symbol| format!(" ({symbol})")).unwrap_or_default();
    let (who, what) = (event.who.join(", "), &event.what);
    let first = format!("{date:<DATE$}{QUIET}{:<KIND$}{QUIET:#}", event.kind.as_str());
    // The first indent is spaces as wide, because what styles it has no width.
    let rest = " ".repeat(DATE + KIND);
    let text = page.wrapped(&format!("{who}: {what}{scheduled}{doubtful}{symbol}"), &rest);
    writeln!(page.out, "{first}{}", text.trim_start())
}

const DATE: usize = 25;
const KIND: usize = 14;
