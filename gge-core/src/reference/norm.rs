//! Norms by their letters, their places in the list, and their number: "norms (c) and (f)", "norm six", "the ninth of
//! the eleven norms", "13 norms".

use super::connect::Behind;
use super::cursor::Cursor;
use super::document::NamedBy;
use super::label::Label;
use super::locator::{LONGEST_LIST, Lead, Locator, LocatorKind, LocatorList, LocatorRange, Paragraph};
use super::term::Term;
use super::token::Kind;
use super::{Mention, NormCount, Reference};

/// The beginnings of what is said of the norms and of few others.
const OF_OURS: [&str; 6] = ["voluntary", "responsible", "freiwillig", "unverbindlich", "volontaire", "voluntaria"];
/// The largest number by which a norm is called in a list of norms.
const MOST_NORMS: u32 = 12;
/// The number of letters to count norms by.
const MOST_LETTERS: u32 = 26;
/// The largest number of ordinals in a list: a longer one is none of Groups or norms.
const MOST_ORDINALS: usize = 6;

impl Cursor<'_> {
    /// Reads the ordinals of a short list, "first and the third", with their tokens, and returns the token that
    /// follows.
    pub(super) fn ordinals(self, at: usize) -> (Vec<(u8, usize)>, usize) {
        let (mut all, mut at) = (Vec::new(), at);
        // "A twelfth norm" is one that somebody wishes for.
        if at > 0 && !self.is_query && self.word(at - 1).eq_ignore_ascii_case("a") {
            return (all, at);
        }
        while let Term::Ordinal(number) = self.term(at) {
            all.push((number, at));
            let next = self.separator(at + 1).map(|next| self.past_words(next, |it| it == Term::The));
            match next.filter(|next| all.len() < MOST_ORDINALS && matches!(self.term(*next), Term::Ordinal(_))) {
                Some(next) => at = next,
                None => return (all, at + 1),
            }
        }
        (all, at)
    }

    /// Moves past "norm", "UN norm" or "of the eleven GGE norms", or else returns 0.
    pub(super) fn past_norm(self, at: usize) -> usize {
        let norm = self.past_words(at, |it| matches!(it, Term::Un | Term::Gge | Term::Modifier | Term::Filler));
        match self.term(norm) {
            Term::Norm { .. } if !self.next_is_place(norm + 1) => norm + 1,
            _ => self.past_norms(at),
        }
    }

    /// Moves past "of the eleven GGE norms" or "of the 2015 GGE norms", or else returns 0.
    fn past_norms(self, at: usize) -> usize {
        let number = self.past_words(at + 1, |it| it == Term::The);
        let name = match self.years(number) {
            Some((_, name)) => name,
            None => number + usize::from(self.count(number).is_some()),
        };
        let norms = self.past_words(name, |it| matches!(it, Term::Un | Term::Gge | Term::Modifier | Term::Filler));
        let is_told = name > number || norms > name;
        if self.is(at, Term::Of) && is_told && self.is(norms, Term::Norm { several: true }) { norms + 1 } else { 0 }
    }

    /// Reads norms behind the word: "Norms (c) and (f)", "norm 13 (f)", "norm six".
    pub(super) fn norms(self, at: usize, several: bool) -> Option<LocatorList> {
        let at = self.past(self.past_words(at, |it| it == Term::Number), '#');
        // "Norms" alone are all of them.
        if self.is_query && self.tokens.len() == 1 {
            return Some(LocatorList::one(Locator::new(Paragraph::Norms), LocatorKind::Norms, at));
        }
        // "Norm(s)" is one word, "norm(f)" a function, "Norm F. Haller" a name.
        let is_initial = self.is_capital(at)
            && self.is(at, Term::Letter)
            && self.is_capital(at.wrapping_sub(1))
            && self.kind(at + 1) == Kind::Break
            && self.is_capital(at + 2);
        if self.is_glued(at) && matches!(self.kind(at), Kind::Label(_)) || is_initial {
            return None;
        }
        if let Some(number) = self.count(at).filter(|_| !several || self.is_query)
            && self.items(at + 1, Locator::new(Paragraph::Norms)).is_none()
            && !(self.is_mark(at + 1, '.') || self.is_glued(at + 1) && matches!(self.kind(at + 1), Kind::Word(_)))
        {
            // "Norm 13" is the paragraph of the norms, "norm 14" none.
            let place = if number <= MOST_LETTERS && number != 13 {
                Locator::new(Paragraph::Norms).with(Label::counted(number)?)
            } else {
                Locator::new(Paragraph::Number(number))
            };
            // "Norm six of the eleven UN norms".
            let next = (at + 1).max(self.past_norms(at + 1));
            return Some(LocatorList::one(place, LocatorKind::CountedNorm, next));
        }
        if several && let Some(list) = self.numbered_norms(at) {
            return Some(list);
        }
        if let Some(list) = self.norm_in_brackets(at) {
            return Some(list);
        }
        let list = self.list(at, Lead::Norm)?;
        // "Norm VI" is the sixth.
        if let [LocatorRange::One(place)] = list.all.as_slice()
            && let (Term::Roman, true, Some(last)) = (self.term(at), self.is_capital(at), place.last())
            && let Ok(Some(numerals)) = Label::new("i")?.to(last)
        {
            let place = Locator::new(Paragraph::Norms).with(Label::counted(u32::try_from(numerals.len()).ok()?)?);
            return Some(LocatorList::one(place, LocatorKind::CountedNorm, list.next));
        }
        Some(LocatorList { kind: LocatorKind::Norms, ..list })
    }

    /// Reads a norm with its paragraph, both in brackets: "norm (13c)", "norm (13 (c))".
    fn norm_in_brackets(self, at: usize) -> Option<LocatorList> {
        let list = self.is_mark(at, '(').then(|| self.list(at + 1, Lead::Norm))??;
        let [LocatorRange::One(place)] = list.all.as_slice() else { return None };
        let is_norm = place.paragraph == Paragraph::Number(13) && place.last().is_some();
        // Of "(13c))" the list has a bracket already, that of "c)".
        let next = if self.is_mark(list.next.saturating_sub(1), ')') { list.next } else { self.past(list.next, ')') };
        (is_norm && self.is_mark(next.saturating_sub(1), ')')).then_some(LocatorList {
            kind: LocatorKind::Norms,
            next,
            ..list
        })
    }

    /// Reads norms by their places in the list: "Norms 6 and 7", "norms 1–4".
    fn numbered_norms(self, at: usize) -> Option<LocatorList> {
        let norm = |at: usize| {
            let number = self.number(at).filter(|number| (1..=MOST_NORMS).contains(number) && !self.goes_on(at + 1))?;
            let is_item = matches!(self.kind(at + 1), Kind::Label(_));
            Some(Locator::new(Paragraph::Norms).with(Label::counted(number).filter(|_| !is_item)?))
        };
        let mut from = norm(at)?;
        let mut list = LocatorList::one(from, LocatorKind::CountedNorm, at + 1);
        while list.all.len() < LONGEST_LIST {
            if let Some(to) = norm(list.next + 1).filter(|_| self.is_span(list.next)) {
                list.all.pop();
                list.all.push(LocatorRange::Range(from, to));
                list.next += 2;
            } else if let Some((next, at)) = self.separator(list.next).and_then(|at| Some((norm(at)?, at))) {
                list.all.push(LocatorRange::One(next));
                (from, list.next) = (next, at + 1);
            } else {
                break;
            }
        }
        (list.next > at + 1).then_some(list)
    }

    /// Reads a number of norms, and returns the token that follows: "13 voluntary GGE 2015 norms".
    pub(super) fn norm_count(self, at: usize) -> Option<(NormCount, usize)> {
        let number = match self.kind(at) {
            Kind::Word(Term::Cardinal(number)) if number > 1 => number.into(),
            Kind::Number(number @ 1..100) if !self.is_inner(at) && !self.is_listed_number(at) => number,
            _ => return None,
        };
        let (mut next, mut is_told, mut year) = (at + 1, false, None);
        for _ in 0..12 {
            if let Some((years, after)) = self.years(next) {
                (year, next) = (Some(years), after);
                continue;
            }
            match self.kind(next) {
                Kind::Word(Term::Norm { several: true }) if next > at => {
                    let is_own =
                        matches!(self.word(at.wrapping_sub(1)).to_ascii_lowercase().as_str(), "our" | "my" | "your");
                    let definite =
                        !is_own && matches!(self.before(at), Kind::Word(Term::The | Term::Its | Term::Possessive));
                    let is_told = is_told || self.is_of_responsible(next + 1);
                    return Some((NormCount { number, is_definite: definite, is_told, year }, next + 1));
                }
                Kind::Word(Term::Gge) => is_told = true,
                Kind::Word(Term::Modifier) => {
                    is_told |= OF_OURS.iter().any(|it| self.word(next).starts_with(it));
                }
                Kind::Word(Term::Filler) => is_told |= self.word(next).eq_ignore_ascii_case("cyber"),
                Kind::Word(Term::Un | Term::Report | Term::And) | Kind::Mark(',' | '-') => {}
                _ => return None,
            }
            next += 1;
        }
        None
    }

    /// Tests whether "of responsible State behaviour" follows, in English, French or Spanish.
    fn is_of_responsible(self, at: usize) -> bool {
        let is_led = self.is(at, Term::Of) || self.word(at) == "for";
        is_led
            && ["responsible", "comportement", "comportamiento"]
                .iter()
                .any(|it| self.first_word(at + 1).eq_ignore_ascii_case(it))
    }

    /// Tests whether a number is one of a list and counts nothing: "Paragraph 13 norms", "Articles 5-13 norms".
    fn is_listed_number(self, at: usize) -> bool {
        let before = at.saturating_sub(1);
        // "13 Norms" is the heading of a chapter.
        let is_heading = matches!(self.kind(at), Kind::Number(_))
            && matches!(self.before(at), Kind::Break | Kind::Mark(':' | '|' | '…'))
            && self.is(at + 1, Term::Norm { several: true })
            && self.is_capital(at + 1)
            && !self.is(at + 2, Term::Of);
        is_heading
            || self.is_glued(at) && matches!(self.before(at), Kind::Mark('-' | '/'))
            || matches!(
                self.before(at),
                Kind::Number(_) | Kind::Word(Term::Paragraph { .. } | Term::Elsewhere | Term::Page)
            )
            || self.before(at) == Kind::Word(Term::Other)
                && self.is_capital(before)
                && self.word(before).len() > 3
                && !self.is(at + 1, Term::Modifier)
    }

    /// Moves past what norms are said to be in or of, where words follow that tie them to a report.
    fn past_topic(self, at: usize) -> usize {
        const LONGEST_TOPIC: usize = 8;
        let topic = at + 1..at + LONGEST_TOPIC;
        let mut rest = topic.take_while(|at| matches!(self.kind(*at), Kind::Word(_)));
        rest.find(|at| self.is_tying(*at)).unwrap_or(at)
    }

    /// Reads a reference that is a number of norms, and returns the token that follows.
    pub(super) fn counted(self, at: usize, count: NormCount, next: usize, visit: &mut impl FnMut(Mention)) -> usize {
        let mut reference = Reference { count: Some(count), ..Reference::default() };
        // "11 norms of responsible State behaviour that were part of the 2015 report".
        let said =
            if self.is_of_responsible(next) { self.past_words(next + 1, |it| it == Term::Modifier) } else { next };
        // "In cyberspace recommended by the 2015 GGE".
        let said = if self.is(said, Term::In) { self.past_topic(said) } else { said };
        let next = match self.document_behind(&mut reference, said) {
            Behind::Document(after)
                if !matches!(reference.document.as_ref().map(|it| &it.by), Some(NamedBy::Before)) =>
            {
                after
            }
            Behind::Another => {
                visit(Mention::Another { is_report: false });
                return next;
            }
            _ => next,
        };
        reference.span = self.start(at)..self.end(next);
        // "Eleven norms (2015 report, para. 13)".
        if !reference.locators.is_empty() {
            (reference.count, reference.kind) = (None, Some(LocatorKind::Stated));
        }
        visit(Mention::Reference(reference.into()));
        next
    }
}
