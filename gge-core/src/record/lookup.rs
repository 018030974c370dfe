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

    /// A report by the year in which its Group ended, by which it is called.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let report = Record::builtin().report_of_year(2013).unwrap();
    /// assert_eq!(report.symbol, "A/68/98");
    /// ```
    pub fn report_of_year(&self, year: u16) -> Option<&Report> {
        self.reports().iter().find(|report| report.year() == year)
    }
}
