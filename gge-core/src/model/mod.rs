//! The model: reports and their provisions, Groups, renderings, links, conflicts, uptake and later processes.
//!
//! All types are plain data with public fields. Text is [`Text`] and lists are [`List`], so that the built-in record is
//! static and a record of your own deserializes into the same types. Only types with a syntax ([`Symbol`], [`Address`],
//! [`RenderingId`], [`Years`], [`Date`], [`Wording`]) have private fields.

mod address;
mod annotation;
mod author;
mod conflict;
mod consultation;
mod date;
mod group;
mod id;
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
mod source;
mod sourced;
mod suggestion;
mod truncated;
mod uptake;
pub(crate) mod vocabulary;
mod wording;

use std::borrow::Cow;

pub use address::{Address, AddressError};
pub use annotation::{Annotation, Answer, Answers};
pub use author::{Author, AuthorError};
pub use conflict::{Conflict, Statement, Subject, SubjectError, Value};
pub use consultation::{Consultation, Lead, WorkingGroup};
pub use date::{Date, DateError};
pub use group::{AssemblyResolution, Consultants, Group, Mandate, Officeholder, Person, Session};
pub use instrument::{Instrument, InstrumentError};
pub(crate) use lexicon::Concept;
pub use lexicon::{Abbreviation, Lexicon, Modal, Qualifier};
pub use link::{Link, Place, PlaceError};
pub use name::{BodyId, OrganId, ProcessId, SourceId, State, Symbol, SymbolError, UptakeId, Years, YearsError};
pub use organ::{Observation, Organ, OrganMandate, Recommendation};
pub use process::{BuildsOn, Dissociation, Meeting, Process, ProcessDocument};
pub use provision::{Annotated, Cbm, Classification, InstrumentCitation, Law, Norm, Provision};
pub use rendering::{Fragment, Rendering, RenderingId, RenderingIdError};
pub use report::{Report, Section};
pub use shared::SharedWording;
pub use source::Source;
pub use sourced::{SourcePlace, Sourced};
pub(crate) use suggestion::nearest;
pub use truncated::Truncated;
pub use uptake::{Body, Contested, Target, TargetError, TargetRef, Uptake};
pub(crate) use vocabulary::vocabulary;
pub use vocabulary::{
    Act, Aim, AnnotationKind, Basis, BodyKind, Confidence, Coverage, DocumentRole, Evidence, Expectation, Fidelity,
    Kind, Level, LinkKind, Matter, Measure, ModalClass, Modality, ObservationKind, Opinion, Principle, ProcessKind,
    QualifierClass, Relation, SharedKind, SourceRole, Stance, Theme, Topic, UnknownTokenError,
};
pub use wording::{Sentences, Wording, WordingError};

/// Text that is borrowed in the built-in record and owned in a record of your own.
pub type Text = Cow<'static, str>;

/// A list that is borrowed in the built-in record and owned in a record of your own.
pub type List<T> = Cow<'static, [T]>;

/// Implements serde for a type by its text: `Display` serializes and `FromStr` deserializes.
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

/// Takes the examples in code out of the description of a type.
#[cfg(feature = "schemars")]
pub(crate) fn without_examples(schema: &mut schemars::Schema) {
    let description = schema.get("description").and_then(|it| it.as_str());
    if let Some((words, _)) = description.and_then(|it| it.split_once("```")) {
        let words = words.trim_end().to_owned();
        schema.insert("description".to_owned(), words.into());
    }
}

/// Serializes a type as a shape of its own, which is built from it by `From`; its schema is that of the shape.
#[cfg(feature = "serde")]
macro_rules! serde_as_shape {
    ($name:ident $(<$($life:lifetime),+>)? as $shape:ty) => {
        impl serde::Serialize for $name $(<$($life),+>)? {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                <$shape>::from(self).serialize(serializer)
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name $(<$($life),+>)? {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                <$shape as schemars::JsonSchema>::json_schema(generator)
            }
        }
    };
}
#[cfg(feature = "serde")]
pub(crate) use serde_as_shape;
