//! The cleaning of a text whose markup is gone: characters that nobody sees, letters that only look like letters, words
//! cut at the end of a line, marks of footnotes.

use std::ops::Range;

use super::BARRIER;
use super::label::{Form, digit};
use super::marks::Marks;
use super::writer::Writer;

/// A change of a text.
#[derive(Debug)]
struct Edit {
    range: Range<usize>,
    with: With,
}

/// The text that is put in the place of another.
#[derive(Debug)]
enum With {
    /// No text: what stands there is dropped.
    Nothing,
    /// The letters that a ligature joins.
    Letters(&'static str),
    /// The letter that another one looks like.
    Letter(char, char),
    /// The mark of a footnote, by its label.
    Mark(String),
}

/// Tests whether to look at a byte: all others stand for themselves whatever stands beside them.
const fn is_special(byte: u8) -> bool {
    let is_mark = byte == b'[' || byte == b'(' || byte >= b'-' && byte <= b'9' && byte != b'.';
    let is_space = byte == b' ' || byte >= b'\t' && byte <= b'\r' && byte != b'\x0b';
    is_mark || byte > b'~' || byte < b' ' && !is_space
}

/// The bytes to look at, by their value.
const SPECIAL: [bool; 256] = {
    let (mut table, mut byte) = ([false; 256], 0_u8);
    loop {
        table[byte as usize] = is_special(byte);
        if byte == u8::MAX {
            break table;
        }
        byte += 1;
    }
};

/// Finds the first byte to look at.
fn special(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|byte| SPECIAL[usize::from(*byte)])
}

/// Cleans what was written.
pub(super) fn clean<'t>(written: Writer<'t>, notes: &mut Option<Marks>) -> Writer<'t> {
    let edits = edits(written.text(), notes);
    if edits.is_empty() {
        return written;
    }
    let mut clean = Writer::new(written.file);
    let (mut from, mut marks) = (0, written.marks().iter().peekable());
    let end = written.text().len();
    for Edit { range, with } in edits.into_iter().chain([Edit { range: end..end, with: With::Nothing }]) {
        clean.copy(&written, from..range.start);
        while let Some(mark) = marks.next_if(|mark| mark.at <= range.start) {
            clean.mark_before(range.start - mark.at, &mark.label);
        }
        let place = written.source(range.clone());
        match with {
            With::Nothing => {}
            With::Letters(letters) => clean.put(letters, place),
            With::Letter(letter, odd) => {
                clean.odd(odd);
                clean.put(letter.encode_utf8(&mut [0; 4]), place);
            }
            With::Mark(label) => clean.mark_before(0, &label),
        }
        from = range.end;
    }
    clean
}

/// Counts the numbered marks of footnotes in a text.
pub(super) fn marks(text: &str, notes: &mut Option<Marks>) -> usize {
    let is_number = |edit: &&Edit| matches!(&edit.with, With::Mark(label) if label.parse::<u32>().is_ok());
    edits(text, notes).iter().filter(is_number).count()
}

/// Lists the changes that a text needs, in its order.
fn edits(text: &str, notes: &mut Option<Marks>) -> Vec<Edit> {
    let (mut edits, mut at) = (Vec::new(), 0);
    let mut words = 0;
    while let Some(next) = text.as_bytes().get(at..).and_then(special) {
        at += next;
        let (before, rest) = text.split_at(at);
        let Some(c) = rest.chars().next() else { break };
        let length = c.len_utf8();
        let edit = match c {
            '0'..='9' => glued(before, rest).or_else(|| counted(before, rest, notes.as_ref()?)),
            '-' | '/' | '\u{2010}' => {
                cut(before, c, &rest[length..]).map(|(from, to)| (at + from..at + length + to, With::Nothing))
            }
            '(' | '[' => bracketed(before, rest, notes.as_ref()).map(|(to, label)| (at..at + to, With::Mark(label))),
            '\u{AD}' => {
                let joined = line_end(&rest[length..]).unwrap_or(0);
                Some((at..at + length + joined, With::Nothing))
            }
            '²' | '³' | '¹' | '\u{2070}'..='\u{2079}' => {
                superscript(before, rest).map(|(to, label)| (at..at + to, With::Mark(label)))
            }
            _ if is_unseen(c) => Some((at..at + length, With::Nothing)),
            '\u{FB00}'..='\u{FB06}' | '\u{FF01}'..='\u{FF5E}' => letters(c).map(|with| (at..at + length, with)),
            '\u{370}'..='\u{52F}' => {
                at = foreign(text, words.min(at), at, &mut edits);
                words = at;
                continue;
            }
            _ => None,
        };
        let end = match c {
            '0'..='9' => at + rest.bytes().take_while(u8::is_ascii_digit).count(),
            _ => at + length,
        };
        if let (Some(notes), Some((_, With::Mark(label)))) = (notes.as_mut(), &edit) {
            notes.take(label);
        }
        at = end.max(edit.as_ref().map_or(0, |(range, _)| range.end));
        edits.extend(edit.map(|(range, with)| Edit { range, with }));
    }
    edits
}

/// Tests whether a character is never seen: controls, spaces without width, marks of direction, variants of the letter
/// before.
fn is_unseen(c: char) -> bool {
    c.is_control() && !c.is_whitespace()
        || matches!(c, '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// Returns the letters that a ligature or a full-width character stands for.
fn letters(c: char) -> Option<With> {
    ligature(c).map(With::Letters).or_else(|| {
        let code = u32::from(c).checked_sub(0xFF01)?;
        char::from_u32(code + 0x21).map(|letter| With::Letter(letter, c))
    })
}

/// Returns the letters that a ligature joins. None for any other character.
pub(crate) fn ligature(c: char) -> Option<&'static str> {
    const LIGATURES: [&str; 7] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
    LIGATURES.get(u32::from(c).checked_sub(0xFB00)? as usize).copied()
}

/// Reads the word around a Greek or Cyrillic letter, from a place on: among Latin letters, those that look like Latin
/// ones are meant for them. Returns the byte at which the word ends.
fn foreign(text: &str, from: usize, at: usize, edits: &mut Vec<Edit>) -> usize {
    let before = text.get(from..at).unwrap_or_default();
    let start = from + before.trim_end_matches(char::is_alphabetic).len();
    let rest = text.get(start..).unwrap_or_default();
    let end = start + rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    let word = text.get(start..end).unwrap_or_default();
    let is_foreign = |c: char| ('\u{370}'..='\u{52F}').contains(&c);
    let is_mixed = word.contains(|c: char| c.is_ascii_alphabetic());
    if is_mixed && word.chars().all(|c| !is_foreign(c) || look_alike(c).is_some()) {
        edits.extend(word.char_indices().filter_map(|(at, c)| {
            let with = With::Letter(look_alike(c)?, c);
            Some(Edit { range: start + at..start + at + c.len_utf8(), with })
        }));
    }
    end.max(at + text[at..].chars().next().map_or(1, char::len_utf8))
}

/// Returns the Latin letter that a Greek or Cyrillic one looks like.
fn look_alike(c: char) -> Option<char> {
    const FOREIGN: &str = "АВЕКМНОРСТХУІЈЅԚԜаеорсухіјѕԛԝһԁкΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινοκρυ";
    const LATIN: &str = "ABEKMHOPCTXYIJSQWaeopcyxijsqwhdkABEZHIKMNOPTYXaivokpu";
    FOREIGN.chars().zip(LATIN.chars()).find(|(foreign, _)| *foreign == c).map(|(_, latin)| latin)
}

/// Measures the end of a line and the indentation of the next one, in bytes. None unless a line ends here and a word
/// follows.
fn line_end(rest: &str) -> Option<usize> {
    let next = rest.trim_start_matches([' ', '\t', '\r', '\n']);
    let space = &rest[..rest.len() - next.len()];
    (space.contains('\n') && next.starts_with(char::is_alphanumeric)).then_some(space.len())
}

/// The first parts of compounds that are written with a hyphen at the end of a line and anywhere else.
const FIRST_PARTS: &str = "all building capacity confidence cross decision far fact high human law like long low multi new non \
    peace policy post private quasi self short so state third two well wide year";

/// The second parts of such compounds.
const SECOND_PARTS: &str = "based binding building driven ended going level led making oriented party related sharing specific \
    term wide";

/// Measures what is dropped where a word is cut at the end of a line, in bytes: from the hyphen on, and behind it. None
/// if no word is cut.
fn cut(before: &str, hyphen: char, rest: &str) -> Option<(usize, usize)> {
    let space = line_end(rest)?;
    if !before.ends_with(char::is_alphanumeric) {
        return None;
    }
    let first = last_word(before);
    let second = &rest[space..];
    let second = &second[..second.find(|c: char| !c.is_alphabetic()).unwrap_or(second.len())];
    let is_compound = hyphen == '/'
        || SECOND_PARTS.split(' ').any(|part| part == second)
        || !rest[space..].starts_with(char::is_lowercase)
        || first.chars().skip(1).any(char::is_uppercase)
        || first.len() < 2
        || before[..before.len() - first.len()].ends_with(['-', '\u{2010}', '/'])
        || FIRST_PARTS.split(' ').any(|part| part.eq_ignore_ascii_case(first));
    Some((if is_compound { hyphen.len_utf8() } else { 0 }, space))
}

/// The abbreviations that stand before numbers.
const ABBREVIATIONS: &str = "add ann annex app arg art arts ch chap col corr doc ed eq fig figs ibid item lit no nos nr num op \
    para paras pp pt ref reg res resol rev sec sect ser sess sub subpara subparas suppl tab ver vol vols";

fn is_abbreviation(word: &str) -> bool {
    ABBREVIATIONS.split(' ').any(|it| it.eq_ignore_ascii_case(word))
}

/// Returns the letters that end a text.
fn last_word(text: &str) -> &str {
    &text[text.trim_end_matches(char::is_alphabetic).len()..]
}

/// Finds a mark of one to three digits that is glued to the end of a sentence or to a closing quotation mark.
fn glued(before: &str, rest: &str) -> Option<(Range<usize>, With)> {
    let mut back = before.chars().rev();
    let mark = back.next().filter(|c| matches!(c, '.' | '!' | '?' | ',' | ';' | '"' | '\'' | '”' | '’' | '»' | '…'))?;
    let last = back.next()?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 3 || rest.starts_with('0') {
        return None;
    }
    let after = &rest[digits..];
    let next = after.chars().next();
    let is_end = next.is_none_or(|c| c.is_whitespace() || c == BARRIER);
    let ends_sentence = || {
        let next = after.trim_start().chars().next();
        next.is_none_or(|c| c.is_uppercase() || !c.is_alphanumeric()) || after.starts_with(['\n', '\r'])
    };
    let word = || {
        let word = &before[..before.len() - mark.len_utf8()];
        let head = word.trim_end_matches(char::is_alphabetic);
        let word = &word[head.len()..];
        let is_name = head.ends_with(['.', '/', '@', ':', '_', '-'])
            && head.trim_end_matches(['.', '/', '@', ':', '_', '-']).ends_with(char::is_alphanumeric)
            && !head.ends_with('-');
        word.len() > 1 && !is_name && !is_abbreviation(word)
    };
    let is_closed =
        last.is_alphabetic() || matches!(last, '.' | ',' | ';' | ':' | '!' | '?' | '…' | ')' | ']' | '”' | '’' | '»');
    let is_mark = match mark {
        '”' | '»' => is_closed || last.is_ascii_digit(),
        '’' | '"' | '\'' => is_closed,
        '.' | '!' | '?' | '…' => {
            is_end
                && ends_sentence()
                && (last.is_lowercase() && word()
                    || last.is_uppercase() && word()
                    || matches!(last, ')' | ']' | '”' | '’' | '»' | '"'))
        }
        _ => is_end && (last.is_alphabetic() && word() || matches!(last, ')' | '”' | '’' | '»' | '"')),
    };
    let may_follow = is_end
        || next.is_some_and(|c| matches!(c, '.' | ',' | ';' | ':' | ')' | ']' | '—' | '–' | '!' | '?'))
            && !after.chars().nth(1).is_some_and(|c| c.is_ascii_digit());
    (is_mark && may_follow).then(|| (before.len()..before.len() + digits, With::Mark(rest[..digits].to_owned())))
}

/// The smallest number of letters of a word to which a mark is glued at the end of a line.
const ITEM_WORD: usize = 4;

/// Tests whether a number that ends a text is a year.
fn ends_with_year(text: &str) -> bool {
    let number = &text[text.trim_end_matches(|c: char| c.is_ascii_digit()).len()..];
    number.len() == 4 && (number.starts_with("19") || number.starts_with("20"))
}

/// Finds the number of the next footnote, behind the end of a clause and a space, or behind a year.
fn counted(before: &str, rest: &str, notes: &Marks) -> Option<(Range<usize>, With)> {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if notes.are(Form::Round) || notes.are(Form::Square) {
        return None;
    }
    let is_listed = notes.list.is_some();
    let year = if is_listed && digits > 4 && ends_with_year(&rest[..4]) { 4 } else { 0 };
    let label = &rest[year..digits];
    let clause = before.strip_suffix(' ');
    let clause = if is_listed { clause.unwrap_or(before) } else { clause? };
    let word = clause.trim_end_matches(['.', ',', ';', ':', ')', '”', '’', '"']);
    let is_end = word.len() < clause.len()
        && !(clause.ends_with('.') && is_abbreviation(last_word(word)))
        && (clause.len() < before.len() || !word.ends_with(|c: char| c.is_ascii_digit()) || ends_with_year(word));
    let is_apart = rest[digits..].chars().next().is_none_or(|c| c.is_whitespace() || c == ',');
    // An item of a list ends without a full stop: "… using ICTs5".
    let ends_line = || rest[digits..].starts_with(['\n', '\r']) || digits == rest.len();
    let is_item = is_listed && year == 0 && ends_line() && last_word(before).len() >= ITEM_WORD;
    let is_mark = (year > 0 || is_end || is_item) && is_apart && notes.come_to(label.parse().ok()?);
    is_mark.then(|| (before.len() + year..before.len() + digits, With::Mark(label.to_owned())))
}

/// Reads a mark in brackets that is glued to a word: `[^1]`, `[1]`, and `(1)` if the notes are numbered so. Returns its
/// length in bytes and its label.
fn bracketed(before: &str, rest: &str, notes: Option<&Marks>) -> Option<(usize, String)> {
    let (inner, is_round) = (&rest[1..], rest.starts_with('('));
    if is_round && !notes.is_some_and(|notes| notes.are(Form::Round)) {
        return None;
    }
    let length = inner.bytes().take(24).position(|b| b == if is_round { b')' } else { b']' })?;
    let inner = inner.get(..length)?;
    let is_number = inner.len() <= 3 && inner.bytes().all(|b| b.is_ascii_digit());
    let is_next = || inner.parse().is_ok_and(|number| notes.is_some_and(|notes| notes.come_to(number)));
    let is_glued = before.ends_with(|c: char| !c.is_whitespace() && !matches!(c, '(' | '[' | '“' | '‘' | '«'));
    let label = match inner.strip_prefix('^') {
        Some(label) if !before.is_empty() && !is_round => label,
        None if is_number && is_glued && (!is_round || is_next()) => inner,
        None if is_number && notes.is_some_and(|notes| notes.are(Form::Square)) && is_next() => inner,
        _ => return None,
    };
    let is_label =
        !label.is_empty() && !label.contains(char::is_whitespace) && !rest[length + 2..].starts_with([':', '(']);
    is_label.then(|| (length + 2, label.to_owned()))
}

/// Reads a raised number that is no exponent. Returns its length in bytes and its label.
fn superscript(before: &str, rest: &str) -> Option<(usize, String)> {
    const UNITS: [&str; 6] = ["m", "km", "cm", "mm", "ft", "s"];
    let length = rest.find(|c| digit(c).is_none()).unwrap_or(rest.len());
    let label: String = rest[..length].chars().filter_map(|c| char::from_digit(digit(c)?, 10)).collect();
    let word = &before[before.trim_end_matches(char::is_alphanumeric).len()..];
    let is_number = word.ends_with(|c: char| c.is_ascii_digit());
    let is_exponent = UNITS.contains(&word) || is_number && !ends_with_year(word);
    (!before.is_empty() && !label.is_empty() && !is_exponent).then_some((length, label))
}
