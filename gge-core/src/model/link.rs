//! Links between places of two reports.

use std::fmt;
use std::str::FromStr;

use super::{Act, Address, Basis, LinkKind, List, Relation, RenderingId, Text, Truncated, serde_as_str};

/// A place at which a link begins or ends: a provision or sentence, or a rendering where the record does not have the
/// official wording.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", transform = crate::model::without_examples))]
#[non_exhaustive]
pub enum Place {
    /// A provision or a sentence, by its address.
    Provision(Address),
    /// A rendering, by its address.
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
    /// The place of a provision in the built-in record, by its address.
    pub(crate) const fn provision(address: &'static str) -> Self {
        Self::Provision(Address::baked(address))
    }

    /// The place of a rendering in the built-in record, by its id.
    pub(crate) const fn rendering(id: &'static str) -> Self {
        Self::Rendering(RenderingId::baked(id))
    }

    /// The address or id as text.
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

    /// Tests whether two places overlap: they are equal, or one is a sentence of the other.
    pub(crate) fn touches(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Provision(one), Self::Provision(other)) => one.touches(other),
            (one, other) => one == other,
        }
    }

    /// The address of the provision or sentence. None for a rendering.
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

/// A link between places of an earlier and a later report that share wording or an idea.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Link {
    /// The places in the earlier report; at least one.
    pub from: List<Place>,
    /// The places in the later report; at least one.
    pub to: List<Place>,
    /// The common ground of the places: wording, or only an idea.
    pub link: LinkKind,
    /// The relation of the earlier wording to the later one.
    pub relation: Relation,
    /// The act of the later report upon the earlier wording.
    pub act: Act,
    /// The authority for the link: a measurement, or a person.
    pub basis: Basis,
    /// The phrases that both sides have, spelling and case put aside. Empty for a shared idea without common words.
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
