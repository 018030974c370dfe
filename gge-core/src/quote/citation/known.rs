//! The documents that one may well cite: the reports, what the record names, and what came after.

use crate::Record;
use crate::model::{Instrument, Process, ProcessKind, Report, Symbol};

use crate::reference::Body;

/// A report of a process that came after the Groups of the record.
#[derive(Debug)]
struct Later<'r> {
    symbol: &'r Symbol,
    year: u16,
    body: Body,
}

/// Lists the reports of a process, by the year of their date, or else of its end.
fn later(process: &Process) -> impl Iterator<Item = Later<'_>> {
    let body = match process.kind {
        ProcessKind::GroupOfGovernmentalExperts => Body::Group,
        _ => Body::WorkingGroup,
    };
    process.reports().filter_map(move |document| {
        let date = document.adopted.or(document.dated).or(document.issued).or(process.to)?;
        Some(Later { symbol: &document.symbol, year: date.year(), body })
    })
}

/// The symbols that one may well cite, and where the norms of each report stand. Made once for a record.
#[derive(Debug)]
pub(in crate::quote) struct KnownSymbols<'r> {
    pub(super) record: &'r Record,
    /// The paragraph of each report whose items are norms, and how many they are.
    norms: Vec<Option<(&'r str, usize)>>,
    later: Vec<Later<'r>>,
    cited: Vec<String>,
}

/// The kind of edit that parts a symbol from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Typo {
    /// A character is missing, doubled or in the place of its neighbour.
    Miswritten,
    /// A character stands for another: it may be the number of another document.
    Substituted,
}

impl<'r> KnownSymbols<'r> {
    pub(in crate::quote) fn new(record: &'r Record) -> Self {
        let norms = |report| Some((record.norm_paragraph(report)?, record.norms(report)));
        let mut cited: Vec<String> = Vec::new();
        for group in record.groups() {
            cited.push(group.document.value.to_string());
            cited.push(group.mandate.value.resolution.to_string());
            cited.extend(group.first_asked.iter().map(|it| it.value.resolution.to_string()));
            cited.extend(group.taken_up_by.iter().map(|it| it.value.resolution.to_string()));
        }
        for provision in record.provisions() {
            cited.extend(provision.cites.iter().filter_map(|it| match &it.instrument {
                Instrument::Document(symbol) => Some(symbol.to_string()),
                Instrument::GeneralAssembly(number) => Some(format!("A/RES/{number}")),
                Instrument::HumanRightsCouncil(number) => Some(format!("A/HRC/RES/{number}")),
                _ => None,
            }));
        }
        for process in record.processes() {
            cited.extend(process.documents.iter().map(|it| it.value.symbol.to_string()));
            cited.extend(process.mandate.iter().map(|it| it.value.resolution.to_string()));
        }
        cited.sort_unstable();
        cited.dedup();
        let later = record.processes().iter().flat_map(later).collect();
        Self { record, norms: record.reports().iter().map(norms).collect(), later, cited }
    }

    /// Returns the paragraph whose items are norms, and how many they are.
    pub(super) fn norms(&self, report: &Report) -> Option<(&'r str, usize)> {
        self.norms.get(self.record.position_of_report(report.symbol.as_str())?).copied().flatten()
    }

    /// Finds the report of a body that came after those of the record, by its year.
    pub(super) fn later(&self, year: u16, body: Body) -> Option<&'r Symbol> {
        self.later.iter().find(|it| it.year == year && it.body == body).map(|it| it.symbol)
    }

    /// Returns the body whose report a symbol is; a Group if it is not that of a later process.
    pub(super) fn body(&self, symbol: &str) -> Body {
        self.later.iter().find(|it| it.symbol == symbol).map_or(Body::Group, |it| it.body)
    }

    /// Tests whether a symbol is known: a report, a part of one, or a document that the record names.
    pub(super) fn has(&self, symbol: &str) -> bool {
        let is_part = |report: &str| symbol.strip_prefix(report).is_some_and(|rest| rest.starts_with('/'));
        self.reports().any(|report| report == symbol || is_part(report))
            || self.cited.binary_search_by(|it| it.as_str().cmp(symbol)).is_ok()
    }

    /// Tests whether a symbol is that of a report, of the record or later.
    pub(super) fn is_report(&self, symbol: &str) -> bool {
        self.reports().any(|it| it == symbol)
    }

    /// Lists the symbols of the reports, of the record and later.
    fn reports(&self) -> impl Iterator<Item = &str> {
        self.record.symbols().map(Symbol::as_str).chain(self.later.iter().map(|it| it.symbol.as_str()))
    }

    /// Finds the report whose number a resolution carries: `A/70/174` for `A/RES/70/174`.
    pub(super) fn same_number(&self, symbol: &str) -> Option<&str> {
        let (organ, number) = symbol.split_once("/RES/")?;
        self.reports().find(|it| it.strip_prefix(organ).and_then(|it| it.strip_prefix('/')) == Some(number))
    }

    /// Finds the report from which a symbol is one edit away.
    pub(super) fn near(&self, symbol: &str) -> Option<(&str, Typo)> {
        self.reports().find_map(|it| Some((it, typo(symbol.as_bytes(), it.as_bytes())?)))
    }
}

/// Finds the one edit that leads from one text to another. None if they are equal, or more than one edit apart.
pub(super) fn typo(from: &[u8], to: &[u8]) -> Option<Typo> {
    // "A/174/70".
    let mut parts: Vec<&[u8]> = from.split(|byte| *byte == b'/').collect();
    if let [_, session, number] = parts.as_mut_slice() {
        std::mem::swap(session, number);
        if parts.join(&b'/') == to {
            return Some(Typo::Miswritten);
        }
    }
    let is_next = || {
        let number = |text: &[u8], at| std::str::from_utf8(text).ok()?.split('/').nth(at)?.parse::<u32>().ok();
        let pairs = [1, 2].map(|at| number(from, at).zip(number(to, at)));
        matches!(pairs, [Some((a, b)), Some((c, d))] if a.abs_diff(b) + c.abs_diff(d) == 1)
    };
    if from.len() == to.len() && from.starts_with(b"A/") && is_next() {
        return Some(Typo::Substituted);
    }
    let start = from.iter().zip(to).take_while(|(a, b)| a == b).count();
    let (from, to) = (&from[start..], &to[start..]);
    let same = from.iter().rev().zip(to.iter().rev()).take_while(|(a, b)| a == b).count();
    let (from, to) = (&from[..from.len() - same], &to[..to.len() - same]);
    match (from, to) {
        ([_], []) | ([], [_]) => Some(Typo::Miswritten),
        // Two digits that changed places, side by side or not.
        ([a, more @ .., b], [c, rest @ .., d]) if a == d && b == c && more == rest => Some(Typo::Miswritten),
        // A letter for a digit is no other number.
        ([a], [b]) if a.is_ascii_digit() != b.is_ascii_digit() => Some(Typo::Miswritten),
        ([_], [_]) => Some(Typo::Substituted),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_edit_and_no_more() {
        let known = KnownSymbols::new(Record::builtin());
        for (symbol, near) in [
            ("A/70/74", Some(("A/70/174", Typo::Miswritten))),
            ("A/70/1174", Some(("A/70/174", Typo::Miswritten))),
            ("A/70/147", Some(("A/70/174", Typo::Miswritten))),
            ("A/07/174", Some(("A/70/174", Typo::Miswritten))),
            ("A/70/172", Some(("A/70/174", Typo::Substituted))),
            ("A/70/714", Some(("A/70/174", Typo::Miswritten))),
            ("A/7O/174", Some(("A/70/174", Typo::Miswritten))),
            ("A/174/70", Some(("A/70/174", Typo::Miswritten))),
            ("A/70/741", None),
            ("A/69/112", None),
        ] {
            assert_eq!(known.near(symbol), near, "{symbol}");
        }
        assert!(known.has("A/RES/58/199") && known.has("A/66/359") && known.has("A/HRC/RES/20/8"));
        assert_eq!(known.same_number("A/RES/76/135"), Some("A/76/135"));
    }
}
