//! Page furniture in the text of a PDF: running heads, page numbers, job numbers.

use std::collections::HashMap;
use std::ops::Range;

/// How long a line of furniture is at most, in bytes, without the space around it.
const LONGEST: usize = 120;

/// How many lines next to a page number may be a running head.
const HEAD: usize = 3;

/// Where the title of a document stands: so many bytes from the beginning.
const TITLE: usize = 1500;

/// A line that is not blank.
#[derive(Clone, Copy)]
struct Line<'t> {
    bare: &'t str,
    start: usize,
    end: usize,
    /// Whether a blank line or the end of a page stands before it.
    is_apart: bool,
    is_page_start: bool,
}

/// The furniture of a text, with the blank lines around it, in order.
pub(super) fn furniture(text: &str) -> Vec<Range<usize>> {
    // Most texts have none. What shows it is looked for first.
    if !lines(text).any(|line| line.is_page_start || is_page_number(line.bare) || is_number(line.bare)) {
        return Vec::new();
    }
    let lines: Vec<Line<'_>> = lines(text).collect();
    let mut is_cut: Vec<bool> = lines.iter().map(|line| is_page_number(line.bare)).collect();
    let mut near = vec![false; lines.len()];
    for at in (0..lines.len()).filter(|at| is_cut[*at] || lines[*at].is_page_start) {
        near.iter_mut().skip(at.saturating_sub(HEAD)).take(2 * HEAD + 1).for_each(|near| *near = true);
    }
    // A symbol beside the number of a page is a running head, but at the top of a document.
    for at in (0..lines.len()).filter(|at| near[*at] && is_symbol(lines[*at].bare)) {
        is_cut[at] |= at >= HEAD || lines[at].is_page_start;
    }
    // So is a line beside it that has words of the title.
    let title = collapsed((TITLE..TITLE + 4).find_map(|end| text.get(..end)).unwrap_or(text));
    for at in (0..lines.len()).filter(|at| near[*at] && lines[*at].start > TITLE) {
        let head: Vec<&str> = lines[at].bare.split_whitespace().filter(|word| !is_symbol(word)).collect();
        is_cut[at] |= head.len() >= 3 && title.contains(&head.join(" "));
    }
    // The first of other lines that come again may be the heading itself.
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let may_repeat = |at: usize| {
        is_symbol(lines[at].bare) || near[at] && lines[at].bare.len() <= LONGEST && !is_number(lines[at].bare)
    };
    for at in (0..lines.len()).filter(|at| may_repeat(*at)) {
        let times = seen.entry(lines[at].bare).or_default();
        *times += 1;
        is_cut[at] |= *times > 1;
    }
    let is_sure = is_cut.clone();
    let opens_note = |at: usize| at.checked_sub(1).is_some_and(|at| lines[at].bare.ends_with("____"));
    for at in (0..lines.len()).filter(|at| is_number(lines[*at].bare) && !opens_note(*at)) {
        let other = |at: Option<usize>| at.is_some_and(|at| is_sure.get(at).is_some_and(|is_cut| *is_cut));
        let ends_page = lines.get(at + 1).is_some_and(|next| next.is_page_start);
        is_cut[at] = ends_page
            || lines[at].is_page_start
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

fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines of a text that are not blank.
fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let (mut start, mut is_apart, mut is_page_start) = (0, true, false);
    let ends = memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1).chain([text.len()]);
    ends.filter_map(move |end| {
        let line = text.get(start..end)?;
        let from = std::mem::replace(&mut start, end);
        // A long line is read when it is asked for.
        is_page_start |= line.starts_with('\x0c');
        let bare = line.trim_matches([' ', '\t', '\r', '\n', '\x0c']);
        if bare.is_empty() {
            is_apart = true;
            return None;
        }
        let found = Line { bare, start: from, end, is_apart, is_page_start };
        is_page_start = line.trim_end_matches([' ', '\r', '\n']).ends_with('\x0c');
        is_apart = is_page_start;
        Some(found)
    })
}

/// Whether a line is nothing but the number of a page: "3/17", "15-12404 3/17", "23-26243 (E) 090124", "- 3 -",
/// "Page 3 of 10", "*2326243*".
fn is_page_number(line: &str) -> bool {
    if !line.ends_with([')', '*', '-', '–', '|']) && !line.ends_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let digits = |word: &str, count: std::ops::RangeInclusive<usize>| {
        count.contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit())
    };
    let (mut is_sure, mut is_page, mut numbers, mut dashes) = (false, false, 0, 0);
    for word in line.split_whitespace() {
        let pair = |by: char, first: std::ops::RangeInclusive<usize>, second: std::ops::RangeInclusive<usize>| {
            word.split_once(by).is_some_and(|(one, other)| digits(one, first) && digits(other, second))
        };
        match word {
            "Page" | "page" | "PAGE" | "p." => is_page = true,
            "of" | "|" | "/" | "(E)" | "[E]" => {}
            "-" | "–" | "—" => dashes += 1,
            _ if pair('/', 1..=3, 1..=3) || pair('-', 2..=2, 5..=5) => is_sure = true,
            _ if word.strip_prefix('*').and_then(|it| it.strip_suffix('*')).is_some_and(|it| digits(it, 6..=9)) => {
                is_sure = true;
            }
            _ if digits(word, 1..=6) => numbers += 1,
            _ if is_symbol(word) => {}
            _ => return false,
        }
    }
    is_sure || numbers > 0 && (is_page || dashes == 2)
}

/// Whether a line is a number, as of a page.
fn is_number(line: &str) -> bool {
    line.len() <= 6 && line.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a line is the symbol of a document: "A/70/174", "A /79/PV.64".
fn is_symbol(line: &str) -> bool {
    let is_part =
        |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b"/.*() ".contains(&b) || b.is_ascii_lowercase();
    (6..=40).contains(&line.len())
        && line.matches('/').count() >= 2
        && line.starts_with(|c: char| c.is_ascii_uppercase())
        && line.bytes().all(is_part)
        && line.split(' ').count() <= 2
}

/// Whether a number stands in the middle of a sentence: between blank lines, and the words go on behind it.
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
