//! Reads `gge-core/data`, checks it, and writes it as Rust.
//!
//! [`Data::load`] reads the TOML files, [`check`] loads them as a record of the library, whose rules are the same for every
//! record, and adds the rules of style; [`bake`] writes the source of `gge-core/src/baked.rs`. When what is baked does not
//! compile, because a type has changed, `RUSTFLAGS="--cfg gge_empty" cargo run -p gge-bake` does without it.

#![forbid(unsafe_code)]

mod check;
mod convert;
mod emit;
mod lock;
mod origin;
mod originality;
mod own;
mod schema;

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use gge_core::text::Truncated;
use serde::de::DeserializeOwned;

pub use check::check;
pub use emit::bake;
pub use lock::{Locked, index};
pub use originality::{Copied, RUN, Texts, originality};

/// All that stands in `data/`.
#[derive(Clone, Debug)]
pub struct Data {
    /// The files as they stand, by name.
    files: BTreeMap<String, String>,
    vocabularies: schema::Vocabularies,
    sources: schema::Sources,
    groups: schema::Groups,
    /// File names with the reports, in the order of the Groups.
    reports: Vec<(String, schema::Report)>,
    renderings: Vec<(String, schema::Renderings)>,
    fragments: schema::Fragments,
    links: schema::Links,
    conflicts: schema::Conflicts,
    consultation: schema::Consultation,
    uptake: schema::AllUptake,
    united_nations: schema::UnitedNations,
    processes: schema::Processes,
    shared: schema::AllShared,
    lexicon: schema::Lexicon,
    concepts: schema::Concepts,
}

/// Something wrong in `data/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The name of the check that found it.
    pub check: &'static str,
    /// The file, from `data/`.
    pub file: String,
    /// The line in the file, from 1, where the item begins; 0 for the file as a whole.
    pub line: usize,
    /// The item in the file: a provision, a rendering, a link ...
    pub item: String,
    /// What is wrong, and what would be right.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "data/{}:", Truncated(&self.file))?;
        if self.line > 0 {
            write!(f, "{}:", self.line)?;
        }
        write!(f, " {}: {} [{}]", Truncated(&self.item), self.message, self.check)
    }
}

impl Data {
    /// Reads every file of a data folder.
    ///
    /// # Errors
    ///
    /// A problem for each file that cannot be read or does not have the shape that `README.md` describes.
    pub fn load(folder: &Path) -> Result<Self, Vec<Problem>> {
        let mut reader = Reader { folder, files: BTreeMap::new(), problems: Vec::new() };
        let mut reports: Vec<(String, schema::Report)> = reader.files("reports");
        reports.sort_by(|(_, a), (_, b)| a.group.cmp(&b.group));
        let renderings = reader.files("renderings");
        let read = reader.all(reports, renderings);
        match read {
            Some(data) if reader.problems.is_empty() => Ok(data),
            _ => Err(reader.problems),
        }
    }
}

struct Reader<'a> {
    folder: &'a Path,
    files: BTreeMap<String, String>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn problem(&mut self, file: &str, message: String) {
        let (file, item) = (file.to_owned(), "the file".to_owned());
        self.problems.push(Problem { check: "read", file, line: 0, item, message });
    }

    fn file<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        let text = fs::read_to_string(self.folder.join(name)).map_err(|error| error.to_string());
        let read = text.and_then(|text| {
            let value = toml::from_str(&text).map_err(|error| error.to_string())?;
            self.files.insert(name.to_owned(), text);
            Ok(value)
        });
        match read {
            Ok(value) => Some(value),
            Err(error) => {
                self.problem(name, error);
                None
            }
        }
    }

    /// Every file, so that all problems are reported together; none if one of those that stand alone is missing.
    fn all(
        &mut self,
        reports: Vec<(String, schema::Report)>,
        renderings: Vec<(String, schema::Renderings)>,
    ) -> Option<Data> {
        let vocabularies = self.file("vocabulary.toml");
        let sources = self.file("sources.toml");
        let groups = self.file("groups.toml");
        let fragments = self.file("fragments.toml");
        let links = self.file("links.toml");
        let conflicts = self.file("conflicts.toml");
        let consultation = self.file("consultation.toml");
        let uptake = self.file("uptake.toml");
        let united_nations = self.file("united-nations.toml");
        let processes = self.file("processes.toml");
        let shared = self.file("shared-wording.toml");
        let lexicon = self.file("lexicon.toml");
        let concepts = self.file("concepts.toml");
        Some(Data {
            files: std::mem::take(&mut self.files),
            vocabularies: vocabularies?,
            sources: sources?,
            groups: groups?,
            reports,
            renderings,
            fragments: fragments?,
            links: links?,
            conflicts: conflicts?,
            consultation: consultation?,
            uptake: uptake?,
            united_nations: united_nations?,
            processes: processes?,
            shared: shared?,
            lexicon: lexicon?,
            concepts: concepts?,
        })
    }

    fn files<T: DeserializeOwned>(&mut self, subfolder: &str) -> Vec<(String, T)> {
        let entries = match fs::read_dir(self.folder.join(subfolder)) {
            Ok(entries) => entries,
            Err(error) => {
                self.problem(subfolder, error.to_string());
                return Vec::new();
            }
        };
        let mut paths: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
        paths.sort();
        let names = paths.iter().filter(|path| path.extension().is_some_and(|extension| extension == "toml"));
        let names: Vec<String> =
            names.filter_map(|path| Some(format!("{subfolder}/{}", path.file_name()?.to_str()?))).collect();
        names.into_iter().filter_map(|name| self.file(&name).map(|value| (name, value))).collect()
    }
}

/// The difference between two texts, line by line, with the lines around each change; empty if there is none.
pub fn difference(old: &str, new: &str) -> String {
    similar::TextDiff::from_lines(old, new).unified_diff().context_radius(2).to_string()
}

/// The folder `gge-core`, which holds the data, the baked record and the lock.
pub fn gge_core() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}
