//! Columns of text that an extractor has set side by side.

use super::lines::{Line, Lines};
use super::shape::shape;

/// The smallest number of blanks between two columns.
const MIN_GAP: usize = 3;

/// The smallest number of lines of a page on which two columns stand side by side.
const MIN_LINES: usize = 6;

/// The usual length of a line of a column, at least, in characters. The cells of tables are shorter.
const MIN_WIDTH: usize = 25;

/// The gap within a line that may part two columns.
#[derive(Clone, Copy)]
struct Gap {
    /// The characters before it, the blanks at the start of the line among them, and before the words behind it.
    from: usize,
    to: usize,
}

/// Puts the right column of each page behind the left one.
pub(super) fn part(lines: &mut Lines<'_>) {
    let gap = memchr::memmem::Finder::new("   ");
    let has_gap = |line: &Line| {
        line.end - line.start > 2 * MIN_WIDTH && gap.find(&lines.text.as_bytes()[line.start..line.end]).is_some()
    };
    if lines.all.iter().filter(|line| has_gap(line)).take(MIN_LINES).count() < MIN_LINES {
        return;
    }
    let mut parted: Vec<Line> = Vec::with_capacity(lines.all.len() * 2);
    let pages = || lines.all.chunk_by(|a, b| a.page == b.page);
    let Some(usual) = pages().find_map(|page| gutter(lines.text, page)) else { return };
    for page in pages() {
        // A page with few lines has the columns of the others.
        match gutter(lines.text, page).or_else(|| fits(lines.text, page, usual).then_some(usual)) {
            Some(gutter) => part_page(lines.text, page, gutter, &mut parted),
            None => parted.extend_from_slice(page),
        }
    }
    lines.all = parted;
}

/// Returns the widest gap of a line.
fn gap(text: &str, line: &Line) -> Option<Gap> {
    let bare = text.get(line.start..line.end)?;
    let mut widest: Option<Gap> = None;
    let (mut column, mut from) = (line.indent as usize, None);
    for c in bare.chars() {
        match (c, from) {
            (' ', None) => from = Some(column),
            (' ', _) => {}
            (_, Some(start)) => {
                from = None;
                let is_wider = column - start >= MIN_GAP && widest.is_none_or(|it| it.to - it.from <= column - start);
                widest = if is_wider { Some(Gap { from: start, to: column }) } else { widest };
            }
            _ => {}
        }
        column += 1;
    }
    widest
}

/// The number of characters of a line, with the blanks before it.
fn width(text: &str, line: &Line) -> usize {
    line.indent as usize + text.get(line.start..line.end).map_or(0, |bare| bare.chars().count())
}

/// Returns the byte of a line at a column, if the two columns before it are blank: its end, for a line that ends before.
fn cut(text: &str, line: &Line, gutter: usize) -> Option<usize> {
    let indent = line.indent as usize;
    if indent >= gutter {
        return Some(line.start);
    }
    let bare = text.get(line.start..line.end)?;
    let mut before = [' '; 2];
    for (column, (at, c)) in (indent..).zip(bare.char_indices()) {
        if column == gutter {
            return (before == [' '; 2]).then_some(line.start + at);
        }
        before = [before[1], c];
    }
    Some(line.end)
}

/// Finds the column at which the right column of a page begins.
fn gutter(text: &str, page: &[Line]) -> Option<usize> {
    let gaps: Vec<(Gap, usize)> = page.iter().filter_map(|line| Some((gap(text, line)?, width(text, line)))).collect();
    let mut ends: Vec<usize> = gaps.iter().map(|(gap, _)| gap.to).collect();
    ends.sort_unstable();
    // The lines of the right column begin at the same place.
    let begins = ends.chunk_by(|a, b| a == b).max_by_key(|run| run.len()).filter(|run| run.len() >= MIN_LINES)?;
    let gutter = *begins.first()?;
    // The lines on which both columns stand, with the length of each.
    let both: Vec<(usize, usize)> = gaps
        .iter()
        .filter(|(gap, _)| gap.from + 2 <= gutter && gap.to >= gutter)
        .map(|(gap, width)| (gap.from, width - gap.to))
        .collect();
    let usual = |mut all: Vec<usize>| {
        all.sort_unstable();
        all.get(all.len() / 2).copied().unwrap_or(0)
    };
    let (left, right) = (usual(both.iter().map(|it| it.0).collect()), usual(both.iter().map(|it| it.1).collect()));
    // Lines of text fill their column, and cells of a table do not.
    let is_wide = left >= MIN_WIDTH && right >= MIN_WIDTH && left * 10 >= gutter * 7;
    let crossing = page.iter().filter(|line| cut(text, line, gutter).is_none()).count();
    // Columns make the page: what is set beside other words on a few lines is a list.
    (both.len() >= MIN_LINES.max(page.len() / 2) && is_wide && crossing * 2 < both.len()).then_some(gutter)
}

/// Tests whether no line of a page goes over the gutter of another page, and some stand on both sides of it.
fn fits(text: &str, page: &[Line], gutter: usize) -> bool {
    let is_both = |line: &&Line| {
        gap(text, line).is_some_and(|gap| gap.from + 2 <= gutter && gap.to >= gutter && gap.from >= MIN_WIDTH / 2)
    };
    let is_furniture = |line: &Line| shape(text.get(line.start..line.end).unwrap_or_default()).is_some();
    page.iter().all(|line| is_furniture(line) || cut(text, line, gutter).is_some())
        && page.iter().filter(is_both).count() > 1
}

/// Parts the lines of a page: those of the left column come first, and what goes over both stays where it is.
fn part_page(text: &str, page: &[Line], gutter: usize, out: &mut Vec<Line>) {
    let mut right: Vec<Line> = Vec::new();
    // True if the column had no words on the line before.
    let (mut is_left_apart, mut is_right_apart) = (false, false);
    for line in page {
        let bare = text.get(line.start..line.end).unwrap_or_default();
        let Some(at) = cut(text, line, gutter).filter(|_| shape(bare).is_none()) else {
            out.append(&mut right);
            out.push(*line);
            (is_left_apart, is_right_apart) = (false, false);
            continue;
        };
        is_left_apart |= line.is_apart;
        is_right_apart |= line.is_apart;
        let before = text.get(line.start..at).unwrap_or_default().trim_end();
        let behind = text.get(at..line.end).unwrap_or_default();
        if before.is_empty() {
            is_left_apart = true;
        } else {
            let end = line.start + before.len();
            out.push(Line { end, is_apart: std::mem::take(&mut is_left_apart), ..*line });
        }
        let words = behind.trim_start();
        if words.is_empty() {
            is_right_apart = true;
        } else {
            let start = line.end - words.len();
            let column = line.indent as usize + text.get(line.start..start).map_or(0, |it| it.chars().count());
            let indent = u32::try_from(column - gutter.min(column)).unwrap_or(u32::MAX);
            // The first line of the column goes on with the text of the other.
            let is_apart = std::mem::take(&mut is_right_apart) && !right.is_empty();
            right.push(Line { start, indent, is_apart, ..*line });
        }
    }
    out.append(&mut right);
}
