//! The texts that are compared: pairs that a lawyer would lay side by side.

use gge_core::{Address, Provision, Record};

/// Two wordings with their names.
pub(crate) struct Pair {
    pub(crate) name: String,
    pub(crate) a: String,
    pub(crate) b: String,
}

impl Pair {
    fn of(from: &str, to: &[&str]) -> Self {
        Self { name: format!("{from} / {}", to.join(" + ")), a: text(from), b: texts(to) }
    }
}

fn texts(ids: &[&str]) -> String {
    ids.iter().map(|id| text(id)).collect::<Vec<_>>().join(" ")
}

fn text(id: &str) -> String {
    let address: Address = id.parse().unwrap_or_else(|error| panic!("{error}"));
    Record::builtin().text(&address).unwrap_or_else(|| panic!("no wording of {id}")).to_owned()
}

/// Paragraphs with their items, joined by a space.
fn paragraphs(symbol: &str, numbers: std::ops::RangeInclusive<u32>) -> String {
    let within =
        |provision: &&Provision| provision.id.paragraph().parse().is_ok_and(|number| numbers.contains(&number));
    let found = Record::builtin().provisions().report(symbol).filter(within);
    found.filter_map(Provision::text).collect::<Vec<_>>().join(" ")
}

/// The wording of all provisions of the reports that a test names.
pub(crate) fn wording(is_read: impl Fn(&str) -> bool) -> String {
    let provisions = Record::builtin().provisions().filter(|it| is_read(it.id.symbol()));
    provisions.filter_map(Provision::text).collect::<Vec<_>>().join("\n")
}

/// The section on international law of 2013 and that of 2015.
pub(crate) fn sections() -> Pair {
    Pair {
        name: "A/68/98#19-25 / A/70/174#26-28".to_owned(),
        a: paragraphs("A/68/98", 19..=25),
        b: paragraphs("A/70/174", 26..=28),
    }
}

/// A paragraph that was revised.
pub(crate) fn paragraph() -> Pair {
    Pair::of("A/68/98#20", &["A/70/174#27"])
}

/// From nearly equal to nearly unlike.
#[cfg(test)]
pub(crate) fn revisions() -> Vec<Pair> {
    vec![
        paragraph(),
        Pair::of("A/68/98#23", &["A/70/174#28(e)", "A/70/174#28(f)"]),
        Pair::of("A/68/98#21", &["A/70/174#28(b)"]),
        Pair::of("A/68/98#16:3", &["A/70/174#15"]),
        Pair::of("A/68/98#15", &["A/70/174#13"]),
        Pair::of("A/68/98#26(a)", &["A/70/174#16(c)"]),
        Pair::of("A/68/98#19", &["A/70/174#29"]),
        Pair::of("A/68/98#22", &["A/70/174#13(d)"]),
        Pair::of("A/68/98#25", &["A/70/174#13(d)"]),
        Pair::of("A/65/201#18(i)", &["A/68/98#3:1"]),
    ]
}
