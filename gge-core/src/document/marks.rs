//! The order of the marks of footnotes: the number that the next one has.

use super::label::Form;

/// The marks of a text while it is read: they come in the order of their numbers.
#[derive(Clone, Debug)]
pub(super) struct Marks {
    /// The number of the next mark.
    pub(super) next: u32,
    /// The number of the last note and the form of the numbers, if there is a list of notes.
    pub(super) list: Option<(u32, Form)>,
}

impl Marks {
    /// The marks of notes of which no list is known.
    pub(super) const UNLISTED: Self = Self { next: 1, list: None };

    /// Tests whether the numbers of the list stand in a form.
    pub(super) fn are(&self, form: Form) -> bool {
        self.list.is_some_and(|(_, listed)| listed == form)
    }

    /// Tests whether a number is that of the next mark. With a list, one or two may have been lost before it.
    pub(super) fn come_to(&self, number: u32) -> bool {
        let (missing, last) = self.list.map_or((0, u32::MAX), |(last, _)| (2, last));
        (self.next..=self.next.saturating_add(missing)).contains(&number) && number <= last
    }

    /// Takes a mark, so that the next number is one more.
    pub(super) fn take(&mut self, label: &str) {
        if let Some(number) = label.parse().ok().filter(|number| self.come_to(*number)) {
            self.next = number + 1;
        }
    }
}
