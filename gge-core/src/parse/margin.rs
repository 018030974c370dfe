//! The numbers of lines in the margin of drafts.

use super::lines::{Line, Lines};

/// The smallest number of lines that bear one.
const MIN_NUMBERS: usize = 4;

/// The largest number of lines between two numbers, if each fifth line bears one.
const MAX_LINES_APART: usize = 14;

/// Reads the number that a line begins with, if words or nothing stand behind it: its value and its length.
fn number(line: &str) -> Option<(u32, usize)> {
    let digits = line.bytes().take(5).take_while(u8::is_ascii_digit).count();
    let value = line.get(..digits).filter(|it| (1..=4).contains(&it.len()) && !it.starts_with('0'))?.parse().ok()?;
    let rest = &line[digits..];
    (rest.is_empty() || rest.starts_with([' ', '\t'])).then_some((value, digits))
}

/// Finds numbers of lines, and parts them from the lines that they stand in.
pub(super) fn mark(lines: &mut Lines<'_>) {
    let all: Vec<(usize, u32, usize)> =
        (0..lines.all.len()).filter_map(|at| number(lines.bare(at)).map(|(value, len)| (at, value, len))).collect();
    let Some(chosen) = run(lines, &all, 1).or_else(|| run(lines, &all, 5)) else { return };
    let mut numbered: Vec<Line> = Vec::with_capacity(lines.all.len() + chosen.len());
    let mut next = chosen.iter().peekable();
    // A number that stands alone is no reason for a blank line behind it.
    let mut is_joined = false;
    for (at, line) in lines.all.iter().enumerate() {
        let Some((_, len)) = next.next_if(|(chosen, _)| *chosen == at) else {
            numbered.push(Line { is_apart: line.is_apart && !is_joined, ..*line });
            is_joined = false;
            continue;
        };
        lines.margin.push(line.start..line.start + len);
        is_joined = line.start + len == line.end && !line.is_apart;
        let bare = lines.text.get(line.start + len..line.end).unwrap_or_default();
        let start = line.end - bare.trim_start().len();
        if start < line.end {
            let indent = line.indent + u32::try_from(start - line.start).unwrap_or(0);
            numbered.push(Line { start, indent, ..*line });
        }
    }
    lines.all = numbered;
}

/// Chooses the numbers that count up by a step, and may begin again. None if they are not the numbers of lines.
fn run(lines: &Lines<'_>, all: &[(usize, u32, usize)], step: u32) -> Option<Vec<(usize, usize)>> {
    // Where words stand behind the number, a tab or several blanks part them; but each line may bear one.
    let fits = |(at, value, len): &(usize, u32, usize)| {
        let rest = &lines.bare(*at)[*len..];
        value % step == 0 && (step == 1 || rest.is_empty() || rest.starts_with("  ") || rest.starts_with('\t'))
    };
    let all: Vec<_> = all.iter().filter(|it| fits(it)).collect();
    let mut chosen: Vec<(usize, usize)> = Vec::new();
    let mut last = 0;
    for (at, value, len) in all.iter().map(|it| **it) {
        let is_near = step == 1 || chosen.last().is_none_or(|(before, _)| at - before <= MAX_LINES_APART);
        if value == last + step && is_near || value == step && last > step {
            chosen.push((at, len));
            last = value;
        }
    }
    let lines = lines.all.len();
    let is_run = chosen.len() >= MIN_NUMBERS
        && chosen.len() * 10 >= all.len() * 7
        && if step == 1 {
            chosen.len() * 10 >= lines * 4 && chosen.len() >= 8
        } else {
            chosen.len() * MAX_LINES_APART * 2 >= lines
        };
    is_run.then_some(chosen)
}
