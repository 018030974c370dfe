//! Moves: phrases that stand in another place of the later text.

use std::ops::Range;

use imara_diff::{Interner, Token};

use super::run::Run;

/// The number of words of a move, at least: a shorter phrase may stand anywhere by chance.
const MIN_MOVE_WORDS: usize = 5;
/// The number of content words of a move, at least: more than half of the shortest move, so that no string of function
/// words moves.
const MIN_MOVE_CONTENT_WORDS: usize = 3;
/// The number of places that a run of words may have: in more of them it does not tell where it came from.
const MAX_MOVE_PLACES: usize = 4;

/// A phrase in both texts: its range in the earlier text, and in the later one.
type Phrase = (Range<usize>, Range<usize>);

/// The shared phrases of both texts that change places: all but the heaviest chain of phrases that keep their order.
///
/// A diff that sees them may align the wrong phrase, and stray words of the others.
pub(super) fn crossing(before: &[Token], after: &[Token], content: &[bool]) -> Vec<Phrase> {
    let whole = [Run::new(false, 0..before.len(), 0..after.len())];
    let mut shared = disjoint(moves(&whole, before, after, content));
    shared.sort_by_key(|(a, _)| a.start);
    // For each phrase the weight of the heaviest chain in order that ends in it, and the phrase before it in that
    // chain.
    let mut chains: Vec<(usize, Option<usize>)> = Vec::with_capacity(shared.len());
    for (at, (a, b)) in shared.iter().enumerate() {
        let before = (0..at).filter(|&other| shared[other].1.end <= b.start);
        let best = before.max_by_key(|&other| (chains[other].0, std::cmp::Reverse(other)));
        chains.push((a.len() + best.map_or(0, |other| chains[other].0), best));
    }
    let mut kept = vec![false; shared.len()];
    let mut next = (0..shared.len()).max_by_key(|&at| (chains[at].0, std::cmp::Reverse(at)));
    while let Some(at) = next {
        kept[at] = true;
        next = chains[at].1;
    }
    shared.into_iter().zip(kept).filter(|(_, kept)| !kept).map(|(phrase, _)| phrase).collect()
}

/// Tests whether a phrase was deleted in one place and inserted in another.
pub(super) fn moves_anything(runs: &[Run], before: &[Token], after: &[Token], content: &[bool]) -> bool {
    let changed = || runs.iter().filter(|run| !run.equal);
    let long = |side: fn(&Run) -> &Range<usize>| changed().any(|run| side(run).len() >= MIN_MOVE_WORDS);
    changed().count() > 0 && long(|run| &run.a) && long(|run| &run.b) && !moves(runs, before, after, content).is_empty()
}

/// The phrases without those that overlap a longer one on either side, longest first.
fn disjoint(mut found: Vec<Phrase>) -> Vec<Phrase> {
    found.sort_by_key(|(a, b)| (std::cmp::Reverse(a.len()), b.start));
    let overlap = |x: &Range<usize>, y: &Range<usize>| x.start < y.end && y.start < x.end;
    let mut taken: Vec<Phrase> = Vec::new();
    for (a, b) in found {
        if !taken.iter().any(|(x, y)| overlap(x, &a) || overlap(y, &b)) {
            taken.push((a, b));
        }
    }
    taken
}

/// Splits changes so that phrases that were deleted in one place and inserted in another are moves.
pub(super) fn with_moves(runs: Vec<Run>, before: &[Token], after: &[Token], content: &[bool]) -> Vec<Run> {
    let mut taken = disjoint(moves(&runs, before, after, content));
    if taken.is_empty() {
        return runs;
    }
    taken.sort_by_key(|(_, b)| b.start);
    let arrivals: Vec<Cut> = (1..).zip(&taken).map(|(number, (_, b))| (Some(number), b.clone())).collect();
    let mut departures: Vec<Cut> = (1..).zip(&taken).map(|(number, (a, _))| (Some(number), a.clone())).collect();
    departures.sort_by_key(|(_, a)| a.start);
    runs.into_iter().flat_map(|run| split(run, &departures, &arrivals)).collect()
}

/// The phrases that stand in a deletion and in an insertion, each as long as it is within one change.
fn moves(runs: &[Run], before: &[Token], after: &[Token], content: &[bool]) -> Vec<Phrase> {
    let changed = || runs.iter().filter(|run| !run.equal);
    let mut grams: Interner<&[Token]> = Interner::new(before.len());
    // For each run of words, the words at which it begins and the changes around them; no more once it has too many
    // places.
    let mut places: Vec<Vec<(usize, &Run)>> = Vec::new();
    for run in changed() {
        for start in run.a.clone().take(run.a.len().saturating_sub(MIN_MOVE_WORDS - 1)) {
            let gram = grams.intern(&before[start..start + MIN_MOVE_WORDS]).0 as usize;
            if gram == places.len() {
                places.push(Vec::new());
            }
            if places[gram].len() <= MAX_MOVE_PLACES {
                places[gram].push((start, run));
            }
        }
    }
    let mut found = Vec::new();
    for run in changed() {
        let mut start = run.b.start;
        while start + MIN_MOVE_WORDS <= run.b.end {
            let gram = grams.intern(&after[start..start + MIN_MOVE_WORDS]).0 as usize;
            let from = places.get(gram).filter(|from| from.len() <= MAX_MOVE_PLACES);
            let widest = from.into_iter().flatten().map(|&(a, of)| {
                let more = before[a..of.a.end].iter().zip(&after[start..run.b.end]).take_while(|(x, y)| x == y).count();
                a..a + more
            });
            let Some(a) = widest.max_by_key(ExactSizeIterator::len) else {
                start += 1;
                continue;
            };
            let b = start..start + a.len();
            start = b.end;
            if content[a.clone()].iter().filter(|content| **content).count() >= MIN_MOVE_CONTENT_WORDS {
                found.push((a, b));
            }
        }
    }
    found
}

/// A stretch of one side of a change, with the number of its move if it is moved.
type Cut = (Option<usize>, Range<usize>);

/// Splits a change at the phrases that were moved out of it and into it.
///
/// Deleted and inserted words stand side by side in one change until the first move; after it each has its own change.
fn split(run: Run, departures: &[Cut], arrivals: &[Cut]) -> Vec<Run> {
    if run.equal {
        return vec![run];
    }
    let (a, b) = (cut(&run.a, departures), cut(&run.b, arrivals));
    if a.len() + b.len() == 2 {
        return vec![run];
    }
    let mut runs = Vec::new();
    for at in 0..a.len().max(b.len()) {
        match (a.get(at), b.get(at)) {
            (Some((None, gone)), Some((None, new))) => runs.push(Run::new(false, gone.clone(), new.clone())),
            (gone, new) => {
                let (a_at, b_at) = (gone.map_or(run.a.end, |it| it.1.end), new.map_or(run.b.end, |it| it.1.start));
                let gone = gone.map(|(moved, gone)| Run { moved: *moved, ..Run::new(false, gone.clone(), b_at..b_at) });
                let new = new.map(|(moved, new)| Run { moved: *moved, ..Run::new(false, a_at..a_at, new.clone()) });
                runs.extend(gone.into_iter().chain(new));
            }
        }
    }
    runs.retain(|run| run.size() > 0);
    runs
}

/// Splits one side of a change where moved phrases begin and end.
fn cut(whole: &Range<usize>, moved: &[Cut]) -> Vec<Cut> {
    let first = moved.partition_point(|(_, range)| range.start < whole.start);
    let (mut parts, mut at) = (Vec::new(), whole.start);
    for (number, range) in moved[first..].iter().take_while(|(_, range)| range.end <= whole.end) {
        parts.extend([(None, at..range.start), (*number, range.clone())]);
        at = range.end;
    }
    parts.push((None, at..whole.end));
    parts
}
