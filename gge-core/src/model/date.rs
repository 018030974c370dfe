//! Dates, as precise as their source.

use std::fmt;
use std::str::FromStr;

use super::{Truncated, serde_as_str};

/// A year, a month or a day: `2015`, `2015-12`, `2015-07-22`.
///
/// No order is defined: whether `2015` comes before `2015-07` has no answer. [`first_day`](Self::first_day) and
/// [`last_day`](Self::last_day) bound what a date may mean, and [`is_before`](Self::is_before) is about these bounds.
///
/// ```
/// use gge_core::Date;
///
/// let (year, month): (Date, Date) = ("2015".parse()?, "2015-07".parse()?);
/// assert!(!year.is_before(month) && !month.is_before(year));
/// assert_eq!(month.last_day().to_string(), "2015-07-31");
/// # Ok::<(), gge_core::model::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", transform = crate::model::without_examples))]
#[cfg_attr(feature = "schemars", schemars(extend("pattern" = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")))]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

#[cfg(feature = "packed")]
crate::codec::fields! { Date { year month day } }

/// The error of parsing a [`Date`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{input}` is not a date: write a year, a month or a day, as in `2015`, `2015-07` or `2015-07-22`")]
pub struct DateError {
    input: String,
}

impl Date {
    /// The names of the months, in English.
    pub(crate) const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// A date of year, month and day, where 0 stands for an unknown month or day.
    pub(crate) const fn baked(year: u16, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    /// The year, from 1 to 9999.
    ///
    /// ```
    /// use gge_core::Date;
    ///
    /// assert_eq!("2015-07".parse::<Date>()?.year(), 2015);
    /// # Ok::<(), gge_core::model::DateError>(())
    /// ```
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1 to 12. None if the source gives only a year.
    ///
    /// ```
    /// use gge_core::Date;
    ///
    /// assert_eq!("2015-07".parse::<Date>()?.month(), Some(7));
    /// assert_eq!("2015".parse::<Date>()?.month(), None);
    /// # Ok::<(), gge_core::model::DateError>(())
    /// ```
    pub const fn month(self) -> Option<u8> {
        if self.month == 0 { None } else { Some(self.month) }
    }

    /// The day of the month, from 1. None if the source gives no day.
    ///
    /// ```
    /// use gge_core::Date;
    ///
    /// assert_eq!("2015-07-22".parse::<Date>()?.day(), Some(22));
    /// assert_eq!("2015-07".parse::<Date>()?.day(), None);
    /// # Ok::<(), gge_core::model::DateError>(())
    /// ```
    pub const fn day(self) -> Option<u8> {
        if self.day == 0 { None } else { Some(self.day) }
    }

    /// The date in words, as the United Nations writes it and as precise as it is known.
    ///
    /// ```
    /// use gge_core::Date;
    ///
    /// assert_eq!("2015-07-22".parse::<Date>()?.written_out(), "22 July 2015");
    /// assert_eq!("2010-07".parse::<Date>()?.written_out(), "July 2010");
    /// # Ok::<(), gge_core::model::DateError>(())
    /// ```
    pub fn written_out(self) -> String {
        let month = self.month().and_then(|month| Self::MONTHS.get(usize::from(month) - 1));
        let day = self.day().map(|day| format!("{day} ")).unwrap_or_default();
        month.map_or_else(|| self.year.to_string(), |month| format!("{day}{month} {}", self.year))
    }

    /// The first day that the date may mean.
    ///
    /// ```
    /// use gge_core::Date;
    ///
    /// assert_eq!("2015".parse::<Date>()?.first_day(), "2015-01-01".parse()?);
    /// # Ok::<(), gge_core::model::DateError>(())
    /// ```
    pub const fn first_day(self) -> Self {
        let month = if self.month == 0 { 1 } else { self.month };
        Self { year: self.year, month, day: if self.day == 0 { 1 } else { self.day } }
    }

    /// The last day that the date may mean.
    ///
    /// ```
    /// use gge_core::Date;
    ///
    /// assert_eq!("2016-02".parse::<Date>()?.last_day(), "2016-02-29".parse()?);
    /// # Ok::<(), gge_core::model::DateError>(())
    /// ```
    pub const fn last_day(self) -> Self {
        let month = if self.month == 0 { 12 } else { self.month };
        Self { year: self.year, month, day: if self.day == 0 { days(self.year, month) } else { self.day } }
    }

    /// Tests whether every day that this date may mean comes before every day that the other may mean.
    ///
    /// ```
    /// use gge_core::Date;
    ///
    /// let year: Date = "2015".parse()?;
    /// assert!(year.is_before("2016-01".parse()?));
    /// assert!(!year.is_before("2015-07".parse()?), "it may mean August");
    /// # Ok::<(), gge_core::model::DateError>(())
    /// ```
    pub const fn is_before(self, other: Self) -> bool {
        self.last_day().number() < other.first_day().number()
    }

    /// The day as a number that grows with time: 20150722 for 22 July 2015. Only for dates that have a month and a day.
    pub(crate) const fn number(self) -> u32 {
        self.year as u32 * 10_000 + self.month as u32 * 100 + self.day as u32
    }
}

/// The number of days of a month from 1 to 12. 31 for 0, the unknown month.
const fn days(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(input: &str) -> Result<Self, DateError> {
        let error = || DateError { input: Truncated(input).to_string() };
        let part = |text: Option<&str>, digits: usize| match text {
            None => Ok(0),
            Some(text) if text.len() == digits && text.bytes().all(|b| b.is_ascii_digit()) => {
                text.parse::<u16>().ok().filter(|number| *number > 0).ok_or_else(error)
            }
            Some(_) => Err(error()),
        };
        let mut parts = input.splitn(3, '-');
        let year = part(parts.next(), 4)?;
        let (month, day) = (part(parts.next(), 2)?, part(parts.next(), 2)?);
        match (u8::try_from(month), u8::try_from(day)) {
            (Ok(month @ 0..=12), Ok(day)) if day <= days(year, month) => Ok(Self { year, month, day }),
            _ => Err(error()),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month(), self.day()].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

serde_as_str!(Date);
