//! What is computed at its first use.

use std::fmt;
use std::sync::OnceLock;

/// A part of a record that is computed at its first use.
#[derive(Clone)]
pub(crate) struct Lazy<T>(OnceLock<T>);

impl<T> Lazy<T> {
    pub(crate) const fn new() -> Self {
        Self(OnceLock::new())
    }

    /// Returns the value, computed at the first call.
    pub(super) fn get_or_init(&self, init: impl FnOnce() -> T) -> &T {
        self.0.get_or_init(init)
    }
}

/// Prints nothing of the value: a record prints the same before and after the first use.
impl<T> fmt::Debug for Lazy<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lazy")
    }
}
