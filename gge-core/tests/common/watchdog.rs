//! Runs cases in processes of their own: this executable again with one test, so that a run without end is killed and
//! memory is told apart.

use std::io::Read as _;
use std::num::NonZeroUsize;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const CASE: &str = "GGE_HOSTILE_CASE";
const DONE: &str = "came to an end: ";
const LIMIT: Duration = Duration::from_secs(180);
const MEMORY: u64 = 1 << 20;

/// Runs the test `one_case` for each of these, and fails with all that failed.
pub(crate) fn watch(cases: &[&str]) {
    let (next, failed) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let work = || {
        while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
            match run(case) {
                Ok(took) => println!("{:>6} ms  {case}", took.as_millis()),
                Err(why) => failed.lock().unwrap().push(format!("{case}: {why}")),
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, NonZeroUsize::get) {
            scope.spawn(work);
        }
    });
    let failed = failed.into_inner().unwrap();
    assert!(failed.is_empty(), "\n{}", failed.join("\n"));
}

/// Runs `one_case` for one case in another process, and no longer than the limit.
fn run(case: &str) -> Result<Duration, String> {
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    let start = Instant::now();
    let mut child = Command::new(this)
        .args(["one_case", "--exact", "--nocapture"])
        .env(CASE, case)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    let status = loop {
        match child.try_wait().map_err(|error| error.to_string())? {
            Some(status) => break status,
            None if start.elapsed() > LIMIT => {
                child.kill().and_then(|()| child.wait()).map_err(|error| error.to_string())?;
                return Err(format!("still at work after {} s", LIMIT.as_secs()));
            }
            None => std::thread::sleep(Duration::from_millis(5)),
        }
    };
    let (mut out, mut errors) = (String::new(), String::new());
    child.stdout.take().map(|mut pipe| pipe.read_to_string(&mut out));
    child.stderr.take().map(|mut pipe| pipe.read_to_string(&mut errors));
    if status.success() && out.contains(&format!("{DONE}{case}")) {
        Ok(start.elapsed())
    } else {
        Err(format!("{status}\n{out}{errors}"))
    }
}

/// Does the work of the case that the environment names; nothing without one.
pub(crate) fn one_case(work: impl FnOnce(&str)) {
    let Ok(name) = std::env::var(CASE) else { return };
    work(&name);
    check_memory();
    println!("{DONE}{name}");
}

/// The most memory that this process ever had, where the system tells.
fn check_memory() {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok());
    let most: u64 = most.unwrap_or_default();
    assert!(most < MEMORY, "{most} kB");
}
