//! A compact binary form for values that the same version of the library writes and reads.
//!
//! The form has two parts: numbers, each in as few bytes as it needs, then the texts, each once, in the order of their
//! first use. A type writes its fields in order and reads them in the same order; there are no names, tags or
//! checksums. The macros `fields!` and `variants!` implement [`Packed`] from a list of fields or variants.

mod macros;

use crate::number::to_u32;
use std::borrow::Cow;
use std::collections::HashMap;

pub(crate) use macros::{fields, variants};

/// A value with a compact binary form.
pub(crate) trait Packed {
    /// Appends the value to the output.
    fn pack(&self, out: &mut Writer);

    /// Decodes a value.
    ///
    /// On malformed input this returns an empty value, or the first variant of an enum, and sets the reader's error
    /// flag, which [`unpack`] checks once at the end.
    fn unpack(input: &mut Reader) -> Self;
}

/// Encodes a value as the length of its numbers in four bytes, the numbers, and the texts.
pub(crate) fn pack(value: &impl Packed) -> Vec<u8> {
    let mut writer = Writer::default();
    value.pack(&mut writer);
    let mut out = to_u32(writer.numbers.len()).to_le_bytes().to_vec();
    out.append(&mut writer.numbers);
    out.extend(writer.texts.into_bytes());
    out
}

/// Decodes what [`pack`] wrote; the texts of the value borrow from the bytes. None if the input is malformed or longer
/// than the value.
pub(crate) fn unpack<T: Packed>(bytes: &'static [u8]) -> Option<T> {
    let (length, rest) = bytes.split_first_chunk()?;
    let (numbers, texts) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    let mut reader = Reader { numbers, texts: str::from_utf8(texts).ok()?, known: Vec::new(), malformed: false };
    let value = T::unpack(&mut reader);
    (!reader.malformed && reader.numbers.is_empty() && reader.texts.is_empty()).then_some(value)
}

/// The terminator of each text. No text of a record contains a NUL.
const END: char = '\0';

/// The output of packing: the numbers and the texts, apart until [`pack`] joins them.
#[derive(Default)]
pub(crate) struct Writer {
    numbers: Vec<u8>,
    texts: String,
    /// The number of each text that was written, from 1 in the order of first use.
    known: HashMap<String, usize>,
}

impl Writer {
    /// Writes a number in groups of seven bits, the lowest first; every byte but the last has its eighth bit set.
    pub(crate) fn number(&mut self, mut number: usize) {
        let low = |number: usize| number.to_le_bytes()[0];
        while number > 0x7f {
            self.numbers.push(low(number) | 0x80);
            number >>= 7;
        }
        self.numbers.push(low(number));
    }

    /// Writes a text: 0 and the text itself at its first use, later only its number. Numbers compress better than
    /// distances.
    pub(crate) fn text(&mut self, text: &str) {
        if let Some(number) = self.known.get(text) {
            self.number(*number);
        } else {
            self.number(0);
            self.texts.push_str(text);
            self.texts.push(END);
            self.known.insert(text.to_owned(), self.known.len() + 1);
        }
    }
}

/// The input of unpacking: the numbers and the texts that are not read yet.
pub(crate) struct Reader {
    numbers: &'static [u8],
    texts: &'static str,
    /// The texts read so far, in order: the number of a text is its position plus 1.
    known: Vec<&'static str>,
    malformed: bool,
}

impl Reader {
    /// Reads what [`Writer::number`] wrote. 0 on malformed input.
    pub(crate) fn number(&mut self) -> usize {
        let (mut number, mut shift) = (0, 0);
        while let Some((byte, rest)) = self.numbers.split_first() {
            self.numbers = rest;
            number |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if *byte < 0x80 {
                return number;
            }
            // No packed number has more than 32 bits.
            if shift > 28 {
                break;
            }
        }
        self.malformed()
    }

    /// Reads what [`Writer::text`] wrote. Empty on malformed input.
    pub(crate) fn text(&mut self) -> &'static str {
        if let Some(position) = self.number().checked_sub(1) {
            return self.known.get(position).copied().unwrap_or_else(|| self.malformed());
        }
        let (text, rest) = self.texts.split_once(END).unwrap_or_else(|| self.malformed());
        self.texts = rest;
        self.known.push(text);
        text
    }

    /// Reads a number below a count, such as the position of a variant. 0 on malformed input.
    pub(crate) fn choice(&mut self, count: usize) -> usize {
        let number = self.number();
        if number < count { number } else { self.malformed() }
    }

    /// Sets the error flag and returns an empty value.
    pub(crate) fn malformed<T: Default>(&mut self) -> T {
        self.malformed = true;
        T::default()
    }
}

impl Packed for Cow<'static, str> {
    fn pack(&self, out: &mut Writer) {
        out.text(self);
    }

    fn unpack(input: &mut Reader) -> Self {
        Self::Borrowed(input.text())
    }
}

impl<T: Packed + Clone> Packed for Cow<'static, [T]> {
    fn pack(&self, out: &mut Writer) {
        out.number(self.len());
        self.iter().for_each(|item| item.pack(out));
    }

    fn unpack(input: &mut Reader) -> Self {
        let count = input.number();
        let mut items = Vec::new();
        while items.len() < count && !input.malformed {
            items.push(T::unpack(input));
        }
        items.into()
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, out: &mut Writer) {
        self.is_some().pack(out);
        self.iter().for_each(|value| value.pack(out));
    }

    fn unpack(input: &mut Reader) -> Self {
        bool::unpack(input).then(|| T::unpack(input))
    }
}

impl Packed for bool {
    fn pack(&self, out: &mut Writer) {
        out.number((*self).into());
    }

    fn unpack(input: &mut Reader) -> Self {
        input.choice(2) == 1
    }
}

macro_rules! numbers {
    ($($kind:ident)+) => {$(
        impl Packed for $kind {
            fn pack(&self, out: &mut Writer) {
                out.number(*self as usize);
            }

            fn unpack(input: &mut Reader) -> Self {
                let number = input.number();
                number.try_into().unwrap_or_else(|_| input.malformed())
            }
        }
    )+};
}
numbers! { u8 u16 u32 }

#[cfg(test)]
mod tests {
    use super::*;

    type Value = (Cow<'static, [Cow<'static, str>]>, Option<u32>);

    impl Packed for Value {
        fn pack(&self, out: &mut Writer) {
            self.0.pack(out);
            self.1.pack(out);
        }

        fn unpack(input: &mut Reader) -> Self {
            (Packed::unpack(input), Packed::unpack(input))
        }
    }

    #[test]
    fn a_text_is_written_once() {
        let value: Value = (["State", "norm", "State"].map(Cow::Borrowed).to_vec().into(), Some(300));
        let packed = pack(&value);
        // Four numbers (how many, two new, the first again), a flag, and 300 in two bytes.
        assert_eq!(packed, b"\x07\0\0\0\x03\0\0\x01\x01\xac\x02State\0norm\0");
        assert_eq!(unpack(packed.leak()), Some(value));
    }

    #[test]
    fn malformed_input_is_refused() {
        let packed = pack(&(vec![Cow::Borrowed("State")].into(), None) as &Value);
        for length in 0..packed.len() {
            assert_eq!(unpack::<Value>(packed[..length].to_vec().leak()), None, "{length}");
        }
        assert_eq!(unpack::<Value>([&packed[..], b"x"].concat().leak()), None);
        assert_eq!(unpack::<Value>(b"\x05\0\0\0\x00\xff\xff\xff\xff"), None);
    }
}
