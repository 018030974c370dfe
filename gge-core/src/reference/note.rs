//! Notes by their numbers: "(n 5)", "supra note 12", "[7, para. 13]".

use super::Reference;
use super::cursor::Cursor;
use super::document::{Certainty, Named, NamedBy};
use super::locator::{LocatorKind, LocatorList};
use super::term::Term::{Elsewhere, Letter, Nearby, Other};
use super::token::Kind;

/// The words of a reference to a note.
const NOTES: [&str; 10] = ["op. cit", "supra", "above", "infra", "below", "n", "nn", "note", "fn", "footnote"];

impl Cursor<'_> {
    fn is_note_word(self, at: usize) -> bool {
        matches!(self.kind(at), Kind::Word(Nearby | Letter | Elsewhere | Other))
            && NOTES.contains(&self.word(at).to_ascii_lowercase().trim_end_matches('.'))
    }

    /// Moves past the number of a note: "(n 5)", "supra note 12", "above n. 5".
    pub(super) fn past_note(self, at: usize) -> usize {
        let is_open = self.is_mark(at, '(');
        let mut next = at + usize::from(is_open);
        for _ in 0..3 {
            let is_note = self.is_note_word(next);
            next += usize::from(is_note);
            if is_note && self.starts_with(next - 1, "op") {
                return next;
            }
            // The full stop of "n. 5".
            next += usize::from(is_note && self.word(next) == ".");
        }
        let has_word = next > at + usize::from(is_open);
        match (self.number(next).filter(|_| has_word), is_open, self.is_mark(next + 1, ')')) {
            (Some(_), true, true) => next + 2,
            // "Note 3 above".
            (Some(_), false, _) => next + 1 + usize::from(self.is(next + 1, Nearby)),
            _ => at,
        }
    }

    /// Tests whether the number of a note ends just before: "(n 12)".
    pub(super) fn ends_note(self, at: usize) -> bool {
        self.is_mark(at.wrapping_sub(1), ')') && at > 3 && self.past_note(at - 4) == at
    }

    /// Reads a place of what a note names: "supra n 1, para 13(h)", "[7, para. 13(i)]", "[7], para. 13".
    pub(super) fn note_reference(self, at: usize) -> Option<(Reference, usize)> {
        let (number, list) = if self.is_open(at) { self.bracketed_note(at) } else { self.worded_note(at) }?;
        let span = self.start(at + usize::from(self.is_open(at)))..self.end(list.next);
        let named = Named::new(NamedBy::Note(number), None, Certainty::Whole, span.clone());
        let reference = Reference {
            document: Some(named),
            locators: list.all,
            kind: Some(list.kind),
            span,
            ..Reference::default()
        };
        Some((reference, list.next))
    }

    fn is_open(self, at: usize) -> bool {
        matches!(self.kind(at), Kind::Mark('[' | '('))
    }

    /// Reads a note in brackets and a place: "[7, para. 13(i)]", "[7], para. 13", "(7, para. 13)".
    fn bracketed_note(self, at: usize) -> Option<(u32, LocatorList)> {
        let number = self.number(at + 1)?;
        let is_closed = self.is_mark(at + 2, ']');
        let comma = at + 2 + usize::from(is_closed);
        let list = self.locators(self.past_pages(comma + 1)).filter(|_| self.is_mark(comma, ','))?;
        let fits =
            list.kind == LocatorKind::Stated && (is_closed || matches!(self.kind(list.next), Kind::Mark(']' | ')')));
        fits.then_some((number, list))
    }

    /// Reads a note by its word and a place: "supra n 1, para 13(h)".
    fn worded_note(self, at: usize) -> Option<(u32, LocatorList)> {
        let next = self.past_note(at);
        let number = self.number(next.wrapping_sub(1)).filter(|_| next > at && self.is_note_word(at))?;
        let closed = if self.is_mark(at.wrapping_sub(1), '(') { self.past(next, ')') } else { next };
        let (list, _) = self.places_behind(closed)?;
        (list.kind == LocatorKind::Stated).then_some((number, list))
    }
}
