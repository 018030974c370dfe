//! The text around a citation: its sentence, its subject, and the sources of others in it.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::automaton::Automaton;
use aho_corasick::dfa::DFA;
use aho_corasick::{Input, Match, MatchKind};

use crate::reference::Mention;
use crate::text::{ceil_char_boundary, floor_char_boundary};

/// Parts of words about the subject of our Groups.
const SUBJECT: [&str; 9] = [
    "ICT",
    "nformation and communication",
    "nformation and telecommunication",
    "nformation and Telecommunication",
    "nformations- und",
    "nformation security",
    "yber",
    "tate behavio",
    "tate Behavio",
];
/// Names of a Group.
pub(super) const NAMES: [&str; 12] = [
    "GGE",
    "GEG",
    "overnmental Experts",
    "OVERNMENTAL EXPERTS",
    "overnmental experts",
    "egierungsexperten",
    "egierungssachverst",
    "xperts gouvernementaux",
    "xpertos Gubernamentales",
    "xpertos gubernamentales",
    "sperti governativi",
    "eritos Governamentais",
];
/// Parts of words of which one stands in any text that names a body or norms, or a document by its name.
const NAMING: [&str; 35] = [
    "GGE",
    "Gge",
    "gge",
    "GEG",
    "geg",
    "ГПЭ",
    "OEWG",
    "Oewg",
    "oewg",
    "roup",
    "ruop",
    "GEE",
    "UN,",
    "UN (",
    "UN 2",
    "UNGA",
    "Nations",
    "NATIONS",
    "xpert",
    "XPERT",
    "eritos",
    "specialistas",
    "sperti",
    "eskundigen",
    "achverst",
    "elecommunications",
    "Norm",
    "norm",
    "NORM",
    "nrom",
    "nomr",
    "norn",
    "\u{2044}",
    "\u{2215}",
    "\u{ff0f}",
];
/// The letters behind "norm" in the words for one and for several of them.
const NORM_ENDINGS: [&str; 7] = ["", "s", "e", "es", "a", "as", "en"];
/// The number of bytes behind a slash in which a document has a digit.
const SLASH_REACH: usize = 4;
/// Words in the text of whoever writes of norms of States.
const SIGNS: [&str; 10] = [
    "UN",
    "United Nations",
    "State",
    "ountries",
    "overnments",
    "nternational law",
    "Group of",
    "ehaviour",
    "ehavior",
    "Chair,",
];
/// Names of the subjects of Groups on weapons.
const WEAPONS: [&str; 6] =
    ["lethal autonomous", "Lethal Autonomous", "autonomous weapon", "Autonomous Weapon", "fissile material", "PAROS"];
/// The number of bytes on either side of a citation that are read as its sentence.
const LONGEST_SENTENCE: usize = 400;
/// The number of bytes before a closing bracket that are searched for the opening one.
const LONGEST_BRACKET: usize = 120;

/// Tests whether a text speaks of the subject of our Groups.
pub(super) fn has_subject(text: &str) -> bool {
    static SEARCHER: LazyLock<DFA> = LazyLock::new(|| searcher(&SUBJECT));
    has_word(text, &SEARCHER)
}

/// Tests whether a text names a Group.
pub(in crate::quote) fn has_group(text: &str) -> bool {
    static SEARCHER: LazyLock<DFA> = LazyLock::new(|| searcher(&NAMES));
    has_word(text, &SEARCHER)
}

/// Tests whether a text may name a document of the United Nations, or norms: no other cites anything if nothing was
/// named before.
pub(super) fn may_name(text: &str) -> bool {
    static SEARCHER: LazyLock<DFA> = LazyLock::new(|| searcher(&NAMING));
    let bytes = text.as_bytes();
    let has_digit = |at: usize| bytes.iter().skip(at + 1).take(SLASH_REACH).any(u8::is_ascii_digit);
    let is_name = |found: Match| {
        let rest = text.get(found.end()..).unwrap_or_default();
        let ending = rest.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
        let is_norm = text.get(found.range()).is_some_and(|it| it.eq_ignore_ascii_case("norm"));
        !is_norm || NORM_ENDINGS.iter().any(|it| it.eq_ignore_ascii_case(ending))
    };
    memchr::memchr2_iter(b'/', b'_', bytes).any(has_digit) || found(&SEARCHER, text).any(is_name)
}

/// Tests whether a text that has "norm (k)" may mean a norm of States.
pub(super) fn has_sign(text: &str) -> bool {
    static SEARCHER: LazyLock<DFA> = LazyLock::new(|| searcher(&SIGNS));
    // Not the beginning of "Statements".
    let is_whole = |found: Match| {
        let rest = text.get(found.end()..).unwrap_or_default();
        text.get(found.range()) != Some("State") || !rest.trim_start_matches('s').starts_with(char::is_lowercase)
    };
    found(&SEARCHER, text).any(|it| is_whole(it) && is_word(text, it.start()))
}

/// Tests whether a text names the subject of a Group on weapons.
pub(super) fn has_weapons(text: &str) -> bool {
    static SEARCHER: LazyLock<DFA> = LazyLock::new(|| searcher(&WEAPONS));
    has_word(text, &SEARCHER)
}

/// Tests whether a text is on a Group on weapons and not on the subject of ours.
pub(in crate::quote) fn is_of_another_group(text: &str) -> bool {
    has_weapons(text) && !has_subject(text)
}

/// Tests whether a text writes "GGE" out as something else: "gasoline gallon equivalent".
pub(super) fn has_another_gge(text: &str) -> bool {
    let initial = |word: &str, letter: char| word.starts_with([letter, letter.to_ascii_uppercase()]);
    let words =
        || text.split(|c: char| !c.is_alphanumeric()).filter(|word| !matches!(*word, "" | "of" | "the" | "and" | "by"));
    let mut triples = words().zip(words().skip(1)).zip(words().skip(2));
    // The symbols of the Group on lethal autonomous weapons systems.
    text.contains("CCW/GGE")
        || text.contains("GGE")
            && triples.any(|((one, two), three)| {
                // "GGE, 'Group of Experts": neither the abbreviation nor the experts are a form of it.
                one.len() > 3
                    && initial(one, 'g')
                    && initial(two, 'g')
                    && initial(three, 'e')
                    && !three.contains("xpert")
            })
}

/// Tests whether one of some words stands in a text; one that begins with a capital not as the end of another.
fn has_word(text: &str, words: &DFA) -> bool {
    found(words, text).any(|it| is_word(text, it.start()))
}

/// Tests whether no capital stands before a capital.
fn is_word(text: &str, at: usize) -> bool {
    let begins = text.get(at..).is_some_and(|rest| rest.starts_with(char::is_uppercase));
    !begins || !text.get(..at).is_some_and(|before| before.ends_with(char::is_uppercase))
}

/// Builds a searcher that looks for all words at once in every block of a document.
fn searcher(words: &[&str]) -> DFA {
    // By vectors where words are few and the first match wins.
    DFA::builder().match_kind(MatchKind::LeftmostFirst).build(words).expect("a few short words are not too many")
}

/// Returns where words stand in a text, the first of those that overlap.
fn found<'t>(words: &'t DFA, text: &'t str) -> impl Iterator<Item = Match> + use<'t> {
    words.try_find_iter(Input::new(text)).expect("the searcher may begin anywhere")
}

/// Returns the sentence around a citation; the full stop of an abbreviation ends none.
pub(super) fn sentence<'t>(text: &'t str, span: &Range<usize>) -> &'t str {
    let start = ceil_char_boundary(text, span.start.saturating_sub(LONGEST_SENTENCE));
    let end = floor_char_boundary(text, span.end.saturating_add(LONGEST_SENTENCE));
    let is_end = |at: &usize| {
        let word = text.get(start..*at).unwrap_or_default();
        let letters = word.chars().rev().take_while(|c| c.is_alphabetic()).take(4).count();
        let rest = text.get(at + 1..).unwrap_or_default();
        (letters == 0 || letters > 3)
            && rest.starts_with(char::is_whitespace)
            && rest.trim_start().starts_with(char::is_uppercase)
    };
    let stops = |from: usize, to: usize| {
        let part = text.get(from..to).unwrap_or_default();
        part.match_indices(['.', '?', '!']).map(move |(at, _)| from + at)
    };
    let first = stops(start, span.start).rfind(is_end).map_or(start, |at| at + 1);
    let last = stops(span.end, end).find(is_end).unwrap_or(end);
    text.get(first..last).unwrap_or_default()
}

/// Tells where the text between two citations names a source of somebody else. None if it names none.
pub(super) fn source(between: &str) -> Option<Source> {
    if !between.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    // The first and the last line belong to the citations.
    let whole = between.find('\n').zip(between.rfind('\n')).and_then(|(first, last)| between.get(first + 1..last + 1));
    if whole.is_some_and(|lines| lines.lines().any(|line| note(line).is_some_and(is_source))) {
        return Some(Source::Note);
    }
    is_dated(between).then_some(Source::InPassing)
}

/// The place at which a source is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    Note,
    InPassing,
}

/// Tests whether the sentence that leads to a byte has named a Group or a report before.
pub(super) fn is_passing(text: &str, at: usize) -> bool {
    let head = line_before(text, at);
    let head = head.rsplit(". ").next().unwrap_or_default();
    has_group(head) || ["A/", "eport", "Group"].iter().any(|it| head.contains(it))
}

/// Tests whether "the" stands just before a byte.
pub(super) fn is_definite(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end();
    ["the", "The", "le", "Le", "el", "El", "il", "der", "Der"].iter().any(|it| before.ends_with(it))
}

/// Returns the line before a byte, or the end of a long one.
pub(super) fn line_before(text: &str, at: usize) -> &str {
    let before = text.get(ceil_char_boundary(text, at.saturating_sub(LONGEST_SENTENCE))..at).unwrap_or_default();
    before.rsplit('\n').next().unwrap_or_default()
}

/// Returns the text of a note without its number: "5. Smith, Cables (2019) 88", "[^5]: Smith", "⁵ Smith".
pub(super) fn note(line: &str) -> Option<&str> {
    let line = line.trim();
    let number = line.trim_start_matches(['[', '^']).trim_start_matches(|c: char| c.is_numeric());
    let note = number.trim_start_matches([']', '.', ')', ':', ' ']);
    (number.len() < line.len() && note.len() < number.len() && note.starts_with(char::is_alphabetic)).then_some(note)
}

/// Tests whether a note names a book, an article or a page: by its year, its address, or the number it ends with.
pub(super) fn is_source(note: &str) -> bool {
    let end = note.trim_end_matches(['.', ';', ' ']);
    note.len() < LONGEST_SENTENCE
        && (is_dated(note) || !has_group(note) && note.contains("http") || end.ends_with(|c: char| c.is_ascii_digit()))
}

/// Tests whether a text has a year in brackets beside the number of a page: "(Tern Press 2019) 88", "345 (2001)".
fn is_dated(text: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    text.match_indices(')').any(|(at, _)| {
        let (before, behind) = (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default());
        let near = before.get(ceil_char_boundary(before, at.saturating_sub(LONGEST_BRACKET))..).unwrap_or_default();
        let Some((outside, inside)) = near.rsplit_once('(') else { return false };
        let year = inside.rsplit(|c| !is_digit(c)).next().unwrap_or_default();
        let is_source = year.len() == 4 || inside.starts_with("n ") || inside.starts_with("note ");
        let is_beside = behind.trim_start().starts_with(is_digit) || outside.trim_end().ends_with(is_digit);
        let is_last = || behind.len() < 8 && matches!(behind.trim(), "." | ";" | "," | "");
        let ends = || is_last() && outside.contains(char::is_alphabetic) && !has_group(text);
        is_source && (is_beside || ends())
    })
}

/// Tests whether a block has nothing but references, and small words between them.
pub(super) fn is_alone(text: &str, mentions: &[Mention]) -> bool {
    const SMALL: [&str; 12] = ["the", "see", "and", "of", "in", "un", "also", "cf", "an", "a", "la", "le"];
    let mut at = 0;
    let says_nothing = |from: usize, to: usize| {
        let gap = text.get(from..to).unwrap_or_default();
        let mut words = gap.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        gap.len() < 40 && words.all(|word| SMALL.contains(&word.to_lowercase().as_str()))
    };
    let spans = mentions.iter().filter_map(|it| if let Mention::Reference(it) = it { Some(&it.span) } else { None });
    let between = spans.into_iter().all(|span| says_nothing(std::mem::replace(&mut at, span.end), span.start));
    at > 0 && between && says_nothing(at, text.len())
}

/// Tests whether a quotation ends just before a citation, or is led in by it.
pub(super) fn is_quoted(text: &str, span: &Range<usize>) -> bool {
    const REACH: usize = 12;
    let is_mark = |c: char| matches!(c, '“' | '”' | '"' | '„' | '«' | '»');
    // A mark at the very citation encloses that; behind a space it opens.
    let before = text.get(..span.start).unwrap_or_default().chars().rev().skip(1).take(REACH);
    let before: Vec<char> = before.take_while(|c| *c != '\n').collect();
    let after = text.get(span.end..).unwrap_or_default().trim_start_matches([')', ' ']);
    before.iter().zip(before.iter().skip(1)).any(|(mark, inner)| is_mark(*mark) && !inner.is_whitespace())
        || after.strip_prefix(':').is_some_and(|rest| rest.trim_start().starts_with(is_mark))
}

/// Tests whether one of these words stands near a citation.
pub(super) fn is_near(text: &str, span: &Range<usize>, words: &[&str]) -> bool {
    const WINDOW: usize = 80;
    let start = ceil_char_boundary(text, span.start.saturating_sub(WINDOW));
    let end = floor_char_boundary(text, span.end + WINDOW);
    let window = text.get(start..end).unwrap_or_default();
    words.iter().any(|word| window.contains(word))
}
