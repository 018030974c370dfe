//! What a site costs to load, and what it may cost.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;
use serde::Deserialize;

use crate::{Error, home};

/// What the scripts and modules of a site cost. Made by [`measure`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Costs {
    /// Its .js, .mjs and .wasm files, in the order of their paths.
    pub files: Vec<Cost>,
}

/// What one file costs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cost {
    /// Its path in the site.
    pub path: PathBuf,
    /// Its length in bytes.
    pub raw: usize,
    /// Its length in bytes when compressed by brotli at level 11.
    pub brotli: usize,
}

/// Measures the .js, .mjs and .wasm files of a folder and of the folders in it.
///
/// # Errors
///
/// If a file cannot be read.
pub fn measure(site: &Path) -> Result<Costs, Error> {
    let mut files = Vec::new();
    collect(site, site, &mut files)?;
    files.sort_by(|one: &Cost, other| one.path.cmp(&other.path));
    Ok(Costs { files })
}

fn collect(site: &Path, folder: &Path, files: &mut Vec<Cost>) -> Result<(), Error> {
    for entry in fs::read_dir(folder).map_err(Error::file("read", folder))? {
        let path = entry.map_err(Error::file("read", folder))?.path();
        if path.is_dir() {
            collect(site, &path, files)?;
        } else if path.extension().is_some_and(|it| it == "js" || it == "mjs" || it == "wasm") {
            let content = fs::read(&path).map_err(Error::file("read", &path))?;
            let brotli = compressed(&content).map_err(Error::file("compress", &path))?;
            let path = path.strip_prefix(site).unwrap_or(&path).to_owned();
            files.push(Cost { path, raw: content.len(), brotli });
        }
    }
    Ok(())
}

fn compressed(content: &[u8]) -> std::io::Result<usize> {
    let parameters =
        BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: content.len(), ..BrotliEncoderParams::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut out, &parameters)
}

impl Costs {
    /// What all files cost, compressed, in bytes.
    pub fn total(&self) -> usize {
        self.files.iter().map(|file| file.brotli).sum()
    }

    /// Holds them against a limit in bytes.
    ///
    /// # Errors
    ///
    /// If they cost more.
    pub fn check(&self, limit: usize) -> Result<(), Error> {
        let total = self.total();
        if total > limit { Err(Error::TooLarge { total, limit }) } else { Ok(()) }
    }
}

impl fmt::Display for Costs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:>9}  {:>9}", "bytes", "brotli 11")?;
        for Cost { path, raw, brotli } in &self.files {
            writeln!(f, "{raw:>9}  {brotli:>9}  {}", path.display())?;
        }
        let raw: usize = self.files.iter().map(|file| file.raw).sum();
        write!(f, "{raw:>9}  {:>9}  in all", self.total())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    limit: usize,
    command: u64,
}

impl Budget {
    fn read() -> Result<Self, Error> {
        let path = home().join("budget.toml");
        let text = fs::read_to_string(&path).map_err(Error::file("read", &path))?;
        toml::from_str(&text).map_err(|error| Error::Budget { path, reason: error.to_string() })
    }
}

/// What a site may cost, in bytes: the `limit` of `www/budget.toml`.
///
/// # Errors
///
/// If the file cannot be read.
pub fn limit() -> Result<usize, Error> {
    Ok(Budget::read()?.limit)
}

/// What the command of the npm package may cost, in bytes as they lie on the disk: `command` in `www/budget.toml`.
///
/// # Errors
///
/// If the file cannot be read.
pub fn command_limit() -> Result<u64, Error> {
    Ok(Budget::read()?.command)
}
