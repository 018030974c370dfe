//! Text that is written piece by piece, and what all formats say of rights and names.

use std::borrow::Cow;
use std::fmt;

use uuid::Uuid;

use crate::model::{Date, Principle, Report, Theme, Topic};
use crate::record::Record;

/// The rights in what is exported, for the formats that have a place for them.
pub(super) const RIGHTS: &str = "Official wording: documents of the United Nations. Renderings: their authors'. Titles, \
    descriptions and reasons: the gge authors', MIT OR Apache-2.0.";

/// Text that is written when it is printed, and never held as a whole.
pub(super) struct Written<F>(pub(super) F);

impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> fmt::Display for Written<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0(f)
    }
}

/// Returns the UUID of a thing by its name, the same in each version and each format.
pub(super) fn uuid(name: &str) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("gge:{name}").as_bytes())
}

/// Turns an address or the id of a rendering into a name that XML and OSCAL take as an identifier:
/// `A/70/174#13(f)` becomes `A_70_174__13.f`, and `A/68/98#23:2` becomes `A_68_98__23..2`.
pub(super) fn identifier(place: &str) -> String {
    let mut out = String::with_capacity(place.len() + 2);
    for c in place.chars() {
        match c {
            '/' => out.push('_'),
            '#' => out.push_str("__"),
            '(' => out.push('.'),
            ':' => out.push_str(".."),
            ')' => {}
            c if c.is_alphanumeric() || "-._".contains(c) => out.push(c),
            _ => out.push('_'),
        }
    }
    out
}

/// A vocabulary, for the formats that have a place for its values.
pub(super) struct Vocabulary {
    pub(super) kind: &'static str,
    pub(super) name: &'static str,
    /// The tokens, each with its meaning in our words.
    pub(super) values: Vec<(&'static str, &'static str)>,
}

/// The vocabularies by which provisions are found.
pub(super) fn vocabularies() -> [Vocabulary; 3] {
    let themes = Theme::ALL.iter().map(|it| (it.as_str(), it.description()));
    let topics = Topic::ALL.iter().map(|it| (it.as_str(), it.description()));
    let principles = Principle::ALL.iter().map(|it| (it.as_str(), it.description()));
    [
        Vocabulary { kind: "theme", name: "Themes of the reports", values: themes.collect() },
        Vocabulary { kind: "topic", name: "Topics of norms", values: topics.collect() },
        Vocabulary { kind: "principle", name: "Principles of international law", values: principles.collect() },
    ]
}

/// The date that a report bears, or that on which its Group adopted it, as far as either is known.
pub(super) fn date(record: &Record, report: &Report) -> Option<Date> {
    let group = report.author.years().and_then(|years| record.group(years.as_str()));
    let adopted = group.and_then(|group| group.adopted.as_ref());
    report.dated.as_ref().or(adopted).map(|date| date.value)
}

/// A day for the formats that cannot do without: the first that the date of a report, or else its year, has.
pub(super) fn first_day(record: &Record, report: &Report) -> String {
    date(record, report).map_or_else(|| format!("{:04}-01-01", report.year()), |date| date.first_day().to_string())
}

/// Joins texts by a semicolon, for a field that holds a list.
pub(super) fn list<'t>(items: impl IntoIterator<Item = &'t str>) -> Cow<'static, str> {
    items.into_iter().collect::<Vec<_>>().join("; ").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_names_and_each_is_of_one_place() {
        let record = Record::builtin();
        let provisions = record.provisions().map(|it| it.id.as_str());
        let places: Vec<&str> = provisions.chain(record.renderings().map(|it| it.id.as_str())).collect();
        let mut names: Vec<String> = places.iter().map(|place| identifier(place)).collect();
        for name in &names {
            assert!(name.starts_with(|c: char| c.is_ascii_alphabetic()), "{name}");
            assert!(name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b)), "{name}");
        }
        names.sort();
        names.dedup();
        assert_eq!(names.len(), places.len());
    }
}
