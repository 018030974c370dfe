//! The names of documents: a symbol, the number of a resolution, a body and a year, "ibid."

use std::ops::Range;

use crate::model::Symbol;

use super::cursor::Cursor;
use super::locator::{Locator, LocatorRange, Paragraph};
use super::symbol::symbol;
use super::term::Term::{
    self, And, Assembly, Council, Decision, Elsewhere, Experts, General, Gge, Governmental, Group, Human, Ibid, Id,
    Month, Norm, Of, Ordinal, Organ, Other, Page, Possessive, Report, Resolution, Rights, Security, Un, WorkingGroup,
};
use super::token::Kind;

/// The first session by which General Assembly resolutions are numbered.
const FIRST_SESSION: u32 = 31;
/// The first year that is read as that of a report: no report of any body that is meant is older.
const FIRST_YEAR: u16 = 1990;
/// The first year of a date: no document of the United Nations is older.
const FIRST_DATE: u16 = 1945;
/// The largest number of resolutions that are read in a list.
const MOST_RESOLUTIONS: usize = 64;
/// The titles that the Groups have had, and the subjects that they are said to be on.
pub(crate) const TITLES: [&str; 8] = [
    "Developments in the Field of Information and Telecommunications in the Context of International Security",
    "Advancing responsible State behaviour in cyberspace in the context of international security",
    "information security",
    "cyber security",
    "cybersecurity",
    "cyberspace",
    "ICTs",
    "ICT",
];

/// The first and the last of some years.
pub(crate) type YearSpan = (u16, u16);

/// A document as it is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) by: NamedBy,
    /// The years that are said to be the document's.
    pub(crate) years: Option<YearSpan>,
    /// True if a report is called a resolution.
    pub(crate) as_resolution: bool,
    /// True if a Group is named by its year alone, which may be that in which it began: "the 2009 GGE".
    pub(crate) is_group: bool,
    /// A place that belongs to the name: "A/70/174#13(f)".
    pub(crate) place: Option<LocatorRange>,
    pub(crate) certainty: Certainty,
    pub(crate) span: Range<usize>,
}

/// The kind of name that a document has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NamedBy {
    Symbol(Symbol),
    /// The years alone, and the body whose report it is.
    Years(Body),
    /// The number of a Group, from 0, among all or among those that reached consensus: "the first Group", "the first
    /// consensus report".
    Ordinal {
        number: usize,
        of_consensus: bool,
    },
    /// The document cited before.
    Before,
    /// The number of the note that names it.
    Note(u32),
}

/// The body that handed a report in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    Group,
    WorkingGroup,
    /// The body of the sentence: "its 2015 report".
    Its,
    Unsaid,
}

/// The certainty with which a name by itself cites a document, from the least to the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Certainty {
    /// A year alone.
    Year,
    /// A report by its year, of a body that is not named with it.
    Report,
    /// A Group by its years: it cites its report, if it handed one in.
    Group,
    /// A whole name, which cites a document.
    Whole,
}

/// The subject of a phrase, and the token that follows it.
pub(super) enum Phrase {
    Documents(Vec<Named>, usize),
    /// A body that is named, without a document.
    Body(Body, usize),
    /// The document of somebody else.
    Another(usize),
    /// A Group on another subject.
    AnotherGroup(usize),
}

impl Named {
    pub(super) fn new(by: NamedBy, years: Option<YearSpan>, certainty: Certainty, span: Range<usize>) -> Self {
        Self { by, years, as_resolution: false, is_group: false, place: None, certainty, span }
    }

    /// Tests whether its body is the one that was named last: "its report of 2021".
    pub(crate) fn is_of_the_last_named(&self) -> bool {
        matches!(self.by, NamedBy::Years(Body::Its | Body::Unsaid))
    }

    pub(super) fn is_resolution(&self) -> bool {
        matches!(&self.by, NamedBy::Symbol(symbol) if symbol.as_str().contains("/RES/"))
    }
}

impl Cursor<'_> {
    /// Reads the documents or the body that are named from here.
    pub(super) fn phrase(self, at: usize) -> Option<Phrase> {
        let one = |(named, next)| Phrase::Documents(vec![named], next);
        match self.kind(at) {
            Kind::Symbol => self.symbol(at, at).map(one),
            // "The experts", of a Group that was named before.
            Kind::Word(Experts) if self.is_un(at.wrapping_sub(1)) => self.body_phrase(at),
            Kind::Word(Experts) if self.is(at.wrapping_sub(1), Term::The) => Some(Phrase::Body(Body::Unsaid, at + 1)),
            Kind::Word(Ibid | Id) => self.ibid(at).map(one),
            Kind::Number(_) | Kind::Pair(..) | Kind::Mark('\'') => self.years(at).and_then(|_| self.body_phrase(at)),
            // "The first and second GGEs".
            Kind::Word(Ordinal(_)) if self.ordinals(at).0.len() > 1 => {
                let (mut ordinals, _) = self.ordinals(at);
                let Phrase::Documents(last, next) = self.body_phrase(ordinals.pop()?.1)? else { return None };
                let named = |(number, at): (u8, usize)| {
                    let number = usize::from(number).saturating_sub(1);
                    let by = NamedBy::Ordinal { number, of_consensus: false };
                    Named::new(by, None, Certainty::Whole, self.start(at)..self.end(at + 1))
                };
                let is_list = last.iter().all(|it| matches!(it.by, NamedBy::Ordinal { .. }));
                is_list.then(|| Phrase::Documents(ordinals.into_iter().map(named).chain(last).collect(), next))
            }
            Kind::Word(Report | Gge | WorkingGroup | Group | Ordinal(_) | Norm { several: true }) => {
                self.body_phrase(at)
            }
            Kind::Word(Un | General | Organ("A")) if self.author_year(at).is_some() => self.author_year(at),
            Kind::Word(General | Security | Human | Organ(_) | Resolution | Decision | Other) => self.resolutions(at),
            _ => None,
        }
    }

    /// Reads the United Nations as an author, with a place: "(UNGA, 2015, para. 13)".
    fn author_year(self, at: usize) -> Option<Phrase> {
        let name = self.past_words(at, |it| matches!(it, Un | General | Assembly | Organ("A")));
        let is_open = self.is_mark(name, '(');
        let (years, next) = self.years(if is_open { name + 1 } else { self.past(name, ',') })?;
        let next = if is_open { self.past(next, ')') } else { next };
        self.places_behind(next)?;
        let span = self.start(at)..self.end(next);
        let named = Named::new(NamedBy::Years(Body::Group), Some(years), Certainty::Report, span);
        Some(Phrase::Documents(vec![named], next))
    }

    /// Reads "ibid.", unless a page follows: UN documents are cited by paragraph.
    fn ibid(self, at: usize) -> Option<(Named, usize)> {
        let after = self.past_words(self.past(at + 1, ','), |it| it == Term::At);
        let is_ibid = self.is(at, Ibid);
        let is_last = self.text.get(self.end(at + 1)..self.start(after)).is_some_and(|gap| gap.contains('\n'));
        let leads = match self.term(after) {
            Term::Paragraph { .. } => is_ibid || self.word(at).ends_with('.'),
            Page | Elsewhere => false,
            _ => {
                let is_place = |after| self.locators(after).is_some() || after > at + 1 && self.is(after - 1, Term::At);
                is_ibid && (is_last || self.number(after).is_none() || is_place(after))
            }
        };
        let certainty = if is_ibid { Certainty::Whole } else { Certainty::Report };
        let named = Named::new(NamedBy::Before, None, certainty, self.start(at)..self.end(at + 1));
        leads.then_some((named, at + 1))
    }

    /// Reads a symbol with what belongs to it: a place, a year. `first` is the token at which its name begins.
    pub(super) fn symbol(self, at: usize, first: usize) -> Option<(Named, usize)> {
        if self.kind(at) != Kind::Symbol {
            return None;
        }
        let symbol = symbol(self.word(at))?;
        let as_resolution = first < at && !symbol.as_str().contains("/RES/");
        let start = if as_resolution { self.start(first) } else { self.start(at) };
        let mut named = Named::new(NamedBy::Symbol(symbol), None, Certainty::Whole, start..self.end(at + 1));
        named.as_resolution = as_resolution;
        let mut next = at + 1;
        if let Some((place, after)) = self.address_place(next) {
            (named.place, next) = (Some(LocatorRange::One(place)), after);
        } else if let Some((years, after)) = self.dated(next) {
            (named.years, next) = (Some(years), after);
        }
        named.span.end = self.end(next);
        Some((named, next))
    }

    /// Reads the one place that stands behind `#` in an address.
    fn address_place(self, at: usize) -> Option<(Locator, usize)> {
        let starts = self.is_mark(at, '#') && self.is_glued(at) && self.is_glued(at + 1);
        let is_section = matches!(self.term(at + 1), Term::Section(_)) && self.is_mark(at + 2, '(');
        if !starts || !is_section && self.number(at + 1).is_none() {
            return None;
        }
        let list = Cursor { is_query: true, ..self }.locators(at + 1)?;
        match *list.all.as_slice() {
            [LocatorRange::One(place)] if !matches!(place.paragraph, Paragraph::Section(_)) || is_section => {
                Some((place, list.next))
            }
            _ => None,
        }
    }

    /// Reads a year or a date: "(2015)", ", 22 July 2015", "of 2013", "(July 22, 2015)", "vom 24.06.2013".
    pub(super) fn dated(self, at: usize) -> Option<(YearSpan, usize)> {
        let is_open = self.is_mark(at, '(');
        let is_comma = self.is_mark(at, ',');
        // "V. 22.7.2015" is short for "vom".
        let is_cut = self.word(at) == "v" && self.word(at + 1) == ".";
        if !is_open && !is_comma && !is_cut && !self.is(at, Of) {
            return None;
        }
        let (mut at, mut has_month) = (at + 1 + usize::from(is_cut), false);
        for _ in 0..5 {
            if let Some((years, next)) = self.years_since(at, FIRST_DATE) {
                return match (is_open, self.is_mark(next, ')')) {
                    (true, closes) => closes.then_some((years, next + 1)),
                    _ if has_month || !is_comma && !self.is_mark(next, '-') => Some((years, next)),
                    _ => None,
                };
            }
            if self.kind(at) == Kind::Opaque && !is_open {
                let year =
                    self.word(at).rsplit('.').next()?.parse().ok().filter(|year| (FIRST_DATE..2100).contains(year))?;
                return Some(((year, year), at + 1));
            }
            has_month |= self.is(at, Month);
            match self.kind(at) {
                Kind::Word(Month) | Kind::Mark(',') | Kind::Number(1..=31) => at += 1,
                _ => return None,
            }
        }
        None
    }

    /// Reads the years that stand here: one, or from one to another; with the marks of footnotes that are left of them.
    pub(super) fn years(self, at: usize) -> Option<(YearSpan, usize)> {
        self.years_since(at, FIRST_YEAR)
    }

    /// Reads years, none of which is earlier than the first that may be meant.
    fn years_since(self, at: usize, first: u16) -> Option<(YearSpan, usize)> {
        let year = |number: u32| u16::try_from(number).ok().filter(|year| (first..2200).contains(year));
        let longer = |from: u16, to: u32| {
            let full = if to < 100 { u32::from(from) / 100 * 100 + to } else { to };
            year(full).filter(|to| *to > from).map(|to| (from, to))
        };
        if let Kind::Pair(from, to) = self.kind(at) {
            return year(from.into()).and_then(|from| longer(from, to.into())).map(|years| (years, at + 1));
        }
        // "UNGGE'15", "the ’15 GGE".
        let is_named = [at.wrapping_sub(1), at + 2, at + 3].iter().any(|at| self.is(*at, Gge));
        let is_cut = is_named && self.is_mark(at, '\'') && self.is_glued(at + 1);
        if let Some(number) = self.number(at + 1).filter(|number| is_cut && (4..50).contains(number)) {
            return year(number + 2000).map(|year| ((year, year), at + 2));
        }
        let number = self.number(at)?;
        let digits = self.end(at + 1) - self.start(at);
        let is_spoken = self.word(at).starts_with(char::is_alphabetic);
        let glued_note = match digits {
            _ if is_spoken => None,
            5 => year(number / 10),
            6 => year(number / 100),
            _ => None,
        };
        let from = year(number).filter(|_| digits == 4 || is_spoken).or(glued_note)?;
        let after = at + 1;
        if (self.is_mark(after, '-') || self.is(after, Term::To)) && glued_note.is_none() {
            let to = self.number(after + 1).filter(|to| *to >= 100 || self.is_glued(after + 1) && *to > 9);
            if let Some(years) = to.and_then(|to| longer(from, to)) {
                return Some((years, after + 2));
            }
        }
        if self.is_glued(after) && matches!(self.kind(after), Kind::Word(term) if term != Possessive) {
            return None;
        }
        // "2010,1 20132": the number of a footnote.
        let comma = self.past(after, ',');
        let is_small = self.number(comma).is_some_and(|note| note < 100) && (comma == after || self.is_glued(comma));
        let goes_on = matches!(self.kind(comma + 1), Kind::Word(And | Report) | Kind::Number(1990..));
        let is_note = is_small && goes_on;
        Some(((from, from), if is_note { comma + 1 } else { after }))
    }

    /// Reads resolutions by their number, after the organ: "General Assembly resolutions 58/199 and 64/211".
    fn resolutions(self, first: usize) -> Option<Phrase> {
        let (organ, at) = match (self.term(first), self.term(first + 1), self.term(first + 2)) {
            (General, Assembly, _) => (Some("A"), first + 2),
            (Security, Council, _) => (Some("S"), first + 2),
            (Human, Rights, Council) => (Some("A/HRC"), first + 3),
            (Organ(organ), ..) => (Some(organ), first + 1),
            _ => (None, first),
        };
        let series = match self.lead(at) {
            Resolution => "RES",
            Decision => "DEC",
            _ => return None,
        };
        let number = self.past_words(at + 1, |it| it == Term::Number);
        if let Some((named, next)) = self.symbol(number, if series == "RES" { first } else { number }) {
            return Some(Phrase::Documents(vec![named], next));
        }
        let (mut all, mut next, mut start, mut organ) = (Vec::new(), number, first, organ);
        while all.len() < MOST_RESOLUTIONS {
            let Some((named, of, after)) = self.resolution(next, start, organ, series) else { break };
            all.push(named);
            organ = Some(of);
            (next, start) = match self.separator(after) {
                Some(at) if matches!(self.kind(at), Kind::Pair(..) | Kind::Number(_)) => (at, at),
                _ => return Some(Phrase::Documents(all, after)),
            };
        }
        let next = all.last().map(|last: &Named| self.token_at(last.span.end));
        next.map(|next| Phrase::Documents(all, next))
    }

    /// Reads a resolution by its number, with the organ that is named or that its number tells. Returns it, the organ,
    /// and the token that follows.
    fn resolution(
        self,
        at: usize,
        start: usize,
        organ: Option<&'static str>,
        series: &str,
    ) -> Option<(Named, &'static str, usize)> {
        let dashed = self.is_mark(at + 1, '-') && self.is_glued(at + 1) && self.is_glued(at + 2);
        let (session, number, next) = match (self.kind(at), self.kind(at + 2)) {
            (Kind::Pair(session, number), _) => (Some(u32::from(session)), number.into(), at + 1),
            (Kind::Number(session), Kind::Number(number)) if dashed => (Some(session), number, at + 3),
            (Kind::Number(number), _) => (None, number, at + 1),
            _ => return None,
        };
        if number == 0 || number > 9999 || session.is_some_and(|session| session > 9999) || self.goes_on(next) {
            return None;
        }
        let dated = self.dated(next);
        let organ = match (organ, session) {
            (Some(organ), _) => organ,
            (None, Some(session)) if session >= FIRST_SESSION => "A",
            (None, None) if number >= 100 && dated.is_some() && self.is_mark(next, '(') => "S",
            _ => return None,
        };
        let is_small = start == at && session.is_none() && number < 100;
        if session.is_some() == (organ == "S") || is_small {
            return None;
        }
        let written = self.text.get(self.start(at)..self.end(next))?.replace('-', "/");
        let symbol = format!("{organ}/{series}/{written}").parse().ok()?;
        let (years, next) = dated.map_or((None, next), |(years, next)| (Some(years), next));
        let span = self.start(start)..self.end(next);
        Some((Named::new(NamedBy::Symbol(symbol), years, Certainty::Whole, span), organ, next))
    }

    /// Moves past "Group of Governmental Experts", in this order or that of French, its abbreviation in brackets and
    /// its title.
    pub(super) fn experts(self, at: usize) -> Option<usize> {
        let next = self.past_name(at);
        (next > at && self.is(at, Group)).then(|| self.title(next))
    }

    /// Moves past the name of a Group, long or short.
    pub(super) fn past_name(self, at: usize) -> usize {
        let of = self.past_words(at + 1, |it| it == Of);
        let next = match (self.term(of), self.term(of + 1)) {
            _ if self.is(at, Gge) => return at + 1,
            _ if !self.is(at, Group) => return at,
            (Governmental, Experts) | (Experts, Governmental) => of + 2,
            (Experts, _) if self.word(of).len() > "governmental".len() => of + 1,
            _ => return at,
        };
        let is_open = matches!(self.kind(next), Kind::Mark('(' | '['));
        let short = self.past_words(next + usize::from(is_open), |it| it == Un);
        let closes = matches!(self.kind(short + 1), Kind::Mark(')' | ']'));
        let has_short = is_open && closes && self.is(short, Gge);
        if has_short { short + 2 } else { next }
    }

    /// Moves past the title of a Group.
    pub(super) fn title(self, at: usize) -> usize {
        let start = self.past(at + usize::from(self.word(at).eq_ignore_ascii_case("on")), '"');
        let end = |title: &str| {
            let words = title.split(' ').enumerate();
            let mut fits = words.map(|(count, word)| (count, self.word(start + count).eq_ignore_ascii_case(word)));
            fits.all(|(_, fits)| fits).then(|| start + title.split(' ').count())
        };
        TITLES.iter().find_map(|title| end(title)).map_or(at, |end| self.past(end, '"'))
    }
}
