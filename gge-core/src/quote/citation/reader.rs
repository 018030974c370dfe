//! Reads citations block by block, and keeps what was named before.

mod before;
mod named;
mod unnamed;

use std::ops::Range;
use std::sync::Arc;

use crate::model::Report;
use crate::reference::{
    Body, Certainty, LocatorKind, LocatorRange, Mention, Named, NamedBy, Reference, read_all, read_one,
};

use super::alias::Aliases;
use super::around::{self, Source, is_alone, is_quoted};
use super::finding::Finding;
use super::join::Parts;
use super::known::KnownSymbols;
use super::lookup::Lookup;
use super::notes::Notes;
use super::{CitationOptions, CitationStatus, Document};

/// The number of bytes after a document within which it still counts as the one cited before.
const BEFORE_PLACE: usize = 4000;
/// The length under which a block may be cut out of a text on the subject, in bytes.
const SHORT_BLOCK: usize = 80;
/// The largest number of documents that are told apart.
const MOST_NAMED: usize = 8;

/// A citation in a block of text, by its bytes.
#[derive(Clone, Debug)]
pub(crate) struct BlockCitation<'r> {
    pub(crate) span: Range<usize>,
    pub(crate) finding: Finding<'r>,
    /// True if the record knows of what is cited, or something is wrong with it, or it stands beside a quotation.
    pub(crate) is_listed: bool,
}

/// The kind of source that was named last.
#[derive(Clone, Debug)]
enum Last<'r> {
    Document(Document<'r>),
    Group,
    /// A document or a body that is none of ours.
    Another {
        is_report: bool,
    },
}

/// A document that was cited, with the offset and the block at which that ended.
#[derive(Clone, Debug)]
struct Cited<'r> {
    document: Document<'r>,
    locators: Vec<LocatorRange>,
    end: usize,
    block: usize,
}

/// The body whose report "its 2015 report" is, and the number of sentences since it was named.
#[derive(Clone, Copy, Debug)]
struct Subject {
    /// The body. None for one that is none of ours.
    body: Option<Body>,
    age: u8,
}

/// What a sentence has named, which counts to its end.
#[derive(Clone, Copy, Debug, Default)]
struct Sentence<'r> {
    /// The report of the year that it has named last, or that its words have chosen.
    year: Option<&'r Report>,
    has_group: bool,
    /// True if it has named a treaty, an institution or the like: its places are theirs.
    is_of_instrument: bool,
}

/// Reads the citations of a text block by block. What one block names last may be meant in the next.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own that the text told")]
pub(crate) struct CitationReader<'r> {
    known: Arc<KnownSymbols<'r>>,
    lookup: Lookup<'r>,
    options: CitationOptions,
    /// The number of bytes read before, and after it the number of blocks.
    offset: usize,
    block: usize,
    before: Option<Cited<'r>>,
    /// The documents that were named, in the order in which each was named last.
    named: Vec<Document<'r>>,
    /// True if the last two of these were named together.
    is_pair: bool,
    /// The last of the documents that paragraphs may be meant of.
    report_before: Option<Cited<'r>>,
    last: Option<Last<'r>>,
    /// The block in which a Group was named last.
    group_block: Option<usize>,
    subject: Option<Subject>,
    sentence: Sentence<'r>,
    /// The number by which a Group was named last, and the byte at which that ended.
    ordinal: Option<(usize, usize)>,
    /// The names that documents were given.
    aliases: Aliases<'r>,
    /// The byte at which the last definition of a name ends, counted over all blocks read.
    name_end: usize,
    /// The reports that the notes name.
    notes: Notes,
    /// True if a document, a body or norms were named.
    has_named: bool,
    /// True if a Group is named anywhere in the text.
    names_group: bool,
    /// True if the subject of our Groups, or that of one on weapons, is named anywhere in the text.
    names_subject: bool,
    names_weapons: bool,
    /// True if a Group, its report or its subject was named.
    is_on_subject: bool,
    /// True if the subject of our Groups was named.
    has_subject: bool,
    /// True if a Group on another subject was named.
    has_other_group: bool,
    /// True if "ibid." is of a source that is none of ours.
    is_ibid_anothers: bool,
    /// True if the block has norms that are somebody else's.
    has_others_norms: bool,
}

/// The place of a reference: its block, and what that tells of it.
#[derive(Clone, Copy)]
struct Context<'a> {
    text: &'a str,
    /// The document that is named after it in the same block.
    next: Option<&'a Named>,
    /// The body that is named after it in the same sentence.
    body_after: Option<Body>,
    /// True if its block has nothing but references.
    is_alone: bool,
    /// True if its block names a Group.
    has_group: bool,
    /// True if its block means other norms.
    has_other_norms: bool,
}

impl<'r> CitationReader<'r> {
    pub(in crate::quote) fn new(known: Arc<KnownSymbols<'r>>, options: CitationOptions) -> Self {
        Self {
            lookup: Lookup::new(known.clone()),
            known,
            options,
            offset: 0,
            block: 0,
            before: None,
            named: Vec::new(),
            is_pair: false,
            report_before: None,
            last: None,
            group_block: None,
            subject: None,
            sentence: Sentence::default(),
            ordinal: None,
            aliases: Aliases::default(),
            name_end: 0,
            notes: Notes::default(),
            has_named: false,
            names_group: false,
            names_subject: false,
            names_weapons: false,
            is_on_subject: false,
            has_subject: false,
            has_other_group: false,
            is_ibid_anothers: false,
            has_others_norms: false,
        }
    }

    /// Keeps what the notes in a text name: they may stand behind what refers to them.
    pub(crate) fn learn(&mut self, text: &str) {
        self.notes.learn(text, &self.known);
        self.names_group |= around::has_group(text);
        self.names_subject = self.names_subject || around::has_subject(text);
        self.names_weapons = self.names_weapons || around::has_weapons(text);
    }

    /// Keeps what a note names.
    pub(crate) fn learn_note(&mut self, label: &str, text: &str) {
        if let Ok(number) = label.parse() {
            self.notes.define((number, false), text, &self.known);
        }
    }

    /// Reads the citations of a block, in its order.
    pub(crate) fn read(&mut self, text: &str) -> Vec<BlockCitation<'r>> {
        self.has_subject = self.has_subject || around::has_subject(text);
        self.has_other_group |= around::has_another_gge(text);
        self.is_on_subject = self.is_on_subject || self.has_subject || !self.has_other_group && around::has_group(text);
        // A note that is named below may be cited in any block; a short block may be nothing but a citation.
        let is_plain = self.has_named || self.notes.has_any() || text.len() < SHORT_BLOCK;
        let may_name = is_plain || around::may_name(text);
        let found = if may_name { self.read_block(text) } else { Vec::new() };
        self.offset += text.len();
        self.block += 1;
        found
    }

    /// Reads a block that may have citations.
    fn read_block(&mut self, text: &str) -> Vec<BlockCitation<'r>> {
        let mut mentions = Vec::new();
        read_all(text, |mention| {
            // Sentences in which nothing is named count no more than one.
            if mention != Mention::Break || mentions.last() != Some(&Mention::Break) {
                mentions.push(mention);
            }
        });
        let is_passing = |it: &Mention| {
            matches!(it, Mention::Break | Mention::Year(_) | Mention::Institution | Mention::Another { .. })
        };
        self.has_named |= !mentions.iter().all(is_passing);
        self.lookup.allow(text.len());
        let found = self.judge_all(text, &mentions);
        if mentions.last() != Some(&Mention::Break) {
            self.end_sentence();
        }
        found
    }

    /// Reads a text that is nothing but one citation: a number alone is a paragraph.
    pub(crate) fn read_only(&mut self, text: &str) -> Vec<BlockCitation<'r>> {
        let found = self.read(text);
        if !found.is_empty() {
            return found;
        }
        let mut reference = read_one(text);
        if reference.rest.start < text.trim_end().len() {
            return Vec::new();
        }
        reference.kind = reference.kind.map(|kind| kind.min(LocatorKind::Stated));
        if let Some(named) = &mut reference.document {
            named.certainty = Certainty::Whole;
        }
        self.last = Some(Last::Group);
        self.judge_all(text, &[Mention::Reference(reference.into())])
    }

    /// Judges the mentions of a block one after the other. Returns the citations.
    fn judge_all(&mut self, text: &str, mentions: &[Mention]) -> Vec<BlockCitation<'r>> {
        let is_alone = is_alone(text, mentions);
        let is_named = mentions.iter().any(|mention| *mention != Mention::Break);
        let is_cut_out = is_alone || text.len() < SHORT_BLOCK;
        let has_other_norms = is_named && !is_cut_out && !self.is_on_subject && !around::has_sign(text);
        let has_group = !self.has_other_group && mentions.contains(&Mention::Body(Body::Group));
        self.has_others_norms = false;
        let (mut parts, mut end) = (Parts::default(), 0);
        for (at, mention) in mentions.iter().enumerate() {
            match mention {
                Mention::Break => self.end_sentence(),
                Mention::Body(body) => self.name_body(*body),
                Mention::Year(years) => {
                    self.sentence.year = self.known.record.report_of_years(*years, Body::Group);
                    self.take_year();
                }
                Mention::One(choice) => {
                    if let Some(Document::Report(report)) = self.chosen(*choice) {
                        (self.sentence.year, self.sentence.has_group) = (Some(report), true);
                    }
                }
                Mention::Another { is_report } => self.name_another(*is_report),
                Mention::AnotherGroup => {
                    self.name_another(true);
                    self.has_other_group = true;
                }
                Mention::Instrument => self.sentence.is_of_instrument = true,
                Mention::Institution => {
                    self.sentence.is_of_instrument = true;
                    self.subject = Some(Subject { body: None, age: 0 });
                }
                // The name that a document is given cites nothing.
                Mention::Reference(reference) if self.offset + reference.span.end <= self.name_end => {}
                Mention::Reference(reference) | Mention::Owned(reference) => {
                    self.pass(text.get(end..reference.span.start).unwrap_or_default());
                    end = reference.span.end;
                    let is_owned = matches!(mention, Mention::Owned(_));
                    let all = self.as_referred(reference, is_owned, text);
                    if all.is_empty() {
                        self.pass_by(reference);
                    }
                    let after = mentions.get(at + 1..).unwrap_or_default().iter().take(64);
                    let next = after.filter_map(|it| match it {
                        Mention::Reference(next) => next.document.as_ref(),
                        _ => None,
                    });
                    let rest = mentions
                        .get(at + 1..)
                        .unwrap_or_default()
                        .iter()
                        .take(64)
                        .take_while(|it| **it != Mention::Break);
                    let body_after =
                        rest.into_iter().find_map(|it| if let Mention::Body(body) = it { Some(*body) } else { None });
                    let next = next.take(1).next();
                    let context = Context { text, next, body_after, is_alone, has_group, has_other_norms };
                    for reference in all.iter() {
                        let Some(finding) = self.judge(reference, context) else { continue };
                        let is_listed = self.is_listed(&finding) || is_quoted(text, &reference.span);
                        let citation = BlockCitation { span: reference.span.clone(), finding, is_listed };
                        parts.push(citation, reference, self.name_end.checked_sub(self.offset), text);
                    }
                }
            }
        }
        let note = text.get(end..).unwrap_or_default();
        if end == 0 && around::note(note).is_some_and(around::is_source) && !around::has_group(note) {
            self.cite_another(Source::Note);
        } else {
            self.pass(note);
        }
        parts.into_citations()
    }

    /// Reads the text between citations for the sources of others.
    fn pass(&mut self, between: &str) {
        if let Some(source) = around::source(between) {
            self.cite_another(source);
        }
    }

    /// Keeps that a source of somebody else was cited.
    fn cite_another(&mut self, source: Source) {
        self.is_ibid_anothers = true;
        if source == Source::Note {
            self.last = Some(Last::Another { is_report: false });
        }
    }

    /// Keeps that somebody else was named.
    fn name_another(&mut self, is_report: bool) {
        self.last = Some(Last::Another { is_report });
        self.subject = Some(Subject { body: None, age: 0 });
    }

    /// Forgets what counts within a sentence only.
    fn end_sentence(&mut self) {
        self.sentence = Sentence::default();
        self.subject = self.subject.map(|it| Subject { age: it.age + 1, ..it }).filter(|it| it.age < 3);
    }

    /// Keeps that a body was named.
    fn name_body(&mut self, body: Body) {
        // "The Group" is one that was named before.
        let body = match body {
            Body::Its if self.group_block.is_none() => return,
            Body::Unsaid => {
                let is_known = self.group_block.is_some() || self.report_before.is_some();
                self.subject = Some(Subject { body: Some(Body::Group), age: 0 }).filter(|_| is_known).or(self.subject);
                self.sentence.has_group |= is_known;
                return;
            }
            Body::Its => Body::Group,
            body => body,
        };
        if body == Body::Group && self.is_anothers() {
            return self.name_another(true);
        }
        self.has_others_norms &= body != Body::Group;
        self.sentence.is_of_instrument &= body != Body::Group;
        self.sentence.has_group |= body == Body::Group;
        self.subject = Some(Subject { body: Some(body), age: 0 });
        self.last = Some(if body == Body::Group { Last::Group } else { Last::Another { is_report: true } });
        self.group_block = if body == Body::Group { Some(self.block) } else { self.group_block };
        self.take_year();
    }

    /// Takes the report of the year that a sentence on a Group names: "the Group handed it in in 2015".
    fn take_year(&mut self) {
        if let (Some(report), Some(Last::Group)) = (self.sentence.year, &self.last)
            && self.sentence.has_group
            && self.has_subject
        {
            let document = Document::Report(report);
            self.last = Some(Last::Document(document.clone()));
            self.report_before = Some(Cited { document, locators: Vec::new(), end: self.offset, block: self.block });
        }
    }

    /// Tests whether "the GGE" is one on another subject.
    const fn is_anothers(&self) -> bool {
        !self.has_subject && (self.has_other_group || self.names_weapons && !self.names_subject)
    }

    /// Tests whether a citation is listed without being asked for.
    fn is_listed(&self, finding: &Finding<'_>) -> bool {
        let is_known = |document: &Document<'_>| match document {
            Document::Report(_) => true,
            Document::Other(symbol) => self.known.has(symbol.as_str()),
        };
        finding.standing.is_wrong() || finding.document.as_ref().is_none_or(is_known)
    }

    /// Finds the report that a slip is for: the places behind it are that report's.
    fn meant_by_slip(&self, found: &Finding<'r>) -> Option<Document<'r>> {
        let is_slip =
            found.standing == CitationStatus::Suspicious && matches!(found.document, Some(Document::Other(_)));
        let right = found.suggestion.as_ref().filter(|_| is_slip)?;
        self.known.record.report(right).map(Document::Report)
    }

    /// Finds what is cited, and keeps it for the references to come. None if it is no citation after all.
    fn judge(&mut self, reference: &Reference, context: Context<'_>) -> Option<Finding<'r>> {
        if let Some(body) = reference.body {
            self.name_body(body);
        }
        let is_of_group = |it: &Named| matches!(it.by, NamedBy::Years(Body::Group) | NamedBy::Ordinal { .. });
        let is_of_group = reference.document.as_ref().is_some_and(is_of_group);
        if is_of_group && self.is_anothers() {
            self.name_another(true);
            return None;
        }
        let mut found = self.find(reference, context);
        // A document that a place is read of takes over; one that is mentioned in passing does not.
        let is_unnamed = reference.document.is_none() && reference.kind == Some(LocatorKind::Stated);
        if found.is_none() && is_unnamed && self.sentence.is_of_instrument {
            self.name_another(false);
        }
        if let (Some((slip, right)), Some(finding)) = (&reference.slip, &mut found)
            && let Some(Document::Report(_)) = finding.document
        {
            let written = context.text.get(slip.clone()).unwrap_or_default();
            let note = format!("`{written}` is probably a slip for `{right}`");
            finding.worsen(CitationStatus::Suspicious, Some(note), Some(right.to_string()));
        }
        if let (Some(Finding { document: Some(document), .. }), Some(_)) = (&found, &reference.document) {
            let behind = context.text.get(reference.span.end..).unwrap_or_default();
            let end = self.aliases.define(behind, document);
            let before = around::line_before(context.text, reference.span.start);
            if reference.locators.is_empty() {
                self.aliases.define_before(before, behind, document);
            }
            self.name_end = self.offset + reference.span.end + end.unwrap_or_default();
        }
        let named = reference.document.as_ref().filter(|named| named.certainty >= Certainty::Group);
        let document = match (&found, named) {
            (Some(found), _) => self.meant_by_slip(found).or_else(|| found.document.clone()),
            (None, Some(named)) => self.known.named(named).document,
            (None, None) => None,
        };
        if is_of_group && (found.is_some() || named.is_some()) {
            self.name_body(Body::Group);
        }
        if let (Some(Named { by: NamedBy::Ordinal { number, .. }, span, .. }), true) =
            (&reference.document, found.is_some())
        {
            self.ordinal = Some((*number, self.offset + span.end));
        }
        if let Some(document) = document {
            self.is_ibid_anothers = false;
            self.sentence.year = self.sentence.year.filter(|_| reference.document.is_none());
            let locators = match (&found, reference.locators.is_empty(), &self.before) {
                // "Ibid." alone is the same place.
                (Some(found), true, Some(before)) if !found.places.is_empty() => before.locators.clone(),
                _ => reference.locators.clone(),
            };
            self.keep_named(&document, reference, context.text);
            let cited = Cited { document, locators, end: self.offset + reference.span.end, block: self.block };
            if self.serves(&cited.document) {
                self.is_on_subject = true;
                self.sentence.is_of_instrument = false;
                self.has_others_norms = false;
                let body = self.known.body(cited.document.symbol().as_str());
                self.subject = Some(Subject { body: Some(body), age: 0 });
                self.report_before = Some(cited.clone());
                self.last = Some(Last::Document(cited.document.clone()));
            } else if reference.document.is_some() {
                // "The report was welcomed in resolution 68/243" is about the report.
                if reference.locators.is_empty() && around::is_passing(context.text, reference.span.start) {
                    self.sentence.is_of_instrument = true;
                } else {
                    self.last = Some(Last::Document(cited.document.clone()));
                }
            }
            self.before = Some(cited);
        } else if let Some(Named { by, .. }) = &reference.document
            && found.is_none()
            && named.is_none()
            && !matches!(by, NamedBy::Ordinal { .. })
        {
            // The report of somebody else.
            self.last = Some(Last::Another { is_report: true });
        }
        found
    }
}
