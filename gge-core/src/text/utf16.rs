//! Offsets in UTF-16 code units, as JavaScript, Java and the language server protocol count them.

/// The number of bytes that are counted together: a lookup reads one block at most.
const BLOCK: usize = 128;

/// Turns offsets in bytes of a text into offsets in UTF-16 code units.
///
/// ```
/// use gge_core::text::Utf16;
///
/// let text = "“norm (f)”";
/// let units = Utf16::new(text);
/// assert_eq!((text.find("norm"), units.offset(3)), (Some(3), 1));
/// ```
#[derive(Clone, Debug)]
pub struct Utf16<'t> {
    text: &'t [u8],
    /// The units before each block.
    before: Vec<usize>,
}

impl<'t> Utf16<'t> {
    /// Counts the units of a text.
    pub fn new(text: &'t str) -> Self {
        let mut count = 0;
        let blocks = text.as_bytes().chunks(BLOCK).map(|block| {
            let before = count;
            count += units(block);
            before
        });
        let mut before: Vec<usize> = blocks.collect();
        before.push(count);
        Self { text: text.as_bytes(), before }
    }

    /// Returns the number of units before a byte; for a byte beyond the text, that of the whole text.
    pub fn offset(&self, byte: usize) -> usize {
        let byte = byte.min(self.text.len());
        let start = byte / BLOCK * BLOCK;
        self.before.get(byte / BLOCK).copied().unwrap_or_default()
            + units(self.text.get(start..byte).unwrap_or_default())
    }
}

/// Each character counts with its first byte: those that take four bytes are two units.
fn units(bytes: &[u8]) -> usize {
    let of = |byte: &u8| match byte {
        0x80..=0xBF => 0,
        0xF0.. => 2,
        _ => 1,
    };
    bytes.iter().map(of).sum()
}

#[cfg(test)]
mod tests {
    use super::Utf16;

    fn check(text: &str) {
        let units = Utf16::new(text);
        for (byte, _) in text.char_indices() {
            assert_eq!(units.offset(byte), text[..byte].encode_utf16().count(), "{byte} of {text}");
        }
        assert_eq!(units.offset(usize::MAX), text.encode_utf16().count());
    }

    #[test]
    fn blocks_may_end_within_a_character() {
        check("");
        for length in 120..132 {
            check(&format!("{}“ä” 𝄞 {}", "x".repeat(length), "–𝄞é".repeat(90)));
        }
    }
}
