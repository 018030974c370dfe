//! Items of a search: the entries of the record that it can find.

use crate::model::{Address, Provision, Rendering, Target, Theme, Uptake};
use crate::record::{Filter, ItemKind, Record};

/// An entry of the record that a search finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Item<'r> {
    /// A provision of a report.
    Provision(&'r Provision),
    /// A rendering of one by a secondary source.
    Rendering(&'r Rendering),
    /// An instrument by which another body acted on the reports.
    Uptake(&'r Uptake),
}

impl<'r> Item<'r> {
    pub(super) const fn kind(self) -> ItemKind {
        match self {
            Self::Provision(_) => ItemKind::Provisions,
            Self::Rendering(_) => ItemKind::Renderings,
            Self::Uptake(_) => ItemKind::Uptake,
        }
    }

    pub(super) fn matches(self, record: &Record, filter: &Filter) -> bool {
        match self {
            Self::Provision(provision) => filter.matches_provision(record, provision),
            Self::Rendering(rendering) => filter.matches_rendering(record, rendering),
            Self::Uptake(uptake) => filter.matches_uptake(record, uptake),
        }
    }

    pub(super) fn id(self) -> &'r str {
        match self {
            Self::Provision(provision) => provision.id.as_str(),
            Self::Rendering(rendering) => rendering.id.as_str(),
            Self::Uptake(uptake) => uptake.id.as_str(),
        }
    }

    pub(super) fn text(self) -> &'r str {
        match self {
            Self::Provision(provision) => provision.text().unwrap_or_default(),
            Self::Rendering(rendering) => &rendering.text,
            Self::Uptake(uptake) => &uptake.summary,
        }
    }

    pub(super) fn citation(self) -> String {
        match self {
            Self::Provision(provision) => provision.id.citation(),
            Self::Rendering(rendering) if rendering.renders.is_empty() => rendering.id.to_string(),
            Self::Rendering(rendering) => {
                rendering.renders.iter().map(Address::citation).collect::<Vec<_>>().join("; ")
            }
            Self::Uptake(uptake) => match uptake.date {
                Some(date) => format!("{} ({date})", uptake.instrument),
                None => uptake.instrument.to_string(),
            },
        }
    }

    /// The symbols of the reports to which the entry belongs or which it names, each once.
    pub(super) fn reports(self) -> Vec<&'r str> {
        match self {
            Self::Provision(provision) => vec![provision.id.symbol()],
            Self::Rendering(rendering) => vec![rendering.report.as_str()],
            Self::Uptake(uptake) => once(targets(uptake).filter_map(Target::symbol)),
        }
    }

    /// The themes to which the entry belongs or which it names, each once.
    pub(super) fn themes(self) -> Vec<Theme> {
        let theme = |target: &Target| if let Target::Theme(theme) = target { Some(*theme) } else { None };
        match self {
            Self::Provision(provision) => provision.themes.to_vec(),
            Self::Rendering(rendering) => vec![rendering.theme],
            Self::Uptake(uptake) => once(targets(uptake).filter_map(theme)),
        }
    }
}

/// The provisions, reports and themes that an entry of uptake names, in its order.
pub(super) fn targets(uptake: &Uptake) -> impl Iterator<Item = &Target> {
    uptake.touches.iter().flat_map(|touch| touch.on.iter())
}

/// The values without repetitions, in the order of their first occurrence.
fn once<T: PartialEq>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen = Vec::new();
    for value in values {
        if !seen.contains(&value) {
            seen.push(value);
        }
    }
    seen
}
