//! Lookups by the keys that are at hand most often.

use crate::model::{Address, Provision, Report};

use super::Record;

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
}
