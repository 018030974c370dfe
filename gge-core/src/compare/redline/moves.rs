//! Phrases that went elsewhere.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use imara_diff::{InternedInput, Token};

use super::diff::Run;

/// A phrase of fewer words is no move: it may stand anywhere by chance.
const SHORTEST_MOVE: usize = 5;
const TELLING_IN_MOVE: usize = 3;
/// Words that stand together in more places than this tell nothing about where they came from.
const PLACES: usize = 4;

/// Finds phrases that were taken out in one place and put in at another, longest first.
pub(super) fn with_moves(runs: Vec<Run>, input: &InternedInput<Cow<'_, str>>, telling: &[bool]) -> Vec<Run> {
    let mut found = moves(&runs, &input.before, &input.after, telling);
    if found.is_empty() {
        return runs;
    }
    found.sort_by_key(|(a, b)| (std::cmp::Reverse(a.len()), b.start));
    let mut taken: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    let overlap = |x: &Range<usize>, y: &Range<usize>| x.start < y.end && y.start < x.end;
    for (a, b) in found {
        if !taken.iter().any(|(x, y)| overlap(x, &a) || overlap(y, &b)) {
            taken.push((a, b));
        }
    }
    taken.sort_by_key(|(_, b)| b.start);
    let arrivals: Vec<Cut> = (1..).zip(&taken).map(|(number, (_, b))| (Some(number), b.clone())).collect();
    let mut departures: Vec<Cut> = (1..).zip(&taken).map(|(number, (a, _))| (Some(number), a.clone())).collect();
    departures.sort_by_key(|(_, a)| a.start);
    runs.into_iter().flat_map(|run| split(run, &departures, &arrivals)).collect()
}

/// Phrases that stand in what was taken out and in what was put in, as wide as they go within one change.
fn moves(runs: &[Run], before: &[Token], after: &[Token], telling: &[bool]) -> Vec<(Range<usize>, Range<usize>)> {
    let changed = || runs.iter().filter(|run| !run.equal);
    let mut places: HashMap<&[Token], Vec<(usize, &Run)>> = HashMap::new();
    for run in changed() {
        for start in run.a.clone().take(run.a.len().saturating_sub(SHORTEST_MOVE - 1)) {
            let at = places.entry(&before[start..start + SHORTEST_MOVE]).or_default();
            if at.len() <= PLACES {
                at.push((start, run));
            }
        }
    }
    let mut found = Vec::new();
    for run in changed() {
        let mut start = run.b.start;
        while start + SHORTEST_MOVE <= run.b.end {
            let from = places.get(&after[start..start + SHORTEST_MOVE]).filter(|from| from.len() <= PLACES);
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
            if telling[a.clone()].iter().filter(|telling| **telling).count() >= TELLING_IN_MOVE {
                found.push((a, b));
            }
        }
    }
    found
}

/// A stretch of one side, with the number of its move if it is moved.
type Cut = (Option<usize>, Range<usize>);

/// A change without the phrases that were moved out of it and into it, and these.
///
/// What is gone and what is new stand side by side until the first move; after that, each for itself.
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

/// A side of a change, cut where moved phrases begin and end.
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
