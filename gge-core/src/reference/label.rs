//! Labels of items: letters, small roman numerals, and the numbers of paragraphs without numbers of their own.

/// The label of an item, in lower case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Label {
    bytes: [u8; 5],
    len: u8,
}

/// Roman numerals that label items.
const ROMAN: [&str; 15] =
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

impl Label {
    /// Makes the label of a letter or a roman numeral. None for any other text.
    pub(crate) fn new(label: &str) -> Option<Self> {
        let label = Self::of(label)?;
        (label.letter().is_some() || is_roman(label.as_str().as_bytes())).then_some(label)
    }

    /// Makes the label that is the number of a paragraph in a section.
    pub(crate) fn number(number: u32) -> Option<Self> {
        Self::of(&number.to_string()).filter(|_| number > 0)
    }

    /// Makes the label of a letter, counted from 1. None beyond 26.
    pub(crate) fn counted(number: u32) -> Option<Self> {
        let letter = u8::try_from(number).ok().filter(|number| (1..=26).contains(number))?;
        Self::of(char::from(b'a' + letter - 1).encode_utf8(&mut [0; 4]))
    }

    fn of(text: &str) -> Option<Self> {
        let mut bytes = [0; 5];
        bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        bytes.make_ascii_lowercase();
        Some(Self { bytes, len: u8::try_from(text.len()).ok().filter(|len| *len > 0)? })
    }

    pub(crate) fn as_str(&self) -> &str {
        self.bytes.get(..usize::from(self.len)).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// Returns the letter, if it is one alone.
    pub(crate) fn letter(self) -> Option<u8> {
        (self.len == 1 && self.bytes[0].is_ascii_lowercase()).then_some(self.bytes[0])
    }

    /// Tests whether it may be a roman numeral.
    pub(crate) fn may_be_roman(self) -> bool {
        is_roman(self.as_str().as_bytes())
    }

    /// Lists the labels from this one to another; None if they run backwards. The error is for labels of different
    /// kinds.
    pub(crate) fn to(self, last: Self) -> Result<Option<Vec<Self>>, ()> {
        let roman = |label: Self| ROMAN.iter().position(|numeral| *numeral == label.as_str());
        let numerals = match (self.letter(), last.letter()) {
            (Some(b'i'), Some(_)) => roman(last).is_some(),
            (Some(_), Some(_)) => false,
            _ => true,
        };
        if numerals {
            let (from, to) = roman(self).zip(roman(last)).ok_or(())?;
            return Ok(ROMAN.get(from..=to).map(|all| all.iter().filter_map(|numeral| Self::new(numeral)).collect()));
        }
        let (from, to) = self.letter().zip(last.letter()).ok_or(())?;
        let letter = |letter: u8| Self::counted(u32::from(letter - b'a') + 1);
        Ok((from <= to).then(|| (from..=to).filter_map(letter).collect()))
    }
}

/// Tests whether a word is made of the letters of small roman numerals.
pub(crate) fn is_roman(word: &[u8]) -> bool {
    (1..=5).contains(&word.len()) && word.iter().all(|byte| b"ivx".contains(byte))
}

/// Tests whether a word, in lower case, can be the label of an item.
pub(crate) fn is_label(word: &str) -> bool {
    word.len() == 1 && word.is_ascii() || is_roman(word.as_bytes())
}
