//! Reads what people write for a place in a report.

use std::fmt;
use std::num::NonZeroU32;

use crate::model::{Address, Coverage, Kind, Provision, Rendering, Report, Shown, Symbol, nearest};

use super::Record;
use super::written::{Written, read};

/// What [`Record::resolve`] found.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Found<'r> {
    /// A report as a whole.
    Report(&'r Report),
    /// A provision.
    Provision(&'r Provision),
    /// A sentence of a provision, counted from 1.
    Sentence(&'r Provision, NonZeroU32),
    /// A rendering of a secondary source.
    Rendering(&'r Rendering),
}

impl<'r> Found<'r> {
    /// The address, for a provision or a sentence.
    pub fn address(&self) -> Option<Address> {
        match self {
            Self::Provision(provision) => Some(provision.id.clone()),
            Self::Sentence(provision, number) => Some(provision.id.at_sentence(*number)),
            Self::Report(_) | Self::Rendering(_) => None,
        }
    }

    /// The provision, for a provision or a sentence.
    pub const fn provision(&self) -> Option<&'r Provision> {
        match self {
            Self::Provision(provision) | Self::Sentence(provision, _) => Some(provision),
            Self::Report(_) | Self::Rendering(_) => None,
        }
    }

    /// The text; none for a report, and for a paragraph that is held only through its items.
    pub fn text(&self) -> Option<&'r str> {
        match self {
            Self::Report(_) => None,
            Self::Provision(provision) => provision.text(),
            Self::Sentence(provision, number) => provision.sentence(number.get()),
            Self::Rendering(rendering) => Some(&rendering.text),
        }
    }
}

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Report(report) => report.symbol.fmt(f),
            Self::Provision(provision) => provision.id.fmt(f),
            Self::Sentence(provision, number) => write!(f, "{}:{number}", provision.id),
            Self::Rendering(rendering) => rendering.id.fmt(f),
        }
    }
}

/// Why [`Record::resolve`] found nothing, or more than one thing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ResolveError {
    /// The input names no place.
    #[error("`{}` names no place: write a report and a paragraph, as in `A/70/174, para. 13 (f)`", Shown(input))]
    Nothing {
        /// The input.
        input: String,
    },
    /// The input is longer than any written form of a place.
    #[error("the input is {length} bytes long: a place takes at most {limit}")]
    TooLong {
        /// Its length in bytes.
        length: usize,
        /// The longest that is read.
        limit: usize,
    },
    /// A part of the input could not be read.
    #[error(
        "cannot read `{}` in `{}`: write a report and a paragraph, as in `A/70/174, para. 13 (f)`",
        Shown(part),
        Shown(input)
    )]
    Unreadable {
        /// The input.
        input: String,
        /// The part.
        part: String,
    },
    /// The document is a resolution.
    #[error("`{}` is a resolution, not a report{}", Shown(symbol), did_you_mean(suggestion.as_deref()))]
    Resolution {
        /// The symbol.
        symbol: String,
        /// The report with the same number, if there is one.
        suggestion: Option<String>,
    },
    /// The report is not in the record.
    #[error("no report `{}` in the record{}", Shown(symbol), or_held(suggestion.as_deref(), held))]
    UnknownReport {
        /// The symbol.
        symbol: String,
        /// The nearest report.
        suggestion: Option<String>,
        /// The reports in the record.
        held: Vec<String>,
    },
    /// No Group ended in that year.
    #[error("no report of {year} in the record: it has those of {}", list(held))]
    UnknownYear {
        /// The year.
        year: String,
        /// The years of reports in the record.
        held: Vec<String>,
    },
    /// The symbol and the year are of different reports.
    #[error("`{}` is not the report of {year}", Shown(symbol))]
    Contradiction {
        /// The symbol.
        symbol: String,
        /// The year.
        year: String,
    },
    /// The report, held whole, has no such paragraph.
    #[error("{symbol} has no {paragraph}: it has {has}")]
    NoParagraph {
        /// The report.
        symbol: String,
        /// The paragraph.
        paragraph: String,
        /// What it has.
        has: String,
    },
    /// The paragraph is not in the record, which does not hold the whole report.
    #[error("{paragraph} of {symbol} is not in the record, which holds {}", held_of(held))]
    NotHeld {
        /// The report.
        symbol: String,
        /// The paragraph.
        paragraph: String,
        /// The paragraphs of it that are held.
        held: Vec<String>,
    },
    /// The paragraph has no such item.
    #[error("no item {item} in {paragraph} of {symbol}, which has {has}")]
    NoItem {
        /// The report.
        symbol: String,
        /// The paragraph, with the items down to where it goes wrong.
        paragraph: String,
        /// The item.
        item: String,
        /// What it has.
        has: String,
    },
    /// An unnumbered section is named without one of its paragraphs.
    #[error("the {section} of {symbol} has paragraphs {first} to {last}: name one")]
    WholeSection {
        /// The report.
        symbol: String,
        /// The section.
        section: String,
        /// Its first paragraph.
        first: String,
        /// Its last paragraph.
        last: String,
    },
    /// The provision has not as many sentences.
    #[error("{provision} has no sentence {number}: it has {count}")]
    NoSentence {
        /// The provision.
        provision: Address,
        /// The number asked for.
        number: u32,
        /// How many it has.
        count: usize,
    },
    /// No report has such a paragraph or item.
    #[error("no report in the record has {place}{hint}")]
    Nowhere {
        /// The place as read.
        place: String,
        /// What comes near.
        hint: String,
    },
    /// More than one report has such a paragraph.
    #[error("{place} is in more than one report: {}", list(candidates))]
    Ambiguous {
        /// The place as read.
        place: String,
        /// The addresses that it may mean.
        candidates: Vec<Address>,
    },
    /// The rendering is not in the record.
    #[error("no rendering `{}` in the record{}", Shown(id), did_you_mean(suggestion.as_deref()))]
    UnknownRendering {
        /// The id.
        id: String,
        /// The nearest rendering.
        suggestion: Option<String>,
    },
}

fn did_you_mean(suggestion: Option<&str>) -> String {
    suggestion.map(|it| format!(": did you mean `{it}`?")).unwrap_or_default()
}

fn or_held(suggestion: Option<&str>, held: &[String]) -> String {
    match suggestion {
        Some(_) => did_you_mean(suggestion),
        None => format!(": it has {}", list(held)),
    }
}

fn held_of(held: &[String]) -> String {
    if held.is_empty() { "none of that report".to_owned() } else { format!("that report in part: {}", list(held)) }
}

fn list<T: fmt::Display>(items: &[T]) -> String {
    let all: Vec<String> = items.iter().map(T::to_string).collect();
    match all.as_slice() {
        [] => "nothing".to_owned(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

const LIMIT: usize = 200;
const NO_ITEMS: &str = "no items";

impl Record {
    /// Finds the place that somebody wrote down.
    ///
    /// Reads addresses, citations and the short forms that people use, with or without a report where only one can be
    /// meant:
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let record = Record::builtin();
    /// for written in ["A/70/174#13(f)", "A/70/174, para. 13 (f)", "para 13(f) of A/70/174", "GGE 2015 13f", "norm f"] {
    ///     assert_eq!(record.resolve(written)?.to_string(), "A/70/174#13(f)");
    /// }
    /// let error = record.resolve("A/70/74, para. 13").unwrap_err();
    /// assert_eq!(error.to_string(), "no report `A/70/74` in the record: did you mean `A/70/174`?");
    /// # Ok::<(), gge_core::ResolveError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the input cannot be read, if no report or several have such a place, or if the record does not hold it. The
    /// error says what is there instead.
    pub fn resolve(&self, input: &str) -> Result<Found<'_>, ResolveError> {
        if input.len() > LIMIT {
            return Err(ResolveError::TooLong { length: input.len(), limit: LIMIT });
        }
        let input = input.trim();
        if let Some(found) = self.resolve_rendering(input) {
            return found;
        }
        let written = read(input)?;
        match self.report_written(&written)? {
            Some(report) if written.paragraph.is_none() && !written.norm && written.items.is_empty() => {
                Ok(Found::Report(report))
            }
            Some(report) => self.within(report, &written),
            None => self.anywhere(input, &written),
        }
    }

    fn resolve_rendering(&self, input: &str) -> Option<Result<Found<'_>, ResolveError>> {
        let source = input.split('/').next().filter(|_| input.contains('/'))?;
        self.source(source)?;
        let found = input.parse().ok().and_then(|id| self.rendering(&id));
        Some(found.map(Found::Rendering).ok_or_else(|| {
            let ids = self.all_renderings().iter().map(|rendering| rendering.id.as_str());
            ResolveError::UnknownRendering { id: input.to_owned(), suggestion: nearest(input, ids).map(str::to_owned) }
        }))
    }

    fn report_written(&self, written: &Written) -> Result<Option<&Report>, ResolveError> {
        let by_year = match &written.year {
            None => None,
            Some(year) => {
                let last =
                    year.get(year.len().saturating_sub(4)..).and_then(|last| last.parse().ok()).unwrap_or_default();
                let report =
                    self.report_of_year(last).filter(|report| year.len() == 4 || report.group.as_str() == year);
                let held = || self.reports().iter().map(|report| report.year().to_string()).collect();
                Some(report.ok_or_else(|| ResolveError::UnknownYear { year: year.clone(), held: held() })?)
            }
        };
        let by_symbol = match &written.symbol {
            None => None,
            Some(symbol) => Some(self.report(symbol).ok_or_else(|| self.no_report(symbol))?),
        };
        match (by_symbol, by_year) {
            (Some(symbol), Some(year)) if symbol.symbol != year.symbol => Err(ResolveError::Contradiction {
                symbol: symbol.symbol.to_string(),
                year: written.year.clone().unwrap_or_default(),
            }),
            (by_symbol, by_year) => Ok(by_symbol.or(by_year)),
        }
    }

    fn no_report(&self, symbol: &str) -> ResolveError {
        let symbols = || self.symbols().map(Symbol::as_str);
        let near = |symbol: &str| nearest(symbol, symbols()).map(str::to_owned);
        match symbol.split_once("/RES/") {
            Some((organ, number)) => {
                let same_number = format!("{organ}/{number}");
                let suggestion = symbols().find(|symbol| *symbol == same_number).map(str::to_owned);
                ResolveError::Resolution { symbol: symbol.to_owned(), suggestion }
            }
            None => ResolveError::UnknownReport {
                symbol: symbol.to_owned(),
                suggestion: near(symbol),
                held: symbols().map(str::to_owned).collect(),
            },
        }
    }

    /// The paragraph that "norm (f)" means: the one whose items are norms.
    pub(crate) fn norm_paragraph<'r>(&'r self, report: &'r Report) -> Option<&'r str> {
        self.provisions()
            .report(report.symbol.as_str())
            .kind(Kind::Norm)
            .find(|it| it.letter().is_some())
            .map(|it| it.id.paragraph())
    }

    fn address(&self, report: &Report, written: &Written) -> Option<Address> {
        let paragraph =
            written.paragraph.as_deref().or_else(|| written.norm.then(|| self.norm_paragraph(report)).flatten())?;
        let items: String = written.items.iter().map(|item| format!("({item})")).collect();
        format!("{}#{paragraph}{items}", report.symbol).parse().ok()
    }

    fn within<'r>(&'r self, report: &'r Report, written: &Written) -> Result<Found<'r>, ResolveError> {
        let symbol = report.symbol.to_string();
        let Some(address) = self.address(report, written) else {
            let paragraph = format!("norm {}", shown_items(&written.items)).trim_end().to_owned();
            let held = self.held(report);
            return Err(if report.coverage == Coverage::Whole {
                ResolveError::NoParagraph { symbol, paragraph, has: "norms without letters".to_owned() }
            } else {
                ResolveError::NotHeld { symbol, paragraph, held }
            });
        };
        match self.provision(&address) {
            Some(provision) => sentence(provision, written.sentence),
            None => Err(self.missing(report, &address)),
        }
    }

    fn anywhere(&self, input: &str, written: &Written) -> Result<Found<'_>, ResolveError> {
        if written.paragraph.is_none() && !written.norm {
            return Err(ResolveError::Nothing { input: input.to_owned() });
        }
        let addresses = || self.reports().iter().filter_map(|report| Some((report, self.address(report, written)?)));
        let found: Vec<&Provision> = addresses().filter_map(|(_, address)| self.provision(&address)).collect();
        match found.as_slice() {
            [] => {
                let near = addresses().filter_map(|(report, address)| match self.missing(report, &address) {
                    ResolveError::NoItem { symbol, paragraph, has, .. } => {
                        Some((format!("{paragraph} of {symbol} has {has}"), has))
                    }
                    error @ ResolveError::WholeSection { .. } => Some((error.to_string(), String::new())),
                    _ => None,
                });
                let near: Vec<(String, String)> = near.collect();
                // Where a paragraph with that number has items, those without say nothing.
                let telling =
                    near.iter().filter(|(_, has)| has != NO_ITEMS || near.iter().all(|(_, has)| has == NO_ITEMS));
                let hints: Vec<&str> = telling.map(|(hint, _)| hint.as_str()).collect();
                let hint = if hints.is_empty() { String::new() } else { format!(": {}", hints.join("; ")) };
                Err(ResolveError::Nowhere { place: place(written), hint })
            }
            [provision] => sentence(provision, written.sentence),
            several => Err(ResolveError::Ambiguous {
                place: place(written),
                candidates: several.iter().map(|provision| provision.id.clone()).collect(),
            }),
        }
    }

    /// Why a report has no such provision.
    pub(crate) fn missing(&self, report: &Report, address: &Address) -> ResolveError {
        let symbol = report.symbol.to_string();
        let mut paragraphs =
            self.items(address).filter_map(|it| it.id.items().last().map(|label| format!("({label})")));
        if let Some(first) = paragraphs.next() {
            let last = paragraphs.last().unwrap_or_else(|| first.clone());
            return ResolveError::WholeSection { symbol, section: address.paragraph().to_owned(), first, last };
        }
        let mut above = address.clone();
        while let Some(parent) = above.parent() {
            let item = above.items().last().unwrap_or_default().to_owned();
            above = parent;
            if self.provision(&above).is_some() || self.items(&above).next().is_some() {
                let labels: Vec<String> = self
                    .items(&above)
                    .filter(|it| it.id.parent().as_ref() == Some(&above))
                    .filter_map(|it| it.id.items().last().map(|label| format!("({label})")))
                    .collect();
                let has = match labels.as_slice() {
                    [] => NO_ITEMS.to_owned(),
                    [one] => format!("only {one}"),
                    [first, .., last] => format!("items {first} to {last}"),
                };
                return ResolveError::NoItem { symbol, paragraph: shown(&above), item: format!("({item})"), has };
            }
        }
        let paragraph = shown(&above);
        if report.coverage == Coverage::Whole {
            let has = match report.paragraphs {
                Some(count) if is_number(above.paragraph()) => format!("{count} paragraphs"),
                _ => list(&self.held(report)),
            };
            ResolveError::NoParagraph { symbol, paragraph, has }
        } else {
            ResolveError::NotHeld { symbol, paragraph, held: self.held(report) }
        }
    }

    /// The paragraphs of a report that are held, runs of numbers as ranges.
    fn held(&self, report: &Report) -> Vec<String> {
        let mut held: Vec<String> = Vec::new();
        let mut run: Option<(u32, u32)> = None;
        let close = |run: Option<(u32, u32)>, held: &mut Vec<String>| match run {
            Some((first, last)) if first == last => held.push(first.to_string()),
            Some((first, last)) => held.push(format!("{first}-{last}")),
            None => {}
        };
        for provision in self.provisions().report(report.symbol.as_str()) {
            match (provision.id.paragraph().parse::<u32>(), run) {
                (Ok(number), Some((first, last))) if number <= last + 1 => run = Some((first, number)),
                (Ok(number), before) => {
                    close(before, &mut held);
                    run = Some((number, number));
                }
                (Err(_), _) if held.iter().any(|name| name == provision.id.paragraph()) => {}
                (Err(_), _) => held.push(provision.id.paragraph().to_owned()),
            }
        }
        close(run, &mut held);
        held
    }
}

fn sentence(provision: &Provision, number: Option<u32>) -> Result<Found<'_>, ResolveError> {
    let Some(number) = number else { return Ok(Found::Provision(provision)) };
    match NonZeroU32::new(number).filter(|number| provision.sentence(number.get()).is_some()) {
        Some(number) => Ok(Found::Sentence(provision, number)),
        None => Err(ResolveError::NoSentence {
            provision: provision.id.clone(),
            number,
            count: provision.sentences().count(),
        }),
    }
}

pub(super) fn is_number(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit())
}

fn shown_items(items: &[String]) -> String {
    items.iter().map(|item| format!("({item})")).collect::<Vec<_>>().join(" ")
}

/// A paragraph for people: `paragraph 13 (f)`, `summary (2)`.
fn shown(address: &Address) -> String {
    let items: String = address.items().map(|item| format!(" ({item})")).collect();
    if is_number(address.paragraph()) {
        format!("paragraph {}{items}", address.paragraph())
    } else {
        format!("{}{items}", address.paragraph())
    }
}

fn place(written: &Written) -> String {
    let items: String = written.items.iter().map(|item| format!(" ({item})")).collect();
    match &written.paragraph {
        Some(paragraph) if is_number(paragraph) => format!("paragraph {paragraph}{items}"),
        Some(section) => format!("{section}{items}"),
        None => format!("norm{items}"),
    }
}
