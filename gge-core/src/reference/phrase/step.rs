//! Reads a phrase on, from what it says to what it says next.

use crate::text::floor_char_boundary;

use super::super::cursor::Cursor;
use super::super::document::{Body, Phrase};
use super::super::label::Label;
use super::super::subject::{Subject, behind, is_anothers};
use super::super::term::Term::{
    And, Cardinal, Document, Experts, Filler, From, Gge, Group, In, Its, Letter, Modifier, Month, Norm, Of, Ordinal,
    Other, Ours, Possessive, Report, Roman, The, Un, WorkingGroup,
};
use super::super::token::Kind;
use super::{BodyPhrase, LONGEST_NAME, LONGEST_PHRASE, SAYING, SITTING};

/// The largest number of words that say nothing between those that do.
const LONGEST_GAP: usize = 6;
/// The largest number of tokens of an aside between a year and its body.
const LONGEST_ASIDE: usize = 24;
/// The largest number of years in a list: more are no list of reports.
const MOST_YEARS: usize = 8;
/// The other words for a report of a year.
const REPORTS: [&str; 5] = ["one", "text", "document", "paper", "recommendations"];
/// The words that go on with a list of years: "in 2013 and again in 2015".
const AGAIN: [&str; 4] = ["again", "then", "later", "then again"];

/// The words and marks between two tokens that say something.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "marks and words that stand there or not, each for itself")]
struct Gap {
    /// True if there is "and" or a comma.
    is_list: bool,
    has_article: bool,
    has_preposition: bool,
    is_open: bool,
}

impl Cursor<'_> {
    /// Tests whether an ordinal may stand for a Group that was named before.
    fn is_one_of_groups(self, at: usize) -> bool {
        let verb = self.first_word(at + 1);
        let is_said = SAYING.contains(&verb) || SITTING.contains(&verb) || matches!(verb, "failed" | "ended");
        self.is(at.wrapping_sub(1), The) && (self.is_mark(at + 1, ',') || is_said && verb != "of")
    }

    /// Tests whether the name of a Group stands here, long or short.
    fn is_group_name(self, at: usize) -> bool {
        self.is(at, Gge) || self.experts(at).is_some()
    }

    /// Tests whether norms are said to be of a year: "adopted in 2015".
    fn is_adopted(self, at: usize) -> bool {
        matches!(self.word(at), "adopted" | "agreed" | "recommended")
            && self.is(at + 1, In)
            && self.years(at + 2).is_some()
    }
}

impl BodyPhrase<'_> {
    /// Moves past what says nothing, and tells what that was. Returns the token that follows. None where it is too much.
    fn past_gap(&self) -> Option<(Gap, usize)> {
        let cursor = self.cursor;
        let (mut gap, mut at, mut first) = (Gap::default(), self.end, self.end);
        loop {
            match cursor.kind(at) {
                Kind::Word(Possessive | Un | Filler | Modifier | Month) => {}
                // "The consensus text", "22 July 2015".
                Kind::Word(Document) if cursor.word(at) == "text" && cursor.before(at) == Kind::Word(Filler) => {}
                Kind::Number(1..=31) if cursor.is(at + 1, Month) => {}
                Kind::Word(Of | From | In) => gap.has_preposition = true,
                Kind::Word(The | Its) => gap.has_article = true,
                Kind::Word(Letter) if matches!(cursor.word(at), "a" | "o") => gap.has_article = true,
                // "From 2015, when a UN GGE agreed".
                Kind::Word(Other)
                    if cursor.word(at) == "when" && !self.years.is_empty() && self.begins_body(at + 1) =>
                {
                    gap.is_list = false;
                }
                Kind::Word(And) | Kind::Mark(',') => gap.is_list = true,
                Kind::Mark('/') if !self.years.is_empty() => gap.is_list = true,
                // "Reports, notably in 2013 and 2015", "reports were produced in 2010 and 2013".
                Kind::Word(Other) if self.is_report && self.years.is_empty() && cursor.leads_to_years(at) => {}
                _ if cursor.is_romance_and(at) => gap.is_list = true,
                Kind::Mark('-' | '#') if cursor.is_glued(at) || cursor.is_glued(at + 1) && cursor.is(at + 1, Gge) => {}
                // "The United Nations (UN) Group".
                Kind::Mark('(') if cursor.is(at + 1, Un) && cursor.is_mark(at + 2, ')') => {
                    (at, first) = (at + 2, first + 3);
                }
                // "The 2014-2015 (the fourth) GGE".
                Kind::Mark('(') if !self.years.is_empty() && self.past_ordinal(at).is_some() => {
                    at = self.past_ordinal(at)?;
                }
                // "In 2013 and again in 2015".
                Kind::Word(Other) if cursor.is(at.wrapping_sub(1), And) && AGAIN.contains(&cursor.words(at)) => {}
                // "The UN GGE 2015 Group report".
                Kind::Word(Group) if self.body != Body::Unsaid && cursor.is(at + 1, Report) => {}
                // "By the previous GGE".
                Kind::Word(Ours) if self.is_report && cursor.word(at) == "previous" => {}
                // "The GGE for 2016-2017".
                Kind::Word(Other)
                    if self.body != Body::Unsaid
                        && cursor.word(at) == "for"
                        && cursor.years(at + 1).is_some_and(|((from, to), _)| from < to) =>
                {
                    gap.has_preposition = true;
                }
                // "What the GGE said in 2015", "as the GGE put it in 2015".
                Kind::Word(Other | Ours)
                    if self.body != Body::Unsaid
                        && self.years.is_empty()
                        && cursor.is_saying(at)
                        && cursor.is(at + 1, In)
                        && cursor.years(at + 2).is_some() => {}
                // "The Experts' report".
                Kind::Mark('\'') if cursor.is(at.wrapping_sub(1), Experts) => {}
                Kind::Mark('(') if !gap.is_open => gap.is_open = true,
                _ => match self.past_aside(at).or_else(|| self.past_field(at)) {
                    Some(next) => {
                        (at, first, gap.is_list) = (next, next, gap.is_list && self.is_when());
                        continue;
                    }
                    None => break,
                },
            }
            at += 1;
            if at > first + LONGEST_GAP {
                return None;
            }
        }
        Some((gap, at))
    }

    /// Reads on to what fits. None where the phrase ends.
    pub(super) fn step(&mut self) -> Option<()> {
        let cursor = self.cursor;
        let (gap, at) = self.past_gap()?;
        let next = match cursor.kind(at) {
            Kind::Number(_) | Kind::Pair(..) | Kind::Mark('\'') => self.year(at, &gap)?,
            // "2015, the consensus report of the GGE".
            Kind::Word(_)
                if cursor.lead(at) == Report
                    && !self.is_report
                    && (!gap.is_list || self.years.len() == 1)
                    && !self.is_series(at) =>
            {
                self.is_report = true;
                at + 1
            }
            // "The 2015 one".
            Kind::Word(Other | Document | Cardinal(1))
                if !self.is_report
                    && (self.end == at && !self.years.is_empty()
                        || self.body != Body::Unsaid
                            && matches!(cursor.before(at), Kind::Word(Possessive) | Kind::Mark('\'')))
                    && REPORTS.contains(&cursor.word(at)) =>
            {
                self.is_report = true;
                at + 1
            }
            // "The second (2009–2010)", "the first in 2004".
            Kind::Word(Ordinal(number)) if self.first == at && self.has_years_behind(at) => {
                (self.ordinal, self.is_plain) = (Some(number), true);
                at + 1
            }
            // "The second had a short report", "the third, chaired by Australia, agreed".
            Kind::Word(Ordinal(number)) if self.first == at && cursor.is_one_of_groups(at) => {
                (self.ordinal, self.is_bare) = (Some(number), true);
                at + 1
            }
            Kind::Word(Ordinal(number)) if !gap.is_list && self.years.is_empty() => {
                let next = cursor.past_words(at + 1, |term| matches!(term, Un | Filler));
                let is_short =
                    cursor.is(next, Experts) && cursor.is_un(next.wrapping_sub(1)) && cursor.is(next + 1, Group);
                let is_group = is_short || cursor.is_group_name(next) || cursor.is_plain_group(next);
                // "The report of the fourth".
                let is_cut =
                    self.is_report && gap.has_preposition && matches!(cursor.kind(next), Kind::Mark(_) | Kind::Break);
                self.is_plain |= is_cut;
                self.ordinal = Some(number).filter(|_| (is_group || is_cut) && self.ordinal.is_none());
                self.ordinal.map(|_| next).and_then(|next| if is_cut { Some(next) } else { self.body_at(next) })?
            }
            // "In its 2013 report, the GGE ...".
            Kind::Word(Gge | WorkingGroup | Group | Experts)
                if self.body == Body::Unsaid
                    && !(gap.is_open && self.has_document(at))
                    && (!gap.is_list || gap.has_article && (self.is_report && self.is_its() || self.is_when())) =>
            {
                self.body_at(at)?
            }
            // "GGE IV".
            Kind::Word(Roman | Letter)
                if self.end == at
                    && self.ordinal.is_none()
                    && matches!(cursor.word(at), "II" | "III" | "IV" | "V" | "VI") =>
            {
                let is_named = cursor.is(at.wrapping_sub(1), Gge) && self.years.is_empty();
                let numerals = Label::new("i")?.to(Label::new(cursor.word(at))?).ok()??;
                self.ordinal = u8::try_from(numerals.len()).ok().filter(|_| is_named);
                self.ordinal.map(|_| at + 1)?
            }
            Kind::Word(Norm { .. }) if !(gap.is_list || gap.has_preposition || self.has_norms) => {
                let has_year = cursor.is_mark(at + 1, '(') && cursor.years(at + 2).is_some();
                self.has_norms = match self.body {
                    Body::Unsaid if self.years.is_empty() || self.leads_to_body(at + 1) => {
                        !gap.has_article && cursor.locators(at).is_none() && self.leads_to_body(at + 1)
                    }
                    // "The 2015 norms".
                    Body::Unsaid => {
                        self.end == at
                            && cursor.is(self.first.wrapping_sub(1), The)
                            && cursor.is(at, Norm { several: true })
                            && cursor.locators(at).is_none()
                    }
                    _ => {
                        has_year || !self.years.is_empty() && cursor.locators(at).is_none() || cursor.is_adopted(at + 1)
                    }
                };
                self.has_norms.then_some(at + 1)?
            }
            _ => return None,
        };
        self.end = if gap.is_open { cursor.past(next, ')') } else { next };
        (self.end < self.first + LONGEST_PHRASE).then_some(())
    }

    /// Tests whether what follows names a document of its own: "in 2013 (GGE 2013, para. 19)".
    fn has_document(&self, at: usize) -> bool {
        matches!(self.cursor.body_phrase(at), Some(Phrase::Documents(..)))
    }

    /// Tests whether the phrase begins by when something was: "in 2013, a GGE", "as early as 2010, the GGE".
    fn is_when(&self) -> bool {
        let is_led = self
            .first
            .checked_sub(1)
            .is_some_and(|before| self.cursor.is(before, In) || self.cursor.words(before).ends_with("early as"));
        is_led && !self.years.is_empty() && !self.is_report
    }

    /// Moves past an aside between a year and what its body did: "in 2013, for the first time, the GGE".
    fn past_aside(&self, at: usize) -> Option<usize> {
        let cursor = self.cursor;
        if at == self.end || !cursor.is_mark(self.end, ',') || self.body != Body::Unsaid || !self.is_when() {
            return None;
        }
        for at in at..at + LONGEST_ASIDE {
            match cursor.kind(at) {
                Kind::Mark(',') if self.begins_body(at + 1) => return Some(at + 1),
                Kind::Break | Kind::Symbol | Kind::Pair(..) | Kind::Mark(';') => return None,
                _ if self.begins_body(at) || cursor.years(at).is_some() => return None,
                _ => {}
            }
        }
        None
    }

    /// Moves from a year to a body in the next field of a row or a record: "2013 | UN GGE", `year: 2013, event: "UN GGE"`.
    fn past_field(&self, at: usize) -> Option<usize> {
        let cursor = self.cursor;
        let is_year = self.years.len() == 1 && self.body == Body::Unsaid && !self.is_report && self.end + 1 >= at;
        let value = match cursor.kind(self.end) {
            Kind::Mark('|' | '=') => self.end + 1,
            Kind::Mark(',') => {
                let name = cursor.past(self.end + 1, '"');
                let mark = cursor.past(name + 1, '"');
                let is_name = matches!(cursor.kind(name), Kind::Word(_)) && cursor.is_mark(mark, ':');
                if is_name { cursor.past(mark + 1, '"') } else { return None }
            }
            _ => return None,
        };
        (is_year && self.begins_body(value) && !self.has_document(cursor.past_words(value, |term| term == Un)))
            .then_some(value)
    }

    /// Tests whether the name of a body begins here, with what stands before it.
    fn begins_body(&self, at: usize) -> bool {
        let cursor = self.cursor;
        let name = cursor.past_words(at, |term| matches!(term, The | Un | Filler | Modifier));
        let is_article = matches!(cursor.word(at), "a" | "o");
        let name = if is_article { cursor.past_words(at + 1, |term| matches!(term, Un | Filler)) } else { name };
        cursor.is_group_name(name)
    }

    /// Moves to the end of an ordinal in brackets: "(the fourth)".
    fn past_ordinal(&self, at: usize) -> Option<usize> {
        let ordinal = self.cursor.past_words(at + 1, |term| term == The);
        let is_ordinal = matches!(self.cursor.term(ordinal), Ordinal(_)) && self.cursor.is_mark(ordinal + 1, ')');
        is_ordinal.then_some(ordinal + 1)
    }

    /// Tests whether the years of a Group follow its number, without its name: "the second (2009–2010)", "the first in
    /// 2004", "the fifth, in 2017".
    fn has_years_behind(&self, at: usize) -> bool {
        let cursor = self.cursor;
        let is_led = cursor.is(at.wrapping_sub(1), The);
        let is_open = cursor.is_mark(at + 1, '(');
        let start = if is_open { at + 2 } else { cursor.past(at + 1, ',') };
        let years = cursor.past_words(start, |term| !is_open && term == In);
        is_led
            && (is_open || years > start)
            && cursor.years(years).is_some_and(|(_, next)| !is_open || cursor.is_mark(next, ')'))
    }

    /// Tests whether "its" leads the phrase.
    fn is_its(&self) -> bool {
        self.cursor.is(self.first.wrapping_sub(1), Its) && !self.years.is_empty()
    }

    /// Tests whether a body follows, with years or without: "the norms agreed by the GGE", "the norms of 2015 of the
    /// GGE".
    fn leads_to_body(&self, at: usize) -> bool {
        let cursor = self.cursor;
        let passes = |at: &usize| {
            matches!(cursor.kind(*at), Kind::Word(Of | From | In | The | Un | Filler | Modifier))
                || cursor.years(*at).is_some()
        };
        let next = (at..at + LONGEST_GAP).find(|at| !passes(at)).unwrap_or(at);
        cursor.is(next, WorkingGroup) || cursor.is_group_name(next)
    }

    /// Reads a year: the first, or one of a list.
    fn year(&mut self, at: usize, gap: &Gap) -> Option<usize> {
        let (cursor, (years, next)) = (self.cursor, self.cursor.years(at)?);
        // "The norms of the GGE in 2018" may be said of them in 2018, "the GGE norms adopted in 2015" are of 2015.
        let is_when = self.has_norms && !gap.is_open && self.body != Body::Unsaid && cursor.is(at - 1, In);
        let fits = match self.years.last() {
            None if is_when => {
                cursor.is_adopted(at.wrapping_sub(2))
                    || (self.first..at).any(|at| cursor.word(at).eq_ignore_ascii_case("by"))
            }
            Some((_, last)) => {
                // "The 2013 and the 2015 reports", not "the 2015 report and the 2013 ...".
                let has_own =
                    self.body == Body::Unsaid && !self.is_report && cursor.is(self.first.wrapping_sub(1), The);
                (gap.is_list || last.end == at && last.len() > 1) && (!gap.has_article || has_own)
            }
            None => !gap.is_list || self.is_report || self.is_author(at, next),
        };
        if !fits || self.years.len() >= MOST_YEARS {
            return None;
        }
        self.years.push((years, at..next));
        Some(next)
    }

    /// Tests whether the body is cited as an author is: "(UN GGE, 2013, par. 19)".
    fn is_author(&self, at: usize, next: usize) -> bool {
        let cursor = self.cursor;
        let closes = matches!(cursor.kind(next), Kind::Mark(')' | ']' | ';' | ':') | Kind::Break);
        self.body != Body::Unsaid
            && cursor.is_mark(at.wrapping_sub(1), ',')
            && self.end + 1 == at
            && (closes || cursor.places_behind(next).is_some())
    }

    /// Reads the name of a body, and tells whether it is another's.
    fn body_at(&mut self, at: usize) -> Option<usize> {
        let cursor = self.cursor;
        let (body, next) = match (cursor.term(at), cursor.experts(at)) {
            (_, Some(next)) => (Body::Group, next),
            (WorkingGroup, _) => (Body::WorkingGroup, at + 1),
            (Gge, _) => (Body::Group, cursor.title(at + 1)),
            // "The UN experts' 2015 report", "the UN cyber experts", "the UN expert group on cyber".
            (Experts, _) if cursor.is_un(at.wrapping_sub(1)) => {
                (Body::Group, cursor.title(at + 1 + usize::from(cursor.is(at + 1, Group))))
            }
            // "The report of the 2012-2013 Group".
            _ if self.first < at && (cursor.is_plain_group(at) || self.is_of_span(at)) => {
                self.is_plain = !(self.is_report && self.ordinal.is_some());
                (Body::Group, at + 1)
            }
            _ => return None,
        };
        // "The Experts’ (GGE) 2015 recommendations".
        let is_named_again = cursor.is_mark(next, '\'')
            && cursor.is_mark(next + 1, '(')
            && cursor.is(next + 2, Gge)
            && cursor.is_mark(next + 3, ')');
        let next = if is_named_again { next + 4 } else { next };
        self.body = body;
        let text = |from: usize| cursor.text.get(from..).unwrap_or_default();
        let (name, subject) = (cursor.past_name(at), |end: usize| behind(text(cursor.end(end))));
        // "Gasoline gallon equivalent (GGE)".
        let end = cursor.start(at.wrapping_sub(1));
        let start = floor_char_boundary(cursor.text, end.saturating_sub(LONGEST_NAME));
        let before = cursor.text.get(start..end).unwrap_or_default().trim_end();
        let initials = before.rsplit(' ').take(3).map(|word| word.bytes().next().unwrap_or_default() | 0x20);
        let is_word = initials.eq(*b"egg") && cursor.is_mark(at.wrapping_sub(1), '(') && cursor.is(at, Gge);
        self.is_another |= body == Body::Group
            && (is_word && !before.ends_with("xperts")
                || subject(name) == Subject::Another
                // "The GGE-LAWS meeting".
                || cursor.is_mark(name, '-') && cursor.is_glued(name) && is_anothers(cursor.first_word(name + 1))
                || is_anothers(cursor.word(at.wrapping_sub(1))));
        Some(next)
    }
}
