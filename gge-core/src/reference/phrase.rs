//! A body and the years of its reports, in any order: "the 2015 GGE report", "the Group in its reports of 2010 and
//! 2013".

mod step;

use std::ops::Range;

use super::cursor::Cursor;
use super::document::{Body, Certainty, Named, NamedBy, Phrase, YearSpan};
use super::subject::{Subject, behind};
use super::term::Term::{
    At, Experts, Filler, From, General, Gge, Group, Human, In, Institution, Instrument, Its, Modifier, Month, Of,
    Other, Possessive, Report, Rights, Security, The, Un,
};
use super::token::Kind;

/// The largest number of tokens of a phrase, so that the work stays bounded.
const LONGEST_PHRASE: usize = 48;
/// The number of bytes before its abbreviation that are read as a name.
const LONGEST_NAME: usize = 64;
/// The things that are counted of one Group: "the third GGE session" is of no third Group.
const OF_A_GROUP: [&str; 8] = ["session", "meeting", "round", "draft", "chair", "expert", "norm", "member"];

/// The words between reports and the years in which they came.
const LEADING_TO_YEARS: [&str; 7] =
    ["notably", "namely", "especially", "particularly", "were produced", "were adopted", "were issued"];

/// The verbs for what a Group does in its report.
const SAYING: [&str; 24] = [
    "reached",
    "acknowledged",
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

/// The words for what a Group does and is outside of its report.
const SITTING: [&str; 18] = [
    "met", "meets", "was", "were", "is", "are", "had", "has", "began", "started", "convened", "sat", "opened",
    "elected", "chose", "included", "worked", "of",
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
            is_bare: false,
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
    /// True if a number alone stands for a Group: "the second had a short report".
    is_bare: bool,
    ordinal: Option<u8>,
    /// The years, with the tokens from and to which they stand.
    years: Vec<(YearSpan, Range<usize>)>,
}

impl BodyPhrase<'_> {
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
        // "Reports 2015, para. 28".
        let is_first = matches!(cursor.before(at), Kind::Break | Kind::Mark('-'));
        let is_alone = || is_first && cursor.years(at + 1).is_some() && cursor.is_mark(at + 2, ',');
        self.body == Body::Unsaid && cursor.word(at) == "Reports" && (may_be_name && is_name || is_alone())
    }

    /// Concludes what the phrase is about. None if it names nothing.
    fn finish(mut self) -> Option<Phrase> {
        let (cursor, first, end) = (self.cursor, self.first, self.end);
        let before = first.wrapping_sub(1);
        if self.is_key() || self.is_unit() {
            return None;
        }
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
            let number = usize::from(number).saturating_sub(1);
            let of_consensus = (first..end).any(|at| cursor.starts_with(at, "consensus"));
            let by = NamedBy::Ordinal { number, of_consensus };
            let certainty = match (self.is_bare, self.is_plain) {
                (true, _) => Certainty::Year,
                (_, true) => Certainty::Report,
                _ => Certainty::Whole,
            };
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
            // "The report of 2013, and the one from 2015", "y el de 2015".
            (false, false)
                if matches!(cursor.term(before), Of | From)
                    && matches!(cursor.word(before.wrapping_sub(1)), "one" | "el" | "celui" | "quello") =>
            {
                Certainty::Report
            }
            (false, false) => Certainty::Year,
        };
        match (self.years.is_empty(), is_said) {
            (false, _) => Some(Phrase::Documents(self.named(certainty), end)),
            (true, true) => Some(Phrase::Body(self.body, end)),
            (true, false) => None,
        }
    }

    /// Tests whether the phrase is the name of something in code: "@misc{gge2015,", "const gge2015 =".
    fn is_key(&self) -> bool {
        let (cursor, before) = (self.cursor, self.first.wrapping_sub(1));
        let is_small =
            cursor.word(self.first).trim_start_matches("un").starts_with("gge") && self.end == self.first + 2;
        let is_source = cursor.is_mark(before, '{') && cursor.is_mark(before.wrapping_sub(2), '@');
        is_small && cursor.is_glued(self.first + 1) && (is_source || cursor.is_mark(self.end, '='))
    }

    /// Tests whether the letters are those of a unit or a journal: "$2.15 per GGE (2015)", "2017 GGE 35:1933".
    fn is_unit(&self) -> bool {
        let (cursor, end) = (self.cursor, self.end);
        let is_volume = cursor.number(end).is_some() && cursor.is_mark(end + 1, ':') && cursor.is_glued(end + 2);
        cursor.is(end.wrapping_sub(1), Gge) && is_volume
            || cursor.is(self.first, Gge) && cursor.word(self.first.wrapping_sub(1)) == "per"
    }

    /// Tests whether a verb follows that may be for what a Group does in its report: "In 2013, a GGE at the UN agreed
    /// that", not "in 2013, the GGE met".
    fn says(&self) -> bool {
        let cursor = self.cursor;
        let closed =
            if cursor.is_mark(self.end, '(') && cursor.is_mark(self.end + 2, ')') { self.end + 3 } else { self.end };
        let verb = cursor.past_words(closed, |term| matches!(term, At | The | Un));
        let verb_word = cursor.first_word(verb);
        // "On 28 May 2013 the GGE" did something that day.
        if cursor.is(self.first.wrapping_sub(1), Month) {
            return SAYING.contains(&verb_word);
        }
        matches!(cursor.kind(verb), Kind::Word(_)) && !SITTING.contains(&verb_word)
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
            let is_group = self.body == Body::Group && certainty == Certainty::Group && !begins;
            Named { is_group, ..Named::new(NamedBy::Years(self.body), Some(years), certainty, start..end) }
        };
        spans.into_iter().enumerate().map(name).collect()
    }
}
