//! A project with files in it, and `gge scan` there.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::run::{Run, run_in};

#[allow(dead_code, reason = "not every test asks for it")]
pub(crate) const ALTERED: &str = "“States must not knowingly allow their territory to be used for internationally wrongful acts \
                       using ICTs” (A/70/174, para. 13 (c))";
#[allow(dead_code, reason = "not every test asks for it")]
pub(crate) const RIGHT: &str = "“States should not knowingly allow their territory to be used for internationally wrongful acts \
                     using ICTs” (A/70/174, para. 13 (c))";

/// A project with files in it.
pub(crate) struct Project(TempDir);

impl Project {
    #[allow(dead_code, reason = "not every test asks for it")]
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        files.iter().for_each(|(name, text)| project.write(name, text));
        project
    }

    #[allow(dead_code, reason = "not every test asks for it")]
    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[allow(dead_code, reason = "not every test asks for it")]
    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.path().join(name)).unwrap()
    }

    #[allow(dead_code, reason = "not every test asks for it")]
    pub(crate) fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().unwrap().to_owned()
    }

    #[allow(dead_code, reason = "not every test asks for it")]
    pub(crate) fn folder(&self) -> &Path {
        self.0.path()
    }

    /// `gge scan` of the folder as a whole.
    #[allow(dead_code, reason = "not every test asks for it")]
    pub(crate) fn scan(&self, arguments: &[&str]) -> Run {
        run_in(self.0.path(), "scan", &[&["."], arguments].concat())
    }

    #[allow(dead_code, reason = "not every test asks for it")]
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        run_in(self.0.path(), "scan", arguments)
    }

    /// The rules that are told, each with the name of its file.
    #[allow(dead_code, reason = "not every test asks for it")]
    pub(crate) fn rules(&self, arguments: &[&str]) -> Vec<(String, String)> {
        let run = self.scan(&[&["--format", "jsonl", "--quiet", "--strict"], arguments].concat());
        let rule = |line: &str| {
            let it: Value = serde_json::from_str(line).unwrap();
            (it["file"].as_str().unwrap().to_owned(), it["rule"].as_str().unwrap().to_owned())
        };
        run.out.lines().map(rule).collect()
    }
}
