//! The checks. All of them run, and all that they find is reported together.
//!
//! What a record must be to be sound is for the library to say. Here stands what is asked of its own data beyond that.

use std::collections::BTreeSet;

use gge_core::text::Truncated;
use gge_core::{Record, VOCABULARIES};

use crate::origin::origin;
use crate::{Data, Problem, convert};

/// Runs every check over the data: all problems, sorted by file and line.
pub fn check(data: &Data) -> Vec<Problem> {
    let mut report = Report { data, problems: Vec::new() };
    report.record();
    report.vocabularies();
    report.sentences();
    report.themes();
    report.hearsay();
    report.concepts();
    report.problems.sort_by(|a, b| (&a.file, a.line, a.check).cmp(&(&b.file, b.line, b.check)));
    report.problems
}

struct Report<'d> {
    data: &'d Data,
    problems: Vec<Problem>,
}

impl Report<'_> {
    fn add(&mut self, check: &'static str, path: &str, item: &str, message: impl Into<String>) {
        let (file, line) = origin(self.data, path);
        let (file, item, message) = (file.to_owned(), item.to_owned(), message.into());
        self.problems.push(Problem { check, file, line, item, message });
    }

    /// The data is a sound record.
    fn record(&mut self) {
        if let Err(error) = Record::load(convert::record(self.data)) {
            for problem in error.problems() {
                let message = format!("{}: {}", Truncated(&problem.path), problem.fault);
                self.add("record", &problem.path, &problem.item, message);
            }
        }
    }

    /// Each vocabulary of the data has the tokens of one of the library.
    fn vocabularies(&mut self) {
        for (name, tokens) in &self.data.vocabularies.vocabulary {
            let is_same =
                |known: &[&str]| known.len() == tokens.len() && known.iter().all(|it| tokens.contains_key(*it));
            if !VOCABULARIES.iter().any(|(_, known)| is_same(known)) {
                let message = "its tokens are those of no vocabulary of the library".to_owned();
                let (file, item) = ("vocabulary.toml".to_owned(), name.clone());
                self.problems.push(Problem { check: "vocabulary", file, line: 0, item, message });
            }
        }
    }

    /// Sentences begin and end as sentences do.
    fn sentences(&mut self) {
        let all = self.data.reports.iter().flat_map(|(_, report)| report.provision.iter().map(move |it| (report, it)));
        for (position, (report, provision)) in all.enumerate() {
            for (number, sentence) in (1..).zip(&provision.sentences) {
                let is_last = number == provision.sentences.len();
                let ends: &[&str] = if is_last { &[".", ";", ":", "\"", "; and"] } else { &["."] };
                let (path, item) =
                    (format!("provisions[{position}]"), format!("{}#{}:{number}", report.symbol, provision.at));
                if !sentence.starts_with(char::is_uppercase) {
                    self.add("sentence", &path, &item, "the sentence does not begin with a capital letter");
                }
                if !ends.iter().any(|end| sentence.ends_with(end)) {
                    let message = "the sentence does not end with a full stop, or the item with its mark";
                    self.add("sentence", &path, &item, message);
                }
            }
        }
    }

    /// Every numbered paragraph belongs to a row of the cumulative table.
    fn themes(&mut self) {
        let all = self.data.reports.iter().flat_map(|(_, report)| report.provision.iter().map(move |it| (report, it)));
        for (position, (report, provision)) in all.enumerate() {
            if provision.at.starts_with(|first: char| first.is_ascii_digit()) && provision.themes.is_empty() {
                let item = format!("{}#{}", report.symbol, provision.at);
                self.add("theme", &format!("provisions[{position}]"), &item, "has no theme");
            }
        }
    }

    /// What is only reported says so.
    fn hearsay(&mut self) {
        let says_so = |text: &str| text.to_lowercase().contains("reportedly");
        for (position, group) in self.data.groups.group.iter().enumerate() {
            for account in group.account.iter().filter(|account| !says_so(&account.value)) {
                let message = format!("`{}` is reported, and does not say so", Truncated(&account.value));
                self.add("hearsay", &format!("groups[{position}]"), &group.years, message);
            }
        }
        for (position, contested) in self.data.uptake.contested.iter().enumerate() {
            if !says_so(&contested.summary) {
                let message = "is reported only, so its summary says `reportedly`";
                self.add("hearsay", &format!("contested[{position}]"), &contested.id, message);
            }
        }
    }

    /// A concept leads from its triggers, each of which is its own alone, to words that stand in the record.
    fn concepts(&mut self) {
        let provisions = self.data.reports.iter().flat_map(|(_, report)| &report.provision);
        let lines = self.data.renderings.iter().flat_map(|(_, file)| file.part.iter().flat_map(|part| &part.line));
        let texts = provisions.map(|it| plain(&it.text())).chain(lines.map(|line| plain(&line.text)));
        let texts: Vec<String> = texts.collect();
        let stands = |phrase: &String| !phrase.is_empty() && texts.iter().any(|text| text.contains(&plain(phrase)));
        let mut seen = BTreeSet::new();
        for (position, concept) in self.data.concepts.concept.iter().enumerate() {
            let mut add = |message: String| {
                self.add("concept", &format!("concepts[{position}]"), concept.item(), message);
            };
            for phrase in concept.expansions.iter().filter(|phrase| !stands(phrase)) {
                add(format!("`{}` stands in no text of the record", Truncated(phrase)));
            }
            if concept.expansions.is_empty() && !concept.triggers.iter().any(stands) {
                add("leads to no text: it has no expansions, and no text has one of its triggers".to_owned());
            }
            for phrase in concept.triggers.iter().filter(|phrase| !seen.insert(plain(phrase))) {
                add(format!("`{}` is a trigger twice", Truncated(phrase)));
            }
            if concept.triggers.iter().all(|phrase| plain(phrase).trim().is_empty()) {
                add("has no triggers".to_owned());
            }
        }
    }
}

/// Words with their case, spelling variants and punctuation put aside.
fn plain(text: &str) -> String {
    let words: Vec<_> = gge_core::text::words(text).map(|word| word.normal()).collect();
    format!(" {} ", words.join(" "))
}
