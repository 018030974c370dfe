//! Resolution of references as people write them to places in the reports.

mod error;
mod locate;

use std::fmt;
use std::num::NonZeroU32;

use crate::model::{Address, Coverage, ProcessKind, Provision, Rendering, Report, Symbol, nearest};
#[cfg(feature = "serde")]
use crate::model::{Kind, serde_as_shape};
use crate::reference::{
    Body, Locator, LocatorRange, Named, NamedBy, NormCount, Paragraph, Reference, YearSpan, read_one,
};

use super::Record;

pub use error::ResolveError;
pub(crate) use locate::shown_place;

/// The result of [`Record::resolve`]. Through serde it is `{id, report, citation, kind, text}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Found<'r> {
    /// A report as a whole.
    Report(&'r Report),
    /// A provision as a whole.
    Provision(&'r Provision),
    /// A sentence of a provision, counted from 1.
    Sentence(&'r Provision, NonZeroU32),
    /// A rendering of a secondary source.
    Rendering(&'r Rendering),
}

impl<'r> Found<'r> {
    /// The address of a provision or sentence. None for a report or rendering.
    pub fn address(&self) -> Option<Address> {
        match self {
            Self::Provision(provision) => Some(provision.id.clone()),
            Self::Sentence(provision, number) => Some(provision.id.at_sentence(*number)),
            Self::Report(_) | Self::Rendering(_) => None,
        }
    }

    /// The provision found, or that of the sentence found. None for a report or rendering.
    pub const fn provision(&self) -> Option<&'r Provision> {
        match self {
            Self::Provision(provision) | Self::Sentence(provision, _) => Some(provision),
            Self::Report(_) | Self::Rendering(_) => None,
        }
    }

    /// The text. None for a report, and for a paragraph of which the record has only the items.
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

/// A place that was found: a report, a provision, a sentence or a rendering.
#[cfg(feature = "serde")]
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct FoundShape<'s> {
    /// The address, the symbol of the report, or the id of the rendering.
    id: String,
    /// The report, by its symbol.
    report: &'s str,
    /// The citation in the style of the United Nations. Null for a report and a rendering.
    citation: Option<String>,
    /// The kind of the provision. Null for what is neither norm, law nor confidence-building measure.
    kind: Option<Kind>,
    /// The text. Null where none is held, and for a report.
    text: Option<&'s str>,
}

#[cfg(feature = "serde")]
serde_as_shape!(Found<'_> as FoundShape<'_>);

#[cfg(feature = "serde")]
impl<'s> From<&'s Found<'_>> for FoundShape<'s> {
    fn from(found: &'s Found<'_>) -> Self {
        Self {
            id: found.to_string(),
            report: match found {
                Found::Report(report) => report.symbol.as_str(),
                Found::Provision(provision) | Found::Sentence(provision, _) => provision.id.symbol(),
                Found::Rendering(rendering) => rendering.report.as_str(),
            },
            citation: found.address().map(|address| address.citation()),
            kind: found.provision().and_then(Provision::kind),
            text: found.text(),
        }
    }
}

/// The longest input that is read, in bytes: no usual form of a reference is longer.
const LONGEST_PLACE: usize = 200;

impl Record {
    /// Finds the place to which a written reference refers.
    ///
    /// Reads addresses, citations and the short forms in use. The report may be left out where only one can be meant:
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
    /// Fails if the input cannot be read, if no report or several have such a place, or if the place is not in the
    /// record. The error describes what is there instead.
    pub fn resolve(&self, input: &str) -> Result<Found<'_>, ResolveError> {
        let mut all = self.resolve_all(input)?;
        match (all.pop(), all.is_empty()) {
            (Some(one), true) => Ok(one),
            (last, _) => {
                let places = all.iter().chain(&last).filter_map(Found::address).collect();
                Err(ResolveError::Several { input: input.trim().to_owned(), places })
            }
        }
    }

    /// Finds a report by its symbol or year, or as [`Record::resolve`] reads it otherwise.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let record = Record::builtin();
    /// assert_eq!(record.find_report("2013")?.symbol, "A/68/98");
    /// assert_eq!(
    ///     record.find_report("norm (f)").unwrap_err().to_string(),
    ///     "`norm (f)` is A/70/174#13(f), not a report: write one, as in `A/68/98` or `2013`",
    /// );
    /// # Ok::<(), gge_core::ResolveError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as [`Record::resolve`] does, and for another place than a report.
    pub fn find_report(&self, written: &str) -> Result<&Report, ResolveError> {
        match self.resolve(written)? {
            Found::Report(report) => Ok(report),
            found => Err(ResolveError::NotAReport { input: written.trim().to_owned(), found: found.to_string() }),
        }
    }

    /// Finds all places of a written list or range, or the one place of any other reference, as [`Record::resolve`]
    /// does.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let all = Record::builtin().resolve_all("norms c to e, 2015 GGE report")?;
    /// let all: Vec<String> = all.iter().map(ToString::to_string).collect();
    /// assert_eq!(all, ["A/70/174#13(c)", "A/70/174#13(d)", "A/70/174#13(e)"]);
    /// # Ok::<(), gge_core::ResolveError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as [`Record::resolve`] does, if one of the places is not found.
    pub fn resolve_all(&self, input: &str) -> Result<Vec<Found<'_>>, ResolveError> {
        if input.len() > LONGEST_PLACE {
            return Err(ResolveError::TooLong { length: input.len(), limit: LONGEST_PLACE });
        }
        let input = input.trim();
        let input = input.strip_prefix("https://").or_else(|| input.strip_prefix("http://")).unwrap_or(input);
        if let Some(found) = self.resolve_rendering(input) {
            return found.map(|found| vec![found]);
        }
        let reference = read_one(input);
        let rest = input.get(reference.rest.clone()).unwrap_or_default().trim_start();
        let symbol = rest.split(|c: char| c.is_whitespace() || "#*,;".contains(c)).next().unwrap_or_default();
        if symbol.contains('/') && symbol.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let own = self.reports().iter().find(|report| report.symbol.as_str().eq_ignore_ascii_case(symbol));
            if let Some(report) = own {
                return self.places_of(report, input, rest.get(symbol.len()..).unwrap_or_default());
            }
            if symbol.contains(|c: char| c.is_ascii_digit()) {
                return Err(self.no_report(&symbol.to_ascii_uppercase()));
            }
        }
        if let Some(first) = rest.chars().next() {
            let word = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len()).max(first.len_utf8());
            let part = rest.get(..word).unwrap_or(rest).to_owned();
            return Err(ResolveError::Unreadable { input: input.to_owned(), part });
        }
        let report = self.report_named(input, &reference)?;
        if let Some(count) = reference.count {
            return self.norms_counted(report, count).map(|found| vec![found]);
        }
        match report {
            Some(report) if reference.locators.is_empty() => Ok(vec![Found::Report(report)]),
            Some(report) => self.each(Some(report), &reference.locators, |place| self.find(report, place)),
            None if reference.locators.is_empty() => Err(ResolveError::Nothing { input: input.to_owned() }),
            None => self.each(None, &reference.locators, |place| self.anywhere(place)),
        }
    }

    /// Finds the places behind the symbol of a report, which need not be one of the United Nations.
    fn places_of<'r>(&'r self, report: &'r Report, input: &str, places: &str) -> Result<Vec<Found<'r>>, ResolveError> {
        let places = places.trim_start_matches(['#', ',', ' ']);
        if places.is_empty() {
            return Ok(vec![Found::Report(report)]);
        }
        let is_number = places.starts_with(|first: char| first.is_ascii_digit());
        let written = if is_number { format!("para. {places}") } else { places.to_owned() };
        let reference = read_one(&written);
        let rest = written.get(reference.rest.clone()).unwrap_or_default().trim();
        if reference.document.is_some() || reference.locators.is_empty() || !rest.is_empty() {
            return Err(ResolveError::Unreadable { input: input.to_owned(), part: places.to_owned() });
        }
        self.each(Some(report), &reference.locators, |place| self.find(report, place))
    }

    /// Finds each place of some ranges, which are expanded by the items of the report, or of the first report with
    /// lettered norms.
    fn each<'r>(
        &'r self,
        report: Option<&Report>,
        ranges: &[LocatorRange],
        find: impl Fn(&Locator) -> Result<Found<'r>, ResolveError>,
    ) -> Result<Vec<Found<'r>>, ResolveError> {
        let lettered = || self.reports().iter().find(|report| self.norm_paragraph(report).is_some());
        let report = report.or_else(lettered);
        let places = ranges.iter().flat_map(|range| self.expanded(report.map(|it| &it.symbol), range).0);
        places.map(|place| find(&place)).collect()
    }

    /// Resolves the id of a rendering. None if the input does not begin with a source and a slash.
    fn resolve_rendering(&self, input: &str) -> Option<Result<Found<'_>, ResolveError>> {
        let source = input.split('/').next().filter(|_| input.contains('/'))?;
        self.source(source)?;
        let found = input.parse().ok().and_then(|id| self.rendering(&id));
        Some(found.map(Found::Rendering).ok_or_else(|| {
            let ids = self.all_renderings().iter().map(|rendering| rendering.id.as_str());
            ResolveError::UnknownRendering { id: input.to_owned(), suggestion: nearest(input, ids).map(str::to_owned) }
        }))
    }

    /// The report that a reference names. None if it names none; an error if it names two different ones.
    fn report_named(&self, input: &str, reference: &Reference) -> Result<Option<&Report>, ResolveError> {
        let name = |named: &Option<Named>| named.as_ref().map(|named| self.report_by(input, named)).transpose();
        let (first, second) = (name(&reference.document)?, name(&reference.also)?);
        match (first, second) {
            (Some(first), Some(second)) if first.symbol != second.symbol => {
                Err(ResolveError::Contradiction { symbol: first.symbol.to_string(), year: second.year().to_string() })
            }
            (first, second) => Ok(first.or(second)),
        }
    }

    fn report_by(&self, input: &str, named: &Named) -> Result<&Report, ResolveError> {
        match &named.by {
            NamedBy::Symbol(symbol) => {
                let report = self.report(symbol.as_str()).ok_or_else(|| self.no_report(symbol.as_str()))?;
                match named.years {
                    Some(years) if !report.is_of(years) => {
                        Err(ResolveError::Contradiction { symbol: symbol.to_string(), year: shown_years(years) })
                    }
                    _ => Ok(report),
                }
            }
            NamedBy::Years(body) => {
                let years = named.years.unwrap_or_default();
                self.report_of_years(years, *body).ok_or_else(|| self.no_year(years))
            }
            NamedBy::Ordinal { number, of_consensus } => {
                let symbol = self.report_of_group(*number, *of_consensus);
                let symbol = symbol.ok_or_else(|| ResolveError::Nothing { input: input.to_owned() })?;
                self.report(symbol.as_str()).ok_or_else(|| self.no_report(symbol.as_str()))
            }
            NamedBy::Before | NamedBy::Note(_) => Err(ResolveError::Nothing { input: input.to_owned() }),
        }
    }

    /// The report that a Group handed in at the end of some years. None for the years of a working group.
    pub(crate) fn report_of_years(&self, (from, to): YearSpan, body: Body) -> Option<&Report> {
        let is_whole = |report: &&Report| {
            from == to || report.author.years().is_some_and(|years| *years == *shown_years((from, to)))
        };
        self.report_of_year(to).filter(is_whole).filter(|_| body != Body::WorkingGroup)
    }

    /// The symbol of the report of a Group by its number from 0, among all or among those that reached consensus, and
    /// counted on into the Groups after the record. None if the record does not begin with the first Group.
    pub(crate) fn report_of_group(&self, number: usize, of_consensus: bool) -> Option<&Symbol> {
        let is_first = self.groups().first().is_some_and(|group| group.years.first() == 2004);
        let own = self.groups().iter().filter(|group| !of_consensus || group.consensus.value);
        let later = self.processes().iter().filter(|it| it.kind == ProcessKind::GroupOfGovernmentalExperts);
        let later = later.filter_map(|process| process.reports().next()).map(|report| &report.symbol);
        own.map(|group| &group.document.value).chain(later).nth(number).filter(|_| is_first)
    }

    pub(crate) fn no_year(&self, years: YearSpan) -> ResolveError {
        let held = self.reports().iter().map(|report| report.year().to_string()).collect();
        ResolveError::UnknownYear { year: shown_years(years), held }
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

    /// Resolves a number of norms, as in "the 11 norms", to the paragraph of the report that has as many.
    fn norms_counted(&self, report: Option<&Report>, count: NormCount) -> Result<Found<'_>, ResolveError> {
        let all = self.reports().iter().filter(|it| report.is_none_or(|report| report.symbol == it.symbol));
        let all = all.filter_map(|report| Some((report, self.norm_paragraph(report)?, self.norms(report))));
        let all: Vec<_> = all.collect();
        let found = all.iter().find(|(.., norms)| *norms == count.number as usize);
        let provision = found
            .and_then(|(report, ..)| self.provision(&self.address(&report.symbol, &Locator::new(Paragraph::Norms))?));
        provision.map(Found::Provision).ok_or_else(|| {
            let norms = all.iter().map(|(report, _, norms)| (report.symbol.to_string(), *norms)).collect();
            ResolveError::NormCount { count: count.number, norms }
        })
    }

    /// Resolves a locator without a report, if only one report can be meant.
    pub(crate) fn anywhere(&self, place: &Locator) -> Result<Found<'_>, ResolveError> {
        let tried = self.reports().iter().filter(|report| self.address(&report.symbol, place).is_some());
        let tried: Vec<_> = tried.map(|report| (report, self.find(report, place))).collect();
        let found: Vec<&Found<'_>> = tried.iter().filter_map(|(_, found)| found.as_ref().ok()).collect();
        let is_plain =
            place.labels().is_empty() && place.sentence.is_none() && matches!(place.paragraph, Paragraph::Number(_));
        // A report that is not in the record as a whole may have a paragraph with that number, too.
        let may_be_others =
            is_plain && tried.iter().any(|(report, found)| found.is_err() && report.coverage == Coverage::Part);
        match found.as_slice() {
            [] => Err(ResolveError::Nowhere {
                place: shown_place(place),
                near: tried.into_iter().filter_map(|(_, found)| found.err()).filter(is_near).collect(),
            }),
            [one] if !may_be_others => Ok(**one),
            several => Err(ResolveError::Ambiguous {
                place: shown_place(place),
                candidates: several.iter().filter_map(|found| found.address()).collect(),
            }),
        }
    }
}

impl Report {
    /// Tests whether a span of years overlaps the years of the report's author.
    pub(crate) fn is_of(&self, (from, to): YearSpan) -> bool {
        to >= self.first_year() && from <= self.year()
    }
}

fn shown_years((from, to): YearSpan) -> String {
    if from == to { to.to_string() } else { format!("{from}-{to}") }
}

/// Tests whether an error is of a report that has a part of the place.
const fn is_near(error: &ResolveError) -> bool {
    matches!(error, ResolveError::NoItem { .. } | ResolveError::WholeSection { .. })
}
