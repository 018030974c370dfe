//! Places as people write them, read as values: documents, and paragraphs, items and sentences in them.
//!
//! [`read_one`] reads a text that is nothing but a place, [`read_all`] finds the places in a text. What is read is a
//! [`Reference`]: the document as it is named, the places in it, and what of the text was not read. No record is asked.

mod connect;
mod cursor;
mod document;
mod label;
mod locator;
mod locators;
mod markup;
mod norm;
mod note;
mod owner;
mod part;
mod phrase;
mod spelling;
mod spoken;
mod subject;
mod symbol;
mod term;
mod token;

use std::borrow::Cow;
use std::ops::Range;

use connect::Behind;
use cursor::Cursor;
use document::Phrase;
use locator::LocatorList;
use term::Term;
use token::{Kind, tokenize};

pub(crate) use document::{Body, Certainty, Named, NamedBy, TITLES, YearSpan};
pub(crate) use label::{Label, is_label};
pub(crate) use locator::{Locator, LocatorKind, LocatorRange, Paragraph, Sentence};
pub(crate) use subject::names_another;

/// A reference as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reference {
    pub(crate) document: Option<Named>,
    /// A second name of the document: the symbol in brackets behind a report by its year.
    pub(crate) also: Option<Named>,
    pub(crate) locators: Vec<LocatorRange>,
    /// The sign by which places are meant. None where there are none.
    pub(crate) kind: Option<LocatorKind>,
    pub(crate) count: Option<NormCount>,
    /// The body whose report is meant, where no report is named: "norm (h) of the GGE".
    pub(crate) body: Option<Body>,
    /// The words said of the document, where it is not named.
    pub(crate) pointer: Pointer,
    /// True if a norm is said to be one of the norms: "UN norm 7", "the ninth of the eleven GGE norms".
    pub(crate) is_told: bool,
    /// The bytes of a word that is misspelt, and the right word.
    pub(crate) slip: Option<(Range<usize>, Cow<'static, str>)>,
    pub(crate) span: Range<usize>,
    /// The bytes that were not read of a text that is nothing but a place.
    pub(crate) rest: Range<usize>,
}

/// The kind of words that point to a document named before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Pointer {
    #[default]
    None,
    /// "Of the report".
    Report,
    /// "Its paragraph 13".
    Its,
    /// "Of that report".
    That,
    /// "Of that text".
    Last,
    /// "Of the former".
    One(Choice),
}

/// The words that choose one of the documents that were named before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    Former,
    Latter,
    /// "The second", counted from 1.
    Nth(u8),
    /// "The last".
    Last,
    /// "The older one".
    Older,
    /// "The later one".
    Newer,
}

/// A number of norms: "13 norms".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NormCount {
    pub(crate) number: u32,
    /// True if all of them are meant: "the ten norms".
    pub(crate) is_definite: bool,
    /// True if the words between number and "norms" tell which norms.
    pub(crate) is_told: bool,
    pub(crate) year: Option<YearSpan>,
}

/// A thing that a text mentions, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Mention {
    Reference(Box<Reference>),
    /// A body, without a document.
    Body(Body),
    /// A year in which something was said.
    Year(YearSpan),
    /// One of the documents that were named before.
    One(Choice),
    /// An institution or a document that is none of ours.
    Another {
        is_report: bool,
    },
    /// A Group of Governmental Experts on another subject.
    AnotherGroup,
    /// A treaty, a contract and the like: the places of its sentence are its own.
    Instrument,
    /// An institution that a sentence mentions: so are its report and the places of the sentence.
    Institution,
    /// Places behind words that say whose they are.
    Owned(Box<Reference>),
    /// The end of a sentence.
    Break,
}

/// Reads a text that is nothing but a place, as far as it goes.
pub(crate) fn read_one(text: &str) -> Reference {
    let tokens = tokenize(text);
    let cursor = Cursor { text, tokens: &tokens, is_query: true };
    let passes = |it| matches!(it, Term::The | Term::Un | Term::See | Term::Document | Term::Of | Term::In | Term::Its);
    let is_mark = |at| matches!(cursor.kind(at), Kind::Mark('"' | '\'' | '(' | ','));
    let mut at = 0;
    while at < tokens.len() && (matches!(cursor.kind(at), Kind::Word(term) if passes(term)) || is_mark(at)) {
        at += 1;
    }
    let mut found = Vec::new();
    let next = cursor.mention(at, &mut |mention| found.push(mention)).unwrap_or(at);
    let next = cursor.past_closing(next);
    let mut reference = match found.as_slice() {
        [Mention::Reference(reference)] => (**reference).clone(),
        [Mention::Body(body)] => Reference { body: Some(*body), ..Reference::default() },
        _ => Reference::default(),
    };
    // Of several documents, the second is what was not read; words that name no place alone are read for nothing.
    let rest = match found.as_slice() {
        [Mention::Reference(first), _, ..] => {
            reference = (**first).clone();
            first.span.end
        }
        [] | [Mention::Another { .. } | Mention::Owned(_) | Mention::Break] => {
            let says_nothing =
                |it| passes(it) || matches!(it, Term::Report | Term::Gge | Term::Filler | Term::Paragraph { .. });
            cursor.end(cursor.past_words(at, says_nothing))
        }
        _ => cursor.end(next),
    };
    reference.rest = rest..text.len();
    reference
}

/// Finds the mentions of a text, in its order.
pub(crate) fn read_all(text: &str, mut visit: impl FnMut(Mention)) {
    let tokens = tokenize(text);
    let cursor = Cursor { text, tokens: &tokens, is_query: false };
    let mut at = 0;
    while at < tokens.len() {
        at = match cursor.kind(at) {
            Kind::Break => {
                visit(Mention::Break);
                at + 1
            }
            Kind::Opaque if symbol::is_foreign(cursor.word(at)) => {
                visit(Mention::Another { is_report: true });
                cursor.past_places(at + 1)
            }
            Kind::Mark('[' | '(') | Kind::Word(Term::Letter) => note(cursor, at, &mut visit).unwrap_or(at + 1),
            Kind::Mark('\'') if cursor.years(at).is_some() => cursor.mention(at, &mut visit).unwrap_or(at).max(at + 1),
            Kind::Mark(_) | Kind::Opaque => at + 1,
            Kind::Word(Term::Other) if !matches!(cursor.kind(at + 1), Kind::Number(_) | Kind::Label(_)) => at + 1,
            Kind::Word(term) if !term.begins() => at + 1,
            Kind::Word(Term::Instrument | Term::Elsewhere) if cursor.is_instrument(at) => {
                visit(Mention::Instrument);
                at + 1
            }
            Kind::Word(Term::Institution) if cursor.is_capital(at) => {
                // "The Commission met. Para. 14": what a sentence begins with takes over.
                let name = at - usize::from(cursor.is(at.wrapping_sub(1), Term::Other) && cursor.is_capital(at - 1));
                let name = name - usize::from(cursor.is(name.wrapping_sub(1), Term::The));
                let begins = cursor.before(name) == Kind::Break;
                visit(if begins { Mention::Another { is_report: false } } else { Mention::Institution });
                at + 1
            }
            Kind::Word(Term::Nearby | Term::Elsewhere) => {
                let noted = note(cursor, at, &mut visit);
                noted.or_else(|| cursor.mention(at, &mut visit)).unwrap_or(at).max(at + 1)
            }
            _ => cursor.mention(at, &mut visit).unwrap_or(at).max(at + 1),
        };
        if let Some(choice) = cursor.choice(at - 1) {
            visit(Mention::One(choice));
        }
    }
}

/// Reads a place of what a note names, and returns the token that follows.
fn note(cursor: Cursor<'_>, at: usize, visit: &mut impl FnMut(Mention)) -> Option<usize> {
    let (reference, next) = cursor.note_reference(at)?;
    visit(Mention::Reference(reference.into()));
    Some(next)
}

impl Cursor<'_> {
    /// Reads what is mentioned from here, and returns the token that follows. None if there is nothing.
    fn mention(self, at: usize, visit: &mut impl FnMut(Mention)) -> Option<usize> {
        let visit = &mut |mut mention| {
            if let Mention::Reference(reference) = &mut mention {
                reference.slip = self.first_slip(&reference.span);
            }
            visit(mention);
        };
        if let Some((count, next)) = self.norm_count(at) {
            return Some(self.counted(at, count, next, visit));
        }
        if let Some(list) = self.locators(at) {
            return Some(self.located(at, list, visit));
        }
        match self.phrase(at)? {
            Phrase::Documents(all, next) => {
                // A year alone is that of norms or of nothing.
                let is_year =
                    all.last().is_some_and(|it| it.certainty == Certainty::Year && matches!(it.by, NamedBy::Years(_)));
                let is_of_norms = self.is(at.wrapping_sub(1), Term::Of)
                    && matches!(self.before(at - 1), Kind::Word(Term::Norm { .. }));
                let is_place = self.is_year_of_place(at, next);
                let is_year = is_year
                    && !self.is_query
                    && !is_of_norms
                    && !is_place
                    && !matches!(self.lead(next), Term::Norm { .. });
                if !is_year {
                    return self.documented(all, next, visit);
                }
                for named in all {
                    if named.by == NamedBy::Years(Body::Group) {
                        visit(Mention::Body(Body::Group));
                    }
                    visit(Mention::Year(named.years.unwrap_or_default()));
                }
                Some(next)
            }
            Phrase::Body(body, next) => {
                visit(Mention::Body(body));
                Some(next)
            }
            Phrase::Another(next) => {
                visit(Mention::Another { is_report: true });
                Some(self.past_places(next))
            }
            Phrase::AnotherGroup(next) => {
                visit(Mention::AnotherGroup);
                Some(self.past_places(next))
            }
        }
    }

    /// Tests whether a year stands for a report, and a place follows: "(2013, para. 23; 2015, para. 28)".
    fn is_year_of_place(self, at: usize, next: usize) -> bool {
        let (is_open, before) = (self.is_mark(at.wrapping_sub(1), '('), at.wrapping_sub(2));
        let is_author = is_open && self.is(before, Term::Other) && self.is_capital(before);
        let leads =
            matches!(self.before(at), Kind::Mark('(' | ';' | '|') | Kind::Word(Term::And | Term::See) | Kind::Break);
        let is_led = matches!(self.kind(next), Kind::Mark(',' | ':'));
        leads
            && !is_author
            && is_led
            && self.places_behind(next).is_some_and(|(list, _)| list.kind == LocatorKind::Stated)
    }

    /// Finds the first word of a reference that is misspelt, and the right one.
    fn first_slip(self, span: &Range<usize>) -> Option<(Range<usize>, Cow<'static, str>)> {
        let inside =
            (self.token_at(span.start)..).take_while(|at| *at < self.tokens.len() && self.start(*at) < span.end);
        inside.into_iter().find_map(|at| Some((self.start(at)..self.end(at + 1), self.slip(at)?)))
    }

    /// Tests whether a word names a treaty, a contract or the like, and not the Charter of the United Nations.
    fn is_instrument(self, at: usize) -> bool {
        let is_led = matches!(self.before(at), Kind::Word(Term::The | Term::This | Term::Its | Term::Possessive));
        let is_un = self.is(at.wrapping_sub(1), Term::Un) || (at + 1..at + 4).any(|at| self.is(at, Term::Un));
        match self.term(at) {
            Term::Elsewhere => is_led && self.is_capital(at),
            // "The Lighthouse Ledger case".
            _ if self.word(at) == "case" => self.is(at.wrapping_sub(1), Term::Other) && self.is_capital(at - 1),
            _ if self.word(at).eq_ignore_ascii_case("charter") => !is_un && !self.is(at.wrapping_sub(1), Term::The),
            _ => is_led || self.is_capital(at),
        }
    }

    /// Moves past the places of a document that is none of ours.
    fn past_places(self, at: usize) -> usize {
        let start = self.past_pages(self.past(at, ','));
        self.locators(start).map_or(at, |list| list.next)
    }

    /// Reads a reference that begins with places, and returns the token that follows.
    fn located(self, at: usize, mut list: LocatorList, visit: &mut impl FnMut(Mention)) -> usize {
        while let Some(more) = self.separator(list.next).and_then(|next| self.locators(next)) {
            if more.kind > LocatorKind::Bracketed || list.kind > LocatorKind::Bracketed || list.all.len() > 64 {
                break;
            }
            list.kind = list.kind.min(more.kind);
            list.all.extend(more.all);
            list.next = more.next;
        }
        let LocatorList { all, kind, next } = list;
        let mut reference = Reference { locators: all, kind: Some(kind), ..Reference::default() };
        let has_possessive = self.is(at.wrapping_sub(1), Term::Possessive);
        let owner = at.wrapping_sub(1 + usize::from(has_possessive));
        reference.pointer = match self.term(owner) {
            Term::Its if !has_possessive => Pointer::Its,
            _ if has_possessive => self.choice(owner).map_or(Pointer::None, Pointer::One),
            _ => Pointer::None,
        };
        reference.is_told = matches!(self.kind(owner), Kind::Word(Term::Un | Term::Gge))
            || self.word(owner).eq_ignore_ascii_case("cyber")
            || (at..next).any(|at| matches!(self.term(at), Term::Un | Term::Gge | Term::Modifier));
        reference.span = self.start(at)..self.end(next);
        let behind = self.document_behind(&mut reference, next);
        if !self.is_query && reference.document.is_none() && self.is_of_another_before(at, kind) {
            // "Article 2 (4)" is of a law, which nothing but its sentence is about.
            let is_article = self.is(at.wrapping_sub(1), Term::Elsewhere);
            visit(if is_article { Mention::Instrument } else { Mention::Owned(reference.into()) });
            return next;
        }
        let next = match behind {
            Behind::Document(next) => next,
            Behind::Nothing => next,
            Behind::Another => {
                visit(Mention::Owned(reference.into()));
                return next;
            }
        };
        let is_pointed = !matches!(reference.pointer, Pointer::None | Pointer::Its);
        let is_unnamed = reference.document.is_none() && reference.body.is_none() && !is_pointed;
        let is_norms = matches!(kind, LocatorKind::Norms | LocatorKind::CountedNorm);
        let is_compound = self.is_mark(at.wrapping_sub(1), '-')
            && self.is_glued(at)
            && !matches!(self.before(at.saturating_sub(1)), Kind::Word(Term::Gge | Term::Un | Term::Filler));
        if !self.is_query && is_unnamed && (is_norms && is_compound || self.is_owned_by_another(at)) {
            visit(Mention::Owned(reference.into()));
            return next;
        }
        // "In paragraph 202 the Court says more."
        let is_said = self.is(next, Term::The) && self.is(next + 1, Term::Institution) && self.is_capital(next + 1);
        let is_nearby = is_said
            || matches!(self.term(next), Term::Nearby | Term::This)
            || self.is(next, Term::Of) && self.is(next + 1, Term::This);
        let is_bare = reference.document.is_none() && !self.is_query;
        if is_bare && self.is_of_law(at, next) {
            visit(Mention::Another { is_report: false });
            return next;
        }
        if is_bare && (is_nearby || self.is(at, Term::Operative) || kind >= LocatorKind::Section) {
            // A section is often a word like others.
            if kind < LocatorKind::Section {
                visit(Mention::Another { is_report: false });
            }
            return next;
        }
        let next = self.paragraph_of_section(&mut reference, next);
        reference.span = self.start(at)..self.end(next);
        if let Some(place) = reference.document.as_mut().and_then(|named| named.place.take()) {
            reference.locators.push(place);
        }
        visit(Mention::Reference(reference.into()));
        next
    }

    /// Reads a reference that begins with documents, of which the last has the places, and returns the token that
    /// follows.
    fn documented(self, mut all: Vec<Named>, next: usize, visit: &mut impl FnMut(Mention)) -> Option<usize> {
        let last = all.pop()?;
        let is_list = !all.is_empty();
        for named in all {
            visit(Mention::Reference(alone(named).into()));
        }
        let is_resolution = last.is_resolution();
        let mut reference = alone(last);
        let mut next = next;
        let mut is_open = false;
        // "The 2013 and 2015 reports (A/68/98 and A/70/174)": which is which is not for the last alone.
        if let Some((also, after, opened)) = self.second_name(&reference, next).filter(|_| !is_list) {
            reference.also = Some(also);
            (next, is_open) = if opened && self.is_mark(after, ')') { (after + 1, false) } else { (after, opened) };
        }
        next = self.past_note(next);
        if let Some(places) = reference.document.as_mut().and_then(|named| named.place.take()) {
            reference.locators.push(places);
            reference.kind = Some(LocatorKind::Stated);
        } else if let Some((list, opened)) = self.places_behind(next).or_else(|| self.places_behind_bracket(next)) {
            // "Report under resolution 68/243, para. 28 (e), UN Doc. A/70/174": the place is of what follows.
            if is_resolution
                && let Some((named, after)) = self.symbol_behind(list.next).filter(|_| self.is_mandate(&reference))
            {
                let start = self.token_at(reference.span.end);
                visit(Mention::Reference(reference.into()));
                let places = Reference { locators: list.all, kind: Some(list.kind), ..Reference::default() };
                let span = self.start(self.past(start, ','))..self.end(after);
                visit(Mention::Reference(Reference { document: Some(named), span, ..places }.into()));
                return Some(after);
            }
            reference.locators = list.all;
            reference.kind = Some(list.kind);
            (next, is_open) = (list.next, is_open || opened);
        }
        // "¶ 13 (July 22, 2015)".
        if let Some((years, after)) = self.dated(next).filter(|_| self.is_mark(next, '(') && !is_open)
            && let Some(named) =
                reference.document.as_mut().filter(|it| it.years.is_none() && matches!(it.by, NamedBy::Symbol(_)))
        {
            (named.years, next) = (Some(years), after);
        }
        while is_open && let Some((list, _)) = self.places_behind(next).filter(|_| !self.is_mark(next, ')')) {
            reference.locators.extend(list.all);
            next = list.next;
        }
        if is_open && matches!(self.kind(next), Kind::Mark(')' | ']')) {
            next += 1;
        }
        reference.span.end = self.end(next).max(reference.span.end);
        visit(Mention::Reference(reference.into()));
        Some(next)
    }

    /// Finds the places behind the bracket that a document stands in: "Supplement No. 10 (A/74/10), para. 265".
    fn places_behind_bracket(self, at: usize) -> Option<(LocatorList, bool)> {
        let is_own = self.is_mark(at, ')') && self.is_in_brackets(at) && self.is_mark(at + 1, ',');
        self.places_behind(at + 1).filter(|(list, _)| is_own && list.kind < LocatorKind::Section)
    }

    /// Tests whether a report is under a resolution, which is its mandate.
    fn is_mandate(self, reference: &Reference) -> bool {
        let at = self.token_at(reference.span.start);
        let before = at.saturating_sub(4)..at;
        before
            .into_iter()
            .any(|at| matches!(self.word(at).to_ascii_lowercase().as_str(), "under" | "pursuant" | "with" | "by"))
    }

    /// Moves past closing marks, which say nothing.
    fn past_closing(self, mut at: usize) -> usize {
        while at < self.tokens.len()
            && matches!(self.kind(at), Kind::Break | Kind::Mark(')' | ']' | '"' | '\'' | ',' | ';' | ':'))
        {
            at += 1;
        }
        at
    }
}

/// Makes the reference to a document by itself.
fn alone(named: Named) -> Reference {
    Reference { span: named.span.clone(), document: Some(named), ..Reference::default() }
}
