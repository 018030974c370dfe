//! Text of others, as errors show it.

use std::fmt::{self, Write as _};

/// The number of characters of a text that are shown.
const MOST: usize = 80;

/// Text of others for an error or a terminal, in which nothing stays unseen and nothing is obeyed.
///
/// Control characters, those that turn the direction of the text and those without a width stand as `<U+001B>`. Of a text
/// of more than 80 characters its beginning stands, and an ellipsis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Truncated<T>(
    /// The text, or what is written as it.
    pub T,
);

impl<T: fmt::Display> fmt::Display for Truncated<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(Writer { out: f, count: 0 }, "{}", self.0)
    }
}

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
                    // What follows the first character too many is not looked at.
                    return if self.count == MOST + 1 { self.out.write_char('…') } else { Ok(()) };
                }
            }
        }
        Ok(())
    }
}

/// Tests whether a character is obeyed or ignored rather than shown.
fn is_unseen(character: char) -> bool {
    // Controls; then what Unicode gives no width or no glyph, in order: soft hyphen, joiners, fillers, marks of direction,
    // separators of lines, selectors, annotations, tags.
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
