//! Rules for bodies, their uptake, and annotations.

use super::{Checker, ItemPath, placed};
use crate::model::{BodyId, Report, Target, Uptake};
use crate::record::{EntryKind, Fault};

impl Checker<'_> {
    /// Checks that every entry names bodies of the record and has targets that are certain to be older, and that every
    /// body has an entry.
    pub(super) fn uptake(&mut self) {
        for (at, body) in placed(&self.parts.bodies) {
            self.expect_short_name(&at, body.id.as_str());
            let is_idle = !self.known.active.contains(body.id.as_str());
            self.add_if(is_idle, &at, || Fault::Idle);
        }
        for (at, entry) in placed(&self.parts.uptake) {
            self.expect_short_name(&at, entry.id.as_str());
            self.add_if(entry.by.is_empty(), &at.key("by"), || Fault::EmptyList);
            self.expect_different(&at.key("by"), entry.by.iter().map(BodyId::as_str));
            for (at, body) in at.each("by", &entry.by) {
                if !self.known.bodies.contains(body.as_str()) {
                    let known = self.parts.bodies.iter().map(|body| body.id.as_str());
                    self.not_in_record(&at, EntryKind::Body, body.as_str(), known);
                }
            }
            self.add_if(entry.touches.is_empty(), &at.key("touches"), || Fault::EmptyList);
            for (touch_at, touch) in at.each("touches", &entry.touches) {
                self.expect_targets(&touch_at, &touch.on);
                for (at, target) in touch_at.each("on", &touch.on) {
                    self.younger(&at, entry, target);
                }
            }
        }
        for (at, contested) in placed(&self.parts.contested) {
            self.expect_short_name(&at, &contested.id);
            self.expect_group(&at.key("group"), contested.group.as_str());
            self.expect_targets(&at, &contested.on);
        }
    }

    /// Checks that every annotation has targets in the record, and a text or an answer.
    pub(super) fn annotations(&mut self) {
        for (at, annotation) in placed(&self.parts.annotations) {
            self.expect_short_name(&at, &annotation.id);
            self.expect_targets(&at, &annotation.on);
            let is_silent = annotation.text.is_empty() && annotation.answers.iter().next().is_none();
            self.add_if(is_silent, &at.key("text"), || Fault::EmptyText);
        }
    }

    /// Checks that an entry is certain to be later than a report that is its target.
    fn younger(&mut self, at: &ItemPath, entry: &Uptake, target: &Target) {
        let report = target.symbol().and_then(|symbol| self.known.reports.get(symbol)).map(|(_, report)| *report);
        if let (Some(date), Some(report)) = (entry.date, report)
            && !is_surely_younger(date, report)
        {
            self.add(at, Fault::NotYounger { date, target: target.to_string() });
        }
    }
}

/// Tests whether a date is certain to come after a report: after the report's date, or, if it has none, in its year or
/// later.
fn is_surely_younger(date: crate::model::Date, report: &Report) -> bool {
    match &report.dated {
        Some(dated) => dated.value.is_before(date),
        None => date.year() >= report.year(),
    }
}
