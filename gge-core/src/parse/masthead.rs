//! What stands around the text of a document: its symbol and date and all else before the title, the publisher's notes,
//! the meeting and vote that adopted it.

use crate::document::escape;
use crate::model::{Date, Symbol};

use super::kind::FurnitureKind;
use super::label::label;
use super::lines::Lines;
use super::shape::symbol;
use super::wording::{date, is_opening, part_label};

/// The largest number of lines of a masthead, with the title, and with the cover.
const MAX_LINES: usize = 90;

/// The largest number of lines of the title of an item of the agenda.
const MAX_AGENDA: usize = 5;

/// What may stand right behind it, and is no part of it.
const BEHIND_AGENDA: [&str; 8] =
    ["Letter dated", "Letters dated", "Report of", "Note by", "Draft ", "Identical letters", "Summary", "Final "];

/// The facts that the head of a document tells.
#[derive(Debug, Default)]
pub(super) struct Masthead {
    pub(super) symbol: Option<Symbol>,
    pub(super) date: Option<Date>,
    /// The title in the data at the head of a Markdown file.
    pub(super) title: Option<String>,
    /// The line behind the masthead, if there is one.
    pub(super) end: usize,
}

/// Reads the symbol of the document: the first one that stands alone, or behind the words of the masthead.
pub(super) fn own_symbol(lines: &Lines<'_>) -> Option<Symbol> {
    (0..lines.all.len().min(40)).find_map(|at| {
        let bare = lines.bare(at);
        let beside = || {
            let (first, last) = (bare.split_whitespace().next()?, bare.split_whitespace().next_back()?);
            let is_last = at < 12 && bare.len() < 160 && is_organ(bare.trim_end_matches(last).trim());
            let is_first = at < 12 && bare.contains("   ");
            is_last.then(|| symbol(last)).flatten().or_else(|| is_first.then(|| symbol(first)).flatten())
        };
        symbol(bare).or_else(beside)
    })
}

/// The organs and words of a masthead.
const ORGANS: [&str; 16] = [
    "united nations",
    "united",
    "nations",
    "nations unies",
    "general assembly",
    "security council",
    "economic and social council",
    "human rights council",
    "official records",
    "limited",
    "general",
    "a",
    "s",
    "english",
    "english only",
    "conference on disarmament",
];

fn is_organ(line: &str) -> bool {
    ORGANS.contains(&line.to_lowercase().as_str())
}

/// Tests whether a line is one of a masthead, whatever stands around it.
fn is_masthead(line: &str) -> bool {
    let lower = line.to_lowercase();
    let begins = |heads: &[&str]| heads.iter().any(|head| lower.starts_with(head));
    is_organ(line)
        || begins(&[
            "distr.",
            "rapporteur:",
            "president:",
            "chair:",
            "chairperson:",
            "chairman:",
            "original:",
            "agenda item",
            "supplement no",
            "resolution adopted by the",
            "decision adopted by the",
            "[on the report of",
            "[without reference to",
            "official records",
            "united nations •",
            "united nations ·",
        ])
        || lower.ends_with(" session") && line.len() < 60
        || lower.ends_with(" year") && line.len() < 30
        || begins(&["item "]) && lower.contains("agenda")
        || begins(&["on "]) && date(line.get(3..).unwrap_or_default()).is_some()
        || date(line).is_some()
        || place_and_days(line)
        || line.starts_with('[') && line.ends_with(']') && date(&line[1..line.len() - 1]).is_some()
        || is_languages(&lower)
        || lower.ends_with("plenary meeting") && line.len() < 40
        || line.trim_end_matches(|c: char| c.is_ascii_digit() || c == '/').is_empty()
        || has_clock(&lower)
        || lower.contains(" session ") && lower.contains("plenary") && line.len() < 60
        || line == "meeting"
        || matches!(line, "New York" | "Geneva" | "Vienna" | "Nairobi" | "The Hague")
        || line.ends_with("meeting") && line.len() < 40 && line.starts_with(|c: char| c.is_ascii_digit())
        || begins(&["united nations", "general assembly"]) && line.contains("   ")
        || begins(&["united nations ", "general assembly distr"])
            && line.split(' ').next_back().is_some_and(|it| it.contains('/') || it == "General" || it == "Limited")
}

/// Tests whether a line names languages alone: "Russian/Spanish".
fn is_languages(lower: &str) -> bool {
    let mut words = lower.split(['/', ' ', ',']).filter(|word| !word.is_empty());
    lower.contains('/')
        && words
            .all(|word| ["arabic", "chinese", "english", "french", "russian", "spanish", "and", "only"].contains(&word))
}

/// Tests whether a line is a place and some days: "New York, 18–26 February 2025", "16 June–8 July 2025".
fn place_and_days(line: &str) -> bool {
    let last: Vec<&str> = line.rsplitn(3, ' ').collect();
    let [year, month, head] = last[..] else { return false };
    let is_year = year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit());
    is_year
        && line.len() < 60
        && Date::MONTHS.contains(&month)
        && head.ends_with(|c: char| c.is_ascii_digit())
        && (head.contains('–') || head.contains('-'))
}

fn has_clock(lower: &str) -> bool {
    (lower.contains(" a.m.") || lower.contains(" p.m.")) && lower.len() < 80 && lower.contains("day, ")
}

/// Reads the head of a document and marks its lines.
pub(super) fn mark(lines: &mut Lines<'_>) -> Masthead {
    let mut head = Masthead::default();
    let start = front_matter(lines, &mut head);
    imprint(lines);
    let (mut is_agenda, mut agenda_lines) = (false, 0);
    let mut seen = 0;
    for at in start..lines.all.len().min(start + MAX_LINES) {
        if !lines.is_body(at) {
            continue;
        }
        let bare = lines.bare(at);
        let is_opened = bare.contains("was called to order") || bare.starts_with("In the absence of");
        if is_opened {
            break;
        }
        is_agenda &= agenda_lines < MAX_AGENDA && !BEHIND_AGENDA.iter().any(|it| bare.starts_with(it));
        if is_agenda && !lines.all[at].is_apart && !is_masthead(bare) {
            agenda_lines += 1;
            // The title of the item of the agenda, or of the provisional one.
            lines.mark(at, FurnitureKind::Masthead);
            continue;
        }
        is_agenda = false;
        if is_opening(bare) || label(bare).is_some_and(|it| it.text != "A" || it.len < bare.len()) || is_prose(bare) {
            break;
        }
        let closes = at > 0
            && bare.ends_with(')')
            && lines.bare(at - 1).matches('(').count() > lines.bare(at - 1).matches(')').count();
        if closes || is_masthead(bare) || is_organ(bare.trim_matches(|c: char| !c.is_alphabetic())) {
            seen += 1;
            head.date = head.date.or_else(|| last_date(bare));
            let lower = bare.to_lowercase();
            is_agenda =
                (lower.starts_with("agenda item") || lower.starts_with("item ")) && !reaches_text(lines, at + 1);
            agenda_lines = 0;
            lines.mark(at, FurnitureKind::Masthead);
        }
        head.end = at + 1;
    }
    if seen == 0 {
        head.end = start;
    }
    head
}

/// Tests whether a number comes where the title of an item of the agenda would stand: the lines before it are the
/// document's own title.
fn reaches_text(lines: &Lines<'_>, at: usize) -> bool {
    let last = (at + MAX_AGENDA + 1).min(lines.all.len());
    let mut block = (at..last).take_while(|at| !lines.all[*at].is_apart);
    block.any(|at| label(lines.bare(at)).is_some_and(|it| it.number == 1))
}

/// Reads a date at the end of a line: "Distr.: General     28 December 2023".
fn last_date(line: &str) -> Option<Date> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let line = line.strip_prefix("on ").unwrap_or(line);
    date(line.trim_matches(['[', ']'])).or_else(|| {
        (line.contains("  ") && words.len() > 3).then(|| date(&words[words.len() - 3..].join(" "))).flatten()
    })
}

fn is_prose(line: &str) -> bool {
    line.len() > 70 && line.ends_with(['.', ';']) || line.len() > 300
}

/// Marks the data at the head of a Markdown file, and returns the line behind it.
fn front_matter(lines: &mut Lines<'_>, head: &mut Masthead) -> usize {
    if lines.bare(0) != "---" || lines.all.first().is_none_or(|line| line.start > 3) {
        return 0;
    }
    let Some(end) = (1..lines.all.len().min(60)).find(|at| lines.bare(*at) == "---") else { return 0 };
    for at in 0..=end {
        let bare = lines.bare(at);
        if let Some(title) = bare.strip_prefix("title:") {
            head.title = Some(unescaped(title.trim().trim_matches(['"', '\''])));
        }
        if let Some(date) = bare.strip_prefix("date:") {
            head.date = date.trim().trim_matches(['"', '\'']).get(..10).and_then(|it| it.parse().ok());
        }
        lines.mark(at, FurnitureKind::FrontMatter);
    }
    end + 1
}

/// Returns a string of YAML with the characters that its escapes stand for.
fn unescaped(value: &str) -> String {
    let (mut text, mut rest) = (String::new(), value);
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        // In YAML alone, a space.
        let (length, decoded) = if rest[at..].starts_with("\\_") { (2, Some(' ')) } else { escape(&rest[at..]) };
        text.extend(decoded);
        rest = &rest[at + length..];
    }
    text + rest
}

/// Marks the notes of the publisher.
fn imprint(lines: &mut Lines<'_>) {
    const OPENINGS: [&str; 4] = [
        "Symbols of United Nations documents are composed",
        "This record contains the text of speeches",
        "The designations employed and the presentation",
        "ISSN ",
    ];
    let is_edge = |at: usize| at > 0 && (lines.all[at].is_apart || lines.is_page_start(at));
    let mut found: Vec<usize> = Vec::new();
    for at in (0..lines.all.len()).filter(|at| lines.is_body(*at)) {
        if OPENINGS.iter().any(|it| lines.bare(at).starts_with(it)) {
            if at > 0 && lines.is_body(at - 1) && matches!(lines.bare(at - 1), "Note" | "NOTE") {
                found.push(at - 1);
            }
            found.push(at);
            found.extend((at + 1..lines.all.len().min(at + 12)).take_while(|at| !is_edge(*at) && lines.is_body(*at)));
        }
    }
    for at in found {
        lines.mark(at, FurnitureKind::Imprint);
    }
}

/// Tests whether a line tells at which meeting a resolution was adopted.
fn is_meeting(line: &str) -> bool {
    let line = line.trim_matches(['*', '_', ' ']);
    line.len() < 60
        && line.starts_with(|c: char| c.is_ascii_digit())
        && (line.ends_with(" meeting") || line.ends_with(" meeting."))
}

/// Marks the lines that tell of the adoption, behind the text of a resolution.
pub(super) fn mark_adoption(lines: &mut Lines<'_>) {
    // True behind such a line, and within the vote, which stands in brackets.
    let (mut is_behind, mut is_open) = (false, false);
    for at in 0..lines.all.len() {
        if !lines.is_body(at) {
            is_behind &= lines.is_furniture(at);
            continue;
        }
        let bare = lines.bare(at);
        let is_vote = is_behind && bare.starts_with("[Adopted ");
        if is_meeting(bare)
            && lines.next_body(at + 1).is_some_and(|next| date(lines.bare(next)).is_some() && next <= at + 2)
            || is_behind && date(bare).is_some()
            || is_vote
            || is_open && is_behind && part_label(bare).is_none() && label(bare).is_none()
        {
            (is_behind, is_open) = (true, (is_open || is_vote) && !bare.contains(']'));
            lines.mark(at, FurnitureKind::Adoption);
        } else {
            is_behind = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn escapes_of_front_matter_are_read() {
        for (value, text) in [
            ("SUMMIT\\_COMMUNIQU\\xC9", "SUMMIT COMMUNIQUÉ"),
            ("D\\u00E9claration", "Déclaration"),
            ("\\\"Norms\\\" \\\\ rules", "\"Norms\" \\ rules"),
            ("plain", "plain"),
            ("cut\\", "cut"),
        ] {
            assert_eq!(unescaped(value), text, "{value}");
        }
    }
}
