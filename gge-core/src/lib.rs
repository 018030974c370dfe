//! The reports of the UN Groups of Governmental Experts (GGE) on ICTs, 2004 to 2017, as a library: the norms, the
//! reading of international law and the confidence-building measures that States go by in cyberspace, in their exact
//! wording with its source, typed, and addressable to the sentence.
//!
//! # The model
//!
//! A [`Group`] of experts hands in a [`Report`]. A report consists of [`Provision`]s: numbered paragraphs, their items,
//! and the paragraphs of unnumbered sections. A provision has an [`Address`], a [`Wording`] cut into sentences, and
//! what it is: a norm, law, a confidence-building measure, or none of these. [`Rendering`]s are how secondary sources
//! word it, [`Link`]s lead to where a later report took it up, [`Uptake`](model::Uptake) is what other bodies did with
//! it, and [`Conflict`](model::Conflict)s tell where the sources disagree. [`Process`](model::Process)es are what came
//! after the five Groups. The [`Record`] holds all of it.
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
//! # Which function for which question
//!
//! | question | answer |
//! |---|---|
//! | What does 13 (f) say? | [`Record::get`], [`Record::text`] |
//! | What is "GGE 2015, norm (c)"? | [`Record::resolve`] |
//! | Which paragraphs are norms, are on a theme, cite the Charter, say "must not"? | [`Record::provisions`] |
//! | Is this quotation right, and from where? | [`quote::check`] |
//! | What does this document quote and cite, and what is wrong? | [`quote::scan`], [`quote::citations`] |
//! | Which provision was it about "hospital attack CERT"? | [`search::SearchIndex`] |
//! | What did 2015 do with 2013? | [`compare::compare`] |
//! | What changed between these two texts, word by word? | [`compare::redline`] |
//! | Where does a wording come from, and where did it go? | [`compare::lineage`] |
//! | How did it change from report to report, and into my draft? | [`compare::progression`] |
//! | What in my draft stands in which report, and what in none? | [`compare::counterparts`] |
//! | Which words were new, and where did the others first stand? | [`compare::novelty`] |
//! | How do secondary sources depart from the official wording? | [`compare::drift`] |
//! | How often does a report say "should", and "must"? | [`compare::profile`], [`text::modals`] |
//! | What does each report say on each theme? | [`overview::cumulative`] |
//! | Which States sat in which Group, who joined, who left? | [`overview::memberships`], [`overview::membership_changes`] |
//! | What happened when? | [`overview::timeline`] |
//! | What did NATO, the G7, companies and scholars do with it? | [`Record::uptake`], [`overview::uptake_matrix`] |
//! | Where do the sources disagree, and how sure is a fact? | [`Record::disputed`], [`Record::claims`] |
//! | How do I cite it, or make a table of it? | [`export::cite`], [`export::wide_table`] |
//! | How does another program read it? | [`export::export()`], [`export::csv()`], [`export::graphml`], [`export::json_ld()`] |
//! | How do I read a report of my own from its text? | [`Report::parse`] |
//! | How do I add a report of my own? | [`Record::with`], [`Record::edit`], [`Record::load`] |
//! | How do I add annotations, uptake, renderings, links? | [`Layer`](record::Layer) |
//! | What do the annotations of my layer say about 13 (c)? | [`Record::annotations_about`] |
//!
//! How likeness is measured, and what the words for it mean, is told at the head of [`compare`].
//!
//! What is the record's is a method of [`Record`]. What is worked out from it is a function that takes the record
//! first, and then what it is asked about: nothing is hidden, and a record of your own is used as the built-in one.
//! Where making ready costs more than asking, a type keeps what it made ([`quote::Checker`], [`search::SearchIndex`],
//! [`compare::NoveltyIndex`]): `new` takes the record, and the methods take the questions.
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
//! paragraphs on norms and law in official wording, those on confidence-building near to it. The Groups of 2004-2005
//! and 2016-2017 issued procedural documents (A/60/202, A/72/327), whose wording is not held. A statement of absence
//! ("new", "not carried over") is only as good as the coverage of both sides.
//!
//! What other bodies did with the reports is told in our words, nearly all of it after UNIDIR's paper of 2017 and up to
//! that year; a provision is named only where the source names or quotes it. Of what came after 2017,
//! [`Process`](model::Process)es, the record has facts only: mandates, members, chairs, symbols, dates, dissociations.
//! The wording of those documents (A/76/135, A/79/214, A/80/257 ...) is not in the record.
//!
//! The library interprets no law and ranks no State. Scores and relations are of wording: adding "knowingly" makes a
//! text longer and a duty narrower.
//!
//! # Data and sources
//!
//! The data stands in `data/`, in files that people review; `gge-bake` checks it and writes it into static Rust.
//! Nothing is parsed, allocated or started up at run time. The texts were entered from five sources, each a [`Source`]
//! of the record with what to know of it: Equipo Nizkor's transcription of A/68/98, UNIDIR's extract of the
//! recommendations, UNIDIR's paper of 2017, The Hague Program's cumulative table, and Leiden University's consultation.
//! The wording of secondary sources is their authors': the licence of this library does not cover it (see `NOTICE`).
//!
//! # Stability
//!
//! The types follow semantic versioning. The data has a version of its own, [`DATA_VERSION`]; the changelog tells for
//! each what was corrected, added or withdrawn, with the paragraph. Addresses of provisions and sentences stay what
//! they are. Enums and structs are `#[non_exhaustive]`.
//!
//! # Features
//!
//! - `serde` (on by default): serializes every type of the model, and loads a [`Record`] of your own after checking it.
//! - `json`: reads a [`Layer`](record::Layer) from text, and tells the lines of its problems.
//! - `schemars`: a JSON Schema of every result, with the crate of that name.
//! - `packed`: packs a record into few bytes and reads it from them, for the bindings to the web.

#![forbid(unsafe_code)]

#[rustfmt::skip]
#[allow(clippy::wildcard_imports, reason = "it names nearly every type of the model")]
#[cfg_attr(gge_empty, path = "../bake/empty.rs")]
mod baked;
#[doc(hidden)]
pub mod candidates;
#[cfg(feature = "packed")]
mod codec;
pub mod compare;
mod corpus;
mod document;
pub mod export;
pub mod model;
mod number;
pub mod overview;
pub mod parse;
pub mod quote;
pub mod record;
mod reference;
pub mod search;
pub mod text;

#[doc(inline)]
pub use model::{
    Act, Address, AddressError, Coverage, Date, Fidelity, Group, Kind, Link, Modality, Place, Provision, Relation,
    Rendering, RenderingId, Report, Source, Symbol, Target, Theme, Wording,
};
#[doc(inline)]
pub use record::{DATA_VERSION, Found, NewReport, Record, RecordError, ResolveError};

/// The closed vocabularies: the path of each type, and its tokens in the order of declaration.
#[doc(hidden)]
pub const VOCABULARIES: &[(&str, &[&str])] = &[
    Act::LISTED,
    model::Aim::LISTED,
    model::AnnotationKind::LISTED,
    model::Basis::LISTED,
    model::BodyKind::LISTED,
    model::Confidence::LISTED,
    Coverage::LISTED,
    model::DocumentRole::LISTED,
    model::Evidence::LISTED,
    model::Expectation::LISTED,
    Fidelity::LISTED,
    Kind::LISTED,
    model::Level::LISTED,
    model::LinkKind::LISTED,
    model::Matter::LISTED,
    model::Measure::LISTED,
    model::ModalClass::LISTED,
    Modality::LISTED,
    model::ObservationKind::LISTED,
    model::Opinion::LISTED,
    model::Principle::LISTED,
    model::ProcessKind::LISTED,
    model::QualifierClass::LISTED,
    record::ItemKind::LISTED,
    record::MatchLevel::LISTED,
    Relation::LISTED,
    model::SharedKind::LISTED,
    model::SourceRole::LISTED,
    model::Stance::LISTED,
    Theme::LISTED,
    model::Topic::LISTED,
    compare::Agreement::LISTED,
    compare::DriftKind::LISTED,
    overview::EventKind::LISTED,
    compare::Op::LISTED,
    overview::TableWording::LISTED,
    overview::UptakeColumns::LISTED,
    export::CsvTable::LISTED,
    export::Style::LISTED,
    quote::CitationStatus::LISTED,
    quote::FindingKind::LISTED,
    quote::Format::LISTED,
    quote::Level::LISTED,
    quote::Rule::LISTED,
    quote::Standing::LISTED,
    quote::Verdict::LISTED,
    parse::FurnitureKind::LISTED,
    parse::NumberKind::LISTED,
    parse::PartKind::LISTED,
    search::MatchReason::LISTED,
];

/// The README is tested as well.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// The types that programs share between threads.
const _: () = {
    const fn is_shared<T: Send + Sync>() {}
    is_shared::<Record>();
    is_shared::<record::RecordParts>();
    is_shared::<record::Layer>();
    is_shared::<RecordError>();
    is_shared::<record::RecordDiff>();
    is_shared::<NewReport>();
    is_shared::<record::Claim<'_>>();
    is_shared::<record::Disputed<'_>>();
    is_shared::<Found<'_>>();
    is_shared::<ResolveError>();
    is_shared::<record::FindTargetError>();
    is_shared::<record::Provisions<'_>>();
    is_shared::<record::Renderings<'_>>();
    is_shared::<record::Uptakes<'_>>();
    is_shared::<quote::Checker<'_>>();
    is_shared::<search::SearchIndex<'_>>();
    is_shared::<record::Filter>();
};
