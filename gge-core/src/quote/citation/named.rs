//! Reports by year: "the 2015 GGE report", "the report of the 2012-2013 Group", "GGE 2015".

use crate::record::words::ORDINALS;

use super::atom::{Body, Weight};
use super::reader::{Reader, among};

const FILLERS: &[&str] = &["UN", "U", "N", "United", "Nations", "consensus", "final", "cyber"];
const TITLE: &str =
    "Developments in the Field of Information and Telecommunications in the Context of International Security";

/// What was read around a year.
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrase {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) years: (u16, u16),
    pub(super) body: Body,
    pub(super) weight: Weight,
    /// The word "norms", where it follows.
    pub(super) norms: Option<(usize, usize)>,
}

/// The years that stand here: one, or from one to another.
pub(super) fn years(text: Reader<'_>, at: usize) -> Option<((u16, u16), usize)> {
    let year = |at: usize| {
        let (number, end) = text.number(at).filter(|(_, end)| end - at == 4 && text.closes(*end))?;
        u16::try_from(number).ok().filter(|year| (1990..2100).contains(year)).map(|year| (year, end))
    };
    let (from, end) = year(at)?;
    let next = match text.byte(end) {
        b'/' => Some(end + 1),
        b' ' => None,
        _ => text.dash(end),
    };
    let Some(next) = next else { return Some(((from, from), end)) };
    if let Some((to, end)) = year(next).filter(|(to, _)| *to > from) {
        return Some(((from, to), end));
    }
    // "2014-15".
    let short = text.number(next).filter(|(_, end)| end - next == 2 && text.closes(*end));
    match short.map(|(to, end)| (from / 100 * 100 + u16::try_from(to).unwrap_or_default(), end)) {
        Some((to, end)) if to > from => Some(((from, to), end)),
        _ if text.byte(end) == b'/' => None,
        _ => Some(((from, from), end)),
    }
}

/// What the words around a year make of it; nothing if they speak of no report or Group.
pub(super) fn phrase(text: Reader<'_>, at: usize, floor: usize) -> Option<Phrase> {
    let (years, years_end) = years(text, at)?;
    let back = behind(text, at, floor);
    let ahead = ahead(text, years_end, years.0 < years.1 || back.report)?;
    let body = if ahead.body == Body::Unsaid { back.body } else { ahead.body };
    let report = ahead.report || back.report;
    if body == Body::Unsaid && ahead.end == years_end && listed(text, years_end) {
        return None;
    }
    let weight = match (body, report) {
        (Body::Unsaid, true) => Weight::WithPlace,
        (Body::Unsaid, false) if ahead.norms.is_some() || norms_of(text, at, years_end) => Weight::WithPlace,
        (Body::Unsaid, false) => return None,
        (_, true) => Weight::Whole,
        (_, false) => Weight::Group,
    };
    // "GGE report (2015)" closes its bracket.
    let end = if back.opened && text.byte(ahead.end) == b')' { ahead.end + 1 } else { ahead.end };
    let start = if back.opened && end == ahead.end { at } else { back.start };
    Some(Phrase { start, end, years, body, weight, norms: ahead.norms })
}

/// Whether a bare year ends "norm (f) of 2015" or "norms of 2015".
fn norms_of(text: Reader<'_>, at: usize, end: usize) -> bool {
    let of = text.space_back(at, 0);
    if text.word_back(of, 0) != "of" || !text.word(text.space(end)).is_empty() {
        return false;
    }
    let before = text.space_back(of - 2, 0);
    let word = text.word_back(before, 0);
    text.before(before) == b')' || word.len() == 1 || among(word, &["norm", "norms"])
}

/// Whether another year follows in a list, which tells of what.
fn listed(text: Reader<'_>, end: usize) -> bool {
    let next = text.space(end);
    let next = if text.byte(next) == b',' { text.space(next + 1) } else { next };
    let next = text.skip(next, &["and"]).map_or(next, |at| text.space(at));
    next > end && years(text, next).is_some()
}

struct Ahead {
    end: usize,
    body: Body,
    report: bool,
    norms: Option<(usize, usize)>,
}

/// Reads on behind a year. None if it is the report of somebody else.
fn ahead(text: Reader<'_>, years_end: usize, group_is_enough: bool) -> Option<Ahead> {
    let mut found = Ahead { end: years_end, body: Body::Unsaid, report: false, norms: None };
    let mut at = text.possessive(years_end);
    let mut of = false;
    for _ in 0..10 {
        let next = text.space(at);
        let word = text.word(next);
        let after = next + word.len();
        if word.is_empty() || next == at || !text.closes(after) {
            break;
        }
        at = after + usize::from(text.byte(after) == b'.' && among(word, &["U", "N"]));
        if matches!(word, "GGE" | "GGEs" | "UNGGE") {
            found.body = Body::Group;
        } else if word == "OEWG" {
            found.body = Body::WorkingGroup;
        } else if among(word, &["report", "reports"]) {
            if found.report {
                break;
            }
            found.report = true;
        } else if let Some(end) = experts(text, next) {
            found.body = Body::Group;
            at = title(text, end);
        } else if word == "Group" && (group_is_enough || found.report && of) {
            found.body = Body::Group;
        } else if found.report && !of && among(word, &["of", "by"]) {
            of = true;
            continue;
        } else if of && word == "the" || among(word, FILLERS) {
            continue;
        } else {
            found.norms = among(word, &["norm", "norms"]).then_some((next, after));
            break;
        }
        found.end = at;
        at = text.possessive(at);
    }
    (!of || found.body != Body::Unsaid).then_some(found)
}

/// Past "Group of Governmental Experts" and its abbreviation in brackets.
pub(super) fn experts(text: Reader<'_>, at: usize) -> Option<usize> {
    let mut at = text.skip(at, &["Group", "Groups"])?;
    for word in ["of", "Governmental", "Experts"] {
        at = text.skip(text.space(at), &[word])?;
    }
    let open = text.space(at);
    let inner = text.slice(open, open + 8);
    let short = ["(GGE)", "(UN GGE)", "(GGEs)", "(UNGGE)"].iter().find(|it| inner.starts_with(**it));
    Some(short.map_or(at, |it| open + it.len()))
}

/// Before "Group of Governmental Experts".
fn experts_back(text: Reader<'_>, end: usize, floor: usize) -> Option<usize> {
    let mut at = end;
    for wanted in ["Experts", "Governmental", "of"] {
        let word = text.word_back(at, floor);
        if !among(word, &[wanted]) {
            return None;
        }
        at = text.space_back(at - word.len(), floor);
    }
    let group = text.word_back(at, floor);
    among(group, &["Group", "Groups"]).then(|| at - group.len())
}

/// Past the title of all the reports.
pub(super) fn title(text: Reader<'_>, end: usize) -> usize {
    let mut at = end;
    for word in std::iter::once("on").chain(TITLE.split(' ')) {
        match text.skip(text.space(at), &[word]) {
            Some(after) => at = after,
            None => return end,
        }
    }
    at
}

struct Behind {
    start: usize,
    body: Body,
    report: bool,
    opened: bool,
}

/// Reads back from a year.
fn behind(text: Reader<'_>, at: usize, floor: usize) -> Behind {
    let mut found = Behind { start: at, body: Body::Unsaid, report: false, opened: false };
    let (mut end, mut linked) = (text.space_back(at, floor), false);
    let (mut opened, mut article) = (false, false);
    if matches!(text.before(end), b'(' | b',') {
        opened = text.before(end) == b'(';
        end = text.space_back(end - 1, floor);
        linked = true;
    }
    for _ in 0..6 {
        let bare = possessive_back(text, end);
        let word = text.word_back(bare, floor);
        let group = experts_back(text, bare, floor);
        let start = group.unwrap_or(bare - word.len());
        // "GGE report. The 2015": only "of the" ties a year to what stands before.
        if word.is_empty() || !text.opens(start) || article && !among(word, &["of", "in", "from"]) {
            break;
        }
        if group.is_some() || matches!(word, "GGE" | "UNGGE" | "GGEs") {
            found.body = Body::Group;
        } else if word == "OEWG" {
            found.body = Body::WorkingGroup;
        } else if among(word, &["report", "reports"]) {
            if found.report || found.body != Body::Unsaid {
                break;
            }
            found.report = true;
        } else if !linked && among(word, &["of", "in", "from"]) || found.report && among(word, FILLERS) {
            (end, article) = (text.space_back(start, floor), false);
            continue;
        } else if !linked && among(word, &["the", "its"]) {
            (end, article) = (text.space_back(start, floor), true);
            continue;
        } else {
            break;
        }
        // Nothing but fillers may stand before the year and its words.
        found.start = start;
        found.opened = opened;
        if found.body != Body::Unsaid {
            break;
        }
        end = text.space_back(start, floor);
        linked = false;
    }
    found
}

fn possessive_back(text: Reader<'_>, end: usize) -> usize {
    let before = text.slice(end.saturating_sub(4), end);
    let cut = ["’s", "'s"].iter().find(|it| before.ends_with(**it)).map_or(0, |it| it.len());
    end - cut
}

/// Where "report of the" begins before a Group.
pub(super) fn report_of(text: Reader<'_>, start: usize, floor: usize) -> Option<usize> {
    let mut end = text.space_back(start, floor);
    for wanted in [&["UN", "Nations"][..], &["United"], &["the"], &["of"]] {
        let word = text.word_back(end, floor);
        if among(word, wanted) {
            end = text.space_back(end - word.len(), floor);
        } else if wanted == ["of"] {
            return None;
        }
    }
    let word = text.word_back(end, floor);
    among(word, &["report", "reports"]).then(|| end - word.len())
}

/// A Group by its place in the row: "the report of the third GGE". Its number from 0, where the phrase begins and ends.
pub(super) fn ordinal(text: Reader<'_>, at: usize, floor: usize) -> Option<(usize, usize, usize, Weight)> {
    let end = match text.word(at) {
        "GGE" => at + 3,
        "Group" => experts(text, at)?,
        _ => return None,
    };
    let mut before = text.space_back(at, floor);
    while among(text.word_back(before, floor), &["UN", "United", "Nations"]) {
        before = text.space_back(before - text.word_back(before, floor).len(), floor);
    }
    let word = text.word_back(before, floor);
    let number = ORDINALS.iter().position(|ordinal| among(word, &[ordinal]))?;
    // "The third GGE report" may be the report of the third Group, or the third report.
    let next = text.space(text.possessive(end));
    if among(text.word(next), &["report", "reports", "consensus", "final"]) {
        return None;
    }
    let start = before - word.len();
    let Some(start) = report_of(text, start, floor) else { return Some((number, start, end, Weight::Group)) };
    Some((number, start, title(text, end), Weight::Whole))
}
