//! Iterators that can be narrowed down.

use std::slice;

use crate::model::{Classification, Instrument, Kind, Modality, Principle, Provision, Rendering, Theme, Topic};

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
    report: Option<&'r str>,
    kind: Option<Kind>,
    theme: Option<Theme>,
    topic: Option<Topic>,
    principle: Option<Principle>,
    citing: Option<&'r Instrument>,
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
    pub fn report(self, symbol: &'r str) -> Self {
        Self { report: Some(symbol), ..self }
    }

    /// Keeps norms, law, or confidence-building measures.
    pub fn kind(self, kind: Kind) -> Self {
        Self { kind: Some(kind), ..self }
    }

    /// Keeps those of a theme.
    pub fn theme(self, theme: Theme) -> Self {
        Self { theme: Some(theme), ..self }
    }

    /// Keeps norms about a topic.
    pub fn topic(self, topic: Topic) -> Self {
        Self { topic: Some(topic), ..self }
    }

    /// Keeps statements on law that name a principle.
    pub fn principle(self, principle: Principle) -> Self {
        Self { principle: Some(principle), ..self }
    }

    /// Keeps those that cite an instrument.
    pub fn citing(self, instrument: &'r Instrument) -> Self {
        Self { citing: Some(instrument), ..self }
    }

    /// Keeps those whose text has a modal expression of this sort.
    pub fn modality(self, modality: Modality) -> Self {
        Self { modality: Some(modality), ..self }
    }

    fn keeps(&self, provision: &Provision) -> bool {
        fn fits<T>(wanted: Option<T>, has: impl FnOnce(T) -> bool) -> bool {
            wanted.is_none_or(has)
        }
        fits(self.report, |symbol| provision.id.symbol() == symbol)
            && fits(self.kind, |kind| provision.kind() == Some(kind))
            && fits(self.theme, |theme| provision.themes.contains(&theme))
            && fits(self.topic, |topic| provision.norm().is_some_and(|norm| norm.topics.contains(&topic)))
            && fits(self.principle, |principle| match &provision.classification {
                Some(Classification::Law(law)) => law.principles.iter().any(|it| it.value == principle),
                _ => false,
            })
            && fits(self.citing, |instrument| provision.cites.iter().any(|cited| cited.instrument == *instrument))
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
    report: Option<&'r str>,
    source: Option<&'r str>,
    theme: Option<Theme>,
    of: Option<crate::model::Address>,
}

impl<'r> Renderings<'r> {
    pub(super) fn new(record: &'r Record) -> Self {
        Self { left: record.all_renderings().iter(), report: None, source: None, theme: None, of: None }
    }

    /// Keeps those that speak of a report, by its symbol.
    pub fn report(self, symbol: &'r str) -> Self {
        Self { report: Some(symbol), ..self }
    }

    /// Keeps those of a source, by its short name.
    pub fn source(self, id: &'r str) -> Self {
        Self { source: Some(id), ..self }
    }

    /// Keeps those of a theme.
    pub fn theme(self, theme: Theme) -> Self {
        Self { theme: Some(theme), ..self }
    }

    /// Keeps those that word a provision or, for the address of a sentence, that sentence.
    pub fn of(self, address: &crate::model::Address) -> Self {
        Self { of: Some(address.clone()), ..self }
    }

    fn keeps(&self, rendering: &Rendering) -> bool {
        self.report.is_none_or(|symbol| rendering.report == symbol)
            && self.source.is_none_or(|id| rendering.source == id)
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
