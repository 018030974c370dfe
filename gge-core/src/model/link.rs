//! Links between places of two reports.

use std::fmt;
use std::str::FromStr;

use super::{Act, Address, Basis, LinkKind, List, Relation, RenderingId, Text, Truncated, serde_as_str};

/// A place that a link starts from or ends in: a provision or sentence, or a rendering where official wording is not
/// held.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// A provision or a sentence.
    Provision(Address),
    /// A rendering.
    Rendering(RenderingId),
}

/// The error of parsing a [`Place`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{input}` is neither the address of a provision, as in `A/70/174#13(f)`, nor of a rendering, as in `hague-table/2013/threats/3`"
)]
pub struct PlaceError {
    input: String,
}

impl Place {
    pub(crate) const fn provision(address: &'static str) -> Self {
        Self::Provision(Address::baked(address))
    }

    pub(crate) const fn rendering(id: &'static str) -> Self {
        Self::Rendering(RenderingId::baked(id))
    }

    /// The place as text.
    ///
    /// ```
    /// use gge_core::Place;
    ///
    /// let place: Place = "hague-table/2013/threats/3".parse()?;
    /// assert_eq!(place.as_str(), "hague-table/2013/threats/3");
    /// # Ok::<(), gge_core::model::PlaceError>(())
    /// ```
    pub fn as_str(&self) -> &str {
        match self {
            Self::Provision(address) => address.as_str(),
            Self::Rendering(id) => id.as_str(),
        }
    }

    /// Tests whether both are one place, or one is a sentence of the other.
    pub(crate) fn touches(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Provision(one), Self::Provision(other)) => one.touches(other),
            (one, other) => one == other,
        }
    }

    /// The address of a provision or sentence; none for a rendering.
    ///
    /// ```
    /// use gge_core::Place;
    ///
    /// assert!("A/70/174#13(f)".parse::<Place>()?.address().is_some());
    /// assert!("hague-table/2013/threats/3".parse::<Place>()?.address().is_none());
    /// # Ok::<(), gge_core::model::PlaceError>(())
    /// ```
    pub const fn address(&self) -> Option<&Address> {
        if let Self::Provision(address) = self { Some(address) } else { None }
    }
}

impl From<Address> for Place {
    fn from(address: Address) -> Self {
        Self::Provision(address)
    }
}

impl From<RenderingId> for Place {
    fn from(id: RenderingId) -> Self {
        Self::Rendering(id)
    }
}

impl FromStr for Place {
    type Err = PlaceError;

    fn from_str(input: &str) -> Result<Self, PlaceError> {
        let place = if input.contains('#') {
            input.parse().map(Self::Provision).ok()
        } else {
            input.parse().map(Self::Rendering).ok()
        };
        place.ok_or_else(|| PlaceError { input: Truncated(input).to_string() })
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

serde_as_str!(Place);

/// Two places, of an earlier and of a later report, that carry one wording or one idea.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Link {
    /// The places in the earlier report.
    pub from: List<Place>,
    /// The places in the later report.
    pub to: List<Place>,
    /// The common ground: wording, or only an idea.
    pub link: LinkKind,
    /// The relation of the earlier wording to the later one.
    pub relation: Relation,
    /// The act of the later report upon the earlier wording.
    pub act: Act,
    /// The authority that says so.
    pub basis: Basis,
    /// The phrases that both sides have, spelling and case aside; an idea may have none, or one too common to go by.
    pub shared: List<Text>,
    /// A description of the change, in our words.
    pub change: Text,
}

impl Link {
    /// The reason in one line: the shared phrases, then what changed.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let record = Record::builtin();
    /// let link = record.links_from(&"A/68/98#23:1".parse()?).next().unwrap();
    /// assert!(link.reason().starts_with("both have “States must meet their international obligations"));
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn reason(&self) -> String {
        let phrases: Vec<String> = self.shared.iter().map(|phrase| format!("“{phrase}”")).collect();
        match phrases.as_slice() {
            [] => self.change.to_string(),
            _ => format!("both have {}; {}", phrases.join(" and "), self.change),
        }
    }
}
