//! A baseline: the findings that a project starts with. It is written once, and what is in it is not told again.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::told::Told;
use super::write::{folder, replace};
use crate::output::Failure;

/// The findings that are known, by document. Lines are not in it, so that text before a finding may change.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Baseline {
    documents: BTreeMap<String, Vec<Known>>,
    /// The folder that it stands in, from which documents are named.
    #[serde(skip)]
    folder: PathBuf,
}

/// A finding that is known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Known {
    rule: String,
    text: String,
}

impl Known {
    /// Returns the entry of what is told. None for what is right, and for an ignore.
    pub(super) fn of(told: &Told<'_>) -> Option<Self> {
        let finding = told.finding.as_ref()?;
        let text = finding.text.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(Self { rule: told.rule?.to_owned(), text })
    }
}

impl Baseline {
    /// Makes a baseline without findings, to be written to a file.
    pub(super) fn empty(file: &Path) -> Self {
        Self { documents: BTreeMap::new(), folder: folder(file).canonicalize().unwrap_or_default() }
    }

    /// Reads a baseline. None if there is no such file yet.
    pub(super) fn read(file: &Path) -> Result<Option<Self>, Failure> {
        let error = |what: &dyn std::fmt::Display| format!("{}: {what}", file.display()).into();
        match fs::read_to_string(file) {
            Ok(text) => match serde_json::from_str::<Self>(&text) {
                Ok(read) => Ok(Some(Self { documents: read.documents, ..Self::empty(file) })),
                Err(it) => Err(error(&it)),
            },
            Err(it) if it.kind() == ErrorKind::NotFound => Ok(None),
            Err(it) => Err(error(&it)),
        }
    }

    /// Takes out what is known: of the same words found twice, as many as there were.
    pub(super) fn take_known(&self, document: &str, told: &mut Vec<Told<'_>>) -> usize {
        let mut known = self.documents.get(&self.name_of(document)).cloned().unwrap_or_default();
        let before = told.len();
        told.retain(|it| match Known::of(it).and_then(|it| known.iter().position(|known| *known == it)) {
            Some(at) => {
                known.swap_remove(at);
                false
            }
            None => true,
        });
        before - told.len()
    }

    /// Adds what was found in a document.
    pub(super) fn add(&mut self, document: &str, mut found: Vec<Known>) {
        if !found.is_empty() {
            found.sort();
            self.documents.insert(self.name_of(document), found);
        }
    }

    /// Names a document from the folder of the baseline, wherever the scan is started.
    fn name_of(&self, document: &str) -> String {
        let whole = Path::new(document).canonicalize().ok();
        let within = whole.as_deref().and_then(|it| it.strip_prefix(&self.folder).ok());
        within.map_or_else(|| document.to_owned(), |it| it.display().to_string())
    }

    /// Returns the number of findings.
    pub(super) fn count(&self) -> usize {
        self.documents.values().map(Vec::len).sum()
    }

    /// Writes it.
    pub(super) fn write(&self, file: &Path) -> io::Result<()> {
        let mut text = serde_json::to_string_pretty(self)?;
        text.push('\n');
        replace(file, text.as_bytes())
    }
}
