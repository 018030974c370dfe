//! The parts of a record: its lists, and what the items of each are called.

use std::fmt;

use super::Record;
use crate::model::{
    Body, Conflict, Consultation, Contested, Fragment, Group, Lexicon, Link, List, Observation, Organ, OrganMandate,
    Place, Process, Provision, Recommendation, Rendering, Report, SharedWording, Source, Uptake,
};

/// Defines the parts: their lists, what an item of each is called, and its id.
macro_rules! parts {
    ($($(#[$doc:meta])* $list:ident: $item:ident, $kind:literal, |$it:ident| $id:expr;)+) => {
        /// All that a [`Record`] consists of: plain lists, which [`Record::with`] adds to a record and [`Record::edit`]
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
            /// Modal expressions, qualifiers and abbreviations; the built-in ones where JSON has none.
            #[cfg_attr(feature = "serde", serde(default = "builtin_lexicon"))]
            pub lexicon: Lexicon,
        }

        impl Default for RecordParts {
            fn default() -> Self {
                Self { $($list: List::Borrowed(&[]),)+ consultation: None, lexicon: builtin_lexicon() }
            }
        }

        /// The kinds of items that a record consists of.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
        #[non_exhaustive]
        pub enum EntryKind {
            $(#[doc = concat!("An item of `", stringify!($list), "`.")] $item,)+
            /// A section of a report.
            Section,
            /// The consultation on the norms of 2015.
            Consultation,
            /// The lexicon.
            Lexicon,
            /// A document of a process.
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

            /// Appends the items of other parts.
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

/// An item of a record.
pub(crate) trait Item: PartialEq {
    /// The key of its list.
    const LIST: &'static str;
    /// Its kind.
    const KIND: EntryKind;

    /// Its id, or what serves as one.
    fn id(&self) -> String;
}

/// What is done with each list.
pub(super) trait VisitList {
    fn visit<T: Item>(&mut self, items: &[T]);
}

/// What is done with each list of two records.
pub(super) trait VisitPair {
    fn visit<T: Item>(&mut self, items: &[T], others: &[T]);
}

parts! {
    /// The texts that every entry goes back to.
    #[cfg_attr(feature = "serde", serde(default))]
    sources: Source, "source", |it| it.id.to_string();
    /// The Groups, in the order of time.
    groups: Group, "Group", |it| it.years.to_string();
    /// The reports, in the order of time.
    reports: Report, "report", |it| it.symbol.to_string();
    /// The provisions, in the order of the reports and of the documents.
    provisions: Provision, "provision", |it| it.id.to_string();
    /// How secondary sources word the provisions.
    #[cfg_attr(feature = "serde", serde(default))]
    renderings: Rendering, "rendering", |it| it.id.to_string();
    /// Official words from paragraphs that the record does not hold.
    #[cfg_attr(feature = "serde", serde(default))]
    fragments: Fragment, "fragment", |it| it.id.to_string();
    /// The links between the reports.
    #[cfg_attr(feature = "serde", serde(default))]
    links: Link, "link", |it| format!("{} to {}", joined(&it.from), joined(&it.to));
    /// Where the sources disagree.
    #[cfg_attr(feature = "serde", serde(default))]
    conflicts: Conflict, "conflict", |it| it.id.to_string();
    /// The bodies that did something with the reports.
    #[cfg_attr(feature = "serde", serde(default))]
    bodies: Body, "body", |it| it.id.to_string();
    /// What they did.
    #[cfg_attr(feature = "serde", serde(default))]
    uptake: Uptake, "uptake", |it| it.id.to_string();
    /// The parts of the reports that were contested in a later Group.
    #[cfg_attr(feature = "serde", serde(default))]
    contested: Contested, "contested part", |it| it.id.to_string();
    /// The organs of the United Nations that deal with ICTs.
    #[cfg_attr(feature = "serde", serde(default))]
    organs: Organ, "organ", |it| it.id.to_string();
    /// Which organ deals with which matter.
    #[cfg_attr(feature = "serde", serde(default))]
    organ_mandates: OrganMandate, "mandate", |it| format!("{} on {}", it.organ, it.matter);
    /// What the sources recommend.
    #[cfg_attr(feature = "serde", serde(default))]
    recommendations: Recommendation, "recommendation", |it| it.id.to_string();
    /// What the sources observe.
    #[cfg_attr(feature = "serde", serde(default))]
    observations: Observation, "observation", |it| it.id.to_string();
    /// What came after the five Groups.
    #[cfg_attr(feature = "serde", serde(default))]
    processes: Process, "process", |it| it.id.to_string();
    /// What stands in the wording and is not its own.
    #[cfg_attr(feature = "serde", serde(default))]
    shared_wording: SharedWording, "shared wording", |it| {
        format!("`{}` in {}", it.words.first().map_or("", |words| words), it.at)
    };
}

fn joined(places: &[Place]) -> String {
    places.iter().map(Place::as_str).collect::<Vec<_>>().join(", ")
}

fn builtin_lexicon() -> Lexicon {
    Record::builtin().lexicon().clone()
}
