//! The furniture of pages: what lines are it by their shape, by coming again at the edges of pages, by being the title.

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::FxHashMap;

use super::contents::{is_leader, is_title};
use super::kind::FurnitureKind;
use super::label::{Form, label};
use super::lines::{Lines, Role};
use super::shape::{is_date, is_note_rule, shape, symbol};
use super::wording::{End, date, end, part_label};
use crate::document::collapsed;
use crate::number::roman;
use crate::text::floor_char_boundary;

/// The number of lines next to the edge of a page that may be its head or foot.
const EDGE: usize = 7;

/// The share of the edges of pages at which a running head stands: one in so many.
const SHARE: usize = 10;

/// The greatest length of a line of a running head, in bytes.
const MAX_HEAD_BYTES: usize = 160;

/// The number of bytes from the beginning in which the title stands.
const TITLE_BYTES: usize = 6000;

/// The number of lines from the beginning in which the first date stands, under the symbol.
const FRONT: usize = 20;

/// The smallest number of words of a running head that stands only once, and is known from the title.
const MIN_TITLE_WORDS: usize = 3;

/// The greatest step from one number of a page to the next: some pages bear none.
const MAX_STEP: u32 = 3;

/// Marks the furniture of the pages. `own` is the symbol of the document.
pub(super) fn mark(lines: &mut Lines<'_>, own: Option<&str>) {
    for at in 0..lines.all.len() {
        let bare = lines.bare(at);
        let kind = shape(bare).or_else(|| {
            let is_own = own.is_some() && symbol(bare).is_some_and(|it| Some(it.as_str()) == own);
            is_own.then_some(FurnitureKind::Symbol)
        });
        // A rule may open the footnotes: it is looked at again.
        if let Some(kind) = kind.filter(|_| !is_note_rule(bare)) {
            lines.mark(at, kind);
        }
    }
    unparted(lines);
    let edges = edges(lines);
    heads(lines, &edges, own);
    // Where some numbers of pages are fractions, all are: "3/17".
    let fractions = (0..lines.all.len()).filter(|at| lines.is_number(*at) && lines.bare(*at).contains('/'));
    if fractions.count() <= 1 {
        page_numbers(lines, &edges);
    }
    dates_of_jobs(lines);
}

/// Finds the edges of pages: runs of lines that are furniture, and the places where a page begins, as the lines before
/// which and behind which others stand.
fn edges(lines: &Lines<'_>) -> Vec<Range<usize>> {
    let mut edges: Vec<Range<usize>> = Vec::new();
    for at in 0..lines.all.len() {
        let range = match (lines.is_edge(at), lines.is_page_start(at)) {
            (true, _) => at..at + 1,
            (false, true) => at..at,
            _ => continue,
        };
        match edges.last_mut().filter(|last| last.end == range.start) {
            Some(last) => last.end = range.end,
            None => edges.push(range),
        }
    }
    if lines.has_pages || edges.len() > 1 {
        edges.push(lines.all.len()..lines.all.len());
    }
    edges
}

/// The words of a line that may be a running head, without the numbers and the symbol in it.
fn key<'l>(line: &'l str, own: Option<&str>) -> Cow<'l, str> {
    // Most lines have no such words, and one blank between the others.
    let mut before = b' ';
    let is_plain = line.bytes().all(|b| {
        let is_kept =
            b.is_ascii_alphabetic() || b == b' ' && before != b' ' || before != b' ' && b",.;:-'()".contains(&b);
        before = b;
        is_kept
    });
    if is_plain {
        return Cow::Borrowed(line);
    }
    let is_number = |word: &str| word.bytes().all(|b| b.is_ascii_digit() || b"/-.:".contains(&b));
    let words = line.split_whitespace().filter(|word| !is_number(word) && Some(word.trim_end_matches('*')) != own);
    Cow::Owned(words.collect::<Vec<_>>().join(" "))
}

/// Marks running heads.
fn heads(lines: &mut Lines<'_>, edges: &[Range<usize>], own: Option<&str>) {
    // The lines near each edge, and where their words stand.
    let near = |edge: &Range<usize>| {
        let before = edge.start.saturating_sub(EDGE)..edge.start;
        before.chain(edge.end..(edge.end + EDGE).min(lines.all.len()))
    };
    let mut seen: FxHashMap<Cow<'_, str>, (usize, usize)> = FxHashMap::default();
    // A date stands under a resolution too, and labels begin texts.
    let is_text = |line: &str| {
        date(line).is_some()
            || is_leader(line)
            || part_label(line).is_some()
            || label(line).is_some_and(|label| label.form != Form::Bullet)
    };
    let may_be = |line: &str| line.len() <= MAX_HEAD_BYTES && !is_text(line);
    for edge in edges {
        for at in near(edge).filter(|at| lines.is_body(*at) && may_be(lines.bare(*at))) {
            let (times, next) = seen.entry(key(lines.bare(at), own)).or_insert((0, 0));
            // Two edges may be near one another.
            if at >= *next {
                (*times, *next) = (*times + 1, at + 1);
            }
        }
    }
    let least = (edges.len() / SHARE).max(2);
    // The date of the document, under its symbol at the head of each page.
    let is_dateline = |at: usize| {
        let line = lines.bare(at);
        let is_under = |at: usize| at > 0 && lines.is_furniture(at - 1);
        is_under(at) && date(line).is_some() && (1..at.min(FRONT)).any(|it| lines.bare(it) == line)
    };
    let is_head = |at: usize| {
        let line = lines.bare(at);
        if !lines.is_body(at) {
            return lines.is_furniture(at);
        }
        let key = key(line, own);
        line.eq_ignore_ascii_case("english")
            || is_dateline(at)
            || may_be(line)
                && (key.is_empty() && (has_own(line, own) || is_date(line))
                    || seen.get(&key).is_some_and(|(times, _)| *times >= least && key.len() > 2))
    };
    // What a table of contents lists are headings, though they stand twice.
    let contents =
        (0..lines.all.len()).take_while(|at| lines.all[*at].start < TITLE_BYTES).find(|at| is_title(lines.bare(*at)));
    let front = contents.map_or(TITLE_BYTES, |at| lines.all[at].start);
    let front = collapsed(lines.text.get(..floor_char_boundary(lines.text, front)).unwrap_or_default());
    let mut found: Vec<Range<usize>> = Vec::new();
    for edge in edges {
        let is_first = edge.start <= EDGE && edge.start < lines.all.len();
        if is_first && !lines.is_page_start(edge.end) && lines.all.get(edge.end).is_none_or(|line| line.page == 0) {
            continue;
        }
        let own_page = lines.all.get(edge.end.min(lines.all.len().saturating_sub(1))).map_or(0, |line| line.page);
        // Downwards, behind the edge.
        let mut at = edge.end;
        while at < lines.all.len() && at < edge.end + EDGE {
            let run = match title_run(lines, at, &front, own) {
                0 if is_head(at) => 1,
                run => run,
            };
            if run == 0 || lines.has_pages && lines.all[at].page != own_page {
                break;
            }
            found.push(at..at + run);
            at += run;
        }
        // Upwards, before it.
        let mut at = edge.start;
        // The number of the page may stand alone under it.
        let is_over = |at: usize| !is_note_rule(lines.bare(at)) && is_head(at);
        if at >= 2 && is_bare_number(lines.bare(at - 1)) && is_over(at - 2) {
            at -= 1;
        }
        while let Some(before) = at.checked_sub(1).filter(|before| before + EDGE >= edge.start) {
            let is_run = |run: &usize| at >= *run && title_run(lines, at - run, &front, own) == *run;
            let run = if is_head(before) && (lines.all[before].page > 0 || !lines.has_pages) {
                Some(1)
            } else {
                (2..=4).filter(|_| !lines.has_pages).find(is_run)
            };
            let Some(run) = run else { break };
            found.push(at - run..at);
            at -= run;
        }
    }
    for range in found {
        lines.mark_all(range.start.max(1)..range.end, FurnitureKind::RunningHead);
    }
}

/// Tests whether a line is nothing but a number that a page may have.
fn is_bare_number(line: &str) -> bool {
    line.len() <= 3 && line.bytes().all(|b| b.is_ascii_digit()) && !line.starts_with('0')
}

/// Marks the heads of pages that nothing else parts: the same words that come again, each time with a number before
/// them, behind them or glued to them that rises.
fn unparted(lines: &mut Lines<'_>) {
    if lines.has_pages || (0..lines.all.len()).any(|at| lines.is_number(at)) {
        return;
    }
    // By the words: the number, its line and theirs.
    let mut seen: FxHashMap<&str, Vec<(u32, usize, usize)>> = FxHashMap::default();
    for at in 0..lines.all.len() {
        let line = lines.bare(at);
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        if !is_bare_number(&line[..digits]) || digits == 0 || !lines.is_body(at) {
            continue;
        }
        let number = line[..digits].parse().unwrap_or(0);
        let others = match line.len() - digits {
            0 => [at.checked_sub(1), Some(at + 1)],
            _ => [Some(at), None],
        };
        for other in others.into_iter().flatten().filter(|at| lines.is_body(*at)) {
            let words = if other == at { &line[digits..] } else { lines.bare(other) };
            let may_be = words.starts_with(char::is_uppercase)
                && words.len() <= MAX_HEAD_BYTES
                && words.split(' ').count() >= MIN_TITLE_WORDS
                && end(words) == End::Open
                && label(words).is_none();
            if may_be {
                seen.entry(words).or_default().push((number, at, other));
            }
        }
    }
    let rises = |all: &Vec<(u32, usize, usize)>| {
        all.len() > 1 && all.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[1].0 - pair[0].0 <= MAX_STEP)
    };
    let found: Vec<(u32, usize, usize)> = seen.into_values().filter(rises).flatten().collect();
    for (_, number, words) in found {
        lines.mark(number, FurnitureKind::PageNumber);
        lines.mark(words, FurnitureKind::RunningHead);
    }
}

/// Tests whether a line has the symbol of the document as a word.
fn has_own(line: &str, own: Option<&str>) -> bool {
    line.split_whitespace().any(|word| Some(word.trim_end_matches('*')) == own)
}

/// Counts the lines from one on that are words of the title, up to a blank line or other furniture.
fn title_run(lines: &Lines<'_>, at: usize, front: &str, own: Option<&str>) -> usize {
    let start = lines.all.get(at).map_or(0, |line| line.start);
    let (mut joined, mut run) = (String::new(), 0);
    while run < EDGE && lines.is_body(at + run) && (run == 0 || !lines.all[at + run].is_apart) {
        let words = key(lines.bare(at + run), own);
        if !joined.is_empty() && !words.is_empty() {
            joined.push(' ');
        }
        joined.push_str(&words);
        run += 1;
    }
    let is_closed = lines.all.get(at + run).is_none_or(|line| line.is_apart || line.role != Role::Body);
    let is_title = is_closed
        && joined.split(' ').count() >= MIN_TITLE_WORDS
        && joined.starts_with(char::is_uppercase)
        && !joined.ends_with(['.', ';', ':', ','])
        // In the front it stands once; where it begins within the front, it must stand there twice.
        && memchr::memmem::find_iter(front.as_bytes(), joined.as_bytes()).count() > usize::from(start < front.len());
    if is_title { run } else { 0 }
}

/// Marks numbers of pages that stand alone: at the edge of a page, and rising.
fn page_numbers(lines: &mut Lines<'_>, edges: &[Range<usize>]) {
    let value = |at: usize| match lines.bare(at).parse() {
        Ok(number) if lines.bare(at).len() <= 4 => Some(number),
        _ => roman(lines.bare(at)),
    };
    let numbered = |at: usize| lines.is_body(at).then(|| value(at)).flatten().map(|number| (at, number));
    let mut last: Option<u32> = None;
    let mut found = Vec::new();
    for edge in edges {
        let is_edge_of_page = lines.is_page_start(edge.end)
            || lines.is_page_start(edge.start)
            || !lines.has_pages
            || edge.end == lines.all.len();
        if !is_edge_of_page {
            continue;
        }
        // Right before the edge, or right behind it; or a little above, where notes were put behind it.
        let may_be = |at: &usize| lines.is_furniture(*at) || value(*at).is_some();
        let before = (edge.start.saturating_sub(3)..edge.start).rev().take_while(may_be);
        let behind = (edge.end..(edge.end + 3).min(lines.all.len())).take_while(may_be);
        let mut near = before.chain(behind).filter_map(numbered);
        let mut above = (edge.start.saturating_sub(2 * EDGE + 4)..edge.start).rev().filter_map(numbered);
        let fits =
            |(_, number): &(usize, u32)| last.is_none_or(|last| (1..=MAX_STEP).contains(&number.wrapping_sub(last)));
        let is_next = |(_, number): &(usize, u32)| last.is_some_and(|last| *number == last + 1);
        let chosen = near.clone().find(is_next).or_else(|| near.next().filter(fits)).or_else(|| above.find(is_next));
        if let Some((at, number)) = chosen {
            found.push(at);
            last = Some(number);
        }
    }
    // One alone counts the pages no further than there are some.
    let may_be_alone = || lines.has_pages && last.is_some_and(|last| last as usize <= edges.len());
    if found.len() > 1 || may_be_alone() {
        found.into_iter().for_each(|at| lines.mark(at, FurnitureKind::PageNumber));
    }
}

/// Marks the dates beside a job number, which stand in a line of their own: "090124".
fn dates_of_jobs(lines: &mut Lines<'_>) {
    let is_date =
        |bare: &str| bare.split_whitespace().all(|it| it.len() == 6 && it.bytes().all(|b| b.is_ascii_digit()));
    let is_job = |lines: &Lines<'_>, at: usize| {
        lines.all.get(at).is_some_and(|line| {
            matches!(
                line.role,
                Role::Furniture(FurnitureKind::JobNumber | FurnitureKind::Barcode | FurnitureKind::Recycle)
            )
        })
    };
    for at in 0..lines.all.len() {
        if lines.is_body(at) && is_date(lines.bare(at)) && (at.saturating_sub(2)..at + 3).any(|at| is_job(lines, at)) {
            lines.mark(at, FurnitureKind::JobNumber);
        }
    }
}
