//! Finds a Chromium.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use gge_www::home;
use serde_json::{Value, json};

use crate::tools::succeeded;

/// What the machine may have of its own.
const OWN: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// A browser, with the variables that it needs.
pub(crate) struct Chromium {
    path: PathBuf,
    variables: Vec<(&'static str, PathBuf)>,
    version: String,
}

/// The one that `CHROME` names; else the one that `package-lock.json` pins, unpacked into a folder; else the machine's own.
pub(crate) fn find(folder: &Path) -> Result<Chromium, String> {
    if let Some(named) = env::var_os("CHROME") {
        let path = PathBuf::from(named);
        let failed = |error| format!("CHROME is {}, which does not run: {error}", path.display());
        return Chromium::running(&path, Vec::new()).map_err(failed);
    }
    let pinned = if cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        pinned(folder)
    } else {
        Err("the one that package-lock.json pins is for Linux on x64".to_owned())
    };
    let own = || OWN.iter().find_map(|name| Chromium::running(Path::new(name), Vec::new()).ok());
    pinned.or_else(|error| own().ok_or(error)).map_err(|error| {
        format!(
            "there is no Chromium to test the page in ({error}).\nInstall one: `sudo apt-get install chromium` on Debian, \
             `brew install --cask chromium` on macOS; or name one: \
             `CHROME=/path/to/chrome cargo test -p gge-www --test browser`.\nThe other tests do without: `cargo test \
             --workspace --exclude gge-www`."
        )
    })
}

/// The pinned one: with the machine's libraries if it has them, else with those that are packed with it.
fn pinned(folder: &Path) -> Result<Chromium, String> {
    let script = home().join("tests/browser/unpack.mjs");
    let unpacked = succeeded(home(), "node", &[&script.display().to_string(), &folder.display().to_string()]);
    let unpacked = PathBuf::from(unpacked.trim());
    let path = unpacked.join("chromium");
    let fonts = ("FONTCONFIG_PATH", unpacked.join("fonts"));
    let libraries = ("LD_LIBRARY_PATH", unpacked.join("al2023/lib"));
    Chromium::running(&path, vec![fonts.clone()]).or_else(|_| Chromium::running(&path, vec![fonts, libraries]))
}

/// Where a program is that is named without its folder.
pub(crate) fn located(name: &Path) -> PathBuf {
    let folders = env::var_os("PATH").filter(|_| name.components().count() == 1).unwrap_or_default();
    let found = env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file());
    found.unwrap_or_else(|| name.to_owned())
}

impl Chromium {
    fn running(path: &Path, variables: Vec<(&'static str, PathBuf)>) -> Result<Self, String> {
        let path = located(path);
        let output = Command::new(&path).arg("--version").envs(variables.clone()).output();
        let output = output.map_err(|error| error.to_string())?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned());
        }
        let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok(Self { path, variables, version })
    }

    /// Its name and version, and where it is.
    pub(crate) fn describe(&self) -> String {
        let with: String = self.variables.iter().map(|(name, value)| format!(" {name}={}", value.display())).collect();
        format!("{} at {}{with}", self.version, self.path.display())
    }

    /// What the tests need to start it.
    pub(crate) fn settings(&self) -> Value {
        let variables = self.variables.iter().map(|(name, value)| ((*name).to_owned(), json!(value)));
        json!({ "name": "chromium", "path": self.path, "env": variables.collect::<serde_json::Map<_, _>>() })
    }
}
