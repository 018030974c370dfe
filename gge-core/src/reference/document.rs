//! What names a document: a symbol, the number of a resolution, a body and a year, "ibid."

use std::ops::Range;

use crate::model::Symbol;

use super::cursor::Cursor;
use super::locator::{Locator, LocatorRange, Paragraph};
use super::symbol::symbol;
use super::term::Term;
use super::token::Kind;

/// General Assembly resolutions are numbered by session since the thirty-first.
const FIRST_SESSION: u32 = 31;
/// No report of any body that is meant is older.
const FIRST_YEAR: u16 = 1990;
/// No document of the United Nations is older.
const FIRST_DATE: u16 = 1945;
/// So many resolutions are read in a list.
const MOST_RESOLUTIONS: usize = 64;
/// The words of a phrase that are read on, so that the work stays bounded.
const LONGEST_PHRASE: usize = 48;
/// More years in a list are no list of reports.
const MOST_YEARS: usize = 8;
/// The titles that the Groups have had.
const TITLES: [&str; 2] = [
    "Developments in the Field of Information and Telecommunications in the Context of International Security",
    "Advancing responsible State behaviour in cyberspace in the context of international security",
];

/// Years, from and to.
pub(crate) type YearSpan = (u16, u16);

/// A document as it is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) by: NamedBy,
    /// The years that are said to be the document's.
    pub(crate) years: Option<YearSpan>,
    /// Whether a report is called a resolution.
    pub(crate) as_resolution: bool,
    /// A place that belongs to the name: "A/70/174#13(f)".
    pub(crate) place: Option<LocatorRange>,
    pub(crate) certainty: Certainty,
    pub(crate) span: Range<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NamedBy {
    Symbol(Symbol),
    /// The years alone, and whose report it is.
    Years(Body),
    /// The first Group, the second ..., from 0.
    Ordinal(usize),
    /// The document cited before.
    Before,
}

/// Who handed a report in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    Group,
    WorkingGroup,
    /// That of the sentence: "its 2015 report".
    Its,
    Unsaid,
}

/// How much a name is worth by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Certainty {
    /// A year alone.
    Year,
    /// A report by its year, of a body that is not named with it.
    Report,
    /// A Group: with a place of its report, it cites that.
    Group,
    /// It cites a document.
    Whole,
}

/// What a phrase is about.
pub(super) enum Phrase {
    Documents(Vec<Named>, usize),
    /// A body that is named, without a document.
    Body(Body, usize),
    /// The document of somebody else.
    Another(usize),
}

impl Named {
    fn new(by: NamedBy, years: Option<YearSpan>, certainty: Certainty, span: Range<usize>) -> Self {
        Self { by, years, as_resolution: false, place: None, certainty, span }
    }
}

impl Cursor<'_> {
    /// The documents that are named from here.
    pub(super) fn phrase(self, at: usize) -> Option<Phrase> {
        let one = |(named, next)| Phrase::Documents(vec![named], next);
        match self.kind(at) {
            Kind::Symbol => self.symbol(at, at).map(one),
            Kind::Word(Term::Ibid | Term::Id) => self.before_named(at).map(one),
            Kind::Number(_) | Kind::Pair(..) => self.years(at).and_then(|_| self.body_phrase(at)),
            Kind::Word(Term::Report | Term::Gge | Term::WorkingGroup | Term::Group | Term::Ordinal(_)) => {
                self.body_phrase(at)
            }
            Kind::Word(
                Term::General
                | Term::Security
                | Term::Human
                | Term::Organ(_)
                | Term::Resolution
                | Term::Decision
                | Term::Other,
            ) => self.resolutions(at),
            _ => None,
        }
    }

    /// "Ibid.", unless a page follows: UN documents are cited by paragraph.
    fn before_named(self, at: usize) -> Option<(Named, usize)> {
        let after = self.past_words(self.past(at + 1, ','), |it| it == Term::At);
        let is_ibid = self.is(at, Term::Ibid);
        let leads = match self.term(after) {
            Term::Paragraph { .. } => is_ibid || self.word(at).ends_with('.'),
            Term::Page => false,
            _ => is_ibid && self.number(after).is_none_or(|_| after > at + 1 && self.is(after - 1, Term::At)),
        };
        let certainty = if is_ibid { Certainty::Whole } else { Certainty::Report };
        let named = Named::new(NamedBy::Before, None, certainty, self.start(at)..self.end(at + 1));
        leads.then_some((named, at + 1))
    }

    /// A symbol with what belongs to it: a place, a year.
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

    /// What stands behind `#` in an address; it is one place.
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

    /// A year or a date: "(2015)", ", 22 July 2015", "of 2013", "(July 22, 2015)".
    fn dated(self, at: usize) -> Option<(YearSpan, usize)> {
        let is_open = self.is_mark(at, '(');
        let is_comma = self.is_mark(at, ',');
        if !is_open && !is_comma && !self.is(at, Term::Of) {
            return None;
        }
        let (mut at, mut has_month) = (at + 1, false);
        for _ in 0..5 {
            if let Some((years, next)) = self.years_since(at, FIRST_DATE) {
                return match (is_open, self.is_mark(next, ')')) {
                    (true, closes) => closes.then_some((years, next + 1)),
                    _ if has_month || !is_comma && !self.is_mark(next, '-') => Some((years, next)),
                    _ => None,
                };
            }
            has_month |= self.is(at, Term::Month);
            match self.kind(at) {
                Kind::Word(Term::Month) | Kind::Mark(',') => at += 1,
                Kind::Number(1..=31) => at += 1,
                _ => return None,
            }
        }
        None
    }

    /// The years that stand here: one, or from one to another; with the marks of footnotes that are left of them.
    pub(super) fn years(self, at: usize) -> Option<(YearSpan, usize)> {
        self.years_since(at, FIRST_YEAR)
    }

    fn years_since(self, at: usize, first: u16) -> Option<(YearSpan, usize)> {
        let year = |number: u32| u16::try_from(number).ok().filter(|year| (first..2100).contains(year));
        let longer = |from: u16, to: u32| {
            let full = if to < 100 { u32::from(from) / 100 * 100 + to } else { to };
            year(full).filter(|to| *to > from).map(|to| (from, to))
        };
        if let Kind::Pair(from, to) = self.kind(at) {
            return year(from.into()).and_then(|from| longer(from, to.into())).map(|years| (years, at + 1));
        }
        let number = self.number(at)?;
        let digits = self.end(at + 1) - self.start(at);
        let glued_note = match digits {
            5 => year(number / 10),
            6 => year(number / 100),
            _ => None,
        };
        let from = year(number).filter(|_| digits == 4).or(glued_note)?;
        let after = at + 1;
        if self.is_mark(after, '-') && glued_note.is_none() {
            let to = self.number(after + 1).filter(|to| *to >= 100 || self.is_glued(after + 1) && *to > 9);
            if let Some(years) = to.and_then(|to| longer(from, to)) {
                return Some((years, after + 2));
            }
        }
        if self.is_glued(after) && matches!(self.kind(after), Kind::Word(term) if term != Term::Possessive) {
            return None;
        }
        // "2010,1 20132": the number of a footnote.
        let comma = self.past(after, ',');
        let is_note = self.number(comma).is_some_and(|note| note < 100)
            && (comma == after || self.is_glued(comma))
            && (self.is(comma + 1, Term::And) || self.is(comma + 1, Term::Report) || self.years(comma + 1).is_some());
        Some(((from, from), if is_note { comma + 1 } else { after }))
    }

    /// Resolutions by their number, after the organ: "General Assembly resolutions 58/199 and 64/211".
    fn resolutions(self, first: usize) -> Option<Phrase> {
        let (organ, at) = match (self.term(first), self.term(first + 1), self.term(first + 2)) {
            (Term::General, Term::Assembly, _) => (Some("A"), first + 2),
            (Term::Security, Term::Council, _) => (Some("S"), first + 2),
            (Term::Human, Term::Rights, Term::Council) => (Some("A/HRC"), first + 3),
            (Term::Organ(organ), ..) => (Some(organ), first + 1),
            _ => (None, first),
        };
        let series = match self.lead(at) {
            Term::Resolution => "RES",
            Term::Decision => "DEC",
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

    /// Past "Group of Governmental Experts", in this order or that of French, its abbreviation in brackets and its title.
    pub(super) fn experts(self, at: usize) -> Option<usize> {
        if !self.is(at, Term::Group) {
            return None;
        }
        let of = self.past_words(at + 1, |it| it == Term::Of);
        let next = match (self.term(of), self.term(of + 1)) {
            (Term::Governmental, Term::Experts) | (Term::Experts, Term::Governmental) => of + 2,
            _ => return None,
        };
        let short = self.past_words(self.past(next, '('), |it| it == Term::Un);
        let has_short = self.is_mark(next, '(') && self.is(short, Term::Gge) && self.is_mark(short + 1, ')');
        Some(self.title(if has_short { short + 2 } else { next }))
    }

    /// Past the title of a Group.
    fn title(self, at: usize) -> usize {
        let start = self.past(at + usize::from(self.word(at).eq_ignore_ascii_case("on")), '"');
        let end = |title: &str| {
            let words = title.split(' ').enumerate();
            let mut fits = words.map(|(count, word)| (count, self.word(start + count).eq_ignore_ascii_case(word)));
            fits.all(|(_, fits)| fits).then(|| start + title.split(' ').count())
        };
        TITLES.iter().find_map(|title| end(title)).map_or(at, |end| self.past(end, '"'))
    }

    /// A body and the years of its reports, in any order.
    fn body_phrase(self, first: usize) -> Option<Phrase> {
        let mut phrase = BodyPhrase::new(self, first);
        phrase.read();
        phrase.finish()
    }
}

/// A phrase about a body's reports, as it is read.
struct BodyPhrase<'t> {
    cursor: Cursor<'t>,
    first: usize,
    at: usize,
    /// Behind the last token that says something.
    end: usize,
    body: Body,
    is_report: bool,
    has_norms: bool,
    ordinal: Option<u8>,
    /// Years, with the tokens from and to which they stand.
    years: Vec<(YearSpan, Range<usize>)>,
    is_open: bool,
}

impl<'t> BodyPhrase<'t> {
    const fn new(cursor: Cursor<'t>, first: usize) -> Self {
        Self {
            cursor,
            first,
            at: first,
            end: first,
            body: Body::Unsaid,
            is_report: false,
            has_norms: false,
            ordinal: None,
            years: Vec::new(),
            is_open: false,
        }
    }

    fn read(&mut self) {
        while self.at < self.first + LONGEST_PHRASE && self.step().is_some() {}
    }

    /// Takes what says something, up to a token.
    fn take(&mut self, next: usize) {
        (self.at, self.end) = (next, next);
    }

    /// Reads a token; none where the phrase ends.
    fn step(&mut self) -> Option<()> {
        let (cursor, at) = (self.cursor, self.at);
        if matches!(cursor.kind(at), Kind::Number(_) | Kind::Pair(..)) {
            let (years, next) = cursor.years(at)?;
            if self.years.len() >= MOST_YEARS || !self.years.is_empty() && !self.is_listed(at) {
                return None;
            }
            self.years.push((years, at..next));
            self.take(next);
            return Some(());
        }
        match cursor.kind(at) {
            Kind::Word(Term::Gge | Term::WorkingGroup | Term::Group) => self.body()?,
            Kind::Word(Term::Report) if !self.is_report && !self.is_series(at) => {
                self.is_report = true;
                self.take(at + 1);
            }
            Kind::Word(Term::Ordinal(number)) if self.ordinal.is_none() && self.years.is_empty() => {
                let next = cursor.past_words(at + 1, |it| it == Term::Un);
                if !(cursor.is(next, Term::Gge) || cursor.experts(next).is_some()) {
                    return None;
                }
                self.ordinal = Some(number);
                self.at = next;
            }
            Kind::Word(Term::Norm { .. }) if self.body != Body::Unsaid && self.may_have_norms(at) => {
                self.has_norms = true;
                self.take(at + 1);
            }
            Kind::Word(Term::Possessive | Term::Un | Term::Filler) => self.at += 1,
            Kind::Word(Term::Modifier) => {
                let next = cursor.past_words(at, |it| it == Term::Modifier);
                let next = cursor.past_words(cursor.past(next, ','), |it| it == Term::Modifier);
                let next = cursor.past(next, '-');
                let next = cursor.past_words(next, |it| it == Term::Modifier);
                matches!(cursor.term(next), Term::Norm { .. }).then_some(())?;
                self.at = next;
            }
            Kind::Word(Term::Of | Term::From | Term::In) => self.at = self.leads_on(at + 1)?,
            Kind::Word(Term::The) if !self.years.is_empty() && self.body == Body::Unsaid => {
                self.at = self.leads_on(at).filter(|next| self.is_body(*next))?;
            }
            Kind::Word(Term::And) => self.at = self.next_year(at + 1)?,
            Kind::Mark('(') if !self.is_open => {
                self.at = self.next_year(at + 1)?;
                self.is_open = true;
            }
            Kind::Mark(')') if self.is_open => {
                self.is_open = false;
                self.take(at + 1);
            }
            Kind::Mark(',') => self.at = self.past_comma(at + 1)?,
            Kind::Mark('-') if cursor.is(at.wrapping_sub(1), Term::Gge) && cursor.is_glued(at) => self.at += 1,
            _ => return None,
        }
        (!self.has_norms || self.is_open || cursor.is_mark(self.at, '(')).then_some(())
    }

    fn body(&mut self) -> Option<()> {
        let (cursor, at) = (self.cursor, self.at);
        let (body, next) = match cursor.experts(at) {
            Some(next) => (Body::Group, next),
            None if cursor.is(at, Term::WorkingGroup) => (Body::WorkingGroup, at + 1),
            None if cursor.is(at, Term::Gge) => (Body::Group, cursor.title(at + 1)),
            // "The report of the 2012-2013 Group".
            None if self.first < at => {
                let is_group =
                    cursor.is_capital(at) && (self.is_report || self.years.iter().any(|(years, _)| years.0 < years.1));
                (Body::Group, is_group.then_some(at + 1)?)
            }
            // "The Group" is one that was named before, and it begins no name.
            None => {
                let is_working = cursor.word(at.wrapping_sub(1)).eq_ignore_ascii_case("working");
                let is_alone = cursor.is(at.wrapping_sub(1), Term::The) && !cursor.is(at + 1, Term::Of);
                self.body = match () {
                    () if is_working => Body::WorkingGroup,
                    () if is_alone && cursor.is_capital(at) => Body::Its,
                    () => return None,
                };
                self.take(at + 1);
                return None;
            }
        };
        let is_new = self.body == Body::Unsaid;
        self.body = body;
        self.take(next);
        is_new.then_some(())
    }

    fn is_body(&self, at: usize) -> bool {
        self.cursor.experts(at).is_some()
            || matches!(
                self.cursor.term(at),
                Term::Gge | Term::WorkingGroup | Term::Group | Term::Report | Term::Ordinal(_)
            )
    }

    /// Past articles and the like, to what a body or a year is said with.
    fn leads_on(&self, at: usize) -> Option<usize> {
        let cursor = self.cursor;
        let passes = |it| matches!(it, Term::The | Term::Its | Term::Un | Term::Filler);
        let mut next = cursor.past_words(at, passes);
        if cursor.word(next).eq_ignore_ascii_case("a") {
            next = cursor.past_words(next + 1, passes);
        }
        (self.is_body(next) || self.next_year(next).is_some()).then_some(next)
    }

    fn next_year(&self, at: usize) -> Option<usize> {
        self.cursor.years(at).map(|_| at)
    }

    /// A year behind a comma, "and" or a bracket, or behind a year with the mark of a footnote.
    fn is_listed(&self, at: usize) -> bool {
        let is_noted = self.years.last().is_some_and(|(_, tokens)| tokens.end == at && tokens.len() > 1);
        is_noted || matches!(self.cursor.before(at), Kind::Mark(',' | '(') | Kind::Word(Term::And))
    }

    /// "2013, 2015 and 2021"; "the report, 2015"; "2015, the consensus report of the GGE".
    fn past_comma(&self, at: usize) -> Option<usize> {
        let is_list = self.cursor.is(at, Term::And) && !self.years.is_empty();
        let year = self.next_year(at + usize::from(is_list)).filter(|_| self.is_report || !self.years.is_empty());
        let is_report = |next: &usize| self.cursor.is(*next, Term::Report);
        year.or_else(|| self.leads_on(at).filter(|next| is_report(next) && self.years.len() == 1 && !self.is_report))
    }

    /// "Reports" as the name of a series: "ICJ Reports 2006".
    fn is_series(&self, at: usize) -> bool {
        let cursor = self.cursor;
        let is_name = |at: usize| {
            cursor.is_capital(at)
                && matches!(
                    cursor.kind(at),
                    Kind::Word(Term::Other | Term::Institution | Term::Modifier | Term::Rights) | Kind::Opaque
                )
        };
        self.body == Body::Unsaid && cursor.word(at) == "Reports" && at.checked_sub(1).is_some_and(is_name)
    }

    /// "The 2015 GGE norms", "UNGGE norms (2015)"; but "norms (c) and (f)" are places.
    fn may_have_norms(&self, at: usize) -> bool {
        let cursor = self.cursor;
        let is_year = cursor.is_mark(at + 1, '(') && self.next_year(at + 2).is_some();
        is_year || !self.years.is_empty() && cursor.locators(at).is_none()
    }

    fn finish(mut self) -> Option<Phrase> {
        let cursor = self.cursor;
        if self.is_open && cursor.is_mark(self.end, ')') {
            self.end += 1;
        }
        // "The third GGE report" may be the report of the third Group, or the third report.
        let is_either = self.ordinal.is_some()
            && cursor.is(self.end.wrapping_sub(1), Term::Report)
            && !cursor.is(self.first, Term::Report);
        if cursor.is(self.first, Term::Report) && self.is_series(self.first) {
            let years = cursor.past(self.first + 1, '(');
            return cursor.years(years).map(|(_, next)| Phrase::Another(next));
        }
        if let Some(number) = self.ordinal.filter(|_| !is_either && self.body == Body::Group) {
            let by = NamedBy::Ordinal(usize::from(number) - 1);
            let certainty = if self.is_report { Certainty::Whole } else { Certainty::Group };
            let named = Named::new(by, None, certainty, cursor.start(self.first)..cursor.end(self.end));
            return Some(Phrase::Documents(vec![named], self.end));
        }
        if self.years.is_empty() {
            return match self.body {
                Body::Unsaid => (self.is_report && self.is_of_another()).then_some(Phrase::Another(self.end)),
                body => Some(Phrase::Body(body, self.end)),
            };
        }
        let before = self.first.checked_sub(1).unwrap_or(usize::MAX);
        if self.body == Body::Unsaid {
            self.body = match cursor.term(before) {
                Term::Its => Body::Its,
                Term::Possessive if cursor.is(before.wrapping_sub(1), Term::Group) => Body::Group,
                Term::Possessive if self.is_report => return Some(Phrase::Another(self.end)),
                Term::Other | Term::Institution if self.is_report && cursor.is_capital(before) => {
                    return Some(Phrase::Another(self.end));
                }
                _ if self.is_report && self.is_of_another() => return Some(Phrase::Another(self.end)),
                _ => Body::Unsaid,
            };
        }
        let certainty = match (self.body, self.is_report || self.has_norms) {
            (Body::Group | Body::WorkingGroup, true) => Certainty::Whole,
            (Body::Group | Body::WorkingGroup, false) => Certainty::Group,
            (_, true) => Certainty::Report,
            (_, false) => Certainty::Year,
        };
        let end = self.end;
        Some(Phrase::Documents(self.named(certainty), end))
    }

    /// Whether "of" leads to somebody else: "the 2015 report of the Secretary-General".
    fn is_of_another(&self) -> bool {
        let cursor = self.cursor;
        let next = cursor.past_words(self.end + 1, |it| matches!(it, Term::The | Term::Its | Term::Un));
        let is_of =
            matches!(cursor.term(self.end), Term::Of | Term::From) && !cursor.word(self.end).eq_ignore_ascii_case("on");
        is_of
            && matches!(
                cursor.kind(next),
                Kind::Word(Term::Other | Term::Institution | Term::Security | Term::General | Term::Human)
            )
    }

    /// A document for each of the years; for years far apart, one for the first and one for the last.
    fn named(self, certainty: Certainty) -> Vec<Named> {
        let cursor = self.cursor;
        let mut spans: Vec<(YearSpan, Range<usize>)> = Vec::new();
        for ((from, to), tokens) in self.years {
            let is_far = to - from > 1 && tokens.len() > 2 && certainty == Certainty::Whole;
            if is_far {
                spans.push(((from, from), tokens.start..tokens.start + 1));
                spans.push(((to, to), tokens.end - 1..tokens.end));
            } else {
                spans.push(((from, to), tokens));
            }
        }
        let last = spans.len() - 1;
        let name = |(count, (years, tokens)): (usize, (YearSpan, Range<usize>))| {
            let start = cursor.start(if count == 0 { self.first } else { tokens.start });
            let end = cursor.end(if count == last { self.end } else { tokens.end });
            Named::new(NamedBy::Years(self.body), Some(years), certainty, start..end)
        };
        spans.into_iter().enumerate().map(name).collect()
    }
}
