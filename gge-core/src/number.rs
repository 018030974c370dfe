//! Conversions of counts and positions into other types of number.
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
