//! What a search is narrowed down to.

use crate::model::{Kind, Provision, Target, Theme, Topic, UnknownTokenError, vocabulary};
use crate::record::{Found, Record};

use super::{SearchError, What};

vocabulary! {
    /// Which sort of entries a search keeps to.
    Only ("sort of entry") {
        /// Provisions of the reports.
        Provisions = "provisions",
        /// How secondary sources word them.
        Renderings = "renderings",
        /// What other bodies did with the reports.
        Uptake = "uptake",
    }
}

/// What a search keeps to; everything, if nothing is set. Several of them keep what fits all.
///
/// The same can be written in the query: `report:A/70/174 kind:norm theme:law topic:territory only:provisions`.
///
/// ```
/// use gge_core::search::{Filters, SearchIndex};
/// use gge_core::Kind;
///
/// let filters = Filters::new().report("A/68/98").kind(Kind::Law);
/// let hits = SearchIndex::builtin().search("must not use proxies", &filters, 1)?;
/// assert_eq!(hits[0].what.id(), "A/68/98#23");
/// # Ok::<(), gge_core::search::SearchError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    only: Option<Only>,
    report: Option<String>,
    kind: Option<Kind>,
    theme: Option<Theme>,
    topic: Option<Topic>,
}

impl Filters {
    /// Keeps everything.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps provisions, renderings or uptake.
    pub fn only(self, only: Only) -> Self {
        Self { only: Some(only), ..self }
    }

    /// Keeps what belongs to a report or touches it, by its symbol.
    pub fn report(self, symbol: &str) -> Self {
        Self { report: Some(symbol.to_owned()), ..self }
    }

    /// Keeps norms, law, or confidence-building measures, their renderings, and uptake that names such.
    pub fn kind(self, kind: Kind) -> Self {
        Self { kind: Some(kind), ..self }
    }

    /// Keeps what belongs to a theme or touches it.
    pub fn theme(self, theme: Theme) -> Self {
        Self { theme: Some(theme), ..self }
    }

    /// Keeps norms about a topic, their renderings, and uptake that names them.
    pub fn topic(self, topic: Topic) -> Self {
        Self { topic: Some(topic), ..self }
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Sets what a word of a query does, if it is a filter: `theme:law`.
    pub(super) fn read(&mut self, record: &Record, word: &str) -> Result<bool, SearchError> {
        let Some((key, value)) = word.split_once(':') else { return Ok(false) };
        let (key, lower) = (key.to_ascii_lowercase(), value.to_lowercase());
        let wrong = |reason: String| SearchError::Filter { filter: word.to_owned(), reason };
        match key.as_str() {
            "only" => self.only = Some(lower.parse().map_err(|error: UnknownTokenError| wrong(error.to_string()))?),
            "kind" => self.kind = Some(lower.parse().map_err(|error: UnknownTokenError| wrong(error.to_string()))?),
            "theme" => self.theme = Some(lower.parse().map_err(|error: UnknownTokenError| wrong(error.to_string()))?),
            "topic" => self.topic = Some(lower.parse().map_err(|error: UnknownTokenError| wrong(error.to_string()))?),
            "report" => match record.resolve(value) {
                Ok(Found::Report(report)) => self.report = Some(report.symbol.to_string()),
                Ok(found) => return Err(wrong(format!("{found} is not a report"))),
                Err(error) => return Err(wrong(error.to_string())),
            },
            _ => return Ok(false),
        }
        Ok(true)
    }

    pub(super) fn keep(&self, record: &Record, what: &What<'_>) -> bool {
        fn fits<T>(wanted: Option<T>, has: impl FnOnce(T) -> bool) -> bool {
            wanted.is_none_or(has)
        }
        let provision = |target: &Target| match target {
            Target::Provision(address) => record.provision(address),
            _ => None,
        };
        let about = |is: &dyn Fn(&Provision) -> bool| match what {
            What::Provision(it) => is(it),
            What::Rendering(it) => it.renders.iter().filter_map(|at| record.provision(at)).any(is),
            What::Uptake(it) => it.touches.iter().flat_map(|touch| touch.on.iter()).filter_map(provision).any(is),
        };
        let of_theme = |theme: Theme| match what {
            What::Uptake(it) => record.match_level(it, &Target::Theme(theme)).is_some(),
            _ => what.themes().contains(&theme),
        };
        fits(self.only, |only| only == what.only())
            && fits(self.report.as_deref(), |symbol| what.reports().contains(&symbol))
            && fits(self.theme, of_theme)
            && fits(self.kind, |kind| about(&|it| it.kind() == Some(kind)))
            && fits(self.topic, |topic| about(&|it| it.norm().is_some_and(|norm| norm.topics.contains(&topic))))
    }
}
