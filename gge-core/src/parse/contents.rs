//! Tables of contents: where they stand, and what headings they list.

use rustc_hash::FxHashSet;

use super::kind::FurnitureKind;
use super::label::label;
use super::lines::Lines;

/// The largest number of lines in a row without a leader within a table of contents.
const MAX_WITHOUT_LEADER: usize = 10;

/// The largest number of lines of a table of contents without leaders.
const MAX_PLAIN: usize = 120;

/// The greatest length of an entry, in bytes.
const MAX_ENTRY: usize = 400;

/// The headings that a table of contents lists, by their letters.
#[derive(Debug, Default)]
pub(super) struct Contents {
    all: FxHashSet<String>,
    /// The first letters of each, which most lines do not have.
    heads: FxHashSet<[Option<char>; HEAD]>,
}

/// The number of letters by which lines are told at once from headings.
const HEAD: usize = 12;

/// The first letters of a text, in lower case.
fn head(text: &str) -> [Option<char>; HEAD] {
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase);
    std::array::from_fn(|_| letters.next())
}

impl Contents {
    /// Tests whether a heading is listed, with its label or without it.
    pub(super) fn lists(&self, heading: &str) -> bool {
        if self.all.is_empty() || heading.len() > MAX_ENTRY {
            return false;
        }
        let bare = label(heading).map_or(heading, |label| &heading[label.len..]);
        let has = |text: &str| self.heads.contains(&head(text)) && self.all.contains(&letters(text));
        has(bare) || bare.len() < heading.len() && has(heading)
    }

    /// Counts the lines that make a heading that is listed, of some that may.
    pub(super) fn lists_all<'l>(&self, lines: impl Iterator<Item = &'l str>) -> Option<usize> {
        let mut joined = String::new();
        for (before, line) in lines.enumerate() {
            if !joined.is_empty() {
                joined.push(' ');
            }
            joined.push_str(line);
            if self.lists(&joined) {
                return Some(before + 1);
            }
            // No heading begins so.
            if !self.begins(&joined) {
                return None;
            }
        }
        None
    }

    /// Tests whether a heading that is listed may begin so, with its label or without it.
    fn begins(&self, text: &str) -> bool {
        let bare = label(text).map_or(text, |label| &text[label.len..]);
        let may = |text: &str| {
            let head = head(text);
            head[HEAD - 1].is_none() || self.heads.contains(&head)
        };
        !self.all.is_empty() && (may(bare) || bare.len() < text.len() && may(text))
    }

    fn add(&mut self, entry: &str) {
        let bare = label(entry).map_or(entry, |label| &entry[label.len..]);
        let letters = letters(bare);
        if letters.len() > 2 && entry.len() <= MAX_ENTRY {
            self.heads.insert(head(&letters));
            self.all.insert(letters);
        }
    }
}

/// The letters of a text, in lower case.
pub(super) fn letters(text: &str) -> String {
    if text.is_ascii() {
        let letters = text.bytes().filter(u8::is_ascii_alphabetic);
        return letters.map(|b| char::from(b.to_ascii_lowercase())).collect();
    }
    text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect()
}

/// Finds the tables of contents, marks their lines, and returns what they list.
pub(super) fn mark(lines: &mut Lines<'_>) -> Contents {
    let mut contents = Contents::default();
    let mut at = 0;
    while at < lines.all.len() {
        let Some((entries, end)) = table(lines, at) else {
            at += 1;
            continue;
        };
        collect(lines, entries..end, &mut contents);
        lines.mark_all(at..end, FurnitureKind::Contents);
        page_numbers(lines, end);
        at = end;
    }
    contents
}

/// Finds the table that begins at a line, by its title, or by the leaders of one whose title is lost. Returns the first
/// of its entries, and the line behind it.
fn table(lines: &Lines<'_>, at: usize) -> Option<(usize, usize)> {
    let bare = lines.bare(at);
    if !lines.is_body(at) {
        return None;
    }
    if is_title(bare) {
        return with_leaders(lines, at).or_else(|| without_leaders(lines, at)).map(|end| (at + 1, end));
    }
    let is_untitled = is_leader(bare) && (at + 1..at + 8).filter(|at| is_leader(lines.bare(*at))).count() > 1;
    is_untitled.then(|| (at, with_leaders(lines, at).unwrap_or(at + 1)))
}

/// The number of lines behind a table in which the numbers of its pages may stand.
const MAX_BEHIND: usize = 40;

/// Marks the numbers of pages that columns put behind the table: three or more in a row that rise.
fn page_numbers(lines: &mut Lines<'_>, end: usize) {
    let page = lines.all.get(end.saturating_sub(1)).map_or(0, |line| line.page);
    let number = |lines: &Lines<'_>, at: usize| {
        let bare = lines.bare(at);
        (lines.is_body(at) && lines.all[at].page == page && bare.len() <= 3).then(|| bare.parse::<u32>().ok()).flatten()
    };
    let mut at = end;
    while at < lines.all.len().min(end + MAX_BEHIND) {
        let mut run = 0;
        let mut last = 0;
        while let Some(value) = number(lines, at + run).filter(|value| *value >= last) {
            (last, run) = (value, run + 1);
        }
        if run > 2 {
            (at..at + run).for_each(|at| lines.mark(at, FurnitureKind::Contents));
        }
        at += run.max(1);
    }
}

/// Tests whether a line is the title of a table of contents.
pub(super) fn is_title(line: &str) -> bool {
    let line = line.trim_matches(|c: char| !c.is_alphabetic());
    line.len() < 40
        && [
            "contents",
            "table of contents",
            "summary of contents",
            "contents (continued)",
            "table des matières",
            "índice",
        ]
        .contains(&line.to_lowercase().as_str())
}

/// Tests whether a line has the dots that lead to the number of a page.
pub(super) fn is_leader(line: &str) -> bool {
    if memchr::memchr3_iter(b'.', b'_', 0xe2, line.as_bytes()).nth(3).is_none() {
        return false;
    }
    line.contains(".....")
        || line.contains(". . . .")
        || line.contains("…………")
        || line.contains("_____") && line.len() > 20 && line.ends_with(|c: char| c.is_ascii_digit())
}

/// Finds the end of a table with leaders.
fn with_leaders(lines: &Lines<'_>, title: usize) -> Option<usize> {
    let (mut last, mut without, mut at) = (None, 0, title + 1);
    while at < lines.all.len() && without <= MAX_WITHOUT_LEADER {
        let bare = lines.bare(at);
        if is_leader(bare) {
            (last, without) = (Some(at), 0);
        } else if lines.is_body(at) && !is_stub(bare) {
            without += 1;
        }
        at += 1;
    }
    let mut end = last? + 1;
    // The numbers of pages that columns put behind the last entry, and the labels.
    while end < lines.all.len() {
        let bare = lines.bare(end);
        if lines.is_furniture(end) && lines.next_body(end).is_some_and(|next| is_leader(lines.bare(next)))
            || lines.is_body(end) && is_stub(bare)
        {
            end += 1;
        } else {
            break;
        }
    }
    Some(end)
}

/// Tests whether a line is the number of a page, a label, or the head of a column.
fn is_stub(line: &str) -> bool {
    line.chars().all(|c| c.is_ascii_digit() || "-–. ".contains(c))
        || matches!(
            line,
            "Page"
                | "Paragraphs"
                | "Chapter"
                | "Annex"
                | "Annexes"
                | "Section"
                | "Paragraph"
                | "Page Chapter"
                | "Chapter Page"
                | "Paragraphs Page"
        )
        || label(line).is_some_and(|label| label.len == line.len())
        || crate::number::roman(line).is_some()
}

/// Finds the end of a table without leaders: the lines up to that which repeats the first entry.
fn without_leaders(lines: &Lines<'_>, title: usize) -> Option<usize> {
    // The heads of the columns come first.
    let first = (title + 1..title + 6).find(|at| lines.is_body(*at) && !is_stub(lines.bare(*at)))?;
    let mut seen = vec![entry(lines.bare(first))];
    if seen[0].len() < 3 {
        return None;
    }
    for at in first + 1..lines.all.len().min(title + MAX_PLAIN) {
        if !lines.is_body(at) {
            continue;
        }
        let bare = lines.bare(at);
        let own = entry(bare);
        if own == seen[0] {
            return (seen.len() > 1).then_some(at);
        }
        // Text has come: what was listed does not come again.
        if bare.len() > 200 || bare.ends_with(['.', ';']) && bare.len() > 60 {
            return None;
        }
        seen.push(own);
    }
    None
}

fn entry(line: &str) -> String {
    let line = line.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ' || c == '.');
    letters(label(line).map_or(line, |label| &line[label.len..]))
}

/// Collects the entries of a table: what stands before leaders, over as many lines as it takes.
fn collect(lines: &Lines<'_>, range: std::ops::Range<usize>, contents: &mut Contents) {
    let has_leaders = range.clone().any(|at| is_leader(lines.bare(at)));
    let mut open = String::new();
    for at in range.filter(|at| lines.is_body(*at)) {
        let bare = lines.bare(at);
        if is_stub(bare) {
            open.clear();
            continue;
        }
        if !open.is_empty() {
            open.push(' ');
        }
        open.push_str(bare);
        if !has_leaders || is_leader(bare) {
            let text = open.trim_end_matches(|c: char| c.is_ascii_digit() || ".…_ ".contains(c));
            contents.add(text);
            open.clear();
        }
        if open.len() > MAX_ENTRY {
            open.clear();
        }
    }
}
