//! What several test files need.
#![allow(dead_code, reason = "no test file needs all of it")]

pub(crate) mod own;
pub(crate) mod property;
pub(crate) mod quoting;
pub(crate) mod random;
pub(crate) mod watchdog;

use gge_core::quote::{Format, Level, scan};
use gge_core::text::words;
use gge_core::{Group, Provision, Record, Report};

/// The length of most hostile texts, in bytes: work that grows with its square, 1.6e11 steps, does not end within the limit
/// of a case.
pub(crate) const LARGE: usize = 400_000;

pub(crate) fn provision(address: &str) -> &'static Provision {
    Record::builtin().get(address).unwrap_or_else(|| panic!("{address} is not held"))
}

/// The wording of a provision or a sentence.
pub(crate) fn text(address: &str) -> &'static str {
    Record::builtin().text(&address.parse().unwrap()).unwrap_or_else(|| panic!("{address} has no wording"))
}

pub(crate) fn report(symbol: &str) -> &'static Report {
    Record::builtin().report(symbol).unwrap()
}

pub(crate) fn group(years: &str) -> &'static Group {
    Record::builtin().group(years).unwrap()
}

/// Holds a text against its snapshot, which is named without the test file.
pub(crate) fn assert_snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_snapshot_path("../snapshots");
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// Tests whether two texts have the same words, spelling and typography aside.
pub(crate) fn same_words(one: &str, other: &str) -> bool {
    words(one).map(|word| word.normal()).eq(words(other).map(|word| word.normal()))
}

/// A text over and over, to a length in bytes.
pub(crate) fn fill(part: &str, length: usize) -> String {
    part.repeat(length / part.len())
}

/// The beginning of a text, of so many bytes or a few less.
pub(crate) fn beginning(text: &str, length: usize) -> &str {
    let end = (0..=text.len().min(length)).rev().find(|at| text.is_char_boundary(*at));
    &text[..end.unwrap_or_default()]
}

/// Finds every error and warning: the rule, and the first words of its text.
pub(crate) fn told(text: &str, format: Format) -> Vec<(&'static str, String)> {
    let findings = scan(Record::builtin(), text, format);
    let is_wrong = |level: Option<Level>| level.is_some_and(|level| level != Level::Note);
    let head = |text: &str| text.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
    let wrong = findings.iter().filter(|it| is_wrong(it.level()));
    wrong.filter_map(|it| Some((it.rule?.as_str(), head(it.text)))).collect()
}
