//! The nouns: reports and their provisions, Groups, renderings, links, claims and conflicts, uptake and what came after.
//!
//! All of them are plain data with public fields. Text is [`Text`] and lists are [`List`], so that the built-in record is
//! static and a record of your own deserializes into the same types. Only types with a syntax ([`Symbol`], [`Address`],
//! [`RenderingId`], [`Years`], [`Date`], [`Wording`]) keep their fields to themselves.

mod address;
mod claim;
mod conflict;
mod consultation;
mod date;
mod group;
mod instrument;
mod lexicon;
mod link;
mod name;
mod organ;
mod process;
mod provision;
mod rendering;
mod report;
mod shared;
mod shown;
mod source;
mod uptake;
mod vocabulary;
mod wording;

use std::borrow::Cow;

pub use address::{Address, AddressError};
pub use claim::{Claim, SourcePlace};
pub use conflict::{Conflict, Statement, Subject, SubjectError, Value};
pub use consultation::{Consultation, Lead, WorkingGroup};
pub use date::{Date, DateError};
pub use group::{Consultants, Group, Mandate, Official, Person, Session, TakenUp};
pub use instrument::{Instrument, InstrumentError};
pub use lexicon::{Abbreviation, Lexicon, Modal, Modality, Qualifier};
pub use link::{Link, Place, PlaceError};
pub use name::{BodyId, OrganId, ProcessId, SourceId, State, Symbol, SymbolError, UptakeId, Years, YearsError};
pub use organ::{Matter, Observation, ObservationKind, Organ, OrganMandate, Recommendation};
pub use process::{BuildsOn, Dissociation, DocumentRole, Meeting, Process, ProcessDocument, ProcessKind};
pub use provision::{Carried, Cbm, Cited, Law, Norm, Particulars, Provision};
pub use rendering::{Fragment, Rendering, RenderingId, RenderingIdError};
pub use report::{Report, Section};
pub use shared::{SharedKind, SharedWording};
pub use shown::Shown;
pub use source::Source;
pub use uptake::{Body, BodyKind, Contested, Evidence, Stance, Target, TargetError, Touch, Uptake};
pub(crate) use vocabulary::vocabulary;
pub use vocabulary::{
    Act, Aim, Basis, Confidence, Coverage, Expectation, Fidelity, Kind, Level, LinkKind, Measure, ModalClass,
    Principle, QualifierClass, Relation, Theme, Topic, Transmits, UnknownToken,
};
pub use wording::{Sentences, Wording, WordingError};

/// Text that is borrowed in the built-in record and owned in a record of your own.
pub type Text = Cow<'static, str>;

/// A list that is borrowed in the built-in record and owned in a record of your own.
pub type List<T> = Cow<'static, [T]>;

/// Serializes through `Display` and deserializes through `FromStr`.
macro_rules! serde_as_str {
    ($name:ident) => {
        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use serde_as_str;

/// The candidate with the fewest edits to the input, if they are few for its length; the first of equals.
pub(crate) fn nearest<'a>(input: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let (input, longest) = (input.to_lowercase(), 64);
    if input.len() > longest {
        return None;
    }
    candidates
        .into_iter()
        .map(|candidate| (edits(&input, &candidate.to_lowercase()), candidate))
        .filter(|(count, candidate)| *count <= (candidate.len() / 4).clamp(1, 3))
        .min_by_key(|(count, _)| *count)
        .map(|(_, candidate)| candidate)
}

fn edits(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut corner = std::mem::replace(&mut row[0], i + 1);
        for (j, to) in b.iter().enumerate() {
            let replaced = corner + usize::from(from != *to);
            corner = row[j + 1];
            row[j + 1] = replaced.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
