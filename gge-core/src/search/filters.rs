//! Filters of a search.

use crate::model::{Kind, Provision, Target, Theme, Topic, UnknownTokenError};
use crate::record::{Found, Record};

use super::item::targets;
use super::{Item, ItemKind, SearchError};

/// Filters of a search: it keeps to what fits all of them, and to everything if none is set.
///
/// The same can be written in the query: `report:A/70/174 kind:norm theme:law topic:territory only:provisions`. Through
/// serde they are read from `{only, report, kind, theme, topic}`, each of which may be absent or null; another key is an
/// error.
///
/// ```
/// use gge_core::search::{Filters, SearchIndex};
/// use gge_core::Kind;
///
/// let filters = Filters::new().report("A/68/98").kind(Kind::Law);
/// let hits = SearchIndex::builtin().search("must not use proxies", &filters, 1)?;
/// assert_eq!(hits[0].id, "A/68/98#23");
/// # Ok::<(), gge_core::search::SearchError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Filters {
    only: Option<ItemKind>,
    report: Option<String>,
    kind: Option<Kind>,
    theme: Option<Theme>,
    topic: Option<Topic>,
}

impl Filters {
    /// No filters: keeps everything.
    ///
    /// ```
    /// assert!(gge_core::search::Filters::new().is_empty());
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps provisions, renderings or uptake.
    ///
    /// ```
    /// use gge_core::search::{Filters, ItemKind, SearchIndex};
    ///
    /// let filters = Filters::new().only(ItemKind::Uptake);
    /// let hits = SearchIndex::builtin().search("Digital Geneva Convention", &filters, 1)?;
    /// assert_eq!(hits[0].id, "microsoft-digital-geneva-convention");
    /// # Ok::<(), gge_core::search::SearchError>(())
    /// ```
    pub fn only(self, only: ItemKind) -> Self {
        Self { only: Some(only), ..self }
    }

    /// Keeps what belongs to a report or touches it, by its symbol.
    ///
    /// ```
    /// use gge_core::search::{Filters, SearchIndex};
    ///
    /// let filters = Filters::new().report("A/68/98");
    /// let hits = SearchIndex::builtin().search("proxies", &filters, 1)?;
    /// assert_eq!(hits[0].id, "A/68/98#23");
    /// # Ok::<(), gge_core::search::SearchError>(())
    /// ```
    pub fn report(self, symbol: &str) -> Self {
        Self { report: Some(symbol.to_owned()), ..self }
    }

    /// Keeps norms, law, or confidence-building measures, their renderings, and uptake that names such.
    ///
    /// ```
    /// use gge_core::search::{Filters, SearchIndex};
    /// use gge_core::Kind;
    ///
    /// let filters = Filters::new().kind(Kind::Norm);
    /// let hits = SearchIndex::builtin().search("vulnerabilities", &filters, 1)?;
    /// assert_eq!(hits[0].id, "A/70/174#13(j)");
    /// # Ok::<(), gge_core::search::SearchError>(())
    /// ```
    pub fn kind(self, kind: Kind) -> Self {
        Self { kind: Some(kind), ..self }
    }

    /// Keeps what belongs to a theme or touches it.
    ///
    /// ```
    /// use gge_core::search::{Filters, SearchIndex};
    /// use gge_core::Theme;
    ///
    /// let hits = SearchIndex::builtin().search("", &Filters::new().theme(Theme::Law), 100)?;
    /// assert!(hits.iter().all(|hit| hit.themes.contains(&Theme::Law) || hit.themes.is_empty()));
    /// # Ok::<(), gge_core::search::SearchError>(())
    /// ```
    pub fn theme(self, theme: Theme) -> Self {
        Self { theme: Some(theme), ..self }
    }

    /// Keeps norms about a topic, their renderings, and uptake that names them.
    ///
    /// ```
    /// use gge_core::search::{Filters, SearchIndex};
    /// use gge_core::model::Topic;
    ///
    /// let filters = Filters::new().topic(Topic::Territory);
    /// let hits = SearchIndex::builtin().search("requests for assistance", &filters, 1)?;
    /// assert_eq!(hits[0].id, "A/70/174#13(h)");
    /// # Ok::<(), gge_core::search::SearchError>(())
    /// ```
    pub fn topic(self, topic: Topic) -> Self {
        Self { topic: Some(topic), ..self }
    }

    /// Tests whether none is set.
    ///
    /// ```
    /// use gge_core::search::Filters;
    ///
    /// assert!(!Filters::new().report("A/68/98").is_empty());
    /// ```
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Reads a word of a query, if it is a filter: `theme:law`.
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

    /// Tests whether an entry fits all of them.
    pub(super) fn matches(&self, record: &Record, item: Item<'_>) -> bool {
        let provision = |target: &Target| match target {
            Target::Provision(address) => record.provision(address),
            _ => None,
        };
        let any = |is: &dyn Fn(&Provision) -> bool| match item {
            Item::Provision(provision) => is(provision),
            Item::Rendering(rendering) => rendering.renders.iter().filter_map(|at| record.provision(at)).any(is),
            Item::Uptake(uptake) => targets(uptake).filter_map(provision).any(is),
        };
        let has_theme = |theme: Theme| match item {
            Item::Uptake(uptake) => record.match_level(uptake, &Target::Theme(theme)).is_some(),
            _ => item.themes().contains(&theme),
        };
        self.only.is_none_or(|only| only == item.kind())
            && self.report.as_deref().is_none_or(|symbol| item.reports().contains(&symbol))
            && self.theme.is_none_or(has_theme)
            && self.kind.is_none_or(|kind| any(&|provision| provision.kind() == Some(kind)))
            && self
                .topic
                .is_none_or(|topic| any(&|provision| provision.norm().is_some_and(|norm| norm.topics.contains(&topic))))
    }
}
