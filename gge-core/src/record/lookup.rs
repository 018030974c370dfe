//! Shorthands for what one looks up most.

use crate::model::{Address, Provision, Report};

use super::Record;

impl Record {
    /// A provision by its address as text: [`provision`](Self::provision) for an address that is not parsed yet. None if the
    /// text is no address, too; [`resolve`](Self::resolve) reads what people write, and says what is wrong with it.
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

    /// A report by the year by which it is called: that in which its Group ended, or else that of its date. A Group's report
    /// comes before others of the year.
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
