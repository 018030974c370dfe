//! The rules of a sound record. The built-in data and records of one's own are held to the same rules.

mod known;
mod links;
mod order;
mod organizations;
mod prose;
mod reports;
mod texts;
mod uptake;

use std::collections::HashSet;

use super::parts::{Item, VisitList};
use super::path::{ItemPath, placed};
use super::{EntryKind, Fault, Problem, Record, RecordError, RecordParts};
use known::Known;

use crate::model::{Confidence, Date, Group, Place, Report, SourceRole, Target, nearest};

impl TryFrom<RecordParts> for Record {
    type Error = RecordError;

    fn try_from(parts: RecordParts) -> Result<Self, RecordError> {
        let record = Self::unchecked(parts);
        let problems = record.problems();
        if problems.is_empty() { Ok(record) } else { Err(RecordError::new(problems)) }
    }
}

impl Record {
    /// All problems of the record, rule by rule. Empty for the built-in record.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        let (parts, known) = (&self.parts, Known::new(&self.parts));
        let mut checker = Checker { record: self, parts, known, problems: Vec::new() };
        self.parts.each_list(&mut Repetitions(&mut checker));
        checker.sources();
        checker.groups();
        checker.reports();
        checker.provisions();
        checker.renderings();
        checker.links();
        checker.conflicts();
        checker.shared_wording();
        checker.lexicon();
        checker.uptake();
        checker.annotations();
        checker.organs();
        checker.processes();
        checker.consultation();
        checker.claims();
        checker.prose();
        checker.problems
    }
}

/// The rules applied to one record, and the problems found so far.
struct Checker<'r> {
    record: &'r Record,
    parts: &'r RecordParts,
    known: Known<'r>,
    problems: Vec<Problem>,
}

/// Checks that no two items of a list have the same id.
struct Repetitions<'c, 'r>(&'c mut Checker<'r>);

impl VisitList for Repetitions<'_, '_> {
    fn visit<T: Item>(&mut self, items: &[T]) {
        let mut seen = HashSet::new();
        for (at, _) in placed(items) {
            if !seen.insert(at.item.clone()) {
                let name = at.item.clone();
                self.0.add(&at, Fault::Repeated { name });
            }
        }
    }
}

/// Tests whether a text is a short name: ASCII letters, digits and hyphens.
fn is_short_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

impl<'r> Checker<'r> {
    fn add(&mut self, at: &ItemPath, fault: Fault) {
        self.problems.push(Problem::new(at.path.clone(), at.item.clone(), fault));
    }

    fn add_if(&mut self, is_wrong: bool, at: &ItemPath, fault: impl FnOnce() -> Fault) {
        if is_wrong {
            self.add(at, fault());
        }
    }

    /// Adds the problem of a reference that leads to nothing, with the nearest id, unless there are too many such.
    fn not_in_record<'c>(
        &mut self,
        at: &ItemPath,
        kind: EntryKind,
        id: &str,
        candidates: impl IntoIterator<Item = &'c str>,
    ) {
        let suggestion = if self.known.is_sought(kind) { nearest(id, candidates).map(str::to_owned) } else { None };
        self.add(at, Fault::NotInRecord { kind, id: id.to_owned(), suggestion });
    }

    fn expect_short_name(&mut self, at: &ItemPath, id: &str) {
        self.add_if(!is_short_name(id), &at.key("id"), || Fault::Id);
    }

    fn expect_source(&mut self, at: &ItemPath, id: &str) {
        if !self.known.sources.contains_key(id) {
            let known = self.parts.sources.iter().map(|source| source.id.as_str());
            self.not_in_record(at, EntryKind::Source, id, known);
        }
    }

    fn expect_group(&mut self, at: &ItemPath, years: &str) {
        if !self.known.groups.contains(years) {
            let known = self.parts.groups.iter().map(|group| group.years.as_str());
            self.not_in_record(at, EntryKind::Group, years, known);
        }
    }

    fn expect_report(&mut self, at: &ItemPath, symbol: &str) -> Option<&'r Report> {
        let report = self.known.reports.get(symbol).map(|(_, report)| *report);
        if report.is_none() {
            let known = self.parts.reports.iter().map(|report| report.symbol.as_str());
            self.not_in_record(at, EntryKind::Report, symbol, known);
        }
        report
    }

    /// Checks that a place is in the record.
    fn expect_place(&mut self, at: &ItemPath, place: &Place) {
        if self.record.text_at(place).is_some() {
            return;
        }
        match place {
            Place::Provision(address) if self.record.provision(address).is_some() => {}
            Place::Provision(address) => {
                let known = self.parts.provisions.iter().map(|provision| provision.id.as_str());
                self.not_in_record(at, EntryKind::Provision, address.as_str(), known);
            }
            Place::Rendering(id) => {
                let known = self.parts.renderings.iter().map(|rendering| rendering.id.as_str());
                self.not_in_record(at, EntryKind::Rendering, id.as_str(), known);
            }
        }
    }

    /// Checks that there are targets, and that each is in the record.
    fn expect_targets(&mut self, at: &ItemPath, targets: &[Target]) {
        let on = at.key("on");
        self.add_if(targets.is_empty(), &on, || Fault::EmptyList);
        for (at, target) in at.each("on", targets) {
            match target {
                Target::Provision(address) => self.expect_place(&at, &Place::Provision(address.clone())),
                Target::Report(symbol) => {
                    self.expect_report(&at, symbol.as_str());
                }
                Target::Theme(_) => {}
            }
        }
    }

    /// Checks that a period does not end before it begins.
    fn expect_order(&mut self, at: &ItemPath, from: Date, to: Option<Date>) {
        if let Some(to) = to.filter(|to| to.is_before(from)) {
            self.add(at, Fault::Backwards { from, to });
        }
    }

    /// Checks that no name occurs twice in a list.
    fn expect_different<'n>(&mut self, at: &ItemPath, names: impl IntoIterator<Item = &'n str>) {
        let mut seen = HashSet::new();
        for (position, name) in names.into_iter().enumerate() {
            if !seen.insert(name) {
                self.add(&at.index(position), Fault::Repeated { name: name.to_owned() });
            }
        }
    }

    fn sources(&mut self) {
        for (at, source) in placed(&self.parts.sources) {
            self.expect_short_name(&at, source.id.as_str());
        }
    }

    /// Checks that each fact has sources in the record, with a place in each source from which wording was entered, and
    /// is as certain as they allow: `high` takes an official source, or two. The facts of a Group may lack a place:
    /// tables and fact sheets give them as a whole.
    fn claims(&mut self) {
        // A record without a lexicon of its own has the built-in one, whose sources are those of the built-in record.
        let builtin = Record::builtin();
        let is_own = self.parts.reports.iter().all(|report| builtin.report(report.symbol.as_str()).is_none());
        let is_lexicon_lent = is_own && self.parts.lexicon == *builtin.lexicon();
        for claim in self.record.claims() {
            if is_lexicon_lent && claim.path.starts_with("lexicon") {
                continue;
            }
            let at = ItemPath { path: claim.path, item: claim.item };
            self.add_if(claim.sources.is_empty(), &at, || Fault::NoSource);
            let needs_place = !at.path.starts_with(Group::LIST);
            for (at, place) in at.each("sources", claim.sources) {
                self.expect_source(&at.key("source"), place.source.as_str());
                let source = self.known.sources.get(place.source.as_str());
                let is_entered = source.is_some_and(|it| it.transmits.iter().any(|role| *role != SourceRole::Facts));
                self.add_if(needs_place && place.place.is_none() && is_entered, &at, || Fault::NoPlace {
                    source: place.source.clone(),
                });
            }
            let is_official = |id: &str| self.known.sources.get(id).is_none_or(|source| source.official);
            if let (Some(Confidence::High), [first, others @ ..]) = (claim.confidence, claim.sources)
                && others.iter().all(|other| other.source == first.source)
                && !is_official(first.source.as_str())
            {
                self.add(&at, Fault::Unsure { source: first.source.clone() });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_builtin_record_is_sound() {
        let problems: Vec<String> = Record::builtin().problems().iter().map(Problem::to_string).collect();
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }
}
