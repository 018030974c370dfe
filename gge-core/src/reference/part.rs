//! Sections without numbers, and sentences: "paragraph 2 of the summary", "the last sentence of paragraph 23".

use super::Reference;
use super::cursor::Cursor;
use super::label::Label;
use super::locator::{LONGEST_LIST, Lead, Locator, LocatorKind, LocatorList, LocatorRange, Paragraph, Sentence};
use super::term::{Section, Term};
use super::token::Kind;

/// The words that lead to an item of the paragraph that was cited before.
const LEADING: [&str; 4] = ["under", "in", "at", "with"];

impl Cursor<'_> {
    /// Reads a section and a paragraph of it, or the whole: "Foreword, para. 1", "summary (2)", "the summary".
    pub(super) fn section_first(self, at: usize, section: Section) -> Option<LocatorList> {
        let at = self.past_transmittal(at);
        let of = |list: LocatorList| LocatorList {
            all: list.all.into_iter().map(|range| range.map(|place| place.in_section(section))).collect(),
            ..list
        };
        let after = self.past(at, ',');
        if let Some(list) = self.ordinal_paragraph(after).filter(|_| after > at) {
            return Some(of(list));
        }
        if matches!(self.lead(after), Term::Paragraph { .. }) {
            return self
                .list(after + 1, Lead::Paragraph { several: true })
                .map(|list| of(LocatorList { kind: LocatorKind::Stated, ..list }));
        }
        let whole = Locator::new(Paragraph::Section(section));
        if let Some(number) = self.number(at + 1).filter(|_| self.is_mark(at, '(') && self.is_mark(at + 2, ')')) {
            let (place, next) = self.colon_sentence(whole.with(Label::number(number)?), at + 3);
            return Some(LocatorList::one(place, LocatorKind::Section, next));
        }
        let (place, next) = match self.number(at).filter(|_| self.is_query) {
            Some(number) => (whole.with(Label::number(number)?), at + 1),
            None => (whole, at),
        };
        Some(LocatorList::one(place, LocatorKind::Section, next))
    }

    /// Reads a paragraph by its ordinal, which only a section counts so: "fifth paragraph".
    pub(super) fn ordinal_paragraph(self, at: usize) -> Option<LocatorList> {
        let Term::Ordinal(number) = self.term(at) else { return None };
        let is_paragraph = matches!(self.lead(at + 1), Term::Paragraph { .. }) && self.number(at + 2).is_none();
        let place = Locator::new(Paragraph::Number(number.into()));
        is_paragraph.then(|| LocatorList::one(place, LocatorKind::Stated, at + 2))
    }

    /// Takes the paragraph of a section behind its document: "the summary of A/68/98, third paragraph".
    pub(super) fn paragraph_of_section(self, reference: &mut Reference, next: usize) -> usize {
        let [LocatorRange::One(place)] = reference.locators.as_mut_slice() else { return next };
        let Paragraph::Section(section) = place.paragraph else { return next };
        let at = self.past(next, ',');
        let list = self.ordinal_paragraph(at).or_else(|| {
            let is_lead = matches!(self.lead(at), Term::Paragraph { .. });
            self.paragraphs(at + 1, false).filter(|list| is_lead && list.all.len() == 1)
        });
        match list.filter(|_| at > next && place.labels().is_empty() && reference.document.is_some()) {
            Some(list) => {
                *place = list.all.first().map_or(*place, |it| it.first().in_section(section));
                list.next
            }
            None => next,
        }
    }

    /// Tests whether a section follows that places are of.
    pub(super) fn is_in_section(self, list: &LocatorList) -> bool {
        let of = self.past_words(list.next, |it| matches!(it, Term::Of | Term::In | Term::The | Term::Its));
        of > list.next && matches!(self.term(of), Term::Section(_))
    }

    /// Reads items of the paragraph cited before: "subparagraph (b)", "sub-para (e) thereof", "item (f) of that
    /// paragraph".
    pub(super) fn items_of_before(self, lead: usize, items: LocatorList) -> Option<LocatorList> {
        // "Under (b)", "it ends with (k)".
        let is_sub = self.is(lead, Term::Item) || LEADING.contains(&self.word(lead));
        let of = items.next + usize::from(self.is(items.next, Term::Of));
        let pointed = self.past_words(of, |it| matches!(it, Term::The | Term::That | Term::Ours));
        let is_pointed = pointed > of && of > items.next && matches!(self.term(pointed), Term::Paragraph { .. });
        let (kind, next) = match self.word(items.next) {
            "thereof" => (LocatorKind::Stated, items.next + 1),
            _ if is_pointed => (LocatorKind::Stated, pointed + 1),
            // Of something else, or an item of anything.
            _ if self.is_query || of > items.next || items.kind != LocatorKind::Bracketed || !is_sub => return None,
            _ => (LocatorKind::Bracketed, items.next),
        };
        let all = items.all.into_iter().map(|item| item.map(|place| place.moved_to(Paragraph::Before))).collect();
        Some(LocatorList { all, kind, next })
    }

    /// Reads items beside the one cited before: "ibid., (g)".
    pub(super) fn items_beside(self, at: usize) -> Option<LocatorList> {
        let list = self.list(at, Lead::Item)?;
        let all = list.all.into_iter().map(|item| item.map(|place| place.moved_to(Paragraph::Before))).collect();
        Some(LocatorList { all, kind: LocatorKind::Stated, ..list })
    }

    /// Reads an item of the paragraph cited before: "the same paragraph, at (h)".
    pub(super) fn same_paragraph(self, at: usize) -> Option<LocatorList> {
        let is_same = self.starts_with(at.wrapping_sub(1), "same") || self.is(at.wrapping_sub(1), Term::That);
        let item = self.past_words(self.past(at + 1, ','), |it| matches!(it, Term::At | Term::Item | Term::In));
        if is_same && matches!(self.kind(item), Kind::Label(_)) { self.items_beside(item) } else { None }
    }

    /// Moves a place into the section that follows: "paragraph 2 of the summary".
    pub(super) fn in_section(self, mut list: LocatorList) -> LocatorList {
        let at = self.past_words(list.next, |it| matches!(it, Term::Of | Term::In | Term::The | Term::Its));
        if let Term::Section(section) = self.term(at)
            && at > list.next
            && let [one] = list.all.as_mut_slice()
        {
            *one = one.map(|place| place.in_section(section));
            list.kind = LocatorKind::Stated;
            list.next = self.past_transmittal(at + 1);
        }
        list
    }

    /// Moves past the end of "letter of transmittal".
    fn past_transmittal(self, at: usize) -> usize {
        let is_it = self.is(at, Term::Of) && self.word(at + 1).eq_ignore_ascii_case("transmittal");
        if is_it { at + 2 } else { at }
    }

    /// Reads sentences with their place behind: "sentence 2 of paragraph 23", "the last sentence of 23". Without one
    /// they are of the place cited before: "Its second sentence goes further."
    pub(super) fn sentence_first(self, at: usize) -> Option<LocatorList> {
        let (sentences, next) = self.sentences(at)?;
        let of_before = |kind, next| {
            let all = each_sentence(&[LocatorRange::One(Locator::new(Paragraph::Before))], &sentences)?;
            Some(LocatorList { all, kind, next })
        };
        if !self.is(next, Term::Of) {
            // "The first sentence says", not "from the first sentence to the third".
            let lead = at.wrapping_sub(1);
            let begins = matches!(self.before(lead), Kind::Break | Kind::Mark(_) | Kind::Word(Term::And));
            let is_counted = self.is(at, Term::Sentence) && matches!(self.before(at), Kind::Break | Kind::Mark(_));
            let is_led = self.is(lead, Term::Its) || self.is(lead, Term::The) && begins || is_counted;
            let is_meant = is_led && !self.is_query && !self.is(next, Term::In);
            return is_meant.then(|| of_before(LocatorKind::Bracketed, next))?;
        }
        let next = self.past_words(next + 1, |it| it == Term::The);
        // "The third sentence of the same item".
        if self.is(next, Term::That)
            && matches!(self.term(next + 1), Term::Item | Term::Paragraph { .. } | Term::Norm { .. })
        {
            return of_before(LocatorKind::Stated, next + 2);
        }
        let list = match self.lead(next) {
            Term::Paragraph { .. } | Term::Norm { .. } | Term::Section(_) => self.locators(next)?,
            _ => self.paragraphs(next, false)?,
        };
        Some(LocatorList { all: each_sentence(&list.all, &sentences)?, ..list })
    }

    /// Adds to a place the sentences behind it: "second sentence".
    pub(super) fn with_sentences(self, list: LocatorList) -> LocatorList {
        let open = self.is_mark(list.next, '(');
        let at = if open || self.is_mark(list.next, ',') { list.next + 1 } else { list.next };
        let at = self.past_words(at, |it| it == Term::The);
        let found =
            self.sentences(at).and_then(|(sentences, next)| Some((each_sentence(&list.all, &sentences)?, next)));
        match found {
            Some((all, next)) => LocatorList { all, next: if open { self.past(next, ')') } else { next }, ..list },
            None => list,
        }
    }

    /// Reads a list of sentences: "sentences 2 and 3", "second and third sentence", "last sentence".
    fn sentences(self, at: usize) -> Option<(Vec<Sentence>, usize)> {
        let (mut all, mut at) = (Vec::new(), at);
        let is_named_first = self.is(at, Term::Sentence);
        at += usize::from(is_named_first);
        while all.len() < LONGEST_LIST {
            let sentence = match self.term(at) {
                Term::Ordinal(number) if !is_named_first => Sentence::Number(number.into()),
                Term::Last if !is_named_first => Sentence::Last,
                _ if is_named_first => Sentence::Number(self.count(at)?),
                _ => return None,
            };
            at += 1;
            match (all.last(), sentence) {
                (Some(Sentence::Number(from)), Sentence::Number(to)) if self.is_span(at - 2) => {
                    all.extend((from + 1..=to.min(from + 32)).map(Sentence::Number).collect::<Vec<_>>());
                }
                _ => all.push(sentence),
            }
            let more = |at: usize| {
                matches!(self.term(at), Term::Ordinal(_) | Term::Last) || is_named_first && self.count(at).is_some()
            };
            match self.separator(at).or_else(|| self.is_span(at).then_some(at + 1)).filter(|at| more(*at)) {
                Some(next) => at = next,
                None => break,
            }
        }
        if !is_named_first && !self.is(at, Term::Sentence) {
            return None;
        }
        Some((all, at + usize::from(!is_named_first)))
    }
}

/// Replaces the last place by one for each of some sentences. None if it is a range.
fn each_sentence(all: &[LocatorRange], sentences: &[Sentence]) -> Option<Vec<LocatorRange>> {
    let (LocatorRange::One(place), before) = all.split_last().map(|(last, before)| (*last, before))? else {
        return None;
    };
    let each = sentences.iter().map(|sentence| LocatorRange::One(place.at_sentence(*sentence)));
    Some(before.iter().copied().chain(each).collect())
}
