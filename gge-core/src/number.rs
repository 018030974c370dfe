//! Conversions of counts and positions into other types of number, and of the signs that count paragraphs and items.
//!
//! A record has some ten thousand words and a document at most some millions: neither comes near what a `u32` holds.

/// Converts a count or position to `u32`. `u32::MAX` for one that does not fit.
pub(crate) fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Converts a count to `f64`, exactly for all that [`to_u32`] can hold.
pub(crate) fn to_f64(number: usize) -> f64 {
    f64::from(to_u32(number))
}

/// The Latin words that tell paragraphs apart that were put between two others, in their order.
pub(crate) const LATIN: [&str; 5] = ["bis", "ter", "quater", "quinquies", "sexies"];

/// Returns the value of a letter that counts: a is 1, aa is 27. None for any other text.
pub(crate) fn letter(text: &str) -> Option<u32> {
    let first = text.bytes().next().filter(u8::is_ascii_lowercase)?;
    let value = u32::from(first - b'a') + 1;
    match text.as_bytes() {
        [_] => Some(value),
        [_, second] if *second == first => Some(value + 26),
        _ => None,
    }
}

/// Returns the value of a roman numeral in lower case, up to 89. None for what is written otherwise.
pub(crate) fn roman(text: &str) -> Option<u32> {
    const TENS: [&str; 9] = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"];
    const ONES: [&str; 10] = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    if text.is_empty() || text.len() > 8 || !text.bytes().all(|b| b"ivxl".contains(&b)) {
        return None;
    }
    let tens = text.len() - text.trim_start_matches(['x', 'l']).len();
    // "ix" begins with an i: what is left of it is one of the ones.
    let (tens, ones) = text.split_at(tens);
    let tens = TENS.iter().position(|it| *it == tens)?;
    let ones = ONES.iter().position(|it| *it == ones)?;
    u32::try_from(tens * 10 + ones).ok().filter(|n| *n > 0)
}

/// Returns the value of a raised digit.
pub(crate) fn raised(c: char) -> Option<u32> {
    match c {
        '¹' => Some(1),
        '²' => Some(2),
        '³' => Some(3),
        '\u{2070}' | '\u{2074}'..='\u{2079}' => Some(u32::from(c) - 0x2070),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roman_numerals_are_those_that_are_written() {
        assert_eq!(
            [roman("i"), roman("iv"), roman("ix"), roman("xiv"), roman("xl"), roman("lii")].map(Option::unwrap),
            [1, 4, 9, 14, 40, 52]
        );
        assert_eq!([roman("iiii"), roman("vx"), roman("il"), roman(""), roman("c")], [None; 5]);
    }
}
