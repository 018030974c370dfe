//! The spelling of words, labels and numbers, letter by letter.

use super::label::Label;
use super::term::Term;

/// Reads a year of this century, with letters that look like digits.
pub(super) fn misread_year(word: &[u8]) -> Option<u32> {
    let digit = |byte: &u8| match byte {
        b'o' | b'O' => Some(0),
        b'l' | b'I' => Some(1),
        _ => byte.is_ascii_digit().then(|| u32::from(byte - b'0')),
    };
    let year = word.iter().try_fold(0, |year, byte| Some(year * 10 + digit(byte)?))?;
    (2000..2100).contains(&year).then_some(year)
}

/// Tests whether two numbers beside a slash are two years: "2015/2021". "2012/2013" and "2019/2021" are those of one
/// Group.
pub(super) const fn are_two_years(first: u32, last: u32) -> bool {
    first >= 1990 && last < 2100 && last > first + 2
}

/// Tests whether a number comes next, or its bracket.
pub(super) fn leads_to_number(rest: &[u8]) -> bool {
    let next = rest.iter().find(|byte| !byte.is_ascii_whitespace());
    next.is_some_and(|byte| byte.is_ascii_digit() || matches!(byte, b'(' | b'I' | b'V' | b'X' | 0xc2))
}

/// Tests whether the full stop behind a word is its own.
pub(super) const fn is_abbreviation(term: Term, length: usize) -> bool {
    use Term::{Document, Elsewhere, Following, Ibid, Id, Item, Number, Organ, Page, Paragraph, Resolution, See, Un};
    match term {
        Ibid | Id | Item | Number | Page | Following | Organ(_) => true,
        Paragraph { .. } | Document | Resolution | Elsewhere | See | Un => length <= 6,
        _ => false,
    }
}

/// Returns a letter without its accent; of other scripts, a mark that is in no word.
pub(super) const fn unaccented(letter: char) -> u8 {
    match letter {
        'à'..='å' | 'À'..='Å' => b'a',
        'è'..='ë' | 'È'..='Ë' => b'e',
        'ì'..='ï' | 'Ì'..='Ï' => b'i',
        'ò'..='ö' | 'Ò'..='Ö' => b'o',
        'ù'..='ü' | 'Ù'..='Ü' => b'u',
        'ç' | 'Ç' => b'c',
        'ñ' | 'Ñ' => b'n',
        _ => b'?',
    }
}

/// Reads a label in brackets, and returns the byte at which it ends; the brackets and letters may be of full width.
pub(super) fn label(text: &str, at: usize) -> Option<(Label, usize)> {
    let (mut word, mut is_open, mut end) = ([0; 5], false, at);
    let mut length = 0;
    for c in text.get(at..)?.chars().take(10) {
        end += c.len_utf8();
        let narrow = match c {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0)?,
            c => c,
        };
        match narrow {
            '(' if !is_open => is_open = true,
            ')' => return Some((Label::new(std::str::from_utf8(word.get(..length)?).ok()?)?, end)),
            ' ' | '\u{a0}' => {}
            letter if letter.is_ascii_alphabetic() => {
                *word.get_mut(length)? = u8::try_from(letter).ok()?;
                length += 1;
            }
            _ => return None,
        }
    }
    None
}
