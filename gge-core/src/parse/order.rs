//! Lines that an extractor has put in another order: labels that stand apart from their words.

use super::label::{Form, Label, label};
use super::lines::Lines;
use super::wording::{End, PROSE, end};

/// The greatest length of a label that stands alone, in bytes.
const MAX_LABEL: usize = 12;

/// The smallest number of paragraphs that tell that first lines stand before their numbers.
const MIN_SURE: usize = 2;

/// The largest number of labels in a row.
const MAX_ROW: usize = 16;

/// The largest number of lines over which a label is put back to its words.
const MAX_LINES: usize = 40;

/// Puts first lines behind their numbers, and labels before their words.
pub(super) fn mend(lines: &mut Lines<'_>) {
    first_lines(lines);
    for at in 0..lines.all.len() {
        rows(lines, at);
        number_before_items(lines, at);
    }
}

/// Returns the label that a line is, if it is nothing else.
fn alone<'t>(lines: &Lines<'t>, at: usize) -> Option<Label<'t>> {
    let bare = lines.bare(at);
    (bare.len() <= MAX_LABEL)
        .then(|| label(bare))
        .flatten()
        .filter(|it| it.len >= bare.len() && it.form != Form::Bullet)
}

fn is_text(lines: &Lines<'_>, at: usize) -> bool {
    let bare = lines.bare(at);
    bare.contains(char::is_alphabetic) && label(bare).is_none()
}

fn is_same_page(lines: &Lines<'_>, a: usize, b: usize) -> bool {
    matches!((lines.all.get(a), lines.all.get(b)), (Some(a), Some(b)) if a.page == b.page)
}

/// Tests whether a text may begin at a line behind another one: that one has ended, and this begins as sentences do.
fn begins(lines: &Lines<'_>, at: usize) -> bool {
    let is_closed = matches!(end(lines.bare(at - 1)), End::Sentence | End::Semicolon);
    is_closed && !lines.bare(at).starts_with(char::is_lowercase)
}

/// Puts the first line of each paragraph behind its number, where a document has it before: the number stands with the
/// second line, since the first one is indented.
fn first_lines(lines: &mut Lines<'_>) {
    let has_words_below = |lines: &Lines<'_>, at: usize| {
        alone(lines, at).is_some_and(|label| label.form == Form::Point)
            && lines.all[at].is_apart
            && lines.all.get(at + 1).is_some_and(|next| !next.is_apart)
    };
    let numbers: Vec<usize> = (0..lines.all.len()).filter(|at| has_words_below(lines, *at)).collect();
    let is_open = |at: usize| matches!(end(lines.bare(at)), End::Open | End::Comma);
    let is_first = |at: usize| {
        at > 0
            && lines.all[at - 1].is_apart
            && is_same_page(lines, at - 1, at)
            && is_text(lines, at - 1)
            && !lines.bare(at - 1).starts_with(char::is_lowercase)
            // A heading is shorter.
            && (lines.bare(at - 1).len() >= PROSE || lines.bare(at + 1).starts_with(char::is_lowercase))
    };
    let is_sure = |at: usize| is_open(at - 1) && lines.bare(at + 1).starts_with(char::is_lowercase);
    let found: Vec<usize> = numbers.iter().copied().filter(|at| is_first(*at)).collect();
    let sure = found.iter().filter(|at| is_sure(**at)).count();
    if sure < MIN_SURE || sure * 2 < numbers.len() {
        return;
    }
    for at in found {
        lines.all.swap(at - 1, at);
        lines.all[at].is_apart = false;
    }
}

/// Puts labels that stand in a row before the texts that stand behind them, each before its own.
fn rows(lines: &mut Lines<'_>, at: usize) {
    let Some(first) = alone(lines, at).filter(|_| at == 0 || alone(lines, at - 1).is_none()) else { return };
    let opens_list = |label: &Label<'_>| {
        matches!(label.text, "a" | "i" | "1") && matches!(label.form, Form::Round | Form::RoundNumber)
    };
    let labels = (at + 1..at + MAX_ROW).map_while(|at| alone(lines, at).map(|label| opens_list(&label)));
    let labels: Vec<bool> = labels.collect();
    let mut from = at + labels.len() + 1;
    if labels.is_empty() || labels.contains(&true) || !is_text(lines, from) {
        return;
    }
    let is_heading = matches!(first.form, Form::Upper | Form::UpperRoman);
    let last = (from + MAX_LINES).min(lines.all.len());
    let mut starts = Vec::with_capacity(labels.len());
    while starts.len() < labels.len() {
        from += 1;
        // The text of a number may have items, with labels of their own.
        let is_item = !is_heading && label(lines.bare(from)).is_some_and(|it| it.form == Form::Round);
        if from >= last || !(is_item || is_text(lines, from)) || !is_same_page(lines, at, from) {
            return;
        }
        if begins(lines, from) && !is_item || is_heading && lines.all[from].is_apart {
            starts.push(from);
        }
    }
    // The last label first: those before it stay where they are, and the texts come up by one.
    for (moved, (index, start)) in starts.into_iter().enumerate().rev().enumerate() {
        put(lines, at + 1 + index, start - moved);
    }
}

/// Puts a number that stands before the items of the paragraph before it behind them.
fn number_before_items(lines: &mut Lines<'_>, at: usize) {
    let is_number = alone(lines, at).is_some_and(|label| label.form == Form::Point);
    let is_item =
        |at: usize| alone(lines, at).is_some_and(|label| label.form == Form::Round && matches!(label.text, "a" | "i"));
    if !is_number || at == 0 || !is_item(at + 1) || end(lines.bare(at - 1)) != End::Colon {
        return;
    }
    let mut from = at + 2;
    while from < at + MAX_LINES && is_same_page(lines, at, from) {
        match label(lines.bare(from)) {
            None if begins(lines, from) => return put(lines, at, from),
            Some(label) if label.form != Form::Round => return,
            _ => from += 1,
        }
    }
}

/// Puts a line right before another one that stands behind it.
fn put(lines: &mut Lines<'_>, at: usize, before: usize) {
    lines.all[at + 1].is_apart |= lines.all[at].is_apart;
    lines.all[at].is_apart = true;
    lines.all[before].is_apart = false;
    lines.all[at..before].rotate_left(1);
}

#[cfg(test)]
mod tests {
    use crate::Report;

    /// The provisions of a text, each with its place.
    fn read(text: &str) -> Vec<String> {
        let parsed = Report::parse(text);
        parsed.provisions.iter().map(|it| format!("{} {}", &it.id[1..], it.text)).collect()
    }

    #[test]
    fn first_lines_stand_behind_their_numbers() {
        let text = "The harbour is open to all ships that\n\n1.\nhave a crew.\n\nThe pilot comes on board when\n\n2.\nhe is \
                    called.\n\n3.\n\nShips wait.\n\nThe lamp is lit at dusk by whoever stands nearest to it in winter.\n\n4.\nIt burns all night.\n";
        assert_eq!(
            read(text),
            [
                "1 The harbour is open to all ships that have a crew.",
                "2 The pilot comes on board when he is called.",
                "3 Ships wait.",
                "4 The lamp is lit at dusk by whoever stands nearest to it in winter. It burns all night.",
            ]
        );
    }

    #[test]
    fn labels_stand_before_their_words() {
        let text = "1.\nShips should:\n(a)\nWait;\n(b)\n2.\n\nLeave;\nPilots help.\n\n3.\nThey say:\n\n4.\n\n(a)\n\nTheir \
                    name;\n\n(b)\n\nTheir rank;\nNobody asks.\n";
        assert_eq!(
            read(text),
            [
                "1 Ships should:",
                "1(a) Wait;",
                "1(b) Leave;",
                "2 Pilots help.",
                "3 They say:",
                "3(a) Their name;",
                "3(b) Their rank;",
                "4 Nobody asks.",
            ]
        );
        assert_eq!(
            read("Ships:\n\n1.\n\n2.\n\n3.\n\nWait.\n\nLeave, where\nthey can.\n\nSink.\n"),
            ["text(1) Ships:", "1 Wait.", "2 Leave, where they can.", "3 Sink."]
        );
    }
}
