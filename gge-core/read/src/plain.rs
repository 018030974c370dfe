//! Text of any encoding.

use crate::detect::{Order, utf16};
use crate::error::Error;
use crate::text::{Doubt, Reader, Text};

/// Reads a text. One in UTF-8 is kept as it is.
#[expect(clippy::unnecessary_wraps, reason = "as other readers do")]
pub(crate) fn read(bytes: Vec<u8>) -> Result<Text, Error> {
    let (text, reader, doubts) = match utf16(&bytes) {
        Some(order) => {
            let text = wide(&bytes, order);
            let doubts = undecodable(&text).into_iter().collect();
            (text, if order == Order::Little { Reader::Utf16Le } else { Reader::Utf16Be }, doubts)
        }
        None => match String::from_utf8(bytes) {
            Ok(text) => (text, Reader::Utf8, Vec::new()),
            Err(error) => guessed(error.as_bytes(), error.utf8_error().valid_up_to()),
        },
    };
    Ok(Text { text, reader, places: Vec::new(), doubts })
}

/// Decodes UTF-16, without its mark. U+FFFD stands for what is half a character.
pub(crate) fn wide(bytes: &[u8], order: Order) -> String {
    let (pairs, half) = bytes.as_chunks::<2>();
    let unit = |pair: &[u8; 2]| match order {
        Order::Little => u16::from_le_bytes(*pair),
        Order::Big => u16::from_be_bytes(*pair),
    };
    let mut units = pairs.iter().map(unit).peekable();
    units.next_if_eq(&0xfeff);
    let half = half.first().map(|_| char::REPLACEMENT_CHARACTER);
    char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).chain(half).collect()
}

/// Decodes a byte of Windows-1252. The five bytes that mean nothing are control characters, as browsers have it.
const fn windows_1252(byte: u8) -> char {
    const FROM_80: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => FROM_80[byte as usize - 0x80],
        _ => byte as char,
    }
}

/// Reads a text that is not UTF-8 from a byte on: as UTF-8 with some broken bytes if that is what most of it is, else as
/// Windows-1252.
fn guessed(bytes: &[u8], valid: usize) -> (String, Reader, Vec<Doubt>) {
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    if good > bad {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let doubts = undecodable(&text).into_iter().collect();
        return (text, Reader::Utf8, doubts);
    }
    let line = 1 + memchr::memchr_iter(b'\n', &bytes[..valid]).count();
    let text = bytes.iter().map(|byte| windows_1252(*byte)).collect();
    (text, Reader::Windows1252, vec![Doubt::Encoding { line }])
}

/// Reads what is said to be UTF-8.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn lossy(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// Counts what could not be decoded.
fn undecodable(text: &str) -> Option<Doubt> {
    let first = text.find(char::REPLACEMENT_CHARACTER)?;
    let count = text[first..].matches(char::REPLACEMENT_CHARACTER).count();
    Some(Doubt::Undecodable { line: 1 + text[..first].matches('\n').count(), count })
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::text::{Doubt, Reader};

    /// The text, reader and doubts that some bytes give.
    fn told(bytes: &[u8]) -> (String, Reader, Vec<Doubt>) {
        let text = read(bytes.to_vec()).unwrap();
        (text.text, text.reader, text.doubts)
    }

    #[test]
    fn utf8_is_kept_to_the_byte() {
        for text in ["", "\u{feff}13. “norms”\r\n", "a\0b", "\u{fffd}"] {
            assert_eq!(told(text.as_bytes()), (text.to_owned(), Reader::Utf8, vec![]), "{text:?}");
        }
    }

    #[test]
    fn utf16_is_read_with_a_mark_and_without() {
        let text = "13. “Norms”,\n𝕏 and so on";
        for mark in ["", "\u{feff}"] {
            let marked = format!("{mark}{text}");
            let little: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = marked.encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!(told(&little), (text.to_owned(), Reader::Utf16Le, vec![]));
            assert_eq!(told(&big), (text.to_owned(), Reader::Utf16Be, vec![]));
        }
        let half = [b"\xff\xfea\0\n\0".as_slice(), b"\0\xd8b\0c"].concat();
        let broken = Doubt::Undecodable { line: 2, count: 2 };
        assert_eq!(told(&half), ("a\n\u{fffd}b\u{fffd}".to_owned(), Reader::Utf16Le, vec![broken]));
    }

    #[test]
    fn other_encodings_are_a_guess_that_is_told() {
        let (text, reader, doubts) = told(b"one\n\x93caf\xe9\x94 \x80 5\n");
        assert_eq!((text.as_str(), reader), ("one\n“café” € 5\n", Reader::Windows1252));
        assert_eq!(doubts, [Doubt::Encoding { line: 2 }]);
        let broken = ["“norms” — “rules”\nand ".as_bytes(), b"\xe2\x80", " “principles”".as_bytes()].concat();
        let (text, reader, doubts) = told(&broken);
        assert_eq!((text.as_str(), reader), ("“norms” — “rules”\nand \u{fffd} “principles”", Reader::Utf8));
        assert_eq!(doubts, [Doubt::Undecodable { line: 2, count: 1 }]);
    }
}
