//! Conversions of counts and positions.
//!
//! A record has some ten thousand words and a document at most some millions: neither comes near what a `u32` holds.

/// A count or position as four bytes; the largest number for one that does not fit.
pub(crate) fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A count as a floating-point number, exact for all that [`to_u32`] holds.
pub(crate) fn to_f64(number: usize) -> f64 {
    f64::from(to_u32(number))
}
