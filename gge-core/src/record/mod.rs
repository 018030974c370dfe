//! The record: what holds all of it, and how to look things up.

mod claims;
mod diff;
mod dispute;
mod edit;
mod error;
mod filter;
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
use std::sync::OnceLock;

use crate::baked;
use crate::model::{
    Address, Conflict, Consultation, Fragment, Group, Lexicon, Link, List, Place, Provision, Rendering, RenderingId,
    Report, SharedWording, Source, Symbol,
};

use crate::corpus::{Corpus, CorpusIndex, Texts};
use crate::text::{Finder, Forms, sentence_ranges};

pub use claims::Claim;
pub use diff::{EntryRef, RecordDiff};
pub use dispute::Disputed;
pub use error::{Fault, Problem, RecordError};
pub use filter::{Provisions, Renderings};
pub use new_report::NewReport;
pub use parts::{EntryKind, RecordParts};
pub(crate) use resolve::shown_place;
pub use resolve::{Found, ResolveError};
pub use target::{FindTargetError, UnknownBodyError};
pub use uptake::{MatchLevel, Uptakes};

/// The version of the built-in data. CHANGELOG tells what each version corrected, added or withdrew.
pub const DATA_VERSION: &str = "1.3.0";

/// The reports with all that is known of them.
///
/// [`Record::builtin`] is static: nothing is parsed or allocated. With the feature `serde`, a record of your own
/// deserializes into the same type, if it is sound: see [`Record::load`]. Without JSON, [`Record::with`] adds a report and
/// [`Record::edit`] changes what is there.
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
    /// Positions of provisions and of renderings, in the order of their ids.
    index: Index,
    cuts: Cuts,
    corpus: Lazy<CorpusIndex>,
    forms: Lazy<Forms>,
}

#[derive(Clone, Debug)]
pub(crate) struct Index {
    pub(crate) provisions: List<u32>,
    pub(crate) renderings: List<u32>,
}

/// How the sentences of renderings are known, which no person has cut.
///
/// To look for them takes large tables of Unicode. A record that was read with all cuts known does without, and without
/// the function here, nothing else asks for these tables: they are not linked.
#[derive(Clone)]
enum Cuts {
    Sought(fn(&str) -> Vec<Range<usize>>),
    /// Of each rendering, where its sentences begin and end; nothing where it is one sentence.
    #[cfg(feature = "packed")]
    Known(List<List<u32>>),
}

/// What is made of a record when it is first asked for.
#[derive(Clone)]
pub(crate) struct Lazy<T>(OnceLock<T>);

impl<T> Lazy<T> {
    pub(crate) const fn new() -> Self {
        Self(OnceLock::new())
    }
}

/// A record is the same whether this was asked for or not.
impl<T> fmt::Debug for Lazy<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lazy")
    }
}

/// A function has nothing to show, and the same record is the same whichever way it is held.
impl fmt::Debug for Cuts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cuts")
    }
}

/// Records are equal if they have the same contents; the rest is made from these.
impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        self.parts == other.parts
    }
}

impl Eq for Record {}

impl Record {
    pub(crate) const fn baked(parts: RecordParts, index: Index) -> Self {
        Self { parts, index, cuts: Cuts::Sought(sentence_ranges), corpus: Lazy::new(), forms: Lazy::new() }
    }

    /// A record of parts that may not be sound.
    fn unchecked(parts: RecordParts) -> Self {
        let order = |ids: Vec<&str>| {
            let mut order: Vec<u32> = (0..).take(ids.len()).collect();
            order.sort_by_key(|position| ids[*position as usize]);
            order.into()
        };
        let index = Index {
            provisions: order(parts.provisions.iter().map(|provision| provision.id.as_str()).collect()),
            renderings: order(parts.renderings.iter().map(|rendering| rendering.id.as_str()).collect()),
        };
        Self::baked(parts, index)
    }

    /// The built-in record: the five Groups, 2004 to 2017, what other bodies did with their reports, and what came after.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().groups().len(), 5);
    /// ```
    pub const fn builtin() -> &'static Self {
        &baked::RECORD
    }

    /// The texts that every entry goes back to.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().sources().iter().any(|source| source.id == "unidir-2017"));
    /// ```
    pub fn sources(&self) -> &[Source] {
        &self.parts.sources
    }

    /// A source by its short name.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().source("a-68-98").unwrap().official);
    /// ```
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.parts.sources.iter().find(|source| source.id == id)
    }

    /// The Groups, in the order of time.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().groups()[0].years, "2004-2005");
    /// ```
    pub fn groups(&self) -> &[Group] {
        &self.parts.groups
    }

    /// A Group by its years: `2012-2013`.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().group("2012-2013").unwrap().document.value, "A/68/98");
    /// ```
    pub fn group(&self, years: &str) -> Option<&Group> {
        self.parts.groups.iter().find(|group| group.years == years)
    }

    /// The reports, in the order of time.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().reports()[2].symbol, "A/68/98");
    /// ```
    pub fn reports(&self) -> &[Report] {
        &self.parts.reports
    }

    /// A report by its symbol: `A/68/98`.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().report("A/68/98").unwrap().year(), 2013);
    /// ```
    pub fn report(&self, symbol: &str) -> Option<&Report> {
        self.parts.reports.iter().find(|report| report.symbol == symbol)
    }

    /// The provisions, in the order of the documents; narrowed down by the methods of [`Provisions`].
    ///
    /// ```
    /// use gge_core::{Kind, Record};
    ///
    /// let norms = Record::builtin().provisions().report("A/70/174").kind(Kind::Norm);
    /// assert_eq!(norms.count(), 11);
    /// ```
    pub fn provisions(&self) -> Provisions<'_> {
        Provisions::new(self)
    }

    /// A provision by its address. For the address of a sentence, the provision that it stands in, if it has as many.
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

    /// Where a provision stands among all provisions.
    pub(crate) fn position(&self, address: &Address) -> Option<usize> {
        let all = &self.parts.provisions;
        find(&self.index.provisions, address.as_str(), |position| all.get(position).map(|it| it.id.as_str()))
    }

    /// The text at an address: of a provision, or of a sentence.
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

    /// The items that stand under a provision, at any depth, in order.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().items(&"A/70/174#13".parse()?).count(), 11);
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn items<'r>(&'r self, address: &Address) -> impl Iterator<Item = &'r Provision> + use<'r> {
        let above = address.provision();
        self.parts.provisions.iter().filter(move |it| it.id != above && above.contains(&it.id))
    }

    /// The renderings, in the order of their sources; narrowed down by the methods of [`Renderings`].
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().renderings().source("leiden-consultation").count(), 11);
    /// ```
    pub fn renderings(&self) -> Renderings<'_> {
        Renderings::new(self)
    }

    /// A rendering by its id.
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

    /// Official words that secondary sources quote from paragraphs that the record does not hold.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().fragments().iter().all(|fragment| !fragment.text.is_empty()));
    /// ```
    pub fn fragments(&self) -> &[Fragment] {
        &self.parts.fragments
    }

    /// The text at a place: of a provision, a sentence or a rendering.
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

    /// The report that a place belongs to.
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

    /// The links that start from a place, from a sentence of it, or from what it is a sentence of.
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

    /// The links that end in a place, in a sentence of it, or in what it is a sentence of.
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

    /// The conflicts: where the sources disagree.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().conflicts().iter().all(|conflict| conflict.values.len() >= 2));
    /// ```
    pub fn conflicts(&self) -> &[Conflict] {
        &self.parts.conflicts
    }

    /// The consultation on the norms of 2015.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert_eq!(Record::builtin().consultation().unwrap().paragraph, "A/70/174#13");
    /// ```
    pub const fn consultation(&self) -> Option<&Consultation> {
        self.parts.consultation.as_ref()
    }

    /// Shared wording, which stands in the reports and is another's: words of other instruments, titles, names.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().shared_wording().iter().any(|shared| shared.at.as_str() == "A/70/174#26"));
    /// ```
    pub fn shared_wording(&self) -> &[SharedWording] {
        &self.parts.shared_wording
    }

    /// Modal expressions, qualifiers and abbreviations.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// assert!(Record::builtin().lexicon().abbreviations.iter().any(|it| it.short == "ICT"));
    /// ```
    pub const fn lexicon(&self) -> &Lexicon {
        &self.parts.lexicon
    }

    /// The modal expressions and qualifiers of the lexicon, made ready to be looked for in any text.
    ///
    /// ```
    /// use gge_core::Record;
    ///
    /// let (modals, qualifiers) = Record::builtin().finder().find("States should not knowingly allow such acts.");
    /// assert_eq!((modals[0].words, qualifiers[0].words), ("should not", "knowingly"));
    /// ```
    pub fn finder(&self) -> Finder<'_> {
        let lexicon = &self.parts.lexicon;
        Finder::of(lexicon, self.forms.0.get_or_init(|| Forms::new(lexicon)))
    }

    /// The wording as words; made when it is first asked for.
    pub(crate) fn corpus(&self) -> Corpus<'_> {
        let texts = Texts {
            reports: &self.parts.reports,
            provisions: &self.parts.provisions,
            renderings: &self.parts.renderings,
            shared_wording: &self.parts.shared_wording,
            lexicon: &self.parts.lexicon,
        };
        Corpus::new(texts, self.corpus.0.get_or_init(|| CorpusIndex::new(texts)))
    }

    pub(crate) fn all_provisions(&self) -> &[Provision] {
        &self.parts.provisions
    }

    pub(crate) fn all_renderings(&self) -> &[Rendering] {
        &self.parts.renderings
    }

    /// The sentences of a rendering, by its position, as ranges of bytes.
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

fn touches(places: &[Place], address: &Address) -> bool {
    places.iter().filter_map(Place::address).any(|place| place.touches(address))
}

fn find<'a>(index: &[u32], id: &str, name: impl Fn(usize) -> Option<&'a str>) -> Option<usize> {
    let found = index.binary_search_by(|position| name(*position as usize).cmp(&Some(id))).ok()?;
    index.get(found).map(|position| *position as usize)
}
