//! Page furniture in the text of a PDF: running heads, page numbers, job numbers. It is whole lines, never a part of
//! one.

use std::ops::{Range, RangeInclusive};

use memchr::memmem;
use rustc_hash::FxHashMap;

/// The greatest length of a line of furniture, in bytes, without the space around it.
const MAX_LINE_BYTES: usize = 120;

/// The number of lines next to a page number that may be a running head.
const MAX_HEAD_LINES: usize = 3;

/// The number of bytes from the beginning of a document in which its title stands.
const TITLE_BYTES: usize = 1500;

/// The smallest number of words in a running head that only stands beside bare numbers.
const MIN_HEAD_WORDS: usize = 3;

/// The largest number of ends of pages at which a line that stands twice near one is a running head. Long texts repeat
/// their prose.
const MAX_PAGES_FOR_TWO_HEADS: usize = 8;

/// The smallest length of a page, in bytes. The numbers in a table of contents are nearer to one another.
const MIN_PAGE_BYTES: usize = 300;

/// A line that is not blank.
#[derive(Clone, Copy)]
struct Line<'t> {
    bare: &'t str,
    start: usize,
    end: usize,
    /// True if a blank line or the end of a page stands before it.
    is_apart: bool,
    is_page_start: bool,
    shape: Shape,
}

/// The shape of a line, by its characters alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Words,
    /// A number, as of a page.
    Number,
    /// The symbol of a document: "A/70/174", "A /79/PV.64".
    Symbol,
    /// Digits that may be the number of a page: "3/17", "- 3 -", "Page 3 of 10".
    Page,
    /// A job number, which cannot be anything else: "15-12404 3/17", "23-26243 (E) 090124", "*2326243*".
    Job,
    /// The time of a subtitle: "00:01:05.300 --> 00:01:12.000".
    Time,
}

/// Finds the furniture of a text, with the blank lines around it, in order. The ranges are in bytes.
pub(super) fn furniture(text: &str) -> Vec<Range<usize>> {
    let lines = lines(text);
    // Most texts have none.
    if !lines.iter().any(|line| line.is_page_start || !matches!(line.shape, Shape::Words | Shape::Symbol)) {
        return Vec::new();
    }
    let has = |at: Option<usize>, shape: Shape| at.and_then(|at| lines.get(at)).is_some_and(|it| it.shape == shape);
    let beside = |at: usize, shape: Shape| has(at.checked_sub(1), shape) || has(Some(at + 1), shape);
    let is_page = |at: usize| match lines[at].shape {
        Shape::Job | Shape::Time => true,
        Shape::Page => {
            lines[at].is_apart
                || lines.get(at + 1).is_none_or(|next| next.is_apart)
                || beside(at, Shape::Job)
                || beside(at, Shape::Symbol)
        }
        _ => false,
    };
    let mut is_cut: Vec<bool> = (0..lines.len()).map(is_page).collect();
    // How far lines stand behind or before the end of a page, if they are near one.
    let mut near: Vec<Option<usize>> = vec![None; lines.len()];
    let is_end = |at: &usize| is_cut[*at] && lines[*at].shape != Shape::Time || lines[*at].is_page_start;
    let ends: Vec<usize> = (0..lines.len()).filter(is_end).collect();
    for &at in &ends {
        let from = at.saturating_sub(MAX_HEAD_LINES);
        near.iter_mut().enumerate().skip(from).take(at + MAX_HEAD_LINES + 1 - from).for_each(|(other, near)| {
            *near = Some(other + MAX_HEAD_LINES - at);
        });
    }
    // Near the end of a page, a symbol is a running head, but at the top of a document. So is a line that has nothing
    // but words of the title, and one that comes again at the same place: the first time it may be the heading itself.
    let title = collapsed((TITLE_BYTES..TITLE_BYTES + 4).find_map(|end| text.get(..end)).unwrap_or(text));
    let mut seen: FxHashMap<(&str, usize), Vec<usize>> = FxHashMap::default();
    let mut is_head = is_cut.clone();
    for at in 0..lines.len() {
        let (Line { bare, start, shape, is_page_start, .. }, Some(place)) = (lines[at], near[at]) else { continue };
        is_head[at] |= shape == Shape::Symbol && (at >= MAX_HEAD_LINES || is_page_start);
        if shape == Shape::Number || bare.len() > MAX_LINE_BYTES {
            continue;
        }
        let words: Vec<&str> = bare.split_whitespace().filter(|word| !is_symbol(word)).collect();
        let is_title = start > TITLE_BYTES
            && words.len() >= MIN_HEAD_WORDS
            && memmem::find(title.as_bytes(), words.join(" ").as_bytes()).is_some();
        // Prose may end a page with a few words of the title.
        let goes_on = || is_head[at - 1] && lines[at - 1].shape == Shape::Words;
        let is_title = is_title && (!bare.starts_with(char::is_lowercase) || goes_on());
        // The symbol at the top of a document comes again beside the date or the number of the page.
        let is_top = |word: &str| lines[..MAX_HEAD_LINES.min(at)].iter().any(|top| top.bare == word);
        let is_date = |word: &str| word.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'/' | b'.' | b'-'));
        let mut own = bare.split_whitespace();
        is_head[at] |= is_title || own.clone().any(is_top) && own.all(|word| is_top(word) || is_date(word));
        seen.entry((bare, place)).or_default().push(at);
    }
    let times = if ends.len() > MAX_PAGES_FOR_TWO_HEADS { 3 } else { 2 };
    for at in seen.values().filter(|places| places.len() >= times).flat_map(|places| &places[1..]) {
        is_head[*at] = true;
    }
    // Between it and the end of the page nothing stands but other furniture.
    for at in ends {
        let above = (at.saturating_sub(MAX_HEAD_LINES)..at)
            .rev()
            .take_while(|at| is_head[*at] || lines[*at].shape == Shape::Number);
        let below = (at..lines.len())
            .take(MAX_HEAD_LINES + 1)
            .take_while(|at| is_head[*at] || lines[*at].shape == Shape::Number);
        above.chain(below).for_each(|at| is_cut[at] |= is_head[at]);
    }
    for at in heads(&lines) {
        is_cut[at] = true;
    }
    let is_sure = is_cut.clone();
    let opens_note = |at: usize| at.checked_sub(1).is_some_and(|at| lines[at].bare.ends_with("____"));
    for at in (0..lines.len()).filter(|at| lines[*at].shape == Shape::Number && !opens_note(*at)) {
        let other = |at: Option<usize>| at.is_some_and(|at| is_sure.get(at).is_some_and(|is_cut| *is_cut));
        is_cut[at] = lines[at].is_page_start
            || lines.get(at + 1).is_some_and(|next| next.is_page_start)
            || other(at.checked_sub(1))
            || other(Some(at + 1))
            || interrupts(&lines, at);
    }
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for at in (0..lines.len()).filter(|at| is_cut[*at]) {
        let start = at.checked_sub(1).map_or(0, |before| lines[before].end);
        let end = lines.get(at + 1).map_or(text.len(), |next| next.start);
        match ranges.last_mut().filter(|last| last.end >= start) {
            Some(last) => last.end = end,
            None => ranges.push(start..end),
        }
    }
    ranges
}

/// Finds running heads: lines that stand again and again on one side of a number, and the number rises. The number
/// stands in a line of its own, or apart in that of the head. Returns the indices of the lines.
fn heads(lines: &[Line<'_>]) -> Vec<usize> {
    let mut seen: FxHashMap<(&str, bool), (usize, usize)> = FxHashMap::default();
    let mut heads = Vec::new();
    let mut meet = |bare, is_above, number: usize, at: usize| {
        if lines[at].bare.len() > MAX_LINE_BYTES || lines[at].bare.split_whitespace().count() < MIN_HEAD_WORDS {
            return None;
        }
        let (before, head) = seen.insert((bare, is_above), (number, at))?;
        let pages = (lines[at].start - lines[head].start) / MIN_PAGE_BYTES;
        (before < number && number - before <= pages).then_some([head, at])
    };
    for at in 0..lines.len() {
        if let Some((head, is_above, number)) = numbered(lines[at].bare) {
            heads.extend(meet(head, is_above, number, at).into_iter().flatten());
        }
        if lines[at].shape != Shape::Number {
            continue;
        }
        let number = lines[at].bare.parse().unwrap_or(0);
        // The number at the foot of a page, and the next one in the head of the page that follows.
        let is_next = |word: Option<&str>| word.and_then(|it| it.parse().ok()) == Some(number + 1);
        if let Some(head) = lines.get(at + 1).filter(|it| it.shape == Shape::Words && it.bare.len() <= MAX_LINE_BYTES)
            && lines[at].is_apart
            && (is_next(head.bare.split_whitespace().next()) || is_next(head.bare.split_whitespace().next_back()))
        {
            heads.extend([at, at + 1]);
        }
        for (other, is_above) in [(at.checked_sub(1), true), (Some(at + 1), false)] {
            let other = other.filter(|at| lines.get(*at).is_some_and(|it| it.shape == Shape::Words));
            if let Some(other) = other {
                heads.extend(meet(lines[other].bare, is_above, number, other).into_iter().flatten());
            }
        }
    }
    heads
}

/// Splits a line with the number of its page apart from its words: the words, whether they stand before it, and the
/// number.
fn numbered(line: &str) -> Option<(&str, bool, usize)> {
    const APART: &str = "   ";
    let number = |text: &str| text.trim().parse().ok().filter(|it| (1..2000).contains(it));
    let (head, last) = line.rsplit_once(APART)?;
    if let Some(number) = number(last) {
        return Some((head.trim_end(), true, number));
    }
    let (first, rest) = line.split_once(APART)?;
    Some((rest.trim_start(), false, number(first)?))
}

/// Returns a text with one space for any number of them, and for line ends.
pub(crate) fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lists the lines of a text that are not blank.
fn lines(text: &str) -> Vec<Line<'_>> {
    let (mut start, mut is_apart, mut is_page_start) = (0, true, false);
    let has_pages = memchr::memchr(b'\x0c', text.as_bytes()).is_some();
    let ends = memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1).chain([text.len()]);
    let line = |end| {
        let line = text.get(start..end)?;
        let from = std::mem::replace(&mut start, end);
        is_page_start |= line.starts_with('\x0c');
        let bare = line.trim_matches([' ', '\t', '\r', '\n', '\x0c']);
        if bare.is_empty() {
            is_apart = true;
            return None;
        }
        let found = Line { bare, start: from, end, is_apart, is_page_start, shape: shape(bare) };
        is_page_start = has_pages && line.trim_end_matches([' ', '\r', '\n']).ends_with('\x0c');
        is_apart = is_page_start;
        Some(found)
    };
    ends.filter_map(line).collect()
}

/// Tells the shape of a line.
fn shape(line: &str) -> Shape {
    let ends = |b: &u8| b.is_ascii_digit() || b")*-|".contains(b) || *b == "–".as_bytes()[2];
    let digits = |word: &str, count: RangeInclusive<usize>| {
        count.contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit())
    };
    if line.starts_with(|c: char| c.is_ascii_digit()) && line.contains(" --> ") {
        return Shape::Time;
    }
    match line {
        _ if line.len() > MAX_LINE_BYTES || !line.as_bytes().last().is_some_and(ends) => return Shape::Words,
        _ if digits(line, 1..=6) => return Shape::Number,
        _ if is_symbol(line) => return Shape::Symbol,
        _ => {}
    }
    let (mut is_job, mut is_page, mut has_word, mut numbers, mut dashes) = (false, false, false, 0, 0);
    for word in line.split_whitespace() {
        let is_page_of =
            |(page, pages)| digits(page, 1..=3) && digits(pages, 1..=3) && (page.len(), page) <= (pages.len(), pages);
        match word {
            "Page" | "page" | "PAGE" | "p." => has_word = true,
            "of" | "|" | "/" | "(E)" | "[E]" => {}
            "-" | "–" | "—" => dashes += 1,
            _ if word.split_once('/').is_some_and(is_page_of) => is_page = true,
            _ if word.split_once('-').is_some_and(|(year, job)| digits(year, 2..=2) && digits(job, 5..=5)) => {
                is_job = true;
            }
            _ if word.len() > 7 && word.starts_with('*') && digits(word.trim_matches('*'), 6..=9) => is_job = true,
            _ if digits(word, 1..=6) => numbers += 1,
            _ if is_symbol(word) => {}
            _ => return Shape::Words,
        }
    }
    match is_page || numbers > 0 && (has_word || dashes == 2) {
        _ if is_job => Shape::Job,
        true => Shape::Page,
        false => Shape::Words,
    }
}

/// Tests whether a text is the symbol of a document.
fn is_symbol(line: &str) -> bool {
    (6..=40).contains(&line.len())
        && line.starts_with(|c: char| c.is_ascii_uppercase())
        && line.matches('/').count() >= 2
        && line.bytes().all(|b| b.is_ascii_alphanumeric() || b"/.*() ".contains(&b))
        && line.split(' ').count() <= 2
}

/// Tests whether a number stands in the middle of a sentence: between blank lines, and the words go on behind it.
fn interrupts(lines: &[Line<'_>], at: usize) -> bool {
    let (Some(before), Some(after)) = (at.checked_sub(1).and_then(|at| lines.get(at)), lines.get(at + 1)) else {
        return false;
    };
    lines[at].bare.len() <= 3
        && lines[at].is_apart
        && after.is_apart
        && before.bare.ends_with(|c: char| c.is_alphanumeric() || c == ',')
        && after.bare.starts_with(char::is_lowercase)
}
