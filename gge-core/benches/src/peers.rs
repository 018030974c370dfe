//! The differs: ours and those that people would use instead, each from two texts to what it takes for changed.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use dissimilar::Chunk;
use gge_core::compare::{Op, redline};
use gge_core::text::{Word, words};
use imara_diff::{Algorithm as Imara, Diff, InternedInput};
use similar::{Algorithm as Similar, ChangeTag, DiffOp, TextDiff, capture_diff_slices};

/// A change: where it stands in the earlier and in the later text.
pub(crate) struct Hunk {
    pub(crate) a: Range<usize>,
    pub(crate) b: Range<usize>,
    /// Whether moved words stood here: they are counted where they stand now.
    pub(crate) moved_away: bool,
}

impl Hunk {
    fn new(a: Range<usize>, b: Range<usize>) -> Self {
        Self { a, b, moved_away: false }
    }
}

/// What a differ found. What the ranges count is what the differ works on, so that nothing is converted while it is timed.
pub(crate) enum Hunks {
    Bytes(Vec<Hunk>),
    Words(Vec<Hunk>),
}

/// A differ, which cuts the texts into words by itself.
pub(crate) struct Differ {
    pub(crate) name: &'static str,
    pub(crate) diff: fn(&str, &str) -> Hunks,
}

pub(crate) const OURS: Differ = Differ { name: "gge_core redline", diff: ours };
pub(crate) const SIMILAR_MYERS: Differ =
    Differ { name: "similar Myers (default)", diff: |a, b| similar(Similar::Myers, a, b) };
pub(crate) const IMARA_MYERS_MINIMAL: Differ =
    Differ { name: "imara-diff MyersMinimal", diff: |a, b| imara(Imara::MyersMinimal, a, b) };

/// All differs, ours first. Those over words get the words and their normal forms as ours does.
pub(crate) const ALL: [Differ; 13] = [
    OURS,
    SIMILAR_MYERS,
    Differ { name: "similar RawMyers", diff: |a, b| similar(Similar::RawMyers, a, b) },
    Differ { name: "similar Patience", diff: |a, b| similar(Similar::Patience, a, b) },
    Differ { name: "similar Histogram", diff: |a, b| similar(Similar::Histogram, a, b) },
    Differ { name: "similar Hunt", diff: |a, b| similar(Similar::Hunt, a, b) },
    Differ { name: "similar Lcs", diff: |a, b| similar(Similar::Lcs, a, b) },
    Differ { name: "similar TextDiff::from_words", diff: similar_as_it_is },
    Differ { name: "imara-diff Histogram", diff: |a, b| imara(Imara::Histogram, a, b) },
    Differ { name: "imara-diff Myers", diff: |a, b| imara(Imara::Myers, a, b) },
    IMARA_MYERS_MINIMAL,
    Differ { name: "dissimilar, as it is", diff: dissimilar_as_it_is },
    Differ { name: "dissimilar, words as chars", diff: dissimilar_words },
];

fn ours(a: &str, b: &str) -> Hunks {
    let redline = redline(a, b);
    let changed = redline.changes().iter().filter(|change| change.op != Op::Equal);
    let hunk = |change: &gge_core::compare::Change| Hunk {
        a: change.earlier.clone(),
        b: change.later.clone(),
        moved_away: change.op == Op::Move && change.later.is_empty(),
    };
    Hunks::Bytes(changed.map(hunk).collect())
}

pub(crate) fn normals(text: &str) -> Vec<Cow<'_, str>> {
    words(text).map(|word: Word<'_>| word.normal()).collect()
}

fn similar(algorithm: Similar, a: &str, b: &str) -> Hunks {
    let ops = capture_diff_slices(algorithm, &normals(a), &normals(b));
    let changed = ops.iter().filter(|op| !matches!(op, DiffOp::Equal { .. }));
    Hunks::Words(changed.map(|op| Hunk::new(op.old_range(), op.new_range())).collect())
}

fn similar_as_it_is(a: &str, b: &str) -> Hunks {
    let diff = TextDiff::from_words(a, b);
    Hunks::Bytes(hunks(diff.iter_all_changes().map(|change| match change.tag() {
        ChangeTag::Equal => (true, change.value().len(), change.value().len()),
        ChangeTag::Delete => (false, change.value().len(), 0),
        ChangeTag::Insert => (false, 0, change.value().len()),
    })))
}

fn imara(algorithm: Imara, a: &str, b: &str) -> Hunks {
    let mut input = InternedInput::default();
    input.update_before(words(a).map(|word| word.normal()));
    input.update_after(words(b).map(|word| word.normal()));
    let range = |tokens: Range<u32>| tokens.start as usize..tokens.end as usize;
    let diff = Diff::compute(algorithm, &input);
    Hunks::Words(diff.hunks().map(|hunk| Hunk::new(range(hunk.before), range(hunk.after))).collect())
}

fn dissimilar_as_it_is(a: &str, b: &str) -> Hunks {
    Hunks::Bytes(hunks(dissimilar::diff(a, b).iter().map(|chunk| lengths(chunk, str::len))))
}

fn dissimilar_words(a: &str, b: &str) -> Hunks {
    let mut chars = HashMap::new();
    let (a, b) = (encode(a, &mut chars), encode(b, &mut chars));
    let count = |text: &str| text.chars().count();
    Hunks::Words(hunks(dissimilar::diff(&a, &b).iter().map(|chunk| lengths(chunk, count))))
}

/// Each word as one character: an ideograph, as dissimilar treats punctuation and white space in its own way.
fn encode<'t>(text: &'t str, chars: &mut HashMap<Cow<'t, str>, char>) -> String {
    let encode = |word: Cow<'t, str>| {
        let next = u32::try_from(chars.len()).ok().and_then(|count| char::from_u32(0x4e00 + count));
        *chars.entry(word).or_insert(next.unwrap_or_default())
    };
    words(text).map(|word| word.normal()).map(encode).collect()
}

fn lengths(chunk: &Chunk<'_>, length: impl Fn(&str) -> usize) -> (bool, usize, usize) {
    match chunk {
        Chunk::Equal(text) => (true, length(text), length(text)),
        Chunk::Delete(text) => (false, length(text), 0),
        Chunk::Insert(text) => (false, 0, length(text)),
    }
}

/// Changes from pieces: whether equal, and how long in each text.
fn hunks(pieces: impl Iterator<Item = (bool, usize, usize)>) -> Vec<Hunk> {
    let (mut hunks, mut a, mut b) = (Vec::new(), 0, 0);
    for (equal, in_a, in_b) in pieces {
        if !equal {
            hunks.push(Hunk::new(a..a + in_a, b..b + in_b));
        }
        (a, b) = (a + in_a, b + in_b);
    }
    hunks
}
