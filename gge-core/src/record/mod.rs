//! The record: all its items, and the lookups.

mod annotations;
mod claims;
mod copy;
mod diff;
mod digest;
mod dispute;
mod edit;
mod error;
mod filter;
mod layer;
mod lazy;
#[cfg(feature = "serde")]
mod load;
mod lookup;
mod new_report;
mod organs;
#[cfg(feature = "packed")]
mod packed;
mod parts;
mod path;
mod processes;
mod resolve;
mod target;
mod uptake;
mod validate;

use std::fmt;
use std::num::NonZeroU32;
use std::ops::Range;

use crate::baked;
use crate::model::{
    Address, Conflict, Fragment, Group, Lexicon, Link, List, Place, Provision, Rendering, RenderingId, Report,
    SharedWording, Source, Symbol,
};

use crate::corpus::{Corpus, CorpusIndex, Texts};
use crate::text::{Finder, Forms, sentence_ranges};

pub use claims::Claim;
pub use diff::{EntryRef, RecordDiff};
#[cfg(feature = "serde")]
pub(crate) use digest::hex;
pub use dispute::Disputed;
pub use error::{Fault, Problem, RecordError};
pub use filter::{Filter, Filtered, ItemKind, Provisions, Renderings};
pub use layer::Layer;
pub(crate) use lazy::Lazy;
pub use new_report::NewReport;
pub use parts::{EntryKind, RecordParts};
pub(crate) use resolve::shown_place;
pub use resolve::{Found, ResolveError};
pub use target::{FindTargetError, UnknownBodyError};
pub use uptake::{MatchLevel, Uptakes};

/// The version of the built-in data. CHANGELOG lists what each version corrected, added or withdrew.
pub const DATA_VERSION: &str = "1.3.0";

/// A record: the reports with all related facts.
///
/// [`Record::builtin`] is static: nothing is parsed or allocated. With the feature `serde`, a record of your own
/// deserializes into the same type, if it is sound: see [`Record::load`]. [`Record::with`] adds a report or a [`Layer`] and
/// [`Record::edit`] changes the record.
///
/// ```
/// use gge_core::Record;
///
/// let record = Record::builtin();
/// let norm = record.provision(&"A/70/174#13(c)".parse()?).unwrap();
/// assert_eq!(
///     norm.text(),
///     Some("States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs;"),
/// );
/// # Ok::<(), gge_core::AddressError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Record {
    parts: RecordParts,
    /// The positions of provisions and of renderings, sorted by id for lookups.
    index: Index,
    /// The sentence boundaries of renderings.
    cuts: Cuts,
    /// The positions of reports, sorted by symbol at the first lookup.
    by_symbol: Lazy<Vec<u32>>,
    /// The wording as words, built at its first use.
    corpus: Lazy<CorpusIndex>,
    /// The forms of the lexicon, indexed at their first use.
    forms: Lazy<Forms>,
}

#[derive(Clone, Debug)]
/// Positions of items in their lists, in the order of the ids of the items.
pub(crate) struct Index {
    pub(crate) provisions: List<u32>,
    pub(crate) renderings: List<u32>,
}

/// Sentence boundaries of renderings, which no person has set.
///
/// Finding them takes large tables of Unicode. The function pointer keeps these out of binaries that only read packed
/// records: nothing else refers to them.
#[derive(Clone)]
enum Cuts {
    /// The function that finds the sentences of a text.
    Sought(fn(&str) -> Vec<Range<usize>>),
    /// The start and end in bytes of each sentence, by rendering. Empty for a rendering of one sentence.
    #[cfg(feature = "packed")]
    Known(List<List<u32>>),
}

/// Prints nothing of the boundaries: a record prints the same whether they are found or stored.
impl fmt::Debug for Cuts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cuts")
    }
}

/// Compares the contents of two records; everything else is computed from them.
impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        self.parts == other.parts
    }
}

impl Eq for Record {}

impl Record {
    pub(crate) const fn baked(parts: RecordParts, index: Index) -> Self {
        let cuts = Cuts::Sought(sentence_ranges);
        Self { parts, index, cuts, by_symbol: Lazy::new(), corpus: Lazy::new(), forms: Lazy::new() }
    }

    /// Makes a record without testing whether it is sound.
    fn unchecked(parts: RecordParts) -> Self {
        let index = Index {
            provisions: order(parts.provisions.iter().map(|provision| provision.id.as_str())).into(),
            renderings: order(parts.renderings.iter().map(|rendering| rendering.id.as_str())).into(),
        };
        Self::baked(parts, index)
    }

    /// The built-in record: the five Groups from 2004 to 2017, what other bodies did with their reports, and the later
    /// processes.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().groups().len(), 5);
    /// ```
    pub const fn builtin() -> &'static Self {
        &baked::RECORD
    }

    /// The sources: the texts from which every entry comes.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().sources().iter().any(|source| source.id == "unidir-2017"));
    /// ```
    pub fn sources(&self) -> &[Source] {
        &self.parts.sources
    }

    /// The source with a short name: `unidir-2017`.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().source("a-68-98").unwrap().official);
    /// ```
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.parts.sources.iter().find(|source| source.id == id)
    }

    /// The Groups, by time.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().groups()[0].years, "2004-2005");
    /// ```
    pub fn groups(&self) -> &[Group] {
        &self.parts.groups
    }

    /// The Group with given years: `2012-2013`.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().group("2012-2013").unwrap().document.value, "A/68/98");
    /// ```
    pub fn group(&self, years: &str) -> Option<&Group> {
        self.parts.groups.iter().find(|group| group.years == years)
    }

    /// The reports, by time.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().reports()[2].symbol, "A/68/98");
    /// ```
    pub fn reports(&self) -> &[Report] {
        &self.parts.reports
    }

    /// The report with a symbol: `A/68/98`.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().report("A/68/98").unwrap().year(), 2013);
    /// ```
    pub fn report(&self, symbol: &str) -> Option<&Report> {
        self.parts.reports.get(self.position_of_report(symbol)?)
    }

    /// The provisions, in the order of the reports and of each document. The methods of [`Provisions`] filter them.
    ///
    /// ```
    /// use gge_core::{Kind, Record};
    ///
    /// let norms = Record::builtin().provisions().report("A/70/174").kind(Kind::Norm);
    /// assert_eq!(norms.count(), 11);
    /// ```
    pub fn provisions(&self) -> Provisions<'_> {
        Filtered::new(self, &self.parts.provisions)
    }

    /// The provision with an address, or for the address of a sentence the provision that contains it. None if there is
    /// no such provision or sentence.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let record = Record::builtin();
    /// assert_eq!(record.provision(&"A/68/98#23:2".parse()?).unwrap().id, "A/68/98#23");
    /// assert!(record.provision(&"A/68/98#23:9".parse()?).is_none());
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn provision(&self, address: &Address) -> Option<&Provision> {
        let provision = self.parts.provisions.get(self.position(&address.provision())?)?;
        match address.sentence() {
            Some(number) => provision.sentence(number.get()).map(|_| provision),
            None => Some(provision),
        }
    }

    /// The text of a provision or sentence. None also for a paragraph of which the record has only the items.
    ///
    /// ```
    /// # use gge_core::Record;
    /// let text = Record::builtin().text(&"A/68/98#23:2".parse()?);
    /// assert_eq!(text, Some("States must not use proxies to commit internationally wrongful acts."));
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn text(&self, address: &Address) -> Option<&str> {
        let provision = self.provision(address)?;
        match address.sentence() {
            Some(number) => provision.sentence(NonZeroU32::get(number)),
            None => provision.text(),
        }
    }

    /// The items under a provision, at any depth, in order.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().items(&"A/70/174#13".parse()?).count(), 11);
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn items<'r>(&'r self, address: &Address) -> impl Iterator<Item = &'r Provision> + use<'r> {
        let above = address.provision();
        self.parts.provisions[self.positions_in(address.symbol())]
            .iter()
            .filter(move |it| it.id != above && above.contains(&it.id))
    }

    /// The renderings, in the order of their sources. The methods of [`Renderings`] filter them.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().renderings().source("leiden-consultation").count(), 12);
    /// ```
    pub fn renderings(&self) -> Renderings<'_> {
        Filtered::new(self, &self.parts.renderings)
    }

    /// The rendering with an id: `hague-table/2013/threats/3`.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let rendering = Record::builtin().rendering(&"leiden-consultation/13(f)".parse()?).unwrap();
    /// assert_eq!(rendering.renders[0], "A/70/174#13(f)");
    /// # Ok::<(), gge_core::model::RenderingIdError>(())
    /// ```
    pub fn rendering(&self, id: &RenderingId) -> Option<&Rendering> {
        let all = &self.parts.renderings;
        let found = find(&self.index.renderings, id.as_str(), |position| all.get(position).map(|it| it.id.as_str()))?;
        all.get(found)
    }

    /// Official words that secondary sources quote from paragraphs that are not in the record.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().fragments().iter().all(|fragment| !fragment.text.is_empty()));
    /// ```
    pub fn fragments(&self) -> &[Fragment] {
        &self.parts.fragments
    }

    /// The text of a provision, a sentence or a rendering.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let text = Record::builtin().text_at(&"A/68/98#23:2".parse()?).unwrap();
    /// assert!(text.starts_with("States must not use proxies"));
    /// # Ok::<(), gge_core::model::PlaceError>(())
    /// ```
    pub fn text_at(&self, place: &Place) -> Option<&str> {
        match place {
            Place::Provision(address) => self.text(address),
            Place::Rendering(id) => self.rendering(id).map(|rendering| &*rendering.text),
        }
    }

    /// The report to which a place belongs.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let report = Record::builtin().report_of(&"hague-table/2013/threats/2".parse()?).unwrap();
    /// assert_eq!(report.symbol, "A/68/98");
    /// # Ok::<(), gge_core::model::PlaceError>(())
    /// ```
    pub fn report_of(&self, place: &Place) -> Option<&Report> {
        match place {
            Place::Provision(address) => self.report(address.symbol()),
            Place::Rendering(id) => self.rendering(id).and_then(|it| self.report(it.report.as_str())),
        }
    }

    /// The links between the reports.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().links().iter().all(|link| !link.from.is_empty() && !link.to.is_empty()));
    /// ```
    pub fn links(&self) -> &[Link] {
        &self.parts.links
    }

    /// The links from a provision or sentence: those from the place itself, from its sentences, or from the provision
    /// around it.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let mut links = Record::builtin().links_from(&"A/68/98#20".parse()?);
    /// assert!(links.any(|link| link.to[0].as_str() == "A/70/174#27"));
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn links_from<'r>(&'r self, address: &Address) -> impl Iterator<Item = &'r Link> + use<'r> {
        let address = address.clone();
        self.parts.links.iter().filter(move |link| touches(&link.from, &address))
    }

    /// The links to a provision or sentence: those to the place itself, to its sentences, or to the provision around
    /// it.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let mut links = Record::builtin().links_to(&"A/70/174#27".parse()?);
    /// assert!(links.any(|link| link.from[0].as_str() == "A/68/98#20"));
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn links_to<'r>(&'r self, address: &Address) -> impl Iterator<Item = &'r Link> + use<'r> {
        let address = address.clone();
        self.parts.links.iter().filter(move |link| touches(&link.to, &address))
    }

    /// The conflicts: facts on which the sources disagree.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().conflicts().iter().all(|conflict| conflict.values.len() >= 2));
    /// ```
    pub fn conflicts(&self) -> &[Conflict] {
        &self.parts.conflicts
    }

    /// Shared wording: words in the reports that come from elsewhere, from other instruments or as titles and names.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().shared_wording().iter().any(|shared| shared.at.as_str() == "A/70/174#26"));
    /// ```
    pub fn shared_wording(&self) -> &[SharedWording] {
        &self.parts.shared_wording
    }

    /// The lexicon: modal expressions, qualifiers and abbreviations.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().lexicon().abbreviations.iter().any(|it| it.short == "ICT"));
    /// ```
    pub const fn lexicon(&self) -> &Lexicon {
        &self.parts.lexicon
    }

    /// The modal expressions and qualifiers of the lexicon, prepared for searching any text.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let (modals, qualifiers) = Record::builtin().finder().find("States should not knowingly allow such acts.");
    /// assert_eq!((modals[0].words, qualifiers[0].words), ("should not", "knowingly"));
    /// ```
    pub fn finder(&self) -> Finder<'_> {
        let lexicon = &self.parts.lexicon;
        Finder::of(lexicon, self.forms.get_or_init(|| Forms::new(lexicon)))
    }

    /// The corpus of the record, built at its first use.
    pub(crate) fn corpus(&self) -> Corpus<'_> {
        let texts = Texts {
            reports: &self.parts.reports,
            provisions: &self.parts.provisions,
            renderings: &self.parts.renderings,
            shared_wording: &self.parts.shared_wording,
            lexicon: &self.parts.lexicon,
        };
        Corpus::new(texts, self.corpus.get_or_init(|| CorpusIndex::new(texts)))
    }

    pub(crate) fn all_provisions(&self) -> &[Provision] {
        &self.parts.provisions
    }

    pub(crate) fn all_renderings(&self) -> &[Rendering] {
        &self.parts.renderings
    }

    /// The sentences of the rendering at a position, as ranges of bytes of its text.
    pub(crate) fn sentences_of_rendering(&self, position: usize) -> Vec<Range<usize>> {
        let text = self.parts.renderings.get(position).map_or("", |it| &it.text);
        match &self.cuts {
            Cuts::Sought(seek) => seek(text),
            #[cfg(feature = "packed")]
            Cuts::Known(all) => match all.get(position).map_or(&[][..], |ends| ends) {
                [] => std::iter::once(0..text.len()).collect(),
                ends => ends.chunks_exact(2).map(|ends| ends[0] as usize..ends[1] as usize).collect(),
            },
        }
    }

    /// The symbols of the reports.
    pub(crate) fn symbols(&self) -> impl Iterator<Item = &Symbol> {
        self.parts.reports.iter().map(|report| &report.symbol)
    }
}

/// Tests whether one of some places overlaps an address.
fn touches(places: &[Place], address: &Address) -> bool {
    places.iter().filter_map(Place::address).any(|place| place.touches(address))
}

/// Lists the positions of items in the order of their ids.
fn order<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<u32> {
    let ids: Vec<&str> = ids.collect();
    let mut order: Vec<u32> = (0..).take(ids.len()).collect();
    order.sort_by_key(|position| ids[*position as usize]);
    order
}

/// Looks an id up in a sorted index and returns the position of the item in its list.
fn find<'a>(index: &[u32], id: &str, name: impl Fn(usize) -> Option<&'a str>) -> Option<usize> {
    let found = index.binary_search_by(|position| name(*position as usize).cmp(&Some(id))).ok()?;
    index.get(found).map(|position| *position as usize)
}
