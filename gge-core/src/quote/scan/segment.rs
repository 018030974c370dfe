//! Where the words of a document stand in the record as well.

use std::ops::Range;

use super::document::Document;
use crate::corpus::Corpus;

/// At how many places three words are followed: a phrase that stands in more tells nothing.
const PLACES: usize = 96;

/// Words of a document that stand in the record in the same order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Segment {
    /// The first word in the document.
    pub(super) q: usize,
    /// The first word in the corpus: of several places, the first of those with the longest run.
    pub(super) s: usize,
    /// How many they are.
    pub(super) len: usize,
}

impl Segment {
    pub(super) const fn end(&self) -> usize {
        self.q + self.len
    }
}

/// The runs of at least three words, from the left, each as long as it can be. They do not overlap.
pub(super) fn segments(corpus: &Corpus<'_>, document: &Document) -> Vec<Segment> {
    let (mut segments, mut at) = (Vec::new(), 0);
    while at + 3 <= document.words.len() {
        let places = match document.run(at) {
            Ok(run) => corpus.places(run),
            Err(next) => {
                at = next;
                continue;
            }
        };
        let mut longest = Segment { q: at, s: 0, len: 0 };
        for place in places.iter().take(PLACES).map(|place| *place as usize) {
            let rest = document.words[at + 3..].iter().zip(corpus.tokens(place + 3..corpus.length()));
            let len = 3 + rest.take_while(|(word, token)| word.word == token.word).count();
            if len > longest.len {
                longest = Segment { q: at, s: place, len };
            }
        }
        if longest.len == 0 {
            at += 1;
            continue;
        }
        at += longest.len;
        segments.push(longest);
    }
    segments
}

/// Cuts runs where quotation marks open and close. Marks that stand within a longer run are the wording's own.
pub(super) fn apart(segments: Vec<Segment>, quoted: &[Range<usize>]) -> (Vec<Segment>, Vec<Range<usize>>) {
    let (mut cut, mut kept) = (Vec::with_capacity(segments.len()), Vec::new());
    let mut quotations = quoted.iter().peekable();
    for mut segment in segments {
        while let Some(marks) = quotations.next_if(|marks| marks.end <= segment.q) {
            kept.push(marks.clone());
        }
        while let Some(marks) = quotations.peek().filter(|marks| marks.start < segment.end()) {
            if segment.q < marks.start && marks.end < segment.end() {
                quotations.next();
                continue;
            }
            for bound in [marks.start, marks.end] {
                if segment.q < bound && bound < segment.end() {
                    cut.push(Segment { len: bound - segment.q, ..segment });
                    let gone = bound - segment.q;
                    segment = Segment { q: bound, s: segment.s + gone, len: segment.len - gone };
                }
            }
            if marks.end > segment.q {
                break;
            }
            kept.extend(quotations.next().cloned());
        }
        cut.push(segment);
    }
    kept.extend(quotations.cloned());
    (cut, kept)
}
