//! Offsets as JavaScript counts them: in UTF-16 code units.

use serde_json::Value;

/// How many bytes are counted together.
const BLOCK: usize = 128;

/// Counts code units in a text.
pub(crate) struct Units<'t> {
    text: &'t [u8],
    /// The units before each block.
    before: Vec<usize>,
}

impl<'t> Units<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
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

    /// The units before a byte.
    pub(crate) fn at(&self, byte: usize) -> usize {
        let byte = byte.min(self.text.len());
        let start = byte / BLOCK * BLOCK;
        self.before.get(byte / BLOCK).copied().unwrap_or_default()
            + units(self.text.get(start..byte).unwrap_or_default())
    }

    /// Puts offsets into code units: the numbers under these keys, and in the lists under them.
    pub(crate) fn convert(&self, value: &mut Value, keys: &[&str]) {
        for key in keys {
            value.get_mut(key).into_iter().for_each(|it| self.convert_all(it));
        }
    }

    fn convert_all(&self, value: &mut Value) {
        if let Some(values) = value.as_array_mut() {
            values.iter_mut().for_each(|it| self.convert_all(it));
        } else if let Some(byte) = value.as_u64().and_then(|byte| usize::try_from(byte).ok()) {
            *value = self.at(byte).into();
        }
    }
}

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
    use super::Units;

    #[test]
    fn units_are_those_of_utf_16() {
        let text = format!("{}“ä” 𝄞 {}", "x".repeat(126), "–𝄞é".repeat(90));
        let units = Units::new(&text);
        for (byte, _) in text.char_indices() {
            assert_eq!(units.at(byte), text[..byte].encode_utf16().count(), "{byte}");
        }
        assert_eq!(units.at(usize::MAX), text.encode_utf16().count());
        assert_eq!(Units::new("").at(0), 0);
    }
}
