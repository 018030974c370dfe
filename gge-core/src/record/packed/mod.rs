//! The packed form of a record: its parts, its index, and the sentence boundaries of renderings.
//!
//! `shapes` lists the fields of each type. Only the version that wrote a packed record reads it.

mod shapes;

use super::{Cuts, Lazy, Record};
use crate::codec::{self, Packed, Reader, Writer};
use crate::model::List;
use crate::number::to_u32;

impl Record {
    /// Encodes the record in the packed form, which only the same version reads.
    #[doc(hidden)]
    pub fn pack(&self) -> Vec<u8> {
        codec::pack(self)
    }

    /// Decodes what [`pack`](Self::pack) of the same version wrote, borrowing the texts from the bytes. None for other
    /// bytes, as far as their shape tells: the record is not tested for soundness.
    #[doc(hidden)]
    pub fn unpack(bytes: &'static [u8]) -> Option<Self> {
        codec::unpack(bytes)
    }
}

impl Packed for Record {
    fn pack(&self, out: &mut Writer) {
        self.parts.pack(out);
        self.index.pack(out);
        let cuts = (0..).zip(self.all_renderings()).map(|(position, rendering)| {
            let sentences = self.sentences_of_rendering(position);
            let ends = sentences.iter().flat_map(|it| [it.start, it.end]);
            let whole = matches!(&sentences[..], [one] if *one == (0..rendering.text.len()));
            ends.filter(|_| !whole).map(to_u32).collect()
        });
        cuts.collect::<List<List<u32>>>().pack(out);
    }

    fn unpack(input: &mut Reader) -> Self {
        Self {
            parts: Packed::unpack(input),
            index: Packed::unpack(input),
            cuts: Cuts::Known(Packed::unpack(input)),
            by_symbol: Lazy::new(),
            corpus: Lazy::new(),
            forms: Lazy::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_record_is_the_same_when_unpacked() {
        let record = Record::builtin();
        let unpacked = Record::unpack(record.pack().leak()).unwrap();
        assert!(unpacked == *record);
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
