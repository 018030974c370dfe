//! Work on many things at once, with the results in their order.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// The number of things that each thread may be ahead of the one whose result is awaited. More would hold more results.
const AHEAD: usize = 4;

/// Hands each thing to one of several threads, and each result to `sink`, in the order of the things, until it fails.
///
/// At most a few results for each thread wait for one before them.
pub(super) fn in_order<T: Send, R: Send, E>(
    things: impl Iterator<Item = T>,
    threads: usize,
    work: impl Fn(T) -> R + Sync,
    mut sink: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    if threads < 2 {
        return things.map(work).try_for_each(sink);
    }
    let (jobs, queue) = sync_channel::<(T, SyncSender<R>)>(threads);
    let (queue, work) = (&Mutex::new(queue), &work);
    // The threads end when there are no more jobs, which is when this end of the queue is dropped.
    thread::scope(move |scope| {
        for _ in 0..threads {
            scope.spawn(move || {
                while let Some((thing, result)) = next(queue) {
                    // Nobody awaits it after a failure.
                    let _ = result.send(work(thing));
                }
            });
        }
        let mut awaited: VecDeque<Receiver<R>> = VecDeque::new();
        for thing in things {
            if awaited.len() >= threads * AHEAD
                && let Some(result) = awaited.pop_front().and_then(|it| it.recv().ok())
            {
                sink(result)?;
            }
            let (sender, receiver) = sync_channel(1);
            if jobs.send((thing, sender)).is_err() {
                break;
            }
            awaited.push_back(receiver);
        }
        drop(jobs);
        awaited.into_iter().filter_map(|it| it.recv().ok()).try_for_each(sink)
    })
}

/// Takes the next job. None when there are no more.
fn next<J>(queue: &Mutex<Receiver<J>>) -> Option<J> {
    queue.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn results_come_in_the_order_of_the_things() {
        for threads in [1, 2, 7] {
            let mut squares = Vec::new();
            let slow_first = |n: u64| {
                std::thread::sleep(std::time::Duration::from_millis(if n == 0 { 20 } else { 0 }));
                n * n
            };
            let done: Result<(), ()> = in_order(0..100, threads, slow_first, |square| {
                squares.push(square);
                Ok(())
            });
            assert_eq!((done, squares), (Ok(()), (0..100).map(|n| n * n).collect()));
        }
    }

    #[test]
    fn a_sink_that_fails_ends_the_work() {
        for threads in [1, 4] {
            let mut seen = 0;
            let done = in_order(
                0..,
                threads,
                |n: u64| n,
                |n| {
                    seen += 1;
                    if n == 10 { Err("full") } else { Ok(()) }
                },
            );
            assert_eq!((done, seen), (Err("full"), 11));
        }
    }
}
