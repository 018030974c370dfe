//! Names: UN symbols, the years of a Group, States, and the short names of sources, bodies, uptake, organs and
//! processes.

use std::str::FromStr;

use super::id::{any_text, id, parsed_text};
use super::{Text, Truncated};

/// The symbol of a UN document: `A/68/98`, `A/RES/70/237`, `A/AC.290/2021/CRP.2`.
///
/// Parsing checks the syntax alone: any symbol parses, whether or not the document is in the record. The asterisk of a
/// reissued document (`A/68/98*`) is a mark on the page, not part of the symbol;
/// [`Record::resolve`](crate::Record::resolve) accepts it.
///
/// ```
/// use gge_core::Symbol;
///
/// let symbol: Symbol = "A/68/98".parse()?;
/// assert_eq!(symbol, "A/68/98");
/// # Ok::<(), gge_core::model::SymbolError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", transform = crate::model::without_examples))]
#[cfg_attr(feature = "schemars", schemars(extend("pattern" = r"^[A-Z][A-Za-z0-9.-]*(/[A-Za-z0-9.-]+)+$")))]
pub struct Symbol(Text);

/// The error of parsing a [`Symbol`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{}` is not the symbol of a UN document: {fault}", Truncated(input))]
pub struct SymbolError {
    input: String,
    #[source]
    fault: SymbolFault,
}

/// The rule of symbols that a text breaks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
enum SymbolFault {
    #[error("the asterisk marks a reissue; write `{bare}`")]
    Reissue { bare: String },
    #[error("it starts with a capital letter, as in `A/68/98`")]
    Start,
    #[error("its parts are separated by slashes, as in `A/68/98`")]
    NoSlash,
    #[error("between slashes stand letters, digits, full stops and hyphens, as in `A/AC.290/2021/CRP.2`")]
    Part,
}

impl FromStr for Symbol {
    type Err = SymbolError;

    fn from_str(input: &str) -> Result<Self, SymbolError> {
        let reissue = input.strip_suffix('*').filter(|bare| fault(bare).is_none());
        let reissue = reissue.map(|bare| SymbolFault::Reissue { bare: bare.to_owned() });
        match reissue.or_else(|| fault(input)) {
            Some(fault) => Err(SymbolError { input: input.to_owned(), fault }),
            None => Ok(Self(Text::Owned(input.to_owned()))),
        }
    }
}

/// The first rule of symbols that a text breaks, or `None` for a symbol. The caller explains the asterisk of a reissue.
fn fault(text: &str) -> Option<SymbolFault> {
    let well_formed = |part: &str| {
        !part.is_empty() && part.len() <= 32 && part.bytes().all(|b| b.is_ascii_alphanumeric() || b".-".contains(&b))
    };
    if !text.starts_with(|first: char| first.is_ascii_uppercase()) {
        Some(SymbolFault::Start)
    } else if !text.contains('/') {
        Some(SymbolFault::NoSlash)
    } else if text.len() > 96 || !text.split('/').all(well_formed) {
        Some(SymbolFault::Part)
    } else {
        None
    }
}

/// The first and last year of a Group: `2012-2013`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", transform = crate::model::without_examples))]
#[cfg_attr(feature = "schemars", schemars(extend("pattern" = r"^[0-9]{4}-[0-9]{4}$")))]
pub struct Years(Text);

/// The error of parsing [`Years`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{input}` are not the years of a Group: write two years in order, as in `2012-2013`")]
pub struct YearsError {
    input: String,
}

impl Years {
    /// The year in which the Group began.
    ///
    /// ```
    /// use gge_core::model::Years;
    ///
    /// assert_eq!("2012-2013".parse::<Years>()?.first(), 2012);
    /// # Ok::<(), gge_core::model::YearsError>(())
    /// ```
    pub fn first(&self) -> u16 {
        self.half(0)
    }

    /// The year in which the Group ended. Its report is named after it.
    ///
    /// ```
    /// use gge_core::model::Years;
    ///
    /// assert_eq!("2012-2013".parse::<Years>()?.last(), 2013);
    /// # Ok::<(), gge_core::model::YearsError>(())
    /// ```
    pub fn last(&self) -> u16 {
        self.half(5)
    }

    /// The year whose four digits start at a byte: 0 or 5.
    fn half(&self, at: usize) -> u16 {
        self.0[at..at + 4].bytes().fold(0, |year, digit| year * 10 + u16::from(digit - b'0'))
    }
}

impl FromStr for Years {
    type Err = YearsError;

    fn from_str(input: &str) -> Result<Self, YearsError> {
        let error = || YearsError { input: Truncated(input).to_string() };
        let year = |text: &str| text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
        let (first, last) = input.split_once('-').ok_or_else(error)?;
        if year(first) && year(last) && first <= last { Ok(Self(Text::Owned(input.to_owned()))) } else { Err(error()) }
    }
}

/// The short name of a source: `a-68-98`, `unidir-2017`, `FS`. See [`Source`](crate::Source).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", transform = crate::model::without_examples))]
pub struct SourceId(Text);

/// A State, spelled as in figure 3 of UNIDIR's paper of 2017.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", transform = crate::model::without_examples))]
pub struct State(Text);

/// The short name of a body that took a report up: `g7`. See [`Body`](crate::model::Body).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", transform = crate::model::without_examples))]
pub struct BodyId(Text);

/// The short name of an instrument of uptake: `g7-lucca-declaration`. See [`Uptake`](crate::model::Uptake).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", transform = crate::model::without_examples))]
pub struct UptakeId(Text);

/// The short name of an organ of the United Nations: `first-committee`. See [`Organ`](crate::model::Organ).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", transform = crate::model::without_examples))]
pub struct OrganId(Text);

/// The short name of a process after 2017: `oewg-2021-2025`. See [`Process`](crate::model::Process).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", transform = crate::model::without_examples))]
pub struct ProcessId(Text);

id! { Symbol Years SourceId State BodyId UptakeId OrganId ProcessId }
any_text! { SourceId State BodyId UptakeId OrganId ProcessId }
parsed_text! { Symbol: SymbolError Years: YearsError }
