//! The diff of two texts by words, which keeps phrases together.

use std::borrow::Cow;
use std::ops::Range;

use imara_diff::{Algorithm, Diff, InternedInput, Token};

use crate::text::{Word, is_content_word, words};

use super::containment::Containment;
use super::moves::{crossing, moves_anything, with_moves};
use super::run::Run;
use super::{Change, Op};

/// Computes the changes between two texts, and their containment.
pub(super) fn changes(earlier: &str, later: &str) -> (Vec<Change>, Containment) {
    let (before, after): (Vec<Word<'_>>, Vec<Word<'_>>) = (words(earlier).collect(), words(later).collect());
    let mut input = InternedInput::default();
    input.update_before(before.iter().map(Word::normal));
    input.update_after(after.iter().map(Word::normal));
    // The test runs once for each word of the vocabulary, not for each of its places.
    let in_vocabulary: Vec<bool> =
        (0..input.interner.num_tokens()).map(|at| is_content_word(&input.interner[Token(at)])).collect();
    let content: Vec<bool> = input.before.iter().map(|token| in_vocabulary[token.0 as usize]).collect();
    let after_content: Vec<bool> = input.after.iter().map(|token| in_vocabulary[token.0 as usize]).collect();
    let marks: Vec<bool> = before.iter().map(|word| !word.is_word()).collect();
    let find = |input: &InternedInput<Cow<'_, str>>| settle(runs(input, slid(input, &marks), &content));
    // In a sentence or two a move is rare, and a first diff shows it; in longer texts it is cheaper to look before.
    let is_brief = before.len() + after.len() <= MAX_BRIEF_WORDS;
    let first = is_brief.then(|| find(&input));
    let runs = match first {
        Some(runs) if !moves_anything(&runs, &input.before, &input.after, &content) => runs,
        _ => {
            let (a_tokens, b_tokens) = (input.before.clone(), input.after.clone());
            hide_what_crosses(&mut input, &content);
            with_moves(find(&input), &a_tokens, &b_tokens, &content)
        }
    };
    let containment = containment(&runs, &content, &after_content);
    let (a_ends, b_ends) = (ends(&before, earlier.len()), ends(&after, later.len()));
    let bytes = |ends: &[usize], words: &Range<usize>| ends[words.start]..ends[words.end];
    let change = |run: &Run| Change {
        op: run.op(),
        earlier: bytes(&a_ends, &run.a),
        later: bytes(&b_ends, &run.b),
        moved: run.moved,
    };
    let mut changes: Vec<Change> = runs.iter().map(change).collect();
    // White space before the first word, and a text of white space alone, belong to the first change.
    match changes.first_mut() {
        Some(first) => (first.earlier.start, first.later.start) = (0, 0),
        None if earlier.is_empty() && later.is_empty() => {}
        None => {
            changes.push(Change { op: Op::Equal, earlier: 0..earlier.len(), later: 0..later.len(), moved: None });
        }
    }
    (changes, containment)
}

/// Replaces phrases that change places by words that no text has, so that the diff aligns the phrases that keep their
/// order.
fn hide_what_crosses(input: &mut InternedInput<Cow<'_, str>>, content: &[bool]) {
    if input.before.len() + input.after.len() > MIN_LONG_WORDS {
        return;
    }
    let crossing = crossing(&input.before, &input.after, content);
    if crossing.is_empty() {
        return;
    }
    let [gone, come] = ["\n-", "\n+"].map(|hidden| input.interner.intern(Cow::Borrowed(hidden)));
    for (a, b) in crossing {
        input.before[a].fill(gone);
        input.after[b].fill(come);
    }
}

/// Counts the content words in both texts and in each alone, and computes their containment.
fn containment(runs: &[Run], before: &[bool], after: &[bool]) -> Containment {
    let count =
        |content: &[bool], range: &Range<usize>| content[range.clone()].iter().filter(|content| **content).count();
    let (mut both, mut earlier, mut later) = (0, 0, 0);
    for run in runs {
        let (a, b) = (count(before, &run.a), count(after, &run.b));
        match run.op() {
            // A move stands twice, once on each side, and is counted where it arrives.
            Op::Equal | Op::Move => both += b,
            _ => (earlier, later) = (earlier + a, later + b),
        }
    }
    Containment::new(both, earlier, later)
}

/// The byte at which each word ends, after a 0; the last at the end of the text. White space belongs to the word that
/// follows.
fn ends(words: &[Word<'_>], length: usize) -> Vec<usize> {
    let mut ends: Vec<usize> = std::iter::once(0).chain(words.iter().map(Word::end)).collect();
    if let Some(last) = ends.last_mut() {
        *last = length;
    }
    ends
}

/// The hunks of the diff, as ranges of words. An insertion or deletion that can be placed in two ways begins with a
/// word rather than with the mark that ends the sentence before it.
fn slid(input: &InternedInput<Cow<'_, str>>, marks: &[bool]) -> Vec<(Range<usize>, Range<usize>)> {
    if is_monotonous(input) {
        let (a, b) = between_the_ends(&input.before, &input.after);
        return if a.start == a.end && b.start == b.end { Vec::new() } else { vec![(a, b)] };
    }
    // Histogram reads best, but goes astray in long texts that are alike except for a word here and there.
    let is_long = input.before.len() + input.after.len() > MIN_LONG_WORDS;
    let diff = Diff::compute(if is_long { Algorithm::Myers } else { Algorithm::Histogram }, input);
    let range = |tokens: &Range<u32>| tokens.start as usize..tokens.end as usize;
    let mut hunks: Vec<_> = diff.hunks().map(|hunk| (range(&hunk.before), range(&hunk.after))).collect();
    for at in 0..hunks.len() {
        let next = hunks.get(at + 1).map_or((input.before.len(), input.after.len()), |(a, b)| (a.start, b.start));
        let (a, b) = &mut hunks[at];
        let (a_size, b_size) = (a.len(), b.len());
        let (side, tokens) = if a_size == 0 { (&*b, &input.after) } else { (&*a, &input.before) };
        let one_side = (a_size == 0) != (b_size == 0);
        let mark = marks.get(a.end).is_some_and(|mark| *mark);
        if one_side && mark && a.end < next.0 && b.end < next.1 && tokens[side.start] == tokens[side.end] {
            (a.start, a.end, b.start, b.end) = (a.start + 1, a.end + 1, b.start + 1, b.end + 1);
        }
    }
    hunks
}

/// The number of words up to which two texts together are brief: nearly any two provisions, the longest of which has
/// 166.
const MAX_BRIEF_WORDS: usize = 300;
/// The number of words above which two texts together are long: three times the wording of any two reports in the
/// record.
const MIN_LONG_WORDS: usize = 20_000;
/// The average number of uses of each word above which a long text is monotonous. In a report it is less than ten.
const MIN_MONOTONOUS: usize = 64;

/// Tests whether two texts are so long and of so few words that every diff algorithm goes astray. The words between
/// their common beginning and their common end are then one change.
fn is_monotonous(input: &InternedInput<Cow<'_, str>>) -> bool {
    let (length, distinct) = (input.before.len() + input.after.len(), input.interner.num_tokens() as usize);
    length > MIN_LONG_WORDS && length / distinct.max(1) > MIN_MONOTONOUS
}

/// The ranges of both texts between their common beginning and their common end.
fn between_the_ends(before: &[Token], after: &[Token]) -> (Range<usize>, Range<usize>) {
    let start = before.iter().zip(after).take_while(|(a, b)| a == b).count();
    let rest = before[start..].iter().rev().zip(after[start..].iter().rev());
    let end = rest.take_while(|(a, b)| a == b).count();
    (start..before.len() - end, start..after.len() - end)
}

/// The runs of both texts: those between the hunks, which are equal, and the hunks.
fn runs(input: &InternedInput<Cow<'_, str>>, hunks: Vec<(Range<usize>, Range<usize>)>, content: &[bool]) -> Vec<Run> {
    let (mut runs, mut a, mut b) = (Vec::with_capacity(2 * hunks.len() + 1), 0, 0);
    let equal = |a: Range<usize>, b: Range<usize>, runs: &mut Vec<Run>| {
        if !a.is_empty() {
            let content = content[a.clone()].iter().filter(|content| **content).count();
            runs.push(Run { content, ..Run::new(true, a, b) });
        }
    };
    for (from, to) in hunks {
        equal(a..from.start, b..to.start, &mut runs);
        (a, b) = (from.end, to.end);
        runs.push(Run::new(false, from, to));
    }
    equal(a..input.before.len(), b..input.after.len(), &mut runs);
    runs
}

/// Joins equal words between two changes to the change, where they say too little to stand alone.
///
/// Each equal run is tested when the change after it is reached, and again whenever that change grows. The time is
/// linear.
fn settle(runs: Vec<Run>) -> Vec<Run> {
    let mut settled: Vec<Run> = Vec::with_capacity(runs.len());
    for run in runs {
        settled.push(run);
        while let [.., left, middle, right] = settled.as_slice()
            && is_lost(left, middle, right)
        {
            let (a, b) = (left.a.start..right.a.end, left.b.start..right.b.end);
            settled.truncate(settled.len() - 3);
            settled.push(Run::new(false, a, b));
        }
    }
    settled
}

/// Tests whether the equal words between two changes say too little to stand alone.
fn is_lost(left: &Run, middle: &Run, right: &Run) -> bool {
    if !middle.equal || left.equal || right.equal {
        return false;
    }
    let (words, less) = (middle.a.len(), left.size().min(right.size()));
    match middle.content {
        0 => words <= less || words == 1,
        1 => words * 2 <= less,
        _ => false,
    }
}
