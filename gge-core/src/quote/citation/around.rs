//! What the words around a number make of it.

use crate::record::words::{ORDINALS, PARAGRAPH, SECTIONS};

use super::places::counts;
use super::reader::{Reader, among};

/// Words before a number that say that it is of something else.
const ELSEWHERE: &[&str] = &[
    "article",
    "articles",
    "art",
    "arts",
    "rule",
    "rules",
    "section",
    "sections",
    "sec",
    "chapter",
    "clause",
    "principle",
    "table",
    "figure",
    "fig",
    "regulation",
    "law",
    "act",
    "no",
    "number",
    "title",
    "part",
    "appendix",
    "note",
    "footnote",
    "page",
    "version",
    "step",
    "option",
    "question",
    "level",
    "line",
    "goal",
    "target",
    "schedule",
    "code",
];
pub(super) fn paragraph_word(text: Reader<'_>, at: usize) -> bool {
    among(text.word(at), PARAGRAPH) || matches!(text.slice(at, at + 2), "§" | "¶")
}

/// Whether the word before a bare number says that it is of something else.
pub(super) fn elsewhere(text: Reader<'_>, at: usize, floor: usize) -> bool {
    let end = text.space_back(at, floor);
    let end = end - usize::from(text.before(end) == b'.');
    let word = text.word_back(end, floor);
    if end == floor || word.is_empty() {
        // Past the last piece everything is open; a number before this one is not.
        return end > floor
            && (text.before(end).is_ascii_alphanumeric() || text.before(end) >= 0x80 && !text.opens(end));
    }
    let name = word.starts_with(|c: char| c.is_ascii_uppercase()) && word.len() > 1;
    let fine =
        ["In", "See", "And", "At", "Of", "Under", "Cf", "With", "The", "GGE", "Report", "Both", "As", "From", "Norms"];
    among(word, ELSEWHERE) || name && !fine.contains(&word)
}

/// Whether a paragraph follows the name or number of another document: "the Directive, para. 4", "Article 2, para. 4".
pub(super) fn of_another(text: Reader<'_>, start: usize, floor: usize) -> bool {
    let end = text.space_back(start, floor);
    let comma = text.before(end) == b',';
    let end = if comma { text.space_back(end - 1, floor) } else { end };
    if end <= floor {
        return false;
    }
    let bare = end - usize::from(b")\"".contains(&text.before(end)));
    if bare <= floor {
        return false;
    }
    if text.before(bare).is_ascii_digit() {
        let run = (floor..bare).rev().take_while(|at| text.byte(*at).is_ascii_digit()).take(5).count();
        let year = run == 4 && among(text.word_back(text.space_back(bare - 4, floor), floor), &["in"]);
        return !year;
    }
    let word = text.word_back(bare, floor);
    let fine = [
        "Group",
        "Groups",
        "Report",
        "Reports",
        "GGE",
        "GGEs",
        "Experts",
        "States",
        "Nations",
        "UN",
        "See",
        "Also",
        "Ibid",
        "Id",
        "In",
        "However",
        "Moreover",
        "Thus",
        "Further",
        "Furthermore",
        "Similarly",
        "Cf",
        "ICTs",
        "Thirdly",
        "Rather",
    ];
    comma && word.len() > 1 && word.starts_with(|c: char| c.is_ascii_uppercase()) && !fine.contains(&word)
}

/// "Of the summary" behind "paragraph 2".
pub(super) fn section_behind(text: Reader<'_>, end: usize) -> Option<(&'static str, usize)> {
    let at = text.space(text.skip(text.space(end), &["of", "in"])?);
    let at = text.skip(at, &["the", "its"]).map_or(at, |at| text.space(at));
    section(text, at)
}

/// A section that is named here, and where its name ends.
pub(super) fn section(text: Reader<'_>, at: usize) -> Option<(&'static str, usize)> {
    let word = text.word(at);
    let name = SECTIONS.iter().find(|name| among(word, &[name]))?;
    let end = at + word.len();
    let of = text.skip(text.space(end), &["of"]).map(|at| text.space(at));
    let transmittal = of.and_then(|at| text.skip(at, &["transmittal"])).filter(|_| *name == "letter");
    text.closes(end).then_some((*name, transmittal.unwrap_or(end)))
}

/// "Foreword, " before "para. 1".
pub(super) fn section_before(text: Reader<'_>, start: usize, floor: usize) -> Option<(&'static str, usize)> {
    let end = text.space_back(start, floor);
    let end = end - usize::from(text.before(end) == b',');
    let mut first = end - text.word_back(end, floor).len();
    if text.slice(first, end).eq_ignore_ascii_case("transmittal") {
        let of = text.space_back(first, floor);
        let letter = text.space_back(of.saturating_sub(2).max(floor), floor);
        first = letter - text.word_back(letter, floor).len();
    }
    let (name, _) = section(text, first).filter(|_| text.opens(first) && first >= floor)?;
    Some((name, first))
}

/// "Sentence 2 of", "the second sentence of" before a place.
pub(super) fn sentence_before(text: Reader<'_>, start: usize, floor: usize) -> Option<(u32, usize)> {
    let of = text.space_back(start, floor);
    if text.word_back(of, floor) != "of" {
        return None;
    }
    let end = text.space_back(of - 2, floor);
    let run = (floor..end).rev().take(5).take_while(|at| text.byte(*at).is_ascii_digit()).count();
    let before = text.space_back(end - run, floor);
    let word = text.word_back(before, floor);
    let first = before - word.len();
    if !among(word, &["sentence"]) {
        return None;
    }
    if let Some((number, _)) = text.number(end - run).filter(|(number, _)| run > 0 && counts(*number)) {
        return Some((number, first));
    }
    let ordinal_end = text.space_back(first, floor);
    let ordinal = text.word_back(ordinal_end, floor);
    let place = ORDINALS.iter().position(|it| among(ordinal, &[it]))?;
    Some((u32::try_from(place + 1).ok()?, ordinal_end - ordinal.len()))
}
