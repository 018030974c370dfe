//! What is scanned: files, folders, standard input, and what of them cannot be read.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use gge_core::quote::Format;
use gge_read::{Doubt, Options, Text};
use ignore::overrides::Override;

use super::write::replace;
use ignore::{DirEntry, WalkBuilder};

/// The largest document that is read, in bytes. A larger one is a log or a dump, and would not fit beside its findings.
const LARGEST: u64 = 1 << 30;

/// The name of standard input among the paths.
pub(crate) const STANDARD_INPUT: &str = "-";

/// A document to be read.
#[derive(Clone, Debug)]
pub(super) struct Source {
    /// Its path, as it is told.
    path: PathBuf,
    /// True if it was named itself, false if it was found in a folder.
    is_named: bool,
}

/// A document.
pub(super) struct Document {
    /// Its name, as it is told.
    pub(super) name: String,
    /// What was read of it.
    pub(super) read: Text,
    pub(super) format: Format,
}

impl Document {
    /// Returns its text.
    pub(super) fn text(&self) -> &str {
        &self.read.text
    }

    /// Tells in words where a byte of the text stands in it. None if the line tells.
    pub(super) fn place(&self, at: usize) -> Option<String> {
        self.read.locate(at)
    }

    /// Tells why nothing can be put right in it. None if it can.
    pub(super) fn unfixable(&self) -> Option<String> {
        let reader = self.read.reader;
        let is_text = !reader.is_extractor();
        match self.read.is_exact() {
            true => None,
            false if is_text => Some("it is not UTF-8: save it as UTF-8".to_owned()),
            false => Some(format!("it is no text: its text was read by {reader}")),
        }
    }

    /// Lists what was unsure in the reading, each with whether something may be wrong in the text.
    pub(super) fn doubts(&self) -> impl Iterator<Item = (bool, &Doubt)> {
        let is_right =
            |doubt: &Doubt| matches!(doubt, Doubt::LeftOut { .. } | Doubt::Columns { .. } | Doubt::Symbol { .. });
        self.read.doubts.iter().map(move |doubt| (!is_right(doubt), doubt))
    }
}

/// A document or folder that was not read, and why.
#[derive(Debug)]
pub(super) struct Unread {
    pub(super) name: String,
    pub(super) reason: Reason,
    /// True if it was named itself.
    pub(super) is_named: bool,
}

/// The reason why something was not read.
#[derive(Debug)]
pub(super) enum Reason {
    Io(io::Error),
    Walk(ignore::Error),
    Unreadable(gge_read::Error),
    TooLarge { bytes: u64 },
}

impl Unread {
    /// Tests whether it makes the exit code 2: what was asked for and cannot be read. What is met in a folder and is no
    /// text is passed over.
    pub(super) const fn is_failure(&self) -> bool {
        self.is_named || matches!(self.reason, Reason::Io(_) | Reason::Walk(_) | Reason::TooLarge { .. })
    }

    /// Tests whether it is told although it was not asked for by name: what has words in it that were not read.
    pub(super) const fn is_told(&self) -> bool {
        let has_words = match &self.reason {
            Reason::Unreadable(gge_read::Error::Foreign(foreign)) => foreign.has_words(),
            _ => true,
        };
        self.is_failure() || has_words
    }
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = gge_core::text::Truncated(&self.name);
        match &self.reason {
            Reason::Walk(error) => write!(f, "{error}"),
            Reason::Io(error) => write!(f, "{name}: {error}"),
            Reason::Unreadable(error) => write!(f, "{name}: {error}"),
            Reason::TooLarge { bytes } => {
                let size = *bytes / (1 << 20);
                write!(f, "{name}: {size} MiB, where at most {} are read: split it", LARGEST >> 20)
            }
        }
    }
}

/// What of a folder is scanned.
#[derive(Clone)]
pub(super) struct Choice {
    /// The globs of the configuration, and those of the command line: a file must pass both.
    pub(super) globs: [Override; 2],
    /// The configuration and the baseline, which are not documents.
    pub(super) own: Vec<PathBuf>,
}

impl Choice {
    fn has(&self, entry: &DirEntry) -> bool {
        let is_folder = entry.file_type().is_some_and(|it| it.is_dir());
        let is_left_out = |globs: &Override| globs.matched(entry.path(), is_folder).is_ignore();
        !self.globs.iter().any(is_left_out) && !(self.own.iter().any(|own| is_same(own, entry.path())))
    }
}

/// Tests whether two paths lead to one file.
fn is_same(one: &Path, other: &Path) -> bool {
    one.file_name() == other.file_name() && one.canonicalize().ok() == other.canonicalize().ok()
}

/// Lists the documents at some paths, in order: files as they are, folders with all that is in them, but for what
/// `.gitignore` and the globs leave out.
pub(super) fn sources(paths: &[PathBuf], choice: &Choice) -> impl Iterator<Item = Result<Source, Unread>> {
    paths.iter().flat_map(move |path| -> Box<dyn Iterator<Item = _>> {
        if path.as_os_str() == STANDARD_INPUT || !path.is_dir() {
            return Box::new(std::iter::once(Ok(Source { path: path.clone(), is_named: true })));
        }
        let choice = choice.clone();
        let walk = WalkBuilder::new(path)
            .require_git(false)
            .sort_by_file_name(std::cmp::Ord::cmp)
            .filter_entry(move |entry| choice.has(entry))
            .build();
        let name = name(path);
        Box::new(walk.filter_map(move |entry| match entry {
            Ok(entry) if entry.file_type().is_some_and(|it| it.is_file()) => {
                Some(Ok(Source { path: tidy(entry.into_path()), is_named: false }))
            }
            Ok(_) => None,
            Err(error) => Some(Err(Unread { name: name.clone(), reason: Reason::Walk(error), is_named: false })),
        }))
    })
}

/// A path without a leading `./`, which nobody wrote.
fn tidy(path: PathBuf) -> PathBuf {
    path.strip_prefix(".").map(Path::to_path_buf).unwrap_or(path)
}

/// The name of a path, as it is told.
pub(super) fn name(path: &Path) -> String {
    if path.as_os_str() == STANDARD_INPUT { "standard input".to_owned() } else { path.display().to_string() }
}

/// Reads the text of a file that was named, or of standard input.
///
/// # Errors
///
/// Fails with the reason in words, behind the name.
pub(crate) fn read(path: &Path, name: &str, options: &Options) -> Result<Text, String> {
    let source = Source { path: path.to_path_buf(), is_named: true };
    let unread = |reason| Unread { name: name.to_owned(), reason, is_named: true }.to_string();
    source.text(options).map_err(unread)
}

impl Source {
    /// Reads the document, in the format that is given, or else as its name ends. What is no
    /// text itself is plain.
    pub(super) fn read(&self, format: Option<Format>) -> Result<Document, Unread> {
        let name = name(&self.path);
        match self.text(&Options::named(&*name)) {
            Ok(read) if read.reader.is_extractor() => Ok(Document { name, read, format: Format::Plain }),
            Ok(read) => Ok(Document { format: format.unwrap_or_else(|| Format::of(&name)), name, read }),
            Err(reason) => Err(Unread { name, reason, is_named: self.is_named }),
        }
    }

    /// Writes the document anew, whole or not at all.
    pub(super) fn write(&self, text: &str) -> Result<(), Unread> {
        let unwritten = |error| Unread { name: name(&self.path), reason: Reason::Io(error), is_named: self.is_named };
        replace(&self.path, text.as_bytes()).map_err(unwritten)
    }

    fn text(&self, options: &Options) -> Result<Text, Reason> {
        gge_read::read(self.bytes()?, options).map_err(Reason::Unreadable)
    }

    fn bytes(&self) -> Result<Vec<u8>, Reason> {
        let mut bytes = Vec::new();
        if self.path.as_os_str() == STANDARD_INPUT {
            io::stdin().lock().take(LARGEST + 1).read_to_end(&mut bytes).map_err(Reason::Io)?;
        } else {
            let size = fs::metadata(&self.path).map_err(Reason::Io)?.len();
            if size > LARGEST {
                return Err(Reason::TooLarge { bytes: size });
            }
            let file = File::open(&self.path).map_err(Reason::Io)?;
            bytes.reserve(usize::try_from(size).unwrap_or_default());
            // A pipe or a device has no size of its own.
            file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(Reason::Io)?;
        }
        let length = bytes.len() as u64;
        if length > LARGEST { Err(Reason::TooLarge { bytes: length }) } else { Ok(bytes) }
    }
}
