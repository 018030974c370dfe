//! The filter of a record, and the iterators that it narrows down.

use std::{iter, slice};

use crate::model::{
    Address, Classification, Instrument, Kind, Modality, Principle, Provision, Rendering, SourceId, Target, Theme,
    Topic, Uptake, Wording, vocabulary,
};

use super::{MatchLevel, Record, ResolveError};

vocabulary! {
    /// A kind of item: what a filter keeps to, and what a search finds.
    ItemKind ("kind of entry") {
        /// Provisions of the reports.
        Provisions = "provisions",
        /// Renderings of provisions by secondary sources.
        Renderings = "renderings",
        /// Uptake: what other bodies did with the reports.
        Uptake = "uptake",
    }
}

/// Defines the conditions: a field and a method of [`Filter`] for each, and a method of [`Filtered`].
macro_rules! conditions {
    ($($(#[$doc:meta])* $name:ident($given:ident: $type:ty): $kept:ty = $value:expr;)+) => {
        /// Conditions on items of a record: it keeps what fits all of them, and everything if none is set.
        ///
        /// Kind, topic, principle and instrument are asked of provisions: a rendering fits if one provision that it
        /// renders has all that is asked, uptake if one that it names has. Through serde a filter is an object with a
        /// key for each condition; absent and null mean none, and another key is an error.
        ///
        /// ```
        /// use gge_core::record::Filter;
        /// use gge_core::{Kind, Record};
        ///
        /// let record = Record::builtin();
        /// let filter = Filter::new().report("2015").resolved(record)?.kind(Kind::Norm);
        /// assert!(filter.matches_provision(record, record.get("A/70/174#13(f)").unwrap()));
        /// assert!(!filter.matches_provision(record, record.get("A/70/174#28(f)").unwrap()));
        /// # Ok::<(), gge_core::ResolveError>(())
        /// ```
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
        pub struct Filter {
            only: Option<ItemKind>,
            $($name: Option<$kept>,)+
        }

        impl Filter {
            $($(#[$doc])*
            pub fn $name(self, $given: $type) -> Self {
                Self { $name: Some($value), ..self }
            })+
        }

        impl<T> Filtered<'_, T> {
            $($(#[$doc])*
            pub fn $name(self, $given: $type) -> Self {
                Self { filter: self.filter.$name($given), ..self }
            })+
        }
    };
}

conditions! {
    /// Keeps what belongs to a report, by its symbol; of uptake what touches it.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().provisions().report("A/68/98").next().unwrap().id, "A/68/98#summary(1)");
    /// ```
    report(symbol: &str): String = symbol.to_owned();

    /// Keeps norms, law, or confidence-building measures.
    ///
    /// ```
    /// use gge_core::{Kind, Record};
    ///
    /// assert_eq!(Record::builtin().provisions().report("A/70/174").kind(Kind::Norm).count(), 11);
    /// ```
    kind(kind: Kind): Kind = kind;

    /// Keeps what belongs to a theme; of uptake what touches it.
    ///
    /// ```
    /// use gge_core::{Record, Theme};
    ///
    /// assert!(Record::builtin().provisions().theme(Theme::Cbm).any(|provision| provision.id == "A/70/174#16(a)"));
    /// ```
    theme(theme: Theme): Theme = theme;

    /// Keeps norms about a topic.
    ///
    /// ```
    /// use gge_core::{model::Topic, Record};
    ///
    /// let mut norms = Record::builtin().provisions().topic(Topic::Assistance);
    /// assert!(norms.any(|norm| norm.id == "A/70/174#13(h)"));
    /// ```
    topic(topic: Topic): Topic = topic;

    /// Keeps statements on law that name a principle.
    ///
    /// ```
    /// use gge_core::{model::Principle, Record};
    ///
    /// let mut law = Record::builtin().provisions().principle(Principle::Proxies);
    /// assert!(law.any(|provision| provision.id == "A/70/174#28(e)"));
    /// ```
    principle(principle: Principle): Principle = principle;

    /// Keeps what has a modal expression of this sort in its text; of uptake what names such a provision.
    ///
    /// ```
    /// use gge_core::{Modality, Record};
    ///
    /// let forbidden = Record::builtin().provisions().report("A/68/98").modality(Modality::MustNot);
    /// assert_eq!(forbidden.count(), 1);
    /// ```
    modality(modality: Modality): Modality = modality;

    /// Keeps provisions that cite an instrument.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let citing = Record::builtin().provisions().citing(&"A/66/359".parse()?);
    /// assert!(citing.clone().count() > 0);
    /// # Ok::<(), gge_core::model::InstrumentError>(())
    /// ```
    citing(instrument: &Instrument): Instrument = instrument.clone();

    /// Keeps what goes back to a source, by its short name: wording that it transmits, its renderings, uptake that it
    /// tells of.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().renderings().source("leiden-consultation").count(), 12);
    /// ```
    source(id: &str): SourceId = id.into();

    /// Keeps a provision, its renderings and uptake that names it; for the address of a sentence, those of that
    /// sentence.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let mut renderings = Record::builtin().renderings().of(&"A/70/174#13(f)".parse()?);
    /// assert!(renderings.any(|rendering| rendering.id == "leiden-consultation/13(f)"));
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    of(address: &Address): Address = address.clone();
}

impl Filter {
    /// No conditions: keeps everything.
    ///
    /// ```
    /// assert!(gge_core::record::Filter::new().is_empty());
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps provisions, renderings or uptake.
    ///
    /// ```
    /// use gge_core::record::{Filter, ItemKind};
    /// use gge_core::search::SearchIndex;
    ///
    /// let filter = Filter::new().only(ItemKind::Uptake);
    /// let hits = SearchIndex::builtin().search("Digital Geneva Convention", &filter, 1)?;
    /// assert_eq!(hits[0].id, "microsoft-digital-geneva-convention");
    /// # Ok::<(), gge_core::search::SearchError>(())
    /// ```
    pub fn only(self, only: ItemKind) -> Self {
        Self { only: Some(only), ..self }
    }

    /// Tests whether no condition is set.
    ///
    /// ```
    /// use gge_core::record::Filter;
    ///
    /// assert!(!Filter::new().report("A/68/98").is_empty());
    /// ```
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Replaces a report as people write it by its symbol.
    ///
    /// ```
    /// use gge_core::record::Filter;
    /// use gge_core::Record;
    ///
    /// assert_eq!(Filter::new().report("2013").resolved(Record::builtin())?, Filter::new().report("A/68/98"));
    /// # Ok::<(), gge_core::ResolveError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as [`Record::find_report`] does.
    pub fn resolved(self, record: &Record) -> Result<Self, ResolveError> {
        match &self.report {
            Some(written) => Ok(Self { report: Some(record.find_report(written)?.symbol.to_string()), ..self }),
            None => Ok(self),
        }
    }

    /// Tests whether a provision fits all conditions.
    pub fn matches_provision(&self, record: &Record, provision: &Provision) -> bool {
        let source = || provision.wording.as_ref().map(Wording::source);
        self.only.is_none_or(|only| only == ItemKind::Provisions)
            && self.report.as_deref().is_none_or(|symbol| provision.id.symbol() == symbol)
            && self.theme.is_none_or(|theme| provision.themes.contains(&theme))
            && self.source.as_ref().is_none_or(|id| source() == Some(id))
            && self.of.as_ref().is_none_or(|address| provision.id.touches(address))
            && self.modality.is_none_or(|modality| has_modality(record, provision.text(), modality))
            && self.matches_any(iter::once(provision))
    }

    /// Tests whether a rendering fits all conditions.
    pub fn matches_rendering(&self, record: &Record, rendering: &Rendering) -> bool {
        self.only.is_none_or(|only| only == ItemKind::Renderings)
            && self.report.as_deref().is_none_or(|symbol| rendering.report == symbol)
            && self.theme.is_none_or(|theme| rendering.theme == theme)
            && self.source.as_ref().is_none_or(|id| rendering.source == *id)
            && self.of.as_ref().is_none_or(|address| rendering.renders.iter().any(|it| it.touches(address)))
            && self.modality.is_none_or(|modality| has_modality(record, Some(&rendering.text), modality))
            && self.matches_any(rendering.renders.iter().filter_map(|address| record.provision(address)))
    }

    /// Tests whether uptake fits all conditions.
    pub fn matches_uptake(&self, record: &Record, uptake: &Uptake) -> bool {
        let targets = || uptake.touches.iter().flat_map(|touch| touch.on.iter());
        let provision = |target: &Target| match target {
            Target::Provision(address) => record.provision(address),
            _ => None,
        };
        let provisions = || targets().filter_map(provision);
        let names = |address: &Address| record.match_level(uptake, &Target::Provision(address.clone()));
        self.only.is_none_or(|only| only == ItemKind::Uptake)
            && self.report.as_deref().is_none_or(|symbol| targets().any(|target| target.symbol() == Some(symbol)))
            && self.theme.is_none_or(|theme| record.match_level(uptake, &Target::Theme(theme)).is_some())
            && self.source.as_ref().is_none_or(|id| uptake.sources.iter().any(|place| place.source == *id))
            && self.of.as_ref().is_none_or(|address| names(address) == Some(MatchLevel::Names))
            && self.modality.is_none_or(|modality| provisions().any(|it| has_modality(record, it.text(), modality)))
            && self.matches_any(provisions())
    }

    /// Tests whether one of the provisions fits kind, topic, principle and instrument. True if none of these is set.
    fn matches_any<'p>(&self, mut provisions: impl Iterator<Item = &'p Provision>) -> bool {
        let Self { kind, topic, principle, citing, .. } = self;
        if kind.is_none() && topic.is_none() && principle.is_none() && citing.is_none() {
            return true;
        }
        provisions.any(|provision| {
            kind.is_none_or(|kind| provision.kind() == Some(kind))
                && topic.is_none_or(|topic| provision.norm().is_some_and(|norm| norm.topics.contains(&topic)))
                && principle.is_none_or(|principle| match &provision.classification {
                    Some(Classification::Law(law)) => law.principles.iter().any(|it| it.value == principle),
                    _ => false,
                })
                && citing
                    .as_ref()
                    .is_none_or(|instrument| provision.cites.iter().any(|it| it.instrument == *instrument))
        })
    }
}

fn has_modality(record: &Record, text: Option<&str>, modality: Modality) -> bool {
    record.finder().find(text.unwrap_or_default()).0.iter().any(|found| found.modality == modality)
}

/// Items of a record, in its order, narrowed down by the conditions of a [`Filter`]. Each method adds one.
#[derive(Clone, Debug)]
pub struct Filtered<'r, T> {
    record: &'r Record,
    left: slice::Iter<'r, T>,
    filter: Filter,
}

/// The provisions of a record, in the order of the documents. Made by [`Record::provisions`].
///
/// ```
/// use gge_core::{Modality, Record, Theme};
///
/// let record = Record::builtin();
/// let forbidden = record.provisions().theme(Theme::Law).modality(Modality::MustNot);
/// let ids: Vec<String> = forbidden.map(|provision| provision.id.to_string()).collect();
/// assert_eq!(ids, ["A/68/98#23", "A/70/174#28(e)"]);
/// ```
pub type Provisions<'r> = Filtered<'r, Provision>;

/// The renderings of a record, in the order of their sources. Made by [`Record::renderings`].
pub type Renderings<'r> = Filtered<'r, Rendering>;

impl<'r, T> Filtered<'r, T> {
    pub(super) fn new(record: &'r Record, all: &'r [T]) -> Self {
        Self { record, left: all.iter(), filter: Filter::new() }
    }

    /// Keeps what fits a filter, which takes the place of the conditions so far.
    ///
    /// ```
    /// use gge_core::record::Filter;
    /// use gge_core::{Kind, Record};
    ///
    /// let norms = Filter::new().report("A/70/174").kind(Kind::Norm);
    /// assert_eq!(Record::builtin().provisions().matching(norms).count(), 11);
    /// ```
    pub fn matching(self, filter: Filter) -> Self {
        Self { filter, ..self }
    }
}

impl<'r> Iterator for Filtered<'r, Provision> {
    type Item = &'r Provision;

    fn next(&mut self) -> Option<&'r Provision> {
        let Self { record, left, filter } = self;
        // At the beginning only: those of one report follow one another.
        if let Some(symbol) = filter.report.as_deref().filter(|_| left.len() == record.all_provisions().len()) {
            *left = record.all_provisions()[record.positions_in(symbol)].iter();
        }
        left.find(|provision| filter.matches_provision(record, provision))
    }
}

impl<'r> Iterator for Filtered<'r, Rendering> {
    type Item = &'r Rendering;

    fn next(&mut self) -> Option<&'r Rendering> {
        let Self { record, left, filter } = self;
        left.find(|rendering| filter.matches_rendering(record, rendering))
    }
}

impl<T> iter::FusedIterator for Filtered<'_, T> where Self: Iterator {}
