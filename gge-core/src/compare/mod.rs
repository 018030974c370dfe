//! Comparisons: of two reports, of a place and its relatives, of a rendering and its original, of any two texts.
//!
//! Every comparison returns a type. [`Redline`] prints as plain text; a program that shows colours or markup uses its
//! changes.
//!
//! # How wording is compared
//!
//! Texts are compared word by word, with case, spelling ("organisation", "organization"), typography and punctuation
//! put aside. What is measured is wording and never duty: "knowingly" makes a sentence longer and what it asks smaller.
//!
//! **Containment** is how much of each of two wordings is in the other, by content words: all words but function words
//! such as "the", "of", "with". Here all three of the earlier text are in the later one, which has four.
//!
//! ```
//! use gge_core::compare::redline;
//!
//! let redline = redline("States must not use proxies.", "States must not use proxies knowingly.");
//! assert_eq!(redline.to_string(), "States must not use proxies {+knowingly+}.");
//! assert_eq!((redline.containment().of_earlier, redline.containment().of_later), (1.0, 0.75));
//! ```
//!
//! The **relation** says the same in a word. A wording is contained in another if nine in ten of its content words are:
//! then the two are [`Equal`](crate::Relation::Equal) (every word is), or the earlier one is a
//! [`Subset`](crate::Relation::Subset) or a [`Superset`](crate::Relation::Superset); else they
//! [intersect](crate::Relation::Intersects). That two texts without common words are
//! [`Equivalent`](crate::Relation::Equivalent) is only ever said by a person. The **act** is what the later author did:
//! reiterated, lengthened, shortened, or revised.
//!
//! ```
//! use gge_core::compare::redline;
//! use gge_core::{Act, Relation};
//!
//! let of = |earlier, later| redline(earlier, later).containment().relation();
//! let short = "States should not attack critical infrastructure.";
//! let long = "States should not knowingly attack critical infrastructure of other States in time of peace.";
//! assert_eq!(of(short, short), (Relation::Equal, Act::Reiterated));
//! assert_eq!(of(short, long), (Relation::Subset, Act::Lengthened));
//! assert_eq!(of(long, short), (Relation::Superset, Act::Shortened));
//! assert_eq!(of(short, "States should report attacks on schools."), (Relation::Intersects, Act::Revised));
//! ```
//!
//! **Alignment** pairs the places of two reports. Links that people entered with a reason come first
//! ([`Curated`](crate::model::Basis::Curated)); beyond them, sentences are paired that share enough rare phrases
//! ([`Measured`](crate::model::Basis::Measured)). In 2015 the Group took up the proxies of 2013 and revised the
//! sentence:
//!
//! ```
//! use gge_core::compare::compare;
//! use gge_core::{Act, Record};
//!
//! let record = Record::builtin();
//! let (earlier, later) = (record.report_of_year(2013).unwrap(), record.report_of_year(2015).unwrap());
//! let comparison = compare(record, earlier, later)?;
//! let mut alignments = comparison.alignments.iter();
//! let proxies = alignments.find(|it| it.earlier[0].as_str() == "A/68/98#23:2").unwrap();
//! assert_eq!((proxies.later[0].as_str(), proxies.act), ("A/70/174#28(e)", Act::Revised));
//! # Ok::<(), gge_core::compare::CompareError>(())
//! ```
//!
//! **Novelty** is the share of a text's content words that are new. A word is reused where it stands in a run of three
//! words or more that an earlier report has as well; a run leads to the place where it first stood. Two content words
//! of seventeen are new where 2015 says again that sovereignty applies:
//!
//! ```
//! use gge_core::Record;
//! use gge_core::compare::{Baseline, novelty};
//!
//! let sovereignty = novelty(Record::builtin(), &"A/70/174#27".parse()?, Baseline::Earlier).unwrap();
//! assert!(sovereignty.to_string().contains("apply to {+the conduct by States+} of ICT-related activities"));
//! assert_eq!(sovereignty.new_share, 2.0 / 17.0);
//! assert_eq!(sovereignty.first_occurrences()[0].as_str(), "A/68/98#20");
//! # Ok::<(), gge_core::model::PlaceError>(())
//! ```
//!
//! **Drift** is how a secondary source departs from the official wording that it renders. Its kind is the weightiest of
//! what is found: another modal verb before a lost qualifier, that before other words.
//!
//! ```
//! use gge_core::Record;
//! use gge_core::compare::{DriftKind, drift};
//!
//! let drifts = drift(Record::builtin());
//! let drift = drifts.iter().find(|it| it.rendering.id == "unidir-2017/section-2.1/2015/6").unwrap();
//! assert_eq!(drift.kind, DriftKind::Qualifier);
//! assert!(drift.qualifiers_lost.iter().any(|lost| lost.words == "for consideration by States"));
//! ```

mod align;
mod comparison;
mod counterparts;
mod drift;
mod expressions;
mod lineage;
mod matched_words;
mod ngram_index;
mod novelty;
mod places;
mod profile;
mod progression;
mod redline;
#[cfg(feature = "serde")]
pub(crate) mod serial;
#[cfg(feature = "serde")]
mod shape;
mod verify;

pub(crate) use comparison::item;
pub use comparison::{Alignment, CompareError, Comparison, compare, measure};
pub use counterparts::{Counterpart, Counterparts, ProvisionCounterparts, counterparts};
pub use drift::{Drift, DriftKind, DriftedQualifier, drift, drift_from, drift_of};
pub use expressions::{Expressions, ModalityChange, QualifierChange};
pub use lineage::{Lineage, Relative, Step, lineage};
pub use novelty::{Baseline, Novelty, NoveltyIndex, Span, WordingOrigin, novelty};
pub use places::JoinedText;
pub use profile::{ModalChange, ModalCount, Profile, ProfileChange, profile, profile_change};
pub use progression::{Progression, Stage, StageChange, progression};
pub use redline::{Change, Containment, Op, Piece, Redline, redline};
pub use verify::{Agreement, Verification, VerifiedProvision, VerifyError, verify};
