//! The parts of a record: its lists, with the names and ids of their items.

use std::fmt;

use super::Record;
use crate::model::{
    Annotation, Body, Conflict, Consultation, Contested, Fragment, Group, Lexicon, Link, List, Observation, Organ,
    OrganMandate, Place, Process, Provision, Recommendation, Rendering, Report, SharedWording, Source, Uptake,
};

/// Defines the parts of a record: each list, the type of its items, their name in messages, and their id.
macro_rules! parts {
    ($($(#[$doc:meta])* $list:ident: $item:ident, $kind:literal, |$it:ident| $id:expr;)+) => {
        /// The contents of a [`Record`] as plain lists, which [`Record::with`] adds to a record and [`Record::edit`]
        /// changes. The default has no items and the built-in lexicon.
        ///
        /// ```
        /// use gge_core::{record::RecordParts, Record, Source};
        ///
        /// let mut parts = RecordParts::default();
        /// parts.sources.to_mut().push(Source::new("paper".into(), "A paper", "Somebody"));
        /// assert_eq!(Record::builtin().with(parts)?.source("paper").unwrap().author, "Somebody");
        /// # Ok::<(), gge_core::RecordError>(())
        /// ```
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[non_exhaustive]
        pub struct RecordParts {
            $($(#[$doc])* pub $list: List<$item>,)+
            /// The consultation on the norms of 2015.
            #[cfg_attr(feature = "serde", serde(default))]
            pub consultation: Option<Consultation>,
            /// The lexicon. JSON without one gets the built-in lexicon.
            #[cfg_attr(feature = "serde", serde(default = "builtin_lexicon"))]
            pub lexicon: Lexicon,
        }

        impl Default for RecordParts {
            fn default() -> Self {
                Self { $($list: List::Borrowed(&[]),)+ consultation: None, lexicon: builtin_lexicon() }
            }
        }

        /// The lists of a layer, each of which may be missing.
        #[cfg(feature = "serde")]
        #[derive(Default, serde::Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Layer"))]
        #[serde(default)]
        pub(super) struct Lists {
            $($(#[$doc])* $list: List<$item>,)+
        }

        #[cfg(feature = "serde")]
        impl From<Lists> for RecordParts {
            fn from(lists: Lists) -> Self {
                Self { $($list: lists.$list,)+ ..Self::default() }
            }
        }

        /// The kind of an item of a record, as errors and differences name it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
        #[non_exhaustive]
        pub enum EntryKind {
            $(#[doc = concat!("An item of `", stringify!($list), "`.")] $item,)+
            /// A section of a report, which no list of the record has.
            Section,
            /// The consultation on the norms of 2015.
            Consultation,
            /// The lexicon of the record.
            Lexicon,
            /// A document of a process, which no list of the record has.
            Document,
        }

        impl fmt::Display for EntryKind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    $(Self::$item => $kind,)+
                    Self::Section => "section",
                    Self::Consultation => "consultation",
                    Self::Lexicon => "lexicon",
                    Self::Document => "document",
                })
            }
        }

        $(impl Item for $item {
            const LIST: &'static str = stringify!($list);
            const KIND: EntryKind = EntryKind::$item;

            fn id(&self) -> String {
                let $it = self;
                $id
            }
        })+

        impl RecordParts {
            /// Calls a visitor with each list of items.
            pub(super) fn each_list(&self, visitor: &mut impl VisitList) {
                $(visitor.visit(&self.$list);)+
            }

            /// Appends the items of other parts. Their consultation, if any, replaces this one; their lexicon is
            /// ignored.
            pub(super) fn append(&mut self, other: Self) {
                $(self.$list.to_mut().extend(other.$list.into_owned());)+
                self.consultation = other.consultation.or(self.consultation.take());
            }

            /// Calls a visitor with each list of items and the same list of other parts.
            pub(super) fn each_pair(&self, other: &Self, visitor: &mut impl VisitPair) {
                $(visitor.visit(&self.$list, &other.$list);)+
            }
        }
    };
}

/// An item in one of the lists of a record.
pub(crate) trait Item: PartialEq {
    /// The key of the list in JSON.
    const LIST: &'static str;
    /// The kind of the item.
    const KIND: EntryKind;

    /// The id, or a text that identifies an item without one.
    fn id(&self) -> String;
}

/// A visitor of the lists of a record.
pub(super) trait VisitList {
    fn visit<T: Item>(&mut self, items: &[T]);
}

/// A visitor of the same list in two records, list by list.
pub(super) trait VisitPair {
    fn visit<T: Item>(&mut self, items: &[T], others: &[T]);
}

parts! {
    /// The sources: the texts from which every entry comes.
    #[cfg_attr(feature = "serde", serde(default))]
    sources: Source, "source", |it| it.id.to_string();
    /// The Groups, by time.
    groups: Group, "Group", |it| it.years.to_string();
    /// The reports, by time.
    reports: Report, "report", |it| it.symbol.to_string();
    /// The provisions, in the order of the reports and of the documents.
    provisions: Provision, "provision", |it| it.id.to_string();
    /// The renderings: the words of secondary sources for the provisions.
    #[cfg_attr(feature = "serde", serde(default))]
    renderings: Rendering, "rendering", |it| it.id.to_string();
    /// Official words from paragraphs that are not in the record.
    #[cfg_attr(feature = "serde", serde(default))]
    fragments: Fragment, "fragment", |it| it.id.to_string();
    /// The links between the reports.
    #[cfg_attr(feature = "serde", serde(default))]
    links: Link, "link", |it| format!("{} to {}", joined(&it.from), joined(&it.to));
    /// The conflicts: facts on which the sources disagree.
    #[cfg_attr(feature = "serde", serde(default))]
    conflicts: Conflict, "conflict", |it| it.id.to_string();
    /// The bodies that acted on the reports.
    #[cfg_attr(feature = "serde", serde(default))]
    bodies: Body, "body", |it| it.id.to_string();
    /// The instruments by which the bodies acted.
    #[cfg_attr(feature = "serde", serde(default))]
    uptake: Uptake, "uptake", |it| it.id.to_string();
    /// The parts of the reports that were contested in a later Group.
    #[cfg_attr(feature = "serde", serde(default))]
    contested: Contested, "contested part", |it| it.id.to_string();
    /// The organs of the United Nations that deal with ICTs.
    #[cfg_attr(feature = "serde", serde(default))]
    organs: Organ, "organ", |it| it.id.to_string();
    /// The mandates: the pairs of an organ and a matter with which it deals.
    #[cfg_attr(feature = "serde", serde(default))]
    organ_mandates: OrganMandate, "mandate", |it| format!("{} on {}", it.organ, it.matter);
    /// The recommendations that sources make.
    #[cfg_attr(feature = "serde", serde(default))]
    recommendations: Recommendation, "recommendation", |it| it.id.to_string();
    /// The observations that sources give as lists.
    #[cfg_attr(feature = "serde", serde(default))]
    observations: Observation, "observation", |it| it.id.to_string();
    /// The processes after the five Groups.
    #[cfg_attr(feature = "serde", serde(default))]
    processes: Process, "process", |it| it.id.to_string();
    /// Annotations: comments, guidance and reference material. The built-in record has none.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "<[_]>::is_empty"))]
    annotations: Annotation, "annotation", |it| it.id.to_string();
    /// Words in the record that come from elsewhere.
    #[cfg_attr(feature = "serde", serde(default))]
    shared_wording: SharedWording, "shared wording", |shared| {
        format!("`{}` in {}", shared.words.first().map_or("", |words| words), shared.at)
    };
}

/// The ids of some places, with commas between.
fn joined(places: &[Place]) -> String {
    places.iter().map(Place::as_str).collect::<Vec<_>>().join(", ")
}

/// A copy of the built-in lexicon.
fn builtin_lexicon() -> Lexicon {
    Record::builtin().lexicon().clone()
}
