//! Time, as the median of many samples: that of the processor, so that what else a machine does counts less.

use std::hint::black_box;
use std::time::Duration;

use cpu_time::ThreadTime;
use gge_core::text::words;

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

/// What bounds whatever reads a text, measured on that text: all of it is cut into words, and before that read.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    /// The time in which it is cut into words.
    pub(crate) words: Duration,
    /// The time in which its bytes are added up, which is what memory or a cache gives.
    pub(crate) bytes: Duration,
}

impl Limits {
    /// Those of one text of some, on the average.
    pub(crate) fn of(texts: &[&str]) -> Self {
        let cut = || black_box(texts).iter().map(|text| words(text).count()).sum::<usize>();
        let add = || black_box(texts).iter().flat_map(|text| text.bytes()).map(u64::from).sum::<u64>();
        let times = medians(&[&|| _ = black_box(cut()), &|| _ = black_box(add())]);
        let each = |took: Duration| took / u32::try_from(texts.len()).unwrap_or(1);
        Self { words: each(times[0]), bytes: each(times[1]) }
    }

    /// How many times the words, and the bytes, something takes.
    pub(crate) fn times(self, took: Duration) -> [f64; 2] {
        [self.words, self.bytes].map(|limit| took.as_secs_f64() / limit.as_secs_f64())
    }
}

/// The time of one run.
pub(crate) fn timed(run: impl FnOnce()) -> Duration {
    let start = ThreadTime::now();
    run();
    start.elapsed()
}
