//! The number of candidates that the indexes name, for who measures how work grows with a record.
//!
//! It is no part of the interface, and is counted only with the feature `candidates`.

#[cfg(feature = "candidates")]
mod counted {
    use std::cell::Cell;

    thread_local! {
        static COUNT: Cell<usize> = const { Cell::new(0) };
    }

    /// Adds candidates to those of this thread.
    pub(crate) fn add(more: usize) {
        COUNT.set(COUNT.get() + more);
    }

    /// Returns how many this thread has looked at since this was asked last.
    pub fn take() -> usize {
        COUNT.take()
    }
}

#[cfg(feature = "candidates")]
pub use counted::take;

#[cfg(feature = "candidates")]
pub(crate) use counted::add;

/// Counts nothing.
#[cfg(not(feature = "candidates"))]
pub(crate) const fn add(_more: usize) {}
