//! What makes a record sound.

mod uptake;

use std::collections::HashSet;
use std::fmt;

use crate::model::{Address, Annotated, Classification, Coverage, Place, Provision, Rendering, Subject, Truncated};

use super::{Index, Parts, Record};

/// Something wrong in a record.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The item: a provision, a rendering, a link ...
    pub item: String,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", Truncated(&self.item), self.message)
    }
}

/// The error of loading a record that is not sound. Lists every problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordError {
    problems: Vec<Problem>,
}

impl RecordError {
    /// What is wrong; at least one problem.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the record is not sound: ")?;
        for (number, problem) in self.problems.iter().enumerate() {
            write!(f, "{}{problem}", if number == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

impl std::error::Error for RecordError {}

impl TryFrom<Parts> for Record {
    type Error = RecordError;

    fn try_from(parts: Parts) -> Result<Self, RecordError> {
        let order = |ids: Vec<&str>| {
            let mut order: Vec<u32> = (0..).take(ids.len()).collect();
            order.sort_by_key(|position| ids[*position as usize]);
            order.into()
        };
        let index = Index {
            provisions: order(parts.provisions.iter().map(|it| it.id.as_str()).collect()),
            renderings: order(parts.renderings.iter().map(|it| it.id.as_str()).collect()),
        };
        let record = Self::baked(parts, index);
        let problems = record.problems();
        if problems.is_empty() { Ok(record) } else { Err(RecordError { problems }) }
    }
}

impl From<Record> for Parts {
    fn from(record: Record) -> Self {
        record.parts
    }
}

impl Record {
    /// What is wrong with the record: ids that stand twice, references that lead nowhere, words that do not stand in
    /// the text that they are said to stand in. Empty for the built-in record.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        let mut problems = Problems(Vec::new());
        self.unique(&mut problems);
        for report in self.reports() {
            if self.group(report.group.as_str()).is_none() {
                problems.add(&report.symbol, format!("group {} is not in the record", report.group));
            }
            if report.coverage == Coverage::None && self.provisions().report(report.symbol.as_str()).next().is_some() {
                problems.add(&report.symbol, "coverage is `none`, and it has provisions");
            }
        }
        for provision in self.all_provisions() {
            self.check_provision(provision, &mut problems);
        }
        for rendering in self.all_renderings() {
            self.check_rendering(rendering, &mut problems);
        }
        for fragment in self.fragments() {
            self.expect_report(fragment.report.as_str(), fragment.id.as_str(), &mut problems);
        }
        for link in self.links() {
            let item = format!("link {} to {}", join(&link.from), join(&link.to));
            for place in link.from.iter().chain(&*link.to).filter(|place| !self.holds(place)) {
                problems.add(&item, format!("{} is not in the record", Truncated(place)));
            }
            if link.from.is_empty() || link.to.is_empty() {
                problems.add(&item, "a side is empty");
            }
        }
        for conflict in self.conflicts() {
            for subject in conflict.about.iter().filter(|subject| !self.knows(subject)) {
                problems.add(&conflict.id, format!("{} is not in the record", Truncated(subject)));
            }
        }
        for shared in self.shared_wording() {
            let text = self.text_at(&shared.at);
            for words in shared.words.iter().filter(|words| !text.is_some_and(|text| text.contains(&***words))) {
                problems.add(&shared.at, format!("`{}` does not stand in it", Truncated(words)));
            }
            self.expect_places(&shared.sources, shared.at.as_str(), &mut problems);
        }
        self.check_uptake(&mut problems);
        self.check_organs(&mut problems);
        self.check_processes(&mut problems);
        problems.0
    }

    fn unique(&self, problems: &mut Problems) {
        let provisions = self.all_provisions().iter().map(|it| it.id.as_str());
        let renderings = self.all_renderings().iter().map(|it| it.id.as_str());
        let reports = self.reports().iter().map(|it| it.symbol.as_str());
        let groups = self.groups().iter().map(|it| it.years.as_str());
        let conflicts = self.conflicts().iter().map(|it| &*it.id);
        problems.twice(provisions.chain(renderings).chain(reports).chain(groups).chain(conflicts));
    }

    fn check_provision(&self, provision: &Provision, problems: &mut Problems) {
        let id = &provision.id;
        if id.sentence().is_some() {
            problems.add(id, "the address of a provision has no sentence");
        }
        match self.report(id.symbol()) {
            None => problems.add(id, format!("report {} is not in the record", id.symbol())),
            Some(report) if report.section(&provision.section).is_none() => {
                problems.add(id, format!("section `{}` is not in the report", Truncated(&provision.section)));
            }
            Some(_) => {}
        }
        if provision.wording.is_none() && self.items(id).next().is_none() {
            problems.add(id, "has neither wording nor items");
        }
        for cited in &*provision.cites {
            self.expect_words(&cited.words, id, id, problems);
        }
        let mut see = |words: &str, at: &Address| self.expect_words(words, at, id, problems);
        match &provision.classification {
            Some(Classification::Law(law)) => each(&law.principles, &mut see),
            Some(Classification::Cbm(cbm)) => {
                each(&cbm.aims, &mut see);
                each(&cbm.levels, &mut see);
            }
            Some(Classification::Norm(_)) | None => {}
        }
    }

    fn check_rendering(&self, rendering: &Rendering, problems: &mut Problems) {
        self.expect_report(rendering.report.as_str(), rendering.id.as_str(), problems);
        for address in rendering.renders.iter().filter(|address| self.provision(address).is_none()) {
            problems.add(&rendering.id, format!("{} is not in the record", Truncated(address)));
        }
    }

    fn expect_report(&self, symbol: &str, item: &str, problems: &mut Problems) {
        if self.report(symbol).is_none() {
            problems.add(item, format!("report {symbol} is not in the record"));
        }
    }

    fn expect_words(&self, words: &str, at: &Address, item: &Address, problems: &mut Problems) {
        if !self.text(at).is_some_and(|text| text.contains(words)) {
            problems.add(item, format!("`{}` does not stand in {}", Truncated(words), Truncated(at)));
        }
    }

    fn holds(&self, place: &Place) -> bool {
        match place {
            Place::Provision(address) => self.provision(address).is_some(),
            Place::Rendering(id) => self.rendering(id).is_some(),
        }
    }

    fn knows(&self, subject: &Subject) -> bool {
        match subject {
            Subject::Provision(address) => self.provision(address).is_some(),
            Subject::Report(symbol) => self.report(symbol.as_str()).is_some(),
            Subject::Group(years) => self.group(years.as_str()).is_some(),
            Subject::Rendering(id) => self.rendering(id).is_some(),
            Subject::Uptake(id) => self.uptake_entry(id.as_str()).is_some(),
            Subject::Process(id) => self.process(id.as_str()).is_some(),
            Subject::Source(id) => self.source(id.as_str()).is_some(),
        }
    }
}

fn each<T>(all: &[Annotated<T>], see: &mut impl FnMut(&str, &Address)) {
    all.iter().for_each(|it| see(&it.words, &it.at));
}

struct Problems(Vec<Problem>);

impl Problems {
    fn add(&mut self, item: impl fmt::Display, message: impl Into<String>) {
        self.0.push(Problem { item: item.to_string(), message: message.into() });
    }

    fn twice<'a>(&mut self, ids: impl Iterator<Item = &'a str>) {
        let mut seen = HashSet::new();
        for id in ids {
            if !seen.insert(id) {
                self.add(id, "stands twice");
            }
        }
    }
}

fn join(places: &[Place]) -> String {
    places.iter().map(Place::as_str).collect::<Vec<_>>().join(", ")
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
