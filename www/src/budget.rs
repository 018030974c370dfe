//! What a site costs to load, and what it may cost.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

use brotli::enc::BrotliEncoderParams;
use serde::Deserialize;

use crate::{Error, home};

/// What a site costs: what its readers load, use by use. Made by [`measure`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Costs {
    /// The uses, in the order of the alphabet.
    pub uses: Vec<Cost>,
}

/// What one use costs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cost {
    /// What it is called in `www/budget.toml`.
    pub name: String,
    /// The bytes of all files that are loaded for it.
    pub raw: usize,
    /// The same, each compressed by brotli at level 11.
    pub brotli: usize,
    /// How many of these it may cost.
    pub limit: usize,
}

/// Measures what the uses of a site that are named in `www/budget.toml` cost.
///
/// # Errors
///
/// If a file cannot be read.
pub fn measure(folder: &Path) -> Result<Costs, Error> {
    let mut known = BTreeMap::new();
    let mut size = |path: &str| -> Result<(usize, usize), Error> {
        if let Some(size) = known.get(path) {
            return Ok(*size);
        }
        let file = folder.join(path);
        let content = fs::read(&file).map_err(Error::file("read", &file))?;
        let size = (content.len(), compressed(&content).map_err(Error::file("compress", &file))?);
        known.insert(path.to_owned(), size);
        Ok(size)
    };
    let mut uses = Vec::new();
    for (name, Use { files, limit }) in Budget::read()?.uses {
        let (mut raw, mut brotli) = (0, 0);
        for path in &files {
            let (bytes, packed) = size(path)?;
            (raw, brotli) = (raw + bytes, brotli + packed);
        }
        uses.push(Cost { name, raw, brotli, limit });
    }
    Ok(Costs { uses })
}

pub(crate) fn compressed(content: &[u8]) -> std::io::Result<usize> {
    let parameters =
        BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: content.len(), ..BrotliEncoderParams::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut out, &parameters)
}

impl Costs {
    /// Holds each use against its limit.
    ///
    /// # Errors
    ///
    /// If one costs more.
    pub fn check(&self) -> Result<(), Error> {
        match self.uses.iter().find(|it| it.brotli > it.limit) {
            Some(Cost { name, brotli, limit, .. }) => {
                Err(Error::TooLarge { what: name.clone(), total: *brotli, limit: *limit })
            }
            None => Ok(()),
        }
    }
}

impl fmt::Display for Costs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:>9}  {:>9}  {:>9}", "bytes", "brotli 11", "allowed")?;
        for Cost { name, raw, brotli, limit } in &self.uses {
            write!(f, "\n{raw:>9}  {brotli:>9}  {limit:>9}  {name}")?;
        }
        Ok(())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    command: u64,
    uses: BTreeMap<String, Use>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Use {
    /// What is loaded for it, by the paths in the site.
    files: Vec<String>,
    limit: usize,
}

impl Budget {
    fn read() -> Result<Self, Error> {
        let path = home().join("budget.toml");
        let text = fs::read_to_string(&path).map_err(Error::file("read", &path))?;
        toml::from_str(&text).map_err(|error| Error::Budget { path, reason: error.to_string() })
    }
}

/// What the command of the npm package may cost, in bytes as they lie on the disk: `command` in `www/budget.toml`.
///
/// # Errors
///
/// If the file cannot be read.
pub fn command_limit() -> Result<u64, Error> {
    Ok(Budget::read()?.command)
}
