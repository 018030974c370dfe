//! `gge.toml`: which files are scanned, how much each rule matters, and which wordings are accepted.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use gge_core::quote::{Level, Rule};
use ignore::overrides::{Override, OverrideBuilder};
use serde::Deserialize;

use super::told::UNUSED_IGNORE;

/// The name of the file.
pub(super) const FILE_NAME: &str = "gge.toml";

/// The configuration of a scan.
#[derive(Debug)]
pub(super) struct Config {
    /// The file that it was read from. None if there is none.
    pub(super) file: Option<PathBuf>,
    files: Files,
    /// The globs of the files of a folder that are scanned.
    pub(super) globs: Override,
    levels: BTreeMap<String, RuleLevel>,
    accept: Vec<Accepted>,
    /// The documents of one's own that are added to the record.
    pub(super) with: Vec<PathBuf>,
}

/// A wording that is accepted.
#[derive(Debug)]
struct Accepted {
    /// The wording, as the file has it.
    wording: String,
    /// Its words.
    plain: String,
    is_used: AtomicBool,
}

/// The tables of the file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    #[serde(default)]
    files: Files,
    #[serde(default)]
    scan: Scan,
    #[serde(default)]
    accept: BTreeMap<String, String>,
    #[serde(default)]
    with: With,
}

/// What is added to the record.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct With {
    /// Files, from the folder of this file.
    #[serde(default)]
    documents: Vec<PathBuf>,
}

/// Which files of a folder are scanned, by globs as in `.gitignore`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Files {
    /// If there are any, only these.
    #[serde(default)]
    include: Vec<String>,
    /// But not these.
    #[serde(default)]
    exclude: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Scan {
    #[serde(default)]
    level: BTreeMap<String, RuleLevel>,
}

/// The level that a rule is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum RuleLevel {
    Error,
    Warning,
    Note,
    /// Not told at all.
    Off,
}

/// The error of a configuration that cannot be used.
#[derive(Debug)]
pub(super) struct ConfigError {
    file: PathBuf,
    what: String,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file.display(), self.what.trim_end())
    }
}

impl std::error::Error for ConfigError {}

impl Config {
    /// Reads a file, or else the one that stands in the folder or in the nearest one above it.
    pub(super) fn find(given: Option<&Path>, folder: &Path) -> Result<Self, ConfigError> {
        match given {
            Some(file) => Self::read(file),
            None => folder
                .ancestors()
                .map(|above| above.join(FILE_NAME))
                .find(|file| file.is_file())
                .map_or_else(|| Ok(Self::none()), |file| Self::read(&file)),
        }
    }

    /// The configuration of a project that has none.
    fn none() -> Self {
        let (files, levels, accept) = (Files::default(), BTreeMap::new(), Vec::new());
        Self { file: None, files, globs: Override::empty(), levels, accept, with: Vec::new() }
    }

    fn read(file: &Path) -> Result<Self, ConfigError> {
        let error = |what: String| ConfigError { file: file.to_path_buf(), what };
        let text = fs::read_to_string(file).map_err(|it| error(it.to_string()))?;
        let tables: Tables = toml::from_str(&text).map_err(|it| error(it.to_string()))?;
        if let Some(unknown) = tables.scan.level.keys().find(|rule| !is_rule(rule)) {
            // The error of the library names the nearest rule and all others.
            let known = unknown.parse::<Rule>().map_or_else(|it| it.to_string(), |_| String::new());
            return Err(error(format!("[scan.level]: {known}")));
        }
        if let Some((wording, _)) = tables.accept.iter().find(|(_, reason)| reason.trim().is_empty()) {
            return Err(error(format!("[accept]: “{wording}” has no reason: write why it is right")));
        }
        let Tables { files, scan: Scan { level: levels }, accept, with } = tables;
        let folder = file.parent().unwrap_or(Path::new(""));
        let with = with.documents.into_iter().map(|it| folder.join(it)).collect();
        let accepted = |wording: String| Accepted { plain: plain(&wording), wording, is_used: AtomicBool::new(false) };
        let accept = accept.into_keys().map(accepted).collect();
        let mut config = Self { file: Some(file.to_path_buf()), files, globs: Override::empty(), levels, accept, with };
        config.globs = config.globs().map_err(|it| error(format!("[files]: {it}")))?;
        Ok(config)
    }

    /// Returns the globs of the files to scan: each as in `.gitignore`, with `!` before what is left out.
    fn globs(&self) -> Result<Override, ignore::Error> {
        let root = self.file.as_deref().and_then(Path::parent).filter(|it| !it.as_os_str().is_empty());
        let mut globs = OverrideBuilder::new(root.unwrap_or(Path::new(".")));
        for glob in &self.files.include {
            globs.add(glob)?;
        }
        for glob in &self.files.exclude {
            globs.add(&format!("!{glob}"))?;
        }
        globs.build()
    }

    /// Tests whether a wording is accepted: word for word, whatever markup and white space stand between.
    pub(super) fn accepts(&self, text: &str) -> bool {
        if self.accept.is_empty() {
            return false;
        }
        let text = plain(text);
        let accepted = self.accept.iter().find(|it| it.plain == text);
        accepted.inspect(|it| it.is_used.store(true, Ordering::Relaxed)).is_some()
    }

    /// Lists the accepted wordings that none of the documents had.
    pub(super) fn unused(&self) -> impl Iterator<Item = &str> {
        self.accept.iter().filter(|it| !it.is_used.load(Ordering::Relaxed)).map(|it| it.wording.as_str())
    }

    /// Tests whether the paths are all that the file is about, so that what they do not use is not used at all.
    pub(super) fn covers(&self, paths: &[PathBuf]) -> bool {
        let folder = self.file.as_deref().and_then(Path::parent).and_then(|it| it.canonicalize().ok());
        folder.is_some() && paths.iter().any(|path| path.canonicalize().ok() == folder)
    }

    /// Returns the name of the file.
    pub(super) fn name(&self) -> String {
        self.file.as_deref().map_or_else(|| FILE_NAME.to_owned(), |it| it.display().to_string())
    }

    /// Returns the level of a rule, which is the library's unless the file says otherwise. None if it is off.
    pub(super) fn level(&self, rule: &str, usual: Level) -> Option<Level> {
        match self.levels.get(rule) {
            None => Some(usual),
            Some(RuleLevel::Error) => Some(Level::Error),
            Some(RuleLevel::Warning) => Some(Level::Warning),
            Some(RuleLevel::Note) => Some(Level::Note),
            Some(RuleLevel::Off) => None,
        }
    }
}

/// The words of a wording, whatever markup, white space and punctuation stand around them.
fn plain(wording: &str) -> String {
    let words = wording.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Tests whether a rule has this name.
pub(super) fn is_rule(name: &str) -> bool {
    name == UNUSED_IGNORE || name.parse::<Rule>().is_ok()
}
