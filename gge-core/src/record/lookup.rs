//! Lookups by the keys that are at hand most often.

use std::ops::Range;

use crate::model::{Address, Provision, Report};

use super::{Record, find, order};

impl Record {
    /// The provision with an address in text form: [`provision`](Self::provision) for an address that is not parsed.
    /// None also if the text is no address. [`resolve`](Self::resolve) reads other forms, and explains what is wrong.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let record = Record::builtin();
    /// assert_eq!(record.get("A/70/174#13(f)").and_then(|norm| norm.letter()), Some("f"));
    /// assert!(record.get("A/70/174#33").is_none());
    /// ```
    pub fn get(&self, address: &str) -> Option<&Provision> {
        self.provision(&address.parse::<Address>().ok()?)
    }

    /// The report that is named after a year: the last year of its Group, or else the year of the document. If several
    /// are, the report of a Group comes first.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let report = Record::builtin().report_of_year(2013).unwrap();
    /// assert_eq!(report.symbol, "A/68/98");
    /// ```
    pub fn report_of_year(&self, year: u16) -> Option<&Report> {
        let mut of_year = self.reports().iter().filter(|report| report.year() == year);
        let first = of_year.clone().next();
        of_year.find(|report| report.author.years().is_some()).or(first)
    }

    /// The position of a provision among all provisions of the record.
    pub(crate) fn position(&self, address: &Address) -> Option<usize> {
        let all = &self.parts.provisions;
        find(&self.index.provisions, address.as_str(), |position| all.get(position).map(|it| it.id.as_str()))
    }

    /// The position of a report among the reports of the record.
    pub(crate) fn position_of_report(&self, symbol: &str) -> Option<usize> {
        let all = &self.parts.reports;
        let index = self.by_symbol.get_or_init(|| order(all.iter().map(|report| report.symbol.as_str())));
        find(index, symbol, |position| all.get(position).map(|it| it.symbol.as_str()))
    }

    /// The positions of the provisions of a report. In a sound record they are one range; in any other, the range has
    /// further provisions.
    pub(crate) fn positions_in(&self, symbol: &str) -> Range<usize> {
        let (all, index) = (&self.parts.provisions, &self.index.provisions);
        let id = |position: &u32| all.get(*position as usize).map_or("", |it| it.id.as_str());
        let first = index.partition_point(|at| id(at).bytes().lt(symbol.bytes().chain([b'#'])));
        let of =
            index[first..].iter().take_while(|at| id(at).strip_prefix(symbol).is_some_and(|it| it.starts_with('#')));
        let of = of.map(|at| *at as usize);
        of.clone().min().unwrap_or(0)..of.max().map_or(0, |last| last + 1)
    }
}
