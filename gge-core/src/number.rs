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
