//! What a line is by its words: how it ends, and what it names, opens or tells.

use crate::model::Date;
use crate::number::roman;

use super::context::TEXT;

/// The smallest length of a line that is prose, in bytes.
pub(super) const PROSE: usize = 60;

/// How a line ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// In the middle of a sentence.
    Open,
    Comma,
    Semicolon,
    Colon,
    Sentence,
}

/// Tells how a line ends, marks of notes and quotation marks aside.
pub(super) fn end(line: &str) -> End {
    const CLOSING: [char; 11] = [' ', '*', '_', '”', '"', '»', '’', '\'', '\\', '\u{a0}', '\u{200b}'];
    let mut line = line.trim_end_matches(CLOSING);
    // "[2]", "[^2]", "²"
    if let Some(inner) = line.strip_suffix(']') {
        let number = inner.trim_end_matches(|c: char| c.is_ascii_digit());
        if number.len() < inner.len() && number.ends_with(['[', '^']) {
            line = number.trim_end_matches(['[', '^']).trim_end_matches(CLOSING);
        }
    }
    let line = line.trim_end_matches(|c: char| "¹²³⁰⁴⁵⁶⁷⁸⁹".contains(c)).trim_end_matches(CLOSING);
    let bare = line.trim_end_matches(|c: char| c.is_ascii_digit());
    // "; 2", ";2": a mark. "in 2013.", "Rev.1", "L.51" have none.
    let before = bare.trim_end();
    let word = before.rsplit(' ').next().unwrap_or_default();
    let is_mark = (1..=3).contains(&(line.len() - bare.len()))
        && (before.ends_with([';', ',', ':', '”']) || before.ends_with('.') && ends_sentence(word));
    let line = if is_mark { before.trim_end_matches(['”', '"']) } else { line };
    match line.chars().next_back() {
        Some('.' | '!' | '?' | '…' | '。') => End::Sentence,
        Some(';' | '；') => End::Semicolon,
        Some(':' | '：') => End::Colon,
        Some(',') => End::Comma,
        Some(')' | ']') if line.trim_end_matches([')', ']']).ends_with(['.', '!', '?']) => End::Sentence,
        // A paragraph in brackets ends as its words do.
        Some(']') if line.trim_end_matches(']').ends_with([';', ',', ':']) => end(line.trim_end_matches(']')),
        _ if line.ends_with("; and") || line.ends_with("; or") => End::Semicolon,
        _ if line.ends_with(", and") || line.ends_with(", or") => End::Comma,
        _ => End::Open,
    }
}

/// Tests whether a word with a point behind it ends a sentence, and is not a part of a symbol or a number: "Rev.", "L.".
pub(super) fn ends_sentence(word: &str) -> bool {
    let bare = word.trim_end_matches('.');
    let bare = bare.trim_start_matches(|c: char| !c.is_alphanumeric());
    let is_short =
        ["Rev", "Add", "Corr", "No", "Nos", "Vol", "vol", "para", "paras", "art", "p", "pp", "Suppl"].contains(&bare);
    let is_year = bare.len() == 4 && is_year_at(bare);
    // "A/68/98.2": the symbol of a document ends in a number, and no part of one does.
    let is_symbol = bare.contains('/') && bare.ends_with(|c: char| c.is_ascii_digit());
    is_year
        || is_symbol
        || !is_short
            && !bare.contains('/')
            && bare.chars().count() > 1
            && bare.ends_with(|c: char| c.is_lowercase() || c == ')' || c == '”')
}

/// Tests whether a text begins with a year.
pub(super) fn is_year_at(text: &str) -> bool {
    matches!(text.as_bytes(), [b'1', b'6'..=b'9', c, d, ..] | [b'2', b'0', c, d, ..] if c.is_ascii_digit() && d.is_ascii_digit())
}

/// The part that a line begins: its word, its number, and what stands behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PartLabel<'t> {
    pub(super) word: Word,
    /// The number or letter, as written. Empty if there is none.
    pub(super) number: &'t str,
    pub(super) suffix: &'t str,
    /// What stands behind the label in its line.
    pub(super) rest: &'t str,
}

/// The words that parts begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Annex,
    Article,
    /// A chapter, a part, a title: a heading with a number of its own.
    Chapter,
    Section,
    /// A draft resolution or decision.
    Draft,
}

const WORDS: [(&str, Word); 13] = [
    ("annex", Word::Annex),
    ("appendix", Word::Annex),
    ("enclosure", Word::Annex),
    ("attachment", Word::Annex),
    ("article", Word::Article),
    ("draft article", Word::Article),
    ("chapter", Word::Chapter),
    ("part", Word::Chapter),
    ("title", Word::Chapter),
    ("section", Word::Section),
    ("draft resolution", Word::Draft),
    ("draft decision", Word::Draft),
    ("anexo", Word::Annex),
];

/// Numbers that are written out.
const NUMBERS: [&str; 10] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/// Reads the label of a part that a line begins with: "Annex II", "Article 2", "Article 3. Scope", "Chapter I".
pub(super) fn part_label(line: &str) -> Option<PartLabel<'_>> {
    if line.len() > 160 {
        return None;
    }
    let bare = line.trim_start_matches(['#', '*', '_', ' ', '[']);
    if !matches!(bare.as_bytes().first()?, b'A' | b'C'..=b'E' | b'P' | b'S' | b'T') {
        return None;
    }
    let (name, word) =
        WORDS.iter().find(|(name, _)| bare.get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name)))?;
    let rest = bare[name.len()..].trim_end_matches(['*', '_', ' ']);
    if *word == Word::Annex && rest.starts_with(" to the ") && end(rest) == End::Open {
        return Some(PartLabel { word: *word, number: "", suffix: "", rest: rest.trim_start() });
    }
    if rest.is_empty() {
        let alone = matches!(word, Word::Annex) || matches!(word, Word::Draft);
        return alone.then_some(PartLabel { word: *word, number: "", suffix: "", rest: "" });
    }
    let after = rest.strip_prefix([' ', '\u{a0}'])?.trim_start();
    let len = after.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let number = after.get(..len)?;
    let is_number = !number.is_empty() && number.len() <= 3 && number.bytes().all(|b| b.is_ascii_digit());
    let is_roman = roman(&number.to_ascii_lowercase()).is_some() && number.bytes().all(|b| b.is_ascii_uppercase());
    let is_word = NUMBERS.contains(&number.to_ascii_lowercase().as_str());
    let is_letter = number.len() == 1 && number.as_bytes()[0].is_ascii_uppercase();
    let fits = match word {
        Word::Article => is_number || is_roman,
        Word::Annex | Word::Section => is_number || is_roman || is_letter,
        Word::Chapter | Word::Draft => is_number || is_roman || is_word,
    };
    if !fits {
        return None;
    }
    let mut rest = &after[len..];
    let mut suffix = "";
    for word in ["bis", "ter", "quater"] {
        if let Some(after) = rest
            .strip_prefix(' ')
            .and_then(|rest| rest.strip_prefix(word))
            .filter(|it| !it.starts_with(char::is_alphabetic))
        {
            (suffix, rest) = (word, after);
        }
    }
    let title = rest.trim_start_matches(['.', ':', ' ', '–', '—', '-', '*', '\u{a0}']);
    // Behind the label stands its title, or nothing: prose goes on with words.
    let parted = rest.starts_with(['.', ':'])
        || rest.starts_with(" –")
        || rest.starts_with(" —")
        || rest.starts_with(" -")
        || rest.starts_with("  ");
    let is_short =
        matches!(word, Word::Annex | Word::Chapter) && title.split(' ').count() <= 10 && end(title) == End::Open;
    let is_title = title.is_empty()
        || (parted || is_short)
            && title.starts_with(|c: char| c.is_uppercase() || c == '“')
            && end(title) != End::Semicolon;
    is_title.then_some(PartLabel { word: *word, number, suffix, rest: title })
}

/// The first words of preambular paragraphs, besides those that end in "ing".
const PREAMBULAR: [&str; 30] = [
    "Concerned",
    "Convinced",
    "Mindful",
    "Aware",
    "Conscious",
    "Determined",
    "Deeply",
    "Gravely",
    "Alarmed",
    "Guided",
    "Disturbed",
    "Inspired",
    "Strongly",
    "Fully",
    "Profoundly",
    "Cognizant",
    "Encouraged",
    "Resolved",
    "Again",
    "Also",
    "Further",
    "Firmly",
    "Moved",
    "Reminded",
    "Dismayed",
    "Shocked",
    "Appreciative",
    "Once",
    "Keenly",
    "Appalled",
];

/// Tests whether a line begins as the paragraphs of a preamble do.
pub(super) fn is_preambular(line: &str) -> bool {
    let line = line.trim_start_matches(['*', '_', '“', '"']);
    let word = line.split([' ', ',', '*', '_', '\u{a0}']).next().unwrap_or_default();
    line.starts_with(char::is_uppercase) && (word.len() > 5 && word.ends_with("ing") || PREAMBULAR.contains(&word))
}

/// Tests whether a line opens the text of a resolution or a convention: "The General Assembly,".
pub(super) fn is_opening(line: &str) -> bool {
    let line = line.trim_matches(['*', '_']);
    let inner =
        line.strip_prefix("The ").or_else(|| line.strip_prefix("“The ")).and_then(|line| line.strip_suffix(','));
    inner.is_some_and(|it| {
        it.len() < 90
            && it.starts_with(char::is_uppercase)
            && !it.contains([',', '.', ';'])
            && (it.split(' ').all(|word| {
                word.starts_with(char::is_uppercase) || matches!(word, "of" | "the" | "and" | "on" | "for" | "to")
            }) || ["Convention", "Protocol", "Treaty", "Agreement", "Statute"]
                .iter()
                .any(|name| it.ends_with(name)))
    })
}

/// The greatest length of a date that is written out, in bytes, with blanks to spare.
const MAX_DATE: usize = 40;

/// Reads a date that is written out: "28 December 2023", "June 24, 2013".
pub(super) fn date(line: &str) -> Option<Date> {
    if line.len() > MAX_DATE {
        return None;
    }
    let mut words = line.split([' ', ',', '\u{a0}']).filter(|word| !word.is_empty());
    let (first, second, year) = (words.next()?, words.next()?, words.next()?);
    if words.next().is_some() {
        return None;
    }
    let month = |word: &str| Date::MONTHS.iter().position(|month| month.eq_ignore_ascii_case(word)).map(|at| at + 1);
    let (day, month) = match month(second) {
        Some(month) => (first, month),
        None => (second, month(first)?),
    };
    format!("{year}-{month:02}-{:02}", day.parse::<u8>().ok()?).parse().ok()
}

/// The sections that have names: how their heading begins, and the word of their ids.
const SECTIONS: [(&str, &str); 26] = [
    ("summary", "summary"),
    ("executive summary", "summary"),
    ("abstract", "summary"),
    ("foreword", "foreword"),
    ("preface", "foreword"),
    ("letter of transmittal", "letter"),
    ("letter dated", "letter"),
    ("letters of transmittal", "letter"),
    ("note by the", "note"),
    ("preamble", "preamble"),
    ("introduction", TEXT),
    ("background", TEXT),
    ("conclusion", TEXT),
    ("conclusions", TEXT),
    ("conclusions and recommendations", TEXT),
    ("recommendations", TEXT),
    ("acknowledgements", TEXT),
    ("abbreviations", TEXT),
    ("list of abbreviations", TEXT),
    ("overview", TEXT),
    ("references", TEXT),
    ("bibliography", TEXT),
    ("notes", TEXT),
    ("endnotes", TEXT),
    ("chair’s summary", "summary"),
    ("chair's summary", "summary"),
];

/// Returns the word of the section that a heading names.
pub(super) fn section(heading: &str) -> Option<&'static str> {
    if heading.len() > 100 {
        return None;
    }
    let words = heading.trim_matches(|c: char| !c.is_alphabetic());
    let begins = |name: &str| words.get(..name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name));
    let named = |name: &str| match name {
        "foreword" | "letter dated" | "note by the" | "letter of transmittal" | "preface" => begins(name),
        _ => words.len() == name.len() && begins(name),
    };
    let first = words.as_bytes().first()?.to_ascii_lowercase();
    let mut sections = SECTIONS.iter().filter(|(name, _)| name.as_bytes().first() == Some(&first));
    sections.find(|(name, _)| named(name)).map(|(_, word)| *word)
}

/// Tests whether a line is set in capitals.
pub(super) fn is_upper(line: &str) -> bool {
    let letters = line.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 4 && !line.chars().any(char::is_lowercase)
}

/// Returns the level of a heading of Markdown, or of a line that is set in bold.
pub(super) fn markdown(line: &str) -> Option<u8> {
    let marks = line.len() - line.trim_start_matches('#').len();
    if (1..=6).contains(&marks) && line[marks..].starts_with(' ') {
        return u8::try_from(marks).ok();
    }
    let inner = line
        .strip_prefix("**")
        .and_then(|it| it.strip_suffix("**"))
        .or_else(|| line.strip_prefix("__").and_then(|it| it.strip_suffix("__")));
    inner.is_some_and(|it| !it.contains("**") && it.len() < 160 && !it.ends_with(['.', ';', ','])).then_some(2)
}

/// Tests whether a line of a heading goes on in the next one, by its last word.
pub(super) fn hangs(line: &str) -> bool {
    let last = line.rsplit(' ').next().unwrap_or_default();
    ["and", "of", "the", "in", "on", "to", "for", "by", "with", "a", "an", "or", "from", "at", "as", "its"]
        .contains(&last)
        || line.ends_with([',', '-', '–', '—', '/'])
}

/// Tests whether a line stands in brackets: "[Original: English]".
pub(super) fn is_remark(line: &str) -> bool {
    line.starts_with('[') && line.ends_with(']')
}
