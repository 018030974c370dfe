//! Time, as the median of many samples: that of the processor, so that what else a machine does counts less.

use std::hint::black_box;
use std::time::Duration;

use cpu_time::ThreadTime;

/// How long each row is measured, and the shortest sample that the clock can tell.
const BUDGET: Duration = Duration::from_millis(600);
const SAMPLE: Duration = Duration::from_micros(200);
const FEWEST: usize = 15;

/// The median time of one run of each. They take turns, so that what else the machine does falls on all of them alike.
pub(crate) fn medians(runs: &[&dyn Fn()]) -> Vec<Duration> {
    medians_of(runs, FEWEST)
}

/// The same of as few samples as these, for what takes seconds.
pub(crate) fn medians_of(runs: &[&dyn Fn()], fewest: usize) -> Vec<Duration> {
    let sizes: Vec<u32> = runs.iter().map(|run| runs_in_sample(run)).collect();
    let mut samples: Vec<Vec<Duration>> = vec![Vec::new(); runs.len()];
    let (start, budget) = (ThreadTime::now(), BUDGET * u32::try_from(runs.len()).unwrap_or(u32::MAX));
    while samples[0].len() < fewest || start.elapsed() < budget {
        for ((run, size), samples) in runs.iter().zip(&sizes).zip(&mut samples) {
            samples.push(sample(run, *size) / *size);
        }
    }
    samples.iter_mut().for_each(|samples| samples.sort_unstable());
    samples.iter().map(|samples| samples[samples.len() / 2]).collect()
}

fn runs_in_sample(run: &dyn Fn()) -> u32 {
    let mut size = 1;
    while sample(run, size) < SAMPLE && size < 1 << 20 {
        size *= 2;
    }
    size
}

fn sample(run: &dyn Fn(), size: u32) -> Duration {
    let start = ThreadTime::now();
    for _ in 0..size {
        black_box(run)();
    }
    start.elapsed()
}

/// The time of one run.
pub(crate) fn timed(run: impl FnOnce()) -> Duration {
    let start = ThreadTime::now();
    run();
    start.elapsed()
}
