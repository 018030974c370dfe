//! Puts the pieces together that belong to one citation, by the words between them.

use super::around::{section, section_before};
use super::atom::{Atom, By, Count, Listing, Named, Sort, Weight, What};
use super::named::{experts, title};
use super::places::{Listed, Paragraph, Spot};
use super::reader::{Reader, among};

/// Farther apart, pieces do not belong together.
const FAR: usize = 260;

/// A citation as it is written, before the record is asked.
#[derive(Clone, Debug, Default)]
pub(super) struct Written {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) named: Option<Named>,
    /// A symbol in brackets behind a report by its year.
    pub(super) also: Option<Named>,
    pub(super) listed: Vec<Listed>,
    pub(super) sort: Option<Sort>,
    pub(super) count: Option<Count>,
    /// Whether a bracket has been opened within it: "the 2015 GGE report (A/70/174)".
    open: bool,
}

pub(super) struct Joiner<'t, F> {
    text: Reader<'t>,
    current: Option<Written>,
    /// Where the last citation ended.
    floor: usize,
    found: F,
}

impl<'t, F: FnMut(Written)> Joiner<'t, F> {
    pub(super) fn new(text: Reader<'t>, found: F) -> Self {
        Self { text, current: None, floor: 0, found }
    }

    pub(super) fn add(&mut self, atom: Atom) {
        let atom = match self.current.take() {
            Some(mut current) => {
                let left = self.join(&mut current, atom);
                self.current = Some(current);
                left
            }
            None => Some(atom),
        };
        if let Some(atom) = atom {
            self.flush();
            self.current = Some(begin(self.text, atom, self.floor));
        }
    }

    pub(super) fn flush(&mut self) {
        if let Some(mut done) = self.current.take() {
            if done.open && matches!(self.text.byte(done.end), b')' | b']') {
                done.end += 1;
            }
            self.trail(&mut done);
            if matches!(done.sort, Some(Sort::Said | Sort::Norms))
                && done.named.is_none()
                && of_another(self.text, done.end)
            {
                return;
            }
            self.floor = done.end;
            (self.found)(done);
        }
    }

    /// Adds a piece to the citation, or gives it back.
    fn join(&self, current: &mut Written, atom: Atom) -> Option<Atom> {
        let Some(glue) = glue(self.text, current.end, atom.start) else { return Some(atom) };
        let Atom { start, end, what } = atom;
        match what {
            What::Places(places) if current.named.is_some() && current.sort.is_none() && glue.places_follow() => {
                current.sort = Some(places.sort);
                current.listed.extend(in_section(places.listed, glue.section));
            }
            // "Norm (f) (A/70/174, para. 13)".
            What::Places(places) if current.named.is_some() && current.open && glue.places_follow() => {
                current.listed.extend(in_section(places.listed, glue.section));
            }
            What::Places(places)
                if current.named.is_none()
                    && current.count.is_none()
                    && glue.only_lists()
                    && current.listed.len() < 64 =>
            {
                current.sort =
                    current.sort.filter(|sort| matches!(sort, Sort::Said | Sort::Norms)).or(Some(places.sort));
                current.listed.extend(places.listed);
            }
            What::Named(named)
                if current.named.is_none()
                    && glue.leads_to_document()
                    && !(current.count.is_some() && named.by == By::Before) =>
            {
                current.listed = in_section(std::mem::take(&mut current.listed), glue.section);
                current.listed.extend(named.place);
                current.named = Some(named);
            }
            What::Named(named) if current.also.is_none() && same(current, &named) && glue.explains() => {
                // The symbol in the name leads, and the years are kept to be compared.
                if current.listed.is_empty() {
                    current.listed.extend(named.place);
                }
                if let Some(first) = &mut current.named {
                    first.weight = Weight::Whole;
                }
                current.also = Some(named);
            }
            what => return Some(Atom { start, end, what }),
        }
        current.open = (current.open || glue.open) && !glue.close;
        current.end = end;
        None
    }

    /// A section or a sentence behind a document: "A/68/98, foreword".
    fn trail(&self, done: &mut Written) {
        let text = self.text;
        if done.named.is_none() || !done.listed.is_empty() {
            return;
        }
        let at = text.space(done.end);
        if text.byte(at) == b','
            && let Some((name, end)) = section(text, text.space(at + 1)).filter(|(_, end)| !continues(text, *end))
        {
            done.listed.push(Listed::One(Spot::new(Paragraph::Section(name))));
            done.end = end;
        }
    }
}

fn continues(text: Reader<'_>, end: usize) -> bool {
    let next = text.space(end);
    next > end && text.byte(next).is_ascii_alphabetic()
}

fn begin(text: Reader<'_>, atom: Atom, floor: usize) -> Written {
    let Atom { mut start, end, what } = atom;
    let mut written = Written { end, ..Written::default() };
    match what {
        What::Named(named) => {
            written.listed.extend(named.place);
            if let Some((section, at)) = section_of(text, start, floor).filter(|_| written.listed.is_empty()) {
                written.listed.push(Listed::One(Spot::new(Paragraph::Section(section))));
                written.sort = Some(Sort::Said);
                start = at;
            }
            written.named = Some(named);
        }
        What::Places(Listing { listed, sort }) => {
            written.listed = listed;
            written.sort = Some(sort);
        }
        What::Count(count) => written.count = Some(count),
    }
    Written { start, ..written }
}

/// "The summary of" before a document.
fn section_of(text: Reader<'_>, start: usize, floor: usize) -> Option<(&'static str, usize)> {
    let mut end = text.space_back(start, floor);
    if text.word_back(end, floor) == "the" {
        end = text.space_back(end - 3, floor);
    }
    let of = text.word_back(end, floor) == "of";
    of.then(|| section_before(text, end - 2, floor)).flatten()
}

/// Whether a symbol and a report by its year may be two names of one document.
fn same(current: &Written, named: &Named) -> bool {
    let by_years = |named: &Named| matches!(named.by, By::Years(_) | By::Ordinal(_));
    let symbol = |named: &Named| matches!(named.by, By::Symbol(_));
    current.named.as_ref().is_some_and(|it| by_years(it) && symbol(named) || symbol(it) && by_years(named))
        && named.weight != Weight::WithPlace
}

fn in_section(listed: Vec<Listed>, section: Option<&'static str>) -> Vec<Listed> {
    let Some(section) = section else { return listed };
    let within = |it| match it {
        Listed::One(spot) => Listed::One(spot.in_section(section)),
        Listed::Range(from, to) => Listed::Range(from.in_section(section), to.in_section(section)),
    };
    listed.into_iter().map(within).collect()
}

/// What stands between two pieces.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "marks that stand there or not, each for itself")]
struct Glue {
    of: bool,
    /// "In": it leads both ways.
    within: bool,
    and: bool,
    comma: bool,
    semicolon: bool,
    open: bool,
    close: bool,
    /// Words for a document: "of the report contained in UN document".
    document: bool,
    /// Words that may stand before norms: "voluntary", "recommended".
    modifier: bool,
    at: bool,
    section: Option<&'static str>,
}

impl Glue {
    /// "A/70/174, para. 13", "(A/70/174), at 13(f)".
    fn places_follow(&self) -> bool {
        !self.and && !self.document && !self.semicolon && !self.of
    }

    /// "Para. 13 and para. 14".
    fn only_lists(&self) -> bool {
        !(self.of || self.within || self.document || self.modifier || self.at || self.open || self.close)
            && self.section.is_none()
            && (self.and || self.comma || self.semicolon)
    }

    /// "Para. 13 of the report in A/70/174".
    fn leads_to_document(&self) -> bool {
        (self.of || self.within || self.open) && !self.and && !self.close && !self.semicolon && !self.modifier
    }

    /// "The 2015 GGE report (A/70/174)".
    fn explains(&self) -> bool {
        (self.open || self.comma && self.document) && !self.and && !self.close && !self.semicolon && !self.modifier
    }
}

const OF: &[&str] = &["of", "from", "by", "under"];
const DOCUMENT: &[&str] = &[
    "un",
    "u",
    "n",
    "doc",
    "document",
    "documents",
    "report",
    "reports",
    "gge",
    "gges",
    "group",
    "groups",
    "governmental",
    "experts",
    "united",
    "nations",
    "contained",
    "set",
    "out",
    "consensus",
    "final",
    "general",
    "assembly",
];
const MODIFIER: &[&str] = &["voluntary", "non", "binding", "recommended", "cyber", "agreed"];

fn glue(text: Reader<'_>, from: usize, to: usize) -> Option<Glue> {
    let mut glue = Glue::default();
    if to < from || to - from > FAR {
        return None;
    }
    let mut at = from;
    while at < to {
        let next = text.space(at).min(to);
        if next > at {
            at = next;
            continue;
        }
        let word = text.word(at);
        if let Some(end) = experts(text, at).map(|end| title(text, end)).filter(|end| *end <= to) {
            glue.document = true;
            at = end;
            continue;
        }
        if let Some((name, end)) = section(text, at).filter(|(_, end)| *end <= to) {
            glue.section = Some(name);
            at = end;
            continue;
        }
        if !word.is_empty() {
            match () {
                () if among(word, OF) => glue.of = true,
                () if among(word, &["in"]) => glue.within = true,
                () if among(word, &["and", "or"]) => glue.and = true,
                () if among(word, DOCUMENT) => glue.document = true,
                () if among(word, MODIFIER) => glue.modifier = true,
                () if among(word, &["at", "see", "also"]) => glue.at = true,
                () if among(word, &["the", "its", "their", "this"]) => {}
                () => return None,
            }
            at += word.len();
            // The full stop of "Doc." and "U.N."; that of a sentence keeps pieces apart.
            at += usize::from(text.byte(at) == b'.' && among(word, &["U", "N", "Doc", "UN"]));
            continue;
        }
        let possessive = text.possessive(at);
        match text.byte(at) {
            b',' | b':' => glue.comma = true,
            b';' => glue.semicolon = true,
            b'(' | b'[' => glue.open = true,
            b')' | b']' => glue.close = true,
            b'&' => glue.and = true,
            b'-' => {}
            _ if possessive > at => {
                at = possessive;
                continue;
            }
            // "*" of a reissued document and "Ibid." have been read before.
            _ => return None,
        }
        at += 1;
    }
    Some(glue)
}

/// Whether "of" leads from a place to a document that is none of ours: "paragraph 4 of the Directive".
fn of_another(text: Reader<'_>, end: usize) -> bool {
    const PASSED: &[&str] = &[
        "the",
        "that",
        "this",
        "its",
        "their",
        "same",
        "said",
        "aforementioned",
        "previous",
        "latest",
        "UN",
        "GGE",
        "GGEs",
        "Group",
        "consensus",
        "final",
        "United",
        "Nations",
        "eleven",
        "voluntary",
        "present",
    ];
    const OURS: &[&str] =
        &["report", "reports", "GGE", "Group", "document", "norms", "which", "summary", "foreword", "letter"];
    let Some(of) = text.skip(text.space(end), &["of"]) else { return false };
    let mut at = text.space(of);
    for _ in 0..6 {
        let word = text.word(at);
        let next = text.space(text.possessive(at + word.len()));
        if among(word, OURS) {
            // "The report of the Secretary-General" is another.
            return false;
        }
        if among(word, PASSED) {
            at = next;
        } else if let Some((_, end)) = text.number(at).filter(|_| word.is_empty()) {
            at = text.space(end);
        } else {
            return true;
        }
    }
    true
}
