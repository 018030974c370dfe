//! The lines of a zone of notes: at which of them each note begins, where its number may stand apart.

use super::lines::Lines;

/// The largest number of notes that may be missing between two.
pub(super) const MAX_MISSING: u32 = 4;

/// A line of a zone of notes.
pub(super) struct Row {
    pub(super) at: usize,
    pub(super) label: Option<String>,
    pub(super) number: u32,
    /// True if the label is the whole line.
    pub(super) is_alone: bool,
    pub(super) len: usize,
}

/// What a line of a zone begins.
pub(super) enum Start {
    None,
    /// Nothing but a label that stands apart from its words.
    Label,
    /// A note, with its label, and the length of the label in the line.
    Note(String, usize),
}

/// Tells what the lines of a zone begin.
pub(super) fn starts(lines: &Lines<'_>, rows: &[Row], next: u32) -> Vec<Start> {
    let mut all: Vec<Start> = rows.iter().map(|_| Start::None).collect();
    // The numbers of the zone, in order.
    let mut numbers: Vec<u32> = rows.iter().filter(|row| row.number > 0).map(|row| row.number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let first = if numbers.first() == Some(&1) { 1 } else { next };
    // The notes that begin at a line of their own number, and the numbers that wait for their words.
    let mut fixed: Vec<(usize, u32)> = Vec::new();
    let mut last = first.saturating_sub(1);
    for (index, row) in rows.iter().enumerate() {
        if row.label.is_none() {
            continue;
        }
        if row.number == 0 {
            all[index] = Start::Note(row.label.clone().unwrap_or_default(), row.len);
            continue;
        }
        if !row.is_alone {
            if row.number > last && row.number - last <= MAX_MISSING + 1 {
                all[index] = Start::Note(row.number.to_string(), row.len);
                fixed.push((index, row.number));
                last = row.number;
            }
            continue;
        }
        if row.number < first || row.number > first + 80 {
            continue;
        }
        all[index] = Start::Label;
        let words_follow = rows.get(index + 1).is_some_and(|next| next.label.is_none());
        let is_only =
            !rows.get(index.wrapping_sub(1)).is_some_and(|before| before.is_alone && before.number + 1 == row.number);
        if words_follow && is_only && row.number > last {
            fixed.push((index + 1, row.number));
            last = row.number;
        }
    }
    // Between two of these, the notes whose numbers stand elsewhere.
    let waiting: Vec<u32> = numbers
        .iter()
        .copied()
        .filter(|number| *number >= first && !fixed.iter().any(|(_, it)| it == number))
        .collect();
    let mut bounds: Vec<(usize, u32)> = fixed.clone();
    if fixed.first().is_none_or(|(index, _)| *index > 0) {
        bounds.insert(0, (0, 0));
    }
    for (place, (from, number)) in bounds.iter().enumerate() {
        let (end, until) = bounds.get(place + 1).map_or((rows.len(), u32::MAX), |(end, number)| (*end, *number));
        let own: Vec<u32> = waiting.iter().copied().filter(|it| it > number && *it < until).collect();
        if *number > 0 && matches!(all[*from], Start::None) {
            all[*from] = Start::Note(number.to_string(), 0);
        }
        if own.is_empty() {
            continue;
        }
        let mut words: Vec<usize> = (*from..end).filter(|index| matches!(all[*index], Start::None)).collect();
        let mut own = own.into_iter();
        if *number == 0 {
            // The first of them begins with the first words, unless those go on with a note of the page before.
            if let Some(index) = words.first().copied() {
                words.remove(0);
                if let Some(number) = own.next() {
                    all[index] = Start::Note(number.to_string(), 0);
                }
            }
        }
        let rest: Vec<u32> = own.collect();
        for (index, number) in best(lines, rows, &words, rest.len()).into_iter().zip(rest) {
            all[index] = Start::Note(number.to_string(), 0);
        }
    }
    all
}

/// Chooses the lines at which notes most likely begin: as many as are asked for, in order.
fn best(lines: &Lines<'_>, rows: &[Row], words: &[usize], count: usize) -> Vec<usize> {
    let width = words.iter().map(|index| lines.bare(rows[*index].at).len()).max().unwrap_or(0);
    let mut scored: Vec<(usize, usize)> = words
        .iter()
        .filter(|index| **index > 0)
        .map(|index| {
            let (line, before) = (lines.bare(rows[*index].at), lines.bare(rows[*index - 1].at));
            let ends = usize::from(before.ends_with(['.', ')', '”']));
            let opens = usize::from(line.starts_with(|c: char| c.is_uppercase() || c == '“'));
            let is_short = usize::from(before.len() * 10 < width * 8);
            let says =
                ["See", "Ibid", "Resolution", "A/", "Official", "United Nations, Treaty", "Adopted", "Report of"];
            let usual = usize::from(says.iter().any(|it| line.starts_with(it)));
            (ends * 4 + opens * 3 + is_short * 2 + usual * 2, *index)
        })
        .collect();
    scored.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut chosen: Vec<usize> = scored.into_iter().take(count).map(|(_, index)| index).collect();
    chosen.sort_unstable();
    chosen
}
