//! The lock: a reviewed list of every quoted text with its length and hash.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::{Data, Problem};

/// Every quoted text by name, one a line: name, length in characters, SHA-256.
///
/// `gge-core` prints the same lines from the baked record and holds them in a snapshot, which is the lock.
pub fn index(data: &Data) -> String {
    let mut index = String::new();
    each_quoted(data, |_, name, text| {
        let _ = writeln!(index, "{}", line(name, text));
    });
    index
}

fn line(name: &str, text: &str) -> String {
    let hash: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{name}  {}  {hash}", text.chars().count())
}

/// The lock as it was reviewed.
#[derive(Clone, Debug)]
pub struct Locked(BTreeMap<String, String>);

impl Locked {
    /// Reads the lock out of the snapshot file that holds it.
    pub fn parse(snapshot: &str) -> Self {
        let body = snapshot.splitn(3, "---\n").last().unwrap_or_default();
        let lines = body.lines().filter(|line| !line.is_empty());
        Self(lines.map(|line| (line.split("  ").next().unwrap_or_default().to_owned(), line.to_owned())).collect())
    }

    /// Compares the data with the lock: a problem for each text that is changed, added or gone.
    pub fn check(&self, data: &Data) -> Vec<Problem> {
        let problem = |file: &str, name: &str, message: String| Problem {
            check: "locked",
            file: file.to_owned(),
            line: 0,
            item: name.to_owned(),
            message,
        };
        let mut left = self.0.clone();
        let mut problems = Vec::new();
        each_quoted(data, |file, name, text| match left.remove(name) {
            Some(locked) if locked == line(name, text) => {}
            Some(_) => {
                let message = format!("the text is not the reviewed one any more: `{}`", start(text));
                problems.push(problem(file, name, message));
            }
            None => problems.push(problem(file, name, "the text has not been reviewed".to_owned())),
        });
        for name in left.keys() {
            problems.push(problem("", name, "the text was reviewed, and is gone".to_owned()));
        }
        problems
    }
}

fn start(text: &str) -> String {
    text.chars().take(60).chain((text.chars().count() > 60).then_some('…')).collect()
}

/// Calls `see` with file, name and words of every text of others that the record quotes.
pub(crate) fn each_quoted(data: &Data, mut see: impl FnMut(&str, &str, &str)) {
    let joined = |parts: &[Option<&str>]| parts.iter().copied().flatten().collect::<Vec<_>>().join(" | ");
    for (file, report) in &data.reports {
        if let Some(title) = &report.title {
            see(file, &format!("{} title", report.symbol), title);
        }
        if let Some(reason) = &report.reissue_reason {
            see(file, &format!("{} reissue reason", report.symbol), reason);
        }
        for section in &report.section {
            see(file, &section.item(report), &section.heading);
        }
        for provision in report.provision.iter().filter(|provision| !provision.sentences.is_empty()) {
            see(file, &format!("{}#{}", report.symbol, provision.at), &provision.text());
        }
    }
    for (file, renderings) in &data.renderings {
        for part in &renderings.part {
            for line in &part.line {
                let name = part.id(&renderings.source, line);
                see(file, &name, &line.text);
                for (what, words) in [("lead", &line.lead), ("heading", &part.heading)] {
                    if let Some(words) = words {
                        see(file, &format!("{name} {what}"), words);
                    }
                }
            }
        }
    }
    for fragment in &data.fragments.fragment {
        see("fragments.toml", &fragment.id, &fragment.text);
    }
    for conflict in &data.conflicts.conflict {
        for (number, statement) in (1..).zip(&conflict.value) {
            if let Some(quote) = &statement.quote {
                see("conflicts.toml", &format!("conflict {} {number}", conflict.id), quote);
            }
        }
    }
    let consultation = &data.consultation;
    for (what, words) in
        [("series", &consultation.series), ("sought", &consultation.sought), ("period", &consultation.period)]
    {
        see("consultation.toml", &format!("consultation {what}"), words);
    }
    for (what, all) in [("addressees", &consultation.addressees), ("subjects", &consultation.subjects)] {
        see("consultation.toml", &format!("consultation {what}"), &all.join(" | "));
    }
    for (number, asked) in (1..).zip(&data.consultation.asked) {
        see("consultation.toml", &format!("consultation question {number}"), &asked.asked);
    }
    for (number, group) in (1..).zip(&data.consultation.working_group) {
        see("consultation.toml", &format!("consultation group {number}"), &group.title);
        let lead = joined(&[group.lead.honorific.as_deref(), Some(&group.lead.name), Some(&group.lead.affiliation)]);
        see("consultation.toml", &format!("consultation group {number} lead"), &lead);
    }
    for group in &data.groups.group {
        see("groups.toml", &format!("group {} members", group.years), &group.members.value.join(" | "));
        if let Some(words) = &group.mandate_quote {
            see("groups.toml", &format!("group {} mandate", group.years), &words.value);
        }
        if let Some(words) = group.taken_up_by.as_ref().and_then(|taken| taken.value.quote.as_ref()) {
            see("groups.toml", &format!("group {} taken up", group.years), words);
        }
        for person in group.persons.iter().flat_map(|persons| &persons.value) {
            let person_is = joined(&[person.honorific.as_deref(), Some(&person.name), person.position.as_deref()]);
            see("groups.toml", &format!("group {} person {}", group.years, person.name), &person_is);
        }
    }
}
