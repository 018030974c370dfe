//! How fast the modules of the site are beside native code, and how large, at each level of optimization.

use std::fmt::{self, Write as _};
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use gge_core::Record;
use gge_wasm::{JsResult, own, quote, scan, search};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::budget::compressed;
use crate::{Error, home, module};

/// The levels that are held against each other.
pub const LEVELS: [&str; 4] = ["2", "3", "s", "z"];

/// The modules that do the jobs.
const MODULES: [&str; 3] = ["check", "scan", "search"];

/// How often native code and the levels take turns: what else a machine does then slows all of them alike.
const ROUNDS: usize = 7;

/// How long each job is done over and over within a turn, and how often at least.
const BUDGET: Duration = Duration::from_millis(500);
const FEWEST: usize = 3;

/// How much is scanned, in bytes, and how much of a sentence is quoted in it, in words: it has 10,000 findings.
const SCANNED: usize = 1_000_000;
const QUOTED: usize = 21;

/// What a reader asks of a module.
struct Job {
    name: &'static str,
    module: &'static str,
    function: &'static str,
    given: Vec<String>,
    /// The same, natively.
    native: fn(&[String]) -> JsResult,
}

fn jobs() -> [Job; 4] {
    let slip = "States must not allow their territory to be used for internationally wrongful acts using ICTs";
    let job = |name, module, function, given: &[&str], native| {
        let given = given.iter().map(|&it| it.to_owned()).collect();
        Job { name, module, function, given, native }
    };
    [
        job("check", "check", "check", &[slip, "A/70/174, para. 13 (d)"], |it| {
            quote::check(&it[0], Some(it[1].clone()))
        }),
        job("scan", "scan", "scan", &[&document()], |it| scan::scan(&it[0], None)),
        job("compare", "search", "compareOwn", &["2015", &paper(), "2020-01-01"], |it| {
            own::compare_own(&it[0], &it[1], &it[2])
        }),
        job("search", "search", "search", &["critical infrastructure"], |it| {
            search::search(&it[0], search::SearchOptions::default())
        }),
    ]
}

/// A text that quotes the record, provision by provision, with citations; every third quotation has another modal verb or
/// lacks a word.
fn document() -> String {
    let provisions: Vec<_> =
        Record::builtin().provisions().filter_map(|it| Some((it.id.to_string(), it.text()?))).collect();
    let mut document = String::new();
    for (number, (id, text)) in provisions.iter().cycle().enumerate() {
        let mut words: Vec<&str> = text.split_whitespace().take(QUOTED).collect();
        if number % 3 == 0 {
            match words.iter_mut().find(|word| **word == "should") {
                Some(modal) => *modal = "must",
                None => drop(words.remove(words.len() / 2)),
            }
        }
        let _ = write!(document, "It is said there that “{}” ({id}).\n\n", words.join(" "));
        if document.len() >= SCANNED {
            break;
        }
    }
    document
}

/// A report as somebody's own text: of 2013, with its modal verbs changed.
fn paper() -> String {
    let paragraphs = Record::builtin().provisions().report("A/68/98").filter_map(gge_core::Provision::text);
    (1..).zip(paragraphs).map(|(number, text)| format!("{number}. {}\n\n", text.replace("should", "must"))).collect()
}

/// What was measured. Made by [`measure`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Measured {
    /// The names of the jobs, each with its native time.
    pub native: Vec<(&'static str, Duration)>,
    /// How many findings the scanned text has.
    pub findings: usize,
    /// The levels.
    pub levels: Vec<Level>,
}

/// The modules of the site at one level of optimization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Level {
    /// The level, one of [`LEVELS`].
    pub level: &'static str,
    /// The name of each module, its bytes, and these compressed by brotli at level 11.
    pub sizes: Vec<Size>,
    /// The time of each job, and how many times that of native code in the same round it is.
    pub times: Vec<(Duration, f64)>,
    /// By how much the memory of the module has grown after a scan, in bytes.
    pub grown: u64,
    /// By how much the heap of JavaScript has while the findings are kept.
    pub heap: u64,
}

/// What the script prints.
#[derive(Deserialize)]
struct Printed {
    milliseconds: Vec<f64>,
    grown: u64,
    heap: u64,
}

/// Does the same jobs natively and in the modules of the site, run by Node, at the levels of optimization that are
/// named, of [`LEVELS`]; at all if none is. They take turns; what is told are medians of the rounds.
///
/// # Errors
///
/// As [`module::build`], if Node cannot be run, or in a build that is not optimized itself.
pub fn measure(levels: &[String], say: &dyn Fn(&str)) -> Result<Measured, Error> {
    if cfg!(debug_assertions) {
        return Err(Error::NotOptimized);
    }
    let jobs = jobs();
    let findings = (jobs[1].native)(&jobs[1].given).ok().and_then(|found| Some(found.value().as_array()?.len()));
    let folder = std::env::temp_dir().join(format!("gge-measure-{}", std::process::id()));
    let is_wanted = |level: &&str| levels.is_empty() || levels.iter().any(|it| it == level);
    let measured = (LEVELS.into_iter().filter(is_wanted))
        .map(|level| Ok((level, built(level, &folder.join(level), &jobs, say)?)))
        .collect::<Result<Vec<_>, _>>()
        .and_then(|levels| in_turns(&levels, &folder, &jobs, say));
    drop(fs::remove_dir_all(&folder));
    let (native, levels) = measured?;
    Ok(Measured { native, findings: findings.unwrap_or_default(), levels })
}

/// The name of a module, its bytes, and these compressed.
type Size = (&'static str, usize, usize);

/// The native time of each job, and the levels.
type Turns = (Vec<(&'static str, Duration)>, Vec<Level>);

fn in_turns(
    levels: &[(&'static str, Vec<Size>)],
    folder: &Path,
    jobs: &[Job],
    say: &dyn Fn(&str),
) -> Result<Turns, Error> {
    let mut native: Vec<Vec<Duration>> = Vec::new();
    let mut rounds: Vec<Vec<Printed>> = Vec::new();
    for round in 1..=ROUNDS {
        say(&format!("measuring natively and in Node, round {round} of {ROUNDS}"));
        native.push(jobs.iter().map(natively).collect());
        rounds.push(levels.iter().map(|(level, _)| printed(&folder.join(level))).collect::<Result<_, _>>()?);
    }
    let of_native = |job: usize| median(native.iter().map(|round| round[job]));
    let of_level = |(at, (level, sizes)): (usize, &(&'static str, Vec<Size>))| {
        let own = || rounds.iter().map(move |round| &round[at]);
        let time = |job: usize| {
            let times: Vec<_> = own().map(|it| Duration::from_secs_f64(it.milliseconds[job] / 1000.0)).collect();
            let ratios = times.iter().zip(&native).map(|(time, native)| time.div_duration_f64(native[job]));
            (median(times.iter().copied()), median(ratios))
        };
        Level {
            level,
            sizes: sizes.clone(),
            times: (0..jobs.len()).map(time).collect(),
            grown: median(own().map(|it| it.grown)),
            heap: median(own().map(|it| it.heap)),
        }
    };
    let native = jobs.iter().enumerate().map(|(at, job)| (job.name, of_native(at))).collect();
    Ok((native, levels.iter().enumerate().map(of_level).collect()))
}

fn median<T: PartialOrd + Copy>(values: impl Iterator<Item = T>) -> T {
    let mut values: Vec<T> = values.collect();
    values.sort_unstable_by(|a, b| a.partial_cmp(b).expect("times are numbers"));
    values[values.len() / 2]
}

fn natively(job: &Job) -> Duration {
    // What it gives is text, as it crosses to JavaScript.
    let run = || black_box((job.native)(black_box(&job.given))).is_ok();
    let started = Instant::now();
    let mut samples = Vec::new();
    // The first run makes things ready.
    run();
    while samples.len() < FEWEST || started.elapsed() < BUDGET {
        let start = Instant::now();
        run();
        samples.push(start.elapsed());
    }
    median(samples.into_iter())
}

/// Writes the modules at a level into a folder, with what Node is to do there.
fn built(level: &'static str, folder: &Path, jobs: &[Job], say: &dyn Fn(&str)) -> Result<Vec<Size>, Error> {
    let written = |name: String, content: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, content).map_err(Error::file("write", &path))
    };
    fs::create_dir_all(folder).map_err(Error::file("make", folder))?;
    let mut sizes = Vec::new();
    for module in module::parts_at(level, &MODULES, say)? {
        let packed = compressed(&module.wasm).map_err(Error::file("compress", folder))?;
        sizes.push((module.name, module.wasm.len(), packed));
        written(format!("{}.mjs", module.name), module.js.as_bytes())?;
        written(format!("{}_bg.wasm", module.name), &module.wasm)?;
    }
    let asked = |job: &Job| json!({ "module": job.module, "function": job.function, "given": job.given });
    let asked = json!({
        "jobs": jobs.iter().map(asked).collect::<Value>(),
        "budget": BUDGET.as_millis(),
        "fewest": FEWEST,
    });
    written("jobs.json".to_owned(), asked.to_string().as_bytes())?;
    Ok(sizes)
}

fn printed(folder: &Path) -> Result<Printed, Error> {
    let mut node = Command::new("node");
    node.arg("--expose-gc").arg(home().join("src/measure.mjs")).arg(folder).stderr(Stdio::inherit());
    let output = node.output().map_err(|error| Error::Run { command: "node".to_owned(), error })?;
    serde_json::from_slice(&output.stdout).map_err(|_| Error::Failed { command: "node src/measure.mjs".to_owned() })
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { native, findings, levels } = self;
        let cell = |f: &mut fmt::Formatter<'_>, value: String| write!(f, "{value:>16}");
        let milliseconds = |time: &Duration| time.as_secs_f64() * 1000.0;
        write!(f, "{:20}{:>16}", "", "native")?;
        for Level { level, .. } in levels {
            cell(f, (*level).to_owned())?;
        }
        for (at, (name, alone)) in native.iter().enumerate() {
            write!(f, "\n{name:14}{:>6}{:>16.2}", "ms", milliseconds(alone))?;
            for Level { times, .. } in levels {
                let (time, ratio) = times[at];
                cell(f, format!("{:.2} = {ratio:.1}×", milliseconds(&time)))?;
            }
        }
        let megabytes = |bytes: u64| format!("{}.{}", bytes / 1_000_000, bytes / 100_000 % 10);
        for (what, of) in [("memory", (|it: &Level| it.grown) as fn(&Level) -> u64), ("findings kept", |it| it.heap)] {
            write!(f, "\n{what:14}{:>6}{:16}", "MB", "")?;
            levels.iter().try_for_each(|level| cell(f, megabytes(of(level))))?;
        }
        for (at, name) in MODULES.into_iter().enumerate() {
            for (unit, of) in [("bytes", 0), ("br 11", 1)] {
                write!(f, "\n{name:14}{unit:>6}{:16}", "")?;
                for Level { sizes, .. } in levels {
                    let (_, raw, packed) = sizes.get(at).copied().unwrap_or_default();
                    cell(f, [raw, packed][of].to_string())?;
                }
            }
        }
        write!(f, "\nThe text that is scanned has {SCANNED} bytes, and {findings} findings.")
    }
}
