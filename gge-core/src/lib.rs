//! The reports of the UN Groups of Governmental Experts (GGE) on ICTs, 2004 to 2017, as a library: the norms, the
//! reading of international law and the confidence-building measures that States go by in cyberspace, in their exact
//! wording with its source, typed, and addressable to the sentence.
//!
//! # The model
//!
//! A [`Group`] of experts hands in a [`Report`]. A report consists of [`Provision`]s: numbered paragraphs, their items,
//! and the paragraphs of unnumbered sections. A provision has an [`Address`], a [`Wording`] cut into sentences, and what
//! it is: a norm, law, a confidence-building measure, or none of these. [`Rendering`]s are how secondary sources word
//! it, [`Link`]s lead to where a later report took it up, [`Uptake`] is what other bodies did with it, and [`Conflict`]s
//! tell where the sources disagree. [`Process`]es are what came after the five Groups. The [`Record`] holds all of it.
//!
//! ```
//! use gge_core::{Kind, Record};
//!
//! let record = Record::builtin();
//! let norm = record.provision(&"A/70/174#13(f)".parse()?).unwrap();
//! assert_eq!(norm.kind(), Some(Kind::Norm));
//! assert!(norm.text().unwrap().starts_with("A State should not conduct or knowingly support ICT activity contrary"));
//! assert_eq!(norm.id.citation(), "A/70/174, para. 13 (f)");
//! # Ok::<(), gge_core::AddressError>(())
//! ```
//!
//! # The tour
//!
//! - **Look up**: [`Record::provision`] by address, [`Record::resolve`] by what people write, [`Record::provisions`] with
//!   filters by report, kind, theme, topic, principle, cited instrument and modality.
//! - **Compare**: [`compare::compare`] tells what a later report did with an earlier one, [`compare::redline`] what
//!   changed between two texts, word by word, [`compare::lineage`] where a wording comes from and where it went,
//!   [`compare::novelty`] which words of a text are new and where the others first stood, [`compare::drift`] how secondary
//!   sources depart from the official wording, [`compare::profile`] which modal verbs a report uses.
//! - **Tabulate**: [`overview::cumulative`] lists what each report says on each theme, [`overview::memberships`] the States of
//!   each Group, that of 2019-2021 included, [`overview::membership_changes`] who joined and who left, and
//!   [`overview::timeline`] everything with a date.
//! - **Follow**: [`Record::uptake`] is what NATO, the G7, companies and scholars did with the reports, with filters by body,
//!   stance and what it touches; [`overview::uptake_timeline`] puts it in the order of time, [`overview::uptake_matrix`] sets
//!   bodies against provisions or themes, [`overview::endorsers_of_all`] tells who stands by all eleven norms, and
//!   [`Record::organs_on`] who in the United Nations deals with what.
//! - **Quote**: [`quote::check`] tells which provision a quotation is from and what is wrong with it, and whether its citation
//!   fits, [`quote::citations`] reads what a text cites, [`quote::scan`] does both for a whole document.
//! - **Search**: [`search::SearchIndex`] ranks provisions, renderings and uptake by words, phrases, filters and addresses:
//!   "28c self-defence", "hospital attack CERT", "who must not use proxies".
//! - **Export**: [`export::wide_table`] and [`export::long_table`] make tables in CSV, Markdown and HTML, and so does
//!   [`export::findings`] of what a scan found; [`export::cite`] cites as text, BibTeX and CSL-JSON.
//! - **Read**: [`text::modals`] and [`text::qualifiers`] find "must not", "should seek to", "knowingly",
//!   "contrary to its obligations under international law".
//! - **Doubt**: every fact is [`Sourced`], every wording tells its [`Fidelity`], every report its
//!   [`Coverage`], and [`Record::conflicts`] keeps what the sources say against each other; [`Record::disputed`] gives it
//!   by what they disagree about.
//!
//! ```
//! use gge_core::Record;
//!
//! let record = Record::builtin();
//! let found = record.resolve("GGE 2015, norm (c)")?;
//! assert_eq!(found.to_string(), "A/70/174#13(c)");
//! assert_eq!(
//!     record.resolve("A/70/174, para. 33").unwrap_err().to_string(),
//!     "paragraph 33 of A/70/174 is not in the record, which holds that report in part: 13-17 and 26-29",
//! );
//! # Ok::<(), gge_core::ResolveError>(())
//! ```
//!
//! # Scope
//!
//! The report of 2013 (A/68/98) is held whole. Those of 2010 (A/65/201) and 2015 (A/70/174) are held in part: the
//! paragraphs on norms and law in official wording, those on confidence-building near to it. The Groups of 2004-2005 and
//! 2016-2017 issued procedural documents (A/60/202, A/72/327), whose wording is not held. A statement of absence ("new",
//! "not carried over") is only as good as the coverage of both sides.
//!
//! What other bodies did with the reports is told in our words, nearly all of it after UNIDIR's paper of 2017 and up to
//! that year; a provision is named only where the source names or quotes it. Of what came after 2017, [`Process`]es, the
//! record has facts only: mandates, members, chairs, symbols, dates, dissociations. The wording of those documents
//! (A/76/135, A/79/214, A/80/257 ...) is not in the record.
//!
//! The library interprets no law and ranks no State. Scores and relations are of wording: adding "knowingly" makes a text
//! longer and a duty narrower.
//!
//! # Data and sources
//!
//! The data stands in `data/`, in files that people review; `gge-bake` checks it and writes it into static Rust. Nothing
//! is parsed, allocated or started up at run time. The texts were entered from five sources, each a [`Source`] of the
//! record with what to know of it: Equipo Nizkor's transcription of A/68/98, UNIDIR's extract of the recommendations,
//! UNIDIR's paper of 2017, The Hague Program's cumulative table, and Leiden University's consultation. The wording of
//! secondary sources is their authors': the licence of this library does not cover it (see `NOTICE`).
//!
//! # Stability
//!
//! The types follow semantic versioning. The data has a version of its own, [`DATA_VERSION`]; the changelog tells for each
//! what was corrected, added or withdrawn, with the paragraph. Addresses of provisions and sentences stay what they are.
//! Enums and structs are `#[non_exhaustive]`.
//!
//! # Features
//!
//! - `serde` (on by default): serializes every type of the model, and loads a [`Record`] of your own after checking it.
//! - `packed`: packs a record into few bytes and reads it from them, for the bindings to the web.

#![forbid(unsafe_code)]

#[rustfmt::skip]
#[allow(clippy::wildcard_imports, reason = "it names nearly every type of the model")]
#[cfg_attr(gge_empty, path = "../bake/empty.rs")]
mod baked;
#[cfg(feature = "packed")]
mod codec;
pub mod compare;
mod corpus;
mod document;
pub mod export;
mod model;
mod number;
pub mod overview;
pub mod quote;
mod record;
mod reference;
pub mod search;
pub mod text;

pub use model::{
    Abbreviation, Act, Address, AddressError, Aim, Annotated, AssemblyResolution, Author, AuthorError, Basis, Body,
    BodyId, BodyKind, BuildsOn, Cbm, Classification, Confidence, Conflict, Consultants, Consultation, Contested,
    Coverage, Date, DateError, Dissociation, DocumentRole, Evidence, Expectation, Fidelity, Fragment, Group,
    Instrument, InstrumentCitation, InstrumentError, Kind, Law, Lead, Level, Lexicon, Link, LinkKind, List, Mandate,
    Matter, Measure, Meeting, Modal, ModalClass, Modality, Norm, Observation, ObservationKind, Officeholder, Organ,
    OrganId, OrganMandate, Person, Place, PlaceError, Principle, Process, ProcessDocument, ProcessId, ProcessKind,
    Provision, Qualifier, QualifierClass, Recommendation, Relation, Rendering, RenderingId, RenderingIdError, Report,
    Section, Sentences, Session, SharedKind, SharedWording, Source, SourceId, SourcePlace, SourceRole, Sourced, Stance,
    State, Statement, Subject, SubjectError, Symbol, SymbolError, Target, TargetError, TargetRef, Text, Theme, Topic,
    UnknownTokenError, Uptake, UptakeId, Value, Wording, WordingError, WorkingGroup, Years, YearsError,
};
pub use record::{
    Claim, DATA_VERSION, Disputed, EntryKind, EntryRef, Fault, FindTargetError, Found, MatchLevel, NewReport,
    Parts as RecordParts, Problem, Provisions, Record, RecordDiff, RecordError, Renderings, ResolveError,
    UnknownBodyError, Uptakes,
};

/// The closed vocabularies: the path of each type, and its tokens in the order of declaration.
#[doc(hidden)]
pub const VOCABULARIES: &[(&str, &[&str])] = &[
    Act::LISTED,
    Aim::LISTED,
    Basis::LISTED,
    BodyKind::LISTED,
    Confidence::LISTED,
    Coverage::LISTED,
    DocumentRole::LISTED,
    Evidence::LISTED,
    Expectation::LISTED,
    Fidelity::LISTED,
    Kind::LISTED,
    Level::LISTED,
    LinkKind::LISTED,
    Matter::LISTED,
    Measure::LISTED,
    ModalClass::LISTED,
    Modality::LISTED,
    ObservationKind::LISTED,
    Principle::LISTED,
    ProcessKind::LISTED,
    QualifierClass::LISTED,
    MatchLevel::LISTED,
    Relation::LISTED,
    SharedKind::LISTED,
    SourceRole::LISTED,
    Stance::LISTED,
    Theme::LISTED,
    Topic::LISTED,
    compare::DriftKind::LISTED,
    overview::EventKind::LISTED,
    compare::Op::LISTED,
    overview::TableWording::LISTED,
    overview::UptakeColumns::LISTED,
    export::Style::LISTED,
    quote::CitationStatus::LISTED,
    quote::FindingKind::LISTED,
    quote::Format::LISTED,
    quote::Level::LISTED,
    quote::Rule::LISTED,
    quote::Standing::LISTED,
    quote::Verdict::LISTED,
    search::ItemKind::LISTED,
    search::MatchReason::LISTED,
];

/// The README is tested as well.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// What programs share between threads.
const _: () = {
    const fn is_shared<T: Send + Sync>() {}
    is_shared::<Record>();
    is_shared::<RecordParts>();
    is_shared::<RecordError>();
    is_shared::<RecordDiff>();
    is_shared::<NewReport>();
    is_shared::<Claim<'_>>();
    is_shared::<Disputed<'_>>();
    is_shared::<Found<'_>>();
    is_shared::<ResolveError>();
    is_shared::<FindTargetError>();
    is_shared::<Provisions<'_>>();
    is_shared::<Renderings<'_>>();
    is_shared::<Uptakes<'_>>();
    is_shared::<quote::Checker<'_>>();
    is_shared::<search::SearchIndex<'_>>();
    is_shared::<search::Filters>();
};
