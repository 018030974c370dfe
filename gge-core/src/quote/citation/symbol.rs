//! Symbols of UN documents, resolutions by their number, and addresses.

use crate::model::{Date, Symbol};
use crate::record::words::SECTIONS;

use super::atom::{Atom, By, Named, Weight, What};
use super::named::years;
use super::places::{Lead, Listed, Paragraph, Spot, counted, list};
use super::reader::{Reader, among};

/// No symbol is longer.
const LONGEST: usize = 96;
/// Organs whose letters begin a symbol.
const ORGANS: &[&str] = &["A", "S", "E", "ST", "T", "CD", "NPT", "CCW", "TD", "DP"];
/// Sites whose addresses carry a symbol.
const SITES: &[&str] = &["undocs.org", "docs.un.org", "www.undocs.org"];
/// General Assembly resolutions are numbered by session since the thirty-first.
const FIRST_SESSION: u32 = 31;

/// What stands between spaces around a place, if it is no longer than a symbol; otherwise where it can be left off.
fn chunk(text: Reader<'_>, at: usize, floor: usize) -> Result<(usize, usize), usize> {
    let part = |at: &usize| text.byte(*at).is_ascii_alphanumeric() || b"/.-_".contains(&text.byte(*at));
    let least = floor.max(at.saturating_sub(LONGEST));
    let start = at - (least..at).rev().take_while(part).count();
    let end = at + (at..=at + LONGEST).take_while(part).count();
    if end - at > LONGEST { Err(end) } else { Ok((start, end)) }
}

/// The symbol or the resolution number that a digit belongs to. The error is where to go on.
pub(super) fn symbol(text: Reader<'_>, at: usize, floor: usize) -> Result<Option<Atom>, usize> {
    let (start, end) = chunk(text, at, floor)?;
    if !text.slice(start, end).contains('/') {
        return Ok(None);
    }
    let Some((start, end)) = within(text, start, end) else {
        // A number such as 60/45 is left to `resolution`; of anything else no part is a place.
        return if text.byte(start).is_ascii_digit() { Ok(None) } else { Err(end) };
    };
    let mut written = text.slice(start, end).to_owned();
    if written.starts_with(|first: char| first.is_ascii_lowercase()) {
        written.make_ascii_uppercase();
    }
    let Ok(symbol) = written.parse::<Symbol>() else { return Ok(None) };
    let mut named = Named::new(By::Symbol(symbol), None, Weight::Whole);
    let mut atom_start = start;
    if let Some(before) = called_resolution(text, start, floor).filter(|_| !written.contains("/RES/")) {
        named.as_resolution = true;
        atom_start = before;
    }
    let end = suffix(text, end, &mut named);
    Ok(Some(Atom { start: atom_start, end, what: What::Named(named) }))
}

/// The symbol within a chunk: all of it, or the end of the address of a page.
fn within(text: Reader<'_>, start: usize, end: usize) -> Option<(usize, usize)> {
    let trimmed = text.slice(start, end).trim_end_matches(['.', '-', '/', '_']);
    let end = start + trimmed.len();
    if well_formed(trimmed) && text.opens(start) && text.closes(end) {
        return Some((start, end));
    }
    let bare = trimmed.trim_start_matches('/');
    if !SITES.contains(&bare.split('/').next()?) {
        return None;
    }
    let mut from = start + trimmed.len() - bare.len();
    for part in bare.split('/') {
        let symbol = text.slice(from, end);
        if ORGANS.contains(&part) && well_formed(symbol) {
            return Some((from, end));
        }
        from += part.len() + 1;
    }
    None
}

fn well_formed(symbol: &str) -> bool {
    let mut parts = symbol.split('/');
    let organ = parts.next().unwrap_or_default();
    // In lower case only where it can be nothing else.
    let lower = matches!(organ, "a" | "s");
    let known = ORGANS.contains(&organ) || lower && symbol.split('/').count() >= 3;
    let numbers = symbol.split('/').filter(|part| is_number(part)).count();
    let (mut count, mut first) = (0, None);
    for part in parts {
        count += 1;
        first = first.or(Some(part));
        let named = part.len() <= 16
            && part.starts_with(|c: char| c.is_ascii_uppercase() || lower && part.starts_with("res"))
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b".-".contains(&b));
        if !(is_number(part) || named) {
            return false;
        }
    }
    let special = first.is_some_and(|part| part.bytes().any(|b| b.is_ascii_digit()));
    known
        && (count >= 2 && (numbers >= 1 || special) || count == 1 && first.is_some_and(|part| part.starts_with("PV.")))
}

fn is_number(part: &str) -> bool {
    let digits = part.trim_end_matches(|c: char| c.is_ascii_uppercase());
    part.len() - digits.len() <= 1 && (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

/// What follows a symbol and belongs to it: an asterisk, a place, a year.
fn suffix(text: Reader<'_>, mut end: usize, named: &mut Named) -> usize {
    while text.byte(end) == b'*' {
        end += 1;
    }
    if text.byte(end) == b'#'
        && let Some((spot, after)) = place(text, end + 1)
    {
        named.place = Some(Listed::One(spot));
        return after;
    }
    if let Some((year, after)) = dated(text, end) {
        named.years = Some(year);
        return after;
    }
    end
}

/// What stands behind `#` in an address.
fn place(text: Reader<'_>, at: usize) -> Option<(Spot, usize)> {
    if let Some(places) = list(text, at, Lead::Paragraph { several: false }) {
        // An address is one place: what stands beyond it is read again.
        if let [Listed::One(spot)] = *places.listed {
            return Some((spot, places.end));
        }
        return None;
    }
    let name = SECTIONS.iter().find(|name| **name == text.word(at))?;
    let (label, end) = counted(text, at + name.len())?;
    Some((Spot::new(Paragraph::Section(name)).with(label), end))
}

/// A year or a date: "(2015)", ", 22 July 2015", " of 2013", "(July 22, 2015)".
fn dated(text: Reader<'_>, end: usize) -> Option<((u16, u16), usize)> {
    let mut at = text.space(end);
    let open = text.byte(at) == b'(';
    let comma = text.byte(at) == b',';
    if open || comma {
        at = text.space(at + 1);
    } else {
        at = text.space(text.skip(at, &["of"])?);
    }
    if open && let Some((years, end)) = years(text, at).filter(|(_, end)| text.byte(*end) == b')') {
        return Some((years, end + 1));
    }
    let (mut month, mut found) = (false, None);
    for _ in 0..3 {
        let word = text.word(at);
        if among(word, &Date::MONTHS) {
            month = true;
            at = text.space(at + word.len());
        } else if let Some((number, after)) = text.number(at).filter(|(_, after)| text.closes(*after)) {
            if (1945..2100).contains(&number) {
                let year = u16::try_from(number).ok()?;
                found = Some(((year, year), after));
                break;
            }
            at = text.space(after + usize::from(text.byte(after) == b','));
        } else {
            return None;
        }
    }
    let (year, after) = found?;
    if open {
        return (text.byte(after) == b')').then_some((year, after + 1));
    }
    (month || !comma && !text.slice(after, after + 1).starts_with(['-', '/'])).then_some((year, after))
}

/// Where "General Assembly resolution" begins that a symbol stands behind.
fn called_resolution(text: Reader<'_>, start: usize, floor: usize) -> Option<usize> {
    let end = text.space_back(start, floor);
    let word = text.word_back(end, floor);
    (end < start && among(word, &["resolution"])).then(|| organ(text, end - word.len(), floor).1)
}

/// The organ that is named before "resolution", and where that begins.
fn organ(text: Reader<'_>, start: usize, floor: usize) -> (Option<&'static str>, usize) {
    let end = text.space_back(start, floor);
    let word = text.word_back(end, floor);
    let first = end - word.len();
    let before = text.word_back(text.space_back(first, floor), floor);
    let two = text.space_back(first, floor) - before.len();
    match (before, word) {
        ("General", "Assembly") => (Some("A"), two),
        (_, "UNGA" | "GA") => (Some("A"), first),
        ("Security", "Council") => (Some("S"), two),
        (_, "UNSC" | "SC") => (Some("S"), first),
        ("Rights", "Council") => {
            let human = text.space_back(two, floor);
            (Some("A/HRC"), if text.word_back(human, floor) == "Human" { human - 5 } else { two })
        }
        (_, "HRC" | "UNHRC") => (Some("A/HRC"), first),
        _ => (None, start),
    }
}

/// A resolution by its number: "General Assembly resolution 58/199", "resolution 1373 (2001)". `last` is the
/// resolution before, with its end and organ, for lists.
pub(super) fn resolution(
    text: Reader<'_>,
    at: usize,
    floor: usize,
    last: Option<(usize, &'static str)>,
) -> Option<(Atom, &'static str)> {
    let (session, end) = text.number(at)?;
    let slash = text.byte(end) == b'/';
    let (number, end) = if slash { text.number(end + 1)? } else { (session, end) };
    let end = if slash && text.byte(end).is_ascii_uppercase() && text.closes(end + 1) { end + 1 } else { end };
    if number == 0 || number > 9999 || session > 9999 || !text.closes(end) || text.byte(end) == b'/' {
        return None;
    }
    let (organ, start, series) = named_by(text, at, floor).or_else(|| continued(text, at, last))?;
    let mut named_end = end;
    let years = dated(text, end).map(|(years, after)| {
        named_end = after;
        years
    });
    let organ = match organ {
        Some(organ) => organ,
        None if slash && session >= FIRST_SESSION => "A",
        None if !slash && session >= 100 && years.is_some() => "S",
        None => return None,
    };
    if slash == (organ == "S") {
        return None;
    }
    let symbol = format!("{organ}/{series}/{}", text.slice(at, end)).parse().ok()?;
    let named = Named::new(By::Symbol(symbol), years, Weight::Whole);
    Some((Atom { start, end: named_end, what: What::Named(named) }, organ))
}

type Series = (Option<&'static str>, usize, &'static str);

fn named_by(text: Reader<'_>, at: usize, floor: usize) -> Option<Series> {
    let mut end = text.space_back(at, floor);
    if text.before(end) == b'.' {
        end -= 1;
    }
    let word = text.word_back(end, floor);
    let series = match word.to_ascii_lowercase().as_str() {
        "resolution" | "resolutions" | "res" => "RES",
        "decision" | "decisions" => "DEC",
        _ => return None,
    };
    let (organ, start) = organ(text, end - word.len(), floor);
    (end < at).then_some((organ, start, series))
}

fn continued(text: Reader<'_>, at: usize, last: Option<(usize, &'static str)>) -> Option<Series> {
    let (end, organ) = last?;
    let glue = text.slice(end, at).trim();
    matches!(glue, "," | "and" | ", and" | "&" | "or").then_some((Some(organ), at, "RES"))
}
