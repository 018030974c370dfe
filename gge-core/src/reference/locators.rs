//! The reading of places, in lists and ranges.

use super::cursor::Cursor;
use super::label::Label;
use super::locator::{LONGEST_LIST, Lead, Locator, LocatorKind, LocatorList, LocatorRange, Paragraph, Sentence};
use super::term::{Section, Term};
use super::token::Kind;

/// The words that add a place to others.
const ADDING: [&str; 5] = ["as well as", "sowie", "ainsi que", "así como", "along with"];
/// The words that single a place out behind "and".
const STRESSING: [&str; 6] = ["also", "in particular", "especially", "notably", "particularly", "above all"];

/// A place of a list, and the token that follows it.
#[derive(Clone, Copy)]
struct Element {
    place: Locator,
    next: usize,
    kind: LocatorKind,
}

impl Cursor<'_> {
    /// Reads the places that are written from here.
    pub(super) fn locators(self, at: usize) -> Option<LocatorList> {
        let list = match self.lead(at) {
            Term::Paragraph { several } => {
                let number = self.past_field(self.past_words(at + 1, |it| it == Term::Number));
                self.paragraphs(number, several).or_else(|| self.same_paragraph(at))
            }
            Term::Item => self.items_first(at + 1),
            Term::Section(Section::Letter) if matches!(self.kind(at + 1), Kind::Label(_)) => self.items_first(at + 1),
            // "(f) of paragraph 13", "under (f)".
            _ if matches!(self.kind(at), Kind::Label(_)) && !self.is_query => {
                let is_of_before =
                    |list: &LocatorList| list.all.iter().all(|it| it.first().paragraph == Paragraph::Before);
                self.items_first(at).filter(|list| list.kind == LocatorKind::Stated || is_of_before(list))
            }
            Term::Norm { several } => self.norms(at + 1, several),
            // "No. 6 of the eleven UN norms".
            Term::Number if self.is(at + 2, Term::Of) && self.past_norm(at + 2) > at => {
                let place = Locator::new(Paragraph::Norms).with(Label::counted(self.count(at + 1)?)?);
                Some(LocatorList::one(place, LocatorKind::CountedNorm, self.past_norm(at + 2)))
            }
            // "The first and the third norm".
            Term::Ordinal(_) if self.past_norm(self.ordinals(at).1) > at => {
                let (numbers, next) = self.ordinals(at);
                let norm = |number: u8| {
                    Some(LocatorRange::One(Locator::new(Paragraph::Norms).with(Label::counted(number.into())?)))
                };
                let all = numbers.into_iter().map(|(number, _)| norm(number)).collect::<Option<_>>()?;
                Some(LocatorList { all, kind: LocatorKind::CountedNorm, next: self.past_norm(next) })
            }
            Term::Sentence | Term::Ordinal(_) | Term::Last => {
                self.sentence_first(at).or_else(|| self.ordinal_paragraph(at).filter(|list| self.is_in_section(list)))
            }
            Term::Section(section) => self.section_first(at + 1, section),
            Term::Number if self.is_query && self.number(at + 1).is_some() => self.bare(at + 1),
            Term::Operative if matches!(self.term(at + 1), Term::Paragraph { .. }) => self.locators(at + 1),
            _ if matches!(self.kind(at), Kind::Number(_)) => self.bare(at),
            _ => None,
        }?;
        Some(self.in_section(self.with_sentences(list)))
    }

    pub(super) fn next_is_place(self, at: usize) -> bool {
        matches!(self.kind(at), Kind::Number(_) | Kind::Label(_))
    }

    pub(super) fn paragraphs(self, at: usize, several: bool) -> Option<LocatorList> {
        let list = self.list(at, Lead::Paragraph { several })?;
        Some(LocatorList { kind: LocatorKind::Stated, ..list })
    }

    /// Reads a list of places that no word leads.
    fn bare(self, at: usize) -> Option<LocatorList> {
        let list = self.list(at, Lead::Bare).filter(|_| !self.is_inner(at))?;
        let next = self.past_words(list.next, |it| matches!(it, Term::Of | Term::The));
        // "13 of the summary" has no label.
        let is_section = matches!(self.term(next), Term::Section(_));
        (list.kind < LocatorKind::Number || self.is_query || is_section && next > list.next).then_some(list)
    }

    /// Reads items with their paragraph behind: "Subparagraphs (a) to (c) of paragraph 28", "subparagraph 13 (f)".
    fn items_first(self, at: usize) -> Option<LocatorList> {
        if matches!(self.kind(at), Kind::Number(_)) {
            let list = self.paragraphs(at, true)?;
            return (!list.all.first()?.first().labels().is_empty() || self.is_query).then_some(list);
        }
        let items = self.list(at, Lead::Item)?;
        let of = self.past_words(items.next, |it| matches!(it, Term::Of | Term::In | Term::The));
        if !matches!(self.lead(of), Term::Paragraph { .. }) || of == items.next {
            return self.items_of_before(at.wrapping_sub(1), items);
        }
        let Element { place, next, .. } = self.element(of + 1, Lead::Paragraph { several: false }, None)?;
        let under = |item: Locator| item.labels().iter().fold(place, |place, label| place.with(*label));
        let all = items.all.into_iter().map(|item| item.map(under)).collect();
        Some(LocatorList { all, kind: LocatorKind::Stated, next })
    }

    /// Tests whether a token stands between the first and the last of a range: a dash, "to", "a".
    pub(super) fn is_span(self, at: usize) -> bool {
        // "26 a 29", "26 à 29".
        let is_romance = matches!(self.word(at), "a" | "à")
            && matches!((self.before(at), self.kind(at + 1)), (Kind::Number(_), Kind::Number(_)));
        self.is_mark(at, '-') || self.is(at, Term::To) || is_romance
    }

    /// Reads a list of places, with ranges.
    pub(super) fn list(self, at: usize, lead: Lead) -> Option<LocatorList> {
        let mut last = self.element(at, lead, None)?;
        let mut found = LocatorList::one(last.place, last.kind, last.next);
        while found.all.len() < LONGEST_LIST {
            if let Some(to) = self.range_end(last, lead) {
                found.all.pop();
                found.all.push(LocatorRange::Range(last.place, to.place));
                last = to;
            } else if let Some((range, next)) = self.following(last) {
                found.all.pop();
                found.all.push(range);
                return Some(LocatorList { next, ..found });
            } else if let Some(next) = self.separator(last.next).and_then(|at| self.element(at, lead, Some(last))) {
                found.all.push(LocatorRange::One(next.place));
                last = next;
            } else {
                break;
            }
            found.next = last.next;
        }
        Some(found)
    }

    /// Reads a paragraph and the one that follows it: "19ff", "19 et seq."
    fn following(self, last: Element) -> Option<(LocatorRange, usize)> {
        let at = self.past_words(last.next, |it| it == Term::And);
        let Paragraph::Number(number) = last.place.paragraph else { return None };
        let next = Locator::new(Paragraph::Number(number.saturating_add(1)));
        let is_meant = (self.is(at, Term::Following) || self.is_next_one(at)) && last.place.labels().is_empty();
        // "Paragraphs 30 and following" is open.
        if at > last.next && self.word(at) == "following" {
            return Some((LocatorRange::One(last.place), at + 1));
        }
        is_meant.then_some((LocatorRange::Range(last.place, next), at + 1))
    }

    /// Tests whether a token is the German "f." behind a number: this paragraph and the next.
    fn is_next_one(self, at: usize) -> bool {
        let mut before = (at.saturating_sub(8)..at).rev();
        let lead = before.find(|at| matches!(self.term(*at), Term::Paragraph { .. })).unwrap_or(at);
        let is_german = ["zi", "rn", "rz", "randn", "abs"].iter().any(|it| self.starts_with(lead, it));
        is_german && self.word(at) == "f" && !self.is_glued(at) && !matches!(self.kind(at + 1), Kind::Label(_))
    }

    /// Reads the last place of a range.
    fn range_end(self, last: Element, lead: Lead) -> Option<Element> {
        let up = last.next + usize::from(self.word(last.next) == "up");
        if last.place.sentence.is_some() || !self.is_span(up) {
            return None;
        }
        let at = up + 1 + usize::from(self.is_mark(up + 1, '-'));
        // "From paragraph 26 to paragraph 29".
        let is_both = self.is(up, Term::To) && matches!(lead, Lead::Paragraph { .. });
        let at = if is_both { self.past_words(at, |it| matches!(it, Term::Paragraph { .. })) } else { at };
        let several = if let Lead::Paragraph { .. } = lead { Lead::Paragraph { several: true } } else { lead };
        self.element(at, several, Some(last))
    }

    /// Moves past a comma, "and" and the like.
    pub(super) fn separator(self, at: usize) -> Option<usize> {
        let next = if matches!(self.kind(at), Kind::Mark(',' | ';' | '&' | '/')) { at + 1 } else { at };
        let next = next + usize::from(self.is(next, Term::And) || next == at && self.is_romance_and(at));
        // "13 (c), as well as (f)", "(a) and, for our purposes, (g)".
        let place = (next..next + 8).find(|at| self.next_is_place(*at)).unwrap_or(next);
        let words = self.text.get(self.end(next)..self.start(place)).unwrap_or_default().trim();
        let is_aside = self.is(next.wrapping_sub(1), Term::And)
            && self.is_mark(next, ',')
            && self.is_mark(place.wrapping_sub(1), ',')
            && matches!(self.kind(place), Kind::Label(_));
        let next =
            if ADDING.contains(&words) || next > at && STRESSING.contains(&words) || is_aside { place } else { next };
        (next > at).then_some(next)
    }

    /// Tests whether a token is the Spanish "y" or the Italian "e" between places.
    pub(super) fn is_romance_and(self, at: usize) -> bool {
        let is_behind = matches!(self.before(at), Kind::Number(_) | Kind::Label(_) | Kind::Mark(')'));
        let leads = self.next_is_place(at + 1) || self.half_bracket(at + 1).is_some();
        matches!(self.word(at), "y" | "e") && is_behind && leads
    }

    /// Reads a place of a list; after another it may be an item alone.
    fn element(self, at: usize, lead: Lead, last: Option<Element>) -> Option<Element> {
        if let Some(number) = self.number(at) {
            return self.numbered(at, number, lead, last.is_some());
        }
        let norms = Locator::new(Paragraph::Norms);
        let of = |label| match (last, lead) {
            (Some(last), _) => Some(last.place.beside(label)),
            (None, Lead::Norm | Lead::Item) => Some(norms.with(label)),
            (None, _) => None,
        };
        if let Kind::Label(label) = self.kind(at)
            && !self.is_enumerator(at)
        {
            let (place, next) = self.deeper(of(label)?, at + 1);
            return Some(Element { place, next, kind: LocatorKind::Bracketed });
        }
        // "Norm “f”".
        let is_quoted = matches!((self.kind(at), self.kind(at + 2)), (Kind::Mark('"' | '\''), Kind::Mark('"' | '\'')));
        if let Some(label) = self.letter(at + 1).filter(|_| is_quoted && matches!(lead, Lead::Norm | Lead::Item)) {
            return Some(Element { place: of(label)?, next: at + 3, kind: LocatorKind::Bracketed });
        }
        let alone = last.is_some_and(|_| self.half_bracket(at).is_some())
            || last.map_or(matches!(lead, Lead::Norm | Lead::Item), |last| last.kind == LocatorKind::Lettered);
        let label = self.letter(at).filter(|_| alone)?;
        if let Some(next) = self.half_bracket(at) {
            return Some(Element { place: of(label)?, next, kind: LocatorKind::Bracketed });
        }
        let rests = self.rests(at, matches!(lead, Lead::Norm) && last.is_none());
        rests.then_some(Element { place: of(label)?, next: at + 1, kind: LocatorKind::Lettered })
    }

    /// Tests whether a label counts what follows: documents, as in "(c) A/76/135", or places, as in "(c) 13(i)".
    fn is_enumerator(self, at: usize) -> bool {
        let is_place = self.number(at + 1).is_some() && matches!(self.kind(at + 2), Kind::Label(_));
        self.kind(at + 1) == Kind::Symbol || is_place && self.is_glued(at + 2)
    }

    /// Reads a place that begins with a number; `is_later` if another of its list came before it.
    fn numbered(self, at: usize, number: u32, lead: Lead, is_later: bool) -> Option<Element> {
        // "Para. 0" is none, and written as one.
        if number == 0 && !matches!(lead, Lead::Paragraph { .. }) {
            return None;
        }
        let place = Locator::new(Paragraph::Number(number));
        let (mut place, mut next, kind) = self.items(at + 1, place).unwrap_or((place, at + 1, LocatorKind::Number));
        if kind == LocatorKind::Number {
            // "28ef", "13th" and "5 %" are no numbers of paragraphs.
            let is_year = (1900..2100).contains(&number);
            let fits = match lead {
                // "Paragraph 13 and 20 States" has one paragraph, "paragraphs 13 and 20" two; a year is none.
                Lead::Paragraph { several } => !is_later || several && !is_year,
                Lead::Bare => !is_later && (!is_year || self.is_mark(next, ':')),
                Lead::Norm | Lead::Item => false,
            };
            // "Parágrafo 4.º".
            let rest = self.text.get(self.end(next)..).unwrap_or_default();
            let is_ordinal = rest.trim_start_matches('.').starts_with(['º', 'ª', '°']);
            if self.goes_on(next) || is_ordinal || !fits {
                return None;
            }
        }
        (place, next) = self.colon_sentence(place, next);
        Some(Element { place, next, kind })
    }

    /// Adds to a place the sentence of an address: "23:2".
    pub(super) fn colon_sentence(self, place: Locator, at: usize) -> (Locator, usize) {
        let is_glued = self.is_mark(at, ':') && self.is_glued(at) && self.is_glued(at + 1);
        match self.number(at + 1).filter(|number| is_glued && *number < 1000) {
            Some(number) => (place.at_sentence(Sentence::Number(number)), at + 2),
            None => (place, at),
        }
    }

    /// Reads the items that stand behind a number.
    pub(super) fn items(self, at: usize, place: Locator) -> Option<(Locator, usize, LocatorKind)> {
        let under = |label, next, kind| {
            let (place, next) = self.deeper(place.with(label), next);
            Some((place, next, kind))
        };
        // "Para. 28, (a) and (b)", "§ 13, f)".
        let near = self.past(at, ',');
        if let Kind::Label(label) = self.kind(near) {
            return under(label, near + 1, LocatorKind::Bracketed);
        }
        if let (Some(label), Some(next)) = (self.letter(near), self.half_bracket(near))
            && near > at
        {
            return under(label, next, LocatorKind::Bracketed);
        }
        // "13(1)", with a digit for a letter.
        if self.is_mark(at, '(')
            && self.is_glued(at)
            && self.is_glued(at + 1)
            && self.is_mark(at + 2, ')')
            && let Some(label) = self.number(at + 1).filter(|number| *number < 27).and_then(Label::number)
        {
            return under(label, at + 3, LocatorKind::Bracketed);
        }
        let is_tie = self.is_mark(at, '.') || self.is_mark(at, '-') && self.term(at + 1) == Term::Letter;
        let glued_stop = is_tie && self.is_glued(at) && self.is_glued(at + 1);
        let near = at + usize::from(glued_stop);
        if let Some(label) = self.letter(near)
            && let Some(next) = self.half_bracket(near)
        {
            return under(label, next, LocatorKind::Bracketed);
        }
        if let Some(label) = self.letter(near).filter(|_| self.term(near) == Term::Letter && !self.is_next_one(near))
            && self.word(near) != "y"
            && if self.is_glued(near) {
                !self.is_mark(near + 1, '.') || self.is_roman_behind(near)
            } else {
                self.rests(near, false)
            }
        {
            return under(label, near + 1, LocatorKind::Lettered);
        }
        let named = self.past(at, ',');
        if self.is_mark(at, '(') && self.is(at + 1, Term::Norm { several: false }) && self.is_mark(at + 3, ')') {
            return under(self.letter(at + 2)?, at + 4, LocatorKind::Bracketed);
        }
        // "2015 norm (f)" is of a year.
        let is_year = matches!(place.paragraph, Paragraph::Number(1900..));
        match (self.term(named), self.kind(named + 1), self.letter(named + 1)) {
            // "Table 2 norm (b)".
            (Term::Norm { .. }, ..) if is_year || self.is_other_name(at.wrapping_sub(2)) => None,
            (Term::Item | Term::Section(Section::Letter) | Term::Norm { several: false }, Kind::Label(label), _) => {
                under(label, named + 2, LocatorKind::Bracketed)
            }
            (Term::Item | Term::Section(Section::Letter), _, Some(label)) if self.rests(named + 1, true) => {
                under(label, self.half_bracket(named + 1).unwrap_or(named + 2), LocatorKind::Lettered)
            }
            _ => None,
        }
    }

    /// Tests whether a word names a thing that is counted.
    fn is_other_name(self, at: usize) -> bool {
        self.is_capital(at) && matches!(self.term(at), Term::Elsewhere | Term::Numbered | Term::Other)
    }

    /// Adds to a place the items within an item: "(d) (iv)", "(d) iv".
    fn deeper(self, mut place: Locator, mut at: usize) -> (Locator, usize) {
        while place.labels().len() < 3 {
            // "16.d.i".
            let near = at + usize::from(self.is_inner_dot(at));
            // "18 (v) (c) the Manual" counts what follows.
            let is_deeper = |label: Label| {
                label.may_be_roman() || self.is_glued(at) || !place.last().is_some_and(Label::may_be_roman)
            };
            match (self.kind(near), self.letter(near)) {
                (Kind::Label(label), _) if is_deeper(label) && !self.is_enumerator(near) => place = place.with(label),
                (_, Some(label)) if label.may_be_roman() && !self.is_capital(near) && self.rests(near, false) => {
                    place = place.with(label);
                }
                _ => break,
            }
            at = near + 1;
        }
        (place, at)
    }

    /// Tests whether a full stop stands within a place: "16.d".
    fn is_inner_dot(self, at: usize) -> bool {
        self.is_mark(at, '.') && self.is_glued(at) && self.is_glued(at + 1)
    }

    /// Tests whether a roman numeral follows behind a full stop: "d.iv".
    fn is_roman_behind(self, at: usize) -> bool {
        self.is_inner_dot(at + 1) && self.letter(at + 2).is_some_and(Label::may_be_roman) && self.rests(at + 2, false)
    }

    /// Moves past "c)", with no bracket before.
    fn half_bracket(self, at: usize) -> Option<usize> {
        let is_half = self.is_mark(at + 1, ')') && self.is_glued(at + 1);
        // Of two brackets the second closes what is open.
        (is_half && (self.is_mark(at + 2, ')') || !self.is_in_brackets(at))).then_some(at + 2)
    }

    /// Tests whether a letter that stands alone can be the label of an item: no word follows that it would belong to. Of
    /// letters that are said to be one, only "a" and "I" can be words.
    fn rests(self, at: usize, is_said: bool) -> bool {
        match self.kind(at + 1) {
            Kind::Word(Term::Of | Term::And | Term::To | Term::In) if !self.is_glued(at + 1) => true,
            Kind::Word(Term::Possessive) => is_said,
            Kind::Word(Term::Roman) | Kind::Label(_) => true,
            Kind::Word(_) | Kind::Number(_) | Kind::Pair(..) if !self.is_glued(at + 1) => {
                let is_word = matches!(self.word(at), "a" | "A" | "I");
                is_said && !is_word
                    || matches!(self.kind(at), Kind::Word(Term::Roman))
                    || !is_word && self.is_verb(at + 1)
            }
            Kind::Word(_) | Kind::Number(_) | Kind::Pair(..) => false,
            Kind::Mark('/') => self.letter(at + 2).is_some_and(|_| is_said),
            // "Lit. c i.V.m."
            Kind::Mark('.') => !self.is_inner_dot(at + 1),
            Kind::Mark('\'' | '@' | '=') => !self.is_glued(at + 1) || self.is_mark(at + 1, '\''),
            Kind::Mark('-') => {
                !self.is_glued(at + 1)
                    || self.letter(at + 2).is_some()
                    || self.is_query
                    || matches!(self.kind(at + 2), Kind::Number(_) | Kind::Label(_))
            }
            _ => true,
        }
    }

    /// Tests whether a word is a verb of saying, which no label belongs to.
    fn is_verb(self, at: usize) -> bool {
        matches!(
            self.word(at),
            "says" | "is" | "states" | "requires" | "provides" | "reads" | "holds" | "forbids" | "applies"
        )
    }
}
