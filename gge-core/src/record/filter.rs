//! Iterators that can be narrowed down.

use std::slice;

use crate::model::{
    Address, Classification, Instrument, Kind, Modality, Principle, Provision, Rendering, Theme, Topic,
};

use super::Record;

/// The provisions of a record, in the order of the documents. Made by [`Record::provisions`].
///
/// Each method keeps those that fit; several methods keep those that fit all.
///
/// ```
/// use gge_core::{Modality, Record, Theme};
///
/// let record = Record::builtin();
/// let forbidden = record.provisions().theme(Theme::Law).modality(Modality::MustNot);
/// let ids: Vec<String> = forbidden.map(|provision| provision.id.to_string()).collect();
/// assert_eq!(ids, ["A/68/98#23", "A/70/174#28(e)"]);
/// ```
#[derive(Clone, Debug)]
pub struct Provisions<'r> {
    record: &'r Record,
    left: slice::Iter<'r, Provision>,
    report: Option<String>,
    kind: Option<Kind>,
    theme: Option<Theme>,
    topic: Option<Topic>,
    principle: Option<Principle>,
    citing: Option<Instrument>,
    modality: Option<Modality>,
}

impl<'r> Provisions<'r> {
    pub(super) fn new(record: &'r Record) -> Self {
        Self {
            record,
            left: record.all_provisions().iter(),
            report: None,
            kind: None,
            theme: None,
            topic: None,
            principle: None,
            citing: None,
            modality: None,
        }
    }

    /// Keeps those of a report, by its symbol.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().provisions().report("A/68/98").next().unwrap().id, "A/68/98#letter(1)");
    /// ```
    pub fn report(self, symbol: &str) -> Self {
        Self { report: Some(symbol.to_owned()), ..self }
    }

    /// Keeps norms, law, or confidence-building measures.
    ///
    /// ```
    /// use gge_core::{Kind, Record};
    ///
    /// assert_eq!(Record::builtin().provisions().report("A/70/174").kind(Kind::Norm).count(), 11);
    /// ```
    pub fn kind(self, kind: Kind) -> Self {
        Self { kind: Some(kind), ..self }
    }

    /// Keeps those of a theme.
    ///
    /// ```
    /// use gge_core::{Record, Theme};
    ///
    /// assert!(Record::builtin().provisions().theme(Theme::Cbm).any(|provision| provision.id == "A/70/174#16(a)"));
    /// ```
    pub fn theme(self, theme: Theme) -> Self {
        Self { theme: Some(theme), ..self }
    }

    /// Keeps norms about a topic.
    ///
    /// ```
    /// use gge_core::{model::Topic, Record};
    ///
    /// let mut norms = Record::builtin().provisions().topic(Topic::Assistance);
    /// assert!(norms.any(|norm| norm.id == "A/70/174#13(h)"));
    /// ```
    pub fn topic(self, topic: Topic) -> Self {
        Self { topic: Some(topic), ..self }
    }

    /// Keeps statements on law that name a principle.
    ///
    /// ```
    /// use gge_core::{model::Principle, Record};
    ///
    /// let mut law = Record::builtin().provisions().principle(Principle::Proxies);
    /// assert!(law.any(|provision| provision.id == "A/70/174#28(e)"));
    /// ```
    pub fn principle(self, principle: Principle) -> Self {
        Self { principle: Some(principle), ..self }
    }

    /// Keeps those that cite an instrument.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let citing = Record::builtin().provisions().citing(&"A/66/359".parse()?);
    /// assert!(citing.clone().count() > 0);
    /// # Ok::<(), gge_core::model::InstrumentError>(())
    /// ```
    pub fn citing(self, instrument: &Instrument) -> Self {
        Self { citing: Some(instrument.clone()), ..self }
    }

    /// Keeps those whose text has a modal expression of this sort.
    ///
    /// ```
    /// use gge_core::{Modality, Record};
    ///
    /// let forbidden = Record::builtin().provisions().report("A/68/98").modality(Modality::MustNot);
    /// assert_eq!(forbidden.count(), 1);
    /// ```
    pub fn modality(self, modality: Modality) -> Self {
        Self { modality: Some(modality), ..self }
    }

    fn keeps(&self, provision: &Provision) -> bool {
        fn fits<T>(wanted: Option<T>, has: impl FnOnce(T) -> bool) -> bool {
            wanted.is_none_or(has)
        }
        fits(self.report.as_deref(), |symbol| provision.id.symbol() == symbol)
            && fits(self.kind, |kind| provision.kind() == Some(kind))
            && fits(self.theme, |theme| provision.themes.contains(&theme))
            && fits(self.topic, |topic| provision.norm().is_some_and(|norm| norm.topics.contains(&topic)))
            && fits(self.principle, |principle| match &provision.classification {
                Some(Classification::Law(law)) => law.principles.iter().any(|it| it.value == principle),
                _ => false,
            })
            && fits(self.citing.as_ref(), |instrument| {
                provision.cites.iter().any(|cited| cited.instrument == *instrument)
            })
            && fits(self.modality, |modality| {
                let text = provision.text().unwrap_or_default();
                self.record.finder().find(text).0.iter().any(|found| found.modality == modality)
            })
    }
}

impl<'r> Iterator for Provisions<'r> {
    type Item = &'r Provision;

    fn next(&mut self) -> Option<&'r Provision> {
        loop {
            let provision = self.left.next()?;
            if self.keeps(provision) {
                return Some(provision);
            }
        }
    }
}

impl std::iter::FusedIterator for Provisions<'_> {}

/// The renderings of a record. Made by [`Record::renderings`].
#[derive(Clone, Debug)]
pub struct Renderings<'r> {
    left: slice::Iter<'r, Rendering>,
    report: Option<String>,
    source: Option<String>,
    theme: Option<Theme>,
    of: Option<Address>,
}

impl<'r> Renderings<'r> {
    pub(super) fn new(record: &'r Record) -> Self {
        Self { left: record.all_renderings().iter(), report: None, source: None, theme: None, of: None }
    }

    /// Keeps those that speak of a report, by its symbol.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let mut of_2013 = Record::builtin().renderings().report("A/68/98");
    /// assert!(of_2013.all(|rendering| rendering.report == "A/68/98"));
    /// ```
    pub fn report(self, symbol: &str) -> Self {
        Self { report: Some(symbol.to_owned()), ..self }
    }

    /// Keeps those of a source, by its short name.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().renderings().source("leiden-consultation").count(), 11);
    /// ```
    pub fn source(self, id: &str) -> Self {
        Self { source: Some(id.to_owned()), ..self }
    }

    /// Keeps those of a theme.
    ///
    /// ```
    /// use gge_core::{Record, Theme};
    ///
    /// assert!(Record::builtin().renderings().theme(Theme::Threats).count() > 0);
    /// ```
    pub fn theme(self, theme: Theme) -> Self {
        Self { theme: Some(theme), ..self }
    }

    /// Keeps those that word a provision or, for the address of a sentence, that sentence.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let mut renderings = Record::builtin().renderings().of(&"A/70/174#13(f)".parse()?);
    /// assert!(renderings.any(|rendering| rendering.id == "leiden-consultation/13(f)"));
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn of(self, address: &Address) -> Self {
        Self { of: Some(address.clone()), ..self }
    }

    fn keeps(&self, rendering: &Rendering) -> bool {
        self.report.as_deref().is_none_or(|symbol| rendering.report == symbol)
            && self.source.as_deref().is_none_or(|id| rendering.source == id)
            && self.theme.is_none_or(|theme| rendering.theme == theme)
            && self.of.as_ref().is_none_or(|address| {
                rendering
                    .renders
                    .iter()
                    .any(|it| it == address || it.provision() == *address || *it == address.provision())
            })
    }
}

impl<'r> Iterator for Renderings<'r> {
    type Item = &'r Rendering;

    fn next(&mut self) -> Option<&'r Rendering> {
        loop {
            let rendering = self.left.next()?;
            if self.keeps(rendering) {
                return Some(rendering);
            }
        }
    }
}

impl std::iter::FusedIterator for Renderings<'_> {}
