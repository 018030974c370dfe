//! Ties between places and documents, and signs that keep them apart.

use super::cursor::Cursor;
use super::document::{Body, Certainty, Named, NamedBy, Phrase};
use super::locator::{LocatorKind, LocatorList, LocatorRange};
use super::term::Term::{
    self, Assembly, At, Cardinal, Document, Elsewhere, Filler, Former, From, General, Gge, Ibid, In, Its, Last, Latter,
    Modifier, Of, Ordinal, Organ, Other, Ours, Page, Possessive, Report, See, That, The, To, Un,
};
use super::token::Kind;
use super::{Choice, Pointer, Reference};

/// The words that tie norms to the report or the Group behind them.
const TYING: [&str; 14] = [
    "recommended",
    "agreed",
    "included",
    "listed",
    "endorsed",
    "adopted",
    "outlined",
    "laid down",
    "laid out",
    "put forward",
    "enumerated",
    "enshrined",
    "identified",
    "spelled out",
];

/// The largest number of tokens between places and the document that they belong to.
pub(super) const MAX_TOKENS_APART: usize = 40;

impl Cursor<'_> {
    /// Reads a symbol behind a place that it may have: ", A/70/174", ", UN Doc. A/70/174".
    pub(super) fn symbol_behind(self, at: usize) -> Option<(Named, usize)> {
        let at = self.past_words(self.past(at, ','), |it| matches!(it, Un | Document | In));
        let (named, next) = self.symbol(at, at)?;
        (!self.is_mark(at - 1, ';') && self.places_behind(next).is_none() && named.place.is_none())
            .then_some((named, next))
    }

    /// Reads a Group's report behind a place that it may have: "norm (c), GGE 2015".
    fn report_behind(self, at: usize) -> Option<Phrase> {
        let start = self.past_words(at, |it| matches!(it, The | Un));
        let Phrase::Documents(all, next) = self.phrase(start)? else { return None };
        let is_whole = |it: &Named| it.by == NamedBy::Years(Body::Group) && it.certainty >= Certainty::Group;
        let is_own = all.len() == 1 && all.iter().all(is_whole) && self.places_behind(next).is_none();
        // "Para. 13, 2015 GGE norms and more" begins something new.
        let close = (next..next + 4).find(|at| self.is_mark(*at, ')')).filter(|_| self.is_mark(next, '('));
        (is_own && self.ends(close.map_or(next, |at| at + 1))).then_some(Phrase::Documents(all, next))
    }

    /// Tests whether no word follows.
    fn ends(self, at: usize) -> bool {
        matches!(self.kind(at), Kind::Mark(_) | Kind::Break)
    }

    /// Reads the second name of a document, its symbol, or its body and year. Returns the token that follows, and
    /// whether a bracket is open there.
    pub(super) fn second_name(self, reference: &Reference, at: usize) -> Option<(Named, usize, bool)> {
        let is_symbol = matches!(reference.document.as_ref()?.by, NamedBy::Symbol(_));
        let is_open = self.is_mark(at, '(');
        let start = self.past_note(at);
        let start = match self.kind(start) {
            kind if is_open || kind == Kind::Mark(',') => start + 1,
            // "Report of the Group (22 July 2015) UN Doc A/70/174".
            Kind::Word(Un | Document) if self.is_mark(at.wrapping_sub(1), ')') => start,
            _ => return None,
        };
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
        // "GGE 2010, UN Doc. A/68/98 and A/70/174" are several.
        let is_list = |next| !is_open && self.is(next, Term::And);
        let (symbol, next) =
            self.symbol(linked, linked).filter(|(_, next)| (is_document || is_closed(*next)) && !is_list(*next))?;
        let before = matches!(reference.document.as_ref()?.by, NamedBy::Before);
        (!before && (linked == named || symbol.is_resolution())).then_some((symbol, next, is_open))
    }

    /// Moves past pages, where a place follows: "p. 13,", "at 7-8,".
    pub(super) fn past_pages(self, at: usize) -> usize {
        let start = self.past_words(at, |it| matches!(it, At | Page));
        let is_place = |at| Cursor { is_query: false, ..self }.locators(at).is_some();
        let is_led = start > at || self.is_mark(at.wrapping_sub(1), ',');
        let is_joined = self.kind(at) == Kind::Opaque && self.word(at).trim_start_matches('p').parse::<u16>().is_ok();
        if !is_joined && (!is_led || self.number(start).is_none() || is_place(start)) {
            return at;
        }
        let end = if self.is_mark(start + 1, '-') && self.number(start + 2).is_some() { start + 3 } else { start + 1 };
        let leads = |at: usize| matches!(self.lead(at), Term::Paragraph { .. });
        match self.kind(end) {
            Kind::Mark(',') if start > at || leads(end + 1) => end + 1,
            Kind::Mark('(') if leads(end + 1) => end,
            _ if leads(end) => end,
            _ => at,
        }
    }

    /// Reads the places behind a document, and tells whether a bracket is opened before them.
    pub(super) fn places_behind(self, at: usize) -> Option<(LocatorList, bool)> {
        if let Some(list) = self.next_cell(at) {
            return Some((list, false));
        }
        let (mut next, mut is_open) = (at, false);
        let mut has_comma = false;
        loop {
            let after = self.past_note(self.past_pages(next));
            let is_symbol = self.kind(at.wrapping_sub(1)) == Kind::Symbol;
            let is_cited = is_symbol && self.is(at.wrapping_sub(2), Document);
            let is_led =
                has_comma || after > next || self.is(after.wrapping_sub(1), At) || self.ends_note(after) || is_cited;
            next = match self.kind(after) {
                Kind::Mark(',' | ':') => {
                    has_comma = true;
                    after + 1
                }
                // "A/70/174, sec. 13", "A/70/174, Nr. 13 lit. f".
                Kind::Word(Elsewhere | Term::Number)
                    if has_comma && is_symbol && (self.is(after, Term::Number) || self.starts_with(after, "sec")) =>
                {
                    return self.paragraphs(after + 1, false).map(|list| (self.with_sentences(list), is_open));
                }
                // UN documents are cited by paragraph: "ibid., at 29", "ibid. (g)".
                Kind::Number(_) if self.is_behind_ibid(at) && self.is(after.wrapping_sub(1), At) => {
                    return self.paragraphs(after, false).map(|list| (list, is_open));
                }
                Kind::Label(_) if self.is_behind_ibid(at) => {
                    return self.items_beside(after).map(|list| (list, is_open));
                }
                // The page before "[28 (e)]".
                Kind::Number(_) if self.is_mark(after + 1, '[') => {
                    return self.bracketed_place(after + 1, true).map(|list| (list, is_open));
                }
                Kind::Mark('[') if self.bracketed_place(after, is_led).is_some() => {
                    return self.bracketed_place(after, is_led).map(|list| (list, is_open));
                }
                Kind::Mark('(' | '[') if self.past_short_name(after) > after => self.past_short_name(after),
                Kind::Mark('(') => {
                    is_open = true;
                    after + 1
                }
                Kind::Mark('"') if self.is_glued(after) || matches!(self.lead(after + 1), Term::Paragraph { .. }) => {
                    after + 1
                }
                Kind::Mark('|') => self.past_fields(after)?,
                Kind::Word(At | See | Possessive) => after + 1,
                // "A/70/174, in its paragraph 13".
                Kind::Word(In) if self.leads_in(after).is_some() => self.leads_in(after)?,
                _ if after > next => after,
                _ => break,
            };
            if next > at + 24 {
                return None;
            }
        }
        let list = self.locators(next).or_else(|| self.listed_numbers(at, next))?;
        // "A/68/98, annex" names a section, "A/68/98. Letter" none.
        let is_word = matches!(self.kind(list.next), Kind::Word(_)) && !self.is_glued(list.next);
        let fits = list.kind != LocatorKind::Section || (has_comma || self.is_query) && !is_word;
        let is_listed =
            list.kind == LocatorKind::Lettered && self.is_mark(list.next, '-') && !self.is_mark(list.next + 1, '>');
        (fits && !is_listed).then_some((list, is_open))
    }

    /// Reads numbers alone behind a symbol and a colon: "A/68/98: 19, 20, 23".
    fn listed_numbers(self, at: usize, next: usize) -> Option<LocatorList> {
        let is_led = self.kind(at.checked_sub(1)?) == Kind::Symbol && self.is_mark(at, ':') && next == at + 1;
        let list = self.number(next).filter(|_| is_led).and_then(|_| self.paragraphs(next, true))?;
        let ends = matches!(self.kind(list.next), Kind::Break | Kind::Mark(';' | ')' | ']' | '|'));
        (ends && self.is_glued(list.next) || list.next >= self.tokens.len()).then_some(list)
    }

    /// Tests whether a word that says nothing here follows, and then a place: what stands before is its subject.
    fn is_verb_behind(self, at: usize) -> bool {
        let lead = self.past_words(at + 1, |it| matches!(it, In | At | The | Its));
        self.is(at, Other) && lead > at + 1 && matches!(self.lead(lead), Term::Paragraph { .. } | Term::Norm { .. })
    }

    fn is_behind_ibid(self, at: usize) -> bool {
        at > 0 && self.is(at - 1, Ibid)
    }

    /// Moves past "in" or "in its", where a paragraph follows.
    fn leads_in(self, at: usize) -> Option<usize> {
        let next = self.past_words(at + 1, |it| matches!(it, The | Its));
        matches!(self.lead(next), Term::Paragraph { .. }).then_some(next)
    }

    /// Reads places in square brackets: "[64]", "[28 (e)]", "[19]–[20]". A number alone may be that of a note, if
    /// nothing leads to it.
    fn bracketed_place(self, at: usize, is_led: bool) -> Option<LocatorList> {
        let inside = |at: usize| {
            let list =
                self.paragraphs(at + 1, false).filter(|list| self.is_mark(at, '[') && self.is_mark(list.next, ']'));
            list.filter(|list| list.all.len() == 1)
        };
        let list = inside(at)?;
        let (first, next) = (*list.all.first()?.first(), list.next + 1);
        let to = inside(next + 1).filter(|_| self.is_span(next));
        if first.labels().is_empty() && !is_led {
            return None;
        }
        Some(match to.as_ref().and_then(|to| Some((*to.all.first()?.first(), to.next + 1))) {
            Some((end, next)) => LocatorList { all: vec![LocatorRange::Range(first, end)], next, ..list },
            None => LocatorList { next, ..list },
        })
    }

    /// Moves past a name that a document is given in brackets, where a place follows: "A/68/98 [GGE Report 2013] at
    /// para 21".
    fn past_short_name(self, at: usize) -> usize {
        let inside = |at: &usize| {
            let is_place = matches!(self.lead(*at), Term::Paragraph { .. } | Term::Item | See | At);
            matches!(self.kind(*at), Kind::Word(_) | Kind::Number(_) | Kind::Mark('"' | '\'' | ':' | ',' | '-'))
                && !is_place
        };
        let end = (at + 1..at + 12).find(|at| !inside(at)).unwrap_or(at);
        let closes = end > at + 1 && matches!(self.kind(end), Kind::Mark(')' | ']'));
        let has_word = (at + 1..end).any(|at| matches!(self.kind(at), Kind::Word(_)));
        let place = self.past_words(self.past(end + 1, ','), |it| it == At);
        let leads = matches!(self.lead(place), Term::Paragraph { .. } | Term::Item) || self.is_mark(place, '[');
        if closes && has_word && leads { end + 1 } else { at }
    }

    /// Reads the place in the cell behind that of a symbol: "training,A/68/98,30", "A/70/174;13(a)".
    fn next_cell(self, at: usize) -> Option<LocatorList> {
        let symbol = at.checked_sub(1).filter(|at| self.kind(*at) == Kind::Symbol)?;
        let Kind::Mark(separator @ (',' | ';')) = self.kind(at) else { return None };
        let before = self.text.get(..self.start(symbol)).and_then(|it| it.chars().next_back());
        let is_cell = self.is_glued(at) && self.is_glued(at + 1);
        let is_first = before.is_none_or(|it| it == separator || it == '\n');
        let list = self.paragraphs(at + 1, false).filter(|it| is_cell && is_first && it.all.len() == 1)?;
        let rest = self.text.get(self.end(list.next)..).unwrap_or_default();
        (rest.is_empty() || rest.starts_with(['\n', '\r', separator]))
            .then_some(LocatorList { kind: LocatorKind::Stated, ..list })
    }

    /// Moves past the fields of a template or a row, to a place: "|date=24 June 2013 |at=para. 19".
    fn past_fields(self, mut at: usize) -> Option<usize> {
        const LONGEST_FIELD: usize = 8;
        for _ in 0..4 {
            let value = if self.is_mark(at + 2, '=') { at + 3 } else { at + 1 };
            if matches!(self.lead(value), Term::Paragraph { .. }) {
                return Some(value);
            }
            let mut field = value..value + LONGEST_FIELD;
            at = field.find(|at| self.is_mark(*at, '|')).filter(|_| value > at + 1)?;
        }
        None
    }

    /// Tests whether a word ties norms to what follows: "endorsed", "recommended".
    pub(super) fn is_tying(self, at: usize) -> bool {
        TYING.contains(&self.words(at))
    }

    /// Finds the document that places are said to be of.
    pub(super) fn document_behind(self, reference: &mut Reference, at: usize) -> Behind {
        let comma = self.past(at, ',');
        let is_open = self.is_mark(at, '(') || self.is_mark(at, '[');
        let quoted = self.past(self.past(at, '"'), '\'');
        // "No. 53A (A/77/53/Add.1)" is no item.
        let is_open = is_open && reference.kind != Some(LocatorKind::Lettered);
        // "\cite[para. 13]{gge2015}".
        if self.is_mark(at, ']') && self.is_mark(at + 1, '{') {
            let key = self.phrase(at + 2);
            return match key.filter(|_| reference.document.is_none()) {
                Some(Phrase::Documents(all, next)) => self.name(reference, all, next, false),
                _ if self.starts_with(at + 2, "gge") => Behind::Nothing,
                _ => Behind::Another,
            };
        }
        // "Absatz 21, der die Menschenrechte nennt"; "para. 12 from the policy".
        let is_of = |at: usize| {
            self.is(at, Of) && !(self.is_mark(at - 1, ',') && self.word(at) == "der")
                || matches!(self.word(at), "from" | "aus")
        };
        // "Para. 13, contained in the 2015 report", "eleven norms recommended by the Group", "11 norms included in".
        let tied = self.past_words(comma, |it| matches!(it, Document | Modifier));
        let tied = tied + usize::from(reference.count.is_some() && self.is_tying(tied));
        let is_section = reference.kind == Some(LocatorKind::Section);
        // "The eleven norms that the GGE adopted in 2015".
        let is_relative = |at: usize| {
            let is_norms = reference.count.is_some() || reference.kind == Some(LocatorKind::Norms);
            is_norms && matches!(self.word(at), "that" | "which") && matches!(self.term(at + 1), The | Un | Gge)
        };
        let is_connector = |at: &usize| {
            matches!(self.term(*at), In | From) || is_of(*at) || is_section && self.is(*at, To) || is_relative(*at)
        };
        let connector = [comma, quoted, tied].into_iter().find(is_connector);
        if connector.is_none() && !is_open {
            let direct = if self.is_query { self.phrase(comma) } else { self.report_behind(comma) };
            return match (direct, self.symbol_behind(at)) {
                (Some(Phrase::Documents(all, next)), _) if all.len() == 1 => self.name(reference, all, next, false),
                (_, Some((named, next))) if comma > at && (self.is_query || !self.is_verb_behind(next)) => {
                    self.name(reference, vec![named], next, false)
                }
                _ => Behind::Nothing,
            };
        }
        let is_of = connector.is_some_and(is_of);
        let mut next = connector.unwrap_or(at) + 1;
        let (mut is_ours, mut opened) = (false, is_open);
        for _ in 0..MAX_TOKENS_APART {
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
            if let Some((_, after)) = self.dated(next) {
                next = after;
                continue;
            }
            let pointer = match self.term(next) {
                That if self.is(next + 1, Report) => Pointer::That,
                That if self.is(next + 1, Document) => Pointer::Last,
                _ if self.first_word(next) == "it" && !self.is_last_named_anothers(at, false) => Pointer::Last,
                _ => self.choice(next).map_or(Pointer::None, Pointer::One),
            };
            if pointer != Pointer::None {
                reference.pointer = pointer;
                return Behind::Document(match self.term(next) {
                    That => next + 2,
                    Other if pointer == Pointer::Last => next,
                    _ => next + 1 + usize::from(matches!(self.term(next + 1), Cardinal(1) | Report)),
                });
            }
            reference.is_told |= matches!(self.term(next), Term::Norm { several: true } | Un | Gge | Modifier);
            if !self.may_stand_between(next, reference.kind) {
                break;
            }
            opened |= matches!(self.kind(next), Kind::Mark('(' | '['));
            next += 1;
        }
        if is_ours && is_of && reference.body.is_none() {
            reference.pointer = Pointer::Report;
        }
        let ends = matches!(self.kind(connector.unwrap_or(at) + 1), Kind::Mark(_) | Kind::Break);
        if is_of && !is_ours && !ends { Behind::Another } else { Behind::Nothing }
    }

    /// Reads the word that chooses one of some documents: "the latter", "the second", "the older one".
    pub(super) fn choice(self, at: usize) -> Option<Choice> {
        let choice = match (self.term(at), self.word(at)) {
            (Former, _) => return Some(Choice::Former),
            (Latter, _) => return Some(Choice::Latter),
            (Ordinal(number), _) => Choice::Nth(number),
            (Last, _) => Choice::Last,
            (_, "older" | "earlier") => Choice::Older,
            (_, "newer" | "later") => Choice::Newer,
            _ => return None,
        };
        let is_verb = matches!(self.first_word(at + 1), "has" | "had" | "is" | "was" | "says" | "puts" | "repeats");
        let is_pair = self.is(at + 1, Term::And) && !matches!(self.term(at + 2), Ordinal(_));
        let is_alone = matches!(self.kind(at + 1), Kind::Mark(',' | ')' | ';') | Kind::Break) || is_pair;
        let is_one = self.is(at + 1, Cardinal(1))
            || self.is(at + 1, Possessive)
            || matches!(choice, Choice::Older | Choice::Newer) && self.is(at + 1, Report);
        // "Le paragraphe 20 du premier".
        let is_led = self.is(at.wrapping_sub(1), The) || matches!(self.word(at.wrapping_sub(1)), "du" | "del");
        (is_led && (is_verb || is_alone || is_one)).then_some(choice)
    }

    /// Tests whether a token may stand between places and the document that they are of.
    fn may_stand_between(self, at: usize, kind: Option<LocatorKind>) -> bool {
        let is_symbol = |at: usize| self.is_mark(at, '(') && self.kind(at + 1) == Kind::Symbol;
        match self.kind(at) {
            Kind::Word(
                The
                | Its
                | Un
                | General
                | Assembly
                | Organ("A")
                | Filler
                | Document
                | Report
                | In
                | Of
                | Ours
                | From
                | Possessive
                | That
                | Modifier
                | Cardinal(_)
                | Term::Norm { .. }
                | Term::Section(_),
            )
            | Kind::Mark('(' | '[' | '"' | '\'') => true,
            // "Norm 6 of the 11 norms".
            Kind::Number(_) => kind == Some(LocatorKind::CountedNorm),
            Kind::Mark(',') => matches!(self.term(at + 1), Document | Un | In | Report),
            // "UN-GGE".
            Kind::Mark('-') => self.is_glued(at) && self.is_glued(at + 1),
            // "The earlier report (A/68/98)", "el informe anterior (A/68/98)".
            Kind::Word(Other) => is_symbol(at + 1) || self.is(at + 1, Report) && is_symbol(at + 2),
            _ => false,
        }
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
}

/// The owner of places, as the words behind them name it.
pub(super) enum Behind {
    /// A document, and the token that follows it.
    Document(usize),
    Nothing,
    Another,
}
