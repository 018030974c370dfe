//! What ties places and documents together, and what keeps them apart.

use super::Reference;
use super::cursor::Cursor;
use super::document::{Certainty, Named, NamedBy, Phrase};
use super::locator::{Locator, LocatorKind, LocatorList, LocatorRange, Paragraph};
use super::term::Term::{
    self, At, Cardinal, Document, Elsewhere, Experts, Filler, From, Gge, Group, In, Institution, Instrument, Its,
    Letter, Modifier, Nearby, Of, Operative, Other, Ours, Page, Possessive, Report, See, The, Un, WorkingGroup,
};
use super::token::Kind;

/// Places and documents farther apart, in tokens, do not belong together.
const FARTHEST: usize = 40;
/// The words of a reference to a note.
const NOTES: [&str; 9] = ["supra", "above", "infra", "below", "n", "nn", "note", "fn", "footnote"];

impl Cursor<'_> {
    /// A symbol behind a place that it may have: ", A/70/174", ", UN Doc. A/70/174".
    pub(super) fn symbol_behind(self, at: usize) -> Option<(Named, usize)> {
        let at = self.past_words(self.past(at, ','), |it| matches!(it, Un | Document | In));
        let (named, next) = self.symbol(at, at)?;
        (!self.is_mark(at - 1, ';') && self.places_behind(next).is_none() && named.place.is_none())
            .then_some((named, next))
    }

    /// The second name of a document: its symbol, or its body and year.
    pub(super) fn second_name(self, reference: &Reference, at: usize) -> Option<(Named, usize, bool)> {
        let is_symbol = matches!(reference.document.as_ref()?.by, NamedBy::Symbol(_));
        let is_open = self.is_mark(at, '(');
        let start = self.past_note(at);
        let start = if is_open || self.is_mark(start, ',') { start + 1 } else { return None };
        let named = self.past_words(start, |it| matches!(it, The | Un | Document | From));
        let linked =
            if self.word(named).starts_with("http") { self.past_words(named, |it| it == Other) } else { named };
        let linked = (linked..linked + 4).find(|at| !matches!(self.kind(*at), Kind::Mark(':' | '/'))).unwrap_or(linked);
        if is_symbol {
            let Some(Phrase::Documents(all, next)) = self.phrase(named).filter(|_| is_open) else { return None };
            let [one] = all.as_slice() else { return None };
            return (one.certainty >= Certainty::Group && !matches!(one.by, NamedBy::Symbol(_)))
                .then(|| (one.clone(), next, true));
        }
        let is_document = is_open || named > start || linked > named;
        // "The 2013 report, A/70/174, para. 13", not "the 2013 report, A/70/174 and others".
        let is_closed = |next| {
            let ends = matches!(self.kind(next), Kind::Mark(')' | ';') | Kind::Break);
            reference.kind.is_none() && (ends || self.places_behind(next).is_some())
        };
        let (symbol, next) = self.symbol(linked, linked).filter(|(_, next)| is_document || is_closed(*next))?;
        let before = matches!(reference.document.as_ref()?.by, NamedBy::Before);
        (!before && (linked == named || symbol.is_resolution())).then_some((symbol, next, is_open))
    }

    /// Past the number of a note: "(n 5)", "supra note 12", "above n. 5".
    pub(super) fn past_note(self, at: usize) -> usize {
        let is_open = self.is_mark(at, '(');
        let mut next = at + usize::from(is_open);
        for _ in 0..3 {
            let is_note = matches!(self.kind(next), Kind::Word(Nearby | Letter | Elsewhere | Other))
                && NOTES.contains(&self.word(next).to_ascii_lowercase().trim_end_matches('.'));
            next += usize::from(is_note);
            // The full stop of "n. 5".
            next += usize::from(is_note && self.word(next) == ".");
        }
        let has_word = next > at + usize::from(is_open);
        match (self.number(next).filter(|_| has_word), is_open, self.is_mark(next + 1, ')')) {
            (Some(_), true, true) => next + 2,
            (Some(_), false, _) => next + 1,
            _ => at,
        }
    }

    /// Past pages, where a place follows: "p. 13,", "at 7-8,".
    pub(super) fn past_pages(self, at: usize) -> usize {
        let start = self.past_words(at, |it| matches!(it, At | Page));
        let is_place = |at| Cursor { is_query: false, ..self }.locators(at).is_some();
        if start == at || self.number(start).is_none() || is_place(start) {
            return at;
        }
        let end = if self.is_mark(start + 1, '-') && self.number(start + 2).is_some() { start + 3 } else { start + 1 };
        if self.is_mark(end, ',') { end + 1 } else { at }
    }

    /// The places behind a document, and whether a bracket is opened before them.
    pub(super) fn places_behind(self, at: usize) -> Option<(LocatorList, bool)> {
        let (mut next, mut is_open) = (at, false);
        let mut has_comma = false;
        loop {
            let after = self.past_note(self.past_pages(next));
            next = match self.kind(after) {
                Kind::Mark(',' | ':') => {
                    has_comma = true;
                    after + 1
                }
                Kind::Mark('(') => {
                    is_open = true;
                    after + 1
                }
                Kind::Word(At | See | Possessive) => after + 1,
                // "At [64]", ", [19]–[20]".
                Kind::Mark('[')
                    if (has_comma || self.is(after.wrapping_sub(1), At)) && self.is_mark(after + 2, ']') =>
                {
                    let place = |at| Some(Locator::new(Paragraph::Number(self.number(at)?)));
                    let (first, end) = (place(after + 1)?, after + 3);
                    let last = place(end + 2).filter(|_| self.is_span(end) && self.is_mark(end + 1, '['));
                    let mut list = LocatorList::one(first, LocatorKind::Stated, end);
                    if let Some(last) = last {
                        list = LocatorList { all: vec![LocatorRange::Range(first, last)], next: end + 4, ..list };
                    }
                    return Some((list, is_open));
                }
                _ if after > next => after,
                _ => break,
            };
            if next > at + 12 {
                return None;
            }
        }
        let list = self.locators(next)?;
        // "A/68/98, annex" names a section, "A/68/98. Letter" none.
        let is_word = matches!(self.kind(list.next), Kind::Word(_)) && !self.is_glued(list.next);
        let fits = list.kind != LocatorKind::Section || (has_comma || self.is_query) && !is_word;
        let is_listed = list.kind == LocatorKind::Lettered && self.is_mark(list.next, '-');
        (fits && !is_listed).then_some((list, is_open))
    }

    /// Finds the document that places are said to be of.
    pub(super) fn document_behind(self, reference: &mut Reference, at: usize) -> Behind {
        let comma = self.past(at, ',');
        let is_open = self.is_mark(at, '(') || self.is_mark(at, '[');
        let quoted = self.past(self.past(at, '"'), '\'');
        // "No. 53A (A/77/53/Add.1)" is no item.
        let is_open = is_open && reference.kind != Some(LocatorKind::Lettered);
        let is_of = |at: usize| self.is(at, Of) || self.word(at) == "der";
        let connector = [comma, quoted].into_iter().find(|at| matches!(self.term(*at), In | From) || is_of(*at));
        if connector.is_none() && !is_open {
            let direct = if self.is_query { self.phrase(comma) } else { None };
            return match (direct, self.symbol_behind(at)) {
                (Some(Phrase::Documents(all, next)), _) if all.len() == 1 => self.name(reference, all, next, false),
                (_, Some((named, next))) if comma > at => self.name(reference, vec![named], next, false),
                _ => Behind::Nothing,
            };
        }
        let is_of = connector.is_some_and(is_of);
        let mut next = connector.unwrap_or(at) + 1;
        let (mut is_ours, mut opened) = (false, is_open);
        for _ in 0..FARTHEST {
            is_ours |= matches!(
                self.kind(next),
                Kind::Word(Report | Document | Ours | Modifier | Term::Norm { .. } | Term::Section(_))
            );
            match self.phrase(next) {
                Some(Phrase::Documents(all, after)) => return self.name(reference, all, after, opened),
                Some(Phrase::Body(body, after)) => {
                    reference.body = Some(body);
                    is_ours = true;
                    next = after;
                    continue;
                }
                Some(Phrase::Another(_) | Phrase::AnotherGroup(_)) => return Behind::Another,
                None => {}
            }
            reference.is_told |= matches!(self.term(next), Term::Norm { several: true } | Un | Gge | Modifier);
            let passes = match self.kind(next) {
                Kind::Word(
                    The
                    | Its
                    | Un
                    | Filler
                    | Document
                    | Report
                    | In
                    | Of
                    | Ours
                    | From
                    | Possessive
                    | Modifier
                    | Cardinal(_)
                    | Term::Norm { .. }
                    | Term::Section(_),
                ) => true,
                Kind::Mark('(' | '[') => {
                    opened = true;
                    true
                }
                // "Norm 6 of the 11 norms".
                Kind::Number(_) => reference.kind == Some(LocatorKind::CountedNorm),
                Kind::Mark(',') => matches!(self.term(next + 1), Document | Un | In),
                _ => false,
            };
            if !passes {
                break;
            }
            next += 1;
        }
        reference.of_report = is_ours && is_of && reference.body.is_none();
        let ends = matches!(self.kind(connector.unwrap_or(at) + 1), Kind::Mark(_) | Kind::Break);
        if is_of && !is_ours && !ends { Behind::Another } else { Behind::Nothing }
    }

    /// Takes the first of some documents for that of a reference.
    fn name(self, reference: &mut Reference, all: Vec<Named>, next: usize, is_open: bool) -> Behind {
        let several = all.len() > 1;
        let Some(named) = all.into_iter().next() else { return Behind::Nothing };
        // Of a list of years the others stand for themselves.
        let mut next = if several { self.token_at(named.span.end) } else { next };
        let mut opened = is_open;
        let first = Reference { document: Some(named), kind: reference.kind, ..Reference::default() };
        if let Some((also, after, is_open)) = self.second_name(&first, next).filter(|_| !several) {
            reference.also = Some(also);
            (next, opened) = (after, opened || is_open);
        }
        reference.document = first.document;
        while opened && let Some((list, _)) = self.places_behind(next) {
            reference.locators.extend(list.all);
            next = list.next;
        }
        Behind::Document(if opened && matches!(self.kind(next), Kind::Mark(')' | ']')) { next + 1 } else { next })
    }

    /// Whether the words before places say that they are of something else: "Article 2, para. 4", "the Convention, para. 4".
    pub(super) fn is_of_another_before(self, at: usize, kind: LocatorKind) -> bool {
        let mut before = at;
        while matches!(self.before(before), Kind::Mark('"' | ')' | '*' | '_' | '\''))
            && self.is_glued(before.saturating_sub(1))
        {
            before -= 1;
        }
        let has_comma = self.is_mark(before.wrapping_sub(1), ',');
        let before = if has_comma { before - 1 } else { before };
        let mut last = before;
        while matches!(self.before(last), Kind::Mark('"' | ')' | '*' | '_' | '\'')) {
            last -= 1;
        }
        let word = self.word(last.wrapping_sub(1));
        let is_name = self.is_capital(last.wrapping_sub(1)) && word.len() > 1;
        match self.before(last) {
            Kind::Number(_) | Kind::Pair(..) | Kind::Opaque if last > 0 && kind != LocatorKind::Norms => {
                let is_year = self.years(last - 1).is_some() && self.is(last.wrapping_sub(2), In);
                !is_year
            }
            Kind::Word(Elsewhere | Operative) => true,
            Kind::Word(Institution) => is_name,
            Kind::Word(Other | Instrument) if kind < LocatorKind::Norms => {
                let adverb = word.ends_with("ly")
                    || ["However", "Moreover", "Thus", "Further", "Furthermore", "ICTs", "Rather"].contains(&word);
                has_comma && is_name && !adverb
            }
            Kind::Word(Other | Instrument) if kind >= LocatorKind::Bracketed => is_name || self.is_inner(at),
            _ => false,
        }
    }

    /// Whether the words before a norm say whose it is, and that is no Group's: "the code's norm (f)", "a code, whose
    /// norm (f)", "our norm (f)".
    pub(super) fn is_owned_by_another(self, at: usize) -> bool {
        let is_ours = |at: usize| {
            let term = self.term(at);
            matches!(term, Gge | Group | WorkingGroup | Experts | Report | Un | Ours) || self.kind(at) == Kind::Symbol
        };
        let owner = at.wrapping_sub(1);
        match self.word(owner).to_ascii_lowercase().as_str() {
            "our" | "my" | "your" => true,
            "its" | "their" | "his" | "her" => {
                // Of names in the sentence one of ours counts first.
                let sentence =
                    (at.saturating_sub(FARTHEST)..owner).rev().take_while(|at| self.kind(*at) != Kind::Break);
                let first = sentence.clone().last().unwrap_or(owner);
                let is_name = |at: usize| self.term(at) == Elsewhere || at > first && self.has_capital(at);
                !sentence.clone().any(is_ours) && sentence.into_iter().any(is_name)
            }
            "whose" => {
                let says_nothing =
                    |at: &usize| matches!(self.kind(*at), Kind::Number(_) | Kind::Mark(_) | Kind::Word(Of));
                let named = (at.saturating_sub(FARTHEST)..owner).rev().find(|at| !says_nothing(at));
                named.is_some_and(|at| !is_ours(at))
            }
            _ if self.is(owner, Possessive) => {
                !is_ours(owner.wrapping_sub(1)) && self.years(owner.wrapping_sub(1)).is_none()
            }
            _ => false,
        }
    }

    /// Whether a word is written with a capital, or one of those that it stands for.
    fn has_capital(self, at: usize) -> bool {
        let words = self.text.get(self.end(at)..self.end(at + 1)).unwrap_or_default();
        words.split_whitespace().any(|word| word.starts_with(char::is_uppercase))
    }
}

/// What stands behind places.
pub(super) enum Behind {
    /// A document, up to a token.
    Document(usize),
    Nothing,
    Another,
}
