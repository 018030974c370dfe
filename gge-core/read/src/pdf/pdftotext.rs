//! The program `pdftotext`, started on a copy of the document.

use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::PAGE_END;
use super::order::is_same;
use crate::error::Error;
use crate::plain::lossy;

/// The longest time that a document may take. Some thousand pages take seconds.
const PATIENCE: Duration = Duration::from_secs(120);

/// The time between two looks at the program.
const LOOK: Duration = Duration::from_millis(5);

/// The largest text that is taken, in bytes.
const LARGEST: u64 = 256 << 20;

/// The longest complaint that is told, in characters.
const LONGEST_COMPLAINT: usize = 200;

/// A text of pages, each of which ends in a form feed.
pub(super) struct Pages {
    pub(super) text: String,
    /// The number of pages whose words are in the order in which they were written.
    pub(super) as_written: usize,
}

/// Reads a PDF. None if the program is not installed.
///
/// The program puts the lines of a page in order by where they stand, which keeps paragraphs apart, but fails on some
/// columns. The order in which words were written is right there, as far as is known. So where these orders differ, it is
/// taken.
pub(super) fn read(bytes: &[u8]) -> Result<Option<Pages>, Error> {
    // Not every edition of the program reads standard input.
    let mut file = tempfile::Builder::new().prefix("gge-").suffix(".pdf").tempfile()?;
    file.write_all(bytes)?;
    file.flush()?;
    let Some(laid_out) = run(file.path(), &[])? else { return Ok(None) };
    let Some(written) = run(file.path(), &["-raw"])? else { return Ok(None) };
    let (mut text, mut as_written) = (String::with_capacity(laid_out.len()), 0);
    let mut others = written.split_inclusive(PAGE_END);
    for page in laid_out.split_inclusive(PAGE_END) {
        let other = others.next().unwrap_or(page);
        if is_same(other, page) {
            text.push_str(page);
        } else {
            text.push_str(other);
            as_written += 1;
        }
    }
    Ok(Some(Pages { text, as_written }))
}

/// Runs the program on a file. None if it is not installed.
fn run(file: &Path, options: &[&str]) -> Result<Option<String>, Error> {
    let mut command = Command::new("pdftotext");
    command.args(["-q", "-enc", "UTF-8", "-eol", "unix"]).args(options).arg(file).arg("-");
    let started = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = match started {
        Ok(child) => child,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(&error.to_string())),
    };
    let (out, complaint) = (taken(child.stdout.take(), LARGEST), taken(child.stderr.take(), 1 << 16));
    let is_well = awaited(&mut child)?;
    let (out, complaint) = (out.join().unwrap_or_default(), complaint.join().unwrap_or_default());
    if out.len() as u64 > LARGEST {
        return Err(failed(&format!("its text has more than {} MiB", LARGEST >> 20)));
    }
    if !is_well {
        let complaint = String::from_utf8_lossy(&complaint);
        let last = complaint.lines().map(str::trim).rfind(|it| !it.is_empty());
        let last = last.unwrap_or("it is broken, or behind a password");
        return Err(failed(&last.chars().take(LONGEST_COMPLAINT).collect::<String>()));
    }
    Ok(Some(lossy(out)))
}

/// Reads what a program writes, beside it.
fn taken(from: Option<impl Read + Send + 'static>, most: u64) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut from) = from {
            // What came before a failure is kept; the program's own code tells of it.
            let _ = (&mut from).take(most + 1).read_to_end(&mut bytes);
        }
        bytes
    })
}

/// Waits for the end of the program. Returns whether all went well.
fn awaited(child: &mut Child) -> Result<bool, Error> {
    let begin = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        if begin.elapsed() > PATIENCE {
            child.kill()?;
            child.wait()?;
            return Err(failed(&format!("it took longer than {} seconds", PATIENCE.as_secs())));
        }
        thread::sleep(LOOK);
    }
}

fn failed(reason: &str) -> Error {
    Error::Pdf { reader: "pdftotext", reason: reason.to_owned() }
}
