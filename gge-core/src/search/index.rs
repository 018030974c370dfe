//! What is searched: documents, cut into words, with the places of each word.

use std::collections::BTreeMap;

use crate::model::{Kind, Modality, Particulars, Provision, Rendering, Theme};
use crate::record::Record;
use crate::text::Finder;

use super::What;
use super::concept::Concepts;
use super::terms::{stem, terms};

/// The number of a word in the form in which it is compared.
pub(super) type Form = u32;

/// The number of a document, in the order of the record.
pub(super) type Number = u32;

/// A part of a document, and how much a word in it weighs.
#[derive(Clone, Copy, Debug)]
enum Field {
    /// The text.
    Wording,
    /// The short title of a norm: ours.
    Title,
    /// The words that a rendering completes.
    Lead,
    /// What it is about: the words for its kind, themes, topics, principles, and what it cites.
    About,
    /// The heading that it stands under.
    Heading,
}

impl Field {
    const fn weight(self) -> f64 {
        match self {
            Self::Wording => 1.0,
            Self::Title => 0.9,
            Self::Lead | Self::About => 0.5,
            Self::Heading => 0.2,
        }
    }
}

/// How much the length of a text counts against it, from 0 to 1.
const LENGTH: f64 = 0.5;

/// How much the words of a concept weigh beside the word that was said.
const CONCEPT: f64 = 0.8;

/// A word of the text: its form, and where it stands in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) form: Form,
    pub(super) start: u32,
    pub(super) end: u32,
}

#[derive(Clone, Debug)]
pub(super) struct Document<'r> {
    pub(super) what: What<'r>,
    /// The words of the text.
    pub(super) wording: Vec<Token>,
    /// The words of the other fields.
    others: Vec<Vec<Form>>,
    /// The modal expressions of the text, with their places in bytes.
    pub(super) modals: Vec<(Modality, u32, u32)>,
}

impl Document<'_> {
    /// The words of each field, in order.
    pub(super) fn fields(&self) -> impl Iterator<Item = Vec<Form>> {
        let wording = self.wording.iter().map(|token| token.form).collect();
        std::iter::once(wording).chain(self.others.iter().cloned())
    }
}

/// What is looked up: a stem, a concept, or a modal expression.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Stem(String),
    Concept(usize),
    Modality(&'static str),
}

/// Where a key stands: documents in order, with what it weighs there.
pub(super) type Postings = Vec<(Number, f64)>;

#[derive(Clone, Debug)]
pub(super) struct Index<'r> {
    pub(super) documents: Vec<Document<'r>>,
    /// The forms in the order of the alphabet, each with its number.
    sorted: Vec<(String, Form)>,
    /// The stem of each form, by its number.
    stems: Vec<String>,
    postings: BTreeMap<Key, Postings>,
    pub(super) concepts: Concepts,
    pub(super) finder: Finder<'r>,
}

impl<'r> Index<'r> {
    pub(super) fn new(record: &'r Record) -> Self {
        let mut builder = Builder { forms: BTreeMap::new(), stems: Vec::new(), finder: Finder::new(record.lexicon()) };
        let provisions = record.provisions().map(|it| builder.provision(record, it)).collect::<Vec<_>>();
        let renderings = record.renderings().filter(|it| !it.is_blank()).map(|it| builder.rendering(it));
        let (documents, fields): (Vec<_>, Vec<_>) =
            provisions.into_iter().chain(renderings.collect::<Vec<_>>()).unzip();
        let concepts = Concepts::new();
        let Builder { forms, stems, finder } = builder;
        let postings = postings(&documents, &fields, &stems, &concepts);
        Self { documents, sorted: forms.into_iter().collect(), stems, postings, concepts, finder }
    }

    pub(super) fn postings(&self, key: &Key) -> &[(Number, f64)] {
        self.postings.get(key).map_or(&[], Vec::as_slice)
    }

    pub(super) fn form(&self, normal: &str) -> Option<Form> {
        let at = self.sorted.binary_search_by(|(form, _)| form.as_str().cmp(normal)).ok()?;
        self.sorted.get(at).map(|(_, form)| *form)
    }

    pub(super) fn stem_of(&self, form: Form) -> &str {
        self.stems.get(form as usize).map_or("", String::as_str)
    }

    /// The forms that begin as a word does.
    pub(super) fn beginning<'i>(&'i self, with: &'i str) -> impl Iterator<Item = Form> + 'i {
        let first = self.sorted.partition_point(|(form, _)| form.as_str() < with);
        self.sorted.iter().skip(first).take_while(move |(form, _)| form.starts_with(with)).map(|(_, form)| *form)
    }

    /// How many bytes the index takes, the record not counted.
    pub(super) fn size(&self) -> usize {
        let key = |key: &Key| if let Key::Stem(stem) = key { stem.len() } else { 0 };
        let document = |it: &Document<'_>| {
            size_of_val(it.wording.as_slice())
                + size_of_val(it.modals.as_slice())
                + it.others.iter().map(|field| size_of::<Vec<Form>>() + size_of_val(field.as_slice())).sum::<usize>()
        };
        size_of_val(self.documents.as_slice())
            + self.documents.iter().map(document).sum::<usize>()
            + self.sorted.iter().map(|(form, _)| size_of::<(String, Form)>() + form.len()).sum::<usize>()
            + self.stems.iter().map(|stem| size_of::<String>() + stem.len()).sum::<usize>()
            + self
                .postings
                .iter()
                .map(|(it, list)| size_of::<(Key, Postings)>() + key(it) + size_of_val(list.as_slice()))
                .sum::<usize>()
    }
}

struct Builder<'r> {
    forms: BTreeMap<String, Form>,
    stems: Vec<String>,
    finder: Finder<'r>,
}

/// The fields of a document, but for its wording.
type Fields = Vec<(Field, Vec<Form>)>;

impl<'r> Builder<'r> {
    fn provision(&mut self, record: &'r Record, provision: &'r Provision) -> (Document<'r>, Fields) {
        let section = record.report(provision.id.symbol()).and_then(|report| report.section(&provision.section));
        let title = provision.norm().map_or("", |norm| &*norm.title);
        let heading = section.map_or("", |section| &*section.heading);
        let about = about(provision);
        let fields = [(Field::Title, title), (Field::About, &about), (Field::Heading, heading)];
        self.document(What::Provision(provision), &fields)
    }

    fn rendering(&mut self, rendering: &'r Rendering) -> (Document<'r>, Fields) {
        let lead = rendering.lead.as_deref().unwrap_or_default();
        let heading = rendering.heading.as_deref().unwrap_or_default();
        let fields = [(Field::Lead, lead), (Field::About, theme(rendering.theme)), (Field::Heading, heading)];
        self.document(What::Rendering(rendering), &fields)
    }

    fn document(&mut self, what: What<'r>, fields: &[(Field, &str)]) -> (Document<'r>, Fields) {
        let text = what.text();
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let wording = terms(text)
            .map(|term| Token {
                start: place(term.range.start),
                end: place(term.range.end),
                form: self.form(&term.normal),
            })
            .collect();
        let modals = self.finder.find(text).0;
        let modals = modals.iter().map(|it| (it.modality, place(it.start), place(it.start + it.words.len()))).collect();
        let fields: Fields = fields
            .iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(field, text)| (*field, terms(text).map(|term| self.form(&term.normal)).collect()))
            .collect();
        let others = fields.iter().map(|(_, forms)| forms.clone()).collect();
        (Document { what, wording, others, modals }, fields)
    }

    fn form(&mut self, normal: &str) -> Form {
        if let Some(form) = self.forms.get(normal) {
            return *form;
        }
        let form = Form::try_from(self.stems.len()).unwrap_or(Form::MAX);
        self.stems.push(stem(normal).into_owned());
        self.forms.insert(normal.to_owned(), form);
        form
    }
}

/// Where every stem, concept and modal expression stands, and what it weighs there: how often, by the weight of the
/// field, and in a text by its length.
fn postings(
    documents: &[Document<'_>],
    fields: &[Fields],
    stems: &[String],
    concepts: &Concepts,
) -> BTreeMap<Key, Postings> {
    let count = |length: usize| f64::from(u32::try_from(length).unwrap_or(u32::MAX));
    let total: usize = documents.iter().map(|document| document.wording.len()).sum();
    let mean = count(total) / count(documents.len().max(1));
    let mut all: BTreeMap<Key, Postings> = BTreeMap::new();
    for (number, (document, fields)) in (0..).zip(documents.iter().zip(fields)) {
        let mut add = |key: Key, weight: f64| {
            let list = all.entry(key).or_default();
            match list.last_mut() {
                Some((last, sum)) if *last == number => *sum += weight,
                _ => list.push((number, weight)),
            }
        };
        let wording: Vec<Form> = document.wording.iter().map(|token| token.form).collect();
        let length = 1.0 - LENGTH + LENGTH * count(wording.len()) / mean.max(1.0);
        for (field, forms) in
            std::iter::once((Field::Wording, &wording)).chain(fields.iter().map(|(it, forms)| (*it, forms)))
        {
            let weight = if let Field::Wording = field { field.weight() / length } else { field.weight() };
            let words: Vec<&str> =
                forms.iter().map(|form| stems.get(*form as usize).map_or("", String::as_str)).collect();
            words.iter().for_each(|word| add(Key::Stem((*word).to_owned()), weight));
            concepts.in_text(&words).into_iter().for_each(|it| add(Key::Concept(it.concept), weight * CONCEPT));
        }
        document.modals.iter().for_each(|(modality, ..)| add(Key::Modality(modality.as_str()), 1.0 / length));
    }
    all
}

/// What a provision is about, in words.
fn about(provision: &Provision) -> String {
    let mut words: Vec<String> = provision.themes.iter().map(|it| theme(*it).to_owned()).collect();
    words.extend(provision.kind().map(|kind| match kind {
        Kind::Norm => "norm".to_owned(),
        Kind::Law => "international law".to_owned(),
        Kind::Cbm => "CBM".to_owned(),
    }));
    match &provision.particulars {
        Some(Particulars::Norm(norm)) => words.extend(norm.topics.iter().map(|it| it.as_str().to_owned())),
        Some(Particulars::Law(law)) => words.extend(law.principles.iter().map(|it| it.value.as_str().to_owned())),
        Some(Particulars::Cbm(cbm)) => words.push(cbm.measure.as_str().to_owned()),
        None => {}
    }
    for cited in provision.cites.iter() {
        words.push(cited.instrument.to_string());
        if let crate::model::Instrument::GeneralAssembly(number) = &cited.instrument {
            words.push(format!("A/RES/{number}"));
        }
    }
    words.join(", ")
}

/// What people call a theme.
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
