//! A body and the years of its reports, in any order: "the 2015 GGE report", "the Group in its reports of 2010 and
//! 2013".

use std::ops::Range;

use crate::text::floor_char_boundary;

use super::cursor::Cursor;
use super::document::{Body, Certainty, Named, NamedBy, Phrase, YearSpan};
use super::label::Label;
use super::subject::{Subject, behind, is_anothers};
use super::term::Term::{
    And, At, Cardinal, Document, Experts, Filler, From, General, Gge, Group, Human, In, Institution, Instrument, Its,
    Letter, Modifier, Month, Norm, Of, Ordinal, Other, Ours, Possessive, Report, Rights, Roman, Security, The, Un,
    WorkingGroup,
};
use super::token::Kind;

/// The largest number of tokens of a phrase, so that the work stays bounded.
const LONGEST_PHRASE: usize = 48;
/// The largest number of words that say nothing between those that do.
const LONGEST_GAP: usize = 6;
/// The largest number of years in a list: more are no list of reports.
const MOST_YEARS: usize = 8;
/// The number of bytes before its abbreviation that are read as a name.
const LONGEST_NAME: usize = 64;
/// The things that are counted of one Group: "the third GGE session" is of no third Group.
const OF_A_GROUP: [&str; 8] = ["session", "meeting", "round", "draft", "chair", "expert", "norm", "member"];

/// The words between reports and the years in which they came.
const LEADING_TO_YEARS: [&str; 7] =
    ["notably", "namely", "especially", "particularly", "were produced", "were adopted", "were issued"];

/// The other words for a report of a year.
const REPORTS: [&str; 5] = ["one", "text", "document", "paper", "recommendations"];
/// The verbs for what a Group does in its report.
const SAYING: [&str; 22] = [
    "put",
    "called",
    "held",
    "observed",
    "recognized",
    "recognised",
    "confirmed",
    "recalled",
    "stressed",
    "proposed",
    "produced",
    "said",
    "wrote",
    "agreed",
    "concluded",
    "found",
    "recommended",
    "noted",
    "stated",
    "affirmed",
    "reported",
    "adopted",
];

impl Cursor<'_> {
    /// Tests whether a token is "the Group", which one must have named before.
    fn is_plain_group(self, at: usize) -> bool {
        self.is(at, Group) && self.is_capital(at) && !self.is(at + 1, Of) && !self.is_capital(at + 1)
    }

    /// Tests whether words lead from reports to their years: "notably in 2013".
    fn leads_to_years(self, at: usize) -> bool {
        let next = self.past_words(self.past(at + 1, ','), |it| it == In);
        LEADING_TO_YEARS.contains(&self.words(at)) && self.years(next).is_some()
    }

    /// Tests whether words are one verb for what a Group does in its report.
    fn is_saying(self, at: usize) -> bool {
        SAYING.contains(&self.words(at).trim_end_matches(" it"))
    }

    /// Tests whether a word says whose experts follow: "UN", "UN cyber".
    pub(super) fn is_un(self, at: usize) -> bool {
        self.is(at, Un) || self.is(at, Filler) && self.is(at.wrapping_sub(1), Un)
    }

    /// Reads a body and the years of its reports, in any order.
    pub(super) fn body_phrase(self, first: usize) -> Option<Phrase> {
        let (body, years) = (Body::Unsaid, Vec::new());
        let mut phrase = BodyPhrase {
            cursor: self,
            first,
            end: first,
            body,
            is_report: false,
            has_norms: false,
            is_another: false,
            is_plain: false,
            ordinal: None,
            years,
        };
        while phrase.step().is_some() {}
        phrase.finish()
    }
}

/// A phrase about a body's reports, as it is read.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own that the phrase tells")]
struct BodyPhrase<'t> {
    cursor: Cursor<'t>,
    first: usize,
    /// The token behind the last that says something.
    end: usize,
    body: Body,
    is_report: bool,
    has_norms: bool,
    /// True if the Group is one on another subject.
    is_another: bool,
    /// True if the Group is called nothing but that: "the 2015 Group".
    is_plain: bool,
    ordinal: Option<u8>,
    /// The years, with the tokens from and to which they stand.
    years: Vec<(YearSpan, Range<usize>)>,
}

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

impl BodyPhrase<'_> {
    /// Reads on, past what says nothing, to what fits. None where the phrase ends.
    fn step(&mut self) -> Option<()> {
        let cursor = self.cursor;
        let (mut gap, mut at) = (Gap::default(), self.end);
        loop {
            match cursor.kind(at) {
                Kind::Word(Possessive | Un | Filler | Modifier | Month) => {}
                // "The consensus text", "22 July 2015".
                Kind::Word(Document) if cursor.word(at) == "text" && cursor.before(at) == Kind::Word(Filler) => {}
                Kind::Number(1..=31) if cursor.is(at + 1, Month) => {}
                Kind::Word(Of | From | In) => gap.has_preposition = true,
                Kind::Word(The | Its) => gap.has_article = true,
                Kind::Word(Letter) if cursor.word(at) == "a" => gap.has_article = true,
                Kind::Word(And) | Kind::Mark(',') => gap.is_list = true,
                Kind::Mark('/') if !self.years.is_empty() => gap.is_list = true,
                // "Reports, notably in 2013 and 2015", "reports were produced in 2010 and 2013".
                Kind::Word(Other) if self.is_report && self.years.is_empty() && cursor.leads_to_years(at) => {}
                _ if cursor.is_romance_and(at) => gap.is_list = true,
                Kind::Mark('-') if cursor.is_glued(at) => {}
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
                _ => break,
            }
            at += 1;
            if at > self.end + LONGEST_GAP {
                return None;
            }
        }
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
            Kind::Word(Ordinal(number)) if !gap.is_list && self.years.is_empty() => {
                let next = cursor.past_words(at + 1, |term| matches!(term, Un | Filler));
                let is_group = cursor.is(next, Gge) || cursor.experts(next).is_some() || cursor.is_plain_group(next);
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
                    Body::Unsaid => !gap.has_article && cursor.locators(at).is_none() && self.leads_to_body(at + 1),
                    _ => has_year || !self.years.is_empty() && cursor.locators(at).is_none(),
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

    /// Tests whether the phrase begins by when something was: "in 2013, a GGE".
    fn is_when(&self) -> bool {
        self.years.len() == 1 && self.cursor.is(self.first.wrapping_sub(1), In) && !self.is_report
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
        matches!(cursor.term(next), Gge | WorkingGroup) || cursor.experts(next).is_some()
    }

    /// Reads a year: the first, or one of a list.
    fn year(&mut self, at: usize, gap: &Gap) -> Option<usize> {
        let (cursor, (years, next)) = (self.cursor, self.cursor.years(at)?);
        // "The norms of the GGE in 2018" may be said of them in 2018.
        let is_when = self.has_norms && !gap.is_open && self.body != Body::Unsaid && cursor.is(at - 1, In);
        let fits = match self.years.last() {
            None if is_when => (self.first..at).any(|at| cursor.word(at).eq_ignore_ascii_case("by")),
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
            // "The UN experts' 2015 report", "the UN cyber experts".
            (Experts, _) if cursor.is_un(at.wrapping_sub(1)) => (Body::Group, at + 1),
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
                || is_anothers(cursor.word(at.wrapping_sub(1))));
        Some(next)
    }

    /// Tests whether the years of a mandate stand just before: "the 2014-15 group".
    fn is_of_span(&self, at: usize) -> bool {
        self.cursor.is(at, Group) && self.years.last().is_some_and(|((from, to), years)| from < to && years.end == at)
    }

    /// Tests whether the abbreviation stands for other words: "GGE 2015 (Grand Gaming Expo)".
    fn is_expanded_otherwise(&self) -> bool {
        let rest = self.cursor.text.get(self.cursor.end(self.end)..).unwrap_or_default();
        let name =
            rest.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')')).map_or("", |(name, _)| name);
        let initials = name.split_whitespace().map(|word| word.bytes().next().unwrap_or_default() | 0x20);
        name.len() < LONGEST_NAME && initials.eq(*b"gge")
    }

    /// Tests whether what follows is counted, and not the Group.
    fn is_of_a_group(&self) -> bool {
        let rest = self.cursor.text.get(self.cursor.end(self.end)..).unwrap_or_default().trim_start();
        OF_A_GROUP.iter().any(|word| rest.starts_with(word))
    }

    /// Tests whether "Reports" is the name of a series: "ICJ Reports 2006", "the Harbour case, Reports 2006".
    fn is_series(&self, at: usize) -> bool {
        let cursor = self.cursor;
        let mut name = at;
        while matches!(cursor.before(name), Kind::Mark(',' | '*' | '_' | '"')) {
            name -= 1;
        }
        let name = name.wrapping_sub(1);
        let may_be_name = matches!(
            cursor.kind(name),
            Kind::Word(Other | Institution | Instrument | Modifier | Rights) | Kind::Opaque
        );
        let is_name = cursor.is_capital(name) || cursor.word(name) == "case" && name + 1 < at;
        self.body == Body::Unsaid && cursor.word(at) == "Reports" && may_be_name && is_name
    }

    /// Concludes what the phrase is about. None if it names nothing.
    fn finish(mut self) -> Option<Phrase> {
        let (cursor, first, end) = (self.cursor, self.first, self.end);
        let before = first.wrapping_sub(1);
        if self.is_series(first) {
            let years = cursor.past(first + 1, '(');
            return cursor.years(years).map(|(_, next)| Phrase::Another(next));
        }
        // "The Group" is one that was named before, and it begins no name.
        if cursor.is(first, Group) && end == first {
            let is_alone = cursor.is(before, The) && !cursor.is(first + 1, Of) && cursor.is_capital(first);
            let is_working = cursor.word(before).eq_ignore_ascii_case("working");
            let body = if is_working { Body::WorkingGroup } else { Body::Its };
            return (is_working || is_alone).then_some(Phrase::Body(body, first + 1));
        }
        let subject = behind(cursor.text.get(cursor.end(end)..).unwrap_or_default());
        let is_another = self.is_another || subject == Subject::Another && !self.years.is_empty();
        if self.body == Body::Group && (is_another || self.is_expanded_otherwise()) {
            return Some(Phrase::AnotherGroup(end));
        }
        // "The third GGE report (2015)" counts reports.
        let ordinal = self.ordinal.filter(|_| !self.is_report || self.years.is_empty());
        if let Some(number) = ordinal.filter(|_| self.is_report || !self.is_of_a_group()) {
            let by = NamedBy::Ordinal(usize::from(number).saturating_sub(1));
            let certainty = if self.is_plain { Certainty::Report } else { Certainty::Whole };
            let named =
                Named::new(by, self.years.first().map(|it| it.0), certainty, cursor.start(first)..cursor.end(end));
            return Some(Phrase::Documents(vec![named], end));
        }
        if self.body == Body::Unsaid && self.is_report {
            // "Failed to adopt a report in 2017".
            let is_any = ["a", "any", "no"].contains(&cursor.word(before));
            if is_any && cursor.is(first, Report) && cursor.is(first + 1, In) {
                return None;
            }
            let is_of_group = cursor.is(before, Possessive) && cursor.is(before.wrapping_sub(1), Group);
            // "ICRC Report 2015", "ICRC, Report 2015".
            let is_title = cursor.is_mark(before, ',') && cursor.is_capital(first) && cursor.is(first, Report);
            let name = before.wrapping_sub(usize::from(is_title));
            let is_of_name = !self.years.is_empty()
                && cursor.is_capital(name)
                && matches!(cursor.term(name), Other | Institution | Instrument);
            match cursor.term(before) {
                _ if is_of_group => self.body = Body::Group,
                Its => self.body = Body::Its,
                Possessive => return Some(Phrase::Another(end)),
                // "The tenants' report of 2015".
                _ if cursor.is_mark(before, '\'')
                    && !cursor.is(before.wrapping_sub(1), Experts)
                    && cursor.word(before.wrapping_sub(1)).ends_with('s')
                    && cursor.is_glued(before) =>
                {
                    return Some(Phrase::Another(end));
                }
                Group if !cursor.is_capital(before) => return Some(Phrase::Another(end)),
                _ if is_of_name && cursor.kind(name) != Kind::Opaque || self.leads_to_another() => {
                    return Some(Phrase::Another(end));
                }
                _ => {}
            }
        }
        let is_said = matches!(self.body, Body::Group | Body::WorkingGroup);
        // "In 2015 the GGE met", "on 28 May 2015 the GGE met".
        let has_article = self
            .years
            .first()
            .is_some_and(|(_, years)| cursor.is(years.end, The) || cursor.is_mark(years.end, ',') && years.end < end);
        let is_when = cursor.is(before, Month) || has_article && cursor.is(before, In);
        let is_date = is_when && cursor.years(first).is_some() && !self.is_report && !self.says();
        let certainty = match (is_said, self.is_report || self.has_norms) {
            _ if is_date => Certainty::Year,
            _ if self.is_plain => Certainty::Report,
            (true, true) => Certainty::Whole,
            (true, false) => Certainty::Group,
            (false, true) => Certainty::Report,
            (false, false) => Certainty::Year,
        };
        match (self.years.is_empty(), is_said) {
            (false, _) => Some(Phrase::Documents(self.named(certainty), end)),
            (true, true) => Some(Phrase::Body(self.body, end)),
            (true, false) => None,
        }
    }

    /// Tests whether a verb follows for what a Group does in its report: "In 2013, a GGE at the UN agreed that".
    fn says(&self) -> bool {
        let cursor = self.cursor;
        let closed =
            if cursor.is_mark(self.end, '(') && cursor.is_mark(self.end + 2, ')') { self.end + 3 } else { self.end };
        let verb = cursor.past_words(closed, |term| matches!(term, At | The | Un));
        SAYING.contains(&cursor.first_word(verb))
    }

    /// Tests whether "of" leads to somebody else: "the 2015 report of the Secretary-General".
    fn leads_to_another(&self) -> bool {
        let cursor = self.cursor;
        let next = cursor.past_words(self.end + 1, |term| matches!(term, The | Its | Un));
        let is_of = matches!(cursor.term(self.end), Of | From) && !cursor.word(self.end).eq_ignore_ascii_case("on");
        is_of && matches!(cursor.kind(next), Kind::Word(Other | Institution | Instrument | Security | General | Human))
    }

    /// Makes a document for each of the years; for years far apart, one for the first and one for the last.
    fn named(self, certainty: Certainty) -> Vec<Named> {
        let (cursor, first, end) = (self.cursor, self.first, self.end);
        let apart = |((from, to), tokens): (YearSpan, Range<usize>)| {
            let (second, last) = (tokens.start + 1, tokens.end.saturating_sub(1));
            if to - from > 1 && tokens.len() > 2 && certainty == Certainty::Whole {
                vec![((from, from), tokens.start..second, true), ((to, to), last..tokens.end, false)]
            } else {
                vec![((from, to), tokens, false)]
            }
        };
        let spans: Vec<(YearSpan, Range<usize>, bool)> = self.years.into_iter().flat_map(apart).collect();
        let count = spans.len();
        // "The 2019–2021 GGE report" is of a Group that began in 2019, "the Groups of 2004 to 2017" of one and others.
        let name = |(number, (years, tokens, is_first)): (usize, (YearSpan, Range<usize>, bool))| {
            let begins = is_first || cursor.is_mark(tokens.end, '-') && number + 1 < count;
            let certainty = if begins { certainty.min(Certainty::Group) } else { certainty };
            let start = cursor.start(if number == 0 { first } else { tokens.start });
            let end = cursor.end(if number + 1 == count { end } else { tokens.end });
            Named::new(NamedBy::Years(self.body), Some(years), certainty, start..end)
        };
        spans.into_iter().enumerate().map(name).collect()
    }
}
