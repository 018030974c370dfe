//! The inverted index: documents as words, and for each word the documents that have it.

use rustc_hash::FxHashMap;

use crate::corpus::{Corpus, TextWord, Unit};
use crate::model::{Classification, Instrument, Kind, Modality, Provision, Rendering, Theme, Uptake};
use crate::number::{to_f64, to_u32};
use crate::record::Record;
use crate::text::{Finder, Word, words};

use super::Item;
use super::concept::{Concepts, Occurrence};
use super::terms::terms;
use super::vocabulary::{Form, Stem, Vocabulary};

/// The number of a document, in the order of the record: provisions, renderings, uptake.
pub(super) type Number = u32;

/// A field of a document, with a weight of its own.
#[derive(Clone, Copy, Debug)]
enum Field {
    /// The text of the entry.
    Wording,
    /// The short title of a norm, which is ours, or the instrument and bodies of uptake.
    Title,
    /// The lead-in that a rendering completes.
    Lead,
    /// Labels: the kind, themes, topics and principles, and the instruments cited; for uptake the stances, themes, year
    /// and symbol.
    About,
    /// The heading under which the entry stands.
    Heading,
}

impl Field {
    /// The weight of a word in the field. Titles are short and made by us to describe, so that their words count nearly
    /// as much as those of the text; labels recur in many documents; a heading covers a whole section.
    const fn weight(self) -> f32 {
        match self {
            Self::Wording => 1.0,
            Self::Title => 0.9,
            Self::Lead | Self::About => 0.5,
            Self::Heading => 0.2,
        }
    }
}

/// The effect of length on the weight of a word, `b` of BM25. It is below the usual 0.75: a paragraph is long because
/// it says more, and its length is less a choice of its authors than that of a web page.
const LENGTH_NORMALIZATION: f32 = 0.5;

/// The weight of a concept relative to a word of the query, so that a text with the word itself comes first.
const CONCEPT_WEIGHT: f32 = 0.8;

/// A word of the text: its form, and its range of bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) form: Form,
    pub(super) start: u32,
    pub(super) end: u32,
}

#[derive(Clone, Debug)]
/// A document of the index: an entry of the record, as words.
pub(super) struct Document<'r> {
    pub(super) item: Item<'r>,
    /// The words of the text, in order.
    pub(super) wording: Vec<Token>,
    /// The words of each other field.
    others: Vec<Vec<Form>>,
    /// The concepts and modal expressions in the text, with their ranges of bytes.
    pub(super) marks: Vec<(Key, u32, u32)>,
    /// The provisions that a rendering renders. Empty for any other document.
    pub(super) renders: Vec<Number>,
}

impl Document<'_> {
    /// The words of each field, the text first.
    pub(super) fn fields(&self) -> impl Iterator<Item = Vec<Form>> {
        let wording = self.wording.iter().map(|token| token.form).collect();
        std::iter::once(wording).chain(self.others.iter().cloned())
    }
}

/// A key of the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    /// A word in all forms with its stem.
    Stem(Stem),
    /// A word in one form.
    Form(Form),
    /// A concept, by a trigger or an expansion.
    Concept(u32),
    /// A modal expression.
    Modality(Modality),
}

/// The postings of a key: the documents that have it, in order, with its weight in each.
type Postings = Vec<(Number, f32)>;

#[derive(Clone, Debug)]
/// The index of a record: documents, vocabulary and postings.
pub(super) struct Index<'r> {
    pub(super) documents: Vec<Document<'r>>,
    pub(super) vocabulary: Vocabulary,
    postings: FxHashMap<Key, Postings>,
    pub(super) concepts: Concepts,
    pub(super) finder: Finder<'r>,
}

impl<'r> Index<'r> {
    pub(super) fn new(record: &'r Record) -> Self {
        let corpus = record.corpus();
        let mut vocabulary = Vocabulary::new(corpus.vocabulary().clone());
        let concepts = Concepts::new(&mut vocabulary);
        let mut builder = Builder {
            record,
            corpus,
            units: [vec![None; record.all_provisions().len()], vec![None; record.all_renderings().len()]],
            vocabulary,
            concepts,
            finder: record.finder(),
            documents: Vec::new(),
            postings: FxHashMap::default(),
            lengths: Vec::new(),
        };
        for unit in corpus.all_units() {
            builder.units[usize::from(!unit.is_official())][unit.position()] = Some(unit);
        }
        (0..).zip(record.all_provisions()).for_each(|(at, it)| builder.provision(at, it));
        let renderings = (0..).zip(record.all_renderings()).filter(|(_, it)| !it.is_blank());
        renderings.for_each(|(at, it)| builder.rendering(at, it));
        record.uptake().for_each(|it| builder.uptake(it));
        builder.finish()
    }

    /// The postings of a key. Empty for a key that no document has.
    pub(super) fn postings(&self, key: Key) -> &[(Number, f32)] {
        self.postings.get(&key).map_or(&[], Vec::as_slice)
    }
}

/// An index under construction.
struct Builder<'r> {
    record: &'r Record,
    corpus: Corpus<'r>,
    /// The units of the provisions and of the renderings, by their positions in the record. None for one without
    /// wording.
    units: [Vec<Option<Unit<'r>>>; 2],
    vocabulary: Vocabulary,
    concepts: Concepts,
    finder: Finder<'r>,
    documents: Vec<Document<'r>>,
    /// The postings with two weights: in the text, whose length is not taken into account yet, and in the other fields.
    postings: FxHashMap<Key, Vec<(Number, f32, f32)>>,
    /// The number of words of each text.
    lengths: Vec<u16>,
}

impl<'r> Builder<'r> {
    fn provision(&mut self, position: usize, provision: &'r Provision) {
        let report = self.record.report(provision.id.symbol());
        let heading = report.and_then(|report| report.section(&provision.section)).map_or("", |it| &*it.heading);
        let title = provision.norm().map_or("", |norm| &*norm.title);
        let fields = [(Field::Title, title), (Field::About, &about(provision)), (Field::Heading, heading)];
        self.add(Item::Provision(provision), self.units[0][position], &fields);
    }

    fn rendering(&mut self, position: usize, rendering: &'r Rendering) {
        let lead = rendering.lead.as_deref().unwrap_or_default();
        let heading = rendering.heading.as_deref().unwrap_or_default();
        let fields = [(Field::Lead, lead), (Field::About, theme(rendering.theme)), (Field::Heading, heading)];
        self.add(Item::Rendering(rendering), self.units[1][position], &fields);
        // Provisions come first, so that their numbers are their positions.
        let renders = rendering.renders.iter().filter_map(|at| self.record.position(&at.provision())).map(to_u32);
        if let Some(document) = self.documents.last_mut() {
            document.renders = renders.collect();
        }
    }

    fn uptake(&mut self, uptake: &'r Uptake) {
        let bodies = uptake.by.iter().filter_map(|id| self.record.body(id.as_str()));
        let by: Vec<String> = bodies.map(|body| format!("{}, {}", body.name, body.short)).collect();
        let stances = uptake.touches.iter().map(|touch| touch.stance.to_string());
        let themes = Item::Uptake(uptake).themes().into_iter().map(|it| theme(it).to_owned());
        let dates = uptake.date.iter().map(|date| date.year().to_string());
        let symbols = uptake.symbol.iter().map(ToString::to_string);
        let about: Vec<String> = stances.chain(themes).chain(dates).chain(symbols).collect();
        let fields =
            [(Field::Title, &*uptake.instrument), (Field::Title, &by.join("; ")), (Field::About, &about.join(", "))];
        self.add(Item::Uptake(uptake), None, &fields);
    }

    /// Adds a document with its text and other fields.
    fn add(&mut self, item: Item<'r>, unit: Option<Unit<'r>>, fields: &[(Field, &str)]) {
        let text = item.text();
        let others: Vec<TextWord>;
        let words = if let Some(unit) = unit {
            unit.words
        } else {
            others = self.words(text);
            &others
        };
        let wording = self.terms(text, words);
        let forms: Vec<Form> = wording.iter().map(|token| token.form).collect();
        let mut marks: Vec<(Key, u32, u32)> = Vec::new();
        for it in self.count(Field::Wording, &forms) {
            let (first, last) = (wording.get(it.words.start), wording.get(it.words.end - 1));
            marks.extend(first.zip(last).map(|(first, last)| (Key::Concept(it.concept), first.start, last.end)));
        }
        for (modality, bytes) in self.corpus.modals(words) {
            let key = Key::Modality(modality);
            marks.push((key, bytes.start, bytes.end));
            self.post(key, 1.0, 0.0);
        }
        let mut others = Vec::new();
        for (field, text) in fields.iter().filter(|(_, text)| !text.is_empty()) {
            let words = self.words(text);
            let forms: Vec<Form> = self.terms(text, &words).iter().map(|term| term.form).collect();
            self.count(*field, &forms);
            others.push(forms);
        }
        self.lengths.push(u16::try_from(wording.len()).unwrap_or(u16::MAX));
        self.documents.push(Document { item, wording, others, marks, renders: Vec::new() });
    }

    /// The words of a text that is not in the corpus, as they stand.
    fn words(&mut self, text: &str) -> Vec<TextWord> {
        let word = |word: Word<'_>| TextWord {
            word: self.vocabulary.intern(word.text),
            start: to_u32(word.start),
            end: to_u32(word.end()),
        };
        words(text).filter(Word::is_word).map(word).collect()
    }

    /// The searchable terms of a text, given with its words: a word may be cut into several.
    fn terms(&mut self, text: &str, words: &[TextWord]) -> Vec<Token> {
        let mut found = Vec::with_capacity(words.len());
        for word in words {
            if self.vocabulary.is_plain(word.word) {
                found.push(Token { form: word.word, start: word.start, end: word.end });
                continue;
            }
            let text = text.get(word.start as usize..word.end as usize).unwrap_or_default();
            found.extend(terms(text).map(|term| Token {
                form: self.vocabulary.intern(&term.normal),
                start: word.start + to_u32(term.range.start),
                end: word.start + to_u32(term.range.end),
            }));
        }
        found
    }

    /// Adds the words and concepts of a field to the postings of the next document, and returns the concepts found.
    fn count(&mut self, field: Field, forms: &[Form]) -> Vec<Occurrence> {
        let (in_text, aside) = if let Field::Wording = field { (field.weight(), 0.0) } else { (0.0, field.weight()) };
        let mut stems: Vec<Stem> = Vec::with_capacity(forms.len());
        for form in forms {
            let stem = self.vocabulary.learn(*form);
            self.post(Key::Stem(stem), in_text, aside);
            self.post(Key::Form(*form), in_text, aside);
            stems.push(stem);
        }
        let found = self.concepts.in_text(&stems);
        for it in &found {
            self.post(Key::Concept(it.concept), in_text * CONCEPT_WEIGHT, aside * CONCEPT_WEIGHT);
        }
        found
    }

    /// Adds weight to the posting of a key in the next document.
    fn post(&mut self, key: Key, in_text: f32, aside: f32) {
        let next = to_u32(self.documents.len());
        let postings = self.postings.entry(key).or_default();
        match postings.last_mut() {
            Some((last, text, others)) if *last == next => (*text, *others) = (*text + in_text, *others + aside),
            _ => postings.push((next, in_text, aside)),
        }
    }

    /// Divides the weights in each text by its relative length: a word in a long text says less.
    fn finish(mut self) -> Index<'r> {
        self.vocabulary.sort();
        let Self { lengths, documents, .. } = &self;
        let total: f64 = lengths.iter().copied().map(f64::from).sum();
        #[allow(clippy::cast_possible_truncation, reason = "a mean of lengths that fit in 16 bits")]
        let mean = (total / to_f64(documents.len().max(1))) as f32;
        let norms: Vec<f32> = lengths
            .iter()
            .map(|length| 1.0 - LENGTH_NORMALIZATION + LENGTH_NORMALIZATION * f32::from(*length) / mean.max(1.0))
            .collect();
        let weigh = |(number, text, aside): (Number, f32, f32)| {
            (number, norms.get(number as usize).map_or(text, |norm| text / norm) + aside)
        };
        let weighed = |(key, list): (Key, Vec<_>)| (key, list.into_iter().map(weigh).collect::<Postings>());
        Index {
            postings: self.postings.into_iter().map(weighed).collect(),
            documents: self.documents,
            vocabulary: self.vocabulary,
            concepts: self.concepts,
            finder: self.finder,
        }
    }
}

/// The words of the field [`Field::About`] for a provision.
fn about(provision: &Provision) -> String {
    let mut words: Vec<String> = provision.themes.iter().map(|it| theme(*it).to_owned()).collect();
    words.extend(provision.kind().map(|kind| match kind {
        Kind::Norm => "norm".to_owned(),
        Kind::Law => "international law".to_owned(),
        Kind::Cbm => "CBM".to_owned(),
    }));
    match &provision.classification {
        Some(Classification::Norm(norm)) => words.extend(norm.topics.iter().map(|it| it.as_str().to_owned())),
        Some(Classification::Law(law)) => words.extend(law.principles.iter().map(|it| it.value.as_str().to_owned())),
        Some(Classification::Cbm(cbm)) => words.push(cbm.measure.as_str().to_owned()),
        None => {}
    }
    for cited in provision.cites.iter() {
        words.push(cited.instrument.to_string());
        if let Instrument::GeneralAssembly(number) = &cited.instrument {
            words.push(format!("A/RES/{number}"));
        }
    }
    words.join(", ")
}

/// The words that people use for a theme.
const fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::Goal => "goal, mandate",
        Theme::Threats => "threats, risks",
        Theme::Norms => "norms",
        Theme::Law => "international law",
        Theme::Cbm => "confidence-building measures",
        Theme::Cooperation => "cooperation",
        Theme::Capacity => "capacity-building",
        Theme::Recommendations => "recommendations",
    }
}
