//! A record without items in place of the built-in one, for baking when that does not compile.

use crate::model::{Concept, Lexicon, List};
use crate::record::{Index, RecordParts, Record};

pub(crate) static RECORD: Record = Record::baked(PARTS, INDEX);

const INDEX: Index = Index { provisions: List::Borrowed(&[]), renderings: List::Borrowed(&[]) };

const PARTS: RecordParts = RecordParts {
    sources: List::Borrowed(&[]),
    groups: List::Borrowed(&[]),
    reports: List::Borrowed(&[]),
    provisions: List::Borrowed(&[]),
    renderings: List::Borrowed(&[]),
    fragments: List::Borrowed(&[]),
    links: List::Borrowed(&[]),
    conflicts: List::Borrowed(&[]),
    consultation: None,
    bodies: List::Borrowed(&[]),
    uptake: List::Borrowed(&[]),
    contested: List::Borrowed(&[]),
    organs: List::Borrowed(&[]),
    organ_mandates: List::Borrowed(&[]),
    recommendations: List::Borrowed(&[]),
    observations: List::Borrowed(&[]),
    processes: List::Borrowed(&[]),
    annotations: List::Borrowed(&[]),
    shared_wording: List::Borrowed(&[]),
    lexicon: Lexicon {
        modals: List::Borrowed(&[]),
        qualifiers: List::Borrowed(&[]),
        abbreviations: List::Borrowed(&[]),
    },
};

pub(crate) static CONCEPTS: &[Concept] = &[];
