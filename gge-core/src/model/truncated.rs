//! Input of others, made safe to print.

use std::fmt::{self, Write as _};

/// The number of characters that are printed before the ellipsis: about a line of a terminal.
const MOST: usize = 80;

/// A text of unknown origin, printed so that no character is hidden or obeyed by a terminal.
///
/// Control characters, those that change the direction of text and those without a width are printed as `<U+001B>`. A
/// text of more than 80 characters is cut there, with an ellipsis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Truncated<T>(
    /// The text, or a value whose `Display` is the text.
    pub T,
);

impl<T: fmt::Display> fmt::Display for Truncated<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(Writer { out: f, count: 0 }, "{}", self.0)
    }
}

/// Writes characters through, escapes unseen ones, and stops after [`MOST`].
struct Writer<'f, 'o> {
    out: &'f mut fmt::Formatter<'o>,
    count: usize,
}

impl fmt::Write for Writer<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            self.count += 1;
            match self.count {
                ..=MOST if is_unseen(character) => write!(self.out, "<U+{:04X}>", u32::from(character))?,
                ..=MOST => self.out.write_char(character)?,
                _ => {
                    // Nothing after the first excess character is read.
                    return if self.count == MOST + 1 { self.out.write_char('…') } else { Ok(()) };
                }
            }
        }
        Ok(())
    }
}

/// Tests whether a character is not shown, but acted on or ignored.
fn is_unseen(character: char) -> bool {
    // Controls; then those without width or glyph in Unicode, in order: soft hyphen, joiners, fillers, marks of
    // direction, separators of lines, selectors, annotations, tags.
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff0}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}
