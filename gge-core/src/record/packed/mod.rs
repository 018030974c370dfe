//! A record in few bytes, for where every one of them is paid for: on the web.
//!
//! Two parts: numbers, each in as few bytes as it needs, and after them all texts in a row, each once, in the order in
//! which they are first needed. Every type writes its fields one after the other and reads them in the same order:
//! `shapes` lists them. There are no names, tags or checks in it: only the version that wrote it reads it.

mod shapes;

use std::collections::HashMap;

use super::{Cuts, LazyCorpus, Record};
use crate::model::{List, Text};

pub(crate) use shapes::fields;

impl Record {
    /// The record in few bytes.
    #[doc(hidden)]
    pub fn pack(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        Packed::pack(self, &mut writer);
        let mut out = u32::try_from(writer.numbers.len()).unwrap_or(u32::MAX).to_le_bytes().to_vec();
        out.append(&mut writer.numbers);
        out.extend(writer.texts.into_bytes());
        out
    }

    /// Reads what [`pack`](Self::pack) of the same version wrote; its texts stay where they are. None for other bytes,
    /// as far as their shape tells: whether the record is sound is not looked at.
    #[doc(hidden)]
    pub fn unpack(bytes: &'static [u8]) -> Option<Self> {
        let (length, rest) = bytes.split_first_chunk()?;
        let (numbers, texts) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        let mut reader = Reader { numbers, texts: str::from_utf8(texts).ok()?, known: Vec::new(), whole: true };
        let record = Packed::unpack(&mut reader);
        (reader.whole && reader.numbers.is_empty() && reader.texts.is_empty()).then_some(record)
    }
}

/// What no text has.
const END: char = '\0';

impl Packed for Record {
    fn pack(&self, out: &mut Writer) {
        self.parts.pack(out);
        self.index.pack(out);
        let cuts = (0..).zip(self.all_renderings()).map(|(position, rendering)| {
            let sentences = self.sentences_of_rendering(position);
            let ends = sentences.iter().flat_map(|it| [it.start, it.end]);
            let whole = matches!(&sentences[..], [one] if *one == (0..rendering.text.len()));
            ends.filter(|_| !whole).map(|end| u32::try_from(end).unwrap_or(u32::MAX)).collect()
        });
        cuts.collect::<List<List<u32>>>().pack(out);
    }

    fn unpack(input: &mut Reader) -> Self {
        Self {
            parts: Packed::unpack(input),
            index: Packed::unpack(input),
            cuts: Cuts::Known(Packed::unpack(input)),
            corpus: LazyCorpus::new(),
        }
    }
}

/// What can be packed.
pub(crate) trait Packed {
    fn pack(&self, out: &mut Writer);

    /// Never fails: where something is missing, it is nothing or the first, and the reader remembers.
    fn unpack(input: &mut Reader) -> Self;
}

#[derive(Default)]
pub(crate) struct Writer {
    numbers: Vec<u8>,
    texts: String,
    known: HashMap<String, usize>,
}

impl Writer {
    /// Seven bits a byte, the lowest first; all bytes but the last have the eighth set.
    pub(crate) fn number(&mut self, mut number: usize) {
        let low = |number: usize| number.to_le_bytes()[0];
        while number > 0x7f {
            self.numbers.push(low(number) | 0x80);
            number >>= 7;
        }
        self.numbers.push(low(number));
    }

    /// 0 for a new text, else which of the texts it is, from 1. Compressors like it better than how far back it is.
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

pub(crate) struct Reader {
    numbers: &'static [u8],
    texts: &'static str,
    known: Vec<&'static str>,
    whole: bool,
}

impl Reader {
    pub(crate) fn number(&mut self) -> usize {
        let (mut number, mut shift) = (0, 0);
        while let Some((byte, rest)) = self.numbers.split_first() {
            self.numbers = rest;
            number |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if *byte < 0x80 {
                return number;
            }
            if shift > 28 {
                break;
            }
        }
        self.whole = false;
        0
    }

    pub(crate) fn text(&mut self) -> &'static str {
        if let Some(position) = self.number().checked_sub(1) {
            return self.known.get(position).copied().unwrap_or_else(|| self.nothing());
        }
        let (text, rest) = self.texts.split_once(END).unwrap_or_else(|| self.nothing());
        self.texts = rest;
        self.known.push(text);
        text
    }

    /// Which of so many it is.
    pub(crate) fn choice(&mut self, count: usize) -> usize {
        let number = self.number();
        if number < count { number } else { self.nothing() }
    }

    fn nothing<T: Default>(&mut self) -> T {
        self.whole = false;
        T::default()
    }
}

impl Packed for Text {
    fn pack(&self, out: &mut Writer) {
        out.text(self);
    }

    fn unpack(input: &mut Reader) -> Self {
        Self::Borrowed(input.text())
    }
}

impl<T: Packed + Clone> Packed for List<T> {
    fn pack(&self, out: &mut Writer) {
        out.number(self.len());
        self.iter().for_each(|it| it.pack(out));
    }

    fn unpack(input: &mut Reader) -> Self {
        let count = input.number();
        let mut all = Vec::new();
        while all.len() < count && input.whole {
            all.push(T::unpack(input));
        }
        all.into()
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, out: &mut Writer) {
        self.is_some().pack(out);
        self.iter().for_each(|it| it.pack(out));
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
                number.try_into().unwrap_or_else(|_| input.nothing())
            }
        }
    )+};
}
numbers! { u8 u16 u32 }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_record_is_the_same_when_unpacked() {
        let record = Record::builtin();
        let unpacked = Record::unpack(record.pack().leak()).unwrap();
        assert_eq!(format!("{unpacked:#?}"), format!("{record:#?}"));
        for (position, rendering) in record.all_renderings().iter().enumerate() {
            let of = |record: &Record| record.sentences_of_rendering(position);
            assert_eq!(of(&unpacked), of(record), "{}", rendering.id);
        }
    }

    #[test]
    fn other_bytes_are_no_record() {
        let packed = Record::builtin().pack();
        let more = [&packed[..], &[0]].concat();
        let wrong = packed.iter().map(|byte| byte ^ 0x55).collect();
        let cut = [0, 3, 4, 5, 1_000, packed.len() / 2, packed.len() - 1].map(|length| packed[..length].to_vec());
        for bytes in [more, wrong].into_iter().chain(cut) {
            assert!(Record::unpack(bytes.leak()).is_none());
        }
    }
}
